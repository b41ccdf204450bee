"""The forms of a text that matching compares: composed, plain, folded, loose, and its words."""

from __future__ import annotations

# Letters that no decomposition takes apart, and the typographic signs people type as ASCII.
_LETTERS = {
    "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i",
    "ĸ": "k", "ə": "e", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
    "−": "-", "“": '"', "”": '"', "\u00ad": "", "\u200b": "", "\ufeff": "",
}  # fmt: skip
_MARKED = str.maketrans(
    "åäáàâãăąöóòôõőüúùûűůéèêëęěíìîïýÿçćčñńňšśşșžźżřďťțğ", "aaaaaaaaoooooouuuuuueeeeeeiiiiyycccnnnsssszzzrdttg"
)
_FOLDED = str.maketrans(_LETTERS) | _MARKED
_GAPS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": ""})


def nfc(text: str) -> str:
    """The text with each letter and its marks as one character where there is one."""
    if text.isascii() or max(text) < "\u0300":
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


def plain(text: str) -> str:
    """The text without difference of case, composition or white space: equal means the same name as written."""
    return " ".join(nfc(text).casefold().split())


def fold(text: str) -> str:
    """The one form that names are matched by: no case, no marks, ø as o, æ as ae, å as a, ß as ss.

    >>> fold("  ØYVIND  Åsgård "), fold("Müller & Sønn"), fold("Weiß"), fold("İzmir ısı")
    ('oyvind asgard', 'muller & sonn', 'weiss', 'izmir isi')
    """
    folded = text.lower() if text.isascii() else text.lower().translate(_FOLDED)
    return " ".join((folded if folded.isascii() else _unmarked(text)).split())


def _unmarked(text: str) -> str:
    """Lower case, compatible forms, the marks of Latin, Greek and Cyrillic dropped; other scripts keep theirs."""
    from unicodedata import normalize

    apart = normalize("NFKD", normalize("NFKD", text.replace("´", "'")).casefold()).translate(_FOLDED)
    return normalize("NFC", "".join([letter for letter in apart if not _is_mark(letter)]))


def _is_mark(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f" or "\ufe00" <= letter <= "\ufe0f" or "\u1ab0" <= letter <= "\u1aff"


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text: runs of letters and digits; an apostrophe joins, a hyphen parts.

    >>> words("O'Brien, Anne-Marie"), words("3M Norge A/S")
    (('obrien', 'anne', 'marie'), ('3m', 'norge', 'a', 's'))
    """
    folded = fold(text)
    if folded.isascii():
        return tuple(folded.translate(_GAPS).split())
    return tuple("".join([_joined(letter) for letter in folded]).split())


def _joined(letter: str) -> str:
    from unicodedata import category

    return "" if letter == "'" else letter if letter.isalnum() or category(letter)[0] == "M" else " "


def loose(text: str) -> str:
    """A second-chance form that both sides are brought to: aa as a, ae as a, oe as o, ue as u.

    So `aase` meets Åse, `oeyvind` Øyvind, `mueller` Müller, `jaeger` Jäger, whichever side wrote it out. Names that
    differ by nothing else meet too (Noel and Nol), so it is tried only where the folded form finds nothing. At the end
    of a word of at most four letters ae, oe and ue stand, because Moe and Mo, Joe and Jo, Sue and Su are other people.

    >>> loose("Aase Mueller") == loose("Åse Müller"), loose("Tromsoe") == loose("Tromsø"), loose("Moe") == loose("Mo")
    (True, True, False)
    """
    return " ".join([_loosened(word) for word in words(text)])


def _loosened(word: str) -> str:
    word = word.replace("aa", "a")
    split = len(word) if len(word) > 4 else -1
    return (
        word[:split].replace("ae", "a").replace("oe", "o").replace("ue", "u") + word[len(word) if split > 0 else -1 :]
    )


def variants(word: str) -> tuple[str, ...]:
    """The forms a typed word may match in: folded, and loose where that differs.

    >>> variants("Aase"), variants("Kari")
    (('aase', 'ase'), ('kari',))
    """
    return tuple(dict.fromkeys((fold(word), loose(word))))
