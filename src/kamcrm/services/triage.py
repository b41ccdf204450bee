"""What to complete after an import: what an account or a person lacks, the most valuable first."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.services.stake import same_day_last_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm

# One record that lacks something; `fill` is the command for it, `worth` revenue and pipeline in minor units.
Gap = namedtuple("Gap", "id noun name account lacks fill worth")


def gaps(crm: Crm) -> list[Gap]:
    """Everything incomplete, accounts before people where both are worth the same."""
    own, first = crm.settings.get("currency"), same_day_last_year(crm.today).toordinal()
    found = [_account(row) for row in crm.ask("triage.accounts", own=own, first=first)]
    found += [_person(row) for row in crm.ask("triage.people", own=own, first=first)]
    return sorted(found, key=lambda gap: (-gap.worth, gap.noun, gap.id))


def _account(row: Any) -> Gap:
    lacks = [word for word, there in (("tier", row.tier), ("phase", row.phase), ("next step", row.next)) if not there]
    edits = " ".join(option for option, there in (("--tier A", row.tier), ("--phase grow", row.phase)) if not there)
    fill = f"kamcrm accounts edit {row.handle} {edits}" if edits else f'kamcrm followups add {row.handle} "fri call"'
    return Gap(row.id, "accounts", row.name, row.name, ", ".join(lacks), fill, row.worth)


def _person(row: Any) -> Gap:
    if row.account_id is None:
        fill = f"kamcrm contacts move {row.id} ACCOUNT"
        return Gap(row.id, "contacts", row.name, None, "account" + ("" if row.role else ", role"), fill, row.worth)
    fill = f'kamcrm contacts edit {row.id} --role "decision maker"'
    return Gap(row.id, "contacts", row.name, row.account, "role", fill, row.worth)
