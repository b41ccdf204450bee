"""An account's whole picture at the desk: every part of it on one screen, worked on with keys."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kamcrm.settings import Settings
from kamcrm.store import Store
from kamcrm.tui.account import PAUSE, AccountScreen
from kamcrm.tui.widgets.timeline import Timeline
from kamcrm.unit import open_crm

SIZES = [(40, 15), (80, 24), (160, 48), (200, 50)]
PANES = ("Timeline", "People", "Follow-ups", "Opportunities", "Plan", "Holdings", "Registers")


@pytest.fixture
def known(ok):
    """An account with something in every pane that a command can fill; returns its id."""
    added = ok("accounts add Nordlys --tier A --phase grow").stdout
    ok('contacts add "Kari Moen" nordlys --role champion --influence 8')
    ok('contacts add "Ola Berg" nordlys --role "end user" --reports-to kari')
    ok('log nordlys "20.11 call Kari: wants a price by Friday need: fewer stops"')
    ok('log nordlys "18.11 meeting Ola: walked the plant"')
    ok("followups add nordlys 'tomorrow send the quote'")
    ok("followups add nordlys 'fri price list' --theirs")
    ok('opportunities add nordlys "Sensors" --amount 100k --closes 31.12.2026')
    ok('contracts add nordlys "Hosting" --ends 2027-12-31')
    ok("tags add strategic nordlys")
    return int(added.split()[1]) if added.split()[1].isdigit() else int(ok("accounts list -q").stdout.split()[0])


@pytest.fixture
def many(db):
    """Write so many talks of an account at once."""

    def put(id, count):
        with open_crm(Settings(str(db)), write=True, command="test") as crm:
            days = [crm.now - timedelta(place % 700, minutes=place) for place in range(count)]
            talks = [
                {"account_id": id, "at": at, "day": at.date().toordinal(), "channel": "call", "text": f"talk {place}"}
                for place, at in enumerate(days)
            ]
            crm.insert_many("interactions", talks)
            crm.commit()

    return put


def listed(at, key):
    """The lines of a list in one of the panes."""
    grid = at.desk.screen.pane(key).body
    return "\n".join(grid.render_line(y).text.rstrip() for y in range(grid.size.height))


async def opened(at, id, name="Nordlys"):
    """Open the account on top of the morning's list."""
    at.desk.open_account(id, name)
    await at.settle()
    return at.desk.screen


async def test_an_account_opens_from_the_morning_s_list_and_escape_goes_back(ok, sit, known):
    ok("followups add nordlys today call")
    async with sit() as at:
        await at.press("enter")
        assert "tier A" in at.text and "Timeline" in at.text

        await at.press("escape")
        assert "1 item left" in at.text


async def test_who_it_is_how_it_stands_and_what_comes_next_are_said_above(sit, known):
    async with sit(size=(120, 30)) as at:
        await opened(at, known)

        assert "Nordlys · customer · tier A · grow · active · #strategic" in at.text
        assert "last touch 3 days ago · cadence ok" in at.text
        assert "Next: send the quote · Tue 2026-11-24 (tomorrow)" in at.text


async def test_a_wide_screen_shows_the_whole_picture_at_once(sit, known):
    async with sit(size=(200, 50)) as at:
        await opened(at, known)

        for pane in PANES:
            assert pane in "\n".join(at.lines[5:])
        for part in ("walked the plant", "└─ Ola Berg", "price list", "Sensors", "No plan yet", "Hosting"):
            assert part in at.text
        assert "gaps: no decision maker · no executive sponsor" in at.text


async def test_a_small_screen_shows_one_pane_after_the_other(sit, known):
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        found = {}
        for pane in PANES:
            found[pane] = at.text
            await at.press("tab")
        assert at.text == found["Timeline"]

        await at.press("shift+tab")
        assert "[Registers]" in at.text

    assert "walked the plant" in found["Timeline"] and "└─ Ola Berg" not in found["Timeline"]
    assert "└─ Ola Berg" in found["People"] and "champion" in found["People"]
    assert "price list" in found["Follow-ups"] and "theirs" in found["Follow-ups"]
    assert "100 000" in found["Opportunities"]
    assert "fewer stops" in found["Registers"] and "strategic" in found["Registers"]


