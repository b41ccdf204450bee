"""How the accounts fare, and what is lost where they don't."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def health(crm: Crm) -> Listing:
    """How each account fares, from 0 to 100, and what its points were lost on; the worst first.

        kamcrm analyze health
        kamcrm analyze health --where 'band:red tier:A'
        kamcrm analyze health --columns name,score,engagement,relationship,commercial

    Six components, each from 0 to 100 and weighted (kamcrm help config): engagement, relationship, commercial,
    satisfaction, plan and issues. One without data drops out. The arrow compares with a month ago; kamcrm why ACCOUNT
    has every part. See docs/explanation/health.md.
    """
    from kamcrm.services import health as service
    from kamcrm.sheets import health as sheet

    return sheet.health(service.health(crm), crm.today, crm.total)
