"""How the report of an import reads."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Outcome, Sheet
from kamcrm.wording import due, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

FEW = 10
FIRST = 15
LIST = (
    Column("id", align=">"),
    Column("file"),
    Column("line", align=">"),
    Column("result"),
    Column("noun"),
    Column("name", shrink=True),
    Column("reason", shrink=True),
)


def imported(done: Any, command: str, today: date) -> Outcome:
    """What an import says: how files were read, figures that add up, what was given back, and what to do today."""
    report = done.report
    verb = "Would import" if done.trial else "Imported" if done.changed else "Nothing new in"
    files = ", ".join(dict.fromkeys(name.rpartition("/")[2] for name in report.lines)) or "no rows"
    said = [f"{verb}  {files}  {report.words}"]
    said += [f"  {words}" for words in done.decisions]
    said += _figures(report.records)
    said += _given_back(done)
    said += _remarks([entry for entry in report.entries if entry.result not in ("rejected", "skipped")])
    if done.changed and not done.trial:
        said.append("undo takes all of it back: kamcrm undo")
    said += [] if done.morning is None else _morning(done.morning, today)
    notes = [f"{plural(len(report.rejected()), 'row')} given back, the rest taken"] if report.rejected() else []
    sheet = Sheet("imports", LIST, report.listed, today, empty="Nothing new.")
    return Outcome(said, sheet, notes, asked=True, code=65 if report.rejected() else 0)


def mapped(path: str, kind: str, files: str, today: date) -> Outcome:
    """What writing a mapping says."""
    said = [f"Wrote  {path}", f"edit it, then: kamcrm import {kind} {files} --map {path}"]
    return Outcome(said, Sheet("imports", LIST, (), today), asked=True)


def _figures(records: dict[str, dict[str, int]]) -> list[str]:
    rows = [(noun, *(str(number) for number in count.values())) for noun, count in records.items()]
    rows = [("", "created", "updated", "unchanged"), *rows] if rows else []
    wide = [max(len(row[at]) for row in rows) for at in range(4)] if rows else []
    return [
        "  "
        + row[0].ljust(wide[0])
        + "".join(f"  {cell:>{width}}" for cell, width in zip(row[1:], wide[1:], strict=True))
        for row in rows
    ]


def _given_back(done: Any) -> list[str]:
    left = [entry for entry in done.report.entries if entry.result in ("rejected", "skipped")]
    said = [f"  {entry.result}  {_where(entry)}: {entry.reason}" for entry in left[:FEW]]
    if len(left) > FEW:
        said.append(f"  and {len(left) - FEW} more of these")
    return said + [f"  given back to be mended and imported: {path}" for path in done.rejects]


def _remarks(entries: Sequence[Any]) -> list[str]:
    said = [f"  note  {_where(entry)}: {entry.name}: {entry.reason}" for entry in entries[:FEW]]
    return said + (
        [f"  and {plural(len(entries) - FEW, 'more note')}: -f csv lists them"] if len(entries) > FEW else []
    )


def _where(entry: Any) -> str:
    return f"{entry.file.rpartition('/')[2]} line {entry.line}"


def _morning(items: Sequence[Any], today: date) -> list[str]:
    """The first of what there is to do now, and how to make it bearable."""
    if not items:
        return ["Nothing of it waits for you today."]
    rows = [(str(item.id), item.account or "", item.what, due(item.due, today), item.why) for item in items[:FIRST]]
    rows = [(*(cell if len(cell) <= 40 else f"{cell[:39]}…" for cell in row[:4]), row[4]) for row in rows]
    wide = [max(len(row[at]) for row in rows) for at in range(5)]
    said = ["", "Today:"]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)) for row in rows]
    said += [f"  {line}".rstrip() for line in lines]
    if len(items) > FIRST:
        said.append(f"  and {len(items) - FIRST} more: kamcrm today --all")
    spread = "too much at once? kamcrm followups spread staggers first dates; kamcrm triage goes through them"
    return said + ([spread] if len(items) > FIRST else [])
