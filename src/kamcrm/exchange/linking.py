"""What a record belongs to: by its id in the same source, else by its name; never on a guess."""

from __future__ import annotations

from typing import Any, NamedTuple

from kamcrm.exchange.incoming import Incoming, Link
from kamcrm.exchange.known import Here, Rows

COLUMNS = {
    "account": "account_id", "contact": "contact_id", "opportunity": "opportunity_id", "parent": "parent_id",
    "reports_to": "reports_to_id",
}  # fmt: skip
SELF = ("parent", "reports_to")  # Links within a noun, which may lead to a later row.
WORDS = {"accounts": "account", "contacts": "person", "opportunities": "opportunity"}


class Linked(NamedTuple):
    """The ids that links lead to by column, the links that may yet lead somewhere, those that do not, and remarks."""

    ids: dict[str, int]
    later: dict[str, Link]
    lost: dict[str, str]
    notes: list[str]


class Links:
    """Resolves links against this import's records and those already here."""

    def __init__(self, rows: Rows, here: Here) -> None:
        self.rows = rows
        self.here = here
        self.found: dict[tuple[str, Link, int | None], tuple[int | None, str]] = {}

    def resolve(self, incoming: Incoming) -> Linked:
        """Every link of a record; a missing account is taken from its contact or opportunity."""
        made = Linked({}, {}, {}, [])
        for field, link in incoming.links.items():
            id, note = self.find(incoming.source, link, made.ids.get("account_id"))
            if id is not None:
                made.ids[COLUMNS[field]] = id
            elif field in SELF:
                made.later[field] = link
            else:
                made.lost[field] = link.name or link.external_id
                made.notes.append(f"{note}: kept as text")
            if id is not None and note:
                made.notes.append(note)
        if incoming.kind in ("interactions", "followups", "opportunities"):
            self._account_through(made.ids)
        return made

    def find(self, source: str, link: Link, account_id: int | None = None) -> tuple[int | None, str]:
        """The id a link leads to, and a remark: how it was understood, or why it leads nowhere."""
        key = source, link, account_id
        if key not in self.found:
            self.found[key] = self._found(source, link, account_id)
        return self.found[key]

    def forget(self) -> None:
        """Look again for what did not lead anywhere, now that there is more."""
        self.found.clear()

    def _found(self, source: str, link: Link, account_id: int | None) -> tuple[int | None, str]:
        if link.external_id:
            id = self.rows.record(source, link.kind, link.external_id)
            if id is not None or not link.name:
                return id, "" if id is not None else f"no {WORDS[link.kind]} has the id {link.external_id}"
        return self._by_name(link, account_id)

    def _by_name(self, link: Link, account_id: int | None) -> tuple[int | None, str]:
        level, hits = self.here.names(link.kind).look_up(link.name)
        if link.kind == "contacts" and "@" in link.name:
            level, hits = "plain", self.here.people.by_email(link.name.strip())
        if len(hits) > 1 and account_id and link.kind in ("contacts", "opportunities"):
            where = (self.here.people if link.kind == "contacts" else self.here.sales).account
            hits = [id for id in hits if where[id] == account_id]
        word = WORDS[link.kind]
        if len(hits) == 1:
            note = f"{word} {link.name!r} was taken for {self._name(link.kind, hits[0])}" if level == "words" else ""
            return hits[0], note
        many = f"{len(hits)} go by the name {link.name!r}" if hits else f"no {word} is called {link.name!r}"
        return None, f"{word}: {many}" if hits else many

    def _name(self, noun: str, id: int) -> str:
        return self.here.accounts.name[id] if noun == "accounts" else str(id)

    def _account_through(self, ids: dict[str, Any]) -> None:
        if "account_id" in ids:
            return
        through = None
        if "contact_id" in ids:
            through = self.here.people.account.get(ids["contact_id"])
        if through is None and "opportunity_id" in ids:
            through = self.here.sales.account.get(ids["opportunity_id"])
        if through is not None:
            ids["account_id"] = through
