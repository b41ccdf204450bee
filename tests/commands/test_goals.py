"""What is to be reached and by when: set, changed, measured, dropped; and the reminder that nothing is aimed at."""

from __future__ import annotations

import json

import pytest


def rows(ok, line="goals list"):
    """What a list holds."""
    return json.loads(ok(f"{line} -f json").stdout)


def test_a_goal_of_the_portfolio_needs_a_metric_a_target_and_a_day(ok):
    said = ok("goals add revenue 5m --by eoy").stdout

    assert said == "Added   1  revenue  0 NOK → 5 000 000 NOK  by Thu 2026-12-31 (in 5 weeks)\n"
    (row,) = rows(ok)
    assert (row["metric"], row["horizon"], row["starts_on"], row["account"]) == ("revenue", "short", "2026-11-23", None)
    assert row["target"] == {"amount": "5000000.00", "currency": "NOK"}
    assert (row["actual"]["amount"], row["progress"], row["pace"]) == ("0.00", 0, 0)
    ok("undo")
    assert rows(ok) == []


@pytest.mark.parametrize(
    ("metric", "target", "start", "shown"),
    [
        ("'win rate'", "40 %", "35", "35 % → 40 %"),
        ("win-rate", "12,5", "0", "0 % → 12.5 %"),
        ("nps", "50", "-12.5", "-12.5 → 50"),
        ("'new accounts'", "4", "0", "0 → 4"),
        ("'open pipeline'", "2.5m", "1m", "1 000 000 NOK → 2 500 000 NOK"),
    ],
)
def test_a_value_is_an_amount_a_share_or_a_number_as_its_metric_is(ok, metric, target, start, shown):
    said = ok(f"goals add {metric} '{target}' --by eoy --start={start}").stdout

    assert f"  {shown}  " in said


def test_a_goal_may_be_an_accounts_in_its_currency_and_part_of_another(ok, scene):
    scene.account("Havbris AB", currency="SEK")
    above = ok("goals add revenue 5m --by eoy --name 'All of it' -q").ids[0]

    said = ok(f"goals add revenue 1m --by eoy --account havbris --under {above} --horizon long").stdout

    assert "Havbris AB  0 SEK → 1 000 000 SEK" in said and said.endswith("long  under All of it\n")
    assert [row["account"] for row in rows(ok, "goals list --account havbris")] == ["Havbris AB"]
    assert [row["under"] for row in rows(ok, "goals list --where 'horizon:long'")] == ["All of it"]


def test_a_goal_of_ones_own_is_measured_by_hand(ok, kam):
    id = ok("goals add own 12 --by eoy --name 'reference visits' -q").ids[0]

    said = ok(f"goals measure {id} 7 --on '20 nov'").stdout

    assert said == f"Measured {id}  reference visits  measured none → 7  on none → Fri 2026-11-20\n"
    assert [(row["actual"], row["measured_on"]) for row in rows(ok)] == [(7.0, "2026-11-20")]
    other = ok("goals add nps 50 --by eoy -q").ids[0]
    refused = kam(f"goals measure {other} 40")
    assert (refused.code, "nps follows from what is kept here" in refused.stderr) == (2, True)


