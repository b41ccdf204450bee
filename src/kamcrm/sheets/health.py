"""How the health of accounts reads."""

from __future__ import annotations

from kamcrm.metrics.health import BANDS, GREEN, RED, YELLOW
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Part, Sheet
from kamcrm.wording import BAD, GOOD, MUTED, NONE, WARN, number, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.metrics.health import Health
    from kamcrm.services.health import Scores

TONES = {GREEN: GOOD, YELLOW: WARN, RED: BAD}
EMPTY = "No account is in force: kamcrm accounts add 'Your first customer'"


def arrow(value: int | None, today: date | None = None) -> str:
    """Where a score has gone since a month ago.

    >>> arrow(7), arrow(-12), arrow(0), arrow(None)
    ('↑ 7', '↓ 12', '→', '–')
    """
    if value is None:
        return NONE
    return f"{'↑' if value > 0 else '↓'} {abs(value)}" if value else "→"


def tone(row: Any, today: date) -> str:
    """The tone of a band."""
    return TONES.get(row.band, MUTED)


def _why(row: Any, today: date) -> str:
    return BAD if row.reason else ""


HEALTH = (
    Column("id", align=">"),
    Column("name", "account", shrink=True),
    Column("tier"),
    Column("score", align=">", tone=tone),
    Column("trend", words=arrow),
    Column("band", tone=tone),
    Column("losses", "lost on", shrink=True),
    Column("reason", "at risk", shrink=True, tone=_why),
    *[
        Column(key, shown=False)
        for key in (
            "engagement", "relationship", "commercial", "satisfaction", "plan", "issues", "was", "confidence", "phase",
            "kind", "status", "segment", "industry", "handle",
        )
    ],
)  # fmt: skip


def sentence(found: Scores) -> str:
    """How many accounts fare well, and how many don't."""
    counts = {band: sum(row.band == band for row in found.everyone) for band in BANDS}
    listed = ", ".join(f"{count} {band}" for band, count in counts.items() if count)
    return f"{plural(len(found.everyone), 'account')}: {listed}"


def health(found: Scores, today: date, total: int | None) -> Sheet:
    """The accounts as they fare, the worst first."""
    sheet = Sheet("accounts", HEALTH, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found)]
        sheet.next = f"kamcrm why {found.rows[0].handle}"
    sheet.footer += terms.left_out(found.missing)
    return sheet


def _whole(value: float | None, today: date) -> str:
    return NONE if value is None else number(round(value))


PARTS = (
    Column("name", "component"),
    Column("value", words=_whole, align=">"),
    Column("weight", align=">"),
    Column("points", words=_whole, align=">"),
    Column("lost", words=_whole, align=">"),
    Column("words", "facts", shrink=True),
)


def headline(found: Health, was: int | None = None) -> str:
    """The score in a few words: 43 red ↓ 12, at risk: a rival."""
    score = "no score" if found.score is None else str(found.score)
    moved = "" if was is None or found.score is None else f" {arrow(found.score - was)}"
    capped = f", at risk: {found.reason}" if found.reason and found.score is not None else ""
    return f"{score} {found.band}{moved}{capped}"


def part(found: Health | None, was: int | None, today: date) -> Part:
    """Every component of an account's score with its facts and points."""
    if found is None:
        return Part("health", "Health", [], "none is kept of an account that is not in force")
    rows = [_tenths(one) for one in found.parts]
    return Part("health", f"Health: {headline(found, was)}", Sheet("components", PARTS, rows, today))


def _tenths(one: Any) -> Any:
    """A component with its figures to a tenth of a point."""
    told = {key: getattr(one, key) for key in ("value", "points", "lost")}
    return one._replace(**{key: None if value is None else round(value, 1) for key, value in told.items()})
