"""Names as people type them: one folded form to match by, one key to sort by, one short handle to call by."""

from __future__ import annotations

from kamcrm.folding import fold, loose, nfc, plain, variants, words
from kamcrm.reach import email, phone, phone_key
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence
    from typing import Any

__all__ = [
    "Match",
    "Roll",
    "bare",
    "core",
    "email",
    "fold",
    "handle",
    "loose",
    "nfc",
    "phone",
    "phone_key",
    "plain",
    "rank",
    "sort_key",
    "suggest",
    "taught",
    "variants",
    "words",
]

# Company forms that say nothing about which company it is; dots and slashes are gone before they are looked up.
_FORMS = (
    "as asa ans da ba sa enk nuf ks iks sf kf ab hb kb ek aps amba is ivs ps fmba oy oyj ky tmi gmbh mbh ag kg kgaa ohg"
    " ug ev se ltd limited plc llp llc lp inc incorporated corp corporation co company sas sarl srl spa snc bv nv vof"
    " sl slu spzoo pty pte kft zrt doo ou uab sia ehf hf"
)
FORMS = frozenset(_FORMS.split())
# These also stand first: AB Volvo, A/S Norske Shell.
LEADING = frozenset({"as", "ab", "oy"})
JOINERS = frozenset({"og", "och", "and", "und"})


class Match(namedtuple("Match", "kind ids")):
    """Who a reference may mean: how good the best hits are (exact, words, prefix, substring, none) and their ids."""

    __slots__ = ()
    kind: str
    ids: tuple[int, ...]


def core(text: str) -> tuple[str, ...]:
    """The folded words of a company's name without its legal form; all of them when nothing else is left.

    >>> core("A/S Norske Shell"), core("O'Brien & Sons Ltd."), core("Hansen GmbH & Co. KG"), core("AS")
    (('norske', 'shell'), ('obrien', 'sons'), ('hansen',), ('as',))
    """
    found = [word for part in _closed(fold(text)).split() for word in words(part)]
    kept = found[1:] if len(found) > 1 and found[0] in LEADING else found
    while len(kept) > 1 and kept[-1] in FORMS:
        kept = kept[:-1]
    return tuple(kept) or tuple(found)


def _closed(folded: str) -> str:
    """Forms written apart drawn together: a/s, b.v., sp. z o.o."""
    parts = [part.replace(".", "").replace("/", "").strip(",;()") for part in folded.split()]
    drawn = [mark if mark in FORMS else part for mark, part in zip(parts, folded.split(), strict=True)]
    return " ".join(drawn).replace("sp. z o.o.", "spzoo").replace("sp z oo", "spzoo")


def bare(name: str) -> str:
    """What two spellings of one company have in common: no legal form, punctuation, and-word, or æ/ae/ä difference.

    >>> bare("Hansen & Sønn AS") == bare("HANSEN OG SOENN A/S") == "hansen sonn"
    True
    """
    kept = core(name)
    return loose(" ".join([word for word in kept if word not in JOINERS] or kept))


def handle(name: str, taken: Container[str] = ()) -> str:
    """A short lasting name to type: the company without its form, at most 24 letters, made unique by a number.

    A handle is never digits alone, because digits alone are an id.

    >>> handle("Nordlys AS"), handle("Nordlys AS", {"nordlys"}), handle("Åsgård Øst Entreprenør & Maskin ASA")
    ('nordlys', 'nordlys-2', 'asgard-ost-entreprenor')
    """
    parts = core(name) or ("account",)
    if "".join(parts).isdigit():
        parts = (*parts, "account")
    kept = parts[0][:24]
    for part in parts[1:]:
        if len(kept) + len(part) > 23:
            break
        kept = f"{kept}-{part}"
    wanted, number = kept, 2
    while wanted in taken or wanted.isdigit():
        wanted, number = f"{kept}-{number}", number + 1
    return wanted


# Three Phoenician letters keep the places of the last three while the rest is folded: no customer is named in them.
_LAST = {
    "nb": {"æ": "𐤀", "ä": "𐤀", "ø": "𐤁", "ö": "𐤁", "å": "𐤂", "aa": "𐤂", "ü": "y"},
    "sv": {"å": "𐤀", "ä": "𐤁", "æ": "𐤁", "ö": "𐤂", "ø": "𐤂", "ü": "y"},
}
_LAST |= dict.fromkeys(("nn", "no", "da"), _LAST["nb"]) | dict.fromkeys(("fi",), _LAST["sv"])
_PLACES = str.maketrans("𐤀𐤁𐤂", "{|}")


def sort_key(text: str, locale: str = "nb") -> str:
    """A key whose plain byte order is the dictionary's: æ ø å (aa) last in nb, nn and da, å ä ö last in sv and fi.

    Other languages sort by the letter without its mark. Case, punctuation and marks make no difference, so ties
    need an id after them. Aa counts as å, as the official collations of Norway and Denmark have it.

    >>> sorted(["Åse", "Zebra", "Aase", "Ærlig", "Øst", "Alv"], key=sort_key)
    ['Alv', 'Zebra', 'Ærlig', 'Øst', 'Åse', 'Aase']
    >>> sorted(["Ärlig", "Öst", "Åse", "Zebra"], key=lambda name: sort_key(name, "sv_SE"))
    ['Zebra', 'Åse', 'Ärlig', 'Öst']
    """
    key = nfc(text).casefold()
    for letter, place in _LAST.get(locale[:2].lower(), {}).items():
        key = key.replace(letter, place)
    return " ".join(words(key)).translate(_PLACES)


