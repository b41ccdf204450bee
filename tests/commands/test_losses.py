"""How customers are lost and won back: the reason, what went with them, and what is left open, which is nothing."""

from __future__ import annotations

import json

import pytest

from scene import day


@pytest.fixture
def customer(scene):
    """A customer with a year of sales behind its last order, and something open of every kind."""
    id = scene.account()
    scene.sale(id, 400_000_00, -200, cost=250_000_00, kind="invoice")
    scene.sale(id, 100_000_00, -300, cost=50_000_00, kind="invoice")
    scene.sale(id, 10_000_00, -201, cost=0, kind="credit")
    scene.sale(id, 999_000_00, -600, cost=0, kind="invoice")
    scene.talk(id, -210, "visit", channel="visit", minutes=120)
    return id


def dated(ok, id):
    """The dated changes of an account, the oldest first."""
    rows = json.loads(ok(f"accounts show {id} -f json").stdout)["history"]
    return [(row["changed_on"], row["field"], row["was"], row["became"], row["why"]) for row in reversed(rows)]


def test_a_lost_customer_is_told_with_the_margin_of_the_year_up_to_its_last_order(ok, scene, customer):
    rival = scene.account("Polar AS", kind="competitor")

    said = ok("accounts lose nordlys --reason price --competitor polar --on '20 nov' --preventable -f json").stdout

    (row,) = json.loads(said)
    kept = row["loss"]
    # 400 000 - 250 000 + 100 000 - 50 000 - 10 000: the sale of 600 days ago lies before that year.
    assert kept["lost_margin"] == {"amount": "190000.00", "currency": "NOK"}
    assert (kept["reason"], kept["lost_on"], kept["preventable"]) == ("price", "2026-11-20", True)
    assert (kept["competitor_id"], kept["won_back_on"]) == (rival, None)
    assert (row["status"], row["phase"]) == ("lost", "lost")


def test_the_echo_says_what_went_and_how_to_begin_again(ok, scene, customer):
    said = ok("accounts lose nordlys --reason 'service failure'").stdout.splitlines()

    assert said == [
        "Lost    1  Nordlys AS  service failure  from Mon 2026-11-23  "
        "margin 190 000 NOK, profit 188 200 NOK in the year to 2026-05-07",
        'next: kamcrm followups add 1 "in 3 months ask how it goes with the new supplier"',
    ]
    ok(said[1].removeprefix("next: kamcrm "))


def test_both_changes_are_dated_with_the_reason(ok, customer):
    ok("accounts lose nordlys --reason price --on '20 nov'")

    assert dated(ok, customer) == [
        ("2026-11-20", "status", "active", "lost", "price"),
        ("2026-11-20", "phase", None, "lost", "price"),
    ]


def test_whatever_is_open_is_closed_with_it_and_one_undo_brings_all_of_it_back(ok, scene, customer):
    scene.followup(customer, "send the offer")
    scene.followup(customer, "call Kari", 5)
    scene.talk(customer, 3, "demo", channel="meeting", status="planned")
    deal = scene.opportunity(customer, amount=300_000_00)
    scene.opportunity(customer, "second", amount=200_000_00)
    other = scene.account("Havbris AB")
    scene.followup(other, "stays")
    before = {line: ok(line).stdout for line in ("followups list", "opportunities list", "agenda", "accounts list")}

    said = ok("accounts lose nordlys --reason price").stdout.splitlines()

    assert said[1] == "Closed  2 follow-ups, 1 planned meeting, 2 opportunities (500 000 NOK)"
    assert [row["what"] for row in json.loads(ok("followups list -f json").stdout)] == ["stays"]
    assert json.loads(ok("opportunities list -f json").stdout) == []
    shown = json.loads(ok(f"opportunities show {deal} -f json").stdout)
    assert shown["fields"]["lost_reason"] == "account lost: price"
    assert shown["stages"][0]["became"] == "closed lost"
    ok("undo")
    assert {line: ok(line).stdout for line in before} == before


def test_it_leaves_the_daily_lists(ok, scene, customer):
    scene.contract(customer, "Hosting", 20)
    scene.opportunity(customer, "Slipped", -5)
    scene.followup(customer)
    assert json.loads(ok("today -f json").stdout)

    told = ok("accounts lose nordlys --reason price").stderr

    assert "1 contract is still active: kamcrm contracts edit" in told
    assert json.loads(ok("today -f json").stdout) == []
    assert json.loads(ok("portfolio -f json").stdout) == []
    assert json.loads(ok("followups missing -f json").stdout) == []


