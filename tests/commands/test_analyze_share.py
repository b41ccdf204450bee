"""Who buys what and how much of it from us, asked on the command line."""

from __future__ import annotations

import json
from datetime import date

import pytest

ROWS = (
    "Nordlys,2026-10-01,T4,2,100.00,60.00",
    "Nordlys,2026-10-02,S2,1,300.00,150.00",
    "Fjord,2026-10-03,T4,6,300.00,200.00",
    "Havbris,2024-03-01,T4,1,999.00,500.00",
)


@pytest.fixture
def bought(ok, tmp_path):
    """Sales of products typed as a file: account, day, product, quantity, amount, cost."""

    def sell(*lines, currency="NOK"):
        path = tmp_path / "sales.csv"
        head = "account,date,product code,quantity,amount,cost,currency,number"
        path.write_text("\n".join([head, *[f"{line},{currency},{at}" for at, line in enumerate(lines)]]) + "\n")
        ok(f"import transactions {path}")

    return sell


@pytest.fixture
def portfolio(ok, bought):
    """Three accounts, three products, and who bought them."""
    for name in ("Nordlys", "Fjord", "Havbris"):
        ok(f"accounts add {name} --segment seafood")
    ok("products add Probe --code T4 --category sensors")
    ok("products add Salt --code S2 --category sensors")
    ok("products add Course --code C1 --category training")
    bought(*ROWS)
    return ok


def rows(result):
    return json.loads(result.stdout)


def test_each_product_says_who_buys_it_and_what_it_earns(portfolio):
    shown = rows(portfolio("analyze products -f json"))

    first = shown[0]
    assert [row["code"] for row in shown] == ["T4", "S2", "C1"]
    assert (first["revenue"]["amount"], first["margin"]["amount"], first["quantity"]) == ("400.00", "140.00", 8)
    assert (first["accounts"], first["buyers"], first["last"]) == (2, "Fjord, Nordlys", "2026-10-03")
    assert round(sum(row["share"] or 0 for row in shown), 9) == 1


def test_a_product_that_nobody_bought_has_no_revenue_which_is_not_nothing(portfolio):
    course = rows(portfolio("analyze products -f json"))[-1]

    assert (course["revenue"], course["margin"], course["reason"]) == (None, None, "not in the last twelve months")


def test_what_an_account_buys_is_the_same_sales_from_the_other_side(portfolio):
    shown = rows(portfolio("analyze products nordlys -f json"))

    assert [(row["code"], row["revenue"]["amount"]) for row in shown] == [("S2", "300.00"), ("T4", "100.00")]


def test_who_buys_a_product_names_those_who_did_once_too(portfolio):
    shown = rows(portfolio("analyze products --product T4 -f json"))

    told = [(row["account"], row["revenue"] and row["revenue"]["amount"], row["last"]) for row in shown]
    assert told == [
        ("Fjord", "300.00", "2026-10-03"),
        ("Nordlys", "100.00", "2026-10-01"),
        ("Havbris", None, "2024-03-01"),
    ]


def test_the_pivot_has_a_column_for_each_product_by_its_code(portfolio):
    shown = portfolio("analyze products --pivot -f csv")

    head, first, second = shown.stdout.splitlines()
    assert head.startswith("id,account,currency,revenue,S2,T4,")
    assert ",Nordlys,NOK,400.00,300.00,100.00," in first
    assert ",Fjord,NOK,300.00,,300.00," in second


def test_a_product_called_like_a_column_gets_a_column_of_its_own(portfolio, bought):
    portfolio("products add Odd --code account")
    bought("Fjord,2026-10-04,account,1,50.00,10.00")

    shown = rows(portfolio("analyze products --pivot -f json"))

    assert shown[0]["account"] == "Nordlys"
    assert [value["amount"] for key, value in shown[1].items() if key.startswith("account ")] == ["50.00"]


def test_a_line_without_a_product_is_a_row_of_its_own(portfolio, bought):
    bought("Fjord,2026-10-05,,1,20.00,10.00")

    shown = rows(portfolio("analyze products -f json"))

    assert [row["revenue"]["amount"] for row in shown if row["product"] == "no product named"] == ["20.00"]


def test_credits_are_taken_off_what_was_bought(portfolio, bought):
    bought("Fjord,2026-10-06,T4,-6,-300.00,-200.00")

    shown = rows(portfolio("analyze products --product T4 -f json"))

    fjord = next(row for row in shown if row["account"] == "Fjord")
    assert (fjord["revenue"]["amount"], fjord["quantity"]) == ("0.00", 0)


def test_sales_without_a_rate_are_left_out_and_named(portfolio, bought):
    bought("Fjord,2026-10-06,S2,1,70.00,10.00", currency="SEK")

    shown = portfolio("analyze products --product S2")

    assert "amounts in SEK are left out, for there is no rate: kamcrm rates add SEK RATE" in shown.stdout
    assert "Fjord" in shown.stdout


