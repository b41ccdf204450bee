"""What `log` does: a line of text becomes an interaction with its people, evidence and next steps."""

from __future__ import annotations

from datetime import UTC

from kamcrm import dates
from kamcrm.errors import BadInput, Usage
from kamcrm.folding import fold
from kamcrm.records import namedtuple
from kamcrm.services import followups, interactions, moments, naming
from kamcrm.settings import DEFAULTS
from kamcrm.vocab import CHANNELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.capture import Said
    from kamcrm.dates import When
    from kamcrm.unit import Crm


EXAMPLE = "kamcrm log nordlys 'call Kari 20m: wants an offer'"
# Words that can only mean another day than today; a weekday inside a text may as well lie ahead.
BEHIND = ("yesterday", "i går", "igår", "i forgårs", "i förrgår")


class Wishes(
    namedtuple(
        "Wishes",
        "channel with_ opportunity mood private done next owner theirs planned at more",
        defaults=("", (), "", None, False, (), (), "", False, False, "", ()),
    )
):
    """What was asked for beside the text; an empty one leaves it to the text. `more` are columns as they are."""

    __slots__ = ()


class Logged(namedtuple("Logged", "row people unsure kept closed planned open amended", defaults=(False,))):
    """What logging did: the interaction, who was linked, what was marked, closed and planned, what is still open."""

    __slots__ = ()


class Whom(namedtuple("Whom", "account_id account person people")):
    """Whom a log is about: an account, or a person and perhaps the account they are at, and its people."""

    __slots__ = ()


class Meant(namedtuple("Meant", "whom said people unsure row")):
    """What a line means before anything is written: whom it is about, who took part, and the interaction's row."""

    __slots__ = ()


class Step(namedtuple("Step", "when what contact_id")):
    """A next step before it is planned: when, what, and the one person it names."""

    __slots__ = ()


def explicit(**values: Any) -> tuple[tuple[str, Any], ...]:
    """What was said by options alone, as columns; minutes that were said are not an estimate."""
    given = {key: value for key, value in values.items() if value not in ("", None)}
    return tuple((given | ({"minutes_estimated": False} if "minutes" in given else {})).items())


def joined(name: str, words: list[str]) -> str:
    """The words of a text as one; Usage when the line has none, BadInput when there is nothing in them."""
    if not (name and words):
        raise Usage("say with whom and what", EXAMPLE)
    text = " ".join(words)
    if not text.strip():
        raise BadInput("the text is empty", EXAMPLE)
    return text


def by_line(crm: Crm, name: str, words: list[str], wishes: Wishes, *, last: bool) -> Logged:
    """Log what a line says, or put right what was logged last."""
    if last:
        from kamcrm.services import amending

        return amending.by_line(crm, name, words, wishes)
    return log(crm, name, joined(name, words), wishes)


def log(crm: Crm, ref: str, text: str, wishes: Wishes) -> Logged:
    """Log what happened with an account or a person; the text says when, how, how long and with whom."""
    found = meant(crm, whom_of(crm, ref), text, wishes)
    id = _write(crm, found.row, found.people)
    done = consequences(crm, id, found.said, found.whom, wishes, found.people)
    return done._replace(unsure=found.unsure)


def meant(crm: Crm, whom: Whom, text: str, wishes: Wishes) -> Meant:
    """What a text about an account or a person means; nothing is written."""
    _refuse_less_than_nothing(text)
    said = read_of(crm, text, whom, planned=wishes.planned)
    with_, unsure = people_in(crm, said, whom, wishes)
    row = {"account_id": whom.account_id, "text": said.text} | when_of(crm, said, wishes)
    row |= how_of(crm, said, wishes, bool(with_)) | rest_of(crm, wishes, whom) | dict(wishes.more)
    return Meant(whom, said, with_, unsure, row)


