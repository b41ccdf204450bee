"""How the contact was made, who began it, and whether anyone was reached, from the opening words of a text."""

from __future__ import annotations

from itertools import pairwise

from kamcrm.capture import lexicon
from kamcrm.capture.tokens import Word
from kamcrm.folding import nfc
from kamcrm.vocab import CHANNELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def channel(opening: Sequence[Word], people: set[int], *, sure: bool = False) -> tuple[str | None, int]:
    """The channel that the first channel word of the opening clause sets, and where that word stands.

    A word before it that says the contact is wished for, planned, called off or only mentioned hides it, unless it is
    `sure` that there was one. `note`, and a channel's own name before a colon, count as the first word alone.
    """
    if opening and opening[0].word in lexicon.NOTES:
        return "note", 0
    for at, word in enumerate(opening):
        if at in people:
            continue
        found = None if word.word in lexicon.BLOCKS and not sure else _said(opening, at, people)
        if found:
            return _by_video(opening, at, found), at
        if word.word in lexicon.BLOCKS and not sure:
            break
    return None, -1


def labelled(text: str, words: Sequence[Word]) -> str | None:
    """The channel named by itself before a colon as the first word: `service: …`, `web: …`."""
    if not words or text[words[0].end : words[0].end + 1] != ":":
        return None
    first = words[0].word
    if first in CHANNELS:
        return first
    return next((channel for channel, listed in lexicon.LABELS.items() if first in listed), None)


def _said(words: Sequence[Word], at: int, people: set[int]) -> str | None:
    """The channel this word says, read with the words beside it."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.word == "e" and after and after.glued:
        return "email" if _plain(after) in ("mail", "post", "posta", "mejl", "mailed", "mailet", "mailede") else None
    found = _listed(word)
    if found is None or any(
        near.word in lexicon.UNDONE.get(word.word, ()) for near in words[at + 1 : at + 4][: _reach(word)]
    ):
        return None
    if word.word in lexicon.TOOLS:
        return _tool(words, at, found)
    if after and after.glued and not _listed(after):
        return None
    if word.word in lexicon.PERSONAL and not _is_personal(words, at, people):
        return None
    return found


def _reach(word: Word) -> int:
    return 3 if word.word == "met" else 1


def _plain(word: Word) -> str:
    return word.word.replace("'", "")


def _listed(word: Word) -> str | None:
    """The channel in the table, or that of a Nordic compound's last part; `mode` without its ø is another word."""
    plain = _plain(word)
    if plain in lexicon.CHANNEL_OF and not (plain == "mode" and word.raw.isascii()):
        return lexicon.CHANNEL_OF[plain]
    raw = nfc(word.raw).lower()
    return next((kind for kind, ends in lexicon.ENDINGS.items() if raw.endswith(ends)), None)


def _tool(words: Sequence[Word], at: int, found: str) -> str | None:
    """Teams, Zoom, video: a channel as the first word, after on or via, or before with or another channel word."""
    after = words[at + 1] if at + 1 < len(words) else None
    other = _listed(after) if after and after.word not in lexicon.TOOLS else None
    if other:
        return other if other in ("message", "email") else "video" if found == "video" else other
    beside = after is not None and after.word in ("with", "med", "m", "w")
    return found if at == 0 or beside or words[at - 1].word in lexicon.VIA else None


def _by_video(words: Sequence[Word], at: int, found: str) -> str:
    """A call or meeting on Teams, via Zoom or over video is a video call."""
    after = pairwise(words[at:])
    seen = any(near.word in lexicon.TOOLS and before.word in lexicon.VIA for before, near in after)
    return "video" if seen and found in ("call", "meeting") else found


def _is_personal(words: Sequence[Word], at: int, people: set[int]) -> bool:
    after = words[at + 1].word if at + 1 < len(words) else ""
    before = words[at - 1].word if at else ""
    if words[at].word == "text":
        return at == 0 and (at + 1 in people or after in lexicon.THEM)
    beside = {at - 1, at + 1} & people or after in lexicon.THEM | lexicon.TO | lexicon.ME
    return bool(beside) or before in lexicon.THEY | lexicon.WE


def direction(words: Sequence[Word], at: int, channel: str | None, people: set[int], dated: bool) -> str | None:
    """Who began a call, e-mail, message or letter: 'in' when they did, 'out' when we did, None when it isn't said.

    After a date a Nordic verb comes before its subject, so `i går ringte Kari` could be either, and is neither.
    """
    if channel not in lexicon.TWO_WAY or at < 0:
        return None
    word, before, after = (
        words[at].word,
        words[at - 1].word if at else "",
        words[at + 1].word if at + 1 < len(words) else "",
    )
    if word == "e":
        after = words[at + 2].word if at + 2 < len(words) else ""
    earlier = {near.word for near in words[max(0, at - 3) : at]}
    if before in lexicon.INCOMING or after in lexicon.FROM | lexicon.ME or earlier & lexicon.GOT:
        return "in"
    if (after in lexicon.TO and word not in lexicon.SPEAKING) or earlier & lexicon.SENT or before in lexicon.WE:
        return "out"
    if word in lexicon.VERBS and (at - 1 in people or before in lexicon.THEY):
        return "in"
    if at + 1 in people or after in lexicon.THEM:
        inverted = dated and at == 0 and word in lexicon.NORDIC_VERBS
        return "out" if word in lexicon.VERBS | lexicon.IMPERATIVES and not inverted else None
    return None


def attempt(words: Sequence[Word], channel: str | None) -> bool:
    """Whether the text says that nobody was reached: no answer, ikke svar, inget svar, intet svar, voicemail.

    Not in a meeting, event, letter or note, nor where the answer is to a question: no answer on price, has no answer.
    """
    if channel in lexicon.UNREACHABLE:
        return False
    plain = [_plain(word) for word in words[:40]]
    return any(_is_attempt(words, plain, at, phrase) for phrase in lexicon.ATTEMPTS for at in range(len(plain)))


def _is_attempt(words: Sequence[Word], plain: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    end = at + len(phrase)
    if tuple(plain[at:end]) != phrase or any(word.opens for word in words[at + 1 : end]):
        return False
    if at and not words[at].gap.strip() and plain[at - 1] in lexicon.HAS:
        return False
    asked = end < len(plain) and not words[end].gap.strip() and plain[end] in lexicon.ABOUT
    return not asked or phrase[0] in ("voicemail", "left") or bool(lexicon.PHONES & set(plain[end : end + 3]))
