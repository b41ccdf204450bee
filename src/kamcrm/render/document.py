"""A document as plain text: headings, tables, facts and notes, for a terminal or a pipe."""

from __future__ import annotations

from kamcrm.render.table import COLORS, RESET, rows
from kamcrm.safe import clean, fit, width, wrap
from kamcrm.sheets.form import Sheet
from kamcrm.wording import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from kamcrm.render import View
    from kamcrm.sheets.form import Document, Part

INDENT = "  "
WIDEST_LABEL = 28


def text(document: Document, view: View) -> str:
    """The whole page."""
    inner = view.__class__(view.tty, max(view.width - len(INDENT), 20), view.color)
    lines = _head(document, view)
    for part in document.parts:
        lines += ["", _toned(clean(part.title), "head", view)]
        lines += [f"{INDENT}{line}".rstrip() for line in _body(part, document, inner)]
    if document.next:
        lines += ["", _toned(f"next: {clean(document.next)}", "muted", view)]
    return "".join(f"{line}\n" for line in lines)


def _head(document: Document, view: View) -> list[str]:
    title = clean(document.title)
    lines = [_toned(title, "head", view)]
    if not view.color:
        lines.append("─" * (min(width(title), view.width) if view.tty else width(title)))
    below = _lines(document.subtitle, view.width if view.tty else 0) if document.subtitle else []
    return lines + [_toned(line, "muted", view) for line in below]


def _toned(line: str, tone: str, view: View) -> str:
    return f"{COLORS[tone]}{line}{RESET}" if view.color and line else line


def _body(part: Part, document: Document, view: View) -> Iterator[str]:
    body = part.body
    if isinstance(body, Sheet) and (body.rows or not part.empty):
        if body.drawing:
            from kamcrm.render.plot import plotted

            yield from [*plotted(body, view.width if view.tty else 78), ""]
        yield from rows(body, [column for column in body.columns if column.shown], view)
    elif isinstance(body, Sheet) or not body:
        yield _toned(clean(part.empty or "nothing yet"), "muted", view)
    elif isinstance(body[0], tuple):
        yield from _facts(body, document, view)
    else:
        for line in body:
            yield from _lines(str(line), view.width if view.tty else 0)


def _lines(text: str, cells: int) -> list[str]:
    """A text in lines: wrapped to the cells on a terminal, else only where it breaks itself."""
    safe = clean(text, keep_newlines=True).rstrip("\n")
    return wrap(safe, cells) if cells else safe.split("\n")


def _facts(facts: list[Any], document: Document, view: View) -> Iterator[str]:
    """Labels in one column, values in the next, long values hanging below themselves."""
    labels = [clean(label) for label, _ in facts]
    if view.tty:
        labels = [fit(label, view.width // 3) for label in labels]
    wide = min(max(map(width, labels)), WIDEST_LABEL)
    for label, (_, value) in zip(labels, facts, strict=True):
        first = label + " " * (max(wide - width(label), 0) + 2)
        room = view.width - width(first) if view.tty else 0
        for index, line in enumerate(_lines(plain(value, document.today), room)):
            yield (" " * width(first) if index else first) + line
