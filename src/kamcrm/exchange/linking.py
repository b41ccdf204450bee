"""What a record belongs to: by its id in the same source, else by its name; never on a guess."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from kamcrm.errors import BadInput
from kamcrm.exchange.incoming import Incoming, Link
from kamcrm.exchange.known import Here, Rows, bare_number
from kamcrm.exchange.mapping import OWN
from kamcrm.exchange.nouns import identity

COLUMNS = {
    "account": "account_id", "contact": "contact_id", "opportunity": "opportunity_id", "parent": "parent_id",
    "reports_to": "reports_to_id", "account_org_number": "account_id", "account_number": "account_id",
    "product": "product_id", "competitor": "competitor_id", "outcome_interaction": "outcome_interaction_id",
    "renewed_from": "renewed_from_id",
}  # fmt: skip
SELF = ("parent", "reports_to", "renewed_from")  # Links within a noun, which may lead to a later row.
OWNED = ("contracts", "transactions", "costs", "wallets", "needs", "cases")  # These are nothing without their account.
WORDS = {
    "accounts": "account", "contacts": "person", "opportunities": "opportunity", "products": "product",
    "interactions": "interaction", "contracts": "contract",
}  # fmt: skip
BETWEEN = re.compile(", |; ")  # What stands between the names of several people; a name may hold it too.


class Linked(NamedTuple):
    """The ids that links lead to by column, the links that may yet lead somewhere, those that do not, and remarks.

    `people` are all who took part in a talk.
    """

    ids: dict[str, int]
    later: dict[str, Link]
    lost: dict[str, str]
    notes: list[str]
    people: list[int]


class Links:
    """Resolves links against this import's records and those already here."""

    def __init__(self, rows: Rows, here: Here) -> None:
        self.rows = rows
        self.here = here
        self.found: dict[tuple[str, Link, int | None], tuple[int | None, str]] = {}

    def resolve(self, incoming: Incoming) -> Linked:
        """Every link of a record; a missing account is taken from its contact or opportunity.

        Of several that name one record the first that leads somewhere counts. Raises BadInput for a record that is
        nothing without its account.
        """
        made, missed = Linked({}, {}, {}, [], []), {}
        for field, link in incoming.links.items():
            if COLUMNS[field] in made.ids:
                continue
            if field == "contact" and incoming.kind == "interactions":
                note = self._took_part(incoming.source, link, made)
                id = next(iter(made.people), None)
            else:
                id, note = self.find(incoming.source, link, made.ids.get("account_id"))
            if id is not None:
                made.ids[COLUMNS[field]] = id
            elif field in SELF or (field == "product" and incoming.kind == "transactions" and not note):
                made.later[field] = link
            else:
                missed[field] = note or f"no product is called {link.name!r}"
            if id is not None and note:
                made.notes.append(note)
        if incoming.kind in OWNED and "account_id" not in made.ids:
            raise BadInput(f"{'; '.join(missed.values()) or 'there is no account'}: import the customers first")
        for field, note in missed.items():
            if COLUMNS[field] not in made.ids:
                name = incoming.links[field].name
                made.lost.update({field: name} if name else {})
                made.notes.append(f"{note}: kept as text" if name else note)
        if incoming.kind in ("interactions", "followups", "opportunities") and incoming.source != OWN:
            self._account_through(made.ids)
        return made

    def _took_part(self, source: str, link: Link, made: Linked) -> str:
        """Everyone whom a text names, put among the people; why nobody was found, '' when anyone was.

        The longest name comes first, since Moen, Kari may be one person; what is nobody's is kept as text.
        """
        starts = [0, *[mark.end() for mark in BETWEEN.finditer(link.name)]]
        ends = [*[mark.start() for mark in BETWEEN.finditer(link.name)], len(link.name)]
        account, at, unknown = made.ids.get("account_id"), 0, []
        while at < len(starts):
            for last in range(len(ends) - 1, at - 1, -1):
                name = link.name[starts[at] : ends[last]]
                likely = last == at or (name == link.name and source != OWN)
                if not likely and not self.here.names(link.kind).exactly(name):
                    continue
                found, note = self.find(source, link._replace(name=name), account)
                if found is not None:
                    made.people.extend([] if found in made.people else [found])
                    made.notes.extend([note] if note else [])
                    break
            else:
                unknown.append((name, note))
            at = last + 1
        if not made.people:
            return "; ".join(note for _, note in unknown)
        if unknown:
            made.lost["contact"] = ", ".join(name for name, _ in unknown)
            made.notes.extend(f"{note}: kept as text" for _, note in unknown)
        return ""

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
        if link.kind == "products":
            return self._product(source, link)
        if link.external_id:
            id = self.rows.record(source, link.kind, link.external_id)
            if id is not None or not link.name:
                return id, "" if id is not None else f"no {WORDS[link.kind]} has the id {link.external_id}"
        return self._by_name(source, link, account_id)

    def _by_name(self, source: str, link: Link, account_id: int | None) -> tuple[int | None, str]:
        level, hits = self.here.names(link.kind).look_up(link.name)
        if link.kind == "contacts" and "@" in link.name:
            level, hits = "plain", self.here.people.by_email(link.name.strip())
        if len(hits) > 1 and account_id and link.kind in ("contacts", "opportunities"):
            where = (self.here.people if link.kind == "contacts" else self.here.sales).account
            hits = [id for id in hits if where[id] == account_id]
        if not hits and link.kind == "accounts":
            hits = self._numbered(source, link.name)
        word = WORDS[link.kind]
        if len(hits) == 1:
            note = f"{word} {link.name!r} was taken for {self._name(link.kind, hits[0])}" if level == "words" else ""
            return hits[0], note
        many = f"{len(hits)} go by the name {link.name!r}" if hits else f"no {word} is called {link.name!r}"
        return None, f"{word}: {many}" if hits else many

    def _numbered(self, source: str, number: str) -> list[int]:
        """The accounts with an organisation number, else the one that goes by a number in what was imported."""
        if held := self.here.accounts.by_number.get(bare_number(number)):
            return held
        id = self.rows.numbered("accounts", source, number)
        return [] if id is None else [id]

    def _product(self, source: str, link: Link) -> tuple[int | None, str]:
        """A product by its code or its very name; no remark when there is none, since it can be made."""
        id = self.rows.record(source, "products", product_key(link))
        hits = [id] if id is not None else self.here.products.find(link.external_id, link.name)
        if len(hits) > 1:
            return None, f"product: {len(hits)} go by the name {link.name!r}"
        return (hits[0] if hits else None), ""

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


def product_key(link: Link) -> str:
    """What a product is known again by: its code in the source, or its name."""
    return link.external_id or identity(link.name)