async def test_what_an_account_buys_is_shown_once_its_invoices_were_imported(ok, sit, known, home):
    (home / "sales.csv").write_text("Customer,Invoice no,Date,Item,Net\nNordlys,F-1,2026-11-02,Sensor S2,6900.00\n")
    async with sit(size=(200, 50)) as at:
        await opened(at, known)
        assert "kamcrm import" in at.text and "transactions FILE" in at.text

        ok(["import", "transactions", str(home / "sales.csv")])
        await at.settle()
        await opened(at, known)

        assert "Sensor S2" in listed(at, "holdings") and "6 900 NOK" in listed(at, "holdings")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_pane_can_be_reached_at_every_size_and_after_a_change_of_it(sit, known, size):
    async with sit(size=size) as at:
        screen = await opened(at, known)
        await at.pilot.resize_terminal(90, 20)
        await at.pilot.resize_terminal(*size)
        await at.settle()
        for pane in PANES:
            assert f"[{pane}]" in at.text and f"› {pane}" in at.text
            assert screen.focused is screen.pane(screen.at).body
            await at.press("tab")


async def test_what_happened_stands_under_its_day_and_opens_in_place(ok, sit, known):
    ok(["log", "nordlys", "19.11 visit Kari: the first line\nand a second one, said only below"])
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        days = [line.strip() for line in at.lines if line.strip().endswith("ago)")]
        assert "said only below" not in at.text

        for _ in range(20):
            if "the first line" in at.desk.screen.query_one(Timeline).current.what:
                break
            await at.press("down")
        await at.press("enter")
        assert "said only below" in at.text and "▾ visit" in at.text

        await at.press("down", "enter")
        assert "said only below" not in at.text

    assert days == ["Fri 2026-11-20 (3 days ago)", "Thu 2026-11-19 (4 days ago)", "Wed 2026-11-18 (5 days ago)"]


async def test_the_history_is_narrowed_to_a_person_a_channel_or_words(sit, known):
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        for words, there, gone in (("ola", "walked the plant", "price by"), ("call", "price by", "walked")):
            await at.press("slash")
            await at.press(*["backspace"] * 4, *words)
            await at.pilot.pause(PAUSE * 2)
            await at.settle()
            assert there in at.text and gone not in at.text
            assert f"with {words}" in at.text

        await at.press("enter", "enter")
        assert "▾ call" in at.text  # Enter leads to the history, and there it opens in place.
        await at.press("escape")
        assert "walked the plant" in at.text and "price by" in at.text
        assert at.desk.screen.query_one("Timeline").has_focus


async def test_a_follow_up_is_done_and_another_put_off_where_they_stand(ok, sit, known):
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        await at.press("d")
        assert "What comes next?" not in at.text  # One does not stand on a follow-up.

        await at.press("tab", "tab", "d")
        assert "Done: send the quote. What comes next?" in at.text
        await at.type("fri ask for a decision")
        assert "send the quote" not in listed(at, "followups")
        assert "ask for a decision" in listed(at, "followups")

        await at.press("s")
        await at.type("2w")
        assert "2026-12-07" in ok("followups list --format json").stdout


async def test_a_next_step_a_tier_a_phase_and_that_it_is_still_right_are_written_with_keys(ok, sit, known):
    async with sit(size=(120, 30)) as at:
        await opened(at, known)
        await at.press("F")
        await at.type("fri call Kari")
        assert "call Kari" in at.text

        await at.press("T")
        await at.type("B")
        await at.press("P")
        await at.type("retain")
        await at.press("v")
        assert "tier B · retain" in at.text and "verified today" in at.text

        await at.press("T")
        await at.type("Z")
        assert "tier B" in at.text and "Z" in at.said

    assert "call Kari" in ok("followups list").stdout


async def test_a_person_a_follow_up_and_an_opportunity_open_on_their_own_page(sit, known):
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        for pane, words in (("people", "person"), ("followups", "follow-up"), ("opportunities", "opportunity")):
            while at.desk.screen.at != pane:
                await at.press("tab")
            await at.press("enter")
            assert f"{words} " in at.lines[2], at.text
            await at.press("escape")


async def test_the_page_for_before_a_meeting_is_one_key_away(sit, known):
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        await at.press("p")

        assert "To complete" in at.text


async def test_an_empty_account_says_in_every_pane_how_to_fill_it(ok, sit):
    ok("accounts add Nordlys")
    id = int(ok("accounts list -q").stdout)
    async with sit(size=(200, 50)) as at:
        await opened(at, id)

        for verb in ("log nordlys", "contacts add NAME", "followups add nordlys", "opportunities add nordlys"):
            assert f"kamcrm {verb}" in at.text
        for verb in ("contracts add nordlys", "tags add TAG nordlys"):
            assert f"none: kamcrm {verb}" in at.desk.screen.pane("registers").query("Static").last().visual.plain


