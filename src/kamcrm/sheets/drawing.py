"""How a sheet may be drawn: which of its columns are bars, lines, points, cells or branches.

A drawing has no numbers of its own. It shows what the sheet's rows hold, so that the table below it, the CSV and the
JSON say the same, and each format draws it as it can: a terminal with characters, HTML as SVG.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from typing import Any

BARS, LINES, POINTS, CELLS, TREE = "bars", "lines", "points", "cells", "tree"


class Drawing:
    """Bars: `label` and one of `values`. Lines: `label` along the bottom, a line for each of `values`. Points: `label`
    at the first two of `values`, from 0 to `most`, with a `cut` through both axes and a name for each `corner`. Cells:
    a row for each `label`, a column for each of `across`, and the first of `values` as a word. Tree: `label` as deep
    as the first of `values` says.

    `title` says what is seen; `names` are the values' names where the columns' are not meant.
    """

    __slots__ = ("across", "corners", "cut", "kind", "label", "most", "names", "signs", "title", "values")

    def __init__(
        self,
        kind: str,
        title: str,
        label: str,
        values: Sequence[str],
        *,
        names: Sequence[str] = (),
        across: str = "",
        most: float = 10,
        cut: float = 5,
        corners: Sequence[str] = (),
        signs: dict[str, str] | None = None,
    ) -> None:
        self.kind = kind
        self.title = title
        self.label = label
        self.values = tuple(values)
        self.names = tuple(names) or tuple(name.replace("_", " ") for name in values)
        self.across = across
        self.most = most
        self.cut = cut
        self.corners = tuple(corners)
        self.signs = signs or {}


def bars(title: str, label: str, value: str) -> Drawing:
    """A bar for each row."""
    return Drawing(BARS, title, label, (value,))


def lines(title: str, along: str, *values: str, names: Sequence[str] = ()) -> Drawing:
    """A line for each of the values, from the first row to the last."""
    return Drawing(LINES, title, along, values, names=names)


def points(title: str, label: str, x: str, y: str, *, cut: float = 5, corners: Sequence[str] = ()) -> Drawing:
    """A point for each row, on two axes from 0 to 10; the corners from the upper left, as one reads."""
    return Drawing(POINTS, title, label, (x, y), cut=cut, corners=corners)


def cells(title: str, label: str, across: str, value: str, signs: dict[str, str]) -> Drawing:
    """A sign for each pair; `signs` says which word is which, in the order of the legend."""
    return Drawing(CELLS, title, label, (value,), across=across, signs=signs)


def tree(title: str, label: str, depth: str) -> Drawing:
    """The rows as branches, each as deep as its depth says."""
    return Drawing(TREE, title, label, (depth,))


def amount(value: Any) -> float | None:
    """A value as a number to draw: money in whole units, a flag as 0 or 1."""
    if value is None:
        return None
    if hasattr(value, "minor"):
        from kamcrm.money import digits

        return float(value.minor) / 10 ** digits(value.currency)
    return float(value)


def told(words: Callable[[Any, date], str] | None, value: Any, today: date) -> str:
    """A value in its column's words."""
    from kamcrm.wording import NONE, plain

    return NONE if value is None else (words or plain)(value, today)


def pairs(rows: Sequence[Any], drawing: Drawing) -> tuple[list[str], list[str], dict[tuple[str, str], str]]:
    """Of cells: the labels down and across in the order in which they come, and the word of each pair."""
    down: dict[str, None] = {}
    over: dict[str, None] = {}
    words = {}
    for row in rows:
        label, name = str(getattr(row, drawing.label)), str(getattr(row, drawing.across))
        down[label] = over[name] = None
        words[label, name] = str(getattr(row, drawing.values[0]) or "")
    return list(down), list(over), words
