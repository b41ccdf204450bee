"""Three years of talks in the demo portfolio: a rhythm for each account, and the last ones told in full."""

from __future__ import annotations

from kamcrm.demo.people import PEOPLE
from kamcrm.demo.sayings import ATTEMPTS, MARKET, NOTES, PLANNED, RECENT, SAID
from kamcrm.demo.story import YEARS, lines, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.demo.story import Story

# account | first talk, days ago | last one made up, days ago | days between | channels
RHYTHM = """
nordlys | 1095 | 52 | 10 | meeting call call email video email visit
senja | 1020 | 33 | 14 | call message visit email call
skjervoy | 900 | 25 | 22 | call email meeting visit
havbrisa | 1095 | 62 | 11 | video call email email meeting
bjorkadalen | 1095 | 30 | 14 | email call meeting email video callcenter
rorbaekdal | 865 | 40 | 12 | meeting video call email event
oyvaer | 618 | 48 | 26 | call email visit store
tangeskog | 1095 | 29 | 28 | call visit email event
limtre | 615 | 49 | 31 | call email meeting
kvitnes | 1095 | 77 | 33 | call email visit
asgrenda | 1095 | 98 | 38 | email meeting call letter web
skarhamra | 1010 | 20 | 25 | video call email visit
sundkilde | 1095 | 71 | 30 | email call video
lumipuro | 515 | 34 | 23 | video email call web
brattlitoppen | 1095 | 205 | 62 | call email
stormyr | 1095 | 63 | 42 | call email service
granhaug | 1095 | 318 | 42 | call email visit
vestskjaer | 1095 | 212 | 31 | call visit email
norrvik | 128 | 40 | 18 | email video call
hvidsand | 74 | 38 | 21 | email call
elvenes | 1095 | 22 | 62 | call email event
"""
MINUTES = {"call": 15, "video": 45, "meeting": 60, "visit": 120, "email": 10, "message": 5}
WRITTEN = ("email", "message", "letter", "web")
# What a talk was for, by turns; twice sales, for most are.
PURPOSES = ("sales", "service", "sales", "review", "value add", "service", "social", "marketing")


def write(story: Story) -> None:
    """Write every talk in the order of the days, with who took part."""
    told = [talk for cells in lines(RHYTHM) for talk in _rhythm(story, cells)]
    told += [_recent(story, cells) for cells in lines(RECENT)] + [_planned(story, cells) for cells in lines(PLANNED)]
    told += [_market(story, cells) for cells in lines(MARKET)]
    told.sort(key=lambda row: (row["at"], row["account_id"] or 0))
    people = [row.pop("people") for row in told]
    ids = story.write("interactions", told)
    present = [(id, name) for id, names in zip(ids, people, strict=True) for name in names]
    rows = [{"interaction_id": id, "contact_id": story.ids["contacts"][name]} for id, name in present]
    story.write("participants", rows)
    story.told["talks"] = [row | {"id": id, "people": p} for row, id, p in zip(told, ids, people, strict=True)]


