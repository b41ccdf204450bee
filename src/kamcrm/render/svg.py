"""Drawings of a sheet for a page: SVG and a little HTML that reads on a phone, prints, and keeps to the page's colours.

What is seen is in the table below it too, so a drawing is one picture to a screen reader, with its title as its text.
"""

from __future__ import annotations

from kamcrm.render.plot import lettered, share
from kamcrm.sheets import drawing as kinds
from kamcrm.sheets.drawing import amount, pairs, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from kamcrm.sheets.drawing import Drawing
    from kamcrm.sheets.form import Sheet

    Escaped = Callable[[str], str]

WIDE, HIGH, MARGIN = 360, 190, 10  # The units of a picture: a phone's width, so that its letters stay as large.
DASHES = ("", "6 3", "2 3", "8 3 2 3")  # Beside the colour, so that no line is told by colour alone.
STYLE = """\
.drawing { margin: 1rem 0; max-width: 40rem; } .drawing svg { display: block; width: 100%; height: auto; }
.drawing text { font: 11px system-ui, sans-serif; fill: currentColor; } .axis { stroke: var(--line); fill: none; }
.s0 { stroke: var(--s0); } .s1 { stroke: var(--s1); } .s2 { stroke: var(--s2); } .s3 { stroke: var(--s3); }
.line { fill: none; stroke-width: 2; } .dot { fill: var(--s0); stroke: none; } .less { fill: var(--bad); }
.bars { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr max-content; gap: .2rem .6rem; }
.bars svg { height: 1.1em; align-self: center; } .bars .bar { fill: var(--s0); }
.key { display: inline-block; margin-right: 1rem; } .key svg { display: inline-block; width: 2rem; height: .7rem; }
.grid td { text-align: center; padding: .15rem .5rem; border: 1px solid var(--line); }
.grid th { font-weight: normal; padding: .15rem .5rem; } .k0 { background: var(--k0); } .k1 { background: var(--k1); }
.k2 { background: var(--k2); } .k3 { background: var(--k3); }
.tree, .tree ul { list-style: none; padding-left: 1.2rem; }
.tree { padding-left: 0; } .tree li { border-left: 2px solid var(--line); padding-left: .6rem; margin: .2rem 0; }
"""


def drawn(sheet: Sheet, escaped: Escaped) -> Iterator[str]:
    """The sheet's drawing as lines of HTML; none without rows."""
    if sheet.drawing is None or not sheet.rows:
        return
    yield f'<figure class="drawing" role="img" aria-label="{escaped(sheet.drawing.title)}">'
    yield from _DRAWN[sheet.drawing.kind](sheet, sheet.drawing, escaped)
    yield f'<figcaption class="muted">{escaped(sheet.drawing.title)}</figcaption></figure>'


def _labels(sheet: Sheet, key: str) -> list[str]:
    words = {column.key: column.words for column in sheet.columns}.get(key)
    return [told(words, getattr(row, key), sheet.today) for row in sheet.rows]


def _bars(sheet: Sheet, drawing: Drawing, escaped: Escaped) -> Iterator[str]:
    key = drawing.values[0]
    values = [amount(getattr(row, key)) or 0.0 for row in sheet.rows]
    most = max([abs(value) for value in values]) or 1.0
    yield '<div class="bars">'
    for label, figure, value in zip(_labels(sheet, drawing.label), _labels(sheet, key), values, strict=True):
        share = f"{abs(value) / most * 100:.1f}%"
        tone = "less" if value < 0 else "bar"
        yield f'<span>{escaped(label)}</span><svg><rect class="{tone}" width="{share}" height="100%"/></svg>'
        yield f'<span class="right">{escaped(figure)}</span>'
    yield "</div>"


def _lines(sheet: Sheet, drawing: Drawing, escaped: Escaped) -> Iterator[str]:
    series = [[amount(getattr(row, key)) for row in sheet.rows] for key in drawing.values]
    known = [value for values in series for value in values if value is not None] or [0.0]
    low, high = min(0.0, *known), max(0.0, *known)
    reach = (high - low) or 1.0

    def place(at: int, value: float) -> str:
        x = MARGIN + at * (WIDE - 2 * MARGIN) / max(len(sheet.rows) - 1, 1)
        return f"{x:.1f},{MARGIN + (high - value) / reach * (HIGH - 4 * MARGIN):.1f}"

    yield f'<svg viewBox="0 0 {WIDE} {HIGH}">'
    yield f'<polyline class="axis" points="{place(0, 0)} {place(len(sheet.rows) - 1, 0)}"/>'
    for number, values in enumerate(series):
        for run in _runs(values):
            dash = f' stroke-dasharray="{DASHES[number % 4]}"' if DASHES[number % 4] else ""
            spots = " ".join(place(at, value) for at, value in run)
            yield f'<polyline class="line s{number % 4}"{dash} points="{spots}"/>'
    labels = _labels(sheet, drawing.label)
    yield f'<text x="{MARGIN}" y="{HIGH - 6}">{escaped(labels[0])}</text>'
    yield f'<text x="{WIDE - MARGIN}" y="{HIGH - 6}" text-anchor="end">{escaped(labels[-1])}</text>'
    yield f'<text x="{MARGIN}" y="{MARGIN}">{escaped(_most(sheet, drawing, high))}</text></svg>'
    yield "".join(_key(number, name, escaped) for number, name in enumerate(drawing.names))


