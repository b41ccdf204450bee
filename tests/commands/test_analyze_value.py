"""Worth on the command line: how it is spread, in which rhythm it comes, and what it will be."""

from __future__ import annotations

import json

import pytest

from scene import day


@pytest.fixture
def three(scene):
    """Three accounts that earned 800, 150 and 50 crowns in the last twelve months."""
    ids = {}
    for name, tier, earned in (("Nordlys", "A", 800), ("Fjord", "A", 150), ("Havbris", "C", 50)):
        ids[name] = scene.account(name, tier=tier, segment="dc" if name != "Fjord" else "retail")
        scene.sale(ids[name], earned * 100, cost=0, list_value=earned * 110, discount=earned * 10)
    return ids


def rows(kam, line):
    shown = kam(f"{line} -f json")
    assert shown.code == 0, shown.stderr
    return json.loads(shown.stdout)


def test_classes_follow_the_share_before_an_account_and_tiers_that_differ_are_marked(kam, three):
    shown = rows(kam, "analyze abc")

    assert [(row["name"], row["class"], row["mismatch"]) for row in shown] == [
        ("Nordlys", "A", ""),
        ("Fjord", "B", "tier A"),
        ("Havbris", "C", ""),
    ]
    text = kam("analyze abc").stdout
    assert "33 % of the accounts (1 of 3) make up 80 % of the profit" in text
    assert "the tier of 1 account is not the class" in text
    assert "next: kamcrm accounts tier B fjord" in text


def test_a_filter_shows_some_accounts_with_the_classes_of_all(kam, three):
    assert [row["class"] for row in rows(kam, "analyze abc --where segment:retail")] == ["B"]


def test_an_account_whose_profit_is_not_known_has_no_class_and_is_named(kam, three, scene):
    scene.sale(scene.account("Sund", currency="SEK"), 100, currency="SEK")

    shown = kam("analyze abc").stdout

    assert "no profit known, so no class: Sund" in shown
    assert "kamcrm rates add SEK RATE" in shown


def test_concentration_says_how_much_hangs_on_how_few(kam, three):
    (found,) = rows(kam, "analyze concentration")

    assert (found["cr1"], found["cr5"], found["accounts"]) == (0.8, 1.0, 3)
    assert found["hhi"] == 6650
    assert found["band"] == "high"
    assert "as concentrated as 1.5 accounts of equal size" in kam("analyze concentration").stdout


def test_accounts_that_lose_are_left_out_of_shares_and_listed(kam, three, scene):
    loser = scene.account("Tap")
    scene.sale(loser, 100_00, cost=300_00)

    shown = kam("analyze concentration").stdout

    assert "left out, for they earned nothing or less: Tap (-200)" in shown
    assert rows(kam, "analyze concentration")[0]["accounts"] == 3


def test_a_filter_picks_what_goes_into_a_concentration(kam, three):
    (found,) = rows(kam, "analyze concentration --by revenue --where segment:dc")

    assert found["accounts"] == 2
    assert found["total"]["amount"] == "850.00"


def test_an_order_later_than_one_and_a_half_gaps_is_late(kam, scene):
    slow, new = scene.account("Slow"), scene.account("New")
    for offset in (-140, -110, -80, -50):
        scene.sale(slow, 100, offset)
    scene.sale(new, 100, -10)

    shown = rows(kam, "analyze rhythm")

    assert [(row["name"], row["orders"], row["gap"], row["late"]) for row in shown] == [
        ("Slow", 4, 30, True),
        ("New", 1, None, None),
    ]
    assert (shown[0]["expected"], shown[1]["reason"]) == (day(-20).isoformat(), "too short")
    text = kam("analyze rhythm").stdout
    assert "1 of 1 account with a rhythm is late; 50 % of the 2 that bought have bought again" in text
    assert "next: kamcrm prep slow" in text


