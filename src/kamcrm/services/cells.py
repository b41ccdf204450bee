"""What the user knows better of an account and a product: that it isn't for them, or what it may be worth a year."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import Usage
from kamcrm.records import namedtuple
from kamcrm.services import editing, naming, typed
from kamcrm.services.choices import one_of
from kamcrm.services.editing import Changed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

FIELDS = ("status", "potential", "why")


class Settled(namedtuple("Settled", "account product row changes")):
    """The cell of an account and a product as it is known now; `row` is None when nothing is known of it any more."""

    __slots__ = ()
    account: Any
    product: Any
    row: Any
    changes: list[Changed]


def settle(crm: Crm, account: str, product: str, given: Mapping[str, str | None]) -> Settled:
    """Keep what was typed of a cell; an empty text clears, and a cell of which nothing is left is forgotten."""
    if all(given[field] is None for field in FIELDS):
        raise Usage("what is known of it?", 'say --status "not applicable", --potential 100k or --why TEXT')
    owner = crm.row("accounts", naming.account(crm, account).id)
    thing = naming.product(crm, product)
    row = crm.one("whitespace.of_cell", account_id=owner.id, product_id=thing.id)
    values = _values(crm, owner, row, given)
    if row is None:
        values = {key: value for key, value in values.items() if value is not None}
        if values:
            crm.insert("whitespace_cells", account_id=owner.id, product_id=thing.id, **values)
        changes = [Changed(key, None, values[key]) for key in FIELDS if key in values]
    else:
        changes = [Changed(key, getattr(row, key), values[key]) for key in FIELDS if _differs(row, key, values)]
        _write(crm, row, values, changed=bool(changes))
    return Settled(owner, thing, crm.one("whitespace.of_cell", account_id=owner.id, product_id=thing.id), changes)


def _values(crm: Crm, owner: Any, row: Any, given: Mapping[str, str | None]) -> dict[str, Any]:
    known = vocab.CELL_STATUSES
    read = {
        "status": lambda text: one_of("status", text, known),
        "potential": lambda text: typed.amount(text, owner.currency),
        "why": typed.line,
    }
    found = editing.read({field: given[field] for field in FIELDS}, {}, read, ())
    if "potential" in found:
        found["currency"] = owner.currency if found["potential"] is not None else None
    return found


def _differs(row: Any, key: str, values: Mapping[str, Any]) -> bool:
    return key in values and getattr(row, key) != values[key]


def _write(crm: Crm, row: Any, values: Mapping[str, Any], *, changed: bool) -> None:
    left = {key: values.get(key, getattr(row, key)) for key in FIELDS}
    if all(value is None for value in left.values()):
        crm.delete("whitespace_cells", row.id)
    elif changed:
        crm.update("whitespace_cells", row.id, **values)
