"""Thirds are worked out again exactly when something they rest on has changed."""

from __future__ import annotations

import json
import marshal
import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from kamcrm.services import recall
from scene import day


@pytest.fixture
def asked(monkeypatch):
    """Every copy is worth its file here; how often the revenue was added up."""
    from kamcrm.services import stake

    counted = []
    added_up = stake.revenues
    monkeypatch.setattr(recall, "WORTH", 1)
    monkeypatch.setattr(stake, "revenues", lambda crm: counted.append(1) or added_up(crm))
    return counted


def urgency(kam):
    return [item["urgency"] for item in json.loads(kam("today -f json").stdout)]


def test_the_copy_serves_while_only_other_things_change(kam, ok, scene, asked):
    account = scene.account()
    scene.sale(account, 100_00)
    scene.followup(account)

    first = urgency(kam)
    ok(["log", "nordlys", "call about racks"])

    assert urgency(kam) == first == [5.0]
    assert len(asked) == 1


def test_a_new_sale_a_rate_or_an_account_put_away_makes_it_anew(kam, ok, scene, put, asked):
    small = scene.account("Small AS")
    scene.sale(small, 100_00)
    scene.followup(small)
    assert urgency(kam) == [5.0]

    large, larger = scene.account("Large AS"), scene.account("Larger AS")
    scene.sale(large, 500_00)
    scene.sale(larger, 100_00, currency="EUR")
    assert urgency(kam) == [4.0]
    put("rates", currency="EUR", quote="NOK", quoted_on=day(-300), rate=11_000_000)
    assert urgency(kam) == [3.0]
    ok("accounts archive large")
    ok("accounts archive larger")
    assert urgency(kam) == [5.0]
    ok("undo")
    ok("undo")

    assert urgency(kam) == [3.0]


def test_another_day_or_another_file_is_another_copy(kam, scene, asked):
    account = scene.account()
    scene.sale(account, 100_00)
    scene.followup(account)

    assert urgency(kam) == [5.0]
    late = json.loads(kam("today --as-of 2028-01-03 -f json").stdout)
    assert [item["urgency"] for item in late if item["kind"] == "follow-up"] == [8.0]


def test_an_unreadable_copy_is_made_again(kam, scene, asked, home):
    account = scene.account()
    scene.sale(account, 100_00)
    scene.followup(account)
    urgency(kam)
    (copy,) = home.rglob("thirds.cache")
    copy.write_bytes(b"not a copy")

    assert urgency(kam) == [5.0]
    assert copy.stat().st_mode & 0o077 == 0


@pytest.fixture
def counted(monkeypatch):
    """Every copy is worth its file here, however new; how often what waits besides follow-ups was gone through."""
    from kamcrm.services import duties

    counts = []
    gone_through = duties._counted
    monkeypatch.setattr(recall, "WORTH", 1)
    monkeypatch.setattr(recall, "TICK", 0)
    monkeypatch.setattr(duties, "_counted", lambda *given: counts.append(1) or gone_through(*given))
    return counts


def besides(kam, line="followups today"):
    return kam(line).stderr.strip()


def test_what_else_waits_is_remembered_while_nothing_changes_and_counted_anew_after_any_write(kam, ok, scene, counted):
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)

    assert besides(kam) == besides(kam) == "and 1 account to reconnect: kamcrm"
    assert len(counted) == 1
    ok("log nordlys 'call: heard of them'")
    assert besides(kam) == ""
    ok("undo")
    assert besides(kam) == besides(kam) == "and 1 account to reconnect: kamcrm"
    assert len(counted) == 3


def test_another_day_interval_or_file_is_another_count(kam, ok, scene, counted, monkeypatch, db):
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)
    assert "1 account" in besides(kam)

    monkeypatch.setenv("KAMCRM_CADENCE_NONE", "300")
    assert besides(kam) == ""
    monkeypatch.delenv("KAMCRM_CADENCE_NONE")
    assert besides(kam, f"followups today --as-of {day(-50)}") == ""
    other = db.with_name("other.db")
    shutil.copyfile(db, other)
    other.chmod(0o600)
    ok("log nordlys 'call: heard of them'")
    assert besides(kam) == ""
    monkeypatch.setenv("KAMCRM_DB", str(other))
    assert "1 account" in besides(kam)


def test_a_change_by_another_program_in_the_same_instant_is_seen(kam, scene, counted, db):
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)
    assert "1 account" in besides(kam)

    before = os.stat(db)
    with sqlite3.connect(db) as file:
        file.execute("UPDATE accounts SET status = 'lost'")
    os.utime(db, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert besides(kam) == ""


def test_a_copy_that_cannot_be_read_or_kept_costs_only_time(kam, scene, counted, home):
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)
    assert "1 account" in besides(kam)
    (copy,) = home.rglob("others.cache")
    for content in (b"", b"nonsense", marshal.dumps(7), marshal.dumps(((), {}))):
        copy.write_bytes(content)
        assert "1 account" in besides(kam)


def test_asking_whether_the_file_is_unchanged_keeps_writers_out_until_the_answer_is_given(scene, counted, db):
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    account = scene.account()
    scene.followup(account)
    writing = (
        f"import sqlite3; sqlite3.connect({str(db)!r}, timeout=0).execute('UPDATE accounts SET status = \"lost\"')"
    )
    commit = f"{writing}.connection.commit()"

    with open_crm(Settings(str(db))) as crm:
        crm.ask("followups.due", by=crm.today)
        recall.while_unchanged(crm, "others", [], lambda: ({}, True))
        held = subprocess.run([sys.executable, "-c", commit], capture_output=True, text=True)
    after = subprocess.run([sys.executable, "-c", commit], capture_output=True, text=True)

    assert "locked" in held.stderr and after.returncode == 0


def test_of_a_file_that_was_written_just_now_nothing_is_kept(kam, scene, counted, monkeypatch, home):
    monkeypatch.setattr(recall, "TICK", 3600 * 10**9)
    account = scene.account()
    scene.followup(account)
    scene.talk(account, -100)

    assert "1 account" in besides(kam) and not list(home.rglob("others.cache"))
