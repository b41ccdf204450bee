"""Bulk work beside the sqlite3 program doing the same: import, export, and search beside ripgrep."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from importlib import import_module
from pathlib import Path

from bench import places, portfolio
from bench.rounds import Command
from bench.rows import Bench, Row, rare_word

ROWS = 100_000
SHELL = ".import --csv"


def rows(bench: Bench, small: Path, large: Path) -> None:
    """The rows that the commands of today and the programs on PATH can fill."""
    if shutil.which("sqlite3"):
        exporting(bench, large)
        importing(bench, small)
    if shutil.which("rg"):
        searching(bench, large)


def exporting(bench: Bench, large: Path) -> None:
    """Every interaction of the large portfolio as CSV, beside `sqlite3 -csv` with the very same statement."""
    if not bench.has("export"):
        return
    listed = import_module("kamcrm.compiled.interactions_sql").LIST[0]
    for name, value in {":since": "0", ":until": "9999999", ":channel": "''"}.items():
        listed = listed.replace(name, value)
    argv = ["sqlite3", "-readonly", "-csv", str(places.database(large)), listed]
    bench.references["sqlite3 -csv of 2 000 000"] = Command(lambda: argv, places.environment(large))
    command = bench.kam(large, "export interactions -f csv")
    bench.rows.append(Row("export of 2 000 000 rows", command, 1.1, against="sqlite3 -csv of 2 000 000"))


def importing(bench: Bench, small: Path) -> None:
    """100 000 follow-ups: checked, journalled, searchable; beside `.import` and one INSERT into the same table."""
    if not bench.has("import"):
        return
    source = places.CACHE / "followups.csv"
    _write(source)
    theirs, ours = places.copy(small, "imported-sqlite3"), places.copy(small, "imported")
    fresh, into = places.database(small), places.database(theirs)
    script = f"{SHELL} {source} incoming\n{_insert()}"
    argv = ["sh", "-c", f"sqlite3 \"$0\" <<'END'\n{script}\nEND", str(into)]
    bench.references["sqlite3 .import of 100 000"] = Command(
        lambda: argv, places.environment(theirs), before=lambda: shutil.copyfile(fresh, into)
    )
    command = bench.kam(
        ours, f"import followups {source} -y", before=lambda: shutil.copyfile(fresh, places.database(ours))
    )
    bench.rows.append(Row("import of 100 000 rows", command, 2.5, against="sqlite3 .import of 100 000"))
    bench.rows.append(Row("import of 100 000 rows: peak memory", command, 3.0, memory=True))


def _write(source: Path) -> None:
    with source.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["id", "account", "what", "due"])
        for number in range(ROWS):
            due = f"2027-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
            out.writerow([f"X{number}", portfolio.account_name(number % 200), f"call about the offer {number}", due])


def _insert() -> str:
    first = "(SELECT max(id) FROM records)"
    stamp = "'2026-11-23T09:00:00Z'"
    return (
        f"BEGIN; CREATE TEMP TABLE start AS SELECT {first} AS at;\n"
        "INSERT INTO records (id, uid, noun) SELECT (SELECT at FROM start) + rowid, hex(randomblob(16)), 'followups' "
        "FROM incoming;\n"
        "INSERT INTO followups (id, version, created_at, updated_at, account_id, what, due, original_due, snoozes, "
        f"status, theirs, origin) SELECT (SELECT at FROM start) + i.rowid, 1, {stamp}, {stamp}, a.id, i.what, i.due, "
        "i.due, 0, 'open', 0, 'import' FROM incoming i JOIN accounts a ON a.name = i.account; COMMIT;"
    )


def searching(bench: Bench, large: Path) -> None:
    """The newest 20 of the notes that hold a word, beside ripgrep over the same notes as text."""
    notes = places.CACHE / "notes.txt"
    if not notes.exists():
        with sqlite3.connect(places.database(large)) as db, notes.open("w", encoding="utf-8") as file:
            file.writelines(f"{text}\n" for (text,) in db.execute("SELECT text FROM interactions LIMIT 1000000"))
    argv = ["rg", "--no-config", rare_word(), str(notes)]
    bench.references["ripgrep over 1 000 000 notes"] = Command(lambda: argv, places.environment(large))
    command = bench.kam(large, f"find {rare_word()} -n 20")
    bench.rows.append(Row("search : ripgrep", command, 0.7, against="ripgrep over 1 000 000 notes"))
