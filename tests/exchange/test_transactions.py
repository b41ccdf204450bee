"""Lines of an accounting program's invoices, orders and credit notes on their way in: what they become, and of whom."""

from __future__ import annotations

import json

import pytest

from kamcrm.exchange.headers import match, recognise

LINES = """\
Kundenr;Kunde;Fakturanr;Linje;Fakturadato;Varenr;Varenavn;Type;Antall;Nettobeløp;Varekost;Rabatt;Rabatt %;Valuta
10023;Nordlys AS;F-101;1;03.11.2026;T4;Probe T4;Faktura;12,5;28 800,50;16 000,1264;1 200,00;4 %;NOK
10023;Nordlys AS;F-101;2;03.11.2026;CAL;Calibration;Faktura;1;18 000,00;;;;NOK
10023;Nordlys AS;K-7;1;10.11.2026;T4;Probe T4;Kreditnota;2;4 800,00;2 500;;;NOK
10023;Nordlys AS;F-102;1;12.11.2026;T4;Probe T4;;-1;-2 400,00;-1 250;;;NOK
10023;Nordlys AS;O-9;1;13.11.2026;T4;Probe T4;Ordre;4;9 600,00;;;;EUR
"""
TOLD = ("kind", "number", "transacted_on", "quantity", "net", "cost", "discount", "currency")
HEADERS = {
    "English": "Customer,Invoice number,Line number,Invoice date,Item number,Item,Document type,Quantity,Net amount,"
    "Cost,Discount,List amount,Currency,Description",
    "Norwegian": "Kunde,Fakturanr,Linjenr,Fakturadato,Varenr,Varenavn,Bilagstype,Antall,Nettobeløp,"
    "Varekostnad,Rabatt,Listebeløp,Valuta,Beskrivelse",
    "Swedish": "Kund,Fakturanummer,Rad,Fakturadatum,Artikelnummer,Artikelnamn,Dokumenttyp,Antal,Nettobelopp,"
    "Varukostnad,Rabatt,Listbelopp,Valuta,Beskrivning",
    "Danish": "Virksomhed,Fakturanr.,Linje,Fakturadato,Varenummer,Varenavn,Fakturatype,Antal,Nettobeløb,"
    "Vareforbrug,Rabat,Listebeløb,Valuta,Tekst",
}
TARGETS = [
    "account", "number", "line", "transacted_on", "code", "product", "kind", "quantity", "net", "cost", "discount",
    "list_value", "currency", "what",
]  # fmt: skip


@pytest.fixture
def file(home):
    """Write a text beside the user and give its path."""

    def write(text, name="sales.csv"):
        path = home / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def whole(ok):
    """The canonical export, by noun."""
    return lambda: json.loads(ok("export all").stdout)


@pytest.fixture
def nordlys(ok):
    """The customer of most lines."""
    ok("accounts add 'Nordlys AS' --org-number 912345678")


@pytest.mark.parametrize("language", HEADERS)
def test_a_file_of_invoices_is_known_by_its_headers_in_four_languages(language):
    headers = HEADERS[language].split(",")

    assert recognise(headers).kind == "transactions"
    assert list(match(headers, "transactions").known.values()) == [f"transactions.{field}" for field in TARGETS]


def test_the_price_of_a_piece_an_amount_with_vat_and_a_discount_in_per_cent_are_not_taken_for_amounts():
    headers = ["Date", "Customer", "Net", "Unit price", "Amount incl. VAT", "Discount %", "Enhetspris", "Rabatt (%)"]

    assert match(headers, "transactions").unknown == headers[3:]


def test_the_lines_of_invoices_become_transactions_and_their_products_are_made(ok, file, whole, nordlys):
    said = ok(["import", file(LINES)])

    held = whole()
    assert "5 rows: 5 created, 0 updated, 0 unchanged, 0 skipped, 0 rejected" in said.stdout
    assert [line.split() for line in said.stdout.splitlines() if line.startswith(("  products", "  transactions"))] == [
        ["products", "2", "0", "0"], ["transactions", "5", "0", "0"],
    ]  # fmt: skip
    assert [(row["code"], row["name"]) for row in held["products"]] == [("T4", "Probe T4"), ("CAL", "Calibration")]
    assert [tuple(row[key] for key in TOLD) for row in held["transactions"]] == [
        ("invoice", "F-101", "2026-11-03", 12_500, 28_800_50, 16_000_13, 1_200_00, "NOK"),
        ("invoice", "F-101", "2026-11-03", 1_000, 18_000_00, None, None, "NOK"),
        ("credit", "K-7", "2026-11-10", 2_000, 4_800_00, 2_500_00, None, "NOK"),
        ("credit", "F-102", "2026-11-12", 1_000, 2_400_00, 1_250_00, None, "NOK"),
        ("order", "O-9", "2026-11-13", 4_000, 9_600_00, None, None, "EUR"),
    ]
    assert {row["day"] for row in held["transactions"][:2]} == {739_923}
    assert [row["value"] for row in held["field_values"]] == ["4 %"]


