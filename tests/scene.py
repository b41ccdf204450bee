"""A portfolio laid out row by row, for tests of what kamcrm makes of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from kamcrm import folding

TODAY = date(2026, 11, 23)


def day(offset: int) -> date:
    """So many days from the tests' today."""
    return TODAY + timedelta(offset)


class Scene:
    """Inserts rows, each in an operation of its own, with what a row of that kind cannot be without."""

    def __init__(self, insert: Any) -> None:
        self.insert = insert

    def account(self, name: str = "Nordlys AS", **values: Any) -> int:
        """An account, a customer unless told otherwise."""
        folded = folding.fold(name)
        handle = values.pop("handle", folded.split()[0])
        common = {"currency": "NOK", "customer_since": day(-400)}
        return self.insert("accounts", name=name, folded=folded, sort_key=folded, handle=handle, **(common | values))

    def person(self, name: str = "Kari Moen", account_id: int | None = None, **values: Any) -> int:
        """A person."""
        folded = folding.fold(name)
        return self.insert("contacts", name=name, folded=folded, sort_key=folded, account_id=account_id, **values)

    def talk(self, account_id: int | None, offset: int = -1, text: str = "", *people: int, **values: Any) -> int:
        """Something held with the account so many days from today; an e-mail unless told otherwise."""
        on = day(offset)
        common = {"channel": "email", "at": datetime(on.year, on.month, on.day, 12, tzinfo=UTC), "day": on.toordinal()}
        id = self.insert("interactions", account_id=account_id, text=text, **(common | values))
        for person in people:
            self.insert("participants", interaction_id=id, contact_id=person)
        return id

    def followup(self, account_id: int | None, what: str = "send the offer", offset: int = 0, **values: Any) -> int:
        """An open follow-up due so many days from today."""
        common = {"due": day(offset), "original_due": day(offset)}
        return self.insert("followups", account_id=account_id, what=what, **(common | values))

    def contract(self, account_id: int, name: str = "Framework", offset: int = 60, **values: Any) -> int:
        """A contract that ends so many days from today."""
        common = {"ends_on": day(offset), "currency": "NOK"}
        return self.insert("contracts", account_id=account_id, name=name, **(common | values))

    def opportunity(self, account_id: int | None, name: str = "Big deal", offset: int = 30, **values: Any) -> int:
        """An open opportunity that is to close so many days from today."""
        common = {
            "close_on": day(offset), "created_on": day(-90), "stage": "proposal", "probability": 75,
            "amount": 1_000_000_00, "currency": "NOK",
        }  # fmt: skip
        return self.insert(
            "opportunities", account_id=account_id, name=name, folded=folding.fold(name), **(common | values)
        )

    def sale(self, account_id: int, minor: int, offset: int = -30, **values: Any) -> int:
        """An invoice line so many days from today."""
        on = day(offset)
        common = {"transacted_on": on, "day": on.toordinal(), "net": minor, "currency": "NOK"}
        return self.insert("transactions", account_id=account_id, **(common | values))
