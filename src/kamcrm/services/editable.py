"""A record as a form: its fields as they stand, what is wrong with a text, and the command line that saves the rest.

The fields are those of the noun's edit command, with the bounds and choices that the compiler drew from the model.
"""

from __future__ import annotations

from datetime import date

from kamcrm import validator
from kamcrm.errors import BadInput, Conflict
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.safe import clean
from kamcrm.services import (
    account_fields,
    accounts,
    beside,
    contact_fields,
    contract_fields,
    followup_fields,
    interaction_fields,
    naming,
    opportunity_fields,
    stages,
)
from kamcrm.services.show import called, title
from kamcrm.services.understanding import REFUSALS
from kamcrm.store import part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

    Texts = Mapping[str, str]

LIST = "list"  # The kind of a field of several things, which are no column of the record.
NOTE = 1000  # Characters; where more than that fits, there is room for lines.
FLAGS = {"yes": True, "y": True, "no": False, "n": False}
# What is kept otherwise than it is typed, by column.
SHOWN: dict[str, Callable[[Any], str]] = {
    "at_risk_why": lambda row: row.at_risk_why or ("yes" if row.at_risk else ""),
    "at": lambda row: f"{row.at.astimezone():%Y-%m-%d %H:%M}" if row.has_time else f"{date.fromordinal(row.day)}",
    "default_margin": lambda row: "" if row.default_margin is None else f"{row.default_margin / 10:g}",
    "due": lambda row: f"{row.due} {row.due_time or ''}".strip(),
    "every": lambda row: (row.every or "").partition(" ")[0],
}


class Shape(namedtuple("Shape", "columns values together words", defaults=((), {}))):
    """What a noun's form is made of: the columns of options named otherwise, and what makes columns of typed texts.

    Each group of options in `together` cannot be read one without the other; `words` are choices that no column knows.
    """

    __slots__ = ()
    columns: dict[str, str]
    values: Callable[[Crm, Mapping[str, Any], Any], dict[str, Any]]
    together: tuple[tuple[str, ...], ...]
    words: dict[str, Callable[[Crm], tuple[str, ...]]]


class Field(
    namedtuple("Field", "key column label kind required least most choices text items offers", defaults=((), ()))
):
    """One field: `text` is its value as it is shown, `key` the option of the edit command.

    Of a list, `items` are the things in it; `offers` are what the text may be completed to.
    """

    __slots__ = ()
    key: str
    column: str
    label: str
    kind: str
    required: bool
    least: int | None
    most: int | None
    choices: tuple[str, ...]
    text: str
    items: tuple[beside.Item, ...]
    offers: tuple[str, ...]


class Form(namedtuple("Form", "noun id version title fields")):
    """A record's fields as they were at a version."""

    __slots__ = ()
    noun: str
    id: int
    version: int
    title: str
    fields: tuple[Field, ...]


def form(crm: Crm, id: int) -> Form:
    """The form of a record, that of its account where its noun has none; NotFound when there is no such record."""
    noun = naming.noun_of(crm, id)
    row = crm.row(noun, id)
    if noun not in SHAPES:
        if not getattr(row, "account_id", None):
            raise Conflict(f"{id} is one of the {noun}: they have no form", f"kamcrm show {id}")
        return form(crm, row.account_id)
    columns, named = crm.store.spec(noun)["columns"], SHAPES[noun].columns
    _, _, options = part(f"{noun}_lines").LINES[f"{noun} edit"]
    fields = [
        _list(crm, key, row) if kind == "many" else _field(crm, key, named.get(key, key), option[2:], columns, row)
        for option, (key, kind) in options.items()
        if (kind == "many" and key in beside.LISTS)
        or (kind in ("text", "on") and option[1] == "-" and named.get(key, key) in columns)
    ]
    words = {key: of(crm) for key, of in SHAPES[noun].words.items()}
    chosen = [field._replace(choices=words.get(field.key, field.choices)) for field in fields]
    return Form(noun, id, row.version, f"{id}  {title(row)}", tuple(chosen))


def _field(crm: Crm, key: str, column: str, option: str, columns: Mapping[str, Any], row: Any) -> Field:
    kind, required, default, least, most, choices = columns[column]
    kind = "link" if column.endswith("_id") else "note" if kind == "text" and most > NOTE else kind
    text = clean(_shown(crm, column, row), kind == "note")
    if kind == "flag":
        choices = ("yes", "no")
    # A column with a default holds something always, although a new row need not say what.
    required = required or default not in (None, "")
    label = option.replace("-", " ")
    return Field(key, column, label, kind, required, least, most, choices, text, (), _offers(crm, column, row))


def _list(crm: Crm, key: str, row: Any) -> Field:
    several = beside.LISTS[key]
    items, offers = several.items(crm, row), several.offers(crm, row)
    text = beside.joined([item.text for item in items])
    return Field(key, "", several.label, LIST, False, None, None, (), text, tuple(items), tuple(map(clean, offers)))


def _offers(crm: Crm, column: str, row: Any) -> tuple[str, ...]:
    """What may be meant in a field that links: the account's people, or its open opportunities."""
    if column in ("contact_id", "reports_to_id"):
        return tuple(map(clean, beside.people(crm, row)))
    if column == "opportunity_id" and row.account_id:
        return tuple(clean(one.name) for one in crm.ask("interactions.opportunities_of", account_id=row.account_id))
    return ()


