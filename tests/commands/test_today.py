"""The morning: every reason that today knows, in what order, and how much of it is shown."""

from __future__ import annotations

import json

import pytest

from scene import day


def lines(shown):
    return shown.stdout.splitlines()[1:]


def items(kam, line="today"):
    return json.loads(kam(f"{line} -f json").stdout)


def test_nothing_to_do_is_one_friendly_line(kam):
    shown = kam("")

    assert (shown.code, shown.stdout) == (0, "Nothing waits for you today.\n")


def test_a_bare_kamcrm_is_today(kam, scene):
    scene.followup(scene.account(), "send the offer")

    assert kam("").stdout == kam("today").stdout != ""


def test_a_follow_up_due_today_is_shown_with_its_account_and_reason(kam, scene):
    scene.followup(scene.account(), "send the offer", 0, due_time="14:00")

    (line,) = lines(kam("today"))

    assert line.split()[:3] == ["2", "Nordlys", "AS"]
    assert "send the offer" in line and "today" in line and "follow-up at 14:00" in line


def test_a_follow_up_for_tomorrow_is_not_due_today(kam, scene):
    scene.followup(scene.account(), "send the offer", 1)

    assert "send the offer" not in kam("today").stdout
    assert "send the offer" in kam("today --as-of tomorrow").stdout


def test_a_follow_up_that_is_done_or_cancelled_is_gone(kam, scene):
    account = scene.account()
    scene.talk(account, -1)
    scene.followup(account, "done already", -3, status="done", done_on=day(-1))
    scene.followup(account, "never mind", -3, status="cancelled")

    assert items(kam) == []


def test_what_a_customer_promised_counts_more_than_a_follow_up(kam, scene):
    account = scene.account()
    scene.talk(account, -1)
    ours = scene.followup(account, "send the offer", -7)
    theirs = scene.followup(account, "send the figures", -7, theirs=True)

    first, second = items(kam)

    assert [first["id"], second["id"]] == [theirs, ours]
    assert (first["why"], first["urgency"], second["urgency"]) == ("they promised it", 4.0, 3.0)


def test_what_a_colleague_owes_stands_apart_at_the_end(kam, scene):
    account = scene.account()
    scene.talk(account, -1)
    scene.followup(account, "price the racks", -90, owner="Anne")
    scene.followup(account, "send the offer", 0)
    scene.followup(account, "call back", 0, owner="kari")

    shown = lines(kam("today"))

    assert "waiting: Anne" in shown[-1] and "price the racks" in shown[-1]
    assert not [line for line in shown[:-1] if "waiting" in line]


def test_a_follow_up_without_an_account_is_shown_too(kam, scene):
    scene.followup(None, "renew the parking permit", -1)

    (line,) = lines(kam("today"))

    assert "renew the parking permit" in line and "1 day late" in line


def test_an_account_past_its_cadence_is_to_reconnect_with(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -45)

    (item,) = items(kam)

    assert (item["id"], item["kind"], item["what"], item["days_late"]) == (account, "reconnect", "reconnect", 15)
    assert item["why"] == "last contact 45 days ago; every 30 days (tier A)"
    assert item["urgency"] == 1 + 3.0 + 3 + 0


def test_an_account_exactly_on_its_interval_is_not_late(kam, scene):
    scene.talk(scene.account(tier="A"), -30)

    assert items(kam) == []
    assert len(items(kam, "today --as-of tomorrow")) == 1


def test_notes_and_attempts_and_planned_or_cancelled_meetings_are_no_contact(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -45)
    scene.talk(account, -1, channel="note")
    scene.talk(account, -1, attempt=True)
    scene.talk(account, -1, status="cancelled")
    scene.talk(account, -1, status="not held")

    (item,) = items(kam)

    assert item["days_late"] == 15


def test_an_account_never_touched_counts_from_the_day_it_became_ours(kam, scene, put):
    old = scene.account("Old AS", tier="A", customer_since=day(-400))
    put("account_history", account_id=old, field="tier", became="A", changed_on=day(-100))

    assert items(kam) == []  # Entered today.
    (item,) = items(kam, "today --as-of 2026-12-24")
    assert item["why"] == "not contacted yet; every 30 days (tier A)"
    assert item["days_late"] == 1


@pytest.mark.parametrize(
    ("values", "interval", "source"),
    [
        ({"tier": "A", "cadence_days": 7}, 7, "its own"),
        ({"tier": "A"}, 30, "tier A"),
        ({"tier": "B"}, 60, "tier B"),
        ({"tier": "C"}, 120, "tier C"),
        ({"kind": "prospect"}, 30, "prospect"),
        ({}, 90, "no tier"),
    ],
)
def test_the_interval_is_the_accounts_own_or_that_of_its_tier_or_kind(kam, scene, values, interval, source):
    scene.talk(scene.account(**values), -interval - 1)

    (item,) = items(kam)

    assert f"every {interval} days ({source})" in item["why"]
    assert item["days_late"] == 1