def _runs(values: list[float | None]) -> Iterator[list[tuple[int, float]]]:
    """The stretches without a gap: what isn't known is not drawn as nothing."""
    run: list[tuple[int, float]] = []
    for at, value in enumerate(values):
        if value is None and run:
            yield run
            run = []
        elif value is not None:
            run.append((at, value))
    if run:
        yield run


def _key(number: int, name: str, escaped: Escaped) -> str:
    dash = f' stroke-dasharray="{DASHES[number % 4]}"' if DASHES[number % 4] else ""
    drawn = f'<line class="line s{number % 4}"{dash} x1="0" y1="5" x2="32" y2="5"/>'
    return f'<span class="key"><svg viewBox="0 0 32 10">{drawn}</svg> {escaped(name)}</span>'


def _most(sheet: Sheet, drawing: Drawing, high: float) -> str:
    """The highest value in its column's own words; nothing where all lie below zero."""
    for key in drawing.values:
        for row, label in zip(sheet.rows, _labels(sheet, key), strict=True):
            if amount(getattr(row, key)) == high:
                return label
    return ""


def _points(sheet: Sheet, drawing: Drawing, escaped: Escaped) -> Iterator[str]:
    side = WIDE - 2 * MARGIN
    cut = drawing.cut / drawing.most * side
    yield f'<svg viewBox="0 0 {WIDE} {WIDE + 20}">'
    yield f'<rect class="axis" x="{MARGIN}" y="{MARGIN}" width="{side}" height="{side}"/>'
    yield f'<path class="axis" d="M{MARGIN + cut:.1f} {MARGIN}v{side}M{MARGIN} {MARGIN + side - cut:.1f}h{side}"/>'
    corners = ((14, 24), (MARGIN + cut + 4, 24), (14, WIDE - 16), (MARGIN + cut + 4, WIDE - 16))
    for name, (x, y) in zip(drawing.corners, corners, strict=False):
        yield f'<text class="muted" x="{x:.1f}" y="{y}">{escaped(name)}</text>'
    for letter, row in lettered(sheet, drawing):
        across, up = (share(getattr(row, key), drawing.most) for key in drawing.values)
        spot = MARGIN + across * side, MARGIN + (1 - up) * side
        yield f'<circle class="dot" cx="{spot[0]:.1f}" cy="{spot[1]:.1f}" r="4"/>'
        yield f'<text x="{min(spot[0] + 6, WIDE - 12):.1f}" y="{spot[1] + 4:.1f}">{letter}</text>'
    yield f'<text x="{WIDE - MARGIN}" y="{WIDE + 12}" text-anchor="end">{escaped(drawing.names[0])} →</text>'
    yield f'<text x="{MARGIN}" y="{WIDE + 12}">↑ {escaped(drawing.names[1])}</text></svg>'
    told_ = [f"{letter} {getattr(row, drawing.label)}" for letter, row in lettered(sheet, drawing)]
    yield f"<p>{escaped(' · '.join(told_))}</p>"


def _cells(sheet: Sheet, drawing: Drawing, escaped: Escaped) -> Iterator[str]:
    down, over, words = pairs(sheet.rows, drawing)
    order = list(drawing.signs)
    heads = "".join(f"<th>{escaped(name)}</th>" for name in over)
    yield f'<div class="scroll"><table class="grid"><thead><tr><th></th>{heads}</tr></thead><tbody>'
    for label in down:
        found = [words.get((label, name), "") for name in over]
        told_ = "".join(
            f'<td class="k{order.index(word)}" title="{escaped(word)}">{escaped(drawing.signs[word])}</td>'
            if word in drawing.signs
            else "<td></td>"
            for word in found
        )
        yield f"<tr><th>{escaped(label)}</th>{told_}</tr>"
    yield "</tbody></table></div>"
    yield f"<p>{escaped(' · '.join(f'{sign} {word}' for word, sign in drawing.signs.items()))}</p>"


def _tree(sheet: Sheet, drawing: Drawing, escaped: Escaped) -> Iterator[str]:
    depth, made = 0, ['<ul class="tree">']
    for label, row in zip(_labels(sheet, drawing.label), sheet.rows, strict=True):
        wanted = int(getattr(row, drawing.values[0]) or 0)
        made += ["<li><ul>"] * max(wanted - depth, 0) + ["</ul></li>"] * max(depth - wanted, 0)
        made.append(f"<li>{escaped(label)}</li>")
        depth = wanted
    yield "".join([*made, *["</ul></li>"] * depth, "</ul>"])


_DRAWN: dict[str, Any] = {
    kinds.BARS: _bars,
    kinds.LINES: _lines,
    kinds.POINTS: _points,
    kinds.CELLS: _cells,
    kinds.TREE: _tree,
}
