"""A first look, and a portfolio to play with."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated


def demo(*, keep: Annotated[str, "write the demo portfolio to this new file instead"] = "") -> str:
    """Show the main job on an invented portfolio: 25 accounts, 90 people, three years.

        kamcrm demo
        kamcrm demo --keep play.db
        kamcrm --demo followups week

    Nothing of yours is read or changed. --demo before any command runs it on a throw-away copy of that portfolio.
    """
    from kamcrm.demo import kept, showing

    return kept(keep) if keep else showing.tour()
