"""How opportunities go on and end: moved, won, lost, opened again, on the board and in the forecast."""

from __future__ import annotations

import json

import pytest

from scene import day


@pytest.fixture
def deal(ok, scene):
    """An open opportunity in proposal, since a few days ago."""
    account = scene.account()
    id = scene.opportunity(account, "Three years", stage="proposal", probability=75, forecast_category="best case")
    scene.insert("stage_history", opportunity_id=id, became="proposal", changed_on=day(-13), probability=75)
    return id


def one(ok, id):
    """An opportunity as it is now."""
    return json.loads(ok(f"opportunities show {id} -f json").stdout)


def stages(ok, id):
    """The stages that an opportunity went through, from the first."""
    return [(row["changed_on"], row["was"], row["became"]) for row in reversed(one(ok, id)["stages"])]


def test_a_move_is_dated_and_brings_the_probability_of_the_stage(ok, deal):
    said = ok(f"opportunities move {deal} negotiation --on '20 nov'").stdout

    assert said == (
        f"Moved   {deal}  Three years  stage proposal → negotiation  probability 75 → 90  "
        "forecast category best case → commit  from Fri 2026-11-20\n"
    )
    assert stages(ok, deal)[-1] == ("2026-11-20", "proposal", "negotiation")
    ok("undo")
    assert len(stages(ok, deal)) == 1


def test_a_probability_that_was_typed_outlives_a_move(ok, deal):
    ok(f"opportunities edit {deal} --probability 40")

    ok(f"opportunities move {deal} negotiation")

    (row,) = json.loads(ok("opportunities list -f json").stdout)
    assert (row["stage"], row["probability"], row["probability_manual"]) == ("negotiation", 40, True)


def test_a_won_opportunity_leaves_the_open_ones_with_its_last_amount(ok, deal):
    said = ok(f"opportunities win {deal} --amount 1.2m --on yesterday").stdout

    assert said == (
        f"Won     {deal}  Three years  Nordlys AS  1 200 000 NOK  from proposal  Sun 2026-11-22  after 89 days\n"
    )
    assert ok("opportunities list").stdout.startswith("No opportunity is open")
    (row,) = json.loads(ok("opportunities list --status won -f json").stdout)
    assert (row["stage"], row["probability"], row["forecast_category"]) == ("closed won", 100, "closed")
    assert stages(ok, deal)[-1] == ("2026-11-22", "proposal", "closed won")
    ok("undo")
    assert [row["stage"] for row in json.loads(ok("opportunities list -f json").stdout)] == ["proposal"]


def test_winning_at_a_prospect_offers_to_make_it_a_customer_from_that_day(ok, scene):
    prospect = scene.account("Havbris AB", kind="prospect")
    id = scene.opportunity(prospect)

    said = ok(f"opportunities win {id} --on yesterday").stdout.splitlines()

    assert said[-1] == f"next: kamcrm accounts convert {prospect} --on 2026-11-22"
    ok(said[-1].removeprefix("next: kamcrm "))
    assert json.loads(ok("accounts list -f json").stdout)[0]["customer_since"] == "2026-11-22"


def test_a_lost_opportunity_keeps_the_reason_and_who_took_it(ok, scene, deal):
    rival = scene.account("Polar Measuring AS", kind="competitor")

    said = ok(f"opportunities lose {deal} --reason 'too dear' --competitor polar").stdout

    assert said.startswith(
        f"Lost    {deal}  Three years  Nordlys AS  1 000 000 NOK  too dear  to Polar Measuring AS  from proposal"
    )
    (row,) = json.loads(ok("opportunities list --status lost -f json").stdout)
    assert (row["lost_reason"], row["competitor_id"], row["probability"]) == ("too dear", rival, 0)


def test_follow_ups_that_are_still_open_on_it_are_named(ok, scene, deal):
    scene.followup(None, opportunity_id=deal)

    told = ok(f"opportunities lose {deal} --reason price").stderr

    assert told == f"1 follow-up is still open: kamcrm followups list --where opportunity_id:{deal}\n"
    assert "send the offer" in ok(f"followups list --where opportunity_id:{deal}").stdout


