"""Any record is edited in a form at the desk, and nothing that another wrote meanwhile is overwritten."""

from __future__ import annotations

import json

import pytest

from kamcrm import drafts
from kamcrm.settings import Settings
from kamcrm.tui.edit import PAUSE
from kamcrm.tui.search import PAUSE as SEARCHING
from kamcrm.unit import open_crm


@pytest.fixture
def values(ok):
    """The values of an account, as the command line tells them."""

    def told(id: int) -> dict:
        return json.loads(ok(["accounts", "list", "--where", f"id:{id}", "-f", "json"]).stdout)[0]

    return told


@pytest.fixture
def crm_row(db):
    """A whole row as it is kept."""

    def kept(noun: str, id: int):
        with open_crm(Settings()) as crm:
            return crm.row(noun, id)

    return kept


async def open_form(at, id):
    """Open the form of a record and wait for its fields."""
    at.desk.open_form(id)
    await at.settle()


async def write(at, key, text):
    """Go to a field, write another text in it, and wait until it was looked at."""
    box = at.desk.screen.rows[key].box
    box.focus()
    await at.pilot.press("end", "ctrl+u", *text)
    await at.pilot.pause(PAUSE * 2)
    await at.settle()


async def find(at, words):
    """Search for words, wait for the hits, and go to them."""
    await at.press("4", *words)
    await at.pilot.pause(SEARCHING * 2)
    await at.press("escape")


async def test_e_opens_the_account_of_a_reminder_and_enter_saves_what_was_changed(ok, sit, scene, values):
    account = scene.account("Nordlys AS", city="Oslo", industry="energy")
    scene.talk(account, -200)

    async with sit((80, 24)) as at:
        await at.press("e")
        assert "Nordlys AS" in at.lines[1] and "energy" in at.text and "Save" in at.lines[-1]
        await write(at, "city", "Bergen")
        assert "• city" in at.text
        await at.press("enter")

        assert "city Oslo → Bergen" in at.said
        assert "reconnect" in at.rows
    assert (values(account)["city"], values(account)["industry"]) == ("Bergen", "energy")
    assert "accounts edit" in ok("changes -n 1").stdout


async def test_e_on_a_follow_up_opens_the_follow_up_itself_wherever_it_is_listed(ok, sit, scene, crm_row):
    account = scene.account("Nordlys AS")
    id = scene.followup(account, "send the offer", note="ask Per")

    async with sit((80, 24)) as at:
        for keys in ((), ("enter", "tab", "tab"), ("3",)):
            await at.press(*keys, "e")
            assert f"{id}  send the offer" in at.lines[1], keys
            await at.press("escape", "escape", "1")
        await find(at, "offer")
        await at.press("e")
        assert f"{id}  send the offer" in at.lines[1]
        await write(at, "due", "mon 9:00")
        await write(at, "note", "")
        await at.press("enter")
        assert "due Mon 2026-11-30 09:00" in at.said

    row = crm_row("followups", id)
    assert (str(row.due), row.due_time, str(row.original_due), row.note) == ("2026-11-30", "09:00", "2026-11-30", None)
    ok("undo")
    assert crm_row("followups", id).note == "ask Per"


async def test_e_on_a_talk_opens_the_talk_itself_wherever_it_is_listed(ok, sit, scene, crm_row):
    account = scene.account("Nordlys AS")
    held = scene.talk(account, -1, "offer for racks\nand shelves", channel="visit", minutes=30)
    planned = scene.talk(account, -2, "review", channel="meeting", status="planned")

    async with sit((80, 24)) as at:
        await at.press("e")
        assert f"{planned}  review" in at.lines[1] and "2026-11-21 13:00" in at.text
        await at.press("escape", "enter", "e")
        assert f"{held}  offer for racks" in at.lines[1]
        await at.press("escape", "o", "e")
        assert f"{held}  offer for racks" in at.lines[1]
        await at.press("escape", "escape", "escape")
        await find(at, "racks")
        await at.press("e")
        await write(at, "minutes", "")
        await write(at, "at", "20.11")
        at.desk.screen.rows["text"].box.focus()
        await at.press("down", "end", *"!", "enter")
        assert f"Changed {held}" in at.said

    row = crm_row("interactions", held)
    assert (row.text, row.minutes, row.has_time) == ("offer for racks\nand shelves!", None, False)
    ok("undo")
    assert crm_row("interactions", held).minutes == 30


