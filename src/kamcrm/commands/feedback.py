"""Feedback: how satisfied customers say they are."""

from __future__ import annotations

from kamcrm.commands.show import one
from kamcrm.services import feedback as service
from kamcrm.services import registers
from kamcrm.sheets import feedback as sheet
from kamcrm.sheets import registers as common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, FeedbackFields, FeedbackKind, IfVersion, Ref, When
    from kamcrm.sheets.form import Document, Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm, *, account: Annotated[AccountRef, "of this account"] = "") -> Listing:
    """List what was asked and answered, the newest first.

    kamcrm feedback list
    kamcrm feedback list --where 'kind:nps score<7' --account nordlys
    """
    return sheet.everything(service.everything(crm, account=account), crm.today, crm.total)


def show(crm: Crm, id: Annotated[int, "the feedback's id"]) -> Document:
    """Show one question with its answer.

    kamcrm feedback show 88
    """
    return one(crm, "feedback", id)


def ask(
    crm: Crm,
    ref: Annotated[Ref, "whom you asked: a person, or an account as a whole"],
    *,
    kind: Annotated[FeedbackKind, "nps (0 to 10), csat (1 to 5) or sentiment (-2 to 2)"] = "nps",
    on: Annotated[When, "when, else today"] = "",
    source: Annotated[str, "how: e-mail, a talk, a form"] = "",
) -> Outcome:
    """Note that you asked how satisfied somebody is; kamcrm itself sends nothing.

    kamcrm feedback ask kari
    kamcrm feedback ask nordlys --kind csat --source e-mail
    """
    return common.added(sheet.LOOK, service.ask(crm, ref, kind, on=on, source=source), crm.today, "Asked")


def answer(
    crm: Crm,
    ref: Annotated[Ref, "who answered, or the id of the question"],
    score: Annotated[str, "the score"],
    comment: Annotated[str, "what was said with it"] = "",
    *,
    kind: Annotated[FeedbackKind, "what the score is, where nothing was asked; nps unless told otherwise"] = "",
    on: Annotated[When, "when, else today"] = "",
    followup: Annotated[bool | None, "plan to speak to whoever gave a low score"] = None,
) -> Outcome:
    """Note an answer: to the question of this id, to the last one asked, or without one.

        kamcrm feedback answer kari 9
        kamcrm feedback answer kari 4 "the invoices are never right"
        kamcrm feedback answer nordlys 2 --kind csat --no-followup
        kamcrm feedback answer kari --kind sentiment -- -1

    A low score (NPS up to 6, CSAT up to 2) plans a follow-up within a week, unless --no-followup says otherwise.
    """
    told = {"kind": kind, "comment": comment, "on": on}
    return sheet.answered(service.answer(crm, ref, score, told, follow=followup is not False), crm.today)


def edit(
    crm: Crm,
    id: Annotated[int, "the feedback's id"],
    *,
    if_version: IfVersion = 0,
    **fields: FeedbackFields,
) -> Outcome:
    """Change what was asked or answered: what is given is kept, "" clears it.

    kamcrm feedback edit 88 --score 7 --comment "she meant the old invoices"
    """
    return common.changed(sheet.LOOK, service.edit(crm, id, fields, if_version), crm.today)


def delete(crm: Crm, id: Annotated[int, "the feedback's id"]) -> Outcome:
    """Remove what was noted by mistake; undo brings it back.

    kamcrm feedback delete 88
    """
    return common.removed(sheet.LOOK, registers.delete(crm, service.FEEDBACK, id), crm.today)
