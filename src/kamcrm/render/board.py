"""Lanes of cards side by side, as many as the terminal is wide enough for, the rest below."""

from __future__ import annotations

from itertools import zip_longest

from kamcrm.render.table import COLORS, GAP, MARKS, RESET
from kamcrm.safe import clean, fit, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.render import View
    from kamcrm.sheets.form import Lane

    Line = tuple[str, str]

NARROW, WIDE = 18, 36  # The fewest and the most cells that a lane takes.


def lines(lanes: Sequence[Lane], view: View) -> list[str]:
    """The board, a blank line between its bands."""
    beside = max(min((view.width + len(GAP)) // (NARROW + len(GAP)), len(lanes)), 1)
    bands = -(-len(lanes) // beside)
    beside = -(-len(lanes) // bands)  # So that the last band is not left with a single lane.
    wide = max(min((view.width - len(GAP) * (beside - 1)) // beside, WIDE), 1)
    found: list[str] = []
    for at in range(0, len(lanes), beside):
        laid = [_lane(lane, wide) for lane in lanes[at : at + beside]]
        found += [""] if found else []
        found += [_row(row, wide, view) for row in zip_longest(*laid, fillvalue=("", ""))]
    return found


def _lane(lane: Lane, wide: int) -> list[Line]:
    found: list[Line] = [(lane.title, "head"), *((text, "") for text in lane.sums), ("─" * wide, "muted")]
    for card in lane.cards:
        found += [*card, ("", "")]
    return [*found, (f"and {lane.more} more (--all)", "muted")] if lane.more else found[:-1] if lane.cards else found


def _row(row: Sequence[Line], wide: int, view: View) -> str:
    return GAP.join([_cell(text, tone, wide, view) for text, tone in row]).rstrip()


def _cell(text: str, tone: str, wide: int, view: View) -> str:
    said = fit(f"{MARKS.get(tone, '')}{clean(text)}", wide)
    blank = " " * (wide - width(said))
    return f"{COLORS[tone]}{said}{RESET}{blank}" if view.color and tone else f"{said}{blank}"
