"""Files on their way into the portfolio: what is made, what is known again, and what is given back."""

from __future__ import annotations

import json
import os
import random
import unicodedata

import pytest

SRC = os.path.join(os.path.dirname(__file__), "..", "..", "src")
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


@pytest.mark.parametrize("each", [0, 1, 500])
def test_a_promise_typed_here_is_known_again_however_many_are_held_in_memory(ok, file, whole, monkeypatch, each):
    monkeypatch.setattr("kamcrm.exchange.matching.EACH", each)
    ok("accounts add 'Elv AS'")
    ok(["followups", "add", "elv", "27.11 send the offer"])
    ok(["followups", "add", "elv", "28.11 call again"])

    text = "id,account,what,due\n1,Elv AS,send the offer,2026-11-27\n2,Elv AS,visit,2026-11-27\n"
    ok(["import", "followups", file(text)])

    assert sorted(row["what"] for row in whole()["followups"]) == ["call again", "send the offer", "visit"]


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


def test_the_same_portfolio_written_otherwise_brings_nothing_twice(ok, file, whole):
    ok(["import", "portfolio", file(SHEET)])
    before = whole()
    header, first, *rest = SHEET.split("\n", 1)[0], *SHEET.split("\n", 1)[1].split("\nElv AS;Kari")
    rows = [first, *("Elv AS;Kari" + part for part in rest)]
    variants = {
        "bom": ("\ufeff" + SHEET).encode(),
        "cp1252": SHEET.encode("cp1252"),
        "crlf": SHEET.replace("\n", "\r\n").encode(),
        "decomposed": unicodedata.normalize("NFD", SHEET).encode(),
        "shouted": SHEET.replace("Blåfjell AS", "BLÅFJELL AS").replace("Kari Moen", "KARI MOEN").encode(),
        "dialled": SHEET.replace("900 00 000", "+47 90 00 00 00").encode(),
        "turned": "\n".join([header, rows[1].rstrip("\n"), rows[0], ""]).encode(),
        "commas": SHEET.replace(";", ",").encode(),
    }

    for name, content in variants.items():
        said = ok(["import", "portfolio", file(content, f"{name}.csv")])
        assert " 0 created" in said.stdout, f"{name}: {said.stdout}"

    now = whole()
    for noun in ("accounts", "contacts", "interactions", "followups", "contact_emails", "contact_phones"):
        assert [row["id"] for row in now[noun]] == [row["id"] for row in before[noun]]
    assert [row["name"] for row in now["accounts"]] == ["Blåfjell AS", "Elv AS"]


def test_what_was_edited_here_stays_when_the_file_says_nothing_new(ok, file, whole):
    ok(["import", "portfolio", file(SHEET)])
    ok("accounts edit blafjell --tier B --city Bodø")

    ok(["import", "portfolio", file(SHEET)])
    ok(["import", "portfolio", file(SHEET.replace("blå\n", "grønn\n"))])

    blafjell = whole()["accounts"][0]
    assert (blafjell["city"], blafjell["tier"]) == ("Bodø", "A")
    assert [row["value"] for row in whole()["field_values"]] == ["grønn"]


def test_skip_leaves_what_is_here_as_it_is(ok, file, whole):
    ok("accounts add 'Elv AS' --tier C")

    ok(["import", "portfolio", file(SHEET), "--on-conflict", "skip"])

    assert {row["name"]: row["tier"] for row in whole()["accounts"]} == {"Elv AS": "C", "Blåfjell AS": "A"}


def test_a_customer_typed_before_is_known_by_name_or_number_and_a_like_one_is_only_named(ok, file, whole):
    ok("accounts add 'ELV AS'")
    ok("accounts add 'Fjell i nord' --org-number 912345678")
    ok("accounts add Foss")

    said = ok(["import", "accounts", file("Firma;Orgnr\nElv AS;\nBlåfjell AS;912 345 678\nFoss AS;\n")])

    assert [row["name"] for row in whole()["accounts"]] == ["ELV AS", "Blåfjell AS", "Foss", "Foss AS"]
    assert "looks like 3 Foss (a like name), made new all the same" in said.stdout


