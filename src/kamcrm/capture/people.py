"""Whom a text names, among the people of one account: only where it can hardly be anyone or anything else."""

from __future__ import annotations

from kamcrm import names
from kamcrm.capture import spoken
from kamcrm.capture.lexicon import BLOCKS, CHANNEL_OF, FROM, IMPERATIVES, THINGS, TO, VERBS, WITH
from kamcrm.capture.tokens import APOSTROPHES, Word
from kamcrm.folding import loose, words
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Index = dict[str, list["Key"]]


class Key(namedtuple("Key", "parts kind id own marked")):
    """One way to name a person: its words, its kind (full, turned, initial, given, last), who, all their words.

    `marked` names have letters that may be typed in another way: å, ø, ü, aa, oe.
    """

    __slots__ = ()
    parts: tuple[str, ...]
    kind: str
    id: int
    own: frozenset[str]
    marked: bool


class Naming(namedtuple("Naming", "start end ids")):
    """A place in the text (from word `start` up to word `end`) that names someone: one id, or several it may be."""

    __slots__ = ()
    start: int
    end: int
    ids: tuple[int, ...]


def named(
    found: Sequence[Word], people: Iterable[tuple[int, str]], apart: Sequence[tuple[int, int]] = (), account: str = ""
) -> list[Naming]:
    """Where the text names people of the account, in order; words standing in the stretches `apart` name nobody.

    A full name always names; a given name, or a surname with a capital, when the words around it don't make it
    another's name, a place, a date or an ordinary word. The account's own name is no surname.
    """
    plain = [word.word.replace("'", "") for word in found]
    ease = {word: loose(word) for word in set(plain)}
    strict, eased = _index(_possible(people, ease), account)
    hits: list[Naming] = []
    at = 0
    while at < len(found):
        near = plain[at : at + 6]
        keys = _at(strict, near, found, at) or _at(eased, [ease[word] for word in near], found, at)
        longest = max((len(key.parts) for key in keys), default=1)
        if keys and not any(start <= found[at].start < end for start, end in apart):
            best = [key for key in keys if len(key.parts) == longest]
            ids = tuple(dict.fromkeys(key.id for key in best if _is_meant(found, at, at + longest, key)))
            hits += [Naming(at, at + longest, ids)] if ids else []
        at += longest
    return hits


def linked(
    hits: Sequence[Naming], found: Sequence[Word], text: str
) -> tuple[tuple[int, ...], tuple[tuple[str, tuple[int, ...]], ...]]:
    """The ids that are certain, and the words that may mean two or more people none of whom is named certainly."""
    sure = tuple(dict.fromkeys(hit.ids[0] for hit in hits if len(hit.ids) == 1))
    doubtful = {
        hit.ids: text[found[hit.start].start : found[hit.end - 1].end]
        for hit in reversed(hits)
        if len(hit.ids) > 1 and not set(hit.ids) & set(sure)
    }
    return sure, tuple((word, ids) for ids, word in reversed(doubtful.items()))


def _possible(people: Iterable[tuple[int, str]], ease: dict[str, str]) -> list[tuple[int, str]]:
    """The people some word of whose name stands in the text, in whatever form: only theirs need a closer look."""
    said = {form for word in {*ease, *ease.values()} for form in (word, word.removesuffix("s"))}
    return [
        (id, name)
        for id, name in people
        if any(part in said or loose(part) in said for part in (*words(name), *words(name.replace("-", ""))))
    ]


def _index(people: Iterable[tuple[int, str]], account: str) -> tuple[Index, Index]:
    strict: Index = {}
    eased: Index = {}
    taken = set(words(account))
    for id, name in people:
        for key in _keys(id, name):
            if key.kind == "last" and taken & set(key.parts):
                continue
            strict.setdefault(key.parts[0], []).append(key)
            parts = tuple(loose(part) for part in key.parts)
            eased.setdefault(parts[0], []).append(key._replace(parts=parts))
    return strict, eased