def test_a_persons_own_cadence_goes_before_the_tier(kam, scene):
    account = scene.account(tier="C")
    scene.person(account_id=account, cadence_days=14)
    scene.talk(account, -20)

    (item,) = items(kam)

    assert item["why"] == "last contact 20 days ago; every 14 days (a person there)"


def test_a_unit_that_was_reached_counts_for_its_parent_at_any_depth(kam, scene):
    top = scene.account("Top AS", tier="A")
    middle = scene.account("Middle AS", tier="A", parent_id=top)
    bottom = scene.account("Bottom AS", tier="A", parent_id=middle)
    scene.talk(top, -90)
    scene.talk(middle, -80)
    scene.talk(bottom, -2)

    assert items(kam) == []


def test_a_meeting_planned_ahead_stands_for_the_reconnect(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -45)
    scene.talk(account, 3, status="planned", channel="meeting")

    assert items(kam) == []


def test_a_rest_holds_back_the_reconnect_until_its_day(kam, scene):
    scene.talk(scene.account(tier="A", rest_until=day(7)), -45)

    assert items(kam) == []
    assert len(items(kam, "today --as-of 2026-11-30")) == 1


def test_days_away_do_not_count(kam, scene, put):
    scene.talk(scene.account(tier="A"), -35)
    put("absences", starts_on=day(-20), ends_on=day(-10))

    assert items(kam) == []


def test_accounts_lost_handed_over_put_away_or_of_others_are_left_in_peace(kam, scene):
    for number, values in enumerate(
        [{"status": "lost"}, {"status": "handed over"}, {"archived": True}, {"kind": "competitor"}, {"kind": "us"}]
    ):
        scene.talk(scene.account(f"Gone{number} AS", **values), -300)

    assert items(kam) == []


def test_a_meeting_of_today_is_shown_with_its_time(kam, scene):
    scene.talk(scene.account(), 0, "renewal", status="planned", channel="meeting")

    (item,) = items(kam)

    assert (item["kind"], item["what"], item["why"]) == ("meeting", "meeting: renewal", "planned for today at 13:00")
    assert item["urgency"] == 3.0


def test_a_past_meeting_that_nobody_confirmed_is_asked_for_and_holds_back_nothing(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -45)
    planned = scene.talk(account, -2, "renewal", status="planned", channel="meeting")

    found = {item["kind"]: item for item in items(kam)}

    assert found.keys() == {"held?", "reconnect"}
    assert (found["held?"]["id"], found["held?"]["what"]) == (planned, "held? meeting: renewal")


def test_a_talk_of_which_nothing_came_is_a_dropped_ball(kam, scene):
    talk = scene.talk(scene.account(), -9, "they want a quote", channel="call")

    (item,) = items(kam)

    assert (item["id"], item["kind"], item["what"]) == (talk, "dropped", "after the call: they want a quote")
    assert (item["why"], item["days_late"]) == ("call 9 days ago, and nothing has come of it", 2)


@pytest.mark.parametrize("offset", [-7, -31])
def test_a_talk_of_this_week_or_of_long_ago_is_no_dropped_ball(kam, scene, offset):
    scene.talk(scene.account(), offset, channel="call")

    assert items(kam) == []


def test_what_came_of_a_talk_keeps_it_from_being_dropped(kam, scene):
    later, waiting, done, mail = (scene.account(f"{name} AS") for name in ("Later", "Waiting", "Done", "Mail"))
    for account in (later, waiting, done):
        scene.talk(account, -9, channel="call")
    scene.talk(later, -8, channel="note")
    scene.followup(waiting, "next month", 30)
    scene.followup(done, "sent", -8, status="done", done_on=day(-8))
    scene.talk(mail, -9, channel="email")

    assert items(kam) == []


@pytest.mark.parametrize("channel", ["meeting", "visit", "call", "video"])
def test_any_talk_can_be_dropped(kam, scene, channel):
    scene.talk(scene.account(), -9, channel=channel)

    assert [item["kind"] for item in items(kam)] == ["dropped"]


@pytest.mark.parametrize(("offset", "notice", "shown"), [(30, 30, True), (31, 30, False), (90, None, True)])
def test_a_contract_is_shown_from_the_first_day_of_its_notice(kam, scene, offset, notice, shown):
    contract = scene.contract(scene.account(), "Hosting", offset, notice_days=notice)

    found = items(kam)

    assert [(item["id"], item["kind"], item["urgency"]) for item in found] == [(contract, "contract", 4.0)] * shown


