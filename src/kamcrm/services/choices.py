"""One word out of a closed list, as people type it."""

from __future__ import annotations

from kamcrm.errors import Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def one_of(label: str, text: str, words: Sequence[str]) -> str:
    """The word of the list that was typed, in any case, with - or _ for a space; Usage names the nearest.

    >>> one_of("tier", "a", ("A", "B", "C")), one_of("role", "Decision-Maker", ("champion", "decision maker"))
    ('A', 'decision maker')
    """
    typed = _plain(text)
    for word in words:
        if typed == _plain(word):
            return word
    raise Usage(f"{label}: {text!r} is not one of {', '.join(words)}", _nearest(typed, words))


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())


def _nearest(typed: str, words: Sequence[str]) -> str:
    """The word that was probably meant, as a question."""
    from difflib import get_close_matches

    known = {_plain(word): word for word in words}
    begun = [plain for plain in known if typed and plain.startswith(typed)]
    close = begun or get_close_matches(typed, known, 1, 0.5)
    return f"did you mean {known[close[0]]}?" if len(close) == 1 else ""
