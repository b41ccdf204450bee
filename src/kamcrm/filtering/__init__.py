"""The filter language: from what was typed after --where and --sort to SQL whose every value is bound.

`scanning` cuts the text into terms, `parsing` makes a tree of them, `values` reads numbers and dates, `conditions`
turns the tree into SQL, `fields` knows which columns may be named.
"""

from __future__ import annotations

from kamcrm.filtering.fields import Fields
from kamcrm.filtering.ordering import order_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.settings import Settings
    from kamcrm.unit import Pick

__all__ = ["clauses"]


def clauses(
    text: str,
    columns: tuple[str, ...],
    kinds: tuple[str, ...],
    pick: Pick,
    today: date,
    settings: Settings | None = None,
) -> tuple[str, str, dict[str, Any]]:
    """The WHERE and the ORDER BY that go around a statement, each with its leading space, and the values to bind."""
    fields = Fields(columns, kinds)
    order = order_by(pick.sort, fields)
    if not pick.where:
        return "", order, {}
    from kamcrm.filtering.conditions import Conditions
    from kamcrm.filtering.parsing import parsed
    from kamcrm.filtering.values import Reading

    conditions = Conditions(fields, Reading(today, settings), _prefix(text))
    return f" WHERE {conditions.of(parsed(pick.where))}", order, conditions.bound


def _prefix(text: str) -> str:
    """Names of our own for what is bound, f1, f2 …, which the statement doesn't use."""
    prefix = "f"
    while f":{prefix}" in text:
        prefix += "f"
    return prefix
