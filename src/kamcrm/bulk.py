"""Many rows of one table at once: each value is checked as the validator would, and turned into its stored form.

A plan is drawn once for a table, so that a row costs only what it says, not every column that it leaves alone.
"""

from __future__ import annotations

from _operator import itemgetter
from datetime import UTC, date, datetime

from kamcrm.errors import BadInput
from kamcrm.money import Money
from kamcrm.store import plain
from kamcrm.validator import checked_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Check = Callable[[Any], Any]

UNASKED = ("id", "created_at", "updated_at")  # What the journal fills in.
STAGED = "temp.staged"  # Where rows wait to be moved into their tables, each table in one statement.
_plans: dict[str, Plan] = {}


class Plan:
    """How the rows of one table are checked and stored."""

    def __init__(self, spec: dict[str, Any]) -> None:
        columns = spec["columns"]
        self.noun = spec["noun"]
        self.columns = tuple(columns)
        self.usual = {key: plain(column[2]) for key, column in columns.items()}
        self.required = tuple(key for key, column in columns.items() if column[1] and key not in UNASKED)
        self.checks: dict[str, Check] = {key: _check(key, column) for key, column in columns.items()}

    def stored(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values that are given, in stored form; BadInput names the first that cannot be stored."""
        checks = self.checks
        try:
            row = {key: checks[key](value) for key, value in values.items() if value is not None}
        except KeyError as unknown:
            raise BadInput(f"{self.noun} have no {unknown.args[0]}") from None
        for key in self.required:
            if key not in row:
                raise BadInput(f"{key.replace('_', ' ')} is missing")
        return row

    def evened(self, rows: list[dict[str, Any]]) -> tuple[list[str], Iterable[tuple[Any, ...]]]:
        """The columns that some row gives, and the rows all as long, with the defaults of those they leave out."""
        given = frozenset(rows[0])
        if any(row.keys() != given for row in rows):
            given = given.union(*rows)
            usual = {key: self.usual[key] for key in given}
            rows = [usual | row for row in rows]
        keys = [key for key in self.columns if key in given]
        # Values by their place are bound in half the time of values by name; of a single one the row is no tuple.
        told = itemgetter(*keys) if len(keys) > 1 else lambda row: (row[keys[0]],)
        return keys, map(told, rows)

    def moving(self, staged: dict[str, str], *, stamped: bool) -> str:
        """SQL that moves rows from where they are held (column -> its name there) into the table, numbered from :first.

        With `stamped`, rows that don't say when they were made were made at :made.
        """
        said = {key: staged.get(key) or _literal(self.usual[key]) for key in self.columns} | {"id": ":first + rowid"}
        if stamped:
            made = f"coalesce({staged['created_at']}, :made)" if "created_at" in staged else ":made"
            said |= {"created_at": made, "updated_at": made}
        names = ", ".join(f'"{key}"' for key in said)
        return f"INSERT INTO {self.noun} ({names}) SELECT {', '.join(said.values())} FROM {STAGED} ORDER BY rowid"

    def json(self, given: Iterable[str]) -> str:
        """The JSON of rows that say no more than these columns: the others hold nothing and are left out."""
        said = {*given, *UNASKED}
        held = [key for key in self.columns if key in said or self.usual[key] is not None]
        listed = ", ".join(f"'{key}', \"{key}\"" for key in held)
        return f"json_object({listed})"


def plan(spec: dict[str, Any]) -> Plan:
    """The plan of a table, drawn when it is first asked for."""
    noun = spec["noun"]
    if noun not in _plans:
        _plans[noun] = Plan(spec)
    return _plans[noun]


def uids(now: datetime, chance: Callable[[int], bytes], count: int) -> list[str]:
    """So many UUIDv7 of one moment, in ascending order, so that their index grows at its end."""
    return sorted(_uids(now, chance, count))


def _uids(now: datetime, chance: Callable[[int], bytes], count: int) -> Iterable[str]:
    drawn = chance(10 * count).hex()
    ms = f"{int(now.astimezone(UTC).timestamp() * 1000) & (1 << 48) - 1:012x}"
    start = f"{ms[:8]}-{ms[8:]}-7"
    for at in range(0, 20 * count, 20):
        variant = "89ab"[int(drawn[at + 3], 16) & 3]
        yield f"{start}{drawn[at : at + 3]}-{variant}{drawn[at + 4 : at + 7]}-{drawn[at + 7 : at + 19]}"


def _literal(value: Any) -> str:
    if value is None:
        return "NULL"
    return str(int(value)) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def _check(key: str, column: tuple[Any, ...]) -> Check:
    """The quick test of a column's usual values; whatever fails it goes to the validator."""
    kind, required, _, least, most, choices = column

    def slowly(value: Any) -> Any:
        return plain(checked_value(key, value, column))

    def word(value: Any) -> Any:
        return value if value in choices else slowly(value)

    def text(value: Any) -> Any:
        usual = value.__class__ is str and value.isascii() and (most is None or len(value) <= most)
        return value if usual and "\0" not in value and (value.strip() or not required) else slowly(value)

    def flag(value: Any) -> Any:
        return value if value is True or value is False else slowly(value)

    def whole(value: Any) -> Any:
        quick = value.__class__ is int and (0 if least is None else least) <= value
        return value if quick and value <= (2**31 if most is None else most) else slowly(value)

    quick: dict[str, Check] = {
        "text": text, "word": word if choices else text, "whole": whole, "flag": flag, "day": _day, "instant": _instant,
        "money": _money,
    }  # fmt: skip
    usual = quick.get(kind, slowly)
    if kind in ("day", "instant", "money"):
        return lambda value: found if (found := usual(value)) is not None else slowly(value)
    return usual


def _day(value: Any) -> Any:
    return value.isoformat() if value.__class__ is date else None


def _instant(value: Any) -> Any:
    usual = value.__class__ is datetime and value.tzinfo is UTC
    return value.isoformat("T", "seconds")[:19] + "Z" if usual else None


def _money(value: Any) -> Any:
    return value.minor if value.__class__ is Money and -(2**63) <= value.minor < 2**63 else None
