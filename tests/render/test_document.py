from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.render import text_of
from kamcrm.safe import width
from kamcrm.sheets.form import Document, Part
from render.samples import GOLDEN, NASTY, TODAY, document

texts = st.text(st.characters(), max_size=60)


def test_a_page_reads_as_it_always_has():
    assert text_of(document(), "table") == (GOLDEN / "page.txt").read_text("utf-8")


def test_a_page_on_a_terminal_reads_as_it_always_has():
    text = text_of(document(), "table", tty=True, width=48, color=True)

    assert text == (GOLDEN / "page-terminal.txt").read_text("utf-8")


def test_an_empty_part_says_how_to_fill_it():
    assert 'none yet: kamcrm goals add nordlys "…"' in text_of(document(), "table")


def test_a_part_without_a_hint_still_says_something():
    page = Document("T", "", [Part("notes", "Notes", [])], TODAY)

    assert text_of(page, "table") == "T\n─\n\nNotes\n  nothing yet\n"


def test_a_long_note_is_wrapped_on_a_terminal_and_whole_in_a_pipe():
    note = "a word and another " * 20
    page = Document("T", "", [Part("notes", "Notes", [note]), Part("facts", "Facts", [("Why", note)])], TODAY)

    screen, piped = text_of(page, "table", tty=True, width=40), text_of(page, "table", width=40)

    assert max(map(len, screen.splitlines())) <= 40
    assert piped.count(note.strip()) == 2


def test_the_values_of_facts_stand_below_each_other():
    lines = text_of(document(), "table").splitlines()

    assert lines.index("  Tier        A") + 1 == lines.index("  Worth       1 840 000 NOK")


@given(texts, texts, st.integers(40, 100))
def test_no_line_of_a_page_is_wider_than_the_terminal(label, note, wide):
    parts = [Part("notes", "Notes", [note]), Part("facts", "Facts", [(label[:20], note)])]

    text = text_of(Document("T", "", parts, TODAY), "table", tty=True, width=wide)

    assert all(width(line) <= wide for line in text.splitlines())


def test_brackets_are_shown_literally_on_a_page():
    page = Document("T", "", [Part("notes", "Notes", list(NASTY))], TODAY)

    shown = text_of(page, "table").splitlines()

    assert [line.removeprefix("  ") for line in shown[4:]] == [text.replace("\t", " ") for text in NASTY]
