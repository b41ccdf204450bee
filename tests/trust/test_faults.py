"""A full disk, a locked or read-only file, a closed stream: a sentence, the right code, nothing half-written."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import resource
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from kamcrm import store
from nightly import NIGHTLY
from trust.forked import sound, values

SRC = Path(store.__file__).parent.parent
TEXT = "call Kari 20m: wants an offer\non the three-year deal"
LOG = ["log", "nordlys", TEXT]


@pytest.fixture
def nordlys(ok, db):
    """A database with one account."""
    ok("accounts add Nordlys")
    return db


def drafts(home):
    return [path.read_text() for path in (home / ".local/state/kamcrm").rglob("*.txt")]


def talks(db):
    return values(db, "SELECT text FROM interactions")


@contextlib.contextmanager
def locked(db):
    holder = sqlite3.connect(db, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    yield
    holder.close()


def test_a_database_that_another_program_keeps_is_locked_and_the_text_is_kept(nordlys, kam, home, monkeypatch):
    monkeypatch.setattr(store, "WAIT", 1)

    with locked(nordlys):
        refused, shown = kam(LOG), kam("accounts list")

    assert refused.code == 75 and "try again" in refused.stderr and "kept" in refused.stderr
    assert drafts(home) == [TEXT]
    assert shown.code == 0
    assert kam(LOG).code == 0


def test_a_writer_waits_its_turn(nordlys, process):
    with locked(nordlys):
        waiting = background(["accounts", "add", "Havbris"])
        time.sleep(0.6)

    assert waiting.wait(20) == 0
    assert "Havbris" in values(nordlys, "SELECT name FROM accounts")


def background(argv, **kw):
    env = {**os.environ, "PYTHONPATH": str(SRC)}
    kw = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True} | kw
    return subprocess.Popen([sys.executable, "-m", "kamcrm", *argv], env=env, **kw)


@pytest.mark.parametrize("sign, code", [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)])
def test_a_command_that_waits_for_the_lock_ends_when_asked_and_keeps_the_text(nordlys, home, sign, code):
    with locked(nordlys):
        waiting = background(LOG)
        until_open(waiting, nordlys)
        began = time.monotonic()
        waiting.send_signal(sign)
        said = waiting.communicate(timeout=20)[1]

    assert waiting.returncode == code
    assert time.monotonic() - began < 3
    assert "Traceback" not in said and "kept" in said
    assert drafts(home) == [TEXT]
    assert talks(nordlys) == []


def until_open(process, db):
    """Wait until the program has opened the database."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError):
            if any(os.readlink(link.path) == str(db) for link in os.scandir(f"/proc/{process.pid}/fd")):
                time.sleep(0.1)
                return
        time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
def test_asked_to_end_at_any_moment_a_command_is_done_whole_or_not_at_all(nordlys):
    codes = set()
    for n in range(20 if NIGHTLY else 6):
        running = background(["accounts", "add", f"Account {n}", "--tier", "A"])
        time.sleep(0.02 + n * (0.008 if NIGHTLY else 0.03))
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=20)
        codes.add(running.returncode)
        assert sound(nordlys)

    tiered = values(nordlys, "SELECT count(*) FROM accounts WHERE tier = 'A'")
    assert tiered == values(nordlys, "SELECT count(*) FROM account_history WHERE field = 'tier'")
    assert codes <= {0, 143, -signal.SIGTERM}  # Python's own start-up ends by the signal itself.


