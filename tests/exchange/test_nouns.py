from datetime import UTC, date, datetime

import pytest

from kamcrm.errors import BadInput, Usage
from kamcrm.exchange.incoming import Link
from kamcrm.money import Money


def test_accounts_have_their_own_numbers_or_go_by_name(bring):
    numbered = bring("Kundenr;Firma;Poststed\n1001;Elv AS;Tromsø\n")
    named = bring("Firma;Poststed\nElv AS;Tromsø\n")

    assert (numbered[0].external_id, named[0].external_id) == ("1001", "elv as")
    assert named[0].values == {"name": "Elv AS", "city": "Tromsø"}
    assert named[0].source == "accounts"


def test_two_customers_whose_names_differ_by_a_letter_stay_two(bring):
    first, second = bring("Firma;By\nBø AS;Bø\nBo AS;Bo\n")

    assert first.external_id != second.external_id


def test_contacts_get_one_name_and_a_link_to_their_account(bring):
    (person,) = bring("First Name,Last Name,Email,Company,Mobile,Phone\nÅse,Bråten,ase@elv.example,Elv AS,900,22 33\n")

    assert person.values == {"name": "Åse Bråten", "emails": ["ase@elv.example"], "phones": ["900", "22 33"]}
    assert person.links == {"account": Link("accounts", name="Elv AS")}


def test_a_contact_without_any_name_is_given_back(bring):
    brought = bring("Fornavn;Etternavn;E-post;Mobil\n;;;900\n")

    assert brought == [] and brought.left[0].reason == "there is no name"


def test_interactions_followups_opportunities_and_contracts_are_read(bring):
    sale, deal, talk, promise = bring(
        "Dato;Kanal;Notat;Kunde;Minutter\n3.11.2026 14:30;Møte;Årsplan;Elv AS;45\n",
        "Oppgave;Frist;Kunde\nSend tilbud;27.11.2026;Elv AS\n",
        "Opportunity,Account,Stage,Amount,Close date\nRenewal,Elv AS,Proposal,1200.50,2026-12-31\n",
        "Avtale;Kunde;Startdato;Sluttdato;Oppsigelse;Årsverdi\nService;Elv AS;1.1.2026;31.12.2026;90;250 000\n",
    )

    assert talk.values == {
        "channel": "meeting", "status": "held", "at": datetime(2026, 11, 3, 13, 30, tzinfo=UTC), "has_time": True,
        "text": "Årsplan", "minutes": 45,
    }  # fmt: skip
    assert promise.values == {"what": "Send tilbud", "due": date(2026, 11, 27), "status": "open"}
    assert sale.values["amount"] == Money(120050, "NOK") and sale.values["stage"] == "Proposal"
    assert deal.values["ends_on"] == date(2026, 12, 31) and deal.values["notice_days"] == 90
    assert {record.links["account"].name for record in (talk, promise, sale, deal)} == {"Elv AS"}


def test_an_amount_takes_the_currency_of_its_row(bring):
    swedish, own = bring("Name,Stage,Amount,Currency\nSale,New,100.00,SEK\nOther,New,€ 7,\n")

    assert swedish.values["amount"] == Money(10000, "SEK") and swedish.values["currency"] == "SEK"
    assert own.values["amount"] == Money(700, "EUR") and own.values["currency"] == "EUR"


def test_a_kind_that_is_said_wins_over_the_headers(bring):
    assert bring("Name,Email\nKari,kari@elv.example\n", kind="accounts")[0].kind == "accounts"
    with pytest.raises(Usage, match="no import called 'kunder'"):
        bring("Name\nKari\n", kind="kunder")


def test_a_file_that_means_nothing_here_asks_for_its_kind(bring):
    with pytest.raises(BadInput, match="headers that mean nothing") as refusal:
        bring("Dag,Temperatur\n1,2\n")

    assert "--write-map" in refusal.value.hint


def test_a_salesforce_object_we_do_not_take_is_named(bring):
    with pytest.raises(BadInput, match="looks like salesforce Lead"):
        bring("Id,IsDeleted,IsConverted\n00Q1,0,0\n")


def test_talks_that_look_the_same_are_two_talks_with_ids_of_their_own(bring):
    talks = bring("Dato;Kanal;Notat;Kunde\n" + "3.11.2026;call;Hei;Elv AS\n" * 2)

    assert [talk.external_id.rpartition("hei")[2] for talk in talks] == ["", " #2"]


def test_a_long_note_does_not_make_a_long_id(bring):
    (talk,) = bring(f"Dato;Kanal;Notat;Kunde\n3.11.2026;call;{'bla ' * 9000};Elv AS\n")

    assert len(talk.external_id) < 400


def test_a_customer_who_stands_twice_is_skipped_or_given_back(bring):
    brought = bring("Firma;By\nElv AS;Bodø\nELV AS;Bodø\nElv AS;Oslo\nElv AS;Bodø\n")

    assert len(brought) == 1
    assert [(row.result, row.reason) for row in brought.left] == [
        ("rejected", "ELV AS stands on line 2 too, with other values"),
        ("rejected", "Elv AS stands on line 2 too, with other values"),
        ("skipped", "the same as line 2"),
    ]


def test_an_id_that_stands_twice_is_given_back(bring):
    brought = bring("Id,Date,Channel,Text\n7,2026-11-03,call,Hi\n7,2026-11-04,call,Ho\n")

    assert len(brought) == 1
    assert brought.left[0].reason == "the id 7 stands on line 2 too, with other values"
