"""Who is meant: an account or a person by id, handle, external id, e-mail, phone, domain or any part of the name.

An exact hit always wins; one near hit goes on and is said; several are never guessed between; none creates nothing.
"""

from __future__ import annotations

from kamcrm import folding, names, reach
from kamcrm.errors import Ambiguous, Conflict, NotFound, Usage
from kamcrm.services.typed import org_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from kamcrm.unit import Crm

LEVELS = ("exact", "words", "prefix", "substring", "none")
LAST = "\U0010ffff"  # Sorts behind every letter that a handle can hold.


class Called:
    """Everyone of a statement, by id, the roll of their names, and the names with their folded forms."""

    __slots__ = ("folded", "roll", "rows")

    def __init__(self, crm: Crm, statement: str) -> None:
        self.rows = {row.id: row for row in crm.ask(f"naming.{statement}")}
        self.roll = names.Roll((row.id, row.name, *_keys(row)) for row in self.rows.values())
        self.folded = {row.name: row.folded for row in self.rows.values()}


class Known:
    """Names kept from one question to the next, for whoever asks at each pause in typing: read again after a change.

    It is `crm.known` of every unit of work that shares it.
    """

    def __init__(self) -> None:
        self._seen: tuple[str, int] | None = None
        self._kept: dict[str, Called] = {}

    def called(self, crm: Crm, statement: str) -> Called:
        """Everyone of a statement."""
        seen = (crm.store.path, crm.ask("naming.newest")[0].id or 0)
        if seen != self._seen:
            self._seen, self._kept = seen, {}
        if statement not in self._kept:
            self._kept[statement] = Called(crm, statement)
        return self._kept[statement]


def account(crm: Crm, ref: str, *, archived: bool = False) -> Any:
    """The account that goes by this name; NotFound with suggestions, or Ambiguous with the candidates.

    An archived one only by its id or exact name, unless it is archived ones that are looked for.
    """
    level, found = _matches(crm, "accounts", ref, archived)
    if not found:
        raise NotFound(
            "account", ref, _close(crm, "accounts", ref), _way_on(ref, "kamcrm accounts add makes a new one")
        )
    return _one(crm, "account", ref, level, found)


def contact(crm: Crm, ref: str, account_id: int | None = None, *, archived: bool = False) -> Any:
    """The person who goes by this name, at an account when one is given."""
    level, found = _matches(crm, "contacts", ref, archived)
    there = [row for row in found if row.account_id == account_id] if account_id else []
    if not found:
        raise NotFound("person", ref, _close(crm, "contacts", ref), _way_on(ref, "kamcrm contacts add makes a new one"))
    return _one(crm, "person", ref, level, there or found)


def product(crm: Crm, ref: str, *, archived: bool = False) -> Any:
    """The product that goes by this code, name or part of it."""
    level, found = _matches(crm, "products", ref, archived)
    if not found:
        close = _close(crm, "products", ref)
        raise NotFound("product", ref, close, _way_on(ref, "kamcrm products add makes a new one"))
    return _one(crm, "product", ref, level, found)


def anyone(crm: Crm, ref: str) -> tuple[Any, Any]:
    """The account, or else the person, that goes by this name: (account or None, person or None).

    Whichever fits better is meant; where both fit equally well the reference is ambiguous.
    """
    level, hits = fits(crm, ref)
    if not hits:
        close = _close(crm, "accounts", ref) or _close(crm, "contacts", ref)
        raise NotFound("account or person", ref, close, _way_on(ref, "kamcrm accounts add makes a new account"))
    one = _one(crm, "account or person", ref, level, hits)
    return (None, one) if hasattr(one, "account_id") else (one, None)


def fits(crm: Crm, ref: str) -> tuple[str, list[Any]]:
    """The accounts and people that a name fits best, and how well: exact, words, prefix, substring or none."""
    level, accounts = _matches(crm, "accounts", ref)
    if level == "exact" and len(accounts) == 1:
        return level, accounts
    person_level, people = _matches(crm, "contacts", ref)
    best = min(level, person_level, key=LEVELS.index)
    return best, (accounts if level == best else []) + (people if person_level == best else [])


def _way_on(ref: str, adding: str) -> str:
    """What to do about a name that nobody has; a number is an id mistyped, never a new name."""
    return "the ids stand first in every list; kamcrm find searches all of it" if ref.strip().isdigit() else adding


