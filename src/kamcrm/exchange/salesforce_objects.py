"""The objects of Salesforce as data: what their columns are here, and what a row still needs once it is read.

Headers stand by their letters and digits alone, since exports write AccountId, ACCOUNTID and Account Id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kamcrm.exchange.days import noon
from kamcrm.exchange.evidence import Unreadable
from kamcrm.exchange.nouns import person
from kamcrm.exchange.values import PLAIN
from kamcrm.vocab import FORECAST_CATEGORIES, STAGE_PROBABILITIES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


Values = dict[str, Any]
Cells = Mapping[str, str]

# What Salesforce keeps about its own rows; none of it says anything about the customer.
SYSTEM = _words(
    "id isdeleted masterrecordid ownerid createdbyid lastmodifiedbyid lastmodifieddate systemmodstamp photourl "
    "lastvieweddate lastreferenceddate lastactivitydate jigsaw jigsawcompanyid jigsawcontactid billingaddress "
    "mailingaddress otheraddress shippingaddress isarchived isemailbounced fiscal fiscalyear fiscalquarter "
    "forecastcategory hasopportunitylineitem stagesortorder expectedrevenue whocount whatcount isclosed iswon "
    "tasksubtype createddate"
)
CLOSED = ("completed", "closed", "done", "fullført", "slutförd", "udført")
STAGES = {
    "id. decision makers": "decision makers", "proposal/price quote": "proposal", "proposal/quote": "proposal",
    "negotiation/review": "negotiation", "won": "closed won", "lost": "closed lost",
}  # fmt: skip
TYPES = {
    "new customer": "new", "new business": "new", "new": "new", "renewal": "renewal",
    "existing customer - upgrade": "upsell", "existing business": "upsell",
}  # fmt: skip


class Object(NamedTuple):
    """One Salesforce object: our noun, the fields and types of its columns, its links, and a last touch.

    `finish` completes the values in place, moves to `extras` what has no place, and gives the reason for rejecting.
    """

    noun: str
    fields: dict[str, str]
    types: dict[str, str]
    links: dict[str, tuple[str, ...]]
    finish: Callable[[Values, dict[str, str], Cells], str]


def _account(values: Values, extras: dict[str, str], cells: Cells) -> str:
    return "" if "name" in values else "there is no Name"


def _contact(values: Values, extras: dict[str, str], cells: Cells) -> str:
    values |= person(values)
    values.pop("first_name", None), values.pop("last_name", None)
    return "" if "name" in values else "there is neither a name nor an e-mail address"


def _opportunity(values: Values, extras: dict[str, str], cells: Cells) -> str:
    if "name" not in values or "stage" not in values:
        return "there is no Name or no StageName"
    original = values["stage"]
    stage = values["stage"] = STAGES.get(original.lower(), original.lower())
    if stage != original.lower():
        extras["StageName"] = original
    won = yes(cells.get("iswon", "")) or stage == "closed won"
    closed = won or yes(cells.get("isclosed", "")) or stage == "closed lost"
    values["status"] = "won" if won else "lost" if closed else "open"
    if closed and "close_on" in values:
        values["closed_on"] = values["close_on"]
    usual = STAGE_PROBABILITIES.get(stage)
    values["probability"] = round(values.get("probability", usual or 0))
    values["probability_manual"] = not closed and values["probability"] != usual
    _choose(values, extras, "type", TYPES, "Type")
    _choose(values, extras, "forecast_category", {word: word for word in FORECAST_CATEGORIES}, "ForecastCategoryName")
    return ""


def _task(values: Values, extras: dict[str, str], cells: Cells) -> str:
    created, completed = values.pop("created_on", None), values.pop("completed_at", None)
    minutes, day = values.pop("seconds", 0) // 60, values.pop("due", None)
    status = values.pop("status", "")
    what = values.pop("what", "") or extras.get("Type", "") or "task"
    note = values.pop("note", "")
    if not (day or created):
        return "there is neither an ActivityDate nor a CreatedDate"
    if not yes(cells.get("isclosed", "")) and status.casefold() not in CLOSED:
        values |= {"what": what, "due": day or created, "status": "open"} | ({"note": note} if note else {})
        if status and status.casefold() != "not started":
            extras["Status"] = status
        return ""
    moment = completed or noon(day or created)
    values |= {"noun": "interactions", "at": moment.at, "has_time": moment.has_time, "status": "held"}
    values |= {"channel": _channel(cells, what), "text": "\n\n".join(filter(None, (what, note)))}
    if minutes:
        values["minutes"] = minutes
    return ""


def yes(text: str) -> bool:
    """Whether a Salesforce checkbox is set."""
    return text.casefold() in ("1", "true")


def _channel(cells: Cells, what: str) -> str:
    for word in (cells.get("tasksubtype", ""), cells.get("type", ""), what):
        try:
            return str(PLAIN["channel"](word))
        except Unreadable:
            continue
    return "note"


def _choose(values: Values, extras: dict[str, str], field: str, words: Mapping[str, str], header: str) -> None:
    if said := values.pop(field, ""):
        if word := words.get(said.casefold()):
            values[field] = word
        else:
            extras[header] = said


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


OBJECTS = {
    "Account": Object(
        "accounts",
        _pairs(
            "name=name type=kind industry=industry billingstreet=street billingpostalcode=postal_code billingcity=city "
            "billingcountry=country phone=phone website=domain annualrevenue=annual_revenue currencyisocode=currency "
            "numberofemployees=employees description=about accountsource=source"
        ),
        {"kind": "kind", "domain": "domain", "phone": "phone", "annual_revenue": "amount", "employees": "whole"},
        {"parent": ("parentid",)},
        _account,
    ),
    "Contact": Object(
        "contacts",
        _pairs(
            "name=name firstname=first_name lastname=last_name title=title department=department email=emails "
            "phone=phones mobilephone=phones homephone=phones otherphone=phones mailingstreet=street "
            "mailingpostalcode=postal_code mailingcity=city mailingcountry=country description=about leadsource=source "
            "donotcall=do_not_contact hasoptedoutofemail=do_not_contact"
        ),
        {"emails": "emails", "phones": "phones", "do_not_contact": "flag"},
        {"account": ("accountid",), "reports_to": ("reportstoid",)},
        _contact,
    ),
    "Opportunity": Object(
        "opportunities",
        _pairs(
            "name=name stagename=stage amount=amount currencyisocode=currency probability=probability "
            "closedate=close_on createddate=created_on type=type nextstep=next_step leadsource=lead_source "
            "description=about forecastcategoryname=forecast_category"
        ),
        {"amount": "amount", "probability": "number", "close_on": "date", "created_on": "date"},
        {"account": ("accountid",), "contact": ("contactid",)},
        _opportunity,
    ),
    "Task": Object(
        "followups",
        _pairs(
            "subject=what activitydate=due status=status description=note createddate=created_on "
            "completeddatetime=completed_at calldurationinseconds=seconds"
        ),
        {"due": "date", "created_on": "date", "completed_at": "instant", "seconds": "whole"},
        {"contact": ("whoid",), "account": ("accountid", "whatid"), "opportunity": ("whatid",)},
        _task,
    ),
}