def test_what_an_account_buys_then_stands_on_the_page_before_a_meeting(ok, file, nordlys):
    ok(["import", "transactions", file(LINES)])

    bought = json.loads(ok("prep nordlys -f json").stdout)["holdings"]

    assert [(row["name"], row["revenue"]["amount"]) for row in bought] == [
        ("Calibration", "18000.00"),
        ("Probe T4", "21600.50"),
    ]


def test_undo_takes_sales_and_products_back(ok, file, nordlys):
    before = ok("export all").stdout

    ok(["import", "transactions", file(LINES)])
    after = ok("export all").stdout
    ok("undo")

    assert ok("export all").stdout == before != after
    ok("redo")
    assert ok("export all").stdout == after


def test_the_same_sales_again_write_nothing_and_a_mended_amount_changes_its_line(ok, file, db, whole, nordlys):
    ok(["import", file(LINES)])
    before = db.read_bytes()

    again = ok(["import", file(LINES)])
    assert "0 created, 0 updated, 5 unchanged" in again.stdout and db.read_bytes() == before

    mended = ok(["import", file(LINES.replace("18 000,00", "17 500,00"))])
    assert "0 created, 1 updated, 4 unchanged" in mended.stdout
    assert [row["net"] for row in whole()["transactions"]][:2] == [28_800_50, 17_500_00]


def test_a_file_that_overlaps_the_last_one_brings_only_what_is_new(ok, file, whole, nordlys):
    ok(["import", file(LINES)])
    head, _, third = LINES.splitlines()[0], *LINES.splitlines()[2:4]

    said = ok(["import", file("\n".join([head, third, third.replace("K-7", "K-8"), ""]), "november.csv")])

    assert "2 rows: 1 created, 0 updated, 1 unchanged" in said.stdout
    assert len(whole()["transactions"]) == 6 and len(whole()["products"]) == 2


def test_a_dry_run_and_a_mapping_work_for_sales_too(ok, file, db, home, nordlys):
    before = db.read_bytes()
    said = ok(["import", file(LINES), "--dry-run"])
    assert said.stdout.startswith("Would import") and "5 created" in said.stdout and db.read_bytes() == before

    plain = file("Hvem,Når,Hva,Sum\nNordlys AS,2026-11-03,Probe,100.00\n", "plain.csv")
    ok(["import", "transactions", plain, "--write-map", str(home / "m.toml")])
    text = (home / "m.toml").read_text()
    for header, field in (("Hvem", "account"), ("Når", "transacted_on"), ("Hva", "product"), ("Sum", "net")):
        text = text.replace(f'"{header}" = "keep"', f'"{header}" = "{field}"')
    (home / "m.toml").write_text(text)

    assert "1 rows" not in (said := ok(["import", plain, "--map", str(home / "m.toml")]).stdout)
    assert "1 row: 1 created" in said


def test_lines_that_cannot_be_counted_on_are_given_back_with_the_reason_and_leave_no_product(kam, file, whole, nordlys):
    head = "Customer;Invoice no;Date;Product;Type;Qty;Net;Cost\n"
    rows = [
        "Nobody AS;1;2026-11-03;A;Invoice;1;10,00;",
        ";2;2026-11-03;B;Invoice;1;10,00;",
        "Nordlys AS;3;soon;C;Invoice;1;10,00;",
        "Nordlys AS;4;2026-11-03;D;Offer;1;10,00;",
        "Nordlys AS;5;2026-11-03;E;Invoice;1;;",
        "Nordlys AS;6;2026-11-03;F;Invoice;1;5 %;",
        "Nordlys AS;7;2026-11-03;G;Invoice;some;10,00;",
        "Nordlys AS;8;2026-11-03;H;Invoice;1;10,00 NOK;4,00 EUR",
        "Nordlys AS;9;2026-11-03;I;Invoice;1;10,00;cheap",
        "Nordlys AS;10;;J;Invoice;1;10,00;",
    ]

    said = kam(["import", file(head + "\n".join(rows) + "\n"), "-f", "json"])

    entries = json.loads(said.stdout)
    reasons = {row["line"]: row["reason"] for row in (entries if isinstance(entries, list) else entries["rows"])}
    assert said.code == 65
    assert reasons == {
        2: "no account is called 'Nobody AS': import the customers first",
        3: "there is no account: import the customers first",
        4: "Date: 'soon' is not a date",
        5: "Type: 'Offer' is none of invoice, order, credit",
        6: "net is missing",
        7: "Net: '5 %' is a share, not an amount",
        8: "Qty: 'some' is not a number",
        9: "its amounts are in EUR and NOK",
        10: "Cost: 'cheap' is not a number",
        11: "there is no date",
    }
    assert whole()["transactions"] == whole()["products"] == []