async def test_e_on_an_opportunity_opens_it_and_its_stage_is_chosen_among_the_open_ones(ok, sit, scene, crm_row):
    account = scene.account("Nordlys AS")
    id = scene.opportunity(account, "3-year deal", 20)

    async with sit((80, 24)) as at:
        at.desk.open_account(account, "Nordlys AS")
        await at.settle()
        await at.press("tab", "tab", "tab", "e")
        assert f"{id}  3-year deal" in at.lines[1]
        at.desk.screen.rows["stage"].box.focus()
        await at.press("n")
        assert "‹ negotiation ›" in at.text and "8 of 8" in at.text
        await at.press("enter")
        assert "stage proposal → negotiation" in at.said

    row = crm_row("opportunities", id)
    assert (row.stage, row.probability, row.forecast_category) == ("negotiation", 90, "commit")
    assert "negotiation" in ok(f"opportunities show {id}").stdout


async def test_e_on_a_contract_or_a_deal_that_slipped_in_todays_list_opens_what_is_to_be_put_right(sit, scene):
    account = scene.account("Nordlys AS")
    contract, deal = scene.contract(account, "Hosting", 20), scene.opportunity(account, "3-year deal", -5)

    async with sit((80, 24)) as at:
        titles = []
        for _ in range(2):
            await at.press("e")
            titles.append(at.lines[1].strip())
            await at.press("escape", "j")
        assert sorted(titles) == sorted([f"{contract}  Hosting", f"{deal}  3-year deal"])


async def test_what_is_wrong_is_said_below_the_field_while_one_types_and_nothing_is_saved(sit, scene, values):
    account = scene.account("Nordlys AS", employees=7, city="Oslo")

    async with sit((80, 24)) as at:
        await open_form(at, account)
        await write(at, "city", "Bergen")
        await write(at, "employees", "many")
        line = next(n for n, words in enumerate(at.lines) if "employees" in words)
        assert "'many' is not a whole number · write it as 1200" in at.lines[line + 1]
        await at.press("enter")
        assert "nothing is saved: 1 field to put right" in at.text
        assert values(account)["city"] == "Oslo"

        await write(at, "employees", "1200")
        assert "is not a whole number" not in at.text
        await at.press("enter")
    assert (values(account)["city"], values(account)["employees"]) == ("Bergen", 1200)


async def test_a_word_is_chosen_by_its_letter_or_gone_through_and_its_keys_are_no_keys_of_the_desk(sit, scene, values):
    account = scene.account("Nordlys AS", tier="A")

    async with sit() as at:
        await open_form(at, account)
        at.desk.screen.rows["tier"].box.focus()
        await at.press("b", "q", "u", "1")
        assert "‹ B ›" in at.text
        await at.press("down", "right", "enter")

    assert (values(account)["tier"], values(account)["phase"]) == ("B", "acquire")


async def test_a_yes_or_no_and_a_note_of_several_lines_are_kept(ok, sit, scene):
    person = scene.person("Kari Moen", scene.account(), about="one\ntwo")

    async with sit() as at:
        await open_form(at, person)
        at.desk.screen.rows["do_not_contact"].box.focus()
        await at.press("y")
        at.desk.screen.rows["about"].box.focus()
        await at.press("ctrl+end", "ctrl+o", *"three", "enter")

    shown = ok(f"contacts show {person}").stdout
    assert "do not contact" in shown
    assert all(word in shown for word in ("one", "two", "three"))


async def test_both_versions_are_shown_when_the_command_line_came_first_and_nothing_is_overwritten(
    ok, sit, scene, values
):
    account = scene.account("Nordlys AS", city="Oslo", industry="energy")

    async with sit((80, 24)) as at:
        await open_form(at, account)
        await write(at, "city", "Trondheim")
        await write(at, "industry", "power")
        ok(f"accounts edit {account} --city Bergen --industry wind --segment big")
        await at.press("enter")

        assert "was changed meanwhile" in at.lines[1]
        (city,) = [words for words in at.lines if " city " in words]
        assert city.index("?") < city.index("Trondheim") < city.index("Bergen") < city.index("Oslo")
        assert values(account)["city"] == "Bergen"

        await at.press("enter")
        assert "2 fields to decide" in at.said
        await at.press("M", "home", "j", "Y")
        assert "1 field to decide" in at.text


async def test_mine_is_kept_and_theirs_is_taken_field_by_field(ok, sit, scene, values):
    account = scene.account("Nordlys AS", city="Oslo", industry="energy")

    async with sit((80, 24)) as at:
        await open_form(at, account)
        await write(at, "city", "Trondheim")
        await write(at, "industry", "power")
        ok(f"accounts edit {account} --city Bergen --industry wind --segment big")
        await at.press("enter")
        keep = {"city": "M", "industry": "Y"}
        for field in list(at.desk.screen.fields):
            await at.press(keep.get(field.key, "down"))
        assert "all decided" in at.text
        await at.press("enter")

        assert "city Bergen → Trondheim" in at.said
    found = values(account)
    assert (found["city"], found["industry"], found["segment"]) == ("Trondheim", "wind", "big")


