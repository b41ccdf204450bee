from datetime import UTC, date, datetime

import pytest

from kamcrm.errors import BadInput
from kamcrm.exchange.incoming import Link
from kamcrm.money import Money

SHEET = """\
Firma;Org.nr;Klasse;Omsetning;Kontaktperson;Stilling;Telefon;E-post;Siste kontakt;Neste kontakt;Neste steg;Rabatt
Blåfjell Sjømat AS;987 654 321;A-kunde;1 234 567,50;Øyvind Nærø;Sjef;900 11 222;o@b.example;1.11.2026;27.11.2026;Ring;5%
BLÅFJELL SJØMAT AS;;;;Åse Bråten;Daglig leder;;ase@blaafjell.example;;3.12.2026;;
Ljungskile Möbler AB;556677-8899;B;;;;;;15.10.2026;-;;
"""


def test_a_row_becomes_a_customer_a_person_a_last_contact_and_a_next_one(bring):
    brought = bring(SHEET)
    customer, person = brought.of("accounts")[0], brought.of("contacts")[0]
    account = Link("accounts", "blåfjell sjømat as", "Blåfjell Sjømat AS")

    assert customer.values == {
        "name": "Blåfjell Sjømat AS", "org_number": "987654321", "tier": "A", "currency": "NOK",
        "annual_revenue": Money(123456750, "NOK"),
    }  # fmt: skip
    assert customer.extras == {"Rabatt": "5%"}
    assert person.values == {
        "name": "Øyvind Nærø", "title": "Sjef", "phones": ["900 11 222"],
        "emails": ["o@b.example"],
    }  # fmt: skip
    assert person.links == {"account": account}
    assert brought.of("interactions")[0].values["at"] == datetime(2026, 11, 1, 11, tzinfo=UTC)
    assert not brought.of("interactions")[0].values["has_time"]
    assert brought.of("followups")[0].values == {"due": date(2026, 11, 27), "what": "Ring", "status": "open"}
    assert brought.of("followups")[0].links == {
        "account": account,
        "contact": Link("contacts", person.external_id, "Øyvind Nærø"),
    }


def test_a_customer_on_two_rows_is_one_customer_with_two_people(bring):
    brought = bring(SHEET)

    assert [customer.name for customer in brought.of("accounts")] == ["Blåfjell Sjømat AS", "Ljungskile Möbler AB"]
    assert [person.name for person in brought.of("contacts")] == ["Øyvind Nærø", "Åse Bråten"]
    assert {person.links["account"].external_id for person in brought.of("contacts")} == {"blåfjell sjømat as"}


def test_customers_come_before_what_belongs_to_them(bring):
    kinds = [record.kind for record in bring(SHEET)]

    assert kinds[:2] == ["accounts", "accounts"] and "accounts" not in kinds[2:]


def test_the_same_sheet_in_another_dress_gives_the_same_ids_and_fingerprints(bring):
    plain = bring(SHEET)
    lines = SHEET.splitlines()
    dressed = [
        "\ufeff" + SHEET.replace("\n", "\r\n"),
        "\n".join([lines[0], lines[3], lines[1], lines[2]]),
        SHEET.encode("utf-16"),
        SHEET.encode("cp1252"),
    ]

    for text in dressed:
        again = bring(text)
        assert {(r.kind, r.external_id, r.digest) for r in again} == {(r.kind, r.external_id, r.digest) for r in plain}


def test_rows_that_disagree_about_a_customer_keep_the_first_and_say_so(bring):
    customer = bring("Firma;Klasse;Neste kontakt\nElv AS;A;1.12.2026\nElv AS;B;2.12.2026\n").of("accounts")[0]

    assert customer.values["tier"] == "A"
    assert customer.notes == ("line 3 says tier B, line 2 A: the first is taken",)


