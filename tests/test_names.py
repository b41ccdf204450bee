"""Names: folding, sorting, handles, and whom a reference means."""

from __future__ import annotations

import sys
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm import names
from kamcrm.errors import BadInput

ACCOUNTS = [
    (1, "Nordlys AS", "nordlys", "c-100"),
    (2, "Nordlys Energi AS", "nordlys-energi", None),
    (3, "Haasen Bygg AS", "haasen-bygg", None),
    (4, "A/S Norske Shell", "norske-shell", "shell.no"),
    (5, "O’Brien & Sons Ltd.", "obrien-sons", None),
    (6, "Ost", "ost", None),
    (7, "Øst", "ost-2", None),
]
PEOPLE = [
    (11, "Øyvind Moe"),
    (12, "Åse Berg"),
    (13, "Jürgen Müller"),
    (14, "Anne-Marie Hansen"),
    (15, "Kari Moen"),
    (16, "Mo Lie"),
]


@pytest.mark.parametrize(
    ("typed", "kind", "ids"),
    [
        ("Nordlys AS", "exact", (1,)),
        ("NORDLYS as", "exact", (1,)),
        ("nordlys", "exact", (1,)),
        ("shell.no", "exact", (4,)),
        ("c-100", "exact", (1,)),
        ("Energi Nordlys", "words", (2,)),
        ("nordlys energi", "words", (2,)),
        ("Nordlys Energi ASA", "words", (2,)),
        ("norske shell", "words", (4,)),
        ("shell as", "prefix", (4,)),
        ("obrien and sons", "none", ()),
        ("O'Brien & Sons Ltd", "words", (5,)),
        ("nor en", "prefix", (2,)),
        ("nord", "prefix", (1, 2)),
        ("ordly", "substring", (1, 2)),
        ("Ost", "exact", (6,)),
        ("Øst", "exact", (7,)),
        ("ost-2", "exact", (7,)),
        ("globex", "none", ()),
        ("", "none", ()),
        ("  ", "none", ()),
        ("&", "none", ()),
    ],
)
def test_an_account_is_found_at_the_best_level_that_has_any(typed, kind, ids):
    assert names.rank(typed, ACCOUNTS) == (kind, ids)


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("Øyvind Moe", 11),
        ("oyvind moe", 11),
        ("moe øyvind", 11),
        ("oyvind", 11),
        ("oeyvind", 11),
        ("ØYVIND", 11),
        ("Åse", 12),
        ("ase", 12),
        ("aase", 12),
        ("A\u030ase", 12),
        ("müller", 13),
        ("muller", 13),
        ("mueller", 13),
        ("Mu\u0308ller", 13),
        ("juergen mueller", 13),
        ("anne marie", 14),
        ("anne-marie", 14),
        ("hansen, anne-marie", 14),
        ("k. moen", 15),
        ("mo", 16),
    ],
)
def test_a_person_is_found_however_the_letters_are_typed(typed, id):
    assert names.rank(typed, PEOPLE).ids == (id,)


def test_an_exact_hit_wins_over_many_that_begin_with_it():
    found = names.rank("berg", [(1, "Berg Maskin"), (2, "Berg"), (3, "Bergen Kommune")])

    assert found == ("exact", (2,))


def test_a_whole_word_wins_over_the_beginning_of_one():
    found = names.rank("kari", [(1, "Karianne Lie"), (2, "Kari Moen")])

    assert found == ("prefix", (2,))


def test_the_folded_form_wins_over_the_loose_one():
    found = names.rank("aase", [(1, "Åse Berg"), (2, "Aase Lie")])

    assert found.ids == (2,)


def test_two_letters_for_one_are_the_same_name_from_either_side():
    assert names.rank("håkon", [(1, "Haakon Dahl")]).ids == (1,)
    assert names.rank("haakon", [(1, "Håkon Dahl")]).ids == (1,)


def test_each_typed_word_needs_a_word_of_its_own():
    assert names.rank("an anne", [(1, "Anne Berg")]).kind == "none"
    assert names.rank("an anne", [(1, "Anne Andersen")]).kind == "prefix"


def test_dotted_and_dotless_i_are_one_letter():
    assert names.fold("İSTANBUL Işık") == names.fold("istanbul isik")
    assert names.rank("isik", [(1, "Işık Demir")]).ids == (1,)


def test_other_scripts_are_found_as_they_are():
    assert names.rank("東京", [(1, "株式会社東京データ"), (2, "Nordlys AS")]).ids == (1,)
    assert names.fold("が") != names.fold("か")


def test_an_emoji_in_a_name_is_no_obstacle():
    assert names.rank("rocket", [(1, "🚀 Rocket ❤️ AS")]).ids == (1,)


def test_a_composed_and_a_decomposed_name_fold_alike():
    for name in ("Åse Ørbæk", "Müller", "Crème Brûlée", "Żółć", "한국"):
        assert names.fold(normalize("NFD", name)) == names.fold(normalize("NFC", name))


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert names.fold(names.fold(text)) == names.fold(text)


