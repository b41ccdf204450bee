"""The portfolio's accounts: customers, prospects, partners, and their units."""

from __future__ import annotations

from kamcrm.services import accounts as service
from kamcrm.services import contacts as people
from kamcrm.sheets import accounts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountFields, AccountRef, Kind, Names
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    kind: Annotated[Kind, "only customers, prospects, partners, competitors or us"] = "",
    archived: Annotated[bool, "those put away instead"] = False,
) -> Listing:
    """List the accounts, by name.

    kamcrm accounts list
    kamcrm accounts list --where 'tier:A tag:strategic' --sort -customer_since
    kamcrm accounts list --kind prospect --columns id,name,phone,city
    """
    rows = service.everyone(crm, archived=archived, kind=kind)
    return sheet.everyone(rows, crm.today, crm.total, some=bool(archived or kind or crm.pick.where))


def add(
    crm: Crm,
    name: Annotated[str, "the account's name"],
    *,
    prospect: Annotated[bool, "not a customer yet: the same as --kind prospect"] = False,
    contact: Annotated[str, "a person there, to add too"] = "",
    another: Annotated[bool, "although one of that name is there"] = False,
    **fields: AccountFields,
) -> Outcome:
    """Add an account; only its name is needed.

    kamcrm accounts add "Nordlys AS"
    kamcrm accounts add "Havbris AB" --prospect --tier B --segment shipping --phone "+46 8 123 456"
    kamcrm accounts add "Nordlys Bergen" --parent nordlys --tag harbour --tag strategic
    """
    given = fields | ({"kind": "prospect"} if prospect else {})
    row = service.enter(crm, name, given, another=another)
    person = people.add(crm, contact, account_id=row.id) if contact else None
    return sheet.added(row, crm.today, person)


def edit(
    crm: Crm,
    account: AccountRef,
    *,
    name: Annotated[str | None, "its new name"] = None,
    without: Annotated[list[str], "a tag to take off it"] = [],  # noqa: B006
    **fields: AccountFields,
) -> Outcome:
    """Change an account: what is given is kept, "" clears it.

        kamcrm accounts edit nordlys --city Bergen --cadence 6w
        kamcrm accounts edit nordlys --name "Nordlys Energi AS" --segment ""

    A tag is added to those there; --without takes one off, --tag "" all of them.
    """
    return sheet.changed(service.edit(crm, account, fields, name, without), crm.today)


def archive(crm: Crm, names: Annotated[list[str], Names("accounts"), "which accounts"]) -> Outcome:
    """Put accounts away from every daily list; nothing of them is lost.

    kamcrm accounts archive nordlys havbris
    """
    return sheet.put_away(service.archive(crm, names), crm.today, "Archived")


def unarchive(crm: Crm, names: Annotated[list[str], Names("accounts"), "which accounts"]) -> Outcome:
    """Take archived accounts back into the daily lists.

    kamcrm accounts unarchive nordlys
    """
    return sheet.put_away(service.archive(crm, names, archived=False), crm.today, "Back")
