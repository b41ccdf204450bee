"""Rows that were worked out rather than read, filtered and ordered in the one language of --where and --sort.

The rows go to the database as one JSON value and are asked for like any list's, so that a computed column is filtered
exactly as a stored one is.
"""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.records import value_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm, Pick


def figures(name: str, fields: str) -> Any:
    """A record class whose fields say what they hold: `id:whole name:text profit:money last:day`.

    >>> Earned = figures("Earned", "id:whole name:text profit:money")
    >>> Earned(1, "Nordlys", None).name, Earned.kinds["profit"]
    ('Nordlys', 'money')
    """
    kinds = dict(field.split(":") for field in fields.split())
    made = value_class(name, tuple(kinds))
    made.kinds = kinds
    return made


def sifted(crm: Crm, rows: Sequence[Any], kinds: dict[str, str], most: int = 0) -> list[Any]:
    """The rows that the user's filter leaves, in the user's order, at most so many; `crm.total` says how many are left.

    `most` stands in for a --limit that was not given.
    """
    return cut(crm, filtered(crm, rows, kinds), most)


def filtered(crm: Crm, rows: Sequence[Any], kinds: dict[str, str]) -> list[Any]:
    """All the rows that the user's filter leaves, in the user's order: what a total is of."""
    pick = crm.pick
    pick.used = True
    if rows and (pick.where or pick.sort):
        return [rows[place] for place in _places(crm, rows, kinds, pick)]
    return list(rows)


def cut(crm: Crm, rows: list[Any], most: int = 0) -> list[Any]:
    """The first of the rows, as many as were asked for or fit; `crm.total` says how many there are."""
    crm.total = len(rows)
    count = crm.pick.limit or most or crm.pick.screen
    return rows[:count] if count else rows


def picked(crm: Crm, rows: Sequence[Any], kinds: dict[str, str]) -> list[Any]:
    """The rows that the user's filter leaves, in their own order: what goes into one figure of them all."""
    pick = crm.pick
    pick.used = True
    if not (rows and pick.where):
        return list(rows)
    return [rows[place] for place in _places(crm, rows, kinds, type(pick)(pick.where))]


def ordered(crm: Crm, rows: Sequence[Any], kinds: dict[str, str]) -> list[Any]:
    """The rows of such a figure in the user's order, as many as were asked for."""
    pick = crm.pick
    if rows and pick.sort:
        rows = [rows[place] for place in _places(crm, rows, kinds, type(pick)(sort=pick.sort))]
    crm.total = len(rows)
    return list(rows[: pick.limit] if pick.limit else rows)


def _places(crm: Crm, rows: Sequence[Any], kinds: dict[str, str], pick: Pick) -> list[int]:
    import json

    from kamcrm import filtering

    amounts = [key for key, kind in kinds.items() if kind == "money"]
    columns = ("place", *kinds, *[f"{key}_currency" for key in amounts])
    told = [
        [place, *[_stored(getattr(row, key)) for key in kinds], *[_code(getattr(row, key)) for key in amounts]]
        for place, row in enumerate(rows)
    ]
    cells = ", ".join([f"json_extract(value, '$[{at}]') AS \"{name}\"" for at, name in enumerate(columns)])
    text = f"SELECT {cells} FROM json_each(:rows)"
    all_kinds = ("whole", *kinds.values(), *["currency"] * len(amounts))
    crm.store.teach_folding(crm.settings.get("locale"))
    where, order, bound = filtering.clauses(text, columns, all_kinds, pick, crm.local, crm.settings)
    order = order or ' ORDER BY listed."place"'
    asked = f'SELECT listed."place" FROM ({text}) AS listed{where}{order}'
    return [place for (place,) in crm.store.execute(asked, bound | {"rows": json.dumps(told)})]


def _stored(value: Any) -> Any:
    """A value as a column holds it."""
    if isinstance(value, Money):
        return value.minor
    return value.isoformat() if hasattr(value, "isoformat") else value


def _code(value: Any) -> str | None:
    return value.currency if isinstance(value, Money) else None
