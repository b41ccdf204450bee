"""What every phrase means on Monday 23 November 2026 at 10:42."""

from datetime import date, datetime

import pytest

from kamcrm import dates

NOW = datetime(2026, 11, 23, 10, 42)

ENGLISH = """
today -> 2026-11-23 | eod -> 2026-11-23 | tomorrow -> 2026-11-24 | Day after tomorrow -> 2026-11-25
the day after tomorrow -> 2026-11-25 | yesterday -> 2026-11-22 | day before yesterday -> 2026-11-21
mon -> 2026-11-30 | Tuesday -> 2026-11-24 | wed -> 2026-11-25 | THU -> 2026-11-26 | fri -> 2026-11-27
fri. -> 2026-11-27 | sat -> 2026-11-28 | sun -> 2026-11-29 | on friday -> 2026-11-27 | thurs -> 2026-11-26
next mon -> 2026-11-30 | next fri -> 2026-12-04 | next sun -> 2026-12-06 | this fri -> 2026-11-27
this mon -> 2026-11-23 | last fri -> 2026-11-20 | last mon -> 2026-11-16 | on next friday -> 2026-12-04
fri next week -> 2026-12-04 | friday of next week -> 2026-12-04 | next week fri -> 2026-12-04
in 3 days -> 2026-11-26 | in a week -> 2026-11-30 | in two weeks -> 2026-12-07 | in twelve months -> 2027-11-23
3d -> 2026-11-26 | +3d -> 2026-11-26 | -3d -> 2026-11-20 | 2w -> 2026-12-07 | -2w -> 2026-11-09 | 1m -> 2026-12-23
-1m -> 2026-10-23 | 1y -> 2027-11-23 | 1q -> 2027-02-23 | 2weeks -> 2026-12-07 | 3 weeks -> 2026-12-14
3 days ago -> 2026-11-20 | two weeks ago -> 2026-11-09 | a year ago -> 2025-11-23 | 3d ago -> 2026-11-20
2 weeks from now -> 2026-12-07 | next week -> 2026-11-30 | last week -> 2026-11-16 | next month -> 2026-12-01
last month -> 2026-10-01 | next quarter -> 2027-01-01 | next year -> 2027-01-01 | eow -> 2026-11-27
eom -> 2026-11-30 | end of month -> 2026-11-30 | end of the month -> 2026-11-30 | eoq -> 2026-12-31
eoy -> 2026-12-31 | end of year -> 2026-12-31 | end of next month -> 2026-12-31 | end of next week -> 2026-12-04
end of jan -> 2027-01-31 | end of january 2028 -> 2028-01-31 | end of 2027 -> 2027-12-31
beginning of dec -> 2026-12-01 | start of next quarter -> 2027-01-01
first mon of dec -> 2026-12-07 | first monday in december -> 2026-12-07 | 2nd tue of jan -> 2027-01-12
last day of jan -> 2027-01-31 | last fri of month -> 2026-11-27 | last fri of nov 2027 -> 2027-11-26
first mon of next month -> 2026-12-07 | first day of feb -> 2027-02-01 | first mon of month -> 2026-12-07
last day of feb 2028 -> 2028-02-29 | third thu of next month -> 2026-12-17
week 48 -> 2026-11-23 | week 49 -> 2026-11-30 | in week 49 -> 2026-11-30 | week 47 -> 2027-11-22
fri week 49 -> 2026-12-04 | w50 -> 2026-12-07 | week 53 -> 2026-12-28 | week 2 2028 -> 2028-01-10
2026-W48 -> 2026-11-23 | 2026-W48-5 -> 2026-11-27
2026-11-27 -> 2026-11-27 | 2026/11/27 -> 2026-11-27 | 20261127 -> 2026-11-27 | 27.11 -> 2026-11-27
27.11. -> 2026-11-27 | 27/11 -> 2026-11-27 | 27.11.2026 -> 2026-11-27 | 27/11/2026 -> 2026-11-27
27-11-2026 -> 2026-11-27 | 27.11.26 -> 2026-11-27 | 23.11 -> 2026-11-23 | 22.11 -> 2027-11-22 | 1.1 -> 2027-01-01
nov 27 -> 2026-11-27 | Nov 27th -> 2026-11-27 | nov 27, 2026 -> 2026-11-27 | 27 nov -> 2026-11-27
27th of November -> 2026-11-27 | 27 november 2027 -> 2027-11-27 | 27 nov 2026 -> 2026-11-27 | 29 feb -> 2028-02-29
the 27th -> 2026-11-27 | 27th -> 2026-11-27 | on the 1st -> 2026-12-01 | the 31st -> 2026-12-31
fri 27 nov -> 2026-11-27 | Friday, 27 November 2026 -> 2026-11-27 | Fri 2026-11-27 -> 2026-11-27
fri the 27th -> 2026-11-27 | may 3 -> 2027-05-03 | 3 may -> 2027-05-03 | sept 1 -> 2027-09-01
"""

