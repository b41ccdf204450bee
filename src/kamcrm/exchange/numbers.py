"""Columns of numbers and amounts: whether a comma or a point begins the decimals is settled once a column."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from kamcrm import money
from kamcrm.errors import BadInput
from kamcrm.exchange.evidence import Decision, Hints, Undecided, Unreadable
from kamcrm.money import Money

CURRENCIES = {"€": "EUR", "$": "USD", "£": "GBP", "kr": "", "kr.": "", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
              "eur": "EUR", "usd": "USD", "gbp": "GBP", "isk": "ISK"}  # fmt: skip
TIMES = {"": 1, "%": 1, "k": 1000, "tkr": 1000, "m": 10**6, "mill": 10**6, "mill.": 10**6, "mio": 10**6,
         "mio.": 10**6, "mnok": 10**6, "msek": 10**6, "mdkk": 10**6, "mkr": 10**6}  # fmt: skip
SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
SHAPE = re.compile(
    r"(?P<before>[^\d\s+\-−(.,]*)(?P<open>\(?)(?P<sign>[+\-−]?)(?P<body>[.,]?\d[\d.,]*)(?P<after>[^\d]*)"
)
WORDS = {",": "decimal comma", ".": "decimal point"}


class Numbers:
    """What the cells seen so far say about the decimal mark."""

    def __init__(self) -> None:
        self.proof: dict[str, str] = {}
        self.open = ""

    def see(self, text: str, line: int) -> None:
        """Take one cell as evidence."""
        found = SHAPE.fullmatch(text.translate(SPACES))
        body = found["body"].rstrip(".,") if found else ""
        marks = [mark for mark in body if mark in ".,"]
        if not marks:
            return
        cell = f"{text} on line {line}"
        if len(set(marks)) > 1 or (len(marks) == 1 and not _thousands(body)):
            self.proof.setdefault(marks[-1], cell)
        elif len(marks) > 1:
            self.proof.setdefault("," if marks[0] == "." else ".", cell)
        else:
            self.open = self.open or cell

    def decide(self, hints: Hints) -> Decision:
        """A reading that gives exact decimal numbers."""
        mark, words = self._mark(hints)
        return Decision(words, lambda text: number(text, mark)[0])

    def decide_whole(self, hints: Hints) -> Decision:
        """A reading that gives whole numbers."""
        mark, words = self._mark(hints)
        return Decision(words, lambda text: _whole(text, mark))

    def decide_amounts(self, hints: Hints) -> Decision:
        """A reading that gives Money, in the currency the cell names or else the default."""
        mark, words = self._mark(hints)
        return Decision(words, lambda text, currency="": _amount(text, mark, currency or hints.currency))

    def decide_rounded(self, hints: Hints) -> Decision:
        """A reading that gives Money of cells that were computed: 12.3456 is 12.35."""
        mark, words = self._mark(hints)
        return Decision(words, lambda text, currency="": _amount(text, mark, currency or hints.currency, rounded=True))

    def _mark(self, hints: Hints) -> tuple[str, str]:
        if hints.decimal:
            return hints.decimal, f"{WORDS[hints.decimal]}, as asked"
        if len(self.proof) > 1:
            both = " but ".join(f"{WORDS[mark]} by {cell}" for mark, cell in sorted(self.proof.items()))
            raise Undecided(both, "--decimal comma or point")
        for mark, cell in self.proof.items():
            return mark, f"{WORDS[mark]} (by {cell})"
        mark = "," if hints.nordic else "."
        return mark, f"{WORDS[mark]} (by {hints.nordic or 'habit: no cell tells'})" if self.open else ""


def number(text: str, mark: str) -> tuple[Decimal, str]:
    """The number a cell holds, and the currency it names ('' when none).

    >>> number("kr 1 234,50", ","), number("(1,234.5)", "."), number("1,2 MNOK", ",")
    ((Decimal('1234.50'), ''), (Decimal('-1234.5'), ''), (Decimal('1200000.0'), 'NOK'))
    """
    found = SHAPE.fullmatch(text.translate(SPACES))
    if not found:
        raise Unreadable(f"{text!r} is not a number")
    factor, currency = _suffix(found["before"], found["after"].strip(",.-–)"), text)
    body = found["body"].rstrip(".,").replace("," if mark == "." else ".", "").replace(mark, ".")
    try:
        value = Decimal(body) * factor
    except InvalidOperation as error:
        raise Unreadable(f"{text!r} is not a number with a {WORDS[mark]}") from error
    # 1200- is how accounting systems write minus; 1200,- is how Nordic price tags write even crowns.
    trailing = found["after"] == "-" and found["body"][-1].isdigit()
    negative = found["open"] or found["sign"] in ("-", "−") or trailing
    return (-value if negative else value), currency


def _suffix(before: str, after: str, text: str) -> tuple[int, str]:
    currency, factor = "", 1
    for word in (before.casefold().strip("."), after.casefold()):
        if word in CURRENCIES:
            currency = CURRENCIES[word] or currency
        elif word in TIMES:
            factor, currency = TIMES[word], word[1:].upper() if word in ("mnok", "msek", "mdkk") else currency
        else:
            raise Unreadable(f"{text!r} is not a number")
    return factor, currency


def _thousands(body: str) -> bool:
    """Whether one mark may group thousands: one to three digits before it and three after."""
    whole, part = re.split("[.,]", body)
    return len(part) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0"


def _whole(text: str, mark: str) -> int:
    value = number(text, mark)[0]
    if value != value.to_integral_value():
        raise Unreadable(f"{text!r} is not a whole number")
    return int(value)


def _amount(text: str, mark: str, currency: str, *, rounded: bool = False) -> Money:
    if "%" in text:
        raise Unreadable(f"{text!r} is a share, not an amount")
    value, named = number(text, mark)
    if rounded:
        value = round(value, money.digits(named or currency))
    try:
        return money.parse(format(value, "f"), named or currency)
    except BadInput as error:
        raise Unreadable(error.message) from error