def rank(ref: str, candidates: Iterable[Sequence[Any]]) -> Match:
    """Whom a reference means among (id, name, *keys): the ids at the best level that has any, in the given order.

    The keys are other names already folded (handle, external id, e-mail, domain). Levels: the name or a key as it
    stands, but for case · the same words in any order, folded, with or without the company's form, then loosely
    (aase = Åse) · each word one of the name's, or a prefix of one · the text somewhere within.

    >>> rank("oyvind", [(1, "Øyvind Berg"), (2, "Kari Moen")])
    Match(kind='prefix', ids=(1,))
    """
    return Roll(candidates).rank(ref)


class Roll:
    """Names among which many references are ranked; what ranking compares is made once, when it is first needed."""

    __slots__ = ("_eased", "_exact", "_formed", "_texts", "rows")

    def __init__(self, candidates: Iterable[Sequence[Any]]) -> None:
        self.rows = list(candidates)
        self._exact: dict[str, list[Any]] = {}
        self._texts: list[str] = []
        self._eased: list[str] = []
        self._formed: dict[int, tuple[list[str], list[str]]] = {}

    def rank(self, ref: str) -> Match:
        """Whom a reference means; see `rank`."""
        if not fold(ref):
            return Match("none", ())
        exact = self._as_it_stands(plain(ref))
        if exact:
            return Match("exact", tuple(dict.fromkeys(exact)))
        near = [(self.rows[at][0], self._formed.get(at) or self._form(at)) for at in self._near(core(ref))]
        sought = _forms(ref), [loose(form) for form in _forms(ref)]
        for kind, test in (("words", _same), ("prefix", _holds), ("prefix", _begins), ("substring", _within)):
            for at, forms in enumerate(sought):
                hits = [
                    id for id, known in near if any(form and test(form, text) for form in forms for text in known[at])
                ]
                if hits:
                    return Match(kind, tuple(dict.fromkeys(hits)))
        return Match("none", ())

    def _as_it_stands(self, sought: str) -> list[Any]:
        if not self._exact:
            for row in self.rows:
                for key in (plain(row[1]), *row[2:]):
                    self._exact.setdefault(key, []).append(row[0])
        return self._exact.get(sought, [])

    def _near(self, sought: Sequence[str]) -> list[int]:
        """The rows that hold every word of the reference somewhere: few, so that only those are looked at closely."""
        self._texts = self._texts or [
            "\n".join([fold(row[1]), *[key for key in row[2:] if key]]).replace("'", "") for row in self.rows
        ]
        self._eased = self._eased or [_eased(text) for text in self._texts]
        return sorted({*_holding(self._texts, sought), *_holding(self._eased, [_eased(word) for word in sought])})

    def _form(self, at: int) -> tuple[list[str], list[str]]:
        """The forms of a row's name and keys, as they are folded and loosely."""
        forms = [form for text in self.rows[at][1:] if text for form in _forms(text)]
        self._formed[at] = forms, [loose(form) for form in forms]
        return self._formed[at]


def _holding(texts: list[str], sought: Sequence[str]) -> Iterable[int]:
    """The places of the texts that hold every word."""
    found: Iterable[int] = range(len(texts))
    for word in sought:
        found = [at for at in found if word in texts[at]]
    return found


def _forms(text: str) -> list[str]:
    """The folded words of a name with and without the company's form."""
    return [" ".join(words(text)), " ".join(core(text))]


def _eased(text: str) -> str:
    return text.replace("aa", "a").replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _same(ref: str, text: str) -> bool:
    return sorted(ref.split()) == sorted(text.split())


def _holds(ref: str, text: str) -> bool:
    return set(ref.split()) <= set(text.split())


def _begins(ref: str, text: str) -> bool:
    """Whether every word sought begins a word of its own in the text."""
    left = text.split()
    for word in sorted(ref.split(), key=len, reverse=True):
        hit = next((other for other in left if other.startswith(word)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _within(ref: str, text: str) -> bool:
    return ref in text


def suggest(ref: str, names: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """Up to n names spelt nearly as the reference, the nearest first: to show, never to act on."""
    return nearest(ref, {name: fold(name) for name in names}, n)


def nearest(ref: str, known: dict[str, str], n: int = 3) -> tuple[str, ...]:
    """What `suggest` does, among names with their folded forms."""
    sought = fold(ref)
    try:
        from rapidfuzz.fuzz import WRatio as alike
    except ImportError:
        return _alike(sought, known, n)
    scored = sorted((-alike(sought, folded), name) for name, folded in known.items())
    return tuple(name for score, name in scored[:n] if score <= -60)


def _alike(sought: str, known: dict[str, str], n: int) -> tuple[str, ...]:
    from difflib import SequenceMatcher

    scored = sorted((-SequenceMatcher(None, sought, folded).ratio(), name) for name, folded in known.items())
    return tuple(name for score, name in scored[:n] if score <= -0.6)


def taught(locale: str) -> dict[str, Callable[[Any], Any]]:
    """The functions SQL is given: folded(text), and dictionary(text), by which it sorts; a number stays as it is."""

    def dictionary(text: Any) -> Any:
        return sort_key(text, locale) if isinstance(text, str) else text

    def folded(text: Any) -> Any:
        return fold(text) if isinstance(text, str) else text

    return {"dictionary": dictionary, "folded": folded}
