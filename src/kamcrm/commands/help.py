"""Help on topics and commands."""

from __future__ import annotations

from kamcrm import topics

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated


def help(topic: Annotated[list[str], "a topic, or a command"] = []) -> str:  # noqa: B006
    """Explain a topic or a command; help all lists everything.

    kamcrm help all
    kamcrm help dates
    kamcrm help followups add

    Topics: dates, filters, log, formats, exit-codes, config, all.
    """
    return topics.page(list(topic))
