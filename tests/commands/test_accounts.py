"""Accounts: adding, changing, finding and putting away."""

from __future__ import annotations

import json

import pytest


def shown(ok, id: int) -> dict:
    """The account of a number, as JSON."""
    found = json.loads(ok(["accounts", "list", "--where", f"id:{id}", "-f", "json"]).stdout)
    return (found or json.loads(ok(["accounts", "list", "--archived", "--where", f"id:{id}", "-f", "json"]).stdout))[0]


def test_only_the_name_is_needed(ok):
    said = ok(["accounts", "add", "Nordlys AS"])

    assert said.stdout == "Added   1  Nordlys AS  customer\n"
    assert "Nordlys AS" in ok("accounts list").stdout


def test_every_field_can_be_given_and_is_kept(ok):
    line = (
        "accounts add 'Havbris AB' --prospect --tier b --phase acquire --segment shipping --industry fish"
        " --org-number '556036-0793' --domain https://www.Havbris.se/om --street 'Kajen 1' --postal-code 11122"
        " --city Stockholm --country Sverige --phone '+46 8 123 456' --currency sek --language sv --source fair"
        " --customer-since 2020-02-29 --cadence 6w --employees '1 200' --annual-revenue 1.5m --margin 12,5"
        " --acquisition-cost 5000 --at-risk 'late payer' --about 'Old friends' --tag Key --tag '#fish'"
    )

    ok(line)

    found = shown(ok, 1)
    assert found["kind"] == "prospect" and found["tier"] == "B" and found["status"] == "active"
    assert found["org_number"] == "5560360793" and found["domain"] == "havbris.se"
    assert found["annual_revenue"] == {"amount": "1500000.00", "currency": "SEK"}
    assert (found["cadence_days"], found["employees"], found["default_margin"]) == (42, 1200, 125)
    assert found["customer_since"] == "2020-02-29" and found["phone"] == "+46 8 123 456"
    assert found["at_risk"] is True and found["at_risk_why"] == "late payer"
    assert found["tags"] == "fish, Key" and found["about"] == "Old friends"


def test_a_change_says_each_value_before_and_after(ok):
    ok("accounts add 'Nordlys AS' --tier B --city Oslo")

    said = ok("accounts edit nordlys --tier a --city '' --customer-since yesterday")

    assert said.stdout == (
        "Changed 1  Nordlys AS  tier B → A  city Oslo → none  customer since none → Sun 2026-11-22\n"
    )


def test_what_is_so_already_is_left_alone(ok):
    ok("accounts add 'Nordlys AS' --tier B")

    said = ok("accounts edit nordlys --tier B")

    assert said.stdout.startswith("Unchanged 1")
    assert "accounts edit" not in ok("changes").stdout


def history(ok) -> list[tuple]:
    """Every dated change of an account, as the export tells it."""
    rows = json.loads(ok("export all").stdout)["account_history"]
    return [(row["field"], row["was"], row["became"], row["changed_on"]) for row in rows]


def test_a_tier_set_by_editing_is_dated(ok):
    ok("accounts add 'Nordlys AS' --tier B")

    ok("accounts edit nordlys --tier C --as-of 2026-10-01")

    assert history(ok)[-1] == ("tier", "B", "C", "2026-10-01")


def test_a_new_name_is_found_by_and_the_handle_stays(ok):
    ok("accounts add 'Nordlys AS'")

    ok(["accounts", "edit", "nordlys", "--name", "Sørlys ASA"])

    assert ok("accounts edit sorlys --city Bergen").stdout.startswith("Changed 1  Sørlys ASA")
    assert ok("accounts edit nordlys --city Oslo").stdout.startswith("Changed 1")


def test_a_word_outside_the_list_names_the_nearest(kam, ok):
    ok("accounts add 'Nordlys AS'")

    refused = kam("accounts edit nordlys --phase acqire")

    assert refused.code == 2
    assert "did you mean acquire?" in refused.stderr


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--cadence never", "number of days"),
        ("--employees many", "whole number"),
        ("--margin half", "percentage"),
        ("--currency kroner", "three letters"),
        ("--annual-revenue lots", "not an amount"),
        ("--domain 'not a domain'", "not a domain"),
        ("--phone switchboard", "telephone number"),
        ("--customer-since someday", "someday"),
        ("--kind ''", "kind cannot be empty"),
        ("--parent nobody", "nobody"),
    ],
)
def test_a_value_that_cannot_be_read_is_refused_in_words(kam, ok, option, said):
    ok("accounts add 'Nordlys AS'")
    before = ok("export all").stdout

    refused = kam(f"accounts edit nordlys {option}")

    assert refused.code in (2, 3, 65)
    assert said in refused.stderr and "Traceback" not in refused.stderr
    assert ok("export all").stdout == before


