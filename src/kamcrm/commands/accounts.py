"""The portfolio's accounts: customers, prospects, partners, and their units."""

from __future__ import annotations

from kamcrm.exchange import lists
from kamcrm.services import accounts as service
from kamcrm.services import contacts as people
from kamcrm.services import losses, pages, standing
from kamcrm.sheets import account_page
from kamcrm.sheets import accounts as sheet
from kamcrm.sheets import losses as lost

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import (
        AccountFields,
        AccountRef,
        IfVersion,
        Kind,
        LossReason,
        Names,
        Phase,
        Tier,
        When,
    )
    from kamcrm.sheets.form import Document, Outcome
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


def show(crm: Crm, account: AccountRef) -> Document:
    """Show everything that is kept about an account itself: its fields, people, units, tags and changes.

    kamcrm accounts show nordlys
    """
    return account_page.document(pages.account(crm, account), crm.today)


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
    if_version: IfVersion = 0,
    **fields: AccountFields,
) -> Outcome:
    """Change an account: what is given is kept, "" clears it.

        kamcrm accounts edit nordlys --city Bergen --cadence 6w
        kamcrm accounts edit nordlys --name "Nordlys Energi AS" --segment ""

    A tag is added to those there; --without takes one off, --tag "" all of them.
    """
    return sheet.all_changed([service.edit(crm, account, fields, name, without, if_version)], crm.today)


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


def convert(
    crm: Crm,
    account: AccountRef,
    *,
    phase: Annotated[Phase, "the phase to go on in, else grow"] = "",
    on: Annotated[When, "since when it is a customer, else today"] = "",
    why: Annotated[str, "why, for the history"] = "",
) -> Outcome:
    """Make a customer of a prospect, from today or another day.

    kamcrm accounts convert havbris
    kamcrm accounts convert havbris --on "1 nov" --why "signed the frame agreement"
    """
    from_ = standing.since(crm, on)
    done = standing.convert(crm, account, phase=phase, on=from_, why=why)
    return sheet.dated([done], crm.today, from_, "Converted")


def tier(
    crm: Crm,
    tier: Annotated[Tier, "A, B or C"],
    names: Annotated[list[str], Names("accounts"), "which accounts"] = [],  # noqa: B006
    *,
    from_: Annotated[str, "a file of names, one a line; - is stdin"] = "",
    on: Annotated[When, "from when, else today"] = "",
    why: Annotated[str, "why, for the history"] = "",
) -> Outcome:
    """Give many accounts a tier at once: all of them, or none when a name is unknown.

    kamcrm accounts tier A nordlys havbris solvind
    kamcrm accounts tier C --from small.txt --why "yearly review"
    """
    from_day = standing.since(crm, on)
    done = standing.tier(crm, tier, [*names, *lists.names(from_)], on=from_day, why=why)
    return sheet.dated(done, crm.today, from_day)


def phase(
    crm: Crm,
    names: Annotated[list[str], Names("accounts"), "which accounts"],
    phase: Annotated[Phase, "acquire, grow or retain"],
    *,
    on: Annotated[When, "from when, else today"] = "",
    why: Annotated[str, "why, for the history"] = "",
) -> Outcome:
    """Move accounts to a phase, dated: all of them, or none when a name is unknown.

    kamcrm accounts phase nordlys retain --why "the contract is renewed"
    kamcrm accounts phase nordlys havbris solvind grow
    """
    from_ = standing.since(crm, on)
    return sheet.dated(standing.phase(crm, names, phase, on=from_, why=why), crm.today, from_)


def lose(
    crm: Crm,
    account: AccountRef,
    *,
    reason: Annotated[LossReason, "why, in one word of the ten"] = "",
    competitor: Annotated[AccountRef, "the competitor that it went to"] = "",
    narrative: Annotated[str, "how it came about, in your words"] = "",
    on: Annotated[When, "when it was lost, else today"] = "",
    preventable: Annotated[bool | None, "whether it could have been prevented"] = None,
) -> Outcome:
    """Record that a customer is lost: asks only the reason, works out the margin, and closes what is open there.

        kamcrm accounts lose havbris
        kamcrm accounts lose havbris --reason price --competitor polar --on "12 nov" --preventable

    The reasons are price, competitor, product gap, service failure, champion left, central purchasing, no need,
    insolvency, we left and other. The margin is that of the twelve months up to the last purchase. Open follow-ups,
    planned meetings and open opportunities are closed with it; undo brings all of it back.
    """
    from_, story = standing.since(crm, on), losses.Told(competitor, narrative, preventable)
    done = losses.lose(crm, account, reason, story, on=from_)
    return lost.lost(losses.note_contracts(crm, done), crm.today)


def win_back(
    crm: Crm,
    account: AccountRef,
    *,
    on: Annotated[When, "since when, else today"] = "",
) -> Outcome:
    """Record that a lost customer is won back.

    kamcrm accounts win-back havbris
    kamcrm accounts win-back havbris --on "12 nov"
    """
    from_ = standing.since(crm, on)
    return lost.won_back(*losses.win_back(crm, account, on=from_), from_, crm.today)


def verify(crm: Crm, names: Annotated[list[str], Names("accounts"), "which accounts"]) -> Outcome:
    """Note that what is kept about accounts is still right today.

    kamcrm accounts verify nordlys havbris
    """
    return sheet.all_changed(standing.verify(crm, names), crm.today, "Verified")


def hand_over(
    crm: Crm,
    account: AccountRef,
    *,
    to: Annotated[str, "who has it from now on"] = "",
    on: Annotated[When, "from when, else today"] = "",
    why: Annotated[str, "why, for the history"] = "",
) -> Outcome:
    """Hand an account to someone else: it leaves the cadence and churn figures, and keeps its history.

    kamcrm accounts hand-over nordlys --to "Anne Lie"
    """
    from_ = standing.since(crm, on)
    return sheet.dated([standing.hand_over(crm, account, to, on=from_, why=why)], crm.today, from_, "Handed over")
