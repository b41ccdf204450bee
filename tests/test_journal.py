"""Every write is whole: what fails leaves neither a row, nor a note in the journal, nor a word in the index."""

from __future__ import annotations

import datetime

import pytest

from kamcrm.errors import BadInput, Conflict, NotFound
from kamcrm.journal import uid
from kamcrm.settings import Settings
from kamcrm.unit import open_crm

TABLES = ("records", "operations", "changes", "accounts", "contact_emails", "search")


def counts(crm):
    return {table: crm.store.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}


def account(name, handle="", **more):
    keys = {"folded": name.lower(), "sort_key": name.lower(), "handle": handle or name.lower(), "currency": "NOK"}
    return {"name": name, **keys, **more}


@pytest.fixture
def nordlys(crm):
    return crm.insert("accounts", **account("Nordlys"))


def test_an_update_of_a_version_that_has_passed_is_a_conflict_and_leaves_no_trace(crm, nordlys):
    crm.update("accounts", nordlys, tier="A")
    before = counts(crm)

    with pytest.raises(Conflict) as refusal:
        crm.update("accounts", nordlys, version=1, tier="B")

    assert refusal.value.code == 5
    assert crm.row("accounts", nordlys).tier == "A"
    assert counts(crm) == before


def test_an_update_that_the_schema_refuses_leaves_no_trace_that_redo_would_take_for_a_removal(crm, nordlys):
    crm.insert("accounts", **account("Havbris"))
    before = counts(crm)

    with pytest.raises(BadInput):
        crm.update("accounts", nordlys, handle="havbris")

    assert counts(crm) == before
    assert crm.store.execute("SELECT count(*) FROM changes WHERE became IS NULL").fetchone()[0] == 0
    crm.store.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_an_insert_that_the_schema_refuses_uses_no_number_up(crm, nordlys):
    before = counts(crm)

    with pytest.raises(BadInput):
        crm.insert("accounts", **account("Nordlys AS", handle="nordlys"))

    assert counts(crm) == before
    assert crm.insert("accounts", **account("Havbris")) == nordlys + 1


def test_a_bad_row_in_the_middle_of_many_leaves_nothing(crm, nordlys):
    before = counts(crm)
    rows = [account(f"Account {n}", tier="Z" if n == 250 else "A") for n in range(500)]

    with pytest.raises(BadInput, match="tier"):
        crm.insert_many("accounts", rows)

    assert counts(crm) == before


def test_a_row_that_only_the_database_refuses_leaves_nothing_of_the_many_either(crm, nordlys):
    before = counts(crm)
    rows = [account(f"Account {n}", handle="same" if n in (3, 7) else "") for n in range(10)]

    with pytest.raises(BadInput):
        crm.insert_many("accounts", rows)

    assert counts(crm) == before
    assert crm.insert_many("accounts", [account("Havbris")]) == [nordlys + 1]


def test_many_rows_take_the_numbers_after_the_last_one_given_even_when_its_record_is_gone(crm, nordlys):
    last = crm.insert("accounts", **account("Havbris"))
    crm.delete("accounts", last)

    ids = crm.insert_many("accounts", [account(f"Account {n}") for n in range(3)])

    assert ids == [last + 1, last + 2, last + 3]
    assert crm.insert("accounts", **account("After")) == last + 4
    assert crm.insert("contact_emails", contact_id=person(crm, nordlys), email="a@b.no") == 1
    assert crm.insert_many("contact_emails", [{"contact_id": person(crm, nordlys), "email": "c@d.no"}]) == [2]


def person(crm, account_id):
    keys = {"folded": "kari", "sort_key": "kari"}
    return crm.insert("contacts", name="Kari", account_id=account_id, **keys)


def test_no_row_at_all_enters_no_operation(crm):
    crm.insert_many("accounts", [])

    assert counts(crm)["operations"] == 0


def test_an_update_of_nothing_changes_nothing(crm, nordlys):
    before = counts(crm)

    crm.update("accounts", nordlys)

    assert counts(crm) == before
    assert crm.row("accounts", nordlys).version == 1


def test_an_update_of_a_row_that_is_not_there_is_not_found(crm):
    with pytest.raises(NotFound):
        crm.update("accounts", 99, tier="A")


def test_uids_are_unique_and_well_formed_whatever_the_year():
    moments = [datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) for year in (1900, 1970, 2026, 2999)]
    made = [uid(moment) for moment in moments for _ in range(500)]

    assert len(set(made)) == 2000
    assert all(len(text) == 36 and text[14] == "7" and text[19] in "89ab" for text in made)


def test_what_is_found_and_the_index_agree_after_writes_of_every_kind(crm, nordlys):
    many = crm.insert_many("accounts", [account(f"Account {n}", about="fjord") for n in range(5)])
    crm.update("accounts", many[0], about="river")
    crm.delete("accounts", many[1])
    crm.journal.restore("accounts", many[0], None)

    crm.store.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    found = crm.store.execute("SELECT rowid FROM search WHERE search MATCH 'fjord' ORDER BY rowid").fetchall()

    assert [id for (id,) in found] == many[2:]


def test_a_row_may_say_when_it_was_made_and_is_changed_now(crm):
    made = datetime.datetime(2024, 5, 1, 8, tzinfo=datetime.UTC)
    old = crm.insert("accounts", **account("Nordlys", created_at=made))

    crm.update("accounts", old, tier="A")

    assert crm.row("accounts", old).created_at == made
    assert crm.row("accounts", old).updated_at == crm.now


def test_a_uid_is_told_apart_by_its_chance_alone():
    moment = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)

    assert uid(moment, bytes) == uid(moment, bytes) == "01a205b3-d000-7000-8000-000000000000"
    assert uid(moment, lambda count: b"\xff" * count) != uid(moment, bytes)


BESIDE = {
    "a tag hung": "tags add vip {id}",
    "a tag taken off": "tags remove old {id}",
    "an e-mail": "contacts edit {id} --email kari@nordlys.no",
    "a number taken away": "contacts edit {id} --without '900 00 000'",
}


@pytest.mark.parametrize("line", BESIDE.values(), ids=BESIDE)
def test_what_is_beside_a_person_moves_the_persons_version_so_that_an_edit_begun_before_is_refused(ok, kam, line):
    ok('contacts add "Kari Moen" --phone "900 00 000" --tag old')
    id, begun = int(ok("contacts list -q").stdout), version_of("contacts")
    ok(line.format(id=id))

    late = kam(f"contacts edit {id} --title CEO --if-version {begun}")
    assert late.code == 5 and f"has changed since version {begun}" in late.stderr

    seen = version_of("contacts")
    ok("undo")
    assert version_of("contacts") > seen
    assert kam(f"contacts edit {id} --title CEO --if-version {seen}").code == 5
    ok(f"contacts edit {id} --title CEO --if-version {version_of('contacts')}")


def test_who_took_part_moves_the_version_of_the_talk_and_what_is_new_begins_at_one(ok, scene):
    account = scene.account("Nordlys AS")
    scene.person("Kari Moen", account)
    scene.person("Per Aas", account)
    ok("log nordlys 'call Kari: wants an offer'")
    assert version_of("interactions") == 1

    id = int(ok("interactions list -q").stdout)
    ok(f"interactions edit {id} --with per")
    assert version_of("interactions") == 2


def version_of(noun):
    """The version of the only record of a noun."""
    with open_crm(Settings()) as crm:
        (found,) = crm.store.execute(f"SELECT version FROM {noun}").fetchall()
    return found[0]
