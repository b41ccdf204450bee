"""Figures of worth: who earns it, how it is spread, and what it will be."""

from __future__ import annotations

from kamcrm.services import concentration as concentration_service
from kamcrm.services import effort as effort_service
from kamcrm.services import lifetime as lifetime_service
from kamcrm.services import mix as mix_service
from kamcrm.services import price as price_service
from kamcrm.services import rfm as rfm_service
from kamcrm.services import rhythms as rhythms_service
from kamcrm.services import tenure as tenure_service
from kamcrm.services import traits as traits_service
from kamcrm.services import value as value_service
from kamcrm.sheets import concentration as concentration_sheet
from kamcrm.sheets import effort as effort_sheet
from kamcrm.sheets import lifetime as lifetime_sheet
from kamcrm.sheets import mix as mix_sheet
from kamcrm.sheets import price as price_sheet
from kamcrm.sheets import rfm as rfm_sheet
from kamcrm.sheets import rhythms as rhythms_sheet
from kamcrm.sheets import tenure as tenure_sheet
from kamcrm.sheets import traits as traits_sheet
from kamcrm.sheets import value as value_sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import BoughtBy, EarnedBy, EffortBy, MixBy
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def traits(
    crm: Crm,
    *,
    by: Annotated[EarnedBy, "profit, margin or revenue"] = "profit",
    limit: Annotated[int, "-n", "how many accounts are the top"] = 10,
) -> Listing:
    """What marks the accounts that earn most: traits the others have less often, and numbers that differ.

        kamcrm analyze traits
        kamcrm analyze traits -n 5 --by revenue
        kamcrm analyze traits --where 'segment:seafood' -n 5

    A filter picks the accounts that are compared. See docs/explanation/traits.md.
    """
    return traits_sheet.marks(traits_service.marks(crm, by, limit), crm.today)


def abc(crm: Crm, *, by: Annotated[EarnedBy, "profit, margin or revenue"] = "profit") -> Listing:
    """Accounts in classes by what they earn: A makes up the first 80 %, B the next 15, C the rest.

        kamcrm analyze abc
        kamcrm analyze abc --by revenue
        kamcrm analyze abc --where 'class:C tier:A'

    The class is worked out, the tier is your own choice; a mark shows where they differ. See docs/explanation/abc.md.
    """
    return concentration_sheet.classes(concentration_service.classes(crm, by), crm.today, crm.total)


def concentration(crm: Crm, *, by: Annotated[EarnedBy, "profit, margin or revenue"] = "profit") -> Listing:
    """How much of what is earned hangs on the largest accounts, and as how many equal accounts that is.

        kamcrm analyze concentration
        kamcrm analyze concentration --by revenue --where segment:seafood

    A filter picks the accounts that go in. See docs/explanation/concentration.md.
    """
    return concentration_sheet.measures(concentration_service.measures(crm, by), crm.today)


def rhythm(crm: Crm) -> Listing:
    """In which rhythm accounts buy, when the next order is expected, and which is late.

        kamcrm analyze rhythm
        kamcrm analyze rhythm --where 'late:yes tier:A,B'

    A rhythm is the median of the days between orders, from four orders on. See docs/explanation/rhythm.md.
    """
    return rhythms_sheet.rhythms(rhythms_service.rhythms(crm), crm.today, crm.total)


def rfm(crm: Crm, *, by: Annotated[BoughtBy, "M is revenue or margin"] = "revenue") -> Listing:
    """How lately (R), how often (F) and for how much (M) accounts bought in twelve months, each scored 1 to 5.

        kamcrm analyze rfm
        kamcrm analyze rfm --by margin --where 'group:"at risk"'

    See docs/explanation/rfm.md.
    """
    return rfm_sheet.scores(rfm_service.scores(crm, by), crm.today, crm.total)


def clv(
    crm: Crm, *, acquisition: Annotated[bool, "take off what winning the customer cost, where it is kept"] = False
) -> Listing:
    """What customers have been worth so far, and what they will still be worth while they stay.

        kamcrm analyze clv
        kamcrm analyze clv --acquisition --where tier:A
        kamcrm analyze clv -f json

    The yearly margin and how likely they stay are shown with where they come from. How far ahead one looks and at
    which discount are the settings clv.years, clv.discount and clv.growth. See docs/explanation/clv.md.
    """
    return lifetime_sheet.lifetimes(lifetime_service.lifetimes(crm, acquisition=acquisition), crm.today, crm.total)


def value(crm: Crm) -> Listing:
    """What each account is worth on three sides: what it earns, what it could earn, and what it stands for.

        kamcrm analyze value
        kamcrm analyze value --where 'tier:A potential>100k' --sort=-potential

    Potential is a share of what they spend elsewhere, at their margin; strategic is your own attractiveness score. The
    three are never added. See docs/explanation/value.md.
    """
    return value_sheet.values(value_service.values(crm), crm.today, crm.total)


def mix(crm: Crm, *, by: Annotated[MixBy, "segment, tier, phase or industry"] = "segment") -> Listing:
    """The shares of accounts, revenue, profit and hours of each part of the portfolio, beside the mix aimed at.

        kamcrm analyze mix
        kamcrm analyze mix --by tier
        kamcrm analyze mix --by phase --where country:Norway

    A filter picks the accounts that go in. See docs/explanation/mix.md.
    """
    return mix_sheet.mix(mix_service.mix(crm, by), crm.today)


def effort(crm: Crm, *, by: Annotated[EffortBy, "account, tier or phase"] = "account") -> Listing:
    """What the hours of twelve months gave back: margin per hour, and effort beside margin.

        kamcrm analyze effort
        kamcrm analyze effort --by tier
        kamcrm analyze effort --by phase

    By phase it says what winning an account costs beside keeping one. See docs/explanation/effort.md.
    """
    return effort_sheet.effort(effort_service.effort(crm, by), crm.today, crm.total)


def price(crm: Crm) -> Listing:
    """Discounts and margins by half-year, beside how satisfied customers were.

        kamcrm analyze price
        kamcrm analyze price --where tier:A

    A filter picks the accounts that go in. See docs/explanation/price.md.
    """
    return price_sheet.prices(price_service.prices(crm), crm.today)


def tenure(crm: Crm) -> Listing:
    """What relationships bring as they grow older: revenue, margin, cost to serve and who buys on, by year.

        kamcrm analyze tenure
        kamcrm analyze tenure --where segment:seafood

    A filter picks the accounts that go in. See docs/explanation/tenure.md.
    """
    return tenure_sheet.tenure(tenure_service.tenure(crm), crm.today)
