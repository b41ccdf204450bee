"""Whether a new account is there already: certainly, by its bare name or number, or perhaps, by a name near it."""

from __future__ import annotations

from kamcrm import folding, names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

ALIKE = 0.85  # So like each other are a name and its misspelling: Nordlys and Nordlis, not Nordlys and Nordvik.


def same(name: str, org_number: str | None, rows: Sequence[Any]) -> Any:
    """The account of that organisation number, or of the same name but for its legal form; None when there is none."""
    if org_number:
        for row in rows:
            if row.org_number == org_number:
                return row
    sought = _bare(name)
    word = max(folding.fold(name).split(), key=len, default="")[:4]
    likely = [row for row in rows if word in row.folded] or rows
    return next((row for row in likely if _bare(row.name) == sought), None)


def near(name: str, rows: Sequence[Any]) -> list[Any]:
    """The accounts whose name begins as this one does, the other way round, or is spelt nearly the same."""
    sought = _bare(name)
    found = []
    for row in rows:
        if row.folded[:1] == folding.fold(name)[:1] and not row.archived:
            bare = _bare(row.name)
            if bare.startswith(f"{sought} ") or sought.startswith(f"{bare} ") or _alike(sought, bare):
                found.append(row)
    return found


def _bare(name: str) -> str:
    return names.bare(name) or folding.plain(name)


def _alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 3 or min(len(one), len(other)) < 4:
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio() >= ALIKE
