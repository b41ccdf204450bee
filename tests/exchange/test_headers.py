import unicodedata

import pytest

from kamcrm.exchange import fields
from kamcrm.exchange.headers import aliases, key, match, recognise

SHEETS = {
    "English": ["Company", "Contact person", "Title", "Phone", "Email", "Tier", "Last contact", "Next contact"],
    "Norwegian": [
        "Firma",
        "Kontaktperson",
        "Stilling",
        "Telefon",
        "E-post",
        "Klasse",
        "Siste kontakt",
        "Neste kontakt",
    ],
    "Swedish": ["Företag", "Kontaktperson", "Titel", "Telefon", "E-post", "Klass", "Senaste kontakt", "Nästa kontakt"],
    "Danish": ["Virksomhed", "Kontakt", "Titel", "Mobil", "E-mail", "ABC", "Sidste kontakt", "Næste kontakt"],
}
TARGETS = [
    "accounts.name", "contacts.name", "contacts.title", "contacts.phones", "contacts.emails", "accounts.tier",
    "interactions.at", "followups.due",
]  # fmt: skip


@pytest.mark.parametrize("language", SHEETS)
def test_the_sheet_of_a_portfolio_is_known_in_four_languages(language):
    headers = SHEETS[language]

    assert recognise(headers).kind == "portfolio"
    assert list(match(headers, "portfolio").known.values()) == TARGETS
    assert bool(match(headers, "portfolio").nordic) is (language != "English")


def test_case_blanks_stars_and_the_form_of_letters_do_not_matter():
    assert key("NÄSTA  kontakt*") == key("nästa_kontakt") == key(unicodedata.normalize("NFD", "Nästa kontakt"))
    assert match(["FIRMA *", "ORG.NR."], "accounts").known == {
        "FIRMA *": "accounts.name",
        "ORG.NR.": "accounts.org_number",
    }


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ("Account Name,Annual Revenue,Billing City,Billing Zip/Postal Code,Employees", "accounts"),
        ("First Name,Last Name,Email,Company,Job Title,Mobile", "contacts"),
        ("Fornavn;Etternavn;E-post;Firma;Mobil", "contacts"),
        ("Firma;Kontaktperson;Telefon;E-post", "portfolio"),
        ("Navn;Neste kontakt", "portfolio"),
        ("Opportunity Name,Account Name,Stage,Amount,Close Date,Probability (%)", "opportunities"),
        ("Kunde;Avtale;Startdato;Sluttdato;Oppsigelse", "contracts"),
        ("Oppgave;Frist;Kunde", "followups"),
        ("Dato;Kanal;Notat;Kunde", "interactions"),
        ("Firma;Org.nr;Bransje;Poststed", "accounts"),
        ("Kunde;Dato;Beløp", "transactions"),
        ("Dato;Type;Beskrivelse;Kunde;Fakturanr;Sum eks. mva", "transactions"),
        ("Id,OwnerId,Name,NumberOfEmployees", "salesforce Account"),
        ("ID,ISDELETED,STAGENAME,CLOSEDATE,AMOUNT", "salesforce Opportunity"),
        ("Id,WhoId,WhatId,Subject,ActivityDate", "salesforce Task"),
        ("Id,WhoId,Subject,ActivityDate,ActivityDateTime,DurationInMinutes", "salesforce Event"),
        ("Id,OwnerId,LastName,MailingCity", "salesforce Contact"),
    ],
)  # fmt: skip
def test_a_file_is_recognised_by_its_headers(headers, kind):
    found = recognise(headers.replace(";", ",").split(","))

    assert found.kind == kind
    assert found.score > 0 and found.reasons


def test_headers_that_mean_nothing_here_are_not_recognised():
    assert recognise(["Dag", "Temperatur", "Nedbør"]) is None


def test_columns_we_do_not_know_are_named():
    assert match(["Firma", "Rabattavtale", "Neste kontakt"], "portfolio").unknown == ["Rabattavtale"]


def test_of_two_headers_for_one_field_the_better_name_wins():
    found = match(["Company", "Name", "Customer"], "accounts")

    assert found.known == {"Name": "accounts.name"}
    assert found.unknown == ["Company", "Customer"]


def test_several_telephones_are_all_kept():
    assert set(match(["Navn", "Telefon", "Mobil"], "contacts").known.values()) == {"contacts.name", "contacts.phones"}


def test_a_telephone_without_a_person_is_the_customers():
    assert match(["Firma", "Telefon", "Neste kontakt"], "portfolio").known["Telefon"] == "accounts.phone"


def test_every_kind_knows_its_own_field_names():
    for kind in fields.FIELDS:
        for name, field in fields.FIELDS[kind].items():
            known = aliases(kind).get(key(name), ("",))[0] == f"{kind}.{name}"
            assert known is not field.ours  # What only we write is nobody else's header.
