"""Results as Markdown: tables and pages that read the same in any viewer, all text from records taken literally."""

from __future__ import annotations

from kamcrm.safe import clean
from kamcrm.sheets.form import Sheet
from kamcrm.wording import NONE, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document, Part

_ESCAPES = {ord(char): f"\\{char}" for char in "\\`*_[]<|~"}
# What would begin a list, a quotation, a heading or a rule where it stands first on a line.
STARTERS = ("-", "+", "=", ">", "#")


def escaped(text: str) -> str:
    r"""Text that shows as it is inside a line.

    >>> print(escaped("a|b *c* [d](e)"), escaped("R&D"), escaped("&lt;"))
    a\|b \*c\* \[d\](e) R&D \&lt;
    """
    safe = clean(text).strip().translate(_ESCAPES)
    return safe.replace("&", "\\&") if "&" in safe and ";" in safe else safe


def opening(text: str) -> str:
    r"""Text that shows as it is where a line begins.

    >>> print(opening("1. first"), opening("- item"), opening("2026 was good"))
    1\. first \- item 2026 was good
    """
    safe = escaped(text)
    if safe.startswith(STARTERS):
        return f"\\{safe}"
    digits = len(safe) - len(safe.lstrip("0123456789"))
    return f"{safe[:digits]}\\{safe[digits:]}" if digits and safe[digits : digits + 1] in (".", ")") else safe


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {escaped(text).replace('#', chr(92) + '#')}"


def _cell(column: Column, value: Any, today: date) -> str:
    return NONE if value is None else escaped((column.words or plain)(value, today))


def _table(sheet: Sheet, columns: Sequence[Column]) -> Iterator[str]:
    if not sheet.rows:
        yield opening(sheet.empty or f"no {sheet.noun}")
    else:
        yield f"| {' | '.join(escaped(column.title) for column in columns)} |"
        yield f"| {' | '.join('---:' if column.align == '>' else '---' for column in columns)} |"
    for row in sheet.rows:
        yield f"| {' | '.join(_cell(column, getattr(row, column.key), sheet.today) for column in columns)} |"
    if sheet.footer:
        yield ""
        yield from _paragraph(sheet.footer)


def _paragraph(lines: Sequence[str]) -> list[str]:
    """Lines that stay lines: a backslash at the end is a break."""
    whole = [opening(line) for text in lines for line in clean(text, True).strip("\n").split("\n")]
    return [f"{line}\\" if line and after else line for line, after in zip(whole, [*whole[1:], ""], strict=True)]


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """The rows as one table, the totals below it."""
    return "".join(f"{line}\n" for line in _table(sheet, columns))


def document(document: Document, view: View) -> str:
    """The page: a heading for the title and one for each part."""
    lines = [_heading(1, document.title)]
    if document.subtitle:
        lines += ["", opening(document.subtitle)]
    for part in document.parts:
        lines += ["", _heading(2, part.title), "", *_part(part, document.today)]
    return "".join(f"{line}\n" for line in lines)


def _part(part: Part, today: date) -> Iterator[str]:
    body = part.body
    if isinstance(body, Sheet) and (body.rows or not part.empty):
        yield from _table(body, [column for column in body.columns if column.shown])
    elif isinstance(body, Sheet) or not body:
        yield f"_{escaped(part.empty or 'nothing yet')}_"
    elif isinstance(body[0], tuple):
        for label, value in body:
            yield f"- **{escaped(label)}:** {escaped(plain(value, today))}"
    else:
        yield from _paragraph([str(line) for line in body])
