"""Undo is total: whatever a command did, taking it back leaves the portfolio byte for byte as it was."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kamcrm import store
from lines import WRITING, filled, writing
from nightly import NIGHTLY


@pytest.fixture(autouse=True)
def way():
    """The compiled tables alone: Typer reads the same lines in the tests that compare the two."""


@pytest.fixture
def portfolio(db, ok, laid):
    """The laid portfolio as this test's database; its ids."""
    return laid(db, ok)


@pytest.mark.parametrize("command", writing())
def test_every_command_that_writes_is_taken_back_byte_for_byte_and_done_again(command, portfolio, ok, tmp_path):
    assert command in WRITING, f"give an example of {command!r} in tests/lines.py, so that undoing it is tried"

    for line in WRITING[command]:
        before = ok("export all").stdout
        ok([*filled(line, portfolio, tmp_path), "--yes"])
        after = ok("export all").stdout
        assert after != before, line

        ok("redo" if command == "undo" else "undo")
        assert ok("export all").stdout == before, line
        ok("undo" if command == "undo" else "redo")
        assert ok("export all").stdout == after, line
        ok("redo" if command == "undo" else "undo")


@pytest.mark.parametrize("command", writing())
def test_a_dry_run_of_every_command_that_writes_leaves_the_file_as_it_was(command, portfolio, db, ok, tmp_path):
    before = db.read_bytes()

    for line in WRITING.get(command, ()):
        ok([*filled(line, portfolio, tmp_path), "--dry-run", "--yes"])

    assert db.read_bytes() == before


def test_what_was_undone_before_something_else_was_done_is_not_done_again(ok):
    ok("accounts add First")
    ok("undo")
    ok("accounts add Second")
    second = ok("export all").stdout
    ok("undo")

    ok("redo")

    assert ok("export all").stdout == second


def test_there_is_nothing_to_redo_once_something_else_was_done(ok, kam):
    ok("accounts add First")
    ok("undo")
    ok("accounts add Second")

    assert kam("redo").code == 5


# --- any sequence of commands -------------------------------------------------------------------------------------

NAMES = ("Nordlys AS", "Øst", "Åse & Co [/]", "日本 KK")
PEOPLE = ("Kari Moen", "Per Lie", "Anne Sæther")
TEXTS = (
    "call {p} 20m: offer",
    "no answer",
    "email: '; -- [red]",
    "note: it rained",
    "yesterday visit {p} need: speed #x",
)
WHENS = ("tomorrow", "2w", "fri", "eom", "27.11")


