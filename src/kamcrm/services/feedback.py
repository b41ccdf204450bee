"""How satisfied customers are: asked, answered, and followed up where the score is low."""

from __future__ import annotations

from datetime import timedelta

from kamcrm import dates, vocab
from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import followups, moments, naming, readers, registers, show, typed
from kamcrm.services.choices import one_of
from kamcrm.services.registers import Field, Register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.unit import Crm

RANGES = {"nps": (0, 10), "csat": (1, 5), "sentiment": (-2, 2)}
LOW = {"nps": 6, "csat": 2}  # Up to these somebody is unhappy, and should hear from us.
CLOSED_WITHIN = 7  # Days.
PATIENCE = 30  # Days after which somebody who hasn't answered may be asked again.
FEEDBACK = Register(
    "feedback",
    {
        "kind": Field("kind", readers.word("kind", vocab.FEEDBACK_KINDS), needed=True),
        "score": Field("score", readers.whole),
        "asked": Field("asked_on", readers.past),
        "answered": Field("answered_on", readers.past),
        "contact": Field("contact_id", readers.contact),
        "source": Field("source", readers.line),
        "comment": Field("comment", readers.note),
    },
)


class Answered(namedtuple("Answered", "row followup")):
    """An answer, and the follow-up that a low score led to."""

    __slots__ = ()
    row: Any
    followup: Any


def everything(crm: Crm, *, account: str = "") -> list[Any]:
    """Every question and answer, the newest first; of one account when it is named."""
    return registers.everything(crm, FEEDBACK, account)


def ask(crm: Crm, ref: str, kind: str, *, on: str = "", source: str = "") -> Any:
    """Note that a person, or an account as a whole, was asked; Conflict when the person doesn't want to be."""
    account_id, contact_id, name = _whom(crm, ref)
    found = one_of("kind", kind, tuple(RANGES))
    if contact_id and crm.row("contacts", contact_id).do_not_contact:
        raise Conflict(f"{name} doesn't want to be contacted", f"nothing was noted; kamcrm contacts show {contact_id}")
    asked = moments.past(crm, on) if on else crm.today
    for row in _open(crm, account_id, contact_id, found):
        if row.asked_on and (asked - row.asked_on).days < PATIENCE:
            raise Conflict(
                f"{name} was asked on {row.asked_on} and hasn't answered", f"kamcrm feedback answer {row.id} SCORE"
            )
    told = {"kind": found, "asked_on": asked, "source": typed.line(source) or None}
    return registers.add(crm, FEEDBACK, {"account_id": account_id, "contact_id": contact_id} | told)


def answer(crm: Crm, ref: str, score: str, given: Mapping[str, str], *, follow: bool = True) -> Answered:
    """Note a score: the answer to the question of this id or to the last one asked of whom it names, else unasked.

    A low score leads to a follow-up within a week, unless `follow` is off.
    """
    row = _question(crm, ref, given.get("kind", ""))
    asked = row if hasattr(row, "kind") else None
    kind = asked.kind if asked else one_of("kind", given.get("kind") or "nps", tuple(RANGES))
    points = scored(kind, typed.whole(score))
    on = moments.past(crm, given["on"]) if given.get("on") else crm.today
    told: dict[str, Any] = {"score": points, "answered_on": on, "comment": given.get("comment", "").strip() or None}
    if asked:
        _not_before(on, asked.asked_on)
        crm.update("feedback", asked.id, **told)
        id = asked.id
    else:
        id = crm.insert("feedback", account_id=row[0], contact_id=row[1], kind=kind, **told)
    step = _followed(crm, id) if follow and kind in LOW and points <= LOW[kind] else None
    return Answered(crm.one("feedback.one", id=id), step)


def edit(crm: Crm, id: int, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; an empty text clears. A score keeps within its kind."""
    row = registers.begun(crm, FEEDBACK, id, version)
    found = registers.values(crm, FEEDBACK, given, row)
    became = row._asdict() | found
    if became["score"] is not None:
        scored(became["kind"], became["score"])
        if became["answered_on"] is None:
            raise Usage("a score has the day of its answer", f"kamcrm feedback edit {id} --answered today")
    _not_before(became["answered_on"], became["asked_on"])
    return registers.change(crm, FEEDBACK, row, found)


def scored(kind: str, score: int) -> int:
    """A score within the range of its kind; Usage when it lies outside."""
    least, most = RANGES[kind]
    if not least <= score <= most:
        what = f"a {kind}" if kind == "sentiment" else f"{'an' if kind == 'nps' else 'a'} {kind.upper()}"
        raise Usage(f"{what} is {least} to {most}, not {score}", "another kind of score: --kind nps, csat or sentiment")
    return score


def _whom(crm: Crm, ref: str) -> tuple[int, int | None, str]:
    account, person = naming.anyone(crm, ref)
    if account:
        return account.id, None, account.name
    if not person.account_id:
        raise Usage(f"{person.name} is at no account", f"kamcrm contacts move {person.id} ACCOUNT")
    return person.account_id, person.id, person.name


def _question(crm: Crm, ref: str, kind: str) -> Any:
    """The question that is answered, else (account, person) of whom answers unasked."""
    if ref.isascii() and ref.isdigit() and len(ref) < 18 and naming.noun_of(crm, int(ref)) == "feedback":
        row = show.row_of(crm, "feedback", int(ref))
        if row.answered_on:
            raise Conflict(f"{ref} was answered on {row.answered_on}", f"kamcrm feedback edit {ref} --score SCORE")
        if kind and kind.casefold() != row.kind:
            raise Usage(f"{ref} asks for {row.kind}", f"leave --kind out, or: kamcrm feedback edit {ref} --kind {kind}")
        return row
    account_id, contact_id, _ = _whom(crm, ref)
    asked = _open(crm, account_id, contact_id, one_of("kind", kind, tuple(RANGES)) if kind else "")
    return asked[0] if asked else (account_id, contact_id)


def _open(crm: Crm, account_id: int, contact_id: int | None, kind: str) -> list[Any]:
    """What was asked of a person, or of an account as a whole, and has no answer; of a kind when one is given."""
    rows = crm.ask("feedback.unanswered", account_id=account_id)
    return [row for row in rows if row.contact_id == contact_id and row.kind == (kind or row.kind)]


def _not_before(answered: Any, asked: Any) -> None:
    if answered and asked and answered < asked:
        raise Usage(f"the answer of {answered} would lie before the question of {asked}", "say a later day")


def _followed(crm: Crm, id: int) -> Any:
    """Plan to speak to whom gave a low score, within a week of today."""
    (row,) = crm.ask("feedback.one", id=id)
    said = f": {row.comment}" if row.comment else ""
    what = f"speak to {row.contact or row.account} about the {row.kind.upper()} of {row.score}{said}".split("\n")[0]
    when = dates.When(crm.today + timedelta(CLOSED_WITHIN), None)
    whom: dict[str, Any] = {"account_id": row.account_id, "contact_id": row.contact_id}
    step = followups.plan(crm, when, what[:500], origin="feedback", **whom)
    crm.update("feedback", id, followup_id=step.id)
    return step
