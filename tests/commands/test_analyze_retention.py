"""What became of last year's customers, on the command line."""

from __future__ import annotations

import json


def bought(scene, name, before, now, **values):
    """An account that bought for so much in the year before and in the last one."""
    account = scene.account(name, **values)
    for minor, offset in ((before, -400), (now, -30)):
        if minor:
            scene.sale(account, minor, offset)
    return account


def test_what_was_kept_is_of_those_who_bought_before(kam, scene):
    bought(scene, "Nordlys AS", 100_00, 150_00)
    bought(scene, "Fjord AS", 200_00, 120_00)
    bought(scene, "Havbris AB", 50_00, 0)
    bought(scene, "Ny AS", 0, 500_00)

    shown = kam("analyze retention").stdout

    assert "2 of 3 customers still buy (67 %) · kept 63 % of their revenue (GRR), 77 % with what grew (NRR)" in shown
    assert "350 → 770 NOK: new +500, expansion +50, reactivated 0, contraction -80, lost -50" in shown
    assert shown.splitlines()[1].split()[1] == "Fjord"


def test_who_bought_before_and_came_back_is_not_new(kam, scene):
    scene.sale(bought(scene, "Nordlys AS", 0, 100_00), 100_00, -900)

    (row,) = json.loads(kam("analyze retention -f json").stdout)

    assert (row["kind"], row["before"]["amount"], row["growth"]) == ("reactivated", "0.00", None)


def test_a_filter_picks_the_accounts_that_go_into_the_rates(kam, scene):
    bought(scene, "Nordlys AS", 100_00, 100_00, tier="A")
    bought(scene, "Fjord AS", 100_00, 0, tier="B")

    assert "1 of 1 customer still buy (100 %)" in kam("analyze retention --where tier:A").stdout
    assert "1 of 2 customers still buy (50 %)" in kam("analyze retention -n 1").stdout


def test_without_sales_it_says_how_to_begin(kam, scene):
    scene.account()

    assert "kamcrm import transactions FILE" in kam("analyze retention").stdout


def test_a_currency_without_a_rate_is_left_out_and_named(kam, scene):
    bought(scene, "Nordlys AS", 100_00, 100_00)
    scene.sale(scene.account("Havbris AB"), 100_00, currency="SEK")

    shown = kam("analyze retention").stdout

    assert "Havbris" not in shown
    assert "kamcrm rates add SEK RATE" in shown
