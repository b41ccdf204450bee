"""Drawings: what a sheet's rows hold, on a terminal and on a page, whatever the rows are."""

from __future__ import annotations

from collections import namedtuple
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.money import Money
from kamcrm.render import html
from kamcrm.render.plot import plotted
from kamcrm.render.svg import drawn
from kamcrm.safe import width
from kamcrm.sheets import drawing
from kamcrm.sheets.form import Column, Sheet

TODAY = date(2026, 11, 23)
Row = namedtuple("Row", "name worth other depth")
COLUMNS = tuple(Column(key) for key in Row._fields)
DRAWINGS = {
    "bars": drawing.bars("Worth", "name", "worth"),
    "lines": drawing.lines("Worth", "name", "worth", "other"),
    "points": drawing.points("Where", "name", "worth", "other", corners=("Star", "Strategic", "Streamline", "Status")),
    "cells": drawing.cells("Who has what", "name", "depth", "other", {"5": "●", "6": "○"}),
    "tree": drawing.tree("Who reports to whom", "name", "depth"),
}


def sheet(rows, kind):
    """Rows to be drawn."""
    return Sheet("rows", COLUMNS, rows, TODAY, drawing=DRAWINGS[kind])


def test_a_bar_is_as_long_as_its_value_and_a_loss_is_marked():
    rows = [Row("Nordlys", Money(20000, "NOK"), 0, 0), Row("Fjord", Money(-10000, "NOK"), 0, 0)]

    first, second = plotted(sheet(rows, "bars"), 60)

    assert first.count("█") // 2 == second.count("█")
    assert " -█" in second


def test_a_month_that_is_not_known_is_a_gap_and_not_nothing():
    shown = plotted(sheet([Row("jan", 1, 1, 0), Row("feb", None, 2, 0), Row("mar", 3, 3, 0)], "lines"), 60)
    page = "".join(
        drawn(sheet([Row("jan", 1, 1, 0), Row("feb", None, 2, 0), Row("mar", 3, 3, 0)], "lines"), html.escaped)
    )

    assert shown[0].split("  ")[1][1] == " "
    assert page.count("<polyline") == 1 + 2 + 1  # the axis, two pieces, one whole


def test_points_have_letters_and_stay_in_their_quarter():
    shown = plotted(sheet([Row("Nordlys", 9, 9, 0), Row("Fjord", 1, 1, 0)], "points"), 70)

    assert "Strategic" in shown[1]
    assert "A" in "".join(shown[1:4])
    assert "A Nordlys (9, 9)" in shown


def test_a_tree_is_as_deep_as_it_says():
    shown = plotted(sheet([Row("Kari", 0, 0, 0), Row("Per", 0, 0, 1), Row("Ola", 0, 0, 2)], "tree"), 60)

    assert shown == ["Kari", "└─ Per", "   └─ Ola"]


@pytest.mark.parametrize("kind", DRAWINGS)
def test_nothing_is_drawn_of_nothing(kind):
    assert plotted(sheet([], kind), 60) == []
    assert list(drawn(sheet([], kind), html.escaped)) == []


@pytest.mark.parametrize("kind", DRAWINGS)
def test_what_a_name_holds_is_text_in_a_drawing_too(kind):
    rows = [Row('<b onclick="x">\x1b[2J[/]', 5, 6, 1)]

    page = "".join(drawn(sheet(rows, kind), html.escaped))

    assert "<b" not in page
    assert "\x1b" not in page + "".join(plotted(sheet(rows, kind), 60))


@pytest.mark.parametrize("kind", DRAWINGS)
@given(
    st.lists(
        st.builds(
            Row,
            st.text(max_size=60),
            st.none() | st.floats(-1e9, 1e9),
            st.none() | st.integers(0, 10),
            st.integers(0, 5),
        ),
        max_size=12,
    ),
    st.integers(30, 120),
)
def test_a_drawing_never_fails_and_never_exceeds_its_width(kind, rows, cells):
    for line in plotted(sheet(rows, kind), cells):
        assert width(line) <= max(cells, 78) or kind in ("points", "cells")
    page = "".join(drawn(sheet(rows, kind), html.escaped))

    assert page.count("<svg") == page.count("</svg>")
