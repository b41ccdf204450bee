"""Pages that are written from what they are about, by `make docs`: the command line, and the index of decisions."""

from __future__ import annotations

import re
from pathlib import Path

from kamcrm.commands.tree import NOUNS, VERBS
from kamcrm.store import part

EVERY = "\nEvery command:\n"
HEAD = """# Commands

Each command as its `--help` says it. {count} commands; verbs first, then nouns with theirs. Written by `make docs`.

## Options of every command

The first two where something is written, the last ones where rows are listed, all others everywhere.

```text
{shared}```
"""


def page() -> str:
    """The whole page."""
    verbs = part("verbs_help").HELP
    sections = [_section("##", verb, verbs[verb]) for verb in VERBS]
    count = len(VERBS)
    for noun in NOUNS:
        pages = part(f"{noun.replace('-', '_')}_help").HELP
        about = pages[noun].partition("\n")[0]
        sections.append(f"\n## {noun}\n\n{about}\n")
        sections += [_section("###", name, text) for name, text in pages.items() if name != noun]
        count += len(pages) - 1
    return HEAD.format(
        count=count, shared=_shared(verbs["done"], part("accounts_help").HELP["accounts list"])
    ) + "".join(sections)


def _section(level: str, name: str, text: str) -> str:
    own = text.partition(EVERY)[0].strip()
    return f"\n{level} {name}\n\n```text\n{own}\n```\n"


def _shared(writing: str, listing: str) -> str:
    """The options that commands share: those of one that writes, then what a list takes besides."""
    blocks: list[str] = []
    for text in (writing, listing):
        rows: list[str] = []
        for row in text.partition(EVERY)[2].rstrip().splitlines():
            if row[:4].strip() or not rows:
                rows.append(row)
            else:
                rows[-1] += f"\n{row}"
        blocks += [row for row in rows if row not in blocks]
    return "".join(f"{row}\n" for row in blocks)


def index(text: str, folder: Path) -> str:
    """The index of decisions: what it says of itself, then a row for each numbered page."""
    rows = []
    for page in sorted(folder.glob("[0-9]*.md")):
        title = re.sub(r"^# (\d{4}:? )?", "", page.read_text(encoding="utf-8").partition("\n")[0])
        rows.append(f"| {page.name[:4]} | [{title}]({page.name}) |\n")
    return text.partition("| | |\n")[0] + "| | |\n|---|---|\n" + "".join(rows)