def _rhythm(story: Story, cells: list[str]) -> list[dict[str, Any]]:
    """The talks of one account: by its rhythm, with some chance, the last one always a talk that reached someone."""
    account, first, last, every, channels = cells
    people = [row[1] for row in lines(PEOPLE) if row[0] == account and "left_on" not in row[8]]
    ago = int(last)
    found: list[dict[str, Any]] = []
    while ago <= min(int(first), YEARS):
        kind = story.dice.roll(12) if found else 11
        who = people[min(story.dice.roll(len(people)), story.dice.roll(len(people)))]
        day = story.workday(ago)
        if kind == 0:
            found.append(_attempt(story, account, day, who))
        elif kind == 1:
            found.append(_note(story, account, day))
        else:
            found.append(_talk(story, account, day, who, story.dice.pick(channels.split())))
        ago += story.dice.between(int(every) // 2, int(every) * 3 // 2) + (0 if kind > 1 else -int(every) // 3)
    return found


def _talk(story: Story, account: str, ago: int, who: str, channel: str) -> dict[str, Any]:
    text, mood = story.dice.pick(SAID)
    second = [story.dice.pick(_colleagues(account, who))] if channel in ("meeting", "visit") else []
    row = _row(story, account, ago, channel, text.format(who=who.split()[0]), [who, *second])
    row["direction"] = story.dice.pick(("out", "out", "in")) if channel not in ("meeting", "visit", "event") else None
    row["initiator"] = "them" if row["direction"] == "in" or story.dice.happens(15) else "us"
    row["mood"] = mood if story.dice.happens(70) else None
    row["private"] = story.dice.happens(2)
    if channel == "visit":
        row |= {"place": "at their place", "cost": story.dice.between(18, 64) * 10_000, "currency": "NOK"}
    return row


def _colleagues(account: str, who: str) -> list[str]:
    return [row[1] for row in lines(PEOPLE) if row[0] == account and row[1] != who] or [who]


def _row(story: Story, account: str, ago: int, channel: str, text: str, people: list[str]) -> dict[str, Any]:
    """A talk that was held, on a working hour of its day."""
    usual = MINUTES.get(channel)
    typed = usual is not None and story.dice.happens(55)
    minutes = usual * story.dice.pick((50, 100, 100, 130, 200)) // 100 if typed and usual else usual
    at = story.at(ago, story.dice.between(8, 15), story.dice.pick((0, 10, 15, 30, 45)))
    return {
        "account_id": story.id("accounts", account),
        "at": at,
        "day": story.day(ago).toordinal(),
        "has_time": story.dice.happens(85),
        "channel": channel,
        "status": "held",
        "purpose": story.dice.pick(PURPOSES),
        "minutes": minutes,
        "minutes_estimated": minutes is not None and not typed,
        "text": text,
        "people": list(dict.fromkeys(people)),
        "created_at": at,
    }


def _attempt(story: Story, account: str, ago: int, who: str) -> dict[str, Any]:
    row = _row(story, account, ago, "call", story.dice.pick(ATTEMPTS), [who])
    return row | {"attempt": True, "direction": "out", "initiator": "us", "minutes": 2, "minutes_estimated": False}


def _note(story: Story, account: str, ago: int) -> dict[str, Any]:
    row = _row(story, account, ago, "note", story.dice.pick(NOTES), [])
    return row | {"purpose": None, "private": story.dice.happens(10)}


def _recent(story: Story, cells: list[str]) -> dict[str, Any]:
    """One of the talks told in full."""
    account, ago, channel, minutes, mood, deal, people, text = cells
    names = [name.strip() for name in people.split(",") if name.strip()]
    row = _row(story, account, story.workday(int(ago)), channel, text, names)
    row |= {"minutes": whole(minutes) or row["minutes"], "minutes_estimated": not minutes, "mood": whole(mood)}
    row |= {"direction": "out", "initiator": "us", "opportunity_id": story.id("opportunities", deal)}
    if channel == "note":
        return row | {"purpose": None, "private": text.startswith("Private"), "direction": None, "minutes": None}
    return row | {"purpose": "sales", "attempt": text.startswith("No answer")}


def _market(story: Story, cells: list[str]) -> dict[str, Any]:
    """A note about a whole segment, of no account."""
    segment, ago, text = cells
    row = _row(story, "", int(ago), "note", text, [])
    return row | {"segment": segment, "purpose": None, "has_time": False, "at": story.at(int(ago), 12)}


def _planned(story: Story, cells: list[str]) -> dict[str, Any]:
    """A meeting ahead, or one of which nobody has said whether it was held, or that came to nothing."""
    account, ahead, hour, channel, status, people, text = cells
    ago = story.workday(-int(ahead)) if int(ahead) < 0 else -int(ahead)
    while ago < 0 and story.day(ago).weekday() > 4:
        ago -= 1
    row = _row(story, account, ago, channel, text, [name.strip() for name in people.split(",")])
    row |= {"at": story.at(ago, int(hour)), "has_time": True, "status": status, "purpose": "sales"}
    return row | {"minutes": None, "minutes_estimated": False, "created_at": story.at(max(ago, 0) + 15, 10)}
