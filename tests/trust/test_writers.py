"""Several programs on one file: nobody's change is lost, nobody is turned away, and readers are served meanwhile."""

from __future__ import annotations

import sys
import time

import pytest

from kamcrm.__main__ import run
from kamcrm.errors import Conflict
from kamcrm.settings import Settings
from kamcrm.unit import open_crm
from nightly import NIGHTLY
from trust.forked import Child, sound, values

WRITERS = 8
EACH = 500 if NIGHTLY else 60


def count_up(shared):
    """Write an account of one's own and add one to a figure that all share; say what was written and the wait."""
    keys = {"folded": "a", "sort_key": "a", "currency": "NOK"}
    for _ in range(EACH):
        began = time.monotonic()
        with open_crm(Settings(), write=True, command="test") as crm:
            waited = time.monotonic() - began
            id = crm.insert("accounts", name="A", handle=f"h{time.monotonic_ns()}", **keys)
            was = crm.row("accounts", shared)
            crm.update("accounts", shared, version=was.version, employees=was.employees + 1)
            crm.commit()
        sys.stdout.write(f"{id} {max(waited, time.monotonic() - began):.3f}\n")


def read():
    for _ in range(EACH // 4):
        code = run(["accounts", "list", "-f", "json", "-o", "/dev/null"])
        sys.stdout.write(f"{code}\n")


@pytest.mark.slow
@pytest.mark.timeout(1800 if NIGHTLY else 120)
def test_eight_writers_lose_nothing_and_are_never_turned_away_while_others_read(db, ok):
    ok("accounts add Shared")
    with open_crm(Settings(), write=True) as crm:
        crm.update("accounts", 1, employees=0)
        crm.commit()

    writers = [Child(lambda: count_up(1)) for _ in range(WRITERS)]
    readers = [Child(read) for _ in range(WRITERS if NIGHTLY else 2)]
    wrote, shown = [child.ended() for child in writers], [child.ended() for child in readers]

    lines = [line.split() for _, said in wrote for line in said]
    assert [code for code, _ in wrote] == [0] * WRITERS
    assert {line for _, said in shown for line in said} == {"0"} and {code for code, _ in shown} == {0}
    assert len({id for id, _ in lines}) == WRITERS * EACH
    assert values(db, "SELECT employees FROM accounts WHERE id = 1") == [WRITERS * EACH]
    assert values(db, "SELECT count(*) FROM accounts") == [WRITERS * EACH + 1]
    assert max(float(wait) for _, wait in lines) < 5
    assert sound(db)


def test_the_second_of_two_edits_of_one_version_is_a_conflict(db, ok):
    ok("accounts add Nordlys")
    with open_crm(Settings()) as crm:
        seen = crm.row("accounts", 1).version
    ok("accounts tier A nordlys")

    with pytest.raises(Conflict), open_crm(Settings(), write=True) as crm:
        crm.update("accounts", 1, version=seen, tier="B")

    assert values(db, "SELECT tier FROM accounts") == ["A"]
