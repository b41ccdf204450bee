"""Options that several commands of a noun share: what a record may hold, declared once for adding and editing.

A command takes them all with `**fields: AccountFields`. What was not given is None or empty; "" clears a field.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import (
        AccountRef,
        Channel,
        Confidence,
        ContactRef,
        ContractStatus,
        CostKind,
        Currency,
        FeedbackKind,
        Kind,
        LegalBasis,
        NeedExpression,
        NeedKind,
        NeedStatus,
        OpportunityType,
        Phase,
        ProductRef,
        Role,
        SaleKind,
        Severity,
        Stage,
        Status,
        Tier,
        When,
    )


def account(
    *,
    kind: Annotated[Kind | None, "customer, prospect, partner, competitor or us"] = None,
    status: Annotated[Status | None, "active, dormant, lost or handed over"] = None,
    tier: Annotated[Tier | None, "A, B or C"] = None,
    phase: Annotated[Phase | None, "acquire, grow or retain"] = None,
    segment: Annotated[str | None, "the segment it belongs to"] = None,
    industry: Annotated[str | None, "what it lives by"] = None,
    org_number: Annotated[str | None, "its organisation number"] = None,
    domain: Annotated[str | None, "its domain, such as nordlys.no"] = None,
    phone: Annotated[str | None, "its telephone number"] = None,
    street: Annotated[str | None, "street and number"] = None,
    postal_code: Annotated[str | None, "postal code"] = None,
    city: Annotated[str | None, "city"] = None,
    country: Annotated[str | None, "country"] = None,
    parent: Annotated[AccountRef | None, "the account that it is a unit of"] = None,
    currency: Annotated[str | None, "the currency of its amounts"] = None,
    language: Annotated[str | None, "the language to write to it in"] = None,
    source: Annotated[str | None, "where it came from"] = None,
    customer_since: Annotated[When | None, "since when it buys"] = None,
    cadence: Annotated[str | None, "days between contacts, instead of its tier's: 45, 6w"] = None,
    employees: Annotated[str | None, "how many work there"] = None,
    annual_revenue: Annotated[str | None, "what it sells for in a year: 250m"] = None,
    margin: Annotated[str | None, "our margin in per cent where sales have no cost"] = None,
    acquisition_cost: Annotated[str | None, "what winning it cost"] = None,
    at_risk: Annotated[str | None, "why it is at risk"] = None,
    about: Annotated[str | None, "what else is worth knowing"] = None,
    tag: Annotated[list[str], "a tag to hang on it"] = [],  # noqa: B006
) -> None:
    """What an account may hold."""


def contact(
    *,
    email: Annotated[list[str], "an e-mail address"] = [],  # noqa: B006
    phone: Annotated[list[str], "a telephone number"] = [],  # noqa: B006
    title: Annotated[str | None, "the title on the card"] = None,
    department: Annotated[str | None, "where in the organisation"] = None,
    role: Annotated[Role | None, "decision maker, champion, executive sponsor …"] = None,
    influence: Annotated[str | None, "0 to 10"] = None,
    sentiment: Annotated[str | None, "from -2 (hostile) to 2 (advocate)"] = None,
    reports_to: Annotated[ContactRef | None, "the person's superior"] = None,
    channel: Annotated[Channel | None, "the channel the person prefers"] = None,
    times: Annotated[str | None, "when the person likes to be reached"] = None,
    language: Annotated[str | None, "the language to write in"] = None,
    do_not_contact: Annotated[bool | None, "the person doesn't want to be contacted"] = None,
    legal_basis: Annotated[LegalBasis | None, "by what right the data are kept"] = None,
    source: Annotated[str | None, "where the data came from"] = None,
    cadence: Annotated[str | None, "days between contacts with this person: 45, 6w"] = None,
    street: Annotated[str | None, "street and number"] = None,
    postal_code: Annotated[str | None, "postal code"] = None,
    city: Annotated[str | None, "city"] = None,
    country: Annotated[str | None, "country"] = None,
    about: Annotated[str | None, "what else is worth knowing"] = None,
    tag: Annotated[list[str], "a tag to hang on the person"] = [],  # noqa: B006
) -> None:
    """What a person's record may hold."""


def opportunity(
    *,
    amount: Annotated[str | None, "what it is worth: 1.8m, 250k, 1840000"] = None,
    currency: Annotated[str | None, "the currency of its amount; the account's own unless told otherwise"] = None,
    closes: Annotated[When | None, "when it is expected to close"] = None,
    stage: Annotated[Stage | None, "how far it is; prospecting unless told otherwise"] = None,
    probability: Annotated[str | None, "in per cent; that of the stage unless told otherwise"] = None,
    type: Annotated[OpportunityType | None, "new, upsell, cross-sell or renewal"] = None,
    contact: Annotated[ContactRef | None, "the person it hangs on"] = None,
    next_step: Annotated[str | None, "what comes next"] = None,
    source: Annotated[str | None, "where it came from"] = None,
    about: Annotated[str | None, "what else is worth knowing"] = None,
) -> None:
    """What an opportunity may hold."""


def contract(
    *,
    starts: Annotated[When | None, "from when"] = None,
    ends: Annotated[When | None, "until when"] = None,
    notice_days: Annotated[str | None, "how long before its end it must be given notice: 90, 3m"] = None,
    value: Annotated[str | None, "what a year of it is worth"] = None,
    currency: Annotated[str | None, "the currency of its value; the account's own unless told otherwise"] = None,
    probability: Annotated[str | None, "how likely its renewal is, in per cent"] = None,
    status: Annotated[ContractStatus | None, "draft, active, renewed, ended or terminated; active at first"] = None,
    about: Annotated[str | None, "whatever else is to be known"] = None,
) -> None:
    """What a contract may hold."""