def test_what_rows_say_differently_in_unknown_columns_is_all_kept(bring):
    with_people = bring("Firma;Kontakt;Hobby\nElv AS;Kari;ski\nElv AS;Ola;fiske\n")
    without = bring("Firma;Neste kontakt;Hobby\nElv AS;1.12.2026;ski\nElv AS;2.12.2026;fiske\n")

    assert with_people.of("accounts")[0].extras == {"Hobby": "ski"}
    assert [person.extras for person in with_people.of("contacts")] == [{}, {"Hobby": "fiske"}]
    assert without.of("accounts")[0].extras == {"Hobby": "ski\nfiske"}


def test_a_next_contact_that_is_no_date_gives_the_row_back(bring):
    brought = bring("Firma;Neste kontakt\nElv AS;snarest\nFoss AS;1.12.2026\n")

    assert [customer.name for customer in brought.of("accounts")] == ["Foss AS"]
    assert [(left.result, left.line, left.reason) for left in brought.left] == [
        ("rejected", 2, "Neste kontakt: 'snarest' is not a date")
    ]


def test_a_cell_that_can_wait_is_kept_as_text_with_a_remark(bring):
    brought = bring("Firma;Kontaktperson;E-post;Klasse\nElv AS;Kari;ring meg;VIP\n")

    assert brought.of("accounts")[0].extras == {"Klasse": "VIP"}
    assert brought.of("contacts")[0].extras == {"E-post": "ring meg"}
    assert "Klasse: 'VIP' is none of A, B, C, kept as text" in brought.of("accounts")[0].notes


def test_a_person_with_nothing_but_an_address_goes_by_it(bring):
    assert (
        bring("Firma;E-post;Neste kontakt\nElv;post@elv.example;1.12.2026\n").of("contacts")[0].name
        == "post@elv.example"
    )


def test_a_row_without_a_customer_is_given_back(bring):
    assert bring("Firma;Kontaktperson\n;Kari\nElv;Ola\n").left[0].reason == "there is no customer in this row"


def test_blank_rows_pass_in_silence_and_headers_alone_bring_nothing(bring):
    assert bring("Firma;Neste kontakt\n;\n\n").left == []
    assert bring("Firma;Neste kontakt\n") == []


def test_what_was_decided_is_said_in_words(bring):
    words = bring("Firma;Neste kontakt;Omsetning;Hobby\nElv;3/4/2027;1.234;ski\n").words

    assert words == [
        "fil1.csv: portfolio, UTF-8, semicolon between cells",
        "column 'Neste kontakt': day-month-year (by the Nordic header 'Firma')",
        "column 'Omsetning': decimal comma (by the Nordic header 'Firma')",
        "kept as custom fields: Hobby",
        "amounts without a currency are taken as NOK (--currency EUR for another)",
    ]


def test_an_english_sheet_with_undecidable_dates_must_be_told(bring):
    sheet = "Company,Next contact\nElv,3/4/2027\n"

    with pytest.raises(BadInput, match="may be day-month or month-day"):
        bring(sheet)
    assert bring(sheet, date_order="dmy").of("followups")[0].values["due"] == date(2027, 4, 3)


def test_a_person_on_two_rows_is_one_person_with_all_addresses(bring):
    (person,) = bring(
        "Firma;Kontakt;E-post;Stilling\nElv;Kari;k@elv.example;Sjef\nELV;kari;kari@elv.example;Eier\n"
    ).of("contacts")

    assert person.values["emails"] == ["k@elv.example", "kari@elv.example"]
    assert person.notes == ("line 3 says title Eier, line 2 Sjef: the first is taken",)


def test_the_same_dates_on_two_rows_of_two_people_are_four_records(bring):
    sheet = "Firma;Kontakt;Siste kontakt;Neste kontakt\nElv;Kari;1.11.2026;1.12.2026\nElv;Ola;1.11.2026;1.12.2026\n"
    brought = bring(sheet)

    assert len({record.external_id for record in [*brought.of("followups"), *brought.of("interactions")]}) == 4
