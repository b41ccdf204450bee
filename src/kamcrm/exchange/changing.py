"""What an import changes on records that are here, and what goes along with those it makes: dated histories, lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kamcrm import folding, reach
from kamcrm.exchange.extras import Extras
from kamcrm.exchange.incoming import Shaped
from kamcrm.services import tags
from kamcrm.unit import Crm

DATED = ("phase", "tier", "status", "kind")
KEYS = ("folded", "sort_key", "phone_key", "day")
# What a file says of every row without meaning it: never a reason to change what was done here.
USUAL = {"followups": {"status": "open"}, "interactions": {"status": "held", "channel": "note"}}


class Changes:
    """Applies what a file says to records that are here; with `keep` they stay as they are."""

    def __init__(self, crm: Crm, extras: Extras, keep: bool) -> None:
        self.crm = crm
        self.extras = extras
        self.keep = keep

    def apply(self, noun: str, id: int, made: Shaped) -> list[str]:
        """Change what differs; says each difference ('city Oslo → Bergen')."""
        if self.keep:
            return []
        old = self.crm.row(noun, id)
        changed = {
            key: value
            for key, value in made.values.items()
            if _differs(key, getattr(old, key), value) and USUAL.get(noun, {}).get(key) != value
        }
        said = [
            f"{key.replace('_', ' ')} {_short(getattr(old, key))} → {_short(value)}"
            for key, value in changed.items()
            if key not in KEYS
        ]
        if not said:
            changed = {}
        if changed:
            self.crm.update(noun, id, **changed)
            self._date(noun, old, changed)
        said += [f"tag {tag}" for tag in tags.hang(self.crm, noun, id, made.lists.get("tags", []))]
        said += self._lists(noun, id, made) + self._participants(id, made)
        return said + self.extras.apply(noun, id, made.extras)

    def _date(self, noun: str, old: Any, changed: dict[str, Any]) -> None:
        today = self.crm.today
        if noun == "accounts":
            for field in DATED:
                if field in changed:
                    moved = {"field": field, "was": getattr(old, field), "became": changed[field]}
                    self.crm.insert("account_history", account_id=old.id, changed_on=today, **moved)
        elif noun == "contacts" and "account_id" in changed:
            moved = {"was_id": old.account_id, "became_id": changed["account_id"]}
            self.crm.insert("contact_history", contact_id=old.id, changed_on=today, **moved)
        elif noun == "needs" and "status" in changed:
            moved = {"was": old.status, "became": changed["status"]}
            self.crm.insert("need_history", need_id=old.id, changed_on=today, **moved)
        elif noun == "opportunities" and "stage" in changed:
            moved = {"was": old.stage, "became": changed["stage"], "probability": changed.get("probability")}
            self.crm.insert("stage_history", opportunity_id=old.id, changed_on=today, **moved)

    def _lists(self, noun: str, id: int, made: Shaped) -> list[str]:
        """Add the addresses and numbers that are not there yet; none is taken away."""
        if noun != "contacts":
            return []
        emails = {row.email for row in self.crm.ask("imports.emails_of", contact_id=id)}
        new = [email for email in made.lists["emails"] if email not in emails]
        self.crm.insert_many("contact_emails", _emails(id, new, first=not emails))
        held = self.crm.ask("imports.phones_of", contact_id=id)
        known = {row.phone_key or row.phone for row in held}
        more = [phone for phone in made.lists["phones"] if (reach.phone_key(phone) or phone) not in known]
        self.crm.insert_many("contact_phones", _phones(id, more, first=not held))
        return [f"also {entry}" for entry in (*new, *more)]

    def _participants(self, id: int, made: Shaped) -> list[str]:
        """Add those who took part and are not there yet."""
        people = made.lists.get("people", [])
        there = {row.contact_id for row in self.crm.ask("imports.participants_of", interaction_id=id)} if people else ()
        new = [person for person in people if person not in there]
        self.crm.insert_many("participants", [{"interaction_id": id, "contact_id": person} for person in new])
        return [f"with {person}" for person in new]

    def link(self, noun: str, id: int, column: str, target: int) -> None:
        """Lead a link within a noun to where it belongs."""
        if getattr(self.crm.row(noun, id), column) != target:
            self.crm.update(noun, id, **{column: target})

    def circular(self, noun: str, column: str, id: int, target: int) -> bool:
        """Whether a link would make a record its own parent or chief, however far up."""
        seen: set[int] = set()
        at: int | None = target
        while at is not None and at not in seen:
            if at == id:
                return True
            seen.add(at)
            at = getattr(self.crm.row(noun, at), column)
        return False

    def begin(self, noun: str, ids: list[int], made: Sequence[Shaped]) -> None:
        """What new records have beside them: the beginning of their histories, their addresses and numbers."""
        today = self.crm.today
        for id, one in zip(ids, made, strict=True):
            if one.lists.get("tags"):
                tags.hang(self.crm, noun, id, one.lists["tags"])
        if noun in ("accounts", "opportunities"):
            pairs = [(id, one.first | one.values) for id, one in zip(ids, made, strict=True)]
        if noun == "accounts":
            told = [(id, field, row[field]) for id, row in pairs for field in ("phase", "tier") if row.get(field)]
            history = [{"account_id": id, "field": field, "became": word} for id, field, word in told]
            self.crm.insert_many("account_history", [row | {"changed_on": today} for row in history])
        elif noun == "contacts":
            lists = [(id, one.lists) for id, one in zip(ids, made, strict=True)]
            emails = [row for id, said in lists for row in _emails(id, said["emails"], first=True)]
            phones = [row for id, said in lists for row in _phones(id, said["phones"], first=True)]
            self.crm.insert_many("contact_emails", emails)
            self.crm.insert_many("contact_phones", phones)
        elif noun == "interactions":
            both = [(id, person) for id, one in zip(ids, made, strict=True) for person in one.lists.get("people", ())]
            self.crm.insert_many("participants", [{"interaction_id": id, "contact_id": who} for id, who in both])
        elif noun == "opportunities":
            self.crm.insert_many("stage_history", [_first_stage(id, row) for id, row in pairs])


def _first_stage(id: int, row: dict[str, Any]) -> dict[str, Any]:
    moved = {"became": row["stage"], "changed_on": row["created_on"], "probability": row["probability"]}
    return {"opportunity_id": id} | moved


def _emails(id: int, emails: list[str], *, first: bool) -> list[dict[str, Any]]:
    return [{"contact_id": id, "email": email, "is_primary": first and at == 0} for at, email in enumerate(emails)]


def _phones(id: int, phones: list[str], *, first: bool) -> list[dict[str, Any]]:
    return [
        {"contact_id": id, "phone": phone, "phone_key": reach.phone_key(phone) or None, "is_primary": first and at == 0}
        for at, phone in enumerate(phones)
    ]


def _differs(key: str, old: Any, new: Any) -> bool:
    """Whether the file says something else; the case of a name is no difference."""
    if key == "name":
        return folding.plain(old) != folding.plain(new)
    return bool(old != new)


def _short(value: Any) -> str:
    text = "nothing" if value is None else " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"
