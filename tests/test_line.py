"""The compiled tables and Typer read the same command line the same way, or the tables decline."""

from __future__ import annotations

import importlib
import inspect
import itertools
import shlex
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamcrm import cli, compiled, line, shell
from nightly import NIGHTLY

TYPED = ["nordlys", "Nordlys AS", "-3d", "fri send offer", "- sent offer", "412", "A", "2026-12-01", "x"]
ODD = ["-", "--", "-5", "+7", "٣", "3.0", "x=y", " 7", "é", " ", "", "0", "a, b", "Øyvind", "fri", "tier:A due<fri"]
DASHED = ["-x", "--nope", "--nope=1", "-f=json", "-fjson", "--format=json", "--where=tier:A", "json", "-2w"]
WORDS = st.sampled_from([*TYPED, *ODD, *DASHED])
TEXTS = st.sampled_from(TYPED)


def entries() -> list[tuple[str, Any]]:
    """Every line that the tables know."""
    found: list[tuple[str, Any]] = []
    for name, kind in compiled.WORDS.items():
        module = importlib.import_module(
            f"kamcrm.compiled.{name.replace('-', '_') if kind == 'noun' else 'verbs'}_lines"
        )
        found += [item for item in module.LINES.items() if item[0].split()[0] == name]
    return found


ENTRIES = entries()


@st.composite
def valid_lines(draw: st.DrawFn) -> list[str]:
    """A line that fits: every argument filled, some options with values of their kind, in any order."""
    path, (_, arguments, options) = draw(st.sampled_from(ENTRIES))
    pieces: list[list[str]] = []
    for name in draw(st.lists(st.sampled_from(sorted(options)), max_size=3)) if options else []:
        kind = options[name][1]
        if kind in ("on", "off"):
            pieces.append([name])
        else:
            value = draw(st.integers(-9, 999).map(str) if kind == "int" else TEXTS)
            together = name.startswith("--") and draw(st.booleans())
            pieces.append([f"{name}={value}"] if together else [name, value])
    for _, kind, many, required in arguments:
        count = draw(st.integers(int(required), 3 if many else 1))
        values = [draw(st.integers(0, 999).map(str) if kind == "int" else TEXTS) for _ in range(count)]
        pieces += [[value] for value in values]
        if not count:
            break
    return path.split() + [token for piece in draw(st.permutations(pieces)) for token in piece]


@st.composite
def any_lines(draw: st.DrawFn) -> list[str]:
    """A known or unknown command with anything behind it."""
    path, (_, _, options) = draw(st.sampled_from(ENTRIES))
    tokens = draw(st.lists(st.one_of(WORDS, st.sampled_from(sorted(options) or ["--x"])), max_size=6))
    return path.split()[: draw(st.integers(0, 2))] + tokens


@pytest.fixture(scope="module")
def typed() -> Any:
    """Typer's reading of a line: the target and every value, or None where Typer refuses."""
    command = cli.tree_of_commands()
    caught: list[Any] = []

    def read(argv: list[str]) -> Any:
        caught.clear()
        real, shell.execute = shell.execute, lambda target, values: caught.append((target, values)) or 0
        try:
            command.main(argv, prog_name="kamcrm", standalone_mode=False)
        except Exception as error:
            if not hasattr(error, "format_message"):
                raise
            return None
        finally:
            shell.execute = real
        return caught[0] if caught else None

    return read


