"""How the board of the three phases reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.phases import Board

PHASES = (
    Column("phase"),
    Column("accounts", align=">"),
    Column("revenue", words=rounded, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("profit", words=rounded, align=">"),
    Column("hours", align=">"),
)
WORK = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("what", shrink=True),
    Column("why", shrink=True),
)


def document(board: Board, today: date) -> Document:
    """The phases in figures, then the work of each."""
    work = (
        ("acquire", "Acquire: prospects without a next step", board.acquire, "every prospect has one"),
        ("grow", "Grow: open upsell and cross-sell", board.grow, "none is open: kamcrm analyze whitespace"),
        ("retain", "Retain: at risk, and renewals", board.retain, "nobody is in the red and no renewal is near"),
    )
    parts = [Part("phases", "Twelve months", Sheet("phases", PHASES, board.phases, today))]
    parts += [Part(key, title, Sheet("work", WORK, rows, today), empty) for key, title, rows, empty in work]
    parts.append(Part("terms", "What this rests on", terms.said(board.terms)))
    return Document("Phases", "acquire · grow · retain", parts, today)
