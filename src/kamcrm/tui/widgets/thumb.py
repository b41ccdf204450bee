"""The bar at the right of a list: two lines of one cell in all, used for each of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.strip import Strip

if TYPE_CHECKING:
    from textual.geometry import Region

ABOVE, GRIP, BELOW = "scroll_up", "grab", "scroll_down"  # What the mouse does on each part of it.


class Thumb(ScrollBar):
    """Textual's bar, which it styles anew cell by cell whenever the list moves; this one only chooses among three."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """The cells above the thumb, those of it, and those below."""
        first, last = self.reach()
        groove, grip = self._tones()
        lines = {ABOVE: groove, GRIP: grip, BELOW: groove}
        strips = {mouse: self._cell(style, mouse) for mouse, style in lines.items()}
        return [strips[ABOVE if y < first else GRIP if y < last else BELOW] for y in crop.line_range]

    def reach(self) -> tuple[int, int]:
        """The first cell of the thumb and the one after its last; at the ends only where the list is."""
        height, seen, lines = self.size.height, self.window_size, self.window_virtual_size
        if not 0 < seen < lines:
            return height, height
        tall = max(round(height * seen / lines), 1)
        first = round((height - tall) * self.position / (lines - seen))
        return first, first + tall

    def _tones(self) -> tuple[Style, Style]:
        """The groove and what slides in it, lit where the mouse is."""
        assert self.parent is not None
        styles = self.parent.styles
        color, ground = styles.scrollbar_color, styles.scrollbar_background
        if self.grabbed:
            color, ground = styles.scrollbar_color_active, styles.scrollbar_background_active
        elif self.mouse_over:
            color, ground = styles.scrollbar_color_hover, styles.scrollbar_background_hover
        ground = self.background_colors[0] + ground
        groove = Style(bgcolor=ground.rich_color)
        return groove, groove + Style(color=(ground + color).rich_color, reverse=True)

    def _cell(self, style: Style, mouse: str) -> Strip:
        strip = Strip([Segment(" ", style + Style(meta={"@mouse.down": mouse}))], 1)
        for filter in self.get_line_filters():
            strip = strip.apply_filter(filter, self.background_colors[1])
        return strip


class Thumbed(ScrollView):
    """What is scrolled by such a bar."""

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The bar at the right, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = bar = Thumb(vertical=True, thickness=1)
            bar.display = False
            self.app._start_widget(self, bar)
        return self._vertical_scrollbar
