"""Every command that a hint, a help page or the docs name exists, and can be typed as it stands there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from kamcrm import compiled, line

ROOT = Path(__file__).parent.parent
SOURCES = [path for path in (ROOT / "src").rglob("*.py") if "compiled" not in path.parts]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
MENTION = re.compile(r"kamcrm ((?:--demo )?[a-z][a-z-]*)(?: ([a-z][a-z-]*))?")
# Words that follow the program's name in prose.
PROSE = {"is", "database", "needs", "does", "the", "and", "was", "as", "can", "for", "knows", "has", "to", "will", "a"}
PROSE |= {
    "in",
    "of",
    "on",
    "or",
    "itself",
    "again",
    "asks",
    "reads",
    "shows",
    "never",
    "made",
    "keeps",
    "version",
    "writes",
}
# Later nouns, named where the mission or a decision speaks of them.
LATER = ("docs/explanation/mission.md", "docs/decisions/", "docs/reference/data-model.md")


def known(first: str, second: str | None) -> bool:
    """Whether these words begin a command line."""
    words = [first] + ([second] if second else [])
    alias = compiled.ALIASES.get(" ".join(words)) or compiled.ALIASES.get(first)
    if alias:
        words = alias.split() + words[len(alias.split()) :]
    kind = compiled.WORDS.get(words[0])
    if kind != "noun" or len(words) < 2:
        return kind is not None
    return line.read([words[0], words[1]]) is not None or _known_verb(words[0], words[1])


def _known_verb(noun: str, verb: str) -> bool:
    module = __import__(f"kamcrm.compiled.{noun.replace('-', '_')}_lines", fromlist=["LINES"])
    return f"{noun} {verb}" in module.LINES


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src/kamcrm")))
def test_a_command_named_in_the_program_exists(path):
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for first, second in MENTION.findall(text):
            first = first.removeprefix("--demo ")
            if first not in PROSE:
                assert known(first, second or None), f"line {number}: kamcrm {first} {second}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_line_in_the_docs_is_taken_by_the_tables(path):
    if str(path.relative_to(ROOT)).startswith(LATER):
        return
    for block in re.findall(r"```(?:console|sh|bash|shell)?\n(.*?)```", path.read_text(encoding="utf-8"), re.S):
        for text in block.splitlines():
            typed = re.match(r"\s*(?:\$ )?(kamcrm(?: .*)?)$", text)
            if typed and typed[1].split()[1:2] != ["--help"]:
                argv = shlex.split(typed[1].partition(" | ")[0], comments=True)[1:]
                argv = argv[: argv.index(">")] if ">" in argv else argv
                arranged = line.arranged(argv)
                fits = line.help_for(arranged) or arranged == ["--version"] or line.read(arranged)
                assert fits, f"{typed[1]}"


def test_every_hint_for_an_empty_part_can_be_typed(ok):
    ok(["accounts", "add", "Nordlys AS", "--segment", "seafood"])

    for page in ("prep nordlys", "show nordlys", "today", "followups list", "accounts list", "contacts list"):
        for hint in re.findall(r"kamcrm [a-z][^\n]*", ok(page).stdout):
            argv = shlex.split(hint.rstrip(".").replace("…", "x"))[1:]
            assert line.read(line.arranged(argv)), hint


def entry(words: list[str]) -> tuple[object, ...] | None:
    """What the tables know of the command that these words begin."""
    noun = compiled.WORDS.get(words[0]) == "noun"
    module = __import__(f"kamcrm.compiled.{words[0].replace('-', '_') if noun else 'verbs'}_lines", fromlist=["LINES"])
    return module.LINES.get(" ".join(words[: 1 + noun]))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src/kamcrm")))
def test_an_option_named_with_a_command_is_one_of_its_own(path):
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for said in re.findall(r"kamcrm ([a-z][^;·:]*)", text):
            known_to = entry([word.strip("\"'.,)") for word in said.split()])
            for option in re.findall(r"(?<!-)--[a-z][a-z-]*", said) if known_to else ():
                assert option in (*known_to[2], "--help"), f"line {number}: kamcrm {said}"
