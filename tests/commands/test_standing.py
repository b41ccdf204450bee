"""Where accounts stand: tiers, phases, conversion, verification and handing over, each dated."""

from __future__ import annotations

import json

import pytest


def dated(ok, id: int) -> list[tuple]:
    """The dated changes of an account, the oldest first."""
    rows = json.loads(ok(f"accounts show {id} -f json").stdout)["history"]
    return [(row["changed_on"], row["field"], row["was"], row["became"], row["why"]) for row in reversed(rows)]


def test_many_accounts_get_a_tier_at_once(ok):
    ok("accounts add Nordlys --tier C")
    ok("accounts add Havbris")

    said = ok("accounts tier a nordlys havbris --why 'yearly review'")

    assert said.stdout == (
        "Changed 1  Nordlys  tier C → A  from Mon 2026-11-23\n"
        "Changed 2  Havbris  tier none → A  from Mon 2026-11-23\n"
    )  # fmt: skip
    assert dated(ok, 2) == [("2026-11-23", "tier", None, "A", "yearly review")]


def test_names_may_come_from_a_file_or_from_stdin(ok, tmp_path):
    ok("accounts add Nordlys")
    ok("accounts add 'Blåfjell & Sønn'")
    names = tmp_path / "names.txt"
    names.write_bytes("nordlys\r\n\r\nBlåfjell & Sønn\r\n".encode("cp1252"))

    ok(f"accounts tier B --from {names}")
    assert ok("accounts list --where tier:B -q").stdout == "2\n1\n"

    ok("accounts tier C --from -", stdin="\ufeffnordlys\n")
    assert ok("accounts list --where tier:C -q").stdout == "1\n"


