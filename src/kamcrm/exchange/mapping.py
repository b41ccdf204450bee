"""The file in which a user says what each column means: TOML, written once by `--write-map`, read by `--map`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import NamedTuple

from kamcrm.errors import BadInput
from kamcrm.exchange import fields
from kamcrm.exchange.converting import Layout
from kamcrm.exchange.headers import known_kinds, match

OWN = "kamcrm"  # The source of our own exports, whose ids are those of one database.
KEEP = "keep"
SKIP = "skip"
SETTINGS = ("kind", "source", "date_format", "decimal", "encoding", "delimiter")
HEAD = """\
# What each column of the file means to kamcrm. Import with: kamcrm import {kind} FILE --map THIS
# A column is given one of our fields, "keep" (a custom field of its own name) or "skip".
# source names the system the file comes from: rows are known again by it and their id.
"""


# Columns of our own exports that follow from others, or that a new record has of its own; by which they are known.
FOLLOWING = frozenset(
    ("created_at", "updated_at", "campaign_id", "counts", "moment", "who", "contract", "contract_id", "interaction_id",
     "product_id"),
)  # fmt: skip
OURS = FOLLOWING - {"who", "contract"} | fields.LED | {"has_time", "origin", "quote", "quoted_on"}


class Plan(NamedTuple):
    """What a user has settled about files of one origin; '' where nothing was said."""

    kind: str
    source: str
    columns: Mapping[str, str]
    date_format: str = ""
    decimal: str = ""
    encoding: str = ""
    delimiter: str = ""
    exact: bool = False

    def layout(self, headers: list[str]) -> Layout:
        """What the columns of such a file mean; a column the plan does not name is kept."""
        targets = {
            header: target for header in headers if (target := self.columns.get(header, KEEP)) not in (KEEP, SKIP)
        }
        ignored = frozenset(header for header in headers if self.columns.get(header) == SKIP)
        types = {target: fields.type_of(target) for target in targets.values()}
        if self.exact:
            types |= {target: "listed" for target, type in types.items() if type in ("emails", "phones")}
        return Layout(targets, types, ignored, exact=self.exact)


def guess(headers: list[str], kind: str) -> Plan:
    """The plan that the headers themselves suggest."""
    known = match(headers, kind).known
    ours = kind in fields.FIELDS and headers[:1] == ["id"] and len(OURS.intersection(headers)) > 1
    columns = {header: known.get(header, KEEP) for header in headers}
    if ours:
        columns |= {header: _own(header, kind, columns[header]) for header in headers}
    return Plan(kind, OWN if ours else kind, columns, exact=ours)


def _own(header: str, kind: str, guessed: str) -> str:
    """What a column of an export of our own means: the field of its name, if there is one."""
    if header in fields.FIELDS[kind]:
        return f"{kind}.{header}"
    return SKIP if header in FOLLOWING or header == "tier" else guessed


def write(plan: Plan) -> str:
    """The plan as a TOML file that a person can edit."""
    lines = [HEAD.format(kind=plan.kind)]
    for name in SETTINGS:
        if value := getattr(plan, name):
            lines.append(f"{name} = {_quoted(value)}\n")
    lines.append("\n[columns]\n")
    lines += [f"{_quoted(header)} = {_quoted(target)}\n" for header, target in plan.columns.items()]
    return "".join(lines)


def read(text: str, name: str = "the mapping") -> Plan:
    """A plan from its TOML; BadInput names what is wrong in it."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"{name} is not TOML: {error}", "kamcrm import KIND FILE --write-map makes one") from error
    columns = said.pop("columns", None)
    if not isinstance(columns, dict) or not all(
        isinstance(value, str) for value in [*columns.values(), *said.values()]
    ):
        raise BadInput(
            f"{name} needs a table [columns] in which each header has a field", 'such as "Firma" = "accounts.name"'
        )
    if wrong := [setting for setting in said if setting not in SETTINGS]:
        raise BadInput(f"{name} sets {', '.join(wrong)}", f"it may set {', '.join(SETTINGS)}")
    kind = said.pop("kind", "")
    if kind not in known_kinds():
        raise BadInput(f"{name} is for the kind {kind!r}", f"kind is one of {', '.join(known_kinds())}")
    targets = {header: _target(value, kind, name) for header, value in columns.items()}
    source = said.pop("source", "")[:100] or kind
    ways = _checked(said, name)
    date_format, decimal, encoding, delimiter = (ways.get(setting, "") for setting in SETTINGS[2:])
    return Plan(kind, source, targets, date_format, decimal, encoding, delimiter)


def _checked(said: dict[str, str], name: str) -> dict[str, str]:
    for setting, allowed in (("date_format", ("dmy", "mdy", "ymd")), ("decimal", (",", "."))):
        if said.get(setting) and said[setting] not in allowed:
            raise BadInput(f"{name}: {setting} is {said[setting]!r}", f"it is one of {', '.join(allowed)}")
    return said


def _target(value: str, kind: str, name: str) -> str:
    """A field may stand without its noun where the file has only one."""
    target = value if "." in value or value in (KEEP, SKIP) else f"{kind}.{value}"
    if target in (KEEP, SKIP) or target in fields.of(kind):
        return target
    raise BadInput(f"{name}: there is no field {value!r} in {kind}", f"the fields are {', '.join(fields.of(kind))}")


def _quoted(text: str) -> str:
    """A basic TOML string, in which everything below a blank is escaped."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char >= " " and char != "\x7f" else f"\\u{ord(char):04x}" for char in escaped) + '"'
