"""How our share of what customers spend reads."""

from __future__ import annotations

from kamcrm.sheets import terms
from kamcrm.sheets.form import Column, Sheet
from kamcrm.wording import ago, money, number, percent, plural, rounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.share import Wallets


def above(row: Any, today: date) -> str:
    """More than all that the customer is thought to spend: one of the two figures is wrong."""
    return "bad" if row.share is not None and row.share > 1 else ""


def old(row: Any, today: date) -> str:
    """An estimate that is too old to lean on."""
    return "warn" if row.stale else ""


SHARES = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("tier"),
    Column("revenue", words=rounded, align=">"),
    Column("wallet", words=rounded, align=">"),
    Column("share", words=percent, align=">", tone=above),
    Column("headroom", words=rounded, align=">"),
    Column("category", "of", shrink=True),
    Column("as_of", "known", words=ago, tone=old),
    Column("confidence"),
    Column("basis"),
    *[
        Column(key, shown=False)
        for key in (
            "stale", "rank", "suppliers", "source", "segment", "industry", "kind", "status", "phase", "reason",
        )
    ],
)  # fmt: skip
EMPTY = "No wallet is known: kamcrm wallets add ACCOUNT AMOUNT"


def shares(found: Wallets, today: date, total: int | None) -> Sheet:
    """Our share of each customer, and of all together."""
    sheet = Sheet("accounts", SHARES, found.rows, today, total=total, empty=EMPTY)
    if found.rows:
        sheet.footer = [_whole(found), *_ranks(found), *terms.left_out(found.missing)]
        sheet.notes = _warnings(found)
        lead = next((row for row in found.rows if row.headroom and row.headroom.minor), None)
        sheet.next = f"kamcrm analyze whitespace --where id:{lead.id}" if lead else ""
    return sheet


def sentence(found: Wallets) -> str:
    """The whole answer in a sentence."""
    return _whole(found) + "." if found.rows else EMPTY


def _whole(found: Wallets) -> str:
    of_all = f"a wallet is known of {number(found.covered)} of {plural(found.customers, 'account')}"
    if found.share is None:
        return of_all
    return f"{of_all}: our share {percent(found.share)}, headroom {money(found.headroom)}"


def _ranks(found: Wallets) -> list[str]:
    ranked = [row for row in found.rows if row.rank]
    said = ", ".join(f"{row.account} {row.rank} of {row.suppliers}" for row in ranked[:3])
    return [f"without a wallet the share follows from our rank among suppliers: {said}"] if ranked else []


def _warnings(found: Wallets) -> list[str]:
    """What is wrong with an estimate, account by account."""
    above = [row.account for row in found.rows if row.share is not None and row.share > 1]
    dated = [row.account for row in found.rows if row.stale]
    bare = [f"{row.account}: {row.reason}" for row in found.rows if row.share is None]
    said = [f"we sell more than the wallet of {', '.join(above)}: one of the two is wrong"] if above else []
    said += [f"estimates older than 18 months: {', '.join(dated)}"] if dated else []
    return said + ([f"no share of {'; '.join(bare)}"] if bare else [])
