"""What a line would do is told as it is typed, and is what `log` then does."""

from __future__ import annotations

import time

import pytest

from capture_lines import PEOPLE, lines
from kamcrm.folding import fold
from kamcrm.services import naming, talks, understanding
from kamcrm.services.talks import Wishes
from scene import day

LINES = [text for text, *_ in lines()][::3]


@pytest.fixture
def opened(db):
    """Open a unit of work; it is closed at the end."""
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    units = []

    def opening(known=None, *, write=False):
        units.append(open_crm(Settings(), write=write, command="test"))
        units[-1].known = known
        return units[-1]

    yield opening
    for unit in units:
        unit.close()


@pytest.fixture
def at(opened):
    """An account, Nordlys AS, with the people of the table."""
    crm = opened(write=True)
    keys = {"folded": "nordlys as", "sort_key": "nordlys as", "handle": "nordlys", "currency": "NOK"}
    account = crm.insert("accounts", name="Nordlys AS", **keys)
    for _, name in PEOPLE:
        crm.insert("contacts", account_id=account, name=name, folded=fold(name), sort_key=fold(name))
    crm.commit("test")
    return account


def understood(crm, text, *, name="nordlys", **wishes):
    """What `log` would do with a text about Nordlys."""
    return understanding.understood(crm, name, text, Wishes(**wishes))


@pytest.mark.parametrize(
    "text",
    [*LINES, "yesterday 15:00 call Kari 20m: need: racks. nps 9 #renewal", "fri met Kari: competitor: Globex, ok"],
)
def test_what_was_understood_is_what_log_then_writes(at, crm, text):
    reading = understood(crm, text, next=("fri 15:00 send Ola the offer", "2w call Kari"))
    done = talks.log(crm, "nordlys", text, Wishes(next=("fri 15:00 send Ola the offer", "2w call Kari")))

    row = crm.row("interactions", done.row.id)
    assert reading.wrong == ""
    assert [one.id for one in reading.people] == [one.id for one in done.people]
    assert list(reading.unsure) == done.unsure
    for key in ("account_id", "text", "day", "has_time", "channel", "direction", "attempt", "minutes"):
        assert getattr(reading, key) == getattr(row, key), key
    assert reading.at.replace(microsecond=0) == row.at
    assert reading.estimated == row.minutes_estimated
    assert reading.counts == bool(done.row.counts)
    assert [kind for kind, _ in reading.markers] == [kept.kind.lower() for kept in done.kept]
    planned = [(step.due, step.due_time, step.what, step.contact_id) for step in done.planned]
    assert [(step.when.day, _clock(step), step.what, step.contact_id) for step in reading.steps] == planned
    assert list(reading.notes) == crm.notes


def _clock(step):
    return f"{step.when.time:%H:%M}" if step.when.time else None


def test_nothing_is_written_by_understanding(at, opened):
    crm = opened()
    understood(crm, "call Kari: need: racks #renewal", next=("fri send offer",))

    assert crm.changed == 0
    assert crm.notes == []


@pytest.mark.parametrize(
    ("text", "wishes", "sentence"),
    [
        ("", {}, "the text is empty"),
        ("call Kari -20m: no", {}, "nothing takes -20m"),
        ("tomorrow call Kari", {"at": "tomorrow"}, "2026-11-24 is ahead"),
        ("30 feb call Kari", {}, "there is no day 30 in month 2"),
        ("call Kari", {"planned": True}, "a planned meeting needs a day"),
        ("call Kari", {"channel": "pigeon"}, "'pigeon' is not a channel"),
        ("call Kari", {"mood": 7}, "a mood is a whole number from -2 to 2, not 7"),
        ("call Kari", {"next": ("send offer",)}, "'send offer' doesn't begin with a date"),
        ("call Kari", {"next": ("fri " + "x" * 501,)}, "what has 501 characters"),
        ("call Kari", {"next": ("2190-01-01 call",)}, "164 years away"),
        ("call Kari", {"with_": ("per",)}, "'per' names more than one person"),
        ("call Kari", {"done": ("999",)}, "no record is called '999'"),
        ("call Kari \0", {}, "a NUL character cannot be stored"),
    ],
)
def test_what_log_would_refuse_is_told_in_the_same_words(at, crm, text, wishes, sentence):
    reading = understood(crm, text, **wishes)
    with pytest.raises(understanding.REFUSALS) as refused:
        talks.log(crm, "nordlys", talks.joined("nordlys", [text]), Wishes(**wishes))

    assert sentence in reading.wrong
    assert reading.wrong == refused.value.message.partition(":\n")[0]
    assert reading.hint == refused.value.hint


def test_a_refusal_leaves_standing_what_was_understood(at, opened):
    reading = understood(opened(), "call Kari 20m", next=("send offer",))

    assert reading.account == "Nordlys AS"
    assert [one.name for one in reading.people] == ["Kari Moen"]
    assert reading.wrong.startswith("'send offer' doesn't begin with a date")


