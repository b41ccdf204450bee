"""What --sort means: fields with their direction, empty ones last, ties by id."""

from __future__ import annotations

from kamcrm.errors import Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.filtering.fields import Field, Fields

MOST = 20


def order_by(text: str, fields: Fields) -> str:
    """The ORDER BY of `-tier,name` or `tier desc, name`; nothing when no order was asked."""
    if not text:
        return ""
    asked = [part.strip() for part in text.split(",")]
    if not all(asked) or len(asked) > MOST:
        raise Usage(f"not an order: {text[:60]!r}", "name the fields with commas between, e.g. --sort=-tier,name")
    keys = [_key(part, fields) for part in asked]
    return f" ORDER BY {', '.join([*keys, _tie(fields)])}"


def _key(part: str, fields: Fields) -> str:
    name, direction = _directed(part)
    field = fields.find(name)
    return f"{field.sql} IS NULL, {_sorted(field, fields)}{direction}"


def _directed(part: str) -> tuple[str, str]:
    """A field's name and which way it goes: -tier, tier-, tier desc."""
    name, _, word = part.partition(" ")
    word = word.strip().lower()
    if word and word not in ("asc", "desc"):
        raise Usage(f"not an order: {part[:60]!r}", "name the fields with commas between, e.g. --sort=-tier,name")
    falls = word == "desc" or "-" in (name[0], name[-1])
    return name.strip("+-"), " DESC" if falls else ""


def _sorted(field: Field, fields: Fields) -> str:
    """What to sort a field by: the stored key of names, the dictionary's order of other texts, amounts as they are."""
    if field.kind != "text":
        return field.amount
    names = [name for name in ("name", "account") if name in fields.columns]
    if "sort_key" in fields.columns and names == [field.name]:
        return 'listed."sort_key"'
    return f"dictionary({field.sql})"


def _tie(fields: Fields) -> str:
    return f'listed."{"id" if "id" in fields.columns else fields.columns[0]}"'
