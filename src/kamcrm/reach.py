"""How people are reached, in the one form that is kept and the key that is matched by: e-mail and telephone."""

from __future__ import annotations

from kamcrm.errors import BadInput
from kamcrm.folding import nfc


def email(text: str) -> str:
    """The address as kept: the domain in lower case, no name or brackets around it; BadInput when it is not one.

    >>> email("Kari Moen <Kari.Moen@Nordlys.NO>"), email("mailto:kari@nordlys.no")
    ('Kari.Moen@nordlys.no', 'kari@nordlys.no')
    """
    found = nfc(text).strip()
    if found.endswith(">") and "<" in found:
        found = found[found.rindex("<") + 1 : -1].strip()
    local, at, domain = found.removeprefix("mailto:").rpartition("@")
    labels = domain.lower().split(".")
    sane = at and local and len(found) <= 254 and len(labels) > 1 and all(_is_label(label) for label in labels)
    if not sane or any(sign.isspace() or not sign.isprintable() or sign in "@<>,;" for sign in local):
        raise BadInput(f"{text!r} is not an e-mail address", "write it as kari@nordlys.no")
    return f"{local}@{'.'.join(labels)}"


def _is_label(label: str) -> bool:
    return label.replace("-", "").isalnum() and label[0] != "-" != label[-1]


def phone_key(text: str) -> str:
    """The digits a telephone number is matched by, whatever its format: the last eight; '' when it is not a number.

    Eight digits are a whole number in Norway and Denmark, and in Sweden and Germany they tell people apart, so the
    country code, 00, the trunk zero and an extension make no difference.

    >>> phone_key("+47 900 00 000") == phone_key("0047 90 00 00 00") == phone_key("90000000") == "90000000"
    True
    >>> phone_key("070-123 45 67") == phone_key("+46 (0)70 123 45 67"), phone_key("412"), phone_key("Nordlys 2000000")
    (True, '', '')
    """
    number = text.strip().lower().removeprefix("tel:")
    for mark in ("ext", "x", "#", ";", ","):
        number = number.partition(mark)[0]
    digits = "".join([sign for sign in number if sign.isdecimal()])
    if len(digits) < 5 or any(not (sign.isdecimal() or sign in " \u00a0\u202f+-–().·/") for sign in number):
        return ""
    return "".join([str(int(sign)) for sign in digits])[-8:]


def phone(text: str, region: str = "NO") -> str:
    """The number as kept: +4790000000, read as in the region's own country; as typed when it cannot be read so."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return text.strip()
    if number.extension or not phonenumbers.is_possible_number(number):
        return text.strip()
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
