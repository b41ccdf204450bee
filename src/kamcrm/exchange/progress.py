"""How far a long import is, on a line of the terminal that writes over itself."""

from __future__ import annotations

import sys
import time

from kamcrm import render

AFTER = 1.0  # Seconds before the first word: what is done by then needs none.
EVERY = 0.2


class Progress:
    """Counts records; on a terminal, once a second has passed, says how many there have been."""

    def __init__(self) -> None:
        self.count = 0
        self.shown = False
        self.file = ""
        self.tty = sys.stderr is not None and sys.stderr.isatty()
        self.next = time.monotonic() + AFTER

    def begin(self, file: str) -> None:
        """The next file."""
        self.file = file.rpartition("/")[2]

    def step(self) -> None:
        """One record more."""
        self.count += 1
        if self.tty and not self.count % 200 and time.monotonic() > self.next:
            self.next = time.monotonic() + EVERY
            self.shown = True
            render.write(f"\r{self.file}: {self.count:,} records …", sys.stderr)

    def end(self) -> None:
        """Take the line away again."""
        if self.shown:
            render.write(f"\r{' ' * (len(self.file) + 30)}\r", sys.stderr)
