"""Column types of our own: TEXT or INTEGER with a shape CHECK on SQLite, DATE, TIMESTAMPTZ and BOOLEAN on PostgreSQL.

Each type has a `kind`, by which the compiler picks the converter that compiled reads and writes use.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Dialect, Integer, String, Text, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateColumn
from sqlalchemy.types import TypeEngine

DAY_SHAPE = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
INSTANT_SHAPE = f"{DAY_SHAPE}T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"
CLOCK_SHAPE = "[0-9][0-9]:[0-9][0-9]"
CURRENCY_SHAPE = "[A-Z][A-Z][A-Z]"


class Shaped(TypeDecorator[Any]):
    """A type with a name for the compiler and, on SQLite, a CHECK of the stored text's shape."""

    impl: Any = String
    cache_ok = True
    kind = "text"
    postgresql: TypeEngine[Any] = Text()
    sqlite: TypeEngine[Any] = Text()

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Pick the stored type of the dialect."""
        chosen = self.postgresql if dialect.name == "postgresql" else self.sqlite
        return dialect.type_descriptor(chosen)

    def check(self, column: str) -> str:
        """The CHECK expression that keeps the column's shape, or nothing."""
        return ""


class Line(Shaped):
    """Text of at most `most` characters."""

    cache_ok = True

    def __init__(self, most: int = 200) -> None:
        super().__init__()
        self.most = most

    def check(self, column: str) -> str:
        """Bound the length."""
        return f"length({column}) <= {self.most}"


class Word(Shaped):
    """One word of a closed list."""

    cache_ok = True
    kind = "word"

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.words = words

    def check(self, column: str) -> str:
        """Only the words of the list."""
        return f"{column} IN ({', '.join(repr(word) for word in self.words)})"


class Whole(Shaped):
    """A whole number between `least` and `most`."""

    impl: Any = Integer
    cache_ok = True
    kind = "whole"
    postgresql = sqlite = BigInteger()

    def __init__(self, least: int | None = None, most: int | None = None) -> None:
        super().__init__()
        self.least = least
        self.most = most

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """INTEGER on SQLite, so that STRICT accepts it; BIGINT on PostgreSQL."""
        return dialect.type_descriptor(BigInteger() if dialect.name == "postgresql" else Integer())

    def check(self, column: str) -> str:
        """Keep the bounds."""
        low = f"{column} >= {self.least}" if self.least is not None else ""
        high = f"{column} <= {self.most}" if self.most is not None else ""
        return " AND ".join(part for part in (low, high) if part)


class Minor(Whole):
    """An amount in minor units of the row's `currency`; records hold it as Money."""

    cache_ok = True
    kind = "money"


class Flag(Shaped):
    """True or false; 0 or 1 on SQLite."""

    impl: Any = Boolean
    cache_ok = True
    kind = "flag"
    postgresql = Boolean()
    sqlite = Integer()

    def check(self, column: str) -> str:
        """Only 0 and 1."""
        return f"{column} IN (0, 1)"

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Store 0 or 1 on SQLite."""
        return value if value is None or dialect.name == "postgresql" else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Give back a bool."""
        return None if value is None else bool(value)


class Day(Shaped):
    """A local calendar day; ISO text on SQLite."""

    cache_ok = True
    kind = "day"
    postgresql = Date()

    def check(self, column: str) -> str:
        """The shape of an ISO date."""
        return f"{column} GLOB '{DAY_SHAPE}'"

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        """Store ISO text on SQLite."""
        return value if value is None or dialect.name == "postgresql" else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """Give back a date."""
        return date.fromisoformat(value) if isinstance(value, str) else value


class Instant(Shaped):
    """A moment in UTC; 'YYYY-MM-DDTHH:MM:SSZ' on SQLite."""

    cache_ok = True
    kind = "instant"
    postgresql = DateTime(timezone=True)

    def check(self, column: str) -> str:
        """The one shape of an instant."""
        return f"{column} GLOB '{INSTANT_SHAPE}'"

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Store the one text form on SQLite."""
        if value is None or dialect.name == "postgresql":
            return value
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give back an aware datetime."""
        return datetime.fromisoformat(value) if isinstance(value, str) else value


class Clock(Shaped):
    """A wall-clock time of a local day, 'HH:MM'."""

    cache_ok = True
    kind = "clock"

    def check(self, column: str) -> str:
        """The shape of a time."""
        return f"{column} GLOB '{CLOCK_SHAPE}'"


class Currency(Shaped):
    """An ISO 4217 code."""

    cache_ok = True
    kind = "currency"

    def check(self, column: str) -> str:
        """Three capital letters."""
        return f"{column} GLOB '{CURRENCY_SHAPE}'"


@compiles(CreateColumn, "sqlite")
def _create_column(element: Any, compiler: Any, **kw: Any) -> str:
    """Write the shape CHECK beside the column it belongs to."""
    text: str = compiler.visit_create_column(element, **kw)
    check = element.element.type.check(element.element.name) if isinstance(element.element.type, Shaped) else ""
    return f"{text} CHECK ({check})" if text and check else text
