"""Which texts begin with a date, and which only look as if they did."""

from datetime import date, datetime

import pytest

from kamcrm import dates
from kamcrm.errors import Usage

NOW = datetime(2026, 11, 23, 10, 42)

DATED = """
fri send offer -> 2026-11-27 -> send offer
2w ask for a decision -> 2026-12-07 -> ask for a decision
2w price list -> 2026-12-07 -> price list
3d x-ray of the plan -> 2026-11-26 -> x-ray of the plan
i morgen kl. 9 ring Kari -> 2026-11-24 09:00 -> ring Kari
yesterday 15:00 call Kari -> 2026-11-22 15:00 -> call Kari
fri: send offer -> 2026-11-27 -> send offer
fri:send offer -> 2026-11-27 -> send offer
fri, send offer -> 2026-11-27 -> send offer
fri, 15:00, call -> 2026-11-27 15:00 -> call
fri: 15:00 call -> 2026-11-27 15:00 -> call
fri. call -> 2026-11-27 -> call
fri 9.30 call -> 2026-11-27 09:30 -> call
fri 3 offers -> 2026-11-27 -> 3 offers
fri 2.5 hours of work -> 2026-11-27 -> 2.5 hours of work
fri 1500 units -> 2026-11-27 -> 1500 units
fri - send offer -> 2026-11-27 -> - send offer
FRI Send Offer -> 2026-11-27 -> Send Offer
on sun call -> 2026-11-29 -> call
sun 15:00 call -> 2026-11-29 15:00 -> call
next sun call -> 2026-12-06 -> call
på tor ring -> 2026-11-26 -> ring
sunday call -> 2026-11-29 -> call
nov 27 call Kari -> 2026-11-27 -> call Kari
mar 3, 2027 call -> 2027-03-03 -> call
mar 3 15:00 call -> 2027-03-03 15:00 -> call
jan 15 call -> 2027-01-15 -> call
27. nov: call -> 2026-11-27 -> call
27.11 call -> 2026-11-27 -> call
27.11. kl. 14 møte -> 2026-11-27 14:00 -> møte
2026-11-27 10:00 call -> 2026-11-27 10:00 -> call
2026-11-27T10:00 call -> 2026-11-27 10:00 -> call
fredag 27. november ring -> 2026-11-27 -> ring
first mon of dec meeting -> 2026-12-07 -> meeting
next week call -> 2026-11-30 -> call
neste uke ring Kari -> 2026-11-30 -> ring Kari
in 3 days call -> 2026-11-26 -> call
om to uker ringe -> 2026-12-07 -> ringe
a week ago she called -> 2026-11-16 -> she called
for 3 dager siden ringte Kari -> 2026-11-20 -> ringte Kari
-3d called -> 2026-11-20 -> called
uke 49 levering -> 2026-11-30 -> levering
9am call -> 2026-11-24 09:00 -> call
kl 9 ring -> 2026-11-24 09:00 -> ring
at 9 tomorrow call -> 2026-11-24 09:00 -> call
today -> 2026-11-23 ->
sun -> 2026-11-29 ->
eom report -> 2026-11-30 -> report
i fredags mötte vi Kari -> 2026-11-20 -> mötte vi Kari
den 27. november ring -> 2026-11-27 -> ring
tomorrow   call   Kari -> 2026-11-24 -> call   Kari
"""

PROSE = """
may need help | sun panels arrive | first call went well | mar 3 offers | 3 offers | march sales were good
may 3 people join? | second visit | last offer | next call is planned | this is fine | day one | one day course
sat down with Kari | man må bestemme seg | son of the owner | Tor ringte | Tor: vil ha tilbud | man, what a day
2.5 mill deal | 1/2 day on site | 24/7 support agreed | 9/10 in the survey | 10.5 % off | 3.5 timer brukt
2 weeks notice | three weeks of tests | to uker er nok | 12 months | 90:10 split | at 9 offices | 2026 budget
99887766 called | 20261127 is the order | today's call | tomorrow's meeting | fri-day | friends | monitor
in addition | in three places | om prisen | i fjor | for 3 år | for two weeks we waited | the 3rd offer | 27th visit
end of line | week by week | on site | på besøk | kl | note | call Kari 20m | - sent offer | -q | 2 m cable
v2 of the offer | 5m kr in costs | 3.12 meter | 1.1 version | v 2 sent | v2 sent | week 3 of the rollout | w2 form
the wedding | den beste | dec numbers | jan ringte | november was good | v for victory | q4 plan | noon's | nps 8
32.1 mm pipe | 1.13 is the version | 29.2 mill deal | 31.2 mill deal | 1.13.12 firmware | 45.2.10 build | 12/31 split
32.1 | 20:80 split | 25:75 of it | 70:30 for them | 1:75 scale | 100:25 won | week 54 of the rollout | v 54 sent
w54 form | 9999999999 units | 10:00:90 in the film | fri-54 | 2026-wall
. | : | ,
"""