def full_folder(tmp_path, size):
    """A file system of its own, of so many kilobytes; skips where none may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)], capture_output=True)
    if done.returncode:
        pytest.skip("no file system may be mounted here")
    return folder


@pytest.fixture
def disk(tmp_path):
    """A small file system; unmounted at the end."""
    folder = full_folder(tmp_path, 1200)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_leaves_the_file_whole_and_keeps_the_text(disk, nordlys, kam, home, monkeypatch):
    db = disk / "kamcrm.db"
    shutil.copyfile(nordlys, db)
    monkeypatch.setenv("KAMCRM_DB", str(db))
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    before = values(db, "SELECT count(*) FROM changes")

    refused = kam(LOG)

    assert refused.code == 74 and "free some space" in refused.stderr, refused.stderr
    assert drafts(home) == [TEXT]
    assert sound_or_full(db) and values(db, "SELECT count(*) FROM changes") == before
    ballast.unlink()
    assert kam(LOG).code == 0
    assert len(talks(db)) == 1 and sound(db)


def sound_or_full(db):
    with contextlib.closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True)) as found:
        return found.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_where_not_even_the_draft_fits_the_text_is_printed(disk, nordlys, kam, monkeypatch):
    db = disk / "kamcrm.db"
    shutil.copyfile(nordlys, db)
    monkeypatch.setenv("KAMCRM_DB", str(db))
    monkeypatch.setenv("XDG_STATE_HOME", str(disk))
    with contextlib.suppress(OSError), (disk / "ballast").open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)

    refused = kam(["log", "nordlys", f"{TEXT} \x1b[2J"])

    assert refused.code == 74
    assert TEXT in refused.stderr and "\x1b" not in refused.stderr
    assert talks(db) == []


def test_a_limit_on_the_size_of_files_is_like_a_full_disk(nordlys, home):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    size = nordlys.stat().st_size
    refused = background(["accounts", "edit", "nordlys", "--about", "fjord " * 20_000], preexec_fn=limit)
    said = refused.communicate(timeout=20)[1]

    assert refused.returncode == 74, said
    assert "Traceback" not in said and "fjord fjord" in said
    assert sound(nordlys) and nordlys.stat().st_size == size


LINES = ["accounts add Havbris -q", "accounts edit nordlys --city Oslo", "log nordlys 'call Kari'", "undo"]
LINES += ["followups add nordlys 'fri send the offer'", "accounts archive nordlys"]
FAULTS = [
    (line, call, error, nth)
    for line in LINES
    for call, most in (("pwrite64", 9), ("fdatasync,fsync", 5), ("unlink", 1), ("openat", 4), ("ftruncate", 1))
    for error in ("EIO", "ENOSPC")
    for nth in range(1, most + 1)
]


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
@pytest.mark.parametrize("line, call, error, nth", FAULTS if NIGHTLY else FAULTS[::23])
def test_an_error_of_the_disk_leaves_what_was_acknowledged_and_nothing_else(nordlys, line, call, error, nth):
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    only = ["-P", str(nordlys), "-P", f"{nordlys}-journal", "-P", str(nordlys.parent)]
    inject = f"inject={call}:error={error}:when={nth}"
    program = [sys.executable, "-m", "kamcrm", *shlex.split(line)]
    env = {**os.environ, "PYTHONPATH": str(SRC)}

    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, *only, "-e", inject, *program],
        env=env, capture_output=True, text=True, timeout=60,
    )  # fmt: skip

    entered = len(values(nordlys, "SELECT id FROM operations")) - 1
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 73, 74, 77), done.stderr
    assert sound(nordlys)
    assert entered == (done.returncode == 0), done.stderr


LIBC = ctypes.CDLL(None)


def without_privileges():
    """Have the program that is started next obey permissions even where root starts it: capabilities(7) 1 and 2."""
    if os.geteuid() == 0:
        for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            assert LIBC.prctl(24, capability, 0, 0, 0) == 0  # PR_CAPBSET_DROP


@pytest.fixture
def unprivileged(template):
    """A folder of one's own that may be closed to oneself, and how to run kamcrm as one who must obey that."""
    folder = Path(tempfile.mkdtemp(prefix="kamcrm-"))
    shutil.copyfile(template, folder / "kamcrm.db")

    def run(argv, db):
        env = {**os.environ, "PYTHONPATH": str(SRC), "HOME": str(folder / "home"), "KAMCRM_DB": str(db)}
        return subprocess.run(
            [sys.executable, "-m", "kamcrm", *argv],
            env=env,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=60,
            preexec_fn=without_privileges,
        )

    (folder / "home").mkdir()
    yield folder, run
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("mode", [0o444, 0o666])
def test_from_a_read_only_folder_lists_are_shown_and_writes_refused(unprivileged, mode, home):
    folder, run = unprivileged
    db = folder / "kamcrm.db"
    db.chmod(mode)
    folder.chmod(0o555)

    shown, exported = run(["accounts", "list"], db), run(["export", "all"], db)
    refused = run(["accounts", "add", "Nordlys AS"], db)

    assert (shown.returncode, exported.returncode) == (0, 0), shown.stderr + exported.stderr
    assert refused.returncode == 77 and str(db) in refused.stderr, refused.stderr
    assert values(db, "SELECT count(*) FROM accounts") == [0]


