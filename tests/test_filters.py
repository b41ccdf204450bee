"""Filters: what a user may ask of a list, and that nothing asked becomes SQL."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamcrm.errors import Usage
from kamcrm.filters import wrapped
from kamcrm.folding import fold
from kamcrm.names import sort_key

TODAY = date(2026, 11, 23)  # A Monday.
SCHEMA = """
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, folded TEXT, sort_key TEXT, tier TEXT, phase TEXT,
    city TEXT, revenue_12m INTEGER, currency TEXT, employees INTEGER, at_risk INTEGER, touched INTEGER, due TEXT,
    verified_on TEXT, created_at TEXT, opens TEXT, archived INTEGER) STRICT;
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, folded TEXT) STRICT;
CREATE TABLE taggings (id INTEGER PRIMARY KEY, tag_id INTEGER, noun TEXT, record_id INTEGER) STRICT;
"""
COLUMNS = (
    "id", "name", "folded", "sort_key", "tier", "phase", "city", "revenue_12m", "currency", "employees", "at_risk",
    "touched", "due", "verified_on", "created_at", "opens",
)  # fmt: skip
KINDS = (
    "whole", "text", "text", "text", "word", "word", "text", "money", "currency", "whole", "flag",
    "whole", "day", "day", "instant", "clock",
)  # fmt: skip
TEXT = f"SELECT {', '.join(COLUMNS)} FROM accounts WHERE archived = :archived ORDER BY sort_key, id"
EVERY = {1, 2, 3, 4, 5}
# id, name, tier, phase, city, revenue (minor), currency, employees, at risk, touched, due, verified, created, opens
ROWS = [
    (1, "Nordlys AS", "A", "grow", "Tromsø", 250_000_00, "NOK", 120, 0, date(2026, 11, 20), "2026-11-23",
     "2026-10-01", "2026-11-22T23:30:00Z", "08:00"),
    (2, "Åse Berg 100% Design", "B", "won back", "Ålesund", 99_999_99, "NOK", 4, 1, date(2026, 9, 1), "2026-11-27",
     None, "2026-11-22T22:30:00Z", "09:30"),
    (3, "O'Brien & Müller_Co", None, None, None, None, "NOK", None, 0, None, None, None, "2025-06-01T12:00:00Z", None),
    (4, "日本 Data Centre K.K.", "A", "retain", "Osaka", 150_000, "JPY", 2500, 0, date(2025, 11, 24), "2026-12-31",
     "2026-11-23", "2026-01-01T00:00:00Z", "23:59"),
    (5, "Bahrain Bank", "C", "acquire", "", 100_000_000, "BHD", 10, 1, date(2026, 11, 23), "2027-01-04",
     "2024-02-29", "2026-11-23T07:00:00Z", "00:00"),
]  # fmt: skip


@pytest.fixture(scope="module")
def rows_db():
    """Five accounts, two tags; nobody may write to it any more."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.executescript(SCHEMA)
    for row in ROWS:
        name, touched = row[1], row[9].toordinal() if row[9] else None
        made.execute(
            f"INSERT INTO accounts VALUES ({', '.join('?' * 17)})",
            (row[0], name, fold(name), sort_key(name), *row[2:9], touched, *row[10:], 0),
        )
    made.executescript(
        "INSERT INTO tags VALUES (91, 'Strategic', 'strategic'), (92, 'På vent', 'pa vent');"
        "INSERT INTO taggings VALUES (1, 91, 'accounts', 1), (2, 92, 'accounts', 1), (3, 91, 'accounts', 4);"
    )
    made.create_function("folded", 1, lambda text: fold(text) if isinstance(text, str) else text, deterministic=True)
    made.create_function("dictionary", 1, lambda text: sort_key(text) if isinstance(text, str) else text)
    made.execute("PRAGMA query_only = ON")
    return made


@pytest.fixture(autouse=True)
def oslo(monkeypatch):
    import time

    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def pick(*where, sort="", limit=0, screen=0):
    return SimpleNamespace(where=where, sort=sort, limit=limit, screen=screen)


def stored(value):
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else value


