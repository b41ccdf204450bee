"""Goals: what is to be reached, of which metric, and by when."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import goals as service
from kamcrm.sheets import goals as sheet
from kamcrm.sheets import registers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, GoalStatus, Horizon, IfVersion, Metric, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "of this account"] = "",
    dropped: Annotated[bool, "those that were given up instead"] = False,
) -> Listing:
    """List the goals, the next due first.

    kamcrm goals list
    kamcrm goals list --account nordlys
    kamcrm goals list --where 'metric:revenue due<eoy'
    """
    rows = service.everything(crm, account=account, dropped=dropped)
    return registers.everything(sheet.LOOK, rows, crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the goal's id"]) -> Document:
    """Show one goal with its changes.

    kamcrm goals show 88
    """
    return one(crm, "goals", id)


def add(
    crm: Crm,
    metric: Annotated[Metric, "what is measured: revenue, margin, win rate, nps … or own"],
    target: Annotated[str, "where it shall be: 5m, 90 %, 12"],
    *,
    by: Annotated[When, "by when"] = "",
    account: Annotated[AccountRef, "of this account, instead of the portfolio"] = "",
    start: Annotated[str, "where it stands now; 0 unless told otherwise"] = "",
    horizon: Annotated[Horizon, "short or long"] = "",
    under: Annotated[str, "the id of the goal that it is a part of"] = "",
    name: Annotated[str, "what you call it"] = "",
    currency: Annotated[str, "the currency of its amounts; the account's or your own unless told otherwise"] = "",
) -> Outcome:
    """Set a goal for the portfolio, or for an account.

        kamcrm goals add revenue 5m --by eoy
        kamcrm goals add nps 50 --by 2027-06-30 --account nordlys --start 20 --horizon long
        kamcrm goals add own 12 --by eoy --name "reference visits"

    A metric is revenue, margin, profit, won value, open pipeline, new accounts, retention, net retention, win rate,
    share of wallet, nps, csat, health, adherence, on time, touches, or own, which you measure yourself.
    """
    told = {"by": by, "account": account, "start": start, "horizon": horizon, "under": under, "name": name}
    row = service.add(crm, metric, target, told | {"currency": currency})
    return registers.added(sheet.LOOK, row, crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the goal's id"],
    *,
    target: Annotated[str | None, "where it shall be"] = None,
    by: Annotated[When | None, "by when"] = None,
    start: Annotated[str | None, "where it stood at first"] = None,
    horizon: Annotated[Horizon | None, "short or long"] = None,
    under: Annotated[str | None, "the id of the goal that it is a part of"] = None,
    name: Annotated[str | None, "what you call it"] = None,
    status: Annotated[GoalStatus | None, "open or dropped"] = None,
    if_version: IfVersion = 0,
) -> Outcome:
    """Change a goal: what is given is kept, "" clears it.

    kamcrm goals edit 88 --target 5.5m --by 2027-03-31
    """
    given = {"target": target, "by": by, "start": start, "horizon": horizon, "under": under, "name": name}
    return sheet.changed(service.edit(crm, id, given | {"status": status}, if_version), crm.today)


def drop(crm: Crm, id: Annotated[int, "the goal's id"]) -> Outcome:
    """Give a goal up; it stays among those that were dropped.

    kamcrm goals drop 88
    """
    return sheet.changed(service.drop(crm, id), crm.today, "Dropped")


def measure(
    crm: Crm,
    id: Annotated[int, "the goal's id"],
    value: Annotated[str, "where it stands"],
    *,
    on: Annotated[When, "when, else today"] = "",
) -> Outcome:
    """Note where a goal of your own stands.

    kamcrm goals measure 88 7
    """
    return sheet.changed(service.measure(crm, id, value, on), crm.today, "Measured")
