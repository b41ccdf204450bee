"""What was logged is put right: its text, how and when it was, who took part."""

from __future__ import annotations

from kamcrm.errors import Conflict, NotFound, Usage
from kamcrm.folding import fold
from kamcrm.services import interactions, naming, talks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from kamcrm.capture import Said
    from kamcrm.services.talks import Logged, Whom, Wishes
    from kamcrm.unit import Crm


def last(crm: Crm, ref: str = "") -> Any:
    """The interaction that was logged last, with an account when one is named."""
    account_id = talks.whom_of(crm, ref).account_id if ref else 0
    found = crm.one("interactions.last_logged", account_id=account_id or 0)
    if found is None:
        raise Conflict(f"nothing is logged{f' with {ref}' if ref else ''} yet", "kamcrm log nordlys 'call Kari 20m: …'")
    return interactions.brief(crm, found.id)


def by_line(crm: Crm, name: str, text: list[str], wishes: Wishes) -> Logged:
    """Put the last log right as the line says: a name and a new text, a name alone, or a text that nobody is called."""
    if not text and len(name.split()) > 1 and not _is_called(crm, name):
        return amend(crm, "", name, wishes)
    return amend(crm, name, " ".join(text), wishes)


def _is_called(crm: Crm, name: str) -> bool:
    try:
        naming.anyone(crm, name)
    except NotFound:
        return False
    return True


def amend(crm: Crm, ref: str, text: str, wishes: Wishes) -> Logged:
    """Put the last log right: a new text is read anew but keeps its moment, options change what they name."""
    if not (text.strip() or wishes != talks.Wishes(with_=[], done=[], next=[])):
        raise Usage("nothing was said to amend", "give a new text, or options: kamcrm log --last --channel call")
    row = last(crm, ref)
    whom = _whom(crm, row)
    said = talks.read_of(crm, text or row.text, whom, planned=row.status == "planned")
    with_, unsure = _people(crm, row, whom, said, wishes, anew=bool(text))
    columns = _columns(crm, row, whom, said, wishes, with_, anew=bool(text))
    crm.update("interactions", row.id, **columns)
    link(crm, row.id, [one.id for one in with_])
    fresh = _new_markers(crm, row, whom, said) if text else ()
    done = talks.consequences(crm, row.id, said._replace(markers=fresh), whom, wishes, with_)
    return done._replace(amended=True, unsure=unsure)


def _columns(
    crm: Crm, row: Any, whom: Whom, said: Said, wishes: Wishes, with_: list[Any], *, anew: bool
) -> dict[str, Any]:
    columns = _read_anew(crm, row, said, wishes, with_) if anew else _as_asked(crm, row, said, wishes)
    given = talks.rest_of(crm, wishes, whom)
    return columns | {key: value for key, value in given.items() if value is not None and value is not False}


def _read_anew(crm: Crm, row: Any, said: Said, wishes: Wishes, with_: list[Any]) -> dict[str, Any]:
    """What a new text says; without a day of its own it keeps the moment."""
    columns = talks.how_of(crm, said, wishes, bool(with_)) | {"text": said.text}
    columns["status"] = "planned" if wishes.planned else row.status
    if said.when is None:
        return columns
    return columns | talks.when_of(crm, said, wishes._replace(planned=columns["status"] == "planned"))


def _as_asked(crm: Crm, row: Any, said: Said, wishes: Wishes) -> dict[str, Any]:
    """What the options name and nothing else; an estimate follows the channel."""
    columns: dict[str, Any] = {"status": "planned"} if wishes.planned else {}
    if wishes.channel:
        as_is = said._replace(minutes=None if row.minutes_estimated else row.minutes, attempt=row.attempt)
        how = talks.how_of(crm, as_is, wishes, linked=True)
        columns |= {key: how[key] for key in ("channel", "attempt", "minutes", "minutes_estimated")}
    return columns


def _whom(crm: Crm, row: Any) -> Whom:
    if row.account_id:
        return talks.Whom(row.account_id, row.account, None, naming.people_of(crm, row.account_id))
    return talks.Whom(None, "", None, _there(crm, row.id))


def _there(crm: Crm, id: int) -> list[Any]:
    return crm.ask("interactions.participants", id=id)


def _people(
    crm: Crm, row: Any, whom: Whom, said: Said, wishes: Wishes, *, anew: bool
) -> tuple[list[Any], list[tuple[str, list[Any]]]]:
    """Those the new text names; without one, those who were linked and those asked for besides."""
    if anew:
        return talks.people_in(crm, said, whom, wishes)
    linked = {one.id: one for one in _there(crm, row.id)}
    linked |= {one.id: one for one in talks.people_in(crm, said._replace(people=(), unsure=()), whom, wishes)[0]}
    return list(linked.values()), []


def _new_markers(crm: Crm, row: Any, whom: Whom, said: Said) -> tuple[tuple[str, str], ...]:
    """The markers that the old text did not have; what it had is in the registers already."""
    old = talks.read_of(crm, row.text, whom, planned=False).markers
    return tuple(marker for marker in said.markers if marker not in old)


def tell(crm: Crm, row: Any, text: str) -> Logged:
    """Add to an interaction what came of it, with the people and the markers that the addition names."""
    whom = _whom(crm, row)
    said = talks.read_of(crm, text, whom, planned=False)
    spent = {} if said.minutes is None else {"minutes": said.minutes, "minutes_estimated": False}
    crm.update("interactions", row.id, text=f"{row.text}\n{text.strip()}".strip(), **spent)
    link(crm, row.id, [*(one.id for one in _there(crm, row.id)), *said.people])
    return talks.consequences(crm, row.id, said, whom, talks.Wishes(), _there(crm, row.id))


def link(crm: Crm, id: int, people: Iterable[int]) -> None:
    """Make these, and no others, the people who took part."""
    wanted = list(dict.fromkeys(people))
    there = {row.id: row.part_id for row in _there(crm, id)}
    for contact_id in wanted:
        if contact_id not in there:
            crm.insert("participants", interaction_id=id, contact_id=contact_id)
    for contact_id, part in there.items():
        if contact_id not in wanted:
            crm.delete("participants", part)


def edit(
    crm: Crm,
    id: int,
    typed: dict[str, Any],
    with_: Iterable[str] = (),
    without: Sequence[str] = (),
    version: int = 0,
    tag: Sequence[str] = (),
) -> Any:
    """Change what was typed, an empty text clears, who took part, and the tags; Conflict when not at `version`."""
    from kamcrm.services import editing, interaction_fields, tags

    if all(text is None for text in typed.values()) and not (with_ or without or tag):
        raise Usage("nothing was said to change", "see kamcrm interactions edit --help")
    row = editing.begun(crm, "interactions", id, version)
    editing.change(crm, "interactions", row, interaction_fields.values(crm, typed, row))
    hung = {fold(one.name) for one in tags.of(crm, id)}
    tags.retag(crm, "interactions", id, tag, [ref for ref in without if fold(ref) in hung])
    _relink(crm, row, with_, [ref for ref in without if fold(ref) not in hung])
    return interactions.brief(crm, id)


def _relink(crm: Crm, row: Any, with_: Iterable[str], without: Iterable[str]) -> None:
    added = [naming.contact(crm, ref, row.account_id).id for ref in with_]
    gone = {naming.contact(crm, ref, row.account_id).id for ref in without} - {*added}
    if added or gone:
        there = [one.id for one in _there(crm, row.id)]
        link(crm, row.id, [id for id in [*there, *added] if id not in gone])
