from __future__ import annotations

from html.parser import HTMLParser

import pytest

from kamcrm.render import text_of
from kamcrm.sheets.form import Document, Part
from render.samples import GOLDEN, NASTY, PAYLOADS, TODAY, Row, document, sheet


class Reader(HTMLParser):
    """The tags of a page and the text in its body."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.texts = [], set(), []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.texts.append(data)


@pytest.mark.parametrize("nasty", [*NASTY, '"><img src=x onerror=alert(1)>', "</title><script>"])
def test_text_from_records_is_text_and_never_a_tag(nasty):
    page = Document(nasty, nasty, [Part("n", nasty, [nasty]), Part("f", "F", [(nasty, nasty)]),
                                   Part("s", "S", sheet([Row(1, nasty, nasty)]))], TODAY)  # fmt: skip
    plain = Document("x", "x", [Part("n", "x", ["x"]), Part("f", "F", [("x", "x")]),
                                Part("s", "S", sheet([Row(1, "x", "x")]))], TODAY)  # fmt: skip

    hostile, harmless = Reader(text_of(page, "html")), Reader(text_of(plain, "html"))

    assert hostile.tags == harmless.tags and hostile.attributes == harmless.attributes
    assert hostile.texts.count(nasty.replace("\t", " ")) == 9


def test_a_page_fetches_nothing_and_runs_nothing():
    page = Reader(text_of(document(), "html"))

    assert not {"script", "img", "link", "iframe", "object", "a"} & set(page.tags)
    assert not {"src", "href", "style", "onclick"} & page.attributes


def test_no_control_character_gets_into_a_page():
    page = text_of(sheet([Row(1, payload, payload) for payload in PAYLOADS]), "html")

    assert all(payload not in page for payload in PAYLOADS)
    page.encode("utf-8")


def test_lists_and_pages_read_as_they_always_have():
    assert text_of(sheet(footer=["3 follow-ups"]), "html") == (GOLDEN / "list.html").read_text("utf-8")
    assert text_of(document(), "html") == (GOLDEN / "page.html").read_text("utf-8")
