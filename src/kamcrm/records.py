"""Rows as they are read: tuples whose values are attributes too.

A `collections.namedtuple` compiles a constructor of its own, which takes longer than reading a screen of rows; a
record is only ever made of a row, so it needs none.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

_made: dict[tuple[str, ...], type[Record]] = {}


class Record(tuple["Any", ...]):
    """One row; its columns are in `_fields`, in the order they were asked for."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, **changes: Any) -> Self:
        changed = self._asdict() | changes
        if len(changed) != len(self):
            raise ValueError(f"no such column: {', '.join(changes.keys() - set(self._fields))}")
        return type(self)(changed.values())

    def __repr__(self) -> str:
        return f"Record({', '.join([f'{name}={value!r}' for name, value in self._asdict().items()])})"


def record_class(columns: tuple[str, ...]) -> type[Record]:
    """The class for rows of these columns, made when first used."""
    made = _made.get(columns)
    if made is None:
        named: dict[str, Any] = {name: property(itemgetter(at)) for at, name in enumerate(columns)}
        made = _made[columns] = type("Record", (Record,), {"__slots__": (), "_fields": columns} | named)
    return made
