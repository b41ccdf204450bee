"""The three phases of a customer as a board: what each holds, earns and takes, and who there waits for what."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.metrics.urgency import NOTICE_DAYS
from kamcrm.records import namedtuple
from kamcrm.services import followups, health
from kamcrm.services.books import Books, year
from kamcrm.sifting import figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

PHASES = ("acquire", "grow", "retain", "won back", "lost")
ALWAYS = PHASES[:3]
MORE = ("upsell", "cross-sell")
AHEAD = 30  # Days before its notice in which a renewal is work already.
Phase = figures("Phase", "phase:text accounts:whole revenue:money margin:money profit:money hours:whole")
Work = figures("Work", "id:whole account:text tier:word what:text why:text")


class Board(namedtuple("Board", "phases acquire grow retain terms")):
    """The phases, and the work of the three: prospects without a next step, open upsells, risks and renewals."""

    __slots__ = ()
    phases: list[Any]
    acquire: list[Any]
    grow: list[Any]
    retain: list[Any]
    terms: Terms


def board(crm: Crm) -> Board:
    """The board as of today."""
    books = Books(crm, year(crm))
    return Board(counted(books, kept(crm)), _acquire(crm), _grow(crm), _retain(crm), books.terms)


def kept(crm: Crm) -> list[Any]:
    """The accounts that are worked with today."""
    return [row for row in crm.ask("books.accounts") if not row.archived and row.status in ("active", "dormant")]


def counted(books: Books, accounts: list[Any]) -> list[Any]:
    """Each phase with its accounts, and what they earned and took; those without a phase last."""
    found = []
    for phase in (*PHASES, None):
        rows = [row for row in accounts if row.phase == phase]
        if rows or phase in ALWAYS:
            profits = [books.profit(row.id) for row in rows]
            hours = round(sum(one.minutes for one in profits) / 60, 1)
            amounts = [_sum(books, profits, key) for key in ("revenue", "margin", "profit")]
            found.append(Phase(phase or "none", len(rows), *amounts, hours))
    return found


def _sum(books: Books, profits: list[Any], key: str) -> Any:
    """What is known of a figure added up; None where nothing is, which is not 0."""
    known = [value for one in profits if (value := getattr(one, key)) is not None]
    return books.converter.amount(sum(known)) if known else None


def _acquire(crm: Crm) -> list[Any]:
    return [
        Work(row.id, row.account, row.tier, "no next step", "a prospect nobody is to call")
        for row in followups.missing(crm)
        if row.kind == "prospect"
    ]


def _grow(crm: Crm) -> list[Any]:
    return [
        Work(row.id, row.account, row.tier, row.name, f"{row.type}, {row.stage}")
        for row in crm.ask("opportunities.list", status="open")
        if row.type in MORE
    ]


def _retain(crm: Crm) -> list[Any]:
    """Accounts in the red, the worst first, then contracts near their notice, the next to end first."""
    ill = [row for row in health.health(crm).everyone if row.band == "red"]
    found = [Work(row.id, row.name, row.tier, f"health {row.score}", row.losses or row.reason) for row in ill]
    for row in crm.ask("contracts.list", status="active"):
        notice = NOTICE_DAYS if row.notice_days is None else row.notice_days
        if row.ends_on and crm.today <= row.ends_on <= crm.today + timedelta(notice + AHEAD):
            found.append(Work(row.id, row.account, row.tier, row.name, f"ends {row.ends_on}, notice {notice} days"))
    return found
