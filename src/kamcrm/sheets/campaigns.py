"""How campaigns read: in a list, as a page with their calendar and return, and in what a write says."""

from __future__ import annotations

from datetime import timedelta

from kamcrm.records import namedtuple
from kamcrm.sheets import echo
from kamcrm.sheets.form import Column, Document, Outcome, Part, Sheet
from kamcrm.sheets.registers import hidden
from kamcrm.wording import ago, due, exact, minutes, money, plural, weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any

    from kamcrm.services.campaigns import Laid, Return, Shown

Week = namedtuple("Week", "id week planned reached answered accounts")
LIST = (
    Column("id", align=">"),
    Column("name", "campaign", shrink=True),
    Column("segment", shrink=True),
    Column("state"),
    Column("starts_on", "from", words=weekday),
    Column("ends_on", "until", words=weekday),
    Column("accounts", align=">"),
    Column("reached", align=">"),
    Column("answered", align=">"),
    *hidden("left_out", "what", "channel", "budget", "currency"),
)
CALENDAR = (
    Column("id", align=">"),
    Column("due", words=due),
    Column("campaign", shrink=True),
    Column("account", shrink=True),
    Column("what", shrink=True),
    *hidden("status", "account_id", "campaign_id"),
)
MEMBERS = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("person", "for", shrink=True),
    Column("due", words=due),
    Column("status"),
    Column("reached_on", "reached", words=ago),
    Column("answered_on", "answered", words=ago),
    *hidden("why", "account_id", "contact_id"),
)
LEFT = (
    Column("id", align=">"),
    Column("account", shrink=True),
    Column("person", shrink=True),
    Column("why", shrink=True),
)
WEEKS = (
    Column("id", shown=False),
    Column("week", words=weekday),
    Column("planned", align=">"),
    Column("reached", align=">"),
    Column("answered", align=">"),
    Column("accounts", shrink=True),
)
EMPTY = "No campaign yet: kamcrm campaigns add NAME SEGMENT 'what' --from mon --until eom"


def everything(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """The campaigns, the latest first."""
    return Sheet("campaigns", LIST, rows, today, total=total, empty=EMPTY)


def calendar(rows: Sequence[Any], today: date, total: int | None) -> Sheet:
    """What the campaigns have ahead, by day."""
    return Sheet("followups", CALENDAR, rows, today, total=total, empty="No campaign has anything ahead.")


def page(shown: Shown, today: date) -> Document:
    """A campaign on a page: what came of it, its weeks, its accounts, and who is left out."""
    row = shown.campaign
    taken = [one for one in shown.members if one.status != "left out"]
    left = [one for one in shown.members if one.status == "left out"]
    words = [str(row.id), row.segment or "", row.channel or "", row.state, f"{row.starts_on} to {row.ends_on or '…'}"]
    parts = [
        Part("campaign", "What is done", [row.what]),
        Part("return", "What came of it", _return(row, shown.result)),
        Part("weeks", "By week", Sheet("weeks", WEEKS, weeks(taken), today), "no day is set"),
        Part("members", "Accounts", Sheet("members", MEMBERS, taken, today), "none"),
        Part("left_out", "Left out", Sheet("left_out", LEFT, left, today), "nobody"),
    ]
    return Document(row.name, " · ".join(word for word in words if word), parts, today)


def _return(row: Any, found: Return) -> list[tuple[str, Any]]:
    times = f"{exact(round(found.times, 1))} × its cost" if found.times is not None else f"– ({found.reason})"
    return [
        ("Reached", f"{row.reached} of {row.accounts}"),
        ("Answered", f"{row.answered} of {row.accounts}"),
        ("Opportunities since", f"{found.opportunities}, won {found.won}"),
        ("Margin since", f"{money(found.margin)}: all that was sold to those reached since it began"),
        ("Hours", minutes(found.minutes) if found.minutes else "–"),
        ("Cost", money(found.cost)),
        ("Return", times),
    ]


def weeks(members: Sequence[Any]) -> list[Week]:
    """The accounts by the week in which their turn is, or in which they were reached."""
    found: dict[date, list[Any]] = {}
    for row in members:
        day = row.due or row.reached_on
        if day:
            found.setdefault(day - timedelta(days=day.weekday()), []).append(row)
    return [
        Week(
            monday.toordinal(),
            monday,
            len(rows),
            sum(row.reached_on is not None for row in rows),
            sum(row.answered_on is not None for row in rows),
            ", ".join(row.account for row in rows),
        )
        for monday, rows in sorted(found.items())
    ]


def laid(found: Laid, today: date) -> Outcome:
    """What laying a campaign says: each day with its accounts, and who is left out."""
    row = found.campaign
    words = [row.what, plural(len(found.visits), "account"), f"{weekday(row.starts_on)} to {weekday(row.ends_on)}"]
    said = [echo.line("Laid", row.id, row.name, words)]
    days: dict[date, list[str]] = {}
    for one in found.visits:
        days.setdefault(one.due, []).append(f"{one.account} ({one.person})" if one.person else one.account)
    said += [f"  {weekday(day)}  {', '.join(names)}" for day, names in sorted(days.items())]
    said += [f"  left out  {one.account}{f', {one.person}' if one.person else ''}: {one.why}" for one in found.left]
    return Outcome(said, Sheet("campaigns", LIST, [row], today, total=1))


def answered(campaign: Any, member: Any, today: date) -> Outcome:
    """What noting an answer says."""
    words = [campaign.name, f"answered {weekday(member.answered_on)}"]
    said = echo.line("Noted", campaign.id, member.account, words)
    return Outcome([said], Sheet("campaigns", MEMBERS, [member], today, total=1))
