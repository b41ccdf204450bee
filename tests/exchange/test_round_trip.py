"""What is exported comes back as it was."""

from __future__ import annotations

import json
import shutil

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=60)
LASTING = ("handle", "name", "tier", "phase", "kind", "city", "about", "segment", "at_risk", "archived", "employees")


def told(ok):
    """What the canonical export says of accounts, whatever their ids."""
    rows = json.loads(ok("export all").stdout)["accounts"]
    return [{key: row[key] for key in LASTING} for row in rows]


@given(st.lists(st.tuples(TEXT, st.sampled_from(["A", "C", None]), st.integers(0, 10**9), st.booleans()), max_size=6))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_accounts_come_back_from_csv_as_they_were(ok, db, template, scene, home, rows):
    shutil.copyfile(template, db)
    for number, (text, tier, employees, risk) in enumerate(rows):
        common = {
            "tier": tier,
            "employees": employees,
            "at_risk": risk,
            "about": text,
            "city": text.strip()[:40] or None,
        }
        scene.account(f"Kunde {number}", handle=f"kunde-{chr(97 + number)}", **common)
    before = told(ok)
    ok(["export", "accounts", "-o", str(home / "a.csv")])
    shutil.copyfile(template, db)

    ok(["import", "accounts", str(home / "a.csv")])

    assert told(ok) == before


def test_a_whole_portfolio_moves_by_its_lists(ok, db, template, home):
    ok("accounts add 'Elv AS' --tier A --tag key")
    ok("contacts add 'Kari Moen' elv --role champion --email kari@elv.example")
    ok(["log", "elv", "call Kari 20m: wants an offer", "--next", "fri send offer"])
    nouns = ("accounts", "contacts", "interactions", "followups")
    files = [str(home / f"{noun}.csv") for noun in nouns]
    lists = [ok(f"{noun} list -f csv").stdout for noun in nouns]
    for noun, file in zip(nouns, files, strict=True):
        ok(["export", noun, "-o", file])

    again = [ok(["import", noun, file]) for noun, file in zip(nouns, files, strict=True)]
    assert all(" 0 created" in said.stdout for said in again)
    shutil.copyfile(template, db)
    for noun, file in zip(nouns, files, strict=True):
        ok(["import", noun, file])

    assert not json.loads(ok("export all").stdout)["fields"]
    assert [len(ok(f"{noun} list -f csv").stdout.splitlines()) for noun in nouns] == [
        len(x.splitlines()) for x in lists
    ]
    shown = ok("show elv").stdout
    assert "key" in shown and "Kari Moen" in shown
