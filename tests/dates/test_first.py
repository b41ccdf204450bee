"""The first look at a text answers what the grammar would, or nothing."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamcrm import dates
from kamcrm.capture import lexicon
from kamcrm.dates import first, phrases, words
from kamcrm.errors import CrmError

NOW = datetime(2026, 11, 23, 10, 42)
LISTED = {word for table in (*first.TABLES, *first.LISTS) for word in table}
PHRASES = sorted(
    {*LISTED, *words.DAYS, *words.CLOCKS}
    | {"2026-11-27", "2026-02-30", "2026-w48-5", "27.11", "3d", "+3d", "-3d", "2w", "99w", "1m", "14:00", "27.", "w48"}
    | {"mandagen", "lørdag", "i går", "I morgen", "2027", "9am", "nov", "20m", "1h30", "kl9"}
)
PROSE = [
    "call",
    "send",
    "offer",
    "Kari",
    "møte",
    "e-post",
    "spam",
    "Dag",
    "klar",
    ":",
    "fri:",
    "fri,",
    "\tfri",
    "\u0663d",
]
PIECES = st.sampled_from([*PHRASES, *PROSE])
TEXTS = st.one_of(st.lists(PIECES, min_size=1, max_size=4).map(" ".join), st.text(max_size=20))


def asked(read, *args):
    """What reading gives: the answer, or that it is refused."""
    try:
        return read(*args)
    except CrmError:
        return CrmError


@given(TEXTS, st.booleans(), st.dates(date(1980, 1, 1), date(2990, 1, 1)))
def test_whatever_is_typed_the_first_look_agrees_with_the_grammar(text, back, today):
    now = datetime(today.year, today.month, today.day, 10, 42)

    read = asked(lambda: dates.lead(text, now, back=back))
    whole = asked(lambda: dates.parse(text, now, back=back))
    day = asked(lambda: dates.day(text, now, back=back))

    assert read == asked(phrases.lead, text, phrases.asked(now, back, False, 1, leading=True))
    assert whole == asked(phrases.parse, text, phrases.asked(now, back, False, 1))
    assert day == asked(phrases.day, text, phrases.asked(now, back, False, 1))


@pytest.mark.parametrize("following", PHRASES)
@pytest.mark.parametrize("back", [False, True], ids=["back", "ahead"])
def test_no_word_of_a_date_is_cut_off_from_the_date_before_it(following, back):
    for opening in ("fri", "today", "i morgen", "2w", "2026-11-27"):
        text = f"{opening} {following} 2 send"

        read = asked(lambda text=text: dates.lead(text, NOW, back=back))

        assert read == asked(phrases.lead, text, phrases.asked(NOW, back, False, 1, leading=True))


@pytest.mark.parametrize("text", ["fri send offer", "today call", "i morgen ring", "2w call", "2026-11-27 demo", "+3d"])
def test_the_commonest_dates_need_no_grammar(text):
    assert first.look(text, NOW.date(), back=False)


@pytest.mark.parametrize("word", sorted(lexicon.CHANNEL_OF))
def test_no_word_for_a_channel_begins_a_date(word):
    assert first.is_prose(f"{word} Kari")
    assert dates.lead(f"{word}: 20m", NOW) is dates.lead(f"{word}, fri 27.11", NOW) is None


def test_a_day_past_the_last_year_is_left_to_the_grammar():
    assert first.look("+3d", date(2999, 12, 30), back=False) is None
    assert first.look("+3d", date(2999, 12, 28), back=False) == (date(2999, 12, 28) + timedelta(days=3), "")