def test_what_was_closed_is_opened_again_in_the_stage_it_had(ok, deal):
    ok(f"opportunities lose {deal} --reason price --on yesterday")

    said = ok(f"opportunities reopen {deal}").stdout

    assert said == f"Reopened {deal}  Three years  Nordlys AS  1 000 000 NOK  in proposal, 75 %\n"
    (row,) = json.loads(ok("opportunities list -f json").stdout)
    assert (row["stage"], row["closed_on"], row["lost_reason"]) == ("proposal", None, None)
    ok("undo")
    assert len(json.loads(ok("opportunities list --status lost -f json").stdout)) == 1


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("move {id} nowhere", 2, "not one of prospecting, qualification"),
        ("move {id} 'closed won'", 2, "kamcrm opportunities win {id}"),
        ("move {id} lost", 2, "kamcrm opportunities lose {id}"),
        ("move {id} negotiation --on '9 nov'", 2, "before 2026-11-10, when it came to proposal"),
        ("win {id} --on tomorrow", 2, "lies ahead"),
        ("win {id} --on '1 nov'", 2, "say a later day"),
        ("win {id} --amount much", 65, "much"),
        ("win 1", 3, "one of the accounts"),
        ("lose {id}", 2, '--reason "too dear"'),
        ("lose {id} --reason ' '", 2, "why was it lost?"),
        ("lose {id} --reason price --competitor zzz", 3, "kamcrm accounts add 'zzz' --kind competitor"),
        ("lose {id} --reason price --competitor nordlys", 5, "Nordlys AS is not a competitor"),
        ("reopen {id}", 5, "is open"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, deal, line, code, said):
    before = ok("export all").stdout

    refused = kam(f"opportunities {line.format(id=deal)}")

    assert (refused.code, said.format(id=deal) in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


@pytest.mark.parametrize("verb", ["move {id} negotiation", "win {id}", "lose {id} --reason x"])
def test_what_is_closed_says_how_it_is_opened_again(kam, ok, deal, verb):
    ok(f"opportunities win {deal}")

    refused = kam(f"opportunities {verb.format(id=deal)}")

    assert (refused.code, f"kamcrm opportunities reopen {deal}" in refused.stderr) == (5, True)


OWN = """
[[stages]]
name = "First talk"
probability = 15

[[stages]]
name = "Offer"
probability = 65
days = 20
forecast = "commit"
"""


@pytest.fixture
def config(home, monkeypatch):
    """Write a config.toml."""
    path = home / "config.toml"
    monkeypatch.setenv("KAMCRM_CONFIG", str(path))
    return path.write_text


def test_the_stages_are_the_users_own_where_the_config_lists_them(ok, kam, scene, config):
    scene.account()
    config(OWN)

    id = ok("opportunities add nordlys Deal -q").ids[0]
    ok(f"opportunities move {id} offer")

    (row,) = json.loads(ok("opportunities list -f json").stdout)
    assert (row["stage"], row["probability"], row["forecast_category"]) == ("Offer", 65, "commit")
    assert "not one of First talk, Offer" in kam(f"opportunities move {id} proposal").stderr


def test_an_opportunity_in_a_stage_that_is_no_longer_there_goes_on(ok, deal, config):
    config(OWN)

    ok(f"opportunities win {deal}")
    ok(f"opportunities reopen {deal}")

    assert one(ok, deal)["fields"]["stage"] == "First talk"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stages = 3", "stages must be a list of them"),
        ("stages = []", "stages must be a list of them"),
        ("stages = [3]", "stage 1 must be a table with a name and a probability"),
        ("[[stages]]\nprobability = 1", "stage 1 needs a name of at most 60 letters"),
        ("[[stages]]\nname = 'a'", "stage 1 (a) needs probability from 0 to 100, not None"),
        ("[[stages]]\nname = 'a'\nprobability = 101", "stage 1 (a) needs probability from 0 to 100, not 101"),
        ("[[stages]]\nname = 'a'\nprobability = true", "stage 1 (a) needs probability from 0 to 100, not True"),
        ("[[stages]]\nname = 'a'\nprobability = 1\ndays = 0", "stage 1 (a) needs days from 1 to 3650, not 0"),
        ("[[stages]]\nname = 'a'\nprobability = 1\nforecast = 'sure'", "stage 1 (a) has the forecast 'sure'"),
        ("[[stages]]\nname = 'Won'\nprobability = 1", "stage 1 cannot be called 'Won'"),
        ("[[stages]]\nname = 'a'\nprobability = 1\n[[stages]]\nname = 'A'", "stage 2 cannot be called 'A'"),
        ("[[stages]]\nname = 'a'\nprobability = 1\ncolour = 'red'", "stage 1 has no setting 'colour'"),
        ("[[stages]]\nname = 2026-01-01\nprobability = 1", "stage 1 needs a name of at most 60 letters"),
    ],
)
def test_stages_that_make_no_sense_are_explained(kam, scene, config, text, said):
    scene.account()
    config(text)

    refused = kam("opportunities add nordlys Deal")

    assert (refused.code, said in refused.stderr) == (78, True), refused.stderr
    assert "Traceback" not in refused.stderr


