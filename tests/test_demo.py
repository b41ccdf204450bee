"""The demo portfolio: all there, the same every time, dated from today, and nobody's own file is touched."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

import pytest

from kamcrm import demo, vocab
from kamcrm.exchange import canonical
from kamcrm.settings import Settings
from kamcrm.unit import open_crm


@pytest.fixture
def made(home, tmp_path):
    """A demo portfolio in a file of its own."""
    path = str(tmp_path / "demo.db")
    demo.make(path)
    return path


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

    assert empty == ["erasures", "health_snapshots"]


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


def test_the_same_clock_makes_the_same_portfolio_to_the_byte(made, tmp_path):
    again = str(tmp_path / "again.db")
    demo.make(again)

    assert exported(made) == exported(again)


def test_another_day_moves_every_date_with_it(made, tmp_path, monkeypatch):
    monkeypatch.setenv("KAMCRM_NOW", "2027-02-01T09:00:00Z")
    later = str(tmp_path / "later.db")
    demo.make(later)

    due = "SELECT min(due), max(due) FROM followups WHERE status = 'open'"
    assert rows(made, due) == [("2026-11-07", "2027-01-02")]
    assert rows(later, due) == [("2027-01-16", "2027-03-13")]


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
