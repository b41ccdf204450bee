"""How relationships that grow older read."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.concentration import listed
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.tenure import Tenure

YEARS = (
    Column("year", "year", align=">"),
    Column("accounts", align=">"),
    Column("revenue", words=rounded, align=">"),
    Column("each", "per account", words=rounded, align=">"),
    Column("margin", words=rounded, align=">"),
    Column("margin_share", "margin %", words=percent, align=">"),
    Column("cost_to_serve", "to serve", words=rounded, align=">"),
    Column("served_share", "of revenue", words=percent, align=">"),
    Column("stay", "buy on", words=percent, align=">"),
    Column("stay_of", "of", align=">"),
    Column("profit", words=rounded, shown=False),
)
EMPTY = "No relationship has lasted a whole year since its first sale: kamcrm import transactions FILE"


def tenure(found: Tenure, today: date) -> Sheet:
    """Years of relationships with what they brought and took, and how many bought on."""
    sheet = Sheet("years", YEARS, found.rows, today, empty=EMPTY)
    if found.rows:
        whole = f"whole years of {plural(found.accounts, 'account')} since they became customers"
        sheet.footer = [sentence(found), f"{whole}; buy on: of those with a whole next year, who bought in that too"]
        if found.left:
            sheet.footer.append(f"left out, for their sales have no rate: {listed(found.left)}")
        sheet.footer += terms.said(found.terms)
    return sheet


def sentence(found: Tenure) -> str:
    """How the first year of a relationship compares with the oldest, in a sentence."""
    ages = sorted(found.rows, key=lambda row: row.year)
    if len(ages) < 2:
        return "only one year of relationships has ended: nothing to compare yet"
    first, last = ages[0], ages[-1]
    grows = f"year {first.year} brings {rounded(first.each)} an account, year {last.year} {rounded(last.each)}"
    serving = f"serving takes {percent(first.served_share)} of revenue, then {percent(last.served_share)}"
    return f"{grows}; {serving}"