async def test_going_back_from_both_versions_leaves_what_was_typed_and_says_so_again(ok, sit, scene, values):
    account = scene.account("Nordlys AS", city="Oslo")

    async with sit() as at:
        await open_form(at, account)
        await write(at, "city", "Trondheim")
        ok(f"accounts edit {account} --city Bergen")
        await at.press("enter", "escape")
        assert "Trondheim" in at.text
        await at.press("enter")
        assert "was changed meanwhile" in at.text
    assert values(account)["city"] == "Bergen"


async def test_what_was_half_typed_survives_the_end_of_the_desk_and_is_forgotten_once_saved(ok, sit, scene, values):
    account = scene.account("Nordlys AS", city="Oslo", industry="energy")

    async with sit() as at:
        await open_form(at, account)
        await write(at, "city", "Bergen")
        await write(at, "industry", "[wind]")
    assert "accounts edit" in ok("draft list").stdout

    async with sit() as at:
        await open_form(at, account)
        assert "• city" in at.text and "Bergen" in at.text and "[wind]" in at.text
        assert "kept from before" in at.text
        await at.press("enter")
    assert (values(account)["city"], values(account)["industry"]) == ("Bergen", "[wind]")
    assert "accounts edit" not in ok("draft list").stdout


async def test_what_was_half_typed_overwrites_nothing_that_was_written_since_and_leaving_forgets_it(
    ok, sit, scene, values
):
    account = scene.account("Nordlys AS", city="Oslo")
    async with sit() as at:
        await open_form(at, account)
        await write(at, "city", "Bergen")
    ok(f"accounts edit {account} --city Trondheim")

    async with sit() as at:
        await open_form(at, account)
        await at.press("enter")
        assert "was changed meanwhile" in at.lines[1] and values(account)["city"] == "Trondheim"
        await at.press("escape", "escape")
        await at.type("y")
    assert "accounts edit" not in ok("draft list").stdout


async def test_leaving_asks_only_when_something_was_changed(sit, scene, values):
    account = scene.account("Nordlys AS", city="Oslo")

    async with sit() as at:
        await open_form(at, account)
        await at.press("escape")
        assert "unsaved" not in at.text and not hasattr(at.desk.screen, "form")

        await open_form(at, account)
        await write(at, "city", "Bergen")
        await at.press("escape")
        assert "Leave 1 changed field unsaved?" in at.text
        await at.type("")
        assert "Bergen" in at.text
        await at.press("escape")
        await at.type("y")
        assert not hasattr(at.desk.screen, "form")
    assert values(account)["city"] == "Oslo"


async def test_what_looks_like_markup_or_an_escape_is_only_text_and_stays_as_it_is(ok, sit, scene, crm_row):
    wild = "Acme [/] \x1b[2J[bold]"
    account = scene.account(wild, handle="acme", city=wild, about=wild + "\r\n\x07")

    async with sit((80, 24)) as at:
        await open_form(at, account)
        assert "Acme [/] \ufffd[2J[bold]" in at.text and "\x1b" not in at.text
        await write(at, "city", "[red]x[/]")
        await at.press("enter")
        assert "city" in at.said

    row = crm_row("accounts", account)
    assert (row.name, row.about, row.city) == (wild, wild + "\r\n\x07", "[red]x[/]")


async def test_a_narrow_window_still_shows_each_field_and_what_is_wrong(sit, scene):
    account = scene.account("Nordlys AS")

    async with sit((40, 15)) as at:
        await open_form(at, account)
        await write(at, "domain", "x")
        assert "✗ 'x' is not a domain" in at.text
        assert all(len(words) <= 40 for words in at.lines)


async def test_what_was_half_typed_is_offered_in_its_own_database_and_to_one_desk(ok, sit, scene, db, tmp_path):
    from kamcrm.tui.writing import Half

    account = scene.account("Nordlys AS", city="Oslo")
    async with sit() as at:
        await open_form(at, account)
        await write(at, "city", "Bergen")
        assert Half().left_over("accounts edit", account, str(db)) == {}

    assert Half().left_over("accounts edit", account, str(tmp_path / "other.db")) == {}
    assert Half().left_over("accounts edit", account, str(db))["city"] == "Bergen"


