"""Who is here already: names and ways to reach people in memory, foreign rows in the database."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from kamcrm import folding, names, reach
from kamcrm.unit import Crm

MANY = ("interactions",)  # Too many to be held, so that this import's own are asked for too.


class Row(NamedTuple):
    """What a foreign row became: the row that says so (0 for one of this import), the record, the fingerprint."""

    id: int
    record_id: int
    digest: str | None


class Rows:
    """Which record each foreign row of a source became, in earlier imports and in this one."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.made: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        self.before: dict[tuple[str, str], bool] = {}

    def any(self, source: str, noun: str) -> bool:
        """Whether an earlier import of this source brought any of a noun."""
        key = source, noun
        if key not in self.before:
            self.before[key] = self.crm.one("imports.any_known", source=source, noun=noun) is not None
        return self.before[key]

    def find(self, source: str, noun: str, external_id: str) -> Row | None:
        """The row of an earlier import; None when there is none."""
        return self._asked(source, noun, external_id) if self.any(source, noun) else None

    def _asked(self, source: str, noun: str, external_id: str) -> Row | None:
        row = self.crm.one("imports.known", source=source, noun=noun, external_id=external_id)
        return Row(row.id, row.record_id, row.digest) if row else None

    def record(self, source: str, noun: str, external_id: str) -> int | None:
        """The record that a foreign id stands for."""
        made = self.made[source, noun].get(external_id)
        known = self._asked if noun in MANY else self.find
        if made is None and (row := known(source, noun, external_id)):
            made = self.made[source, noun][external_id] = row.record_id
        return made

    def numbered(self, noun: str, source: str, external_id: str) -> int | None:
        """The one record that goes by a number in this source or, where it has none, in any other."""
        if (own := self.record(source, noun, external_id)) is not None:
            return own
        found = self.crm.ask("imports.numbered", noun=noun, external_id=external_id)
        return found[0].record_id if len(found) == 1 else None


class Names:
    """The names of one noun: as written, folded, and by their words without the company's form."""

    def __init__(self) -> None:
        self.ids: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.found: dict[str, tuple[str, list[int]]] = {}

    def add(self, id: int, name: str, *keys: str | None) -> None:
        """Learn a record's name, and other keys that are as good as it."""
        forms = {("plain", key) for key in (folding.plain(name), *keys) if key}
        forms.add(("folded", folding.fold(name)))
        forms |= {("words", form) for form in _word_forms(name)}
        for form in forms:
            self.ids[form].append(id)
        self.found.clear()

    def exactly(self, name: str) -> list[int]:
        """Who goes by this very name, case aside."""
        return self.ids.get(("plain", folding.plain(name)), [])

    def look_up(self, name: str) -> tuple[str, list[int]]:
        """Whom a name means: the level of the best hits ('' when there are none), and their ids."""
        if name not in self.found:
            self.found[name] = self._looked_up(name)
        return self.found[name]

    def _looked_up(self, name: str) -> tuple[str, list[int]]:
        tried = [("plain", [folding.plain(name)]), ("folded", [folding.fold(name)]), ("words", _word_forms(name))]
        for level, forms in tried:
            hits = [id for form in forms if form for id in self.ids.get((level, form), ())]
            if hits:
                return level, list(dict.fromkeys(hits))
        return "", []


def _word_forms(name: str) -> list[str]:
    return list({" ".join(sorted(folding.words(name))), " ".join(sorted(names.core(name)))} - {""})


class People:
    """The persons who are here: their names, where they work, and how each is reached."""

    def __init__(self, crm: Crm) -> None:
        self.names = Names()
        self.account: dict[int, int | None] = {}
        self.reached: dict[str, list[int]] = defaultdict(list)
        self.emails: dict[int, set[str]] = defaultdict(set)
        for row in crm.ask("imports.people"):
            self.add(row.id, row.name, row.account_id)
        for held in crm.ask("imports.emails"):
            self.reached[held.email.lower()].append(held.contact_id)
            self.emails[held.contact_id].add(held.email.lower())
        for number in crm.ask("imports.phones"):
            if number.phone_key:
                self.reached[number.phone_key].append(number.contact_id)

    def add(self, id: int, name: str, account_id: int | None) -> None:
        """Learn a person."""
        self.names.add(id, name)
        self.account[id] = account_id

    def by_email(self, email: str) -> list[int]:
        """Who has this address."""
        return self.reached.get(email.lower(), [])


