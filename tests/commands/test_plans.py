"""The account plan: begun, filled, shown with its progress, and edited as one document that loses no word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture
def nordlys(scene):
    """An account with a plan's people."""
    id = scene.account("Nordlys AS", tier="A", status="active")
    scene.person("Kari Moen", id, role="champion")
    return id


@pytest.fixture
def plan(ok, nordlys):
    """A plan with an objective of theirs (2 above it), one of ours with an action and a milestone, and a strength."""
    id = ok("plans new nordlys --type retention --until 2027-12-31 -q").ids[0]
    ok('plans objective nordlys "half the rejects" --side them --due 2027-06-30 --owner Kari')
    aim = ok('plans objective nordlys "three-year agreement" --due 2026-12-31 -q').ids[0]
    ok(["plans", "action", "nordlys", str(aim), "fri send the draft", "--owner", "Per"])
    ok(f'plans milestone nordlys "2026-12-10 revised offer" --objective {aim}')
    ok(
        [
            "plans",
            "edit",
            "nordlys",
            text(ok).replace("## Strengths\n", "## Strengths\n\n- they trust Per\n  > a long time\n"),
        ]
    )
    return id


def text(ok, name="nordlys"):
    """The plan as its document."""
    return ok(f"plans text {name}").stdout


def page(ok, name="nordlys"):
    """The plan's parts as they are shown."""
    return json.loads(ok(f"plans show {name} -f json").stdout)


def edited(kam, old, new, ok, name="nordlys"):
    """Edit the plan with one piece of its text replaced; the piece must be there."""
    before = text(ok, name)
    assert old in before
    return kam(f"plans edit {name} -", stdin=before.replace(old, new))


def test_a_plan_is_begun_once_and_says_what_comes_next(ok, kam, nordlys):
    begun = ok("plans new nordlys --type retention --until 2027-12-31").stdout

    assert begun.startswith("Began   3  Nordlys AS  Nordlys AS, retention  retention  until Fri 2027-12-31")
    again = kam("plans new nordlys --type expansion")
    assert (again.code, "there is a plan already" in again.stderr) == (5, True)
    assert kam("plans new nordlys --type conquest").code == 2


def test_an_account_without_a_plan_says_how_to_begin_one(ok, kam, nordlys):
    refused = kam("plans show nordlys")

    assert (refused.code, "kamcrm plans new nordlys" in refused.stderr) == (3, True)
    assert "without a plan: Nordlys AS" in kam("plans list").stderr


def test_the_page_shows_both_sides_actions_milestones_swot_and_key_people(ok, plan):
    shown = ok("plans show nordlys").stdout

    for words in (
        "Their objectives",
        "half the rejects",
        "three-year agreement",
        "send the draft",
        "Per",
        "they trust Per",
    ):
        assert words in shown
    assert "Key people: no decision maker · champion Kari Moen: never in touch · no executive sponsor" in shown
    assert "0 of 3 marks done, 0 %." in shown
    assert "next: kamcrm plans edit nordlys" in shown


def test_progress_is_the_share_of_objectives_and_milestones_done_and_the_late_ones_are_named(ok, plan):
    (aim,) = [row["id"] for row in page(ok)["objectives_them"]]
    ok(f"plans done {aim}")
    shown = ok("plans show nordlys --as-of 2026-12-20").stdout

    assert "1 of 3 marks done, 33 %." in shown
    assert "Late: revised offer (10 days late)" in shown
    (row,) = json.loads(ok("plans list -f json --as-of 2027-01-05").stdout)
    assert (row["marks"], row["done"], row["late"]) == (3, 1, 2)


def test_a_plan_without_objectives_has_nothing_to_measure(ok, nordlys):
    ok("plans new nordlys")

    assert "nothing to measure yet" in ok("plans show nordlys").stdout


def test_a_milestone_is_reached_once_on_a_day_behind_us(ok, kam, plan):
    (mark,) = [row["id"] for row in page(ok)["milestones"]]

    said = ok(f"plans done {mark} --on '20 nov'").stdout
    assert said == f"Done    {mark}  revised offer  done none → Fri 2026-11-20\n"
    assert kam(f"plans done {mark}").code == 5
    assert kam("plans done 1").code == 3


def test_an_action_is_a_follow_up_of_the_account(ok, plan):
    (action,) = page(ok)["actions"]

    assert (action["what"], action["due"], action["owner"]) == ("send the draft", "2026-11-27", "Per")
    (row,) = json.loads(ok("followups list -f json").stdout)
    assert (row["id"], row["account"], row["origin"]) == (action["id"], "Nordlys AS", "plan")
    ok(f"done {action['id']}")
    assert page(ok)["actions"][0]["status"] == "done"
    assert "send the draft" not in text(ok)


