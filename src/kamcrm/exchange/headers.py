"""Which of our fields each header means, and which kind of file a row of headers belongs to."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kamcrm.exchange import fields
from kamcrm.exchange.fields import FIELDS

MANY = ("contacts.emails", "contacts.phones")
# A file is of a kind when it fills all of one of these groups.
NEEDS = {
    "portfolio": (
        ("accounts.name", "followups.due"), ("accounts.name", "interactions.at"), ("accounts.name", "accounts.tier"),
        ("accounts.name", "contacts.name"),
    ),
    "opportunities": (("opportunities.name", "opportunities.stage"), ("opportunities.name", "opportunities.amount")),
    "contracts": (("contracts.name", "contracts.ends_on"), ("contracts.account", "contracts.ends_on")),
    "followups": (("followups.what", "followups.due"),),
    "interactions": (("interactions.at", "interactions.text"), ("interactions.at", "interactions.channel")),
    "transactions": tuple(
        ("transactions.transacted_on", "transactions.net", f"transactions.{field}")
        for field in ("account", "account_number", "account_org_number", "number")
    ),
    "contacts": (("contacts.name",), ("contacts.last_name",), ("contacts.emails",)),
    "accounts": (("accounts.name",),),
}  # fmt: skip
SYSTEM = frozenset(("ownerid", "createdbyid", "systemmodstamp", "isdeleted", "whatid", "whoid"))
OBJECTS = {
    "Event": ("activitydatetime", "durationinminutes"),
    "Task": ("activitydate", "subject"),
    "Opportunity": ("stagename", "closedate"),
    "OpportunityLineItem": ("opportunityid", "quantity"),
    "Contract": ("contractnumber", "contractterm"),
    "Case": ("casenumber",),
    "Lead": ("isconverted",),
    "Note": ("parentid", "body"),
    "Contact": ("lastname", "mailingcity"),
    "Account": ("name", "numberofemployees"),
}


class Match(NamedTuple):
    """The headers we know with the target of each, those we do not, and the first that is Nordic ('' when none)."""

    known: dict[str, str]
    unknown: list[str]
    nordic: str


class Recognised(NamedTuple):
    """What a file seems to be: a noun, 'portfolio', or 'salesforce Task'; how much of it fits; and why."""

    kind: str
    score: float
    reasons: tuple[str, ...]


def key(header: str) -> str:
    """A header's letters, digits and %, by which headers are compared; a discount in per cent isn't one in money.

    >>> key("Org.nr. *"), key("ANNUALREVENUE") == key(" Annual  Revenue"), key("E-post"), key("Rabatt (%)")
    ('orgnr', True, 'epost', 'rabatt%')
    """
    folded = unicodedata.normalize("NFC", header).casefold().strip()
    return "".join([sign for sign in folded if sign.isalnum() or sign == "%"]) or folded


@cache
def aliases(kind: str) -> Mapping[str, tuple[str, int, bool]]:
    """For each known header of a kind: its target, how good a name for it it is (0 best), whether it is Nordic."""
    table: dict[str, tuple[str, int, bool]] = {}
    for target, field in fields.of(kind).items():
        if field.ours:
            continue
        own = [] if kind == "portfolio" else [target.partition(".")[2]]
        english = [*own, *field.english.split(", ")]
        for rank, alias in enumerate([*english, *field.nordic.split(", ")]):
            if key(alias):
                table.setdefault(key(alias), (target, rank, rank >= len(english)))
        table.setdefault(key(target), (target, 0, False))
    return table


def match(headers: Sequence[str], kind: str) -> Match:
    """Give each header its target; of several headers for one target the best name wins, the rest stay unknown."""
    table = aliases(kind)
    found = {header: table[key(header)] for header in headers if key(header) in table}
    best: dict[str, str] = {}
    for header, (target, rank, _) in found.items():
        if target not in best or rank < found[best[target]][1]:
            best[target] = header
    known = {header: hit[0] for header, hit in found.items() if hit[0] in MANY or best[hit[0]] == header}
    if kind == "portfolio":
        known = _people_of_a_portfolio(headers, known)
    unknown = [header for header in headers if header not in known]
    nordic = next((header for header in known if header in found and found[header][2]), "")
    return Match(known, unknown, nordic)


def _people_of_a_portfolio(headers: Sequence[str], known: dict[str, str]) -> dict[str, str]:
    """A plain Name is the customer unless another column is; a telephone is the customer's where no person is named."""
    named = next((header for header in headers if key(header) in ("name", "navn", "namn")), None)
    if named and named not in known:
        known = known | {named: "contacts.name" if "accounts.name" in known.values() else "accounts.name"}
    if {"contacts.name", "contacts.first_name", "contacts.last_name"} & set(known.values()):
        return known
    phone = next((header for header, target in known.items() if target == "contacts.phones"), None)
    return known | {phone: "accounts.phone"} if phone and "accounts.phone" not in known.values() else known


def recognise(headers: Iterable[str]) -> Recognised | None:
    """The kind of file these headers belong to; None when they belong to none."""
    headers = list(headers)
    if found := salesforce_object(headers):
        return found
    candidates = [guess for kind in NEEDS if (guess := _guess(kind, headers))]
    return max(candidates, key=lambda guess: guess.score, default=None)


def salesforce_object(headers: Sequence[str]) -> Recognised | None:
    """The Salesforce object whose API names these headers are."""
    keys = {key(header) for header in headers}
    if "id" not in keys or not keys & SYSTEM:
        return None
    for name, marks in OBJECTS.items():
        if keys.issuperset(marks):
            return Recognised(f"salesforce {name}", 1.0, (f"the columns {', '.join(('id', *marks))} of a {name}",))
    return None


def _guess(kind: str, headers: list[str]) -> Recognised | None:
    known = match(headers, kind).known
    targets = set(known.values())
    if not any(targets.issuperset(group) for group in NEEDS[kind]):
        return None
    named = ", ".join(f"{header} = {target}" for header, target in known.items())
    return Recognised(kind, round(len(known) / len(headers), 3), (f"{len(known)} of {len(headers)} columns: {named}",))


def known_kinds() -> tuple[str, ...]:
    """The kinds that a file can be imported as by its headers."""
    return ("portfolio", *FIELDS)
