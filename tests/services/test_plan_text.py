"""A plan as a document: whatever it holds is written and read back the same, and a bad line is named by its number."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kamcrm.errors import BadInput
from kamcrm.services import plan_text
from kamcrm.services.plan_text import SECTIONS, Item, Page

# Words that mean something in a plan, among any others: brackets, numbers, facts, headings, comments, marks.
MARKS = (
    "(",
    ")",
    "[x]",
    "- ",
    "* ",
    "> ",
    "#12",
    "#",
    "\\",
    "\\n",
    "\n",
    "\r",
    " ",
    "  ",
    ",",
    "(due fri)",
    "owner",
    "6 %",
)
ODD = (
    "## Risks",
    "<!-- end of plan 1 -->",
    "🐟",
    unicodedata.normalize("NFD", "åéø"),
    "type: x",
    "\u2028",
    "\xa0",
    "\t",
)
PIECES = st.sampled_from(MARKS + ODD)
TEXT = st.lists(PIECES | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)).map(
    "".join
)
IDS = st.none() | st.integers(0, 10**17 - 1)
SHARES = st.fixed_dictionaries({"share": st.integers(0, 100).map(str)}, optional={"of": st.sampled_from(["hours"])})
FACTS = st.builds(
    lambda facts, share: facts | share,
    st.fixed_dictionaries({}, optional=dict.fromkeys(plan_text.FACTS, TEXT.filter(bool))),
    st.just({}) | SHARES,
)
PARTS = st.builds(Item, st.sampled_from("-*"), st.sampled_from(" x!-"), TEXT, FACTS, IDS, st.none())
ITEMS = st.builds(
    Item, st.just("-"), st.sampled_from(["", " ", "x"]), TEXT, FACTS, IDS, st.none() | TEXT,
    st.lists(PARTS, max_size=2).map(tuple),
)  # fmt: skip
HEADS = st.dictionaries(st.sampled_from(plan_text.HEADS), TEXT)
PARTED = st.dictionaries(st.sampled_from(list(SECTIONS)), st.lists(ITEMS, max_size=3))
PAGES = st.builds(Page, TEXT, HEADS, st.none() | TEXT, PARTED, st.integers(1, 10**17 - 1), st.just(""))


def unnumbered(page):
    """The page without the numbers of its lines, and without the mark."""
    sections = {
        key: [item._replace(line=0, parts=tuple(part._replace(line=0) for part in item.parts)) for item in items]
        for key, items in page.sections.items()
    }
    return page._replace(sections=sections, mark="")


@given(PAGES)
@example(Page("x", {}, None, {"us": [Item("-", " ", "(due 1 (due 2)", {}, None)]}, 1, ""))
@example(Page("x", {}, None, {"us": [Item("-", "", "[x] see #1 #2", {"owner": "a, b (c) \\"}, 7)]}, 1, ""))
def test_whatever_a_plan_holds_is_read_back_as_it_was_written(page):
    assert unnumbered(plan_text.read(plan_text.write(page))) == page


def test_the_mark_follows_from_all_that_stands_above_it():
    page = Page("Nordlys", {"type": "retention"}, None, {"us": [Item("-", " ", "grow", {}, 7)]}, 3, "")
    marks = {plan_text.read(plan_text.write(one)).mark for one in (page, page, page._replace(name="Nordlys 2"))}

    assert len(marks) == 2 and all(len(mark) == 8 for mark in marks)


def test_what_a_person_types_is_read_with_one_blank_or_two():
    lines = "- [ ] Sign it (due fri, owner Kari, 60%) #7\n- [x] Grow (again)"
    text = f"# N\n## Our objectives\n{lines}\n<!-- end of plan 3 -->"

    first, second = plan_text.read(text).sections["us"]

    assert (first.what, first.facts, first.id) == ("Sign it", {"due": "fri", "owner": "Kari", "share": "60"}, 7)
    assert (second.box, second.what, second.facts, second.line) == ("x", "Grow (again)", {}, 4)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["# N", "## Our objectives", "- [ ] one"], "line 3: the plan is cut short"),
        (["# N", "## Dreams", "<!-- end of plan 3 -->"], "line 2: there is no section 'Dreams'"),
        (["# N", "fly", "<!-- end of plan 3 -->"], "line 2: 'fly' belongs to no section"),
        (["# N", "## Risks", "  - below", "<!-- end of plan 3 -->"], "line 3: this line stands below nothing"),
        (["# N", "## Risks", "> note", "<!-- end of plan 3 -->"], "line 3: this note stands below nothing"),
        (["# N", "## Risks", "words", "<!-- end of plan 3 -->"], "line 3: 'words' is no line of a plan"),
        (
            ["# N", "## Our objectives", "- [ ] a (due fri, by Kari)", "<!-- end of plan 3 -->"],
            "line 3: 'by Kari' is not",
        ),
        (
            ["# N", "## Our objectives", "- [ ] a (due fri, due sat)", "<!-- end of plan 3 -->"],
            "line 3: 'due sat' is said",
        ),
        (["## Risks", "<!-- end of plan 3 -->"], "line 1: the plan has no name"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_by_its_number(lines, said):
    with pytest.raises(BadInput) as refused:
        plan_text.read("\n".join(lines))

    assert said in refused.value.message and refused.value.hint
