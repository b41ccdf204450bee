"""Results as JSON: raw values under stable keys, text exact, one row a line."""

from __future__ import annotations

from datetime import date, datetime, time

from kamcrm.money import Money
from kamcrm.safe import unsafe
from kamcrm.sheets.form import Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document, Part


class _Escapes(dict[int, "int | str"]):
    """Escapes, worked out when first met: what JSON asks for and whatever a terminal would obey."""

    def __missing__(self, code: int) -> int | str:
        if not unsafe(code):
            return code
        self[code] = f"\\u{code:04x}"
        return self[code]


_ESCAPES = _Escapes(
    {0x22: '\\"', 0x5C: "\\\\", 0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r"},
)


def string(text: str) -> str:
    r"""Text as a JSON string that reads back exactly and is harmless on a terminal.

    >>> print(string('a "b"'), string("\x1b[2J"), string("Åse"))
    "a \"b\"" "\u001b[2J" "Åse"
    """
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f'"{text.translate(_ESCAPES)}"'


def dumps(item: Any) -> str:
    """Any value of ours on one line.

    >>> print(dumps({"due": date(2026, 11, 27), "worth": Money(1250, "NOK"), "open": True, "with": None}))
    {"due": "2026-11-27", "worth": {"amount": "12.50", "currency": "NOK"}, "open": true, "with": null}
    """
    writer = _WRITERS.get(type(item))
    return writer(item) if writer else _other(item)


def _other(item: Any) -> str:
    if isinstance(item, tuple) and hasattr(item, "_fields"):
        return _mapping(dict(zip(item._fields, item, strict=True)))
    for kind, writer in _WRITERS.items():
        if isinstance(item, kind):
            return writer(item)
    return string(str(item))


def _sequence(items: Any) -> str:
    return f"[{', '.join([dumps(item) for item in items])}]"


def _mapping(items: dict[Any, Any]) -> str:
    return f"{{{', '.join([f'{string(str(key))}: {dumps(item)}' for key, item in items.items()])}}}"


def _float(number: float) -> str:
    """The shortest text that reads back the same; JSON knows no infinity."""
    return float.__repr__(number) if number - number == 0 else "null"


def _instant(instant: datetime) -> str:
    return f'"{instant.isoformat().replace("+00:00", "Z")}"'


_WRITERS: dict[type, Any] = {
    str: string,
    bool: lambda flag: "true" if flag else "false",
    int: int.__repr__,
    type(None): lambda nothing: "null",
    float: _float,
    Money: lambda money: f'{{"amount": "{money}", "currency": {string(money.currency)}}}',
    datetime: _instant,
    date: lambda day: f'"{day.isoformat()}"',
    time: lambda clock: f'"{clock.isoformat()}"',
    list: _sequence,
    tuple: _sequence,
    dict: _mapping,
}


def _objects(sheet: Sheet, columns: Sequence[Column]) -> list[str]:
    keys = [(column.key, f"{string(column.key)}: ") for column in columns]
    return [f"{{{', '.join([name + dumps(getattr(row, key)) for key, name in keys])}}}" for row in sheet.rows]


def _array(items: list[str], indent: str = "") -> str:
    return f"[\n{indent}  " + f",\n{indent}  ".join(items) + f"\n{indent}]" if items else "[]"


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """An array of objects, one a line."""
    return _array(_objects(sheet, columns)) + "\n"


def document(document: Document, view: View) -> str:
    """One object: the title, the subtitle, the day, and a key for each part."""
    fields = {"title": document.title, "subtitle": document.subtitle, "as_of": document.today}
    lines = [f"{string(key)}: {dumps(item)}" for key, item in fields.items()]
    lines += [f"{string(part.key)}: {_part(part)}" for part in document.parts]
    return "{\n  " + ",\n  ".join(lines) + "\n}\n"


def _part(part: Part) -> str:
    body = part.body
    if isinstance(body, Sheet):
        return _array(_objects(body, body.columns), "  ")
    if body and isinstance(body[0], tuple):
        return dumps(facts(body))
    return _array([dumps(line) for line in body], "  ")


def facts(pairs: Sequence[Any]) -> dict[str, Any]:
    """Facts under keys made of their labels; a label that comes again gets a number.

    >>> facts([("Last touch", 1), ("Last touch", 2)])
    {'last_touch': 1, 'last_touch_2': 2}
    """
    found: dict[str, Any] = {}
    for label, item in pairs:
        key = "_".join("".join(char if char.isalnum() else " " for char in label.lower()).split())
        name, again = key, 2
        while name in found:
            name, again = f"{key}_{again}", again + 1
        found[name] = item
    return found
