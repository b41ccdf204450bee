"""The real program in a real terminal: a process under a pty, and an emulator that says what the screen shows."""

from __future__ import annotations

import os
import re
import select
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyte
from ptyprocess import PtyProcess

SRC = Path(__file__).parent.parent.parent / "src"
PATIENCE = 20.0  # Seconds; a shared machine may be slow.
QUIET = 0.4  # Seconds without a byte after which the screen is taken to be whole.
# The emulator knows neither the keyboard protocols (CSI > u) nor the questions about modes (CSI ? $ p).
UNKNOWN = re.compile(rb"\x1b\[[<>=][0-9;]*u|\x1b\[\?[0-9;]*\$p")
PROGRAM = "from kamcrm.__main__ import main; main()"


class Seat:
    """Somebody at a terminal in which a program runs, kamcrm tui unless told otherwise.

    `before` is Python that is run in the program's process first, for what can't be provoked from outside.
    """

    def __init__(
        self, *argv: str, size: tuple[int, int] = (100, 30), before: str = "", after: str = PROGRAM, **env: str
    ) -> None:
        width, height = self.size = size
        words = ["kamcrm", *(argv or ("tui",))]
        script = f"import sys; sys.argv = {words!r}\n{before}\n{after}"
        left_out = ("PYTHONDONTWRITEBYTECODE", "COLUMNS", "LINES")
        kept = {key: value for key, value in os.environ.items() if key not in left_out}
        kept |= {"TERM": "xterm-256color", "PYTHONPATH": str(SRC), "TEXTUAL_ANIMATIONS": "none"}
        self.process = PtyProcess.spawn(
            [sys.executable, "-c", script], env=kept | env, dimensions=(height, width), echo=True
        )
        self.before = termios.tcgetattr(self.process.fd)
        self.bytes = b""
        self._drawn = 0

    def __enter__(self) -> Seat:
        return self

    def __exit__(self, *error: object) -> None:
        self.process.close(force=True)

    def look(self, seconds: float = 0.05) -> bool:
        """Take what the program has written; whether there was anything."""
        if not select.select([self.process.fd], [], [], seconds)[0]:
            return False
        try:
            found = os.read(self.process.fd, 1 << 16)
        except OSError:
            return False  # Nobody holds the other side any more.
        self.bytes += found
        return bool(found)

    @property
    def lines(self) -> list[str]:
        """What is seen on the screen."""
        screen = pyte.Screen(*self.size)
        stream = pyte.ByteStream(screen)
        stream.feed(UNKNOWN.sub(b"", self.bytes[self._drawn :]))
        return [line.rstrip() for line in screen.display]

    @property
    def text(self) -> str:
        """What is seen on the screen, as one text."""
        return "\n".join(self.lines)

    @property
    def words(self) -> str:
        """The text without line breaks and borders: a sentence in a corner breaks where the path in it makes it."""
        return " ".join(self.text.replace("▌", " ").replace("▐", " ").split())

    def until(self, what: str | Callable[[Seat], Any], seconds: float = PATIENCE) -> None:
        """Look until the screen shows a text, or something is so."""
        so = (lambda seat: what in seat.text or what in seat.words) if isinstance(what, str) else what
        end = time.monotonic() + seconds
        while not so(self):
            assert time.monotonic() < end, f"waited in vain for {what!r}:\n{self.text}"
            self.look()

    def settle(self) -> None:
        """Look until nothing is written any more."""
        end = time.monotonic() + PATIENCE
        while self.look(QUIET):
            assert time.monotonic() < end, "the program writes without end"

    def ready(self) -> Seat:
        """Wait until the desk listens: Textual draws a footer, which the first page has not."""
        self.until(lambda seat: " Log" in seat.lines[-1])
        self.settle()
        return self

    def type(self, keys: str) -> None:
        """Type, as fast as one can."""
        sent = keys.encode()
        while sent:
            if select.select([], [self.process.fd], [], 0.01)[1]:
                sent = sent[os.write(self.process.fd, sent[:1024]) :]
            self.look(0)

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self.look(0)
        self.size = (width, height)
        self._drawn = len(self.bytes)
        self.process.setwinsize(height, width)

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self.process.pid, number)

    def left(self) -> int:
        """Wait until the program has ended; the exit code, or the signal negated."""
        end = time.monotonic() + PATIENCE
        while self.process.isalive():
            assert time.monotonic() < end, f"it does not end:\n{self.text}"
            self.look()
        while self.look():
            pass
        code = self.process.exitstatus
        return -int(self.process.signalstatus or 0) if code is None else int(code)

    @property
    def restored(self) -> bool:
        """Whether the terminal is as it was before: attributes, screen, cursor, mouse and keyboard."""
        last = {mode: max(self.bytes.rfind(b"\x1b[?%dh" % mode), -1) for mode in OFF}
        off = all(self.bytes.rfind(b"\x1b[?%dl" % mode) >= at for mode, at in last.items())
        shown = self.bytes.rfind(b"\x1b[?25h") > self.bytes.rfind(b"\x1b[?25l")
        keyboard = self.bytes.count(b"\x1b[>") <= self.bytes.count(b"\x1b[<u")
        return off and shown and keyboard and termios.tcgetattr(self.process.fd) == self.before

    @property
    def after(self) -> str:
        """What was written on the ordinary screen once the desk had left it."""
        left = self.bytes.rpartition(b"\x1b[?1049l")[2]
        return re.sub(r"\x1b\[[0-9;?<>]*[a-zA-Z]", "", left.decode()).replace("\r\n", "\n").strip("\n")


OFF = (1049, 1000, 1003, 1015, 1006, 2004, 1004, 2048)
