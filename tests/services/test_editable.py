"""A record's form holds what its edit command takes, says what is wrong, and becomes a line of that command."""

from __future__ import annotations

import pytest

from kamcrm.errors import Conflict
from kamcrm.services import clashes, editable
from kamcrm.settings import Settings
from kamcrm.unit import open_crm
from scene import day


@pytest.fixture
def account(scene):
    """An account with something in a field of each kind."""
    parent = scene.account("Acme [/]")
    return scene.account(
        "Nordlys AS", city="Oslo", tier="A", parent_id=parent, default_margin=125, annual_revenue=250_000_050,
        customer_since=day(-10), cadence_days=42, at_risk=True, at_risk_why="new buyer", about="one\ntwo",
    )  # fmt: skip


@pytest.fixture
def person(scene, account):
    """A person at the account."""
    return scene.person("Kari Moen", account, influence=7, do_not_contact=True)


@pytest.fixture
def step(scene, account, person):
    """A follow-up with something in every field."""
    deal = scene.opportunity(account, "3-year deal")
    return scene.followup(
        account, "send the offer", 7, due_time="15:00", every="+1m last", owner="Anne", theirs=True,
        contact_id=person, opportunity_id=deal, note="ask Per\nfirst",
    )  # fmt: skip


@pytest.fixture
def talk(scene, account, person):
    """A talk with something in every field."""
    return scene.talk(
        account, -1, "wants an offer\nby Friday", person, channel="call", minutes=20, mood=-1, direction="in",
        purpose="value add", place="Oslo", segment="shipping", private=True,
        opportunity_id=scene.opportunity(account, "Framework"),
    )  # fmt: skip


@pytest.fixture
def deal(scene, account, person):
    """An opportunity with something in every field."""
    return scene.opportunity(
        account, "Renewal", type="renewal", contact_id=person, next_step="Kari asks her board", lead_source="fair",
        about="one\ntwo", probability=60, probability_manual=True,
    )  # fmt: skip


@pytest.fixture
def contract(scene, account):
    """A contract with something in every field."""
    return scene.contract(
        account, starts_on=day(-300), notice_days=90, value=900_000_00, renewal_probability=40, about="one\ntwo"
    )


@pytest.fixture
def records(account, person, step, talk, deal, contract):
    """What has a form, by its noun."""
    found = {"accounts": account, "contacts": person, "followups": step, "interactions": talk}
    return found | {"opportunities": deal, "contracts": contract}


@pytest.fixture
def asked(db):
    """Ask something of the database as it stands."""

    def asking(question):
        with open_crm(Settings()) as crm:
            return question(crm)

    return asking


@pytest.fixture
def crm(db, records):
    """The database with a record of each noun, being read."""
    with open_crm(Settings()) as crm:
        yield crm


def texts(form, **typed):
    """The form's texts with some typed anew."""
    return {field.key: field.text for field in form.fields} | typed


def test_a_form_shows_each_value_as_it_would_be_typed(crm, account, person):
    shown = texts(editable.form(crm, account))

    assert (shown["name"], shown["tier"], shown["phase"]) == ("Nordlys AS", "A", "")
    assert (shown["parent"], shown["margin"], shown["annual_revenue"]) == ("Acme [/]", "12.5", "2500000.50")
    assert (shown["customer_since"], shown["cadence"], shown["at_risk"]) == ("2026-11-13", "42", "new buyer")
    assert shown["about"] == "one\ntwo"
    assert texts(editable.form(crm, person))["do_not_contact"] == "yes"


def test_the_fields_have_the_models_types_bounds_and_choices(crm, account, person):
    fields = {field.key: field for field in editable.form(crm, account).fields}
    people = {field.key: field for field in editable.form(crm, person).fields}

    assert fields["tier"].choices == ("A", "B", "C") and not fields["tier"].required
    assert fields["kind"].required and fields["name"].required
    assert (fields["about"].kind, fields["parent"].kind, fields["city"].most) == ("note", "link", 100)
    assert (people["influence"].least, people["influence"].most) == (0, 10)
    assert people["do_not_contact"].choices == ("yes", "no")


def test_every_text_that_a_form_shows_can_be_typed_again(crm, records):
    assert set(records) == set(editable.SHAPES)
    for noun, id in records.items():
        form, row = editable.form(crm, id), crm.row(noun, id)
        shown = texts(form)
        for field in form.fields:
            if field.kind == editable.LIST:
                assert editable.line(form, texts(form, **{field.key: f" {field.text},"})) == [], field.key
            elif field.text:
                typed = {field.key: field.text} | {
                    key: f"{shown[key]} " for group in editable.SHAPES[noun].together for key in group
                }
                again = editable.checked(crm, form, field.key, shown | typed)
                assert again == getattr(row, field.column), field.key


