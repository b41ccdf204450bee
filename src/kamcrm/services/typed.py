"""What was typed for a field, as the value that is kept; each refusal says how to write it."""

from __future__ import annotations

from kamcrm import folding, money
from kamcrm.errors import BadInput, Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.money import Money

# ISO 4217, as far as it is money that is paid with.
CURRENCIES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF "
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD "
    "MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB "
    "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD "
    "UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def line(text: str) -> str:
    """A line of text: composed letters, single blanks.

    >>> line("  Nordlys \\n AS ")
    'Nordlys AS'
    """
    return folding.nfc(" ".join(text.split()))


def days(text: str) -> int:
    """A number of days: 45, 45d, 6w, 2m.

    >>> days("45"), days("6w"), days("2m")
    (45, 42, 60)
    """
    body = text.strip().lower()
    unit = DAYS.get(body[-1:], 0)
    figure = body[:-1] if unit else body
    if not (figure.isascii() and figure.isdigit() and 0 < int(figure[:9]) * (unit or 1) <= 3650):
        raise Usage(f"{text!r} is not a number of days", "write it as 45, 6w or 2m; ten years at most")
    return int(figure) * (unit or 1)


def whole(text: str) -> int:
    """A whole number, with or without blanks between thousands, and with its sign.

    >>> whole("1 200"), whole("-2")
    (1200, -2)
    """
    body = "".join(text.split())
    digits = body[1:] if body[:1] in ("-", "+", "−") else body
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        raise Usage(f"{text!r} is not a whole number", "write it as 1200")
    return -int(digits) if len(digits) < len(body) and body[0] != "+" else int(digits)


def share(text: str) -> int:
    """A percentage in thousandths.

    >>> share("35 %"), share("12,5")
    (350, 125)
    """
    body = text.replace("%", "").replace(",", ".").strip()
    whole_part, _, part = body.lstrip("-").partition(".")
    if not (whole_part.isascii() and (whole_part + part).isdigit() and len(whole_part) < 4 and len(part) < 2):
        raise Usage(f"{text!r} is not a percentage", "write it as 35 or 12.5")
    thousandths = int(whole_part) * 10 + int(part or 0)
    return -thousandths if body.startswith("-") else thousandths


def amount(text: str, code: str) -> Money:
    """An amount in a currency; k and m stand for thousands and millions.

    >>> str(amount("1.5m", "NOK")), str(amount("1 840 000", "NOK"))
    ('1500000.00', '1840000.00')
    """
    body = text.strip().lower()
    times = {"k": 1000, "m": 1_000_000}.get(body[-1:], 1)
    found = money.parse(body[:-1] if times > 1 else body, code)
    return money.Money(found.minor * times, code)


def currency(text: str) -> str:
    """A currency's three letters, of those that are in use.

    >>> currency("nok")
    'NOK'
    """
    code = text.strip().upper()
    if code not in CURRENCIES.split():
        raise Usage(f"{text!r} is not a currency", "write its three letters: NOK, EUR, SEK")
    return code


def figure(text: str, places: int) -> int:
    """A decimal number above zero with at most so many decimals, as a count of its smallest parts.

    >>> figure("11.62", 6), figure("2,5", 3)
    (11620000, 2500)
    """
    whole_part, _, part = "".join(text.split()).replace(",", ".").partition(".")
    part = part.rstrip("0")
    body = whole_part + part
    if not (body.isascii() and body.isdigit() and body.strip("0") and len(whole_part) < 10 and len(part) <= places):
        raise Usage(f"{text!r} is not a number above zero", f"write it as 12 or 12.5; {places} decimals at most")
    return int(whole_part + part.ljust(places, "0"))


def org_number(text: str) -> str:
    """An organisation number without the blanks, dots and dashes people put in it.

    >>> org_number("923 609 016"), org_number("556036-0793")
    ('923609016', '5560360793')
    """
    return "".join([sign for sign in folding.nfc(text) if not (sign.isspace() or sign in ".-‐–")]).upper()


def domain(text: str) -> str:
    """The bare domain of a web or e-mail address.

    >>> domain("https://www.Nordlys.no/om-oss"), domain("kari@nordlys.no")
    ('nordlys.no', 'nordlys.no')
    """
    found = folding.nfc(text).strip().lower().rpartition("://")[2].rpartition("@")[2]
    for mark in ("/", "?", "#", ":"):
        found = found.partition(mark)[0]
    found = found.removeprefix("www.")
    labels = found.split(".")
    if len(labels) < 2 or not all(label.replace("-", "").isalnum() for label in labels):
        raise BadInput(f"{text!r} is not a domain", "write it as nordlys.no")
    return found