def asked(rows_db, chosen):
    """The ids that the wrapped statement gives, and how many it counts."""
    text, counting, bound = wrapped(TEXT, COLUMNS, KINDS, chosen, TODAY)
    values = {"archived": 0} | {key: stored(value) for key, value in bound.items()}
    ids = [row[0] for row in rows_db.execute(text, values)]
    return ids, rows_db.execute(counting, values).fetchone()[0]


def found(rows_db, *where):
    return set(asked(rows_db, pick(*where))[0])


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        # Words are equal, texts contain.
        ("tier:A", {1, 4}),
        ("tier:a,b", {1, 2, 4}),
        ("tier:A , b", set()),
        ("tier:A, b", {1, 2, 4}),
        ("phase:won-back", {2}),
        ('phase:"won back"', {2}),
        ("tier:A..B", {1, 2, 4}),
        ("tier>A", {2, 5}),
        ("name:NORDLYS", {1}),
        ("name:lys", {1}),
        ("name=lys", set()),
        ('name="nordlys as"', {1}),
        ('name!="nordlys as"', {2, 3, 4, 5}),
        ("city:tromso", {1}),
        ("city:TROMSØ", {1}),
        ("city:aalesund", {2}),
        ("name:aase", {2}),
        ("name:mueller", set()),
        ('"obrien"', set()),
        ("o'brien", {3}),
        ("muller", {3}),
        ("日本", {4}),
        ('"data centre"', {4}),
        ("“data centre”", {4}),
        ("centre data", {4}),
        ('"centre data"', set()),
        ("city>=p", {1}),
        # What LIKE takes for a pattern is text here.
        ("name:%", {2}),
        ("100%", {2}),
        ("name:_", {3}),
        ("name:*", EVERY),
        ('name:"*"', set()),
        ('"\\""', set()),
        # Empty and not.
        ("city:", {3, 5}),
        ("city:none", {3, 5}),
        ('city:""', {3, 5}),
        ("city:any", {1, 2, 4}),
        ("tier:none", {3}),
        ('tier:"none"', set()),
        ("tier:none,C", {3, 5}),
        ("verified_on:none", {2, 3}),
        ("verified:*", {1, 4, 5}),
        ("-tier:A", {2, 3, 5}),
        ("tier!=A", {2, 3, 5}),
        ("tier!=A,B", {3, 5}),
        ("not tier:A", {2, 3, 5}),
        # Joined.
        ("tier:A phase:grow", {1}),
        ("tier:A and phase:grow", {1}),
        ("tier:A or tier:B phase:grow", {1, 4}),
        ("(tier:A or tier:B) phase:grow", {1}),
        ("tier:B OR NOT (tier:A OR tier:C)", {2, 3}),
        ("-(tier:A or tier:C)", {2, 3}),
        ("--tier:A", {1, 4}),
        ("-nordlys tier:A", {4}),
        # Numbers and money, in the row's own currency.
        ("employees>100", {1, 4}),
        ("employees > 100", {1, 4}),
        ("employees:4..120", {1, 2, 5}),
        ("employees:..10", {2, 5}),
        ("employees:120..", {1, 4}),
        ("employees>2.4k", {4}),
        ("employees>4.5 employees<100", {5}),
        ("employees:2.5k", {4}),
        ("id:1,3", {1, 3}),
        ("revenue>100k", {1, 4}),
        ("revenue>=100k", {1, 4, 5}),
        ("revenue:100k", {5}),
        ("revenue=99999.99", {2}),
        ("revenue>99,9k", {1, 2, 4, 5}),
        ("revenue<0,1M", {2}),
        ("revenue≥0.1m", {1, 4, 5}),
        ('revenue<"100 000"', {2}),
        ("revenue>-5", {1, 2, 4, 5}),
        ("currency:nok tier:*", {1, 2}),
        ("at_risk:yes", {2, 5}),
        ("at-risk:ja", {2, 5}),
        ("at_risk:no", {1, 3, 4}),
        # Dates, as the field looks.
        ("due:today", {1}),
        ("due<fri", {1}),
        ("due<=fri", {1, 2}),
        ("due:fri", {2}),
        ('due:"next week"', set()),
        ('due:"this week"', {1, 2}),
        ("due:2026-11", {1, 2}),
        ("due:2026-Q4", {1, 2, 4}),
        ("due:q4", {1, 2, 4}),
        ("due:2026", {1, 2, 4}),
        ("due>2026", {5}),
        ("due>=2027-01", {5}),
        ("due:27.11..31.12", {2, 4}),
        ("due:2026-11-24..", {2, 4, 5}),
        ("due:..tomorrow", {1}),
        ("due:none", {3}),
        ("verified_on:2024-02-29", {5}),
        ("verified<-30d", {1, 5}),
        ("touched<-30d", {2, 4}),
        ("touched:fri", {1}),
        ("touched>=-30d", {1, 5}),
        ("touched:none", {3}),
        ("touched:2025", {4}),
        # An instant is of its local day: 23:30 UTC is the next day in Oslo, 22:30 UTC is not yet.
        ("created_at:today", {1, 5}),
        ("created_at:yesterday", {2}),
        ("created:2026", {1, 2, 4, 5}),
        ('created_at>"2026-11-23 07:30"', {5}),
        ("opens<9:30", {1, 5}),
        ("opens:8:00..9:30", {1, 2}),
        ("opens:none", {3}),
        # Tags.
        ("tag:strategic", {1, 4}),
        ("tag:STRATEGIC,other", {1, 4}),
        ('tag:"pa vent"', {1}),
        ("#strategic", {1, 4}),
        ("-tag:strategic", {2, 3, 5}),
        ("tag:none", {2, 3, 5}),
        ("tag:*", {1, 4}),
        ('tier:A phase:grow revenue>100k touched<tomorrow tag:strategic or "data centre"', {1, 4}),
    ],
)
def test_a_filter_finds(rows_db, where, ids):
    assert found(rows_db, where) == ids


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("tierr:A", "no field 'tierr'"),
        ("http://x", "no field 'http'"),
        ("sort_key:a", "no field"),
        ('"open', "never closed"),
        ('name:"open', "never closed"),
        ("(tier:A", "never closed"),
        ("tier:A)", "too many"),
        ("()", "missing"),
        ("tier:A or", "missing at the end"),
        ("or tier:A", "missing before 'or'"),
        ("tier:A and or tier:B", "missing"),
        ("not", "missing"),
        ("- tier:A", "dash"),
        (">5", "no field stands before"),
        ("tier:A,", "missing after a comma"),
        ("revenue>", "no single value"),
        ("revenue>1..2", "no single value"),
        ("revenue>much", "not a number"),
        ("revenue>²", "not a number"),
        ("revenue>100.000", "two ways"),
        ("revenue>100,000", "two ways"),
        ("revenue>0.00001", "too many decimals"),
        ("revenue>999999999999999bn", "too large"),
        ("employees>5m", "not a number"),
        ("employees:9..1", "ends before it begins"),
        ("employees:..", "without ends"),
        ("due>someday", "due: "),
        ("due:2026-13", "due: "),
        ("due:31.12..01.12.2026", "ends before it begins"),
        ("at_risk:perhaps", "neither yes nor no"),
        ("opens>25:00", "not a time"),
        ("tag>a", "not ordered"),
        ('" "', "searches for nothing"),
        ("(" * 51 + "tier:A" + ")" * 51, "50 brackets deep"),
        ("not " * 900 + "tier:A", "50 brackets deep"),
        ("a" * 4001, "longer than 4000"),
        ("a " * 201, "more than 200 terms"),
        ("id:" + ",".join("1" * 201), "more than 200 terms"),
        ("\ufdfa" * 900, "more than 2000 characters"),
        ("\udcff", "no text"),
    ],
)
def test_a_wrong_filter_is_refused_with_a_way_forward(where, said):
    with pytest.raises(Usage) as refused:
        wrapped(TEXT, COLUMNS, KINDS, pick(where), TODAY)

    assert said in refused.value.message
    assert refused.value.hint


