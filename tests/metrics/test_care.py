"""Contact, satisfaction and completeness: worked out by hand, and true of whatever is known."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.adherence import adherence, breadth, shared
from kamcrm.metrics.cadence import days_away
from kamcrm.metrics.channels import best
from kamcrm.metrics.quality import ASKED, ASKED_OF_A, quality
from kamcrm.metrics.satisfaction import csat, nps

spans = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 40)), max_size=4).map(
    lambda pairs: [(first, first + length) for first, length in pairs]
)


def test_the_worked_examples_of_the_pages():
    found = nps([9] * 6 + [8] * 2 + [6] * 2)

    assert (found.value, round(found.margin), found.answers) == (40, 50, 10)
    assert adherence([(0, 20), (20, 100)], 0, 0, 100, 30).share == 0.51
    assert quality(dict.fromkeys(ASKED, True) | {"decision maker": False}, "B", 0)[:2] == (9, 11)


def test_an_account_that_came_in_midway_counts_from_then():
    assert adherence([(50, 100)], 50, 0, 100, 30)[:2] == (31, 50)


@given(st.lists(st.integers(0, 399), max_size=12, unique=True), st.integers(1, 120), spans)
def test_days_in_time_are_those_whose_age_is_within_the_interval(touches, interval, away):
    days = [0, *sorted(touches)]
    silences = list(zip(days, [*days[1:], 400], strict=True))

    found = adherence(silences, 0, 0, 400, interval, away)

    here = [day for day in range(400) if not any(first <= day <= last for first, last in away)]
    kept = [
        day
        for day in here
        if day - (last := max(on for on in days if on <= day)) - days_away(last, day, away) <= interval
    ]
    assert (found.kept, found.days) == (len(kept), len(here))


@given(spans, spans)
def test_silence_with_a_unit_is_silence_in_both(one, other):
    both = shared(one, other)

    def covers(stretches, day):
        return any(first <= day < end for first, end in stretches)

    assert all(covers(both, day) == (covers(one, day) and covers(other, day)) for day in range(450))


@given(st.lists(st.integers(0, 10), max_size=60))
def test_an_nps_lies_within_its_bounds_or_has_a_reason(scores):
    found = nps(scores)

    assert (found.value is None) == (len(scores) < 5) == bool(found.reason)
    assert found.promoters + found.passives + found.detractors == found.answers == len(scores)
    assert found.value is None or (-100 <= found.value <= 100 and found.margin >= 0)


def test_no_answer_is_no_satisfaction_and_not_none_of_it():
    assert (csat([]), csat([1, 2])) == (None, 0)
    assert nps([]).reason == "no answer"


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 30)), max_size=9, unique_by=lambda pair: pair[0]))
def test_dependency_is_a_share_of_all_touches(touches):
    found = breadth(touches)

    assert (found.dependency is None) == (not touches)
    assert found.touches == sum(count for _, count in touches)
    assert found.dependency is None or 1 / len(touches) <= found.dependency + 1e-9 <= 1 + 1e-6
    assert found.single == bool(found.dependency and found.dependency > 0.7)


def test_ties_between_channels_go_to_the_one_used_most_then_to_the_name():
    assert best([("visit", 3, 3), ("call", 4, 4)]).channel == "call"
    assert best([("visit", 3, 3), ("call", 3, 3)]).channel == "call"


@given(st.dictionaries(st.sampled_from([*ASKED, *ASKED_OF_A]), st.booleans()), st.sampled_from("ABC"))
def test_what_is_there_and_what_is_missing_are_all_that_is_asked(filled, tier):
    found = quality(filled, tier, 0)

    weights = ASKED | ASKED_OF_A if tier == "A" else ASKED
    assert found.filled + sum(weights[name] for name in found.missing) == found.asked == sum(weights.values())