async def test_a_persons_tags_addresses_and_numbers_are_changed_as_one_command(ok, sit, scene):
    person = scene.person("Kari Moen", scene.account("Nordlys AS"))
    ok(f"contacts edit {person} --email kari@nordlys.no --phone '900 00 000' --tag vip")
    ok(f"tags add strategic {scene.account('Havbris AB')}")

    async with sit((80, 24)) as at:
        await open_form(at, person)
        assert "kari@nordlys.no" in at.text and "900 00 000" in at.text
        await write(at, "email", "kari@nordlys.no, kari.moen")
        assert "✗ 'kari.moen' is not an e-mail address" in at.text
        await write(at, "email", "kari.moen@nordlys.no")
        await write(at, "phone", "900 00 000, 22 00 00 00")
        await write(at, "tag", "vip, str")
        await at.press("right")
        assert "vip, strategic" in at.text
        await at.press("enter")
        assert "e-mails" in at.said or "emails kari@nordlys.no → kari.moen@nordlys.no" in at.said

    shown = ok(f"contacts show {person}").stdout
    assert all(words in shown for words in ("kari.moen@nordlys.no", "22 00 00 00", "strategic"))
    assert "kari@nordlys.no" not in shown.replace("kari.moen@nordlys.no", "")
    ok("undo")
    assert "kari@nordlys.no" in ok(f"contacts show {person}").stdout


async def test_who_took_part_in_a_talk_is_completed_from_the_accounts_people(ok, sit, scene):
    account = scene.account("Nordlys AS")
    kari = scene.person("Kari Moen", account)
    scene.person("Per Aas", account)
    talk = scene.talk(account, -1, "review", kari)

    async with sit((80, 24)) as at:
        await open_form(at, talk)
        await write(at, "with_", "pe")
        await at.press("right", "enter")

    shown = ok(f"interactions show {talk}").stdout
    assert "Per Aas" in shown and "Kari" not in shown


async def test_a_tag_hung_on_the_command_line_meanwhile_is_a_clash_and_nothing_is_overwritten(ok, sit, scene):
    account = scene.account("Nordlys AS")

    async with sit((80, 24)) as at:
        await open_form(at, account)
        await write(at, "tag", "mine")
        ok(f"tags add theirs {account}")
        await at.press("enter")
        assert "was changed meanwhile" in at.lines[1] and "theirs" in at.text
        await at.press("Y", "enter")
    assert "theirs" in ok(f"accounts show {account}").stdout
    assert "mine" not in ok("tags list").stdout


async def test_a_half_typed_list_is_kept_and_comes_back_as_it_was_typed(ok, sit, scene):
    person = scene.person("Kari Moen", scene.account("Nordlys AS"))
    ok(f"contacts edit {person} --email a@x.no --email b@x.no --tag old")

    async with sit() as at:
        await open_form(at, person)
        await write(at, "email", "b@x.no, c@x.no")
        await write(at, "tag", "old, new")
    async with sit() as at:
        await open_form(at, person)
        assert at.desk.screen.texts["email"] == "b@x.no, c@x.no"
        assert at.desk.screen.texts["tag"] == "old, new"


async def test_a_half_typed_form_has_one_draft_with_one_number_however_long_one_types(ok, kam, sit, scene):
    account = scene.account("Nordlys AS", city="Oslo", about="customer")

    async with sit() as at:
        await open_form(at, account)
        for key, text in (("city", "Bergen"), ("industry", "wind"), ("city", "Trondheim"), ("about", "grows fast now")):
            await write(at, key, text)
            assert drafts.find().id == 1 and len(drafts.listed()) == 1, key
        assert drafts.find(1).values | {"about": drafts.find(1).text} == {
            "account": str(account), "city": "Trondheim", "industry": "wind", "about": "grows fast now", "if_version": 1
        }  # fmt: skip
        assert kam("draft drop 1").code == 75
    ok("draft resume 1")
    assert "Trondheim" in ok(f"accounts show {account}").stdout


async def test_ctrl_q_in_a_form_keeps_what_was_typed_up_to_the_last_letter_and_says_where(sit, scene):
    account = scene.account("Nordlys AS")

    async with sit() as at:
        await open_form(at, account)
        at.desk.screen.rows["city"].box.focus()
        await at.pilot.press(*"Bergen", "ctrl+q")
        await at.pilot.pause()
        assert [str(told) for told in at.desk._exit_renderables] == ["your text is kept: kamcrm draft resume 1"]
    assert drafts.find(1).values["city"] == "Bergen"
