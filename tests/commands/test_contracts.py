"""Contracts: listed, shown and added."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_what_and_until_when(ok, scene):
    scene.account()

    shown = ok("contracts add nordlys Hosting --ends 2027-01-31 --notice-days 3m --value 900k")

    assert shown.stdout == (
        "Added   2  Hosting  Nordlys AS  ends Sun 2027-01-31 (in 9 weeks)  notice 90 days  900 000 NOK a year\n"
    )


def test_what_was_added_is_kept_as_typed(ok, kam, scene):
    scene.account()
    ok(
        "contracts add nordlys Hosting --starts 2026-01-01 --ends 2027-12-31 --value 100 --currency eur"
        " --probability 40 --status draft --about 'see the annex'"
    )

    (row,) = rows(kam, "contracts list --status draft")

    assert (row["starts_on"], row["ends_on"], row["renewal_probability"]) == ("2026-01-01", "2027-12-31", 40)
    assert (row["value"], row["about"]) == ({"amount": "100.00", "currency": "EUR"}, "see the annex")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("contracts add nordlys Hosting --starts 2027-01-01 --ends 2026-01-01", 65),
        ("contracts add nordlys ' '", 2),
        ("contracts add nobody Hosting", 3),
        ("contracts add nordlys Hosting --value much", 65),
        ("contracts add nordlys Hosting --notice-days soon", 2),
        ("contracts add nordlys Hosting --status nonsense", 2),
        ("contracts add nordlys Hosting --probability 120", 65),
        ("contracts list --status nonsense", 2),
        ("contracts show 1", 3),
        ("contracts show 4711", 3),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, scene, line, code):
    scene.account()

    shown = kam(line)

    assert shown.code == code, shown.stderr
    assert rows(kam, "contracts list") == []


def test_the_list_holds_the_active_ones_the_next_to_end_first(kam, scene):
    account, other = scene.account(), scene.account("Globex AS")
    later, sooner = scene.contract(account, "Later", 90), scene.contract(other, "Sooner", 20)
    scene.contract(account, "Old", -60, status="ended")

    assert [row["id"] for row in rows(kam, "contracts list")] == [sooner, later]
    assert [row["id"] for row in rows(kam, "contracts list --account nordlys")] == [later]
    assert [row["id"] for row in rows(kam, "contracts list --where ends<1m")] == [sooner]
    assert [row["name"] for row in rows(kam, "contracts list --status ended")] == ["Old"]


def test_one_is_shown_with_its_account(kam, scene):
    contract = scene.contract(scene.account(), "Hosting", 90)

    assert "Nordlys AS" in kam(f"contracts show {contract}").stdout


def test_an_added_contract_inside_its_notice_stands_in_todays_list(ok, kam, scene):
    scene.account()
    ok("contracts add nordlys Hosting --ends 2026-12-31 --notice-days 90")

    assert [item["kind"] for item in rows(kam, "today")] == ["contract"]


def test_a_contract_that_names_no_notice_is_marked_ninety_days_ahead(ok):
    ok(["accounts", "add", "Nordlys AS"])
    ok(["contracts", "add", "nordlys", "Framework", "--ends", "in 80 days"])
    ok(["contracts", "add", "nordlys", "Hosting", "--ends", "in 100 days"])

    shown = ok("contracts list").stdout.splitlines()

    assert "· " in next(row for row in shown if "Framework" in row)
    assert "· " not in next(row for row in shown if "Hosting" in row)


def test_a_contract_is_changed_and_cleared_and_what_needs_something_keeps_it(ok, kam, scene):
    scene.account()
    line = "contracts add nordlys Hosting --starts 2026-01-01 --ends 2027-12-31 --notice-days 90 --value 900k"
    id = ok(f"{line} --probability 40 --about x -q").ids[0]

    said = ok(f"contracts edit {id} --ends 2028-12-31 --value 950k --name 'Hosting and backup'").stdout
    assert said == (
        f"Changed {id}  Hosting and backup  name Hosting → Hosting and backup  ends Fri 2027-12-31 → Sun 2028-12-31  "
        "value 900 000 NOK → 950 000 NOK\n"
    )
    refused = kam(f"contracts edit {id} --ends 2025-12-31")
    assert (refused.code, "before it starts on 2026-01-01" in refused.stderr) == (65, True)

    cleared = ("starts", "ends", "notice-days", "value", "probability", "about")
    ok(["contracts", "edit", str(id), *(f"--{option}=" for option in cleared)])
    row = json.loads(ok("contracts list -f json").stdout)[0]
    kept = ("starts_on", "ends_on", "notice_days", "value", "renewal_probability", "about")
    assert [row[key] for key in kept] == [None] * len(kept)
    for option in ("name", "currency", "status"):
        assert kam(["contracts", "edit", str(id), f"--{option}="]).code == 2
    ok("undo")
    assert json.loads(ok("contracts list -f json").stdout)[0]["about"] == "x"


@pytest.fixture
def hosting(ok, scene):
    """A contract that ends in January, inside its notice."""
    scene.account()
    return ok("contracts add nordlys Hosting --ends 2027-01-31 --notice-days 90 --value 900k --probability 80 -q").ids[
        0
    ]


def test_a_renewed_contract_is_followed_by_one_with_the_cost_of_what_was_conceded(ok, kam, hosting):
    line = f"contracts renew {hosting} --until 2028-01-31 --value 950k --concession 'two courses' --cost 28.6k"

    said = ok(line).stdout.splitlines()

    new = hosting + 1
    assert said == [
        f"Renewed {new}  Hosting  Nordlys AS  until Mon 2028-01-31 (in 14 months)  950 000 NOK a year  "
        f"was 900 000 NOK  was {hosting}",
        f"Cost    {new + 1}  two courses  28 600 NOK",
    ]
    (row,) = rows(kam, "contracts list")
    assert (row["id"], row["starts_on"], row["ends_on"]) == (new, "2027-02-01", "2028-01-31")
    assert (row["notice_days"], row["renewal_probability"]) == (90, 80)
    assert (row["renewed_from_id"], row["concession"]) == (hosting, "two courses")
    assert [row["id"] for row in rows(kam, "contracts list --status renewed")] == [hosting]
    cost = json.loads(ok(f"show {new + 1} -f json").stdout)["fields"]
    assert (cost["kind"], cost["contract_id"], cost["account"]) == ("concession", new, "Nordlys AS")
    ok("undo")
    assert [row["id"] for row in rows(kam, "contracts list")] == [hosting]


def test_a_renewal_needs_only_its_day_and_keeps_the_value(ok, kam, hosting):
    ok(f"contracts renew {hosting} --until 2028-01-31")

    (row,) = rows(kam, "contracts list")
    assert row["value"] == {"amount": "900000.00", "currency": "NOK"}
    assert rows(kam, "today") == []


def test_what_is_inside_its_notice_is_listed_for_renewal(ok, kam, hosting, scene):
    scene.contract(1, "Ended unrenewed", -10)
    scene.contract(1, "Far off", 400)
    scene.contract(1, "Given up", 10, status="terminated")

    shown = ok("contracts list --renewals")

    assert [row["name"] for row in rows(kam, "contracts list --renewals")] == ["Ended unrenewed", "Hosting"]
    assert shown.stdout.splitlines()[-1].startswith("next: kamcrm contracts renew")
    assert [row["name"] for row in rows(kam, "contracts list --renewals --limit 1")] == ["Ended unrenewed"]
    assert [row["name"] for row in rows(kam, "contracts list --renewals --where name:host")] == ["Hosting"]
    assert ok("contracts list --renewals --where name:nothing").stdout == "No contract is inside its notice.\n"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("contracts renew {id}", 2, "until"),
        ("contracts renew {id} --until 2027-01-15", 65, "before it starts on 2027-02-01"),
        ("contracts renew {id} --until soon", 2, "soon"),
        ("contracts renew {id} --until 2028-01-31 --cost 100", 2, "what was conceded for it?"),
        ("contracts renew {id} --until 2028-01-31 --concession x --cost=-5", 65, "not above zero"),
        ("contracts renew {id} --until 2028-01-31 --value much", 65, "much"),
        ("contracts renew 1 --until 2028-01-31", 3, "one of the accounts"),
    ],
)
def test_a_renewal_that_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, hosting, line, code, said):
    before = ok("export all").stdout

    refused = kam(line.format(id=hosting))

    assert (refused.code, said in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


def test_a_contract_is_renewed_once(kam, ok, hosting):
    ok(f"contracts renew {hosting} --until 2028-01-31")

    refused = kam(f"contracts renew {hosting} --until 2028-01-31")

    assert (refused.code, "Hosting is renewed" in refused.stderr) == (5, True)
