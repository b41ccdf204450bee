"""No text from the database is obeyed by a terminal, and brackets are text, in whatever any command shows.

The commands are those of the compiled tables, so that a new one is tried without being named here.
"""

from __future__ import annotations

import datetime
import io
import os
import pty
import re
import shlex
import shutil
import sqlite3
import sys

import pytest

from kamcrm import compiled
from kamcrm.__main__ import run
from kamcrm.settings import Settings
from kamcrm.unit import open_crm
from lines import WRITING, filled, reading, writing

BIDI = "\u202a\u202e\u2066\u2069\u200e\u200f\u061c\ufeff"
ESCAPES = f"\x1b[2J\x1b]52;c;cm0gLXJm\x07\x1b]8;;http://x\x1b\\\x1b(0\x9b31m\x90\x7f\b\r\v\x00{BIDI}".replace("\0", "")
BRACKETS = "[/] [red] [link=x] [@click=app.quit]x[/] {0} %s [bold]\\"
MARK = "PAYLOAD"
PAYLOAD = f"{MARK} {ESCAPES} {BRACKETS}"
OBEYED = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]")
# What kamcrm itself may write to a terminal: colours and how bold.
OWN = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.TextIOWrapper):
    """A stand-in for a terminal."""

    def __init__(self):
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")

    def isatty(self):
        return True

    def text(self):
        self.flush()
        return self.buffer.getvalue().decode("utf-8")