@given(st.text())
def test_composition_makes_no_difference_to_any_key(text):
    nfc, nfd = normalize("NFC", text), normalize("NFD", text)

    assert names.fold(nfc) == names.fold(nfd)
    assert names.words(nfc) == names.words(nfd)
    assert names.sort_key(nfc) == names.sort_key(nfd)


@given(st.text(), st.lists(st.text(min_size=1), max_size=4))
def test_any_reference_gets_an_answer_among_the_candidates(ref, known):
    found = names.rank(ref, list(enumerate(known)))

    assert set(found.ids) <= set(range(len(known)))
    assert bool(found.ids) == (found.kind != "none")


@given(st.text())
def test_every_name_finds_itself_exactly(name):
    expected = "exact" if names.fold(name) else "none"

    assert names.rank(name, [(1, name)]).kind == expected


@pytest.mark.parametrize(
    ("locale", "ordered"),
    [
        ("nb", ["Alv", "Berg", "Myhre", "Müller", "Zebra", "Ærlig", "Øst", "Åberg", "Aasen"]),
        ("da_DK", ["Alv", "Zebra", "Ærø", "Østerbro", "Aalborg"]),
        ("sv_SE", ["Aasen", "Zebra", "Åberg", "Ärlig", "Öst"]),
        ("en", ["Aasen", "Åberg", "Ærlig", "Öst", "Zebra"]),
    ],
)
def test_names_sort_as_the_language_has_them(locale, ordered):
    shuffled = sorted(ordered)

    assert sorted(shuffled, key=lambda name: names.sort_key(name, locale).encode()) == ordered


def test_a_handle_is_short_and_its_own():
    taken: set[str] = set()
    for _ in range(3):
        taken.add(names.handle("Nordlys AS", taken))

    assert taken == {"nordlys", "nordlys-2", "nordlys-3"}


def test_a_handle_never_looks_like_an_id():
    assert names.handle("360 AS") == "360-account"
    assert names.handle("365") == "365-account"


@given(st.text(), st.sets(st.text(max_size=3)))
def test_every_name_gets_a_handle_that_is_free_and_one_word(name, taken):
    given_name = names.handle(name, taken)

    assert given_name and given_name not in taken
    assert not given_name.isdigit() and len(given_name.split()) == 1 and names.fold(given_name) == given_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nordlys AS", "NORDLYS ASA"),
        ("AB Volvo", "Volvo AB"),
        ("A/S Norske Shell", "Norske Shell AS"),
        ("Hansen & Sønn AS", "Hansen og Soenn A/S"),
        ("Müller GmbH & Co. KG", "Mueller"),
        ("Kowalski Sp. z o.o.", "Kowalski"),
        ("Philips N.V.", "philips nv"),
        ("Blåfjell, Inc.", "Blaafjell Inc"),
    ],
)
def test_two_spellings_of_one_company_are_bare_alike(one, other):
    assert names.bare(one) == names.bare(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Berg AS", "Bergen AS"), ("AS", "AB"), ("Mo AS", "Moe AS")])
def test_two_companies_are_not_bare_alike(one, other):
    assert names.bare(one) != names.bare(other)


def test_suggestions_are_the_nearest_names_first():
    known = ["Nordlys AS", "Nordlys Energi AS", "Kari Moen", "Globex"]

    assert names.suggest("nordlis", known)[0] in known[:2]
    assert "Globex" in names.suggest("golbex", known)
    assert names.suggest("qqqqqq", known) == ()


def test_suggestions_need_no_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "rapidfuzz.fuzz", None)

    assert names.suggest("golbex", ["Globex", "Kari Moen"]) == ("Globex",)


@pytest.mark.parametrize("text", ["", "kari", "@nordlys.no", "kari@", "kari@nordlys", "ka ri@nordlys.no", "a@b@c.no"])
def test_what_is_not_an_address_is_refused(text):
    with pytest.raises(BadInput):
        names.email(text)


@pytest.mark.parametrize(
    "typed", ["90 00 00 01", "+47 900 00 001", "004790000001", "tel:+47-900-00-001", "(+47) 90000001", "90000001 ext 4"]
)
def test_a_number_has_one_key_whatever_its_format(typed):
    assert names.phone_key(typed) == "90000001"


@pytest.mark.parametrize("text", ["", "412", "Nordlys", "2026-11-23T10", "90000001a"])
def test_what_is_not_a_number_has_no_key(text):
    assert names.phone_key(text) == ""


def test_a_number_is_kept_in_full_and_as_typed_when_it_cannot_be_read():
    assert names.phone("900 00 001") == "+4790000001"
    assert names.phone("070-123 45 67", "SE") == "+46701234567"
    assert names.phone("+45 32 12 34 56") == "+4532123456"
    assert names.phone("ask Kari") == "ask Kari"
    assert names.phone("22 12 34 56 ext 5") == "22 12 34 56 ext 5"
