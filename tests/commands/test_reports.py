"""Reports: whole pages, drawn from what their tables hold, and the one for a customer without anything of ours."""

from __future__ import annotations

import json
import re

import pytest

from kamcrm import compiled
from kamcrm.store import Store, part

# What a customer's review may hold of the database, column by column; all else stays in the house.
SHOWN = {
    "accounts": {"name", "language"},
    "products": {"name", "unit"},
    "transactions": {"quantity", "net", "currency", "transacted_on"},
    "objectives": {"what", "due", "status", "progress"},
    "followups": {"what", "original_due", "done_on"},
    "cases": {"what", "opened_on", "closed_on"},
    "contracts": {"name", "ends_on"},
    "milestones": {"what", "due"},
}


def test_the_portfolio_is_one_page_that_adds_up(kam, demo):
    page = json.loads(kam("reports portfolio -f json").stdout)

    assert [*page] == [
        "title",
        "subtitle",
        "as_of",
        "summary",
        "trend",
        "earners",
        "curve",
        "phases",
        "pipeline",
        "terms",
    ]
    assert len(page["trend"]) == 25
    assert page["curve"][-1]["share"] == pytest.approx(1)
    assert sum(row["accounts"] for row in page["phases"]) == int(page["subtitle"].split()[0])


def test_a_page_draws_what_its_tables_hold_on_a_terminal_too(terminal, demo):
    shown = terminal("reports portfolio").stdout

    assert "▇" in shown
    assert "█" in shown
    assert max(map(len, shown.splitlines())) <= 120


def test_as_html_it_is_one_file_that_fetches_nothing(kam, demo):
    page = kam("reports portfolio -f html").stdout

    assert page.count("<svg") > 5
    assert "<script" not in page
    assert not re.search(r"(src|href)=|url\(|@import", page)
    assert page.count("<figure") == page.count("</figure>") == 3


def test_an_empty_portfolio_says_on_each_part_how_to_fill_it(kam):
    shown = kam("reports portfolio")

    assert shown.code == 0
    assert "kamcrm import transactions FILE" in shown.stdout


def test_each_part_of_a_report_is_a_csv_of_its_own(kam, demo, home):
    assert kam(f"reports portfolio -o {home}/tables/").code == 0

    assert (home / "tables" / "trend.csv").read_text().startswith("month,revenue,")


def test_a_review_tells_what_was_delivered_agreed_and_is_open(kam, demo):
    page = json.loads(kam("reports qbr rorbaekdal --period year -f json").stdout)

    assert page["title"] == "Rørbækdal Fjernvarme A/S · Gennemgang"
    assert [row["what"] for row in page["objectives"]] == ["Ten per cent less power for pumping"]
    assert page["deliveries"]


def test_a_review_speaks_the_language_that_is_asked_for(kam, demo):
    shown = kam("reports qbr rorbaekdal --lang sv").stdout

    assert "Era mål" in shown
    assert "Kommande datum" in shown


def test_a_promise_kept_late_or_not_at_all_is_said_as_plainly_as_one_kept(kam, demo):
    kam("followups add nordlys '2026-11-02 send us the drawings' --theirs")

    shown = kam("reports qbr nordlys --period quarter --lang en").stdout

    assert re.search(r"send us the drawings +you +2026-11-02 +not kept", shown)


def test_a_period_that_is_none_is_refused_with_examples(kam, demo):
    shown = kam("reports qbr nordlys --period soon")

    assert shown.code == 2
    assert "2026-Q4" in shown.stderr


@pytest.mark.parametrize("format", ["table", "html", "json", "md"])
def test_nothing_but_what_may_be_shown_gets_into_a_customers_review(kam, demo, format):
    _mark(str(demo))

    shown = kam(f"reports qbr nordlys --period year -f {format}")

    assert shown.code == 0
    assert "leaked" not in shown.stdout.lower()
    assert "mAy-show" in shown.stdout


def _mark(path):
    """Put a marker into every text of every table: one kind where a customer may see it, the other elsewhere."""
    store = Store(path, write=True)
    for table in compiled.TABLES:
        for name, (kind, _, _, _, most, _) in part(f"{table}_rows").SPEC["columns"].items():
            if kind == "text" and name not in ("folded", "sort_key", "handle", "uid", "every") and (most or 99) >= 10:
                marker = "mAy-show" if name in SHOWN.get(table, ()) else "leaked"
                store.execute(
                    f"UPDATE {table} SET {name} = '{marker}' || substr(id, 1, 3) WHERE {name} IS NOT NULL OR 1"
                )
    # What is ours stays ours, whatever it says.
    store.execute("UPDATE objectives SET what = 'leaked' WHERE side = 'us'")
    store.execute("UPDATE followups SET what = 'leaked' WHERE theirs = 0 AND objective_id IS NULL")
    store.execute("UPDATE accounts SET handle = 'nordlys' WHERE handle = 'nordlys'")
    store.commit()
    store.close()
