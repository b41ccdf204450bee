"""How goals read."""

from __future__ import annotations

from kamcrm.sheets import echo, registers
from kamcrm.sheets.attainment import behind, doubtful
from kamcrm.sheets.form import Column, Outcome
from kamcrm.sheets.registers import Look, hidden
from kamcrm.wording import NONE, day, due, exact, percent, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.editing import Edited


def value(found: Any, today: date) -> str:
    """An amount, a share in per cent, or a number."""
    if found is None:
        return NONE
    if isinstance(found, float):
        return exact(found) if type(found) is float else f"{exact(round(found * 100, 1))} %"
    return plain(found, today)


def _due(row: Any, today: date) -> str:
    return "bad" if row.status == "open" and row.due < today else ""


def _value(key: str) -> Column:
    return Column(key, words=value, align=">")


LOOK = Look(
    "goals",
    (
        Column("id", align=">"),
        Column("name", "goal", shrink=True),
        Column("account", shrink=True),
        Column("metric"),
        _value("target"),
        _value("actual"),
        Column("progress", words=percent, align=">", tone=behind),
        Column("pace", "time", words=percent, align=">"),
        Column("projection", "ends at", words=value, align=">", tone=doubtful),
        Column("due", words=due, tone=_due),
        Column("under", shrink=True),
        *hidden(
            "start",
            "on_track",
            "realistic",
            "reason",
            "horizon",
            "status",
            "starts_on",
            "measured_on",
            "currency",
            "parent_id",
            "account_id",
        ),
    ),
    "No goal is set: kamcrm goals add revenue 5m --by eoy",
    lambda row: row.name or row.metric,
    lambda row, today: [
        row.account or "",
        row.metric if row.name else "",
        f"{value(row.start, today)} → {value(row.target, today)}",
        f"by {day(row.due, today)}",
        "long" if row.horizon == "long" else "",
        f"under {row.under}" if row.under else "",
    ],
)
LABELS = {"target_value": "target", "start_value": "start", "due": "by", "parent_id": "under", "measured_on": "on"}


def changed(edited: Edited, today: date, verb: str = "Changed") -> Outcome:
    """What changing a goal says: every value as it was and as it became."""
    row, words = edited.row, []
    for one in edited.changes:
        if isinstance(one.was, float) or isinstance(one.became, float):
            was, became = ("none" if found is None else value(found, today) for found in one[1:])
            words.append(f"{LABELS.get(one.field, one.field)} {was} → {became}")
        else:
            words.append(echo.change(one._replace(field=LABELS.get(one.field, one.field)), today))
    name = row.name or row.metric
    said = echo.line(verb, row.id, name, words) if words else echo.line("Unchanged", row.id, name)
    return Outcome([said], registers.everything(LOOK, [row], today, 1))
