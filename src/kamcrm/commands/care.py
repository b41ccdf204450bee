"""The care of the file."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated


def init(
    path: Annotated[str, "where; without it the default file, or the one that KAMCRM_DB names"] = "",
    *,
    goal: Annotated[str | None, 'a first goal: what, how much and by when; "" asks for none'] = None,
    db: Annotated[str, "the database file"] = "",
) -> str:
    """Make a new, empty database that only you can read.

        kamcrm init
        kamcrm init ~/crm/portfolio.db
        kamcrm init --goal "revenue 5m by eoy"

    A file that is there already is never touched. Making one cannot be undone by kamcrm: delete the file.
    """
    from kamcrm.services import care

    return care.made(path, db, goal)
