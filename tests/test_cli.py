"""Typer's tree: every name is known at once, and a command is made when it is asked for."""

from __future__ import annotations

import pytest

from kamcrm import cli
from kamcrm.commands import tree
from kamcrm.errors import Usage


@pytest.fixture
def made(monkeypatch):
    """The paths of the commands that were made, in a tree nobody has looked at yet."""
    paths: list[str] = []
    real = cli._command
    monkeypatch.setattr(cli, "_command", lambda name, function, path: paths.append(path) or real(name, function, path))
    monkeypatch.setattr(cli, "_whole", cli.tree_of_commands)
    return paths


@pytest.mark.parametrize(
    ("argv", "told", "needed"),
    [
        (["acounts", "list"], "Did you mean 'accounts'", []),
        (["accounts", "lst"], "Did you mean 'list'", []),
        (["accounts"], "missing command", []),
        (["accounts", "list", "--nope"], "no such option: --nope", ["accounts list"]),
        (["today", "--nope"], "no such option: --nope", ["today"]),
    ],
)
def test_a_line_that_cannot_be_read_makes_only_the_command_it_names(made, argv, told, needed):
    with pytest.raises(Usage) as refused:
        cli.run(argv)

    assert told in refused.value.message
    assert made == needed


def test_a_command_is_made_once(made):
    group = cli.tree_of_commands().commands["accounts"]

    assert group.commands["list"] is group.commands["list"]
    assert made == ["accounts list"]


def test_the_whole_tree_is_there_for_who_lists_it():
    commands = cli.tree_of_commands().commands

    assert [*commands] == [*tree.VERBS, *tree.NOUNS]
    assert all(name == command.name for name, command in commands.items())
    assert commands.get("acounts") is None
