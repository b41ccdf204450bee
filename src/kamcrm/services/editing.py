"""Changing some values of a row: what differs is written, and told as it was and as it became."""

from __future__ import annotations

from kamcrm.errors import Conflict, Usage
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from kamcrm.unit import Crm

KEYS = ("folded", "sort_key", "phone_key")  # They follow from other columns, so they are not told.


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


def still(row: Any, version: int) -> None:
    """Refuse when a row is no longer at the version that was seen; 0 asks for none."""
    if version and row.version != version:
        from kamcrm.services.show import title

        raise Conflict(
            f"{row.id} {title(row)} has changed since version {version}: it is at version {row.version}",
            f"nothing was changed; kamcrm show {row.id} says what it is now",
        )


def change(crm: Crm, noun: str, row: Any, values: Mapping[str, Any], names: Mapping[str, Any]) -> list[Changed]:
    """Write the values that differ from the row's; returns them.

    `names` gives the words for a value that is an id: (column) -> (was, became).
    """
    differing = {key: value for key, value in values.items() if getattr(row, key) != value}
    if not differing:
        return []
    crm.update(noun, row.id, row.version, **differing)
    told = [key for key in differing if key not in KEYS]
    return [Changed(key, *names.get(key, (getattr(row, key), differing[key]))) for key in told]