@pytest.mark.parametrize("row", DATED.strip("\n").splitlines())
def test_a_leading_date_is_taken_and_the_text_kept(row):
    text, meant, kept = (part.strip() for part in row.split(" ->"))

    when, rest = dates.lead(text, NOW)

    assert f"{when.day}{when.time.strftime(' %H:%M') if when.time else ''}" == meant
    assert rest == kept


@pytest.mark.parametrize(
    "text", ["", *[each.strip() for each in PROSE.replace("\n", " | ").split(" | ") if each.strip()]]
)
@pytest.mark.parametrize("back", [False, True])
def test_ordinary_words_are_not_eaten(text, back):
    assert dates.lead(text, NOW, back=back) is None


@pytest.mark.parametrize("text", ["20m call with Kari", "2w trial agreed", "1y contract signed"])
def test_looking_back_a_bare_span_is_time_spent_not_a_date(text):
    assert dates.lead(text, NOW, back=True) is None


@pytest.mark.parametrize(
    "text",
    [
        *["last year they bought 40 seats", "last month was slow", "this week is busy", "next week they decide"],
        *["end of year report sent", "eom numbers", "next year budget discussed", "neste år blir bra"],
    ],
)
def test_looking_back_a_stretch_of_time_is_what_the_text_is_about(text):
    assert dates.lead(text, NOW, back=True) is None


def test_looking_back_last_week_still_dates_a_text():
    assert dates.lead("last week talked to Kari", NOW, back=True) == ((date(2026, 11, 16), None), "talked to Kari")


def test_looking_back_a_leading_weekday_is_the_last_such_day():
    assert dates.lead("fri 15:00 call", NOW, back=True) == (
        (date(2026, 11, 20), datetime(2026, 1, 1, 15).time()),
        "call",
    )


def test_in_american_order_every_month_may_lead():
    when, rest = dates.lead("may 3 call", NOW, us=True)

    assert (when.day, rest) == (date(2027, 5, 3), "call")


@pytest.mark.parametrize(
    "text",
    [
        "30 feb call",
        "31.2 call Kari",
        "31/11 ringte",
        "2026-13-01 call",
        "fri 25:00 call",
        "kl 25 ring",
        "wed 27 nov call",
        "2026-11-27T10:00Z call",
        *["32.1. call", "0.1. call", "1.13. ring", "1.1.9999 call", "32.1.2026 call", "2026.13.01 x", "99.12.2026 x"],
        *["25:00 call", "14:75 ring", "24:00 call", "13:30 pm call", "9:75 call"],
        *["week 54 call", "uke 0 ring", "i uke 54 ring", "week 53 2027 call", "2026-W54 call", "2026-W48-8 call"],
        *["in 9999999999 days call", "om 100000 uker ring", "9999999999 days ago they called"],
        *["fri 31.2 call", "fri 32.1. call", "fri week 54 call", "fredag i uke 54 ring"],
    ],
)
@pytest.mark.parametrize("back", [False, True], ids=["ahead", "back"])
def test_a_date_that_was_plainly_meant_but_cannot_be_is_an_error(text, back):
    with pytest.raises(Usage):
        dates.lead(text, NOW, back=back)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        *[("29.2. call Kari", "no 29 February in the past year: write the year"), ("29 feb call", "no 29 February")],
        *[("uke 53 call Kari", "no week 53 in the past year: write the year"), ("fri week 53 call", "no week 53 in")],
    ],
)
def test_looking_back_a_day_that_the_past_year_did_not_have_asks_for_its_year(text, reason):
    with pytest.raises(Usage, match=reason):
        dates.lead(text, NOW, back=True)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        *[("29.2.2024 call", date(2024, 2, 29)), ("29. feb 2024 call", date(2024, 2, 29))],
        *[("uke 53 2020 call", date(2020, 12, 28)), ("2020-W53 call", date(2020, 12, 28))],
        *[("24.11. call", date(2025, 11, 24)), ("first tue of dec call", date(2025, 12, 2))],
    ],
)
def test_looking_back_a_day_with_its_year_or_of_the_past_year_is_that_day(text, meant):
    assert dates.lead(text, NOW, back=True) == ((meant, None), "call")


def test_looking_back_on_the_eve_of_its_next_one_a_day_may_be_fifty_three_weeks_ago():
    assert dates.day("week 1", datetime(2027, 1, 3, 9, 0), back=True) == date(2025, 12, 29)
    assert dates.day("first mon of dec", datetime(2026, 12, 6, 9, 0), back=True) == date(2025, 12, 1)
    assert dates.day("29 feb", datetime(2025, 2, 28, 9, 0), back=True) == date(2024, 2, 29)
