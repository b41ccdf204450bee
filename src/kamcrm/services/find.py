"""Full-text search over every noun, the newest first."""

from __future__ import annotations

from datetime import date

from kamcrm import folding
from kamcrm.errors import Usage
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

FIRST = 20  # Hits shown when nobody says how many.
BEFORE, AFTER = 16, 120  # Characters shown around a hit: few before it, so that it is in sight where room is scarce.
LOOKED_AT = 20_000  # Words of a long note in which the hit is looked for; behind them its beginning is shown.
# How letters that the index folds are written by those who haven't got them.
WRITTEN_OUT = (("å", "aa"), ("ø", "oe"), ("ö", "oe"), ("ä", "ae"), ("ü", "ue"))

Hit = namedtuple("Hit", "id noun account account_id day snippet text")


def find(crm: Crm, words: list[str], limit: int = FIRST) -> list[Hit]:
    """The newest records that hold all the words, the last of them perhaps only begun; a limit of 0 is none."""
    typed = [form for word in words for form in word.split()]
    query = expression(typed)
    if not query:
        raise Usage("there is no word to look for", "kamcrm find offer")
    begins = [form for word in typed for form in forms(word)]
    return [_hit(row, begins) for row in crm.ask("search.hits", query=query, most=limit or -1)]


def expression(words: list[str]) -> str:
    """What is asked of the index: every word in one of its forms, quoted, so that nothing typed is syntax.

    >>> expression(["Åse", "off"])
    '("ase" OR "aase") AND ("off"*)'
    >>> expression(["AND", '"', "NEAR(x"])
    '("and") AND ("near x"*)'
    """
    asked = [found for found in map(forms, words) if found]
    parts = []
    for at, found in enumerate(asked, 1):
        tail = "*" if at == len(asked) else ""
        parts.append("(" + " OR ".join(f'"{form}"{tail}' for form in found) + ")")
    return " AND ".join(parts)


def forms(word: str) -> list[str]:
    """The forms in which a word may stand in the index: folded, written out, and read back from written out.

    >>> forms("Åse"), forms("aase"), forms("offer")
    (['ase', 'aase'], ['aase', 'ase'], ['offer'])
    """
    written = folding.nfc(word).lower()
    for letter, pair in WRITTEN_OUT:
        written = written.replace(letter, pair)
    found = [" ".join(folding.words(form)) for form in (word, written)]
    return [form for form in dict.fromkeys((*found, folding.loose(word))) if form]


def _hit(row: Any, begins: list[str]) -> Hit:
    day = date.fromordinal(row.day) if row.day else row.due
    return Hit(row.id, row.noun, row.account, row.account_id, day, _shown(row.text or "", row.more, begins), row.text)


def _shown(text: str, more: str, begins: list[str]) -> str:
    """The words around the hit; where it is beside the name or the text, both."""
    if not more or any(_begins(word, begins) for word in text.split(None, LOOKED_AT)):
        return snippet(text, begins)
    return f"{snippet(text, [])} · {snippet(more.removesuffix(' · '), begins)}"


def snippet(text: str, begins: list[str]) -> str:
    """The text around the first word that begins as asked, on one line; its beginning where there is none.

    >>> snippet("Kari wants an offer", ["off"])
    'Kari wants an offer'
    >>> snippet("a " * 100 + "Tilbud sendt", ["tilbud"])[:8]
    '…a a a a'
    """
    words = text.split(None, LOOKED_AT)
    at = next((index for index, word in enumerate(words) if _begins(word, begins)), 0)
    before = " ".join(words[max(at - BEFORE, 0) : at])
    if len(before) > BEFORE:
        before = "…" + before[-BEFORE:].partition(" ")[2]
    after = " ".join(words[at : at + AFTER])
    if len(after) > AFTER:
        after = after[:AFTER] + "…"
    return f"{before} {after}".strip()


def marks(text: str, words: list[str]) -> list[tuple[int, int]]:
    """From which character to which the words of a text stand that begin as one asked.

    >>> marks("Kari wants an offer, an Åsne too", ["off", "aasn"])
    [(14, 20), (24, 28)]
    """
    begins = [form for word in words for form in forms(word)]
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        if begins and _begins(word, begins):
            found.append((at, at + len(word)))
        at += len(word)
    return found


def _begins(word: str, begins: list[str]) -> bool:
    return any(part.startswith(form.partition(" ")[0]) for part in folding.words(word) for form in begins)