def test_an_unknown_name_changes_nothing_and_all_are_listed(kam, ok):
    ok("accounts add Nordlys --tier C")
    before = ok("export all").stdout

    refused = kam("accounts tier A nordlys Nirgendwo Ingensteds")

    assert refused.code == 3
    assert "2 of 3 names are unknown" in refused.stderr
    assert "'Nirgendwo'" in refused.stderr and "'Ingensteds'" in refused.stderr
    assert ok("export all").stdout == before


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("accounts tier D nordlys", 2, "not one of A, B, C"),
        ("accounts tier A", 2, "name at least one"),
        ("accounts tier A --from /nowhere/at/all", 3, "/nowhere/at/all"),
        ("accounts phase nordlys growing", 2, "did you mean grow?"),
        ("accounts phase nordlys grow --on tomorrow", 2, "lies ahead"),
        ("accounts convert nordlys", 5, "is a customer"),
        ("accounts hand-over nordlys", 2, "--to"),
        ("accounts hand-over nordlys --to ' '", 2, "--to"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_forward(kam, ok, line, code, said):
    ok("accounts add Nordlys")

    refused = kam(line)

    assert refused.code == code
    assert said in refused.stderr and "Traceback" not in refused.stderr


def test_twenty_accounts_are_not_yet_many(ok):
    for number in range(20):
        ok(["accounts", "add", f"Account number {number}", "--another"])

    ok(["accounts", "tier", "B", *map(str, range(1, 21))])

    assert len(ok("accounts list --where tier:B -q").stdout.split()) == 20


def test_more_than_25_need_a_yes(kam, ok):
    for number in range(26):
        ok(["accounts", "add", f"Account number {number}", "--another"])
    all_of_them = ["accounts", "tier", "B", *map(str, range(1, 27))]

    assert kam(all_of_them).code == 2
    assert ok([*all_of_them, "--yes"]).stdout.count("Changed") == 26


def test_a_phase_counts_from_the_day_it_was_entered(ok):
    ok("accounts add Nordlys --phase acquire")

    said = ok("accounts phase nordlys Retain --on '3 days ago' --why renewed")

    assert said.stdout == "Changed 1  Nordlys  phase acquire → retain  from Fri 2026-11-20\n"
    assert ("2026-11-20", "phase", "acquire", "retain", "renewed") in dated(ok, 1)


def test_a_prospect_becomes_a_customer_and_goes_on_to_grow(ok):
    ok("accounts add Havbris --prospect --phase acquire")

    said = ok("accounts convert havbris --on 2026-11-02 --why signed")

    assert "kind prospect → customer" in said.stdout and "from Mon 2026-11-02" in said.stdout
    assert "customer since none → Mon 2026-11-02" in said.stdout
    assert {row[1:] for row in dated(ok, 1) if row[0] == "2026-11-02"} == {
        ("kind", "prospect", "customer", "signed"),
        ("phase", "acquire", "grow", "signed"),
    }


def test_many_accounts_move_to_a_phase_as_one_operation(ok):
    for name in ("Nordlys", "Havbris", "Solvind"):
        ok(f"accounts add {name} --phase acquire")

    said = ok("accounts phase nordlys havbris solvind grow").stdout

    assert said.count("phase acquire → grow") == 3
    ok("undo")
    assert sorted(ok("accounts list --where phase:acquire -q").stdout.split()) == ["1", "2", "3"]


def test_when_one_of_many_names_is_unknown_no_account_moves_to_the_phase(ok, kam):
    ok("accounts add Nordlys --phase acquire")

    refused = kam("accounts phase nordlys nobody grow")

    assert refused.code == 3 and "nobody" in refused.stderr
    assert ok("accounts list --where phase:grow -q").stdout == ""


def test_a_prospect_may_go_on_to_another_phase(ok):
    ok("accounts add Havbris --prospect --phase acquire")
    ok("accounts add Solvind --prospect --phase retain")

    assert "phase acquire → retain" in ok("accounts convert havbris --phase retain").stdout
    assert "phase" not in ok("accounts convert solvind").stdout


def test_verifying_is_dated_and_done_once_a_day(ok):
    ok("accounts add Nordlys")

    assert ok("accounts verify nordlys").stdout == "Verified 1  Nordlys  verified none → Mon 2026-11-23\n"
    assert ok("accounts verify nordlys").stdout == "Unchanged 1  Nordlys\n"


def test_an_account_handed_over_says_who_has_it_and_can_come_back(ok):
    ok("accounts add Nordlys")

    said = ok("accounts hand-over nordlys --to 'Anne Lie' --why reorganised")

    assert "status active → handed over  handed to none → Anne Lie" in said.stdout
    assert dated(ok, 1) == [("2026-11-23", "status", "active", "handed over", "reorganised")]
    assert "handed to Anne Lie → none" in ok("accounts edit nordlys --status active").stdout


def test_the_page_of_an_account_shows_its_people_units_and_changes(ok):
    ok("accounts add Nordlys --tier A --city Oslo --cadence 45 --margin 12.5 --at-risk 'late payer' --tag key")
    ok("accounts add 'Nordlys Bergen' --parent nordlys")
    ok("contacts add 'Kari Moen' Nordlys --role champion")

    page = ok("accounts show Nordlys").stdout
    found = json.loads(ok("accounts show Nordlys -f json").stdout)

    for words in ("tier A", "Oslo", "late payer", "key", "Nordlys Bergen", "Kari Moen", "champion"):
        assert words in page
    assert found["account"]["id"] == 1 and found["account"]["cadence_days"] == 45
    assert [row["name"] for row in found["units"]] == ["Nordlys Bergen"]


def test_an_empty_page_says_how_to_fill_it(ok):
    ok("accounts add Nordlys")

    page = ok("accounts show nordlys").stdout

    assert "kamcrm contacts add NAME 1" in page and "kamcrm accounts add NAME --parent 1" in page


@pytest.mark.parametrize(
    "line",
    [
        "accounts tier A nordlys havbris --why review",
        "accounts phase nordlys retain --on yesterday",
        "accounts convert havbris --on yesterday",
        "accounts verify nordlys havbris",
        "accounts hand-over nordlys --to Anne",
    ],
)
def test_undo_and_redo_restore_every_byte_of_the_export(ok, line):
    ok("accounts add Nordlys --phase grow")
    ok("accounts add Havbris --prospect --phase acquire")
    before = ok("export all").stdout

    ok(line)
    after = ok("export all").stdout
    ok("undo")

    assert after != before
    assert ok("export all").stdout == before
    ok("redo")
    assert ok("export all").stdout == after
