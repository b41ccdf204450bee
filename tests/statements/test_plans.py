"""What is asked every day is answered by an index: no plan reads through the interactions or the follow-ups."""

from __future__ import annotations

import re

import pytest

from kamcrm.store import part

HOT = [
    *(("today", name) for name in ("ACCOUNTS", "UNITS", "PLANNED", "DUE", "DROPPED", "REVENUE", "BY_CURRENCY")),
    *(("portfolio", name) for name in ("LIST", "ONE", "TOTALS", "PIPELINE")),
    *(("prep", name) for name in ("PEOPLE", "TALKS", "PRESENT", "FOLLOWUPS", "PLANNED", "MARKET", "HOLDINGS")),
    *(("timeline", name) for name in ("TALKS", "PERSON_TALKS", "STEPS", "PERSON_STEPS", "CONTRACTS", "SALES")),
    *(("triage", name) for name in ("ACCOUNTS", "PEOPLE")),
    *(("show", name) for name in ("STEPS", "TALKS", "LED_TO", "HOLDINGS")),
    ("search", "HITS"),
]
# Indexes that hold only what is open or planned may be read through: that is what is asked for.
OPEN = ("followups_next", "followups_due", "interactions_planned")
LARGE = ("interactions", "followups", "transactions", "participants")


# How the indexes of a file with years of work look to the planner: rows, and rows for each value of a column.
YEARS = (
    ("accounts", "accounts_active", "2000 1"),
    ("interactions", "interactions_account", "2000000 1000 1"),
    ("interactions", "interactions_day", "2000000 1800 1"),
    ("interactions", "interactions_touch", "1600000 800 2"),
    ("interactions", "interactions_spent", "1700000 850 2 1 1 1"),
    ("followups", "followups_promised", "500000 250 2 2 2 1"),
    ("followups", "followups_next", "4000 2 1"),
    ("followups", "followups_due", "4000 40 1"),
    ("transactions", "transactions_account", "500000 250 2 2 2 1 1 1 1 1 1"),
    ("transactions", "transactions_day", "500000 450"),
    ("contacts", "ix_contacts_account_id", "20000 10"),
    ("contracts", "ix_contracts_account_id", "1000 2"),
    ("participants", "ix_participants_contact_id", "2000000 100"),
)


@pytest.fixture(params=["a new file", "a file of years"])
def crm(crm, request):
    """A database whose planner knows nothing yet, and one whose planner knows how much there is."""
    if request.param == "a file of years":
        crm.store.execute("ANALYZE")
        for row in YEARS:
            crm.store.execute("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)
        crm.store.execute("ANALYZE sqlite_master")
    return crm


def plan(crm, module, name):
    text = getattr(part(f"{module}_sql"), name)[0]
    bound = dict.fromkeys(re.findall(r":(\w+)", text), 1) | {"query": '"a"'}
    return [row[3] for row in crm.store.execute(f"EXPLAIN QUERY PLAN {text}", bound)]


@pytest.mark.parametrize(("module", "name"), HOT, ids=lambda part: str(part).lower())
def test_a_hot_statement_reads_through_no_large_table(crm, module, name):
    steps = plan(crm, module, name)

    # Aliases are numbered: interactions_1 is read through as little as interactions.
    through = [step for step in steps if re.match(rf"SCAN ({'|'.join(LARGE)})(_\d+)?\b", step)]
    through = [step for step in through if not step.endswith(OPEN)]
    assert through == []


@pytest.mark.parametrize("statement", ["ACCOUNTS", "DROPPED"])
def test_the_last_touch_is_a_seek_in_its_own_index(crm, statement):
    steps = plan(crm, "today", statement)

    assert any("interactions_touch (account_id=? AND day" in step for step in steps)


def test_a_years_revenue_is_read_from_the_index_alone(crm):
    assert any("USING COVERING INDEX transactions_account" in step for step in plan(crm, "today", "REVENUE"))


def test_the_portfolio_stands_in_order_without_sorting(crm):
    steps = plan(crm, "portfolio", "LIST")

    assert "SCAN accounts USING INDEX accounts_active" in steps
    assert not any("ORDER BY" in step for step in steps)


def test_discounts_are_summed_out_of_the_index_of_sales(crm, request):
    steps = plan(crm, "price", "SALES")

    covering = "" if "a file of years" in request.node.name else "COVERING "
    assert any(f"{covering}INDEX transactions_account (account_id=? AND day>? AND day<?)" in step for step in steps)


@pytest.mark.parametrize(
    ("statement", "index"),
    [("SALES", "transactions_account"), ("EFFORT", "interactions_spent"), ("TALK_COSTS", "interactions_cost")],
)
def test_the_books_of_a_year_read_each_accounts_stretch_of_an_index(crm, request, statement, index):
    steps = plan(crm, "books", statement)

    # Told of many sales for few accounts, SQLite puts a filter before the index and forgets that it holds everything.
    covering = "" if "a file of years" in request.node.name else "COVERING "
    assert any(f"{covering}INDEX {index} (account_id=? AND day>? AND day<?)" in step for step in steps)


@pytest.mark.parametrize("statement", ["CELLS", "LAST"])
def test_who_buys_what_is_read_account_by_account_out_of_one_index(crm, request, statement):
    steps = plan(crm, "buying", statement)

    covering = "" if "a file of years" in request.node.name else "COVERING "
    assert any(f"{covering}INDEX transactions_account (account_id=? AND day" in step for step in steps)