def log_followup(crm: Crm, row: Any, text: str) -> Logged | None:
    """The contact that a finished follow-up was: what `text` says of it, else its own words if they name a channel."""
    people = naming.people_of(crm, row.account_id) if row.account_id else []
    person = next((one for one in people if one.id == row.contact_id), None)
    whom = Whom(row.account_id, row.account or "", person, people)
    promised = read_of(crm, row.what, whom, planned=True)
    begins = promised.channel if _begins_with_a_channel(row.what) else None
    if not (text.strip() or (begins and begins != "note")):
        return None
    said = read_of(crm, text, whom, planned=False) if text.strip() else promised
    wishes = Wishes(channel=said.channel or begins or "")
    with_, unsure = people_in(crm, said, whom, wishes)
    about = {"account_id": whom.account_id, "opportunity_id": row.opportunity_id, "text": said.text}
    id = _write(crm, about | when_of(crm, said, wishes) | how_of(crm, said, wishes, bool(with_)), with_)
    done = consequences(crm, id, said, whom, wishes, with_)
    return done._replace(unsure=unsure, open=[step for step in done.open if step.id != row.id])


def _refuse_less_than_nothing(text: str) -> None:
    for word in text.split(None, 5)[1:5]:
        bare = word.strip(":,;()")
        if bare[:1] in ("-", "−") and dates.duration(bare[1:]):
            raise BadInput(f"nothing takes {bare}", "write how long it took without the minus: 20m, 1h30")


def _begins_with_a_channel(text: str) -> bool:
    from kamcrm.capture.lexicon import CHANNEL_OF

    return fold(text.partition(" ")[0].strip(":,")) in CHANNEL_OF


def _write(crm: Crm, row: dict[str, Any], with_: list[Any]) -> int:
    id = crm.insert("interactions", **row)
    for person in with_:
        crm.insert("participants", interaction_id=id, contact_id=person.id)
    return id


def consequences(crm: Crm, id: int, said: Said, whom: Whom, wishes: Wishes, with_: list[Any]) -> Logged:
    """The interaction with all that follows from it: evidence, promises kept, next steps, and what is still due."""
    row = interactions.brief(crm, id)
    kept = _kept(crm, said, row, with_) if said.markers else []
    closed = [followups.close(crm, followups.open_only(followups.chosen(crm, ref)), id) for ref in wishes.done]
    planned = [again for _, again in closed if again] + next_steps(crm, wishes, whom, id, row.opportunity_id)
    fresh = {step.id for step in planned}
    due = crm.ask("followups.due_of", account_id=whom.account_id, by=crm.today) if row.status == "held" else []
    open = [step for step in due if step.id not in fresh]
    return Logged(row, with_, (), kept, [step for step, _ in closed], planned, open)


def _kept(crm: Crm, said: Said, row: Any, with_: list[Any]) -> list[Any]:
    from kamcrm.services import evidence

    person = with_[0].id if len(with_) == 1 else None
    talk = evidence.Talk(row.id, row.at.astimezone().date(), row.account_id, person)
    return evidence.keep(crm, said.markers, talk)


def whom_of(crm: Crm, ref: str) -> Whom:
    """The account or the person that goes by this name, with the people there."""
    account, person = naming.anyone(crm, ref)
    account_id = account.id if account else person.account_id
    people = naming.people_of(crm, account_id) if account_id else [person]
    return Whom(account_id, account.name if account else person.account or "", person, people)


def read_of(crm: Crm, text: str, whom: Whom, *, planned: bool) -> Said:
    """What a text says, read among the people it may name."""
    from kamcrm.capture import read

    named = [(row.id, row.name) for row in whom.people]
    said = read(text, crm.local, people=named, account=whom.account, planned=planned, **crm.settings.habits)
    if said.when is None and said.channel:
        _say_unread_date(crm, said.text)
    return said


def _say_unread_date(crm: Crm, text: str) -> None:
    from kamcrm.capture import date_within

    phrase = date_within(text, crm.local, **crm.settings.habits)
    words = f" {' '.join(''.join(sign if sign.isalpha() else ' ' for sign in text.casefold()).split())} "
    phrase = phrase or next((day for day in BEHIND if f" {day} " in words), "")
    if phrase:
        crm.notes.append(
            f"{phrase!r} was kept as text, not as the day: begin with the date (kamcrm undo, then log again), "
            "and add --planned for what lies ahead"
        )


