"""Searching everything."""

from __future__ import annotations

from kamcrm.services import find as service
from kamcrm.sheets import find as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Sheet
    from kamcrm.unit import Crm


def find(
    crm: Crm,
    text: Annotated[list[str], "the words to look for; the last may be only begun"],
    *,
    limit: Annotated[int, "-n", "at most this many"] = 20,
    all: Annotated[bool, "-a", "every hit"] = False,
) -> Sheet:
    """Search every note, person, account and deal.

    kamcrm find offer
    kamcrm find aase "data cent" -n 50

    Å, ø and their kin are found however they are written. Nothing found is exit code 3.
    """
    most = 0 if all else limit
    return sheet.hits(service.find(crm, text, most), crm.today, most)
