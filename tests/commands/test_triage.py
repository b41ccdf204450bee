"""What to complete after an import."""

from __future__ import annotations

import json

from scene import day


def gaps(kam, line="triage"):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_an_account_says_what_it_lacks_and_how_to_fill_it(kam, scene):
    account = scene.account()

    (gap,) = gaps(kam)

    assert (gap["id"], gap["lacks"]) == (account, "tier, phase, next step")
    assert gap["fill"] == "kamcrm accounts edit nordlys --tier A --phase grow"


def test_what_the_commands_fill_is_missing_no_more(kam, ok, scene):
    scene.account()
    while found := gaps(kam):
        ok(found[0]["fill"].removeprefix("kamcrm "))

    assert "Nothing is missing" in kam("triage").stdout


def test_people_without_an_account_or_a_role_are_listed(kam, ok, scene):
    account = scene.account(tier="A", phase="grow")
    scene.followup(account)
    scene.person("Kari Moen", account, role="champion")
    roleless, homeless = scene.person("Per Lie", account), scene.person("Ola Nes", role="champion")
    scene.person("Gone Girl", account, left_on=day(-3))

    found = {gap["id"]: gap for gap in gaps(kam)}

    assert found.keys() == {roleless, homeless}
    assert (found[roleless]["lacks"], found[homeless]["lacks"]) == ("role", "account")
    ok(found[roleless]["fill"].removeprefix("kamcrm "))
    ok(found[homeless]["fill"].removeprefix("kamcrm ").replace("ACCOUNT", "nordlys"))
    assert [(gap["id"], gap["lacks"]) for gap in gaps(kam)] == [(homeless, "role")]  # A new place, a new role.


def test_the_most_valuable_come_first(kam, scene):
    small, large, pipeline = (scene.account(f"{name} AS") for name in ("Small", "Large", "Pipeline"))
    scene.sale(small, 100_00)
    scene.sale(large, 900_00)
    scene.sale(large, 100_00, kind="credit")
    scene.sale(small, 9_000_00, -500)
    scene.opportunity(pipeline, amount=500_00)
    person = scene.person("Kari Moen", large)

    assert [gap["id"] for gap in gaps(kam)] == [large, person, pipeline, small]
    assert [gap["id"] for gap in gaps(kam, "triage -n 1")] == [large]


def test_accounts_put_away_are_left_in_peace(kam, scene):
    scene.account("Gone AS", archived=True)
    scene.account("Lost AS", status="lost")

    assert gaps(kam) == []
