import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.errors import BadInput, NotFound
from kamcrm.exchange.reading import DELIMITERS, LIMIT, read
from kamcrm.exchange.source import from_bytes, from_path

SHEET = "Firma;Kontaktperson;Neste kontakt\r\nBlåfjell Sjømat AS;Øyvind Nærø;27.11.2026\r\n"


def table(text, written="utf-8", **choices):
    return read(from_bytes(text.encode(written) if isinstance(text, str) else text), **choices)


def cells(found):
    return [row.cells for row in found.rows()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_nordic_letters_read_the_same_in_every_encoding_excel_writes(encoding):
    found = table(SHEET, encoding)

    assert found.headers == ["Firma", "Kontaktperson", "Neste kontakt"]
    assert cells(found) == [["Blåfjell Sjømat AS", "Øyvind Nærø", "27.11.2026"]]


def test_a_guessed_encoding_is_said_with_the_line_that_gave_it_away():
    found = table(SHEET, "cp1252")

    assert found.encoding == "cp1252"
    assert found.warnings == ("not UTF-8 (line 2), so read as Windows-1252; --encoding names another",)


def test_bytes_that_no_code_page_knows_are_still_read():
    assert cells(table(b"Navn,By\n\x81sgard,Troms\xf8\n")) == [["\x81sgard", "Tromsø"]]


def test_a_file_marked_utf_8_that_breaks_off_is_refused_by_line():
    with pytest.raises(BadInput, match="line 3"):
        table(b"\xef\xbb\xbfNavn,By\nElv,Oslo\nFoss,\xff\n")


def test_a_named_encoding_overrules_the_guess():
    assert cells(table("Navn,By\nØrn,Ås\n", "mac-roman", encoding="mac-roman")) == [["Ørn", "Ås"]]
    with pytest.raises(BadInput, match="no encoding called 'klingon'"):
        table("a,b\n", encoding="klingon")


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_the_delimiter_is_found_by_content(delimiter):
    text = delimiter.join(["Navn", "Adresse", "Omsetning, kr"]) + "\n" + delimiter.join(["Elv", '"a;b,c"', "1"])

    assert table(text.replace("Omsetning, kr", '"Omsetning, kr"')).delimiter == delimiter


def test_commas_in_a_semicolon_header_do_not_mislead():
    found = table("Omsetning, kr, i fjor;Navn\n12;Elv\n7;Foss\n")

    assert found.headers == ["Omsetning, kr, i fjor", "Navn"]


def test_excels_own_sep_line_is_obeyed_and_is_no_header():
    found = table("sep=|\r\nNavn|By\r\nElv|Oslo\r\n")

    assert found.headers == ["Navn", "By"]
    assert [(row.line, row.cells) for row in found.rows()] == [(3, ["Elv", "Oslo"])]


def test_line_numbers_count_the_lines_inside_quoted_cells():
    found = table('Navn,Notat\nElv,"en\nto\r\ntre"\n\nFoss,"sa ""ja"""\n')

    assert [(row.line, row.cells) for row in found.rows()] == [(2, ["Elv", "en\nto\r\ntre"]), (6, ["Foss", 'sa "ja"'])]


def test_a_short_row_is_filled_up_and_says_so():
    short = next(table("Navn,By,Land\nElv\n").rows())

    assert short.cells == ["Elv", "", ""]
    assert short.note == "1 of 3 cells, the rest taken as empty"


def test_empty_cells_beyond_the_headers_are_dropped_but_text_there_is_refused():
    kept, refused = table("Navn,By\nElv,Oslo,,\nFoss,Moss,Norge\n").rows()

    assert kept.cells == ["Elv", "Oslo"] and not kept.problem
    assert "3 cells under 2 headers" in refused.problem


def test_a_nul_spoils_its_own_row_only():
    bad, good = table("Navn,By\nE\0lv,Oslo\nFoss,Moss\n").rows()

    assert bad.problem == "holds a NUL character" and bad.line == 2
    assert good.cells == ["Foss", "Moss"]


def test_a_quote_that_is_never_closed_is_reported_with_its_text():
    good, bad = table('Navn,By\nElv,Oslo\n"Foss,Moss\nBekk,Bodø\n').rows()

    assert good.cells == ["Elv", "Oslo"]
    assert bad.line == 3 and "never closed (lines 3 to 4" in bad.problem
    assert bad.raw == '"Foss,Moss\nBekk,Bodø\n'


def test_reading_goes_on_after_a_quote_inside_quoted_text():
    bad, good = table('Navn,By\n"Elv "Best" AS",Oslo\nFoss,Moss\n').rows()

    assert "write it twice" in bad.problem
    assert good.cells == ["Foss", "Moss"]


@pytest.mark.parametrize("text", ["", "\n\n", " , \n"])
def test_an_empty_file_is_refused(text):
    with pytest.raises(BadInput, match="is empty"):
        table(text)


def test_headers_alone_are_a_table_without_rows():
    assert cells(table("Navn;By\n")) == []


def test_columns_without_a_name_of_their_own_get_one():
    found = table("Telefon,,Telefon\n1,2,3\n")

    assert found.headers == ["Telefon", "column 2", "Telefon (2)"]
    assert found.warnings == ("columns without a name of their own: column 2, Telefon (2)",)


def test_a_note_of_a_megabyte_is_read_and_a_line_beyond_16_is_refused():
    long = "x" * 1_000_000

    assert cells(table(f"Navn,Notat\nElv,{long}\n")) == [["Elv", long]]
    with pytest.raises(BadInput, match="longer than 16 MB"):
        cells(table(f"Navn,Notat\nElv,{'x' * LIMIT}\n"))


def test_rows_can_be_read_twice():
    found = table("Navn,By\nElv,Oslo\n")

    assert cells(found) == cells(found) == [["Elv", "Oslo"]]


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(NotFound, match=r"borte\.csv"):
        from_path(str(tmp_path / "borte.csv"))
    with pytest.raises(BadInput, match="is a folder"):
        from_path(str(tmp_path))


def test_a_file_is_read_from_its_path(tmp_path):
    path = tmp_path / "kunder.csv"
    path.write_bytes(SHEET.encode("cp1252"))

    assert cells(read(from_path(str(path)))) == [["Blåfjell Sjømat AS", "Øyvind Nærø", "27.11.2026"]]


TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)
WIDTH = st.integers(2, 5)


