"""What the Accounts place asks and writes: ids for the whole list, rows for what is seen, and the file of all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kamcrm import render
from kamcrm.services import portfolio as service
from kamcrm.sheets import portfolio as sheet
from kamcrm.tui.widgets.listed import PAGE
from kamcrm.unit import Pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamcrm.services.portfolio import Totals
    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


class Found(NamedTuple):
    """The accounts that fit: the filter they fit, their ids in order, the first rows, and why a newer filter didn't."""

    where: str
    ids: Sequence[int]
    first: Sheet
    why: str = ""


def pick(where: str, order: str = "") -> Pick:
    """A filter and an order, as the command line takes them."""
    return Pick((where,) if where else (), order)


def found(crm: Crm, where: str, order: str) -> Found:
    """The accounts that a filter fits; Usage when it doesn't parse."""
    crm.pick = pick(where, order)
    ids = service.ids(crm)
    return Found(where, ids, sheet.page(service.some(crm, ids[:PAGE]), len(ids), crm.today, some=bool(where)))


def totals(crm: Crm, found: Found) -> Totals | None:
    """What they come to, where that can be said at once."""
    crm.pick = pick(found.where)
    return service.totals(crm, found.ids)


def save(crm: Crm, path: str, where: str, order: str, columns: tuple[str, ...]) -> int:
    """Write what `kamcrm portfolio -o` writes of the same filter, order and columns; returns how many accounts."""
    format = render.format_of(path)
    crm.pick = pick(where, order)
    written = sheet.accounts(service.portfolio(crm), crm.today, some=bool(where))
    render.save(render.text_of(written, format, columns=columns), path, format)
    return len(written.rows)
