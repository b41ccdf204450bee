"""The demo portfolio: all there, the same every time, dated from today, and nobody's own file is touched."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from pathlib import Path

import pytest

from conftest import NOW
from kamcrm import demo, vocab
from kamcrm.exchange import canonical
from kamcrm.settings import Settings
from kamcrm.unit import open_crm


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A demo portfolio in a file of its own, made once."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KAMCRM_NOW", NOW)
        patch.setenv("HOME", str(path.parent))
        patch.setenv("TZ", "Europe/Oslo")
        time.tzset()
        demo.make(str(path))
    return str(path)


def rows(path: str, sql: str) -> list[tuple]:
    """What a query finds in a file."""
    with sqlite3.connect(path) as db:
        return db.execute(sql).fetchall()


def exported(path: str) -> str:
    """The canonical export of a file."""
    crm = open_crm(Settings(path))
    try:
        return "".join(canonical.pieces(crm))
    finally:
        crm.close()


def test_it_has_25_accounts_90_people_and_three_years(made):
    ((oldest, newest),) = rows(made, "SELECT min(day), max(day) FROM interactions WHERE status = 'held'")

    assert rows(made, "SELECT count(*) FROM accounts") == [(25,)]
    assert rows(made, "SELECT count(*) FROM contacts") == [(90,)]
    assert 1060 < newest - oldest <= 1095


def test_every_table_that_a_user_fills_has_rows(made):
    empty = [name for (name,) in rows(made, TABLES) if rows(made, f'SELECT count(*) FROM "{name}"') == [(0,)]]

    assert empty == ["erasures"]


TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name"

# Each word of these lists occurs, so that whatever a list or a figure tells apart can be seen.
WORDS = (
    ("accounts", "kind", vocab.KINDS),
    ("accounts", "status", vocab.STATUSES),
    ("accounts", "phase", vocab.PHASES),
    ("interactions", "channel", vocab.CHANNELS),
    ("interactions", "status", vocab.INTERACTION_STATUSES),
    ("followups", "status", vocab.FOLLOWUP_STATUSES),
    ("opportunities", "status", vocab.OPPORTUNITY_STATUSES),
    ("opportunities", "type", vocab.OPPORTUNITY_TYPES),
    ("transactions", "kind", vocab.TRANSACTION_KINDS),
    ("needs", "status", vocab.NEED_STATUSES),
    ("swot_items", "kind", vocab.SWOT_KINDS),
)


@pytest.mark.parametrize(("noun", "column", "words"), WORDS)
def test_every_word_of_a_list_occurs(made, noun, column, words):
    found = {word for (word,) in rows(made, f"SELECT DISTINCT {column} FROM {noun}")}

    assert found - {None} == set(words)


def test_every_link_leads_somewhere_and_the_search_index_agrees(made):
    assert rows(made, "PRAGMA foreign_key_check") == []
    assert rows(made, "PRAGMA integrity_check") == [("ok",)]
    assert rows(made, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)") == []


def test_the_same_clock_makes_the_same_portfolio_to_the_byte(made, home, tmp_path):
    again = str(tmp_path / "again.db")
    demo.make(again)

    assert exported(made) == exported(again)


def test_another_day_moves_every_date_with_it(made, home, tmp_path, monkeypatch):
    monkeypatch.setenv("KAMCRM_NOW", "2027-02-01T09:00:00Z")
    later = str(tmp_path / "later.db")
    demo.make(later)

    due = "SELECT min(due), max(due) FROM followups WHERE status = 'open'"
    assert rows(made, due) == [("2026-11-07", "2027-01-02")]
    assert rows(later, due) == [("2027-01-16", "2027-03-13")]


KINDS = {"follow-up", "promise", "meeting", "held?", "reconnect", "contract", "opportunity", "dropped"}


@pytest.mark.parametrize("day", range(20, 27))
def test_the_morning_holds_every_reason_on_whatever_weekday_one_looks(kam, monkeypatch, day):
    monkeypatch.setenv("KAMCRM_NOW", f"2026-11-{day}T07:00:00Z")

    items = json.loads(kam("--demo today -f json").stdout)

    assert {item["kind"] for item in items} == KINDS
    assert {item["waiting"] for item in items} == {None, "Anne Lunde", "Mads Elbæk"}
    assert any(item["why"].startswith("not contacted yet") for item in items)
    assert {item["tier"] for item in items} == {"A", "B", "C", None}


def test_everything_that_is_open_can_be_told_apart(kam):
    open_ = json.loads(kam("--demo followups list -f json").stdout)

    assert {bool(row["theirs"]) for row in open_} == {True, False}
    assert {row["due"] < "2026-11-23" for row in open_} == {True, False}
    assert max(row["snoozes"] for row in open_) == 2
    assert {row["every"] for row in open_} >= {"+1m", "90d", None}
    assert any(row["due_time"] for row in open_) and any(row["account"] is None for row in open_)


def test_the_tour_shows_the_morning_the_follow_ups_and_a_page_before_a_meeting(kam):
    shown = kam("demo")

    headed = [line for line in shown.stdout.splitlines() if line.startswith("$ ")]
    assert (shown.code, headed) == (0, ["$ kamcrm today", "$ kamcrm followups today", "$ kamcrm prep nordlys"])
    assert "send the revised offer for three years" in shown.stdout
    assert "Kari Moen" in shown.stdout


def test_the_tour_shows_what_the_commands_print_themselves(kam):
    shown = kam("demo").stdout

    for line in ("today", "followups today", "prep nordlys"):
        assert f"$ kamcrm {line}\n{kam(['--demo', *line.split()]).stdout}" in shown


def test_what_to_try_next_can_be_tried(kam, tmp_path, monkeypatch):
    from kamcrm.demo.showing import NEXT

    monkeypatch.chdir(tmp_path)

    (tmp_path / "FILE.csv").write_text("Customer,Contact,Next contact\nFjordglimt AS,Astri Nymoen,2026-12-01\n")

    for line, _ in NEXT:
        tried = kam(line.removeprefix("kamcrm "))
        assert tried.code == 0, f"{line}: {tried.stderr}"


def test_a_kept_demo_is_a_portfolio_to_play_with(kam, tmp_path):
    path = tmp_path / "play.db"

    made = kam(["demo", "--keep", str(path)])
    logged = kam(["log", "nordlys", "call Kari 20m: wants an offer", "--db", str(path)])

    assert (made.code, logged.code) == (0, 0)
    assert str(path) in made.stdout
    assert path.stat().st_mode & 0o077 == 0
    assert "wants an offer" in kam(["timeline", "nordlys", "--db", str(path)]).stdout


def test_a_kept_demo_replaces_no_file_and_makes_no_folder(kam, tmp_path):
    (tmp_path / "mine.db").write_text("mine")

    taken = kam(["demo", "--keep", str(tmp_path / "mine.db")])
    nowhere = kam(["demo", "--keep", str(tmp_path / "no" / "play.db")])

    assert (taken.code, nowhere.code) == (73, 73)
    assert (tmp_path / "mine.db").read_text() == "mine"
    assert not (tmp_path / "no").exists()


def test_nobody_in_it_can_be_reached(made):
    emails = [email for (email,) in rows(made, "SELECT email FROM contact_emails")]
    domains = [domain for (domain,) in rows(made, "SELECT domain FROM accounts")]

    assert all(address.endswith(".example") for address in emails + domains)


def test_a_throw_away_copy_is_private_fresh_and_gone_afterwards(home):
    first = demo.throw_away()
    second = demo.throw_away()

    assert first != second
    assert os.stat(first).st_mode & 0o077 == 0
    demo.forget(first)
    demo.forget(second)
    assert [path.suffix for path in Path(first).parent.iterdir()] == [".image"]


def test_a_copy_forgotten_by_a_killed_command_is_swept_away(home):
    forgotten = demo.throw_away()
    os.utime(forgotten, (time.time() - 7200, time.time() - 7200))

    demo.forget(demo.throw_away())

    assert not os.path.exists(forgotten)


def test_a_home_that_takes_no_file_still_shows_the_demo(home, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/none")
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    path = demo.throw_away()

    assert rows(path, "SELECT count(*) FROM accounts") == [(25,)]


def test_a_demo_command_leaves_the_users_own_file_alone(kam, db):
    before = db.read_bytes()

    shown = kam("--demo accounts list -q")
    added = kam("--demo accounts add Prøvestein")

    assert len(shown.ids) == 25
    assert added.code == 0
    assert db.read_bytes() == before
    assert kam("--demo accounts list -q").ids == shown.ids


def test_a_second_demo_command_needs_only_a_copy(home):
    demo.forget(demo.throw_away())

    start = time.perf_counter()
    demo.forget(demo.throw_away())

    assert time.perf_counter() - start < 0.25