def test_two_invoices_on_one_day_are_bought_twice_but_one_day_of_buying(kam, scene):
    id = scene.account("Twice")
    scene.sale(id, 100, -10, number="1")
    scene.sale(id, 100, -10, number="2")
    scene.sale(id, 100, -10, number="2")

    assert rows(kam, "analyze rhythm")[0]["orders"] == 1
    assert "100 % of the 1 that bought have bought again" in kam("analyze rhythm").stdout


def test_a_lost_account_is_not_late(kam, scene):
    id = scene.account("Gone", status="lost")
    for offset in (-900, -870, -840, -810):
        scene.sale(id, 100, offset)

    assert rows(kam, "analyze rhythm --where name:gone")[0]["late"] is None


def test_few_accounts_are_scored_by_thresholds_and_who_bought_before_has_lapsed(kam, three, scene):
    scene.sale(scene.account("Old"), 100, -500)
    scene.account("Soon", kind="prospect")

    shown = {row["name"]: row for row in rows(kam, "analyze rfm")}

    assert {key: shown["Nordlys"][key] for key in ("recency", "frequency", "monetary", "group")} == {
        "recency": 5, "frequency": 2, "monetary": 5, "group": "new",
    }  # fmt: skip
    assert (shown["Old"]["recency"], shown["Old"]["group"]) == (1, "lapsed")
    assert "Soon" not in shown
    assert "3 accounts bought in twelve months, fewer than 25: scored by fixed thresholds" in kam("analyze rfm").stdout


def test_credits_lower_the_amount_and_are_no_purchase(kam, scene):
    id = scene.account("Nordlys")
    scene.sale(id, 1000, -20, number="1")
    scene.sale(id, 400, -5, number="2", kind="credit")

    (found,) = rows(kam, "analyze rfm")

    assert (found["invoices"], found["days"], found["amount"]["amount"]) == (1, 20, "6.00")


def test_lifetime_value_shows_the_margin_the_retention_and_where_they_come_from(kam, scene):
    id = scene.account("Nordlys", customer_since=None)
    scene.sale(id, 100_00, -400, cost=0)
    scene.sale(id, 100_00, -30, cost=0)

    (found,) = rows(kam, "analyze clv")

    assert found["historic"]["amount"] == "200.00"
    assert (found["margin"]["amount"], found["keep"], found["keep_from"]) == ("100.00", 0.8, "setting")
    assert (found["future"]["amount"], found["model"]) == ("212.41", "retention")
    assert "over 5 years at 10 % discount a year" in kam("analyze clv").stdout


def test_a_contract_is_counted_until_its_end_and_its_renewal_after(kam, scene):
    id = scene.account("Nordlys", customer_since=None)
    scene.sale(id, 100_00, -400, cost=0)
    scene.sale(id, 100_00, -30, cost=0)
    scene.contract(id, "Frame", 365, value=100_00, renewal_probability=50)

    (found,) = rows(kam, "analyze clv")

    # A year's 100 after a year, then half of what five more years at a retention of a half are worth.
    after = sum(100 * (0.5 / 1.1) ** year for year in range(1, 6))
    assert float(found["future"]["amount"]) == pytest.approx(100 / 1.1 + 0.5 * after / 1.1, abs=0.01)
    assert (found["model"], found["keep_from"]) == ("contract", "contract")


def test_a_new_customer_has_no_yearly_margin_and_a_lost_one_no_future(kam, scene):
    new, gone = scene.account("New", customer_since=None), scene.account("Gone", status="lost")
    scene.sale(new, 100_00, -89, cost=0)
    scene.sale(gone, 100_00, -500, cost=0)
    scene.account("Soon", kind="prospect")

    shown = {row["name"]: row for row in rows(kam, "analyze clv")}

    assert (shown["New"]["margin"], shown["New"]["future"], shown["New"]["reason"]) == (None, None, "too short")
    assert (shown["Gone"]["future"]["amount"], shown["Gone"]["historic"]["amount"]) == ("0.00", "100.00")
    assert "Soon" not in shown