def test_a_wrong_field_names_the_nearest_and_the_rest():
    with pytest.raises(Usage) as refused:
        wrapped(TEXT, COLUMNS, KINDS, pick("teir:A"), TODAY)

    assert "did you mean tier?" in refused.value.hint
    assert "revenue_12m" in refused.value.hint
    assert "sort_key" not in refused.value.hint


def test_a_word_that_begins_two_fields_is_refused():
    with pytest.raises(Usage):
        wrapped("SELECT 1", ("due_on", "due_by"), ("day", "day"), pick("due:today"), TODAY)


def test_several_filters_must_all_hold(rows_db):
    assert found(rows_db, "tier:A or tier:B", "city:osaka or city:tromso", "employees<1000") == {1}


def test_without_a_choice_the_statement_stays_as_it_was():
    assert wrapped(TEXT, COLUMNS, KINDS, pick(), TODAY)[0] is TEXT


def test_a_limit_alone_keeps_the_statement_so_that_it_can_stop_early(rows_db):
    text, _, bound = wrapped(TEXT, COLUMNS, KINDS, pick(limit=2), TODAY)

    assert text == f"{TEXT} LIMIT 2"
    assert bound == {}
    assert asked(rows_db, pick(limit=2)) == ([5, 1], 5)


def test_the_screen_limits_only_when_nothing_else_does(rows_db):
    assert asked(rows_db, pick(screen=2)) == ([5, 1], 5)
    assert asked(rows_db, pick(limit=3, screen=2)) == ([5, 1, 3], 5)