def whole(target: Any, values: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """A reading with every default filled in, lists as lists."""
    module, name, _, _ = target
    signature = inspect.signature(getattr(importlib.import_module(f"kamcrm.commands.{module}"), name))
    filled = shell.OPTIONS | {
        key: parameter.default
        for key, parameter in signature.parameters.items()
        if parameter.default is not parameter.empty
    }
    filled |= values
    return target, {key: list(value) if isinstance(value, list | tuple) else value for key, value in filled.items()}


quiet = settings(max_examples=1500 if NIGHTLY else 500, deadline=None, suppress_health_check=list(HealthCheck))


@quiet
@given(argv=any_lines())
def test_what_the_tables_read_typer_reads_alike(typed, argv):
    arranged = line.arranged(argv)
    fast = line.read(arranged) if line.help_for(arranged) is None and arranged != ["--version"] else None
    if fast is None:
        return

    slow = typed(arranged)

    assert slow is not None, f"Typer refuses {argv}, the tables take it as {fast}"
    assert whole(*fast) == whole(*slow)


@quiet
@given(argv=valid_lines())
def test_a_valid_line_is_read_alike_by_both(typed, argv):
    fast = line.read(line.arranged(argv))

    slow = typed(line.arranged(argv))

    assert (fast is None) <= (slow is None) or not fast
    if fast is not None:
        assert slow is not None and whole(*fast) == whole(*slow)


def test_the_tables_take_nearly_every_valid_line():
    taken: list[bool] = []

    @settings(
        max_examples=1000 if NIGHTLY else 400, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(argv=valid_lines())
    def count(argv):
        taken.append(line.read(line.arranged(argv)) is not None)

    count()

    assert sum(taken) / len(taken) >= 0.95, f"{sum(taken)} of {len(taken)}"


def test_every_command_is_in_the_tables():
    root = cli.tree_of_commands()
    known = {path for path, _ in ENTRIES}

    for name, command in root.commands.items():
        for verb in getattr(command, "commands", {"": command}):
            assert f"{name} {verb}".strip() in known


@pytest.mark.parametrize(
    ("token", "value"),
    [("-3d", True), ("-12w", True), ("- sent offer", True), ("-", True), ("--next=fri send", False), ("-x", False),
     ("--where=a b", False), ("-1", False), ("--as of", True), ("-3", False), ("-٣d", False)],
)  # fmt: skip
def test_text_and_dates_that_begin_with_a_dash_are_values(token, value):
    assert line.is_value(token) is value


@pytest.mark.parametrize(
    ("argv", "arranged"),
    [
        ([], ["today"]),
        (["--demo"], ["today", "--demo"]),
        (["--demo", "accounts", "list"], ["accounts", "list", "--demo"]),
        (["--db", "x.db", "undo"], ["undo", "--db", "x.db"]),
        (["--as-of=fri", "changes", "3"], ["changes", "--as-of=fri", "3"]),
        (["accounts", "restore", "acme"], ["accounts", "unarchive", "acme"]),
        (["--version"], ["--version"]),
    ],
)
def test_options_may_stand_before_the_command(argv, arranged):
    assert line.arranged(argv) == arranged


class Noted:
    """Stands in for the benchmark and notes each command line it would measure."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.programs, self.references = Path("bin"), {}

    def has(self, words: str) -> bool:
        return words.split()[0] in compiled.WORDS

    def kam(self, home: Path, told: Any, **more: Any) -> Any:
        self.lines.append(told() if callable(told) else told)

    def row(self, words: str, home: Path, name: str, told: Any, target: float, **more: Any) -> None:
        if self.has(words):
            self.kam(home, told)


def test_the_tables_take_every_line_of_the_benchmark(monkeypatch):
    rows = importlib.import_module("bench.rows")
    monkeypatch.setattr(rows, "_open", lambda copy: itertools.count(1))
    bench = Noted()

    rows.daily(bench, Path())
    rows.large(bench, Path(), Path())
    rows.writes(bench, Path())

    assert len(bench.lines) > 20
    for told in bench.lines:
        arranged = line.arranged(shlex.split(told))
        assert line.help_for(arranged) or arranged == ["--version"] or line.read(arranged), told


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("held 88", "kamcrm interactions held"), ("spread", "kamcrm followups spread"), ("map", "kamcrm contacts map")],
)
def test_a_verb_without_its_noun_is_told_its_whole_name(kam, typed, meant):
    refused = kam(typed)

    assert refused.code == 2
    assert f"did you mean {meant}?" in refused.stderr
    assert refused.stderr.lower().count("did you mean") == 1
