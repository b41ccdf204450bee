"""Named tuples that cost little to declare: rows as they are read, and the small values that modules share.

A `collections.namedtuple` writes and compiles a constructor of its own, which takes longer than reading a screen of
rows. These share one.
"""

from __future__ import annotations

from _operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import namedtuple
    from collections.abc import Iterable, Sequence
    from typing import Any, Self

_made: dict[tuple[str, ...], Any] = {}


class Record(tuple["Any", ...]):
    """A tuple whose values are attributes too, named by `_fields`; made of one row."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Self:
        return tuple.__new__(cls, values)

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, **changes: Any) -> Self:
        changed = self._asdict() | changes
        if len(changed) != len(self):
            raise ValueError(f"no such field: {', '.join(sorted(changes.keys() - set(self._fields)))}")
        return self._make(changed.values())

    def __repr__(self) -> str:
        named = ", ".join([f"{name}={value!r}" for name, value in self._asdict().items()])
        return f"{type(self).__name__}({named})"


class Value(Record):
    """A record made of its values, in order or by name."""

    __slots__ = ()
    _field_defaults: dict[str, Any] = {}  # noqa: RUF012

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """The values in the order of the fields; TypeError when one is missing, unknown or given twice."""
        left = cls._fields[len(values) :]
        if named or left:
            known = cls._field_defaults | named if cls._field_defaults else named
            if not known.keys() >= set(left) or not named.keys() <= set(left):
                raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}")
            values += tuple([known[name] for name in left])
        elif len(values) != len(cls._fields):
            raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}")
        return tuple.__new__(cls, values)

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


def _class(name: str, base: type[Record], fields: tuple[str, ...]) -> Any:
    named: dict[str, Any] = {field: property(itemgetter(at)) for at, field in enumerate(fields)}
    return type(name, (base,), {"__slots__": (), "__match_args__": fields, "_fields": fields} | named)


def record_class(columns: tuple[str, ...]) -> Any:
    """The class for rows of these columns, made when first used."""
    made = _made.get(columns)
    if made is None:
        made = _made[columns] = _class("Record", Record, columns)
    return made


def value_class(name: str, fields: tuple[str, ...]) -> Any:
    """A class of values whose fields are known only as it is made."""
    return _class(name, Value, fields)


if not TYPE_CHECKING:

    def namedtuple(name: str, fields: str | Sequence[str], *, defaults: Sequence[Any] = ()) -> Any:
        """What `collections.namedtuple` makes, in a third of the time."""
        names = tuple(fields.split() if isinstance(fields, str) else fields)
        made = _class(name, Value, names)
        made._field_defaults = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))
        return made