def test_a_statement_with_a_limit_of_its_own_can_be_limited_again(rows_db):
    text, _, _ = wrapped(f"{TEXT} LIMIT 4", COLUMNS, KINDS, pick(limit=2), TODAY)

    assert [row[0] for row in rows_db.execute(text, {"archived": 0})] == [5, 1]


def test_a_filter_keeps_the_order_of_the_statement(rows_db):
    assert asked(rows_db, pick("id:1..5"))[0] == asked(rows_db, pick())[0] == [5, 1, 3, 2, 4]


def test_the_count_ignores_the_limit_but_not_the_filter(rows_db):
    assert asked(rows_db, pick("-tier:none", limit=1)) == ([5], 4)


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        ("name", [5, 1, 3, 2, 4]),
        ("-name", [4, 2, 3, 1, 5]),
        ("name desc", [4, 2, 3, 1, 5]),
        ("name-", [4, 2, 3, 1, 5]),
        ("tier", [1, 4, 2, 5, 3]),
        ("-tier", [5, 2, 1, 4, 3]),
        ("tier,-employees", [4, 1, 2, 5, 3]),
        ("tier ASC, employees DESC", [4, 1, 2, 5, 3]),
        ("revenue", [2, 5, 4, 1, 3]),
        ("-revenue", [1, 4, 5, 2, 3]),
        ("-city", [2, 1, 4, 5, 3]),
        ("touched+", [4, 2, 1, 5, 3]),
    ],
)
def test_an_order_puts_empty_ones_last_and_ends_in_the_id(rows_db, sort, ids):
    assert asked(rows_db, pick(sort=sort))[0] == ids
    assert wrapped(TEXT, COLUMNS, KINDS, pick(sort=sort), TODAY)[0].endswith(', listed."id"')


def test_names_are_ordered_by_the_key_kept_for_them_and_only_when_it_is_theirs():
    one, two = ("id", "name", "sort_key"), ("id", "name", "account", "sort_key")

    assert 'listed."sort_key"' in wrapped("SELECT 1", one, ("whole", "text", "text"), pick(sort="name"), TODAY)[0]
    assert "dictionary" in wrapped("SELECT 1", two, ("whole", "text", "text", "text"), pick(sort="name"), TODAY)[0]


@pytest.mark.parametrize("sort", ["nme", "-", ",", "name,", "name sideways", "id; DROP TABLE tags", "1", "name," * 20])
def test_a_wrong_order_is_refused(sort):
    with pytest.raises(Usage) as refused:
        wrapped(TEXT, COLUMNS, KINDS, pick(sort=sort), TODAY)

    assert refused.value.hint


def test_a_follow_up_has_the_tags_of_its_account(rows_db):
    text = "SELECT 77 AS id, 4 AS account_id"
    statement, _, bound = wrapped(text, ("id", "account_id"), ("whole", "whole"), pick("tag:strategic"), TODAY)

    assert rows_db.execute(statement, bound).fetchall() == [(77, 4)]


def test_the_statements_own_parameters_are_left_alone():
    text = "SELECT id FROM accounts WHERE id > :f1 AND id < :ff1"
    bound = wrapped(text, ("id",), ("whole",), pick("id:3"), TODAY)[2]

    assert list(bound) == ["fff1"]


