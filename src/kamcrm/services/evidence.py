"""What a log marks on purpose (need:, case:, competitor:, nps, #tag), kept in the registers with its talk."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.records import namedtuple
from kamcrm.services import accounts, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kamcrm.unit import Crm

LONGEST = 500  # Characters of a need or a case; the interaction itself holds whatever was written.


class Kept(namedtuple("Kept", "kind id what")):
    """One marker in its register."""

    __slots__ = ()


class Talk(namedtuple("Talk", "id day account_id contact_id")):
    """The interaction that the markers stand in."""

    __slots__ = ()
    id: int
    day: date
    account_id: int | None
    contact_id: int | None


def keep(crm: Crm, markers: Iterable[tuple[str, str]], talk: Talk) -> list[Kept]:
    """Write each marker to its register."""
    return [_WRITERS[kind](crm, value, talk) for kind, value in fitting(crm, markers, talk.account_id)]


def fitting(crm: Crm, markers: Iterable[tuple[str, str]], account_id: int | None) -> list[tuple[str, str]]:
    """The markers that can be kept, each once and as much as its register takes; what cannot be kept is said.

    Without an account only tags can.
    """
    kept = []
    for kind, value in dict.fromkeys(markers):
        if kind != "tag" and account_id is None:
            crm.notes.append(f"{kind} {value!r} was not kept: it needs an account")
            continue
        if kind in ("need", "case") and len(value) > LONGEST:
            crm.notes.append(f"of the {kind} the first {LONGEST} characters are kept; the log has all of it")
            value = value[:LONGEST]
        kept.append((kind, value))
    return kept


def _need(crm: Crm, what: str, talk: Talk) -> Kept:
    shown = {"account_id": talk.account_id, "contact_id": talk.contact_id, "interaction_id": talk.id}
    return Kept("Need", crm.insert("needs", what=what, noted_on=talk.day, **shown), what)


def _case(crm: Crm, what: str, talk: Talk) -> Kept:
    shown = {"account_id": talk.account_id, "contact_id": talk.contact_id, "interaction_id": talk.id}
    return Kept("Case", crm.insert("cases", what=what, opened_on=talk.day, **shown), what)


def _nps(crm: Crm, score: str, talk: Talk) -> Kept:
    id = crm.insert(
        "feedback",
        account_id=talk.account_id,
        contact_id=talk.contact_id,
        interaction_id=talk.id,
        kind="nps",
        score=int(score),
        answered_on=talk.day,
    )
    return Kept("NPS", id, score)


def _competitor(crm: Crm, name: str, talk: Talk) -> Kept:
    rival = _rival(crm, name)
    known = crm.one("interactions.competitor_at", account_id=talk.account_id, competitor_id=rival)
    if known:
        crm.update("competitors", known.id, interaction_id=talk.id)
        return Kept("Competitor", known.id, f"{name} (known since {known.seen_on})")
    seen = {"account_id": talk.account_id, "competitor_id": rival, "interaction_id": talk.id, "seen_on": talk.day}
    return Kept("Competitor", crm.insert("competitors", **seen), name)


def _rival(crm: Crm, name: str) -> int:
    """The account of the competitor with exactly this name; a new one where there is none yet."""
    found = crm.one("interactions.competitor_named", folded=folding.fold(name))
    return found.id if found else accounts.add(crm, name, kind="competitor").id


def _tag(crm: Crm, name: str, talk: Talk) -> Kept:
    tags.hang(crm, "interactions", talk.id, [name])
    return Kept("Tag", tags.named(crm, name).id, f"#{name}")


_WRITERS = {"need": _need, "case": _case, "nps": _nps, "competitor": _competitor, "tag": _tag}
