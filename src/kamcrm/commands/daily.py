"""After a call: log it, finish what was promised, put off the rest."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Channel, Ref, Refs
    from kamcrm.sheets.form import Outcome
    from kamcrm.unit import Crm


def log(
    crm: Crm,
    name: Annotated[Ref, "the account or person"] = "",
    text: Annotated[list[str], "what happened, perhaps when, how and how long first; - reads it from stdin"] = [],  # noqa: B006
    *,
    channel: Annotated[Channel, "how, whatever the text says"] = "",
    with_: Annotated[list[str], "who took part"] = [],  # noqa: B006
    opportunity: Annotated[str, "the opportunity it was about"] = "",
    mood: Annotated[int | None, "how it went, from -2 to 2"] = None,
    private: Annotated[bool, "keep it out of reports and hand-overs"] = False,
    done: Annotated[list[str], "the follow-up that this was"] = [],  # noqa: B006
    next: Annotated[list[str], "what comes next and when: 'fri send offer'"] = [],  # noqa: B006
    owner: Annotated[str, "whose next step it is, when a colleague's"] = "",
    theirs: Annotated[bool, "the next step is what the customer promised"] = False,
    planned: Annotated[bool, "agreed but not yet held"] = False,
    last: Annotated[bool, "put your last log right instead: with a new text, or with options alone"] = False,
    edit: Annotated[bool, "-e", "write the text in your editor"] = False,
) -> Outcome:
    """Log a call, meeting, e-mail or note with an account or a person.

    kamcrm log nordlys "call Kari 20m: wants an offer on the 3-year deal" --next "fri send offer"
    kamcrm log "kari moen" "tue 14:00 møte 1h: gikk gjennom planen #renewal"
    kamcrm log nordlys "ringte Kari, ikke svar"
    kamcrm log nordlys --planned "fri 10:00 meeting Kari"
    kamcrm log --last --channel call
    """
    from kamcrm.services import talks
    from kamcrm.sheets import interactions as sheet

    wishes = talks.Wishes(channel, with_, opportunity, mood, private, done, next, owner, theirs, planned)
    return sheet.logged(talks.by_line(crm, name, text, wishes, last=last), crm.today)


def _text_of_log(crm: Crm, *, name: str = "", last: bool = False, **_: object) -> str:
    """The text that an editor begins with."""
    from kamcrm.services import amending

    return str(amending.last(crm, name).text) if last else ""


def done(
    crm: Crm,
    ref: Annotated[Refs, "the follow-up's id, or the account with just one"],
    *,
    next: Annotated[list[str], "what comes next and when: '2w ask for a decision'"] = [],  # noqa: B006
    log: Annotated[str, "what to log about it"] = "",
    no_log: Annotated[bool, "log nothing, even where it was a contact"] = False,
) -> Outcome:
    """Mark follow-ups kept, and planned meetings held; one that was a call or a meeting is logged too.

    kamcrm done 413
    kamcrm done 413 --next "2w ask for a decision"
    kamcrm done 88 --log "talked 20m, she wants an offer"
    """
    from kamcrm.services import completion
    from kamcrm.sheets import followups as sheet

    finished = [completion.complete(crm, one, log=log, no_log=no_log) for one in ref]
    return sheet.finished(finished, completion.afterwards(crm, finished, next), crm.today)


def snooze(
    crm: Crm,
    ref: Annotated[Ref, "the follow-up's id, or an account to let rest"],
    when: Annotated[list[str], "until when: fri, 2w, 27.11"],
) -> Outcome:
    """Put a follow-up off to a later day, or let an account's cadence rest until then.

    kamcrm snooze 88 fri
    kamcrm snooze nordlys 3w
    """
    from kamcrm.services import followups
    from kamcrm.sheets import followups as sheet

    return sheet.put_off(followups.put_off(crm, ref, " ".join(when)), crm.today)
