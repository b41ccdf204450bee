"""The one validator: a row's values against the column specs that the compiler drew from the models.

It serves the command line, the forms and the imports alike, so that a value is refused in the same words everywhere.
"""

from __future__ import annotations

from datetime import date, datetime

from kamcrm.errors import BadInput
from kamcrm.money import Money

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TYPES: dict[str, Any] = {
    "text": (str,),
    "word": (str,),
    "clock": (str,),
    "currency": (str,),
    "whole": (int,),
    "money": (int, Money),
    "flag": (bool, int),
    "day": (date,),
    "instant": (datetime,),
}
SHAPES = {"clock": "09:30", "currency": "NOK"}


def checked(spec: dict[str, Any], values: dict[str, Any], *, whole: bool = True) -> dict[str, Any]:
    """The values with the columns' defaults filled in; BadInput names the first that cannot be stored.

    With `whole` every column is there afterwards; without it only those that are given are checked.
    """
    columns = spec["columns"]
    for key in values:
        if key not in columns:
            raise BadInput(f"{spec['noun']} have no {key}")
    if not whole:
        return {key: checked_value(key, value, columns[key]) for key, value in values.items()}
    row = {}
    for key, column in columns.items():
        value = values.get(key)
        if value is None:
            value = column[2]
        if value is not None:
            value = checked_value(key, value, column)
        elif column[1] and key not in ("id", "created_at", "updated_at"):
            raise BadInput(f"{key.replace('_', ' ')} is missing")
        row[key] = value
    return row


def checked_value(key: str, value: Any, column: tuple[Any, ...]) -> Any:
    """One value against its column's spec; BadInput says what is wrong with it."""
    kind, required, _, least, most, choices = column
    label = key.replace("_", " ")
    if value is None:
        if required:
            raise BadInput(f"{label} cannot be empty")
        return None
    # A datetime is a date to Python, and any number is a flag; to us they are not.
    wrong = (kind == "day" and isinstance(value, datetime)) or (kind == "flag" and value not in (0, 1))
    if wrong or not isinstance(value, TYPES[kind]):
        raise BadInput(f"{label}: {value!r} is not a {kind}")
    if choices and value not in choices:
        raise BadInput(f"{label}: {value!r} is not one of {', '.join(choices)}")
    if kind in ("text", "word"):
        return _text(label, value, required, most)
    if kind in SHAPES and not _shaped(value, SHAPES[kind]):
        raise BadInput(f"{label}: {value!r} is not a {kind}", f"write it as {SHAPES[kind]}")
    if kind == "whole" and ((least is not None and value < least) or (most is not None and value > most)):
        raise BadInput(f"{label}: {value} is not between {_bound(least)} and {_bound(most)}")
    if kind in ("whole", "money") and not -(2**63) <= getattr(value, "minor", value) < 2**63:
        raise BadInput(f"{label}: {value} is too large")
    return value


def _shaped(value: str, shape: str) -> bool:
    """Whether a text has a digit, a capital or a colon wherever its example has."""
    same = len(value) == len(shape) and value.isascii()
    return same and all(
        one.isdigit() if like.isdigit() else one.isupper() if like.isupper() else one == like
        for one, like in zip(value, shape, strict=True)
    )


def _bound(value: int | None) -> str:
    return "any" if value is None else str(value)


def _text(label: str, value: str, required: bool, most: int | None) -> str:
    if "\0" in value:
        raise BadInput(f"{label}: a NUL character cannot be stored", "remove it and try again")
    if not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise BadInput(f"{label}: holds bytes that are not text", "save it as UTF-8 and try again") from None
        from unicodedata import is_normalized, normalize

        value = value if is_normalized("NFC", value) else normalize("NFC", value)
    if required and not value.strip():
        raise BadInput(f"{label} cannot be empty")
    if most is not None and len(value) > most:
        raise BadInput(f"{label} has {len(value):,} characters; at most {most:,} fit")
    return value