def test_amounts_never_change_currency_silently(kam, ok):
    ok("accounts add 'Nordlys AS' --annual-revenue 250m")

    refused = kam("accounts edit nordlys --currency EUR")

    assert refused.code == 2 and "--annual-revenue" in refused.stderr
    ok("accounts edit nordlys --currency EUR --annual-revenue 22m")
    assert shown(ok, 1)["annual_revenue"] == {"amount": "22000000.00", "currency": "EUR"}


def test_the_same_company_is_not_added_twice(kam, ok):
    ok("accounts add 'Hansen & Sønn AS' --org-number 923609016")

    for line in ("'hansen og soenn'", "'Something else' --org-number '923 609 016'"):
        refused = kam(f"accounts add {line}")
        assert refused.code == 5
        assert "1 Hansen & Sønn AS is there already" in refused.stderr

    assert ok("accounts add 'Hansen & Sønn' --another").stdout.startswith("Added   2")


def test_a_unit_named_after_its_parent_is_no_surprise(ok):
    ok("accounts add 'Nordlys AS'")

    assert "the same as" not in ok("accounts add 'Nordlys Bergen' --parent 1").stderr


@pytest.mark.parametrize("ref", ["923 609 016", "923609016", "nordlys.no", "+47 90 00 00 00"])
def test_an_account_is_found_by_number_domain_and_phone(ok, ref):
    ok("accounts add 'Nordlys AS' --org-number '923 609 016' --domain nordlys.no --phone 90000000")

    assert ok(["accounts", "edit", ref, "--city", "Oslo"]).stdout.startswith("Changed 1")


def test_an_archived_double_is_offered_back(kam, ok):
    ok("accounts add 'Nordlys AS'")
    ok("accounts archive nordlys")

    refused = kam("accounts add Nordlys")

    assert refused.code == 5 and "kamcrm accounts unarchive 1" in refused.stderr


def test_a_name_nearly_the_same_is_said_and_added(ok):
    ok("accounts add 'Nordlys AS'")

    said = ok("accounts add 'Nordlyz AS'")

    assert "is it the same as 1 Nordlys AS?" in said.stderr
    assert said.stdout.startswith("Added   2")


def test_names_that_share_a_letter_are_not_taken_for_each_other(ok):
    ok("accounts add 'Nordlys AS'")

    assert ok("accounts add 'Nordvik Marine'").stderr == ""
    assert ok(["accounts", "add", "🚀"]).stderr == ""
    assert ok(["accounts", "add", "🦊"]).stderr == ""


@pytest.mark.parametrize("name", ["🚀", "Acme [/]", "[bold]x[/bold]", "x" * 200, "東京電力", "-5 grader", "A\tB"])
def test_any_name_is_kept_and_found(ok, name):
    ok(["accounts", "add", "--", name])

    found = json.loads(ok("accounts list -f json").stdout)

    assert found[0]["name"] == " ".join(name.split())
    assert ok(["accounts", "edit", "--city", "Oslo", "--", name]).stdout.startswith("Changed 1")
    assert " ".join(name.split()) in ok("accounts list").stdout


def test_a_name_of_loose_letters_is_kept_composed(ok):
    ok(["accounts", "add", "A\u030asga\u030ard"])

    assert shown(ok, 1)["name"] == "Åsgård"
    assert ok(["accounts", "edit", "Åsgård", "--city", "Oslo"]).stderr == ""


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 201, "a\0b"])
def test_a_name_that_cannot_be_kept_is_refused_in_a_sentence(kam, ok, name):
    refused = kam(["accounts", "add", "--", name])

    assert refused.code == 65
    assert "name" in refused.stderr and "Traceback" not in refused.stderr
    assert json.loads(ok("accounts list -f json").stdout) == []


def test_archived_accounts_leave_the_list_and_come_back(ok):
    ok("accounts add 'Nordlys AS'")
    ok("accounts add Havbris")

    assert ok("accounts archive nordlys havbris").stdout == "Archived 1  Nordlys AS\nArchived 2  Havbris\n"
    assert ok("accounts list -q").stdout == ""
    assert ok("accounts list --archived -q").stdout == "2\n1\n"

    assert ok("accounts unarchive nord").stdout == "Back    1  Nordlys AS\n"
    assert "Nordlys" in ok("accounts list").stdout


