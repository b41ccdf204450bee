"""The words dates are written in, English, Norwegian, Swedish and Danish at once, without their accents."""

from __future__ import annotations

from kamcrm.folding import nfc
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

# One spelling for all four languages: lørdag and lördag are both lordag, måned and månad maned and manad.
FOLD = str.maketrans({"å": "a", "ä": "a", "æ": "ae", "ö": "o", "ø": "o", "é": "e", "−": "-"})


def _table(rows: dict[T, str], between: str = " ") -> dict[str, T]:
    return {word: value for value, words in rows.items() for word in words.split(between)}


WEEKDAYS = _table(
    {
        0: "mon monday man mandag",
        1: "tue tues tuesday tir tirs tirsdag tis tisdag tys tysdag",
        2: "wed weds wednesday ons onsdag",
        3: "thu thur thurs thursday tor tors torsdag",
        4: "fri friday fre fredag",
        5: "sat saturday lor lordag lau laurdag",
        6: "sun sunday son sondag sundag",
    }
)
MONTHS = _table(
    {
        1: "jan january januar januari",
        2: "feb february februar februari",
        3: "mar march mars marts",
        4: "apr april",
        5: "may mai maj",
        6: "jun june juni",
        7: "jul july juli",
        8: "aug august augusti",
        9: "sep sept september",
        10: "oct october okt oktober",
        11: "nov november",
        12: "dec december des desember",
    }
)
# Words of their own, or people's names: alone they don't open a text as a date.
WEAK_WEEKDAYS = ("man", "tor", "sat", "sun", "son")
WEAK_MONTHS = ("mar", "march", "may")
DAYS = _table(
    {
        0: "today, eod, idag, i dag",
        1: "tomorrow, imorgen, i morgen, imorgon, i morgon",
        2: "day after tomorrow, the day after tomorrow, overmorgen, i overmorgen, overmorgon, "
        "i overmorgon, iovermorgen, iovermorgon",
        -1: "yesterday, igar, i gar",
        -2: "day before yesterday, the day before yesterday, forgars, i forgars, forgar, i forgar, forrgar, i forrgar",
    },
    ", ",
)
UNITS = _table(
    {
        "d": "d day days dag dagen dager dagar dage",
        "w": "w wk wks week weeks uke uker uken uka veke veker veka vecka veckor veckan uge uger ugen",
        "m": "m mo month months mnd maned maneder maneden manad manader manadar manaden",
        "q": "q quarter quarters kvartal kvartaler kvartalet",
        "y": "y yr yrs year years ar aret",
        "h": "h hr hrs hour hours time timer timar timme timmar",
        "min": "min mins minute minutes minutt minutter minutar minut minuter",
    }
)
NUMBERS = _table(
    {
        1: "a an one en ei ein et ett eit",
        2: "two to tva",
        3: "three tre",
        4: "four fire fyra",
        5: "five fem",
        6: "six seks sex",
        7: "seven sju syv",
        8: "eight atte atta otte",
        9: "nine ni nio",
        10: "ten ti tio",
        11: "eleven elleve elva",
        12: "twelve tolv",
        14: "fourteen fjorten fjorton",
    }
)
NEARBY = _table(
    {
        1: "next neste nasta naeste",
        0: "this denne denna dette detta",
        -1: "last previous forrige forra forre siste sist sista sidste",
    }
)
ORDINALS = _table(
    {
        1: "first forste forsta 1st",
        2: "second andre andra anden 2nd",
        3: "third tredje 3rd",
        4: "fourth fjerde fjarde 4th",
        -1: "last siste sista sidste",
    }
)
EDGES = _table(
    {
        -1: "end slutten slutet slutningen utgangen udgangen",
        1: "start beginning starten begynnelsen borjan begyndelsen",
    }
)
CLOSINGS = {"eow": "w", "eom": "m", "eoq": "q", "eoy": "y"}
WEEKS = ("week", "wk", "w", "uke", "veke", "vecka", "v", "uge")
ON = ("on", "pa", "coming", "kommende", "kommande", "forstkommende")
THE = ("the", "den", "d")
OF = ("of", "in", "i", "av", "af", "pa")
AHEAD = ("in", "om")
AGO = ("ago", "siden", "sidan", "sedan")
CLOCKS = ("kl", "klokka", "klokken", "klockan")
AT = ("at", "@", *CLOCKS)
NOON = ("noon", "midday")
HALVES = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}
RANGES = ("..", "…", "–", " - ", " to ", " until ", " til ", " till ")
# What follows a number that is an amount: 2.5 mill, 1/2 day, 10.5 %.
AMOUNTS = _table(
    {
        True: "% ar av billion bn dag dagar dage dager day days dkk eur euro euros fte ganger gbp h hour hours hrs k "
        "kr kroner kronor m miljoner mill meter million millioner millions mio mrd nok of offers out pcs pct people "
        "percent percentage personer persons pieces poeng points price pris procent prosent sek st stars stk "
        "tilbud timar time timer times timmar timme uger uke uker unit units version usd veckor week weeks x year "
        "years"
    }
)
LONGEST = 16


class Token(namedtuple("Token", "word dot start stop")):
    """A word of the text in its plain form, whether a full stop ended it, and where it stood."""

    __slots__ = ()
    word: str
    dot: bool
    start: int
    stop: int


BLANK = Token("", False, -1, -1)


def fold(word: str) -> str:
    """The word in lower case and without Nordic accents.

    >>> fold("Lördag"), fold("NÆSTE")
    ('lordag', 'naeste')
    """
    if word.isascii():
        return word.lower()
    return nfc(word).lower().translate(FOLD)


def split(text: str) -> list[Token]:
    """The first words of a text, commas and colons apart, with blanks after them so that rules may look ahead."""
    tokens: list[Token] = []
    stop = 0
    for chunk in text.split(None, LONGEST)[:LONGEST]:
        start = text.index(chunk, stop)
        stop = start + len(chunk)
        begin = 0
        for at, sign in enumerate(chunk if "," in chunk or ":" in chunk else ""):
            if sign == "," or (sign == ":" and not _within_figures(chunk, at)):
                _add(tokens, chunk[begin:at], start + begin)
                tokens.append(Token(sign, False, start + at, start + at + 1))
                begin = at + 1
        _add(tokens, chunk[begin:], start + begin)
    return tokens


def _within_figures(chunk: str, at: int) -> bool:
    """Whether a colon is part of a time, or of a Swedish ordinal such as 27:e."""
    return chunk[at - 1 : at].isdigit() and (chunk[at + 1 : at + 2].isdigit() or chunk[at + 1 :] in ("a", "e"))


def _add(tokens: list[Token], raw: str, start: int) -> None:
    if raw:
        word = fold(raw[:24])
        bare = word[:-1] if word.endswith(".") else word
        tokens.append(Token(bare, bare is not word, start, start + len(raw)))
