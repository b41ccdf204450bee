"""What marks the accounts that earn most against all others."""

from __future__ import annotations

from datetime import date

from kamcrm.errors import Usage
from kamcrm.metrics import traits as metric
from kamcrm.records import namedtuple
from kamcrm.services import worth
from kamcrm.services.books import Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import picked
from kamcrm.vocab import KEY_ROLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.metrics.traits import Contrast, Trait
    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

AMOUNTS = ("revenue", "margin", "profit")
NUMBERS = (*AMOUNTS, "hours", "interactions", "people", "products", "years a customer", "employees")
Known = namedtuple("Known", "traits numbers")


class Marks(namedtuple("Marks", "traits medians by most top counted compared terms")):
    """Traits and medians of the `top` accounts of `counted`; `compared` says whether there is a rest to speak of.

    `most` is how many were asked for; medians of amounts are amounts.
    """

    __slots__ = ()
    traits: list[Trait]
    medians: list[Contrast]
    by: str
    most: int
    top: list[Any]
    counted: int
    compared: bool
    terms: Terms


def marks(crm: Crm, by: str, most: int) -> Marks:
    """What the accounts that earned most in the last twelve months have in common and others lack.

    Where there are too few others, the plain profile.
    """
    if most < 1:
        raise Usage(f"{most} accounts are no top", "kamcrm analyze traits -n 5")
    books = Books(crm, year(crm))
    everyone, ranked_by = worth.earned(books, one_of("by", by, worth.BY))
    ranked = [row for row in picked(crm, everyone, worth.Earned.kinds) if getattr(row, ranked_by) is not None]
    compared = metric.comparable(len(ranked), most)
    known = facts(books, ranked)
    top, rest = known[:most], known[most:]
    if compared:
        told = metric.marks([one.traits for one in top], [one.traits for one in rest])
    else:
        told, rest = metric.profile([one.traits for one in top]), []
    medians = [_contrast(books, metric.contrast(name, _values(top, name), _values(rest, name))) for name in NUMBERS]
    return Marks(told, medians, ranked_by, most, ranked[:most], len(ranked), compared, books.terms)


def facts(books: Books, rows: Iterable[Any]) -> list[Known]:
    """The traits and the numbers of accounts, from one question for each kind of them."""
    crm, ends = books.crm, {key: books.period.days[key] for key in ("first", "until")}
    accounts = {row.id: row for row in crm.ask("books.accounts")}
    held: dict[int, list[str]] = {}
    for row in crm.ask("value.held", **ends):
        held.setdefault(row.account_id, []).append(row.name)
    channels: dict[int, list[Any]] = {}
    for used in crm.ask("value.channels", **ends):
        channels.setdefault(used.account_id, []).append(used)
    people = {row.account_id: row for row in crm.ask("value.people")}
    return [
        Known(
            _traits(accounts[row.id], people.get(row.id), held.get(row.id, []), channels.get(row.id, [])),
            _numbers(books, row, accounts[row.id], people.get(row.id))
            | {"interactions": sum(used.times for used in channels.get(row.id, []))}
            | {"products": len(held.get(row.id, []))},
        )
        for row in rows
    ]


def _traits(account: Any, people: Any, held: list[str], channels: list[Any]) -> dict[str, list[str]]:
    said = {key: getattr(account, key) for key in ("industry", "segment", "country", "city", "source", "tier", "phase")}
    said |= {"size": metric.band(account.employees), "main channel": channels[0].channel if channels else None}
    found = {key: [value] for key, value in said.items() if value}
    found["holds"] = held
    found["has"] = [role for role in KEY_ROLES if people and getattr(people, role.replace(" ", "_"))]
    found["is"] = ["a unit of another"] if account.parent_id else []
    return found


def _numbers(books: Books, row: Any, account: Any, people: Any) -> dict[str, float | None]:
    amounts = {key: getattr(row, key) for key in AMOUNTS}
    found: dict[str, float | None] = {key: value.minor if value else None for key, value in amounts.items()}
    found["people"] = people.people if people else 0
    return found | {"hours": row.hours, "years a customer": _years(books, account), "employees": account.employees}


def _years(books: Books, account: Any) -> float:
    """How long they have been a customer: since the day that is kept, else since they first bought."""
    bought: int = books.bought[account.id].first
    since = date.fromisoformat(account.customer_since).toordinal() if account.customer_since else bought
    return round((books.period.until.toordinal() - min(since, bought)) / 365.25, 1)


def _values(known: list[Known], name: str) -> list[float | None]:
    return [one.numbers[name] for one in known]


def _contrast(books: Books, one: Contrast) -> Contrast:
    if one.attribute not in AMOUNTS:
        return one
    amounts = [None if value is None else books.converter.amount(round(value)) for value in (one.top, one.rest)]
    return one._replace(top=amounts[0], rest=amounts[1])
