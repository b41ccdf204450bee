"""The health score: worked out by hand, and true whatever is known of an account."""

from hypothesis import given
from hypothesis import strategies as st

from kamcrm.metrics.health import (
    CAP,
    COMPONENTS,
    WEIGHTS,
    Component,
    Person,
    commercial,
    engagement,
    health,
    issues,
    plan,
    relationship,
    satisfaction,
)

values = st.lists(st.none() | st.floats(0, 100), min_size=6, max_size=6)
weights = st.lists(st.integers(0, 50), min_size=6, max_size=6)


def told(some):
    return [Component(name, value, name) for name, value in zip(COMPONENTS, some, strict=True)]


def test_the_worked_example_of_the_page():
    people = [Person("champion", 1, True)]
    parts = [engagement(74, 30), relationship(people), commercial(100, 100), satisfaction([]), plan(0, 0, "A")]

    found = health([*parts, issues({})])

    assert [None if part.value is None else round(part.value) for part in found.parts] == [27, 50, 50, None, 0, 100]
    assert (found.score, found.band, round(found.confidence, 2)) == (43, "red", 0.85)
    assert [(round(part.lost), part.words) for part in found.losses] == [
        (22, "no contact 74 d"),
        (12, "no decision maker, no executive sponsor, mood 1.0 of 2"),
        (12, "revenue as before"),
    ]


def test_a_key_role_that_is_quiet_is_not_covered():
    found = relationship([Person("decision maker", 0, False), Person("champion", 2, True)])

    assert found.value == 60 / 3 + 40 * 3 / 4
    assert found.words == "quiet decision maker, no executive sponsor, mood 1.0 of 2"


def test_credits_larger_than_sales_are_no_growth_to_speak_of():
    assert commercial(-50, 100).value == 0
    assert commercial(50, -100).value is None


def test_a_flag_caps_the_score_and_is_the_reason():
    found = health(told([100] * 6), at_risk="a rival")

    assert (found.score, found.band, found.reason) == (CAP, "red", "a rival")


def test_little_data_is_unknown_rather_than_red():
    found = health(told([0, 0, None, None, None, None]))

    assert (found.score, found.band, found.reason) == (None, "unknown", "too little is known")


def test_a_new_account_is_labelled_new_whatever_its_score():
    assert health(told([0] * 6), new=True)[:2] == (0, "new")


@given(values)
def test_points_given_and_lost_make_a_hundred(some):
    found = health(told(some))

    if any(value is not None for value in some):
        assert abs(sum((part.points or 0) + (part.lost or 0) for part in found.parts) - 100) < 1e-6
    assert all((part.points is None) == (part.value is None) for part in found.parts)


@given(values, weights)
def test_the_score_is_a_ratio_of_sums_within_its_bounds(some, given_weights):
    found = health(told(some), dict(zip(COMPONENTS, given_weights, strict=True)))

    known = [(weight, value) for weight, value in zip(given_weights, some, strict=True) if value is not None]
    whole = sum(weight for weight, _ in known)
    if 2 * whole < sum(given_weights) or not whole:
        assert found.score is None
    else:
        assert found.score == round(sum(weight * value for weight, value in known) / whole)
        assert 0 <= found.score <= 100


@given(values, st.integers(0, 5))
def test_a_component_without_data_changes_nothing(some, at):
    without = [value for place, value in enumerate(told(some)) if place != at]
    some[at] = None

    known = sum(WEIGHTS[one.name] for one in without if one.value is not None)
    if known >= 50:
        assert health(told(some)).score == health([*without, Component(COMPONENTS[at], None, "")]).score


@given(st.integers(0, 2000), st.integers(1, 365))
def test_engagement_never_rises_with_silence(age, interval):
    assert 0 <= engagement(age + 1, interval).value <= engagement(age, interval).value <= 100
