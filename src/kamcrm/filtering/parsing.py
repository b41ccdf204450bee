"""Make a tree of a filter: or binds loosest, then and (which need not be written), then not."""

from __future__ import annotations

from kamcrm.filtering.scanning import Term, Token, refuse, tokens
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Tree: TypeAlias = "Term | Joined | Negated"

LONGEST = 4000
DEEPEST = 50
MOST = 200


class Joined(namedtuple("Joined", "word parts")):
    """Parts joined by `and` or `or`."""

    __slots__ = ()
    word: str
    parts: tuple[Tree, ...]


class Negated(namedtuple("Negated", "part")):
    """Every row that the part doesn't have."""

    __slots__ = ()
    part: Tree


def parsed(texts: tuple[str, ...]) -> Tree:
    """The tree of several filters, all of which must hold.

    >>> parsed(("tier:A or tier:B", "-city:oslo")).word
    'and'
    """
    if sum(len(text) for text in texts) > LONGEST:
        refuse(f"the filter is longer than {LONGEST} characters")
    found = [(text, _tokens(text)) for text in texts]
    if sum(len(token.term.values) for _, listed in found for token in listed if token.term) > MOST:
        refuse(f"the filter has more than {MOST} terms")
    return _joined("and", [_Parse(text, listed).whole() for text, listed in found])


def _tokens(text: str) -> list[Token]:
    try:
        text.encode()
    except UnicodeEncodeError:
        refuse("the filter holds bytes that are no text")
    return tokens(text)


def _joined(word: str, parts: list[Tree]) -> Tree:
    return parts[0] if len(parts) == 1 else Joined(word, tuple(parts))


class _Parse:
    """A place among the tokens of one filter."""

    def __init__(self, text: str, found: list[Token]) -> None:
        self.text = text
        self.tokens = found
        self.at = 0
        self.depth = 0

    @property
    def sort(self) -> str:
        """What sort of token comes next; nothing at the end."""
        return self.tokens[self.at].sort if self.at < len(self.tokens) else ""

    def whole(self) -> Tree:
        """The tree of all of it."""
        if not self.tokens:
            refuse("the filter is empty")
        tree = self.either()
        if self.sort:
            refuse(f"a closing bracket too many in {self.text[:60]!r}")
        return tree

    def either(self) -> Tree:
        """Parts with `or` between them."""
        parts = [self.both()]
        while self.sort == "or":
            self.at += 1
            parts.append(self.both())
        return _joined("or", parts)

    def both(self) -> Tree:
        """Parts with `and` or nothing between them."""
        parts = [self.one()]
        while self.sort and self.sort not in ("or", ")"):
            self.at += self.sort == "and"
            parts.append(self.one())
        return _joined("and", parts)

    def one(self) -> Tree:
        """A term, a bracket, or what is not to hold."""
        sort, term = self.sort, self.tokens[self.at].term if self.sort else None
        self.at += 1
        if term is not None:
            return term
        if sort not in ("not", "("):
            refuse(f"something is missing {_place(sort)} in {self.text[:60]!r}")
        self.depth += 1
        if self.depth > DEEPEST:
            refuse(f"the filter is more than {DEEPEST} brackets deep")
        tree = Negated(self.one()) if sort == "not" else self.bracket()
        self.depth -= 1
        return tree

    def bracket(self) -> Tree:
        """What stands between brackets."""
        tree = self.either()
        if self.sort != ")":
            refuse(f"a bracket is never closed in {self.text[:60]!r}")
        self.at += 1
        return tree


def _place(sort: str) -> str:
    return f"before {sort!r}" if sort else "at the end"
