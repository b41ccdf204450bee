"""The one table that comes out, and the history kept beside it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bench.places import ROOT

HISTORY = ROOT / ".bench" / "history.tsv"
HEAD = ("row", "CPU", "wall", "of", "target", "stretch", "verdict")


class Line(NamedTuple):
    """One line of the table; a reference has no target."""

    name: str
    cpu: float
    wall: float
    of: str
    target: float | None = None
    stretch: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """What the figure means."""
        if self.note.startswith("exit"):
            return self.note
        if self.target is None:
            return self.note
        good = "stretch" if self.stretch and self.cpu <= self.stretch else "yes"
        said = good if self.cpu <= self.target else "NO"
        return f"{said}, {self.note}" if self.note else said


def shown(lines: Sequence[Line]) -> str:
    """The table as text."""
    table = [HEAD, *(_cells(line) for line in lines)]
    wide = [max(len(row[at]) for row in table) for at in range(len(HEAD))]
    right = (1, 2, 4, 5)
    laid = [
        "  ".join(
            f"{cell:>{wide[at]}}" if at in right else f"{cell:<{wide[at]}}" for at, cell in enumerate(row)
        ).rstrip()
        for row in table
    ]
    return "\n".join([laid[0], "-" * max(map(len, laid)), *laid[1:]])


def _cells(line: Line) -> tuple[str, ...]:
    wall = f"{line.wall:.2f}" if line.wall else ""
    target = f"≤ {line.target:g}" if line.target is not None else ""
    return (
        line.name,
        f"{line.cpu:.2f}",
        wall,
        line.of,
        target,
        f"{line.stretch:g}" if line.stretch else "",
        line.verdict,
    )


def keep(lines: Sequence[Line], rounds: int, path: Path = HISTORY) -> None:
    """Add the figures to the history: when, which commit, the row, its ratio, the target."""
    path.parent.mkdir(exist_ok=True)
    new = not path.exists()
    commit = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    with path.open("a", encoding="utf-8") as file:
        if new:
            file.write("at\tcommit\trounds\trow\tcpu\twall\tof\ttarget\tverdict\n")
        for line in lines:
            cells = [line.name, f"{line.cpu:.3f}", f"{line.wall:.3f}", line.of, f"{line.target or ''}", line.verdict]
            file.write("\t".join([stamp, commit.stdout.strip(), str(rounds), *cells]) + "\n")
