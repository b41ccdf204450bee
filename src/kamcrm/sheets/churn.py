"""How the reasons for leaving read, and what they say about today."""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import money, percent, plural, rounded, yes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.churn import Churn

Alike = namedtuple("Alike", "id account score signs")
FEW = 5  # Accounts that a sentence names.
REASONS = (
    Column("reason"),
    Column("losses", align=">"),
    Column("share", words=percent, align=">"),
    Column("cumulative", "so far", words=percent, align=">"),
    Column("margin", "lost margin", words=rounded, align=">"),
    Column("margin_share", "of margin", words=percent, align=">"),
    Column("unvalued", "without", align=">"),
)
LOSSES = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("lost_on", "lost"),
    Column("reason"),
    Column("margin", "lost margin", words=rounded, align=">"),
    Column("signs", "before it", shrink=True),
    Column("preventable", words=yes),
    Column("won_back_on", "won back"),
)
GONE = (Column("id", align=">"), Column("account", shrink=True), Column("why", shrink=True), Column("since"))
ALIKE = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("score", align=">"),
    Column("signs", "the same signs", shrink=True),
)
NONE = "no loss is recorded: kamcrm accounts lose ACCOUNT --reason price"


def churn(found: Churn, today: date) -> Document:
    """The reasons, the losses behind them, who is lost in fact, and who shows the same signs."""
    same = [_alike(one, found.counts) for one in found.alike]
    parts = [
        Part("reasons", "Reasons", Sheet("reasons", REASONS, bars(found), today), NONE),
        Part("losses", "Losses", Sheet("losses", LOSSES, found.losses, today), NONE),
        Part("gone", "Lost in fact, not said so", Sheet("accounts", GONE, found.gone, today), "nobody"),
        Part("alike", "The same signs today", Sheet("accounts", ALIKE, same, today), "nobody"),
        Part("says", "What it says", sentences(found), NONE),
    ]
    page = Document("Why customers leave", f"margins in {found.own}", parts, today)
    page.notes = terms.left_out(found.missing)
    if found.gone:
        page.next = f"kamcrm accounts lose {found.gone[0].handle}"
    elif found.alike:
        page.next = "kamcrm followups suggest"
    return page


def _alike(one: Any, counts: dict[str, int]) -> Any:
    signs = ", ".join([sign.words for sign in one.signs if sign.rule in counts])
    return Alike(one.row.id, one.row.name, one.score, signs)


def bars(found: Churn) -> list[Any]:
    """The reasons with their margin as an amount."""
    return [bar._replace(margin=None if bar.margin is None else Money(bar.margin, found.own)) for bar in found.bars]


def sentence(found: Churn) -> str:
    """The most frequent reason, and the dearest."""
    if not found.bars:
        return NONE
    first = found.bars[0]
    every = sum(bar.losses for bar in found.bars)
    said = f"{plural(every, 'customer')} left, most often for {first.reason} ({first.losses} of {every})"
    valued = [bar for bar in found.bars if bar.margin_share is not None]
    if found.margin is None or not valued:
        return said
    dearest = max(valued, key=lambda bar: bar.margin or 0)
    return f"{said}; {dearest.reason} cost {percent(dearest.margin_share)} of {money(found.margin)} a year"


def sentences(found: Churn) -> list[str]:
    """What the losses say, ending in the accounts of today."""
    if not found.bars:
        return []
    said = [sentence(found)]
    if found.counts:
        every = len(found.losses)
        stood = sorted(found.counts.items(), key=lambda pair: -pair[1])
        said.append("before a loss stood: " + ", ".join(f"{rule} ({count} of {every})" for rule, count in stood))
        names = [one.row.name for one in found.alike]
        rest = f" and {len(names) - FEW} more" if len(names) > FEW else ""
        said.append(f"the same today at: {', '.join(names[:FEW])}{rest}" if names else "nobody shows these signs today")
    elif found.losses:
        said.append("no sign stood before any of them in what is recorded")
    if found.gone:
        said.append(f"{plural(len(found.gone), 'account')} may be lost in fact: say so, or take it up")
    return said
