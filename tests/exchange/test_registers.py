"""The registers come in from files: products, rates, costs, wallets, needs and cases, once, and go out again."""

from __future__ import annotations

import json

import pytest

FILES = {
    "products": "Varenr;Varenavn;Varegruppe;Enhet;Pris;Dekningsgrad\nT4;Temperaturføler;sensorer;stk;2 400,00;42\n",
    "rates": "Dato;Valuta;Kurs;Bank\n02.11.2026;EUR;11,6234;Norges Bank\n02.11.2026;SEK;1,02;\n",
    "costs": "Kunde;Dato;Beløp;Type;Beskrivelse\nNordlys AS;02.11.2026;9 400,00;travel;Tromsø\n",
    "wallets": "Kunde;Kategori;Beløp;År;Kilde;Sikkerhet\nNordlys AS;hosting;4 000 000;2026;årsrapport;high\n",
    "needs": "Kunde;Behov;Noted on;Expression;Produkt\nNordlys AS;raskere levering;02.11.2026;wish;\n",
    "cases": "Kunde;Sak;Severity;Kategori;Åpnet;Lukket;Løsning\n"
    "Nordlys AS;for sent;high;levering;02.11.2026;05.11.2026;ny\n",
}
HELD = {
    "products": {"code": "T4", "name": "Temperaturføler", "unit": "stk", "margin": 42.0},
    "rates": {"currency": "SEK", "quote": "NOK", "rate": 1.02, "quoted_on": "2026-11-02"},
    "costs": {"account": "Nordlys AS", "kind": "travel", "what": "Tromsø", "incurred_on": "2026-11-02"},
    "wallets": {"category": "hosting", "starts_on": "2026-01-01", "ends_on": "2027-01-01", "confidence": "high"},
    "needs": {"what": "raskere levering", "expression": "wish", "status": "unmet", "noted_on": "2026-11-02"},
    "cases": {"what": "for sent", "severity": "high", "closed_on": "2026-11-05", "resolution": "ny"},
}


@pytest.fixture
def rows(kam):
    """The records of a register as its export holds them."""
    return lambda noun: json.loads(kam(f"export {noun} -f json").stdout)


@pytest.fixture
def file(tmp_path):
    """Write a file of a register; returns its path."""

    def written(noun, text):
        path = tmp_path / f"{noun}.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.mark.parametrize("noun", FILES)
def test_a_file_of_a_register_comes_in_once_and_undo_takes_it_back(noun, ok, rows, file, scene):
    scene.account()
    path, before = file(noun, FILES[noun]), ok("export all").stdout

    ok(f"import {noun} {path}")
    row = rows(noun)[-1]
    assert {key: row[key] for key in HELD[noun]} == HELD[noun]

    after = ok("export all").stdout
    ok(f"import {noun} {path}")
    assert ok("export all").stdout == after
    ok("undo")
    assert ok("export all").stdout == before


@pytest.mark.parametrize(
    "line",
    [
        "products add Probe --code T4 --price 100 --margin 12,5",
        "rates add EUR 11.6234 --on 2026-11-02",
        "costs add nordlys 9400 Tromsø --kind travel",
        "wallets add nordlys 4m --category hosting --confidence high",
        "needs add nordlys speed --expression wish --product probe",
        "cases add nordlys late --severity high",
        "transactions add nordlys 120k --product probe --quantity 2,5 --number 7",
    ],
)
def test_what_was_typed_is_known_again_in_our_own_export(line, ok, file, scene, tmp_path):
    scene.account()
    if not line.startswith("products"):
        ok("products add Probe")
    ok(line)
    before, noun = ok("export all").stdout, line.split()[0]

    ok(f"export {noun} -o {tmp_path / 'out.csv'}")
    said = ok(f"import {noun} {tmp_path / 'out.csv'}").stdout

    assert "0 created, 0 updated, 1 unchanged" in said, said
    after = json.loads(ok("export all").stdout)
    kept = {noun: rows for noun, rows in after.items() if noun not in ("import_batches", "import_rows")}
    assert kept == {noun: rows for noun, rows in json.loads(before).items() if noun in kept}


@pytest.mark.parametrize(
    ("noun", "text", "said"),
    [
        ("products", "Code;Name\nT4;\n", "there is no name"),
        ("rates", "Date;Currency;Rate\n2026-11-02;ZZZ;2\n", "'ZZZ' is not a currency"),
        ("rates", "Date;Currency;Rate\n2026-11-02;NOK;1\n", "of a currency in another"),
        ("rates", "Date;Currency;Rate\n2026-11-02;EUR;-1\n", "a rate is above zero"),
        ("costs", "Customer;Date;Amount\nNordlys AS;2026-11-02;-5\n", "its amount is below zero"),
        ("costs", "Customer;Date;Amount\nNobody AS;2026-11-02;5\n", "import the customers first"),
        ("costs", "Customer;Date;Amount\nNordlys AS;sometime;5\n", "sometime"),
        ("wallets", "Customer;Amount;From;Until\nNordlys AS;5;2027-01-01;2026-01-01\n", "would end on 2026-01-01"),
        ("needs", "Customer;Need\nNordlys AS;\n", "there is no what"),
        ("cases", "Customer;Case;Opened;Closed\nNordlys AS;late;2026-11-05;2026-11-02\n", "before it was opened"),
    ],
)
def test_a_row_that_makes_no_sense_is_given_back_with_its_reason(noun, text, said, kam, rows, file, scene):
    scene.account()

    shown = kam(f"import {noun} {file(noun, text)}")

    assert (shown.code, said in shown.stdout + shown.stderr) == (65, True), shown
    assert rows(noun) == []


def test_a_product_that_is_here_is_changed_and_not_made_again(ok, rows, file):
    ok("products add 'Probe' --code T4 --price 100")

    path = file("products", "Code;Name;Price;Margin\nt4;Probe;120;12.5\n")
    ok(f"import products {path}")

    (row,) = rows("products")
    assert (row["list_price"]["amount"], row["margin"]) == ("120.00", 12.5)


def test_a_need_whose_status_the_file_changes_is_dated(ok, rows, file, scene):
    scene.account()
    ok("needs add nordlys speed --on 2026-09-01")

    path = file("needs", "Customer;Need;Status\nNordlys AS;speed;met\n")
    ok(f"import needs {path}")

    assert json.loads(ok("needs list --every --as-of 2026-10-01 -f json").stdout)[0]["status"] == "unmet"
    assert rows("needs")[0]["status"] == "met"


def test_a_product_that_nobody_sells_is_kept_as_text_and_not_made(ok, rows, file, scene):
    scene.account()

    path = file("needs", "Customer;Need;Product\nNordlys AS;speed;Rocket\n")
    ok(f"import needs {path}")

    assert rows("products") == []
    assert "Rocket" in ok("show 2").stdout
