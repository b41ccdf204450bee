"""Neutral records as rows of our tables: what the file says of a record, and what a new one needs besides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from kamcrm import validator, vocab
from kamcrm.bulk import plan
from kamcrm.errors import BadInput
from kamcrm.exchange.fields import STRICT
from kamcrm.exchange.incoming import Incoming, Shaped
from kamcrm.exchange.sale_fields import AMOUNTS
from kamcrm.exchange.salesforce_objects import STAGES, TYPES
from kamcrm.money import Money
from kamcrm.services import accounts, stages, typed, wallets
from kamcrm.unit import Crm

FOLLOWUP_WORDS = {
    "open": "open, not started, in progress, to do, todo, waiting, planned, åpen, öppen, åben, planlagt, planerad",
    "done": "done, completed, complete, closed, ferdig, fullført, utført, klar, slutförd, udført, afsluttet",
    "cancelled": "cancelled, canceled, avbrutt, avlyst, inställd, aflyst, annullert, avbruten, annulleret",
}
TALK_WORDS = {
    "held": "held, completed, complete, done, closed, connected, avholdt, holdt, gjennomført, genomförd, afholdt",
    "planned": "planned, open, scheduled, not started, planlagt, planerad, booket, bokad",
    "not held": "not held, no show, no-show, ikke avholdt, ej genomförd, ikke afholdt",
    "cancelled": "cancelled, canceled, avlyst, inställd, aflyst",
}
STAGE_WORDS = {
    "closed won": "closed won, won, vunnet, vunnen, vann, vundet",
    "closed lost": "closed lost, lost, tapt, förlorad, tabt",
}
NOTE = 1_048_576
NEW = "-"  # Stands where a handle will be.
CLOCK = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d\d))?", re.IGNORECASE)


def shaped(incoming: Incoming, links: dict[str, int], crm: Crm) -> Shaped:
    """One record as rows; Unreadable or BadInput when it cannot be one."""
    made = Shaped(dict(incoming.values) | links, {}, {}, dict(incoming.extras), [])
    SHAPES[incoming.kind](made, crm)
    return made


def stored(made: Shaped, spec: dict[str, Any]) -> dict[str, Any]:
    """The row in stored form, every value held against its column.

    One that does not fit is kept as text; BadInput when the record cannot be without it.
    """
    if any(len(text) > NOTE for text in made.extras.values()):
        raise BadInput(f"a cell holds more than {NOTE:,} characters")
    try:
        return plan(spec).stored(made.first | made.values)
    except BadInput:
        _repair(made, spec)
        return plan(spec).stored(made.first | made.values)


def _repair(made: Shaped, spec: dict[str, Any]) -> None:
    for key, value in list(made.values.items()):
        try:
            made.values[key] = validator.checked(spec, {key: value}, whole=False)[key]
        except BadInput as problem:
            if spec["columns"][key][1] or f"{spec['noun']}.{key}" in STRICT:
                raise
            _keep(made, key.replace("_", " "), str(made.values.pop(key)), problem.message)


def _account(made: Shaped, crm: Crm) -> None:
    values = made.values
    values |= accounts.named(crm, values["name"])
    _currency(made, crm)
    made.values.update(accounts.reached(values))
    made.first["handle"] = values.pop("handle", NEW)  # The writer gives another, once the account is known to be new.
    _tags(made)


def _contact(made: Shaped, crm: Crm) -> None:
    values = made.values
    values |= accounts.named(crm, values["name"])
    made.lists["emails"] = list(dict.fromkeys(email.lower() for email in values.pop("emails", ())))
    made.lists["phones"] = values.pop("phones", [])
    _tags(made)


def _tags(made: Shaped) -> None:
    made.lists["tags"] = [tag for part in made.values.pop("tags", "").split(",") if (tag := part.strip(" #;"))]


def _interaction(made: Shaped, crm: Crm) -> None:
    values = made.values
    if person := values.pop("contact_id", None):
        made.lists["people"] = [person]
    values["day"] = values["at"].astimezone().toordinal()
    if values.get("status", "held") != "held":
        _choose(made, "status", TALK_WORDS)
    values.setdefault("has_time", True)


def _followup(made: Shaped, crm: Crm) -> None:
    values = made.values
    values["what"] = " ".join(values["what"].split())
    if len(values["what"]) > 500:
        values["note"] = "\n\n".join(filter(None, (values["what"], values.get("note"))))
        values["what"] = values["what"][:499] + "…"
    if values.get("status", "open") != "open":
        _choose(made, "status", FOLLOWUP_WORDS)
    made.first.update({"original_due": values["due"], "origin": "import"})
    if text := values.pop("due_time", ""):
        found = CLOCK.fullmatch(text)
        if found and int(found[1]) < 24 and int(found[2] or 0) < 60:
            values["due_time"] = f"{int(found[1]):02d}:{found[2] or '00'}"
        else:
            _keep(made, "time", text, "is not a time of day")


def _opportunity(made: Shaped, crm: Crm) -> None:
    values = made.values
    values |= accounts.named(crm, values["name"])
    del values["sort_key"]
    _currency(made, crm)
    made.first.update({"created_on": crm.today})
    if "probability" in values:
        values["probability"] = round(values["probability"])
    if "status" not in values:
        _staged(made, crm)
    _choose(made, "type", {word: word for word in vocab.OPPORTUNITY_TYPES}, TYPES)
    _words(made, forecast_category=vocab.FORECAST_CATEGORIES)


def _staged(made: Shaped, crm: Crm) -> None:
    """The stage in our words, and the status and probability that follow from it."""
    values = made.values
    said = values.pop("stage", "").strip()
    own = {name.lower(): name for name in stages.names(crm.settings)}
    known = own.get(said.lower()) or _word(said, STAGE_WORDS) or STAGES.get(said.lower()) or said.lower()
    if not known:
        made.first["stage"] = next(iter(own.values()))
        made.notes.append(f"no stage: taken as {made.first['stage']}")
    else:
        values["stage"] = known
    if known.lower() not in (said.lower(), ""):
        made.extras["Stage"] = said
    stage = known or made.first["stage"]
    values["status"] = {"closed won": "won", "closed lost": "lost"}.get(stage, "open")
    found = stages.named(crm.settings, stage)
    usual = found.probability if found else None
    if "probability" in values:
        values["probability_manual"] = values["status"] == "open" and values["probability"] != usual
    else:
        made.first["probability"] = usual or 0
    if values["status"] != "open":
        made.first["closed_on"] = min(values.get("close_on") or crm.today, crm.today)


def _contract(made: Shaped, crm: Crm) -> None:
    made.values["name"] = " ".join(made.values["name"].split())
    _currency(made, crm)
    _words(made, status=vocab.CONTRACT_STATUSES)


def _product(made: Shaped, crm: Crm) -> None:
    made.values.update(accounts.named(crm, made.values["name"]))
    if "margin" in made.values:
        made.values["default_margin"] = round(made.values.pop("margin") * 10)
    _currency(made, crm)


def _transaction(made: Shaped, crm: Crm) -> None:
    """One line of a sale; what is below zero is a credit, of which the model holds what it comes to without the sign.

    A line of an order keeps its sign: less ordered is nothing credited.
    """
    values = made.values
    amounts = {field: values[field] for field in AMOUNTS if field in values}
    if len(currencies := {amount.currency for amount in amounts.values()}) > 1:
        raise BadInput(f"its amounts are in {' and '.join(sorted(currencies))}")
    if "quantity" in values:
        values["quantity"] = round(values["quantity"] * 1000)
    below = "net" in values and values["net"].minor < 0
    values["kind"] = "credit" if below and values.get("kind") != "order" else values.get("kind", "invoice")
    if values["kind"] == "credit":
        values.update({field: Money(abs(amount.minor), amount.currency) for field, amount in amounts.items()})
        if "quantity" in values:
            values["quantity"] = abs(values["quantity"])
    values["day"] = values["transacted_on"].toordinal()
    _currency(made, crm)


def _rate(made: Shaped, crm: Crm) -> None:
    """What a unit of a currency cost in another, in one's own unless told otherwise."""
    values = made.values
    usual = {"currency": "", "quote": crm.settings.get("currency"), "quoted_on": crm.today}
    values |= {key: values.get(key) or value for key, value in usual.items()}
    for key in ("currency", "quote"):
        values[key] = values[key].strip().upper()
        if values[key] not in typed.CURRENCIES.split():
            raise BadInput(f"{values[key]!r} is not a currency")
    values["rate"] = round(values["rate"] * 1_000_000)
    if values["rate"] <= 0 or values["currency"] == values["quote"]:
        raise BadInput("a rate is above zero, and of a currency in another")


