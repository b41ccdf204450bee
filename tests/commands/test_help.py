"""Help on topics and commands."""

from __future__ import annotations

import shlex

import pytest

from kamcrm import compiled, line, topics
from kamcrm.settings import DEFAULTS


def test_help_alone_is_the_program_page_with_the_topics(kam):
    shown = kam("help").stdout

    assert shown.startswith(kam("--help").stdout)
    assert all(topic in shown for topic in (*topics.TOPICS, *topics.MORE))


@pytest.mark.parametrize("topic", [*topics.TOPICS, *topics.MORE, "exit codes"])
def test_every_topic_has_a_page(kam, topic):
    shown = kam(f"help {topic}")

    assert shown.code == 0
    assert len(shown.stdout.splitlines()) > 5
    assert not [wide for wide in shown.stdout.splitlines() if len(wide) > 140 and not wide.startswith("/")]


@pytest.mark.parametrize("command", ["today", "followups", "followups add"])
def test_a_commands_help_is_its_own_page(kam, command):
    assert kam(f"help {command}").stdout == kam(f"{command} --help").stdout


def test_help_all_names_every_command_there_is(kam):
    shown = kam("help all").stdout

    for word, kind in compiled.WORDS.items():
        assert f"  {word} " in shown, word
        assert kind in ("verb", "noun")
    assert "  followups add " in shown


def test_help_config_names_every_setting(kam):
    shown = kam("help config").stdout

    assert all(f"  {key} " in shown for key in DEFAULTS)


def test_an_unknown_topic_names_the_nearest(kam):
    shown = kam("help filtrs")

    assert shown.code == 3
    assert "filters" in shown.stderr


@pytest.mark.parametrize("topic", ["log", "filters", "formats"])
def test_the_lines_that_a_topic_shows_are_understood(topic):
    examples = [text.strip() for text in topics.TOPICS[topic].splitlines() if text.startswith("  kamcrm ")]

    for example in examples:
        told = example.split("  ")[0]
        assert line.read(line.arranged(shlex.split(told)[1:])), told
    assert examples
