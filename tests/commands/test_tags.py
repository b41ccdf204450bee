"""Tags: hanging them on anything, taking them off, giving them other names."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def tagged(ok):
    """Nordlys (1) and Havbris (2), and Kari at Nordlys (3); both Nordlys and Kari are strategic (4)."""
    ok("accounts add Nordlys")
    ok("accounts add Havbris")
    ok("contacts add Kari nordlys")
    ok("tags add '#Strategic' nordlys kari")
    return ok


def counts(ok) -> dict:
    """How many records each tag hangs on."""
    return {row["name"]: row["records"] for row in json.loads(ok("tags list -f json").stdout)}


def test_a_tag_hangs_on_accounts_people_and_any_other_record(tagged, scene):
    followup = scene.followup(1)

    said = tagged(f"tags add strategic {followup} havbris")

    assert said.stdout == f"Tagged  {followup}  send the offer  #Strategic\nTagged  2  Havbris  #Strategic\n"
    assert counts(tagged) == {"Strategic": 4}
    assert tagged("accounts list --where tag:strategic -q").stdout == "2\n1\n"


def test_a_tag_that_hangs_there_already_is_left_alone(tagged):
    assert tagged("tags add STRATEGIC nordlys").stdout == "Unchanged 1  Nordlys  #Strategic\n"


def test_a_tag_taken_off_everywhere_is_gone(tagged):
    tagged("tags remove strategic nordlys kari")

    assert counts(tagged) == {}


def test_a_renamed_tag_stays_where_it_hangs(tagged):
    assert tagged("tags rename strategic Key").stdout == "Renamed 4  #Strategic → #Key  on 2\n"
    assert counts(tagged) == {"Key": 2}


def test_two_tags_become_one(tagged):
    tagged("tags add key nordlys havbris")

    said = tagged("tags rename key strategic")

    assert "the two are one now" in said.stderr
    assert counts(tagged) == {"Strategic": 3}


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("tags add '#' nordlys", 65, "cannot be empty"),
        ("tags add x nobody", 3, "nobody"),
        ("tags add x 99", 3, "99"),
        ("tags remove stratgic nordlys", 3, "did you mean Strategic?"),
        ("tags rename strategic Strategic", 5, "already"),
        (["tags", "add", "x" * 101, "nordlys"], 65, "at most 100"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_half_done(kam, tagged, line, code, said):
    before = tagged("export all").stdout

    refused = kam(line)

    assert refused.code == code and said in refused.stderr
    assert tagged("export all").stdout == before


@pytest.mark.parametrize(
    "line",
    [
        "tags add new nordlys havbris",
        "tags remove strategic nordlys kari",
        "tags rename strategic Key",
        "tags rename other strategic",
    ],
)
def test_undo_and_redo_restore_every_byte_of_the_export(tagged, line):
    tagged("tags add other nordlys havbris")
    before = tagged("export all").stdout

    tagged(line)
    after = tagged("export all").stdout
    tagged("undo")

    assert after != before
    assert tagged("export all").stdout == before
    tagged("redo")
    assert tagged("export all").stdout == after
