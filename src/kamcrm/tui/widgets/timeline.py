"""A timeline: what happened, under the days it happened on, each entry opening in place to its whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.records import namedtuple
from kamcrm.safe import clean, wrap
from kamcrm.sheets import picture as sheet
from kamcrm.sheets.form import Column, Sheet
from kamcrm.sheets.told import line
from kamcrm.tui.keys import Binding
from kamcrm.tui.widgets.grid import Grid
from kamcrm.tui.widgets.listed import Listed
from kamcrm.wording import day

if TYPE_CHECKING:
    from datetime import date

    from textual import events

    from kamcrm.tui.layout import Cells

COLUMNS = (Column("kind"), Column("what", shrink=True), Column("people", "with", shrink=True))
LONGEST = 100_000  # Characters of an opened text that are laid out; a note may be a megabyte.
CLOSED, OPENED = "▸ ", "▾ "

# A line of the timeline: an entry's first line, or words over the whole width under a tone.
Row = namedtuple("Row", "kind what people entry words tone")


class Timeline(Grid):
    """The newest entries, by day."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Expand"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Any] = []
        self.rest = 0
        self.today: date
        self.empty = ""
        self.opened: set[int] = set()
        self._laid = 0

    def tell(self, entries: list[Any], rest: int, today: date, empty: str) -> None:
        """Show these entries; `rest` is how many earlier ones there are."""
        self.entries, self.rest, self.today, self.empty = entries, rest, today, empty
        self._build()

    def entry(self) -> Any:
        """The entry under the cursor, or of the text under it; None between them."""
        return self.current.entry if self.current else None

    def _build(self) -> None:
        rows: list[Row] = []
        ids: list[int] = []
        last = None
        self._laid = self.scrollable_content_region.width
        for key, entry in zip(keys(self.entries), self.entries, strict=True):
            if entry.day != last:
                last = entry.day
                rows.append(_words(day(last, self.today), "head"))
                ids.append(hash((last,)))
            lines = self._lines(key, entry)
            rows += lines
            ids += [key, *(hash((key, place)) for place in range(1, len(lines)))]
        if self.rest:
            rows.append(_words(f"… {self.rest} earlier: E shows more", "muted"))
            ids.append(hash(("more", len(self.entries))))  # One stays where one is when they have come.
        self.put(Listed(Sheet("events", COLUMNS, rows, self.today, empty=self.empty), ids))
        self.action_move(0)

    def _lines(self, key: int, entry: Any) -> list[Row]:
        """An entry's own line, and below it, where it is open, its whole text."""
        here = key in self.opened
        what = sheet.told_what(entry)
        kind = f"{OPENED if here else CLOSED}{entry.kind}{f' {entry.time}' if entry.time else ''}"
        first = Row(kind, line(what, self.today), entry.people, entry, None, "")
        if not here:
            return [first]
        head = [words for words in (entry.account, f"with {entry.people}" if entry.people else "") if words]
        text = clean(what[:LONGEST], keep_newlines=True)
        said = wrap(text, max(self._laid - 6, 20))
        if len(what) > LONGEST:
            said.append(f"… {len(what)} characters in all: kamcrm show {entry.id}")
        top = [_words(f"  {words}", "muted", entry) for words in [" · ".join([f"kamcrm show {entry.id}", *head])]]
        return [first, *top, *(_words(f"  {words}", "", entry) for words in said)]

    def _cells(self, rows: list[Any]) -> list[Cells]:
        laid = zip(rows, super()._cells(rows), strict=True)
        return [cells if row.words is None else [(row.words, row.tone)] for row, cells in laid]

    def action_move(self, by: int) -> None:
        """Go some lines up or down, past the days."""
        super().action_move(by)
        if self.current and self.current.words is not None and self.current.entry is None and self.rows_below:
            super().action_move(-1 if by < 0 and self.cursor else 1)
        if self.cursor == 1:
            self.scroll_to(y=0, animate=False, immediate=True)

    @property
    def rows_below(self) -> bool:
        """Whether the cursor stands above another line."""
        return self.cursor < self._last()

    @property
    def rows_left(self) -> int:
        """How many lines there are below the cursor."""
        return self._last() - self.cursor

    def action_top(self) -> None:
        """Go to the newest entry."""
        self.cursor = 0
        self.action_move(0)

    def action_choose(self) -> None:
        """Open the entry to its whole text, or close it and go back to its first line."""
        key = self._key()
        if key is None or self.listed is None:
            return
        self.opened ^= {key}
        self.cursor = list(self.listed.ids).index(key)
        self._build()

    def _key(self) -> int | None:
        """The key of the entry that the cursor stands in."""
        at = self.cursor
        entry = self.entry()
        if entry is None or self.listed is None:
            return None
        while at > 0 and self.row(at).words is not None:
            at -= 1
        return self.listed.ids[at]

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the opened texts to the new width."""
        if self.listed and self._laid != self.scrollable_content_region.width:
            self._build()


def keys(entries: list[Any]) -> list[int]:
    """A key for each entry, which stays its own when others come; the same event twice in a day is told apart."""
    seen: dict[tuple[Any, ...], int] = {}
    found = []
    for entry in entries:
        what = (entry.id, entry.day, entry.kind)
        seen[what] = seen.get(what, 0) + 1
        found.append(hash((*what, seen[what])))
    return found


def _words(words: str, tone: str, entry: Any = None) -> Row:
    return Row("", "", "", entry, clean(words), tone)
