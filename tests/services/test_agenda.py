"""The weeks ahead by day, and moving what is in them."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from kamcrm.dates import When
from kamcrm.errors import Conflict, Usage
from kamcrm.services import agenda
from scene import day


@pytest.fixture
def laid(scene):
    """A follow-up, one of the customer's, a meeting at 23:30 on Wednesday, one of next week and one held."""
    account = scene.account()
    late = datetime(2026, 11, 25, 22, 30, tzinfo=UTC)
    return {
        "mine": scene.followup(account, "send offer", 2),
        "theirs": scene.followup(account, "price list", 4, theirs=True),
        "meeting": scene.talk(account, 2, "review", channel="meeting", status="planned", at=late, has_time=True),
        "later": scene.talk(account, 8, "demo", channel="video", status="planned", has_time=False),
        "held": scene.talk(account, 1, "call"),
        "done": scene.followup(account, "call", 1, status="done"),
    }


def test_a_week_runs_from_monday_and_holds_what_is_open_and_planned_by_its_local_day(laid, crm):
    this, next_ = agenda.weeks(crm, day(3), 2)

    assert [one.day for one in this] == [day(offset) for offset in range(7)]
    assert [[row.id for row in one.followups] for one in this[:5]] == [[], [], [laid["mine"]], [], [laid["theirs"]]]
    assert [row.id for one in this for row in one.meetings] == [laid["meeting"]]
    assert this[2].meetings[0].id == laid["meeting"]
    assert [row.id for row in next_[1].meetings] == [laid["later"]]


def test_a_follow_up_that_is_moved_keeps_its_first_date_and_counts_it(laid, crm):
    moved = agenda.move(crm, laid["mine"], When(day(3), None))

    assert (moved.due, moved.original_due, moved.snoozes) == (day(3), day(2), 1)


def test_a_follow_up_brought_forward_counts_as_no_snooze(laid, crm):
    moved = agenda.move(crm, laid["mine"], When(day(1), None))

    assert (moved.due, moved.original_due, moved.snoozes) == (day(1), day(2), 0)


def test_a_time_that_is_said_is_kept_and_to_be_given_one_on_its_day_is_no_snooze(laid, crm):
    timed = agenda.move(crm, laid["mine"], When(day(2), time(15, 30)))
    later = agenda.move(crm, laid["mine"], When(day(3), None))
    meeting = agenda.move(crm, laid["meeting"], When(day(2), time(9)))

    assert (timed.due, timed.due_time, timed.snoozes) == (day(2), "15:30", 0)
    assert (later.due, later.due_time, later.snoozes) == (day(3), "15:30", 1)
    assert f"{meeting.at.astimezone():%Y-%m-%d %H:%M}" == f"{day(2)} 09:00"


def test_a_meeting_that_is_moved_keeps_its_clock_time_and_a_whole_day_stays_one(laid, crm):
    timed, whole = (agenda.move(crm, laid[which], When(day(to), None)) for which, to in (("meeting", 7), ("later", 9)))

    assert (f"{timed.at.astimezone():%Y-%m-%d %H:%M}", timed.day) == ("2026-11-30 23:30", day(7).toordinal())
    assert (bool(whole.has_time), whole.day) == (False, day(9).toordinal())


@pytest.mark.parametrize(
    ("which", "to", "refusal"),
    [
        ("mine", 2, Conflict),
        ("mine", -1, Usage),
        ("done", 3, Conflict),
        ("meeting", 2, Conflict),
        ("held", 3, Conflict),
        ("meeting", 40_000, Usage),
    ],
)
def test_what_cannot_be_moved_there_is_refused_and_stays(laid, crm, which, to, refusal):
    with pytest.raises(refusal):
        agenda.move(crm, laid[which], When(day(to), None))

    assert crm.changed == 0
