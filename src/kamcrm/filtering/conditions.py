"""Turn the tree of a filter into SQL.

Every condition is true or false for every row, never unknown: `-tier:A` is exactly the rows that `tier:A` leaves out,
those without a tier among them.
"""

from __future__ import annotations

from kamcrm.errors import Usage
from kamcrm.filtering.parsing import Joined, Negated
from kamcrm.filtering.scanning import Value, refuse
from kamcrm.filtering.values import folded
from kamcrm.folding import loose, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.filtering.fields import Field, Fields
    from kamcrm.filtering.parsing import Tree
    from kamcrm.filtering.scanning import Term
    from kamcrm.filtering.values import Reading

NOTHING = ("", "none")
ANYTHING = ("*", "any")
TEXTUAL = ("text", "word", "clock", "currency")
TAGGED = (
    "EXISTS (SELECT 1 FROM taggings JOIN tags ON tags.id = taggings.tag_id"
    " WHERE taggings.record_id IN ({owners}){which})"
)


class Conditions:
    """Makes the conditions of one list; what is to be bound gathers in `bound`."""

    def __init__(self, fields: Fields, reading: Reading, prefix: str = "f") -> None:
        self.fields = fields
        self.reading = reading
        self.prefix = prefix
        self.bound: dict[str, Any] = {}

    def of(self, tree: Tree) -> str:
        """The condition that a tree means."""
        if isinstance(tree, Joined):
            return f"({f' {tree.word.upper()} '.join([self.of(part) for part in tree.parts])})"
        if isinstance(tree, Negated):
            return f"NOT ({self.of(tree.part)})"
        if not tree.field:
            return self.search(tree.values[0].low)
        if tree.operator != "!=":
            return self.term(tree)
        return f"NOT ({self.term(tree._replace(operator='='))})"

    def term(self, term: Term) -> str:
        """The condition of a field: any of its values will do."""
        if term.field.lower() == "tag" and "tag" not in self.fields.columns:
            one = self.tagged
        else:
            field = self.fields.find(term.field)
            one = lambda term, value: self.compared(field, term.operator, value)
        made = [one(term, value) for value in term.values]
        return made[0] if len(made) == 1 else f"({' OR '.join(made)})"

    def compared(self, field: Field, operator: str, value: Value) -> str:
        """A field compared with one value or a range."""
        if operator not in (":", "="):
            return self.ordered(field, operator, value)
        if not value.quoted or not value.text:
            if value.text.lower() in NOTHING:
                return _empty(field)
            if value.text.lower() in ANYTHING:
                return f"NOT {_empty(field)}"
        if field.kind not in TEXTUAL or (field.kind in ("clock", "word") and value.high is not None):
            return self.between(field, value)
        return (
            self.contained(field, value.text) if field.kind == "text" and operator == ":" else self.equal(field, value)
        )

    def ordered(self, field: Field, operator: str, value: Value) -> str:
        """A field before, after, at most or at least a value."""
        if value.high is not None or not value.low:
            raise Usage(
                f"{field.name}{operator}{value.text} compares with no single value",
                f"write {field.name}{operator}X, or {field.name}:X..Y for a range",
            )
        least, most = self.reading.bounds(field, value.low)
        return self.known(field, f"{operator} {self.bind(least if operator in ('<', '>=') else most)}")

    def between(self, field: Field, value: Value) -> str:
        """A field within a value or a range, whose ends count too."""
        if value.high is None:
            least, most = self.reading.bounds(field, value.low)
        else:
            least = self.reading.bounds(field, value.low)[0] if value.low else None
            most = self.reading.bounds(field, value.high)[1] if value.high else None
        if least is None and most is None:
            refuse(f"{field.name}:.. is a range without ends")
        if least is None or most is None:
            return self.known(field, f"<= {self.bind(most)}" if least is None else f">= {self.bind(least)}")
        if least > most:
            raise Usage(
                f"{field.name}:{value.text} ends before it begins",
                f"write the lesser first: {field.name}:{value.high}..{value.low}",
            )
        if least == most:
            return self.known(field, f"= {self.bind(least)}")
        return self.known(field, f"BETWEEN {self.bind(least)} AND {self.bind(most)}")

    def equal(self, field: Field, value: Value) -> str:
        """A text equal to another as a whole, without difference of case or marks."""
        return self.known(field, f"= {self.bind(self.reading.bounds(field, value.text)[0])}")

    def known(self, field: Field, comparison: str) -> str:
        """A comparison that is false where the field is empty."""
        return f"({field.sql} IS NOT NULL AND {self.side(field)} {comparison})"

    def side(self, field: Field) -> str:
        """The field as it is compared."""
        if field.kind == "text":
            return self.fields.folded(field)
        return f"lower(replace({field.sql}, '-', ' '))" if field.kind == "word" else field.amount

    def contained(self, field: Field, text: str) -> str:
        """A text within another."""
        return f"({field.sql} IS NOT NULL AND {self.within(self.fields.folded(field), text)})"

    def search(self, text: str) -> str:
        """Words within any text of the row."""
        columns = self.fields.texts()
        if not columns:
            refuse(f"this list has no text to search for {text[:40]!r}")
        found = [self.within(column, text) for column in columns]
        return found[0] if len(found) == 1 else f"({' OR '.join(found)})"

    def within(self, hay: str, text: str) -> str:
        """A folded text within another; written out as aase for Åse or mueller for Müller, as whole words."""
        sought = folded(text)
        if not sought:
            refuse("the filter searches for nothing")
        found = f"{hay} LIKE {self.bind(f'%{_escaped(sought)}%')} ESCAPE '\\'"
        eased = loose(text)
        if eased == " ".join(words(text)):
            return found
        return f"({found} OR ' ' || {hay} || ' ' LIKE {self.bind(f'% {_escaped(eased)} %')} ESCAPE '\\')"

    def tagged(self, term: Term, value: Value) -> str:
        """A tag on the row's record, or on the account it belongs to."""
        owners = ", ".join([f'listed."{name}"' for name in ("id", "account_id") if name in self.fields.columns])
        if not owners:
            raise self.fields.unknown("tag")
        if term.operator not in (":", "="):
            refuse(f"tags are not ordered: tag{term.operator}{value.text[:40]}")
        plain = value.text.lower() if not value.quoted or not value.text else None
        if plain in NOTHING:
            return f"NOT {TAGGED.format(owners=owners, which='')}"
        if plain in ANYTHING:
            return TAGGED.format(owners=owners, which="")
        return TAGGED.format(owners=owners, which=f" AND tags.folded = {self.bind(folded(value.text))}")

    def bind(self, value: Any) -> str:
        """The name under which a value is bound."""
        name = f"{self.prefix}{len(self.bound) + 1}"
        self.bound[name] = value
        return f":{name}"


def _empty(field: Field) -> str:
    return f"({field.sql} IS NULL{f' OR {field.sql} = {chr(39) * 2}' if field.kind in TEXTUAL else ''})"


def _escaped(text: str) -> str:
    """A text that LIKE takes for what it is."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
