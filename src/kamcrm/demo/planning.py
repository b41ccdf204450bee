"""What the demo portfolio aims at: segments, campaigns, playbooks, plans with their objectives, goals and criteria."""

from __future__ import annotations

from kamcrm import folding
from kamcrm.demo.story import lines, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

SEGMENTS = (
    ("Seafood", "segment:seafood"), ("Key accounts", "tier:A"), ("Food north", "segment:food country:Norway"),
    ("Prospects", "kind:prospect"),
)  # fmt: skip
TAGS = {
    "strategic": "nordlys havbrisa rorbaekdal", "reference": "nordlys tangeskog limtre", "tender": "asgrenda",
    "ship": "havbrisa", "cold chain": "kvitnes lumipuro norrvik skjervoy", "slow payer": "stormyr",
}  # fmt: skip

# playbook | anchor | day | what | channel
PLAYBOOKS = """
Onboarding | start | 0 | welcome, and who does what | call
Onboarding | start | 14 | first look at the alarms together | video
Onboarding | start | 45 | visit after the first weeks | visit
Onboarding | start | 90 | first review | meeting
Renewal | contract end | -120 | what has the year brought | meeting
Renewal | contract end | -90 | proposal for the renewal | email
Renewal | contract end | -60 | decision | call
Yearly review | year end | -45 | figures for the review | email
Yearly review | year end | -30 | the review | meeting
"""

# account | name | type | about
PLANS = """
nordlys | Nordlysvik, the next two years | retention | One agreement for the group, one screen for every site
havbrisa | Havbrisa, the whole fleet | expansion | Nineteen ships today, twenty-seven next year
rorbaekdal | Rørbækdal, stage two | expansion | Every station, and the pumps' power as the proof
norrvik | Norrviksån, the first order | acquisition | In from the drawings on
| The portfolio | | Fewer small visits, more of the wallet of the five largest
"""

# plan of | side | what | status | due, days ahead | progress | owner
OBJECTIVES = """
nordlys | them | Fewer rejected batches at Skjervøy | open | 200 | 60 | Øyvind Sørbø
nordlys | us | Three-year agreement signed | open | 38 | 70 |
nordlys | us | Salinity on all sea sites | open | 160 | 20 |
havbrisa | them | No cargo claims from warm holds | open | 300 | 45 | Johan Ståhlberg
havbrisa | us | Eight more ships | open | 60 | 50 |
rorbaekdal | them | Ten per cent less power for pumping | met | -20 | 100 | Søren Kjærhus
rorbaekdal | us | Stage two ordered | open | 52 | 65 |
norrvik | us | Specified in the architect's drawings | open | -6 | 30 |
| us | Five largest accounts: share of wallet above 40 per cent | open | 220 | 35 |
| us | No active account without a next step | open | 30 | 80 |
"""

# plan of | what | due, days ahead | done, days ago | on the way to which objective
MILESTONES = """
nordlys | First offer | -46 | 44 |
nordlys | Revised offer | 2 | |
nordlys | Half the rejected batches of last year | 24 | | Fewer rejected batches at Skjervøy
havbrisa | Security paper accepted | -8 | |
havbrisa | Contract for eight ships | 24 | |
rorbaekdal | Savings of stage one shown | -12 | 10 | Ten per cent less power for pumping
rorbaekdal | Decision on stage two | 5 | |
norrvik | Drawings received | 6 | |
"""

# plan of | kind | what
SWOT = """
nordlys | strength | Øyvind shows our alarms to his colleagues
nordlys | weakness | Pål doubts where the data are kept
nordlys | opportunity | A new fillet line next summer
nordlys | threat | A rival offers probes at half the price
nordlys | risk | Everything goes through Kari and Øyvind
havbrisa | strength | Eleven ships without a claim
havbrisa | threat | Security may stop traffic from the ships
rorbaekdal | opportunity | Two neighbouring towns watch them
norrvik | weakness | Nobody there has seen us at work
"""

# account | metric | name | horizon | began, days ago | due, days ahead | from | target | of the goal
GOALS = """
| revenue | Revenue this year | short | 326 | 38 | 0 | 24000000 |
| share of wallet | Share of the five largest | long | 326 | 768 | 310 | 420 |
nordlys | revenue | Nordlysvik this year | short | 326 | 38 | 0 | 2600000 | Revenue this year
| won value | Won this year | short | 326 | 38 | 0 | 3000000 |
rorbaekdal | margin | Rørbækdal, margin | short | 326 | 38 | 0 | 700000 |
| on time | Promises kept on time | short | 326 | 38 | 720 | 900 |
| new accounts | New customers | long | 326 | 403 | 0 | 3000 |
nordlys | nps | Nordlysvik recommends us | long | 326 | 403 | 20000 | 50000 |
"""

CRITERIA = (
    ("attractiveness", "size", 30), ("attractiveness", "growth", 25), ("attractiveness", "margin", 20),
    ("attractiveness", "strategic fit", 15), ("attractiveness", "reference value", 10),
    ("strength", "access to deciders", 40), ("strength", "product fit", 60),
    ("fit", "cold chain", 40), ("fit", "many sites", 35), ("fit", "near a technician", 25),
)  # fmt: skip
SCORED = "nordlys senja havbrisa bjorkadalen rorbaekdal skarhamra tangeskog kvitnes sundkilde lumipuro norrvik solvag"


def write(story: Story) -> None:
    """Write what is aimed at."""
    _words(story)
    _playbooks(story)
    _plans(story)
    _goals(story)
    _criteria(story)
    _campaigns(story)


def _keyed(name: str) -> dict[str, Any]:
    return {"name": name, "folded": folding.fold(name)}