def test_a_contract_that_is_renewed_or_ended_long_ago_is_not_shown(kam, scene):
    account = scene.account()
    scene.contract(account, "Old", 10, status="renewed")
    scene.contract(account, "Older", -60)

    assert items(kam) == []


def test_an_open_opportunity_past_its_close_date_has_slipped(kam, scene):
    account = scene.account()
    slipped = scene.opportunity(account, "Racks", -14)
    scene.opportunity(account, "Won", -14, status="won")
    scene.opportunity(account, "Ahead", 0)

    (item,) = items(kam)

    assert (item["id"], item["kind"], item["what"], item["urgency"]) == (slipped, "opportunity", "Racks", 3.0)


def test_the_money_at_stake_is_the_portfolio_third_by_revenue(kam, scene):
    for name, minor in (("Large", 900_00), ("Middle", 500_00), ("Small", 100_00)):
        account = scene.account(f"{name} AS")
        scene.sale(account, minor)
        scene.followup(account, f"call {name}")
    scene.followup(scene.account("Unknown AS"), "call Unknown")

    assert [(item["what"], item["urgency"]) for item in items(kam)] == [
        ("call Large", 5.0),
        ("call Middle", 4.0),
        ("call Small", 3.0),
        ("call Unknown", 2.0),
    ]


def test_revenue_is_of_the_last_twelve_months_less_credits_and_without_orders(kam, scene):
    first, second = scene.account("First AS"), scene.account("Second AS")
    scene.sale(first, 100_00)
    scene.sale(second, 900_00, -400)
    scene.sale(second, 90_00)
    scene.sale(second, 500_00, kind="order")
    scene.sale(first, 5_00, kind="credit")
    scene.followup(first)
    scene.followup(second)

    assert [item["account"] for item in items(kam)] == ["First AS", "Second AS"]


def test_revenue_in_a_currency_without_a_rate_is_unknown(kam, scene, put):
    account = scene.account()
    scene.sale(account, 100_00, currency="EUR")
    scene.followup(account)

    assert items(kam)[0]["urgency"] == 2.0
    put("rates", currency="EUR", quote="NOK", quoted_on=day(-200), rate=11_500_000)
    assert items(kam)[0]["urgency"] == 5.0


def test_the_worked_example_of_an_a_account_ten_days_late(kam, scene):
    account = scene.account(tier="A")
    scene.talk(account, -1)
    scene.sale(account, 100_00)
    scene.followup(account, "send the offer", -10)

    (item,) = items(kam)

    assert round(item["urgency"], 1) == 9.4


def test_the_worked_example_of_a_silent_c_account(kam, scene):
    scene.talk(scene.account(tier="C"), -180)

    (item,) = items(kam)

    assert item["urgency"] == 5.0


def test_lateness_adds_no_more_than_six(kam, scene):
    scene.followup(scene.account(), "ancient", -900)

    assert items(kam)[0]["urgency"] == 8.0


def test_ties_go_by_due_date_then_by_id(kam, scene):
    account = scene.account()
    ids = [scene.followup(account, f"call {offset}", offset) for offset in (-50, -60, -50)]

    assert [item["id"] for item in items(kam)] == [ids[1], ids[0], ids[2]]


def test_the_coefficients_come_from_the_settings(kam, scene, monkeypatch):
    monkeypatch.setenv("KAMCRM_URGENCY_FOLLOWUP", "7")
    scene.followup(scene.account())

    assert items(kam)[0]["urgency"] == 7.0


def test_all_of_it_is_piped_and_ids_are_ready_for_xargs(kam, scene):
    account = scene.account()
    ids = [scene.followup(account, f"call {number}") for number in range(20)]

    assert kam("today").ids == ids
    assert kam("today -q").stdout == "".join(f"{id}\n" for id in ids)


def test_a_terminal_shows_the_first_fifteen_and_how_many_more(kam, scene, terminal):
    account = scene.account()
    for number in range(46):
        scene.followup(account, f"call {number}")

    shown = terminal("today")

    assert len(shown.stdout.splitlines()) == 1 + 15 + 1
    assert "and 31 more (--all)" in shown.stdout
    assert "more" not in terminal("today --all").stdout.splitlines()[-1]


def test_a_limit_shows_the_most_urgent(kam, scene):
    account = scene.account()
    ids = [scene.followup(account, f"call {offset}", -offset) for offset in (1, 9, 5)]

    assert [item["id"] for item in items(kam, "today -n 2")] == [ids[1], ids[2]]


def test_the_keys_in_json_are_these(kam, scene):
    scene.followup(scene.account())

    assert list(items(kam)[0]) == [
        "id", "account", "what", "due", "why", "kind", "urgency", "days_late", "waiting", "tier", "account_id",
    ]  # fmt: skip
