"""Pages of the documentation as the tests read them: their console blocks, run again and compared with what they show.

A line beginning with `$ kamcrm` is run; what stands below it, until the next `$`, is what it prints on a terminal of
120 columns. A line with `…` alone stands for any number of lines. `$ export KAMCRM_DB=FILE` does what it says, and a
block ```csv NAME``` is a file of that name.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY = "…"


class Line(NamedTuple):
    """A command line of a page, what the page shows below it, and where that stands."""

    command: str
    shown: str
    start: int
    end: int

    @property
    def argv(self) -> list[str]:
        """The line's words, without the program's name and a remark behind it."""
        return shlex.split(self.command, comments=True)[1:]


def lines(text: str, program: str = "kamcrm") -> Iterator[Line]:
    """The lines of a page that call kamcrm, or another program, in order."""
    for block in BLOCK.finditer(text):
        if block[1] == "console":
            for found in re.finditer(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block[3], re.MULTILINE):
                if found[1].split()[0] in program.split():
                    at = block.start(3)
                    yield Line(found[1], found[2], at + found.start(2), at + found.end(2))


def files(text: str) -> Iterator[tuple[str, str]]:
    """(name, content) of the files that a page has one make."""
    for block in BLOCK.finditer(text):
        if block[2]:
            yield block[2], block[3]


def agrees(shown: str, printed: str) -> bool:
    """Whether a page shows what was printed; nothing shown says nothing."""
    pattern = "".join(r"(?:.*\n)*?" if row == ANY else re.escape(row) + "\n" for row in bare(shown))
    return not shown.strip() or re.fullmatch(pattern, "".join(f"{row}\n" for row in bare(printed))) is not None


def bare(text: str) -> list[str]:
    """The lines of a text without white space at their ends, and without empty ones at its end."""
    return [row.rstrip() for row in text.rstrip().splitlines()]


def renewed(shown: str, printed: str) -> str:
    """What the page shall show: what was printed, cut where the page cuts it.

    After a `…` the page goes on at the line that it went on at, or, for the last piece, as many lines before the end.
    """
    rows, old = bare(printed), bare(shown)
    if not old:
        return shown
    pieces = [[]]
    for row in old:
        pieces.append([]) if row == ANY else pieces[-1].append(row)
    kept, at = [], 0
    for number, piece in enumerate(pieces):
        if 0 < number < len(pieces) - 1 and piece[0] in rows[at:]:
            at = rows.index(piece[0], at)
        elif number > 0:
            at = max(at, len(rows) - len(piece))
        until = at + len(piece) if len(pieces) > 1 else len(rows)
        kept += ([ANY] if number else []) + rows[at:until]
        at = until
    blank = "\n" if shown.endswith("\n\n") else ""
    return "".join(f"{row}\n" for row in kept) + blank


def rewrite(page: Path, printed: Callable[[Line], str]) -> None:
    """Put what each line prints now in the place of what the page shows."""
    text = page.read_text(encoding="utf-8")
    made, at = "", 0
    for line in list(lines(text)):
        made += text[at : line.start] + renewed(line.shown, printed(line))
        at = line.end
    page.write_text(made + text[at:], encoding="utf-8")
