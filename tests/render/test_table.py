from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.render import text_of
from kamcrm.safe import unsafe, width
from kamcrm.sheets.form import Column
from render.samples import GOLDEN, NASTY, PAYLOADS, ROWS, Row, document, outcome, sheet

texts = st.text(st.characters(), max_size=30)


def shown(rows=None, *, tty=True, wide=80, color=False, columns=(), **more):
    return text_of(sheet(rows, **more), "table", tty=tty, width=wide, color=color, columns=columns)


def test_a_piped_list_is_whole():
    long = Row(1, "A" * 300, "w" * 500)

    piped = shown([long], tty=False, wide=20)

    assert "A" * 300 in piped and "w" * 500 in piped and "…" not in piped


def test_a_piped_list_has_no_colour_whatever_its_tones():
    assert "\x1b" not in shown(tty=False)


def test_the_piped_list_reads_as_it_always_has():
    assert shown(tty=False, footer=["3 follow-ups"], next="kamcrm done 88") == (GOLDEN / "list.txt").read_text("utf-8")


def test_a_list_on_a_terminal_reads_as_it_always_has():
    text = shown(wide=58, color=True, total=34, footer=["3 follow-ups"], next="kamcrm done 88")

    assert text == (GOLDEN / "list-terminal.txt").read_text("utf-8")


def test_a_narrow_terminal_shortens_the_columns_that_may_be():
    text = shown([Row(1, "Nordlys Energi og Kraft AS", "a long description of what to do next")], wide=50)

    assert "…" in text
    assert all(width(line) <= 50 for line in text.splitlines())


def test_a_very_narrow_terminal_leaves_out_the_rightmost_columns_but_keeps_what_the_row_is():
    head = shown(wide=34).splitlines()[0].split()

    assert head[:3] == ["id", "Account", "What"]
    assert "Worth" not in head


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=4), st.integers(8, 120))
def test_no_line_is_wider_than_the_terminal(pairs, wide):
    rows = [Row(index, account, what) for index, (account, what) in enumerate(pairs)]

    text = shown(rows, wide=wide, footer=["a footer that is rather long for a narrow terminal"])

    assert all(width(line) <= wide for line in text.splitlines())


def test_wide_letters_leave_the_columns_aligned():
    head, *lines = shown(
        [Row(1, "東京電力", "#"), Row(2, "Øyvind", "#"), Row(3, "👩‍💻 AS", "#")], columns=("account", "what")
    ).splitlines()

    at = head.index("What")
    assert [width(line[: line.index("#")]) for line in lines] == [at, at, at]


def test_numbers_stand_to_the_right():
    lines = shown([Row(7, "x"), Row(412, "y")], columns=("id", "account")).splitlines()

    assert [line[:3] for line in lines] == [" id", "  7", "412"]


def test_lateness_has_a_mark_and_not_only_a_colour():
    plain, bright = shown(), shown(color=True)

    assert "! 3 days late" in plain and "· today" in plain
    assert "\x1b[31m! 3 days late\x1b[0m" in bright and "\x1b[33m· today\x1b[0m" in bright


def test_colour_changes_nothing_but_colour():
    bright = shown(color=True, total=9, next="kamcrm done 1")

    for code in (0, 1, 2, 31, 32, 33):
        bright = bright.replace(f"\x1b[{code}m", "")

    assert bright == shown(total=9, next="kamcrm done 1")


def test_a_terminal_says_how_many_more_there_are():
    assert shown(total=34).endswith("and 31 more (--all)\n")


def test_a_pipe_and_a_whole_list_say_nothing_of_more():
    assert "more" not in shown(total=34, tty=False) + shown(total=3)


def test_an_empty_list_is_one_friendly_line():
    assert shown([], empty="Nothing is due. Enjoy the calm.") == "Nothing is due. Enjoy the calm.\n"
    assert shown([]) == "no followups\n"


def test_only_a_table_ends_with_the_next_command():
    listed = sheet(next="kamcrm done 88")

    assert text_of(listed, "table").endswith("next: kamcrm done 88\n")
    assert all("done 88" not in text_of(listed, format) for format in ("json", "csv", "tsv", "ids"))


def test_a_write_says_its_lines():
    assert text_of(outcome(), "table") == "Planned 413  Nordlys AS  send offer\n"


def test_a_column_asked_for_by_name_is_shown_even_when_it_usually_is_not():
    assert shown(ROWS[:1], columns=("id", "open")).splitlines() == [" id  open", "412  yes"]


@pytest.mark.parametrize("nasty", [text for text in NASTY if "\t" not in text])
def test_brackets_and_other_marks_are_shown_literally(nasty):
    rows = [Row(1, nasty, nasty)]

    assert shown(rows, wide=200).count(nasty) >= 2
    assert shown(rows, tty=False).count(nasty) >= 2


@pytest.mark.parametrize("format", ["table", "md", "html", "csv", "tsv", "json", "ids"])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_reaches_a_terminal_in_any_format(payload, format):
    listed = sheet([Row(payload, payload, payload, note=payload)], footer=[payload], next=payload, total=5)
    listed.columns = [*listed.columns, Column("account", payload)]

    text = text_of(listed, format, tty=True, width=200)

    assert payload not in text
    assert not any(unsafe(ord(char)) for char in text.replace("\n", "").replace("\t", ""))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_reaches_a_pipe_in_a_table_or_page_either(payload):
    page = document()
    page.title = page.subtitle = page.next = page.parts[0].title = payload
    page.parts[1].body = [(payload, payload)]
    page.parts[2].body = [payload]
    page.parts[3].empty = payload
    said = outcome()
    said.said = [payload]

    listed = text_of(sheet([Row(1, payload, payload)], empty=payload), "table")
    text = listed + text_of(page, "table") + text_of(said, "table") + text_of(page, "md") + text_of(page, "html")

    assert not any(unsafe(ord(char)) for char in text.replace("\n", ""))


def test_a_note_of_a_megabyte_is_shortened_without_measuring_all_of_it(monkeypatch):
    measured = []
    monkeypatch.setattr("kamcrm.render.table.width", lambda text: measured.append(len(text)) or width(text))

    text = shown([Row(1, "Nordlys", "東" * 1_000_000)], wide=60)

    assert "…" in text and max(measured) <= 240


def test_equally_wide_columns_give_way_equally():
    from datetime import date
    from types import SimpleNamespace

    from kamcrm.render import text_of
    from kamcrm.sheets.form import Column, Sheet

    columns = (Column("id", align=">"), *(Column(name, shrink=True) for name in ("account", "what", "why")))
    row = SimpleNamespace(id=1, account="a" * 30, what="b" * 90, why="c" * 50)

    shown = text_of(Sheet("x", columns, [row], date(2026, 11, 23)), "table", tty=True, width=70).splitlines()[1]

    widths = [len(cell) for cell in shown.split()[1:]]
    assert max(widths) - min(widths) <= 1 and len(shown) == 70


def test_totals_too_long_for_the_terminal_go_on_below():
    totals = "12 accounts · 8 open follow-ups · 3 late · pipeline 1 840 000 NOK"

    text = shown(wide=30, footer=[totals])

    assert " ".join(text.splitlines()[-3:]) == totals
