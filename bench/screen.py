"""The desk under a real terminal: how soon its first page is seen, how soon it listens, a page further, its memory.

What counts is what a person waits for, so these figures are by the clock, and the ratios are of the same rounds.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bench import places
from bench.report import Line
from bench.rounds import once
from bench.rows import FLOOR, Bench

SIZE = (50, 160)
QUIET = 0.25  # Seconds without a byte after which a screen is taken to be whole.
END = 30.0
SETTLED = 1.1  # Seconds after which what was worked out from a file is kept.
PAGES = (b"\x1b[6~", b"\x1b[5~") * 4  # Down and up, since a short list ends.
# The accounts are the long list; the morning's is paged through where there is no such place yet.
KEYS = b"2" if (places.ROOT / "src/kamcrm/tui/accounts.py").exists() else b""
EMPTY = """
from textual.app import App
App().run()
"""
TABLE = """
from textual.app import App
from textual.widgets import DataTable, Footer
class Tabled(App):
    def compose(self):
        yield DataTable(cursor_type="row")
        yield Footer()
    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("id", "account", "what", "due", "why")
        table.add_rows((str(n), f"Nordlys Energi {n} AS", "send the offer", "today", "follow-up") for n in range(1000))
Tabled().run()
"""


class Shown(NamedTuple):
    """One sitting: seconds to the first page, to the first key heard, for a page further, and MiB held."""

    content: float
    heard: float
    page: float
    memory: float


class Seat:
    """A program under a terminal of its own."""

    def __init__(self, argv: list[str], env: dict[str, str]) -> None:
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if not self.pid:
            termios.tcsetwinsize(0, SIZE)
            os.execvpe(argv[0], argv, env | {"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"})
        self.seen = b""

    def read(self, seconds: float) -> bool:
        """Take what is written within so many seconds; whether there was anything."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self.terminal, 1 << 16)
        except OSError:
            return False
        return True

    def until(self, so: Callable[[bytes], bool]) -> float:
        """Wait until what was written is so; the seconds since the start."""
        while not so(self.seen):
            if not self.read(END):
                raise TimeoutError(self.seen[-300:])
        return time.perf_counter() - self.began

    def settled(self) -> None:
        """Wait until nothing is written any more."""
        while self.read(QUIET):
            pass

    def answered(self, key: bytes) -> float:
        """Press a key; the seconds until the last byte of what it draws."""
        self.settled()
        before, began, last = len(self.seen), time.perf_counter(), 0.0
        os.write(self.terminal, key)
        while self.read(END if len(self.seen) == before else QUIET):
            last = time.perf_counter()
        return last - began

    def memory(self) -> float:
        """The MiB that it has held at most."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def sat(argv: list[str], env: dict[str, str], content: bytes, keys: bytes = b"") -> Shown:
    """Sit down once; `content` is what the first page holds, `keys` lead to the list that is paged through."""
    seat = Seat(argv, env)
    try:
        first = seat.until(lambda seen: content in seen)
        heard = seat.until(lambda seen: b"\x1b[?2004h" in seen)  # Asked for once the keyboard is read.
        seat.settled()
        if keys:
            seat.answered(keys)
        page = statistics.median([seat.answered(key) for key in PAGES]) if content else 0.0
        return Shown(first, heard, page, seat.memory())
    finally:
        seat.close()


def lines(bench: Bench, homes: dict[str, Path], count: int) -> list[Line]:
    """What the desk takes at each size, against the floor, an empty app, and Textual's own table."""
    env = places.environment(homes["200"])
    python = str(bench.programs / "python")
    changed = [f"{name}, changed" for name in homes]
    told: dict[str, list[Shown]] = {name: [] for name in ("empty", "table", *homes, *changed)}
    floors = []
    for _ in range(count):
        floors.append(once(bench.references[FLOOR]).wall)
        told["empty"].append(sat([python, "-c", EMPTY], env, b""))
        told["table"].append(sat([python, "-c", TABLE], env, b"Nordlys"))
        for name, home in homes.items():
            argv = [str(bench.programs / "kamcrm"), "tui"]
            os.utime(places.database(home))  # Looks like a change, after which all is weighed anew.
            time.sleep(SETTLED)
            told[f"{name}, changed"].append(sat(argv, places.environment(home), b"Today]"))
            told[name].append(sat(argv, places.environment(home), b"Today]", KEYS))
    return [line for name in homes for line in _lines(name, told[name], told, floors)]


def _lines(name: str, own: list[Shown], told: dict[str, list[Shown]], floors: list[float]) -> list[Line]:
    def ratio(mine: Callable[[Shown], float], others: list[float]) -> float:
        return statistics.median(mine(shown) / other for shown, other in zip(own, others, strict=True))

    empty, table = told["empty"], told["table"]
    changed = told[f"{name}, changed"]
    anew = statistics.median(shown.content / floor for shown, floor in zip(changed, floors, strict=True))
    weighed = statistics.median(a.memory / b.memory for a, b in zip(changed, empty, strict=True))
    content = ratio(lambda shown: shown.content, floors)
    heard = ratio(lambda shown: shown.heard, [shown.heard for shown in empty])
    page = ratio(lambda shown: shown.page, [shown.page for shown in table])
    memory = ratio(lambda shown: shown.memory, [shown.memory for shown in empty])
    of = f"at {name} accounts"
    used = f"{statistics.median(shown.memory for shown in own):.0f} MiB"
    took = f"{statistics.median(shown.page for shown in own) * 1000:.0f} ms"
    return [
        Line(f"desk {of}: first page", content, content, "floor, wall", 1.6),
        Line(f"desk {of}: first page after a change", anew, anew, "floor, wall", 1.6),
        Line(f"desk {of}: peak memory after a change", weighed, 0, "an empty Textual app, memory", 1.3),
        Line(f"desk {of}: interactive", heard, heard, "an empty Textual app, wall", 1.2),
        Line(f"desk {of}: PageDown", page, page, "DataTable of 1 000, wall", 0.25, note=took),
        Line(f"desk {of}: peak memory", memory, 0, "an empty Textual app, memory", 1.3, note=used),
    ]
