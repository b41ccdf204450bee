"""What is exported comes back as it was."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamcrm import vocab
from kamcrm.exchange import fields, mapping
from kamcrm.sheets import accounts, contacts, contracts, followups, interactions, opportunities

NOUNS = ("accounts", "contacts", "opportunities", "contracts", "interactions", "followups")
SHEETS = (accounts, contacts, opportunities, contracts, interactions, followups)
# What a record has of the database that it is in; a campaign has no list to come in by, so no link to one can.
ANEW = {"id", "created_at", "updated_at", "campaign_id"}
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


def listed(ok):
    """Each noun's export as rows to be compared: an id of another record is what that is called, order is none."""
    called = {
        row["id"]: row.get("name") or row.get("text") or row.get("what")
        for noun, rows in json.loads(ok("export all").stdout).items() if noun in NOUNS
        for row in rows
    }  # fmt: skip
    shown = {}
    for noun in NOUNS:
        rows = csv.DictReader(io.StringIO(ok(f"export {noun} -f csv").stdout, newline=""))
        told = [
            {
                key: called[int(cell)] if key.endswith("_id") and cell else cell
                for key, cell in row.items()
                if key not in ANEW
            }
            for row in rows
        ]
        shown[noun] = Counter(tuple(row.items()) for row in told)
    return shown


def moved(ok, db, empty, home, *options, nouns=NOUNS):
    """Take nouns out, begin with a database without them, and bring them in; what the reports said."""
    for noun in nouns:
        (home / f"{noun}.csv").unlink(missing_ok=True)
        ok(["export", noun, "-o", str(home / f"{noun}.csv"), *options])
    shutil.copyfile(empty, db)
    return [ok(["import", noun, str(home / f"{noun}.csv")]).stdout for noun in nouns]


@pytest.mark.parametrize("options", [(), ("--excel",)])
def test_every_noun_comes_back_as_its_export_shows_it(ok, demo, db, template, home, options):
    ok("accounts edit nordlysvik-oppdrett --cadence 45 --tag 'key, north' --acquisition-cost 1234.5")
    ok("contacts edit 'Kari Moen' --email kari@second.example --phone '55 00 / 11 22' --channel callcenter")
    for row in json.loads(ok("export all").stdout)["contracts"]:  # The one that another renewed is among them too.
        ok(f"contracts edit {row['id']} --status active")
    for channel in vocab.CHANNELS:
        ok(["log", "nordlysvik-oppdrett", f"by {channel}", "--channel", channel])
    before = listed(ok)

    said = moved(ok, db, template, home, *options)

    assert listed(ok) == before
    assert not json.loads(ok("export all").stdout)["fields"]
    assert all("kept as" not in words for words in said)


PEOPLE = ("Kari Moen", "Moen, Per", "Åse Lie", "Kari", "Per-Ole ‘P’ Bø; jr")


@pytest.fixture
def people(ok, db, template, scene, home):
    """Two accounts, the people and an opportunity in people.db, and in moved.db as their exports brought them there."""
    accounts = scene.account("Elv AS"), scene.account("Fjell AS")
    for name, at in zip(PEOPLE, ("elv", "fjell", "", "elv", "fjell"), strict=True):
        ok(["contacts", "add", name, at])
    sale = scene.opportunity(accounts[1])
    ids = {row["name"]: row["id"] for row in json.loads(ok("export all").stdout)["contacts"]}
    shutil.copyfile(db, home / "people.db")
    moved(ok, db, template, home, nouns=NOUNS[:3])
    shutil.copyfile(db, home / "moved.db")
    return [*accounts, *(ids[name] for name in PEOPLE), sale]


@given(
    st.lists(
        st.tuples(
            TEXT,
            st.sampled_from(vocab.CHANNELS),
            st.sampled_from(vocab.INTERACTION_STATUSES),
            st.booleans(),
            st.integers(0, 23),
            st.sets(st.sampled_from(range(len(PEOPLE)))),
            st.sampled_from([None, -2, 0, 2]),
            st.booleans(),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_talks_come_back_with_everyone_who_took_part_and_a_day_without_a_clock_time(ok, db, scene, home, people, talks):
    here, there, *people, sale = people
    shutil.copyfile(home / "people.db", db)
    for number, (text, channel, status, timed, hour, took_part, mood, own) in enumerate(talks):
        moment = datetime(2026, 11, 1 + number, hour if timed else 11, tzinfo=UTC)
        common = {"channel": channel, "status": status, "has_time": timed, "at": moment, "mood": mood}
        common |= {"day": moment.astimezone().toordinal(), "opportunity_id": sale if own else None}
        talk = scene.talk(here if own else None, 0, text, *[people[at] for at in sorted(took_part)], **common)
        scene.followup(there, "send the offer", number, outcome_interaction_id=talk, origin="log", every="+2w")
    before = listed(ok)

    moved(ok, db, home / "moved.db", home, nouns=("interactions", "followups"))

    assert listed(ok) == before


def test_every_column_of_an_export_is_a_field_or_follows_from_others():
    for noun, sheet in zip(NOUNS, SHEETS, strict=True):
        headers = [column.key for column in sheet.LIST]
        plan = mapping.guess(headers, noun)
        assert plan.exact
        assert not [header for header in headers if plan.columns[header] == mapping.KEEP]
        skipped = {header for header, target in plan.columns.items() if target == mapping.SKIP}
        assert skipped <= mapping.FOLLOWING | {"tier"}
        assert all(target in {*fields.of(noun), mapping.SKIP} for target in plan.columns.values())
