"""What is measured and against what: the targets as they were set, each with the command line that must meet it."""

from __future__ import annotations

import shlex
import sqlite3
from collections.abc import Callable
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import NamedTuple

from bench import places
from bench.rounds import Command
from kamcrm import compiled

FLOOR = "floor"


# The figures, each a line of its own, and what it may take over the large portfolio.
FIGURES = {
    "analyze top": 40.0,
    "analyze share-of-wallet": 40.0,
    "analyze products": 40.0,
    "analyze goals": 40.0,
    "analyze prospects": 40.0,
    "analyze matrix": 40.0,
    "analyze pipeline": 40.0,
    "analyze whitespace": 40.0,
    "analyze health": 40.0,
    "analyze retention": 40.0,
    "analyze churn": 40.0,
    "analyze traits": 40.0,
    "analyze abc": 40.0,
    "analyze rfm": 40.0,
    "analyze rhythm": 80.0,
    "analyze clv": 40.0,
    "analyze effort": 40.0,
    "analyze price": 40.0,
    "analyze value": 40.0,
    "analyze tenure": 40.0,
    "analyze adherence": 80.0,
    "analyze satisfaction": 40.0,
    "analyze cases": 40.0,
    "analyze quality": 40.0,
}


class Row(NamedTuple):
    """One target: a command, what it is compared with, and how many times that it may take."""

    name: str
    command: Command
    target: float
    stretch: float | None = None
    against: str = FLOOR
    syncs: int | None = None
    memory: bool = False


class Bench:
    """The installed program over portfolios, and the rows that its commands can fill."""

    def __init__(self, programs: Path) -> None:
        self.programs = programs
        self.rows: list[Row] = []
        self.references: dict[str, Command] = {}

    def kam(self, home: Path, line: str | Callable[[], str], **more: object) -> Command:
        """A command line of kamcrm in this HOME."""
        told = line if callable(line) else lambda: line
        return Command(lambda: [str(self.programs / "kamcrm"), *shlex.split(told())], places.environment(home), **more)  # type: ignore[arg-type]

    def has(self, words: str) -> bool:
        """Whether this kamcrm has such a command yet; rows of others are left out."""
        if " " not in words:
            return compiled.WORDS.get(words) == "verb"
        noun = words.split()[0].replace("-", "_")
        return noun in compiled.WORDS and words in import_module(f"kamcrm.compiled.{noun}_lines").LINES

    def row(
        self, words: str, home: Path, name: str, line: str | Callable[[], str], target: float, **more: object
    ) -> None:
        """Enter a row unless the command it needs isn't there."""
        if self.has(words):
            of_row = {key: more.pop(key) for key in ("stretch", "against", "syncs", "memory") if key in more}
            self.rows.append(Row(name, self.kam(home, line, **more), target, **of_row))  # type: ignore[arg-type]


# What a read keeps while the file stays as it is.
KEPT = ("today", "others")


def anew(home: Path, line: str) -> Callable[[], str]:
    """The line as it is read after a change: without what was kept of the file as it was."""

    def told() -> str:
        for name in KEPT:
            (home / ".cache" / "kamcrm" / f"{name}.cache").unlink(missing_ok=True)
        return line

    return told


