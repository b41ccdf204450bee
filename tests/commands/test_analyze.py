"""The figures on the command line: whole, reproducible, and asked for with a handful of questions."""

from __future__ import annotations

import json

import pytest

from kamcrm.store import Store


@pytest.fixture
def sold(kam, tmp_path):
    """Sales typed as a file: account, day, amount, cost."""

    def sell(*lines):
        path = tmp_path / "sales.csv"
        path.write_text(
            "account,date,amount,cost,currency,number\n"
            + "".join(f"{line},{at}\n" for at, line in enumerate(map(_whole, lines)))
        )
        assert kam(f"import transactions {path}").code == 0

    return sell


@pytest.fixture
def questions(monkeypatch):
    """The statements that were asked, by name."""
    asked = []
    ask = Store.ask
    monkeypatch.setattr(Store, "ask", lambda self, name, values: asked.append(name) or ask(self, name, values))
    return asked


def test_the_most_profitable_come_first_with_what_serving_them_costs(kam, sold):
    kam("accounts add Nordlys")
    kam("accounts add Fjord")
    sold("Nordlys,2026-10-01,100000,60000", "Fjord,2026-10-01,90000,40000")
    kam("log nordlys '2026-10-02 visit 2h: long talk'")
    kam("log fjord '2026-10-02 visit 40h: a whole week'")

    shown = kam("analyze top -f json")

    rows = json.loads(shown.stdout)
    assert [(row["name"], row["profit"]["amount"], row["basis"]) for row in rows] == [
        ("Nordlys", "38200.00", "actual"),
        ("Fjord", "14000.00", "actual"),
    ]


def test_more_are_asked_for_than_there_are_and_a_prospect_is_none_of_them(kam, sold):
    kam("accounts add Nordlys")
    kam("accounts add Soon --prospect")
    sold("Nordlys,2026-10-01,100000,60000")

    shown = kam("analyze top -n 10")

    assert "1 of 1 account: profit 40 000 of 40 000 NOK (100 %)" in shown.stdout
    assert "Soon" not in shown.stdout


def test_without_any_cost_revenue_ranks_and_it_is_said(kam, sold):
    kam("accounts add Nordlys")
    sold("Nordlys,2026-10-01,100000,")

    shown = kam("analyze top")

    assert "ranked by revenue, not by profit" in shown.stderr
    assert "revenue only" in shown.stdout


def test_a_currency_without_a_rate_is_left_out_and_named(kam, sold):
    kam("accounts add Nordlys")
    kam("accounts add Havbris --currency SEK")
    sold("Nordlys,2026-10-01,100000,60000", "Havbris,2026-10-01,100000,60000,SEK")

    shown = kam("analyze top")

    assert "amounts in SEK are left out, for there is no rate: kamcrm rates add SEK RATE" in shown.stdout


def test_a_computed_column_filters_and_orders_like_a_stored_one(kam, sold):
    for name in ("Nordlys", "Fjord", "Havbris"):
        kam(f"accounts add {name}")
    sold("Nordlys,2026-10-01,100,10", "Fjord,2026-10-01,300,290", "Havbris,2026-10-01,200,50")

    shown = kam("analyze top --where 'profit>50' --sort=-revenue --columns name,profit")

    assert [line.split()[0] for line in shown.stdout.splitlines()[1:3]] == ["Havbris", "Nordlys"]


def test_nothing_sold_says_how_to_begin(kam):
    kam("accounts add Nordlys")

    shown = kam("analyze top")

    assert shown.code == 0
    assert "kamcrm import transactions FILE" in shown.stdout


def test_a_year_is_the_same_day_last_year_until_yesterday(kam, sold):
    kam("accounts add Nordlys")
    sold("Nordlys,2025-11-22,1,0", "Nordlys,2025-11-23,10,0", "Nordlys,2026-11-22,100,0", "Nordlys,2026-11-23,1000,0")

    shown = kam("analyze top -f json")

    assert json.loads(shown.stdout)[0]["revenue"]["amount"] == "110.00"


@pytest.mark.parametrize(
    "line",
    [
        "analyze top",
        "analyze traits",
        "analyze health",
        "analyze retention",
        "analyze churn",
        "analyze adherence",
        "analyze satisfaction",
        "analyze cases",
        "analyze channels",
        "analyze quality",
        "analyze products",
        "analyze products --pivot",
        "analyze share-of-wallet",
        "analyze goals",
        "analyze prospects",
        "analyze matrix",
        "analyze pipeline",
        "analyze whitespace",
        "analyze abc",
        "analyze concentration",
        "analyze rhythm",
        "analyze rfm",
        "analyze clv --acquisition",
        "analyze value",
        "analyze mix",
        "analyze effort",
        "analyze effort --by phase",
        "analyze price",
        "analyze tenure",
    ],
)
def test_a_figure_asks_as_many_questions_of_many_accounts_as_of_few(kam, sold, questions, line):
    kam("accounts add One")
    sold("One,2026-10-01,100,10")
    questions.clear()
    kam(line)
    few = len(questions)
    for at in range(30):
        kam(f"accounts add Other{at}")
    sold(*[f"Other{at},2026-10-01,{at}00,10" for at in range(30)])
    questions.clear()

    kam(line)

    assert few == len(questions)
    assert few < 15


def _whole(line):
    """A sale in crowns unless it says otherwise."""
    return line if line.count(",") == 4 else f"{line},NOK"
