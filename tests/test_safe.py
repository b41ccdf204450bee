from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.safe import clean, fit, unsafe, width, wrap
from render.samples import NASTY, PAYLOADS

texts = st.text(st.characters())
lively = st.text(st.sampled_from("ab é東京👩‍💻🏽\ufe0f\u0301가한🇳🇴☎ \n"), max_size=40)


def test_a_plain_name_is_handed_back_itself():
    name = "Øyvind Åse Müller 東京"

    assert clean(name) is name


def test_brackets_and_backslashes_are_text():
    assert [clean(text) for text in NASTY if "\t" not in text] == [text for text in NASTY if "\t" not in text]


def test_nothing_a_terminal_would_obey_survives():
    for payload in PAYLOADS:
        shown = clean(payload)

        assert shown != payload
        assert not any(unsafe(ord(char)) for char in shown)


def test_line_breaks_become_a_mark_on_one_line():
    assert clean("one\r\ntwo\nthree\n") == "one ⏎ two ⏎ three"


def test_line_breaks_stay_where_they_are_wanted():
    assert clean("one\r\ntwo\n\tthree", keep_newlines=True) == "one\ntwo\n three"


def test_joined_emoji_and_combining_accents_survive_cleaning():
    assert clean("👩‍💻 e\u0301 ☎️") == "👩‍💻 e\u0301 ☎️"


@given(texts)
def test_cleaning_leaves_nothing_unsafe_and_cleaning_twice_changes_nothing(text):
    once, kept = clean(text), clean(text, keep_newlines=True)

    assert not any(unsafe(ord(char)) for char in once)
    assert not any(unsafe(ord(char)) for char in kept.replace("\n", ""))
    assert clean(once) == once and clean(kept, keep_newlines=True) == kept


def test_wide_letters_take_two_cells_and_accents_none():
    assert [width(text) for text in ("Åse", "東京", "e\u0301", "한국", "한")] == [3, 4, 1, 4, 2]


def test_an_emoji_made_of_several_takes_two_cells():
    assert [width(text) for text in ("👩‍💻", "👨‍👩‍👧‍👦", "👍🏽", "🇳🇴", "☎️", "☎")] == [2, 2, 2, 2, 2, 1]


def test_a_text_that_fits_is_not_cut():
    assert fit("Nordlys", 7) == "Nordlys"


def test_a_cut_text_ends_with_an_ellipsis():
    assert fit("Nordlys Energi AS", 9) == "Nordlys…"
    assert fit("Nordlys Energi AS", 1) == "…"
    assert fit("Nordlys Energi AS", 0) == ""


def test_a_joined_emoji_is_never_cut_in_two():
    assert fit("👩‍💻👩‍💻👩‍💻", 5) == "👩‍💻👩‍💻…"


@given(lively, st.integers(0, 30))
def test_what_is_fitted_never_exceeds_its_cells(text, cells):
    line = clean(text)

    assert width(fit(line, cells)) <= cells


@given(texts, st.integers(0, 30))
def test_any_text_at_all_can_be_fitted(text, cells):
    assert width(fit(clean(text), cells)) <= cells


@given(lively, st.integers(2, 30))
def test_wrapped_lines_fit_and_keep_every_letter(text, cells):
    lines = wrap(text, cells)

    assert all(width(line) <= cells for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrapping_keeps_blank_lines_between_paragraphs():
    assert wrap("one\n\ntwo", 10) == ["one", "", "two"]
