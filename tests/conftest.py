"""How the tests drive kamcrm: as a person would, one command line at a time, on a database of their own."""

from __future__ import annotations

import gc
import io
import itertools
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, settings

# How long a draw takes says how busy the machine is, not how good the test.
settings.register_profile("here", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("here")

SRC = Path(__file__).parent.parent / "src"
HOMES = itertools.count()
NOW = "2026-11-23T09:00:00Z"  # a Monday; ten in the morning in Oslo


def pytest_collection_finish() -> None:
    """Thousands of tests are not looked through for garbage again and again."""
    gc.collect()
    gc.freeze()


class Result(NamedTuple):
    """What a command printed and how it left."""

    code: int
    stdout: str
    stderr: str

    @property
    def ids(self) -> list[int]:
        """The numbers that stand first on the lines of stdout."""
        return [
            int(line.split()[0]) for line in self.stdout.splitlines() if line.split()[:1] and line.split()[0].isdigit()
        ]


class Stream(io.TextIOWrapper):
    """A stand-in for stdout that can say it is a terminal."""

    def __init__(self, tty: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")
        self.tty = tty

    def isatty(self) -> bool:
        """What the test wants the program to believe."""
        return self.tty

    def text(self) -> str:
        """Everything written so far."""
        self.flush()
        return self.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once."""
    from kamcrm import migrating

    path = tmp_path_factory.mktemp("template") / "empty.db"
    migrating.create(str(path))
    return path


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty HOME of the test's own, a pinned clock and zone, and no setting from outside."""
    import time

    for key in [key for key in os.environ if key.startswith(("KAMCRM_", "XDG_"))]:
        if key != "KAMCRM_SAMPLES" and key != "KAMCRM_SLOW":
            monkeypatch.delenv(key)
    # Numbered here: pytest would list all the others' for each one.
    home = tmp_path_factory.getbasetemp() / f"home{next(HOMES)}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("KAMCRM_NOW", NOW)
    monkeypatch.setenv("TZ", "Europe/Oslo")
    monkeypatch.setenv("USER", "kari")
    for key in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "EDITOR", "VISUAL"):
        monkeypatch.delenv(key, raising=False)
    time.tzset()
    return home


@pytest.fixture
def db(home: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh private database, named by KAMCRM_DB."""
    path = home / "kamcrm.db"
    shutil.copyfile(template, path)
    path.chmod(0o600)
    monkeypatch.setenv("KAMCRM_DB", str(path))
    return path


Kam = Callable[..., Result]


@pytest.fixture
def kam(db: Path, monkeypatch: pytest.MonkeyPatch) -> Kam:
    """Run a command line in this process: kam("followups today") or kam(["log", "nordlys", "call Kari"])."""

    def run(line: str | list[str], stdin: str | None = None) -> Result:
        return in_process(line, monkeypatch, stdin)

    return run


@pytest.fixture
def terminal(db: Path, monkeypatch: pytest.MonkeyPatch) -> Kam:
    """Like `kam`, with a terminal of 120 columns and 40 lines, without colours, on stdout."""

    def run(line: str | list[str]) -> Result:
        monkeypatch.setenv("COLUMNS", "120")
        monkeypatch.setenv("LINES", "40")
        monkeypatch.setenv("NO_COLOR", "1")
        return in_process(line, monkeypatch, tty=True)

    return run


def in_process(
    line: str | list[str], monkeypatch: pytest.MonkeyPatch, stdin: str | None = None, *, tty: bool = False
) -> Result:
    """Run a command line in this process and catch what it prints."""
    from kamcrm.__main__ import run

    out, err = Stream(tty), Stream()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        patch.setattr(sys, "stdin", io.StringIO(stdin) if stdin is not None else io.StringIO(""))
        code = run(shlex.split(line) if isinstance(line, str) else line)
    return Result(code, out.text(), err.text())


@pytest.fixture
def ok(kam: Kam) -> Kam:
    """Like `kam`, for lines that must succeed: a refusal fails the test with what it said."""

    def run(line: str | list[str], stdin: str | None = None) -> Result:
        result = kam(line, stdin)
        assert result.code == 0, f"{line}: exit {result.code}\n{result.stderr}"
        return result

    return run


@pytest.fixture(scope="session")
def demo_image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo portfolio as of NOW, made once."""
    import time

    from kamcrm import demo

    path = tmp_path_factory.mktemp("demo") / "demo.db"
    with pytest.MonkeyPatch.context() as patch:
        for key, value in {"KAMCRM_NOW": NOW, "HOME": str(path.parent), "TZ": "Europe/Oslo", "USER": "kari"}.items():
            patch.setenv(key, value)
        time.tzset()
        demo.make(str(path))
    return path


@pytest.fixture
def demo(db: Path, demo_image: Path) -> Path:
    """The demo portfolio as the test's own database, to read and to change."""
    shutil.copyfile(demo_image, db)
    return db


@pytest.fixture(scope="session")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Kam], dict[str, str]]:
    """Make a database the portfolio that `lines` speaks of, which is laid but once; returns the ids in it."""
    import lines

    kept = tmp_path_factory.mktemp("laid") / "kamcrm.db"
    ids: dict[str, str] = {}

    def put(db: Path, ok: Kam) -> dict[str, str]:
        if ids:
            shutil.copyfile(kept, db)
        else:
            ids.update(lines.lay(ok))
            shutil.copyfile(db, kept)
        return ids

    return put


@pytest.fixture(scope="session")
def bytecode(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder for compiled byte-code, so that subprocesses start as they do when installed."""
    return str(tmp_path_factory.getbasetemp().parent / "bytecode")


@pytest.fixture
def process(home: Path, bytecode: str) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command line in a process of its own."""

    def run(line: str | list[str], **kw: Any) -> subprocess.CompletedProcess[str]:
        argv = shlex.split(line) if isinstance(line, str) else line
        env = {**os.environ, "PYTHONPATH": str(SRC), "PYTHONPYCACHEPREFIX": bytecode, **kw.pop("env", {})}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        kw.setdefault("capture_output", True)
        return subprocess.run([sys.executable, "-m", "kamcrm", *argv], text=True, env=env, timeout=60, **kw)

    return run


@pytest.fixture
def samples() -> Path:
    """Real export files; tests that need them skip where they are absent."""
    found = Path(os.environ.get("KAMCRM_SAMPLES", Path(__file__).parent.parent.parent / "shared" / "samples"))
    if not found.is_dir():
        pytest.skip("no real samples here")
    return found


@pytest.fixture
def crm(db: Path) -> Iterator[Any]:
    """An open unit of work on the test's database, for services below the command line; rolled back at the end."""
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    opened = open_crm(Settings(), write=True, command="test")
    yield opened
    opened.close()


@pytest.fixture
def put(db: Path) -> Callable[..., int]:
    """Write one row as an operation of its own and keep it: put("rates", currency="EUR", …) -> its id."""
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    def insert(noun: str, /, **values: Any) -> int:
        opened = open_crm(Settings(), write=True, command="test")
        try:
            id = opened.insert(noun, **values)
            opened.commit("test")
        finally:
            opened.close()
        return id

    return insert


@pytest.fixture
def scene(put: Callable[..., int]) -> Any:
    """A portfolio to lay out: scene.account("Nordlys AS"), scene.talk(account, -40), scene.followup(account)."""
    from scene import Scene

    return Scene(put)
