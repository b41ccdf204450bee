"""Files on their way into the portfolio: what is made, what is known again, and what is given back."""

from __future__ import annotations

import json

import pytest

SHEET = """\
Firma;Kontaktperson;Telefon;E-post;Klasse;Org.nr;Siste kontakt;Neste kontakt;Neste steg;Notat;Farge
Blåfjell AS;Øyvind Berg;900 00 000;oyvind@blafjell.example;A;912 345 678;1.11.2026;27.11.2026;Send tilbud;"sa ""ja""
og mer";blå
Elv AS;Kari Moen;+47 911 11 111;kari@elv.example;b;;3.10.2026;1.12.2026;;;
Elv AS;Per Dahl;922 22 222;per@elv.example;b;;;2.12.2026;;;
"""


@pytest.fixture
def file(home):
    """Write a text beside the user and give its path."""

    def write(text, name="kunder.csv", encoding="utf-8"):
        path = home / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return str(path)

    return write


@pytest.fixture
def whole(ok):
    """The canonical export, by noun."""
    return lambda: json.loads(ok("export all").stdout)


def test_a_sheet_becomes_customers_people_talks_and_promises(ok, file, whole):
    said = ok(["import", "portfolio", file(SHEET)])

    held = whole()
    assert "3 rows: 3 created, 0 updated, 0 unchanged, 0 skipped, 0 rejected" in said.stdout
    assert [row["name"] for row in held["accounts"]] == ["Blåfjell AS", "Elv AS"]
    assert [held["accounts"][0][key] for key in ("tier", "org_number", "about")] == [
        "A", "912345678", 'sa "ja"\nog mer',
    ]  # fmt: skip
    assert [(row["due"], row["what"], row["origin"]) for row in held["followups"]] == [
        ("2026-11-27", "Send tilbud", "import"), ("2026-12-01", "contact again", "import"),
        ("2026-12-02", "contact again", "import"),
    ]  # fmt: skip
    assert len(held["participants"]) == len(held["interactions"]) == 2
    assert [row["value"] for row in held["field_values"]] == ["blå"]


def test_the_same_file_again_writes_nothing(ok, file, db):
    ok(["import", "portfolio", file(SHEET)])
    before = db.read_bytes()

    said = ok(["import", "portfolio", file(SHEET)])

    assert said.stdout.startswith("Nothing new in")
    assert "0 created, 0 updated, 3 unchanged" in said.stdout
    assert db.read_bytes() == before


def test_undo_takes_the_whole_import_back(ok, file):
    ok("accounts add 'Elv AS'")
    before = ok("export all").stdout

    ok(["import", "portfolio", file(SHEET)])
    after = ok("export all").stdout
    ok("undo")

    assert ok("export all").stdout == before != after
    ok("redo")
    assert ok("export all").stdout == after


def test_a_dry_run_says_the_same_and_leaves_the_file_alone(ok, file, db):
    before = db.read_bytes()

    said = ok(["import", "portfolio", file(SHEET), "--dry-run"])

    assert said.stdout.startswith("Would import") and "3 created" in said.stdout
    assert db.read_bytes() == before


def test_a_real_salesforce_export_comes_in_whole_once(ok, samples, db):
    said = ok(["import", "salesforce", str(samples / "salesforce" / "api_")])
    before = db.read_bytes()
    again = ok(["import", "salesforce", str(samples / "salesforce" / "api_")])

    assert "249 rows: 249 created" in said.stdout
    assert "249 unchanged" in again.stdout and db.read_bytes() == before
    assert len(ok("accounts list -q").stdout.split()) == 22
    assert len(ok("contacts list -q").stdout.split()) == 102
    assert len(ok("contacts list --unassigned -q").stdout.split()) == 84
    held = json.loads(ok("export all").stdout)
    assert sum(row["amount"] for row in held["opportunities"]) == 43_603_545_98
    assert sum(row["status"] == "open" for row in held["followups"]) == 75
