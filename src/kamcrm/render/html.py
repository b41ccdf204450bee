"""Results as one self-contained HTML file: no script, nothing fetched, fit to print or to send."""

from __future__ import annotations

from kamcrm.safe import clean
from kamcrm.sheets.form import Sheet
from kamcrm.wording import NONE, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from typing import Any

    from kamcrm.render import View
    from kamcrm.sheets.form import Column, Document, Part

_ESCAPES = {0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;", 0x27: "&#x27;"}
STYLE = """\
:root { color-scheme: light dark; --muted: #666; --good: #1a7f37; --warn: #9a6700; --bad: #b3261e; --line: #8884;
  --s0: #2563a8; --s1: #b45309; --s2: #1a7f37; --s3: #7c3aed; --k0: #2563a855; --k1: #1a7f3755; --k2: #b4530944;
  --k3: #8882; }
@media (prefers-color-scheme: dark) { :root { --muted: #aaa; --good: #57c26b; --warn: #e0b03b; --bad: #ff8a80;
  --s0: #7db3f0; --s1: #f0a860; --s2: #6fd08c; --s3: #b79cf5; } }
body { font: 16px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0; } h2 { margin-top: 2rem; } .muted { color: var(--muted); }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0; }
tr { border-bottom: 1px solid var(--line); }
.right { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.warn::before { content: "· "; } .bad::before { content: "! "; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--muted); }
dd { margin: 0; } p, dd { white-space: pre-line; }
.scroll { overflow-x: auto; max-width: 100%; }
@page { size: A4; margin: 15mm; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; }
  tr, figure { break-inside: avoid; } .scroll { overflow: visible; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
LONG = 12  # Rows from which on a table that is drawn above is opened only by who wants its figures.
TONES = frozenset(("good", "warn", "bad", "muted"))


def escaped(text: str) -> str:
    """Text that shows as it is, inside an element or an attribute.

    >>> escaped('<b onclick="x">')
    '&lt;b onclick=&quot;x&quot;&gt;'
    """
    return clean(text, keep_newlines=True).translate(_ESCAPES)


def _page(title: str, body: Iterable[str], language: str = "en", drawings: str = "") -> str:
    head = (
        f'<!doctype html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{STYLE}{drawings}</style>\n</head>\n<body>\n"
    )
    return head + "".join(f"{line}\n" for line in body) + "</body>\n</html>\n"


def _class(*names: str) -> str:
    told = " ".join(name for name in names if name)
    return f' class="{told}"' if told else ""


def _table(sheet: Sheet, columns: Sequence[Column]) -> Iterator[str]:
    if not sheet.rows:
        yield f'<p class="muted">{escaped(sheet.empty or f"no {sheet.noun}")}</p>'
    else:
        yield '<div class="scroll"><table>'
        heads = "".join(f"<th{_side(column)}>{escaped(column.title)}</th>" for column in columns)
        yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
        for row in sheet.rows:
            yield f"<tr>{''.join(_cell(column, row, sheet.today) for column in columns)}</tr>"
        yield "</tbody>\n</table></div>"
    for line in sheet.footer:
        yield f"<p><strong>{escaped(line)}</strong></p>"


def _side(column: Column) -> str:
    return _class("right") if column.align == ">" else ""


def _cell(column: Column, row: Any, today: date) -> str:
    value = getattr(row, column.key)
    words = NONE if value is None else (column.words or plain)(value, today)
    tone = column.tone(row, today) if column.tone else ""
    return f"<td{_class('right' if column.align == '>' else '', tone if tone in TONES else '')}>{escaped(words)}</td>"


def sheet(sheet: Sheet, columns: Sequence[Column], view: View) -> str:
    """The rows as a page with one table."""
    return _page(sheet.noun, [f"<h1>{escaped(sheet.noun)}</h1>", *_table(sheet, columns)])


def document(document: Document, view: View) -> str:
    """The page with a section for each part."""
    body = [f"<h1>{escaped(document.title)}</h1>", f'<p class="muted">{escaped(document.subtitle)}</p>']
    for part in document.parts:
        body += ["<section>", f"<h2>{escaped(part.title)}</h2>", *_part(part, document.today), "</section>"]
    drawings = ""
    if any(isinstance(part.body, Sheet) and part.body.drawing for part in document.parts):
        from kamcrm.render.svg import STYLE as drawings
    return _page(document.title, body, document.language, drawings)


def _part(part: Part, today: date) -> Iterator[str]:
    body = part.body
    if isinstance(body, Sheet) and (body.rows or not part.empty):
        if body.drawing:
            from kamcrm.render.svg import drawn

            yield from drawn(body, escaped)
        long = body.drawing is not None and len(body.rows) > LONG
        yield from ["<details><summary>figures</summary>"] if long else []
        yield from _table(body, [column for column in body.columns if column.shown])
        yield from ["</details>"] if long else []
    elif isinstance(body, Sheet) or not body:
        yield f'<p class="muted">{escaped(part.empty or "nothing yet")}</p>'
    elif isinstance(body[0], tuple):
        pairs = [f"<dt>{escaped(label)}</dt><dd>{escaped(plain(value, today))}</dd>" for label, value in body]
        yield f"<dl>{''.join(pairs)}</dl>"
    else:
        yield from (f"<p>{escaped(str(line))}</p>" for line in body)