def test_rejected_rows_are_given_back_and_the_rest_is_taken(kam, file, home):
    bad = SHEET + "Foss AS;Ola Dahl;;;;;;snarest;;;\n;Nils;;;;;;;;;\n"

    said = kam(["import", "portfolio", file(bad)])

    assert said.code == 65 and "2 rows given back, the rest taken" in said.stderr
    assert "5 rows: 3 created, 0 updated, 0 unchanged, 0 skipped, 2 rejected" in said.stdout
    assert "rejected  kunder.csv line 6: Neste kontakt: 'snarest' is not a date" in said.stdout
    given = home / "kunder.rejected.csv"
    assert str(given) in said.stdout and given.stat().st_mode & 0o777 == 0o600

    mended = given.read_text().replace("snarest", "3.12.2026").replace(";Nils", "Bekk;Nils")
    again = kam(["import", "portfolio", file(mended, "mended.csv")])
    assert again.code == 0 and "2 rows: 2 created" in again.stdout


def test_atomic_takes_nothing_unless_all_can_be_taken(kam, file, db, home):
    before = db.read_bytes()

    said = kam(["import", "portfolio", file(SHEET + "Foss AS;;;;;;;snarest;;;\n"), "--atomic"])

    assert said.code == 65 and "line 6: Neste kontakt: 'snarest' is not a date" in said.stderr
    assert db.read_bytes() == before and not (home / "kunder.rejected.csv").exists()


def test_a_customer_that_cannot_be_stored_takes_its_people_along(kam, file, whole):
    said = kam(["import", "portfolio", file(f"Firma;Kontaktperson\n{'x' * 300};Kari\n{'x' * 300};Per\nElv;Ola\n")])

    assert said.code == 65 and "3 rows: 1 created, 0 updated, 0 unchanged, 0 skipped, 2 rejected" in said.stdout
    assert [row["name"] for row in whole()["contacts"]] == ["Ola"]


def test_parents_and_superiors_may_stand_below(ok, file, whole):
    ok(["import", "accounts", file("Name,Parent\nElv,Konsern\nKonsern,\nRing A,Ring B\nRing B,Ring A\n", "a.csv")])
    ok(["import", "contacts", file("Name,Account,Reports to\nKari,Elv,Ola\nOla,Elv,\n", "c.csv")])

    held = whole()
    ids = {row["name"]: row["id"] for row in [*held["accounts"], *held["contacts"]]}
    parents = {row["name"]: row["parent_id"] for row in held["accounts"]}
    assert parents["Elv"] == ids["Konsern"] and (parents["Ring A"] is None) != (parents["Ring B"] is None)
    assert {row["name"]: row["reports_to_id"] for row in held["contacts"]} == {"Kari": ids["Ola"], "Ola": None}


def test_a_promise_takes_the_account_of_its_person_and_a_lost_link_is_kept_as_text(ok, file, whole):
    ok(["import", "portfolio", file(SHEET)])
    promises = "What,Due,Contact\nRing,2026-12-01,Kari Moen\nSkriv,2026-12-02,Ukjent\n"
    said = ok(["import", "followups", file(promises, "f.csv")])

    held = whole()
    ring, skriv = held["followups"][-2:]
    assert {row["id"]: row["name"] for row in held["accounts"]}[ring["account_id"]] == "Elv AS"
    assert skriv["contact_id"] is None and "no person is called 'Ukjent': kept as text" in said.stdout
    assert held["field_values"][-1]["value"] == "Ukjent"


