"""People: adding, changing, moving, and the map of who stands where."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def nordlys(ok):
    """Nordlys (1) and Havbris (2), and at Nordlys Kari Moen (3), who decides."""
    ok("accounts add Nordlys")
    ok("accounts add Havbris")
    ok("contacts add 'Kari Moen' nordlys --role 'decision maker' --email kari@nordlys.no --phone '900 00 000'")
    return ok


def person(ok, id: int) -> dict:
    """The person of a number, as JSON."""
    return json.loads(ok(["contacts", "list", "--where", f"id:{id}", "-f", "json"]).stdout)[0]


def test_only_the_name_is_needed(ok):
    assert ok(["contacts", "add", "Øyvind Berg"]).stdout == "Added   1  Øyvind Berg  no account\n"
    assert ok("contacts list --unassigned -q").stdout == "1\n"


def test_every_field_can_be_given_and_is_kept(nordlys):
    nordlys(
        "contacts add 'Ola Nordmann' nordlys --email 'Ola <Ola@Nordlys.NO>' --email ola@home.no"
        " --phone '+47 911 11 111' --phone '22 00 00 00'"
        " --title CFO --department Finance --role 'Budget-Holder' --influence 7 --sentiment -1"
        " --reports-to kari --channel Email --times mornings --language no --do-not-contact"
        " --legal-basis 'legitimate interest' --source fair --cadence 2m --city Oslo --about 'skis' --tag vip"
    )

    found = person(nordlys, 4)
    assert found["emails"] == "ola@nordlys.no, ola@home.no" and found["phones"] == "+47 911 11 111, 22 00 00 00"
    assert (found["role"], found["influence"], found["sentiment"]) == ("budget holder", 7, -1)
    assert (found["reports_to"], found["account"], found["preferred_channel"]) == ("Kari Moen", "Nordlys", "email")
    assert found["do_not_contact"] is True and found["legal_basis_on"] == "2026-11-23"
    assert (found["cadence_days"], found["tags"]) == (60, "vip")


def test_a_person_is_found_by_any_spelling_of_a_number_or_address(nordlys):
    for ref in ("+47 90 00 00 00", "KARI@nordlys.no", "kari moen", "3"):
        assert "Kari Moen" in nordlys(["contacts", "show", ref]).stdout


def test_the_same_address_or_name_is_not_added_twice(kam, nordlys):
    same_address = kam("contacts add 'K. Moen' --email Kari@Nordlys.no")
    same_name = kam("contacts add 'kari moen' nordlys")

    assert (same_address.code, same_name.code) == (5, 5)
    assert "3 Kari Moen" in same_address.stderr and "3 Kari Moen" in same_name.stderr
    assert nordlys("contacts add 'kari moen' nordlys --another").code == 0


def test_a_namesake_elsewhere_is_said_and_added(nordlys):
    said = nordlys("contacts add 'Kari Moen' havbris")

    assert "is it the same as 3 Kari Moen (Nordlys)?" in said.stderr


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--email kari.at.nordlys", "not an e-mail"),
        ("--phone none", "telephone number"),
        ("--influence 11", "between 0 and 10"),
        ("--sentiment high", "whole number"),
        ("--role boss", "not one of"),
        ("--channel pigeon", "not one of"),
        ("--reports-to nobody", "nobody"),
        ("--cadence 0", "number of days"),
        ("--name ''", "cannot be empty"),
    ],
)
def test_a_value_that_cannot_be_read_is_refused_in_words(kam, nordlys, option, said):
    before = nordlys("export all").stdout

    refused = kam(f"contacts edit kari {option}")

    assert refused.code in (2, 3, 65)
    assert said in refused.stderr and "Traceback" not in refused.stderr
    assert nordlys("export all").stdout == before


def test_addresses_are_added_taken_away_and_cleared(nordlys):
    nordlys("contacts edit kari --email kari.moen@nordlys.no --phone '+47 900 00 000'")
    assert person(nordlys, 3)["emails"] == "kari@nordlys.no, kari.moen@nordlys.no"
    assert person(nordlys, 3)["phones"] == "900 00 000"

    said = nordlys("contacts edit kari --without KARI@nordlys.no --without +4790000000")
    assert "emails kari@nordlys.no, kari.moen@nordlys.no → kari.moen@nordlys.no" in said.stdout
    assert "phones 900 00 000 → none" in said.stdout

    nordlys("contacts edit kari --email '' --email new@nordlys.no")
    assert person(nordlys, 3)["emails"] == "new@nordlys.no"


def test_an_address_that_another_has_is_said(nordlys):
    nordlys("contacts add 'Ola Nordmann' nordlys")

    assert "3 Kari Moen has that e-mail too" in nordlys("contacts edit ola --email kari@nordlys.no").stderr


def test_people_cannot_report_to_each_other_in_a_ring(kam, nordlys):
    nordlys("contacts add 'Ola Nordmann' nordlys --reports-to kari")
    nordlys("contacts add 'Per Nilsen' nordlys --reports-to ola")

    for line in ("contacts edit kari --reports-to per", "contacts edit kari --reports-to kari"):
        refused = kam(line)
        assert refused.code == 5 and "cannot report to" in refused.stderr


def test_a_consent_may_be_withdrawn(nordlys):
    nordlys("contacts edit kari --do-not-contact --legal-basis consent")

    said = nordlys("contacts edit kari --no-do-not-contact --legal-basis ''")

    assert "do not contact yes → no" in said.stdout
    assert person(nordlys, 3)["legal_basis_on"] is None


def test_the_list_narrows_to_an_account_and_to_any_field(nordlys):
    nordlys("contacts add 'Ola Nordmann' havbris --influence 3")

    assert nordlys("contacts list --account havbris -q").stdout == "4\n"
    assert nordlys("contacts list --where 'influence<5' -q").stdout == "4\n"
    assert nordlys("contacts list --where 'emails:kari@nordlys.no' -q").stdout == "3\n"
    assert (
        nordlys("contacts list --where 'role:\"decision maker\"' --columns name -f csv").stdout == "name\nKari Moen\n"
    )


def test_archived_people_leave_the_list_and_come_back(nordlys):
    assert nordlys("contacts archive kari").stdout == "Archived 3  Kari Moen\n"
    assert nordlys("contacts list -q").stdout == ""
    assert nordlys("contacts list --archived -q").stdout == "3\n"
    assert nordlys("contacts unarchive kari").stdout == "Back    3  Kari Moen\n"
    assert nordlys("contacts verify kari").stdout == "Verified 3  Kari Moen  verified none → Mon 2026-11-23\n"


def test_a_person_who_moves_leaves_the_history_where_it_was(nordlys, scene):
    scene.talk(1, -3, "about the offer", 3)
    scene.followup(1, "send the offer", 2, contact_id=3)

    said = nordlys("contacts move kari havbris --title CEO --on '1 nov' --why headhunted")

    assert "account Nordlys → Havbris" in said.stdout and "from Sun 2026-11-01" in said.stdout
    assert "send the offer  due Wed 2026-11-25 (in 2 days)" in said.stdout
    assert 'who succeeds Kari Moen at Nordlys? kamcrm contacts add NAME 1 --role "decision maker"' in said.stderr
    page = json.loads(nordlys("contacts show kari -f json").stdout)
    assert [(row["was"], row["became"], row["why"]) for row in page["moves"]] == [("Nordlys", "Havbris", "headhunted")]
    assert page["followups"][0]["account"] == "Nordlys" and page["talks"][0]["text"] == "about the offer"
    assert page["person"]["title"] == "CEO" and "role" not in page["person"]


def test_a_successor_takes_over_what_is_open_and_who_is_below(nordlys, scene):
    nordlys("contacts add 'Ola Nordmann' nordlys --reports-to kari")
    nordlys("contacts add 'Per Nilsen' nordlys --reports-to kari")
    scene.followup(1, "send the offer", 2, contact_id=3)

    said = nordlys("contacts move kari '' --successor ola")

    assert "Ola Nordmann takes over 1 follow-up and 2 people" in said.stdout
    assert (person(nordlys, 4)["role"], person(nordlys, 4)["reports_to"]) == ("decision maker", None)
    assert person(nordlys, 5)["reports_to"] == "Ola Nordmann"
    assert person(nordlys, 3)["left_on"] == "2026-11-23" and person(nordlys, 3)["account"] is None


def test_a_move_that_makes_no_sense_is_refused(kam, nordlys):
    nordlys("contacts add 'Ola Nordmann' havbris")

    assert kam("contacts move kari nordlys").code == 5
    assert kam("contacts move kari havbris --successor ola").code == 2
    assert kam("contacts move kari havbris --successor kari").code == 2
    assert kam("contacts move kari nowhere").code == 3


def test_the_map_is_a_tree_with_what_is_missing(nordlys, scene):
    nordlys("contacts add 'Ola Nordmann' nordlys --reports-to kari --role champion --sentiment 2")
    nordlys("contacts add 'Per Nilsen' nordlys --reports-to ola --title CFO")
    scene.talk(1, -200, "", 3)
    scene.talk(1, -2, "", 4)

    shown = nordlys("contacts map nordlys").stdout
    found = json.loads(nordlys("contacts map nordlys -f json").stdout)

    assert [(row["name"], row["level"]) for row in found["people"]] == [
        ("Kari Moen", 0), ("Ola Nordmann", 1), ("Per Nilsen", 2)
    ]  # fmt: skip
    assert [row["last_touch"] for row in found["people"]] == ["2026-05-07", "2026-11-21", None]
    assert found["gaps"] == ["decision maker Kari Moen: last in touch 200 days ago", "no executive sponsor"]
    assert "└─ Ola Nordmann" in shown and "+2 advocate" in shown and "2 days ago" in shown


def test_the_map_survives_people_who_report_to_each_other(nordlys, put):
    common = {"account_id": 1, "folded": "x", "sort_key": "x"}
    first = put("contacts", name="First", **common)
    second = put("contacts", name="Second", reports_to_id=first, **common)
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    crm = open_crm(Settings(), write=True, command="test")
    crm.update("contacts", first, reports_to_id=second)
    crm.commit("test")
    crm.close()

    found = json.loads(nordlys("contacts map nordlys -f json").stdout)

    assert sorted(row["name"] for row in found["people"]) == ["First", "Kari Moen", "Second"]


def test_an_empty_map_says_how_to_fill_it(nordlys):
    shown = nordlys("contacts map havbris").stdout

    assert 'kamcrm contacts add NAME 2 --role "decision maker"' in shown
    assert "no decision maker" in shown and "no champion" in shown and "no executive sponsor" in shown


def test_the_page_of_a_person_nobody_has_met_says_what_to_do(nordlys):
    shown = nordlys("contacts show kari").stdout

    assert 'kamcrm log 3 "call …"' in shown and "kari@nordlys.no" in shown


@pytest.mark.parametrize(
    "line",
    [
        "contacts add 'Per Nilsen' nordlys --email p@x.no --email p@y.no --phone 911111 --tag new --reports-to kari",
        "contacts edit kari --email new@x.no --without kari@nordlys.no --phone '' --tag vip --role champion --name K",
        "contacts archive kari ola",
        "contacts verify kari ola",
        "contacts move kari havbris --title CEO --successor ola --why up",
        "contacts move kari ''",
    ],
)
def test_undo_and_redo_restore_every_byte_of_the_export(nordlys, scene, line):
    nordlys("contacts add 'Ola Nordmann' nordlys --reports-to kari")
    scene.followup(1, "send the offer", 2, contact_id=3)
    before = nordlys("export all").stdout

    nordlys(line)
    after = nordlys("export all").stdout
    nordlys("undo")

    assert after != before
    assert nordlys("export all").stdout == before
    nordlys("redo")
    assert nordlys("export all").stdout == after


def test_the_json_of_a_move_holds_who_succeeds_and_in_what(ok):
    ok("accounts add Nordhus")
    ok("accounts add Sorhus")
    ok("contacts add 'Anne Berg' nordhus")
    ok("contacts add 'Eva Dahl' nordhus --reports-to anne")
    ok(["followups", "add", "anne berg", "fri call"])

    (row,) = json.loads(ok("contacts move anne sorhus --successor eva -f json").stdout)

    assert row["successor"]["name"] == "Eva Dahl"
    assert [step["what"] for step in row["followups"]] == ["call"]
    assert [person["name"] for person in row["reports"]] == ["Eva Dahl"]
