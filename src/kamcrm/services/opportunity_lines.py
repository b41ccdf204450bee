"""What an opportunity consists of: products, each at a price, and tailored to a need."""

from __future__ import annotations

from kamcrm.errors import NotFound, Usage
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.services import editing, naming, readers, registers, typed
from kamcrm.services.readers import About
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.unit import Crm

LINES = Register(
    "opportunity_lines",
    {
        "quantity": Field("quantity", readers.figure(3), needed=True),
        "price": Field("price", readers.amount),
        "discount": Field("discount", readers.amount),
        "cost": Field("cost", readers.amount),
        "need": Field("need_id", readers.record("needs")),
        "tailoring": Field("tailoring", readers.note),
    },
)


class Offered(namedtuple("Offered", "row line lines worth removed", defaults=(False,))):
    """An opportunity, the line that was written, all of its lines, and what they come to where each has a price."""

    __slots__ = ()
    row: Any
    line: Any
    lines: list[Any]
    worth: Money | None
    removed: bool


def put(crm: Crm, id: int, product: str, given: Mapping[str, Any]) -> Offered:
    """Add a product to an opportunity, or change its line; the list price stands until another is typed."""
    row, found, known = _begun(crm, id, product)
    about = About(row.account_id, row.currency)
    discount = given.get("discount") or ""
    percent = discount.strip().endswith("%")
    told = {key: text for key, text in given.items() if not (percent and key == "discount")}
    values = registers.values(crm, LINES, told, about=about)
    if known is None:
        values = {"price": _list_price(crm, found.id, row.currency), "quantity": 1000} | values
    became = (known._asdict() if known else {}) | values
    if percent:
        values["discount"] = _share(became, discount, row.currency)
    if known is None:
        line = crm.insert("opportunity_lines", opportunity_id=id, product_id=found.id, currency=row.currency, **values)
    else:
        line, changed = known.id, {key: value for key, value in values.items() if getattr(known, key) != value}
        if changed:
            crm.update("opportunity_lines", line, **changed)
    return _offered(crm, id, line)


def take_out(crm: Crm, id: int, product: str) -> Offered:
    """Take a product out of an opportunity; NotFound when it isn't in it."""
    _, found, known = _begun(crm, id, product)
    if known is None:
        raise NotFound("line", found.name, hint=f"kamcrm opportunities show {id} lists them")
    before = _offered(crm, id, known.id)
    crm.delete("opportunity_lines", known.id)
    return _offered(crm, id, 0)._replace(line=before.line, removed=True)


def _begun(crm: Crm, id: int, product: str) -> tuple[Any, Any, Any]:
    """The opportunity, the product, and the line that holds it already, or None."""
    row = editing.begun(crm, "opportunities", id, 0)
    found = naming.product(crm, product)
    held = [line.id for line in crm.ask("opportunity_lines.of_opportunity", id=id) if line.product_id == found.id]
    return row, found, crm.row("opportunity_lines", held[0]) if held else None


def _list_price(crm: Crm, product: int, code: str) -> Money | None:
    price: Money | None = crm.row("products", product).list_price
    return price if price and price.currency == code else None


def _share(line: Mapping[str, Any], text: str, code: str) -> Money:
    """A discount in per cent of what the line lists for."""
    if line["price"] is None:
        raise Usage(f"{text} of what?", "say the price too: --price 2400")
    share = typed.share(text)
    if not 0 <= share <= 1000:
        raise Usage(f"{text!r} is not a discount", "write it as 5 % or as an amount")
    return Money(round(line["price"].minor * line["quantity"] * share / 1_000_000), code)


def worth(line: Any) -> Money | None:
    """What a line comes to: quantity × price − discount; None without a price."""
    if line.price is None:
        return None
    off = line.discount.minor if line.discount else 0
    return Money(round(line.price.minor * line.quantity) - off, line.currency)


def _offered(crm: Crm, id: int, line: int) -> Offered:
    lines = crm.ask("opportunity_lines.of_opportunity", id=id)
    (row,) = crm.ask("opportunities.one", id=id)
    found = [worth(each) for each in lines]
    known = [each.minor for each in found if each is not None]
    total = Money(sum(known), row.currency) if known and len(known) == len(found) else None
    return Offered(row, next((each for each in lines if each.id == line), None), lines, total)