def _shown(crm: Crm, column: str, row: Any) -> str:
    """A value as it would be typed; nothing is an empty text."""
    if column in SHOWN:
        return SHOWN[column](row)
    value = getattr(row, column)
    if value is None:
        return ""
    if column.endswith("_id"):
        return called(crm, value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Money):
        whole, _, minor = str(value).partition(".")
        return f"{whole}.{minor}" if minor.strip("0") else whole
    return str(value)


def changed(form: Form, texts: Texts) -> list[Field]:
    """The fields whose text is another than the one that was shown."""
    return [field for field in form.fields if _differs(field, texts.get(field.key, field.text))]


def _differs(field: Field, text: str) -> bool:
    return text != field.text and (field.kind != LIST or beside.parted(text) != beside.parted(field.text))


def checked(crm: Crm, form: Form, key: str, texts: Texts) -> Any:
    """The value that a field's text becomes; BadInput or Usage says what is wrong with it."""
    shape, asked = SHAPES[form.noun], next(field for field in form.fields if field.key == key)
    if asked.kind == LIST:
        return beside.checked(crm, key, crm.row(form.noun, form.id), asked.items, texts[key])
    group = {other for group in shape.together if key in group for other in group}
    along = [field.key for field in changed(form, texts) if field.key in group]
    given = {field.key: _typed(field, texts[field.key]) for field in form.fields if field.key in (key, *along)}
    values = shape.values(crm, given, crm.row(form.noun, form.id))
    kept = validator.checked(crm.store.spec(form.noun), values, whole=False)
    return kept.get(asked.column)


def _account(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    return account_fields.values(crm, given, row) | _name(crm, given)


def _contact(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    return contact_fields.values(crm, given, row.account_id, row) | _name(crm, given)


def _opportunity(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    return opportunity_fields.values(crm, given, row.account_id, row)


def _name(crm: Crm, given: Mapping[str, Any]) -> dict[str, str]:
    return accounts.named(crm, given["name"]) if "name" in given else {}


# What has a form: the fields are those of the noun's edit command.
SHAPES = {
    "accounts": Shape(
        account_fields.COLUMNS | {"parent": "parent_id", "at_risk": "at_risk_why"},
        _account,
        (("currency", *account_fields.AMOUNTS),),
    ),
    "contacts": Shape(contact_fields.COLUMNS | {"reports_to": "reports_to_id"}, _contact),
    "followups": Shape(followup_fields.COLUMNS, followup_fields.values, (("due", "every"),)),
    "interactions": Shape(interaction_fields.COLUMNS, interaction_fields.values),
    "opportunities": Shape(
        opportunity_fields.COLUMNS,
        _opportunity,
        (("currency", "amount"),),
        {"stage": lambda crm: stages.names(crm.settings)},
    ),
    "contracts": Shape(contract_fields.COLUMNS, contract_fields.values, (("currency", "value"), ("starts", "ends"))),
}


def _typed(field: Field, text: str) -> str | bool:
    """A text as the command's parameter holds it."""
    if field.kind != "flag":
        return text if field.kind == "note" else text.strip()
    found = FLAGS.get(text.strip().casefold())
    if found is None:
        raise BadInput(f"{field.label}: {text!r} is neither yes nor no", "write yes or no")
    return found


def refusal(crm: Crm, form: Form, key: str, texts: Texts) -> str:
    """What is wrong with a field's text, in the words that the command would use; nothing when it can be kept."""
    if key not in [field.key for field in changed(form, texts)]:
        return ""
    try:
        checked(crm, form, key, texts)
    except REFUSALS as error:
        return f"{error.message} · {error.hint}" if error.hint else error.message
    return ""


def refusals(crm: Crm, form: Form, texts: Texts) -> dict[str, str]:
    """What is wrong, by field."""
    found = {field.key: refusal(crm, form, field.key, texts) for field in changed(form, texts)}
    return {key: words for key, words in found.items() if words}


def line(form: Form, texts: Texts) -> list[str]:
    """The command line that saves what was changed, unless the record has been changed meanwhile; nothing to do: []."""
    options = []
    for field in changed(form, texts):
        if field.kind == LIST:
            options += beside.options(field.key, field.items, texts[field.key])
            continue
        name, value = field.label.replace(" ", "-"), _typed(field, texts[field.key])
        options.append(f"--{name}={value}" if isinstance(value, str) else f"--{'' if value else 'no-'}{name}")
    if not options:
        return []
    return [form.noun, "edit", str(form.id), *options, f"--if-version={form.version}"]


def kept(form: Form, values: Mapping[str, Any]) -> dict[str, str]:
    """The texts of the fields that the values of an edit command change, as they would have been typed."""
    found = {}
    for field in form.fields:
        if field.kind == LIST:
            found[field.key] = beside.after(field.key, field.items, values)
        elif field.key in values:
            found[field.key] = clean({True: "yes", False: "no"}.get(values[field.key], str(values[field.key])), True)
    return {field.key: found[field.key] for field in changed(form, found)}
