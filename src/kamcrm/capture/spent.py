"""Time spent, as it stands among the opening words of a text: 20m, 1h30, 45 min, 1,5 time, half an hour."""

from __future__ import annotations

from kamcrm.capture.lexicon import CHANNEL_OF, KINDS_OF, WITH, bag
from kamcrm.capture.tokens import Word
from kamcrm.folding import fold

MINUTES = bag("min mins minute minutes minutt minutter minutar minut minuter")
HOURS = bag("h hr hrs hour hours t time timer timar timme timmar")
SAID = {
    "half an hour": 30,
    "en halv time": 30,
    "ein halv time": 30,
    "en halv timme": 30,
    "halv time": 30,
    "halv timme": 30,
    "halvtime": 30,
    "halvtimme": 30,
    "an hour": 60,
    "one hour": 60,
    "en time": 60,
    "ein time": 60,
    "en timme": 60,
    "halvannen time": 90,
    "halvanden time": 90,
    "en och en halv timme": 90,
    "to timer": 120,
    "two hours": 120,
}
# Words that may stand before the time spent, besides the channel word and names.
BEFORE = WITH | KINDS_OF | frozenset(CHANNEL_OF)
AFTER = bag("of av af")


def minutes(text: str, words: list[Word], channels: set[int], people: set[int]) -> int | None:
    """Minutes spent, where a duration stands before or right after the channel word and the people; else None.

    Other words may not come between, so `sold 20m of cable` says nothing of time. Before any channel word or person
    a duration must be followed by one of them or by punctuation.
    """
    for at, word in enumerate(words):
        length, found = _duration(text, words[at : at + 5])
        after = words[at + length] if at + length < len(words) else None
        if found and not (after and after.word in AFTER):
            closed = after is None or after.gap.strip() != "" or at + length in channels | people or after.word in WITH
            return found if closed or (not word.opens and any(seen < at for seen in channels)) else None
        if at not in channels | people and not word.capital and word.word not in BEFORE:
            return None
    return None


def _duration(text: str, words: list[Word]) -> tuple[int, int | None]:
    """How many words the longest duration here takes, and its minutes."""
    from kamcrm.dates import duration

    for length in range(len(words), 0, -1):
        if any(word.opens for word in words[1:length]):
            continue
        phrase = fold(text[words[0].start : words[length - 1].end])
        found = SAID.get(phrase) or _counted(phrase) or (duration(phrase) if not phrase.isdigit() else None)
        if found:
            return length, found
    return 0, None


def _counted(phrase: str) -> int | None:
    """45 min, 1.5 h, 1,5h, 1 h 30 min, 1h 30m: figures and their units with or without a space."""
    parts = phrase.split()
    if len(parts) == 1 and phrase[:1].isdigit() and ("," in phrase or "." in phrase):
        figure = phrase.rstrip("abcdefghijklmnopqrstuvwxyz")
        parts = [figure, phrase[len(figure) :]]
    if len(parts) == 2 and parts[0].endswith("h") and parts[1].endswith("m"):
        parts = [parts[0][:-1], "h", parts[1][:-1], "min"]
    if len(parts) == 2:
        return _amount(*parts)
    if len(parts) in (3, 4) and parts[1] in HOURS and parts[3:] in ([], ["m"], ["min"], ["minutes"], ["minutter"]):
        whole, rest = _amount(*parts[:2]), _amount(parts[2], "min")
        return whole + rest if whole and rest and rest < 60 else None
    return None


def _amount(figure: str, unit: str) -> int | None:
    whole, _, part = figure.replace(",", ".").partition(".")
    if not (whole.isdecimal() and whole.isascii() and len(whole) <= 3 and (part or "0") in ("0", "5", "25", "75")):
        return None
    minute = 60 if unit in HOURS else 1 if unit in MINUTES else 0
    return int(float(f"{whole}.{part or 0}") * minute) or None
