"""A made-up portfolio of any size, the same each time: seeded, around a pinned today, in our own schema."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from bench.loading import Loading
from kamcrm.names import fold, sort_key

TODAY = date(2026, 11, 23)
NOW = "2026-11-23T09:00:00Z"
DAYS = 1_095
DUE_NOW = 40  # Open follow-ups due today or overdue: a day's load, whatever the history behind it.

FIRST = (
    "Anna",
    "Bjørn",
    "Carla",
    "David",
    "Eva",
    "Fredrik",
    "Greta",
    "Håkon",
    "Ines",
    "Jonas",
    "Kari",
    "Lars",
    "Mara",
    "Nils",
    "Olga",
    "Per",
    "Rosa",
    "Siri",
    "Tor",
    "Åse",
)
LAST = (
    "Adler",
    "Berg",
    "Costa",
    "Dahl",
    "Engel",
    "Fjeld",
    "Garcia",
    "Haugen",
    "Ivarsen",
    "Jansen",
    "Keller",
    "Lie",
    "Moen",
    "Novak",
    "Olsen",
    "Petri",
    "Ruud",
    "Vik",
)
KINDS = (
    "Nordlys",
    "Havbris",
    "Fjordkraft",
    "Solvind",
    "Granitt",
    "Bølge",
    "Kystlinje",
    "Furu",
    "Malm",
    "Stålverk",
    "Isbre",
    "Lyng",
    "Tinde",
    "Skog",
    "Elv",
)
TRADES = (
    "Energi",
    "Sjømat",
    "Logistikk",
    "Bank",
    "Medier",
    "Telekom",
    "Robotikk",
    "Farma",
    "Handel",
    "Bygg",
    "Maskin",
    "Papir",
    "Data",
    "Reiser",
)
CITIES = ("Oslo", "Bergen", "Trondheim", "Göteborg", "Stockholm", "København", "Aarhus", "Hamburg")
ROLES = ("decision maker", "champion", "influencer", "end user", "technical buyer")
CHANNELS = ("call", "email", "meeting", "video", "visit", "note")


class Size(NamedTuple):
    """How much of everything there is."""

    accounts: int
    contacts: int
    interactions: int
    followups: int
    opportunities: int
    transactions: int


SMALL = Size(200, 2_000, 20_000, 5_000, 1_000, 5_000)
LARGE = Size(2_000, 20_000, 2_000_000, 500_000, 20_000, 500_000)
MANY = Size(200_000, 200_000, 20_000, 5_000, 1_000, 5_000)


def account_name(number: int) -> str:
    """The name of the n-th account."""
    return f"{KINDS[number % len(KINDS)]} {TRADES[number // len(KINDS) % len(TRADES)]} {number} AS"


def person_name(number: int) -> str:
    """The name of the n-th person; the hundreds stand in the family name, so that names can be told apart."""
    return f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST) % len(LAST)]}{number // 360 or ''}"


def build(path: Path, size: Size) -> None:
    """Write the portfolio of this size to a new file."""
    chance = random.Random(42)
    loading = Loading(path)
    accounts = loading.records("accounts", size.accounts)
    loading.rows("accounts", ACCOUNT, _accounts(accounts))
    loading.rows("account_history", "account_id field became changed_on", _history(accounts))
    contacts = loading.records("contacts", size.contacts)
    loading.rows("contacts", CONTACT, _contacts(contacts, accounts))
    loading.rows("contact_emails", "contact_id email is_primary", ((id, f"p{id}@a{id % 97}.no", 1) for id in contacts))
    loading.rows("contact_phones", "contact_id phone phone_key is_primary", _phones(contacts))
    deals = loading.records("opportunities", size.opportunities)
    loading.rows("opportunities", OPPORTUNITY, _opportunities(deals, accounts))
    loading.rows("contracts", CONTRACT, _contracts(loading.records("contracts", size.accounts // 2), accounts))
    sales = loading.records("transactions", size.transactions)
    loading.rows("transactions", TRANSACTION, _transactions(sales, accounts, chance))
    talks = loading.records("interactions", size.interactions)
    loading.rows("interactions", INTERACTION, _interactions(talks, accounts, chance))
    loading.rows("participants", "interaction_id contact_id", _participants(talks, contacts, chance))
    promises = loading.records("followups", size.followups)
    loading.rows("followups", FOLLOWUP, _followups(promises, accounts, contacts, chance))
    loading.finish()


ACCOUNT = (
    "id name folded sort_key handle kind status tier phase segment industry city phone phone_key currency "
    "customer_since verified_on"
)


def _accounts(ids: range) -> Iterator[tuple[Any, ...]]:
    for number, id in enumerate(ids):
        name = account_name(number)
        handle = f"{fold(name).split()[0]}-{number}"
        tier, phase = "ABC"[number % 3], ("acquire", "grow", "retain")[number // 3 % 3]
        city, phone = CITIES[number % len(CITIES)], f"{22_000_000 + number}"
        verified = str(TODAY - timedelta(number % 400))
        yield (
            id, name, fold(name), sort_key(name), handle, "prospect" if number % 10 == 9 else "customer", "active",
            tier, phase, "energy", TRADES[number % len(TRADES)], city, phone, phone, "NOK", "2020-01-15", verified,
        )  # fmt: skip


def _history(ids: range) -> Iterator[tuple[Any, ...]]:
    for number, id in enumerate(ids):
        yield id, "tier", "ABC"[number % 3], "2024-01-15"


CONTACT = "id name folded sort_key account_id title role verified_on"


def _contacts(ids: range, accounts: range) -> Iterator[tuple[Any, ...]]:
    for number, id in enumerate(ids):
        name = person_name(number)
        account = accounts[number % len(accounts)]
        yield id, name, fold(name), sort_key(name), account, "Head of sales", ROLES[number % 5], str(TODAY)


def _phones(contacts: range) -> Iterator[tuple[Any, ...]]:
    for id in contacts:
        yield id, f"+47{90_000_000 + id}", f"{90_000_000 + id}", 1


OPPORTUNITY = "id name folded account_id stage status type amount currency probability created_on close_on"


def _opportunities(ids: range, accounts: range) -> Iterator[tuple[Any, ...]]:
    for number, id in enumerate(ids):
        account = accounts[number % len(accounts)]
        status = ("open", "won", "lost")[number % 3]
        name = f"{TRADES[number % len(TRADES)]} frame {number}"
        ahead = 5 + number % 200 if status == "open" else -1 - number % 700
        close = str(TODAY + timedelta(ahead))
        yield (
            id, name, fold(name), account, "proposal", status, "new", number * 7_919 % 5_000_000, "NOK", 50,
            "2026-01-15", close,
        )  # fmt: skip


CONTRACT = "id account_id name starts_on ends_on notice_days value currency renewal_probability status"


def _contracts(ids: range, accounts: range) -> Iterator[tuple[Any, ...]]:
    for number, id in enumerate(ids):
        ends = str(TODAY + timedelta(number * 17 % 700))
        yield id, accounts[number * 2], f"Frame {number}", "2024-01-01", ends, 90, 90_000_000, "NOK", 80, "active"


TRANSACTION = "id account_id kind number transacted_on day quantity net cost currency"


def _transactions(ids: range, accounts: range, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    first, draw, many, count = TODAY.toordinal() - DAYS, chance.random, len(accounts), len(ids)
    dates = [str(date.fromordinal(first + at)) for at in range(DAYS + 1)]
    for number, id in enumerate(ids):
        at = number * DAYS // count
        net = int(draw() * 5_000_000)
        account = accounts[int(many * draw() ** 1.2)]
        yield id, account, "invoice", f"F{number}", dates[at], first + at, 1_000, net, net // 2, "NOK"


INTERACTION = "id account_id at day has_time channel direction status minutes minutes_estimated text"


def _interactions(ids: range, accounts: range, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    """Held talks over three years, the busiest accounts many times the quietest, in a Zipf-like vocabulary."""
    draw, many, count, day = chance.random, len(accounts), len(ids), -1
    begins = datetime.combine(TODAY, datetime.min.time()) - timedelta(DAYS)
    notes = _notes(chance)
    for number, id in enumerate(ids):
        offset = number * DAYS // count
        if offset != day:
            day, on = offset, begins + timedelta(offset)
            stamps = [f"{on:%Y-%m-%d}T{hour:02d}:{minute:02d}:00Z" for hour in range(8, 16) for minute in range(60)]
            ordinal = on.toordinal()
        account = accounts[int(many * draw() ** 1.2)]
        channel = CHANNELS[int(6 * draw() ** 2)]
        yield id, account, stamps[int(480 * draw())], ordinal, 1, channel, "out", "held", 15, 1, next(notes)


def vocabulary(chance: random.Random) -> list[str]:
    """20 000 made-up words, the commonest first."""
    beats = [first + second for first in "bdfgklmnprstv" for second in "aeiou"]
    return list(dict.fromkeys("".join(chance.choices(beats, k=chance.randint(2, 4))) for _ in range(30_000)))[:20_000]


def _notes(chance: random.Random) -> Iterator[str]:
    """Notes of some 25 words: six phrases out of many, the common ones common."""
    words = vocabulary(random.Random(7))
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    phrases = [" ".join(chance.choices(words, cum_weights=weights, k=4)) for _ in range(60_000)]
    pick, many = chance.random, len(phrases)
    while True:
        yield " ".join([phrases[int(many * pick())] for _ in range(6)])


def _participants(talks: range, contacts: range, chance: random.Random) -> Iterator[tuple[int, int]]:
    pick, many = chance.random, len(contacts)
    for id in talks:
        yield id, contacts[int(many * pick())]


FOLLOWUP = "id account_id contact_id what due original_due status done_on done_at origin"


def _followups(ids: range, accounts: range, contacts: range, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    """Done long ago but for a day's load due now and two a account ahead."""
    ahead, count, draw = 2 * len(accounts), len(ids), chance.random
    for number, id in enumerate(ids):
        left = count - number
        chosen = int(len(accounts) * draw())
        account, contact = (
            accounts[chosen],
            contacts[chosen + len(accounts) * int(len(contacts) // len(accounts) * draw())],
        )
        what = (
            f"{('send', 'call about', 'prepare', 'agree')[number % 4]} the {TRADES[number % len(TRADES)].lower()} offer"
        )
        if left <= DUE_NOW + ahead:
            off = -int(draw() * 15) if left <= DUE_NOW else 1 + int(draw() * 90)
            due, status, done, done_at = TODAY + timedelta(off), "open", None, None
        else:
            due = TODAY - timedelta(DAYS - number * DAYS // count) - timedelta(1)
            status, done, done_at = "done", str(due), f"{due}T15:00:00Z"
        yield id, account, contact, what, str(due), str(due), status, done, done_at, "typed"
