"""A record as a form: its fields as they stand, what is wrong with a text, and the command line that saves the rest.

The fields are those of the noun's edit command, with the bounds and choices that the compiler drew from the model.
"""

from __future__ import annotations

from kamcrm import validator
from kamcrm.errors import BadInput
from kamcrm.money import Money
from kamcrm.records import namedtuple
from kamcrm.safe import clean
from kamcrm.services import account_fields, accounts, contact_fields
from kamcrm.services.understanding import REFUSALS
from kamcrm.store import part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

    Texts = Mapping[str, str]

NOUNS = ("accounts", "contacts")  # What has a form.
COLUMNS: dict[str, dict[str, str]] = {
    "accounts": account_fields.COLUMNS | {"parent": "parent_id", "at_risk": "at_risk_why"},
    "contacts": contact_fields.COLUMNS | {"reports_to": "reports_to_id"},
}
LINKS = {"parent_id": "accounts", "reports_to_id": "contacts"}
TOGETHER = ("currency", *account_fields.AMOUNTS)  # None of them can be read without the others.
NOTE = 1000  # Characters; where more than that fits, there is room for lines.
FLAGS = {"yes": True, "y": True, "no": False, "n": False}
MINE, THEIRS, BOTH, OPEN = "mine", "theirs", "both", "?"


class Field(namedtuple("Field", "key column label kind required least most choices text")):
    """One field: `text` is its value as it is shown, `key` the option of the edit command."""

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


class Form(namedtuple("Form", "noun id version title fields")):
    """A record's fields as they were at a version."""

    __slots__ = ()
    noun: str
    id: int
    version: int
    title: str
    fields: tuple[Field, ...]


class Moved(namedtuple("Moved", "id key label base mine theirs keep")):
    """A field of a record that was changed meanwhile: as it was, as typed, as it is now, and which of them stays."""

    __slots__ = ()
    id: int
    key: str
    label: str
    base: str
    mine: str
    theirs: str
    keep: str


def form(crm: Crm, noun: str, id: int) -> Form:
    """The form of a record; NotFound when there is none."""
    row = crm.row(noun, id)
    columns = crm.store.spec(noun)["columns"]
    _, _, options = part(f"{noun}_lines").LINES[f"{noun} edit"]
    keys = {key: COLUMNS[noun].get(key, key) for key, kind in options.values() if kind in ("text", "on")}
    fields = [_field(crm, key, column, columns[column], row) for key, column in keys.items() if column in columns]
    return Form(noun, id, row.version, f"{id}  {row.name}", tuple(fields))


def _field(crm: Crm, key: str, column: str, spec: tuple[Any, ...], row: Any) -> Field:
    kind, required, default, least, most, choices = spec
    kind = "link" if column in LINKS else "note" if kind == "text" and most > NOTE else kind
    text = clean(_shown(crm, column, row), kind == "note")
    if kind == "flag":
        choices = ("yes", "no")
    # A column with a default holds something always, although a new row need not say what.
    return Field(key, column, key.replace("_", " "), kind, required or default is not None, least, most, choices, text)


def _shown(crm: Crm, column: str, row: Any) -> str:
    """A value as it would be typed; nothing is an empty text."""
    value = getattr(row, column)
    if value is None:
        return "yes" if column == "at_risk_why" and row.at_risk else ""
    if column in LINKS:
        return str(crm.row(LINKS[column], value).name)
    if column == "default_margin":
        return f"{value / 10:g}"  # It is kept in thousandths and typed in per cent.
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Money):
        whole, _, minor = str(value).partition(".")
        return f"{whole}.{minor}" if minor.strip("0") else whole
    return str(value)


def changed(form: Form, texts: Texts) -> list[Field]:
    """The fields whose text is another than the one that was shown."""
    return [field for field in form.fields if texts.get(field.key, field.text) != field.text]


def checked(crm: Crm, form: Form, key: str, texts: Texts) -> Any:
    """The value that a field's text becomes; BadInput or Usage says what is wrong with it."""
    fields = {field.key: field for field in form.fields}
    row = crm.row(form.noun, form.id)
    if key == "name":
        values: dict[str, Any] = accounts.named(crm, texts[key])
    else:
        beside = [field.key for field in changed(form, texts) if key in TOGETHER and field.key in TOGETHER]
        given = {each: _typed(fields[each], texts[each]) for each in dict.fromkeys([key, *beside])}
        values = READERS[form.noun](crm, given, row)
    kept = validator.checked(crm.store.spec(form.noun), values, whole=False)
    return kept.get(fields[key].column)


def _account(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    return account_fields.values(crm, given, row)


def _contact(crm: Crm, given: Mapping[str, Any], row: Any) -> dict[str, Any]:
    return contact_fields.values(crm, given, row.account_id, row)


READERS: dict[str, Callable[[Crm, Mapping[str, Any], Any], dict[str, Any]]] = {
    "accounts": _account,
    "contacts": _contact,
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
        name, value = field.key.replace("_", "-"), _typed(field, texts[field.key])
        options.append(f"--{name}={value}" if isinstance(value, str) else f"--{'' if value else 'no-'}{name}")
    if not options:
        return []
    return [form.noun, "edit", str(form.id), *options, f"--if-version={form.version}"]


def moved(before: Form, now: Form, texts: Texts) -> list[Moved]:
    """Each field that differs between a form, what was typed in it, and the record as it is now.

    What only one side has changed stays as that side has it; what both have is to be decided.
    """
    found = []
    for at, (was, is_) in enumerate(zip(before.fields, now.fields, strict=True)):
        mine = texts.get(was.key, was.text)
        if mine == was.text == is_.text:
            continue
        one_sided = THEIRS if mine == was.text else MINE if is_.text == was.text else OPEN
        keep = BOTH if mine == is_.text else one_sided
        found.append(Moved(at, was.key, was.label, was.text, mine, is_.text, keep))
    return found


def overtaken(crm: Crm, before: Form, texts: Texts) -> tuple[Form, list[Moved]] | None:
    """The record as it is now and what differs, when another has changed it; None when it is as the form has it."""
    if crm.row(before.noun, before.id).version == before.version:
        return None
    now = form(crm, before.noun, before.id)
    return now, moved(before, now, texts)


def met(crm: Crm, form: Form, texts: Texts) -> tuple[dict[str, str], tuple[Form, list[Moved]] | None]:
    """What stands in the way of saving: what is wrong, by field, and what others have changed since."""
    return refusals(crm, form, texts), overtaken(crm, form, texts)