@pytest.mark.parametrize(
    "attack",
    ["'; DROP TABLE accounts; --", '" OR 1=1 --', "x' UNION SELECT * FROM tags --", '\\" OR ""="', ":archived", "f1"],
)
def test_what_is_typed_is_bound_and_never_becomes_sql(rows_db, attack):
    quoted = '"' + attack.replace("\\", "\\\\").replace('"', '\\"') + '"'

    for where in (quoted, f"name:{quoted}", f"tier:{quoted}", f"tag:{quoted}", f"name={quoted}", f"city>{quoted}"):
        harmless = where.replace(quoted, '"xyz"')

        typed, meant = (wrapped(TEXT, COLUMNS, KINDS, pick(text), TODAY) for text in (where, harmless))

        assert typed[:2] == meant[:2]
        assert typed[2].keys() == meant[2].keys()
    assert found(rows_db, quoted) == set()


PIECES = st.one_of(
    st.sampled_from(
        [*COLUMNS, "tag", "revenue", "not", "and", "or", "(", ")", ":", "=", "!=", "<", ">", "<=", "..", ",", "-", '"',
         "A", "none", "*", "100k", "1,5M", "-30d", "today", "2026-11", "q4", "fri", "#x", "'", "%", "_", "\\", ";--"]
    ),
    st.text(max_size=6),
)  # fmt: skip
ANYTHING = st.builds("".join, st.lists(st.builds("{}{}".format, PIECES, st.sampled_from(["", "", " "])), max_size=25))


@settings(max_examples=5000, deadline=1000)
@given(where=st.one_of(ANYTHING, st.text(max_size=60)), sort=st.one_of(st.just(""), PIECES))
def test_any_text_is_a_filter_or_refused(rows_db, where, sort):
    try:
        ids, count = asked(rows_db, pick(where, sort=sort))
    except Usage as refused:
        assert refused.hint
    else:
        assert set(ids) <= EVERY
        assert len(ids) == count


TERMS = st.sampled_from(
    ["tier:A", "tier:none", "tier>A", "city:o", "city:", "name=x", "revenue>100k", "revenue<=99,5k", "due:fri", "due:*",
     "touched<-30d", "created:2026", "at_risk:yes", "opens>9:00", "tag:strategic", "data", "employees:1..9", "id!=1,2"]
)  # fmt: skip
FILTERS = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        st.builds("({} or {})".format, inner, inner),
        st.builds("({} {})".format, inner, inner),
        st.builds("not {}".format, inner),
    ),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(one=FILTERS, two=FILTERS)
def test_filters_obey_the_laws_of_sets(rows_db, one, two):
    """A row has a filter or its negation, and never both, whether its fields are empty or not."""
    first, second = found(rows_db, one), found(rows_db, two)

    assert found(rows_db, f"not ({one})") == EVERY - first
    assert found(rows_db, f"-({one})") == EVERY - first
    assert found(rows_db, f"({one}) or ({two})") == first | second
    assert found(rows_db, f"({one}) ({two})") == found(rows_db, one, two) == first & second


def test_a_list_takes_filters_orders_and_limits(ok, kam):
    for name in ("Nordlys AS", "Åse Berg Design", "Zebra"):
        ok(["accounts", "add", name])

    assert "Berg" in ok("accounts list --where name:aase").stdout
    assert "Nordlys" not in ok("accounts list --where name:aase").stdout
    listed = ok("accounts list --sort=-name --where -nordlys -f csv").stdout
    assert listed.index("Åse") < listed.index("Zebra")
    assert len(ok("accounts list --limit 2 --sort name -q").stdout.split()) == 2
    assert kam("accounts list --where tierr:A").code == 2


def test_a_filter_stays_quick_on_a_large_list():
    import time

    many = sqlite3.connect(":memory:", isolation_level=None)
    many.executescript(SCHEMA)
    marks = ", ".join("?" * 17)
    rows = [(id, f"Øst {id} AS", f"ost {id} as", f"ost {id}", *[None] * 12, 0) for id in range(10_000)]
    many.executemany(f"INSERT INTO accounts VALUES ({marks})", rows)
    many.create_function("folded", 1, lambda text: fold(text) if isinstance(text, str) else text, deterministic=True)
    start = time.perf_counter()

    assert len(asked(many, pick('"st 99" city:none -tag:x revenue:none'))[0]) == 111
    assert time.perf_counter() - start < 1
