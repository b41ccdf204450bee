"""A list too long to hold: its first rows as records, and all of it as text, read as it is written."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from kamcrm.store import Store

FIRST = 500  # Rows that are read at once, by which a sheet decides what it shows.
CHUNK = 1_000
# How SQL says a value as an exact export does; kinds that aren't here need more than SQL.
SAID = {
    "whole": "coalesce(CAST({0} AS TEXT), '')",
    "flag": "CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE '' END",
} | dict.fromkeys(("text", "word", "day", "instant", "clock", "currency"), "coalesce({0}, '')")


class Poured(list["Any"]):
    """The first rows of a statement, and the way to the rest of them."""

    def __init__(
        self,
        store: Store,
        text: str,
        columns: tuple[str, ...],
        kinds: tuple[str, ...],
        converters: Any,
        values: dict[str, Any],
    ) -> None:
        super().__init__(store.rows(f"SELECT * FROM ({text}) LIMIT {FIRST}", columns, converters, values))
        self.store = store
        self.statement = text
        self.kinds = dict(zip(columns, kinds, strict=True))
        self.values = values

    def plain(self, keys: Sequence[str]) -> bool:
        """Whether SQL can say each of these columns itself."""
        return all(self.kinds.get(key) in SAID for key in keys)

    def texts(self, keys: Sequence[str]) -> Iterator[list[tuple[str, ...]]]:
        """Every row as text, a chunk at a time."""
        said = ", ".join(SAID[self.kinds[key]].format(f'"{key}"') for key in keys)
        rows = self.store.execute(f"SELECT {said} FROM ({self.statement})", self.values)
        while chunk := rows.fetchmany(CHUNK):
            yield chunk
