"""Discounts and margins by half-year, beside how satisfied customers were: whether service or price holds them."""

from __future__ import annotations

from kamcrm.metrics import price as metric
from kamcrm.metrics.profit import NOTHING_SOLD, Sales, margin
from kamcrm.records import namedtuple
from kamcrm.services.books import ACCOUNT, Converter, added, usual_margin_of
from kamcrm.sifting import figures, ordered, picked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.unit import Crm

    Answers = list[tuple[str, int, int]]

COUNT = 6
Half = figures(
    "Half",
    "half:word begins:day revenue:money list_value:money discount:money discount_share:whole margin:money "
    "margin_share:whole satisfaction:whole answers:whole",
)


class Prices(namedtuple("Prices", "rows currency usual missing")):
    """Half-years, the oldest first; the margin, in thousandths, that stands in where no cost is known, and the
    currencies without a rate."""

    __slots__ = ()
    rows: list[Any]
    currency: str
    usual: int | None
    missing: list[str]


def prices(crm: Crm) -> Prices:
    """The last six half-years of the accounts that the user's filter leaves; the present one until yesterday."""
    begins = metric.halves(crm.today, COUNT)
    accounts = {row.id for row in picked(crm, crm.ask("books.accounts"), ACCOUNT)}
    converter = Converter(crm, crm.today)
    ends = {f"half{at}": begin.toordinal() for at, begin in enumerate(begins[:-1])}
    ends |= {"first": begins[-1].toordinal(), "until": crm.today.toordinal()}
    rows = [row for row in crm.ask("price.sales", **ends) if row.account_id in accounts]
    sales = added(converter, [((row.account_id, row.half), row) for row in rows])
    sums = [[NOTHING_SOLD] for _ in begins]
    given, listed = [0] * COUNT, [0] * COUNT
    for (_, at), one in sales.items():
        sums[at].append(one or NOTHING_SOLD)
    for row in rows:
        if sales[row.account_id, row.half] is not None:
            given[row.half] += converter.into(row.given, row.currency) or 0
            listed[row.half] += converter.into(row.listed, row.currency) or 0
    whole = [Sales(*map(sum, zip(*some, strict=True))) for some in sums]
    answers = _answers(crm, accounts, begins)
    usual = usual_margin_of(crm, sales.values())
    shown = [
        _half(converter, begins[at], margin(whole[at], usual), whole[at].net, given[at], listed[at], answers[at])
        for at in reversed(range(COUNT))
    ]
    estimated = usual if any(one.net != one.costed for one in whole) else None
    return Prices(ordered(crm, shown, Half.kinds), converter.own, estimated, sorted(converter.missing))


def _answers(crm: Crm, accounts: set[int], begins: list[date]) -> list[Answers]:
    found: list[Answers] = [[] for _ in begins]
    ends = {f"half_day{at}": begin for at, begin in enumerate(begins[:-1])}
    for row in crm.ask("price.answers", first_day=begins[-1], until_day=crm.today, **ends):
        if row.account_id in accounts:
            found[row.half].append((row.kind, row.points, row.times))
    return found


def _half(
    converter: Converter, begins: date, margin: int | None, net: int, given: int, listed: int, answers: Answers
) -> Any:
    sold = bool(net or listed)
    return Half(
        half=f"{begins.year} H{1 if begins.month == 1 else 2}",
        begins=begins,
        revenue=converter.amount(net if sold else None),
        list_value=converter.amount(listed if listed else None),
        discount=converter.amount(given if listed else None),
        discount_share=metric.discount(given, listed),
        margin=converter.amount(margin if sold else None),
        margin_share=margin / net if margin is not None and net > 0 else None,
        satisfaction=metric.satisfaction(answers),
        answers=sum(count for _, _, count in answers),
    )
