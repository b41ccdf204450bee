"""How the accounts fare, and what is lost where they don't."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.sheets.form import Document
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


def retention(crm: Crm) -> Listing:
    """What became of last year's customers: kept, grown, shrunk, gone; the largest loss first.

        kamcrm analyze retention
        kamcrm analyze retention --where tier:A
        kamcrm analyze retention --where 'kind:lost' --as-of "first mon of jan"

    The last twelve months against the twelve before. GRR, NRR and the share of customers that still buy are of those
    who bought then; --where picks the accounts that go in. See docs/explanation/retention.md.
    """
    from kamcrm.services import retention as service
    from kamcrm.sheets import retention as sheet

    return sheet.retention(service.retention(crm), crm.today, crm.total)


def churn(crm: Crm) -> Document:
    """Why customers leave: reasons by count and by lost margin, what stood before, and who shows the same signs.

        kamcrm analyze churn
        kamcrm analyze churn -f md -o churn.md

    From the losses that were recorded (kamcrm accounts lose). Accounts that may be lost in fact are named, never
    marked. See docs/explanation/churn.md.
    """
    from kamcrm.services import churn as service
    from kamcrm.sheets import churn as sheet

    return sheet.churn(service.why(crm), crm.today)