@pytest.mark.parametrize(
    ("noun", "key", "text", "words"),
    [
        ("accounts", "name", " ", "the name cannot be empty"),
        ("accounts", "city", "x" * 101, "city has 101 characters; at most 100 fit"),
        ("accounts", "tier", "D", "'D' is not one of A, B, C"),
        ("accounts", "kind", "", "kind cannot be empty"),
        ("accounts", "employees", "many", "'many' is not a whole number · write it as 1200"),
        ("accounts", "customer_since", "30 feb", "there is no day 30"),
        ("accounts", "annual_revenue", "a lot", "is not an amount in NOK"),
        ("accounts", "currency", "EUR", "the annual revenue is kept in NOK"),
        ("accounts", "parent", "nobody at all", "no account is called 'nobody at all'"),
        ("accounts", "parent", "Nordlys", "Nordlys AS stands above"),
        ("contacts", "influence", "11", "influence: 11 is not between 0 and 10"),
        ("contacts", "do_not_contact", "maybe", "neither yes nor no"),
        ("followups", "what", " ", "what cannot be empty"),
        ("followups", "due", "", "due cannot be empty"),
        ("followups", "due", "someday", "'someday'"),
        ("followups", "every", "now and then", "is not a recurrence"),
        ("followups", "with_", "nobody", "no person is called 'nobody'"),
        ("followups", "opportunity", "none such", "no open opportunity is called"),
        ("interactions", "at", "", "at cannot be empty"),
        ("opportunities", "stage", "closed won", "'closed won' is not one of"),
        ("opportunities", "probability", "101", "probability: 101 is not between 0 and 100"),
        ("opportunities", "currency", "EUR", "the amount is kept in NOK"),
        ("contracts", "ends", "2020-01-01", "before it starts on"),
        ("contracts", "status", "", "status cannot be empty"),
        ("contracts", "notice_days", "soon", "is not a number of days"),
        ("interactions", "at", "next fri", "is ahead"),
        ("interactions", "minutes", "-5", "minutes: -5 is not between 0 and any"),
        ("interactions", "mood", "3", "mood: 3 is not between -2 and 2"),
        ("interactions", "channel", "smoke", "'smoke' is not a channel"),
    ],
)
def test_what_cannot_be_kept_is_said_in_the_commands_words(crm, records, noun, key, text, words):
    form = editable.form(crm, records[noun])

    assert words in editable.refusal(crm, form, key, texts(form, **{key: text}))
    assert list(editable.refusals(crm, form, texts(form, **{key: text}))) == [key]


def test_a_record_without_a_form_of_its_own_opens_its_accounts_and_one_without_an_account_says_so(asked, scene):
    account = scene.account()
    need = scene.insert("needs", account_id=account, what="speed", noted_on=day(0))
    product = scene.insert("products", name="Rack", folded="rack", sort_key="rack", currency="NOK")

    assert asked(lambda crm: editable.form(crm, need)).id == account
    with pytest.raises(Conflict, match="one of the products: they have no form"):
        asked(lambda crm: editable.form(crm, product))


def test_an_amount_is_read_in_the_currency_that_is_typed_beside_it(crm, account):
    form = editable.form(crm, account)
    typed = texts(form, currency="EUR", annual_revenue="2m")

    assert editable.refusals(crm, form, typed) == {}
    assert str(editable.checked(crm, form, "annual_revenue", typed)) == "2000000.00"
    assert editable.checked(crm, form, "annual_revenue", typed).currency == "EUR"


def test_only_what_was_typed_anew_is_in_the_line_and_nothing_makes_none(crm, account, person):
    form, people = editable.form(crm, account), editable.form(crm, person)

    assert editable.line(form, texts(form)) == []
    assert editable.line(form, texts(form, city="", customer_since=" 1 nov ", about="a\nb ")) == [
        "accounts", "edit", str(account), "--city=", "--customer-since=1 nov", "--about=a\nb ", "--if-version=1",
    ]  # fmt: skip
    assert editable.line(people, texts(people, do_not_contact="no"))[3:] == ["--no-do-not-contact", "--if-version=1"]


@pytest.mark.parametrize("value", ["-3d", "--all", "- x", " x", "", "a=b", "fri 15:00", "[/]", "one\n two\n"])
def test_the_line_of_a_form_is_read_as_it_was_meant(crm, account, value):
    from kamcrm import line

    form = editable.form(crm, account)
    found = line.read(editable.line(form, texts(form, about=value)))

    assert found is not None
    assert found[1] == {"account": str(account), "about": value, "if_version": 1}


def test_what_others_changed_meanwhile_is_told_beside_what_was_typed(ok, asked, account):
    before = asked(lambda crm: editable.form(crm, account))
    ok(f"accounts edit {account} --city Bergen --tier B --phase grow")
    typed = texts(before, city="Trondheim", tier="B", industry="energy")

    now, fields = asked(lambda crm: clashes.overtaken(crm, before, typed))

    told = {one.key: (one.base, one.mine, one.theirs, one.keep) for one in fields}
    assert told == {
        "city": ("Oslo", "Trondheim", "Bergen", "?"),
        "tier": ("A", "B", "B", "both"),
        "phase": ("", "", "grow", "theirs"),
        "industry": ("", "energy", "", "mine"),
    }
    assert now.version == 2
    assert asked(lambda crm: clashes.overtaken(crm, now, texts(now))) is None