def _keys(id: int, name: str) -> list[Key]:
    """Every way to name one person: the full name, given name, surname, initials, and a nickname in brackets."""
    nicks = [words(piece) for piece in name.split() if piece[0] in '("“«']
    last, comma, first = name.partition(",")
    pieces = [words(piece) for piece in (f"{first} {last}" if comma else name).split() if piece[0] not in '("“«']
    pieces = [piece for piece in pieces if piece and not (len(piece) == 1 and piece[0] in spoken.TITLES)]
    if not pieces:
        return []
    own = frozenset(part for piece in [*pieces, *nicks] for part in piece)
    given, rest = pieces[0], pieces[1:]
    listed = [(given, "given"), (("".join(given),), "given"), *[(nick, "given") for nick in nicks if nick]]
    if rest:
        full, surname = tuple(part for piece in pieces for part in piece), rest[-1]
        listed += [(full, "full"), (given + surname, "full"), (surname + given, "turned"), (surname, "last")]
        listed += [(nick + surname, "full") for nick in nicks if nick]
        listed += [((given[0][0], *surname), "initial"), ((*given, surname[0][0]), "initial")]
        if len(rest) > 1:
            listed += [(given + rest[0], "given"), (tuple(part for piece in rest for part in piece), "last")]
    marked = not name.isascii() or any(loose(part) != part for part in own)
    return [Key(parts, kind, id, own, marked) for parts, kind in dict(listed).items()]


def _at(index: Index, plain: Sequence[str], found: Sequence[Word], at: int) -> list[Key]:
    """The keys whose words stand here together, the last perhaps with a genitive s."""
    keys = index.get(plain[0], ())
    stem = "" if keys else _stem(plain[0], found[at])
    bare = [key for key in index.get(stem, ()) if len(key.parts) == 1] if stem else []
    return [key for key in keys if _stands(key, plain, found[at : at + 6])] + bare


def _stands(key: Key, plain: Sequence[str], found: Sequence[Word]) -> bool:
    count = len(key.parts)
    if len(plain) < count or tuple(plain[: count - 1]) != key.parts[:-1]:
        return False
    if plain[count - 1] != key.parts[-1] and (count == 1 or _stem(plain[count - 1], found[count - 1]) != key.parts[-1]):
        return False
    return all(_joins(found[at - 1], found[at], key) for at in range(1, count))


def _joins(before: Word, word: Word, key: Key) -> bool:
    """Whether two words stand so close that they are one name."""
    sign = word.gap.strip()
    turned = sign == "," and key.kind == "turned"
    return sign in ("", "-", "‐", "‑") or turned or (sign == "." and len(before.raw) == 1)


def _stem(word: str, typed: Word) -> str:
    """The name a genitive was made of, or nothing: Kari's and Lars' always, Karis only with a capital."""
    raw = typed.raw
    if raw[-1] in APOSTROPHES or (len(raw) > 2 and raw[-2] in APOSTROPHES and raw[-1] in "sS"):
        return word[:-1] if raw[-1] in "sS" else word
    return word[:-1] if word.endswith("s") and typed.capital and len(word) > 3 and word not in spoken.OWN_S else ""


def _is_meant(found: Sequence[Word], at: int, end: int, key: Key) -> bool:
    """Whether the words from `at` to `end` name this person, judged by their look and their neighbours."""
    first, before = found[at], found[at - 1] if at else None
    after = found[end] if end < len(found) else None
    if first.glued or first.gap.endswith("#") or (after and after.glued):
        return False
    if not key.marked and not "".join(word.raw for word in found[at:end]).replace("’", "").isascii():
        return False
    if key.kind in ("full", "turned"):
        return True
    if key.kind == "initial":
        return first.capital and found[end - 1].capital
    genitive = found[end - 1].word.replace("'", "") != key.parts[-1] and not any(
        sign in APOSTROPHES for sign in found[end - 1].raw
    )
    if genitive and loose(found[end - 1].word) != key.parts[-1] and not (key.kind == "given" and _is_owned(after)):
        return False
    if not first.capital:
        return key.kind == "given" and not _is_ordinary(first.word) and not _is_surname(after)
    if not (_fits_after(after, found[end + 1 : end + 2], key) and _fits_before(before, first, key)):
        return False
    return (
        _is_surname_meant(found, at, end)
        if key.kind == "last"
        else end - at > 1 or _is_given_meant(before, first, after)
    )