NORWEGIAN = """
i dag -> 2026-11-23 | idag -> 2026-11-23 | i morgen -> 2026-11-24 | I MORGEN -> 2026-11-24 | i morgon -> 2026-11-24
i overmorgen -> 2026-11-25 | i overmorgon -> 2026-11-25 | i går -> 2026-11-22 | i forgårs -> 2026-11-21
mandag -> 2026-11-30 | tirsdag -> 2026-11-24 | tysdag -> 2026-11-24 | onsdag -> 2026-11-25 | torsdag -> 2026-11-26
fredag -> 2026-11-27 | lørdag -> 2026-11-28 | laurdag -> 2026-11-28 | søndag -> 2026-11-29 | sundag -> 2026-11-29
man -> 2026-11-30 | tir -> 2026-11-24 | ons. -> 2026-11-25 | tor -> 2026-11-26 | fre -> 2026-11-27
lør -> 2026-11-28 | søn -> 2026-11-29 | på fredag -> 2026-11-27 | pa fredag -> 2026-11-27
neste fredag -> 2026-12-04 | forrige fredag -> 2026-11-20 | sist fredag -> 2026-11-20 | denne fredagen -> 2026-11-27
neste uke -> 2026-11-30 | i neste uke -> 2026-11-30 | neste veke -> 2026-11-30 | neste måned -> 2026-12-01
neste månad -> 2026-12-01 | forrige uke -> 2026-11-16 | førre veke -> 2026-11-16 | neste år -> 2027-01-01
neste kvartal -> 2027-01-01 | fredag neste uke -> 2026-12-04 | fredag i neste uke -> 2026-12-04
om 3 dager -> 2026-11-26 | om tre dagar -> 2026-11-26 | om en uke -> 2026-11-30 | om ei veke -> 2026-11-30
om to uker -> 2026-12-07 | om fjorten dager -> 2026-12-07 | om en måned -> 2026-12-23 | om ett år -> 2027-11-23
for 3 dager siden -> 2026-11-20 | for to veker sidan -> 2026-11-09 | en uke siden -> 2026-11-16
uke 48 -> 2026-11-23 | uke 49 -> 2026-11-30 | i uke 49 -> 2026-11-30 | fredag i uke 49 -> 2026-12-04
veke 49 -> 2026-11-30 | 27. nov -> 2026-11-27 | 27. november -> 2026-11-27 | den 27. november 2026 -> 2026-11-27
fredag 27. november -> 2026-11-27 | fredag den 27. -> 2026-11-27 | den 27. -> 2026-11-27 | 1. des -> 2026-12-01
3. mai -> 2027-05-03 | første mandag i desember -> 2026-12-07 | 1. mandag i desember -> 2026-12-07
siste dag i januar -> 2027-01-31 | siste fredag i måneden -> 2026-11-27 | slutten av november -> 2026-11-30
slutten av måneden -> 2026-11-30 | kommende fredag -> 2026-11-27 | starten av neste måned -> 2026-12-01
"""

SWEDISH = """
i dag -> 2026-11-23 | imorgon -> 2026-11-24 | i morgon -> 2026-11-24 | i övermorgon -> 2026-11-25
i går -> 2026-11-22 | igår -> 2026-11-22 | i förrgår -> 2026-11-21 | i förgår -> 2026-11-21
måndag -> 2026-11-30 | tisdag -> 2026-11-24 | tis -> 2026-11-24 | lördag -> 2026-11-28 | lör -> 2026-11-28
söndag -> 2026-11-29 | på torsdag -> 2026-11-26 | nästa fredag -> 2026-12-04 | förra fredagen -> 2026-11-20
i fredags -> 2026-11-20 | i måndags -> 2026-11-16 | nästa vecka -> 2026-11-30 | nästa månad -> 2026-12-01
om två veckor -> 2026-12-07 | om tre dagar -> 2026-11-26 | om en månad -> 2026-12-23 | om sex månader -> 2027-05-23
för två veckor sedan -> 2026-11-09 | för 3 dagar sedan -> 2026-11-20 | vecka 50 -> 2026-12-07 | v 50 -> 2026-12-07
v. 50 -> 2026-12-07 | v.50 -> 2026-12-07 | fredag vecka 50 -> 2026-12-11 | 27 november -> 2026-11-27
3 maj -> 2027-05-03 | den 27:e november -> 2026-11-27 | 1:a december -> 2026-12-01 | den 27:e -> 2026-11-27
 3 augusti -> 2027-08-03 | första måndagen i december -> 2026-12-07
sista dagen i januari -> 2027-01-31 | sista fredagen i månaden -> 2026-11-27 | slutet av månaden -> 2026-11-30
början av nästa månad -> 2026-12-01
"""