def people_in(crm: Crm, said: Said, whom: Whom, wishes: Wishes) -> tuple[list[Any], list[tuple[str, list[Any]]]]:
    """Who took part: the person named, those of --with, those the text names for certain; and who remains unsure."""
    there = {row.id: row for row in whom.people}
    chosen = [naming.contact(crm, ref, whom.account_id) for ref in wishes.with_]
    linked = {row.id: row for row in [*([whom.person] if whom.person else []), *chosen]}
    linked |= {id: there[id] for id in said.people}
    unsure = [(word, [there[id] for id in ids]) for word, ids in said.unsure if not linked.keys() & set(ids)]
    return list(linked.values()), unsure


def when_of(crm: Crm, said: Said, wishes: Wishes) -> dict[str, Any]:
    """When it was: as asked for, or as the text begins, or now."""
    when = moments.said(crm, wishes.at, back=not wishes.planned) if wishes.at else said.when
    if when:
        return moment(crm, when, planned=wishes.planned)
    if wishes.planned:
        raise Usage("a planned meeting needs a day", "kamcrm log nordlys --planned 'fri 14:00 meeting Kari'")
    if crm.today != crm.now.astimezone().date():  # Said of another day, whose hour nobody knows.
        return moment(crm, dates.When(crm.today, None), planned=False)
    return {"at": crm.local.astimezone(UTC), "day": crm.today.toordinal(), "has_time": True}


def moment(crm: Crm, when: When, *, planned: bool) -> dict[str, Any]:
    """A moment as it is stored; a day without a time is noon and says so. Only what is planned can lie ahead."""
    at = moments.instant(moments.sane(crm, when))
    if not planned and (at > crm.now if when.time else when.day > crm.today):
        raise Usage(f"{when.day} is ahead", "add --planned for what is agreed but not yet held")
    if planned:
        moments.note_holiday(crm, when.day)
    return {"at": at, "day": when.day.toordinal(), "has_time": when.time is not None}


def how_of(crm: Crm, said: Said, wishes: Wishes, linked: bool) -> dict[str, Any]:
    """How it was done, who began it, how long it took: what the text says, else what is usual, and which is which."""
    channel = one_of_the_channels(wishes.channel) or said.channel or ("message" if linked else "note")
    minutes, key = said.minutes, f"minutes.{channel}"
    if minutes is None and key in DEFAULTS and not said.attempt:
        minutes = crm.settings.get(key)
    return {
        "channel": channel,
        "direction": said.direction,
        "initiator": {"in": "them", "out": "us"}.get(said.direction or ""),
        "attempt": said.attempt and channel != "note",
        "minutes": minutes,
        "minutes_estimated": minutes is not None and said.minutes is None,
        "status": "planned" if wishes.planned else "held",
    }


def one_of_the_channels(text: str) -> str:
    """The channel itself; Usage names them all when it is none."""
    if text and text not in CHANNELS:
        raise Usage(f"{text!r} is not a channel", f"channels: {', '.join(CHANNELS)}")
    return text


def rest_of(crm: Crm, wishes: Wishes, whom: Whom) -> dict[str, Any]:
    """What only an option can say: how it went, whether it is private, which opportunity it was about."""
    sale = interactions.opportunity(crm, wishes.opportunity, whom.account_id) if wishes.opportunity else None
    if wishes.mood is not None and not -2 <= wishes.mood <= 2:
        raise Usage(f"a mood is a whole number from -2 to 2, not {wishes.mood}")
    return {"mood": wishes.mood, "private": wishes.private, "opportunity_id": sale}


def steps_of(crm: Crm, wishes: Wishes, whom: Whom) -> list[Step]:
    """The next steps that were asked for, each with the one person it names; nothing is written."""
    steps = []
    for text in wishes.next:
        when, what = moments.next_step(crm, text)
        person = whom.person.id if whom.person else followups.only_one_named(whom.people, what, whom.account)
        steps.append(Step(when, what, person))
    return steps


def next_steps(crm: Crm, wishes: Wishes, whom: Whom, interaction_id: int, opportunity_id: int | None) -> list[Any]:
    """Plan the next steps that were asked for."""
    ids = {"account_id": whom.account_id, "interaction_id": interaction_id, "opportunity_id": opportunity_id}
    whose = {"owner": wishes.owner, "theirs": wishes.theirs}
    steps = steps_of(crm, wishes, whom)
    return [
        followups.plan(crm, step.when, step.what, origin="log", contact_id=step.contact_id, **ids, **whose)
        for step in steps
    ]