@pytest.mark.parametrize("seed", range(3))
def test_spoilt_files_end_in_a_report_or_a_sentence(kam, file, seed):
    chance = random.Random(seed)
    codes = set()

    for number in range(60):
        spoilt = bytearray(SHEET.encode(chance.choice(["utf-8", "cp1252", "utf-16"])))
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(spoilt))
            menu = [b"", b'"', b"\0", b"\xff", b"9", b"-", b";", b"\n", "Å".encode(), bytes([chance.randrange(256)])]
            spoilt[place : place + chance.choice([0, 1, 4])] = chance.choice(menu)
        said = kam(["import", "portfolio", file(bytes(spoilt), f"{number}.csv")])
        assert said.code in (0, 65), said.stderr
        if said.code == 65:
            assert " line " in said.stdout + said.stderr or "empty" in said.stderr or "kamcrm:" in said.stderr
        codes.add(said.code)

    assert codes == {0, 65}


def test_a_mapping_is_written_edited_and_followed(ok, kam, file, home, whole):
    table = file("Kontorets navn,Nivå\nElv AS,gull\n", "rart.csv")
    ok(["import", "accounts", table, "--write-map", str(home / "rart.toml")])
    plan = home / "rart.toml"
    assert not whole()["accounts"]

    plan.write_text(plan.read_text().replace('"Kontorets navn" = "keep"', '"Kontorets navn" = "name"')
                    .replace('"Nivå" = "keep"', '"Nivå" = "tier"'))  # fmt: skip
    ok(["import", "accounts", table, "--map", str(plan)])

    assert [(row["name"], row["tier"]) for row in whole()["accounts"]] == [("Elv AS", "A")]
    assert kam(["import", "accounts", table, "--write-map", str(plan)]).code == 5


def test_stdin_is_a_file_too(ok, whole):
    ok("import portfolio -", SHEET)

    assert len(whole()["accounts"]) == 2


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("import bananas kunder.csv", 2, "neither a kind nor a file 'bananas'"),
        ("import portfolio", 2, "no file to import as portfolio"),
        ("import portfolio nowhere.csv", 3, "no file is called 'nowhere.csv'"),
        ("import portfolio . --debug", 65, "is a folder"),
        ("import portfolio x.csv --decimal dot", 2, "--decimal is comma or point"),
        ("import portfolio x.csv --on-conflict merge", 2, "--on-conflict is update or skip"),
        ("import portfolio x.csv --date-format american", 2, "--date-format is dmy, mdy or ymd"),
        ("import salesforce nowhere", 3, "no Salesforce file is called 'nowhere'"),
    ],
)
def test_what_is_asked_wrongly_is_said_in_a_sentence(kam, line, code, words):
    said = kam(line)

    assert (said.code, words in said.stderr, said.stdout) == (code, True, ""), said.stderr


