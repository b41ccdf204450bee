"""What the user asked of a list, put around its compiled statement: a filter, an order, how many.

Columns come from the statement's own list and every value is bound, so nothing that was typed becomes SQL. Without a
filter or an order nothing of the language is loaded, and the statement stays as it was compiled.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.settings import Settings
    from kamcrm.unit import Pick


def wrapped(
    text: str,
    columns: tuple[str, ...],
    kinds: tuple[str, ...],
    pick: Pick,
    today: date,
    settings: Settings | None = None,
) -> tuple[str, str, dict[str, Any]]:
    """A compiled SELECT with the user's choices around it, the statement that counts them all, and what to bind.

    `today` may be a moment too, so that hours count from it.
    """
    bound: dict[str, Any] = {}
    where = order = ""
    if pick.where or pick.sort:
        from kamcrm import filtering

        where, order, bound = filtering.clauses(text, columns, kinds, pick, today, settings)
    # Without its order the statement is flattened, and what nobody asked for is not worked out to be counted.
    counting = f"SELECT count(*) FROM ({_unordered(text)}) AS listed{where}"
    rows = pick.limit or pick.screen
    if where or order or (rows and _is_limited(text)):
        text = f"SELECT * FROM ({text}) AS listed{where}{order}"
    if rows:
        # A whole number, written in: the statement keeps its own order, so that SQLite can stop early.
        text = f"{text} LIMIT {int(rows)}"
    return text, counting, bound


def wrapped_ids(
    text: str,
    columns: tuple[str, ...],
    kinds: tuple[str, ...],
    pick: Pick,
    today: date,
    settings: Settings | None = None,
) -> tuple[str, dict[str, Any]]:
    """A compiled SELECT that gives the ids of the rows alone, in the user's order, and what to bind.

    What is neither filtered nor ordered by isn't worked out. All rows are wanted, so they are read as they lie and
    sorted: an index would give their order at the price of looking each one up.
    """
    from kamcrm import filtering

    where, order, bound = filtering.clauses(text, columns, kinds, pick, today, settings)
    unordered = _unordered(text)
    if not order:
        unordered += text[len(unordered) :].replace(" ORDER BY ", " ORDER BY +", 1)
    return f'SELECT listed."id" FROM ({unordered}) AS listed{where}{order}', bound


def _is_limited(text: str) -> bool:
    """Whether the statement has a LIMIT of its own at its end, so that another needs a SELECT around it."""
    return text.rfind(" LIMIT ") > text.rfind(")")


def _unordered(text: str) -> str:
    """The statement without its own order, where it has no limit that hangs on it."""
    at = text.rfind(" ORDER BY ")
    return text if at < text.rfind(")") or _is_limited(text) else text[:at]