def test_a_file_and_a_folder_that_may_not_be_opened_are_not_taken_for_missing_ones(unprivileged, home):
    folder, run = unprivileged
    secret = folder / "secret"
    secret.mkdir()
    shutil.copyfile(folder / "kamcrm.db", secret / "kamcrm.db")
    secret.chmod(0o700)
    (folder / "kamcrm.db").chmod(0)
    secret.chmod(0)
    folder.chmod(0o555)

    for path in (folder / "kamcrm.db", secret / "kamcrm.db"):
        refused = run(["accounts", "list"], path)
        assert refused.returncode == 77 and str(path) in refused.stderr, refused.stderr

    refused = run(["init", str(folder / "new.db")], "")
    assert refused.returncode == 73, refused.stderr
    secret.chmod(0o700)  # So that it can be removed.


def test_a_full_device_is_an_error_and_what_was_done_is_said_to_be_stored(nordlys, process):
    with open("/dev/full", "w") as full:
        listed = process("accounts list", stdout=full, stderr=subprocess.PIPE, capture_output=False)
        exported = process("export all", stdout=full, stderr=subprocess.PIPE, capture_output=False)
        written = process("accounts add Havbris", stdout=full, stderr=subprocess.PIPE, capture_output=False)
        unheard = process("accounts show nowhere", stdout=subprocess.PIPE, stderr=full, capture_output=False)

    assert [done.returncode for done in (listed, exported, written, unheard)] == [74, 74, 74, 3]
    assert os.strerror(errno.ENOSPC) in listed.stderr and listed.stderr.count("kamcrm:") == 1
    assert "is stored" in written.stderr
    assert "Havbris" in values(nordlys, "SELECT name FROM accounts")


@pytest.mark.parametrize("line", ["accounts list", "export all", "accounts add Havbris --help", "changes"])
def test_a_pipe_that_nobody_reads_ends_the_program_quietly(nordlys, process, line):
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        done = process(line, stdout=closed, stderr=subprocess.PIPE, capture_output=False)

    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_make_no_traceback_and_nothing_is_written_into_the_database(nordlys, closed, home):
    env = {**os.environ, "PYTHONPATH": str(SRC)}
    before = values(nordlys, "SELECT count(*) FROM operations")[0]

    for line, code in (("accounts list", 74 if ">&-" in closed.split() else 0), ("nonsense", 2)):
        shown = subprocess.run(
            ["sh", "-c", f'exec "$0" -m kamcrm {line} {closed}', sys.executable],
            env=env,
            capture_output=True,
            text=True,
        )
        assert shown.returncode == code, (line, shown)
        assert "Traceback" not in shown.stderr

    assert sound(nordlys)
    assert values(nordlys, "SELECT count(*) FROM operations") == [before]


def test_a_text_from_a_closed_stdin_is_an_empty_one(nordlys, home):
    env = {**os.environ, "PYTHONPATH": str(SRC)}
    program = f'exec "{sys.executable}" -m kamcrm log nordlys - <&-'

    done = subprocess.run(["sh", "-c", program], env=env, capture_output=True, text=True)

    assert done.returncode in (2, 65, 74) and "Traceback" not in done.stderr, done.stderr
    assert talks(nordlys) == []
