from __future__ import annotations

import json
from collections import namedtuple
from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.money import Money
from kamcrm.render import text_of
from kamcrm.render.json import dumps, string
from kamcrm.safe import unsafe
from render.samples import GOLDEN, NASTY, PAYLOADS, Row, document, outcome, sheet

texts = st.text(st.characters())
plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
values = st.recursive(plain, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4))


@given(values)
def test_every_value_reads_back_the_same(item):
    assert json.loads(dumps(item)) == item


@given(values)
def test_the_text_is_what_the_standard_library_writes_but_for_what_a_terminal_obeys(item):
    expected = "".join(
        f"\\u{ord(char):04x}" if unsafe(ord(char)) else char for char in json.dumps(item, ensure_ascii=False)
    )

    assert dumps(item) == expected


@given(texts)
def test_no_string_holds_anything_unsafe_and_all_can_be_encoded(text):
    written = string(text)

    assert not any(unsafe(ord(char)) for char in written)
    assert json.loads(written.encode("utf-8")) == text


def test_money_dates_and_instants_have_their_documented_shapes():
    item = {
        "worth": Money(184000000, "NOK"),
        "due": date(2026, 11, 27),
        "at": time(9, 30),
        "seen": datetime(2026, 11, 1, 8, tzinfo=UTC),
    }

    assert json.loads(dumps(item)) == {
        "worth": {"amount": "1840000.00", "currency": "NOK"},
        "due": "2026-11-27",
        "at": "09:30:00",
        "seen": "2026-11-01T08:00:00Z",
    }


def test_what_is_no_number_is_null():
    assert dumps([float("nan"), float("inf"), -float("inf")]) == "[null, null, null]"


def test_a_record_inside_a_record_is_an_object():
    Person = namedtuple("Person", "name role")

    assert dumps([Person("Kari", "buyer")]) == '[{"name": "Kari", "role": "buyer"}]'


def test_a_list_is_an_array_with_every_column_shown_or_not():
    rows = json.loads(text_of(sheet(), "json"))

    assert list(rows[0]) == ["id", "account", "what", "due", "worth", "open", "note", "seen"]
    assert rows[1]["worth"] == {"amount": "-12.50", "currency": "EUR"}


def test_an_empty_list_is_an_empty_array():
    assert text_of(sheet([]), "json") == "[]\n"


def test_text_is_exact():
    awkward = [*NASTY, *PAYLOADS]

    rows = json.loads(text_of(sheet([Row(1, text, text) for text in awkward]), "json"))

    assert [row["what"] for row in rows] == awkward


def test_columns_pick_and_order_the_keys():
    assert text_of(sheet(), "json", columns=("due", "id")).splitlines()[1] == '  {"due": "2026-11-27", "id": 412},'


def test_a_page_is_one_object_with_a_key_for_each_part():
    page = json.loads(text_of(document(), "json"))

    assert list(page) == ["title", "subtitle", "as_of", "next_steps", "standing", "notes", "goals"]
    assert page["standing"]["last_touch"] is None
    assert page["goals"] == []


def test_a_write_returns_its_records():
    assert [row["id"] for row in json.loads(text_of(outcome(), "json"))] == [412]


def test_lists_and_pages_read_as_they_always_have():
    assert text_of(sheet(), "json") == (GOLDEN / "list.json").read_text("utf-8")
    assert text_of(document(), "json") == (GOLDEN / "page.json").read_text("utf-8")
