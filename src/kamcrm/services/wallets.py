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
    starts = readers.day(crm, given["starts"], registers.NOBODYS) if given.get("starts") else None
    usual = {"as_of": crm.today} | period(crm, year, starts)
    return registers.owned(crm, WALLETS, account, {**given, "amount": amount}, **usual)


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0, year: str = "") -> Edited:
    """Change what was typed; Conflict when the estimate is no longer at `version`."""
    row = registers.begun(crm, WALLETS, id, version)
    found = (period(crm, year) if year else {}) | registers.values(crm, WALLETS, given, row)
    return registers.change(crm, WALLETS, row, found)


def period(crm: Crm, year: str = "", starts: date | None = None, ends: date | None = None) -> dict[str, date]:
    """The first day of a wallet's period, and the first one after it: those that are known, else of a fiscal year.

    The year is named after the calendar year that it begins in, and is this one unless told otherwise.
    """
    month = int(crm.settings.get("fiscal_year_start"))
    text = year or str(dates.add_months(crm.today, 1 - month).year)
    if not (text.isascii() and text.isdigit() and 1990 <= int(text[:9]) <= 2100):
        raise Usage(f"{text!r} is not a year", "write it as 2026, or say --starts and --ends")
    first = starts or date(int(text), month, 1)
    return {"starts_on": first, "ends_on": ends or dates.add_months(first, 12)}