def test_what_was_not_typed_stays_byte_for_byte_whatever_is_in_it(ok, asked, scene):
    wild = "\x1b[2Jgone\r\nAcme [/] \u202e"
    id = scene.account("Acme [/]", city=wild, about=wild)
    form = asked(lambda crm: editable.form(crm, id))
    assert "\x1b" not in "".join(field.text for field in form.fields)

    ok(editable.line(form, texts(form, industry="steel")))

    row = asked(lambda crm: crm.row("accounts", id))
    assert (row.city, row.about, row.industry) == (wild, wild, "steel")


def test_tags_are_a_field_of_every_record_and_addresses_and_numbers_of_a_person(ok, asked, records):
    for noun, id in records.items():
        ok(f"tags add vip {id}")
        ok(f"tags add 'a, b' {id}")
        shown = texts(asked(lambda crm, id=id: editable.form(crm, id)))
        assert shown["tag"] == '"a, b", vip', noun
        form = asked(lambda crm, id=id: editable.form(crm, id))
        ok(editable.line(form, texts(form, tag="vip, new one")))
        assert texts(asked(lambda crm, id=id: editable.form(crm, id)))["tag"] == "new one, vip", noun

    person = asked(lambda crm: editable.form(crm, records["contacts"]))
    ok(editable.line(person, texts(person, email="Kari@Nordlys.no, k@x.no", phone="900 00 000,901 00 000")))
    shown = texts(asked(lambda crm: editable.form(crm, records["contacts"])))
    assert (shown["email"], shown["phone"]) == ("kari@nordlys.no, k@x.no", "900 00 000, 901 00 000")


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("a@x.no, b@x.no", []),
        (" a@x.no,b@x.no, ", []),
        ("a@x.no", ["--without=b@x.no"]),
        ("a@x.no, b@x.no, c@x.no", ["--email=c@x.no"]),
        ("A@x.no, c@x.no", ["--email=c@x.no", "--without=b@x.no"]),
        ("b@x.no, a@x.no", ["--email=", "--email=b@x.no", "--email=a@x.no"]),
        ("", ["--without=a@x.no", "--without=b@x.no"]),
    ],
)
def test_a_list_becomes_what_its_line_says_in_its_order(ok, asked, person, typed, options):
    ok(f"contacts edit {person} --email a@x.no --email b@x.no")
    form = asked(lambda crm: editable.form(crm, person))

    line = editable.line(form, texts(form, email=typed))

    assert [option for option in line[3:] if not option.startswith("--if-version")] == options
    if line:
        ok(line)
        wanted = [one.strip().lower() for one in typed.split(",") if one.strip()]
        assert texts(asked(lambda crm: editable.form(crm, person)))["email"] == ", ".join(wanted)


def test_who_took_part_is_a_field_whose_people_are_named_and_taken_away(ok, asked, scene, account, talk):
    scene.person("Aas, Per", account)
    form = asked(lambda crm: editable.form(crm, talk))
    assert texts(form)["with_"] == "Kari Moen"

    ok(editable.line(form, texts(form, with_='kari, "Aas, Per"')))
    form = asked(lambda crm: editable.form(crm, talk))
    assert texts(form)["with_"] == '"Aas, Per", Kari Moen'
    ok(editable.line(form, texts(form, with_="Kari Moen")))
    assert texts(asked(lambda crm: editable.form(crm, talk)))["with_"] == "Kari Moen"


@pytest.mark.parametrize(
    ("noun", "key", "text", "words"),
    [
        ("contacts", "email", "k@x.no, nobody", "'nobody' is not an e-mail address"),
        ("contacts", "phone", "none", "'none' is not a telephone number"),
        ("contacts", "tag", "vip, #", "a tag cannot be empty"),
        ("interactions", "with_", "Kari Moen, nobody", "no person is called 'nobody'"),
    ],
)
def test_what_cannot_be_in_a_list_is_said_in_the_commands_words(crm, records, noun, key, text, words):
    form = editable.form(crm, records[noun])

    assert words in editable.refusal(crm, form, key, texts(form, **{key: text}))


def test_a_tag_that_another_hung_meanwhile_is_told_beside_what_was_typed(ok, asked, account):
    before = asked(lambda crm: editable.form(crm, account))
    ok(f"tags add theirs {account}")

    now, fields = asked(lambda crm: clashes.overtaken(crm, before, texts(before, tag="mine")))

    assert [(one.key, one.base, one.mine, one.theirs, one.keep) for one in fields] == [
        ("tag", "", "mine", "theirs", "?")
    ]
    ok(editable.line(now, texts(now, tag="mine, theirs")))
    assert texts(asked(lambda crm: editable.form(crm, account)))["tag"] == "mine, theirs"
