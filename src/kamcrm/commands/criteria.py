"""Criteria: what makes an account attractive, ours a strong position there, or a prospect fitting."""

from __future__ import annotations

from kamcrm.services import criteria as service
from kamcrm.sheets import criteria as sheet
from kamcrm.sheets import registers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, Axis, IfVersion
    from kamcrm.sheets.form import Outcome
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def list_(crm: Crm, *, archived: Annotated[bool, "those put away instead"] = False) -> Listing:
    """List the criteria of each axis, with their weights and what a score follows from where none was typed.

    kamcrm criteria list
    kamcrm criteria list --where axis:strength
    """
    return sheet.listed(service.everything(crm, archived=archived), crm.today, crm.total)


def add(
    crm: Crm,
    name: Annotated[str, "what it is called"],
    *,
    axis: Annotated[Axis, "attractiveness, strength or fit"] = "attractiveness",
    weight: Annotated[str, "how much it weighs, 0 to 100"] = "10",
) -> Outcome:
    """Add a criterion; the usual ones of its axis stay beside it until they are archived.

    kamcrm criteria add "many sites" --axis fit --weight 30
    """
    return registers.added(sheet.LOOK, service.add(crm, name, {"axis": axis, "weight": weight}), crm.today)


def edit(
    crm: Crm,
    criterion: Annotated[str, "its name, part of it, or its id"],
    *,
    name: Annotated[str | None, "its new name"] = None,
    weight: Annotated[str | None, "how much it weighs, 0 to 100"] = None,
    if_version: IfVersion = 0,
) -> Outcome:
    """Change a criterion: what is given is kept.

    kamcrm criteria edit growth --weight 30
    """
    given = {"name": name, "weight": weight}
    return registers.changed(sheet.LOOK, service.edit(crm, criterion, given, if_version), crm.today)


def archive(crm: Crm, names: Annotated[list[str], "which criteria"]) -> Outcome:
    """Put criteria away that count no more; their scores stay.

    kamcrm criteria archive "reference value"
    """
    return registers.put_away(sheet.LOOK, service.archive(crm, names), crm.today, "Archived")


def unarchive(crm: Crm, names: Annotated[list[str], "which criteria"]) -> Outcome:
    """Take archived criteria back.

    kamcrm criteria unarchive "reference value"
    """
    return registers.put_away(sheet.LOOK, service.archive(crm, names, archived=False), crm.today, "Back")


def score(
    crm: Crm,
    account: AccountRef,
    criterion: Annotated[str, "its name, part of it, or its id"],
    score: Annotated[str, 'from 0 to 10; "" takes it back'],
    *,
    why: Annotated[str | None, "why so"] = None,
) -> Outcome:
    """Score an account on a criterion, before whatever its figures say.

    kamcrm criteria score nordlys "strategic fit" 8 --why "their fleet plan needs us"
    kamcrm criteria score nordlys growth ""
    """
    return sheet.scored(service.score(crm, account, criterion, score, why), crm.today)