def test_several_accounts_of_a_name_are_candidates_and_a_misspelt_one_is_close(opened, scene):
    north, south = scene.account("Havbris Nord"), scene.account("Havbris Sør", handle="havbris-sor")

    several, unknown = understood(opened(), "called", name="havbr"), understood(opened(), "called", name="hafbris nord")

    assert several.candidates == ((north, "Havbris Nord"), (south, "Havbris Sør"))
    assert several.wrong == "'havbr' names more than one account or person"
    assert unknown.close[0] == "Havbris Nord"
    assert unknown.account_id is None


def test_what_a_follow_up_would_close_and_a_holiday_are_told(at, opened, scene):
    promise = scene.followup(at, "send the offer")

    reading = understood(opened(), "emailed Kari the offer", done=(str(promise),), next=("25.12 wish merry Christmas",))

    assert [row.id for row in reading.closes] == [promise]
    assert any("public holiday" in note for note in reading.notes)


def test_with_somebody_at_no_account_only_tags_are_kept(opened, scene):
    scene.person("Grace Lee")

    reading = understood(opened(), "call: need: racks #expo", name="grace")

    assert (reading.account_id, reading.person.name) == (None, "Grace Lee")
    assert reading.markers == (("tag", "expo"),)
    assert reading.notes == ("'grace' was taken for Grace Lee", "need 'racks' was not kept: it needs an account")


@pytest.mark.parametrize(
    ("text", "name", "said", "steps"),
    [
        ("nordlys call Kari 20m: hi > fri send offer", "nordlys", "call Kari 20m: hi", ("fri send offer",)),
        ("Nordlys Bergen call Kari", "Nordlys Bergen", "call Kari", ()),
        ("kari moen called", "kari moen", "called", ()),
        (
            "nordlys call\nwants racks\n> 2w call\n> 27.11 demo",
            "nordlys",
            "call\nwants racks",
            ("2w call", "27.11 demo"),
        ),
        ("nordlys cost > 5 and rising > sun call", "nordlys", "cost > 5 and rising", ("sun call",)),
        ("nordlys mail:\n> Hi Kari,\n> thanks", "nordlys", "mail:\n> Hi Kari,\n> thanks", ()),
        ("nordlys call > 30 feb demo", "nordlys", "call", ("30 feb demo",)),
        ("nordlys call > fri a > b > 2w c", "nordlys", "call", ("fri a > b", "2w c")),
        ("nobody knows this", "nobody", "knows this", ()),
        ("call Kari", "call", "Kari", ()),
        ("nord", "nord", "", ()),
        ("", "", "", ()),
        ("nordlys no answer from Kari", "nordlys", "no answer from Kari", ()),
        ("+47 900 11 222 called", "+47 900 11 222", "called", ()),
    ],
)
def test_one_text_is_parted_into_name_text_and_next_steps(opened, scene, put, text, name, said, steps):
    scene.account()
    scene.account("Nordlys Bergen", handle="nordlys-bergen")
    scene.account("Nordlys Norge", handle="nordlys-norge")
    scene.account("Callisto AS")
    kari = scene.person()
    put("contact_phones", contact_id=kari, phone="+47 900 11 222", phone_key="90011222", is_primary=True)

    assert understanding.split(opened(), text) == (name, said, steps)


def test_a_name_that_is_given_is_not_read_from_the_text(at, opened):
    typed, reading = understanding.boxed(opened(), "Kari called > fri send offer", "nordlys")

    assert typed == ("nordlys", "Kari called", ("fri send offer",))
    assert (reading.account, reading.direction, reading.steps[0].what) == ("Nordlys AS", "in", "send offer")


def test_names_that_are_kept_know_what_was_added_meanwhile(opened, scene):
    known = naming.Known()
    accounts = []
    for name in ("Nordlys AS", "Havbris AS"):
        scene.account(name)
        crm = opened(known)
        accounts.append(understanding.boxed(crm, "havbri called")[1].account)
        crm.close()

    assert accounts == ["", "Havbris AS"]


def test_at_2000_accounts_it_answers_while_one_types(opened):
    filling = opened(write=True)
    begins = [f"{one}{other}" for one in "bdfghjklmnprstv" for other in ("ak", "el", "ir", "os", "und", "yl", "er")]
    folded = [f"{one}{other} energi as" for one in begins for other in begins][:2000]
    keys = [{"name": key.title(), "folded": key, "sort_key": key, "handle": key.replace(" ", "-")} for key in folded]
    filling.insert_many("accounts", [key | {"currency": "NOK"} for key in keys])
    filling.commit("test")
    crm = opened(naming.Known())
    understanding.boxed(crm, "bak call")

    name, took = folded[1999].removesuffix(" as"), []
    for _ in range(5):
        started = time.perf_counter()
        _, reading = understanding.boxed(crm, f"{name} call 20m: wants an offer > fri send offer")
        took.append(time.perf_counter() - started)

    assert reading.account == f"{name} as".title()
    assert reading.steps[0].when.day == day(4)
    assert min(took) < 0.03
