"""Measure, print one table, keep the history: `python -m bench`; --only, --rounds and --small for a quick look."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from bench import heavy, peers, places, portfolio, report, rounds, rows, screen
from bench.report import Line
from bench.rounds import Command, Run
from bench.rows import FLOOR, Bench, Row


def main() -> int:
    """Measure what was asked for; 1 when a target is missed."""
    asked = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    asked.add_argument("--only", default="", help="only rows whose name holds this text")
    asked.add_argument("--rounds", type=int, default=15, help="how often each command is started (15)")
    asked.add_argument("--small", action="store_true", help="leave out the large portfolio and the bulk work")
    options = asked.parse_args()
    bench = prepared(options.small or options.only == "desk")
    chosen = [row for row in bench.rows if options.only in row.name]
    lines = measured(bench, chosen, options.rounds, everything=not options.only) if chosen else []
    if not options.only or options.only == "desk":
        lines += screen.lines(bench, desks(options.small), options.rounds)
    print(report.shown(lines))
    if not options.only:
        report.keep(lines, options.rounds)
    return int(any(line.verdict.startswith(("NO", "exit")) for line in lines))


def desks(only_small: bool) -> dict[str, Path]:
    """The portfolios that the desk is opened on, by their number of accounts."""
    found = {"200": places.home("small", portfolio.SMALL)}
    return found if only_small else found | {"200 000": places.home("many", portfolio.MANY)}


def prepared(only_small: bool) -> Bench:
    """The program installed, the portfolios made, and every row that can be filled."""
    places.CACHE.mkdir(parents=True, exist_ok=True)
    bench = Bench(places.installed())
    small = places.home("small", portfolio.SMALL)
    bench.references[FLOOR] = Command(
        lambda: [str(bench.programs / "python"), "-c", "import sqlite3"], places.environment(small)
    )
    rows.daily(bench, small)
    rows.writes(bench, places.copy(small, "written"))
    rows.fallback(bench, small, peers.bare_typer())
    if not only_small:
        large = places.home("large", portfolio.LARGE)
        rows.large(bench, small, large)
        heavy.rows(bench, small, large)
    for peer in (peers.bare_sql, peers.taskwarrior, peers.hledger):
        peer(bench, small)
    return bench


def measured(bench: Bench, chosen: list[Row], count: int, everything: bool) -> list[Line]:
    """A line for each row, and for each reference when everything is measured."""
    by_name = {row.name: row for row in bench.rows}
    timed = [row for row in chosen if not row.memory]
    needed = {row.against for row in timed} | {FLOOR} | (set(bench.references) if everything else set())
    commands = {row.name: row.command for row in timed}
    commands |= {name: bench.references[name] if name in bench.references else by_name[name].command for name in needed}
    runs = rounds.measure(commands, count)
    lines = [_timed(row, runs) for row in timed]
    lines += [_remembered(bench, row) for row in chosen if row.memory]
    return lines + [
        Line(name, rounds.ratio(runs[name], runs[FLOOR]), rounds.ratio(runs[name], runs[FLOOR], "wall"), FLOOR)
        for name in bench.references
        if name in runs
    ]


def _timed(row: Row, runs: dict[str, list[Run]]) -> Line:
    own, others = runs[row.name], runs[row.against]
    wrong = {run.code for run in own} - {row.command.code}
    note = f"exit {min(wrong)}" if wrong else ""
    if row.syncs is not None and not wrong and shutil.which("strace"):
        found = rounds.syncs(row.command, places.CACHE / "strace.log")
        note = f"{found} syncs" if found <= row.syncs else f"{found} syncs, {row.syncs} allowed"
    cpu, wall = rounds.ratio(own, others), rounds.ratio(own, others, "wall")
    return Line(row.name, cpu, wall, row.against, row.target, row.stretch, note)


def _remembered(bench: Bench, row: Row) -> Line:
    floor = rounds.peak(bench.references[FLOOR])
    used = rounds.peak(row.command)
    return Line(row.name, used / floor, 0, "floor, memory", row.target, row.stretch, f"{used / 1024:.1f} MiB")


if __name__ == "__main__":
    raise SystemExit(main())
