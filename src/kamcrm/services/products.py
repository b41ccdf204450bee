"""What is sold: found by its code or any part of its name."""

from __future__ import annotations

from kamcrm.errors import Conflict
from kamcrm.services import accounts, naming, readers, registers
from kamcrm.services.readers import About
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

PRODUCTS = Register(
    "products",
    {
        "name": Field("name", readers.line, needed=True),
        "code": Field("code", readers.line),
        "category": Field("category", readers.line),
        "unit": Field("unit", readers.line),
        "price": Field("list_price", readers.amount),
        "currency": Field("currency", readers.currency, needed=True),
        "margin": Field("default_margin", readers.share),
    },
)


def everything(crm: Crm, *, archived: bool = False) -> list[Any]:
    """Every product, by name."""
    return registers.everything(crm, PRODUCTS, archived=archived)


def add(crm: Crm, name: str, given: Mapping[str, Any]) -> Any:
    """Make a product; Conflict when there is one of that code, or of that name where no code tells them apart."""
    own = crm.settings.get("currency")
    found = {"currency": own} | registers.values(crm, PRODUCTS, {**given, "name": name}, about=About(None, own))
    return registers.add(crm, PRODUCTS, found | _told(crm, found))


def edit(crm: Crm, ref: str, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; an empty text clears. Conflict when the product is no longer at `version`."""
    row = registers.begun(crm, PRODUCTS, naming.product(crm, ref).id, version)
    found = registers.values(crm, PRODUCTS, given, row)
    return registers.change(crm, PRODUCTS, row, found | _told(crm, row._asdict() | found, row.id))


def archive(crm: Crm, refs: Sequence[str], *, archived: bool = True) -> list[Edited]:
    """Put products away from the list and from what names are matched against, or take them back."""
    found = naming.several(crm, "products", refs, archived=not archived)
    rows = [crm.row("products", row.id) for row in found]
    return [registers.change(crm, PRODUCTS, row, {"archived": archived}) for row in rows]


def _told(crm: Crm, found: Mapping[str, Any], id: int = 0) -> dict[str, str]:
    """The keys that the product is found by, when no other goes by its code or name."""
    named = accounts.named(crm, found["name"])
    code = found.get("code")
    if code:
        registers.once(crm, PRODUCTS, f"the code {code}", id, "products.coded", code=code.lower())
    elif other := [row for row in crm.ask("products.named", product=named["folded"]) if row.id != id]:
        raise Conflict(f"{other[0].id} is called that already", "give this one a code of its own: --code T4")
    return named