def test_help_config_says_how_stages_are_listed(ok):
    assert "[[stages]]" in ok("help config").stdout


@pytest.fixture
def pipeline(scene):
    """Five open opportunities in three stages, two currencies and four months; one is overdue, one has no date."""
    account = scene.account("Nordlys AS", tier="A")
    other = scene.account("Havbris AB")
    late = scene.opportunity(account, "Late", -3, amount=200_000_00, forecast_category="best case")
    soon = scene.opportunity(account, "Soon", 20, stage="negotiation", probability=90, forecast_category="commit")
    far = scene.opportunity(other, "Far", 200, stage="prospecting", probability=10, currency="EUR", amount=50_000_00)
    bare = scene.opportunity(other, "Bare", 20, amount=None)
    vague = scene.opportunity(account, "Vague", close_on=None, stage="old stage", amount=10_000_00, probability=33)
    scene.opportunity(account, "Done", status="won", stage="closed won")
    return {"late": late, "soon": soon, "far": far, "bare": bare, "vague": vague}


def test_the_board_lists_every_open_one_by_stage(ok, pipeline):
    rows = json.loads(ok("opportunities board -f json").stdout)

    assert [(row["stage"], row["name"]) for row in rows] == [
        ("prospecting", "Far"), ("proposal", "Late"), ("proposal", "Bare"), ("negotiation", "Soon"),
        ("old stage", "Vague"),
    ]  # fmt: skip
    assert rows[0]["staged_on"] == "2026-08-25"
    assert ok("opportunities board --where tier:A -q").stdout.split() == [
        str(pipeline[name]) for name in ("late", "soon", "vague")
    ]


def test_on_a_terminal_the_stages_stand_side_by_side_with_their_sums(terminal, monkeypatch, pipeline):
    shown = terminal("opportunities board").stdout.splitlines()

    assert shown[0].split() == ["prospecting", "proposal", "negotiation", "old", "stage"]
    assert shown[2].split("  ")[0] == "50 000 EUR"
    assert next(cell for cell in shown[3].split("  ") if cell).strip() == "~ 5 000 EUR"
    assert any("! 3 days late" in line for line in shown)
    assert any("· 90 days here" in line for line in shown)
    assert shown[-2].startswith("5 opportunities · 50 000 EUR · 1 210 000 NOK · weighted by probability ~ 5 000 EUR")
    assert shown[-1].startswith("nothing in qualification, needs analysis")
    assert max(map(len, shown)) <= 120


def test_a_board_on_eighty_columns_goes_on_below_and_long_lanes_say_how_many_more(terminal, scene, monkeypatch):
    account = scene.account("Et navn som er altfor langt til en smal spalte AS")
    for stage in ("prospecting", "qualification", "needs analysis", "proposal", "negotiation"):
        scene.opportunity(account, f"In {stage}", stage=stage)
    for number in range(6):
        scene.opportunity(account, f"More {number}", stage="proposal")
    setenv = monkeypatch.setenv
    monkeypatch.setattr(monkeypatch, "setenv", lambda key, value: setenv(key, "80" if key == "COLUMNS" else value))

    shown = terminal("opportunities board").stdout.splitlines()

    assert max(map(len, shown)) <= 80
    assert [line.split()[0] for line in shown if line.startswith(("prospecting", "proposal"))] == [
        "prospecting", "proposal",
    ]  # fmt: skip
    assert any("and 2 more (--all)" in line for line in shown)
    assert "more (--all)" not in terminal("opportunities board --all").stdout


def test_a_board_with_columns_of_ones_own_is_a_list(terminal, pipeline):
    shown = terminal("opportunities board --columns stage,name").stdout.splitlines()

    assert shown[0].split() == ["stage", "name"] and len(shown) > 5


def test_an_empty_board_says_how_to_begin(ok):
    assert ok("opportunities board").stdout.startswith("No opportunity is open: kamcrm opportunities add")
    assert ok("opportunities forecast").stdout.startswith("No opportunity is open: kamcrm opportunities add")


