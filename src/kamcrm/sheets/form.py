"""What a command hands over to be printed: a sheet of rows, a document of parts, or the outcome of a write."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.sheets.drawing import Drawing

    Words = Callable[[Any, date], str]
    Tone = Callable[[Any, date], str]


class Column:
    """One column: the record's field it shows, its heading, how a value reads and how a row is toned.

    `words(value, today)` gives a table's text (None: plain text of the value); `tone(row, today)` gives
    '', 'good', 'warn', 'bad' or 'muted'; `align` is '<' or '>'; `shrink` marks a column that may be
    shortened with … when the terminal is narrow; `shown` is False for columns only in CSV, JSON and --columns.
    """

    __slots__ = ("align", "key", "shown", "shrink", "title", "tone", "words")

    def __init__(
        self,
        key: str,
        title: str = "",
        words: Words | None = None,
        *,
        align: str = "<",
        tone: Tone | None = None,
        shrink: bool = False,
        shown: bool = True,
    ) -> None:
        self.key = key
        self.title = title or key.replace("_", " ")
        self.words = words
        self.align = align
        self.tone = tone
        self.shrink = shrink
        self.shown = shown


class Sheet:
    """A list: `rows` are records that have each column's key as an attribute; the first column is the id.

    `total` is how many rows there are when `rows` holds only the first of them; `empty` is the sentence for
    no rows; `notes` go to stderr; `footer` are rows of totals shown under a table only; `next` is a command to
    paste, shown under a table only; `code` is the exit code, 3 where nothing was found; `drawing` shows the rows in
    a report.
    """

    __slots__ = ("code", "columns", "drawing", "empty", "footer", "next", "notes", "noun", "rows", "today", "total")

    def __init__(
        self,
        noun: str,
        columns: Sequence[Column],
        rows: Sequence[Any],
        today: date,
        *,
        total: int | None = None,
        empty: str = "",
        notes: Iterable[str] = (),
        footer: Iterable[str] = (),
        next: str = "",
        code: int = 0,
        drawing: Drawing | None = None,
    ) -> None:
        self.drawing = drawing
        self.noun = noun
        self.code = code
        self.columns = columns
        self.rows = rows
        self.today = today
        self.total = total
        self.empty = empty
        self.notes = list(notes)
        self.footer = list(footer)
        self.next = next


class Lane:
    """A column of a board: its heading, what its cards come to, and the cards, each as lines of text and their tones.

    `more` is how many cards there are besides.
    """

    __slots__ = ("cards", "more", "sums", "title")

    def __init__(self, title: str, sums: list[str], cards: list[list[tuple[str, str]]], more: int = 0) -> None:
        self.title = title
        self.sums = sums
        self.cards = cards
        self.more = more


class Board(Sheet):
    """A list whose rows stand in lanes side by side on a terminal; everywhere else it is a list."""

    __slots__ = ("lanes",)

    def __init__(
        self, lanes: list[Lane], noun: str, columns: Sequence[Column], rows: Sequence[Any], today: date
    ) -> None:
        super().__init__(noun, columns, rows, today)
        self.lanes = lanes


class Matrix(Sheet):
    """A list of cells; where a person reads it, `laid` is the same as a matrix, if there is one to be shown."""

    __slots__ = ("laid",)
    laid: Sheet | None


class Part:
    """A section of a document: a sheet, lines of text, or (label, value) facts; `empty` says how to fill it."""

    __slots__ = ("body", "empty", "key", "title")

    def __init__(self, key: str, title: str, body: Sheet | list[str] | list[tuple[str, Any]], empty: str = "") -> None:
        self.key = key
        self.title = title
        self.body = body
        self.empty = empty


class Document:
    """One page: a title, a subtitle, and parts in order. In JSON it is one object with a key per part.

    `language` is that of its headings, as an HTML page says it.
    """

    __slots__ = ("language", "next", "notes", "parts", "subtitle", "title", "today")

    def __init__(
        self,
        title: str,
        subtitle: str,
        parts: list[Part],
        today: date,
        *,
        next: str = "",
        notes: Iterable[str] = (),
        language: str = "en",
    ) -> None:
        self.language = language
        self.notes = list(notes)
        self.title = title
        self.subtitle = subtitle
        self.parts = parts
        self.today = today
        self.next = next


class Outcome:
    """What a write did: `said` are the lines a person reads, `sheet` the records it wrote, `notes` for stderr.

    `asked` says that the user already agreed to a change of any size (an import, an undo, an --apply);
    `code` is the exit code, 65 where part of what was given could not be taken.
    """

    __slots__ = ("asked", "code", "notes", "said", "sheet")

    def __init__(
        self, said: list[str], sheet: Sheet, notes: Iterable[str] = (), *, asked: bool = False, code: int = 0
    ) -> None:
        self.asked = asked
        self.code = code
        self.said = said
        self.sheet = sheet
        self.notes = list(notes)


class Stream:
    """Something too large to hold in memory: `pieces(format)` yields its text, read while the database is open."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Callable[[str], Iterable[str]]) -> None:
        self.pieces = pieces