def _words(story: Story) -> None:
    names = [name for name, _ in SEGMENTS]
    story.write("segments", [_keyed(name) | {"filter": filter} for name, filter in SEGMENTS], names)
    story.write("tags", [_keyed(name) for name in TAGS], list(TAGS))
    hung = [(tag, account) for tag, accounts in TAGS.items() for account in accounts.split()]
    rows = [
        {"tag_id": story.id("tags", tag), "noun": "accounts", "record_id": story.id("accounts", account)}
        for tag, account in hung
    ]
    story.write("taggings", rows)


def _playbooks(story: Story) -> None:
    steps = list(lines(PLAYBOOKS))
    anchors = {name: anchor for name, anchor, *_ in steps}
    story.write("playbooks", [_keyed(name) | {"anchor": anchors[name]} for name in anchors], list(anchors))
    position: dict[str, int] = {}
    rows = []
    for name, _, day, what, channel in steps:
        position[name] = position.get(name, 0) + 1
        rows.append(
            {"playbook_id": story.id("playbooks", name), "position": position[name], "offset_days": int(day)}
            | {"what": what, "channel": channel}
        )
    story.write("playbook_steps", rows)


def _plans(story: Story) -> None:
    table = list(lines(PLANS))
    rows = [
        {"account_id": story.id("accounts", account), "name": name, "type": type or None, "about": about}
        | {"starts_on": story.day(326), "ends_on": story.day(-404)}
        for account, name, type, about in table
    ]
    story.ids["plans"] = dict(zip([cells[0] for cells in table], story.write("plans", rows), strict=True))
    objectives: list[dict[str, Any]] = [
        {"plan_id": story.ids["plans"][plan], "side": side, "what": what, "status": status, "position": number}
        | {"due": story.day(-int(due)), "progress": int(progress), "owner": owner or None}
        for number, (plan, side, what, status, due, progress, owner) in enumerate(lines(OBJECTIVES), 1)
    ]
    story.write("objectives", objectives, [row["what"] for row in objectives])
    milestones = [
        {"plan_id": story.ids["plans"][plan], "position": number, "what": what, "due": story.day(-int(due))}
        | {"done_on": story.day(int(done)) if done else None, "objective_id": story.id("objectives", aim)}
        for number, (plan, what, due, done, aim) in enumerate(lines(MILESTONES), 1)
    ]
    story.write("milestones", milestones)
    swot = [
        {"plan_id": story.ids["plans"][plan], "kind": kind, "position": number, "what": what}
        for number, (plan, kind, what) in enumerate(lines(SWOT), 1)
    ]
    story.write("swot_items", swot)
    _mix(story)


def _mix(story: Story) -> None:
    shares = (
        ("tier", "A", "hours", 500), ("tier", "B", "hours", 350), ("tier", "C", "hours", 100),
        ("segment", "seafood", "revenue", 350), ("phase", "acquire", "hours", 150),
    )  # fmt: skip
    rows = [
        {"plan_id": story.ids["plans"][""], "dimension": dimension, "name": name, "measure": measure, "share": share}
        for dimension, name, measure, share in shares
    ]
    story.write("mix_targets", rows)


def _goals(story: Story) -> None:
    """Goals above others first; money in minor units, everything else in thousandths."""
    for cells in lines(GOALS):
        account, metric, name, horizon, began, due, start, target, above = cells
        money = metric in ("revenue", "margin", "won value")
        row: dict[str, Any] = {"account_id": story.id("accounts", account), "metric": metric, "name": name}
        row |= {"parent_id": story.id("goals", above), "horizon": horizon, "currency": "NOK" if money else None}
        row |= {"starts_on": story.day(int(began)), "due": story.day(-int(due))}
        row |= {"start_value": whole(start), "target_value": int(target) * (100 if money else 1)}
        story.write("goals", [row], [name])


def _criteria(story: Story) -> None:
    rows = [
        _keyed(name) | {"axis": axis, "weight": weight, "position": number}
        for number, (axis, name, weight) in enumerate(CRITERIA, 1)
    ]
    ids = story.write("criteria", rows)
    scores = []
    for account in SCORED.split():
        prospect = account in ("norrvik", "solvag")
        for id, (axis, _, _) in zip(ids, CRITERIA, strict=True):
            if (axis == "fit") == prospect and story.dice.happens(90):
                scores.append(
                    {"account_id": story.ids["accounts"][account], "criterion_id": id}
                    | {"score": story.dice.between(3, 10), "scored_on": story.day(story.dice.between(20, 200))}
                )
    story.write("criterion_scores", scores)


def _campaigns(story: Story) -> None:
    """One activity over a segment, most of it behind us."""
    row = _keyed("Winter check of cold chains") | {"what": "offer a check of probes before the winter"}
    row |= {"channel": "call", "segment_id": story.id("segments", "Seafood"), "status": "running", "budget": 4_000_000}
    row |= {"starts_on": story.day(45), "ends_on": story.day(-10), "currency": "NOK"}
    (campaign,) = story.write("campaigns", [row], ["winter"])
    members = (
        ("nordlys", "Øyvind Sørbø", "answered", 40), ("senja", "Åse Myrnes", "answered", 33),
        ("skjervoy", "Geir Olav Hansnes", "reached", 25), ("solvag", "Ingeborg Haukedal", "planned", 0),
        ("vestskjaer", "Jorunn Vågen-Dahl", "left out", 0),
    )  # fmt: skip
    rows = [
        {"campaign_id": campaign, "account_id": story.id("accounts", account), "status": status}
        | {"contact_id": story.id("contacts", person), "reached_on": story.day(ago) if ago else None}
        | {"answered_on": story.day(ago - 3) if status == "answered" else None}
        | {"why": "handed over" if status == "left out" else None}
        for account, person, status, ago in members
    ]
    story.write("campaign_members", rows)