def test_the_forecast_adds_up_by_month_and_currency_with_what_is_overdue_and_undated_apart(ok, pipeline):
    rows = json.loads(ok("opportunities forecast -f json").stdout)

    def sums(row, *keys):
        return [float(row[key]["amount"]) for key in keys]

    assert [(row["month"], row["currency"], row["count"], row["unpriced"]) for row in rows] == [
        ("overdue", "NOK", 1, 0), ("2026-12", "NOK", 2, 1), ("2027-06", "EUR", 1, 0), ("undated", "NOK", 1, 0),
    ]  # fmt: skip
    assert sums(rows[0], "amount", "weighted", "best_case") == [200_000, 150_000, 200_000]
    assert sums(rows[1], "amount", "weighted", "commit", "pipeline") == [1_000_000, 900_000, 1_000_000, 0]
    assert sums(rows[3], "amount", "weighted", "pipeline") == [10_000, 3_300, 10_000]


def test_the_forecast_leaves_no_sum_across_currencies(ok, pipeline):
    shown = ok("opportunities forecast").stdout.splitlines()

    assert shown[-2:] == [
        "1 opportunity · 50 000 EUR · weighted 5 000 EUR",
        "4 opportunities · 1 210 000 NOK · weighted 1 053 300 NOK",
    ]
    assert len(ok("opportunities forecast --where tier:A").stdout.splitlines()) == 5


@pytest.fixture
def offer(ok, scene):
    """An opportunity without an amount, two products and a need."""
    account = scene.account()
    id = scene.opportunity(account, "Three years", amount=None)
    ok("products add 'T4 probe' --code T4 --price 2400")
    ok("products add Course --code COURSE --price 900 --currency EUR")
    need = ok("needs add nordlys 'one price for three years' -q").ids[0]
    return id, need


def test_products_of_an_opportunity_are_tailored_to_a_need_and_add_up(ok, offer):
    id, need = offer

    said = ok(f"opportunities line {id} T4 --quantity 12 --discount '5 %' --cost 15k --need {need} --tailoring longer")

    assert said.stdout.splitlines() == [
        f"Line    {id}  Three years  12 × T4 probe at 2 400 NOK  less 1 440 NOK  cost 15 000 NOK  "
        "for one price for three years  longer",
        f"next: kamcrm opportunities edit {id} --amount 27360",
    ]
    ok(said.stdout.splitlines()[1].removeprefix("next: kamcrm "))
    again = ok(f"opportunities line {id} T4 --tailoring shorter").stdout
    assert "shorter" in again and "next:" not in again
    (line,) = one(ok, id)["lines"]
    assert (line["product"], line["quantity"], line["need"]) == ("T4 probe", 12.0, "one price for three years")
    assert line["discount"] == {"amount": "1440.00", "currency": "NOK"}


def test_a_line_is_changed_not_doubled_and_taken_out_again(ok, offer):
    id, _ = offer
    ok(f"opportunities line {id} T4")
    ok(f"opportunities line {id} T4 --quantity 2,5 --price 2000")
    ok(f"opportunities line {id} course --price 5000")

    said = ok(f"opportunities line {id} course --remove").stdout.splitlines()

    assert said[0] == f"Removed {id}  Three years  1 × Course at 5 000 NOK"
    assert [(line["product"], line["quantity"]) for line in one(ok, id)["lines"]] == [("T4 probe", 2.5)]
    ok("undo")
    assert len(one(ok, id)["lines"]) == 2


def test_a_list_price_in_another_currency_is_left_out_and_no_sum_is_made_without_it(ok, offer):
    id, _ = offer

    said = ok(f"opportunities line {id} course").stdout

    assert said == f"Line    {id}  Three years  1 × Course\n"


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("nothing", 3, "nothing"),
        ("T4 --quantity none", 2, "not a number above zero"),
        ("T4 --quantity ''", 2, "quantity cannot be empty"),
        ("T4 --discount '120 %'", 2, "not a discount"),
        ("course --discount '5 %'", 2, "say the price too"),
        ("T4 --price much", 65, "much"),
        ("T4 --need 1", 3, "one of the accounts"),
        ("T4 --remove", 3, "T4 probe"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused_and_nothing_is_written(kam, ok, offer, line, code, said):
    id, _ = offer
    before = ok("export all").stdout

    refused = kam(f"opportunities line {id} {line}")

    assert (refused.code, said in refused.stderr) == (code, True), refused.stderr
    assert ok("export all").stdout == before


def test_the_forecast_is_in_ones_own_currency_once_there_is_a_rate(kam, ok, pipeline):
    refused = kam("opportunities forecast --converted")
    assert (refused.code, "kamcrm rates add EUR RATE" in refused.stderr) == (2, True)

    ok("rates add EUR 11.62")

    shown = ok("opportunities forecast --converted").stdout.splitlines()
    assert shown[-1] == "5 opportunities · 1 791 000 NOK · weighted 1 111 400 NOK"
    assert "EUR" not in "".join(shown)
