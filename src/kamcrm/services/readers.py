"""What reads the text that is typed for a field of a register; each refusal says how to write it.

A reader takes the unit of work, the text, and what is known of the record: whose it is and its currency.
"""

from __future__ import annotations

from kamcrm.errors import BadInput, Usage
from kamcrm.records import namedtuple
from kamcrm.services import moments, naming, show, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.money import Money
    from kamcrm.unit import Crm

    Reader = Callable[["Crm", str, "About"], Any]


class About(namedtuple("About", "account_id currency")):
    """What a record is known by while its fields are read: its account, if it has one, and its currency."""

    __slots__ = ()
    account_id: int | None
    currency: str


def line(crm: Crm, text: str, about: About) -> str:
    """A line of text."""
    return typed.line(text)


def note(crm: Crm, text: str, about: About) -> str:
    """Text of any length."""
    return text


def currency(crm: Crm, text: str, about: About) -> str:
    """A currency's three letters."""
    return typed.currency(text)


def amount(crm: Crm, text: str, about: About) -> Money:
    """An amount in the record's currency, never below zero."""
    found = typed.amount(text, about.currency)
    if found.minor < 0:
        raise BadInput(f"{text!r} is below zero", "write the amount without a sign")
    return found


def whole(crm: Crm, text: str, about: About) -> int:
    """A whole number."""
    return typed.whole(text)


def days(crm: Crm, text: str, about: About) -> int:
    """A number of days."""
    return typed.days(text)


def share(crm: Crm, text: str, about: About) -> int:
    """A percentage in thousandths."""
    return typed.share(text)


def figure(places: int) -> Reader:
    """A decimal number above zero, kept as a whole number of its smallest parts."""
    return lambda crm, text, about: typed.figure(text, places)


def word(label: str, words: Sequence[str]) -> Reader:
    """One word of a closed list."""
    return lambda crm, text, about: one_of(label, text, words)


def day(crm: Crm, text: str, about: About) -> date:
    """A day, the next of those it may be."""
    return moments.day(crm, text)


def past(crm: Crm, text: str, about: About) -> date:
    """Today or a day behind us."""
    return moments.past(crm, text)


def contact(crm: Crm, text: str, about: About) -> int:
    """A person, of the record's account where several go by the name."""
    return int(naming.contact(crm, text, about.account_id).id)


def product(crm: Crm, text: str, about: About) -> int:
    """A product, by its code or part of its name."""
    return int(naming.product(crm, text).id)


def record(noun: str) -> Reader:
    """A record of a noun by its id; BadInput when it is another account's."""

    def read(crm: Crm, text: str, about: About) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 18):
            raise Usage(f"{text!r} is not an id", f"kamcrm {noun} list shows the ids")
        row = show.row_of(crm, noun, int(text))
        if row.account_id != about.account_id:
            whose = show.called(crm, row.account_id) if row.account_id else "nobody"
            raise BadInput(f"{row.id} {show.title(row)} is another account's: {whose}")
        return int(row.id)

    return read