DANISH = """
i dag -> 2026-11-23 | i morgen -> 2026-11-24 | i overmorgen -> 2026-11-25 | i går -> 2026-11-22
i forgårs -> 2026-11-21 | tirsdag -> 2026-11-24 | lørdag -> 2026-11-28 | på fredag -> 2026-11-27
næste fredag -> 2026-12-04 | sidste fredag -> 2026-11-20 | næste uge -> 2026-11-30 | i næste uge -> 2026-11-30
næste måned -> 2026-12-01 | om 14 dage -> 2026-12-07 | om to uger -> 2026-12-07 | om otte dage -> 2026-12-01
for tre dage siden -> 2026-11-20 | uge 50 -> 2026-12-07 | fredag i uge 50 -> 2026-12-11 | 3. marts -> 2027-03-03
den 27. november -> 2026-11-27 | d. 27. november -> 2026-11-27
d. 27/11 -> 2026-11-27 | 27-11-2026 -> 2026-11-27 | første mandag i december -> 2026-12-07
sidste dag i januar -> 2027-01-31 | slutningen af måneden -> 2026-11-30 | begyndelsen af næste måned -> 2026-12-01
"""

TIMES = """
2026-11-27T10:00 -> 2026-11-27 10:00 | 2026-11-27 10:00 -> 2026-11-27 10:00 | 2026-11-27T10:00:00 -> 2026-11-27 10:00
fri 15:00 -> 2026-11-27 15:00 | fri, 15:00 -> 2026-11-27 15:00 | fri at 9 -> 2026-11-27 09:00
fri 9.30 -> 2026-11-27 09:30 | 27.11 9.30 -> 2026-11-27 09:30 | fri 9am -> 2026-11-27 09:00
fri 2 pm -> 2026-11-27 14:00 | fri 2:15 p.m. -> 2026-11-27 14:15 | tomorrow noon -> 2026-11-24 12:00
tomorrow at noon -> 2026-11-24 12:00 | 12am fri -> 2026-11-27 00:00 | 12pm fri -> 2026-11-27 12:00
15:00 fri -> 2026-11-27 15:00 | at 9 tomorrow -> 2026-11-24 09:00 | kl 9 i morgen -> 2026-11-24 09:00
i morgen kl. 9 -> 2026-11-24 09:00 | i morgen kl 9.30 -> 2026-11-24 09:30 | i morgen kl.9 -> 2026-11-24 09:00
i morgon klockan 15.00 -> 2026-11-24 15:00 | på fredag klokken 14 -> 2026-11-27 14:00
fredag kl 0930 -> 2026-11-27 09:30 | den 27. november kl. 14.30 -> 2026-11-27 14:30
i morgen kl ni -> 2026-11-24 09:00 | i morgen klokken halv ti -> 2026-11-24 09:30
om to uker kl 9 -> 2026-12-07 09:00 | yesterday 15:00 -> 2026-11-22 15:00 | today 9:00 -> 2026-11-23 09:00
15:00 -> 2026-11-23 15:00 | 10:42 -> 2026-11-23 10:42 | 9:30 -> 2026-11-24 09:30 | kl. 9 -> 2026-11-24 09:00
kl 14 -> 2026-11-23 14:00 | at 9 -> 2026-11-24 09:00 | 9am -> 2026-11-24 09:00 | 2 pm -> 2026-11-23 14:00
noon -> 2026-11-23 12:00 | in 2 hours -> 2026-11-23 12:42 | om 30 minutter -> 2026-11-23 11:12
2 hours ago -> 2026-11-23 08:42 | för en timme sedan -> 2026-11-23 09:42
first mon of dec at 9 -> 2026-12-07 09:00 | the first monday of next month at 9 am -> 2026-12-07 09:00
fredag den 27. november 2026 klokken 9.30 -> 2026-11-27 09:30
"""

