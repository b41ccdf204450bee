"""Children of the test's own process, to be killed or raced: a fork starts at once, where a program takes time."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable


class Child:
    """A child that says what it has done, a line each, until it ends or is ended."""

    def __init__(self, work: Callable[[], None]) -> None:
        reader, writer = os.pipe()
        self.reader = reader
        self.said = b""
        self.pid = os.fork()
        if self.pid:
            os.close(writer)
            return
        code = 1
        try:
            os.close(reader)
            os.dup2(writer, 1)
            sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
            sys.stderr = open(os.devnull, "w")  # noqa: SIM115
            work()
            sys.stdout.flush()
            code = 0
        finally:
            os._exit(code)

    def hear(self, lines: int) -> None:
        """Wait until it has said so many lines, or has ended."""
        while self.said.count(b"\n") < lines and (piece := os.read(self.reader, 1 << 16)):
            self.said += piece

    def ended(self) -> tuple[int, list[str]]:
        """Wait for the end; the code it left with (negative: the signal) and the whole lines it said."""
        while piece := os.read(self.reader, 1 << 16):
            self.said += piece
        os.close(self.reader)
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return code, self.said[: self.said.rfind(b"\n") + 1].decode().splitlines()


def sound(path: object) -> bool:
    """Whether the file, its links and its search index are in order."""
    db = sqlite3.connect(str(path), isolation_level=None)
    try:
        db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        checked = db.execute("PRAGMA quick_check").fetchone()[0]
        return checked == "ok" and db.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        db.close()


def values(path: object, sql: str) -> list[object]:
    """The first column of every row."""
    db = sqlite3.connect(str(path))
    try:
        return [row[0] for row in db.execute(sql)]
    finally:
        db.close()
