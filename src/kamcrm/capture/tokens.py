"""A text taken apart into the words that the rules look at, each with where it stood and what stood before it."""

from __future__ import annotations

from kamcrm.capture.lexicon import CHANNEL_OF, bag
from kamcrm.folding import fold
from kamcrm.records import namedtuple

APOSTROPHES = "'’ʼ"
ENDS = ".!?:;\n•|"
BRACKETS = ("(", "[", '"', "«", "“")
DASHES = (" -", " –", " —", "--")
# A full stop after one of these, or after a single letter, ends no sentence.
SHORTENED = bag("dr mr mrs ms hr fr prof ca kl nr bl mm osv etc adm dir st inkl ekskl tlf tel vs")


class Word(namedtuple("Word", "raw word start gap opens glued")):
    """One word: as typed, folded, where it starts, the signs before it, whether it opens a clause or hangs together.

    `opens` is after a full stop, colon, dash, bracket or quotation mark, where a capital says nothing; `glued` is
    written together with the word before it by a hyphen or another sign, with no white space between.
    """

    __slots__ = ()
    raw: str
    word: str
    start: int
    gap: str
    opens: bool
    glued: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.raw[0].isupper()

    @property
    def end(self) -> int:
        """Where in the text it ends."""
        return self.start + len(self.raw)


def split(text: str) -> list[Word]:
    """The words of a text: letters, marks and digits, with apostrophes that stand between or after letters.

    >>> [word.word for word in split("Møte m/ Kari's sjef (20m): e-post")]
    ['mote', 'm', "kari's", 'sjef', '20m', 'e', 'post']
    """
    found: list[Word] = []
    at = stop = 0
    while at < len(text):
        if not text[at].isalnum():
            at += 1
            continue
        end = _end(text, at)
        found.append(_word(text, at, end, text[stop:at], found))
        at = stop = end
    return found


def _end(text: str, at: int) -> int:
    """Where the word that begins here ends: an apostrophe belongs to it, and so do marks written apart."""
    while at < len(text) and (text[at].isalnum() or "\u0300" <= text[at] <= "\u036f" or text[at] in APOSTROPHES):
        at += 1
    return at


def _word(text: str, start: int, end: int, gap: str, before: list[Word]) -> Word:
    raw = text[start:end]
    glued = bool(gap) and not any(sign.isspace() or sign in ',;:&+/|()"«»“”…!?' for sign in gap)
    return Word(raw, fold(raw), start, gap, not before or _opens(gap, before[-1]), glued)


def _opens(gap: str, before: Word) -> bool:
    shortened = before.word in SHORTENED or (len(before.word) == 1 and before.word.isalpha())
    if gap == "." or (gap.strip() == "." and "\n" not in gap and shortened):
        return False
    return gap.endswith(BRACKETS) or any(sign in ENDS for sign in gap) or any(dash in gap for dash in DASHES)


def clause(words: list[Word], most: int = 8) -> list[Word]:
    """The words of the opening clause: at most eight, up to a full stop, colon, semicolon, dash or line's end."""
    opening: list[Word] = []
    for word in words[:most]:
        if opening and word.opens and not word.gap.endswith(BRACKETS) and not _labels(opening, word):
            break
        opening.append(word)
    return opening


def _labels(opening: list[Word], word: Word) -> bool:
    """Whether only a channel and a colon stand before: call: 20m with Kari."""
    return len(opening) == 1 and word.gap.strip() == ":" and opening[0].word in CHANNEL_OF