def test_the_customer_is_found_by_name_by_organisation_number_or_by_its_number_in_an_earlier_import(ok, file, whole):
    ok(["import", "accounts", file("Kundenr;Firma;Orgnr\n10023;Nordlys AS;912 345 678\n10024;Elv AS;\n", "a.csv")])
    text = (
        "Kundenr;Kunde;Orgnr;Dato;Beløp\n;Nordlys AS;;2026-11-01;1,00\n;Renamed AS;912345678;2026-11-02;2,00\n"
        "10023;Renamed AS;;2026-11-03;3,00\n10024;;;2026-11-04;4,00\n;10024;;2026-11-05;5,00\n"
    )

    said = ok(["import", file(text)])

    ids = {row["id"]: row["name"] for row in whole()["accounts"]}
    found = [ids[row["account_id"]] for row in whole()["transactions"]]
    assert found == ["Nordlys AS"] * 3 + ["Elv AS"] * 2
    assert "kept as text" not in said.stdout and whole()["fields"] == []


def test_a_number_that_two_imports_gave_to_two_customers_leads_to_neither(kam, ok, file):
    ok(["import", "accounts", file("Kundenr;Firma\n7;Nordlys AS\n", "a.csv")])
    ok(["import", "portfolio", file("Kundenr;Firma;Klasse\n7;Elv AS;A\n", "b.csv")])

    said = kam(["import", file("Kundenr;Dato;Beløp\n7;2026-11-01;1,00\n")])

    assert said.code == 65 and "no account is called '7'" in said.stdout


def test_a_product_is_known_again_by_its_code_or_its_name_and_a_code_alone_is_named_by_its_text(
    ok, file, whole, put, nordlys
):
    put("products", name="Probe", folded="probe", sort_key="probe", code="T4", currency="NOK")
    text = (
        "Customer,Date,Net,Product code,Product,Description\nNordlys AS,2026-11-01,1.00,t4,Another name,\n"
        "Nordlys AS,2026-11-02,2.00,,PROBE,\nNordlys AS,2026-11-03,3.00,,T4,\n"
        "Nordlys AS,2026-11-04,4.00,X1,,Flow meter\nNordlys AS,2026-11-05,5.00,X2,Probe,\n"
        "Nordlys AS,2026-11-06,6.00,,,Freight\n"
    )

    ok(["import", file(text)])

    products = {row["id"]: (row["code"], row["name"]) for row in whole()["products"]}
    sold = [products.get(row["product_id"]) for row in whole()["transactions"]]
    assert sold == [("T4", "Probe")] * 3 + [("X1", "Flow meter"), ("X2", "Probe"), None]


def test_lines_without_an_id_that_look_the_same_are_two_sales(ok, file, whole, nordlys):
    text = "Customer,Date,Product,Net\n" + "Nordlys AS,2026-11-01,Probe,1.00\n" * 2

    ok(["import", file(text)])
    again = ok(["import", file(text + "Nordlys AS,2026-11-01,Probe,2.00\n")])

    assert [row["net"] for row in whole()["transactions"]] == [100, 100, 200]
    assert "1 created, 0 updated, 2 unchanged" in again.stdout


def test_an_invoice_line_that_stands_twice_is_counted_once(kam, file, whole, nordlys):
    twice = LINES + LINES.splitlines()[2] + "\n" + LINES.splitlines()[2].replace("18 000", "19 000") + "\n"

    said = kam(["import", file(twice)])

    assert "7 rows: 5 created, 0 updated, 0 unchanged, 1 skipped, 1 rejected" in said.stdout
    assert len(whole()["transactions"]) == 5


def test_the_same_sales_from_a_source_of_another_name_are_known(ok, file, home, whole, nordlys):
    ok(["import", file(LINES)])
    ok(["import", file(LINES), "--write-map", str(home / "m.toml")])
    (home / "m.toml").write_text((home / "m.toml").read_text().replace('source = "transactions"', 'source = "erp"'))

    said = ok(["import", file(LINES), "--map", str(home / "m.toml")])

    assert "0 created" in said.stdout and len(whole()["transactions"]) == 5


def test_sales_that_are_to_stay_as_they_are_make_no_product(ok, file, whole, nordlys):
    ok(["import", file(LINES)])
    before = ok("export all").stdout

    ok(["import", file(LINES.replace("CAL;Calibration", "NEW;New")), "--on-conflict", "skip"])

    held = json.loads(before)
    assert whole()["products"] == held["products"] and whole()["transactions"] == held["transactions"]


@pytest.mark.parametrize("word", ["invoices", "orders"])
def test_the_kind_may_be_said_as_people_call_the_file(ok, file, word, nordlys):
    assert "5 created" in ok(["import", word, file(LINES)]).stdout


def test_less_of_an_order_is_nothing_credited(ok, file, whole, nordlys):
    ok(["import", file("Customer,Order no,Date,Type,Net\nNordlys AS,O-1,2026-11-01,Order,-5.00\n")])

    assert [(row["kind"], row["net"]) for row in whole()["transactions"]] == [("order", -500)]
