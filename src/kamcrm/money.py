"""An amount of money: integer minor units and the ISO 4217 code of their currency."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

# Minor digits that are not two, as ISO 4217 lists them for currencies still in use.
DIGITS = {"BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3} | dict.fromkeys(
    (
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ),
    0,
)


def digits(currency: str) -> int:
    """How many decimals the currency has."""
    return DIGITS.get(currency, 2)


class Money(tuple[int, str]):
    """Minor units (øre, cents) and a currency code; prints as a plain decimal number.

    >>> str(Money(184000000, "NOK")), str(Money(-5, "EUR")), str(Money(700, "JPY"))
    ('1840000.00', '-0.05', '700')
    """

    __slots__ = ()

    def __new__(cls, minor: int, currency: str) -> Self:
        """An amount of so many minor units."""
        return tuple.__new__(cls, (minor, currency))

    @property
    def minor(self) -> int:
        """How many of the smallest unit."""
        return self[0]

    @property
    def currency(self) -> str:
        """The ISO 4217 code."""
        return self[1]

    def __getnewargs__(self) -> tuple[int, str]:
        return self[0], self[1]

    def __repr__(self) -> str:
        return f"Money(minor={self[0]}, currency={self[1]!r})"

    def __str__(self) -> str:
        places = digits(self.currency)
        sign = "-" if self.minor < 0 else ""
        text = str(abs(self.minor)).rjust(places + 1, "0")
        return sign + (f"{text[:-places]}.{text[-places:]}" if places else text)


def converted(minor: int, currency: str, quote: str, rate: int) -> int:
    """Minor units of one currency as those of another, at what a unit of it costs there, in millionths.

    >>> converted(10000, "EUR", "NOK", 11_620_000), converted(1500, "JPY", "NOK", 70_000)
    (116200, 10500)
    """
    return round(minor * rate * 10 ** digits(quote) / (1_000_000 * 10 ** digits(currency)))


def added(amounts: Iterable[Money | None]) -> list[Money]:
    """What amounts come to, each currency by itself and in the order of their codes.

    >>> added([Money(100, "NOK"), None, Money(50, "EUR"), Money(25, "NOK")])
    [Money(minor=50, currency='EUR'), Money(minor=125, currency='NOK')]
    """
    found: dict[str, int] = {}
    for amount in amounts:
        if amount is not None:
            found[amount.currency] = found.get(amount.currency, 0) + amount.minor
    return [Money(minor, currency) for currency, minor in sorted(found.items())]


def parse(text: str, currency: str) -> Money:
    """Read a plain decimal number such as 1840000.00 exactly; BadInput when it is not one.

    >>> parse("1840000.5", "NOK")
    Money(minor=184000050, currency='NOK')
    """
    body = text.strip().replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    sign = -1 if body.startswith("-") else 1
    whole, _, part = body.lstrip("+-").partition(".")
    places = digits(currency)
    if not (whole + part).isdigit() or not (whole + part).isascii() or part[places:].strip("0"):
        from kamcrm.errors import BadInput

        raise BadInput(f"{text!r} is not an amount in {currency}", f"write it as 1840000{'.00' if places else ''}")
    return Money(sign * int((whole or "0") + part[:places].ljust(places, "0")), currency)
