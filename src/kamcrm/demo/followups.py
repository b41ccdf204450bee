"""What was promised in the demo portfolio: three years of follow-ups kept and missed, and everything that is open."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from kamcrm.demo.story import lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# account | with | due, days ahead | what | more
OPEN = """
nordlys | Kari Moen | 0 | send the revised offer for three years | opportunity=n3
rorbaekdal | Søren Kjærhus | 0 | confirm who takes part this afternoon | due_time=11:00; opportunity=ror1
bjorkadalen | Linnea Åkerdahl | 0 | book Mads for calibration in Umeå | opportunity=bjo1
skarhamra | Tobias Ekblå | 0 | monthly look at the alarms of the pulp line | every=+1m; origin=recurrence
| | 0 | book the round in Västernorrland and Västerbotten |
skjervoy | Geir Olav Hansnes | 0 | drawings of the new line | theirs=yes; opportunity=skj1
sundkilde | Rikke Falkenborg | 0 | spare parts list for both dairies | owner=Mads Elbæk
lumipuro | Aino Kallioharju | -2 | signed order for the spare gateway | theirs=yes
bjorkadalen | Birgitta Sköldin | -3 | price list in Swedish kronor | owner=Anne Lunde
kvitnes | Espen Trælnes | -4 | send the reference from Tangeskog |
senja | Jan Roger Bakkejord | -6 | answer on the cable for site four | origin=rule; note=severe case: 1 severe case open
havbrisa | Johan Ståhlberg | -9 | ask for the fleet list again | opportunity=hav1; objective=h2; snoozed=14; snoozes=2
stormyr | Liv Jorunn Hove | -16 | suggest winter monitoring | origin=log
nordlys | Pål Haugmo | 1 | send the data processing agreement | opportunity=n3
havbrisa | Ebba Wikland | 2 | two dates for the operator course | opportunity=hav2
nordlys | Kari Moen | 4 | ask whether the final price reached the board papers | opportunity=n3; objective=n1
bjorkadalen | Birgitta Sköldin | 3 | answer on the cap of the index | theirs=yes; opportunity=bjo1
norrvik | Stellan Forsgård | 5 | drawings from the architect | theirs=yes; opportunity=norr1; objective=v1
tangeskog | Gro Anita Lillemo | 7 | visit the kilns, new date |
skarhamra | Emil Stenhagen | 7 | process drawings with nine places marked | opportunity=ska1
skjervoy | Bente Larsnes | 9 | sum up the savings for Bente | opportunity=skj1; snoozed=5; snoozes=1
limtre | Siri Åmotsbakk | 11 | quarterly look at the glue room | every=90d; origin=recurrence
senja | Stig Arne Kvalnes | 14 | price for eleven sites | opportunity=senja2
sundkilde | Casper Nørbak | 16 | counter-offer on calibration | opportunity=sun1; owner=Ingvild Tveter
rorbaekdal | Jens Østerby | 18 | order form for stage two | opportunity=ror1; objective=r2
lumipuro | Satu Rantakivi | 21 | proposal for tunnel two | opportunity=lum1
hvidsand | Poul Erik Bøgskov | 23 | call when the season is over | opportunity=hvi1
elvenes | Hege Marie Ranvik | 28 | agree on installers for the spring |
nordlys | Øyvind Sørbø | 35 | review of the year with all sites | origin=plan; objective=n0
solvag | Ingeborg Haukedal | 40 | send the reference from Senja | owner=Anne Lunde
"""
AIMS = {
    "n0": "Fewer rejected batches at Skjervøy", "n1": "Three-year agreement signed", "h2": "Eight more ships",
    "r2": "Stage two ordered", "v1": "Specified in the architect's drawings",
}  # fmt: skip
TASKS = (
    "send the offer", "send certificates", "book the visit", "answer on delivery", "send the minutes",
    "ask for a decision", "order spare parts", "send references", "check the alarms", "call about the budget",
)  # fmt: skip


def write(story: Story) -> None:
    """Write what is closed, in the order it was promised, then what is open."""
    closed = _closed(story)
    closed.sort(key=lambda row: row["created_at"])
    story.write("followups", closed)
    story.write("followups", [_open(story, cells) for cells in lines(OPEN)], [cells[3] for cells in lines(OPEN)])


def _closed(story: Story) -> list[dict[str, Any]]:
    """About every third talk led to a promise, which the next talk of the account closed: in time, late or never."""
    of_account: dict[int, list[dict[str, Any]]] = {}
    for talk in story.told["talks"]:
        if talk["status"] == "held" and talk["channel"] != "note" and not talk.get("attempt"):
            of_account.setdefault(talk["account_id"], []).append(talk)
    pairs = [pair for talks in of_account.values() for pair in pairwise(talks)]
    return [_promise(story, talk, later) for talk, later in pairs if story.dice.happens(36)]


def _promise(story: Story, talk: dict[str, Any], later: dict[str, Any]) -> dict[str, Any]:
    done = date.fromordinal(later["day"])
    due = done + timedelta(story.dice.pick((0, 0, 0, 1, 1, 3, 5, -1, -2, -6)))
    snoozed = story.dice.happens(15)
    cancelled = story.dice.happens(6)
    first = due - timedelta(story.dice.between(3, 12)) if snoozed else due
    return {
        "account_id": talk["account_id"],
        "contact_id": story.ids["contacts"][talk["people"][0]] if talk["people"] else None,
        "what": story.dice.pick(TASKS),
        "due": due,
        "original_due": first,
        "snoozes": int(snoozed),
        "status": "cancelled" if cancelled else "done",
        "done_on": None if cancelled else done,
        "done_at": None if cancelled else later["at"],
        "theirs": story.dice.happens(12),
        "origin": "log",
        "interaction_id": talk["id"],
        "outcome_interaction_id": None if cancelled else later["id"],
        "created_at": talk["at"],
    }


def _open(story: Story, cells: list[str]) -> dict[str, Any]:
    account, person, ahead, what, more = cells
    options = dict(part.strip().split("=") for part in more.split(";") if part.strip())
    due = story.day(-int(ahead))
    first = due - timedelta(int(options.pop("snoozed", 0)))
    row: dict[str, Any] = {"account_id": story.id("accounts", account), "contact_id": story.id("contacts", person)}
    row |= {"what": what, "due": due, "original_due": first, "snoozes": int(options.pop("snoozes", 0))}
    row |= {"opportunity_id": story.id("opportunities", options.pop("opportunity", ""))}
    row |= {"objective_id": story.id("objectives", AIMS.get(options.pop("objective", ""), ""))}
    row |= {"theirs": "theirs" in options, "created_at": story.at(max(20 - int(ahead), 1), 16)}
    options.pop("theirs", None)
    return row | options
