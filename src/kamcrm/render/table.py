"""A sheet as a table: fitted to the terminal, or whole where the output is piped."""

from __future__ import annotations

from _operator import add

from kamcrm.safe import clean, fit, width, wrap
from kamcrm.wording import NONE, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document, Sheet

GAP = "  "
NARROWEST = 8
RESET = "\x1b[0m"
COLORS = {"good": "\x1b[32m", "warn": "\x1b[33m", "bad": "\x1b[31m", "muted": "\x1b[2m", "head": "\x1b[1m"}
# A mark beside the colour, so that no meaning hangs on colour alone.
MARKS = {"bad": "! ", "warn": "· "}


class Strip:
    """One column laid out: its heading and cells as text, their tones, and how wide it is."""

    __slots__ = ("column", "head", "tones", "wide", "wides", "words")

    def __init__(self, column: Column, sheet: Sheet, most: int | None = None) -> None:
        self.column = column
        self.head = clean(column.title)
        self.words = _words(column, sheet, most)
        self.tones: list[str] | None = None
        if column.tone:
            self.tones = [column.tone(row, sheet.today) for row in sheet.rows]
            self._mark(self.tones)
        self.wides = _wides([self.head, *self.words])
        self.wide = max(self.wides)

    def _mark(self, tones: list[str]) -> None:
        if MARKS.keys() & tones:
            blank = "  " if self.column.align == "<" else ""
            self.words = [MARKS.get(tone, blank) + words for tone, words in zip(tones, self.words, strict=True)]

    def lines(self, wide: int, color: bool) -> list[str]:
        """The heading and the cells, each exactly as wide as told."""
        right = self.column.align == ">"
        words, wides = [self.head, *self.words], self.wides
        if wide < self.wide:
            words = [fit(cell, wide) for cell in words]
            wides = _wides(words)
        blanks = [" " * (wide - taken) for taken in wides]
        if color:
            tones = ["head", *(self.tones or [""] * len(self.words))]
            words = [f"{COLORS[tone]}{cell}{RESET}" if tone else cell for tone, cell in zip(tones, words, strict=True)]
        return list(map(add, blanks, words)) if right else list(map(add, words, blanks))


def _wides(words: list[str]) -> list[int]:
    """The cells that each text takes; where all is ASCII that is its length."""
    found = list(map(len, words))
    if not "".join(words).isascii():
        found = [taken if cell.isascii() else width(cell) for cell, taken in zip(words, found, strict=True)]
    return found


def _words(column: Column, sheet: Sheet, most: int | None) -> list[str]:
    """The cells of a column, safe for a terminal; of a very long text only so many characters are looked at."""
    key, today, words = column.key, sheet.today, column.words or plain
    values = [getattr(row, key) for row in sheet.rows]
    cells = [NONE if value is None else words(value, today) for value in values]
    if most is not None:
        cells = [cell[:most] for cell in cells]
    return [cell if cell.isprintable() else clean(cell) for cell in cells]


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """The rows under their headings, then totals, how many more there are, and the command for the next step."""
    lines = _laid_out(sheet, columns, view) or rows(sheet, columns, view)
    if view.tty and sheet.total is not None and sheet.total > len(sheet.rows):
        lines.append(_muted(f"and {sheet.total - len(sheet.rows)} more (--all)", view))
    if sheet.next:
        lines.append(_muted(f"next: {clean(sheet.next)}", view))
    return "".join(f"{line}\n" for line in lines)


def _laid_out(sheet: Sheet, columns: Sequence[Column], view: View) -> list[str]:
    """The lines of a board on a terminal, unless other columns were asked for; none for any other list."""
    lanes = getattr(sheet, "lanes", None)
    if not (view.tty and lanes and list(columns) == [column for column in sheet.columns if column.shown]):
        return []
    from kamcrm.render import board

    return [*board.lines(lanes, view), *(line for foot in sheet.footer for line in wrap(clean(foot), view.width))]


def rows(sheet: Sheet, columns: Sequence[Column], view: View) -> list[str]:
    """The lines of the table itself: heading, rows and totals, or the sentence for an empty one."""
    if not sheet.rows:
        lines = [clean(sheet.empty or f"no {sheet.noun}")]
    else:
        most = view.width * 4 if view.tty else None
        strips = [Strip(column, sheet, most) for column in columns]
        wides = [strip.wide for strip in strips]
        if view.tty:
            strips, wides = fitted(strips, view.width)
        laid = [strip.lines(wide, view.color) for strip, wide in zip(strips, wides, strict=True)]
        lines = [GAP.join(line).rstrip() for line in zip(*laid, strict=True)]
    for line in map(clean, sheet.footer):
        lines += wrap(line, view.width) if view.tty else [line]
    return lines


def fitted(strips: list[Strip], room: int) -> tuple[list[Strip], list[int]]:
    """The columns that fit into the room and their widths: shrunk first, then fewer from the right."""
    while True:
        wides = [strip.wide for strip in strips]
        over = sum(wides) + len(GAP) * (len(strips) - 1) - room
        if over <= 0:
            return strips, wides
        left = _shrink(strips, wides, over)
        if left <= 0:
            return strips, wides
        if len(strips) == 1:
            return strips, [max(room, 1)]
        strips = _without_one(strips)


def _shrink(strips: list[Strip], wides: list[int], over: int) -> int:
    """Take from the widest columns that may shrink, evenly, until it fits; returns what is still too much."""
    able = [index for index, strip in enumerate(strips) if strip.column.shrink and strip.wide > NARROWEST]
    while over > 0 and able:
        widest = max(wides[index] for index in able)
        level = [index for index in able if wides[index] == widest]
        floor = max((wides[index] for index in able if wides[index] < widest), default=NARROWEST)
        take = min(over, (widest - floor) * len(level))
        for place, index in enumerate(level):
            wides[index] -= take // len(level) + (place < take % len(level))
        over -= take
        able = [index for index in able if wides[index] > NARROWEST]
    return over


def _without_one(strips: list[Strip]) -> list[Strip]:
    """Leave out the rightmost column that isn't what the row is about: the first two and those that may shrink."""
    for index in range(len(strips) - 1, 1, -1):
        if not strips[index].column.shrink:
            return strips[:index] + strips[index + 1 :]
    return strips[:-1]


def _muted(line: str, view: View) -> str:
    return f"{COLORS['muted']}{line}{RESET}" if view.color else line


def document(document: Document, view: View) -> str:
    """A document as plain text."""
    from kamcrm.render import document as page

    return page.text(document, view)
