"""What every format is turned into: neutral records on their way in, as rows, and the rows that did not become any."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple


class Link(NamedTuple):
    """Another record that an incoming one belongs to: by its id in the same source, or by its name."""

    kind: str
    external_id: str = ""
    name: str = ""


class _Incoming(NamedTuple):
    kind: str
    source: str
    external_id: str
    line: int
    values: Mapping[str, Any]
    links: Mapping[str, Link] = {}
    extras: Mapping[str, str] = {}
    notes: tuple[str, ...] = ()
    file: str = ""


class Incoming(_Incoming):
    """One record of a file: its noun, its id there, its line, our fields, what it belongs to, and what else it held.

    `values` holds only what the file filled in: dates, aware datetimes, Money, numbers, flags, lists of text.
    `extras` are the columns we have no field for, as text; `notes` are remarks for the report.
    """

    @cached_property
    def digest(self) -> str:
        """A fingerprint of all that the file says of it: the same again means that nothing changed there."""
        told = [self.kind]
        for part in (self.values, self.links, self.extras):
            told.append("")
            if part:
                told += [f"{key}={value}" for key, value in sorted(part.items())]
        return blake2b("\0".join(told).encode(errors="surrogatepass"), digest_size=16).hexdigest()

    @property
    def name(self) -> str:
        """What to call it in a report."""
        return str(self.values.get("name") or self.values.get("what") or self.values.get("text") or self.external_id)


class Left(NamedTuple):
    """A row that became no record: `result` is 'skipped' or 'rejected', `raw` its text as it stood."""

    result: str
    line: int
    reason: str
    raw: str = ""
    cells: tuple[str, ...] = ()
    file: str = ""


class Shaped(NamedTuple):
    """A record ready to be written.

    `values` are what the file says; `first` what a new record needs besides; `lists` its e-mail addresses,
    telephone numbers and participants; `extras` what is kept as custom fields; `notes` what is said about it.
    """

    values: dict[str, Any]
    first: dict[str, Any]
    lists: dict[str, list[Any]]
    extras: dict[str, str]
    notes: list[str]


class Fresh(NamedTuple):
    """A record about to be made: its row in stored form, what it looks like among those here, links that must wait."""

    incoming: Any
    made: Shaped
    row: dict[str, Any]
    near: str
    later: dict[str, Link]
