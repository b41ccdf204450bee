"""Text made safe for a terminal, and measured, cut and wrapped by the cells it takes there."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

REPLACEMENT = "\ufffd"
ELLIPSIS = "…"
ZERO_WIDTH_JOINER = "\u200d"
EMOJI_STYLE = "\ufe0f"
# What joins the character before it and takes no cell of its own.
WEIGHTLESS = ("Mn", "Me", "Cf")
SKIN_TONES = "🏻🏼🏽🏾🏿"

# Direction overrides, deprecated format controls, the byte order mark and the line separators: none of them
# is ever needed to read a name, and each can make a line say something else than it holds.
HIDDEN = frozenset(
    (0x61C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x2070), 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB),
)


def unsafe(code: int) -> bool:
    """Whether the character may move the cursor, change the screen or hide what the line says."""
    return code < 0x20 or 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or code in HIDDEN


class _Safe(dict[int, "int | str"]):
    """A translation table that works itself out, one unsafe character at a time."""

    def __missing__(self, code: int) -> int | str:
        if not unsafe(code):
            return code
        self[code] = REPLACEMENT
        return REPLACEMENT


_LINES = _Safe({0x09: " ", 0x0A: "\n"})
_ONE_LINE = _Safe({0x09: " ", 0x0A: " ⏎ "})


def clean(text: str, keep_newlines: bool = False) -> str:
    r"""The text without anything a terminal would obey; line breaks become ⏎ unless they are kept.

    >>> clean("two\nlines"), clean("\x1b[2Jgone"), clean("[/] stays")
    ('two ⏎ lines', '\ufffd[2Jgone', '[/] stays')
    """
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    if keep_newlines:
        return text.translate(_LINES)
    return text.rstrip("\n").translate(_ONE_LINE)


def _plain(char: str) -> bool:
    """Whether the character takes one cell everywhere and never joins its neighbour."""
    return char < "\u0300" or "\u2010" <= char <= "\u2027" or char == "€"


def _ends_syllable(char: str) -> bool:
    """Whether it is a Korean vowel or final consonant, drawn inside the letter before it."""
    return "\u1160" <= char <= "\u11ff"


def _cells(text: str) -> Iterator[int]:
    """The cells each character adds to the line, joined emoji counted once."""
    before, joined = 0, False
    for char in text:
        if _plain(char):
            before, joined = 0, False
            yield 1
            continue
        # A megabyte of tables, which a page of Western names and our own marks never needs.
        from unicodedata import category, east_asian_width

        if char == EMOJI_STYLE:
            cells = 1 if before == 1 else 0
        elif (
            joined
            or (char in SKIN_TONES and before == 2)
            or category(char) in WEIGHTLESS
            or "\u1160" <= char <= "\u11ff"
        ):
            cells = 0
        else:
            cells = 2 if east_asian_width(char) in "WF" else 1
        joined = char == ZERO_WIDTH_JOINER and before == 2
        before = 2 if char == EMOJI_STYLE and cells else cells or before
        yield cells


def width(text: str) -> int:
    """How many terminal cells the text takes.

    >>> width("Åse"), width("東京"), width("e\u0301"), width("👩‍💻")
    (3, 4, 1, 2)
    """
    if text.isascii() or max(text) < "\u0300":
        return len(text)
    return sum(_cells(text))


def fit(text: str, cells: int) -> str:
    """The text, cut to the cells there are and ended with … when it had to be.

    >>> fit("Nordlys AS", 10), fit("Nordlys AS", 6), fit("東京電力", 4)
    ('Nordlys AS', 'Nordl…', '東…')
    """
    if width(text) <= cells:
        return text
    return text[: _reach(text, cells - 1)].rstrip() + ELLIPSIS if cells > 0 else ""


def _reach(text: str, cells: int) -> int:
    """How many characters of the text fit into the cells."""
    if text.isascii():
        return max(cells, 0)
    used = 0
    for index, wide in enumerate(_cells(text)):
        used += wide
        if used > cells:
            return index
    return len(text)


def wrap(text: str, cells: int) -> list[str]:
    r"""The text in lines no wider than the cells, broken between words where that is possible.

    >>> wrap("send the offer to Kari\nthen call", 12)
    ['send the', 'offer to', 'Kari', 'then call']
    """
    return [line for paragraph in text.split("\n") for line in _wrapped(paragraph, max(cells, 2))]


def _wrapped(paragraph: str, cells: int) -> list[str]:
    if width(paragraph) <= cells:
        return [paragraph.rstrip()]
    lines, line = [], ""
    for word in paragraph.split():
        if line and width(line) + 1 + width(word) <= cells:
            line = f"{line} {word}"
            continue
        if line:
            lines.append(line)
        while width(word) > cells:
            reach = _reach(word, cells) or 1
            lines.append(word[:reach])
            word = word[reach:]
        line = word
    return [*lines, line] if line or not lines else lines