def _cost(made: Shaped, crm: Crm) -> None:
    _amount(made, crm)
    _words(made, kind=vocab.COST_KINDS)
    made.first["kind"] = "other"
    made.values.setdefault("incurred_on", crm.today)


def _wallet(made: Shaped, crm: Crm) -> None:
    values = made.values
    _amount(made, crm)
    _words(made, confidence=vocab.CONFIDENCES)
    year = str(values.pop("year", ""))
    values |= wallets.period(crm, year, values.get("starts_on"), values.get("ends_on"))
    made.first["as_of"] = crm.today
    if values["ends_on"] <= values["starts_on"]:
        raise BadInput(f"the wallet would end on {values['ends_on']}, and it begins on {values['starts_on']}")


def _need(made: Shaped, crm: Crm) -> None:
    _words(made, kind=vocab.NEED_KINDS, expression=vocab.NEED_EXPRESSIONS, status=vocab.NEED_STATUSES)
    made.first["noted_on"] = crm.today


def _case(made: Shaped, crm: Crm) -> None:
    _words(made, severity=vocab.SEVERITIES)
    opened = made.values.setdefault("opened_on", crm.today)
    if made.values.get("closed_on", opened) < opened:
        raise BadInput(f"it would be closed on {made.values['closed_on']}, before it was opened on {opened}")