def _is_owned(after: Word | None) -> bool:
    """Whether a thing owned can follow here: Karis sjef, but not Roberts, or Roberts about."""
    return bool(after and not after.gap.strip() and after.raw[0].islower() and not _is_known(after.word))


def _is_known(word: str) -> bool:
    return word in CHANNEL_OF or word in WITH or word in BLOCKS or word in VERBS or word in spoken.PERSON_VERBS


def _is_ordinary(word: str) -> bool:
    return len(word) < 3 or word in spoken.ORDINARY or _is_known(word)


def _is_surname(after: Word | None) -> bool:
    """Whether a word in lower case after a given name looks like somebody's surname: kari olsen."""
    return bool(after and not after.gap.strip() and len(after.word) > 4 and after.word.endswith(spoken.SURNAMES))


def _fits_after(after: Word | None, next: Sequence[Word], key: Key) -> bool:
    """Whether what follows is not the rest of somebody else's name, or of a firm's."""
    if after is None or after.gap.strip():
        return True
    if after.word in spoken.PARTICLES and next and next[0].capital and after.word not in key.own:
        return False
    if after.raw.isupper() and after.word in names.FORMS:
        return False
    return not after.capital or _is_beside(after, key)


def _is_beside(word: Word, key: Key) -> bool:
    """Whether a capitalised neighbour may stand there without being part of a name."""
    acronym = word.raw.isupper() and 1 < len(word.raw) < 6
    return acronym or word.word in key.own or word.word in spoken.BESIDE | spoken.TITLES or _is_known(word.word)


def _fits_before(before: Word | None, first: Word, key: Key) -> bool:
    """Whether what stands before is not the beginning of somebody else's name."""
    if before is None or first.gap.strip() or not before.capital or _is_beside(before, key):
        return True
    return before.opens and key.kind == "given" and before.word not in spoken.DOUBLES


def _is_given_meant(before: Word | None, first: Word, after: Word | None) -> bool:
    """Whether a capitalised given name is a name here, where it could be an ordinary word or a month."""
    word = first.word.replace("'", "")
    if len(word) > 2 and word not in spoken.ORDINARY:
        return True
    acts = bool(after and not after.gap.strip() and after.word in spoken.PERSON_VERBS)
    if first.opens or before is None:
        typed = word if first.raw.isascii() else first.raw.lower()
        return (acts and word not in spoken.ADVERBS) or (len(word) > 2 and typed not in spoken.OPENING)
    if word in spoken.MONTHLIKE:
        beside = before.word in spoken.ACCOMPANIED or before.word in VERBS or before.word in IMPERATIVES
        return (beside or (acts and before.word not in spoken.DATED)) and not (after and after.raw[0].isdigit())
    return before.word not in spoken.PLACED and before.word not in spoken.ARTICLES


def _is_surname_meant(found: Sequence[Word], at: int, end: int) -> bool:
    """Whether a capitalised surname alone is the person here, where it could be a place, a street or a word."""
    first, before = found[at], found[at - 1] if at else None
    after = found[end] if end < len(found) else None
    if after and not after.gap.strip() and after.word in spoken.STREETS:
        return False
    acts = bool(after and not after.gap.strip() and after.word in spoken.PERSON_VERBS)
    if first.opens or before is None:
        return acts
    if before.word in TO or before.word in FROM:
        said = found[at - 2].word if at > 1 else ""
        return said in CHANNEL_OF or said in THINGS
    if first.word in spoken.ORDINARY and not acts:
        told = spoken.ACCOMPANIED | VERBS | IMPERATIVES | spoken.TITLES
        return before.word in told or before.word in CHANNEL_OF
    return before.word not in spoken.PLACED and before.word not in spoken.ARTICLES
