"""The page on the mission names each of its 106 rows once, and only commands and tests that exist."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from kamcrm import compiled
from kamcrm.store import part

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "explanation" / "mission.md").read_text(encoding="utf-8")
ROWS = [tuple(cell.strip() for cell in row.strip("|").split(" | ")) for row in re.findall(r"^\| \d.*\|$", PAGE, re.M)]
COMMANDS = sorted({(row[0], found) for row in ROWS for found in re.findall(r"`kamcrm ([^`]+)`", row[2])})
TESTS = sorted({(row[0], found) for row in ROWS for found in re.findall(r"`(tests/[^`]+)`", row[-1])})


@cache
def functions_of(path: str) -> set[str]:
    """The tests of a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def exists(command: str) -> bool:
    """Whether a command, its verb and its options are there."""
    words = command.split()
    kind = compiled.WORDS.get(words[0])
    if kind is None:
        return False
    name = " ".join(words[: 2 if kind == "noun" else 1])
    lines = part(f"{words[0].replace('-', '_')}_lines" if kind == "noun" else "verbs_lines").LINES
    return name in lines and {word for word in words if word[:2] == "--"} <= set(lines[name][2])


def test_every_row_stands_on_the_page_once_and_in_order():
    assert [int(row[0]) for row in ROWS] == list(range(1, 107))


@pytest.mark.parametrize(("row", "command"), COMMANDS)
def test_a_command_that_a_row_names_exists(row, command):
    assert exists(command)


@pytest.mark.parametrize(("row", "test"), TESTS)
def test_a_test_that_a_row_names_exists(row, test):
    path, _, name = test.partition("::")

    assert name in functions_of(path)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_has_a_command_and_a_test_or_says_why_not(row):
    served = "`kamcrm " in row[2] and "`tests/" in row[-1]
    excused = re.match(r"\*(later:|out, because)\* \w+", row[2])

    assert bool(served) != bool(excused)


def test_what_does_not_exist_is_noticed():
    assert not exists("nonsense")
    assert not exists("accounts fly")
    assert not exists("log --wings")
