"""What a line typed to `log` says: a table of lines in four languages, and the promises that hold for any text."""

from __future__ import annotations

from datetime import date, datetime, time
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capture_lines import PEOPLE, lines
from kamcrm.capture import lexicon, read, spoken
from kamcrm.errors import Usage
from kamcrm.folding import fold
from kamcrm.vocab import CHANNELS

NOW = datetime(2026, 11, 23, 10, 42)
LINES = lines()


def said(text, **options):
    """Read a line on the Monday of the tests, among the people of the table."""
    return read(text, NOW, **{"people": PEOPLE, **options})


def test_no_one_is_linked_wrongly_and_nine_in_ten_of_those_named_are_found():
    named = [(set(said(text).people), set(sure)) for text, sure, *_ in LINES]

    wrong = sum(len(found - sure) for found, sure in named)
    right = sum(len(found & sure) for found, sure in named)

    assert len(LINES) >= 100
    assert wrong == 0
    assert right / sum(len(sure) for _, sure in named) >= 0.9


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_a_line_says_its_channel_time_direction_and_whether_anyone_was_reached(line):
    text, _, unsure, channel, minutes, rest = line

    found = said(text)

    assert (found.channel, found.minutes) == (channel, minutes)
    assert {found.direction or "", "missed" if found.attempt else ""} - {""} == rest
    assert [id for _, ids in found.unsure for id in ids] == list(unsure)


def test_every_channel_found_is_one_the_file_can_hold():
    assert {said(text).channel for text, *_ in LINES} - {None} == set(CHANNELS)


@pytest.mark.parametrize(
    ("text", "day", "clock", "kept"),
    [
        ("yesterday call Kari", date(2026, 11, 22), None, "call Kari"),
        ("fri met Kari", date(2026, 11, 20), None, "met Kari"),
        ("20.11 møte med Kari", date(2026, 11, 20), None, "møte med Kari"),
        ("2026-11-02: besøk hos Ola", date(2026, 11, 2), None, "besøk hos Ola"),
        ("i går kl. 15 ringte Kari", date(2026, 11, 22), time(15), "ringte Kari"),
        ("på fredag møtte vi Kari", date(2026, 11, 20), None, "møtte vi Kari"),
        ("i förrgår: möte med Björn", date(2026, 11, 21), None, "möte med Björn"),
        ("i forgårs ringede Søren", date(2026, 11, 21), None, "ringede Søren"),
        ("09:30 call Kari 20m", date(2026, 11, 23), time(9, 30), "call Kari 20m"),
    ],
)
def test_a_leading_date_is_when_it_happened_and_the_rest_is_kept(text, day, clock, kept):
    found = said(text)

    assert (found.when.day, found.when.time, found.text) == (day, clock, kept)


def test_a_planned_meeting_is_on_the_next_such_day():
    found = said("fri 10:00 meeting with Kari", planned=True)

    assert (found.when.day, found.when.time, found.channel) == (date(2026, 11, 27), time(10), "meeting")


def test_a_planned_line_may_say_that_it_is_booked():
    assert said("booked a meeting with Kari").channel is None
    assert said("booked a meeting with Kari", planned=True).channel == "meeting"


def test_a_line_without_a_date_is_now_and_kept_whole():
    found = said("call Kari 20m: wants an offer on the 3-year deal")

    assert found.when is None
    assert found.text == "call Kari 20m: wants an offer on the 3-year deal"


def test_a_date_alone_is_kept_as_the_text():
    assert said("yesterday").text == "yesterday"


def test_a_person_called_as_a_day_is_no_date():
    found = said("Mandag ringte", people=[(1, "Mandag Lie")])

    assert (found.when, found.people) == (None, (1,))


def test_an_impossible_date_is_refused():
    with pytest.raises(Usage):
        said("30 feb call Kari")


def test_text_may_begin_with_a_dash():
    assert said("- sent offer").text == "- sent offer"


def test_two_of_one_name_are_both_shown_as_typed():
    assert said("call with PER: fine").unsure == (("PER", (7, 8)),)


def test_a_full_name_settles_who_the_first_name_is():
    found = said("Per wants a quote. Met Per Olsen again.")

    assert (found.people, found.unsure) == ((8,), ())


def test_people_who_share_a_full_name_are_never_linked():
    found = said("call Kari Moen", people=[(1, "Kari Moen"), (2, "Kari Moen")])

    assert (found.people, found.unsure) == ((), (("Kari Moen", (1, 2)),))


def test_the_firms_own_name_is_no_ones_surname():
    people = [(1, "Ola Berg")]

    assert said("sent offer to Berg", people=people).people == (1,)
    assert said("sent offer to Berg", people=people, account="Berg AS").people == ()


