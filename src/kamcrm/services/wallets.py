"""How much customers spend in all, as far as one can tell: estimates of a period, each with its source and day."""

from __future__ import annotations

from datetime import date

from kamcrm import dates, vocab
from kamcrm.errors import Usage
from kamcrm.services import readers, registers
from kamcrm.services.registers import Field, Register, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

WALLETS = Register(
    "wallets",
    {
        "amount": Field("amount", readers.amount, needed=True),
        "category": Field("category", readers.line),
        "product": Field("product_id", readers.product),
        "starts": Field("starts_on", readers.day, needed=True),
        "ends": Field("ends_on", readers.day, needed=True),
        "source": Field("source", readers.line),
        "on": Field("as_of", readers.past, needed=True),
        "confidence": Field("confidence", readers.word("confidence", vocab.CONFIDENCES), needed=True),
        "currency": Field("currency", readers.currency, needed=True),
    },
    (Span("starts_on", "ends_on", "the wallet would end on {last}, and it begins on {first}", apart=True),),
)


def everything(crm: Crm, *, account: str = "") -> list[Any]:
    """Every estimate that was made by today, by account, the latest period first."""
    return registers.everything(crm, WALLETS, account, today=crm.today)


def add(crm: Crm, account: str, amount: str, given: Mapping[str, Any], year: str = "") -> Any:
    """Note what a customer spends in a year, this one unless another or its two ends are said."""
    period = _year(crm, year or str(dates.add_months(crm.today, 1 - _first_month(crm)).year))
    given = {**given, "amount": amount}
    if not year and given.get("starts") and not given.get("ends"):
        starts = readers.day(crm, given["starts"], registers.NOBODYS)
        period = {"starts_on": starts, "ends_on": dates.add_months(starts, 12)}
    return registers.owned(crm, WALLETS, account, given, as_of=crm.today, **period)


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0, year: str = "") -> Edited:
    """Change what was typed; Conflict when the estimate is no longer at `version`."""
    row = registers.begun(crm, WALLETS, id, version)
    found = (_year(crm, year) if year else {}) | registers.values(crm, WALLETS, given, row)
    return registers.change(crm, WALLETS, row, found)


def _year(crm: Crm, text: str) -> dict[str, Any]:
    """The fiscal year that begins in a calendar year: its first day, and the first one after it."""
    if not (text.isascii() and text.isdigit() and 1990 <= int(text[:9]) <= 2100):
        raise Usage(f"{text!r} is not a year", "write it as 2026, or say --starts and --ends")
    first = _first_month(crm)
    return {"starts_on": date(int(text), first, 1), "ends_on": date(int(text) + 1, first, 1)}


def _first_month(crm: Crm) -> int:
    return int(crm.settings.get("fiscal_year_start"))
