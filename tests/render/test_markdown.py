from __future__ import annotations

import pytest

from kamcrm.render import text_of
from kamcrm.sheets.form import Document, Part
from render.samples import GOLDEN, NASTY, TODAY, Row, document, sheet


def shown(markdown):
    """The text a viewer shows, and the kinds of elements it makes of it."""
    parser = pytest.importorskip("markdown_it").MarkdownIt("gfm-like", {"linkify": False})
    inline = [token for token in parser.parse(markdown) if token.type == "inline"]
    text = "\n".join(
        "".join(child.content or "\n" * (child.type == "hardbreak") for child in token.children) for token in inline
    )
    return text, {child.type for token in inline for child in token.children}


@pytest.mark.parametrize("nasty", NASTY)
def test_a_cell_shows_literally_what_the_record_says(nasty):
    text, kinds = shown(text_of(sheet([Row(1, nasty, "x")]), "md", columns=("account", "what")))

    assert text.split("\n")[2] == nasty.replace("\t", " ")
    assert kinds <= {"text", "text_special"}


@pytest.mark.parametrize("nasty", NASTY)
def test_a_note_and_a_title_show_literally_what_the_record_says(nasty):
    page = Document(nasty, nasty, [Part("n", nasty, [nasty, nasty]), Part("f", "F", [(nasty, nasty)])], TODAY)

    text, kinds = shown(text_of(page, "md"))

    plain = nasty.replace("\t", " ")
    assert text == "\n".join([plain] * 5 + ["F", f"{plain}: {plain}"])
    assert kinds <= {"text", "text_special", "hardbreak", "softbreak", "strong_open", "strong_close"}


def test_lists_and_pages_read_as_they_always_have():
    assert text_of(sheet(footer=["3 follow-ups"]), "md") == (GOLDEN / "list.md").read_text("utf-8")
    assert text_of(document(), "md") == (GOLDEN / "page.md").read_text("utf-8")
