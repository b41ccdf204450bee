"""How the portfolio matrix reads: the places drawn, and a row an account."""

from __future__ import annotations

from kamcrm.metrics.matrix import QUADRANTS
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import number, percent, plural, yes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.matrix import Matrix

WIDE, HIGH = 60, 11  # The drawing in signs: two wide for each high looks square.


def flips(row: Any, today: date) -> str:
    """A place near a cut: one score may move it across."""
    return "warn" if row.near else ""


def tenth(value: float | None, today: date | None = None) -> str:
    """A coordinate, to a tenth."""
    return number(None if value is None else round(float(value), 1))


PLACES = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("attractiveness", "attractive", words=tenth, align=">"),
    Column("strength", "strong", words=tenth, align=">"),
    Column("quadrant", tone=flips),
    Column("attractiveness_scored", "scored", words=percent, align=">"),
    Column("strength_scored", "scored", words=percent, align=">"),
    Column("near", words=yes, shown=False),
    *[Column(key, shown=False) for key in ("computed", "segment", "industry", "phase", "reason")],
)
EMPTY = "There is no active customer: kamcrm accounts add NAME"


def matrix(found: Matrix, today: date, total: int | None) -> Sheet:
    """The accounts with their coordinates, and the matrix drawn below them."""
    sheet = Sheet("accounts", PLACES, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found)]
        placed = [row for row in found.every if row.quadrant]
        if placed:
            sheet.footer += ["", *drawn(placed, found.cut)]
        if any(row.near for row in found.rows):
            sheet.footer.append("· so near to a cut that one score may move it across")
        if found.unplaced:
            sheet.notes = [f"{plural(found.unplaced, 'account')} unplaced: fewer than half of the weights are scored"]
            sheet.next = "kamcrm criteria list"
    return sheet


def sentence(found: Matrix) -> str:
    """The whole answer in a sentence: how many accounts stand where, and what one does with them."""
    if not found.every:
        return EMPTY
    treated = dict(QUADRANTS.values())
    said = [f"{name} {found.counted[name]} ({treated[name]})" for name in treated]
    return f"{' · '.join(said)}; cut at {number(found.cut)}"


def drawn(rows: list[Any], line: float) -> list[str]:
    """The places as ids: attractive ones high, strong ones right; the cuts as lines."""
    grid = [[" "] * WIDE for _ in range(HIGH)]
    across, down = _at(line, WIDE), HIGH - 1 - _at(line, HIGH)
    for column in range(WIDE):
        grid[down][column] = "-"
    for row in grid:
        row[across] = "|" if row[across] == " " else "+"
    taken: set[tuple[int, int]] = set()
    for row in sorted(rows, key=lambda row: (row.strength, row.id)):
        _put(grid, taken, str(row.id), HIGH - 1 - _at(row.attractiveness, HIGH), _at(row.strength, WIDE))
    names = [f"{'Star':<{across}} Strategic", f"{'Streamline':<{across}} Status"]
    lines = ["".join(signs).rstrip() for signs in grid]
    return [f"    {names[0]}", *[f"{_tick(at)} {text}" for at, text in enumerate(lines)], f"    {names[1]}"]


def _tick(at: int) -> str:
    value = 10 * (HIGH - 1 - at) // (HIGH - 1)
    return f"{value:>2} ^" if at == 0 else f"{value:>2} |"


def _at(value: float, steps: int) -> int:
    return min(max(round(value / 10 * (steps - 1)), 0), steps - 1)


def _put(grid: list[list[str]], taken: set[tuple[int, int]], text: str, y: int, x: int) -> None:
    """An id at its place, or at the next free one to the right of it, or to the left."""
    last = WIDE - len(text)
    for start in [*range(min(x, last), last + 1), *range(min(x, last), -1, -1)]:
        cells = {(y, start + step) for step in range(-1, len(text) + 1)}
        if not cells & taken:
            grid[y][start : start + len(text)] = text
            taken |= {(y, start + step) for step in range(len(text))}
            return
