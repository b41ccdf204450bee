"""What the writer marked in a text on purpose: need: …, competitor: …, case: …, nps 8 and #tag."""

from __future__ import annotations

from itertools import pairwise

from kamcrm.capture.lexicon import bag
from kamcrm.capture.tokens import Word
from kamcrm.folding import plain

KINDS = {
    "need": "need",
    "behov": "need",
    "competitor": "competitor",
    "konkurrent": "competitor",
    "case": "case",
    "sak": "case",
    "sag": "case",
    "arende": "case",
}
# In any case:, no need: and use case: are turns of speech, not markers.
TURNS = {
    "need": bag("no inget ikke intet"),
    "case": bag(
        "any that this which the worst best business use test edge special each every either in our i den denne show"
    ),
}


def markers(text: str, words: list[Word]) -> tuple[tuple[tuple[str, str], ...], list[tuple[int, int]]]:
    """The (kind, value) pairs in the order written, and where in the text competitors and tags stand.

    A value goes on to the end of the sentence or line, a semicolon or the next marker; a competitor's also ends at a
    comma. `nps` needs a whole number from 0 to 10; a tag needs a letter, and white space or a bracket before it.
    """
    starts = sorted([*_labels(text, words), *_scores(text, words), *_tags(text)])
    found: list[tuple[str, str]] = []
    apart: list[tuple[int, int]] = []
    for at, (start, end, kind, value) in enumerate(starts):
        if value is None:
            limit = starts[at + 1][0] if at + 1 < len(starts) else len(text)
            value, end = _value(text[end:limit], kind), limit
        if value:
            found.append((kind, value))
        if kind in ("competitor", "tag"):
            apart.append((start, _close(text, start, end)))
    return tuple(found), apart


def _labels(text: str, words: list[Word]) -> list[tuple[int, int, str, str | None]]:
    found: list[tuple[int, int, str, str | None]] = []
    for at, word in enumerate(words):
        kind = KINDS.get(word.word)
        if (
            kind
            and text[word.end : word.end + 1] == ":"
            and not word.glued
            and text[word.end + 1 : word.end + 2] != ":"
        ):
            before = words[at - 1].word if at and not word.opens else ""
            if before not in TURNS.get(kind, ()):
                found.append((word.start, word.end + 1, kind, None))
    return found


def _scores(text: str, words: list[Word]) -> list[tuple[int, int, str, str | None]]:
    found: list[tuple[int, int, str, str | None]] = []
    for word, score in pairwise(words):
        whole = score.raw.isascii() and score.raw.isdigit() and int(score.raw[:3]) <= 10 and len(score.raw) <= 2
        rest = text[score.end : score.end + 2]
        broken = rest[:1] == "%" or (rest[:1] in (".", ",") and rest[1:].isdigit())
        if word.word == "nps" and whole and score.gap.strip() in ("", ":", "=") and not broken:
            found.append((word.start, score.end, "nps", str(int(score.raw))))
    return found


def _tags(text: str) -> list[tuple[int, int, str, str | None]]:
    found: list[tuple[int, int, str, str | None]] = []
    at = text.find("#")
    while at >= 0:
        end = at + 1
        while end < len(text) and (text[end].isalnum() or text[end] in "-_" or "\u0300" <= text[end] <= "\u036f"):
            end += 1
        tag = text[at + 1 : end].rstrip("-_")
        if (at == 0 or text[at - 1].isspace() or text[at - 1] in "([,;") and any(sign.isalpha() for sign in tag):
            found.append((at, at + 1 + len(tag), "tag", plain(tag)))
        at = text.find("#", end)
    return found


def _value(text: str, kind: str) -> str:
    return text[: _close(text, 0, len(text), kind == "competitor")].strip().rstrip(".,;:- ").strip()


def _close(text: str, start: int, end: int, comma: bool = False) -> int:
    """Where a value ends: at a line's end, a semicolon, or a full stop that a new sentence follows."""
    for at in range(start, end):
        sign, after = text[at], text[at + 1 : at + 3]
        if sign in "\n;" or (comma and sign == ","):
            return at
        if sign in ".!?" and (not after.strip() or (after[0].isspace() and not after[1:].islower())):
            return at
    return end
