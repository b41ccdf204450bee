"""Salesforce exports: the weekly one, the API's and Data Loader's, as neutral records."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC

from kamcrm.errors import BadInput, NotFound
from kamcrm.exchange.converting import Conversion, Converted, Layout, left
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.fields import LINKS
from kamcrm.exchange.headers import key, salesforce_object
from kamcrm.exchange.incoming import Incoming, Left, Link
from kamcrm.exchange.reading import Table, read
from kamcrm.exchange.salesforce_objects import OBJECTS, SYSTEM, Object, yes
from kamcrm.exchange.source import from_path

SOURCE = "salesforce"
PREFIXES = {"001": "accounts", "003": "contacts", "006": "opportunities"}
OTHERS = {"00Q": "a lead", "500": "a case", "701": "a campaign", "00T": "a task", "00U": "an event"}


def tables(paths: Iterable[str], encoding: str = "") -> list[tuple[str, Table]]:
    """The files of an export as (object, table), in the order their links need.

    Each path is a file, a folder, or the beginning of the names in a folder (`folder/api_`). In a folder those files
    count that are named for their object (Account.csv, api_Account.csv).
    """
    return in_order([(name, read(from_path(file), encoding)) for path in paths for name, file in _files(path)])


def in_order(opened: list[tuple[str, Table]]) -> list[tuple[str, Table]]:
    """One file of each object, accounts first, so that what others belong to is there before them."""
    return _one_each(sorted(opened, key=lambda pair: list(OBJECTS).index(pair[0])))


def _files(path: str) -> list[tuple[str, str]]:
    if os.path.isfile(path):
        return [(_object_of(path), path)]
    beginning = os.path.join(path, "") if os.path.isdir(path) else path.removesuffix("*")
    listed = sorted(glob.glob(glob.escape(beginning) + "*.csv"))
    found = [(name, path) for path in listed for name in OBJECTS if path.removesuffix(".csv").endswith(name)]
    if not found:
        raise NotFound("Salesforce file", path, hint="the folder should hold Account.csv, Contact.csv and so on")
    return found


def _object_of(path: str) -> str:
    found = salesforce_object(read(from_path(path)).headers)
    name = found.kind.partition(" ")[2] if found else ""
    if name not in OBJECTS:
        raise BadInput(f"{path} holds no {', '.join(OBJECTS)} of Salesforce", "kamcrm import FILE recognises others")
    return name


def _one_each(opened: list[tuple[str, Table]]) -> list[tuple[str, Table]]:
    """Of two exports of one object in a folder, the one that has rows; a person must choose between two that have."""
    chosen: dict[str, Table] = {}
    for name, table in opened:
        if name not in chosen or next(chosen[name].rows(), None) is None:
            chosen[name] = table
        elif next(table.rows(), None) is not None:
            both = f"{os.path.basename(chosen[name].name)} and {os.path.basename(table.name)}"
            raise BadInput(
                f"there are two exports of {name}: {both}", "name the beginning of the files, as in FOLDER/api_"
            )
    return list(chosen.items())


def layout(table: Table, name: str) -> Layout:
    """What the columns of an object's file mean."""
    shape = OBJECTS[name]
    targets = {head: f"{shape.noun}.{shape.fields[key(head)]}" for head in table.headers if key(head) in shape.fields}
    ids = {id for headers in shape.links.values() for id in headers}
    ignored = frozenset(head for head in table.headers if key(head) in SYSTEM or key(head) in ids)
    return Layout(targets, {f"{shape.noun}.{field}": type for field, type in shape.types.items()}, ignored)


def conversion(table: Table, name: str, hints: Hints) -> Conversion:
    """A file of one object with its columns decided; clock times that name no zone are UTC."""
    return Conversion(table, layout(table, name), hints._replace(naive=UTC))


def records(conversion: Conversion, name: str) -> Iterator[Incoming | Left]:
    """Each row of an object as a neutral record; what was deleted there is skipped."""
    for found in conversion.rows():
        yield found if isinstance(found, Left) else _record(OBJECTS[name], conversion.table, found)


def _record(shape: Object, table: Table, found: Converted) -> Incoming | Left:
    cells = {key(head): cell.strip() for head, cell in zip(table.headers, found.row.cells, strict=True)}
    if yes(cells.get("isdeleted", "")):
        return left(found.row, "deleted in Salesforce", table, "skipped")
    if not short(cells.get("id", "")):
        return left(found.row, "there is no Id", table)
    values, extras = found.of(shape.noun), dict(found.extras)
    if reason := shape.finish(values, extras, cells):
        return left(found.row, reason, table)
    noun, line = values.pop("noun", shape.noun), found.row.line
    links, strangers = _links(shape.links, cells)
    notes = (
        *found.notes,
        *(f"{id} is {OTHERS.get(id[:3], 'of another kind')}: kept as text" for id in strangers.values()),
    )
    extras |= {head: strangers[key(head)] for head in table.headers if key(head) in strangers}
    return Incoming(noun, SOURCE, short(cells["id"]), line, values, links, extras, notes, table.name)


def short(id: str) -> str:
    """The fifteen characters that tell an id; the other three repeat them for programs that ignore case.

    >>> short("001Ec00000GGw3hIAD"), short("000000000000000AAA")
    ('001Ec00000GGw3h', '')
    """
    return id[:15] if id[:15].strip("0") else ""


def _links(shapes: Mapping[str, Iterable[str]], cells: Mapping[str, str]) -> tuple[dict[str, Link], dict[str, str]]:
    """Links by the kind that an id's first three characters tell, and by column the ids of kinds we do not hold."""
    made: dict[str, Link] = {}
    strangers: dict[str, str] = {}
    for field, heads in shapes.items():
        for head in heads:
            id = short(cells.get(head, ""))
            if id and PREFIXES.get(id[:3]) == LINKS[field]:
                made.setdefault(field, Link(LINKS[field], id))
            elif id and id[:3] not in PREFIXES:
                strangers[head] = id
    return made, strangers
