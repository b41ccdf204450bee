"""Where an account stands: its tier, phase and kind, who has it, and that it is still right. Each change is dated."""

from __future__ import annotations

from kamcrm.errors import Conflict, Usage
from kamcrm.services import account_fields, accounts, moments, naming, typed
from kamcrm.services.editing import Edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm


def tier(crm: Crm, word: str, refs: Sequence[str], *, on: date | None = None, why: str = "") -> list[Edited]:
    """Give many accounts a tier, all of them or none."""
    return _given(crm, refs, {"tier": account_fields.word("tier", word)}, on, why)


def phase(crm: Crm, refs: Sequence[str], word: str, *, on: date | None = None, why: str = "") -> list[Edited]:
    """Move many accounts to a phase, all of them or none."""
    return _given(crm, refs, {"phase": account_fields.word("phase", word)}, on, why)


def convert(crm: Crm, ref: str, *, phase: str = "", on: date | None = None, why: str = "") -> Edited:
    """Make a customer of a prospect, from a day; Conflict when it isn't a prospect."""
    row = _row(crm, ref)
    if row.kind != "prospect":
        raise Conflict(f"{row.id} {row.name} is a {row.kind}, not a prospect", "only a prospect is converted")
    values: dict[str, Any] = {"kind": "customer", "customer_since": on or crm.today}
    if phase or row.phase in (None, "acquire"):
        values["phase"] = account_fields.word("phase", phase or "grow")
    return accounts.change(crm, row, values, on=on, why=why)


def hand_over(crm: Crm, ref: str, to: str, *, on: date | None = None, why: str = "") -> Edited:
    """Hand an account to someone else: it leaves the cadence and churn figures, and keeps its history."""
    who = typed.line(to)
    if not who:
        raise Usage("to whom is it handed over?", "say it with --to NAME")
    return accounts.change(crm, _row(crm, ref), {"status": "handed over", "handed_to": who}, on=on, why=why)


def verify(crm: Crm, refs: Sequence[str]) -> list[Edited]:
    """Note that what is kept about accounts is still right."""
    return _given(crm, refs, {"verified_on": crm.today})


def since(crm: Crm, text: str) -> date:
    """The day from which a change counts: today unless said; it cannot lie ahead."""
    if not text:
        return crm.today
    on = moments.day(crm, text, back=True)
    if on > crm.today:
        raise Usage(f"{on.isoformat()} lies ahead", "a change is noted when it has happened")
    return on


def _given(
    crm: Crm, refs: Sequence[str], values: dict[str, Any], on: date | None = None, why: str = ""
) -> list[Edited]:
    rows = [crm.row("accounts", found.id) for found in naming.several(crm, "accounts", refs)]
    return [accounts.change(crm, row, values, on=on, why=why) for row in rows]


def _row(crm: Crm, ref: str) -> Any:
    return crm.row("accounts", naming.account(crm, ref).id)
