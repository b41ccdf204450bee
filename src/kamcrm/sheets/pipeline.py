"""How the pipeline reads as a whole: as a board of its stages, and as a forecast by month."""

from __future__ import annotations

from kamcrm.money import Money
from kamcrm.money import added as added_up
from kamcrm.sheets import opportunities
from kamcrm.sheets.form import Board, Column, Lane, Sheet
from kamcrm.wording import due, money, plural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.metrics.forecast import Stretch
    from kamcrm.services import pipeline

CARDS = 5  # How many a lane shows on a terminal until --all.
EMPTY = 'No opportunity is open: kamcrm opportunities add nordlys "3-year deal" --amount 1.8m'


def board(lanes: Sequence[pipeline.Lane], today: date, *, everything: bool) -> Board:
    """The opportunities by stage; the stages without any are named below."""
    deals = [deal for lane in lanes for deal in lane.deals]
    limits = {lane.stage: lane.days for lane in lanes}
    staged = Column("staged_on", shown=False, tone=lambda row, today: _overlong(row, limits[row.stage], today))
    first = [column for column in opportunities.LIST if column.key in ("id", "stage")]
    rest = [column for column in opportunities.LIST if column not in first]
    laid = [_lane(lane, today, 0 if everything else CARDS) for lane in lanes if lane.deals]
    found = Board(laid, "opportunities", (*first, *rest, staged), deals, today)
    found.empty, found.footer = EMPTY, _footer(lanes, deals) if deals else []
    return found


def _footer(lanes: Sequence[pipeline.Lane], deals: list[Any]) -> list[str]:
    weighted = added_up(amount for lane in lanes for amount in lane.weighted)
    bare = [lane.stage for lane in lanes if not lane.deals]
    said = f"{opportunities.sums(deals)} · weighted by probability ~ {' · '.join(map(money, weighted)) or 'nothing'}"
    return ["", said, *([f"nothing in {', '.join(bare)}"] if bare else [])]


def _lane(lane: pipeline.Lane, today: date, most: int) -> Lane:
    sums = [
        plural(len(lane.deals), "opportunity"),
        *map(money, lane.amounts),
        *(f"~ {money(amount)}" for amount in lane.weighted),
    ]
    shown = lane.deals[:most] if most else lane.deals
    cards = [_card(deal, lane.days, today) for deal in shown]
    return Lane(lane.stage, sums, cards, len(lane.deals) - len(shown))


def _card(deal: Any, days: int | None, today: date) -> list[tuple[str, str]]:
    """A card: whose it is, what it is called, its worth, when it closes, and that it has been here too long."""
    worth = f"{money(deal.amount)} {deal.probability} %" if deal.amount is not None else f"{deal.probability} %"
    card = [(f"{deal.id} {deal.account or ''}".rstrip(), ""), (deal.name, ""), (worth, "")]
    if deal.close_on:
        late = opportunities.slipped(deal, today)
        card.append((due(deal.close_on, today) if late else f"closes {due(deal.close_on, today)}", late))
    if _overlong(deal, days, today):
        card.append((f"{plural((today - deal.staged_on).days, 'day')} here", "warn"))
    return card


def _overlong(deal: Any, days: int | None, today: date) -> str:
    """A warning once an opportunity has been in its stage for longer than the stage allows."""
    return "warn" if days is not None and (today - deal.staged_on).days > days else ""


def _some(value: Money | None, today: date) -> str:
    """An amount without its currency, which has a column; nothing where there is none."""
    return money(value).rpartition(" ")[0] if value else ""


def _none(value: int, today: date) -> str:
    return str(value or "")


def _amount(key: str, title: str = "") -> Column:
    return Column(key, title, words=lambda value, today: _some(value if value.minor else None, today), align=">")


FORECAST = (
    Column("month", tone=lambda row, today: "bad" if row.month == "overdue" else ""),
    Column("currency", ""),
    Column("count", "no.", align=">"),
    _amount("amount"),
    _amount("weighted"),
    _amount("commit"),
    _amount("best_case", "best case"),
    _amount("pipeline"),
    _amount("omitted"),
    Column("unpriced", "no amount", words=_none, align=">"),
)


def forecast(stretches: Sequence[Stretch], today: date) -> Sheet:
    """What closes in each month, each currency by itself; columns that would be empty are left out."""
    spare = {key: sum(bool(getattr(one, key)) for one in stretches) for key in ("unpriced",)}
    spare["omitted"] = sum(bool(one.omitted.minor) for one in stretches)
    columns = tuple(
        Column(one.key, one.title, one.words, align=one.align, tone=one.tone, shown=spare.get(one.key, 1) > 0)
        for one in FORECAST
    )
    return Sheet("months", columns, stretches, today, empty=EMPTY, footer=_totals(stretches))


def _totals(stretches: Sequence[Stretch]) -> list[str]:
    said = []
    for amount, weighted in zip(
        added_up(one.amount for one in stretches), added_up(one.weighted for one in stretches), strict=True
    ):
        count = sum(one.count for one in stretches if one.currency == amount.currency)
        said.append(f"{plural(count, 'opportunity')} · {money(amount)} · weighted {money(weighted)}")
    return said
