"""What a line typed to `log` says: when, by which channel, how long, with whom, and what the writer marked in it."""

from __future__ import annotations

from kamcrm import dates
from kamcrm.capture.channels import attempt, channel, direction, labelled
from kamcrm.capture.lexicon import CHANNEL_OF
from kamcrm.capture.markers import markers
from kamcrm.capture.people import linked, named
from kamcrm.capture.spent import minutes
from kamcrm.capture.tokens import clause, split
from kamcrm.folding import fold
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from kamcrm.capture.tokens import Word
    from kamcrm.dates import When

__all__ = ["Said", "date_within", "read"]

# What a date may begin with that stands where none is read; only then is the grammar of dates asked.
OPENINGS = {
    "on", "next", "last", "this", "in", "på", "om", "i", "neste", "nästa", "næste", "forrige", "førre", "förra",
    "sidste", "tomorrow", "yesterday", "today", "idag", "imorgen", "imorgon", "igår", "mon", "monday", "mandag",
    "måndag", "tue", "tuesday", "tirsdag", "tysdag", "tisdag", "wed", "wednesday", "onsdag", "thu", "thursday",
    "torsdag", "fri", "friday", "fredag", "sat", "saturday", "lørdag", "laurdag", "lördag", "sun", "sunday", "søndag",
    "sundag", "söndag",
}  # fmt: skip


class Said(namedtuple("Said", "when channel direction attempt minutes text people unsure markers")):
    """What a typed line says, and nothing that it doesn't.

    `when` None is now; `channel`, `direction` and `minutes` are None where the line doesn't say them; `attempt` is
    True where nobody was reached; `people` are the ids named for certain and `unsure` (word, ids) where two match;
    `markers` are (kind, value) with kind need, competitor, case, nps or tag.
    """

    __slots__ = ()
    when: When | None
    channel: str | None
    direction: str | None
    attempt: bool
    minutes: int | None
    text: str
    people: tuple[int, ...]
    unsure: tuple[tuple[str, tuple[int, ...]], ...]
    markers: tuple[tuple[str, str], ...]


def read(
    text: str,
    now: datetime,
    *,
    people: Sequence[tuple[int, str]] = (),
    account: str = "",
    us: bool = False,
    fiscal: int = 1,
    planned: bool = False,
) -> Said:
    """Read a line as `log` does; Usage when it begins with a date that can't be.

    `people` are (id, name) of the account's people and `account` is its name, which is no one's surname. The text
    kept is all that was typed after the leading date phrase, channel and duration words included.
    """
    when, kept = _dated(text, now, people, back=not planned, us=us, fiscal=fiscal)
    words = split(kept)
    opening = clause(words)
    marked, apart = markers(kept, words)
    hits = named(words, people, apart, account)
    persons = {at for hit in hits for at in range(hit.start, hit.end)}
    ids, unsure = linked(hits, words, kept)
    label = labelled(kept, words)
    how, at = (label, 0) if label else channel(opening, persons, sure=planned)
    missed = attempt(words, how)
    if missed and how is None:
        how, at = channel(opening, persons, sure=True)
        how = how or "call"
    spent = minutes(kept, opening, {at} if at >= 0 else set(), persons)
    whose = direction(opening, at, how, persons, when is not None)
    return Said(when, how, whose, missed, spent, kept, ids, unsure, marked)


def _dated(
    text: str, now: datetime, people: Sequence[tuple[int, str]], *, back: bool, us: bool, fiscal: int
) -> tuple[When | None, str]:
    """The leading date and the text after it; a person's name is no date, and a date alone stays as the text."""
    kept = text.strip()
    if fold(kept.partition(" ")[0].rstrip(":,")) in CHANNEL_OF:  # Most logs begin so, and none of these begins a date.
        return None, kept
    found = dates.lead(kept, now, back=back, us=us, fiscal=fiscal)
    if found is None:
        return None, kept
    when, rest = found
    said = split(kept[: len(kept) - len(rest)])
    if len(said) == 1 and said[0].capital and _is_name(said[0], people):
        return None, kept
    return when, rest if split(rest) else kept


def _is_name(word: Word, people: Sequence[tuple[int, str]]) -> bool:
    from kamcrm.folding import words

    return any(word.word in words(name) for _, name in people)


def date_within(text: str, now: datetime, **habits: Any) -> str:
    """The date that a text begins with but lies ahead, or that follows its first word, as it stands; '' for none.

    "möte på torsdag kl 13 med Märta" gives 'på torsdag kl 13', "neste uke møte" gives 'neste uke'.
    """
    words = text.split(None, 1)
    return _opening(text, now, False, habits) or (_opening(words[1], now, True, habits) if len(words) > 1 else "")


def _opening(text: str, now: datetime, figures: bool, habits: dict[str, Any]) -> str:
    """The date that a text begins with, looking ahead or back; in figures only where `figures` may be a day."""
    first = text.split(None, 1)[0].strip(",;:.").casefold() if text.strip() else ""
    if first not in OPENINGS and not (figures and first[:1].isdigit()):
        return ""
    from kamcrm import dates

    found = dates.lead(text, now, back=True, **habits)
    if found is None and first in OPENINGS:
        found = dates.lead(text, now, **habits)
    return text[: len(text) - len(found[1])].strip(" \t\n,:") if found else ""