@pytest.mark.parametrize(
    ("name", "text", "linked"),
    [
        ("Val Lie", "när väl strategin är klar", False),
        ("Jo Nygård", "1. Jo bedre vi kjenner dem", False),
        ("Jo Nygård", "møte med Jo", True),
        ("Anna Best", "Omitted, Best case, Commit", False),
        ("Anna Best", "talked with Best", True),
        ("Nina Long", "it took a Long time", False),
        ("Pål Ås", "Pål: ok", True),
        ("Pål Ås", "a pal of mine", False),
        ("Hope Turner", "Hope they sign soon", False),
        ("Hope Turner", "Hope called: signs Friday", True),
        ("April King", "in April they renew", False),
        ("April King", "meeting with April", True),
        ("Stein Erik Lund", "Stein Erik kommer på mandag", True),
        ("Aase Dahl", "ringte Åse", True),
        ("Dahl, Aase", "ringte Aase Dahl", True),
        ("Robert (Bob) Case", "bob case called", True),
        ("Dr. Ida Vik", "Dr. Vik called", True),
    ],
)
def test_a_name_that_is_a_word_is_a_person_only_where_a_person_stands(name, text, linked):
    assert said(text, people=[(1, name)]).people == ((1,) if linked else ())


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("call Kari 1h30", 90),
        ("call Kari 1.5h", 90),
        ("call Kari 1,5 t", 90),
        ("call Kari 1 h 30 min", 90),
        ("call Kari 1h 30m", 90),
        ("call Kari for half an hour", 30),
        ("møte med Kari en halv time", 30),
        ("møte halvannen time med Kari", 90),
        ("möte med Björn i en halvtimme", 30),
        ("20m call Kari", 20),
        ("call (20m) Kari", 20),
        ("call: 20m with Kari", 20),
        ("20m: call Kari", 20),
        ("call Petra 20m", 20),
        ("call Kari 10:30", None),
        ("call Kari 2 times", None),
        ("call Kari about 20m cable", None),
        ("call Kari: 20m cable is missing", None),
        ("note: 20m cable missing", None),
        ("Kari bought 20m", None),
        ("call Kari 20m of cable", None),
    ],
)
def test_time_spent_is_read_only_beside_the_channel_and_the_people(text, minutes):
    assert said(text).minutes == minutes


@pytest.mark.parametrize(
    ("text", "markers"),
    [
        ("call Kari. need: faster support; competitor: Globex", [("need", "faster support"), ("competitor", "Globex")]),
        ("need: a and b, c. Will call", [("need", "a and b, c")]),
        ("competitor: Atea, cheaper", [("competitor", "Atea")]),
        ("need: SLA 99.9 % uptime", [("need", "SLA 99.9 % uptime")]),
        ("behov: opplæring\nkonkurrent: Atea", [("need", "opplæring"), ("competitor", "Atea")]),
        ("case: printer down #Urgent", [("case", "printer down"), ("tag", "urgent")]),
        ("nps 8", [("nps", "8")]),
        ("Kari gave NPS: 10!", [("nps", "10")]),
        ("nps 9/10 #vip, (#q4-plan)", [("nps", "9"), ("tag", "vip"), ("tag", "q4-plan")]),
        ("nps 11, nps 8.5, nps 45, nps 8%", []),
        ("in any case: fine. no need: ok. use case: x", []),
        ("C# code, issue #12, http://x.no/#top", []),
        ("need:", []),
    ],
)
def test_only_what_is_marked_is_read_as_marked(text, markers):
    assert list(said(text).markers) == markers


def test_a_competitor_is_no_contact():
    assert said("call Kari. competitor: Nielsen").people == (1,)


@pytest.mark.parametrize(
    ("text", "attempt"),
    [
        ("call Kari, no answer on price yet", False),
        ("called Kari, no answer on her phone", True),
        ("Kari has no answer", False),
        ("meeting with Kari: no answer yet", False),
        ("ringte Kari. Svarte ikke.", True),
        ("ringte Kari, svarte ikke på telefonen", True),
        ("ringte Kari, svarte ikke på spørsmålet", False),
        ("no answer", True),
        ("left a message with her assistant", True),
    ],
)
def test_an_attempt_reached_nobody(text, attempt):
    assert said(text).attempt is attempt


def test_after_a_date_a_nordic_verb_does_not_say_who_called():
    assert said("ringte Kari").direction == "out"
    assert said("i går ringte Kari").direction is None


@given(st.text())
def test_any_text_is_read_and_none_of_its_words_are_lost(text):
    try:
        found = said(text)
    except Usage:
        return

    assert text.strip().endswith(found.text)
    assert found.text == text.strip() or found.when is not None


@given(st.lists(st.sampled_from(" ".join(line[0] for line in LINES).split()), max_size=12).map(" ".join))
def test_any_order_of_the_words_of_a_log_is_read(text):
    try:
        found = said(text)
    except Usage:
        return

    assert set(found.people) <= {id for id, _ in PEOPLE}
    assert all(len(ids) > 1 for _, ids in found.unsure)


@given(st.sampled_from([line[0] for line in LINES]))
def test_a_decomposed_line_says_the_same(text):
    found, apart = said(text), said(normalize("NFD", text))

    assert apart.text == normalize("NFD", found.text)
    assert apart._replace(text="", unsure=()) == found._replace(text="", unsure=())


@given(st.text(max_size=20))
def test_any_name_can_be_among_the_people(name):
    found = read(f"call {name} 20m", NOW, people=[(1, name)])

    assert set(found.people) <= {1}


@pytest.mark.parametrize("module", [lexicon, spoken], ids=["lexicon", "spoken"])
def test_every_listed_word_is_written_in_the_form_it_is_looked_up_in(module):
    listed = [table for table in vars(module).values() if isinstance(table, frozenset)]

    assert len(listed) > 10
    assert [word for table in listed for word in table if fold(word) != word] == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("möte på torsdag kl 13 med Märta", "på torsdag kl 13"), ("neste uke møte Kari", "neste uke"),
        ("call friday with Kari", "friday"), ("møte 27.11 om prisen", "27.11"), ("ringte i går", "i går"),
        ("call Kari: wants an offer by Friday", ""), ("meeting about the offer", ""), ("call 20m: wants an offer", ""),
        ("møte i Oslo", ""), ("call", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_date_that_is_not_read_can_be_said(text, phrase):
    from kamcrm.capture import date_within

    assert date_within(text, datetime(2026, 11, 23, 10, 0)) == phrase
