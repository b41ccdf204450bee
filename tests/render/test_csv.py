from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kamcrm import wording
from kamcrm.errors import Usage
from kamcrm.money import Money
from kamcrm.pouring import MARK
from kamcrm.render import text_of, write_folder
from kamcrm.render.csv import RISKY, guarded, pieces, restored
from kamcrm.sheets.form import Column, Sheet
from render.samples import GOLDEN, NASTY, PAYLOADS, ROWS, Row, document, sheet

texts = st.text(st.characters(blacklist_categories=["Cs"]))
risky_texts = st.tuples(st.sampled_from("=+-@'\t\r\n＝＋－＠\0 1"), texts).map("".join)


def read(text, delimiter=","):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


@given(st.lists(st.tuples(texts, texts), max_size=4))
def test_exact_text_reads_back_the_same(pairs):
    rows = [Row(index, *pair) for index, pair in enumerate(pairs)]

    table = read(text_of(sheet(rows), "csv", columns=("account", "what")))

    assert table == [["account", "what"], *map(list, pairs)]


@given(st.lists(texts | risky_texts, max_size=4))
def test_the_spreadsheet_dialect_reads_back_the_same_and_holds_no_formula(cells):
    text = text_of(sheet([Row(1, "x", cell) for cell in cells]), "csv", excel=True, columns=("account", "what"))

    table = read(text.removeprefix("\ufeff"), ";")

    assert [restored(row[1]) for row in table[1:]] == cells
    assert not any(row[1][:1] in RISKY and not harmless(row[1]) for row in table[1:])


def harmless(cell):
    return cell[0] in "+-" and all(char in "0123456789 .," for char in cell[1:])


@given(texts)
@example("")
def test_a_column_alone_keeps_its_empty_cells(text):
    assert read(text_of(sheet([Row(1, text)]), "csv", columns=("account",))) == [["account"], [text]]


def test_rows_end_in_a_bare_line_feed_and_have_no_mark_before_them():
    text = text_of(sheet(), "csv")

    assert "\r" not in text and text.endswith("\n") and text.startswith("id,account,")


def test_an_amount_is_plain_with_its_currency_beside_it():
    head, first, second, third = read(text_of(sheet(), "csv", columns=("id", "worth")))

    assert head == ["id", "worth", "worth_currency"]
    assert [first, second, third] == [["412", "1840000.00", "NOK"], ["88", "-12.50", "EUR"], ["7", "", ""]]


def test_the_headings_are_the_same_when_there_are_no_amounts_or_no_rows():
    heads = [text_of(sheet(rows), "csv").splitlines()[0] for rows in (ROWS[:1], ROWS[2:], [])]

    assert heads[0] == heads[1] == heads[2]


def test_a_sheet_that_has_a_currency_gets_no_second_one():
    class Deal:
        id, worth, currency = 1, Money(500, "NOK"), "NOK"

    columns = [Column("id"), Column("worth", words=wording.money), Column("currency")]

    assert text_of(Sheet("deals", columns, [Deal], ROWS[0].due), "csv") == "id,worth,currency\n1,5.00,NOK\n"


def test_an_amount_in_another_currency_than_its_sheet_says_so():
    class Deal:
        id, worth, currency = 1, Money(500, "EUR"), "NOK"

    columns = [Column("id"), Column("worth", words=wording.money), Column("currency")]

    text = text_of(Sheet("deals", columns, [Deal], ROWS[0].due), "csv")

    assert text == "id,worth,worth_currency,currency\n1,5.00,EUR,NOK\n"


def test_a_spreadsheet_gets_a_mark_semicolons_and_decimal_commas():
    text = text_of(sheet(), "csv", excel=True, columns=("id", "worth"))

    assert text.splitlines()[:2] == ["\ufeffid;worth;worth_currency", "412;1840000,00;NOK"]


def test_a_spreadsheet_of_a_country_with_decimal_points_gets_commas_between_cells():
    text = text_of(sheet(), "csv", excel=True, decimal=".", columns=("id", "worth"))

    assert text.splitlines()[1] == "412,1840000.00,NOK"


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "=12"]
)
def test_a_formula_is_neutralised_for_a_spreadsheet(formula):
    assert guarded(formula) == "'" + formula


@pytest.mark.parametrize("number", ["+47 900 00 000", "+4790000000", "-12", "-12,5", "+3.5", "12", "", "a=b", "x-y"])
def test_phone_numbers_and_numbers_are_let_be(number):
    assert guarded(number) == number


def test_a_quote_that_was_there_before_survives():
    assert guarded("'quoted") == "''quoted"
    assert restored(guarded("'=1")) == "'=1"


def test_exact_files_keep_what_a_terminal_does_not_get():
    awkward = [text for text in (*NASTY, *PAYLOADS) if "\ud800" not in text]
    rows = [Row(1, "x", text) for text in awkward]

    assert [row[1] for row in read(text_of(sheet(rows), "csv", columns=("id", "what")))[1:]] == awkward


def test_a_page_has_no_csv_of_its_own_and_says_what_to_do():
    with pytest.raises(Usage, match="several tables") as refused:
        text_of(document(), "csv")

    assert "md or html" in refused.value.hint


def test_a_page_goes_into_a_folder_a_file_a_part(tmp_path):
    paths = write_folder(document(), str(tmp_path / "report"))

    assert [path.rpartition("/")[2] for path in paths] == ["next-steps.csv", "standing.csv", "goals.csv"]
    assert read((tmp_path / "report" / "standing.csv").read_text("utf-8"))[1] == ["Tier", "A"]


def test_lists_read_as_they_always_have():
    assert text_of(sheet(), "csv") == (GOLDEN / "list.csv").read_text("utf-8")
    assert text_of(sheet(), "csv", excel=True) == (GOLDEN / "list-excel.csv").read_text("utf-8")


@given(st.lists(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=4), max_size=3))
def test_poured_rows_read_back_the_same(chunks):
    written = "".join(pieces(["a", "b", "c"], chunks, MARK))
    whole = [[MARK.join(row) for row in chunk] for chunk in chunks]
    if not any(MARK in cell for chunk in chunks for row in chunk for cell in row):
        assert "".join(pieces(["a", "b", "c"], whole, MARK)) == written

    assert read(written) == [["a", "b", "c"], *(list(row) for chunk in chunks for row in chunk)]


@given(st.lists(texts, min_size=1, max_size=3))
def test_csv_and_json_hold_the_same_text(cells):
    listed = sheet([Row(1, cell, cell) for cell in cells])

    table = read(text_of(listed, "csv", columns=("what",)))[1:]

    assert [row[0] for row in table] == [row["what"] for row in json.loads(text_of(listed, "json"))]
