"""What `log` would do with a line, told while it is being typed; and the one text of the box as name, text and steps.

It runs what `log` runs up to the first write, so the two cannot differ.
"""

from __future__ import annotations

from kamcrm import folding, validator
from kamcrm.capture.lexicon import CHANNEL_OF
from kamcrm.errors import Ambiguous, BadInput, Conflict, NotFound, Usage
from kamcrm.records import namedtuple
from kamcrm.services import evidence, followups, moments, naming, talks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from kamcrm.services.talks import Step, Whom, Wishes
    from kamcrm.unit import Crm

REFUSALS = (Usage, BadInput, NotFound, Ambiguous, Conflict)  # What whoever types can put right.
WORDS = 4  # So many words at most are read as a name.


class Typed(namedtuple("Typed", "name text next")):
    """One text as the parts of a log: who, what happened, and the next steps, each beginning with its date."""

    __slots__ = ()
    name: str
    text: str
    next: tuple[str, ...]


class Reading(
    namedtuple(
        "Reading",
        "account_id account person candidates close people unsure text at day has_time channel direction attempt "
        "minutes estimated counts markers steps closes notes wrong hint",
        defaults=(
            None, "", None, (), (), (), (), "", None, None, False, "", None, False,
            None, False, False, (), (), (), (), "", "",
        ),
    )
):  # fmt: skip
    """What a line would become. Of a line that would be refused, as much as was understood; `wrong` says why.

    `candidates` are (id, words) where the name fits several, `close` are names spelt nearly so where it fits none;
    `unsure` are (word, rows) where two people fit; `markers` are (kind, value); `steps` have when, what, contact_id;
    `closes` are the follow-ups that would be kept; `notes` are what `log` would say besides.
    """

    __slots__ = ()
    account_id: int | None
    account: str
    person: Any
    candidates: tuple[tuple[int, str], ...]
    close: tuple[str, ...]
    people: tuple[Any, ...]
    unsure: tuple[tuple[str, list[Any]], ...]
    text: str
    at: datetime | None
    day: int | None
    has_time: bool
    channel: str
    direction: str | None
    attempt: bool
    minutes: int | None
    estimated: bool
    counts: bool
    markers: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]
    closes: tuple[Any, ...]
    notes: tuple[str, ...]
    wrong: str
    hint: str


def understood(crm: Crm, name: str, text: str, wishes: Wishes) -> Reading:
    """What `log` would do with this line; nothing is written, and a refusal is told instead of raised."""
    before = len(crm.notes)
    found: dict[str, Any] = {}
    refused: list[Any] = []

    def tried(read: Callable[[], dict[str, Any]]) -> None:
        try:
            found.update(read())
        except REFUSALS as error:
            refused.append(error)

    tried(lambda: {"text": talks.joined(name.strip(), [text])})
    if name.strip():
        tried(lambda: {"whom": talks.whom_of(crm, name)})
    whom = found.pop("whom", None)
    if whom:
        found |= {"account_id": whom.account_id, "account": whom.account, "person": whom.person}
        if text.strip():
            tried(lambda: _talk(crm, whom, text, wishes))
        tried(lambda: {"closes": tuple([followups.open_only(followups.chosen(crm, ref)) for ref in wishes.done])})
        tried(lambda: {"steps": tuple(_steps(crm, wishes, whom))})
    notes = crm.notes[before:]
    del crm.notes[before:]
    return Reading(**found, **_wrong(refused), notes=tuple(notes))


def _talk(crm: Crm, whom: Whom, text: str, wishes: Wishes) -> dict[str, Any]:
    meant = talks.meant(crm, whom, text, wishes)
    row = validator.checked(crm.store.spec("interactions"), meant.row)
    return {
        "people": tuple(meant.people),
        "unsure": tuple(meant.unsure),
        "markers": tuple(evidence.fitting(crm, meant.said.markers, whom.account_id)),
        "estimated": row["minutes_estimated"],
        "counts": row["status"] == "held" and not row["attempt"] and row["channel"] != "note",
        **{key: row[key] for key in ("text", "at", "day", "has_time", "channel", "direction", "attempt", "minutes")},
    }


def _steps(crm: Crm, wishes: Wishes, whom: Whom) -> list[Step]:
    steps = talks.steps_of(crm, wishes, whom)
    for step in steps:
        validator.checked(crm.store.spec("followups"), {"what": step.what}, whole=False)
    return steps


def _wrong(refused: list[Any]) -> dict[str, Any]:
    """The first refusal, which is the one that `log` would end with; and whom a name may have meant."""
    if not refused:
        return {}
    several = next((error for error in refused if isinstance(error, Ambiguous)), None)
    unknown = next((error for error in refused if isinstance(error, NotFound)), None)
    return {
        "wrong": refused[0].message.partition(":\n")[0],
        "hint": refused[0].hint,
        "candidates": tuple(several.candidates) if several else (),
        "close": unknown.close if unknown else (),
    }


def boxed(crm: Crm, text: str, name: str = "") -> tuple[Typed, Reading]:
    """The one text of the box in its parts, and what `log` would do with them."""
    typed = split(crm, text, name)
    return typed, understood(crm, typed.name, typed.text, talks.Wishes(next=typed.next))


def split(crm: Crm, text: str, name: str = "") -> Typed:
    """The one text of the box in its parts; a `name` that is given is not read from the text."""
    kept, steps = [], []
    for line in text.splitlines():
        said, after = _parted(crm, line)
        steps += after
        if said.strip() or not after:
            kept.append(said.rstrip())
    body = "\n".join(kept).strip()
    if name:
        return Typed(name, body, tuple(steps))
    head, sep, rest = body.partition("\n")
    words = head.split()
    count = _length(crm, words[:WORDS])
    said = "".join(head.split(None, count)[count:])
    return Typed(" ".join(words[:count]), f"{said}{sep}{rest}".strip(), tuple(steps))


def _parted(crm: Crm, line: str) -> tuple[str, list[str]]:
    """What a line says happened, and the next steps: what follows a > and begins with a date."""
    quoted = line.lstrip()[:1] == ">"
    said, *parts = ["", *line.lstrip()[1:].split(" > ")] if quoted else line.split(" > ")
    steps: list[str] = []
    for part in parts:
        if _dated(crm, part):
            steps.append(part.strip())
        elif steps:
            steps[-1] += f" > {part}"
        else:
            said += f" > {part}" if said or not quoted else line
    return said, steps


def _dated(crm: Crm, text: str) -> bool:
    """Whether a text begins with a date, be it one that cannot be."""
    try:
        return moments.dated(crm, text.strip()) is not None
    except Usage:
        return True


def _length(crm: Crm, typed: list[str]) -> int:
    """How many of the first words are the name.

    The most that name exactly one account or person by whole words; else by parts of words; else the most that name
    several, so that one can be chosen; else the first, which is what nobody is called.
    """
    best = (0, min(len(typed), 1))
    for count in range(1, len(typed) + 1):
        ref = " ".join(typed[:count])
        level, hits = naming.fits(crm, ref)
        if not hits and not ref.lstrip("+(")[:1].isdigit():
            break  # Every word must be one of the name's, but for those of a telephone number.
        whole = level in ("exact", "words") or all(_holds(row.name, ref) for row in hits)
        if hits and (whole or folding.fold(typed[0].strip(":,")) not in CHANNEL_OF):
            best = max(best, (1 + (len(hits) == 1) * (1 + whole), count))
    return best[1]


def _holds(name: str, ref: str) -> bool:
    return set(folding.words(ref)) <= set(folding.words(name))
