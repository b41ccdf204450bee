"""How prospects read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago, number, percent, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.prospects import Prospects

PROSPECTS = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("fit", words=percent, align=">"),
    Column("fit_scored", "scored", words=percent, align=">"),
    Column("likeness", "like the best", words=percent, align=">"),
    Column("shared", "in", shrink=True),
    Column("lacks", "not scored", shrink=True),
    Column("created_on", "known", words=ago),
    *[
        Column(key, shown=False)
        for key in ("days", "segment", "industry", "country", "city", "source", "status", "reason")
    ],
)
COHORTS = (
    Column("cohort", "made in"),
    Column("created", "prospects", align=">"),
    Column("converted", align=">"),
    Column("rate", words=percent, align=">"),
    Column("median_days", "median days", words=number, align=">"),
)
EMPTY = "There is no prospect: kamcrm accounts add NAME --prospect"


def prospects(found: Prospects, today: date, total: int | None) -> Sheet:
    """The prospects, the best fit first, and how prospects fare."""
    sheet = Sheet("accounts", PROSPECTS, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [sentence(found)]
        if found.marks:
            told = ", ".join(f"{one.attribute} {one.value}" for one in found.marks)
            sheet.footer.append(f"the ten best customers have more often than the others: {told}")
        elif found.compared:
            sheet.footer.append("nothing that can be known of a prospect marks the ten best customers")
        else:
            sheet.footer.append("too few customers bought to say what marks the best ten")
        bare = next((row for row in found.rows if row.lacks), None)
        if bare:
            sheet.next = f"kamcrm criteria score {bare.id} '{bare.lacks.partition(', ')[0]}' 7"
    return sheet


def cohorts(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """Conversion by half-year, the newest first."""
    return Sheet("cohorts", COHORTS, rows, today, total=total, empty=EMPTY)


def sentence(found: Prospects) -> str:
    """The whole answer in a sentence."""
    said = plural(len(found.every), "prospect")
    if found.created:
        took = f" in {number(found.median_days)} days (median)" if found.median_days is not None else ""
        said += f"; {number(found.converted)} of {number(found.created)} ever made became customers{took}"
    return said