def test_archiving_says_what_is_still_open(ok, scene):
    account = scene.account("Nordlys AS")
    scene.followup(account)

    said = ok("accounts archive nordlys")

    assert "1 follow-up is still open" in said.stderr
    assert ok(said.stderr.partition("kamcrm ")[2].strip() + " -q").ids == [2]


def test_names_that_nobody_has_are_listed_and_nothing_happens(kam, ok):
    ok("accounts add 'Nordlys AS'")

    refused = kam("accounts archive nordlys nobody nowhere")

    assert refused.code == 3
    assert "'nobody'" in refused.stderr and "'nowhere'" in refused.stderr
    assert shown(ok, 1)["archived"] is False


def test_a_unit_cannot_stand_above_itself(kam, ok):
    ok("accounts add Nordlys")
    ok("accounts add 'Havbris' --parent nordlys")

    refused = kam("accounts edit nordlys --parent havbris")

    assert refused.code == 5 and "stands above" in refused.stderr
    assert kam("accounts edit nordlys --parent nordlys").code == 5
    assert ok("accounts edit havbris --parent ''").stdout == "Changed 2  Havbris  parent Nordlys → none\n"


def test_the_list_filters_sorts_and_picks_any_stored_column(ok):
    ok("accounts add Nordlys --tier A --employees 40 --tag strategic --prospect")
    ok("accounts add Havbris --tier B --employees 900")
    ok("accounts add Solvind --tier A --employees 7")

    assert ok("accounts list --where 'tier:A' --sort -employees -f ids").stdout == "1\n4\n"
    assert ok("accounts list --where tag:strategic -q").stdout == "1\n"
    assert ok("accounts list --where 'employees>10' --columns name,employees -f csv").stdout.startswith(
        "name,employees\n"
    )
    assert ok("accounts list --kind PROSPECT -q").stdout == "1\n"


def test_a_dry_run_leaves_every_byte(ok, db):
    ok("accounts add Nordlys")
    before = db.read_bytes()

    ok("accounts edit nordlys --tier A --tag x --dry-run")
    ok("accounts add Havbris --tag x --dry-run")

    assert db.read_bytes() == before


@pytest.mark.parametrize(
    "line",
    [
        "accounts add Havbris --tier A --phase grow --tag new --tag old --parent nordlys --contact 'Kari Moen'",
        "accounts edit nordlys --tier A --phase grow --city Oslo --tag more --without first",
        "accounts edit nordlys --name Sørlys --tag '' --kind partner --status dormant",
        "accounts archive nordlys solvind",
    ],
)
def test_undo_and_redo_restore_every_byte_of_the_export(ok, line):
    ok("accounts add Nordlys --tag first --tier B")
    ok("accounts add Solvind")
    before = ok("export all").stdout

    ok(line)
    after = ok("export all").stdout
    ok("undo")

    assert after != before
    assert ok("export all").stdout == before
    ok("redo")
    assert ok("export all").stdout == after


def test_the_json_of_adding_an_account_holds_the_person_added_with_it(ok):
    (row,) = json.loads(ok("accounts add Havbris --contact 'Anne Berg' -f json").stdout)

    assert (row["name"], row["contact"]["name"]) == ("Havbris", "Anne Berg")


@pytest.mark.parametrize(
    ("noun", "line", "option"),
    [
        ("accounts", "accounts add Solvind", "--city"),
        ("contacts", "contacts add Kari", "--city"),
        ("followups", "followups add nordlys 'fri send offer'", "--note"),
        ("interactions", "log nordlys 'call 20m: offer'", "--place"),
        ("opportunities", "opportunities add nordlys Renewal", "--about"),
        ("contracts", "contracts add nordlys Hosting", "--about"),
    ],
)
def test_an_edit_that_names_a_version_is_refused_once_the_record_has_changed(ok, kam, noun, line, option):
    ok("accounts add Nordlys")
    ids = ok(f"{line} -q").ids

    ok(f"{noun} edit {ids[0]} {option}=1 --if-version 1")
    refused = kam(f"{noun} edit {ids[0]} {option}=2 --if-version 1")

    assert refused.code == 5
    assert "has changed since version 1: it is at version 2" in refused.stderr
    ok(f"{noun} edit {ids[0]} {option}=2 --if-version 2")
