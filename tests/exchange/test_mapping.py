import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.errors import BadInput
from kamcrm.exchange import mapping
from kamcrm.exchange.mapping import Plan

HEADERS = ["Firma", "Neste kontakt", "Rabattavtale", "Internt"]


def test_the_guess_is_written_for_a_person_to_edit():
    text = mapping.write(mapping.guess(HEADERS, "portfolio"))

    assert text.startswith("# What each column of the file means to kamcrm.")
    assert 'kind = "portfolio"\nsource = "portfolio"\n' in text
    assert '"Firma" = "accounts.name"\n' in text and '"Rabattavtale" = "keep"\n' in text


def test_a_mapping_decides_what_each_column_means(bring):
    plan = mapping.read(
        """
        kind = "accounts"
        source = "superkontor"
        [columns]
        "Hvem" = "name"
        "Nr" = "external_id"
        "Gruppe" = "accounts.segment"
        "Internt" = "skip"
        """
    )

    (customer,) = bring("Hvem;Nr;Gruppe;Internt;Annet\nElv AS;77;Havbruk;x;y\n", plan=plan)

    assert (customer.source, customer.external_id) == ("superkontor", "77")
    assert customer.values == {"name": "Elv AS", "segment": "Havbruk"}
    assert customer.extras == {"Annet": "y"}


def test_a_mapping_settles_the_order_of_dates(bring):
    guess = mapping.guess(["Company", "Next contact"], "portfolio")
    plan = mapping.read(mapping.write(guess._replace(date_format="mdy")))

    followup = bring("Company,Next contact\nElv,3/4/2027\n", plan=plan).of("followups")[0]

    assert followup.values["due"].isoformat() == "2027-03-04"


@given(
    st.dictionaries(
        st.text(st.characters(blacklist_categories=["Cs"])), st.sampled_from(["accounts.name", "keep", "skip"])
    )
)
def test_a_mapping_reads_back_as_it_was_written_whatever_the_headers(columns):
    plan = Plan("portfolio", 'kilde "x"\\', columns, "ymd", ",", "cp1252", ";")

    assert mapping.read(mapping.write(plan)) == plan


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kind = ", "is not TOML"),
        ('kind = "accounts"', r"needs a table \[columns\]"),
        ('kind = "kunder"\n[columns]\n', "is for the kind 'kunder'"),
        ('kind = "accounts"\n[columns]\n"Navn" = "nmae"\n', "no field 'nmae' in accounts"),
        ('kind = "accounts"\n[columns]\n"Navn" = "contacts.name"\n', "no field 'contacts.name'"),
        ('kind = "accounts"\n[columns]\n"Navn" = 7\n', "each header has a field"),
        ('kind = "accounts"\ndate_format = "ydm"\n[columns]\n', "date_format is 'ydm'"),
        ('kind = "accounts"\ntempo = "x"\n[columns]\n', "sets tempo"),
    ],
)
def test_what_is_wrong_in_a_mapping_is_named(text, words):
    with pytest.raises(BadInput, match=words):
        mapping.read(text, "kart.toml")


def test_what_is_written_is_toml_to_others_too():
    assert tomllib.loads(mapping.write(mapping.guess(HEADERS, "portfolio")))["columns"]["Internt"] == "keep"
