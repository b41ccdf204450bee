"""The program starts, from its tables and through Typer, and says what it is."""

from __future__ import annotations


def test_the_version_names_the_program_sqlite_and_the_schema(kam):
    shown = kam("--version")

    assert shown.code == 0
    assert shown.stdout.startswith("kamcrm 0.")
    assert "SQLite 3." in shown.stdout and "schema 1" in shown.stdout


def test_an_empty_portfolio_says_how_to_begin(kam):
    shown = kam("accounts list")

    assert shown.code == 0
    assert "kamcrm accounts add" in shown.stdout + shown.stderr


def test_a_command_that_does_not_exist_is_a_usage_error_in_words(kam):
    shown = kam("acounts list")

    assert shown.code == 2
    assert "acounts" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_the_same_line_runs_through_typer(kam, monkeypatch):
    monkeypatch.setenv("KAMCRM_SLOW", "1")

    shown = kam("accounts list --format json")

    assert (shown.code, shown.stdout) == (0, "[]\n")


def test_help_is_printed_for_every_level(kam):
    for line in ("--help", "accounts --help", "accounts list -h"):
        shown = kam(line)
        assert shown.code == 0, line
        assert "kamcrm" in shown.stdout
