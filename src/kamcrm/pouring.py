"""A list too long to hold: its first rows as records, and all of it as text, read as it is written."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from kamcrm.store import Store

FIRST = 500  # Rows that are read at once, by which a sheet decides what it shows.
CHUNK = 1_000
MARK = "\x1f"  # The separator of units, which hardly any text holds.
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

    def texts(self, keys: Sequence[str]) -> Iterator[list[str] | list[tuple[str, ...]]]:
        """Every row as text, a chunk at a time: whole rows with MARK between cells, or tuples where a cell holds one.

        Fetching a cell costs more than all else that becomes of it, so SQL puts the row together.
        """
        kinds = [self.kinds[key] for key in keys]
        said = [SAID[kind].format(f'"{key}"') for key, kind in zip(keys, kinds, strict=True)]
        told = [cell if kind == "flag" else f'"{key}"' for key, kind, cell in zip(keys, kinds, said, strict=True)]
        whole = f"printf('{MARK.join(['%s'] * len(keys))}', {', '.join(told)})"
        rows, done = self.store.execute(f"SELECT {whole} FROM ({self.statement})", self.values), 0
        while chunk := [text for (text,) in rows.fetchmany(CHUNK)]:
            if "".join(chunk).count(MARK) == (len(keys) - 1) * len(chunk):
                yield chunk
            else:
                again = f"SELECT {', '.join(said)} FROM ({self.statement}) LIMIT {len(chunk)} OFFSET {done}"
                yield self.store.execute(again, self.values).fetchall()
            done += len(chunk)