def test_a_recurring_action_stays_in_the_plan_when_it_is_done(ok, plan):
    (action,) = page(ok)["actions"]
    ok(f"followups edit {action['id']} --every 1w")

    ok(f"done {action['id']}")

    assert [row["status"] for row in page(ok)["actions"]] == ["done", "open"]


def test_the_document_as_it_is_changes_nothing(ok, plan):
    said = ok("plans edit nordlys -", stdin=text(ok)).stdout

    assert said == f"Unchanged {plan}  Nordlys AS, retention  0 of 3 marks done, 0 %\n"


def test_what_is_typed_into_the_document_is_added_and_nothing_else_is_touched(ok, kam, plan):
    before = page(ok)
    line = next(line for line in text(ok).split("\n") if "three-year" in line)
    typed = "- [ ] Grow (again), see #12 🐟 [/] (due eoy, owner Åse, 15 %)\n  > two\n  >\n  > lines"
    typed += "\n  * [ ] first look (due 2w)"

    said = edited(kam, line, f"{typed}\n{line}", ok).stdout

    assert "objective: Grow (again), see #12 🐟 [/]" in said and "milestone: first look" in said
    after = page(ok)
    assert [row["what"] for row in after["objectives_us"]] == ["Grow (again), see #12 🐟 [/]", "three-year agreement"]
    grown = after["objectives_us"][0]
    assert (grown["due"], grown["owner"], grown["progress"], grown["about"]) == (
        "2026-12-31",
        "Åse",
        15,
        "two\n\nlines",
    )
    assert after["objectives_them"] == before["objectives_them"] and after["swot"] == before["swot"]
    ok("undo")
    assert page(ok) == before


def test_a_line_taken_out_is_given_up_cancelled_or_deleted_and_undo_brings_it_all_back(ok, kam, plan):
    before, was = page(ok), text(ok)
    gone = ("half the rejects", "send the draft", "revised offer", "they trust Per", "> a long time")
    left = "\n".join(line for line in was.split("\n") if not any(words in line for words in gone))

    said = ok("plans edit nordlys -", stdin=left).stdout

    for words in ("Dropped", "Cancelled", "Deleted"):
        assert words in said
    after = page(ok)
    assert [row["status"] for row in after["objectives_them"]] == ["dropped"]
    assert not (after["actions"] or after["milestones"] or after["swot"])
    ok("undo")
    assert (page(ok), text(ok)) == (before, was)


def test_boxes_say_met_missed_done_and_cancelled(ok, kam, plan):
    new = (
        text(ok)
        .replace("- [ ] half", "- [x] half")
        .replace("- [ ] send", "- [x] send")
        .replace("* [ ] rev", "* [x] rev")
    )

    ok("plans edit nordlys -", stdin=new.replace("- [ ] three", "- [!] three"))

    after = page(ok)
    assert (after["objectives_them"][0]["status"], after["objectives_us"][0]["status"]) == ("met", "missed")
    assert (after["actions"][0]["status"], after["milestones"][0]["done_on"]) == ("done", "2026-11-23")
    assert edited(kam, "* [x] revised", "* [ ] revised", ok).code == 65
    ok("plans edit nordlys -", stdin=text(ok).replace("* [x] rev", "* [ ] rev").replace(", done 2026-11-23", ""))
    assert page(ok)["milestones"][0]["done_on"] is None


