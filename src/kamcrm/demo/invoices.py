"""What the demo portfolio's customers bought: three years of orders, invoices and credit notes, with their cost."""

from __future__ import annotations

from kamcrm.demo.selling import PRODUCTS
from kamcrm.demo.story import PER_KRONE, YEARS, lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# account | currency | from, days ago | until, days ago | months of Watch and of service a month | an order every so
# many days | products ordered | pieces at most | growth in per cent a year | discount in per cent
BUYING = """
nordlys | NOK | 1095 | 0 | 14 | 10 | 50 | T4 S2 CAL | 30 | 8 | 6
senja | NOK | 1010 | 0 | 11 | 6 | 41 | S2 T4 G2 | 24 | 22 | 5
skjervoy | NOK | 880 | 0 | 5 | 4 | 63 | T4 CAL | 14 | 12 | 4
havbrisa | SEK | 1095 | 0 | 19 | 8 | 55 | T4 G2 T4 CAL | 40 | 15 | 9
bjorkadalen | SEK | 1095 | 0 | 9 | 9 | 70 | T4 F8 CAL | 16 | 2 | 5
rorbaekdal | DKK | 755 | 0 | 12 | 7 | 60 | F8 G2 | 18 | 30 | 7
oyvaer | NOK | 615 | 0 | 2 | 2 | 90 | T4 F8 | 8 | 10 | 0
tangeskog | NOK | 1095 | 0 | 4 | 3 | 100 | T4 G2 | 20 | -6 | 4
limtre | NOK | 495 | 0 | 2 | 2 | 95 | T4 | 12 | 14 | 2
kvitnes | NOK | 1095 | 0 | 3 | 3 | 120 | T4 CAL | 8 | -12 | 3
asgrenda | NOK | 1095 | 0 | 0 | 6 | 150 | F8 | 5 | -18 | 10
skarhamra | SEK | 1000 | 0 | 4 | 6 | 80 | F8 T4 | 12 | 18 | 5
sundkilde | DKK | 1095 | 0 | 2 | 3 | 110 | CAL T4 | 5 | -20 | 8
lumipuro | EUR | 428 | 0 | 3 | 2 | 75 | T4 G2 | 18 | 20 | 3
brattlitoppen | NOK | 1095 | 370 | 1 | 1 | 180 | T4 | 6 | -15 | 0
stormyr | NOK | 1095 | 705 | 1 | 2 | 140 | T4 | 10 | 0 | 0
stormyr | NOK | 258 | 0 | 1 | 2 | 80 | T4 | 12 | 10 | 12
granhaug | NOK | 1095 | 345 | 2 | 2 | 130 | T4 G2 | 12 | -10 | 6
vestskjaer | NOK | 1095 | 0 | 3 | 3 | 115 | T4 CAL | 9 | 4 | 2
"""


def write(story: Story) -> None:
    """Write the invoices in the order of their days, numbered one after the other."""
    found = [bought for cells in lines(BUYING) for bought in _bought(story, cells)]
    found.sort(key=lambda bought: (-bought[0], bought[1]))
    prices = {row[0]: (int(row[4]), int(row[5]), row[1]) for row in lines(PRODUCTS)}
    rows = [_row(story, 30_001 + number, bought, prices) for number, bought in enumerate(found)]
    story.write("transactions", rows)


Bought = tuple[int, str, str, str, int, int, str]


def _bought(story: Story, cells: list[str]) -> list[Bought]:
    """(days ago, account, currency, product, pieces, discount, kind) of everything an account bought."""
    account, money, since, until, watch, service, every, codes, most, growth, discount = cells
    first, last = min(int(since), YEARS), int(until)
    found: list[Bought] = []
    for ago in range(first - 15, last, -30):
        size = 1 + int(growth) / 100 * (first - ago) / 365
        for code, months in (("WATCH", int(watch)), ("SERVICE", int(service))):
            if months and (code == "WATCH" or ago % 90 < 30):
                pieces = max(round(months * size), 1) * (1 if code == "WATCH" else 3)
                found.append((ago, account, money, code, pieces, int(discount), "invoice"))
    ago = first - story.dice.roll(30)
    while ago > last:
        code = story.dice.pick(codes.split())
        pieces = 1 if code in ("CAL", "COURSE") else story.dice.between(2, int(most))
        found.append((ago, account, money, code, pieces, int(discount), "invoice"))
        if story.dice.happens(4):
            found.append((max(ago - 12, 1), account, money, code, 1, int(discount), "credit"))
        ago -= story.dice.between(int(every) // 2, int(every) * 3 // 2)
    if last == 0:
        found.append((story.dice.between(1, 6), account, money, codes.split()[0], 2, int(discount), "order"))
    return found


def _row(story: Story, number: int, bought: Bought, prices: dict[str, tuple[int, int, str]]) -> dict[str, Any]:
    ago, account, money, code, pieces, discount, kind = bought
    price, margin, what = prices[code]
    listed = int(price * PER_KRONE[money]) * 100 * pieces
    given = listed * story.dice.between(0, 2 * discount) // 100
    cost = listed * (1000 - margin + story.dice.between(-40, 40)) // 1000
    day = story.day(ago)
    return {
        "account_id": story.ids["accounts"][account],
        "product_id": story.ids["products"][code],
        "kind": kind,
        "number": f"{'O' if kind == 'order' else 'F'}-{number}",
        "transacted_on": day,
        "day": day.toordinal(),
        "what": what,
        "quantity": pieces * 1000,
        "net": listed - given,
        "cost": None if story.dice.happens(12) else cost,
        "discount": given or None,
        "list_value": listed,
        "currency": money,
        "created_at": story.at(ago, 7),
    }
