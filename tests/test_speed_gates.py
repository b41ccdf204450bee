"""What makes a daily command fast, asserted by what cannot be noisy; nothing here is timed, `make bench` does that."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

from kamcrm import compiled, store

SRC = Path(__file__).parent.parent / "src"
HEAVY = {
    "typer", "rich", "pydantic", "sqlalchemy", "sqlmodel", "textual", "platformdirs", "dataclasses", "typing", "re",
    "pathlib", "json", "enum",
}  # fmt: skip
OURS, OURS_WRITING, THEIRS, SYNCS = 36, 56, 12, 5
SPARED = {"sqlite3", "functools", "collections", "operator", "types"}  # What a command does without, unlike the floor.
LOADED = (
    "import sys; from kamcrm import late, lean; late.install(); lean.install();"
    "from kamcrm.__main__ import run; code = run(sys.argv[1:]);"
    "print(*[n for n, m in list(sys.modules.items()) if type(m) is not late.Late], file=sys.stderr); sys.exit(code)"
)


class Line(NamedTuple):
    """A hot command line, the command it needs, and how many statements it may run at most."""

    words: str
    line: str
    statements: int


READS = [
    Line("today", "today", 15),
    Line("today", "", 15),
    Line("today", "today -f json", 15),
    Line("followups today", "followups today", 15),
    Line("followups today", "followups today -f json", 15),
    Line("followups today", "followups today -f csv", 15),
    Line("accounts list", "accounts list", 6),
    Line("accounts list", "accounts list -f json", 6),
    Line("accounts list", "accounts list -f csv", 6),
    Line("find", "find nordlys", 8),
    Line("find", "find nordlys -f json", 8),
    Line("timeline", "timeline nordlys", 24),
]
WRITES = [
    Line("log", "log nordlys 'call Kari about the offer, follow up fri'", 40),
    Line("log", "log nordlys 'call Kari 20m: wants an offer' --next 'fri send offer'", 40),
    Line("followups add", "followups add nordlys 'fri send the offer'", 20),
    Line("done", "done {followup}", 26),
    Line("snooze", "snooze {followup} +3d", 26),
    Line("undo", "undo", 30),
]


def known(words: str) -> bool:
    """Whether the command line has such a command."""
    if " " not in words:
        return compiled.WORDS.get(words) == "verb"
    noun = words.split()[0]
    return noun in compiled.WORDS and words in import_module(f"kamcrm.compiled.{noun}_lines").LINES


def those(lines: list[Line]) -> pytest.MarkDecorator:
    """One test a line, of the commands there are."""
    there = [line for line in lines if known(line.words)]
    return pytest.mark.parametrize("hot", there, ids=[line.line or "kamcrm" for line in there])


@pytest.fixture
def portfolio(db, ok):
    """An account with a person and an open follow-up, and a config file; returns the words a line may name."""
    config = Path(os.environ["HOME"]) / ".config/kamcrm"
    config.mkdir(parents=True)
    (config / "config.toml").write_text('name = "Kari"\n')
    ok("accounts add 'Nordlys AS' --tier A")
    made: dict[str, int] = {}
    if known("contacts add"):
        ok("contacts add 'Kari Moen' nordlys")
    if known("followups add"):
        made["followup"] = ok("followups add nordlys 'today send the offer' -f ids").ids[0]
    return made


def started(argv: list[str]) -> subprocess.CompletedProcess[str]:
    """A process of this interpreter over the working copy."""
    env = {**os.environ, "PYTHONPATH": str(SRC)}
    return subprocess.run([sys.executable, *argv], capture_output=True, text=True, env=env, timeout=60)


@pytest.fixture(scope="session")
def floor() -> set[str]:
    """What is loaded by `python -c 'import sqlite3'`."""
    return set(started(["-c", "import sqlite3, sys; print(*sys.modules)"]).stdout.split())


@those(READS + WRITES)
def test_a_hot_command_loads_nothing_heavy_and_little_at_all(hot, portfolio, floor):
    shown = started(["-c", LOADED, *shlex.split(hot.line.format(**portfolio))])

    all_loaded = set(shown.stderr.splitlines()[-1].split())
    loaded = all_loaded - floor
    ours = {name for name in loaded if name.partition(".")[0] == "kamcrm"}
    assert shown.returncode == 0 and "kamcrm.store" in ours, shown.stderr
    assert not {name.partition(".")[0] for name in loaded} & HEAVY
    assert not (hot in READS and all_loaded & SPARED) and floor >= SPARED
    assert len(ours) <= (OURS if hot in READS else OURS_WRITING), sorted(ours)
    assert len(loaded - ours) <= THEIRS, sorted(loaded - ours)


@those(READS + WRITES)
def test_a_hot_command_runs_few_statements(hot, portfolio, ok, monkeypatch):
    run: list[str] = []
    opened = store.connect

    def traced(path: str):
        db = opened(path)
        db.set_trace_callback(lambda sql: run.append(sql) if not sql.startswith("--") else None)
        return db

    monkeypatch.setattr(store, "connect", traced)
    ok(hot.line.format(**portfolio))

    assert 0 < len(run) <= hot.statements, "\n".join(run)


@those(WRITES)
def test_a_write_waits_for_the_disk_at_most_five_times(hot, portfolio, tmp_path):
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    log = tmp_path / "strace.log"
    argv = [sys.executable, "-m", "kamcrm", *shlex.split(hot.line.format(**portfolio))]
    env = {**os.environ, "PYTHONPATH": str(SRC)}

    subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", log, *argv], env=env, capture_output=True)

    synced = [line for line in log.read_text().splitlines() if "sync(" in line]
    assert 0 < len(synced) <= SYNCS


@pytest.mark.parametrize("line", ["--help", "accounts --help", "accounts list --help"])
def test_a_help_page_opens_no_database(line, home):
    shown = started(["-c", LOADED, *line.split()])

    assert "kamcrm" in shown.stdout
    assert "sqlite3" not in shown.stderr.split()
