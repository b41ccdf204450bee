"""Changing some values of a row: what differs is written, and told as it was and as it became."""

from __future__ import annotations

from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple
from kamcrm.services import show, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

KEYS = (
    "folded",
    "sort_key",
    "phone_key",
    "probability_manual",
    "day",
)  # They follow from others, so they are not told.


class Edited(namedtuple("Edited", "row changes")):
    """A record as it is now, and what was changed of it."""

    __slots__ = ()
    row: Any
    changes: list[Changed]


class Changed(namedtuple("Changed", "field was became")):
    """One value as it was and as it became; None is nothing."""

    __slots__ = ()
    field: str
    was: Any
    became: Any


def read(
    given: Mapping[str, Any],
    columns: Mapping[str, str],
    readers: Mapping[str, Callable[[str], Any]],
    required: tuple[str, ...],
) -> dict[str, Any]:
    """The columns and values of what was typed: None says nothing, an empty text clears what may be empty."""
    found: dict[str, Any] = {}
    for field, text in given.items():
        if text is None:
            continue
        value = text.strip() or None if isinstance(text, str) else text
        if value is None and field in required:
            raise Usage(f"{field.replace('_', ' ')} cannot be empty")
        found[columns.get(field, field)] = readers[field](value) if value and field in readers else value
    return found


def amounts(given: Mapping[str, Any], fields: tuple[str, ...], code: str, row: Any = None) -> dict[str, Any]:
    """The amounts that were typed, in a currency; one that was not typed never changes currency."""
    restated(given, {field: field for field in fields}, code, row)
    said = {field: given[field] for field in fields if given.get(field) is not None}
    return {field: typed.amount(text, code) if text.strip() else None for field, text in said.items()}


def restated(given: Mapping[str, Any], columns: Mapping[str, str], code: str, row: Any) -> None:
    """Refuse a new currency for amounts, by option and column, that a row has and that were not typed anew."""
    held = [key for key, column in columns.items() if row and getattr(row, column) is not None]
    kept = [key for key in held if given.get(key) is None]
    if kept and code != row.currency:
        option = kept[0].replace("_", "-")
        raise Usage(
            f"the {kept[0].replace('_', ' ')} is kept in {row.currency}", f"say it in {code} too: --{option} AMOUNT"
        )


def begun(crm: Crm, noun: str, id: int, version: int) -> Any:
    """The row that is to be changed; NotFound when there is none, Conflict when it is no longer at `version`."""
    row = show.row_of(crm, noun, id)
    still(row, version)
    return row


def still(row: Any, version: int) -> None:
    """Refuse when a row is no longer at the version that was seen; 0 asks for none."""
    if version and row.version != version:
        raise Conflict(
            f"{row.id} {show.title(row)} has changed since version {version}: it is at version {row.version}",
            f"nothing was changed; kamcrm show {row.id} says what it is now",
        )


def change(crm: Crm, noun: str, row: Any, values: Mapping[str, Any]) -> list[Changed]:
    """Write the values that differ from the row's; returns them, ids as what they are called."""
    differing = {key: value for key, value in values.items() if getattr(row, key) != value}
    if not differing:
        return []
    was = {key: _said(crm, key, getattr(row, key)) for key in differing}
    crm.update(noun, row.id, row.version, **differing)
    return [Changed(key, was[key], _said(crm, key, value)) for key, value in differing.items() if key not in KEYS]


def _said(crm: Crm, key: str, value: Any) -> Any:
    return show.called(crm, value) if value and key.endswith("_id") else value