def test_an_import_that_is_killed_leaves_nothing(process, file, db):
    import signal
    import subprocess
    import sys

    rows = "".join(f"Kunde {number} AS;Person {number};{1 + number % 28}.12.2026\n" for number in range(4000))
    table = file("Firma;Kontaktperson;Neste kontakt\n" + rows)
    for wait in (0.3, 0.5, 0.7, 0.9):
        started = subprocess.Popen(
            [sys.executable, "-m", "kamcrm", "import", "portfolio", table],
            env={**os.environ, "PYTHONPATH": SRC},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            started.wait(wait)
        except subprocess.TimeoutExpired:
            started.send_signal(signal.SIGKILL)
            started.wait()
        number = len(process("accounts list -q").stdout.split())
        assert number in (0, 4000)


def test_an_id_too_long_to_keep_gives_the_row_back(kam, file):
    said = kam(["import", "accounts", file(f"Id,Name\n{'9' * 500},Elv\n2,Foss\n")])

    assert said.code == 65 and "line 2: its id has 500 characters; at most 400 fit" in said.stdout
    assert "1 created" in said.stdout


def test_a_long_import_is_taken_back_with_its_first_values_told_and_all_of_them_to_be_had(ok, file):
    lines = [f"Elv {number} AS;2026-12-01;call {number}" for number in range(150)]
    ok(["import", "followups", file("Firma;Forfall;Oppgave\n" + "\n".join(lines) + "\n"), "--yes"])

    told = ok("undo").stdout.splitlines()
    ok("redo")
    asked = json.loads(ok("undo -f json").stdout)

    assert told[-1].startswith("  and ") and told[-1].endswith(" more values: kamcrm changes 1")
    assert len(asked) == int(told[-1].split()[1]) + 20 > 150
    assert {row["what"] for row in asked} == {"removed", "changed"}  # The last are the figures of the batch.


def test_amounts_that_name_no_currency_are_said_to_be_taken_in_ones_own_or_in_the_one_asked_for(ok, file, whole):
    path = file("name,account,stage,amount\nDeal,Elv AS,proposal,1000\n", "deals.csv")
    unsaid = "amounts without a currency are taken as"

    assert f"{unsaid} NOK (--currency EUR for another)" in ok(["import", "opportunities", path]).stdout
    ok("undo")
    assert f"{unsaid} EUR" in ok(["import", "opportunities", path, "--currency", "eur"]).stdout

    assert [(row["amount"], row["currency"]) for row in whole()["opportunities"]] == [(100000, "EUR")]
    named = file("name,account,stage,amount,currency\nOther,Elv AS,proposal,1000,SEK\n", "named.csv")
    assert unsaid not in ok(["import", "opportunities", named]).stdout


def test_what_to_do_today_follows_an_import_that_brings_customers_or_promises_alone(ok, file):
    ok("accounts add 'Elv AS' --tier A")
    ok("followups add elv 'today call'")

    people = ok(["import", "contacts", file("name,account\nKari Moen,Elv AS\nPer Lie,Elv AS\n", "people.csv")]).stdout
    promises = ok(["import", "followups", file("what,due,account\nring,2026-11-23,Elv AS\n", "next.csv")]).stdout

    assert "Today:" not in people and "undo takes all of it back" in people
    assert "ring" in promises.partition("Today:")[2]
    ok("undo")
    assert "import batch 1" in ok("undo --dry-run").stdout


@pytest.mark.parametrize(
    ("typed", "header", "cell"),
    [
        ("contacts add 'Per Lie' --email kari@nordlys", "email", "kari@nordlys"),
        ("contacts add 'Per Lie' --phone none", "phone", "none"),
        ("accounts add 'Foss AS' --phone none", "phone", "none"),
        ("accounts add 'Foss AS' --domain nordlys", "domain", "nordlys"),
    ],
)
def test_what_cannot_be_typed_cannot_be_imported_and_is_refused_in_the_same_words(kam, ok, file, typed, header, cell):
    refused = kam(typed)
    noun = typed.split()[0]

    said = ok(["import", noun, file(f"name,{header}\nFoss AS,{cell}\n", "list.csv")]).stdout

    assert refused.code == 65
    assert f"{refused.stderr.splitlines()[0].removeprefix('kamcrm: ')}, kept as text" in said


def test_what_can_be_typed_can_be_imported_as_the_same_value(ok, file, whole):
    ok("accounts add 'Elv AS' --domain kari@elv.example --org-number '923–609 016' --phone '55 00  00 00'")
    ok("contacts add 'Kari Moen' --email 'Kari Moen <Kari@Elv.example>'")

    ok(
        [
            "import",
            "accounts",
            file("name,domain,org number,phone\nFoss AS,kari@elv.example,923–609 017,55 00  00 00\n"),
        ]
    )
    ok(["import", "contacts", file("name,email\nPer Lie,Kari Moen <Kari@Elv.example>\n", "people.csv")])

    typed, brought = whole()["accounts"]
    assert [brought[key] for key in ("domain", "phone", "phone_key")] == [
        typed[key] for key in ("domain", "phone", "phone_key")
    ]
    assert (typed["org_number"], brought["org_number"]) == ("923609016", "923609017")
    assert [row["email"] for row in whole()["contact_emails"]] == ["kari@elv.example"] * 2
