"""The morning weighs every account without holding it, and what it found serves while nothing changes."""

from __future__ import annotations

import random
from datetime import date

import pytest

from kamcrm.metrics import cadence, urgency
from kamcrm.services import morning, recall, today
from kamcrm.services.today import SPARE, Shortlist
from kamcrm.settings import Settings
from kamcrm.unit import open_crm
from scene import TODAY, day


@pytest.fixture
def weighed(monkeypatch):
    """Every list is worth its copy here, however new; how often the morning was weighed."""
    counts = []
    made = morning.Morning
    monkeypatch.setattr(recall, "WORTH", 1)
    monkeypatch.setattr(recall, "TICK", 0)
    monkeypatch.setattr(morning, "Morning", lambda *given, **named: counts.append(1) or made(*given, **named))
    return counts


@pytest.mark.parametrize("seed", range(20))
def test_the_most_urgent_are_those_of_the_whole_list_and_few_more_are_ever_held(seed):
    chance = random.Random(seed)
    leads = [(chance.random() < 0.1, -chance.randint(1, 9), chance.randint(1, 5), id) for id in range(3000)]
    chance.shuffle(leads)
    held = []

    def offered():
        for lead in leads:
            yield lead
            held.append(len(short.leads))

    short = Shortlist.__new__(Shortlist)
    short.__init__(50, offered())

    assert short.leads == sorted(leads)[:50] and short.count == 3000
    assert max(held) <= SPARE * 50


def test_a_list_without_a_limit_is_whole_and_in_order():
    leads = [(False, -urgent, 1, id) for id, urgent in enumerate((3, 9, 1, 9))]

    assert Shortlist(0, iter(leads)).leads == sorted(leads)


def several(scene, chance):
    """Accounts of every sort: touched or not, resting, with a cadence of their own, with units or a meeting ahead."""
    made = []
    for number in range(40):
        values = {"tier": chance.choice(("A", "B", "C", None)), "kind": chance.choice(("customer", "prospect"))}
        values |= {"cadence_days": chance.choice((None, None, 7, 200)), "customer_since": day(-chance.randint(1, 600))}
        values |= {"rest_until": day(20)} if chance.random() < 0.1 else {}
        values |= {"parent_id": chance.choice(made)[0]} if made and chance.random() < 0.3 else {}
        id = scene.account(f"Account {number}", handle=f"a-{number}", **values)
        back = -chance.randint(-5, 300) if chance.random() < 0.7 else None
        if back is not None:
            scene.talk(id, back)
        if chance.random() < 0.1:
            scene.talk(id, 6, status="planned")
        made.append((id, values, back))
    return made


def reached(made):
    """The last touch of each account, its units' included, from what was laid down."""
    parents = {id: values["parent_id"] for id, values, _ in made if values.get("parent_id")}
    days = {id: TODAY.toordinal() + back if back is not None and back <= 0 else 0 for id, _, back in made}
    return cadence.rolled_up(days, parents)


@pytest.mark.parametrize("seed", range(4))
def test_accounts_gone_through_one_by_one_weigh_what_each_weighs_by_itself(scene, db, seed):
    made = several(scene, random.Random(seed))
    with open_crm(Settings(str(db))) as crm:
        found = morning.Morning(crm)
        late = {lead[3]: lead for lead in found.reconnects()}
        standings = {id: found.cadences.standing(id) for id, _, _ in made}
        items, count = today.first(crm, 10)
        whole, _ = today.first(crm, 0)

    touched = reached(made)
    for id, values, _ in made:
        standing = standings[id]
        assert standing.touched == touched[id]
        assert (id in late) == (standing.state in cadence.LATE)
        if id in late:
            points = urgency.silence(standing.over, standing.interval)
            assert late[id][1] == -urgency.total("reconnect", points, values["tier"], 0)
            assert (late[id][2], late[id][6]) == (standing.due_by, points)
    assert len(late) > 5 and items == whole[:10] and count == len(whole)


def test_what_was_weighed_serves_while_nothing_changes(kam, ok, scene, weighed):
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)

    first = kam("today -f json").stdout
    assert kam("today -f json").stdout == first and len(weighed) == 1
    assert "reconnect" in first and "reconnect" not in kam("today -n 1").stdout and len(weighed) == 1
    ok("log nordlys 'call: heard of them'")
    assert kam("today -f json").stdout != first and len(weighed) == 2


def test_more_than_was_kept_another_day_setting_or_user_is_weighed_anew(kam, scene, weighed, monkeypatch):
    account = scene.account()
    scene.followup(account, "send the offer", owner="Anna")
    scene.followup(account, "call")

    assert "call" in kam("today -n 1").stdout and len(weighed) == 1
    assert "Anna" in kam("today --all").stdout and len(weighed) == 2
    assert "call" in kam("today -n 1").stdout and len(weighed) == 2
    kam(f"today --all --as-of {date.isoformat(day(1))}")
    assert len(weighed) == 3
    monkeypatch.setenv("KAMCRM_URGENCY_FOLLOWUP", "9")
    kam("today --all")
    assert len(weighed) == 4
    monkeypatch.setenv("KAMCRM_NAME", "Anna")
    assert "waiting" not in kam("today --all").stdout and len(weighed) == 5
