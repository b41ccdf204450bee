"""What can be done with accounts."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


def everyone(crm: Crm, *, archived: bool = False) -> list[Any]:
    """Every account, by name."""
    return crm.browse("accounts.list", archived=archived)
