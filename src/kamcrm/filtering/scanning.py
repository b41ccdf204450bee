"""Cut a filter into its terms, words and brackets."""

from __future__ import annotations

from kamcrm.errors import Usage
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

EXAMPLE = 'write it as in: tier:A revenue>100k (touched<-30d or tag:strategic) "data centre"'
# Quotation marks as editors and telephones set them are quotation marks.
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "≤": "<=", "≥": ">=", "≠": "!="})
_OPERATORS = ("!=", "<>", "<=", ">=", "==", "<", ">", "=", ":")
_SAME = {"<>": "!=", "==": "="}
_LISTS = (":", "=", "!=")
_ENDS = '()"'


class Value(namedtuple("Value", "low high quoted")):
    """One value of a term; `high` is None unless it is a range, and either end of a range may be empty."""

    __slots__ = ()
    low: str
    high: str | None
    quoted: bool

    @property
    def text(self) -> str:
        """The value as it was typed."""
        return self.low if self.high is None else f"{self.low}..{self.high}"


class Term(namedtuple("Term", "field operator values")):
    """A field compared with one of some values; without a field, words to search for."""

    __slots__ = ()
    field: str
    operator: str
    values: tuple[Value, ...]


class Token(namedtuple("Token", "sort term")):
    """A term, or one of: and, or, not, (, )."""

    __slots__ = ()
    sort: str
    term: Term | None


def refuse(message: str) -> NoReturn:
    """Say what is wrong with a filter, with one that is right."""
    raise Usage(message, EXAMPLE)


def tokens(text: str) -> list[Token]:
    """The terms, words and brackets of a filter, in their order.

    >>> [token.sort for token in tokens('tier:A or not (city:oslo -"data centre")')]
    ['term', 'or', 'not', '(', 'term', 'not', 'term', ')']
    """
    scan = _Scan(text.translate(_QUOTES))
    found = []
    while scan.space():
        found.append(scan.token())
    return found


class _Scan:
    """A place in a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    @property
    def here(self) -> str:
        """The character that is read next; nothing at the end."""
        return self.text[self.at : self.at + 1]

    def space(self) -> bool:
        """Pass over white space; whether anything follows."""
        while self.here.isspace():
            self.at += 1
        return self.at < len(self.text)

    def token(self) -> Token:
        """The next token; there is one."""
        if self.here in "()":
            self.at += 1
            return Token(self.text[self.at - 1], None)
        if self.here == "-":
            self.at += 1
            if not self.here or self.here.isspace():
                refuse("a dash stands alone in the filter")
            return Token("not", None)
        if self.here == '"':
            return Token("term", Term("", "", (Value(self.quoted(), None, True),)))
        return self.field() or self.word()

    def field(self) -> Token | None:
        """A field, what it is compared by, and its values; None when it is not a field that follows."""
        end = self.at
        while self.text[end : end + 1].isalnum() or self.text[end : end + 1] in ("_", "-"):
            end += 1
        name = self.text[self.at : end]
        after = end + len(self.text[end:]) - len(self.text[end:].lstrip())
        operator = next((sign for sign in _OPERATORS if self.text.startswith(sign, after)), "")
        if not name[:1].isalpha() or not operator or (operator == ":" and after > end):
            return None
        self.at = after + len(operator)
        operator = _SAME.get(operator, operator)
        if operator != ":":
            self.space()
        return Token("term", Term(name, operator, self.values(operator)))

    def values(self, operator: str) -> tuple[Value, ...]:
        """The values of a term; commas part them where it may be any of several."""
        found = [self.value(operator)]
        while operator in _LISTS and self.here == ",":
            self.at += 1
            if not self.space() or self.here in ",()":
                refuse(f"a value is missing after a comma in {self.text[:60]!r}")
            found.append(self.value(operator))
        return tuple(found)

    def value(self, operator: str) -> Value:
        """One value, perhaps a range."""
        if self.here != '"':
            low, sign, high = self.raw("," if operator in _LISTS else "").partition("..")
            if not sign:
                return Value(low, None, False)
            if not high and self.here == '"':
                high = self.quoted()
            return Value(low, high, False)
        low = self.quoted()
        if not self.text.startswith("..", self.at):
            return Value(low, None, True)
        self.at += 2
        return Value(low, self.quoted() if self.here == '"' else self.raw(","), True)

    def raw(self, stops: str) -> str:
        """The text up to white space, a bracket or a quotation mark."""
        start = self.at
        while self.here and not self.here.isspace() and self.here not in _ENDS and self.here not in stops:
            self.at += 1
        return self.text[start : self.at]

    def quoted(self) -> str:
        """The text between quotation marks; a backslash keeps the mark after it."""
        start, said = self.at, ""
        self.at += 1
        while self.here != '"':
            self.at += self.here == "\\" and self.text[self.at + 1 : self.at + 2] in ('"', "\\")
            if not self.here:
                refuse(f"a quotation mark is never closed: {self.text[start : start + 40]}")
            said += self.here
            self.at += 1
        self.at += 1
        return said

    def word(self) -> Token:
        """A word to search for, a tag, or one of and, or, not."""
        word = self.raw("")
        if word.lower() in ("and", "or", "not"):
            return Token(word.lower(), None)
        if word[0] in ":=<>!":
            refuse(f"no field stands before {word[:40]!r}")
        if word[0] == "#" and len(word) > 1:
            return Token("term", Term("tag", ":", (Value(word[1:], None, True),)))
        return Token("term", Term("", "", (Value(word, None, False),)))
