"""Type stubs for what statements answer, so that a type checker knows each record's columns by name.

Whether a value can be missing depends on joins that SQL decides, so a column is `its type | Any`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TYPES = {"whole": "int", "flag": "bool", "day": "date", "instant": "datetime", "money": "Money"}
HEAD = '''"""Generated from the statements by `make compile`; do not edit."""

from datetime import date, datetime
from typing import Any, Literal, NamedTuple, overload

from kamcrm.money import Money

'''
WAYS = {"ask": "list[{0}]", "one": "{0} | None", "browse": "list[{0}]"}


def asking(statements: dict[str, dict[str, Any]]) -> str:
    """The stub of every statement's record and of the ways to ask for it."""
    known = {
        f"{module}.{name.lower()}": entry
        for module, named in sorted(statements.items())
        for name, entry in sorted(named.items())
        if not isinstance(entry, str)
    }
    records = "\n".join(_record(name, entry[1], entry[2]) for name, entry in known.items())
    ways = "\n".join(_way(way, answer, list(known)) for way, answer in WAYS.items())
    return f"{HEAD}{records}\nclass Asking:\n{ways}"


def _class(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))


def _record(name: str, columns: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    fields = [f"    {column}: {TYPES.get(kind, 'str')} | Any" for column, kind in zip(columns, kinds, strict=True)]
    return "\n".join([f"class {_class(name)}(NamedTuple):", *fields, ""])


def _way(way: str, answer: str, names: list[str]) -> str:
    typed = [_overload(way, f"Literal[{name!r}]", answer.format(_class(name))) for name in names]
    return "\n".join([*typed, _overload(way, "str", "list[Any]" if answer.startswith("list") else "Any"), ""])


def _overload(way: str, name: str, answer: str) -> str:
    return f"    @overload\n    def {way}(self, name: {name}, **values: Any) -> {answer}: ..."