def test_a_goal_is_changed_and_dropped_and_taken_up_again(ok, kam):
    id = ok("goals add 'win rate' 40 --by eoy -q").ids[0]

    said = ok(f"goals edit {id} --target 45 --by 2027-03-31 --name Better").stdout
    assert said == (
        f"Changed {id}  Better  target 40 % → 45 %  by Thu 2026-12-31 → Wed 2027-03-31  name none → Better\n"
    )
    ok(f"goals drop {id}")
    assert (rows(ok), [row["id"] for row in rows(ok, "goals list --dropped")]) == ([], [id])
    assert kam(f"goals drop {id}").code == 5
    ok(f"goals edit {id} --status open")
    assert len(rows(ok)) == 1
    assert ok(f"goals edit {id} --target 45").stdout.startswith("Unchanged")


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("add", 2, "METRIC"),
        ("add revenue", 2, "TARGET"),
        ("add revenue 5m", 2, "kamcrm goals add revenue 5m --by eoy"),
        ("add sales 5m --by eoy", 2, "not one of revenue, margin"),
        ("add revenue much --by eoy", 65, "much"),
        ("add nps high --by eoy", 2, "not a number"),
        ("add 'win rate' most --by eoy", 2, "not a percentage"),
        ("add revenue 5m --by yesterday", 2, "not ahead"),
        ("add own 12 --by eoy", 2, "needs a name"),
        ("add revenue 5m --by eoy --account nobody", 3, "nobody"),
        ("add revenue 5m --by eoy --under 99", 3, "99"),
        ("add revenue 5m --by eoy --under above", 2, "not an id"),
        ("add revenue 5m --by eoy --horizon far", 2, "not one of short, long"),
        ("edit {id} --under {id}", 65, "itself, or a part of it"),
        ("edit {id} --target ''", 2, "target cannot be empty"),
        ("edit {id} --by ''", 2, "by cannot be empty"),
        ("measure {id} many", 2, "follows from"),
        ("drop 99", 3, "99"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, line, code, said):
    id = ok("goals add revenue 4m --by eoy -q").ids[0]
    before = ok("export all").stdout

    refused = kam(f"goals {line.format(id=id)}")

    assert (refused.code, said in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


def test_no_goal_is_a_part_of_its_own_part(kam, ok):
    above = ok("goals add revenue 5m --by eoy -q").ids[0]
    below = ok(f"goals add revenue 1m --by eoy --under {above} -q").ids[0]

    assert "or a part of it" in kam(f"goals edit {above} --under {below}").stderr


def test_on_fridays_the_morning_says_that_nothing_is_aimed_at_with_a_line_that_sets_a_goal(ok, scene):
    scene.followup(scene.account(), offset=4)

    friday = ok("today --as-of fri").stdout.splitlines()

    assert friday[-2:] == ["No goal is set for this portfolio.", "next: kamcrm goals add revenue 5m --by eoy"]
    assert "goal" not in ok("today --as-of thu").stdout
    assert "goal" not in ok("today --as-of fri -f json").stdout
    ok(friday[-1].removeprefix("next: kamcrm "))
    assert "goal" not in ok("today --as-of fri").stdout


class Keyboard:
    """A keyboard that types one answer."""

    def __init__(self, answer):
        self.answer = answer

    def isatty(self):
        """It is one."""
        return True

    def readline(self):
        """What is typed."""
        return f"{self.answer}\n"


@pytest.fixture
def beginning(home, monkeypatch):
    """Make a file on a terminal where one answer is typed; a further line is then run on it."""
    import sys

    from conftest import Stream
    from kamcrm.__main__ import run

    monkeypatch.setenv("KAMCRM_DB", str(home / "new.db"))

    def begin(answer):
        out, err = Stream(True), Stream(True)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", Keyboard(answer))
            code = run(["init"])
        return code, out.text(), err.text()

    return begin


def test_a_new_file_begins_with_one_goal(beginning, monkeypatch):
    from conftest import in_process

    code, said, asked = beginning("revenue 5m by eoy")

    assert (code, "One goal to begin with" in asked) == (0, True)
    assert "Goal: revenue 5m by 2026-12-31" in said
    assert "5 000 000 NOK" in in_process("goals list", monkeypatch).stdout


def test_enter_leaves_the_goal_for_later(beginning, monkeypatch):
    from conftest import in_process

    code, said, _ = beginning("")

    assert (code, "Goal" in said) == (0, False)
    assert in_process("goals list", monkeypatch).stdout.startswith("No goal is set")


@pytest.mark.parametrize(
    "answer", ["more", "revenue 5m", "sales 5m by eoy", "revenue much by eoy", "revenue 5m by soon"]
)
def test_a_goal_that_cannot_be_read_makes_no_file(beginning, home, answer):
    code, _, said = beginning(answer)

    assert code in (2, 65) and said
    assert not (home / "new.db").exists()


def test_without_a_terminal_nothing_is_asked(home, monkeypatch):
    from conftest import in_process

    made = in_process(f"init {home / 'quiet.db'}", monkeypatch)

    assert (made.code, made.stderr) == (0, "")


def test_a_list_says_how_far_each_goal_has_come_and_where_it_ends(ok, tmp_path):
    ok("accounts add Nordlys")
    ok("goals add revenue 1000 --by 2026-12-31 --as-of 2026-10-01")
    path = tmp_path / "sales.csv"
    path.write_text("account,date,amount,currency,number\nNordlys,2026-11-01,600,NOK,1\n")
    ok(f"import transactions {path}")

    (row,) = rows(ok)

    assert (row["actual"]["amount"], row["progress"], row["on_track"]) == ("600.00", 0.6, True)
    assert row["projection"]["amount"] == "1030.19"  # 600 in 53 of 91 days.
