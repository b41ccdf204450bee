"""Sheets, documents and awkward texts that the tests of every format share."""

from __future__ import annotations

from collections import namedtuple
from datetime import UTC, date, datetime
from pathlib import Path

from kamcrm import wording
from kamcrm.money import Money
from kamcrm.sheets.form import Column, Document, Outcome, Part, Sheet

TODAY = date(2026, 11, 23)
GOLDEN = Path(__file__).parent.parent / "golden" / "render"
Row = namedtuple("Row", "id account what due worth open note seen", defaults=("", None, None, True, None, None))

NASTY = (
    "[/]",
    "[red]",
    "[bold red]x[/bold red]",
    "[link=x]",
    "[link=https://example.test]here[/link]",
    "[@click=app.quit]x[/]",
    "[/INST]",
    "re: [/path/x]",
    "Acme [/]",
    "[[double]]",
    "[",
    "]",
    "[]",
    "\\",
    "trailing \\",
    "\\[red]",
    "\\n is not a line",
    "{name}",
    "{0}",
    "{{}}",
    "%s",
    "%(name)s",
    "%",
    "$HOME",
    "$(id)",
    "`id`",
    "; rm -rf",
    "-o",
    "--format",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "&amp;",
    "a|b|c",
    "*stars* _lines_ ~~gone~~",
    "# heading",
    "- item",
    "1. first",
    "'single' \"double\"",
    "a,b;c\td",
    ":smile: :warning:",
)
PAYLOADS = (
    "\x1b[31mred",
    "\x1b]52;c;cm0gLXJm\x07",
    "\x1b]8;;https://example.test\x1b\\link\x1b]8;;\x1b\\",
    "\x1b[2J\x1b[H",
    "\x1b]0;title\x07",
    "\x9b2J",
    "\x9d52;c;eA==\x9c",
    "\x90q\x9c",
    "\x85next",
    "\u202egnp.exe",
    "\u2066x\u2069",
    "\u200eleft\u200fright\u061c",
    "\ufeffmark",
    "bell\x07",
    "back\x08\x08\x08space",
    "over\rwritten",
    "nul\x00l",
    "del\x7f",
    "form\x0c\x0bfeed",
    "shift\x0e\x0f",
    "line\u2028separator\u2029",
    "lone \ud800 half",
)


def due_tone(row: Row, today: date) -> str:
    """Bad when late, warn when due today."""
    return "" if row.due is None or row.due > today else "warn" if row.due == today else "bad"


def columns() -> list[Column]:
    """The columns of a list of follow-ups with one of each kind of value."""
    return [
        Column("id", align=">"),
        Column("account", "Account", shrink=True),
        Column("what", "What", shrink=True),
        Column("due", "Due", wording.due, tone=due_tone),
        Column("worth", "Worth", wording.money, align=">"),
        Column("open", shown=False),
        Column("note", shown=False),
        Column("seen", shown=False),
    ]


def sheet(rows: list[Row] | None = None, **more: object) -> Sheet:
    """A list of follow-ups, the usual ones unless others are given."""
    return Sheet("followups", columns(), ROWS if rows is None else rows, TODAY, **more)


def document() -> Document:
    """A page with a part of each kind, one of them empty."""
    parts = [
        Part("next_steps", "Next steps", sheet(footer=["3 open"])),
        Part("standing", "Standing", [("Tier", "A"), ("Worth", Money(184000000, "NOK")), ("Last touch", None)]),
        Part("notes", "Notes", ["Wants a three-year deal.", "Ask about\nthe data centre | rack."]),
        Part("goals", "Goals", sheet([]), empty='none yet: kamcrm goals add nordlys "…"'),
    ]
    return Document("Nordlys AS", "customer since 2019 · grow", parts, TODAY, next="kamcrm log nordlys")


def outcome() -> Outcome:
    """What a write hands over."""
    return Outcome(["Planned 413  Nordlys AS  send offer"], sheet(ROWS[:1]), ["and 3 accounts to reconnect: kamcrm"])


ROWS = [
    Row(412, "Nordlys AS", "send the offer", date(2026, 11, 27), Money(184000000, "NOK"), True, "two\nlines"),
    Row(88, "東京電力", "call, then write", date(2026, 11, 20), Money(-1250, "EUR"), True, 'says "yes"'),
    Row(
        7,
        "Øyvind & Åse",
        "=cmd|' /C calc'!A0",
        TODAY,
        None,
        False,
        "+47 900 00 000",
        datetime(2026, 11, 1, 8, tzinfo=UTC),
    ),
]
