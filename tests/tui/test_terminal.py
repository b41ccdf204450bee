"""The desk in a real terminal: there at once, whole whatever the terminal does, and gone without a trace."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys

import pytest

from tui.seat import Seat

# Holds the import of Textual until a file is there.
GATE = """
import os, time
class Gate:
    @staticmethod
    def find_spec(name, path, target=None):
        if name.partition(".")[0] in ("textual", "rich", "asyncio"):
            while not os.path.exists(os.environ["GATE"]):
                time.sleep(0.01)
sys.meta_path.insert(0, Gate)
"""


@pytest.fixture
def morning(ok):
    """Three things to do at one account."""
    ok("accounts add Nordlys --tier A")
    for what in ("send the quote", "call Kari", "book the visit"):
        ok(["followups", "add", "nordlys", f"today {what}"])
    return ok("today --all -q").stdout.split()


def test_the_first_page_is_there_before_textual_and_keys_typed_at_it_are_not_lost(morning, tmp_path):
    gate = tmp_path / "open"
    with Seat(before=GATE, GATE=str(gate)) as at:
        at.until("call Kari")
        early = at.text
        at.type("jj")
        at.settle()
        assert at.text == early, "what is typed is echoed over the page"

        gate.touch()
        at.ready()

        at.until(lambda seat: seat.lines[4].startswith("›"))
        assert "book the visit" in at.lines[4]
        rows = [line.replace("›", " ") for line in at.lines[1:5]]
        assert rows == early.splitlines()[1:5], "the grid draws the page another way than it was painted"
        at.type("q")
        assert at.left() == 0 and at.restored and at.after == ""


CRASH = """
import kamcrm.commands.daily as command
def bug(*given, **more):
    secret = "Nordlys pays too little"
    raise ValueError(secret)
command.done = bug
"""


def test_a_crash_leaves_one_line_and_the_terminal_as_it_was_and_what_was_typed(morning, ok):
    with Seat(before=CRASH) as at:
        at.ready()
        at.type("d")
        at.until("What comes next?")
        at.type("fri ask for a decision\r")

        assert at.left() == 1
        assert at.restored
        assert at.after.startswith("kamcrm: something unexpected went wrong (ValueError)")
        assert "Nordlys" not in at.after and "Traceback" not in at.after
        assert len(at.after.splitlines()) == 2  # The sentence, and where the details are.

    assert "ask for a decision" in ok("draft list").stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_desk_that_is_told_to_end_ends_at_once_and_leaves_the_terminal_as_it_was(number, morning, ok):
    with Seat() as at:
        at.ready()
        at.type("d")
        at.until("What comes next?")
        at.signal(number)

        assert at.left() == 143
        assert at.restored and at.after == ""

    assert ok("today --all -q").stdout.split() == morning


def test_a_window_that_is_closed_ends_the_desk(morning):
    with Seat() as at:
        at.ready()
        pid = at.process.pid
        at.process.close(force=False)

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_ctrl_z_gives_the_terminal_back_and_fg_brings_the_desk_back(morning):
    with Seat() as at:
        at.ready()
        at.type("j\x1a")
        at.until(lambda seat: stopped(seat.process.pid))
        at.until(lambda seat: seat.restored)

        at.signal(signal.SIGCONT)
        at.ready()
        at.until(lambda seat: "call Kari" in seat.text and seat.lines[3].startswith("›"))
        at.type("q")
        assert at.left() == 0 and at.restored


def stopped(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].split()[0] == "T"


def test_fifty_sizes_in_a_row_down_to_forty_by_fifteen_end_in_a_whole_screen(morning):
    chance = random.Random(20261123)
    with Seat() as at:
        at.ready()
        for _ in range(50):
            at.resize(chance.randint(40, 200), chance.randint(15, 60))
            at.look(chance.uniform(0, 0.03))
        at.resize(40, 15)
        at.until(lambda seat: "1 Today" in seat.lines[0] and seat.lines[2].startswith("›"))
        at.settle()

        assert "1 Today" in at.lines[0] and "send the quo" in at.lines[2] and at.lines[2].startswith("›")
        assert max(map(len, at.lines)) <= 40
        at.type("q")
        assert at.left() == 0 and at.restored


def test_a_paste_of_a_hundred_kilobytes_is_one_answer_and_none_of_it_is_taken_for_keys(morning, ok):
    pasted = "quit and undo \x1b[31mq\x03 " * 5000
    with Seat() as at:
        at.ready()
        at.type(f"\x1b[200~{pasted}\x1b[201~")  # On a list it means nothing.
        at.settle()
        at.until("call Kari")
        at.type("d")
        at.until("What comes next?")
        at.type(f"\x1b[200~{pasted}\x1b[201~")
        at.settle()
        assert "What comes next?" in at.text
        at.type("\x1b")
        at.until(lambda seat: "What comes next?" not in seat.text)
        at.type("q")
        assert at.left() == 0 and at.restored

    assert ok("today --all -q").stdout.split() == morning


def test_a_note_of_a_megabyte_does_not_keep_the_desk_from_opening(morning, ok, db):
    ok("log nordlys 'call Kari: long words'")
    with sqlite3.connect(db) as file:
        file.execute("UPDATE interactions SET text = ?", ("long words " * 90_000,))
    with Seat() as at:
        at.ready()
        at.type("p")
        at.until("Last talks")
        at.type("\x1b")
        at.until(lambda seat: "Last talks" not in seat.text)
        at.type("q")
        assert at.left() == 0


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_can_not_show_the_desk_is_told_so_in_one_sentence(term, morning):
    with Seat(TERM=term) as at:
        assert at.left() == 69
        assert "this terminal cannot show the desk" in at.after and "\x1b" not in at.bytes.decode()


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
def test_without_a_terminal_there_is_no_desk_but_one_sentence(stream, morning):
    redirected = f"import os; os.dup2(os.open(os.devnull, os.O_RDWR), {('stdin', 'stdout', 'stderr').index(stream)})"
    with Seat(before=redirected) as at:
        assert at.left() == 69
        assert b"\x1b" not in at.bytes
        assert stream == "stderr" or "needs a terminal" in at.after


def test_where_all_is_piped_the_sentence_is_on_stderr(db):
    found = subprocess.run(
        [sys.executable, "-m", "kamcrm", "tui"], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert found.returncode == 69 and found.stdout == ""
    assert found.stderr.startswith("kamcrm: the desk needs a terminal") and "\x1b" not in found.stderr