class Portfolio(RuleBasedStateMachine):
    """Commands as they come, against a plain model: what accounts, people and open follow-ups there should be."""

    run = staticmethod(lambda line: None)
    path = ""

    @initialize()
    def empty(self):
        self.model = {"accounts": {}, "people": {}, "open": {}}
        self.eye = sqlite3.connect(self.path)
        self.start = self.export()
        self.done, self.undone = [], []

    def export(self):
        return self.run(["export", "all"]).stdout

    def operations(self):
        return self.eye.execute("SELECT coalesce(max(id), 0) FROM operations WHERE kind = 'do'").fetchone()[0]

    def do(self, *line, change=None):
        """Run a line that writes; when it did, it is one operation, and the model changes as told."""
        was, before = self.operations(), self.model
        result = self.run([*line, "-q"])
        entered = self.operations() != was
        assert result.code in (0, 2, 3, 4, 5, 65), result
        assert entered <= (result.code == 0), "a refused command left an operation"
        if entered:
            self.model = {kind: dict(rows) for kind, rows in before.items()}
            if change:
                change(self.model, result.ids)
            self.done.append(before)
            self.undone = []
        return result

    def some(self, kind, n):
        rows = sorted(self.model[kind])
        return rows[n % len(rows)] if rows else "nobody"

    @rule(name=st.sampled_from(NAMES), tier=st.sampled_from("ABC"))
    def add(self, name, tier):
        def change(model, ids):
            model["accounts"][name] = [tier, False]

        if name not in self.model["accounts"]:
            assert self.do("accounts", "add", name, "--tier", tier, change=change).code == 0

    @rule(n=st.integers(0, 9), tier=st.sampled_from("ABC"))
    def tier(self, n, tier):
        def change(model, ids):
            model["accounts"][name] = [tier, model["accounts"][name][1]]

        name = self.some("accounts", n)
        self.do("accounts", "tier", tier, name, change=change)

    @rule(n=st.integers(0, 9), back=st.booleans())
    def archive(self, n, back):
        def change(model, ids):
            model["accounts"][name] = [model["accounts"][name][0], not back]

        name = self.some("accounts", n)
        self.do("accounts", "unarchive" if back else "archive", name, change=change)

    @rule(n=st.integers(0, 9), person=st.sampled_from(PEOPLE))
    def add_person(self, n, person):
        def change(model, ids):
            model["people"][person] = self.some("accounts", n)

        if person not in self.model["people"]:
            email = f"{person.split()[0].lower()}@x.no"
            self.do("contacts", "add", person, self.some("accounts", n), "--email", email, change=change)

    @rule(n=st.integers(0, 9), m=st.integers(0, 9))
    def move(self, n, m):
        def change(model, ids):
            model["people"][person] = account

        person, account = self.some("people", n), self.some("accounts", m)
        self.do("contacts", "move", person, account, change=change)

    @rule(n=st.integers(0, 9), when=st.sampled_from(WHENS), what=st.sampled_from(("call", "send [/] offer", "spørre")))
    def follow_up(self, n, when, what):
        def change(model, ids):
            model["open"][ids[0]] = what

        self.do("followups", "add", self.some("accounts", n), f"{when} {what}", change=change)

    @rule(n=st.integers(0, 9), verb=st.sampled_from(("done", "followups cancel")))
    def close(self, n, verb):
        def change(model, ids):
            del model["open"][id]

        id = self.some("open", n)
        more = ["--no-log"] if verb == "done" else []
        self.do(*verb.split(), str(id), *more, change=change)

    @rule(n=st.integers(0, 9), when=st.sampled_from(WHENS))
    def snooze(self, n, when):
        self.do("snooze", str(self.some("open", n)), when)

    @rule(n=st.integers(0, 9), m=st.integers(0, 9), text=st.sampled_from(TEXTS))
    def log(self, n, m, text):
        self.do("log", self.some("accounts", n), text.format(p=self.some("people", m)))

    @rule(n=st.integers(0, 9), m=st.integers(0, 9), verb=st.sampled_from((
        "accounts phase {a} retain", "accounts verify {a}", "accounts convert {a}", "accounts hand-over {a} --to Anne",
        "accounts edit {a} --city Bergen --tag x", "accounts edit {a} --about ''", "contacts edit {p} --title CFO",
        "contacts verify {p}", "tags add key {a} {p}", "tags remove key {a}", "tags rename key kernel",
        "segments add s --where tier:A", "segments remove s", "snooze {a} 2w", "followups edit {f} --note x",
        "contracts add {a} Framework --ends 2027-06-30", "followups spread --apply", "contacts archive {p}",
    )))  # fmt: skip
    def any_other(self, n, m, verb):
        words = {"a": self.some("accounts", n), "p": self.some("people", m), "f": str(self.some("open", n))}
        self.do(*(word.format_map(words) for word in verb.split(" ") if word != "''"))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        assert self.run(["undo"]).code == 0
        self.undone.append(self.model)
        self.model = self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        assert self.run(["redo"]).code == 0
        self.done.append(self.model)
        self.model = self.undone.pop()

    @invariant()
    def the_model_holds(self):
        if not hasattr(self, "model"):
            return
        db = sqlite3.connect(self.path)
        accounts = {
            name: [tier, bool(away)] for name, tier, away in db.execute("SELECT name, tier, archived FROM accounts")
        }
        people = dict(db.execute("SELECT c.name, a.name FROM contacts c JOIN accounts a ON a.id = c.account_id"))
        due = {id for (id,) in db.execute("SELECT id FROM followups WHERE status = 'open'")}
        assert accounts == self.model["accounts"]
        assert people == self.model["people"]
        assert set(self.model["open"]) <= due  # A talk may have planned more.

    def teardown(self):
        if not hasattr(self, "done"):
            return
        self.eye.close()
        final, steps = self.export(), len(self.done)
        for _ in range(steps):
            assert self.run(["undo"]).code == 0
        assert self.export() == self.start
        assert self.run(["undo"]).code == 5
        for _ in range(steps):
            assert self.run(["redo"]).code == 0
        assert self.export() == final


@pytest.mark.slow
@pytest.mark.timeout(3600 if NIGHTLY else 120)
def test_any_sequence_of_commands_is_taken_back_to_the_start_and_done_again_to_the_end(db, kam, template, monkeypatch):
    monkeypatch.setattr(store, "PRAGMAS", store.PRAGMAS.replace("synchronous = EXTRA", "synchronous = OFF"))

    class Sitting(Portfolio):
        path = str(db)
        run = staticmethod(kam)

        def __init__(self):
            super().__init__()
            shutil.copyfile(template, db)

    run_state_machine_as_test(
        Sitting,
        settings=settings(
            max_examples=2000 if NIGHTLY else 200,
            stateful_step_count=20 if NIGHTLY else 8,
            deadline=None,
            derandomize=not NIGHTLY,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
