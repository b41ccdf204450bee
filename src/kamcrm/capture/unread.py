"""A date that stands where `log` doesn't read one: said, so that no talk is dated today against what was typed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

# What a date may begin with; only then is the grammar of dates asked.
OPENINGS = {
    "on", "next", "last", "this", "in", "på", "om", "i", "neste", "nästa", "næste", "forrige", "førre", "förra",
    "sidste", "tomorrow", "yesterday", "today", "idag", "imorgen", "imorgon", "igår", "mon", "monday", "mandag",
    "måndag", "tue", "tuesday", "tirsdag", "tysdag", "tisdag", "wed", "wednesday", "onsdag", "thu", "thursday",
    "torsdag", "fri", "friday", "fredag", "sat", "saturday", "lørdag", "laurdag", "lördag", "sun", "sunday", "søndag",
    "sundag", "söndag",
}  # fmt: skip


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
