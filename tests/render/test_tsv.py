from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm.errors import Usage
from kamcrm.render import text_of
from render.samples import GOLDEN, Row, document, sheet


def unescaped(cell):
    return cell.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r").replace("\0", "\\")


@given(st.text(st.characters(blacklist_characters="\0")))
def test_every_row_is_one_line_and_reads_back_the_same(text):
    written = text_of(sheet([Row(1, text, text)]), "tsv", columns=("id", "what"))

    head, row, end = written.split("\n")

    assert (head, end) == ("id\twhat", "")
    assert unescaped(row.split("\t")[1]) == text


def test_lists_read_as_they_always_have():
    assert text_of(sheet(), "tsv") == (GOLDEN / "list.tsv").read_text("utf-8")


def test_a_page_has_no_tsv():
    with pytest.raises(Usage, match="several tables"):
        text_of(document(), "tsv")