@given(
    rows=WIDTH.flatmap(lambda width: st.lists(st.lists(TEXT, min_size=width, max_size=width), max_size=6)),
    delimiter=st.sampled_from(DELIMITERS),
    newline=st.sampled_from(["\n", "\r\n"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_reads_back_as_it_was_written(rows, delimiter, newline, encoding):
    headers = [f"felt {number}" for number in range(len(rows[0]) if rows else 3)]
    text = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if newline == "\n" else csv.QUOTE_MINIMAL  # else the writer leaves a lone CR bare
    csv.writer(text, delimiter=delimiter, lineterminator=newline, quoting=quoting).writerows([headers, *rows])

    found = table(text.getvalue(), encoding)

    assert found.headers == headers
    assert cells(found) == rows
    assert not [row for row in found.rows() if row.problem]


MENU = (SHEET * 3 + 'Elv AS;"Notat med ""sitat""\nog linje";3.12.2026\r\n').encode("cp1252")


def test_two_thousand_spoilt_files_raise_nothing_but_bad_input():
    chance = random.Random(7)
    outcomes = set()

    for _ in range(2000):
        spoilt = bytearray(MENU)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(spoilt))
            spoilt[place : place + chance.choice([0, 1, 9])] = chance.choice(
                [b"", b'"', b"\0", b"\xff\xfe", b";;;", b"\r", b"\n", bytes([chance.randrange(256)]), b"\xef\xbb\xbf"]
            )
        try:
            outcomes.update(bool(row.problem) for row in table(bytes(spoilt[chance.choice([0, 0, 1]) :])).rows())
        except BadInput as refusal:
            outcomes.add(type(refusal))

    assert {True, False} <= outcomes
