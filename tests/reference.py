"""Pages that are written from what they are about, by `make docs`: commands, keys, the index of decisions."""

from __future__ import annotations

import importlib
import pkgutil
import re
from itertools import groupby
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


DESK = """# The keys of the desk

Every key of `kamcrm tui`, and the command line that does the same. `?` lists those that work where you are, and
`ctrl+p` finds one by its words; both run it. What has no line only moves about. Written by `make docs` from
the keys themselves.

The words are the names in `config.toml`, small and with hyphens, by which a key is changed:

```toml
[keys]
snooze = "z"
not-held = "N,f8"
```

`theme` in `config.toml` says which colours the desk begins with: dark, light, ansi (the terminal's own) or contrast;
`f2` changes them for this sitting. `NO_COLOR=1` does without, and `TEXTUAL_ANIMATIONS=none` lets nothing move.
"""
TITLES = {"Desk": "Everywhere", "DeskScreen": "Every screen", "Grid": "Every list"}


def desk() -> str:
    """The page of the desk's keys."""
    from kamcrm import tui

    for found in pkgutil.walk_packages(tui.__path__, "kamcrm.tui."):
        importlib.import_module(found.name)
    from kamcrm.tui.keys import owners

    first = list(TITLES)
    made = {owner.__name__: owner for owner in owners()}
    names = sorted(made, key=lambda name: (first.index(name) if name in first else len(first), name))
    return DESK + "".join(_keys(made[name]) for name in names)


def _keys(owner: type) -> str:
    from kamcrm.tui.keys import own_bindings
    from kamcrm.tui.twins import twin

    title = TITLES.get(owner.__name__) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", owner.__name__.removesuffix("Screen"))
    about = "" if owner.__name__ in TITLES else (owner.__doc__ or "").partition("\n")[0] + "\n\n"
    text = f"\n## {title}\n\n{about}| key | what it does | as a line |\n|---|---|---|\n"
    for (action, words), same in groupby(own_bindings(owner), lambda binding: (binding.action, binding.description)):
        pressed = " ".join(f"`{_typed(binding.key)}`" for binding in same)
        line = twin(owner, action)
        text += f"| {pressed} | {words} | {f'`{line}`' if line else '–'} |\n"
    return text


def _typed(key: str) -> str:
    signs = {"question_mark": "?", "slash": "/", "less_than_sign": "<", "greater_than_sign": ">", "space": "Space"}
    return signs.get(key, key)


def index(text: str, folder: Path) -> str:
    """The index of decisions: what it says of itself, then a row for each numbered page."""
    rows = []
    for page in sorted(folder.glob("[0-9]*.md")):
        title = re.sub(r"^# (\d{4}:? )?", "", page.read_text(encoding="utf-8").partition("\n")[0])
        rows.append(f"| {page.name[:4]} | [{title}]({page.name}) |\n")
    return text.partition("| | |\n")[0] + "| | |\n|---|---|\n" + "".join(rows)
