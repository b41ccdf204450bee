"""One import from the user's words to the report: read, write, and give back what could not be taken."""

from __future__ import annotations

import gc
import os
import sys
from typing import Any, NamedTuple

from kamcrm import compiled
from kamcrm.errors import BadInput, CannotCreate, Conflict, Fault, NotPermitted, Usage
from kamcrm.exchange import batches, mapping
from kamcrm.exchange.batches import KINDS, Part
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.mapping import Plan
from kamcrm.exchange.progress import Progress
from kamcrm.exchange.reading import read
from kamcrm.exchange.report import Report, given_back
from kamcrm.exchange.source import Source, from_bytes, from_path
from kamcrm.exchange.writing import Writer
from kamcrm.services import today, typed
from kamcrm.unit import Crm

DECIMALS = {"": "", "comma": ",", "point": ".", ",": ",", ".": "."}
ORDERS = ("", "dmy", "mdy", "ymd")
PLANNED = ("accounts", "followups")  # What brings work for today; after two people nobody asks what to do now.
WAYS = ("update", "skip")
SALES = {"invoices": "transactions", "orders": "transactions"}  # What people call the file, whichever it holds.


class Wish(NamedTuple):
    """What the user asked: the kind and the files, how to read them, and what to do with what is known or refused."""

    words: list[str]
    date_format: str = ""
    decimal: str = ""
    encoding: str = ""
    map: str = ""
    on_conflict: str = "update"
    atomic: bool = False
    rejects: str = ""
    currency: str = ""


class Done(NamedTuple):
    """What came of it: the report, how each file was read, where the rows given back are, what to do today."""

    report: Report
    decisions: list[str]
    rejects: list[str]
    morning: list[Any] | None
    changed: bool
    trial: bool


def run(crm: Crm, wish: Wish) -> Done:
    """Import files as one operation.

    Raises Usage for what is asked wrongly, BadInput for a file that cannot be read, or, when all or nothing was
    asked, for the first rows that cannot be taken.
    """
    kind, files = sorted_out(wish.words)
    parts = batches.prepare(kind, _sources(files), _hints(crm, wish), _plan(wish.map, kind), wish.encoding)
    report, progress = Report(), Progress()
    writer = Writer(crm, report, keep=wish.on_conflict == "skip")
    gc.disable()  # Rows come and go without cycles; looking for some takes a tenth of the time.
    try:
        for part in parts:
            progress.begin(part.conversion.table.name)
            writer.write(part, progress)
        writer.finish()
    finally:
        gc.enable()
        progress.end()
    if wish.atomic and report.rejected():
        raise _refused(report)
    given = [] if crm.trial else _give_back(parts, report, wish.rejects)
    changed = crm.changed > 0
    morning = today.items(crm) if changed and report.bring(*PLANNED) else None
    return Done(report, [words for part in parts for words in part.words], given, morning, changed, crm.trial)


def sorted_out(words: list[str]) -> tuple[str, list[str]]:
    """The kind ('' when it is to be recognised) and the files; a known kind wins over a file of that name."""
    first = SALES.get(words[0]) or compiled.ALIASES.get(words[0], words[0])
    if first in KINDS:
        if len(words) == 1:
            raise Usage(f"there is no file to import as {first}", f"kamcrm import {first} FILE; ./{first} names a file")
        return first, words[1:]
    if len(words) > 1 and not set("./\\-") & set(first) and not os.path.exists(words[0]):
        raise Usage(f"there is neither a kind nor a file {words[0]!r}", f"kinds are {', '.join(KINDS)}")
    return "", words


def mapped(wish: Wish, path: str) -> str:
    """Write what each column of the first file seems to mean, to be edited and given to --map; returns the path."""
    kind, files = sorted_out(wish.words)
    first = _sources(files)[0]
    table = read(first if isinstance(first, Source) else from_path(first), wish.encoding)
    kind = kind or batches.recognised(table).kind
    if kind not in mapping.known_kinds():
        raise Usage(f"{kind} needs no mapping", "its columns are known")
    if os.path.exists(path):
        raise Conflict(f"{path} is there already", "name another file, or remove it")
    decimal = DECIMALS.get(wish.decimal, "")
    plan = mapping.guess(table.headers, kind)._replace(date_format=wish.date_format, decimal=decimal)
    _put(path, mapping.write(plan).encode())
    return kind


def _sources(files: list[str]) -> list[str | Source]:
    if files.count("-") > 1:
        raise Usage("stdin can be read once only")
    return [from_bytes(_stdin()) if file == "-" else file for file in files]


def _stdin() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise BadInput("there is no stdin to read from", "name a file")
    buffer = getattr(sys.stdin, "buffer", None)
    return bytes(buffer.read()) if buffer else sys.stdin.read().encode()


def _hints(crm: Crm, wish: Wish) -> Hints:
    if wish.date_format not in ORDERS:
        raise Usage(f"--date-format is dmy, mdy or ymd, not {wish.date_format!r}")
    if wish.decimal not in DECIMALS:
        raise Usage(f"--decimal is comma or point, not {wish.decimal!r}")
    if wish.on_conflict not in WAYS:
        raise Usage(f"--on-conflict is update or skip, not {wish.on_conflict!r}")
    currency = typed.currency(wish.currency) if wish.currency else crm.settings.get("currency")
    return Hints(wish.date_format, DECIMALS[wish.decimal], currency=currency)


def _plan(path: str, kind: str) -> Plan | None:
    if not path:
        return None
    with from_path(path).open() as file:
        plan = mapping.read(file.read().decode("utf-8-sig", "replace"), path)
    if kind and kind != plan.kind:
        raise Usage(f"{path} is for {plan.kind}, not for {kind}")
    return plan


def _refused(report: Report) -> BadInput:
    rejected = report.rejected()
    lines = [f"\n  {entry.file} line {entry.line}: {entry.reason}" for entry in rejected[:10]]
    more = f"\n  and {len(rejected) - 10} more" if len(rejected) > 10 else ""
    count = f"{len(rejected)} {'row' if len(rejected) == 1 else 'rows'} cannot be taken, so none was:"
    return BadInput(count + "".join(lines) + more, "mend them, or leave --atomic out to take the others")


def _give_back(parts: list[Part], report: Report, path: str) -> list[str]:
    """Write the rejected rows of each file beside it, or all to the path that was named; returns the paths."""
    made = []
    for part in parts:
        table = part.conversion.table
        if report.rejected(table.name):
            content = given_back(table, report)
            made.append(_put_free(path or _beside(table.name), content))
    return made


def _beside(name: str) -> str:
    start = "stdin" if name == "-" else name.removesuffix(".csv")
    return f"{start.removesuffix('.rejected')}.rejected.csv"


def _put_free(path: str, content: bytes) -> str:
    """Write under the first name that is free, or holds just this already."""
    start, dot, suffix = path.rpartition(".")
    number = 1
    while True:
        name = path if number == 1 else f"{start or suffix}-{number}{dot}{suffix if start else ''}"
        if not os.path.lexists(name):
            return _put(name, content)
        with open(name, "rb") as file:
            if file.read() == content:
                return name
        number += 1


def _put(path: str, content: bytes) -> str:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with open(handle, "wb") as file:
            file.write(content)
    except PermissionError as error:
        raise NotPermitted(f"{path} may not be written", "--rejects names another place") from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CannotCreate(f"{path} cannot be made: {error.strerror}", "--rejects names another place") from error
    except OSError as error:
        raise Fault(f"{path} cannot be written: {error.strerror}", "--rejects names another place") from error
    return path
