"""How steadily the accounts are kept in touch with, and how that reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.vocab import KEY_ROLES
from kamcrm.wording import BAD, WARN, percent, plural, yes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.discipline import Discipline

EMPTY = "No account is in force: kamcrm accounts add 'Your first customer'"


def _tone(row: Any, today: date) -> str:
    if row.adherence is None or row.adherence >= 0.8:
        return ""
    return BAD if row.adherence < 0.5 else WARN


STEADY = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("interval", "every", align=">"),
    Column("adherence", "in time", words=percent, align=">", tone=_tone),
    Column("on_time", "promises", words=percent, align=">"),
    Column("coverage", "key people", words=percent, align=">"),
    Column("roles", "roles", words=lambda value, today: f"{value}/{len(KEY_ROLES)}", align=">"),
    Column("people", "people", align=">"),
    Column("dependency", "on one", words=percent, align=">", tone=lambda row, today: WARN if row.single else ""),
    Column("next_step", "next step", words=yes, tone=lambda row, today: "" if row.next_step else WARN),
    *[
        Column(key, shown=False)
        for key in (
            "kept", "days", "promised", "kept_promises", "theirs", "theirs_kept", "key_people", "reached", "single",
            "phase", "kind", "status", "segment", "industry", "handle",
        )
    ],
)  # fmt: skip


def sentence(found: Discipline) -> str:
    """How steadily the portfolio was kept in touch with."""
    rates = found.rates
    said = f"contact as planned on {percent(rates.adherence)} of the days of {plural(rates.accounts, 'account')}"
    return f"{said}; {percent(rates.on_time)} of our promises kept by their first date"


def discipline(found: Discipline, today: date, total: int | None) -> Sheet:
    """The accounts, the least steady first, and the rates of all."""
    sheet = Sheet("accounts", STEADY, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        rates = found.rates
        steps = f"{percent(rates.next_step)} of {plural(rates.active, 'active account')} have a next step"
        sheet.footer = [
            sentence(found),
            f"their promises {percent(rates.theirs)} · key people in touch with {percent(rates.coverage)} · "
            f"key roles held {percent(rates.roles)} · hanging on one person {rates.single} · {steps}",
            f"{plural(rates.dropped, 'talk')} of the last 30 days without anything after it within a week",
        ]
        sheet.next = "kamcrm followups missing" if rates.next_step != 1 else ""
    return sheet