def daily(bench: Bench, small: Path) -> None:
    """What is read many times a day, and help."""
    reads = {
        "today": ("today", "today"),
        "bare kamcrm": ("today", ""),
        "followups today": ("followups today", "followups today"),
        "followups today, JSON": ("followups today", "followups today -f json"),
        "followups today, CSV": ("followups today", "followups today -f csv"),
        "accounts list": ("accounts list", "accounts list -n 40"),
        "accounts list, JSON": ("accounts list", "accounts list -n 40 -f json"),
        "accounts list, CSV": ("accounts list", "accounts list -n 40 -f csv"),
        "find": ("find", "find robotikk"),
        "find, JSON": ("find", "find robotikk -f json"),
        "find, CSV": ("find", "find robotikk -f csv"),
        "timeline": ("timeline", "timeline nordlys-15"),
    }
    for name, (words, line) in reads.items():
        bench.row(words, small, name, line, 1.35, stretch=1.2)
    for words in ("today", "followups today"):
        bench.row(words, small, f"{words}, after a change", anew(small, words), 1.35, stretch=1.2)
    for name, (words, line) in reads.items():
        if name in ("today", "followups today", "accounts list", "find"):
            bench.row(words, small, f"{name}: peak memory", line, 1.25, memory=True)
    bench.row("today", small, "--help", "--help", 1.0, stretch=0.8)
    bench.row("accounts list", small, "accounts list --help", "accounts list --help", 1.0, stretch=0.8)
    bench.row("accounts list", small, "--version", "--version", 1.0, stretch=0.8)
    bench.row("complete", small, "completion: words", "complete -- acc", 1.0, stretch=0.8)
    bench.row("complete", small, "completion: account names", "complete -- log nord", 1.4)
    bench.row("prep", small, "prep, on a terminal", "prep nordlys-15", 7.0, terminal=True)
    bench.row("show", small, "show, on a terminal", "show nordlys-15", 7.0, terminal=True)
    bench.row("portfolio", small, "portfolio", "portfolio -n 36", 1.8)
    for line in FIGURES:
        bench.row(line, small, line, line, 2.5)


def large(bench: Bench, small: Path, large: Path) -> None:
    """The same on a hundred times the history."""
    bench.row("followups today", large, "followups today, large", "followups today", 1.1, against="followups today")
    bench.row("today", large, "today, large", "today -n 36", 1.8)
    bench.row("today", large, "today, large, after a change", anew(large, "today -n 36"), 1.8)
    bench.row("portfolio", large, "one screen of portfolio, large", "portfolio -n 36", 1.8)
    bench.row("accounts list", large, "the whole list of 2 000 accounts", "accounts list --all", 3.5)
    for line, target in FIGURES.items():
        bench.row(line, large, f"{line}, large", line, target)
    bench.row("find", large, "search of 2 000 000 notes, newest 20", f"find {rare_word()} -n 20", 1.2)


def rare_word() -> str:
    """A word that few of the notes hold."""
    import random

    from bench import portfolio

    return portfolio.vocabulary(random.Random(7))[4_000]


def writes(bench: Bench, copy: Path) -> None:
    """What writes, on a copy: each waits for the disk before it says so."""
    number, open_ones = count(1), _open(copy)
    log = 'log nordlys-15 "call Greta about the offer {}" '
    bench.row("log", copy, "log", lambda: log.format(next(number)), 1.6, stretch=1.4, syncs=5)
    bench.row("done", copy, "done", lambda: f"done {next(open_ones)}", 1.6, stretch=1.4, syncs=5)
    bench.row("snooze", copy, "snooze", lambda: f"snooze {next(open_ones)} +3d", 1.6, stretch=1.4, syncs=5)
    add = 'followups add nordlys-15 "fri send the offer {}"'
    bench.row("followups add", copy, "followups add", lambda: add.format(next(number)), 1.6, stretch=1.4, syncs=5)
    if bench.has("log"):
        from bench.rounds import once

        before = bench.kam(copy, lambda: log.format(next(number)))
        bench.row("undo", copy, "undo", "undo", 1.6, stretch=1.4, syncs=5, before=lambda: once(before))
    name = "accounts add 'Brattholmen {} AS'"
    bench.row("accounts add", copy, "accounts add", lambda: name.format(next(number)), 6.0, syncs=5)


def _open(home: Path) -> count[int]:
    """The ids of open follow-ups, the last of the list first to be due: there are enough for any number of rounds."""
    with sqlite3.connect(places.database(home)) as db:
        return count(db.execute("SELECT min(id) FROM followups WHERE status = 'open'").fetchone()[0])


def fallback(bench: Bench, small: Path, hello: Path) -> None:
    """What Typer itself must read: a line with a typo, beside a bare Typer program refusing one."""
    python = str(bench.programs / "python")
    env = places.environment(small)
    bench.references["a bare Typer program"] = Command(lambda: [python, str(hello), "--nme", "x"], env, code=2)
    bench.row(
        "accounts list",
        small,
        "a usage error (Typer)",
        "accounts list --lmit 3",
        1.1,
        against="a bare Typer program",
        code=2,
    )
