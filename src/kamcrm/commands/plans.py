"""Plans: what an account's customer wants and what we want of it, and the way there."""

from __future__ import annotations

from kamcrm.services import plans as service
from kamcrm.sheets import plans as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import PlanRef, PlanType, Side, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm) -> Listing:
    """List the plans with how far each has come.

    kamcrm plans list
    kamcrm plans list --where 'late>0 status:active'
    """
    return sheet.everything(service.everything(crm), crm.today, crm.total, service.without(crm))


def show(crm: Crm, account: Annotated[PlanRef, "the account, or portfolio"]) -> Document:
    """Show a plan: objectives, actions, milestones, SWOT, key people, and how far it has come.

    kamcrm plans show nordlys
    kamcrm plans show portfolio
    """
    shown = service.shown(crm, account)
    return sheet.page(shown, service.late(crm, shown.whole), crm.today)


def new(
    crm: Crm,
    account: Annotated[PlanRef, "the account, or portfolio"],
    *,
    type: Annotated[PlanType, "acquisition, expansion or retention"] = "",
    name: Annotated[str, "what it is called"] = "",
    until: Annotated[When, "its last day"] = "",
) -> Outcome:
    """Begin a plan for an account, or for the portfolio.

    kamcrm plans new nordlys --type retention --until 2027-12-31
    kamcrm plans new portfolio --name "Fewer, larger"
    """
    return sheet.begun(service.new(crm, account, type, name, until), crm.today)


def edit(
    crm: Crm,
    account: Annotated[PlanRef, "the account, or portfolio"],
    text: Annotated[str, "the plan; - reads it from stdin, without it your editor opens"] = "",
    *,
    edit: Annotated[bool, "-e", "open it in your editor, as happens without a text"] = False,
) -> Outcome:
    """Edit a plan as one Markdown document in your editor; all that it changes is one change.

        kamcrm plans edit nordlys
        kamcrm plans edit portfolio
        kamcrm plans edit nordlys - < plan.md

    A line without a number is new; a line taken out is given up, cancelled or deleted. A line that can't be read is
    named and your text kept. See docs/how-to/plan-an-account.md.
    """
    from kamcrm.services import plan_edit

    plan, steps = plan_edit.edit(crm, account, text)
    return sheet.edited(plan, steps, crm.today)


def _text_of_edit(crm: Crm, *, account: str, **_: object) -> str:
    """The text that an editor begins with."""
    from kamcrm.services import plan_page

    return plan_page.text(crm, account)


def text(crm: Crm, account: Annotated[PlanRef, "the account, or portfolio"]) -> str:
    """Print a plan as the document that edit takes.

    kamcrm plans text nordlys > plan.md
    """
    return _text_of_edit(crm, account=account)


def objective(
    crm: Crm,
    account: Annotated[PlanRef, "the account, or portfolio"],
    what: Annotated[str, "what is to be reached"],
    *,
    side: Annotated[Side, "them or us; us unless told otherwise"] = "",
    due: Annotated[When, "by when"] = "",
    owner: Annotated[str, "who answers for it"] = "",
    department: Annotated[str, "where in the organisation"] = "",
) -> Outcome:
    """Add an objective, the customer's or ours.

    kamcrm plans objective nordlys "half the rejected batches" --side them --due 2027-06-30 --owner Kari
    """
    given = {"side": side, "due": due, "owner": owner, "department": department}
    return sheet.added(*service.objective(crm, account, what, given), crm.today)


def milestone(
    crm: Crm,
    account: Annotated[PlanRef, "the account, or portfolio"],
    text: Annotated[str, "its day and what it is"],
    *,
    objective: Annotated[int, "the objective that it leads to"] = 0,
) -> Outcome:
    """Add a milestone, perhaps on the way to an objective.

    kamcrm plans milestone nordlys "2027-01-15 revised offer"
    """
    return sheet.added(*service.milestone(crm, account, text, objective), crm.today)


def action(
    crm: Crm,
    account: Annotated[PlanRef, "the account, or portfolio"],
    objective: Annotated[int, "the objective that it serves"],
    text: Annotated[str, "its day and what is to be done"],
    *,
    owner: Annotated[str, "whose it is, unless yours"] = "",
) -> Outcome:
    """Add an action to an objective; it is a follow-up like any other.

    kamcrm plans action nordlys 2310 "fri send the draft" --owner Per
    """
    return sheet.acted(*service.action(crm, account, objective, text, owner), crm.today)


def done(
    crm: Crm,
    id: Annotated[int, "the objective's or the milestone's number"],
    *,
    on: Annotated[When, "the day a milestone was reached, else today"] = "",
) -> Outcome:
    """Say that an objective is met or a milestone reached; an action is done with kamcrm done.

    kamcrm plans done 2320 --on "20 nov"
    """
    return sheet.done(service.done(crm, id, on), crm.today)
