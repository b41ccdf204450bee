"""Programs found on PATH that do something comparable, each with a folder of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from bench import places
from bench.rounds import Command
from bench.rows import Bench, Row

TYPER = """
import typer
app = typer.Typer(add_completion=False)
@app.command()
def hello(name: str = "") -> None:
    print("hello", name)
app()
"""


def bare_typer() -> Path:
    """A Typer program that does as little as one can."""
    there = places.CACHE / "hello.py"
    there.write_text(TYPER)
    return there


def bare_sql(bench: Bench, home: Path) -> None:
    """The same question put to the database by the sqlite3 program: what can't be beaten."""
    if shutil.which("sqlite3") and bench.has("followups today"):
        sql = (
            "SELECT f.id, f.due, f.what, a.name FROM followups f JOIN accounts a ON a.id = f.account_id "
            "WHERE f.status = 'open' AND f.due <= '2026-11-23' ORDER BY f.due, f.id"
        )
        argv = ["sqlite3", "-column", str(places.database(home)), sql]
        bench.references["sqlite3, the same SQL"] = Command(lambda: argv, places.environment(home))


def taskwarrior(bench: Bench, home: Path) -> None:
    """`task list` of 1 000 tasks, which `followups today` is to undercut."""
    if not shutil.which("task"):
        return
    folder = places.CACHE / "taskwarrior"
    env = places.environment(home) | {"TASKRC": str(folder / "rc"), "TASKDATA": str(folder)}
    if not (folder / "rc").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "rc").write_text(f"data.location={folder}\nconfirmation=off\n")
        tasks = [
            {"description": f"send the offer {n}", "due": f"202611{n % 28 + 1:02d}T120000Z", "project": f"p{n % 50}"}
            for n in range(1_000)
        ]
        subprocess.run(["task", "import", "-"], input=json.dumps(tasks), text=True, env=env, capture_output=True)
    bench.references["Taskwarrior: task list of 1 000"] = Command(lambda: ["task", "list"], env)
    bench.references["Taskwarrior: +OVERDUE list"] = Command(lambda: ["task", "+OVERDUE", "list"], env)
    of = [row for row in bench.rows if row.name == "followups today"]
    bench.rows += [
        Row("followups today : Taskwarrior", row.command, 0.7, against="Taskwarrior: task list of 1 000") for row in of
    ]


def hledger(bench: Bench, home: Path) -> None:
    """`hledger balance` over 1 000 transactions."""
    if shutil.which("hledger"):
        journal = places.CACHE / "hledger.journal"
        lines = [f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d} x\n  a:{n % 40}  {n} NOK\n  b\n" for n in range(1_000)]
        journal.write_text("\n".join(lines))
        argv = ["hledger", "-f", str(journal), "balance"]
        bench.references["hledger: balance of 1 000"] = Command(lambda: argv, places.environment(home))