def test_without_a_terminal_the_reasons_are_named_and_nothing_is_written(kam, ok, customer):
    before = ok("export all").stdout

    refused = kam("accounts lose nordlys")

    assert refused.code == 2
    assert "price, competitor, product gap, service failure, champion left, central purchasing" in refused.stderr
    assert "kamcrm accounts lose nordlys --reason price" in refused.stderr
    assert ok("export all").stdout == before


class Terminal:
    """A keyboard that types one answer."""

    def __init__(self, answer):
        self.answer = answer

    def isatty(self):
        """It is one."""
        return True

    def readline(self):
        """What is typed."""
        return f"{self.answer}\n"


@pytest.fixture
def answering(db, monkeypatch):
    """Run a line on a terminal where one answer is typed."""
    import sys

    from conftest import Stream
    from kamcrm.__main__ import run

    def answer(line, text):
        out, err = Stream(True), Stream(True)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", Terminal(text))
            code = run(line.split())
        return code, err.text()

    return answer


@pytest.mark.parametrize(("typed", "reason"), [("4", "service failure"), ("no need", "no need")])
def test_on_a_terminal_the_reason_is_chosen_by_its_number_or_typed(ok, answering, customer, typed, reason):
    code, asked = answering("accounts lose nordlys", typed)

    assert (code, "   4  service failure\n" in asked, "  10  other\n" in asked) == (0, True, True)
    assert reason in ok("timeline nordlys").stdout


@pytest.mark.parametrize("typed", ["", "11", "0", "bad weather"])
def test_an_answer_that_is_none_of_them_writes_nothing(ok, answering, customer, typed):
    before = ok("export all").stdout

    assert answering("accounts lose nordlys", typed)[0] == 2
    assert ok("export all").stdout == before


def test_who_never_bought_has_no_margin_and_that_is_said(ok, scene):
    scene.account()

    said = ok("accounts lose nordlys --reason other").stdout

    assert "lost margin unknown: it never bought" in said


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("accounts lose nordlys --reason weather", 2, "not one of price, competitor"),
        ("accounts lose nordlys --reason price --on tomorrow", 2, "lies ahead"),
        ("accounts lose nordlys --reason price --competitor nordlys", 5, "not a competitor"),
        ("accounts lose havbris --reason price", 5, "is a prospect: only a customer is lost"),
        ("accounts lose nowhere --reason price", 3, "nowhere"),
        ("accounts win-back nordlys", 5, "is active, not lost"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, scene, customer, line, code, said):
    scene.account("Havbris AB", kind="prospect")
    before = ok("export all").stdout

    refused = kam(line)

    assert (refused.code, said in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


def test_a_customer_is_lost_once(kam, ok, customer):
    ok("accounts lose nordlys --reason price --on '20 nov'")

    refused = kam("accounts lose nordlys --reason price")

    assert (refused.code, "is lost since 2026-11-20" in refused.stderr) == (5, True)
    assert "kamcrm accounts win-back 1" in refused.stderr


def test_a_customer_that_is_won_back_is_active_again_and_the_loss_remembers_the_day(kam, ok, customer):
    ok("accounts lose nordlys --reason price --on '2 nov'")
    assert "lies before 2026-11-02" in kam("accounts win-back nordlys --on '1 nov'").stderr

    said = ok("accounts win-back nordlys --on yesterday -f json").stdout

    (row,) = json.loads(said)
    assert (row["status"], row["phase"]) == ("active", "won back")
    assert dated(ok, customer)[-2:] == [
        ("2026-11-22", "status", "lost", "active", "won back"),
        ("2026-11-22", "phase", "lost", "won back", "won back"),
    ]
    ok("undo")
    ok("redo")
    assert [account["name"] for account in json.loads(ok("portfolio -f json").stdout)] == ["Nordlys AS"]


def test_the_echo_of_a_win_back_says_how_long_it_was_gone(ok, customer):
    ok("accounts lose nordlys --reason price --on '2 nov'")

    said = ok("accounts win-back nordlys").stdout.splitlines()

    assert said[0] == "Won back 1  Nordlys AS  from Mon 2026-11-23  lost 21 days (price)"
    ok(said[1].removeprefix("next: kamcrm "))


def test_what_was_lost_twice_keeps_both_losses(ok, scene, customer):
    scene.insert(
        "losses", account_id=customer, lost_on=day(-900), reason="no need", currency="NOK", won_back_on=day(-500)
    )
    ok("accounts lose nordlys --reason price")
    ok("accounts win-back nordlys")

    lost = [event for event in json.loads(ok("timeline nordlys -f json").stdout) if event["kind"] == "lost"]

    assert len(lost) == 2