class Accounts:
    """The accounts that are here: their names, handles, numbers and domains."""

    def __init__(self, crm: Crm) -> None:
        self.names = Names()
        self.name: dict[int, str] = {}
        self.handles: set[str] = set()
        self.numbers: dict[int, str] = {}
        self.by_number: dict[str, list[int]] = defaultdict(list)
        self.by_domain: dict[str, list[int]] = defaultdict(list)
        for row in crm.ask("imports.accounts"):
            self.handles.add(row.handle)
            self.add(row.id, row.name, row.org_number, row.domain, row.handle)

    def add(self, id: int, name: str, number: str | None, domain: str | None, handle: str = "") -> None:
        """Learn an account."""
        self.names.add(id, name, handle)
        self.name[id] = name
        if number:
            self.numbers[id] = bare_number(number)
            self.by_number[self.numbers[id]].append(id)
        if domain:
            self.by_domain[domain.lower()].append(id)

    def new_handle(self, name: str, wanted: str) -> str:
        """The wanted handle, or one made of the name, that none has yet."""
        free = wanted[:1].isalpha() and wanted not in self.handles
        made = wanted if free else names.handle(name, self.handles)
        self.handles.add(made)
        return made


class Sales:
    """The opportunities that are here: their names and whose they are."""

    def __init__(self, crm: Crm) -> None:
        self.names = Names()
        self.account: dict[int, int | None] = {}
        for row in crm.ask("imports.sales"):
            self.add(row.id, row.name, row.account_id)

    def add(self, id: int, name: str, account_id: int | None) -> None:
        """Learn an opportunity."""
        self.names.add(id, name)
        self.account[id] = account_id


class Products:
    """The products that are here, by code and by name."""

    def __init__(self, crm: Crm) -> None:
        self.names = Names()
        self.codes: dict[str, int] = {}
        self.coded: set[int] = set()
        for row in crm.ask("imports.products"):
            self.add(row.id, row.name, row.code)

    def add(self, id: int, name: str, code: str | None) -> None:
        """Learn a product."""
        self.names.add(id, name)
        if code:
            self.codes[folding.plain(code)] = id
            self.coded.add(id)

    def find(self, code: str, name: str) -> list[int]:
        """Who goes by the code; else by the name, but then none that has another code."""
        known = self.codes.get(folding.plain(code or name))
        if known is not None:
            return [known]
        return [id for id in self.names.exactly(name) if not (code and id in self.coded)]


def bare_number(text: str) -> str:
    """An organisation number by its letters and digits: 912 345 678 MVA and NO912345678MVA are the same.

    >>> bare_number("NO 912 345 678 MVA") == bare_number("912345678")
    True
    """
    kept = "".join(sign for sign in text.upper() if sign.isalnum())
    return kept.removeprefix("NO").removesuffix("MVA") if kept[:2] == "NO" or kept[-3:] == "MVA" else kept


class Here:
    """All of it, each part gathered when it is first asked for."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.parts: dict[str, Any] = {}

    def _part(self, noun: str, kind: Any) -> Any:
        if noun not in self.parts:
            self.parts[noun] = kind(self.crm)
        return self.parts[noun]

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        found: Accounts = self._part("accounts", Accounts)
        return found

    @property
    def people(self) -> People:
        """The persons."""
        found: People = self._part("contacts", People)
        return found

    @property
    def sales(self) -> Sales:
        """The opportunities."""
        found: Sales = self._part("opportunities", Sales)
        return found

    @property
    def products(self) -> Products:
        """The products."""
        found: Products = self._part("products", Products)
        return found

    def names(self, noun: str) -> Names:
        """The names of a noun."""
        kind = {"accounts": Accounts, "contacts": People, "opportunities": Sales}[noun]
        found: Names = self._part(noun, kind).names
        return found

    def add(self, noun: str, id: int, values: dict[str, Any]) -> None:
        """Learn a record that this import made."""
        if noun == "accounts":
            told = values.get("org_number"), values.get("domain"), values.get("handle", "")
            self.accounts.add(id, values["name"], *told)
        elif noun == "contacts":
            self.people.add(id, values["name"], values.get("account_id"))
        elif noun == "opportunities":
            self.sales.add(id, values["name"], values.get("account_id"))
        elif noun == "products":
            self.products.add(id, values["name"], values.get("code"))


def keys_of(phones: list[str]) -> list[str]:
    """The keys that telephone numbers are matched by."""
    return [key for phone in phones if (key := reach.phone_key(phone))]
