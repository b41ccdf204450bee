"""Figures of who buys what, how much of it from us, and what may still come of it."""

from __future__ import annotations

from kamcrm.services import attainment, buying, funnel, share
from kamcrm.services import matrix as places
from kamcrm.services import prospects as hopes
from kamcrm.services import whitespace as white
from kamcrm.sheets import attainment as attainment_sheet
from kamcrm.sheets import buying as buying_sheet
from kamcrm.sheets import funnel as funnel_sheet
from kamcrm.sheets import matrix as matrix_sheet
from kamcrm.sheets import prospects as prospects_sheet
from kamcrm.sheets import share as share_sheet
from kamcrm.sheets import whitespace as whitespace_sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, ProductRef
    from kamcrm.sheets.form import Document
    from kamcrm.sheets.form import Sheet as Listing
    from kamcrm.unit import Crm


def products(
    crm: Crm,
    account: Annotated[AccountRef, "what this account buys"] = "",
    *,
    product: Annotated[ProductRef, "who buys this product"] = "",
    pivot: Annotated[bool, "accounts down, products across"] = False,
) -> Listing:
    """Who buys what: each product with its buyers, what an account buys, or who buys a product.

        kamcrm analyze products
        kamcrm analyze products nordlys
        kamcrm analyze products --product T4
        kamcrm analyze products --pivot -o buying.csv

    Amounts are of the last twelve months, the last purchase of any time. See docs/explanation/who-buys-what.md.
    """
    if pivot:
        return buying_sheet.pivot(*buying.pivot(crm), crm.today, crm.total)
    if account or product:
        found = buying.bought(crm, account, product)
        return buying_sheet.bought(found, crm.today, crm.total, of_account=bool(account))
    return buying_sheet.products(buying.products(crm), crm.today, crm.total)


def share_of_wallet(crm: Crm) -> Listing:
    """Our share of what each customer spends, and the headroom that is left; sow for short.

        kamcrm analyze share-of-wallet
        kamcrm analyze sow --where 'share<0.3 tier:A' --sort=-headroom

    A wallet is an estimate of what a customer spends in a category or in all; our revenue is that of the same
    days. What stands in without a wallet, and how shares are added: see docs/explanation/share-of-wallet.md.
    """
    return share_sheet.shares(share.share_of_wallet(crm), crm.today, crm.total)


def whitespace(crm: Crm) -> Listing:
    """What each account doesn't buy of what we sell: a matrix of accounts and products, and what it may be worth.

        kamcrm analyze whitespace
        kamcrm analyze whitespace --where 'status:white tier:A' --sort=-potential -n 10
        kamcrm analyze whitespace -o whitespace.csv

    A cell is owned, open, lost, lapsed, not applicable or white; kamcrm products cell says what you know better. With
    --sort or --limit, and as CSV or JSON, each cell is a row. See docs/explanation/whitespace.md.
    """
    return whitespace_sheet.whitespace(white.whitespace(crm), crm.today, crm.total)


def pipeline(crm: Crm) -> Document:
    """The open pipeline: its worth, how often and how fast sales are won, how far it covers the goal, what to tidy up.

        kamcrm analyze pipeline
        kamcrm analyze pipeline -f json

    Win rate, cycle and velocity are of what was closed in the last twelve months. See docs/explanation/pipeline.md.
    """
    return funnel_sheet.document(funnel.pipeline(crm), crm.today)


def matrix(crm: Crm) -> Listing:
    """The portfolio matrix: how attractive each account is, how strong we are there, and what to do with it.

        kamcrm analyze matrix
        kamcrm analyze matrix --where quadrant:star --sort=-attractiveness

    Each axis is the weighted mean of its criteria's scores; one that nobody typed follows from a figure where there is
    any. kamcrm criteria list shows them, kamcrm criteria score sets one. See docs/explanation/portfolio-matrix.md.
    """
    return matrix_sheet.matrix(places.matrix(crm), crm.today, crm.total)


def goals(crm: Crm) -> Listing:
    """How far each goal has come, whether that is fast enough, where it ends, and whether it is realistic.

        kamcrm analyze goals
        kamcrm analyze goals --where 'on_track:no' --sort=-progress

    A goal is on track while its progress is no more than a tenth behind the time; it is unrealistic where it asks for
    more than twice the pace of the last twelve months. See docs/explanation/goals.md.
    """
    return attainment_sheet.goals(attainment.attained(crm), crm.today, crm.total)


def prospects(
    crm: Crm, *, cohorts: Annotated[bool, "how many of each half-year became customers instead"] = False
) -> Listing:
    """Prospects by how well they fit and how much they are like the best customers, and how many become customers.

        kamcrm analyze prospects
        kamcrm analyze prospects --where 'fit>0.6' --sort=-likeness
        kamcrm analyze prospects --cohorts

    Fit is the weighted mean of the scores on the criteria of the axis fit (kamcrm criteria list); likeness
    the share of what marks the ten that earn most. See docs/explanation/prospects.md.
    """
    if cohorts:
        return prospects_sheet.cohorts(hopes.cohorts(crm), crm.today, crm.total)
    return prospects_sheet.prospects(hopes.prospects(crm), crm.today, crm.total)
