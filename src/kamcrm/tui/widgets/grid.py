"""A list over a query: only the lines that are seen are read or drawn, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from kamcrm.safe import clean, wrap
from kamcrm.tui.keys import Binding
from kamcrm.tui.layout import CURSOR, GAP, MARK, Layout
from kamcrm.tui.palette import named, palette

if TYPE_CHECKING:
    from textual import events

    from kamcrm.sheets.form import Column, Sheet
    from kamcrm.unit import Crm

PAGE = 100  # Rows read at a time.
KEPT = 30  # Pages that are remembered.
HEAD = 1  # Lines above the rows.


class Listed:
    """A list to show: the sheet with its first rows, the ids of all of them in order, and how to read the others.

    `read(crm, ids)` gives the rows of some ids in their order; None where the sheet holds every row.
    """

    def __init__(
        self, sheet: Sheet, ids: Sequence[int] | None = None, read: Callable[[Crm, list[int]], list[Any]] | None = None
    ) -> None:
        self.sheet = sheet
        self.ids = [row[0] for row in sheet.rows] if ids is None else ids
        self.read = read


class Grid(ScrollView, can_focus=True):
    """Rows under their headings, with a cursor and marks."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Down", show=False),
        Binding("up,k", "move(-1)", "Up", show=False),
        Binding("pagedown,ctrl+d", "page(1)", "Page down", show=False),
        Binding("pageup,ctrl+b", "page(-1)", "Page up", show=False),
        Binding("home", "top", "First", show=False),
        Binding("end,G", "bottom", "Last", show=False),
        Binding("enter", "choose", "Open", show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = set()
    DEFAULT_CSS = "Grid { height: 1fr; overflow-x: hidden; scrollbar-gutter: stable; scrollbar-size-vertical: 1; }"

    cursor: reactive[int] = reactive(0)

    class Wanted(Message):
        """Rows that are seen and not yet read."""

        def __init__(self, grid: Grid, ids: list[int]) -> None:
            super().__init__()
            self.grid = grid
            self.ids = ids

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, grid: Grid) -> None:
            super().__init__()
            self.grid = grid

    class Chosen(Message):
        """A row was opened."""

        def __init__(self, grid: Grid, row: Any) -> None:
            super().__init__()
            self.grid = grid
            self.row = row

    def __init__(self, *, columns: Sequence[Column] | None = None, id: str | None = None) -> None:
        super().__init__(id=id)
        self.columns = columns
        self.listed: Listed | None = None
        self.marked: set[int] = set()
        self._layout: Layout | None = None
        self._pages: dict[int, list[Any]] = {}
        self._drawn: dict[int, list[list[tuple[str, str]]]] = {}
        self._asked: set[int] = set()

    def put(self, listed: Listed) -> None:
        """Show a list in place of the one before; the cursor and the marks stay on their records."""
        here, old = self.current_id, self.cursor
        top = self.scroll_offset.y
        self.listed = listed
        self._forget()
        for page in range(-(-len(listed.sheet.rows) // PAGE)):
            self._pages[page] = list(listed.sheet.rows[page * PAGE : (page + 1) * PAGE])
        self.marked &= set(listed.ids) if self.marked else set()
        at = self._place(here, old)
        self._lay_out()
        self.set_reactive(Grid.cursor, at)
        self.scroll_to(y=max(top + at - old, 0) if here is not None else 0, animate=False, immediate=True)
        self._show_cursor()
        self.refresh()
        self.post_message(self.Moved(self))

    def supply(self, ids: list[int], rows: list[Any]) -> None:
        """Take rows that were wanted."""
        if self.listed is None or not ids:
            return
        first = next((page for page in self._asked if self._ids_of(page) == ids), None)
        if first is None:
            return  # The list has changed meanwhile.
        self._asked.discard(first)
        self._pages[first] = rows
        for stale in list(self._pages)[:-KEPT]:
            self._pages.pop(stale)
            self._drawn.pop(stale, None)
        self.refresh()
        self.post_message(self.Moved(self))

    @property
    def current_id(self) -> int | None:
        """The id under the cursor; None in an empty list."""
        return self.listed.ids[self.cursor] if self.listed and self.cursor < len(self.listed.ids) else None

    @property
    def current(self) -> Any:
        """The row under the cursor; None in an empty list, or when it isn't read yet."""
        return self.row(self.cursor)

    @property
    def chosen_ids(self) -> list[int]:
        """The ids that are marked, in the list's order; that under the cursor when none is."""
        if self.marked and self.listed:
            return [id for id in self.listed.ids if id in self.marked]
        return [self.current_id] if self.current_id is not None else []

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns that there is room for, by their keys."""
        return tuple(column.key for column in self._layout.columns) if self._layout else ()

    def row(self, at: int) -> Any:
        """The row at a place in the list; None when it isn't read yet."""
        page, place = divmod(at, PAGE)
        rows = self._pages.get(page)
        return rows[place] if rows and place < len(rows) else None

    def toggle_mark(self) -> None:
        """Mark the row under the cursor, or take its mark away, and go on to the next."""
        if self.current_id is not None:
            self.marked ^= {self.current_id}
            self.refresh()
            self.action_move(1)

    def mark_all(self) -> None:
        """Mark every row of the list; none, when all are marked."""
        every = set(self.listed.ids) if self.listed else set()
        self.marked = set() if self.marked >= every else every
        self.refresh()

    def _place(self, id: int | None, old: int) -> int:
        ids: Sequence[int] = self.listed.ids if self.listed else ()
        try:
            return ids.index(id) if id is not None else 0
        except ValueError:
            return max(min(old, len(ids) - 1), 0)

    def _forget(self) -> None:
        self._pages.clear()
        self._drawn.clear()
        self._asked.clear()

    def _lay_out(self) -> None:
        wide = self.scrollable_content_region.width
        if self.listed is not None and wide > 0:
            self._layout = Layout(self.listed.sheet, wide, self.columns)
            self._drawn.clear()
            self.virtual_size = Size(wide, len(self.listed.ids) + HEAD)

    def on_resize(self, event: events.Resize) -> None:
        """Fit the columns to the new width."""
        self._lay_out()
        self._show_cursor()

    def _ids_of(self, page: int) -> list[int]:
        return list(self.listed.ids[page * PAGE : (page + 1) * PAGE]) if self.listed else []

    def _cells(self, at: int) -> list[tuple[str, str]] | None:
        page, place = divmod(at, PAGE)
        if page not in self._pages:
            if page not in self._asked:
                self._asked.add(page)
                self.post_message(self.Wanted(self, self._ids_of(page)))
            return None
        if page not in self._drawn and self._layout is not None:
            self._drawn[page] = self._layout.lines(self._pages[page])
        drawn = self._drawn.get(page, [])
        return drawn[place] if place < len(drawn) else None

    def render_line(self, y: int) -> Strip:
        """One line of the screen: the headings, a row, or nothing."""
        base = self.rich_style
        if self.listed is None or self._layout is None:
            return Strip.blank(self.size.width, base)
        if y < HEAD:
            return self._strip("  ", self._layout.head, base)
        if not self.listed.ids:
            return self._empty(y - HEAD, base)
        at = self.scroll_offset.y + y - HEAD
        if at >= len(self.listed.ids):
            return Strip.blank(self.size.width, base)
        cells = self._cells(at) or [("…", "muted")]
        here = at == self.cursor
        gutter = (CURSOR if here else " ") + (MARK if self.listed.ids[at] in self.marked else " ")
        colors = palette(named(self.app.current_theme.name))
        ground = Style(reverse=True) if not colors["panel"] else Style(bgcolor=colors["panel"])
        lit = base + (ground if self.has_focus else Style(underline=True)) if here else base
        return self._strip(gutter, cells, lit)

    def _strip(self, gutter: str, cells: list[tuple[str, str]], base: Style) -> Strip:
        colors = palette(named(self.app.current_theme.name))
        segments = [Segment(gutter, base)]
        for index, (text, tone) in enumerate(cells):
            style = base + Style(color=colors[tone], bold=tone == "head") if tone else base
            segments += [Segment(GAP, base), Segment(text, style)] if index else [Segment(text, style)]
        return Strip(segments).crop_extend(0, self.size.width, base)

    def _empty(self, y: int, base: Style) -> Strip:
        words = self.listed.sheet.empty or f"no {self.listed.sheet.noun}" if self.listed else ""
        lines = ["", *wrap(clean(words), max(self.size.width - 4, 10))]
        return self._strip("  ", [(lines[y] if y < len(lines) else "", "muted")], base)

    def watch_cursor(self, old: int, new: int) -> None:
        """Keep the cursor on the screen and draw the two lines anew."""
        if not self._show_cursor():
            for at in (old, new):
                self.refresh(Region(0, at - self.scroll_offset.y + HEAD, self.size.width, 1))
        self.post_message(self.Moved(self))

    def _show_cursor(self) -> bool:
        rows, top = max(self.size.height - HEAD, 1), self.scroll_offset.y
        wished = min(top, self.cursor) if self.cursor < top else max(top, self.cursor - rows + 1)
        if wished != top:
            self.scroll_to(y=wished, animate=False, immediate=True)
        return wished != top

    def _last(self) -> int:
        return max(len(self.listed.ids) - 1, 0) if self.listed else 0

    def action_move(self, by: int) -> None:
        """Go some rows up or down."""
        self.cursor = min(max(self.cursor + by, 0), self._last())

    def action_page(self, by: int) -> None:
        """Go a screenful up or down."""
        self.action_move(by * max(self.size.height - HEAD - 1, 1))

    def action_top(self) -> None:
        """Go to the first row."""
        self.cursor = 0

    def action_bottom(self) -> None:
        """Go to the last row."""
        self.cursor = self._last()

    def action_choose(self) -> None:
        """Open the row under the cursor."""
        if self.current is not None:
            self.post_message(self.Chosen(self, self.current))

    def on_click(self, event: events.Click) -> None:
        """Go to the row that was clicked; open it on a double click."""
        at = self.scroll_offset.y + event.y - HEAD
        if event.y >= HEAD and self.listed and at < len(self.listed.ids):
            self.cursor = at
            if event.chain == 2:
                self.action_choose()

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()
