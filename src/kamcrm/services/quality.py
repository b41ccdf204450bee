"""How complete and fresh the accounts are, and the command that mends the worst of each."""

from __future__ import annotations

from datetime import date

from kamcrm.metrics import quality as metric
from kamcrm.records import namedtuple
from kamcrm.services.cadence import met
from kamcrm.sifting import cut, figures, filtered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

Kept = figures(
    "Kept",
    "id:whole name:text complete:whole filled:whole asked:whole missing:text stale:flag age:whole "
    "fix:text tier:word phase:word kind:word "
    "status:word segment:text industry:text handle:text",
)
# The command that fills what is missing.
FIXES = {
    "tier": "kamcrm accounts tier A {handle}",
    "phase": "kamcrm accounts phase {handle} grow",
    "industry": "kamcrm accounts edit {handle} --industry 'what it lives by'",
    "a person": "kamcrm contacts add 'NAME' {handle}",
    "decision maker": "kamcrm contacts add 'NAME' {handle} --role 'decision maker'",
    "champion": "kamcrm contacts add 'NAME' {handle} --role champion",
    "executive sponsor": "kamcrm contacts add 'NAME' {handle} --role 'executive sponsor'",
    "next step": "kamcrm followups add {handle} 'fri call'",
    "wallet": "kamcrm wallets add {handle} 2m",
}
STILL_RIGHT = "kamcrm accounts verify {handle}"


class Data(namedtuple("Data", "rows complete accounts stale")):
    """The accounts, the least complete first; the share of what is asked that is there, and how many are stale."""

    __slots__ = ()
    rows: list[Any]
    complete: float | None
    accounts: int
    stale: int


def quality(crm: Crm) -> Data:
    """What is missing of each account in force, and whether somebody has said lately that it is still right."""
    roles: dict[int, set[str]] = {}
    for row in crm.ask("quality.roles"):
        roles.setdefault(row.account_id, set()).add(row.role)
    today = crm.today.toordinal()
    planned = met(crm)
    rows = [
        _kept(row, roles.get(row.id, set()), today, ahead=bool(row.ahead) or row.id in planned)
        for row in crm.ask("quality.accounts")
    ]
    rows.sort(key=lambda row: (row.complete, not row.stale))
    picked = filtered(crm, rows, Kept.kinds)
    asked = sum(row.asked for row in picked)
    complete = sum(row.filled for row in picked) / asked if asked else None
    return Data(cut(crm, picked), complete, len(picked), sum(row.stale for row in picked))


def _kept(row: Any, roles: set[str], today: int, *, ahead: bool) -> Any:
    filled = {"tier": row.tier, "phase": row.phase, "industry": row.industry, "a person": row.people}
    filled |= {"next step": ahead, "wallet": row.wallets, "plan": row.plans} | dict.fromkeys(roles, True)
    age = max(today - date.fromisoformat(row.verified_on or row.created_on).toordinal(), 0)
    found = metric.quality({name: bool(value) for name, value in filled.items()}, row.tier, age)
    mends = [FIXES[name] for name in found.missing if name in FIXES] + [STILL_RIGHT] * found.stale
    return Kept(
        id=row.id,
        name=row.name,
        complete=found.filled / found.asked,
        filled=found.filled,
        asked=found.asked,
        missing=", ".join(found.missing),
        stale=found.stale,
        age=age,
        fix=mends[0].format(handle=row.handle) if mends else "",
        **{key: getattr(row, key) for key in ("tier", "phase", "kind", "status", "segment", "industry", "handle")},
    )