@pytest.fixture
def tty(db, monkeypatch):
    """Run a line as on a terminal; what it showed, on both streams."""

    def shown(argv):
        out, err = Terminal(), Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.StringIO(""))
            code = run([*argv, "--color", "always"])
        return code, OWN.sub("", out.text()), OWN.sub("", err.text())

    return shown


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Where the poisoned portfolio is kept, so that it is made but once."""
    return tmp_path_factory.mktemp("poisoned") / "kamcrm.db"


@pytest.fixture
def poisoned(db, ok, laid, kept):
    """The laid portfolio with the payload in every text that a person or a file may have put in; the ids in it."""
    ids = laid(db, ok)
    if not kept.exists():
        poison(db)
        shutil.copyfile(db, kept)
    shutil.copyfile(kept, db)
    return ids


def poison(db):
    with open_crm(Settings(), write=True, command="poison") as crm:
        seeded = {}
        for noun in compiled.TABLES:
            seeded[noun] = crm.insert(noun, **a_row(crm, noun, seeded))
        crm.commit()
    file = sqlite3.connect(db)
    for noun in compiled.TABLES:
        spec = __import__(f"kamcrm.compiled.{noun}_rows", fromlist=["SPEC"]).SPEC
        unique = unique_columns(file, noun)
        for column, (kind, _, _, _, most, _) in spec["columns"].items():
            if kind == "text" and column not in KEYS and column not in unique and (most or 0) >= len(PAYLOAD):
                file.execute(f'UPDATE {noun} SET "{column}" = ? WHERE "{column}" IS NOT NULL', (PAYLOAD,))
    file.execute("UPDATE operations SET summary = ?, actor = ?", (PAYLOAD, PAYLOAD[:100]))
    file.commit()
    file.close()


KEYS = {"folded", "sort_key", "handle", "phone_key", "uid", "field", "noun", "source", "conditions", "filter", "where"}


def unique_columns(file, noun):
    found = set()
    for index in file.execute(f"PRAGMA index_list({noun})").fetchall():
        if index[2]:
            found |= {row[2] for row in file.execute(f'PRAGMA index_info("{index[1]}")')}
    return found


def a_row(crm, noun, seeded):
    """A row of a table with a value in every column that may have one."""
    links = {row[3]: row[2] for row in crm.store.execute(f"PRAGMA foreign_key_list({noun})")}
    row = {}
    for column, (kind, required, default, least, most, choices) in crm.store.spec(noun)["columns"].items():
        if column in ("id", "version", "created_at", "updated_at"):
            continue
        if column in links:
            parent = links[column]
            entered = crm.journal.enter() if parent == "operations" else 1 if parent == "records" else None
            row[column] = seeded.get(parent) or entered
        elif default is None:
            row[column] = a_value(kind, least, most, choices)
    return {column: value for column, value in row.items() if value is not None}


def a_value(kind, least, most, choices):
    if choices:
        return choices[0]
    if kind == "text":
        return PAYLOAD[: most or None]
    return {
        "whole": min(max(least or 0, 1), most or 1), "money": 100, "flag": False, "currency": "NOK", "clock": "09:00",
        "day": datetime.date(2026, 11, 20), "instant": datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC),
    }[kind]  # fmt: skip


SHOWING = {line: words for words, line in reading().items() if line}
SHOWING |= {"export accounts": "export", "changes 3": "changes", "show {talk}": "show", "show {person}": "show"}


@pytest.mark.parametrize("line", SHOWING)
def test_nothing_that_a_command_shows_is_obeyed_by_the_terminal(line, poisoned, tty, tmp_path):
    command, argv = SHOWING[line], filled(line, poisoned, tmp_path)

    for more in ([], *(["-f", format] for format in ("json", "csv", "tsv", "ids", "md", "html"))):
        code, out, err = tty([*argv, *more])
        assert code in (0, 2, 3, 4), (code, err)
        assert "unexpected" not in err and "<" not in " ".join(argv), f"say in tests/lines.py how to run {command!r}"
        for text in (out, err):
            obeyed = OBEYED.search(text.replace("\t", " ") if more == ["-f", "tsv"] else text)
            assert not obeyed, (argv, more, text[max(0, obeyed.start() - 80) : obeyed.end() + 20])


@pytest.mark.parametrize("command", writing())
def test_nothing_that_a_writing_command_echoes_is_obeyed_by_the_terminal(command, poisoned, tty, tmp_path):
    for line in (*WRITING.get(command, ()), *(["redo"] if command == "undo" else [])):
        _, out, err = tty([*filled(line, poisoned, tmp_path), "--yes"])
        assert "unexpected" not in err
        for text in (out, err):
            obeyed = OBEYED.search(text)
            assert not obeyed, (line, text[max(0, obeyed.start() - 80) : obeyed.end() + 20])


def test_the_payload_is_there_to_be_seen_and_its_brackets_are_shown_as_they_are(poisoned, tty, tmp_path):
    seen = {command for command, line in reading().items() if line and MARK in tty(filled(line, poisoned, tmp_path))[1]}

    assert {"accounts list", "contacts list", "followups list", "interactions list", "changes"} <= seen
    assert len(seen) >= 0.6 * len(reading()), sorted(set(reading()) - seen)
    shown = tty(["accounts", "list", "--columns", "name", "-f", "md"])[1]
    assert "[bold]" in shown.replace("\\", "") and "[@click=app.quit]" in shown.replace("\\", "")


@pytest.mark.parametrize("typed", [PAYLOAD, "x\x1b[2Jy", "[/]", "[red]", "\x9b2J", "x\u202ey"])
@pytest.mark.parametrize("line", ["accounts show {}", "find {}", "followups list --where {}", "accounts list --sort {}",
                                  "accounts list --columns {}", "followups add nordlys {}", "{}", "log nowhere {}",
                                  "accounts list --as-of {}", "-f {} today", "import {}", "export {}"])  # fmt: skip
def test_what_was_typed_wrongly_is_quoted_safely(line, typed, db, ok, tty):
    ok("accounts add Nordlys")
    argv = [part.format(typed) if part == "{}" else part for part in shlex.split(line)]

    _, out, err = tty(argv)

    assert "unexpected" not in err
    assert not OBEYED.search(out + err), (out, err)


def test_on_a_real_terminal_too(poisoned, home):
    for line in ("accounts list", "prep nordlys", "today"):
        shown = on_a_pty([sys.executable, "-m", "kamcrm", *line.split()])
        rest = OWN.sub("", shown.decode("utf-8").replace("\r\n", "\n"))
        assert MARK in rest
        assert not OBEYED.search(rest)


def on_a_pty(argv):
    pid, terminal = pty.fork()
    if not pid:
        os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
        os.execv(argv[0], argv)
    shown = b""
    try:
        while piece := os.read(terminal, 1 << 16):
            shown += piece
    except OSError:  # How Linux says that the other end has gone.
        pass
    os.close(terminal)
    os.waitpid(pid, 0)
    return shown
