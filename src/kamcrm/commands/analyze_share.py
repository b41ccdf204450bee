"""Figures of who buys what, how much of it from us, and what may still come of it."""

from __future__ import annotations

from kamcrm.services import buying, share
from kamcrm.sheets import buying as buying_sheet
from kamcrm.sheets import share as share_sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, ProductRef
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