def test_lines_moved_elsewhere_keep_who_they_are(ok, plan):
    was = text(ok).split("\n")
    milestone = next(line for line in was if "revised offer" in line)
    action = next(line for line in was if "send the draft" in line)
    kept = [line for line in was if line not in (milestone, action)]
    theirs = next(at for at, line in enumerate(kept) if "half the rejects" in line)
    kept.insert(theirs + 1, action)
    kept.insert(kept.index("## Milestones") + 1, milestone.strip())

    ok("plans edit nordlys -", stdin="\n".join(kept))

    after = page(ok)
    assert [row["objective"] for row in after["actions"]] == ["half the rejects"]
    assert [(row["objective"], row["what"]) for row in after["milestones"]] == [(None, "revised offer")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(due 2026-12-31)", "(due soonish)", "soonish"),
        ("- [ ] three-year agreement", "- [?] three-year agreement", "[?] says nothing"),
        ("- [ ] three-year agreement", "- [ ] ", "this line says nothing"),
        ("#5", "#999", "#999 is not in this plan here"),
        ("type: retention", "type: conquest", "type: 'conquest' is not one of"),
        ("(due 2026-12-31)", "(due 2026-12-31, 140 %)", "140 % is no progress"),
        ("(due 2026-12-10)", "", "a milestone needs its day"),
        ("(due 2026-11-27, owner Per)", "", "an action needs its day"),
        ("until: 2027-12-31", "until: 2020-01-01", "the plan ends 2020-01-01, before it begins"),
        ("## Risks", "## Mix\n- tier A (50 % of hours)", "only the portfolio's plan has a mix"),
        ("<!-- end of plan", "<!-- the end of plan", "the plan is cut short"),
    ],
)
def test_a_bad_line_is_named_nothing_is_changed_and_the_text_is_kept(ok, kam, plan, home, old, new, said):
    before = page(ok)

    line = text(ok).partition(old)[0].count("\n") + 1 + new.count("\n")

    refused = edited(kam, old, new, ok)

    assert refused.code == 65
    assert (
        f"line {line}: " in refused.stderr
        and said in refused.stderr
        and "your text is kept: kamcrm draft resume" in refused.stderr
    )
    assert page(ok) == before
    (kept,) = (home / ".local/state/kamcrm/drafts").glob("*.txt")
    assert new.split("\n")[0] in kept.read_text()


def test_a_plan_cut_in_half_changes_nothing(ok, kam, plan):
    before, whole = page(ok), text(ok)

    for part in range(1, 10):
        assert kam("plans edit nordlys -", stdin=whole[: len(whole) * part // 10]).code == 65
    assert page(ok) == before


def test_a_plan_that_was_changed_meanwhile_is_not_overwritten(ok, kam, plan):
    old = text(ok)
    ok('plans objective nordlys "a new one"')

    refused = kam("plans edit nordlys -", stdin=old.replace("half the", "a third of the"))

    assert (refused.code, "was changed since this text was made" in refused.stderr) == (5, True)
    assert "a new one" in text(ok)


def test_another_plans_text_is_refused(ok, kam, plan, scene):
    scene.account("Havbris AB")
    ok("plans new havbris")

    assert kam("plans edit havbris -", stdin=text(ok)).code == 65


def test_the_editor_gets_the_plan_and_a_bad_edit_is_mended_there(ok, kam, plan, home, monkeypatch):
    def editor(script: str) -> None:
        path = Path(home / "editor.sh")
        path.write_text(f'#!/bin/sh\nsed -i "{script}" "$1"\n')
        path.chmod(0o755)
        monkeypatch.setenv("VISUAL", str(path))

    editor("s/half the/a third of the/;s/due 2026-12-31/due whenever/")
    refused = kam("plans edit nordlys")
    assert (refused.code, "draft resume 1" in refused.stderr) == (65, True)
    assert "half the rejects" in text(ok)

    editor("s/due whenever/due 2027-01-31/")
    ok("draft resume 1 -e")

    assert "a third of the rejects" in text(ok) and "due 2027-01-31" in text(ok)
    assert not list((home / ".local/state/kamcrm/drafts").glob("*.txt"))


def test_the_portfolio_has_a_plan_with_the_mix_aimed_at_and_as_it_is(ok, kam, nordlys, scene, put):
    scene.account("Liten AS", tier="C", status="active")
    ok("plans new portfolio --name 'Fewer, larger'")

    said = edited(kam, "## Mix\n", "## Mix\n\n- tier A  (80 %)\n- tier A (12,5 % of hours)\n", ok, "portfolio")

    assert said.code == 0, said.stderr
    shown = ok("plans show portfolio").stdout
    assert [line.split()[2:] for line in shown.split("\n") if " tier " in line] == [
        ["A", "accounts", "80", "%", "50", "%"], ["A", "hours", "12", "%", "–"],
    ]  # fmt: skip
    assert "- tier A  (12.5 % of hours)" in text(ok, "portfolio")
    more = edited(kam, "- tier A  (80 % of accounts)", "- tier C (30 %)\n- tier A  (80 %)", ok, "portfolio")
    assert (more.code, "come to more than 100 %" in more.stderr) == (65, True)


def test_the_page_before_a_meeting_says_how_the_plan_stands(ok, plan):
    shown = ok("prep nordlys").stdout

    assert "Plan\n  Nordlys AS, retention · retention · 0 of 3 marks done, 0 %\n" in shown


@pytest.mark.parametrize("name", ["nordlys", "havbrisa", "portfolio"])
def test_every_plan_of_the_demo_portfolio_is_read_back_as_it_was(ok, name):
    whole = ok(f"--demo plans text {name}").stdout

    assert ok(f"--demo plans edit {name} -", stdin=whole).stdout.startswith("Unchanged")
