"""How well the accounts are cared for: contact, promises, satisfaction, cases, and what is kept about them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def adherence(crm: Crm) -> Listing:
    """How much of the last twelve months each account was kept in touch with as planned; the least steady first.

        kamcrm analyze adherence
        kamcrm analyze adherence --where 'tier:A next_step:no'
        kamcrm analyze adherence --columns name,adherence,promised,on_time,theirs,theirs_kept

    Days within the cadence, promises kept by their first date (ours and theirs), key people in touch with, and how
    much hangs on one person. --where picks the accounts of the rates below. See docs/explanation/adherence.md.
    """
    from kamcrm.services import discipline as service
    from kamcrm.sheets import discipline as sheet

    return sheet.discipline(service.discipline(crm), crm.today, crm.total)


def satisfaction(crm: Crm) -> Listing:
    """How satisfied customers say they are: NPS with its margin, CSAT, who answered, low scores taken up.

        kamcrm analyze satisfaction
        kamcrm analyze satisfaction --where tier:A

    The last answer of each person within twelve months. Below five answers the scores stand as they are. --where picks
    the accounts that go in. See docs/explanation/satisfaction.md.
    """
    from kamcrm.services import satisfaction as service
    from kamcrm.sheets import satisfaction as sheet

    return sheet.satisfaction(service.satisfaction(crm), crm.today, crm.total)


def cases(crm: Crm) -> Listing:
    """Where the service fails: cases by theme over all accounts, and how long they took to close.

        kamcrm analyze cases
        kamcrm analyze cases --where 'open>0' --sort=-accounts

    Cases of twelve months and whatever is open, by category; the days are the median of those that are closed.
    """
    from kamcrm.services import satisfaction as service
    from kamcrm.sheets import satisfaction as sheet

    return sheet.themes(service.themes(crm), crm.today, crm.total)


def channels(crm: Crm) -> Listing:
    """By which channel each person answers best.

        kamcrm analyze channels
        kamcrm analyze channels --where account:nordlys

    Talks of twelve months whose outcome was noted (--mood), from three by a channel on; an outcome of 0 or better went
    well. See docs/explanation/adherence.md.
    """
    from kamcrm.services import channels as service
    from kamcrm.sheets import channels as sheet

    return sheet.channels(service.channels(crm), crm.today, crm.total)


def quality(crm: Crm) -> Listing:
    """How complete and fresh each account is, and the command that mends it; the least complete first.

        kamcrm analyze quality
        kamcrm analyze quality --where 'stale:yes tier:A'

    What is asked for depends on the tier and is weighted. See docs/explanation/quality.md.
    """
    from kamcrm.services import quality as service
    from kamcrm.sheets import quality as sheet

    return sheet.quality(service.quality(crm), crm.today, crm.total)
