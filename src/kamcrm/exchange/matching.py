"""Whether a record of a file is here already under no foreign id: exactly the same is taken, alike is only said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from kamcrm.exchange.incoming import Incoming, Shaped
from kamcrm.exchange.known import Here, bare_number, keys_of
from kamcrm.exchange.register_fields import REGISTERS
from kamcrm.unit import Crm

# By what records without names are the same; each needs all of them.
SAME = {
    "interactions": ("account_id", "at", "text"), "followups": ("account_id", "due", "what"),
    "opportunities": ("account_id", "name"), "contracts": ("account_id", "name"),
    "transactions": ("account_id", "number", "kind", "net"),
    **{kind: register.same for kind, register in REGISTERS.items() if register.same},
}  # fmt: skip
TOLD_BY = {"interactions": ("at",), "followups": ("due", "what")}  # What `imports.told_…` reads of each.
EACH, ALL = 500, 100_000  # So many of one account, and of all, are held in memory; beyond, the database is asked.


class Found(NamedTuple):
    """The record that a row stands for, and what it only looks like."""

    id: int | None = None
    near: str = ""


class Told:
    """What the accounts' talks and promises of before are told apart by, so that few rows need asking after."""

    def __init__(self, crm: Crm, last: int) -> None:
        self.crm = crm
        self.last = last
        self.room = ALL
        self.held: dict[tuple[str, int], set[int] | None] = {}

    def may_hold(self, noun: str, told: dict[str, Any]) -> bool:
        """False when an account surely has no such record; True when it must be looked for."""
        if noun not in TOLD_BY:
            return True
        key = noun, told["account_id"]
        if key not in self.held:
            self.held[key] = self._gathered(*key)
        held = self.held[key]
        return held is None or hash(tuple([told[part] for part in TOLD_BY[noun]])) in held

    def _gathered(self, noun: str, account_id: int) -> set[int] | None:
        most = min(EACH, self.room) + 1
        rows = self.crm.ask(f"imports.told_{noun}", account_id=account_id, last=self.last, most=most)
        if len(rows) == most:
            return None
        self.room -= len(rows)
        return {hash(tuple(row)) for row in rows}


class Matches:
    """Finds the records that rows without a known foreign id stand for; each record is found once an import."""

    def __init__(self, crm: Crm, here: Here) -> None:
        self.crm = crm
        self.here = here
        self.taken: set[int] = set()
        self.owned: dict[tuple[str, str], set[int]] = {}
        # What is here before the first row is written, so that a file's rows never meet one another.
        self.any = {noun: crm.one(f"imports.any_{noun}") is not None for noun in SAME}
        newest = crm.one("imports.newest")
        self.last: int = (newest and newest.id) or 0
        self.told = Told(crm, self.last)

    def find(self, incoming: Incoming, made: Shaped) -> Found:
        """The record here that an incoming one is."""
        if incoming.kind == "accounts":
            found = self._account(incoming.source, made.values)
        elif incoming.kind == "contacts":
            found = self._person(incoming.source, made)
        elif incoming.kind == "products":
            found = self._product(made.values)
        else:
            found = self._same(incoming.kind, incoming.source, made.values)
        if found.id is not None:
            self.taken.add(found.id)
        return found

    def _owned(self, source: str, noun: str) -> set[int]:
        key = source, noun
        if key not in self.owned:
            self.owned[key] = {row.record_id for row in self.crm.ask("imports.owned", source=source, noun=noun)}
        return self.owned[key]

    def _free(self, ids: Iterable[int]) -> list[int]:
        return [id for id in ids if id not in self.taken and id <= self.last]

    def _account(self, source: str, values: dict[str, Any]) -> Found:
        here, number = self.here.accounts, bare_number(values.get("org_number") or "")
        same = self._free(here.by_number.get(number, ())) if number else []
        if len(same) == 1:
            return Found(same[0])
        owned = self._owned(source, "accounts")
        named = [id for id in self._free(here.names.exactly(values["name"])) if id not in owned]
        agreeing = [id for id in named if not number or here.numbers.get(id, number) == number]
        if len(agreeing) == 1:
            return Found(agreeing[0])
        alike = self._free(here.names.look_up(values["name"])[1]), "a like name"
        shared = self._free(here.by_domain.get(values.get("domain") or "", ())), "the same domain"
        ids, why = alike if alike[0] else shared
        near = f"looks like {ids[0]} {here.name[ids[0]]} ({why}), made new all the same" if ids else ""
        return Found(None, near)

    def _person(self, source: str, made: Shaped) -> Found:
        here, owned = self.here.people, self._owned(source, "contacts")
        account = made.values.get("account_id")
        named = [id for id in self._free(here.names.exactly(made.values["name"])) if id not in owned]
        keys = [*made.lists["emails"], *keys_of(made.lists["phones"])]
        reached = {id for key in keys for id in here.reached.get(key, ())}
        for test in (
            lambda id: id in reached,
            lambda id: here.account[id] == account and not self._differ(id, made, account),
        ):
            same = [id for id in named if test(id)]
            if len(same) == 1:
                return Found(same[0])
        near = named or self._free(id for email in made.lists["emails"] for id in here.by_email(email))
        why = "the same name" if named else "the same e-mail address"
        return Found(None, f"looks like person {near[0]} ({why}), made new all the same" if near else "")

    def _differ(self, id: int, made: Shaped, account: int | None) -> bool:
        """Two persons without an account are the same by name alone only where no e-mail address tells them apart."""
        return account is None and bool(made.lists["emails"]) and bool(self.here.people.emails.get(id))

    def _product(self, values: dict[str, Any]) -> Found:
        hits = self._free(self.here.products.find(values.get("code") or "", values["name"]))
        return Found(hits[0] if len(hits) == 1 else None)

    def _same(self, noun: str, source: str, values: dict[str, Any]) -> Found:
        if not self.any[noun]:
            return Found()
        told = {"called" if key == "name" else key: values.get(key) for key in SAME[noun]}
        if None in told.values() or not self.told.may_hold(noun, told):
            return Found()
        rows = self.crm.ask(f"imports.same_{noun}", source=source, last=self.last, **told)
        return Found(next(iter(self._free(row.id for row in rows)), None))
