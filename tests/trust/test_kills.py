"""What was acknowledged is on the disk, and what was not is not there at all, however suddenly the program ends."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time

import pytest

from kamcrm import store
from kamcrm.__main__ import run
from kamcrm.settings import Settings
from kamcrm.unit import open_crm
from nightly import NIGHTLY
from trust.forked import Child, sound, values


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
def test_nothing_acknowledged_is_missing_after_kills_at_random_moments(ok, db):
    chance = random.Random(20261123)
    acknowledged = ok("accounts add First -q").ids  # Loads what the children would have to.

    def add_for_ever():
        for n in range(10_000):
            run(["accounts", "add", f"Account {os.getpid()} {n}", "-q"])

    for _ in range(1000 if NIGHTLY else 100):
        child = Child(add_for_ever)
        child.hear(chance.randrange(5))
        time.sleep(chance.uniform(0, 0.02))
        os.kill(child.pid, signal.SIGKILL)
        acknowledged += map(int, child.ended()[1])
        assert sound(db)

    present = set(values(db, "SELECT id FROM accounts"))
    assert len(acknowledged) > 100
    assert set(acknowledged) - present == set()
    assert len(present) - len(acknowledged) <= 1100  # Each kill may fall between the commit and the word of it.
    assert set(values(db, "SELECT row_id FROM changes WHERE noun = 'accounts'")) == present


ROWS = 500


def write_many():
    with open_crm(Settings(), write=True, command="import") as crm:
        keys = {"folded": "a", "sort_key": "a", "currency": "NOK", "about": "fjord " * 40}
        crm.insert_many("accounts", ({"name": f"Account {n}", "handle": f"a{n}", **keys} for n in range(ROWS)))
        crm.commit("Imported 500 accounts")


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
def test_an_import_killed_at_any_statement_is_there_whole_or_not_at_all(db, monkeypatch):
    statements = ROWS * 2 + 20
    points = 50 if NIGHTLY else 12
    seen = set()
    empty = shutil.copy(db, f"{db}.empty")

    for point in [*range(1, statements, statements // points), *range(statements - 12, statements + 4, 3)]:
        shutil.copy(empty, db)
        child = Child(lambda point=point: killed_at(point, monkeypatch))
        child.ended()
        (count,) = values(db, "SELECT count(*) FROM accounts")
        assert sound(db)
        assert count == len(values(db, "SELECT id FROM changes")) == len(values(db, "SELECT id FROM records"))
        seen.add(count)

    assert seen <= {0, ROWS} and 0 in seen


def killed_at(point, monkeypatch):
    connect, left = store.connect, [point]

    def trace(_):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    def traced(path, mode="rw"):
        db = connect(path, mode)
        db.set_trace_callback(trace)
        return db

    monkeypatch.setattr(store, "connect", traced)
    write_many()


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
def test_an_import_killed_while_it_becomes_durable_is_there_whole_or_not_at_all(db):
    began = time.perf_counter()
    Child(write_many).ended()
    took = time.perf_counter() - began
    run(["undo"])
    seen = []

    for n in range(40 if NIGHTLY else 10):
        child = Child(write_many)
        time.sleep(took * (0.5 + n / (60 if NIGHTLY else 15)))
        os.kill(child.pid, signal.SIGKILL)
        child.ended()
        assert sound(db)
        (count,) = values(db, "SELECT count(*) FROM accounts")
        seen.append(count)
        if count:
            run(["undo"])
            assert values(db, "SELECT count(*) FROM accounts") == [0]

    assert set(seen) <= {0, ROWS}
