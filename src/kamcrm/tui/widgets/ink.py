"""How a row of toned cells becomes a line of the screen: few segments, drawn once and used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from kamcrm.tui.layout import GAP, GUTTER
from kamcrm.tui.palette import named, palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.color import Color
    from textual.filter import LineFilter

    from kamcrm.tui.layout import Cells


class Ink:
    """The styles of a list in one theme, on one ground and at one width, as far as the terminal can show them."""

    def __init__(self, theme: str, base: Style, wide: int, filters: Sequence[LineFilter], background: Color) -> None:
        self.made_for = theme, base, wide, filters, background
        colors = palette(named(theme))
        self.base, self.wide = base, wide
        self.tones = {tone: base + Style(color=color or None, bold=tone == "head") for tone, color in colors.items()}
        self.tones[""] = base
        self.ground = Style(bgcolor=colors["panel"]) if colors["panel"] else Style(reverse=True)
        self.underlined = Style(underline=True)

    def line(self, cells: Cells) -> Strip:
        """A row as it looks without cursor and mark; cells of one tone that stand side by side are one segment."""
        runs: list[tuple[str, Style]] = []
        text, style = GUTTER, self.base
        for index, (cell, tone) in enumerate(cells):
            text += GAP if index else ""
            if self.tones[tone] is not style:
                runs.append((text, style))
                text, style = "", self.tones[tone]
            text += cell
        runs.append((text, style))
        return self._filtered(Strip([Segment(*run) for run in runs]).crop_extend(0, self.wide, self.base))

    def blank(self) -> Strip:
        """A line with nothing on it."""
        return self.line([])

    def _filtered(self, strip: Strip) -> Strip:
        filters, background = self.made_for[3:]
        for filter in filters:
            strip = strip.apply_filter(filter, background)
        return strip

    def marked(self, line: Strip, gutter: str, ground: Style | None) -> Strip:
        """The same row with other signs before it, and on the ground of the cursor."""
        (first, style, _), *rest = line
        segments = [Segment(gutter + first[len(gutter) :], style), *rest]
        if ground is not None:
            segments = [Segment(text, (style or self.base) + ground) for text, style, _ in segments]
        return self._filtered(Strip(segments, self.wide))
