"""The canonical export: every business record as JSON, in one fixed order, so that equal portfolios are equal bytes.

It leaves out row versions, times of change and the journal: what is left is what the user entered or imported.
"""

from __future__ import annotations

from kamcrm import __version__, compiled
from kamcrm.safe import unsafe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamcrm.unit import Crm


class _Obeyed(dict[int, "int | str"]):
    """Escapes for what SQLite's JSON leaves as it is though a terminal would obey it; worked out when first met."""

    def __missing__(self, code: int) -> int | str:
        self[code] = f"\\u{code:04x}" if unsafe(code) else code
        return self[code]


_OBEYED = _Obeyed()


def pieces(crm: Crm) -> Iterator[str]:
    """The whole export as text, a row a line; SQLite writes the JSON of each row."""
    yield f'{{"kamcrm": "{__version__}", "schema": {compiled.SCHEMA}'
    for noun in sorted(compiled.TABLES):
        yield f',\n"{noun}": ['
        for at, (row,) in enumerate(crm.store.rows_of(noun, crm.store.spec(noun)["canonical"])):
            safe = row if row.isprintable() else row.translate(_OBEYED)
            yield f",\n{safe}" if at else f"\n{safe}"
        yield "]"
    yield "}\n"