BACK = """
mon -> 2026-11-23 | sun -> 2026-11-22 | fri -> 2026-11-20 | on fri -> 2026-11-20 | på fredag -> 2026-11-20
tue -> 2026-11-17 | last mon -> 2026-11-16 | mon 9:00 -> 2026-11-23 09:00 | mon 15:00 -> 2026-11-16 15:00
15:00 -> 2026-11-22 15:00 | 9:30 -> 2026-11-23 09:30 | kl. 9 -> 2026-11-23 09:00 | yesterday 15:00 -> 2026-11-22 15:00
15:00 mon -> 2026-11-16 15:00 | fri 15:00 -> 2026-11-20 15:00 | 27.11 -> 2025-11-27 | 23.11 -> 2026-11-23
22.11 -> 2026-11-22 | 27. nov -> 2025-11-27 | 29 feb 2024 -> 2024-02-29 | the 27th -> 2026-10-27
fri 20.11 -> 2026-11-20 | first mon of dec -> 2025-12-01 | last fri of month -> 2026-10-30 | eom -> 2026-10-31
week 48 -> 2026-11-23 | week 49 -> 2025-12-01 | this week -> 2026-11-23 | this month -> 2026-11-01
this year -> 2026-01-01 | last week -> 2026-11-16 | -3d -> 2026-11-20 | 2026-11-27 -> 2026-11-27
next fri -> 2026-12-04 | today -> 2026-11-23 | 2w -> 2026-12-07
"""


def rows(table):
    return [tuple(row.strip().split(" -> ")) for line in table.splitlines() if line for row in line.split(" | ")]


def said(when):
    return f"{when.day}{when.time.strftime(' %H:%M') if when.time else ''}"


@pytest.mark.parametrize(("text", "meant"), rows(ENGLISH + NORWEGIAN + SWEDISH + DANISH + TIMES))
def test_a_phrase_looking_ahead_means_this(text, meant):
    assert said(dates.parse(text, NOW)) == meant


@pytest.mark.parametrize(("text", "meant"), rows(BACK))
def test_a_phrase_looking_back_means_this(text, meant):
    assert said(dates.parse(text, NOW, back=True)) == meant


@pytest.mark.parametrize("text", ["11/27", "11.27", "11/27/2026", "11.27.", "fri 11/27"])
def test_in_american_order_the_month_comes_first(text):
    assert dates.day(text, NOW, us=True) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "fiscal", "meant"),
    [
        ("eoq", 2, date(2027, 1, 31)),
        ("eoq", 7, date(2026, 12, 31)),
        ("eoy", 7, date(2027, 6, 30)),
        ("eoy", 12, date(2026, 11, 30)),
        ("next quarter", 2, date(2027, 2, 1)),
        ("end of next quarter", 12, date(2027, 2, 28)),
        ("eom", 7, date(2026, 11, 30)),
    ],
)
def test_quarters_and_years_follow_the_fiscal_year(text, fiscal, meant):
    assert dates.day(text, NOW, fiscal=fiscal) == meant


def test_the_end_of_the_week_is_friday_and_at_the_weekend_the_coming_one():
    assert dates.day("eow", datetime(2026, 11, 27, 18, 0)) == date(2026, 11, 27)
    assert dates.day("eow", datetime(2026, 11, 28, 9, 0)) == date(2026, 12, 4)


def test_last_friday_said_on_a_sunday_is_the_latest_friday():
    assert dates.day("last fri", datetime(2026, 11, 29, 9, 0)) == date(2026, 11, 27)


def test_the_present_week_by_its_number_is_this_week_all_week():
    assert dates.day("fredag uke 48", datetime(2026, 11, 25, 9, 0)) == date(2026, 11, 27)
    assert dates.day("week 48", datetime(2026, 11, 29, 9, 0)) == date(2026, 11, 23)


def test_letters_typed_as_a_base_and_a_mark_read_the_same():
    assert dates.day("lo\u0308rdag", NOW) == date(2026, 11, 28)
    assert dates.day("i ga\u030ar", NOW) == date(2026, 11, 22)


def test_an_aware_moment_is_read_by_its_own_clock():
    from datetime import timedelta, timezone

    late = datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=1)))

    assert dates.parse("in 1 hour", late) == (date(2026, 11, 24), datetime(2026, 11, 24, 0, 30).time())
