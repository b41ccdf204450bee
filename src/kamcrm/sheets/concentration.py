"""How the spread of what is earned reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import NONE, number, percent, plural, rounded, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.concentration import Classes, Measures

MOST = 5  # Names in a footer; the rest is counted.
EMPTY = "No sale in the last twelve months: kamcrm import transactions FILE"


def mismatched(row: Any, today: date) -> str:
    """A tier that differs from the class is worth a look."""
    return "warn" if row.mismatch else ""


def classes(found: Classes, today: date, total: int | None) -> Sheet:
    """Accounts with their classes, then whether few carry the portfolio and where tiers differ."""
    columns = (
        Column("id", align=">"),
        Column("name", "account", shrink=True),
        Column("class"),
        Column("tier", tone=mismatched),
        Column("amount", found.by, words=rounded, align=">"),
        Column("share", words=percent, align=">"),
        Column("before", "before it", words=percent, align=">"),
        Column("mismatch", shown=False),
        *[Column(key, shown=False) for key in ("phase", "kind", "status", "segment", "industry", "handle")],
    )
    sheet = Sheet("accounts", columns, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [carried(found), *_differing(found)]
        sheet.footer += terms.said(found.terms, estimated=False)
        differing = next((row for row in found.rows if row.mismatch), None)
        sheet.next = f"kamcrm accounts tier {getattr(differing, 'class')} {differing.handle}" if differing else ""
    return sheet


def carried(found: Classes) -> str:
    """The Pareto line: how few of the accounts make up most of it."""
    if not found.carry:
        return f"no account has a {found.by} above 0: there are no classes"
    few = f"{percent(found.carry / found.accounts)} of the accounts"
    return f"{few} ({number(found.carry)} of {number(found.accounts)}) make up 80 % of the {found.by}"


def _differing(found: Classes) -> list[str]:
    lines = []
    if found.mismatches:
        lines.append(f"the tier of {plural(found.mismatches, 'account')} is not the class: the tier is your choice")
    if found.unclassified:
        lines.append(f"no {found.by} known, so no class: {listed(found.unclassified)}")
    return lines


def measures(found: Measures, today: date) -> Sheet:
    """The measures as one row, what they mean, and who was left out."""
    row = found.row
    columns = (
        Column("by"),
        Column("accounts", align=">"),
        Column("total", words=rounded, align=">"),
        *[
            Column(f"cr{most}", f"top {most}", words=percent, align=">")
            for most in (1, 5, 10)
        ],
        Column("hhi", "HHI", words=number, align=">"),
        Column("effective", "like equal", words=number, align=">"),
        Column("band", "concentration"),
        Column("band_2010", shown=False),
        Column("reason", shown=False),
    )  # fmt: skip
    sheet = Sheet("measures", columns, [row], today)
    sheet.footer = [*meant(found), *_left(found), *terms.said(found.terms, estimated=False)]
    sheet.next = "kamcrm analyze abc" + ("" if row.by == "profit" else f" --by {row.by}")
    return sheet


def meant(found: Measures) -> list[str]:
    """What the measures say, in sentences."""
    row = found.row
    if row.hhi is None:
        return [f"{row.reason}: there are no shares"]
    like = f"as concentrated as {number(row.effective)} accounts of equal size"
    return [
        f"{plural(row.accounts, 'account')}, {like}; the largest brings {percent(row.cr1)} of {whole(row.total)}",
        "HHI: the sum of the squared shares in per cent, 10 000 for a single account; below 1 000 spread, above 1 800 "
        "high, as competition authorities say of markets: an analogy, no more",
    ]


def _left(found: Measures) -> list[str]:
    lines = []
    if found.left:
        names = [f"{name} ({rounded(amount)})" for name, amount in found.left]
        lines.append(f"left out, for they earned nothing or less: {listed(names)}")
    if found.unknown:
        lines.append(f"left out, for no {found.row.by} is known: {listed(found.unknown)}")
    return lines


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are.

    >>> listed(["Acme", "Initech"]), listed([]), listed(list("abcdefg"))
    ('Acme, Initech', '–', 'a, b, c, d, e and 2 more')
    """
    more = f" and {number(len(names) - MOST)} more" if len(names) > MOST else ""
    return f"{', '.join(names[:MOST])}{more}" if names else NONE