def test_a_year_ends_the_day_before_and_can_be_another(portfolio):
    shown = rows(portfolio("analyze products --product T4 -f json --as-of 2024-06-01"))

    assert [(row["account"], row["revenue"]["amount"]) for row in shown] == [("Havbris", "999.00")]


def test_without_any_sale_it_says_how_to_begin(ok):
    ok("accounts add Nordlys")

    assert "kamcrm import transactions FILE" in ok("analyze products").stdout
    assert "has bought nothing yet" in ok("analyze products nordlys").stdout
    assert "kamcrm wallets add" in ok("analyze share-of-wallet").stdout


@pytest.fixture
def wallet(put):
    """An estimate of what an account spends in the last twelve months: wallet(account, "sensors", 1000)."""

    def know(account, category, amount, as_of="2026-10-01", **more):
        days = {"starts_on": date(2025, 11, 23), "ends_on": date(2026, 11, 23), "as_of": date.fromisoformat(as_of)}
        keys = {"account_id": account, "category": category, "amount": amount * 100, "currency": "NOK"}
        return put("wallets", **(keys | days | more))

    return know


@pytest.fixture
def ids(portfolio):
    """The accounts of the portfolio by name."""
    return {row["name"]: row["id"] for row in rows(portfolio("accounts list -f json"))}


def test_our_share_of_a_wallet_is_revenue_over_spend_with_the_rest_as_headroom(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "Sensors", 1600)

    shown = portfolio("analyze share-of-wallet -f json")

    (row,) = rows(shown)
    assert (row["revenue"]["amount"], row["wallet"]["amount"], row["share"]) == ("400.00", "1600.00", 0.25)
    assert (row["headroom"]["amount"], row["confidence"], row["basis"]) == ("1200.00", "low", "wallet")


def test_the_portfolios_share_is_of_those_with_a_wallet_and_says_of_how_many(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "sensors", 1600)
    wallet(ids["Fjord"], None, 300)

    shown = portfolio("analyze sow")

    # 400 and 300 of 1 600 and 300.
    assert "a wallet is known of 2 of 3 accounts: our share 37 %, headroom 1 200 NOK" in shown.stdout


def test_more_than_the_wallet_is_shown_with_a_warning_and_counts_as_all_of_it(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "sensors", 200)
    wallet(ids["Fjord"], "sensors", 600)

    shown = portfolio("analyze sow")

    assert "we sell more than the wallet of Nordlys: one of the two is wrong" in shown.stderr
    assert "200 %" in shown.stdout
    assert "our share 62 %" in shown.stdout  # 200 and 300 of 800.


def test_a_wallet_over_all_and_one_of_a_category_are_never_added(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "sensors", 1600)
    wallet(ids["Nordlys"], None, 4000)

    (row,) = rows(portfolio("analyze sow -f json"))

    assert (row["wallet"]["amount"], row["category"]) == ("4000.00", "all")


def test_an_old_estimate_is_flagged(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "sensors", 1600, as_of="2025-05-01")

    shown = portfolio("analyze sow")

    assert "estimates older than 18 months: Nordlys" in shown.stderr
    assert "· 18 months ago" in shown.stdout


def test_a_category_that_no_product_has_gives_no_share_and_says_so(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "monitoring", 1600)

    shown = portfolio("analyze sow -f json")

    (row,) = rows(shown)
    assert (row["share"], row["reason"]) == (None, "no product is in that category")
    assert "no share of Nordlys: no product is in that category" in shown.stderr


def test_without_a_wallet_the_rank_among_suppliers_stands_in(portfolio, ids, put):
    portfolio("accounts add Polar --kind competitor")
    rival = rows(portfolio("accounts list --kind competitor -f json"))[0]["id"]
    put("competitors", account_id=ids["Fjord"], competitor_id=rival, rank=1, seen_on=date(2026, 1, 1))

    (row,) = rows(portfolio("analyze sow -f json"))

    assert (row["account"], row["basis"], row["rank"], row["suppliers"]) == ("Fjord", "rank", 2, 2)
    assert (round(row["share"], 3), row["headroom"]) == (0.333, None)


def test_a_prospect_with_a_wallet_has_headroom_and_no_share(portfolio, wallet):
    portfolio("accounts add Soon --prospect")
    prospect = rows(portfolio("accounts list --kind prospect -f json"))[0]["id"]
    wallet(prospect, "sensors", 900)

    (row,) = rows(portfolio("analyze sow -f json"))

    assert (row["share"], row["headroom"]["amount"], row["reason"]) == (None, "900.00", "never bought")


def test_a_filter_picks_the_accounts_that_the_share_is_of(portfolio, ids, wallet):
    wallet(ids["Nordlys"], "sensors", 1600)
    wallet(ids["Fjord"], None, 300)

    shown = portfolio("analyze sow --where 'share>0.5'")

    assert "a wallet is known of 1 of 1 account: our share 100 %" in shown.stdout
