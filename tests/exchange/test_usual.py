"""Long files go a short way: it makes of a row what the long way makes of it, and what is odd goes the long way."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3

import pytest

from kamcrm.exchange.usual import Usual

PEOPLE = "navn;firma;e-post\nKari Moen;Elv AS;kari@elv.example\nPer Dahl;Foss AS;\nPer Dahl;Elv AS;\nOle;;\n"
ACCOUNTS = ["Elv AS", "FOSS AS", "foss", "Bekk AS", "", " Elv AS ", "-", "nobody"]
PERSONS = ["Kari Moen", "Per Dahl", "kari@elv.example", "Ole", "Eva", "", "", "n/a"]
CELLS = {
    "followups": {
        "due": ["2026-12-01", "1.12.2026", "31.12.26", "2026-12-01T09:00:00+05:00", "soon", "", " 2026-12-02 "],
        "what": ["call", "send  the\n offer", "å ringe", "e\u0301n", "x" * 501, "", "-", " call "],
        "status": ["open", "Open", "done", "nonsense", "", "cancelled"],
        "due time": ["", "", "", "9:30", "noon"],
        "note": ["", "more", "fjord\r\nbåt"],
        "owner": ["", "Eva", "x" * 101],
        "snoozes": ["", "2", "-1", "many"],
        "original due": ["", "2026-11-01", "never"],
    },
    "interactions": {
        "at": ["2026-11-01", "2026-11-01T08:30:00Z", "1.11.2026 14:05", "2026-11-01T23:30:00-05:00", "then", ""],
        "text": ["talked", "så  mye", "", "e\u0301n", "'=1+1", "first\nsecond"],
        "channel": ["call", "telefon", "", "pigeon", "Møte"],
        "status": ["held", "planned", "", "completed", "held "],
        "minutes": ["", "15", "1,5", "-3", "long"],
        "direction": ["", "in", "out", "sideways"],
        "private": ["", "yes", "nei", "maybe"],
        "mood": ["", "2", "-9"],
    },
}


def rows(kind, chance, count):
    """A file of which some rows are usual, some odd in one place, some in several."""
    columns = CELLS[kind]
    lines = [";".join(["external id", "account", "contact", *columns])]
    for number in range(count):
        odd = chance.choice([0, 0.1, 0.5])
        cells = [
            chance.choice(["", "X1", "x" * 401]) if chance.random() < odd / 5 else f"X{number}",
            chance.choice(ACCOUNTS) if chance.random() < odd else "Elv AS",
            chance.choice(PERSONS) if chance.random() < odd else "",
            *(chance.choice(choices) if chance.random() < odd else choices[0] for choices in columns.values()),
        ]
        lines.append(";".join('"' + cell.replace('"', '""') + '"' for cell in cells))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", CELLS)
@pytest.mark.parametrize("seed", range(3))
def test_the_short_way_makes_of_every_row_what_the_long_way_makes_of_it(kind, seed, ok, kam, db, home, monkeypatch):
    made = []
    monkeypatch.chdir(home)
    (home / "people.csv").write_text(PEOPLE)
    (home / "rows.csv").write_text(rows(kind, random.Random(seed), 300))
    for line in ("accounts add 'Elv AS'", "accounts add 'Foss AS'", "import contacts people.csv"):
        ok(line)
    ok("followups add 'Elv AS' '1 dec call'")
    ok("log 'Elv AS' 'call talked'")
    shutil.copyfile(db, home / "before.db")

    short, taken = Usual.__call__, []
    monkeypatch.setattr(Usual, "__call__", lambda self, row: taken.append(short(self, row)) or taken[-1])

    for suits in (Usual.suits, lambda part: False):
        shutil.copyfile(home / "before.db", db)
        monkeypatch.setattr(Usual, "suits", staticmethod(suits))
        said = kam(["import", kind, "rows.csv", "--date-format", "dmy", "--rejects", f"back-{len(made)}.csv"])
        assert said.code in (0, 65), said.stderr
        with sqlite3.connect(db) as held:
            known = held.execute("SELECT source, external_id, record_id, digest FROM import_rows").fetchall()
        back = (home / f"back-{len(made)}.csv").read_bytes()
        words = said.stdout.replace(f"back-{len(made)}", "back")
        listed = json.loads(ok("export all").stdout)
        lists = {noun: found for noun, found in listed.items() if isinstance(found, list)}
        told = {noun: [row | {"uid": ""} for row in found] for noun, found in lists.items()}
        made.append((said.code, words, told, known, back))

    assert made[0] == made[1]
    assert any(taken) and not all(taken)
