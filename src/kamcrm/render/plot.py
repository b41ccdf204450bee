"""Drawings of a sheet on a terminal: bars, sparklines, a matrix of points, signs and branches, without colour."""

from __future__ import annotations

from kamcrm.safe import clean, fit, width
from kamcrm.sheets import drawing as kinds
from kamcrm.sheets.drawing import amount, pairs, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.sheets.drawing import Drawing
    from kamcrm.sheets.form import Sheet

EIGHTHS = " ▏▎▍▌▋▊▉█"
LEVELS = "▁▂▃▄▅▆▇█"
WIDEST_LABEL = 30
HIGH = 11  # Lines of a matrix of points.


def plotted(sheet: Sheet, cells: int) -> list[str]:
    """The sheet's drawing in lines no wider than so many cells; none without rows."""
    if sheet.drawing is None or not sheet.rows:
        return []
    return [line.rstrip() for line in _PLOTS[sheet.drawing.kind](sheet, sheet.drawing, max(cells, 30))]


def bar(share: float, cells: int) -> str:
    """A bar that takes a share of the cells, exact to an eighth of one.

    >>> bar(0.5, 4), bar(1, 2), bar(0.02, 4), bar(0, 4)
    ('██', '██', '▏', '')
    """
    eighths = min(round(max(share, 0) * cells * 8), cells * 8)
    eighths = max(eighths, 1) if share > 0 else eighths
    return "█" * (eighths // 8) + (EIGHTHS[eighths % 8] if eighths % 8 else "")


def sparkline(values: list[float | None]) -> str:
    """Values as a row of heights; a gap where there is none.

    >>> sparkline([0, 1, None, 2])
    '▁▅ █'
    """
    known = [value for value in values if value is not None]
    if not known:
        return ""
    low, high = min(0.0, *known), max(0.0, *known)
    reach = high - low
    return "".join(
        " " if value is None else LEVELS[round((value - low) / reach * 7) if reach else 0] for value in values
    )


def _labels(sheet: Sheet, key: str) -> list[str]:
    words = {column.key: column.words for column in sheet.columns}.get(key)
    return [clean(told(words, getattr(row, key), sheet.today)) for row in sheet.rows]


def _bars(sheet: Sheet, drawing: Drawing, cells: int) -> Iterator[str]:
    key = drawing.values[0]
    labels, figures = _labels(sheet, drawing.label), _labels(sheet, key)
    values = [amount(getattr(row, key)) or 0.0 for row in sheet.rows]
    most = max([abs(value) for value in values]) or 1.0
    wide = min(max(map(width, labels)), WIDEST_LABEL, cells // 3)
    room = max(cells - wide - max(map(width, figures)) - 4, 5)
    for label, figure, value in zip(labels, figures, values, strict=True):
        name = fit(label, wide)
        sign = "-" if value < 0 else " "
        drawn = bar(abs(value) / most, room)
        yield f"{name}{' ' * (wide - width(name))} {sign}{drawn}{' ' * (room - len(drawn))} {figure}"


def _lines(sheet: Sheet, drawing: Drawing, cells: int) -> Iterator[str]:
    wide = max(map(width, drawing.names))
    labels = _labels(sheet, drawing.label)
    room = max(cells - wide - 2, 10)
    first = max(len(sheet.rows) - room, 0)
    for name, key in zip(drawing.names, drawing.values, strict=True):
        row = sparkline([amount(getattr(row, key)) for row in sheet.rows[first:]])
        yield f"{name}{' ' * (wide - width(name))}  {row}"
    yield fit(f"{' ' * wide}  {labels[first]} … {labels[-1]}", cells)


def _points(sheet: Sheet, drawing: Drawing, cells: int) -> Iterator[str]:
    """The area with a letter for each point, then which letter is who."""
    wide = min(cells - 6, 60)
    area = [[" "] * wide for _ in range(HIGH)]
    across, down = round(drawing.cut / drawing.most * (wide - 1)), round((1 - drawing.cut / drawing.most) * (HIGH - 1))
    for line in area:
        line[across] = "│"
    area[down] = ["─"] * wide
    area[down][across] = "┼"
    _named(area, drawing, across, down)
    for letter, row in lettered(sheet, drawing):
        x, y = (share(getattr(row, key), drawing.most) for key in drawing.values)
        area[round((1 - y) * (HIGH - 1))][round(x * (wide - 1))] = letter
    yield f"{drawing.names[1]} ↑"
    yield from ("│" + "".join(line) for line in area)
    yield f"└{'─' * wide}→ {drawing.names[0]}"
    for letter, row in lettered(sheet, drawing):
        x, y = (getattr(row, key) for key in drawing.values)
        yield f"{letter} {clean(str(getattr(row, drawing.label)))} ({x:g}, {y:g})"


def share(value: Any, most: float) -> float:
    """How far along an axis a value lies, 0 to 1.

    >>> share(5, 10), share(-2, 10), share(30, 10)
    (0.5, 0.0, 1.0)
    """
    return min(max((amount(value) or 0.0) / most, 0.0), 1.0)


def _named(area: list[list[str]], drawing: Drawing, across: int, down: int) -> None:
    """The corners' names, each in its corner."""
    places = ((0, 1), (0, across + 2), (down + 1, 1), (down + 1, across + 2))
    for name, (line, start) in zip(drawing.corners, places, strict=False):
        for offset, letter in enumerate(name):
            if start + offset < len(area[line]):
                area[line][start + offset] = letter


def lettered(sheet: Sheet, drawing: Drawing) -> Iterator[tuple[str, Any]]:
    """The rows that have a place, each with its letter."""
    placed = [row for row in sheet.rows if all(getattr(row, key) is not None for key in drawing.values)]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    yield from zip(letters, placed, strict=False)


def _cells(sheet: Sheet, drawing: Drawing, cells: int) -> Iterator[str]:
    down, over, words = pairs(sheet.rows, drawing)
    wide = min(max(width(clean(label)) for label in down), max(cells - 6 * min(len(over), 8), 12))
    each = max(min((cells - wide) // max(len(over), 1) - 1, 8), 1)
    yield " " * wide + "".join(f" {fit(clean(name), each):^{each}}" for name in over)
    for label in down:
        name = fit(clean(label), wide)
        signs = "".join(f" {drawing.signs.get(words.get((label, one), ''), ' '):^{each}}" for one in over)
        yield name + " " * (wide - width(name)) + signs
    yield "  ".join(f"{sign} {word}" for word, sign in drawing.signs.items())


def _tree(sheet: Sheet, drawing: Drawing, cells: int) -> Iterator[str]:
    for label, row in zip(_labels(sheet, drawing.label), sheet.rows, strict=True):
        depth = int(getattr(row, drawing.values[0]) or 0)
        yield fit(f"{'   ' * max(depth - 1, 0)}{'└─ ' if depth else ''}{label}", cells)


_PLOTS = {
    kinds.BARS: _bars,
    kinds.LINES: _lines,
    kinds.POINTS: _points,
    kinds.CELLS: _cells,
    kinds.TREE: _tree,
}