def product(
    *,
    code: Annotated[str | None, "the code it goes by, such as T4"] = None,
    category: Annotated[str | None, "what it belongs to, such as sensors"] = None,
    unit: Annotated[str | None, "what it is counted in: pcs, month, day"] = None,
    price: Annotated[str | None, "its list price: 1200, 14.5k"] = None,
    currency: Annotated[Currency | None, "the currency of its price; your own unless told otherwise"] = None,
    margin: Annotated[str | None, "our margin in per cent where a sale has no cost: 35, 12.5"] = None,
) -> None:
    """What a product may hold."""


def rate(
    *,
    in_: Annotated[Currency | None, "the currency that it costs so much of; your own unless told otherwise"] = None,
    on: Annotated[When | None, "from when it holds; today unless told otherwise"] = None,
    source: Annotated[str | None, "who says so"] = None,
) -> None:
    """What a currency rate may hold."""


def feedback(
    *,
    kind: Annotated[FeedbackKind | None, "nps, csat or sentiment"] = None,
    score: Annotated[str | None, "the score"] = None,
    asked: Annotated[When | None, "when it was asked"] = None,
    answered: Annotated[When | None, "when it was answered"] = None,
    contact: Annotated[ContactRef | None, "who was asked"] = None,
    source: Annotated[str | None, "how: e-mail, a talk, a form"] = None,
    comment: Annotated[str | None, "what was said with it"] = None,
) -> None:
    """What a question and its answer may hold."""


def wallet(
    *,
    category: Annotated[str | None, "what it is spent on, such as hosting; all of it unless told otherwise"] = None,
    product: Annotated[ProductRef | None, "the product it is spent on, ours and others' alike"] = None,
    starts: Annotated[When | None, "its first day, instead of --year"] = None,
    ends: Annotated[When | None, "the first day after it; a year later unless told otherwise"] = None,
    source: Annotated[str | None, "who or what says so"] = None,
    on: Annotated[When | None, "when it was estimated; today unless told otherwise"] = None,
    confidence: Annotated[Confidence | None, "low, medium or high; low unless told otherwise"] = None,
    currency: Annotated[Currency | None, "its currency; the account's own unless told otherwise"] = None,
) -> None:
    """What an estimate of a wallet may hold."""


def cost(
    *,
    kind: Annotated[CostKind | None, "concession, event, travel, gift, sample or other"] = None,
    on: Annotated[When | None, "when it was; today unless told otherwise"] = None,
    contract: Annotated[str | None, "the id of the contract that it was for"] = None,
    opportunity: Annotated[str | None, "the id of the opportunity that it was for"] = None,
    currency: Annotated[Currency | None, "its currency; the account's own unless told otherwise"] = None,
) -> None:
    """What a cost may hold."""


def need(
    *,
    kind: Annotated[NeedKind | None, "current or potential; current unless told otherwise"] = None,
    expression: Annotated[NeedExpression | None, "stated, implied or a wish; stated unless told otherwise"] = None,
    status: Annotated[NeedStatus | None, "unmet, partly or met; unmet unless told otherwise"] = None,
    on: Annotated[When | None, "when it was heard; today unless told otherwise"] = None,
    contact: Annotated[ContactRef | None, "who has it"] = None,
    product: Annotated[ProductRef | None, "the product that would meet it"] = None,
    opportunity: Annotated[str | None, "the id of the opportunity that would meet it"] = None,
    interaction: Annotated[str | None, "the id of the talk that shows it"] = None,
) -> None:
    """What a need may hold."""


def case(
    *,
    severity: Annotated[Severity | None, "high, medium or low; medium unless told otherwise"] = None,
    category: Annotated[str | None, "the theme that it counts under, such as delivery"] = None,
    on: Annotated[When | None, "when it was opened; today unless told otherwise"] = None,
    contact: Annotated[ContactRef | None, "who complained"] = None,
    product: Annotated[ProductRef | None, "the product it is about"] = None,
    interaction: Annotated[str | None, "the id of the talk that shows it"] = None,
) -> None:
    """What a case may hold."""


def transaction(
    *,
    product: Annotated[ProductRef | None, "what was sold, by code or part of its name"] = None,
    what: Annotated[str | None, "what it was, in words"] = None,
    number: Annotated[str | None, "the number of the invoice, order or credit note"] = None,
    on: Annotated[When | None, "when it was; today unless told otherwise"] = None,
    kind: Annotated[SaleKind | None, "order, invoice or credit; invoice unless told otherwise"] = None,
    quantity: Annotated[str | None, "how many: 3, 2.5; 1 unless told otherwise"] = None,
    cost: Annotated[str | None, "what it cost us, the whole line"] = None,
    discount: Annotated[str | None, "the discount on the whole line"] = None,
    list_value: Annotated[str | None, "what the whole line costs at list price"] = None,
    currency: Annotated[Currency | None, "its currency; the account's own unless told otherwise"] = None,
) -> None:
    """What a line of a sale may hold."""


def competitor(
    *,
    category: Annotated[str | None, "what they compete for, such as sensors"] = None,
    product: Annotated[ProductRef | None, "the product of ours that they compete with"] = None,
    rank: Annotated[str | None, "their place in the customer's preference, 1 the first"] = None,
    on: Annotated[When | None, "since when they are known there; today unless told otherwise"] = None,
    interaction: Annotated[str | None, "the id of the talk that shows it"] = None,
    about: Annotated[str | None, "what else is worth knowing"] = None,
) -> None:
    """What is known of a competitor at an account."""
