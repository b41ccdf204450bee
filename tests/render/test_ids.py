from __future__ import annotations

from kamcrm.render import text_of
from render.samples import document, outcome, sheet


def test_ids_stand_alone_one_a_line():
    assert text_of(sheet(footer=["3 follow-ups"], next="kamcrm done 88"), "ids") == "412\n88\n7\n"


def test_ids_come_whatever_columns_were_asked_for():
    assert text_of(sheet(), "ids", columns=("what",)) == "412\n88\n7\n"


def test_an_empty_list_has_no_ids_and_no_words():
    assert text_of(sheet([], empty="Nothing is due."), "ids") == ""


def test_a_write_gives_the_ids_it_wrote():
    assert text_of(outcome(), "ids") == "412\n"


def test_a_page_gives_the_ids_in_its_tables_once_each():
    page = document()
    page.parts.append(page.parts[0])

    assert text_of(page, "ids") == "412\n88\n7\n"


def test_an_id_on_several_rows_comes_once():
    twice = sheet()
    twice.rows = [*twice.rows, *twice.rows]

    assert text_of(twice, "ids") == "412\n88\n7\n"