def noun_of(crm: Crm, id: int) -> str:
    """Which noun an id belongs to; NotFound when it was never given."""
    found = crm.one("naming.noun_of", id=id)
    if found is None:
        raise NotFound("record", str(id))
    return str(found.noun)


def people_of(crm: Crm, account_id: int) -> list[Any]:
    """The people of an account, by name."""
    return crm.ask("naming.people_of", account_id=account_id)


def new_handle(crm: Crm, name: str) -> str:
    """A handle for a new account that none has yet."""
    start = names.handle(name)
    taken = {row.handle for row in crm.ask("naming.handles", start=start, end=start + LAST)}
    return names.handle(name, taken)


def several(crm: Crm, noun: str, refs: Sequence[str], *, archived: bool = False) -> list[Any]:
    """Whom many names mean, each once; NotFound lists every name that nobody goes by."""
    one = {"accounts": account, "contacts": contact, "products": product}[noun]
    found, unknown = {}, []
    for ref in refs:
        try:
            row = one(crm, ref, archived=archived)
            found[row.id] = row
        except NotFound as error:
            unknown.append(error)
    if len(unknown) > 1:
        listed = "".join(f"\n  {error.message}{f' ({error.hint})' if error.close else ''}" for error in unknown)
        unknown[0].message = f"{len(unknown)} of {len(refs)} names are unknown, so nothing was changed:{listed}"
        unknown[0].hint = f"kamcrm {noun} list shows them all"
    if unknown:
        raise unknown[0]
    if not found:
        raise Usage(f"which {noun}?", "name at least one")
    return list(found.values())


def _matches(crm: Crm, noun: str, ref: str, archived: bool = False) -> tuple[str, list[Any]]:
    exact = _exact(crm, noun, ref)
    if exact:
        return "exact", exact
    called = _called(crm, f"{noun}_{'archived' if archived else 'all'}")
    match = called.roll.rank(ref)
    return match.kind, [called.rows[id] for id in match.ids]


def _called(crm: Crm, statement: str) -> Called:
    return crm.known.called(crm, statement) if crm.known and not crm.changed else Called(crm, statement)


def _exact(crm: Crm, noun: str, ref: str) -> list[Any]:
    text = ref.strip()
    id = int(text) if text.isascii() and text.isdigit() and len(text) < 18 else 0
    key = reach.phone_key(text) if not id and text[-1:].isdigit() else ""
    bound = {"id": id, "folded": folding.fold(text), "lower": text.lower(), "phone_key": key}
    if noun == "accounts":
        bound["ref"] = org_number(text)
    found = crm.ask(f"naming.{noun}_exact", **bound)
    if not found and len(text) >= 3:
        outside = [row.record_id for row in crm.ask("naming.external", ref=text) if row.noun == noun]
        found = crm.ask(f"naming.{noun}_exact", **(bound | {"id": outside[0]})) if len(outside) == 1 else []
    by_id = [row for row in found if row.id == id]
    return by_id or [row for row in found if not row.archived] or found


def _keys(row: Any) -> tuple[str, ...]:
    return tuple(key for name in ("handle", "domain", "code") if (key := getattr(row, name, "")))


def _one(crm: Crm, noun: str, ref: str, level: str, found: list[Any]) -> Any:
    if len(found) > 1:
        raise Ambiguous(noun, ref, [(row.id, words(row)) for row in found[:20]])
    if level != "exact":
        crm.notes.append(f"{ref!r} was taken for {words(found[0])}")
    return found[0]


def words(row: Any) -> str:
    """An account or a person as a candidate reads: the name, and where a person works."""
    return f"{row.name} ({row.account})" if getattr(row, "account", None) else str(row.name)


def _close(crm: Crm, noun: str, ref: str) -> tuple[str, ...]:
    return names.nearest(ref, _called(crm, f"{noun}_all").folded)


def rival(crm: Crm, ref: str) -> Any:
    """The competitor that goes by this name; Conflict when it is another kind of account."""
    try:
        found = account(crm, ref)
    except NotFound as error:
        if not error.close:
            error.hint = f"kamcrm accounts add {ref!r} --kind competitor"
        raise
    if crm.row("accounts", found.id).kind != "competitor":
        raise Conflict(
            f"{found.name} is not a competitor", f"if it is one: kamcrm accounts edit {found.id} --kind competitor"
        )
    return found
