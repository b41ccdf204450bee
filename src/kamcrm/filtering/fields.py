"""Which columns a filter or an order may name, and what they hold."""

from __future__ import annotations

from kamcrm.errors import Usage
from kamcrm.money import DIGITS
from kamcrm.records import namedtuple

HIDDEN = ("sort_key", "folded", "place")
# Whole numbers under these names count days (date.toordinal), so that what is typed for them is a date.
_COUNTED = ("day", "touched")
_COUNTED_ENDS = ("_day", "_touch", "_on")
# A field whose name has one of these words looks ahead: fri is the next Friday. The others look back.
_AHEAD = frozenset((
    "due", "by", "close", "closes", "closing", "end", "ends", "expected", "until", "next", "renewal", "renews",
    "notice", "deadline", "planned", "rest", "review", "valid", "expires",
))  # fmt: skip
# Folding asks Python at each row; a text of ASCII stands for itself but for its capitals.
FOLDED = "(CASE WHEN {0} GLOB '*[^ -~]*' OR {0} GLOB '*  *' THEN folded({0}) ELSE lower(trim({0})) END)"


class Field(namedtuple("Field", "name kind sql amount")):
    """A column of the list: what it holds, how SQL names it, and how SQL compares its amounts."""

    __slots__ = ()
    name: str
    kind: str
    sql: str
    amount: str

    @property
    def looks_back(self) -> bool:
        """Whether its dates lie behind us as a rule."""
        return not _AHEAD.intersection(self.name.split("_"))


class Fields:
    """The columns of one list."""

    def __init__(self, columns: tuple[str, ...], kinds: tuple[str, ...]) -> None:
        self.columns = columns
        self.kinds = dict(zip(columns, kinds, strict=True))
        self.named = [column for column in columns if column not in HIDDEN]

    def find(self, typed: str) -> Field:
        """The field that a name means: itself, or the only one that begins with that word."""
        name = typed.lower().replace("-", "_")
        if name in self.named:
            return self.field(name)
        longer = [column for column in self.named if column.startswith(f"{name}_") and not column.endswith("_currency")]
        if len(longer) == 1:
            return self.field(longer[0])
        raise self.unknown(typed)

    def field(self, name: str) -> Field:
        """The field of a column."""
        kind = self.kinds[name]
        if kind == "whole" and (name in _COUNTED or name.endswith(_COUNTED_ENDS)):
            kind = "ordinal"
        sql = f'listed."{name}"'
        return Field(name, kind, sql, self._amount(name, sql) if kind == "money" else sql)

    def folded(self, field: Field) -> str:
        """The folded form of a text column: the column kept for it, or worked out by the database."""
        if field.name == "name" and "folded" in self.columns:
            return 'listed."folded"'
        return FOLDED.format(field.sql)

    def texts(self) -> list[str]:
        """The columns that a word is searched in, each folded, and as nothing where it is empty."""
        fields = [self.field(name) for name in self.named if self.kinds[name] == "text"]
        return [f"coalesce({self.folded(field)}, '')" for field in fields]

    def unknown(self, typed: str) -> Usage:
        """The refusal of a name, with the nearest."""
        from difflib import get_close_matches

        close = get_close_matches(typed.casefold(), [*self.named, "tag"], 1, 0.7)
        meant = f"did you mean {close[0]}? " if close else ""
        listed = ", ".join([*self.named, *(["tag"] if "id" in self.columns else [])])
        return Usage(
            f"this list has no field {typed[:40]!r}",
            f'{meant}its fields: {listed}; words to search for go in quotes, e.g. "re: offer"',
        )

    def _amount(self, name: str, sql: str) -> str:
        """An amount in thousandths of its currency, whatever decimals the row's currency has."""
        beside = next((column for column in (f"{name}_currency", "currency") if column in self.columns), "")
        if not beside:
            return f"{sql} * 10"
        none = ", ".join(f"'{code}'" for code, places in DIGITS.items() if places == 0)
        three = ", ".join(f"'{code}'" for code, places in DIGITS.items() if places == 3)
        code = f'listed."{beside}"'
        return f"{sql} * CASE WHEN {code} IN ({none}) THEN 1000 WHEN {code} IN ({three}) THEN 1 ELSE 10 END"
