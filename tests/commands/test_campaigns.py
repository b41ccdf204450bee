"""The marketing plan: an activity over a segment, on working days, without those who don't want it; what came of it."""

from __future__ import annotations

import json
from datetime import date

import pytest

ADD = 'campaigns add "Winter check" ships "offer a check" --from 2026-11-27 --until 2026-12-01'


@pytest.fixture
def ships(ok, scene):
    """Four ships: one whose only person doesn't want to be contacted, and one that was lost."""
    names = {"Alfa": "B", "Beta": "A", "Gamma": "B", "Delta": "C"}
    ids = {
        name: scene.account(f"{name} AS", tier=tier, segment="ships", status="active") for name, tier in names.items()
    }
    ids["Tapt"] = scene.account("Tapt AS", tier="C", segment="ships", status="lost")
    scene.person("Ann Aas", ids["Alfa"], influence=3)
    scene.person("Arne Alv", ids["Alfa"], influence=9, do_not_contact=True)
    scene.person("Gro Gran", ids["Gamma"], do_not_contact=True)
    ok("segments add ships --where segment:ships")
    return ids


def page(ok):
    """The campaign as it is shown."""
    return json.loads(ok('campaigns show "winter check" -f json').stdout)


def test_an_activity_is_laid_over_a_segment_and_spread_over_the_working_days(ok, ships):
    said = ok(ADD).stdout

    rows = json.loads(ok("followups list -f json").stdout)
    assert [(row["account"], row["due"], row["origin"], row["contact"]) for row in rows] == [
        ("Beta AS", "2026-11-27", "campaign", None),
        ("Alfa AS", "2026-11-30", "campaign", "Ann Aas"),
        ("Delta AS", "2026-12-01", "campaign", None),
    ]
    assert "Winter check  offer a check  3 accounts  Fri 2026-11-27 to Tue 2026-12-01" in said


def test_who_does_not_want_to_be_contacted_is_left_out_and_named(ok, ships):
    said = ok(ADD).stdout

    for words in (
        "left out  Alfa AS, Arne Alv: doesn't want to be contacted",
        "left out  Gamma AS, Gro Gran: doesn't want to be contacted",
        "left out  Tapt AS: the account is lost",
    ):
        assert words in said
    assert [row["account"] for row in page(ok)["left_out"]] == ["Alfa AS", "Gamma AS", "Tapt AS"]


def test_a_preview_changes_nothing_and_undo_takes_all_of_it_back(ok, ships):
    before = ok("export all").stdout

    preview = ok(f"{ADD} --dry-run").stdout
    assert ok("export all").stdout == before
    assert ok(ADD).stdout == preview
    ok("undo")
    assert ok("export all").stdout == before
    assert json.loads(ok("campaigns list -f json").stdout) == []


def test_a_public_holiday_is_no_working_day(ok, ships):
    ok('campaigns add Jul ships "wish well" --from 2026-12-24 --until 2026-12-28')

    assert {row["due"] for row in json.loads(ok("campaigns calendar -f json").stdout)} <= {"2026-12-24", "2026-12-28"}


def test_reached_is_a_follow_up_done_or_an_answer(ok, kam, ships):
    ok(ADD)
    (first, *_) = json.loads(ok("campaigns calendar -f json").stdout)
    ok(f"done {first['id']}")
    said = ok('campaigns answered "winter check" alfa --on "22 nov"').stdout

    assert said.endswith("Alfa AS  Winter check  answered Sun 2026-11-22\n")
    (row,) = json.loads(ok("campaigns list -f json").stdout)
    assert (row["accounts"], row["reached"], row["answered"], row["left_out"]) == (3, 2, 1, 3)
    assert [(one["account"], one["status"]) for one in page(ok)["members"]] == [
        ("Beta AS", "reached"), ("Alfa AS", "answered"), ("Delta AS", "planned"),
    ]  # fmt: skip
    assert kam('campaigns answered "winter check" alfa').code == 5
    assert kam('campaigns answered "winter check" gamma').code == 3


def test_the_return_is_the_margin_of_those_reached_since_over_hours_and_costs(ok, ships, put):
    ok(ADD)
    (id,) = [row["id"] for row in json.loads(ok("campaigns list -f json").stdout)]
    ok("campaigns answered 'winter check' beta --as-of 2026-11-27")
    put("costs", kind="event", amount=100_000, currency="NOK", campaign_id=id, incurred_on=date(2026, 11, 27))
    ok("transactions add beta 10k --what check --cost 4k --on 2026-11-28 --as-of 2026-11-30")
    ok("transactions add delta 50k --what other --cost 1k --on 2026-11-28 --as-of 2026-11-30")

    shown = ok("campaigns show 'winter check' --as-of 2026-11-30").stdout

    assert "Margin since         6 000 NOK" in shown
    assert "Cost                 1 000 NOK" in shown
    assert "Return               6 × its cost" in shown


def test_a_return_that_cannot_be_known_says_why(ok, ships):
    ok(ADD)

    assert "Return               – (nobody was reached yet)" in ok("campaigns show 'winter check'").stdout
    ok("campaigns answered 'winter check' beta")
    assert "Return               – (no hours and no costs are noted)" in ok("campaigns show 'winter check'").stdout


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("campaigns add Late ships 'x y' --from 2026-11-20 --until 2026-12-01", 65, "is past"),
        ("campaigns add Back ships 'x y' --from 2026-12-04 --until 2026-12-01", 65, "lies before"),
        ("campaigns add Rest ships 'x y' --from 2026-11-28 --until 2026-11-29", 65, "no working day"),
        ("campaigns add When ships 'x y'", 2, "from when until when?"),
        ("campaigns add Who nobody 'x y' --from fri --until eom", 3, "no segment is called"),
        ("campaigns show Nothing", 3, "no campaign is called"),
    ],
)
def test_what_cannot_be_laid_is_refused_with_a_reason(kam, ships, line, code, said):
    refused = kam(line)

    assert (refused.code, said in refused.stderr) == (code, True)
