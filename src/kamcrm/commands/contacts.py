"""The people: who they are, how they stand, and how to reach them."""

from __future__ import annotations

from kamcrm.services import contacts as service
from kamcrm.services import moves, pages, stakeholders
from kamcrm.services.standing import since
from kamcrm.sheets import contact_page as page
from kamcrm.sheets import contacts as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, ContactFields, ContactRef, IfVersion, Names, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(
    crm: Crm,
    *,
    account: Annotated[AccountRef, "only the people there"] = "",
    unassigned: Annotated[bool, "only those without an account"] = False,
    archived: Annotated[bool, "those put away instead"] = False,
) -> Listing:
    """List the people, by name.

    kamcrm contacts list --account nordlys
    kamcrm contacts list --where 'role:champion'
    kamcrm contacts list --unassigned
    """
    rows = service.everyone(crm, account, unassigned=unassigned, archived=archived)
    some = bool(account or unassigned or archived or crm.pick.where)
    return sheet.everyone(rows, crm.today, crm.total, some=some)


def show(crm: Crm, person: ContactRef) -> Document:
    """Show everything that is kept about a person: fields, last talks, open follow-ups and moves.

    kamcrm contacts show kari
    """
    return page.document(pages.contact(crm, person), crm.today)


def add(
    crm: Crm,
    name: Annotated[str, "the person's name"],
    account: Annotated[AccountRef, "where the person works"] = "",
    *,
    another: Annotated[bool, "although one of that name or address is there"] = False,
    **fields: ContactFields,
) -> Outcome:
    """Add a person; only the name is needed.

    kamcrm contacts add "Kari Moen" nordlys --role "decision maker" --email kari@nordlys.no
    kamcrm contacts add "Ola Nordmann" nordlys --title CFO --reports-to kari --phone "900 00 000"
    """
    return sheet.added(service.enter(crm, name, account, fields, another=another), crm.today)


def edit(
    crm: Crm,
    person: ContactRef,
    *,
    name: Annotated[str | None, "the new name"] = None,
    without: Annotated[list[str], "an e-mail, a number or a tag to take away"] = [],  # noqa: B006
    if_version: IfVersion = 0,
    **fields: ContactFields,
) -> Outcome:
    """Change a person: what is given is kept, "" clears it.

        kamcrm contacts edit kari --title CEO --sentiment 2
        kamcrm contacts edit kari --email kari.moen@nordlys.no --without kari@nordlys.no

    E-mails, numbers and tags are added to those there; "" takes them all away first. Another account: contacts move.
    """
    return sheet.all_changed([service.edit(crm, person, fields, name, without, if_version)], crm.today)


def archive(crm: Crm, names: Annotated[list[str], Names("contacts"), "which people"]) -> Outcome:
    """Put people away from every daily list; nothing of them is lost.

    kamcrm contacts archive "Kari Moen"
    """
    return sheet.put_away(service.archive(crm, names), crm.today, "Archived")


def unarchive(crm: Crm, names: Annotated[list[str], Names("contacts"), "which people"]) -> Outcome:
    """Take archived people back into the daily lists.

    kamcrm contacts unarchive "Kari Moen"
    """
    return sheet.put_away(service.archive(crm, names, archived=False), crm.today, "Back")


def verify(crm: Crm, names: Annotated[list[str], Names("contacts"), "which people"]) -> Outcome:
    """Note that what is kept about people is still right today.

    kamcrm contacts verify kari ola
    """
    return sheet.all_changed(service.verify(crm, names), crm.today, "Verified")


def move(
    crm: Crm,
    person: ContactRef,
    account: Annotated[AccountRef, 'where the person works now; "" when that is not known'],
    *,
    title: Annotated[str, "the title there"] = "",
    on: Annotated[When, "since when, else today"] = "",
    successor: Annotated[ContactRef, "who takes over the open follow-ups and the people below"] = "",
    why: Annotated[str, "why, for the history"] = "",
) -> Outcome:
    """Move a person who changed job; what was said and done stays with the account left.

    kamcrm contacts move kari havbris --title "Head of purchasing" --on "1 nov"
    kamcrm contacts move kari "" --successor ola
    """
    day = since(crm, on)
    moved = moves.move(crm, person, account, on=day, why=why, title=title, successor=successor)
    return page.moved(moved, sheet.everyone([moved.edited.row], crm.today), crm.today, day)


def map(crm: Crm, account: AccountRef) -> Document:
    """Show an account's people as a tree: role, influence, sentiment, last touch, and which key roles are missing.

    kamcrm contacts map nordlys
    """
    return page.stakeholders(stakeholders.stakeholders(crm, account), crm.today)