async def test_a_long_history_is_shown_from_its_newest_end_and_told_further_with_a_key(sit, known, many):
    many(known, 450)
    async with sit(size=(80, 24)) as at:
        await opened(at, known)
        timeline = at.desk.screen.query_one("Timeline")
        assert (len(timeline.entries), timeline.rest > 200) == (200, True)
        here = []
        for _ in range(2):
            await at.press("end")
            here.append(timeline.rows_left)
        await at.press("end")

        assert min(here) > 50, "reading more leads no further than one had gone"
        assert (timeline.rest, timeline.rows_left) == (0, 0) and len(timeline.entries) > 450


async def test_three_talks_or_three_hundred_are_asked_for_in_as_many_questions(sit, known, many, monkeypatch):
    asked = []
    execute = Store.execute

    def counted(self, text, *values):
        asked.append(text)
        return execute(self, text, *values)

    monkeypatch.setattr(Store, "execute", counted)
    counts = []
    async with sit(size=(160, 48)) as at:
        for more in (0, 300):
            if more:
                many(known, more)
            asked.clear()
            await at.desk.session.ask(AccountScreen(known, "Nordlys").load)
            counts.append(len(asked))

    assert counts[0] == counts[1] and counts[0] < 60


NASTY = "[/] [red]x[/red] [@click=app.quit]y[/] \x1b[2J\x1b]52;c;eA==\x07 \u202e\\"


@pytest.mark.parametrize("size", [(40, 15), (80, 24), (160, 48)], ids=str)
async def test_markup_and_escapes_in_every_text_are_words_in_every_pane(ok, sit, db, size):
    ok(["accounts", "add", f"Acme {NASTY}"])
    id = int(ok("accounts list -q").stdout)
    fill(db, id)
    async with sit(size=size) as at:
        await opened(at, id, f"Acme {NASTY}")
        assert "Acme [/]" in at.text
        for pane in PANES:
            assert f"› {pane}" in at.text
            assert not {"\x1b", "\x07", "\u202e"} & set(at.text)
            if pane == "Timeline":
                await at.press("enter")
                assert "kamcrm show" in at.text and not {"\x1b", "\x07"} & set(at.text)
            await at.press("tab")
        if size == (160, 48):
            assert at.text.count("[/]") > 10
        await at.press("slash")
        await at.type("[/]")

        assert not {"\x1b", "\x07"} & set(at.text + at.said)


def fill(db, id):
    """Write awkward words into everything that hangs on an account, its plan and its sales too."""
    with open_crm(Settings(str(db)), write=True, command="test") as crm:
        today, words = crm.today, f"more {NASTY}\n[/] second line"
        names = {"folded": "x", "sort_key": "x"}
        person = crm.insert("contacts", name=NASTY, account_id=id, role="champion", **names)
        product = crm.insert("products", name=NASTY, currency="NOK", **names)
        talk = {"at": crm.now, "day": today.toordinal(), "channel": "call", "text": words}
        crm.insert("participants", interaction_id=crm.insert("interactions", account_id=id, **talk), contact_id=person)
        sold = {"transacted_on": today - timedelta(3), "day": today.toordinal() - 3, "net": 100, "currency": "NOK"}
        crm.insert("transactions", account_id=id, product_id=product, number=NASTY, **sold)
        plan = crm.insert("plans", account_id=id, name=NASTY, about=words)
        crm.insert("objectives", plan_id=plan, what=NASTY, owner=NASTY)
        crm.insert("milestones", plan_id=plan, what=NASTY, due=today)
        crm.insert("swot_items", plan_id=plan, kind="risk", what=words)
        due = {"what": NASTY, "due": today, "original_due": today}
        crm.insert("followups", account_id=id, contact_id=person, owner=NASTY, **due)
        deal = {"folded": "x", "stage": NASTY, "probability": 5, "currency": "NOK", "created_on": today}
        crm.insert("opportunities", account_id=id, name=NASTY, **deal)
        crm.insert("contracts", account_id=id, name=NASTY, currency="NOK")
        crm.insert("feedback", account_id=id, contact_id=person, score=3, comment=words)
        crm.insert("needs", account_id=id, what=NASTY, noted_on=today)
        crm.insert("cases", account_id=id, what=NASTY, opened_on=today)
        year = {"starts_on": today, "ends_on": today, "as_of": today}
        crm.insert("wallets", account_id=id, category=NASTY, amount=1, currency="NOK", source=NASTY, **year)
        crm.insert("competitors", account_id=id, competitor_id=id, seen_on=today, about=words)
        crm.insert("links", noun="accounts", record_id=id, account_id=id, name=NASTY, target=NASTY, linked_on=today)
        crm.commit()
