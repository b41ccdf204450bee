"""What is not a date is refused, with the reason and three that are."""

from datetime import datetime

import pytest

from kamcrm import dates
from kamcrm.errors import Usage

NOW = datetime(2026, 11, 23, 10, 42)

NOT_DATES = """
soon | next | fri foo | fri frakt | nov | november 2026 | 2026 | 2026-11 | 27 | -3 | 3x | in | in 3 | in three | om
in 20m | 20m ago | 2 hours | 2h | next offer | this week | first | first mon | first mon of | last of month | 5th mon of
i | i fjor | kl | at | 9 | tomorrow morning | i kveld | fri fri | mon tue | half past nine | 15:00 16:00 | 3 d ago ago
2026-11-27 27.11 | week | week 54 | w0 | 2026-W54 | 2026-W48-8 | day | end | end of | eow eow | . | , | : | - | -- | ..
fri,, 15:00 | 27.11.2026.1 | ½d | ²d | ٣d | fri 15:00 Oslo | 1e3d | 27. | the | den | on | in two | -w | +d | 3 m
"""
IMPOSSIBLE = """
31.2 -> no day 31 in month 2 | 2026-13-01 -> no month 13 | 30 feb -> no day 30 in month 2 | feb 30 -> no day 30
2026-02-29 -> no day 29 in month 2 of 2026 | 29 feb 2027 -> no day 29 in month 2 of 2027 | 31 april -> no day 31
00.11 -> no day 0 | 12.13 -> no month 13 | 11/27 -> no month 27 | 1899-12-31 -> 1899 is not a year
3000-01-01 -> 3000 is not a year | fri 25:00 -> not a time of day | fri 12:60 -> not a time of day
kl 25 -> not a time of day | 13pm -> not a time of day | fri 0:00 am -> not a time of day
2026-11-27T10:00:30 -> not a time of day | 2026-11-27T10:00Z -> not a local time | 2026-11-27T10:00+01:00 -> not a local
2026-11-27T99:00 -> not a time of day | thu 27 nov -> not that weekday but a Friday | Mon 2026-11-27 -> a Friday
99999w -> not between 1900 and 2999 | 9999y -> not between | -500y -> not between | in 99999 years -> not between
"""


def phrases(table):
    return [phrase.strip() for line in table.strip().splitlines() for phrase in line.split(" | ")]


@pytest.mark.parametrize("text", ["", "   ", *phrases(NOT_DATES)])
def test_what_is_no_date_is_refused_with_three_examples(text):
    with pytest.raises(Usage) as refusal:
        dates.parse(text, NOW)

    assert refusal.value.code == 2
    assert refusal.value.hint == "try fri, 27.11 or in 2 weeks"


@pytest.mark.parametrize("row", phrases(IMPOSSIBLE))
def test_an_impossible_date_is_refused_with_what_is_wrong(row):
    text, reason = row.split(" -> ")

    with pytest.raises(Usage, match=reason) as refusal:
        dates.parse(text, NOW)

    assert refusal.value.hint.startswith("try ")


def test_the_examples_suit_the_direction_and_the_order():
    with pytest.raises(Usage) as refusal:
        dates.parse("soon", NOW, back=True, us=True)

    assert refusal.value.hint == "try yesterday 15:00, fri or 11/27"


@pytest.mark.parametrize("text", ["fri 15:00", "noon", "in 2 hours", "i morgen kl. 9", "2026-11-27T10:00"])
def test_a_time_that_cannot_be_kept_is_an_error(text):
    with pytest.raises(Usage, match="a time can't be kept here"):
        dates.day(text, NOW)


def test_the_words_after_a_date_are_named():
    with pytest.raises(Usage, match="after 'fri', 'frakt avtalt' is neither a date nor a time"):
        dates.parse("fri frakt avtalt", NOW)


def test_in_american_order_the_day_may_not_come_first():
    with pytest.raises(Usage, match="no month 27"):
        dates.parse("27/11", NOW, us=True)
