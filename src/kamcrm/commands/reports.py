"""Reports: pages to read, print and send."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import AccountRef, Language
    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


def portfolio(crm: Crm) -> Document:
    """The whole portfolio: what it earned, who earned it, and what is coming.

        kamcrm reports portfolio
        kamcrm reports portfolio -o portfolio.html
        kamcrm reports portfolio -o tables/

    As HTML it is one page with its drawings, to send or to print.
    """
    from kamcrm.services import overview as service
    from kamcrm.sheets import overview as sheet

    return sheet.document(service.overview(crm), crm.today)


def qbr(
    crm: Crm,
    account: Annotated[AccountRef, "whose review it is"],
    *,
    period: Annotated[str, "week, month, quarter, year, last quarter, 2026-Q4 …"] = "last quarter",
    lang: Annotated[Language, "en, nb, sv or da; the account's own unless told otherwise"] = "",
) -> Document:
    """The quarterly review for a customer: only what the customer may see.

        kamcrm reports qbr nordlys -o review.html
        kamcrm reports qbr nordlys --period 2026-Q3 --lang nb

    It holds deliveries, their objectives, agreed actions kept and not kept, cases and dates ahead. It is made from a
    list of what may be shown, so margins, health, moods, rivals, chances and notes cannot get into it.
    """
    from kamcrm.services import reviews as service
    from kamcrm.sheets import reviews as sheet

    found = service.review(crm, account, period)
    return sheet.document(found, crm.today, sheet.language_of(lang or found.language))
