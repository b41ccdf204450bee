"""Products: what is sold, by code and name."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import cells, naming
from kamcrm.services import products as service
from kamcrm.sheets import registers as sheet
from kamcrm.sheets import whitespace
from kamcrm.sheets.products import LOOK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, CellStatus, IfVersion, Names, ProductFields, ProductRef
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm, *, archived: Annotated[bool, "those put away instead"] = False) -> Listing:
    """List the products, by name.

    kamcrm products list
    kamcrm products list --where 'category:sensors margin<40'
    """
    return sheet.everything(LOOK, service.everything(crm, archived=archived), crm.today, crm.total)


def show(crm: Crm, product: ProductRef) -> Document:
    """Show one product, who bought it last, and its changes.

    kamcrm products show T4
    """
    return one(crm, "products", naming.product(crm, product).id)


def add(crm: Crm, name: Annotated[str, "what it is called"], **fields: ProductFields) -> Outcome:
    """Add a product; its margin stands in where a sale has no cost.

    kamcrm products add "T4 probe" --code T4 --price 1200 --margin 35
    kamcrm products add "Operator course" --category training --unit day --price 22000
    """
    return sheet.added(LOOK, service.add(crm, name, fields), crm.today)


def edit(
    crm: Crm,
    product: ProductRef,
    *,
    name: Annotated[str | None, "its new name"] = None,
    if_version: IfVersion = 0,
    **fields: ProductFields,
) -> Outcome:
    """Change a product: what is given is kept, "" clears it.

    kamcrm products edit T4 --price 1250
    kamcrm products edit "operator course" --code COURSE --unit ""
    """
    return sheet.changed(LOOK, service.edit(crm, product, {"name": name} | fields, if_version), crm.today)


def archive(crm: Crm, names: Annotated[list[str], Names("products"), "which products"]) -> Outcome:
    """Put products away that are sold no more; what was sold of them stays.

    kamcrm products archive T4 COURSE
    """
    return sheet.put_away(LOOK, service.archive(crm, names), crm.today, "Archived")


def unarchive(crm: Crm, names: Annotated[list[str], Names("products"), "which products"]) -> Outcome:
    """Take archived products back into the list.

    kamcrm products unarchive T4
    """
    return sheet.put_away(LOOK, service.archive(crm, names, archived=False), crm.today, "Back")


def cell(
    crm: Crm,
    account: AccountRef,
    product: ProductRef,
    *,
    status: Annotated[CellStatus | None, "where the account stands with it, as you know better"] = None,
    potential: Annotated[str | None, "what it may be worth in a year: 100k"] = None,
    why: Annotated[str | None, "how you know"] = None,
) -> Outcome:
    """Say what you know better of an account and a product than its sales tell; "" clears.

        kamcrm products cell nordlys COURSE --status "not applicable" --why "they train their own"
        kamcrm products cell nordlys F8 --potential 100k

    kamcrm analyze whitespace shows it.
    """
    given = {"status": status, "potential": potential, "why": why}
    return whitespace.settled(cells.settle(crm, account, product, given), crm.today)