def test_retention_is_that_of_the_tier_over_ten_account_years(kam, scene):
    for at in range(5):
        id = scene.account(f"A{at}", handle=f"a{at}", tier="A")
        for ago in (1200, 900, 500) if at else (1200, 900, 500, 30):
            scene.sale(id, 100_00, -ago, cost=0)

    first = rows(kam, "analyze clv --where name:a0")[0]

    # Fifteen account-years: all bought on twice, then only one of five.
    assert (first["keep"], first["keep_from"]) == (round(11 / 15, 4), "tier A")


def test_what_winning_cost_is_taken_off_where_it_is_asked_for(kam, scene):
    id = scene.account("Nordlys", acquisition_cost=30_00)
    scene.sale(id, 100_00, -400, cost=0)

    assert rows(kam, "analyze clv --acquisition")[0]["historic"]["amount"] == "70.00"


def test_settings_that_make_no_sense_are_refused(kam, three, monkeypatch):
    monkeypatch.setenv("KAMCRM_CLV_DISCOUNT", "-100")

    shown = kam("analyze clv")

    assert shown.code == 78
    assert "clv.discount = -100" in shown.stderr


def test_three_sides_stand_beside_each_other_and_what_is_missing_says_why(kam, scene):
    known = scene.account("Known")
    scene.account("Bare")
    soon = scene.account("Soon", kind="prospect", default_margin=500)
    scene.sale(known, 400_000_00, -30, cost=240_000_00)
    for id, amount in ((known, 1_400_000_00), (soon, 100_000_00)):
        span = {"starts_on": day(-365), "ends_on": day(0), "as_of": day(-10)}
        scene.insert("wallets", account_id=id, amount=amount, currency="NOK", **span)
    for name, weight, score in (("Size", 30, 8), ("Reference", 10, 4)):
        criterion = scene.insert("criteria", axis="attractiveness", name=name, folded=name.lower(), weight=weight)
        scene.insert("criterion_scores", account_id=known, criterion_id=criterion, score=score, scored_on=day(-5))

    shown = {row["name"]: row for row in rows(kam, "analyze value")}

    first = shown["Known"]
    assert (first["current"]["amount"], first["potential"]["amount"], first["strategic"]) == (
        "160000.00", "120000.00", 7.0,
    )  # fmt: skip
    assert (shown["Soon"]["current"], shown["Soon"]["potential"]["amount"]) == (None, "15000.00")
    assert shown["Bare"]["potential"] is None
    assert "potential: no wallet known; strategic: fewer than half" in shown["Bare"]["reason"]
    assert "never added" in kam("analyze value").stdout


def test_an_expected_share_beyond_all_of_it_is_refused(kam, three, monkeypatch):
    monkeypatch.setenv("KAMCRM_EXPECTED_SHARE", "130")

    shown = kam("analyze value")

    assert (shown.code, "expected_share = 130" in shown.stderr) == (78, True)


@pytest.mark.parametrize(
    "line",
    [
        "abc", "concentration", "rhythm", "rfm", "rfm --by margin", "clv", "value", "mix", "mix --by tier", "effort",
        "effort --by tier", "effort --by phase", "price", "tenure",
    ],
)  # fmt: skip
@pytest.mark.parametrize("portfolio", ["empty", "a prospect", "credits alone", "no rate", "no cost", "nothing lately"])
def test_a_poor_portfolio_gives_a_value_or_a_reason(kam, scene, line, portfolio):
    if portfolio != "empty":
        id = scene.account("Only", kind="prospect" if portfolio == "a prospect" else "customer")
        if portfolio == "credits alone":
            scene.sale(id, 500, -20, kind="credit", cost=100)
        elif portfolio == "no rate":
            scene.sale(id, 500, -20, currency="SEK")
        elif portfolio == "no cost":
            scene.sale(id, 500, -20)
        elif portfolio == "nothing lately":
            scene.sale(id, 500, -2000, cost=100)

    shown = kam(f"analyze {line}")

    assert shown.code == 0, shown.stderr
    assert shown.stdout.strip()
    assert json.loads(kam(f"analyze {line} -f json").stdout) is not None