def _amount(made: Shaped, crm: Crm) -> None:
    if made.values["amount"].minor < 0:
        raise BadInput("its amount is below zero")
    _currency(made, crm)


def _currency(made: Shaped, crm: Crm) -> None:
    """The currency as its code, the configured one where none is named; what is no code is kept as text."""
    said = made.values.pop("currency", "")
    code = said.upper().strip()
    if len(code) == 3 and code.isascii() and code.isalpha():
        made.values["currency"] = code
        return
    made.first["currency"] = crm.settings.get("currency")
    if said:
        _keep(made, "currency", said, "is not a currency code")


def _choose(made: Shaped, field: str, words: dict[str, str], more: dict[str, str] | None = None) -> None:
    """Bring a word to one of ours; what is none of them is kept as text, and the usual one holds."""
    said = made.values.pop(field, "")
    found = _word(said, words) or (more or {}).get(said.casefold())
    if found:
        made.values[field] = found
    elif said:
        _keep(made, field.replace("_", " "), said, f"is none of {', '.join(words)}")


def _words(made: Shaped, **lists: tuple[str, ...]) -> None:
    for field, words in lists.items():
        _choose(made, field, {word: word for word in words})


def _word(said: str, words: dict[str, str]) -> str:
    text = " ".join(said.casefold().replace("_", " ").split())
    return next((word for word, listed in words.items() if text in listed.split(", ")), "")


def _keep(made: Shaped, field: str, text: str, why: str) -> None:
    made.extras.setdefault(field, text)
    shown = text if len(text) <= 40 else text[:39] + "…"
    made.notes.append(f"{field}: {shown!r} {why}, kept as text")


SHAPES: dict[str, Callable[[Shaped, Crm], None]] = {
    "accounts": _account,
    "contacts": _contact,
    "interactions": _interaction,
    "followups": _followup,
    "opportunities": _opportunity,
    "contracts": _contract,
    "products": _product,
    "transactions": _transaction,
    "rates": _rate,
    "costs": _cost,
    "wallets": _wallet,
    "needs": _need,
    "cases": _case,
}
