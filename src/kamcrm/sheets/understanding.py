"""How the box shows, while one types, what a line would become: one toned line for each thing that was understood."""

from __future__ import annotations

from kamcrm import wording
from kamcrm.sheets import steps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    Lines = list[tuple[str, str]]

LABEL = 9  # Cells of the words before what was understood.


def lines(reading: Any, today: date) -> Lines:
    """What was understood, as (line, tone); what would be refused stands last, with the way forward."""
    found: Lines = []
    if reading.account or reading.person:
        who = [name for name in (reading.account, reading.person.name if reading.person else "") if name]
        found.append(_line("account", " · ".join(dict.fromkeys(who)), "good"))
    if reading.channel:
        found.append(_line(reading.channel, " · ".join(_talk(reading, today)), "" if reading.counts else "warn"))
    found += [_line("with", _person(one), "") for one in reading.people]
    found += [_line("with?", _either(word, several), "warn") for word, several in reading.unsure]
    found += [_line(kind, str(value), "") for kind, value in reading.markers]
    found += [_line("closes", f"{row.id} {row.what}", "") for row in reading.closes]
    found += [_line("next", f"{_when(step.when, today)}  {step.what}", "good") for step in reading.steps]
    found += [_line("", note, "muted") for note in reading.notes]
    return found + _trouble(reading)


def _talk(reading: Any, today: date) -> list[str]:
    spent = wording.minutes(reading.minutes) if reading.minutes is not None else ""
    guess = f"{spent} (estimated)" if spent and reading.estimated else spent
    counts = "counts as contact" if reading.counts else "doesn't count as contact"
    return [word for word in (steps.moment(reading, today), guess, counts) if word]


def _person(one: Any) -> str:
    return f"{one.name} ({one.role})" if one.role else str(one.name)


def _either(word: str, several: list[Any]) -> str:
    return f"{word}: {' or '.join(one.name for one in several)}? the whole name links one"


def _when(when: Any, today: date) -> str:
    said = wording.day(when.day, today)
    return said.replace(" (", f" {when.time:%H:%M} (", 1) if when.time else said


def _trouble(reading: Any) -> Lines:
    found = [_line("!", reading.wrong, "bad")] if reading.wrong else []
    found += [_line("", f"{id}  {words}", "muted") for id, words in reading.candidates[:5]]
    if reading.hint:
        found.append(_line("", reading.hint, "muted"))
    return found


def _line(label: str, words: str, tone: str) -> tuple[str, str]:
    return f"{label:<{LABEL}}{words}", tone
