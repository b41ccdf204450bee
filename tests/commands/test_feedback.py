"""How satisfied customers are: asked, answered, and heard again when a score is low."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def kari(scene):
    """A person at a customer."""
    return scene.person("Kari Moen", scene.account())


def rows(ok, line="feedback list"):
    """What a list holds."""
    return json.loads(ok(f"{line} -f json").stdout)


def test_a_person_is_asked_and_answers(ok, kari):
    asked = ok("feedback ask kari --source e-mail --on '20 nov'")
    id = int(asked.stdout.split()[1])
    assert asked.stdout == f"Asked   {id}  Kari Moen  Nordlys AS  NPS  asked Fri 2026-11-20\n"

    said = ok("feedback answer kari 9 'good people'").stdout

    assert said == f"Answered {id}  Kari Moen  Nordlys AS  NPS 9  on Mon 2026-11-23  good people\n"
    (row,) = rows(ok)
    assert (row["id"], row["score"], row["asked_on"], row["answered_on"]) == (id, 9, "2026-11-20", "2026-11-23")
    assert (row["source"], row["followup_id"]) == ("e-mail", None)
    assert ok("feedback list").stdout.splitlines()[-1] == "1 question, 1 answered"


@pytest.mark.parametrize(("kind", "score"), [("nps", 6), ("nps", 0), ("csat", 2), ("csat", 1)])
def test_a_low_score_plans_to_speak_to_whom_gave_it_within_a_week(ok, kari, kind, score):
    said = ok(f"feedback answer kari {score} 'the invoices are wrong' --kind {kind}").stdout.splitlines()

    (row,), (step,) = rows(ok), rows(ok, "followups list")
    assert f"speak to Kari Moen about the {kind.upper()} of {score}: the invoices are wrong" in said[1]
    assert "due Mon 2026-11-30 (in 7 days)" in said[1]
    assert (row["followup_id"], step["origin"], step["contact_id"]) == (step["id"], "feedback", kari)
    assert ok("feedback list").stdout.splitlines()[-1].endswith("1 low score, 1 followed up")
    ok("undo")
    assert (rows(ok), rows(ok, "followups list")) == ([], [])


@pytest.mark.parametrize(
    "line", ["kari 7", "kari 3 --kind csat", "kari 2 --no-followup", "kari --kind sentiment -- -2"]
)
def test_no_follow_up_is_planned_for_others_or_where_none_is_wanted(ok, kari, line):
    ok(f"feedback answer {line}")

    assert rows(ok, "followups list") == []


def test_an_account_as_a_whole_may_answer_and_its_questions_are_its_own(ok, kari):
    ok("feedback ask kari")
    ok("feedback ask nordlys --kind csat")

    ok("feedback answer nordlys 4")

    assert [(row["contact"], row["kind"], row["score"]) for row in rows(ok)] == [
        (None, "csat", 4), ("Kari Moen", "nps", None),
    ]  # fmt: skip
    assert [row["kind"] for row in rows(ok, "feedback list --where kind:csat")] == ["csat"]
    assert len(rows(ok, "feedback list --account nordlys")) == 2


def test_an_answer_goes_to_the_question_of_its_id_or_of_its_kind(ok, kari):
    first = ok("feedback ask kari -q").ids[0]
    ok("feedback ask kari --kind csat")

    ok("feedback answer kari 8 --kind nps")
    assert next(row for row in rows(ok) if row["id"] == first)["score"] == 8

    ok("feedback answer kari 5")
    assert sorted(row["score"] for row in rows(ok)) == [5, 8]


def test_who_does_not_want_to_be_contacted_is_not_asked(kam, ok, kari):
    ok("contacts edit kari --do-not-contact")

    refused = kam("feedback ask kari")

    assert (refused.code, "Kari Moen doesn't want to be contacted" in refused.stderr) == (5, True)
    assert rows(ok) == []


def test_who_has_not_answered_is_asked_again_only_after_a_month(kam, ok, kari):
    ok("feedback ask kari --on '25 oct'")

    refused = kam("feedback ask kari")
    assert (refused.code, "was asked on 2026-10-25 and hasn't answered" in refused.stderr) == (5, True)
    ok("feedback ask kari --kind csat")
    ok("feedback ask kari --as-of 2026-11-24")


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("answer kari 11", 2, "an NPS is 0 to 10, not 11"),
        ("answer kari 0 --kind csat", 2, "a CSAT is 1 to 5, not 0"),
        ("answer kari 3 --kind sentiment", 2, "a sentiment is -2 to 2, not 3"),
        ("answer kari good", 2, "not a whole number"),
        ("answer kari 9 --kind stars", 2, "not one of nps, csat, sentiment"),
        ("answer kari 9 --on tomorrow", 2, "to come"),
        ("answer nobody 9", 3, "nobody"),
        ("answer {id} 9 --on '1 nov'", 2, "before the question of 2026-11-20"),
        ("answer {id} 3 --kind csat", 2, "asks for nps"),
        ("ask kari --kind stars", 2, "not one of nps, csat, sentiment"),
        ("ask lone", 2, "is at no account"),
        ("edit {id} --score 11 --answered today", 2, "an NPS is 0 to 10"),
        ("edit {id} --score 7", 2, "--answered today"),
        ("delete 1", 3, "one of the accounts"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, scene, kari, line, code, said):
    scene.person("Lone Wolf")
    id = ok("feedback ask kari --on '20 nov' -q").ids[0]
    before = ok("export all").stdout

    refused = kam(f"feedback {line.format(id=id)}")

    assert (refused.code, said in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


def test_what_was_answered_is_mended_and_taken_away_not_answered_again(kam, ok, kari):
    id = ok("feedback answer kari 9 -q").ids[0]

    refused = kam(f"feedback answer {id} 8")
    assert (refused.code, f"kamcrm feedback edit {id} --score" in refused.stderr) == (5, True)

    ok(f"feedback edit {id} --score 8 --comment 'after all'")
    assert [(row["score"], row["comment"]) for row in rows(ok)] == [(8, "after all")]
    ok(f"feedback delete {id}")
    assert rows(ok) == []
    ok("undo")
    assert len(rows(ok)) == 1
