"""What may happen to the file while the desk is open: locked, read-only, gone, put back; each is one sentence."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from tui.seat import Seat


@pytest.fixture
def morning(ok):
    """One thing to do."""
    ok("accounts add Nordlys --tier A")
    ok("followups add nordlys today send the quote")


def unharmed(at):
    """The desk is there, and shows no traceback."""
    assert at.process.isalive() and "Traceback" not in at.text
    return True


LOCKING = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], timeout=0.5, isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
db.execute("UPDATE followups SET what = 'changed meanwhile'")
db.execute("COMMIT")
"""


def test_a_desk_that_idles_locks_nobody_out_and_shows_what_they_did(morning, db):
    with Seat() as at:
        at.ready()
        for _ in range(10):
            subprocess.run([sys.executable, "-c", LOCKING, str(db)], check=True, timeout=20)
        at.until("changed meanwhile")


def test_a_file_that_another_program_holds_is_said_and_keys_go_on(morning, db):
    with Seat(before="from kamcrm import store\nstore.WAIT = 1") as at:
        at.ready()
        other = sqlite3.connect(db, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        at.type("s")
        at.until("Put off until when")
        at.type("2w\r")
        at.until("is being written by another program")
        other.execute("ROLLBACK")
        other.close()
        at.settle()
        at.type("s")
        at.until("Put off until when")
        at.type("2w\r")
        at.until(lambda seat: "send the quote" not in seat.lines[2])
        assert unharmed(at)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write whatever the permissions say")
def test_a_file_that_may_only_be_read_is_shown_and_refuses_in_a_sentence(morning, db):
    db.chmod(0o400)
    with Seat() as at:
        at.ready()
        at.type("s")
        at.until("Put off until when")
        at.type("2w\r")
        at.until("may not be written")
        assert unharmed(at) and "send the quote" in at.text


def test_a_file_that_vanishes_is_said_and_one_that_is_put_back_is_shown(morning, db, ok):
    kept = shutil.copy(db, f"{db}.kept")
    with Seat() as at:
        at.ready()
        db.rename(f"{db}.away")
        at.until("there is no database at")
        assert unharmed(at)

        with sqlite3.connect(kept) as other:
            other.execute("UPDATE followups SET what = 'from the backup'")
        other.close()
        os.replace(kept, db)
        at.until("from the backup")
        assert unharmed(at)
        at.type("q")
        assert at.left() == 0 and at.restored


def test_a_file_that_is_replaced_by_a_restore_is_shown_anew(morning, db):
    kept = shutil.copy(db, f"{db}.kept")
    with sqlite3.connect(kept) as other:
        other.execute("UPDATE followups SET what = 'from the backup'")
    other.close()
    with Seat() as at:
        at.ready()
        os.replace(kept, db)
        at.until("from the backup", 10)
        assert unharmed(at)


def test_a_file_that_is_no_database_any_more_is_said(morning, db):
    with Seat() as at:
        at.ready()
        with db.open("r+b") as file:
            file.write(b"nothing of the kind " * 200)
        at.type("s")
        at.until("Put off until when")
        at.type("2w\r")
        at.until("is damaged or not a kamcrm database")
        assert unharmed(at)
