"""Generated from the statements by `make compile`; do not edit."""

from datetime import date, datetime
from typing import Any, Literal, NamedTuple, overload

from kamcrm.money import Money

class AccountsHistory(NamedTuple):
    id: int | Any
    changed_on: date | Any
    field: str | Any
    was: str | Any
    became: str | Any
    why: str | Any

class AccountsList(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    kind: str | Any
    status: str | Any
    tier: str | Any
    phase: str | Any
    parent_id: int | Any
    parent: str | Any
    segment: str | Any
    industry: str | Any
    org_number: str | Any
    domain: str | Any
    phone: str | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    employees: int | Any
    annual_revenue: Money | Any
    currency: str | Any
    language: str | Any
    source: str | Any
    customer_since: date | Any
    cadence_days: int | Any
    rest_until: date | Any
    at_risk: bool | Any
    at_risk_why: str | Any
    default_margin: int | Any
    acquisition_cost: Money | Any
    verified_on: date | Any
    handed_to: str | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class AccountsListKind(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    kind: str | Any
    status: str | Any
    tier: str | Any
    phase: str | Any
    parent_id: int | Any
    parent: str | Any
    segment: str | Any
    industry: str | Any
    org_number: str | Any
    domain: str | Any
    phone: str | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    employees: int | Any
    annual_revenue: Money | Any
    currency: str | Any
    language: str | Any
    source: str | Any
    customer_since: date | Any
    cadence_days: int | Any
    rest_until: date | Any
    at_risk: bool | Any
    at_risk_why: str | Any
    default_margin: int | Any
    acquisition_cost: Money | Any
    verified_on: date | Any
    handed_to: str | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class AccountsNames(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    org_number: str | Any
    archived: bool | Any

class AccountsOne(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    kind: str | Any
    status: str | Any
    tier: str | Any
    phase: str | Any
    parent_id: int | Any
    parent: str | Any
    segment: str | Any
    industry: str | Any
    org_number: str | Any
    domain: str | Any
    phone: str | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    employees: int | Any
    annual_revenue: Money | Any
    currency: str | Any
    language: str | Any
    source: str | Any
    customer_since: date | Any
    cadence_days: int | Any
    rest_until: date | Any
    at_risk: bool | Any
    at_risk_why: str | Any
    default_margin: int | Any
    acquisition_cost: Money | Any
    verified_on: date | Any
    handed_to: str | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class AccountsOpenFollowups(NamedTuple):
    followups: int | Any

class AccountsPeople(NamedTuple):
    id: int | Any
    name: str | Any
    title: str | Any
    role: str | Any
    sentiment: int | Any

class AccountsUnits(NamedTuple):
    id: int | Any
    name: str | Any
    kind: str | Any
    tier: str | Any
    city: str | Any

class AttainmentClosed(NamedTuple):
    account_id: int | Any
    status: str | Any
    currency: str | Any
    count: int | Any
    minor: int | Any

class AttainmentGoals(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    account: str | Any
    metric: str | Any
    horizon: str | Any
    starts_on: date | Any
    due: date | Any
    start_value: int | Any
    target_value: int | Any
    measured: int | Any
    measured_on: date | Any
    currency: str | Any
    parent_id: int | Any

class AttainmentPipeline(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class AttainmentSteps(NamedTuple):
    account_id: int | Any
    due: int | Any
    kept: int | Any

class AttainmentTouches(NamedTuple):
    account_id: int | Any
    touches: int | Any

class BooksAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    status: str | Any
    segment: str | Any
    industry: str | Any
    source: str | Any
    city: str | Any
    country: str | Any
    employees: int | Any
    parent_id: int | Any
    customer_since: str | Any
    created_on: str | Any
    archived: bool | Any
    folded: str | Any
    sort_key: str | Any

class BooksBought(NamedTuple):
    account_id: int | Any
    first: int | Any
    last: int | Any

class BooksByDay(NamedTuple):
    day: int | Any
    currency: str | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    assumed: int | Any
    assumed_milli: int | Any

class BooksByDayOf(NamedTuple):
    day: int | Any
    currency: str | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    assumed: int | Any
    assumed_milli: int | Any

class BooksCosts(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class BooksEffort(NamedTuple):
    account_id: int | Any
    minutes: int | Any
    estimated: int | Any

class BooksSales(NamedTuple):
    account_id: int | Any
    currency: str | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    assumed: int | Any
    assumed_milli: int | Any

class BooksTalkCosts(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class BuyingCells(NamedTuple):
    account_id: int | Any
    product_id: int | Any
    currency: str | Any
    lines: int | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    quantity: int | Any

class BuyingLast(NamedTuple):
    account_id: int | Any
    product_id: int | Any
    day: int | Any

class BuyingMargins(NamedTuple):
    id: int | Any
    default_margin: int | Any

class BuyingProducts(NamedTuple):
    id: int | Any
    code: str | Any
    name: str | Any
    category: str | Any
    unit: str | Any
    default_margin: int | Any
    archived: bool | Any

class CampaignsCalendar(NamedTuple):
    id: int | Any
    due: date | Any
    campaign: str | Any
    account: str | Any
    what: str | Any
    status: str | Any
    account_id: int | Any
    campaign_id: int | Any

class CampaignsCosts(NamedTuple):
    currency: str | Any
    minor: int | Any

class CampaignsDeals(NamedTuple):
    id: int | Any
    account_id: int | Any
    status: str | Any
    campaign_id: int | Any

class CampaignsEffort(NamedTuple):
    channel: str | Any
    minutes: int | Any
    untimed: int | Any

class CampaignsList(NamedTuple):
    id: int | Any
    name: str | Any
    segment: str | Any
    what: str | Any
    channel: str | Any
    state: str | Any
    starts_on: date | Any
    ends_on: date | Any
    accounts: int | Any
    reached: int | Any
    answered: int | Any
    left_out: int | Any
    budget: Money | Any
    currency: str | Any
    segment_id: int | Any

class CampaignsMembers(NamedTuple):
    id: int | Any
    account: str | Any
    person: str | Any
    status: str | Any
    reached_on: date | Any
    done_on: date | Any
    spoken: int | Any
    answered_on: date | Any
    why: str | Any
    account_id: int | Any
    contact_id: int | Any

class CampaignsNames(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any

class CampaignsOne(NamedTuple):
    id: int | Any
    name: str | Any
    segment: str | Any
    what: str | Any
    channel: str | Any
    state: str | Any
    starts_on: date | Any
    ends_on: date | Any
    accounts: int | Any
    reached: int | Any
    answered: int | Any
    left_out: int | Any
    budget: Money | Any
    currency: str | Any
    segment_id: int | Any

class CampaignsPeople(NamedTuple):
    id: int | Any
    account_id: int | Any
    name: str | Any
    do_not_contact: bool | Any

class CampaignsSteps(NamedTuple):
    id: int | Any
    due: date | Any
    account_id: int | Any
    status: str | Any

class CasesList(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    severity: str | Any
    category: str | Any
    opened_on: date | Any
    closed_on: date | Any
    resolution: str | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class CasesOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    severity: str | Any
    category: str | Any
    opened_on: date | Any
    closed_on: date | Any
    resolution: str | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class CasesOne(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    severity: str | Any
    category: str | Any
    opened_on: date | Any
    closed_on: date | Any
    resolution: str | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class ChangesAltered(NamedTuple):
    was: str | Any
    became: str | Any

class ChangesBetween(NamedTuple):
    noun: str | Any
    row_id: int | Any
    was: str | Any
    became: str | Any

class ChangesFinished(NamedTuple):
    commands: int | Any

class ChangesFirstUndone(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesLastDone(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesList(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesMoved(NamedTuple):
    rows: int | Any

class ChangesNewest(NamedTuple):
    id: int | Any
    operations: int | Any

class ChangesOfOperation(NamedTuple):
    id: int | Any
    noun: str | Any
    row_id: int | Any
    was: str | Any
    became: str | Any

class ChangesOperation(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesRuns(NamedTuple):
    noun: str | Any
    turn: int | Any
    first: int | Any
    last: int | Any

class CompetitorsList(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    category: str | Any
    product: str | Any
    rank: int | Any
    seen_on: date | Any
    gone_on: date | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any
    competitor_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class CompetitorsOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    category: str | Any
    product: str | Any
    rank: int | Any
    seen_on: date | Any
    gone_on: date | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any
    competitor_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class CompetitorsOne(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    category: str | Any
    product: str | Any
    rank: int | Any
    seen_on: date | Any
    gone_on: date | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any
    competitor_id: int | Any
    product_id: int | Any
    interaction_id: int | Any

class CompetitorsPresent(NamedTuple):
    id: int | Any
    category: str | Any
    product_id: int | Any

class ContactsAt(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    account: str | Any
    title: str | Any
    department: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    reports_to_id: int | Any
    reports_to: str | Any
    emails: str | Any
    phones: str | Any
    preferred_channel: str | Any
    preferred_times: str | Any
    language: str | Any
    do_not_contact: bool | Any
    legal_basis: str | Any
    legal_basis_on: date | Any
    source: str | Any
    cadence_days: int | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    verified_on: date | Any
    left_on: date | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class ContactsEmails(NamedTuple):
    id: int | Any
    value: str | Any
    is_primary: bool | Any

class ContactsList(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    account: str | Any
    title: str | Any
    department: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    reports_to_id: int | Any
    reports_to: str | Any
    emails: str | Any
    phones: str | Any
    preferred_channel: str | Any
    preferred_times: str | Any
    language: str | Any
    do_not_contact: bool | Any
    legal_basis: str | Any
    legal_basis_on: date | Any
    source: str | Any
    cadence_days: int | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    verified_on: date | Any
    left_on: date | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class ContactsMap(NamedTuple):
    id: int | Any
    name: str | Any
    title: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    reports_to_id: int | Any
    reports_to: str | Any
    touched: int | Any
    left_on: date | Any

class ContactsMoves(NamedTuple):
    id: int | Any
    changed_on: date | Any
    was_id: int | Any
    was: str | Any
    became_id: int | Any
    became: str | Any
    why: str | Any

class ContactsNamesakes(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    archived: bool | Any
    account: str | Any

class ContactsOne(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    account: str | Any
    title: str | Any
    department: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    reports_to_id: int | Any
    reports_to: str | Any
    emails: str | Any
    phones: str | Any
    preferred_channel: str | Any
    preferred_times: str | Any
    language: str | Any
    do_not_contact: bool | Any
    legal_basis: str | Any
    legal_basis_on: date | Any
    source: str | Any
    cadence_days: int | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    verified_on: date | Any
    left_on: date | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class ContactsOpenFollowups(NamedTuple):
    id: int | Any
    due: date | Any
    what: str | Any
    account_id: int | Any
    account: str | Any

class ContactsPhones(NamedTuple):
    id: int | Any
    value: str | Any
    is_primary: bool | Any
    phone_key: str | Any

class ContactsReports(NamedTuple):
    id: int | Any
    name: str | Any

class ContactsTalks(NamedTuple):
    id: int | Any
    at: datetime | Any
    channel: str | Any
    status: str | Any
    text: str | Any

class ContactsUnassigned(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any
    account: str | Any
    title: str | Any
    department: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    reports_to_id: int | Any
    reports_to: str | Any
    emails: str | Any
    phones: str | Any
    preferred_channel: str | Any
    preferred_times: str | Any
    language: str | Any
    do_not_contact: bool | Any
    legal_basis: str | Any
    legal_basis_on: date | Any
    source: str | Any
    cadence_days: int | Any
    street: str | Any
    postal_code: str | Any
    city: str | Any
    country: str | Any
    verified_on: date | Any
    left_on: date | Any
    archived: bool | Any
    created_at: datetime | Any
    updated_at: datetime | Any
    about: str | Any
    tags: str | Any
    folded: str | Any
    sort_key: str | Any

class ContactsWithEmail(NamedTuple):
    id: int | Any
    name: str | Any
    archived: bool | Any

class ContactsWithPhone(NamedTuple):
    id: int | Any
    name: str | Any
    archived: bool | Any

class ContractsList(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    starts_on: date | Any
    ends_on: date | Any
    notice_days: int | Any
    value: Money | Any
    currency: str | Any
    renewal_probability: int | Any
    status: str | Any
    concession: str | Any
    renewed_from_id: int | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any

class ContractsOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    starts_on: date | Any
    ends_on: date | Any
    notice_days: int | Any
    value: Money | Any
    currency: str | Any
    renewal_probability: int | Any
    status: str | Any
    concession: str | Any
    renewed_from_id: int | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any

class ContractsOne(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    starts_on: date | Any
    ends_on: date | Any
    notice_days: int | Any
    value: Money | Any
    currency: str | Any
    renewal_probability: int | Any
    status: str | Any
    concession: str | Any
    renewed_from_id: int | Any
    about: str | Any
    tier: str | Any
    account_id: int | Any

class CostsList(NamedTuple):
    id: int | Any
    incurred_on: date | Any
    account: str | Any
    kind: str | Any
    what: str | Any
    amount: Money | Any
    currency: str | Any
    contract: str | Any
    opportunity: str | Any
    tier: str | Any
    account_id: int | Any
    contract_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class CostsOfAccount(NamedTuple):
    id: int | Any
    incurred_on: date | Any
    account: str | Any
    kind: str | Any
    what: str | Any
    amount: Money | Any
    currency: str | Any
    contract: str | Any
    opportunity: str | Any
    tier: str | Any
    account_id: int | Any
    contract_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class CostsOne(NamedTuple):
    id: int | Any
    incurred_on: date | Any
    account: str | Any
    kind: str | Any
    what: str | Any
    amount: Money | Any
    currency: str | Any
    contract: str | Any
    opportunity: str | Any
    tier: str | Any
    account_id: int | Any
    contract_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class CriteriaAll(NamedTuple):
    id: int | Any
    axis: str | Any
    name: str | Any
    weight: int | Any
    position: int | Any
    scored: int | Any
    archived: bool | Any
    folded: str | Any

class CriteriaOfAccount(NamedTuple):
    id: int | Any
    score: int | Any
    scored_on: date | Any
    why: str | Any

class CriteriaOne(NamedTuple):
    id: int | Any
    axis: str | Any
    name: str | Any
    weight: int | Any
    position: int | Any
    scored: int | Any
    archived: bool | Any
    folded: str | Any

class CriteriaScores(NamedTuple):
    id: int | Any
    account_id: int | Any
    criterion_id: int | Any
    score: int | Any
    scored_on: date | Any
    why: str | Any

class DisciplineAccounts(NamedTuple):
    id: int | Any
    ever: int | Any
    before: int | Any
    opened: int | Any
    closed: int | Any

class DisciplineAhead(NamedTuple):
    id: int | Any

class DisciplineChannels(NamedTuple):
    contact_id: int | Any
    name: str | Any
    account: str | Any
    channel: str | Any
    touches: int | Any
    good: int | Any

class DisciplineGaps(NamedTuple):
    account_id: int | Any
    since: int | Any
    day: int | Any

class DisciplinePeople(NamedTuple):
    account_id: int | Any
    contact_id: int | Any
    touches: int | Any

class DisciplinePromises(NamedTuple):
    account_id: int | Any
    theirs: bool | Any
    promised: int | Any
    kept: int | Any

class EffortDaysOfWon(NamedTuple):
    account_id: int | Any
    day: int | Any
    minutes: int | Any

class EffortWon(NamedTuple):
    account_id: int | Any
    on: date | Any

class FeedbackList(NamedTuple):
    id: int | Any
    account: str | Any
    contact: str | Any
    kind: str | Any
    score: int | Any
    asked_on: date | Any
    answered_on: date | Any
    followup: str | Any
    comment: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    followup_id: int | Any
    interaction_id: int | Any

class FeedbackOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    contact: str | Any
    kind: str | Any
    score: int | Any
    asked_on: date | Any
    answered_on: date | Any
    followup: str | Any
    comment: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    followup_id: int | Any
    interaction_id: int | Any

class FeedbackOne(NamedTuple):
    id: int | Any
    account: str | Any
    contact: str | Any
    kind: str | Any
    score: int | Any
    asked_on: date | Any
    answered_on: date | Any
    followup: str | Any
    comment: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    followup_id: int | Any
    interaction_id: int | Any

class FeedbackUnanswered(NamedTuple):
    id: int | Any
    account: str | Any
    contact: str | Any
    kind: str | Any
    score: int | Any
    asked_on: date | Any
    answered_on: date | Any
    followup: str | Any
    comment: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    followup_id: int | Any
    interaction_id: int | Any

class FieldsOf(NamedTuple):
    id: int | Any
    name: str | Any
    value: str | Any

class FollowupsBetween(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any

class FollowupsDue(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any

class FollowupsDueOf(NamedTuple):
    id: int | Any
    what: str | Any
    due: date | Any

class FollowupsDuties(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any
    tier_in_force: str | Any

class FollowupsList(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any

class FollowupsMissing(NamedTuple):
    id: int | Any
    account: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    cadence_days: int | Any
    sort_key: str | Any

class FollowupsOne(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any

class FollowupsOpenOf(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    who: str | Any
    tier: str | Any
    status: str | Any
    original_due: date | Any
    snoozes: int | Any
    done_on: date | Any
    every: str | Any
    owner: str | Any
    theirs: bool | Any
    origin: str | Any
    account_id: int | Any
    contact_id: int | Any
    contact: str | Any
    opportunity_id: int | Any
    outcome_interaction_id: int | Any
    note: str | Any

class FunnelClosed(NamedTuple):
    status: str | Any
    amount: Money | Any
    currency: str | Any
    created_on: date | Any
    closed_on: date | Any

class FunnelGoals(NamedTuple):
    id: int | Any
    name: str | Any
    target_value: int | Any
    currency: str | Any
    starts_on: date | Any
    due: date | Any

class FunnelOpen(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    tier: str | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    probability_manual: bool | Any
    close_on: date | Any
    staged_on: date | Any
    next_due: date | Any
    touched: int | Any

class FunnelWon(NamedTuple):
    goal_id: int | Any
    currency: str | Any
    minor: int | Any

class GoalsList(NamedTuple):
    id: int | Any
    name: str | Any
    account: str | Any
    metric: str | Any
    starts_on: date | Any
    due: date | Any
    start_value: int | Any
    target_value: int | Any
    measured: int | Any
    measured_on: date | Any
    currency: str | Any
    horizon: str | Any
    status: str | Any
    under: str | Any
    parent_id: int | Any
    account_id: int | Any

class GoalsOfAccount(NamedTuple):
    id: int | Any
    name: str | Any
    account: str | Any
    metric: str | Any
    starts_on: date | Any
    due: date | Any
    start_value: int | Any
    target_value: int | Any
    measured: int | Any
    measured_on: date | Any
    currency: str | Any
    horizon: str | Any
    status: str | Any
    under: str | Any
    parent_id: int | Any
    account_id: int | Any

class GoalsOne(NamedTuple):
    id: int | Any
    name: str | Any
    account: str | Any
    metric: str | Any
    starts_on: date | Any
    due: date | Any
    start_value: int | Any
    target_value: int | Any
    measured: int | Any
    measured_on: date | Any
    currency: str | Any
    horizon: str | Any
    status: str | Any
    under: str | Any
    parent_id: int | Any
    account_id: int | Any

class GoalsOpen(NamedTuple):
    goals: int | Any

class HealthAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    status: str | Any
    segment: str | Any
    industry: str | Any
    at_risk: bool | Any
    at_risk_why: str | Any
    customer_since: str | Any
    created_on: str | Any
    first_sale: int | Any
    first_touch: int | Any

class HealthFeedback(NamedTuple):
    account_id: int | Any
    contact_id: int | Any
    kind: str | Any
    score: int | Any

class HealthInForce(NamedTuple):
    accounts: int | Any

class HealthKeyPeople(NamedTuple):
    id: int | Any
    account_id: int | Any
    name: str | Any
    role: str | Any
    sentiment: int | Any
    touched: int | Any

class HealthMilestones(NamedTuple):
    account_id: int | Any
    items: int | Any
    late: int | Any

class HealthObjectives(NamedTuple):
    account_id: int | Any
    items: int | Any
    late: int | Any

class HealthOpenCases(NamedTuple):
    account_id: int | Any
    severity: str | Any
    cases: int | Any

class HealthSnapshots(NamedTuple):
    account_id: int | Any
    day: int | Any
    score: int | Any
    confidence: int | Any

class HealthSold(NamedTuple):
    account_id: int | Any
    currency: str | Any
    now: int | Any
    before: int | Any

class ImportsAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    org_number: str | Any
    domain: str | Any
    handle: str | Any

class ImportsAnyCases(NamedTuple):
    id: int | Any

class ImportsAnyContracts(NamedTuple):
    id: int | Any

class ImportsAnyCosts(NamedTuple):
    id: int | Any

class ImportsAnyFollowups(NamedTuple):
    id: int | Any

class ImportsAnyInteractions(NamedTuple):
    id: int | Any

class ImportsAnyKnown(NamedTuple):
    id: int | Any

class ImportsAnyNeeds(NamedTuple):
    id: int | Any

class ImportsAnyOpportunities(NamedTuple):
    id: int | Any

class ImportsAnyRates(NamedTuple):
    id: int | Any

class ImportsAnyTransactions(NamedTuple):
    id: int | Any

class ImportsAnyWallets(NamedTuple):
    id: int | Any

class ImportsEmails(NamedTuple):
    contact_id: int | Any
    email: str | Any

class ImportsEmailsOf(NamedTuple):
    email: str | Any

class ImportsFields(NamedTuple):
    id: int | Any
    noun: str | Any
    folded: str | Any

class ImportsKnown(NamedTuple):
    id: int | Any
    record_id: int | Any
    digest: str | Any

class ImportsNewest(NamedTuple):
    id: int | Any

class ImportsNumbered(NamedTuple):
    record_id: int | Any

class ImportsOwned(NamedTuple):
    record_id: int | Any

class ImportsParticipantsOf(NamedTuple):
    contact_id: int | Any

class ImportsPeople(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any

class ImportsPhones(NamedTuple):
    contact_id: int | Any
    phone_key: str | Any

class ImportsPhonesOf(NamedTuple):
    phone: str | Any
    phone_key: str | Any

class ImportsProducts(NamedTuple):
    id: int | Any
    name: str | Any
    code: str | Any

class ImportsSales(NamedTuple):
    id: int | Any
    name: str | Any
    account_id: int | Any

class ImportsSameCases(NamedTuple):
    id: int | Any

class ImportsSameContracts(NamedTuple):
    id: int | Any

class ImportsSameCosts(NamedTuple):
    id: int | Any

class ImportsSameFollowups(NamedTuple):
    id: int | Any

class ImportsSameInteractions(NamedTuple):
    id: int | Any

class ImportsSameNeeds(NamedTuple):
    id: int | Any

class ImportsSameOpportunities(NamedTuple):
    id: int | Any

class ImportsSameRates(NamedTuple):
    id: int | Any

class ImportsSameTransactions(NamedTuple):
    id: int | Any

class ImportsSameWallets(NamedTuple):
    id: int | Any

class ImportsToldFollowups(NamedTuple):
    due: date | Any
    what: str | Any

class ImportsToldInteractions(NamedTuple):
    at: datetime | Any

class ImportsValuesOf(NamedTuple):
    id: int | Any
    field_id: int | Any
    value: str | Any

class InteractionsCompetitorAt(NamedTuple):
    id: int | Any
    seen_on: date | Any

class InteractionsCompetitorNamed(NamedTuple):
    id: int | Any

class InteractionsLastLogged(NamedTuple):
    id: int | Any

class InteractionsList(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class InteractionsMarks(NamedTuple):
    id: int | Any
    kind: str | Any
    what: str | Any

class InteractionsOfAccount(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class InteractionsOfPerson(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class InteractionsOne(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class InteractionsOpportunitiesOf(NamedTuple):
    id: int | Any
    name: str | Any

class InteractionsParticipants(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any
    part_id: int | Any

class InteractionsPlannedBetween(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class InteractionsUnconfirmed(NamedTuple):
    id: int | Any
    at: datetime | Any
    account: str | Any
    channel: str | Any
    minutes: int | Any
    people: str | Any
    text: str | Any
    status: str | Any
    attempt: bool | Any
    direction: str | Any
    initiator: str | Any
    purpose: str | Any
    minutes_estimated: bool | Any
    mood: int | Any
    place: str | Any
    private: bool | Any
    has_time: bool | Any
    day: int | Any
    counts: bool | Any
    moment: datetime | Any
    account_id: int | Any
    opportunity_id: int | Any
    campaign_id: int | Any

class LinksList(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    target: str | Any
    linked_on: date | Any
    noun: str | Any
    record_id: int | Any
    tier: str | Any
    account_id: int | Any

class LinksOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    target: str | Any
    linked_on: date | Any
    noun: str | Any
    record_id: int | Any
    tier: str | Any
    account_id: int | Any

class LinksOne(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    target: str | Any
    linked_on: date | Any
    noun: str | Any
    record_id: int | Any
    tier: str | Any
    account_id: int | Any

class LossesContracts(NamedTuple):
    id: int | Any
    name: str | Any
    ends_on: date | Any

class LossesFollowups(NamedTuple):
    id: int | Any
    what: str | Any
    due: date | Any

class LossesMeetings(NamedTuple):
    id: int | Any
    channel: str | Any
    day: int | Any
    text: str | Any

class LossesOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    lost_on: date | Any
    reason: str | Any
    competitor_id: int | Any
    lost_margin: Money | Any
    currency: str | Any
    preventable: bool | Any
    won_back_on: date | Any
    narrative: str | Any
    account_id: int | Any

class LossesOpportunities(NamedTuple):
    id: int | Any
    name: str | Any
    amount: Money | Any
    currency: str | Any

class MatrixAnswers(NamedTuple):
    account_id: int | Any
    contact_id: int | Any
    kind: str | Any
    score: int | Any

class MatrixBefore(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class MatrixPeople(NamedTuple):
    account_id: int | Any
    roles: int | Any
    stances: int | Any
    stance: int | Any

class MixTargets(NamedTuple):
    name: str | Any
    measure: str | Any
    share: int | Any

class NamingAccountsAll(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    handle: str | Any
    domain: str | Any
    archived: bool | Any

class NamingAccountsArchived(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    handle: str | Any
    domain: str | Any
    archived: bool | Any

class NamingAccountsExact(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    handle: str | Any
    domain: str | Any
    archived: bool | Any

class NamingContactsAll(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    account_id: int | Any
    account: str | Any
    role: str | Any
    archived: bool | Any

class NamingContactsArchived(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    account_id: int | Any
    account: str | Any
    role: str | Any
    archived: bool | Any

class NamingContactsExact(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    account_id: int | Any
    account: str | Any
    role: str | Any
    archived: bool | Any

class NamingExternal(NamedTuple):
    noun: str | Any
    record_id: int | Any

class NamingHandles(NamedTuple):
    handle: str | Any

class NamingNewest(NamedTuple):
    id: int | Any

class NamingNounOf(NamedTuple):
    noun: str | Any

class NamingPeopleOf(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any

class NamingProductsAll(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    code: str | Any
    archived: bool | Any

class NamingProductsArchived(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    code: str | Any
    archived: bool | Any

class NamingProductsExact(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    code: str | Any
    archived: bool | Any

class NeedsList(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    kind: str | Any
    expression: str | Any
    status: str | Any
    noted_on: date | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    opportunity_id: int | Any
    interaction_id: int | Any

class NeedsOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    kind: str | Any
    expression: str | Any
    status: str | Any
    noted_on: date | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    opportunity_id: int | Any
    interaction_id: int | Any

class NeedsOne(NamedTuple):
    id: int | Any
    account: str | Any
    what: str | Any
    kind: str | Any
    expression: str | Any
    status: str | Any
    noted_on: date | Any
    contact: str | Any
    product: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    product_id: int | Any
    opportunity_id: int | Any
    interaction_id: int | Any

class OpportunitiesList(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    close_on: date | Any
    status: str | Any
    next_step: str | Any
    type: str | Any
    forecast_category: str | Any
    contact: str | Any
    created_on: date | Any
    closed_on: date | Any
    lead_source: str | Any
    lost_reason: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    competitor_id: int | Any
    probability_manual: bool | Any

class OpportunitiesOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    close_on: date | Any
    status: str | Any
    next_step: str | Any
    type: str | Any
    forecast_category: str | Any
    contact: str | Any
    created_on: date | Any
    closed_on: date | Any
    lead_source: str | Any
    lost_reason: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    competitor_id: int | Any
    probability_manual: bool | Any

class OpportunitiesOne(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    close_on: date | Any
    status: str | Any
    next_step: str | Any
    type: str | Any
    forecast_category: str | Any
    contact: str | Any
    created_on: date | Any
    closed_on: date | Any
    lead_source: str | Any
    lost_reason: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    competitor_id: int | Any
    probability_manual: bool | Any

class OpportunitiesOpen(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    close_on: date | Any
    status: str | Any
    next_step: str | Any
    type: str | Any
    forecast_category: str | Any
    contact: str | Any
    created_on: date | Any
    closed_on: date | Any
    lead_source: str | Any
    lost_reason: str | Any
    tier: str | Any
    account_id: int | Any
    contact_id: int | Any
    competitor_id: int | Any
    probability_manual: bool | Any
    staged_on: date | Any

class OpportunitiesOpenSteps(NamedTuple):
    followups: int | Any

class OpportunityLinesOfOpportunity(NamedTuple):
    id: int | Any
    product: str | Any
    quantity: int | Any
    price: Money | Any
    discount: Money | Any
    cost: Money | Any
    need: str | Any
    tailoring: str | Any
    currency: str | Any
    product_id: int | Any

class PictureCompetitors(NamedTuple):
    id: int | Any
    name: str | Any
    category: str | Any
    rank: int | Any
    seen_on: date | Any
    gone_on: date | Any
    about: str | Any

class PictureContracts(NamedTuple):
    id: int | Any
    name: str | Any
    ends_on: date | Any
    status: str | Any
    value: Money | Any
    currency: str | Any

class PictureFeedback(NamedTuple):
    id: int | Any
    answered_on: date | Any
    kind: str | Any
    score: int | Any
    person: str | Any
    comment: str | Any

class PictureLinks(NamedTuple):
    id: int | Any
    name: str | Any
    linked_on: date | Any
    target: str | Any

class PictureMilestones(NamedTuple):
    id: int | Any
    plan_id: int | Any
    what: str | Any
    due: date | Any
    done_on: date | Any

class PictureObjectives(NamedTuple):
    id: int | Any
    plan_id: int | Any
    what: str | Any
    side: str | Any
    status: str | Any
    due: date | Any
    progress: int | Any
    owner: str | Any

class PicturePlans(NamedTuple):
    id: int | Any
    name: str | Any
    type: str | Any
    status: str | Any
    starts_on: date | Any
    ends_on: date | Any
    about: str | Any

class PicturePresent(NamedTuple):
    interaction_id: int | Any
    name: str | Any

class PictureSwot(NamedTuple):
    id: int | Any
    plan_id: int | Any
    what: str | Any
    kind: str | Any

class PictureWallets(NamedTuple):
    id: int | Any
    product: str | Any
    category: str | Any
    amount: Money | Any
    currency: str | Any
    ends_on: date | Any
    confidence: str | Any
    source: str | Any

class PlansActions(NamedTuple):
    id: int | Any
    due: date | Any
    what: str | Any
    owner: str | Any
    status: str | Any
    done_on: date | Any
    objective: str | Any
    objective_id: int | Any

class PlansList(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    type: str | Any
    status: str | Any
    marks: int | Any
    done: int | Any
    late: int | Any
    starts_on: date | Any
    ends_on: date | Any
    tier: str | Any
    handle: str | Any
    about: str | Any
    account_id: int | Any
    version: int | Any

class PlansMilestones(NamedTuple):
    id: int | Any
    what: str | Any
    due: date | Any
    done_on: date | Any
    objective: str | Any
    objective_id: int | Any
    position: int | Any
    plan_id: int | Any
    version: int | Any

class PlansMix(NamedTuple):
    id: int | Any
    dimension: str | Any
    name: str | Any
    measure: str | Any
    share: int | Any
    target: int | Any
    plan_id: int | Any

class PlansObjectives(NamedTuple):
    id: int | Any
    side: str | Any
    what: str | Any
    status: str | Any
    due: date | Any
    progress: int | Any
    owner: str | Any
    department: str | Any
    about: str | Any
    position: int | Any
    plan_id: int | Any
    goal_id: int | Any
    version: int | Any

class PlansOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    type: str | Any
    status: str | Any
    marks: int | Any
    done: int | Any
    late: int | Any
    starts_on: date | Any
    ends_on: date | Any
    tier: str | Any
    handle: str | Any
    about: str | Any
    account_id: int | Any
    version: int | Any

class PlansOne(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    type: str | Any
    status: str | Any
    marks: int | Any
    done: int | Any
    late: int | Any
    starts_on: date | Any
    ends_on: date | Any
    tier: str | Any
    handle: str | Any
    about: str | Any
    account_id: int | Any
    version: int | Any

class PlansPortfolio(NamedTuple):
    id: int | Any
    account: str | Any
    name: str | Any
    type: str | Any
    status: str | Any
    marks: int | Any
    done: int | Any
    late: int | Any
    starts_on: date | Any
    ends_on: date | Any
    tier: str | Any
    handle: str | Any
    about: str | Any
    account_id: int | Any
    version: int | Any

class PlansSwot(NamedTuple):
    id: int | Any
    kind: str | Any
    what: str | Any
    position: int | Any
    plan_id: int | Any

class PlansWithout(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    sort_key: str | Any

class PortfolioList(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    segment: str | Any
    industry: str | Any
    city: str | Any
    touched: int | Any
    planned_day: int | Any
    next_due: date | Any
    followups: int | Any
    overdue: int | Any
    pipeline: Money | Any
    pipeline_currency: str | Any
    revenue: Money | Any
    revenue_currency: str | Any
    health: int | Any
    customer_since: date | Any
    created_at: datetime | Any
    cadence_days: int | Any
    rest_until: date | Any
    person_cadence: int | Any
    tiered_on: date | Any
    folded: str | Any
    sort_key: str | Any

class PortfolioOne(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    segment: str | Any
    industry: str | Any
    city: str | Any
    touched: int | Any
    planned_day: int | Any
    next_due: date | Any
    followups: int | Any
    overdue: int | Any
    pipeline: Money | Any
    pipeline_currency: str | Any
    revenue: Money | Any
    revenue_currency: str | Any
    health: int | Any
    customer_since: date | Any
    created_at: datetime | Any
    cadence_days: int | Any
    rest_until: date | Any
    person_cadence: int | Any
    tiered_on: date | Any
    folded: str | Any
    sort_key: str | Any

class PortfolioPipeline(NamedTuple):
    amount: Money | Any
    currency: str | Any

class PortfolioTotals(NamedTuple):
    followups: int | Any
    overdue: int | Any

class PrepCases(NamedTuple):
    id: int | Any
    what: str | Any
    severity: str | Any
    category: str | Any
    opened_on: date | Any

class PrepContracts(NamedTuple):
    id: int | Any
    name: str | Any
    ends_on: date | Any
    notice_days: int | Any
    value: Money | Any
    currency: str | Any

class PrepFollowups(NamedTuple):
    id: int | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    owner: str | Any
    theirs: bool | Any
    person: str | Any

class PrepHoldings(NamedTuple):
    id: int | Any
    name: str | Any
    category: str | Any
    last_bought: date | Any
    revenue: Money | Any
    currency: str | Any

class PrepMarket(NamedTuple):
    id: int | Any
    day: int | Any
    text: str | Any

class PrepNeeds(NamedTuple):
    id: int | Any
    what: str | Any
    kind: str | Any
    expression: str | Any
    status: str | Any
    noted_on: date | Any

class PrepOpportunities(NamedTuple):
    id: int | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any
    probability: int | Any
    close_on: date | Any
    next_step: str | Any

class PrepPeople(NamedTuple):
    id: int | Any
    name: str | Any
    title: str | Any
    role: str | Any
    influence: int | Any
    sentiment: int | Any
    touched: int | Any
    phone: str | Any
    email: str | Any
    do_not_contact: bool | Any
    account_id: int | Any

class PrepPlanned(NamedTuple):
    id: int | Any
    day: int | Any
    at: datetime | Any
    has_time: bool | Any
    channel: str | Any
    text: str | Any

class PrepPresent(NamedTuple):
    interaction_id: int | Any
    name: str | Any

class PrepTalks(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    at: datetime | Any
    day: int | Any
    channel: str | Any
    mood: int | Any
    text: str | Any

class PriceAnswers(NamedTuple):
    account_id: int | Any
    half: int | Any
    kind: str | Any
    points: int | Any
    times: int | Any

class PriceSales(NamedTuple):
    account_id: int | Any
    half: int | Any
    currency: str | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    assumed: int | Any
    assumed_milli: int | Any
    given: int | Any
    listed: int | Any

class ProductsCoded(NamedTuple):
    id: int | Any

class ProductsList(NamedTuple):
    id: int | Any
    code: str | Any
    name: str | Any
    category: str | Any
    unit: str | Any
    list_price: Money | Any
    currency: str | Any
    margin: int | Any
    archived: bool | Any
    folded: str | Any
    sort_key: str | Any

class ProductsNamed(NamedTuple):
    id: int | Any

class ProductsOne(NamedTuple):
    id: int | Any
    code: str | Any
    name: str | Any
    category: str | Any
    unit: str | Any
    list_price: Money | Any
    currency: str | Any
    margin: int | Any
    archived: bool | Any
    folded: str | Any
    sort_key: str | Any

class ProspectsConverted(NamedTuple):
    id: int | Any
    created_on: str | Any
    converted_on: str | Any

class ProspectsRoles(NamedTuple):
    account_id: int | Any
    role: str | Any

class QualityAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    kind: str | Any
    status: str | Any
    segment: str | Any
    industry: str | Any
    verified_on: str | Any
    created_on: str | Any
    people: bool | Any
    wallets: bool | Any
    plans: bool | Any
    ahead: bool | Any

class QualityRoles(NamedTuple):
    account_id: int | Any
    role: str | Any

class RatesList(NamedTuple):
    id: int | Any
    currency: str | Any
    quote: str | Any
    rate: int | Any
    quoted_on: date | Any
    source: str | Any

class RatesOne(NamedTuple):
    id: int | Any
    currency: str | Any
    quote: str | Any
    rate: int | Any
    quoted_on: date | Any
    source: str | Any

class RatesSame(NamedTuple):
    id: int | Any

class ReviewsAccount(NamedTuple):
    id: int | Any
    name: str | Any
    language: str | Any

class ReviewsAgreed(NamedTuple):
    id: int | Any
    what: str | Any
    original_due: date | Any
    due: date | Any
    done_on: date | Any
    theirs: bool | Any

class ReviewsCases(NamedTuple):
    id: int | Any
    what: str | Any
    opened_on: date | Any
    closed_on: date | Any

class ReviewsDeliveries(NamedTuple):
    id: int | Any
    product: str | Any
    quantity: int | Any
    unit: str | Any
    invoiced: Money | Any
    currency: str | Any
    last: date | Any

class ReviewsEnds(NamedTuple):
    id: int | Any
    on: date | Any
    name: str | Any

class ReviewsMeetings(NamedTuple):
    id: int | Any
    day: int | Any
    channel: str | Any

class ReviewsMilestones(NamedTuple):
    id: int | Any
    on: date | Any
    what: str | Any

class ReviewsObjectives(NamedTuple):
    id: int | Any
    what: str | Any
    due: date | Any
    status: str | Any
    progress: int | Any

class RiskBuyingDays(NamedTuple):
    account_id: int | Any
    day: int | Any

class RiskLosses(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    tier: str | Any
    kind: str | Any
    cadence_days: int | Any
    lost_on: date | Any
    reason: str | Any
    lost_margin: Money | Any
    currency: str | Any
    preventable: bool | Any
    won_back_on: date | Any

class RiskLost(NamedTuple):
    id: int | Any

class RiskLostCases(NamedTuple):
    account_id: int | Any
    opened_on: date | Any

class RiskLostContracts(NamedTuple):
    account_id: int | Any
    ends_on: date | Any

class RiskLostSales(NamedTuple):
    account_id: int | Any
    day: int | Any
    currency: str | Any
    net: int | Any

class RiskLostScores(NamedTuple):
    account_id: int | Any
    day: int | Any
    score: int | Any

class RiskLostTouches(NamedTuple):
    account_id: int | Any
    day: int | Any

class RiskOpenRules(NamedTuple):
    account_id: int | Any
    note: str | Any

class RiskUnrenewed(NamedTuple):
    id: int | Any
    account_id: int | Any
    name: str | Any
    ends_on: date | Any

class SatisfactionAnswers(NamedTuple):
    id: int | Any
    account_id: int | Any
    contact_id: int | Any
    kind: str | Any
    score: int | Any
    answered_on: date | Any
    taken_up_on: str | Any

class SatisfactionAsked(NamedTuple):
    account_id: int | Any
    asked: int | Any
    answered: int | Any

class SatisfactionCases(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    category: str | Any
    severity: str | Any
    opened_on: date | Any
    closed_on: date | Any

class SearchHits(NamedTuple):
    id: int | Any
    noun: str | Any
    account: str | Any
    account_id: int | Any
    day: int | Any
    due: date | Any
    text: str | Any
    more: str | Any

class SegmentsList(NamedTuple):
    id: int | Any
    name: str | Any
    filter: str | Any
    folded: str | Any

class SegmentsNamed(NamedTuple):
    id: int | Any
    name: str | Any
    filter: str | Any
    folded: str | Any

class SegmentsNames(NamedTuple):
    id: int | Any
    name: str | Any

class ShareCategories(NamedTuple):
    id: int | Any
    category: str | Any

class ShareRanks(NamedTuple):
    account_id: int | Any
    competitor_id: int | Any
    category: str | Any
    product_id: int | Any
    rank: int | Any

class ShareRevenue(NamedTuple):
    wallet_id: int | Any
    product_id: int | Any
    currency: str | Any
    minor: int | Any

class ShareWallets(NamedTuple):
    id: int | Any
    account_id: int | Any
    product_id: int | Any
    category: str | Any
    within: str | Any
    product: str | Any
    starts_on: date | Any
    ends_on: date | Any
    amount: Money | Any
    currency: str | Any
    source: str | Any
    as_of: date | Any
    confidence: str | Any

class ShowBuyers(NamedTuple):
    id: int | Any
    name: str | Any
    last_bought: date | Any
    in_all: Money | Any
    currency: str | Any

class ShowCases(NamedTuple):
    id: int | Any
    what: str | Any
    severity: str | Any

class ShowChanges(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any

class ShowContracts(NamedTuple):
    id: int | Any
    name: str | Any
    starts_on: date | Any
    ends_on: date | Any
    status: str | Any

class ShowDeals(NamedTuple):
    id: int | Any
    name: str | Any
    stage: str | Any
    amount: Money | Any
    currency: str | Any

class ShowEmails(NamedTuple):
    id: int | Any
    email: str | Any
    label: str | Any

class ShowFields(NamedTuple):
    id: int | Any
    name: str | Any
    value: str | Any

class ShowHoldings(NamedTuple):
    id: int | Any
    name: str | Any
    last_bought: date | Any
    in_all: Money | Any
    currency: str | Any

class ShowLedTo(NamedTuple):
    id: int | Any
    due: date | Any
    what: str | Any
    status: str | Any

class ShowLines(NamedTuple):
    id: int | Any
    product: str | Any
    what: str | Any
    quantity: int | Any
    price: Money | Any
    discount: Money | Any
    cost: Money | Any
    need: str | Any
    tailoring: str | Any
    currency: str | Any

class ShowLinks(NamedTuple):
    id: int | Any
    name: str | Any
    target: str | Any
    linked_on: date | Any

class ShowMet(NamedTuple):
    id: int | Any
    changed_on: date | Any
    was: str | Any
    became: str | Any

class ShowMoves(NamedTuple):
    id: int | Any
    changed_on: date | Any
    left: str | Any
    why: str | Any

class ShowNeeds(NamedTuple):
    id: int | Any
    what: str | Any
    status: str | Any

class ShowPeople(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any
    title: str | Any

class ShowPhones(NamedTuple):
    id: int | Any
    phone: str | Any
    label: str | Any

class ShowPresent(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any

class ShowSources(NamedTuple):
    id: int | Any
    source: str | Any
    external_id: str | Any

class ShowStages(NamedTuple):
    id: int | Any
    changed_on: date | Any
    was: str | Any
    became: str | Any
    probability: int | Any

class ShowStanding(NamedTuple):
    id: int | Any
    changed_on: date | Any
    field: str | Any
    was: str | Any
    became: str | Any

class ShowSteps(NamedTuple):
    id: int | Any
    due: date | Any
    what: str | Any
    owner: str | Any

class ShowTags(NamedTuple):
    id: int | Any
    name: str | Any

class ShowTalks(NamedTuple):
    id: int | Any
    day: int | Any
    channel: str | Any
    text: str | Any

class ShowUnits(NamedTuple):
    id: int | Any
    name: str | Any
    kind: str | Any
    tier: str | Any

class TagsHung(NamedTuple):
    id: int | Any
    noun: str | Any
    record_id: int | Any

class TagsList(NamedTuple):
    id: int | Any
    name: str | Any
    accounts: int | Any
    contacts: int | Any
    records: int | Any
    folded: str | Any

class TagsNamed(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any

class TagsNames(NamedTuple):
    id: int | Any
    name: str | Any

class TagsOf(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    tagging_id: int | Any

class TagsWhole(NamedTuple):
    id: int | Any
    name: str | Any
    accounts: int | Any
    contacts: int | Any
    records: int | Any
    folded: str | Any

class TenureBought(NamedTuple):
    account_id: int | Any
    first: int | Any
    last: int | Any

class TenureCosts(NamedTuple):
    account_id: int | Any
    incurred_on: date | Any
    currency: str | Any
    minor: int | Any

class TenureEffort(NamedTuple):
    account_id: int | Any
    year: int | Any
    minutes: int | Any

class TenureSales(NamedTuple):
    account_id: int | Any
    year: int | Any
    currency: str | Any
    net: int | Any
    costed: int | Any
    cost: int | Any
    assumed: int | Any
    assumed_milli: int | Any

class TenureTalkCosts(NamedTuple):
    account_id: int | Any
    year: int | Any
    currency: str | Any
    minor: int | Any

class TimelineClosed(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineContracts(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineCosts(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    amount: Money | Any
    currency: str | Any

class TimelineEnded(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineFeedback(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    score: int | Any

class TimelineLinks(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineLosses(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineMoves(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineNeeds(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineOpened(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelinePersonFeedback(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    score: int | Any

class TimelinePersonMoves(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelinePersonNeeds(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelinePersonSteps(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelinePersonTalks(NamedTuple):
    id: int | Any
    at: datetime | Any
    day: int | Any
    has_time: bool | Any
    channel: str | Any
    status: str | Any
    attempt: bool | Any
    account: str | Any
    text: str | Any

class TimelineSales(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    amount: Money | Any
    currency: str | Any

class TimelineStages(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    was: str | Any

class TimelineStanding(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any
    was: str | Any
    why: str | Any

class TimelineSteps(NamedTuple):
    id: int | Any
    day: date | Any
    kind: str | Any
    what: str | Any

class TimelineTalks(NamedTuple):
    id: int | Any
    at: datetime | Any
    day: int | Any
    has_time: bool | Any
    channel: str | Any
    status: str | Any
    attempt: bool | Any
    account: str | Any
    text: str | Any

class TodayAccounts(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    tier_in_force: str | Any
    kind: str | Any
    cadence_days: int | Any
    rest_until: str | Any
    touched: int | Any
    customer_since: str | Any
    created_at: str | Any
    tiered_on: str | Any

class TodayAway(NamedTuple):
    starts_on: date | Any
    ends_on: date | Any

class TodayByCurrency(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class TodayContracts(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    name: str | Any
    ends_on: str | Any
    notice_days: int | Any
    tier_in_force: str | Any

class TodayDropped(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    day: int | Any
    channel: str | Any
    text: str | Any
    tier_in_force: str | Any

class TodayDue(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    owner: str | Any
    theirs: bool | Any
    snoozes: int | Any
    tier_in_force: str | Any

class TodayNotices(NamedTuple):
    days: int | Any

class TodayOpportunities(NamedTuple):
    id: int | Any
    name: str | Any
    stage: str | Any

class TodayOpportunity(NamedTuple):
    id: int | Any
    name: str | Any
    stage: str | Any

class TodayOverrides(NamedTuple):
    account_id: int | Any
    cadence_days: int | Any

class TodayPlanned(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    day: int | Any
    at: datetime | Any
    has_time: bool | Any
    channel: str | Any
    text: str | Any
    tier_in_force: str | Any

class TodayRates(NamedTuple):
    currency: str | Any
    rate: int | Any

class TodayRevenue(NamedTuple):
    account_id: int | Any
    minor: int | Any
    foreign: int | Any

class TodaySince(NamedTuple):
    newest: int | Any
    at: datetime | Any
    changes: int | Any

class TodaySlipped(NamedTuple):
    id: int | Any
    account_id: int | Any
    close_on: str | Any
    account: str | Any
    tier_in_force: str | Any

class TodayUnits(NamedTuple):
    id: int | Any
    parent_id: int | Any

class TransactionsList(NamedTuple):
    id: int | Any
    transacted_on: date | Any
    account: str | Any
    kind: str | Any
    number: str | Any
    product: str | Any
    code: str | Any
    what: str | Any
    quantity: int | Any
    net: Money | Any
    cost: Money | Any
    discount: Money | Any
    list_value: Money | Any
    currency: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class TransactionsOfAccount(NamedTuple):
    id: int | Any
    transacted_on: date | Any
    account: str | Any
    kind: str | Any
    number: str | Any
    product: str | Any
    code: str | Any
    what: str | Any
    quantity: int | Any
    net: Money | Any
    cost: Money | Any
    discount: Money | Any
    list_value: Money | Any
    currency: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class TransactionsOne(NamedTuple):
    id: int | Any
    transacted_on: date | Any
    account: str | Any
    kind: str | Any
    number: str | Any
    product: str | Any
    code: str | Any
    what: str | Any
    quantity: int | Any
    net: Money | Any
    cost: Money | Any
    discount: Money | Any
    list_value: Money | Any
    currency: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class TriageAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    tier: str | Any
    phase: str | Any
    next: bool | Any
    worth: int | Any

class TriagePeople(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any
    account_id: int | Any
    account: str | Any
    worth: int | Any

class ValueAcquired(NamedTuple):
    id: int | Any
    currency: str | Any
    minor: int | Any

class ValueChannels(NamedTuple):
    account_id: int | Any
    channel: str | Any
    times: int | Any

class ValueContracts(NamedTuple):
    account_id: int | Any
    ends_on: date | Any
    value: Money | Any
    currency: str | Any
    renewal_probability: int | Any

class ValueGaps(NamedTuple):
    account_id: int | Any
    gap: int | Any
    times: int | Any
    last: int | Any

class ValueHeld(NamedTuple):
    account_id: int | Any
    name: str | Any

class ValueInvoices(NamedTuple):
    account_id: int | Any
    last: int | Any
    invoices: int | Any

class ValueLastDay(NamedTuple):
    account_id: int | Any
    invoices: int | Any

class ValueMargins(NamedTuple):
    id: int | Any
    default_margin: int | Any

class ValuePeople(NamedTuple):
    account_id: int | Any
    people: int | Any
    decision_maker: int | Any
    champion: int | Any
    executive_sponsor: int | Any

class ValueYears(NamedTuple):
    account_id: int | Any
    in0: bool | Any
    in1: bool | Any
    in2: bool | Any
    in3: bool | Any
    in4: bool | Any
    in5: bool | Any

class WalletsList(NamedTuple):
    id: int | Any
    account: str | Any
    category: str | Any
    product: str | Any
    amount: Money | Any
    currency: str | Any
    starts_on: date | Any
    ends_on: date | Any
    as_of: date | Any
    confidence: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class WalletsOfAccount(NamedTuple):
    id: int | Any
    account: str | Any
    category: str | Any
    product: str | Any
    amount: Money | Any
    currency: str | Any
    starts_on: date | Any
    ends_on: date | Any
    as_of: date | Any
    confidence: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class WalletsOne(NamedTuple):
    id: int | Any
    account: str | Any
    category: str | Any
    product: str | Any
    amount: Money | Any
    currency: str | Any
    starts_on: date | Any
    ends_on: date | Any
    as_of: date | Any
    confidence: str | Any
    source: str | Any
    tier: str | Any
    account_id: int | Any
    product_id: int | Any

class WhitespaceKnown(NamedTuple):
    id: int | Any
    account_id: int | Any
    product_id: int | Any
    status: str | Any
    potential: Money | Any
    currency: str | Any
    why: str | Any

class WhitespaceOffered(NamedTuple):
    account_id: int | Any
    product_id: int | Any
    open: int | Any
    lost: int | Any

class WhitespaceOfCell(NamedTuple):
    id: int | Any
    account_id: int | Any
    product_id: int | Any
    status: str | Any
    potential: Money | Any
    currency: str | Any
    why: str | Any

class WhitespaceYears(NamedTuple):
    account_id: int | Any
    product_id: int | Any
    currency: str | Any
    ago: int | Any
    minor: int | Any

class Asking:
    @overload
    def ask(self, name: Literal['accounts.history'], **values: Any) -> list[AccountsHistory]: ...
    @overload
    def ask(self, name: Literal['accounts.list'], **values: Any) -> list[AccountsList]: ...
    @overload
    def ask(self, name: Literal['accounts.list_kind'], **values: Any) -> list[AccountsListKind]: ...
    @overload
    def ask(self, name: Literal['accounts.names'], **values: Any) -> list[AccountsNames]: ...
    @overload
    def ask(self, name: Literal['accounts.one'], **values: Any) -> list[AccountsOne]: ...
    @overload
    def ask(self, name: Literal['accounts.open_followups'], **values: Any) -> list[AccountsOpenFollowups]: ...
    @overload
    def ask(self, name: Literal['accounts.people'], **values: Any) -> list[AccountsPeople]: ...
    @overload
    def ask(self, name: Literal['accounts.units'], **values: Any) -> list[AccountsUnits]: ...
    @overload
    def ask(self, name: Literal['attainment.closed'], **values: Any) -> list[AttainmentClosed]: ...
    @overload
    def ask(self, name: Literal['attainment.goals'], **values: Any) -> list[AttainmentGoals]: ...
    @overload
    def ask(self, name: Literal['attainment.pipeline'], **values: Any) -> list[AttainmentPipeline]: ...
    @overload
    def ask(self, name: Literal['attainment.steps'], **values: Any) -> list[AttainmentSteps]: ...
    @overload
    def ask(self, name: Literal['attainment.touches'], **values: Any) -> list[AttainmentTouches]: ...
    @overload
    def ask(self, name: Literal['books.accounts'], **values: Any) -> list[BooksAccounts]: ...
    @overload
    def ask(self, name: Literal['books.bought'], **values: Any) -> list[BooksBought]: ...
    @overload
    def ask(self, name: Literal['books.by_day'], **values: Any) -> list[BooksByDay]: ...
    @overload
    def ask(self, name: Literal['books.by_day_of'], **values: Any) -> list[BooksByDayOf]: ...
    @overload
    def ask(self, name: Literal['books.costs'], **values: Any) -> list[BooksCosts]: ...
    @overload
    def ask(self, name: Literal['books.effort'], **values: Any) -> list[BooksEffort]: ...
    @overload
    def ask(self, name: Literal['books.sales'], **values: Any) -> list[BooksSales]: ...
    @overload
    def ask(self, name: Literal['books.talk_costs'], **values: Any) -> list[BooksTalkCosts]: ...
    @overload
    def ask(self, name: Literal['buying.cells'], **values: Any) -> list[BuyingCells]: ...
    @overload
    def ask(self, name: Literal['buying.last'], **values: Any) -> list[BuyingLast]: ...
    @overload
    def ask(self, name: Literal['buying.margins'], **values: Any) -> list[BuyingMargins]: ...
    @overload
    def ask(self, name: Literal['buying.products'], **values: Any) -> list[BuyingProducts]: ...
    @overload
    def ask(self, name: Literal['campaigns.calendar'], **values: Any) -> list[CampaignsCalendar]: ...
    @overload
    def ask(self, name: Literal['campaigns.costs'], **values: Any) -> list[CampaignsCosts]: ...
    @overload
    def ask(self, name: Literal['campaigns.deals'], **values: Any) -> list[CampaignsDeals]: ...
    @overload
    def ask(self, name: Literal['campaigns.effort'], **values: Any) -> list[CampaignsEffort]: ...
    @overload
    def ask(self, name: Literal['campaigns.list'], **values: Any) -> list[CampaignsList]: ...
    @overload
    def ask(self, name: Literal['campaigns.members'], **values: Any) -> list[CampaignsMembers]: ...
    @overload
    def ask(self, name: Literal['campaigns.names'], **values: Any) -> list[CampaignsNames]: ...
    @overload
    def ask(self, name: Literal['campaigns.one'], **values: Any) -> list[CampaignsOne]: ...
    @overload
    def ask(self, name: Literal['campaigns.people'], **values: Any) -> list[CampaignsPeople]: ...
    @overload
    def ask(self, name: Literal['campaigns.steps'], **values: Any) -> list[CampaignsSteps]: ...
    @overload
    def ask(self, name: Literal['cases.list'], **values: Any) -> list[CasesList]: ...
    @overload
    def ask(self, name: Literal['cases.of_account'], **values: Any) -> list[CasesOfAccount]: ...
    @overload
    def ask(self, name: Literal['cases.one'], **values: Any) -> list[CasesOne]: ...
    @overload
    def ask(self, name: Literal['changes.altered'], **values: Any) -> list[ChangesAltered]: ...
    @overload
    def ask(self, name: Literal['changes.between'], **values: Any) -> list[ChangesBetween]: ...
    @overload
    def ask(self, name: Literal['changes.finished'], **values: Any) -> list[ChangesFinished]: ...
    @overload
    def ask(self, name: Literal['changes.first_undone'], **values: Any) -> list[ChangesFirstUndone]: ...
    @overload
    def ask(self, name: Literal['changes.last_done'], **values: Any) -> list[ChangesLastDone]: ...
    @overload
    def ask(self, name: Literal['changes.list'], **values: Any) -> list[ChangesList]: ...
    @overload
    def ask(self, name: Literal['changes.moved'], **values: Any) -> list[ChangesMoved]: ...
    @overload
    def ask(self, name: Literal['changes.newest'], **values: Any) -> list[ChangesNewest]: ...
    @overload
    def ask(self, name: Literal['changes.of_operation'], **values: Any) -> list[ChangesOfOperation]: ...
    @overload
    def ask(self, name: Literal['changes.operation'], **values: Any) -> list[ChangesOperation]: ...
    @overload
    def ask(self, name: Literal['changes.runs'], **values: Any) -> list[ChangesRuns]: ...
    @overload
    def ask(self, name: Literal['competitors.list'], **values: Any) -> list[CompetitorsList]: ...
    @overload
    def ask(self, name: Literal['competitors.of_account'], **values: Any) -> list[CompetitorsOfAccount]: ...
    @overload
    def ask(self, name: Literal['competitors.one'], **values: Any) -> list[CompetitorsOne]: ...
    @overload
    def ask(self, name: Literal['competitors.present'], **values: Any) -> list[CompetitorsPresent]: ...
    @overload
    def ask(self, name: Literal['contacts.at'], **values: Any) -> list[ContactsAt]: ...
    @overload
    def ask(self, name: Literal['contacts.emails'], **values: Any) -> list[ContactsEmails]: ...
    @overload
    def ask(self, name: Literal['contacts.list'], **values: Any) -> list[ContactsList]: ...
    @overload
    def ask(self, name: Literal['contacts.map'], **values: Any) -> list[ContactsMap]: ...
    @overload
    def ask(self, name: Literal['contacts.moves'], **values: Any) -> list[ContactsMoves]: ...
    @overload
    def ask(self, name: Literal['contacts.namesakes'], **values: Any) -> list[ContactsNamesakes]: ...
    @overload
    def ask(self, name: Literal['contacts.one'], **values: Any) -> list[ContactsOne]: ...
    @overload
    def ask(self, name: Literal['contacts.open_followups'], **values: Any) -> list[ContactsOpenFollowups]: ...
    @overload
    def ask(self, name: Literal['contacts.phones'], **values: Any) -> list[ContactsPhones]: ...
    @overload
    def ask(self, name: Literal['contacts.reports'], **values: Any) -> list[ContactsReports]: ...
    @overload
    def ask(self, name: Literal['contacts.talks'], **values: Any) -> list[ContactsTalks]: ...
    @overload
    def ask(self, name: Literal['contacts.unassigned'], **values: Any) -> list[ContactsUnassigned]: ...
    @overload
    def ask(self, name: Literal['contacts.with_email'], **values: Any) -> list[ContactsWithEmail]: ...
    @overload
    def ask(self, name: Literal['contacts.with_phone'], **values: Any) -> list[ContactsWithPhone]: ...
    @overload
    def ask(self, name: Literal['contracts.list'], **values: Any) -> list[ContractsList]: ...
    @overload
    def ask(self, name: Literal['contracts.of_account'], **values: Any) -> list[ContractsOfAccount]: ...
    @overload
    def ask(self, name: Literal['contracts.one'], **values: Any) -> list[ContractsOne]: ...
    @overload
    def ask(self, name: Literal['costs.list'], **values: Any) -> list[CostsList]: ...
    @overload
    def ask(self, name: Literal['costs.of_account'], **values: Any) -> list[CostsOfAccount]: ...
    @overload
    def ask(self, name: Literal['costs.one'], **values: Any) -> list[CostsOne]: ...
    @overload
    def ask(self, name: Literal['criteria.all'], **values: Any) -> list[CriteriaAll]: ...
    @overload
    def ask(self, name: Literal['criteria.of_account'], **values: Any) -> list[CriteriaOfAccount]: ...
    @overload
    def ask(self, name: Literal['criteria.one'], **values: Any) -> list[CriteriaOne]: ...
    @overload
    def ask(self, name: Literal['criteria.scores'], **values: Any) -> list[CriteriaScores]: ...
    @overload
    def ask(self, name: Literal['discipline.accounts'], **values: Any) -> list[DisciplineAccounts]: ...
    @overload
    def ask(self, name: Literal['discipline.ahead'], **values: Any) -> list[DisciplineAhead]: ...
    @overload
    def ask(self, name: Literal['discipline.channels'], **values: Any) -> list[DisciplineChannels]: ...
    @overload
    def ask(self, name: Literal['discipline.gaps'], **values: Any) -> list[DisciplineGaps]: ...
    @overload
    def ask(self, name: Literal['discipline.people'], **values: Any) -> list[DisciplinePeople]: ...
    @overload
    def ask(self, name: Literal['discipline.promises'], **values: Any) -> list[DisciplinePromises]: ...
    @overload
    def ask(self, name: Literal['effort.days_of_won'], **values: Any) -> list[EffortDaysOfWon]: ...
    @overload
    def ask(self, name: Literal['effort.won'], **values: Any) -> list[EffortWon]: ...
    @overload
    def ask(self, name: Literal['feedback.list'], **values: Any) -> list[FeedbackList]: ...
    @overload
    def ask(self, name: Literal['feedback.of_account'], **values: Any) -> list[FeedbackOfAccount]: ...
    @overload
    def ask(self, name: Literal['feedback.one'], **values: Any) -> list[FeedbackOne]: ...
    @overload
    def ask(self, name: Literal['feedback.unanswered'], **values: Any) -> list[FeedbackUnanswered]: ...
    @overload
    def ask(self, name: Literal['fields.of'], **values: Any) -> list[FieldsOf]: ...
    @overload
    def ask(self, name: Literal['followups.between'], **values: Any) -> list[FollowupsBetween]: ...
    @overload
    def ask(self, name: Literal['followups.due'], **values: Any) -> list[FollowupsDue]: ...
    @overload
    def ask(self, name: Literal['followups.due_of'], **values: Any) -> list[FollowupsDueOf]: ...
    @overload
    def ask(self, name: Literal['followups.duties'], **values: Any) -> list[FollowupsDuties]: ...
    @overload
    def ask(self, name: Literal['followups.list'], **values: Any) -> list[FollowupsList]: ...
    @overload
    def ask(self, name: Literal['followups.missing'], **values: Any) -> list[FollowupsMissing]: ...
    @overload
    def ask(self, name: Literal['followups.one'], **values: Any) -> list[FollowupsOne]: ...
    @overload
    def ask(self, name: Literal['followups.open_of'], **values: Any) -> list[FollowupsOpenOf]: ...
    @overload
    def ask(self, name: Literal['funnel.closed'], **values: Any) -> list[FunnelClosed]: ...
    @overload
    def ask(self, name: Literal['funnel.goals'], **values: Any) -> list[FunnelGoals]: ...
    @overload
    def ask(self, name: Literal['funnel.open'], **values: Any) -> list[FunnelOpen]: ...
    @overload
    def ask(self, name: Literal['funnel.won'], **values: Any) -> list[FunnelWon]: ...
    @overload
    def ask(self, name: Literal['goals.list'], **values: Any) -> list[GoalsList]: ...
    @overload
    def ask(self, name: Literal['goals.of_account'], **values: Any) -> list[GoalsOfAccount]: ...
    @overload
    def ask(self, name: Literal['goals.one'], **values: Any) -> list[GoalsOne]: ...
    @overload
    def ask(self, name: Literal['goals.open'], **values: Any) -> list[GoalsOpen]: ...
    @overload
    def ask(self, name: Literal['health.accounts'], **values: Any) -> list[HealthAccounts]: ...
    @overload
    def ask(self, name: Literal['health.feedback'], **values: Any) -> list[HealthFeedback]: ...
    @overload
    def ask(self, name: Literal['health.in_force'], **values: Any) -> list[HealthInForce]: ...
    @overload
    def ask(self, name: Literal['health.key_people'], **values: Any) -> list[HealthKeyPeople]: ...
    @overload
    def ask(self, name: Literal['health.milestones'], **values: Any) -> list[HealthMilestones]: ...
    @overload
    def ask(self, name: Literal['health.objectives'], **values: Any) -> list[HealthObjectives]: ...
    @overload
    def ask(self, name: Literal['health.open_cases'], **values: Any) -> list[HealthOpenCases]: ...
    @overload
    def ask(self, name: Literal['health.snapshots'], **values: Any) -> list[HealthSnapshots]: ...
    @overload
    def ask(self, name: Literal['health.sold'], **values: Any) -> list[HealthSold]: ...
    @overload
    def ask(self, name: Literal['imports.accounts'], **values: Any) -> list[ImportsAccounts]: ...
    @overload
    def ask(self, name: Literal['imports.any_cases'], **values: Any) -> list[ImportsAnyCases]: ...
    @overload
    def ask(self, name: Literal['imports.any_contracts'], **values: Any) -> list[ImportsAnyContracts]: ...
    @overload
    def ask(self, name: Literal['imports.any_costs'], **values: Any) -> list[ImportsAnyCosts]: ...
    @overload
    def ask(self, name: Literal['imports.any_followups'], **values: Any) -> list[ImportsAnyFollowups]: ...
    @overload
    def ask(self, name: Literal['imports.any_interactions'], **values: Any) -> list[ImportsAnyInteractions]: ...
    @overload
    def ask(self, name: Literal['imports.any_known'], **values: Any) -> list[ImportsAnyKnown]: ...
    @overload
    def ask(self, name: Literal['imports.any_needs'], **values: Any) -> list[ImportsAnyNeeds]: ...
    @overload
    def ask(self, name: Literal['imports.any_opportunities'], **values: Any) -> list[ImportsAnyOpportunities]: ...
    @overload
    def ask(self, name: Literal['imports.any_rates'], **values: Any) -> list[ImportsAnyRates]: ...
    @overload
    def ask(self, name: Literal['imports.any_transactions'], **values: Any) -> list[ImportsAnyTransactions]: ...
    @overload
    def ask(self, name: Literal['imports.any_wallets'], **values: Any) -> list[ImportsAnyWallets]: ...
    @overload
    def ask(self, name: Literal['imports.emails'], **values: Any) -> list[ImportsEmails]: ...
    @overload
    def ask(self, name: Literal['imports.emails_of'], **values: Any) -> list[ImportsEmailsOf]: ...
    @overload
    def ask(self, name: Literal['imports.fields'], **values: Any) -> list[ImportsFields]: ...
    @overload
    def ask(self, name: Literal['imports.known'], **values: Any) -> list[ImportsKnown]: ...
    @overload
    def ask(self, name: Literal['imports.newest'], **values: Any) -> list[ImportsNewest]: ...
    @overload
    def ask(self, name: Literal['imports.numbered'], **values: Any) -> list[ImportsNumbered]: ...
    @overload
    def ask(self, name: Literal['imports.owned'], **values: Any) -> list[ImportsOwned]: ...
    @overload
    def ask(self, name: Literal['imports.participants_of'], **values: Any) -> list[ImportsParticipantsOf]: ...
    @overload
    def ask(self, name: Literal['imports.people'], **values: Any) -> list[ImportsPeople]: ...
    @overload
    def ask(self, name: Literal['imports.phones'], **values: Any) -> list[ImportsPhones]: ...
    @overload
    def ask(self, name: Literal['imports.phones_of'], **values: Any) -> list[ImportsPhonesOf]: ...
    @overload
    def ask(self, name: Literal['imports.products'], **values: Any) -> list[ImportsProducts]: ...
    @overload
    def ask(self, name: Literal['imports.sales'], **values: Any) -> list[ImportsSales]: ...
    @overload
    def ask(self, name: Literal['imports.same_cases'], **values: Any) -> list[ImportsSameCases]: ...
    @overload
    def ask(self, name: Literal['imports.same_contracts'], **values: Any) -> list[ImportsSameContracts]: ...
    @overload
    def ask(self, name: Literal['imports.same_costs'], **values: Any) -> list[ImportsSameCosts]: ...
    @overload
    def ask(self, name: Literal['imports.same_followups'], **values: Any) -> list[ImportsSameFollowups]: ...
    @overload
    def ask(self, name: Literal['imports.same_interactions'], **values: Any) -> list[ImportsSameInteractions]: ...
    @overload
    def ask(self, name: Literal['imports.same_needs'], **values: Any) -> list[ImportsSameNeeds]: ...
    @overload
    def ask(self, name: Literal['imports.same_opportunities'], **values: Any) -> list[ImportsSameOpportunities]: ...
    @overload
    def ask(self, name: Literal['imports.same_rates'], **values: Any) -> list[ImportsSameRates]: ...
    @overload
    def ask(self, name: Literal['imports.same_transactions'], **values: Any) -> list[ImportsSameTransactions]: ...
    @overload
    def ask(self, name: Literal['imports.same_wallets'], **values: Any) -> list[ImportsSameWallets]: ...
    @overload
    def ask(self, name: Literal['imports.told_followups'], **values: Any) -> list[ImportsToldFollowups]: ...
    @overload
    def ask(self, name: Literal['imports.told_interactions'], **values: Any) -> list[ImportsToldInteractions]: ...
    @overload
    def ask(self, name: Literal['imports.values_of'], **values: Any) -> list[ImportsValuesOf]: ...
    @overload
    def ask(self, name: Literal['interactions.competitor_at'], **values: Any) -> list[InteractionsCompetitorAt]: ...
    @overload
    def ask(self, name: Literal['interactions.competitor_named'], **values: Any) -> list[InteractionsCompetitorNamed]: ...
    @overload
    def ask(self, name: Literal['interactions.last_logged'], **values: Any) -> list[InteractionsLastLogged]: ...
    @overload
    def ask(self, name: Literal['interactions.list'], **values: Any) -> list[InteractionsList]: ...
    @overload
    def ask(self, name: Literal['interactions.marks'], **values: Any) -> list[InteractionsMarks]: ...
    @overload
    def ask(self, name: Literal['interactions.of_account'], **values: Any) -> list[InteractionsOfAccount]: ...
    @overload
    def ask(self, name: Literal['interactions.of_person'], **values: Any) -> list[InteractionsOfPerson]: ...
    @overload
    def ask(self, name: Literal['interactions.one'], **values: Any) -> list[InteractionsOne]: ...
    @overload
    def ask(self, name: Literal['interactions.opportunities_of'], **values: Any) -> list[InteractionsOpportunitiesOf]: ...
    @overload
    def ask(self, name: Literal['interactions.participants'], **values: Any) -> list[InteractionsParticipants]: ...
    @overload
    def ask(self, name: Literal['interactions.planned_between'], **values: Any) -> list[InteractionsPlannedBetween]: ...
    @overload
    def ask(self, name: Literal['interactions.unconfirmed'], **values: Any) -> list[InteractionsUnconfirmed]: ...
    @overload
    def ask(self, name: Literal['links.list'], **values: Any) -> list[LinksList]: ...
    @overload
    def ask(self, name: Literal['links.of_account'], **values: Any) -> list[LinksOfAccount]: ...
    @overload
    def ask(self, name: Literal['links.one'], **values: Any) -> list[LinksOne]: ...
    @overload
    def ask(self, name: Literal['losses.contracts'], **values: Any) -> list[LossesContracts]: ...
    @overload
    def ask(self, name: Literal['losses.followups'], **values: Any) -> list[LossesFollowups]: ...
    @overload
    def ask(self, name: Literal['losses.meetings'], **values: Any) -> list[LossesMeetings]: ...
    @overload
    def ask(self, name: Literal['losses.of_account'], **values: Any) -> list[LossesOfAccount]: ...
    @overload
    def ask(self, name: Literal['losses.opportunities'], **values: Any) -> list[LossesOpportunities]: ...
    @overload
    def ask(self, name: Literal['matrix.answers'], **values: Any) -> list[MatrixAnswers]: ...
    @overload
    def ask(self, name: Literal['matrix.before'], **values: Any) -> list[MatrixBefore]: ...
    @overload
    def ask(self, name: Literal['matrix.people'], **values: Any) -> list[MatrixPeople]: ...
    @overload
    def ask(self, name: Literal['mix.targets'], **values: Any) -> list[MixTargets]: ...
    @overload
    def ask(self, name: Literal['naming.accounts_all'], **values: Any) -> list[NamingAccountsAll]: ...
    @overload
    def ask(self, name: Literal['naming.accounts_archived'], **values: Any) -> list[NamingAccountsArchived]: ...
    @overload
    def ask(self, name: Literal['naming.accounts_exact'], **values: Any) -> list[NamingAccountsExact]: ...
    @overload
    def ask(self, name: Literal['naming.contacts_all'], **values: Any) -> list[NamingContactsAll]: ...
    @overload
    def ask(self, name: Literal['naming.contacts_archived'], **values: Any) -> list[NamingContactsArchived]: ...
    @overload
    def ask(self, name: Literal['naming.contacts_exact'], **values: Any) -> list[NamingContactsExact]: ...
    @overload
    def ask(self, name: Literal['naming.external'], **values: Any) -> list[NamingExternal]: ...
    @overload
    def ask(self, name: Literal['naming.handles'], **values: Any) -> list[NamingHandles]: ...
    @overload
    def ask(self, name: Literal['naming.newest'], **values: Any) -> list[NamingNewest]: ...
    @overload
    def ask(self, name: Literal['naming.noun_of'], **values: Any) -> list[NamingNounOf]: ...
    @overload
    def ask(self, name: Literal['naming.people_of'], **values: Any) -> list[NamingPeopleOf]: ...
    @overload
    def ask(self, name: Literal['naming.products_all'], **values: Any) -> list[NamingProductsAll]: ...
    @overload
    def ask(self, name: Literal['naming.products_archived'], **values: Any) -> list[NamingProductsArchived]: ...
    @overload
    def ask(self, name: Literal['naming.products_exact'], **values: Any) -> list[NamingProductsExact]: ...
    @overload
    def ask(self, name: Literal['needs.list'], **values: Any) -> list[NeedsList]: ...
    @overload
    def ask(self, name: Literal['needs.of_account'], **values: Any) -> list[NeedsOfAccount]: ...
    @overload
    def ask(self, name: Literal['needs.one'], **values: Any) -> list[NeedsOne]: ...
    @overload
    def ask(self, name: Literal['opportunities.list'], **values: Any) -> list[OpportunitiesList]: ...
    @overload
    def ask(self, name: Literal['opportunities.of_account'], **values: Any) -> list[OpportunitiesOfAccount]: ...
    @overload
    def ask(self, name: Literal['opportunities.one'], **values: Any) -> list[OpportunitiesOne]: ...
    @overload
    def ask(self, name: Literal['opportunities.open'], **values: Any) -> list[OpportunitiesOpen]: ...
    @overload
    def ask(self, name: Literal['opportunities.open_steps'], **values: Any) -> list[OpportunitiesOpenSteps]: ...
    @overload
    def ask(self, name: Literal['opportunity_lines.of_opportunity'], **values: Any) -> list[OpportunityLinesOfOpportunity]: ...
    @overload
    def ask(self, name: Literal['picture.competitors'], **values: Any) -> list[PictureCompetitors]: ...
    @overload
    def ask(self, name: Literal['picture.contracts'], **values: Any) -> list[PictureContracts]: ...
    @overload
    def ask(self, name: Literal['picture.feedback'], **values: Any) -> list[PictureFeedback]: ...
    @overload
    def ask(self, name: Literal['picture.links'], **values: Any) -> list[PictureLinks]: ...
    @overload
    def ask(self, name: Literal['picture.milestones'], **values: Any) -> list[PictureMilestones]: ...
    @overload
    def ask(self, name: Literal['picture.objectives'], **values: Any) -> list[PictureObjectives]: ...
    @overload
    def ask(self, name: Literal['picture.plans'], **values: Any) -> list[PicturePlans]: ...
    @overload
    def ask(self, name: Literal['picture.present'], **values: Any) -> list[PicturePresent]: ...
    @overload
    def ask(self, name: Literal['picture.swot'], **values: Any) -> list[PictureSwot]: ...
    @overload
    def ask(self, name: Literal['picture.wallets'], **values: Any) -> list[PictureWallets]: ...
    @overload
    def ask(self, name: Literal['plans.actions'], **values: Any) -> list[PlansActions]: ...
    @overload
    def ask(self, name: Literal['plans.list'], **values: Any) -> list[PlansList]: ...
    @overload
    def ask(self, name: Literal['plans.milestones'], **values: Any) -> list[PlansMilestones]: ...
    @overload
    def ask(self, name: Literal['plans.mix'], **values: Any) -> list[PlansMix]: ...
    @overload
    def ask(self, name: Literal['plans.objectives'], **values: Any) -> list[PlansObjectives]: ...
    @overload
    def ask(self, name: Literal['plans.of_account'], **values: Any) -> list[PlansOfAccount]: ...
    @overload
    def ask(self, name: Literal['plans.one'], **values: Any) -> list[PlansOne]: ...
    @overload
    def ask(self, name: Literal['plans.portfolio'], **values: Any) -> list[PlansPortfolio]: ...
    @overload
    def ask(self, name: Literal['plans.swot'], **values: Any) -> list[PlansSwot]: ...
    @overload
    def ask(self, name: Literal['plans.without'], **values: Any) -> list[PlansWithout]: ...
    @overload
    def ask(self, name: Literal['portfolio.list'], **values: Any) -> list[PortfolioList]: ...
    @overload
    def ask(self, name: Literal['portfolio.one'], **values: Any) -> list[PortfolioOne]: ...
    @overload
    def ask(self, name: Literal['portfolio.pipeline'], **values: Any) -> list[PortfolioPipeline]: ...
    @overload
    def ask(self, name: Literal['portfolio.totals'], **values: Any) -> list[PortfolioTotals]: ...
    @overload
    def ask(self, name: Literal['prep.cases'], **values: Any) -> list[PrepCases]: ...
    @overload
    def ask(self, name: Literal['prep.contracts'], **values: Any) -> list[PrepContracts]: ...
    @overload
    def ask(self, name: Literal['prep.followups'], **values: Any) -> list[PrepFollowups]: ...
    @overload
    def ask(self, name: Literal['prep.holdings'], **values: Any) -> list[PrepHoldings]: ...
    @overload
    def ask(self, name: Literal['prep.market'], **values: Any) -> list[PrepMarket]: ...
    @overload
    def ask(self, name: Literal['prep.needs'], **values: Any) -> list[PrepNeeds]: ...
    @overload
    def ask(self, name: Literal['prep.opportunities'], **values: Any) -> list[PrepOpportunities]: ...
    @overload
    def ask(self, name: Literal['prep.people'], **values: Any) -> list[PrepPeople]: ...
    @overload
    def ask(self, name: Literal['prep.planned'], **values: Any) -> list[PrepPlanned]: ...
    @overload
    def ask(self, name: Literal['prep.present'], **values: Any) -> list[PrepPresent]: ...
    @overload
    def ask(self, name: Literal['prep.talks'], **values: Any) -> list[PrepTalks]: ...
    @overload
    def ask(self, name: Literal['price.answers'], **values: Any) -> list[PriceAnswers]: ...
    @overload
    def ask(self, name: Literal['price.sales'], **values: Any) -> list[PriceSales]: ...
    @overload
    def ask(self, name: Literal['products.coded'], **values: Any) -> list[ProductsCoded]: ...
    @overload
    def ask(self, name: Literal['products.list'], **values: Any) -> list[ProductsList]: ...
    @overload
    def ask(self, name: Literal['products.named'], **values: Any) -> list[ProductsNamed]: ...
    @overload
    def ask(self, name: Literal['products.one'], **values: Any) -> list[ProductsOne]: ...
    @overload
    def ask(self, name: Literal['prospects.converted'], **values: Any) -> list[ProspectsConverted]: ...
    @overload
    def ask(self, name: Literal['prospects.roles'], **values: Any) -> list[ProspectsRoles]: ...
    @overload
    def ask(self, name: Literal['quality.accounts'], **values: Any) -> list[QualityAccounts]: ...
    @overload
    def ask(self, name: Literal['quality.roles'], **values: Any) -> list[QualityRoles]: ...
    @overload
    def ask(self, name: Literal['rates.list'], **values: Any) -> list[RatesList]: ...
    @overload
    def ask(self, name: Literal['rates.one'], **values: Any) -> list[RatesOne]: ...
    @overload
    def ask(self, name: Literal['rates.same'], **values: Any) -> list[RatesSame]: ...
    @overload
    def ask(self, name: Literal['reviews.account'], **values: Any) -> list[ReviewsAccount]: ...
    @overload
    def ask(self, name: Literal['reviews.agreed'], **values: Any) -> list[ReviewsAgreed]: ...
    @overload
    def ask(self, name: Literal['reviews.cases'], **values: Any) -> list[ReviewsCases]: ...
    @overload
    def ask(self, name: Literal['reviews.deliveries'], **values: Any) -> list[ReviewsDeliveries]: ...
    @overload
    def ask(self, name: Literal['reviews.ends'], **values: Any) -> list[ReviewsEnds]: ...
    @overload
    def ask(self, name: Literal['reviews.meetings'], **values: Any) -> list[ReviewsMeetings]: ...
    @overload
    def ask(self, name: Literal['reviews.milestones'], **values: Any) -> list[ReviewsMilestones]: ...
    @overload
    def ask(self, name: Literal['reviews.objectives'], **values: Any) -> list[ReviewsObjectives]: ...
    @overload
    def ask(self, name: Literal['risk.buying_days'], **values: Any) -> list[RiskBuyingDays]: ...
    @overload
    def ask(self, name: Literal['risk.losses'], **values: Any) -> list[RiskLosses]: ...
    @overload
    def ask(self, name: Literal['risk.lost'], **values: Any) -> list[RiskLost]: ...
    @overload
    def ask(self, name: Literal['risk.lost_cases'], **values: Any) -> list[RiskLostCases]: ...
    @overload
    def ask(self, name: Literal['risk.lost_contracts'], **values: Any) -> list[RiskLostContracts]: ...
    @overload
    def ask(self, name: Literal['risk.lost_sales'], **values: Any) -> list[RiskLostSales]: ...
    @overload
    def ask(self, name: Literal['risk.lost_scores'], **values: Any) -> list[RiskLostScores]: ...
    @overload
    def ask(self, name: Literal['risk.lost_touches'], **values: Any) -> list[RiskLostTouches]: ...
    @overload
    def ask(self, name: Literal['risk.open_rules'], **values: Any) -> list[RiskOpenRules]: ...
    @overload
    def ask(self, name: Literal['risk.unrenewed'], **values: Any) -> list[RiskUnrenewed]: ...
    @overload
    def ask(self, name: Literal['satisfaction.answers'], **values: Any) -> list[SatisfactionAnswers]: ...
    @overload
    def ask(self, name: Literal['satisfaction.asked'], **values: Any) -> list[SatisfactionAsked]: ...
    @overload
    def ask(self, name: Literal['satisfaction.cases'], **values: Any) -> list[SatisfactionCases]: ...
    @overload
    def ask(self, name: Literal['search.hits'], **values: Any) -> list[SearchHits]: ...
    @overload
    def ask(self, name: Literal['segments.list'], **values: Any) -> list[SegmentsList]: ...
    @overload
    def ask(self, name: Literal['segments.named'], **values: Any) -> list[SegmentsNamed]: ...
    @overload
    def ask(self, name: Literal['segments.names'], **values: Any) -> list[SegmentsNames]: ...
    @overload
    def ask(self, name: Literal['share.categories'], **values: Any) -> list[ShareCategories]: ...
    @overload
    def ask(self, name: Literal['share.ranks'], **values: Any) -> list[ShareRanks]: ...
    @overload
    def ask(self, name: Literal['share.revenue'], **values: Any) -> list[ShareRevenue]: ...
    @overload
    def ask(self, name: Literal['share.wallets'], **values: Any) -> list[ShareWallets]: ...
    @overload
    def ask(self, name: Literal['show.buyers'], **values: Any) -> list[ShowBuyers]: ...
    @overload
    def ask(self, name: Literal['show.cases'], **values: Any) -> list[ShowCases]: ...
    @overload
    def ask(self, name: Literal['show.changes'], **values: Any) -> list[ShowChanges]: ...
    @overload
    def ask(self, name: Literal['show.contracts'], **values: Any) -> list[ShowContracts]: ...
    @overload
    def ask(self, name: Literal['show.deals'], **values: Any) -> list[ShowDeals]: ...
    @overload
    def ask(self, name: Literal['show.emails'], **values: Any) -> list[ShowEmails]: ...
    @overload
    def ask(self, name: Literal['show.fields'], **values: Any) -> list[ShowFields]: ...
    @overload
    def ask(self, name: Literal['show.holdings'], **values: Any) -> list[ShowHoldings]: ...
    @overload
    def ask(self, name: Literal['show.led_to'], **values: Any) -> list[ShowLedTo]: ...
    @overload
    def ask(self, name: Literal['show.lines'], **values: Any) -> list[ShowLines]: ...
    @overload
    def ask(self, name: Literal['show.links'], **values: Any) -> list[ShowLinks]: ...
    @overload
    def ask(self, name: Literal['show.met'], **values: Any) -> list[ShowMet]: ...
    @overload
    def ask(self, name: Literal['show.moves'], **values: Any) -> list[ShowMoves]: ...
    @overload
    def ask(self, name: Literal['show.needs'], **values: Any) -> list[ShowNeeds]: ...
    @overload
    def ask(self, name: Literal['show.people'], **values: Any) -> list[ShowPeople]: ...
    @overload
    def ask(self, name: Literal['show.phones'], **values: Any) -> list[ShowPhones]: ...
    @overload
    def ask(self, name: Literal['show.present'], **values: Any) -> list[ShowPresent]: ...
    @overload
    def ask(self, name: Literal['show.sources'], **values: Any) -> list[ShowSources]: ...
    @overload
    def ask(self, name: Literal['show.stages'], **values: Any) -> list[ShowStages]: ...
    @overload
    def ask(self, name: Literal['show.standing'], **values: Any) -> list[ShowStanding]: ...
    @overload
    def ask(self, name: Literal['show.steps'], **values: Any) -> list[ShowSteps]: ...
    @overload
    def ask(self, name: Literal['show.tags'], **values: Any) -> list[ShowTags]: ...
    @overload
    def ask(self, name: Literal['show.talks'], **values: Any) -> list[ShowTalks]: ...
    @overload
    def ask(self, name: Literal['show.units'], **values: Any) -> list[ShowUnits]: ...
    @overload
    def ask(self, name: Literal['tags.hung'], **values: Any) -> list[TagsHung]: ...
    @overload
    def ask(self, name: Literal['tags.list'], **values: Any) -> list[TagsList]: ...
    @overload
    def ask(self, name: Literal['tags.named'], **values: Any) -> list[TagsNamed]: ...
    @overload
    def ask(self, name: Literal['tags.names'], **values: Any) -> list[TagsNames]: ...
    @overload
    def ask(self, name: Literal['tags.of'], **values: Any) -> list[TagsOf]: ...
    @overload
    def ask(self, name: Literal['tags.whole'], **values: Any) -> list[TagsWhole]: ...
    @overload
    def ask(self, name: Literal['tenure.bought'], **values: Any) -> list[TenureBought]: ...
    @overload
    def ask(self, name: Literal['tenure.costs'], **values: Any) -> list[TenureCosts]: ...
    @overload
    def ask(self, name: Literal['tenure.effort'], **values: Any) -> list[TenureEffort]: ...
    @overload
    def ask(self, name: Literal['tenure.sales'], **values: Any) -> list[TenureSales]: ...
    @overload
    def ask(self, name: Literal['tenure.talk_costs'], **values: Any) -> list[TenureTalkCosts]: ...
    @overload
    def ask(self, name: Literal['timeline.closed'], **values: Any) -> list[TimelineClosed]: ...
    @overload
    def ask(self, name: Literal['timeline.contracts'], **values: Any) -> list[TimelineContracts]: ...
    @overload
    def ask(self, name: Literal['timeline.costs'], **values: Any) -> list[TimelineCosts]: ...
    @overload
    def ask(self, name: Literal['timeline.ended'], **values: Any) -> list[TimelineEnded]: ...
    @overload
    def ask(self, name: Literal['timeline.feedback'], **values: Any) -> list[TimelineFeedback]: ...
    @overload
    def ask(self, name: Literal['timeline.links'], **values: Any) -> list[TimelineLinks]: ...
    @overload
    def ask(self, name: Literal['timeline.losses'], **values: Any) -> list[TimelineLosses]: ...
    @overload
    def ask(self, name: Literal['timeline.moves'], **values: Any) -> list[TimelineMoves]: ...
    @overload
    def ask(self, name: Literal['timeline.needs'], **values: Any) -> list[TimelineNeeds]: ...
    @overload
    def ask(self, name: Literal['timeline.opened'], **values: Any) -> list[TimelineOpened]: ...
    @overload
    def ask(self, name: Literal['timeline.person_feedback'], **values: Any) -> list[TimelinePersonFeedback]: ...
    @overload
    def ask(self, name: Literal['timeline.person_moves'], **values: Any) -> list[TimelinePersonMoves]: ...
    @overload
    def ask(self, name: Literal['timeline.person_needs'], **values: Any) -> list[TimelinePersonNeeds]: ...
    @overload
    def ask(self, name: Literal['timeline.person_steps'], **values: Any) -> list[TimelinePersonSteps]: ...
    @overload
    def ask(self, name: Literal['timeline.person_talks'], **values: Any) -> list[TimelinePersonTalks]: ...
    @overload
    def ask(self, name: Literal['timeline.sales'], **values: Any) -> list[TimelineSales]: ...
    @overload
    def ask(self, name: Literal['timeline.stages'], **values: Any) -> list[TimelineStages]: ...
    @overload
    def ask(self, name: Literal['timeline.standing'], **values: Any) -> list[TimelineStanding]: ...
    @overload
    def ask(self, name: Literal['timeline.steps'], **values: Any) -> list[TimelineSteps]: ...
    @overload
    def ask(self, name: Literal['timeline.talks'], **values: Any) -> list[TimelineTalks]: ...
    @overload
    def ask(self, name: Literal['today.accounts'], **values: Any) -> list[TodayAccounts]: ...
    @overload
    def ask(self, name: Literal['today.away'], **values: Any) -> list[TodayAway]: ...
    @overload
    def ask(self, name: Literal['today.by_currency'], **values: Any) -> list[TodayByCurrency]: ...
    @overload
    def ask(self, name: Literal['today.contracts'], **values: Any) -> list[TodayContracts]: ...
    @overload
    def ask(self, name: Literal['today.dropped'], **values: Any) -> list[TodayDropped]: ...
    @overload
    def ask(self, name: Literal['today.due'], **values: Any) -> list[TodayDue]: ...
    @overload
    def ask(self, name: Literal['today.notices'], **values: Any) -> list[TodayNotices]: ...
    @overload
    def ask(self, name: Literal['today.opportunities'], **values: Any) -> list[TodayOpportunities]: ...
    @overload
    def ask(self, name: Literal['today.opportunity'], **values: Any) -> list[TodayOpportunity]: ...
    @overload
    def ask(self, name: Literal['today.overrides'], **values: Any) -> list[TodayOverrides]: ...
    @overload
    def ask(self, name: Literal['today.planned'], **values: Any) -> list[TodayPlanned]: ...
    @overload
    def ask(self, name: Literal['today.rates'], **values: Any) -> list[TodayRates]: ...
    @overload
    def ask(self, name: Literal['today.revenue'], **values: Any) -> list[TodayRevenue]: ...
    @overload
    def ask(self, name: Literal['today.since'], **values: Any) -> list[TodaySince]: ...
    @overload
    def ask(self, name: Literal['today.slipped'], **values: Any) -> list[TodaySlipped]: ...
    @overload
    def ask(self, name: Literal['today.units'], **values: Any) -> list[TodayUnits]: ...
    @overload
    def ask(self, name: Literal['transactions.list'], **values: Any) -> list[TransactionsList]: ...
    @overload
    def ask(self, name: Literal['transactions.of_account'], **values: Any) -> list[TransactionsOfAccount]: ...
    @overload
    def ask(self, name: Literal['transactions.one'], **values: Any) -> list[TransactionsOne]: ...
    @overload
    def ask(self, name: Literal['triage.accounts'], **values: Any) -> list[TriageAccounts]: ...
    @overload
    def ask(self, name: Literal['triage.people'], **values: Any) -> list[TriagePeople]: ...
    @overload
    def ask(self, name: Literal['value.acquired'], **values: Any) -> list[ValueAcquired]: ...
    @overload
    def ask(self, name: Literal['value.channels'], **values: Any) -> list[ValueChannels]: ...
    @overload
    def ask(self, name: Literal['value.contracts'], **values: Any) -> list[ValueContracts]: ...
    @overload
    def ask(self, name: Literal['value.gaps'], **values: Any) -> list[ValueGaps]: ...
    @overload
    def ask(self, name: Literal['value.held'], **values: Any) -> list[ValueHeld]: ...
    @overload
    def ask(self, name: Literal['value.invoices'], **values: Any) -> list[ValueInvoices]: ...
    @overload
    def ask(self, name: Literal['value.last_day'], **values: Any) -> list[ValueLastDay]: ...
    @overload
    def ask(self, name: Literal['value.margins'], **values: Any) -> list[ValueMargins]: ...
    @overload
    def ask(self, name: Literal['value.people'], **values: Any) -> list[ValuePeople]: ...
    @overload
    def ask(self, name: Literal['value.years'], **values: Any) -> list[ValueYears]: ...
    @overload
    def ask(self, name: Literal['wallets.list'], **values: Any) -> list[WalletsList]: ...
    @overload
    def ask(self, name: Literal['wallets.of_account'], **values: Any) -> list[WalletsOfAccount]: ...
    @overload
    def ask(self, name: Literal['wallets.one'], **values: Any) -> list[WalletsOne]: ...
    @overload
    def ask(self, name: Literal['whitespace.known'], **values: Any) -> list[WhitespaceKnown]: ...
    @overload
    def ask(self, name: Literal['whitespace.offered'], **values: Any) -> list[WhitespaceOffered]: ...
    @overload
    def ask(self, name: Literal['whitespace.of_cell'], **values: Any) -> list[WhitespaceOfCell]: ...
    @overload
    def ask(self, name: Literal['whitespace.years'], **values: Any) -> list[WhitespaceYears]: ...
    @overload
    def ask(self, name: str, **values: Any) -> list[Any]: ...

    @overload
    def one(self, name: Literal['accounts.history'], **values: Any) -> AccountsHistory | None: ...
    @overload
    def one(self, name: Literal['accounts.list'], **values: Any) -> AccountsList | None: ...
    @overload
    def one(self, name: Literal['accounts.list_kind'], **values: Any) -> AccountsListKind | None: ...
    @overload
    def one(self, name: Literal['accounts.names'], **values: Any) -> AccountsNames | None: ...
    @overload
    def one(self, name: Literal['accounts.one'], **values: Any) -> AccountsOne | None: ...
    @overload
    def one(self, name: Literal['accounts.open_followups'], **values: Any) -> AccountsOpenFollowups | None: ...
    @overload
    def one(self, name: Literal['accounts.people'], **values: Any) -> AccountsPeople | None: ...
    @overload
    def one(self, name: Literal['accounts.units'], **values: Any) -> AccountsUnits | None: ...
    @overload
    def one(self, name: Literal['attainment.closed'], **values: Any) -> AttainmentClosed | None: ...
    @overload
    def one(self, name: Literal['attainment.goals'], **values: Any) -> AttainmentGoals | None: ...
    @overload
    def one(self, name: Literal['attainment.pipeline'], **values: Any) -> AttainmentPipeline | None: ...
    @overload
    def one(self, name: Literal['attainment.steps'], **values: Any) -> AttainmentSteps | None: ...
    @overload
    def one(self, name: Literal['attainment.touches'], **values: Any) -> AttainmentTouches | None: ...
    @overload
    def one(self, name: Literal['books.accounts'], **values: Any) -> BooksAccounts | None: ...
    @overload
    def one(self, name: Literal['books.bought'], **values: Any) -> BooksBought | None: ...
    @overload
    def one(self, name: Literal['books.by_day'], **values: Any) -> BooksByDay | None: ...
    @overload
    def one(self, name: Literal['books.by_day_of'], **values: Any) -> BooksByDayOf | None: ...
    @overload
    def one(self, name: Literal['books.costs'], **values: Any) -> BooksCosts | None: ...
    @overload
    def one(self, name: Literal['books.effort'], **values: Any) -> BooksEffort | None: ...
    @overload
    def one(self, name: Literal['books.sales'], **values: Any) -> BooksSales | None: ...
    @overload
    def one(self, name: Literal['books.talk_costs'], **values: Any) -> BooksTalkCosts | None: ...
    @overload
    def one(self, name: Literal['buying.cells'], **values: Any) -> BuyingCells | None: ...
    @overload
    def one(self, name: Literal['buying.last'], **values: Any) -> BuyingLast | None: ...
    @overload
    def one(self, name: Literal['buying.margins'], **values: Any) -> BuyingMargins | None: ...
    @overload
    def one(self, name: Literal['buying.products'], **values: Any) -> BuyingProducts | None: ...
    @overload
    def one(self, name: Literal['campaigns.calendar'], **values: Any) -> CampaignsCalendar | None: ...
    @overload
    def one(self, name: Literal['campaigns.costs'], **values: Any) -> CampaignsCosts | None: ...
    @overload
    def one(self, name: Literal['campaigns.deals'], **values: Any) -> CampaignsDeals | None: ...
    @overload
    def one(self, name: Literal['campaigns.effort'], **values: Any) -> CampaignsEffort | None: ...
    @overload
    def one(self, name: Literal['campaigns.list'], **values: Any) -> CampaignsList | None: ...
    @overload
    def one(self, name: Literal['campaigns.members'], **values: Any) -> CampaignsMembers | None: ...
    @overload
    def one(self, name: Literal['campaigns.names'], **values: Any) -> CampaignsNames | None: ...
    @overload
    def one(self, name: Literal['campaigns.one'], **values: Any) -> CampaignsOne | None: ...
    @overload
    def one(self, name: Literal['campaigns.people'], **values: Any) -> CampaignsPeople | None: ...
    @overload
    def one(self, name: Literal['campaigns.steps'], **values: Any) -> CampaignsSteps | None: ...
    @overload
    def one(self, name: Literal['cases.list'], **values: Any) -> CasesList | None: ...
    @overload
    def one(self, name: Literal['cases.of_account'], **values: Any) -> CasesOfAccount | None: ...
    @overload
    def one(self, name: Literal['cases.one'], **values: Any) -> CasesOne | None: ...
    @overload
    def one(self, name: Literal['changes.altered'], **values: Any) -> ChangesAltered | None: ...
    @overload
    def one(self, name: Literal['changes.between'], **values: Any) -> ChangesBetween | None: ...
    @overload
    def one(self, name: Literal['changes.finished'], **values: Any) -> ChangesFinished | None: ...
    @overload
    def one(self, name: Literal['changes.first_undone'], **values: Any) -> ChangesFirstUndone | None: ...
    @overload
    def one(self, name: Literal['changes.last_done'], **values: Any) -> ChangesLastDone | None: ...
    @overload
    def one(self, name: Literal['changes.list'], **values: Any) -> ChangesList | None: ...
    @overload
    def one(self, name: Literal['changes.moved'], **values: Any) -> ChangesMoved | None: ...
    @overload
    def one(self, name: Literal['changes.newest'], **values: Any) -> ChangesNewest | None: ...
    @overload
    def one(self, name: Literal['changes.of_operation'], **values: Any) -> ChangesOfOperation | None: ...
    @overload
    def one(self, name: Literal['changes.operation'], **values: Any) -> ChangesOperation | None: ...
    @overload
    def one(self, name: Literal['changes.runs'], **values: Any) -> ChangesRuns | None: ...
    @overload
    def one(self, name: Literal['competitors.list'], **values: Any) -> CompetitorsList | None: ...
    @overload
    def one(self, name: Literal['competitors.of_account'], **values: Any) -> CompetitorsOfAccount | None: ...
    @overload
    def one(self, name: Literal['competitors.one'], **values: Any) -> CompetitorsOne | None: ...
    @overload
    def one(self, name: Literal['competitors.present'], **values: Any) -> CompetitorsPresent | None: ...
    @overload
    def one(self, name: Literal['contacts.at'], **values: Any) -> ContactsAt | None: ...
    @overload
    def one(self, name: Literal['contacts.emails'], **values: Any) -> ContactsEmails | None: ...
    @overload
    def one(self, name: Literal['contacts.list'], **values: Any) -> ContactsList | None: ...
    @overload
    def one(self, name: Literal['contacts.map'], **values: Any) -> ContactsMap | None: ...
    @overload
    def one(self, name: Literal['contacts.moves'], **values: Any) -> ContactsMoves | None: ...
    @overload
    def one(self, name: Literal['contacts.namesakes'], **values: Any) -> ContactsNamesakes | None: ...
    @overload
    def one(self, name: Literal['contacts.one'], **values: Any) -> ContactsOne | None: ...
    @overload
    def one(self, name: Literal['contacts.open_followups'], **values: Any) -> ContactsOpenFollowups | None: ...
    @overload
    def one(self, name: Literal['contacts.phones'], **values: Any) -> ContactsPhones | None: ...
    @overload
    def one(self, name: Literal['contacts.reports'], **values: Any) -> ContactsReports | None: ...
    @overload
    def one(self, name: Literal['contacts.talks'], **values: Any) -> ContactsTalks | None: ...
    @overload
    def one(self, name: Literal['contacts.unassigned'], **values: Any) -> ContactsUnassigned | None: ...
    @overload
    def one(self, name: Literal['contacts.with_email'], **values: Any) -> ContactsWithEmail | None: ...
    @overload
    def one(self, name: Literal['contacts.with_phone'], **values: Any) -> ContactsWithPhone | None: ...
    @overload
    def one(self, name: Literal['contracts.list'], **values: Any) -> ContractsList | None: ...
    @overload
    def one(self, name: Literal['contracts.of_account'], **values: Any) -> ContractsOfAccount | None: ...
    @overload
    def one(self, name: Literal['contracts.one'], **values: Any) -> ContractsOne | None: ...
    @overload
    def one(self, name: Literal['costs.list'], **values: Any) -> CostsList | None: ...
    @overload
    def one(self, name: Literal['costs.of_account'], **values: Any) -> CostsOfAccount | None: ...
    @overload
    def one(self, name: Literal['costs.one'], **values: Any) -> CostsOne | None: ...
    @overload
    def one(self, name: Literal['criteria.all'], **values: Any) -> CriteriaAll | None: ...
    @overload
    def one(self, name: Literal['criteria.of_account'], **values: Any) -> CriteriaOfAccount | None: ...
    @overload
    def one(self, name: Literal['criteria.one'], **values: Any) -> CriteriaOne | None: ...
    @overload
    def one(self, name: Literal['criteria.scores'], **values: Any) -> CriteriaScores | None: ...
    @overload
    def one(self, name: Literal['discipline.accounts'], **values: Any) -> DisciplineAccounts | None: ...
    @overload
    def one(self, name: Literal['discipline.ahead'], **values: Any) -> DisciplineAhead | None: ...
    @overload
    def one(self, name: Literal['discipline.channels'], **values: Any) -> DisciplineChannels | None: ...
    @overload
    def one(self, name: Literal['discipline.gaps'], **values: Any) -> DisciplineGaps | None: ...
    @overload
    def one(self, name: Literal['discipline.people'], **values: Any) -> DisciplinePeople | None: ...
    @overload
    def one(self, name: Literal['discipline.promises'], **values: Any) -> DisciplinePromises | None: ...
    @overload
    def one(self, name: Literal['effort.days_of_won'], **values: Any) -> EffortDaysOfWon | None: ...
    @overload
    def one(self, name: Literal['effort.won'], **values: Any) -> EffortWon | None: ...
    @overload
    def one(self, name: Literal['feedback.list'], **values: Any) -> FeedbackList | None: ...
    @overload
    def one(self, name: Literal['feedback.of_account'], **values: Any) -> FeedbackOfAccount | None: ...
    @overload
    def one(self, name: Literal['feedback.one'], **values: Any) -> FeedbackOne | None: ...
    @overload
    def one(self, name: Literal['feedback.unanswered'], **values: Any) -> FeedbackUnanswered | None: ...
    @overload
    def one(self, name: Literal['fields.of'], **values: Any) -> FieldsOf | None: ...
    @overload
    def one(self, name: Literal['followups.between'], **values: Any) -> FollowupsBetween | None: ...
    @overload
    def one(self, name: Literal['followups.due'], **values: Any) -> FollowupsDue | None: ...
    @overload
    def one(self, name: Literal['followups.due_of'], **values: Any) -> FollowupsDueOf | None: ...
    @overload
    def one(self, name: Literal['followups.duties'], **values: Any) -> FollowupsDuties | None: ...
    @overload
    def one(self, name: Literal['followups.list'], **values: Any) -> FollowupsList | None: ...
    @overload
    def one(self, name: Literal['followups.missing'], **values: Any) -> FollowupsMissing | None: ...
    @overload
    def one(self, name: Literal['followups.one'], **values: Any) -> FollowupsOne | None: ...
    @overload
    def one(self, name: Literal['followups.open_of'], **values: Any) -> FollowupsOpenOf | None: ...
    @overload
    def one(self, name: Literal['funnel.closed'], **values: Any) -> FunnelClosed | None: ...
    @overload
    def one(self, name: Literal['funnel.goals'], **values: Any) -> FunnelGoals | None: ...
    @overload
    def one(self, name: Literal['funnel.open'], **values: Any) -> FunnelOpen | None: ...
    @overload
    def one(self, name: Literal['funnel.won'], **values: Any) -> FunnelWon | None: ...
    @overload
    def one(self, name: Literal['goals.list'], **values: Any) -> GoalsList | None: ...
    @overload
    def one(self, name: Literal['goals.of_account'], **values: Any) -> GoalsOfAccount | None: ...
    @overload
    def one(self, name: Literal['goals.one'], **values: Any) -> GoalsOne | None: ...
    @overload
    def one(self, name: Literal['goals.open'], **values: Any) -> GoalsOpen | None: ...
    @overload
    def one(self, name: Literal['health.accounts'], **values: Any) -> HealthAccounts | None: ...
    @overload
    def one(self, name: Literal['health.feedback'], **values: Any) -> HealthFeedback | None: ...
    @overload
    def one(self, name: Literal['health.in_force'], **values: Any) -> HealthInForce | None: ...
    @overload
    def one(self, name: Literal['health.key_people'], **values: Any) -> HealthKeyPeople | None: ...
    @overload
    def one(self, name: Literal['health.milestones'], **values: Any) -> HealthMilestones | None: ...
    @overload
    def one(self, name: Literal['health.objectives'], **values: Any) -> HealthObjectives | None: ...
    @overload
    def one(self, name: Literal['health.open_cases'], **values: Any) -> HealthOpenCases | None: ...
    @overload
    def one(self, name: Literal['health.snapshots'], **values: Any) -> HealthSnapshots | None: ...
    @overload
    def one(self, name: Literal['health.sold'], **values: Any) -> HealthSold | None: ...
    @overload
    def one(self, name: Literal['imports.accounts'], **values: Any) -> ImportsAccounts | None: ...
    @overload
    def one(self, name: Literal['imports.any_cases'], **values: Any) -> ImportsAnyCases | None: ...
    @overload
    def one(self, name: Literal['imports.any_contracts'], **values: Any) -> ImportsAnyContracts | None: ...
    @overload
    def one(self, name: Literal['imports.any_costs'], **values: Any) -> ImportsAnyCosts | None: ...
    @overload
    def one(self, name: Literal['imports.any_followups'], **values: Any) -> ImportsAnyFollowups | None: ...
    @overload
    def one(self, name: Literal['imports.any_interactions'], **values: Any) -> ImportsAnyInteractions | None: ...
    @overload
    def one(self, name: Literal['imports.any_known'], **values: Any) -> ImportsAnyKnown | None: ...
    @overload
    def one(self, name: Literal['imports.any_needs'], **values: Any) -> ImportsAnyNeeds | None: ...
    @overload
    def one(self, name: Literal['imports.any_opportunities'], **values: Any) -> ImportsAnyOpportunities | None: ...
    @overload
    def one(self, name: Literal['imports.any_rates'], **values: Any) -> ImportsAnyRates | None: ...
    @overload
    def one(self, name: Literal['imports.any_transactions'], **values: Any) -> ImportsAnyTransactions | None: ...
    @overload
    def one(self, name: Literal['imports.any_wallets'], **values: Any) -> ImportsAnyWallets | None: ...
    @overload
    def one(self, name: Literal['imports.emails'], **values: Any) -> ImportsEmails | None: ...
    @overload
    def one(self, name: Literal['imports.emails_of'], **values: Any) -> ImportsEmailsOf | None: ...
    @overload
    def one(self, name: Literal['imports.fields'], **values: Any) -> ImportsFields | None: ...
    @overload
    def one(self, name: Literal['imports.known'], **values: Any) -> ImportsKnown | None: ...
    @overload
    def one(self, name: Literal['imports.newest'], **values: Any) -> ImportsNewest | None: ...
    @overload
    def one(self, name: Literal['imports.numbered'], **values: Any) -> ImportsNumbered | None: ...
    @overload
    def one(self, name: Literal['imports.owned'], **values: Any) -> ImportsOwned | None: ...
    @overload
    def one(self, name: Literal['imports.participants_of'], **values: Any) -> ImportsParticipantsOf | None: ...
    @overload
    def one(self, name: Literal['imports.people'], **values: Any) -> ImportsPeople | None: ...
    @overload
    def one(self, name: Literal['imports.phones'], **values: Any) -> ImportsPhones | None: ...
    @overload
    def one(self, name: Literal['imports.phones_of'], **values: Any) -> ImportsPhonesOf | None: ...
    @overload
    def one(self, name: Literal['imports.products'], **values: Any) -> ImportsProducts | None: ...
    @overload
    def one(self, name: Literal['imports.sales'], **values: Any) -> ImportsSales | None: ...
    @overload
    def one(self, name: Literal['imports.same_cases'], **values: Any) -> ImportsSameCases | None: ...
    @overload
    def one(self, name: Literal['imports.same_contracts'], **values: Any) -> ImportsSameContracts | None: ...
    @overload
    def one(self, name: Literal['imports.same_costs'], **values: Any) -> ImportsSameCosts | None: ...
    @overload
    def one(self, name: Literal['imports.same_followups'], **values: Any) -> ImportsSameFollowups | None: ...
    @overload
    def one(self, name: Literal['imports.same_interactions'], **values: Any) -> ImportsSameInteractions | None: ...
    @overload
    def one(self, name: Literal['imports.same_needs'], **values: Any) -> ImportsSameNeeds | None: ...
    @overload
    def one(self, name: Literal['imports.same_opportunities'], **values: Any) -> ImportsSameOpportunities | None: ...
    @overload
    def one(self, name: Literal['imports.same_rates'], **values: Any) -> ImportsSameRates | None: ...
    @overload
    def one(self, name: Literal['imports.same_transactions'], **values: Any) -> ImportsSameTransactions | None: ...
    @overload
    def one(self, name: Literal['imports.same_wallets'], **values: Any) -> ImportsSameWallets | None: ...
    @overload
    def one(self, name: Literal['imports.told_followups'], **values: Any) -> ImportsToldFollowups | None: ...
    @overload
    def one(self, name: Literal['imports.told_interactions'], **values: Any) -> ImportsToldInteractions | None: ...
    @overload
    def one(self, name: Literal['imports.values_of'], **values: Any) -> ImportsValuesOf | None: ...
    @overload
    def one(self, name: Literal['interactions.competitor_at'], **values: Any) -> InteractionsCompetitorAt | None: ...
    @overload
    def one(self, name: Literal['interactions.competitor_named'], **values: Any) -> InteractionsCompetitorNamed | None: ...
    @overload
    def one(self, name: Literal['interactions.last_logged'], **values: Any) -> InteractionsLastLogged | None: ...
    @overload
    def one(self, name: Literal['interactions.list'], **values: Any) -> InteractionsList | None: ...
    @overload
    def one(self, name: Literal['interactions.marks'], **values: Any) -> InteractionsMarks | None: ...
    @overload
    def one(self, name: Literal['interactions.of_account'], **values: Any) -> InteractionsOfAccount | None: ...
    @overload
    def one(self, name: Literal['interactions.of_person'], **values: Any) -> InteractionsOfPerson | None: ...
    @overload
    def one(self, name: Literal['interactions.one'], **values: Any) -> InteractionsOne | None: ...
    @overload
    def one(self, name: Literal['interactions.opportunities_of'], **values: Any) -> InteractionsOpportunitiesOf | None: ...
    @overload
    def one(self, name: Literal['interactions.participants'], **values: Any) -> InteractionsParticipants | None: ...
    @overload
    def one(self, name: Literal['interactions.planned_between'], **values: Any) -> InteractionsPlannedBetween | None: ...
    @overload
    def one(self, name: Literal['interactions.unconfirmed'], **values: Any) -> InteractionsUnconfirmed | None: ...
    @overload
    def one(self, name: Literal['links.list'], **values: Any) -> LinksList | None: ...
    @overload
    def one(self, name: Literal['links.of_account'], **values: Any) -> LinksOfAccount | None: ...
    @overload
    def one(self, name: Literal['links.one'], **values: Any) -> LinksOne | None: ...
    @overload
    def one(self, name: Literal['losses.contracts'], **values: Any) -> LossesContracts | None: ...
    @overload
    def one(self, name: Literal['losses.followups'], **values: Any) -> LossesFollowups | None: ...
    @overload
    def one(self, name: Literal['losses.meetings'], **values: Any) -> LossesMeetings | None: ...
    @overload
    def one(self, name: Literal['losses.of_account'], **values: Any) -> LossesOfAccount | None: ...
    @overload
    def one(self, name: Literal['losses.opportunities'], **values: Any) -> LossesOpportunities | None: ...
    @overload
    def one(self, name: Literal['matrix.answers'], **values: Any) -> MatrixAnswers | None: ...
    @overload
    def one(self, name: Literal['matrix.before'], **values: Any) -> MatrixBefore | None: ...
    @overload
    def one(self, name: Literal['matrix.people'], **values: Any) -> MatrixPeople | None: ...
    @overload
    def one(self, name: Literal['mix.targets'], **values: Any) -> MixTargets | None: ...
    @overload
    def one(self, name: Literal['naming.accounts_all'], **values: Any) -> NamingAccountsAll | None: ...
    @overload
    def one(self, name: Literal['naming.accounts_archived'], **values: Any) -> NamingAccountsArchived | None: ...
    @overload
    def one(self, name: Literal['naming.accounts_exact'], **values: Any) -> NamingAccountsExact | None: ...
    @overload
    def one(self, name: Literal['naming.contacts_all'], **values: Any) -> NamingContactsAll | None: ...
    @overload
    def one(self, name: Literal['naming.contacts_archived'], **values: Any) -> NamingContactsArchived | None: ...
    @overload
    def one(self, name: Literal['naming.contacts_exact'], **values: Any) -> NamingContactsExact | None: ...
    @overload
    def one(self, name: Literal['naming.external'], **values: Any) -> NamingExternal | None: ...
    @overload
    def one(self, name: Literal['naming.handles'], **values: Any) -> NamingHandles | None: ...
    @overload
    def one(self, name: Literal['naming.newest'], **values: Any) -> NamingNewest | None: ...
    @overload
    def one(self, name: Literal['naming.noun_of'], **values: Any) -> NamingNounOf | None: ...
    @overload
    def one(self, name: Literal['naming.people_of'], **values: Any) -> NamingPeopleOf | None: ...
    @overload
    def one(self, name: Literal['naming.products_all'], **values: Any) -> NamingProductsAll | None: ...
    @overload
    def one(self, name: Literal['naming.products_archived'], **values: Any) -> NamingProductsArchived | None: ...
    @overload
    def one(self, name: Literal['naming.products_exact'], **values: Any) -> NamingProductsExact | None: ...
    @overload
    def one(self, name: Literal['needs.list'], **values: Any) -> NeedsList | None: ...
    @overload
    def one(self, name: Literal['needs.of_account'], **values: Any) -> NeedsOfAccount | None: ...
    @overload
    def one(self, name: Literal['needs.one'], **values: Any) -> NeedsOne | None: ...
    @overload
    def one(self, name: Literal['opportunities.list'], **values: Any) -> OpportunitiesList | None: ...
    @overload
    def one(self, name: Literal['opportunities.of_account'], **values: Any) -> OpportunitiesOfAccount | None: ...
    @overload
    def one(self, name: Literal['opportunities.one'], **values: Any) -> OpportunitiesOne | None: ...
    @overload
    def one(self, name: Literal['opportunities.open'], **values: Any) -> OpportunitiesOpen | None: ...
    @overload
    def one(self, name: Literal['opportunities.open_steps'], **values: Any) -> OpportunitiesOpenSteps | None: ...
    @overload
    def one(self, name: Literal['opportunity_lines.of_opportunity'], **values: Any) -> OpportunityLinesOfOpportunity | None: ...
    @overload
    def one(self, name: Literal['picture.competitors'], **values: Any) -> PictureCompetitors | None: ...
    @overload
    def one(self, name: Literal['picture.contracts'], **values: Any) -> PictureContracts | None: ...
    @overload
    def one(self, name: Literal['picture.feedback'], **values: Any) -> PictureFeedback | None: ...
    @overload
    def one(self, name: Literal['picture.links'], **values: Any) -> PictureLinks | None: ...
    @overload
    def one(self, name: Literal['picture.milestones'], **values: Any) -> PictureMilestones | None: ...
    @overload
    def one(self, name: Literal['picture.objectives'], **values: Any) -> PictureObjectives | None: ...
    @overload
    def one(self, name: Literal['picture.plans'], **values: Any) -> PicturePlans | None: ...
    @overload
    def one(self, name: Literal['picture.present'], **values: Any) -> PicturePresent | None: ...
    @overload
    def one(self, name: Literal['picture.swot'], **values: Any) -> PictureSwot | None: ...
    @overload
    def one(self, name: Literal['picture.wallets'], **values: Any) -> PictureWallets | None: ...
    @overload
    def one(self, name: Literal['plans.actions'], **values: Any) -> PlansActions | None: ...
    @overload
    def one(self, name: Literal['plans.list'], **values: Any) -> PlansList | None: ...
    @overload
    def one(self, name: Literal['plans.milestones'], **values: Any) -> PlansMilestones | None: ...
    @overload
    def one(self, name: Literal['plans.mix'], **values: Any) -> PlansMix | None: ...
    @overload
    def one(self, name: Literal['plans.objectives'], **values: Any) -> PlansObjectives | None: ...
    @overload
    def one(self, name: Literal['plans.of_account'], **values: Any) -> PlansOfAccount | None: ...
    @overload
    def one(self, name: Literal['plans.one'], **values: Any) -> PlansOne | None: ...
    @overload
    def one(self, name: Literal['plans.portfolio'], **values: Any) -> PlansPortfolio | None: ...
    @overload
    def one(self, name: Literal['plans.swot'], **values: Any) -> PlansSwot | None: ...
    @overload
    def one(self, name: Literal['plans.without'], **values: Any) -> PlansWithout | None: ...
    @overload
    def one(self, name: Literal['portfolio.list'], **values: Any) -> PortfolioList | None: ...
    @overload
    def one(self, name: Literal['portfolio.one'], **values: Any) -> PortfolioOne | None: ...
    @overload
    def one(self, name: Literal['portfolio.pipeline'], **values: Any) -> PortfolioPipeline | None: ...
    @overload
    def one(self, name: Literal['portfolio.totals'], **values: Any) -> PortfolioTotals | None: ...
    @overload
    def one(self, name: Literal['prep.cases'], **values: Any) -> PrepCases | None: ...
    @overload
    def one(self, name: Literal['prep.contracts'], **values: Any) -> PrepContracts | None: ...
    @overload
    def one(self, name: Literal['prep.followups'], **values: Any) -> PrepFollowups | None: ...
    @overload
    def one(self, name: Literal['prep.holdings'], **values: Any) -> PrepHoldings | None: ...
    @overload
    def one(self, name: Literal['prep.market'], **values: Any) -> PrepMarket | None: ...
    @overload
    def one(self, name: Literal['prep.needs'], **values: Any) -> PrepNeeds | None: ...
    @overload
    def one(self, name: Literal['prep.opportunities'], **values: Any) -> PrepOpportunities | None: ...
    @overload
    def one(self, name: Literal['prep.people'], **values: Any) -> PrepPeople | None: ...
    @overload
    def one(self, name: Literal['prep.planned'], **values: Any) -> PrepPlanned | None: ...
    @overload
    def one(self, name: Literal['prep.present'], **values: Any) -> PrepPresent | None: ...
    @overload
    def one(self, name: Literal['prep.talks'], **values: Any) -> PrepTalks | None: ...
    @overload
    def one(self, name: Literal['price.answers'], **values: Any) -> PriceAnswers | None: ...
    @overload
    def one(self, name: Literal['price.sales'], **values: Any) -> PriceSales | None: ...
    @overload
    def one(self, name: Literal['products.coded'], **values: Any) -> ProductsCoded | None: ...
    @overload
    def one(self, name: Literal['products.list'], **values: Any) -> ProductsList | None: ...
    @overload
    def one(self, name: Literal['products.named'], **values: Any) -> ProductsNamed | None: ...
    @overload
    def one(self, name: Literal['products.one'], **values: Any) -> ProductsOne | None: ...
    @overload
    def one(self, name: Literal['prospects.converted'], **values: Any) -> ProspectsConverted | None: ...
    @overload
    def one(self, name: Literal['prospects.roles'], **values: Any) -> ProspectsRoles | None: ...
    @overload
    def one(self, name: Literal['quality.accounts'], **values: Any) -> QualityAccounts | None: ...
    @overload
    def one(self, name: Literal['quality.roles'], **values: Any) -> QualityRoles | None: ...
    @overload
    def one(self, name: Literal['rates.list'], **values: Any) -> RatesList | None: ...
    @overload
    def one(self, name: Literal['rates.one'], **values: Any) -> RatesOne | None: ...
    @overload
    def one(self, name: Literal['rates.same'], **values: Any) -> RatesSame | None: ...
    @overload
    def one(self, name: Literal['reviews.account'], **values: Any) -> ReviewsAccount | None: ...
    @overload
    def one(self, name: Literal['reviews.agreed'], **values: Any) -> ReviewsAgreed | None: ...
    @overload
    def one(self, name: Literal['reviews.cases'], **values: Any) -> ReviewsCases | None: ...
    @overload
    def one(self, name: Literal['reviews.deliveries'], **values: Any) -> ReviewsDeliveries | None: ...
    @overload
    def one(self, name: Literal['reviews.ends'], **values: Any) -> ReviewsEnds | None: ...
    @overload
    def one(self, name: Literal['reviews.meetings'], **values: Any) -> ReviewsMeetings | None: ...
    @overload
    def one(self, name: Literal['reviews.milestones'], **values: Any) -> ReviewsMilestones | None: ...
    @overload
    def one(self, name: Literal['reviews.objectives'], **values: Any) -> ReviewsObjectives | None: ...
    @overload
    def one(self, name: Literal['risk.buying_days'], **values: Any) -> RiskBuyingDays | None: ...
    @overload
    def one(self, name: Literal['risk.losses'], **values: Any) -> RiskLosses | None: ...
    @overload
    def one(self, name: Literal['risk.lost'], **values: Any) -> RiskLost | None: ...
    @overload
    def one(self, name: Literal['risk.lost_cases'], **values: Any) -> RiskLostCases | None: ...
    @overload
    def one(self, name: Literal['risk.lost_contracts'], **values: Any) -> RiskLostContracts | None: ...
    @overload
    def one(self, name: Literal['risk.lost_sales'], **values: Any) -> RiskLostSales | None: ...
    @overload
    def one(self, name: Literal['risk.lost_scores'], **values: Any) -> RiskLostScores | None: ...
    @overload
    def one(self, name: Literal['risk.lost_touches'], **values: Any) -> RiskLostTouches | None: ...
    @overload
    def one(self, name: Literal['risk.open_rules'], **values: Any) -> RiskOpenRules | None: ...
    @overload
    def one(self, name: Literal['risk.unrenewed'], **values: Any) -> RiskUnrenewed | None: ...
    @overload
    def one(self, name: Literal['satisfaction.answers'], **values: Any) -> SatisfactionAnswers | None: ...
    @overload
    def one(self, name: Literal['satisfaction.asked'], **values: Any) -> SatisfactionAsked | None: ...
    @overload
    def one(self, name: Literal['satisfaction.cases'], **values: Any) -> SatisfactionCases | None: ...
    @overload
    def one(self, name: Literal['search.hits'], **values: Any) -> SearchHits | None: ...
    @overload
    def one(self, name: Literal['segments.list'], **values: Any) -> SegmentsList | None: ...
    @overload
    def one(self, name: Literal['segments.named'], **values: Any) -> SegmentsNamed | None: ...
    @overload
    def one(self, name: Literal['segments.names'], **values: Any) -> SegmentsNames | None: ...
    @overload
    def one(self, name: Literal['share.categories'], **values: Any) -> ShareCategories | None: ...
    @overload
    def one(self, name: Literal['share.ranks'], **values: Any) -> ShareRanks | None: ...
    @overload
    def one(self, name: Literal['share.revenue'], **values: Any) -> ShareRevenue | None: ...
    @overload
    def one(self, name: Literal['share.wallets'], **values: Any) -> ShareWallets | None: ...
    @overload
    def one(self, name: Literal['show.buyers'], **values: Any) -> ShowBuyers | None: ...
    @overload
    def one(self, name: Literal['show.cases'], **values: Any) -> ShowCases | None: ...
    @overload
    def one(self, name: Literal['show.changes'], **values: Any) -> ShowChanges | None: ...
    @overload
    def one(self, name: Literal['show.contracts'], **values: Any) -> ShowContracts | None: ...
    @overload
    def one(self, name: Literal['show.deals'], **values: Any) -> ShowDeals | None: ...
    @overload
    def one(self, name: Literal['show.emails'], **values: Any) -> ShowEmails | None: ...
    @overload
    def one(self, name: Literal['show.fields'], **values: Any) -> ShowFields | None: ...
    @overload
    def one(self, name: Literal['show.holdings'], **values: Any) -> ShowHoldings | None: ...
    @overload
    def one(self, name: Literal['show.led_to'], **values: Any) -> ShowLedTo | None: ...
    @overload
    def one(self, name: Literal['show.lines'], **values: Any) -> ShowLines | None: ...
    @overload
    def one(self, name: Literal['show.links'], **values: Any) -> ShowLinks | None: ...
    @overload
    def one(self, name: Literal['show.met'], **values: Any) -> ShowMet | None: ...
    @overload
    def one(self, name: Literal['show.moves'], **values: Any) -> ShowMoves | None: ...
    @overload
    def one(self, name: Literal['show.needs'], **values: Any) -> ShowNeeds | None: ...
    @overload
    def one(self, name: Literal['show.people'], **values: Any) -> ShowPeople | None: ...
    @overload
    def one(self, name: Literal['show.phones'], **values: Any) -> ShowPhones | None: ...
    @overload
    def one(self, name: Literal['show.present'], **values: Any) -> ShowPresent | None: ...
    @overload
    def one(self, name: Literal['show.sources'], **values: Any) -> ShowSources | None: ...
    @overload
    def one(self, name: Literal['show.stages'], **values: Any) -> ShowStages | None: ...
    @overload
    def one(self, name: Literal['show.standing'], **values: Any) -> ShowStanding | None: ...
    @overload
    def one(self, name: Literal['show.steps'], **values: Any) -> ShowSteps | None: ...
    @overload
    def one(self, name: Literal['show.tags'], **values: Any) -> ShowTags | None: ...
    @overload
    def one(self, name: Literal['show.talks'], **values: Any) -> ShowTalks | None: ...
    @overload
    def one(self, name: Literal['show.units'], **values: Any) -> ShowUnits | None: ...
    @overload
    def one(self, name: Literal['tags.hung'], **values: Any) -> TagsHung | None: ...
    @overload
    def one(self, name: Literal['tags.list'], **values: Any) -> TagsList | None: ...
    @overload
    def one(self, name: Literal['tags.named'], **values: Any) -> TagsNamed | None: ...
    @overload
    def one(self, name: Literal['tags.names'], **values: Any) -> TagsNames | None: ...
    @overload
    def one(self, name: Literal['tags.of'], **values: Any) -> TagsOf | None: ...
    @overload
    def one(self, name: Literal['tags.whole'], **values: Any) -> TagsWhole | None: ...
    @overload
    def one(self, name: Literal['tenure.bought'], **values: Any) -> TenureBought | None: ...
    @overload
    def one(self, name: Literal['tenure.costs'], **values: Any) -> TenureCosts | None: ...
    @overload
    def one(self, name: Literal['tenure.effort'], **values: Any) -> TenureEffort | None: ...
    @overload
    def one(self, name: Literal['tenure.sales'], **values: Any) -> TenureSales | None: ...
    @overload
    def one(self, name: Literal['tenure.talk_costs'], **values: Any) -> TenureTalkCosts | None: ...
    @overload
    def one(self, name: Literal['timeline.closed'], **values: Any) -> TimelineClosed | None: ...
    @overload
    def one(self, name: Literal['timeline.contracts'], **values: Any) -> TimelineContracts | None: ...
    @overload
    def one(self, name: Literal['timeline.costs'], **values: Any) -> TimelineCosts | None: ...
    @overload
    def one(self, name: Literal['timeline.ended'], **values: Any) -> TimelineEnded | None: ...
    @overload
    def one(self, name: Literal['timeline.feedback'], **values: Any) -> TimelineFeedback | None: ...
    @overload
    def one(self, name: Literal['timeline.links'], **values: Any) -> TimelineLinks | None: ...
    @overload
    def one(self, name: Literal['timeline.losses'], **values: Any) -> TimelineLosses | None: ...
    @overload
    def one(self, name: Literal['timeline.moves'], **values: Any) -> TimelineMoves | None: ...
    @overload
    def one(self, name: Literal['timeline.needs'], **values: Any) -> TimelineNeeds | None: ...
    @overload
    def one(self, name: Literal['timeline.opened'], **values: Any) -> TimelineOpened | None: ...
    @overload
    def one(self, name: Literal['timeline.person_feedback'], **values: Any) -> TimelinePersonFeedback | None: ...
    @overload
    def one(self, name: Literal['timeline.person_moves'], **values: Any) -> TimelinePersonMoves | None: ...
    @overload
    def one(self, name: Literal['timeline.person_needs'], **values: Any) -> TimelinePersonNeeds | None: ...
    @overload
    def one(self, name: Literal['timeline.person_steps'], **values: Any) -> TimelinePersonSteps | None: ...
    @overload
    def one(self, name: Literal['timeline.person_talks'], **values: Any) -> TimelinePersonTalks | None: ...
    @overload
    def one(self, name: Literal['timeline.sales'], **values: Any) -> TimelineSales | None: ...
    @overload
    def one(self, name: Literal['timeline.stages'], **values: Any) -> TimelineStages | None: ...
    @overload
    def one(self, name: Literal['timeline.standing'], **values: Any) -> TimelineStanding | None: ...
    @overload
    def one(self, name: Literal['timeline.steps'], **values: Any) -> TimelineSteps | None: ...
    @overload
    def one(self, name: Literal['timeline.talks'], **values: Any) -> TimelineTalks | None: ...
    @overload
    def one(self, name: Literal['today.accounts'], **values: Any) -> TodayAccounts | None: ...
    @overload
    def one(self, name: Literal['today.away'], **values: Any) -> TodayAway | None: ...
    @overload
    def one(self, name: Literal['today.by_currency'], **values: Any) -> TodayByCurrency | None: ...
    @overload
    def one(self, name: Literal['today.contracts'], **values: Any) -> TodayContracts | None: ...
    @overload
    def one(self, name: Literal['today.dropped'], **values: Any) -> TodayDropped | None: ...
    @overload
    def one(self, name: Literal['today.due'], **values: Any) -> TodayDue | None: ...
    @overload
    def one(self, name: Literal['today.notices'], **values: Any) -> TodayNotices | None: ...
    @overload
    def one(self, name: Literal['today.opportunities'], **values: Any) -> TodayOpportunities | None: ...
    @overload
    def one(self, name: Literal['today.opportunity'], **values: Any) -> TodayOpportunity | None: ...
    @overload
    def one(self, name: Literal['today.overrides'], **values: Any) -> TodayOverrides | None: ...
    @overload
    def one(self, name: Literal['today.planned'], **values: Any) -> TodayPlanned | None: ...
    @overload
    def one(self, name: Literal['today.rates'], **values: Any) -> TodayRates | None: ...
    @overload
    def one(self, name: Literal['today.revenue'], **values: Any) -> TodayRevenue | None: ...
    @overload
    def one(self, name: Literal['today.since'], **values: Any) -> TodaySince | None: ...
    @overload
    def one(self, name: Literal['today.slipped'], **values: Any) -> TodaySlipped | None: ...
    @overload
    def one(self, name: Literal['today.units'], **values: Any) -> TodayUnits | None: ...
    @overload
    def one(self, name: Literal['transactions.list'], **values: Any) -> TransactionsList | None: ...
    @overload
    def one(self, name: Literal['transactions.of_account'], **values: Any) -> TransactionsOfAccount | None: ...
    @overload
    def one(self, name: Literal['transactions.one'], **values: Any) -> TransactionsOne | None: ...
    @overload
    def one(self, name: Literal['triage.accounts'], **values: Any) -> TriageAccounts | None: ...
    @overload
    def one(self, name: Literal['triage.people'], **values: Any) -> TriagePeople | None: ...
    @overload
    def one(self, name: Literal['value.acquired'], **values: Any) -> ValueAcquired | None: ...
    @overload
    def one(self, name: Literal['value.channels'], **values: Any) -> ValueChannels | None: ...
    @overload
    def one(self, name: Literal['value.contracts'], **values: Any) -> ValueContracts | None: ...
    @overload
    def one(self, name: Literal['value.gaps'], **values: Any) -> ValueGaps | None: ...
    @overload
    def one(self, name: Literal['value.held'], **values: Any) -> ValueHeld | None: ...
    @overload
    def one(self, name: Literal['value.invoices'], **values: Any) -> ValueInvoices | None: ...
    @overload
    def one(self, name: Literal['value.last_day'], **values: Any) -> ValueLastDay | None: ...
    @overload
    def one(self, name: Literal['value.margins'], **values: Any) -> ValueMargins | None: ...
    @overload
    def one(self, name: Literal['value.people'], **values: Any) -> ValuePeople | None: ...
    @overload
    def one(self, name: Literal['value.years'], **values: Any) -> ValueYears | None: ...
    @overload
    def one(self, name: Literal['wallets.list'], **values: Any) -> WalletsList | None: ...
    @overload
    def one(self, name: Literal['wallets.of_account'], **values: Any) -> WalletsOfAccount | None: ...
    @overload
    def one(self, name: Literal['wallets.one'], **values: Any) -> WalletsOne | None: ...
    @overload
    def one(self, name: Literal['whitespace.known'], **values: Any) -> WhitespaceKnown | None: ...
    @overload
    def one(self, name: Literal['whitespace.offered'], **values: Any) -> WhitespaceOffered | None: ...
    @overload
    def one(self, name: Literal['whitespace.of_cell'], **values: Any) -> WhitespaceOfCell | None: ...
    @overload
    def one(self, name: Literal['whitespace.years'], **values: Any) -> WhitespaceYears | None: ...
    @overload
    def one(self, name: str, **values: Any) -> Any: ...

    @overload
    def browse(self, name: Literal['accounts.history'], **values: Any) -> list[AccountsHistory]: ...
    @overload
    def browse(self, name: Literal['accounts.list'], **values: Any) -> list[AccountsList]: ...
    @overload
    def browse(self, name: Literal['accounts.list_kind'], **values: Any) -> list[AccountsListKind]: ...
    @overload
    def browse(self, name: Literal['accounts.names'], **values: Any) -> list[AccountsNames]: ...
    @overload
    def browse(self, name: Literal['accounts.one'], **values: Any) -> list[AccountsOne]: ...
    @overload
    def browse(self, name: Literal['accounts.open_followups'], **values: Any) -> list[AccountsOpenFollowups]: ...
    @overload
    def browse(self, name: Literal['accounts.people'], **values: Any) -> list[AccountsPeople]: ...
    @overload
    def browse(self, name: Literal['accounts.units'], **values: Any) -> list[AccountsUnits]: ...
    @overload
    def browse(self, name: Literal['attainment.closed'], **values: Any) -> list[AttainmentClosed]: ...
    @overload
    def browse(self, name: Literal['attainment.goals'], **values: Any) -> list[AttainmentGoals]: ...
    @overload
    def browse(self, name: Literal['attainment.pipeline'], **values: Any) -> list[AttainmentPipeline]: ...
    @overload
    def browse(self, name: Literal['attainment.steps'], **values: Any) -> list[AttainmentSteps]: ...
    @overload
    def browse(self, name: Literal['attainment.touches'], **values: Any) -> list[AttainmentTouches]: ...
    @overload
    def browse(self, name: Literal['books.accounts'], **values: Any) -> list[BooksAccounts]: ...
    @overload
    def browse(self, name: Literal['books.bought'], **values: Any) -> list[BooksBought]: ...
    @overload
    def browse(self, name: Literal['books.by_day'], **values: Any) -> list[BooksByDay]: ...
    @overload
    def browse(self, name: Literal['books.by_day_of'], **values: Any) -> list[BooksByDayOf]: ...
    @overload
    def browse(self, name: Literal['books.costs'], **values: Any) -> list[BooksCosts]: ...
    @overload
    def browse(self, name: Literal['books.effort'], **values: Any) -> list[BooksEffort]: ...
    @overload
    def browse(self, name: Literal['books.sales'], **values: Any) -> list[BooksSales]: ...
    @overload
    def browse(self, name: Literal['books.talk_costs'], **values: Any) -> list[BooksTalkCosts]: ...
    @overload
    def browse(self, name: Literal['buying.cells'], **values: Any) -> list[BuyingCells]: ...
    @overload
    def browse(self, name: Literal['buying.last'], **values: Any) -> list[BuyingLast]: ...
    @overload
    def browse(self, name: Literal['buying.margins'], **values: Any) -> list[BuyingMargins]: ...
    @overload
    def browse(self, name: Literal['buying.products'], **values: Any) -> list[BuyingProducts]: ...
    @overload
    def browse(self, name: Literal['campaigns.calendar'], **values: Any) -> list[CampaignsCalendar]: ...
    @overload
    def browse(self, name: Literal['campaigns.costs'], **values: Any) -> list[CampaignsCosts]: ...
    @overload
    def browse(self, name: Literal['campaigns.deals'], **values: Any) -> list[CampaignsDeals]: ...
    @overload
    def browse(self, name: Literal['campaigns.effort'], **values: Any) -> list[CampaignsEffort]: ...
    @overload
    def browse(self, name: Literal['campaigns.list'], **values: Any) -> list[CampaignsList]: ...
    @overload
    def browse(self, name: Literal['campaigns.members'], **values: Any) -> list[CampaignsMembers]: ...
    @overload
    def browse(self, name: Literal['campaigns.names'], **values: Any) -> list[CampaignsNames]: ...
    @overload
    def browse(self, name: Literal['campaigns.one'], **values: Any) -> list[CampaignsOne]: ...
    @overload
    def browse(self, name: Literal['campaigns.people'], **values: Any) -> list[CampaignsPeople]: ...
    @overload
    def browse(self, name: Literal['campaigns.steps'], **values: Any) -> list[CampaignsSteps]: ...
    @overload
    def browse(self, name: Literal['cases.list'], **values: Any) -> list[CasesList]: ...
    @overload
    def browse(self, name: Literal['cases.of_account'], **values: Any) -> list[CasesOfAccount]: ...
    @overload
    def browse(self, name: Literal['cases.one'], **values: Any) -> list[CasesOne]: ...
    @overload
    def browse(self, name: Literal['changes.altered'], **values: Any) -> list[ChangesAltered]: ...
    @overload
    def browse(self, name: Literal['changes.between'], **values: Any) -> list[ChangesBetween]: ...
    @overload
    def browse(self, name: Literal['changes.finished'], **values: Any) -> list[ChangesFinished]: ...
    @overload
    def browse(self, name: Literal['changes.first_undone'], **values: Any) -> list[ChangesFirstUndone]: ...
    @overload
    def browse(self, name: Literal['changes.last_done'], **values: Any) -> list[ChangesLastDone]: ...
    @overload
    def browse(self, name: Literal['changes.list'], **values: Any) -> list[ChangesList]: ...
    @overload
    def browse(self, name: Literal['changes.moved'], **values: Any) -> list[ChangesMoved]: ...
    @overload
    def browse(self, name: Literal['changes.newest'], **values: Any) -> list[ChangesNewest]: ...
    @overload
    def browse(self, name: Literal['changes.of_operation'], **values: Any) -> list[ChangesOfOperation]: ...
    @overload
    def browse(self, name: Literal['changes.operation'], **values: Any) -> list[ChangesOperation]: ...
    @overload
    def browse(self, name: Literal['changes.runs'], **values: Any) -> list[ChangesRuns]: ...
    @overload
    def browse(self, name: Literal['competitors.list'], **values: Any) -> list[CompetitorsList]: ...
    @overload
    def browse(self, name: Literal['competitors.of_account'], **values: Any) -> list[CompetitorsOfAccount]: ...
    @overload
    def browse(self, name: Literal['competitors.one'], **values: Any) -> list[CompetitorsOne]: ...
    @overload
    def browse(self, name: Literal['competitors.present'], **values: Any) -> list[CompetitorsPresent]: ...
    @overload
    def browse(self, name: Literal['contacts.at'], **values: Any) -> list[ContactsAt]: ...
    @overload
    def browse(self, name: Literal['contacts.emails'], **values: Any) -> list[ContactsEmails]: ...
    @overload
    def browse(self, name: Literal['contacts.list'], **values: Any) -> list[ContactsList]: ...
    @overload
    def browse(self, name: Literal['contacts.map'], **values: Any) -> list[ContactsMap]: ...
    @overload
    def browse(self, name: Literal['contacts.moves'], **values: Any) -> list[ContactsMoves]: ...
    @overload
    def browse(self, name: Literal['contacts.namesakes'], **values: Any) -> list[ContactsNamesakes]: ...
    @overload
    def browse(self, name: Literal['contacts.one'], **values: Any) -> list[ContactsOne]: ...
    @overload
    def browse(self, name: Literal['contacts.open_followups'], **values: Any) -> list[ContactsOpenFollowups]: ...
    @overload
    def browse(self, name: Literal['contacts.phones'], **values: Any) -> list[ContactsPhones]: ...
    @overload
    def browse(self, name: Literal['contacts.reports'], **values: Any) -> list[ContactsReports]: ...
    @overload
    def browse(self, name: Literal['contacts.talks'], **values: Any) -> list[ContactsTalks]: ...
    @overload
    def browse(self, name: Literal['contacts.unassigned'], **values: Any) -> list[ContactsUnassigned]: ...
    @overload
    def browse(self, name: Literal['contacts.with_email'], **values: Any) -> list[ContactsWithEmail]: ...
    @overload
    def browse(self, name: Literal['contacts.with_phone'], **values: Any) -> list[ContactsWithPhone]: ...
    @overload
    def browse(self, name: Literal['contracts.list'], **values: Any) -> list[ContractsList]: ...
    @overload
    def browse(self, name: Literal['contracts.of_account'], **values: Any) -> list[ContractsOfAccount]: ...
    @overload
    def browse(self, name: Literal['contracts.one'], **values: Any) -> list[ContractsOne]: ...
    @overload
    def browse(self, name: Literal['costs.list'], **values: Any) -> list[CostsList]: ...
    @overload
    def browse(self, name: Literal['costs.of_account'], **values: Any) -> list[CostsOfAccount]: ...
    @overload
    def browse(self, name: Literal['costs.one'], **values: Any) -> list[CostsOne]: ...
    @overload
    def browse(self, name: Literal['criteria.all'], **values: Any) -> list[CriteriaAll]: ...
    @overload
    def browse(self, name: Literal['criteria.of_account'], **values: Any) -> list[CriteriaOfAccount]: ...
    @overload
    def browse(self, name: Literal['criteria.one'], **values: Any) -> list[CriteriaOne]: ...
    @overload
    def browse(self, name: Literal['criteria.scores'], **values: Any) -> list[CriteriaScores]: ...
    @overload
    def browse(self, name: Literal['discipline.accounts'], **values: Any) -> list[DisciplineAccounts]: ...
    @overload
    def browse(self, name: Literal['discipline.ahead'], **values: Any) -> list[DisciplineAhead]: ...
    @overload
    def browse(self, name: Literal['discipline.channels'], **values: Any) -> list[DisciplineChannels]: ...
    @overload
    def browse(self, name: Literal['discipline.gaps'], **values: Any) -> list[DisciplineGaps]: ...
    @overload
    def browse(self, name: Literal['discipline.people'], **values: Any) -> list[DisciplinePeople]: ...
    @overload
    def browse(self, name: Literal['discipline.promises'], **values: Any) -> list[DisciplinePromises]: ...
    @overload
    def browse(self, name: Literal['effort.days_of_won'], **values: Any) -> list[EffortDaysOfWon]: ...
    @overload
    def browse(self, name: Literal['effort.won'], **values: Any) -> list[EffortWon]: ...
    @overload
    def browse(self, name: Literal['feedback.list'], **values: Any) -> list[FeedbackList]: ...
    @overload
    def browse(self, name: Literal['feedback.of_account'], **values: Any) -> list[FeedbackOfAccount]: ...
    @overload
    def browse(self, name: Literal['feedback.one'], **values: Any) -> list[FeedbackOne]: ...
    @overload
    def browse(self, name: Literal['feedback.unanswered'], **values: Any) -> list[FeedbackUnanswered]: ...
    @overload
    def browse(self, name: Literal['fields.of'], **values: Any) -> list[FieldsOf]: ...
    @overload
    def browse(self, name: Literal['followups.between'], **values: Any) -> list[FollowupsBetween]: ...
    @overload
    def browse(self, name: Literal['followups.due'], **values: Any) -> list[FollowupsDue]: ...
    @overload
    def browse(self, name: Literal['followups.due_of'], **values: Any) -> list[FollowupsDueOf]: ...
    @overload
    def browse(self, name: Literal['followups.duties'], **values: Any) -> list[FollowupsDuties]: ...
    @overload
    def browse(self, name: Literal['followups.list'], **values: Any) -> list[FollowupsList]: ...
    @overload
    def browse(self, name: Literal['followups.missing'], **values: Any) -> list[FollowupsMissing]: ...
    @overload
    def browse(self, name: Literal['followups.one'], **values: Any) -> list[FollowupsOne]: ...
    @overload
    def browse(self, name: Literal['followups.open_of'], **values: Any) -> list[FollowupsOpenOf]: ...
    @overload
    def browse(self, name: Literal['funnel.closed'], **values: Any) -> list[FunnelClosed]: ...
    @overload
    def browse(self, name: Literal['funnel.goals'], **values: Any) -> list[FunnelGoals]: ...
    @overload
    def browse(self, name: Literal['funnel.open'], **values: Any) -> list[FunnelOpen]: ...
    @overload
    def browse(self, name: Literal['funnel.won'], **values: Any) -> list[FunnelWon]: ...
    @overload
    def browse(self, name: Literal['goals.list'], **values: Any) -> list[GoalsList]: ...
    @overload
    def browse(self, name: Literal['goals.of_account'], **values: Any) -> list[GoalsOfAccount]: ...
    @overload
    def browse(self, name: Literal['goals.one'], **values: Any) -> list[GoalsOne]: ...
    @overload
    def browse(self, name: Literal['goals.open'], **values: Any) -> list[GoalsOpen]: ...
    @overload
    def browse(self, name: Literal['health.accounts'], **values: Any) -> list[HealthAccounts]: ...
    @overload
    def browse(self, name: Literal['health.feedback'], **values: Any) -> list[HealthFeedback]: ...
    @overload
    def browse(self, name: Literal['health.in_force'], **values: Any) -> list[HealthInForce]: ...
    @overload
    def browse(self, name: Literal['health.key_people'], **values: Any) -> list[HealthKeyPeople]: ...
    @overload
    def browse(self, name: Literal['health.milestones'], **values: Any) -> list[HealthMilestones]: ...
    @overload
    def browse(self, name: Literal['health.objectives'], **values: Any) -> list[HealthObjectives]: ...
    @overload
    def browse(self, name: Literal['health.open_cases'], **values: Any) -> list[HealthOpenCases]: ...
    @overload
    def browse(self, name: Literal['health.snapshots'], **values: Any) -> list[HealthSnapshots]: ...
    @overload
    def browse(self, name: Literal['health.sold'], **values: Any) -> list[HealthSold]: ...
    @overload
    def browse(self, name: Literal['imports.accounts'], **values: Any) -> list[ImportsAccounts]: ...
    @overload
    def browse(self, name: Literal['imports.any_cases'], **values: Any) -> list[ImportsAnyCases]: ...
    @overload
    def browse(self, name: Literal['imports.any_contracts'], **values: Any) -> list[ImportsAnyContracts]: ...
    @overload
    def browse(self, name: Literal['imports.any_costs'], **values: Any) -> list[ImportsAnyCosts]: ...
    @overload
    def browse(self, name: Literal['imports.any_followups'], **values: Any) -> list[ImportsAnyFollowups]: ...
    @overload
    def browse(self, name: Literal['imports.any_interactions'], **values: Any) -> list[ImportsAnyInteractions]: ...
    @overload
    def browse(self, name: Literal['imports.any_known'], **values: Any) -> list[ImportsAnyKnown]: ...
    @overload
    def browse(self, name: Literal['imports.any_needs'], **values: Any) -> list[ImportsAnyNeeds]: ...
    @overload
    def browse(self, name: Literal['imports.any_opportunities'], **values: Any) -> list[ImportsAnyOpportunities]: ...
    @overload
    def browse(self, name: Literal['imports.any_rates'], **values: Any) -> list[ImportsAnyRates]: ...
    @overload
    def browse(self, name: Literal['imports.any_transactions'], **values: Any) -> list[ImportsAnyTransactions]: ...
    @overload
    def browse(self, name: Literal['imports.any_wallets'], **values: Any) -> list[ImportsAnyWallets]: ...
    @overload
    def browse(self, name: Literal['imports.emails'], **values: Any) -> list[ImportsEmails]: ...
    @overload
    def browse(self, name: Literal['imports.emails_of'], **values: Any) -> list[ImportsEmailsOf]: ...
    @overload
    def browse(self, name: Literal['imports.fields'], **values: Any) -> list[ImportsFields]: ...
    @overload
    def browse(self, name: Literal['imports.known'], **values: Any) -> list[ImportsKnown]: ...
    @overload
    def browse(self, name: Literal['imports.newest'], **values: Any) -> list[ImportsNewest]: ...
    @overload
    def browse(self, name: Literal['imports.numbered'], **values: Any) -> list[ImportsNumbered]: ...
    @overload
    def browse(self, name: Literal['imports.owned'], **values: Any) -> list[ImportsOwned]: ...
    @overload
    def browse(self, name: Literal['imports.participants_of'], **values: Any) -> list[ImportsParticipantsOf]: ...
    @overload
    def browse(self, name: Literal['imports.people'], **values: Any) -> list[ImportsPeople]: ...
    @overload
    def browse(self, name: Literal['imports.phones'], **values: Any) -> list[ImportsPhones]: ...
    @overload
    def browse(self, name: Literal['imports.phones_of'], **values: Any) -> list[ImportsPhonesOf]: ...
    @overload
    def browse(self, name: Literal['imports.products'], **values: Any) -> list[ImportsProducts]: ...
    @overload
    def browse(self, name: Literal['imports.sales'], **values: Any) -> list[ImportsSales]: ...
    @overload
    def browse(self, name: Literal['imports.same_cases'], **values: Any) -> list[ImportsSameCases]: ...
    @overload
    def browse(self, name: Literal['imports.same_contracts'], **values: Any) -> list[ImportsSameContracts]: ...
    @overload
    def browse(self, name: Literal['imports.same_costs'], **values: Any) -> list[ImportsSameCosts]: ...
    @overload
    def browse(self, name: Literal['imports.same_followups'], **values: Any) -> list[ImportsSameFollowups]: ...
    @overload
    def browse(self, name: Literal['imports.same_interactions'], **values: Any) -> list[ImportsSameInteractions]: ...
    @overload
    def browse(self, name: Literal['imports.same_needs'], **values: Any) -> list[ImportsSameNeeds]: ...
    @overload
    def browse(self, name: Literal['imports.same_opportunities'], **values: Any) -> list[ImportsSameOpportunities]: ...
    @overload
    def browse(self, name: Literal['imports.same_rates'], **values: Any) -> list[ImportsSameRates]: ...
    @overload
    def browse(self, name: Literal['imports.same_transactions'], **values: Any) -> list[ImportsSameTransactions]: ...
    @overload
    def browse(self, name: Literal['imports.same_wallets'], **values: Any) -> list[ImportsSameWallets]: ...
    @overload
    def browse(self, name: Literal['imports.told_followups'], **values: Any) -> list[ImportsToldFollowups]: ...
    @overload
    def browse(self, name: Literal['imports.told_interactions'], **values: Any) -> list[ImportsToldInteractions]: ...
    @overload
    def browse(self, name: Literal['imports.values_of'], **values: Any) -> list[ImportsValuesOf]: ...
    @overload
    def browse(self, name: Literal['interactions.competitor_at'], **values: Any) -> list[InteractionsCompetitorAt]: ...
    @overload
    def browse(self, name: Literal['interactions.competitor_named'], **values: Any) -> list[InteractionsCompetitorNamed]: ...
    @overload
    def browse(self, name: Literal['interactions.last_logged'], **values: Any) -> list[InteractionsLastLogged]: ...
    @overload
    def browse(self, name: Literal['interactions.list'], **values: Any) -> list[InteractionsList]: ...
    @overload
    def browse(self, name: Literal['interactions.marks'], **values: Any) -> list[InteractionsMarks]: ...
    @overload
    def browse(self, name: Literal['interactions.of_account'], **values: Any) -> list[InteractionsOfAccount]: ...
    @overload
    def browse(self, name: Literal['interactions.of_person'], **values: Any) -> list[InteractionsOfPerson]: ...
    @overload
    def browse(self, name: Literal['interactions.one'], **values: Any) -> list[InteractionsOne]: ...
    @overload
    def browse(self, name: Literal['interactions.opportunities_of'], **values: Any) -> list[InteractionsOpportunitiesOf]: ...
    @overload
    def browse(self, name: Literal['interactions.participants'], **values: Any) -> list[InteractionsParticipants]: ...
    @overload
    def browse(self, name: Literal['interactions.planned_between'], **values: Any) -> list[InteractionsPlannedBetween]: ...
    @overload
    def browse(self, name: Literal['interactions.unconfirmed'], **values: Any) -> list[InteractionsUnconfirmed]: ...
    @overload
    def browse(self, name: Literal['links.list'], **values: Any) -> list[LinksList]: ...
    @overload
    def browse(self, name: Literal['links.of_account'], **values: Any) -> list[LinksOfAccount]: ...
    @overload
    def browse(self, name: Literal['links.one'], **values: Any) -> list[LinksOne]: ...
    @overload
    def browse(self, name: Literal['losses.contracts'], **values: Any) -> list[LossesContracts]: ...
    @overload
    def browse(self, name: Literal['losses.followups'], **values: Any) -> list[LossesFollowups]: ...
    @overload
    def browse(self, name: Literal['losses.meetings'], **values: Any) -> list[LossesMeetings]: ...
    @overload
    def browse(self, name: Literal['losses.of_account'], **values: Any) -> list[LossesOfAccount]: ...
    @overload
    def browse(self, name: Literal['losses.opportunities'], **values: Any) -> list[LossesOpportunities]: ...
    @overload
    def browse(self, name: Literal['matrix.answers'], **values: Any) -> list[MatrixAnswers]: ...
    @overload
    def browse(self, name: Literal['matrix.before'], **values: Any) -> list[MatrixBefore]: ...
    @overload
    def browse(self, name: Literal['matrix.people'], **values: Any) -> list[MatrixPeople]: ...
    @overload
    def browse(self, name: Literal['mix.targets'], **values: Any) -> list[MixTargets]: ...
    @overload
    def browse(self, name: Literal['naming.accounts_all'], **values: Any) -> list[NamingAccountsAll]: ...
    @overload
    def browse(self, name: Literal['naming.accounts_archived'], **values: Any) -> list[NamingAccountsArchived]: ...
    @overload
    def browse(self, name: Literal['naming.accounts_exact'], **values: Any) -> list[NamingAccountsExact]: ...
    @overload
    def browse(self, name: Literal['naming.contacts_all'], **values: Any) -> list[NamingContactsAll]: ...
    @overload
    def browse(self, name: Literal['naming.contacts_archived'], **values: Any) -> list[NamingContactsArchived]: ...
    @overload
    def browse(self, name: Literal['naming.contacts_exact'], **values: Any) -> list[NamingContactsExact]: ...
    @overload
    def browse(self, name: Literal['naming.external'], **values: Any) -> list[NamingExternal]: ...
    @overload
    def browse(self, name: Literal['naming.handles'], **values: Any) -> list[NamingHandles]: ...
    @overload
    def browse(self, name: Literal['naming.newest'], **values: Any) -> list[NamingNewest]: ...
    @overload
    def browse(self, name: Literal['naming.noun_of'], **values: Any) -> list[NamingNounOf]: ...
    @overload
    def browse(self, name: Literal['naming.people_of'], **values: Any) -> list[NamingPeopleOf]: ...
    @overload
    def browse(self, name: Literal['naming.products_all'], **values: Any) -> list[NamingProductsAll]: ...
    @overload
    def browse(self, name: Literal['naming.products_archived'], **values: Any) -> list[NamingProductsArchived]: ...
    @overload
    def browse(self, name: Literal['naming.products_exact'], **values: Any) -> list[NamingProductsExact]: ...
    @overload
    def browse(self, name: Literal['needs.list'], **values: Any) -> list[NeedsList]: ...
    @overload
    def browse(self, name: Literal['needs.of_account'], **values: Any) -> list[NeedsOfAccount]: ...
    @overload
    def browse(self, name: Literal['needs.one'], **values: Any) -> list[NeedsOne]: ...
    @overload
    def browse(self, name: Literal['opportunities.list'], **values: Any) -> list[OpportunitiesList]: ...
    @overload
    def browse(self, name: Literal['opportunities.of_account'], **values: Any) -> list[OpportunitiesOfAccount]: ...
    @overload
    def browse(self, name: Literal['opportunities.one'], **values: Any) -> list[OpportunitiesOne]: ...
    @overload
    def browse(self, name: Literal['opportunities.open'], **values: Any) -> list[OpportunitiesOpen]: ...
    @overload
    def browse(self, name: Literal['opportunities.open_steps'], **values: Any) -> list[OpportunitiesOpenSteps]: ...
    @overload
    def browse(self, name: Literal['opportunity_lines.of_opportunity'], **values: Any) -> list[OpportunityLinesOfOpportunity]: ...
    @overload
    def browse(self, name: Literal['picture.competitors'], **values: Any) -> list[PictureCompetitors]: ...
    @overload
    def browse(self, name: Literal['picture.contracts'], **values: Any) -> list[PictureContracts]: ...
    @overload
    def browse(self, name: Literal['picture.feedback'], **values: Any) -> list[PictureFeedback]: ...
    @overload
    def browse(self, name: Literal['picture.links'], **values: Any) -> list[PictureLinks]: ...
    @overload
    def browse(self, name: Literal['picture.milestones'], **values: Any) -> list[PictureMilestones]: ...
    @overload
    def browse(self, name: Literal['picture.objectives'], **values: Any) -> list[PictureObjectives]: ...
    @overload
    def browse(self, name: Literal['picture.plans'], **values: Any) -> list[PicturePlans]: ...
    @overload
    def browse(self, name: Literal['picture.present'], **values: Any) -> list[PicturePresent]: ...
    @overload
    def browse(self, name: Literal['picture.swot'], **values: Any) -> list[PictureSwot]: ...
    @overload
    def browse(self, name: Literal['picture.wallets'], **values: Any) -> list[PictureWallets]: ...
    @overload
    def browse(self, name: Literal['plans.actions'], **values: Any) -> list[PlansActions]: ...
    @overload
    def browse(self, name: Literal['plans.list'], **values: Any) -> list[PlansList]: ...
    @overload
    def browse(self, name: Literal['plans.milestones'], **values: Any) -> list[PlansMilestones]: ...
    @overload
    def browse(self, name: Literal['plans.mix'], **values: Any) -> list[PlansMix]: ...
    @overload
    def browse(self, name: Literal['plans.objectives'], **values: Any) -> list[PlansObjectives]: ...
    @overload
    def browse(self, name: Literal['plans.of_account'], **values: Any) -> list[PlansOfAccount]: ...
    @overload
    def browse(self, name: Literal['plans.one'], **values: Any) -> list[PlansOne]: ...
    @overload
    def browse(self, name: Literal['plans.portfolio'], **values: Any) -> list[PlansPortfolio]: ...
    @overload
    def browse(self, name: Literal['plans.swot'], **values: Any) -> list[PlansSwot]: ...
    @overload
    def browse(self, name: Literal['plans.without'], **values: Any) -> list[PlansWithout]: ...
    @overload
    def browse(self, name: Literal['portfolio.list'], **values: Any) -> list[PortfolioList]: ...
    @overload
    def browse(self, name: Literal['portfolio.one'], **values: Any) -> list[PortfolioOne]: ...
    @overload
    def browse(self, name: Literal['portfolio.pipeline'], **values: Any) -> list[PortfolioPipeline]: ...
    @overload
    def browse(self, name: Literal['portfolio.totals'], **values: Any) -> list[PortfolioTotals]: ...
    @overload
    def browse(self, name: Literal['prep.cases'], **values: Any) -> list[PrepCases]: ...
    @overload
    def browse(self, name: Literal['prep.contracts'], **values: Any) -> list[PrepContracts]: ...
    @overload
    def browse(self, name: Literal['prep.followups'], **values: Any) -> list[PrepFollowups]: ...
    @overload
    def browse(self, name: Literal['prep.holdings'], **values: Any) -> list[PrepHoldings]: ...
    @overload
    def browse(self, name: Literal['prep.market'], **values: Any) -> list[PrepMarket]: ...
    @overload
    def browse(self, name: Literal['prep.needs'], **values: Any) -> list[PrepNeeds]: ...
    @overload
    def browse(self, name: Literal['prep.opportunities'], **values: Any) -> list[PrepOpportunities]: ...
    @overload
    def browse(self, name: Literal['prep.people'], **values: Any) -> list[PrepPeople]: ...
    @overload
    def browse(self, name: Literal['prep.planned'], **values: Any) -> list[PrepPlanned]: ...
    @overload
    def browse(self, name: Literal['prep.present'], **values: Any) -> list[PrepPresent]: ...
    @overload
    def browse(self, name: Literal['prep.talks'], **values: Any) -> list[PrepTalks]: ...
    @overload
    def browse(self, name: Literal['price.answers'], **values: Any) -> list[PriceAnswers]: ...
    @overload
    def browse(self, name: Literal['price.sales'], **values: Any) -> list[PriceSales]: ...
    @overload
    def browse(self, name: Literal['products.coded'], **values: Any) -> list[ProductsCoded]: ...
    @overload
    def browse(self, name: Literal['products.list'], **values: Any) -> list[ProductsList]: ...
    @overload
    def browse(self, name: Literal['products.named'], **values: Any) -> list[ProductsNamed]: ...
    @overload
    def browse(self, name: Literal['products.one'], **values: Any) -> list[ProductsOne]: ...
    @overload
    def browse(self, name: Literal['prospects.converted'], **values: Any) -> list[ProspectsConverted]: ...
    @overload
    def browse(self, name: Literal['prospects.roles'], **values: Any) -> list[ProspectsRoles]: ...
    @overload
    def browse(self, name: Literal['quality.accounts'], **values: Any) -> list[QualityAccounts]: ...
    @overload
    def browse(self, name: Literal['quality.roles'], **values: Any) -> list[QualityRoles]: ...
    @overload
    def browse(self, name: Literal['rates.list'], **values: Any) -> list[RatesList]: ...
    @overload
    def browse(self, name: Literal['rates.one'], **values: Any) -> list[RatesOne]: ...
    @overload
    def browse(self, name: Literal['rates.same'], **values: Any) -> list[RatesSame]: ...
    @overload
    def browse(self, name: Literal['reviews.account'], **values: Any) -> list[ReviewsAccount]: ...
    @overload
    def browse(self, name: Literal['reviews.agreed'], **values: Any) -> list[ReviewsAgreed]: ...
    @overload
    def browse(self, name: Literal['reviews.cases'], **values: Any) -> list[ReviewsCases]: ...
    @overload
    def browse(self, name: Literal['reviews.deliveries'], **values: Any) -> list[ReviewsDeliveries]: ...
    @overload
    def browse(self, name: Literal['reviews.ends'], **values: Any) -> list[ReviewsEnds]: ...
    @overload
    def browse(self, name: Literal['reviews.meetings'], **values: Any) -> list[ReviewsMeetings]: ...
    @overload
    def browse(self, name: Literal['reviews.milestones'], **values: Any) -> list[ReviewsMilestones]: ...
    @overload
    def browse(self, name: Literal['reviews.objectives'], **values: Any) -> list[ReviewsObjectives]: ...
    @overload
    def browse(self, name: Literal['risk.buying_days'], **values: Any) -> list[RiskBuyingDays]: ...
    @overload
    def browse(self, name: Literal['risk.losses'], **values: Any) -> list[RiskLosses]: ...
    @overload
    def browse(self, name: Literal['risk.lost'], **values: Any) -> list[RiskLost]: ...
    @overload
    def browse(self, name: Literal['risk.lost_cases'], **values: Any) -> list[RiskLostCases]: ...
    @overload
    def browse(self, name: Literal['risk.lost_contracts'], **values: Any) -> list[RiskLostContracts]: ...
    @overload
    def browse(self, name: Literal['risk.lost_sales'], **values: Any) -> list[RiskLostSales]: ...
    @overload
    def browse(self, name: Literal['risk.lost_scores'], **values: Any) -> list[RiskLostScores]: ...
    @overload
    def browse(self, name: Literal['risk.lost_touches'], **values: Any) -> list[RiskLostTouches]: ...
    @overload
    def browse(self, name: Literal['risk.open_rules'], **values: Any) -> list[RiskOpenRules]: ...
    @overload
    def browse(self, name: Literal['risk.unrenewed'], **values: Any) -> list[RiskUnrenewed]: ...
    @overload
    def browse(self, name: Literal['satisfaction.answers'], **values: Any) -> list[SatisfactionAnswers]: ...
    @overload
    def browse(self, name: Literal['satisfaction.asked'], **values: Any) -> list[SatisfactionAsked]: ...
    @overload
    def browse(self, name: Literal['satisfaction.cases'], **values: Any) -> list[SatisfactionCases]: ...
    @overload
    def browse(self, name: Literal['search.hits'], **values: Any) -> list[SearchHits]: ...
    @overload
    def browse(self, name: Literal['segments.list'], **values: Any) -> list[SegmentsList]: ...
    @overload
    def browse(self, name: Literal['segments.named'], **values: Any) -> list[SegmentsNamed]: ...
    @overload
    def browse(self, name: Literal['segments.names'], **values: Any) -> list[SegmentsNames]: ...
    @overload
    def browse(self, name: Literal['share.categories'], **values: Any) -> list[ShareCategories]: ...
    @overload
    def browse(self, name: Literal['share.ranks'], **values: Any) -> list[ShareRanks]: ...
    @overload
    def browse(self, name: Literal['share.revenue'], **values: Any) -> list[ShareRevenue]: ...
    @overload
    def browse(self, name: Literal['share.wallets'], **values: Any) -> list[ShareWallets]: ...
    @overload
    def browse(self, name: Literal['show.buyers'], **values: Any) -> list[ShowBuyers]: ...
    @overload
    def browse(self, name: Literal['show.cases'], **values: Any) -> list[ShowCases]: ...
    @overload
    def browse(self, name: Literal['show.changes'], **values: Any) -> list[ShowChanges]: ...
    @overload
    def browse(self, name: Literal['show.contracts'], **values: Any) -> list[ShowContracts]: ...
    @overload
    def browse(self, name: Literal['show.deals'], **values: Any) -> list[ShowDeals]: ...
    @overload
    def browse(self, name: Literal['show.emails'], **values: Any) -> list[ShowEmails]: ...
    @overload
    def browse(self, name: Literal['show.fields'], **values: Any) -> list[ShowFields]: ...
    @overload
    def browse(self, name: Literal['show.holdings'], **values: Any) -> list[ShowHoldings]: ...
    @overload
    def browse(self, name: Literal['show.led_to'], **values: Any) -> list[ShowLedTo]: ...
    @overload
    def browse(self, name: Literal['show.lines'], **values: Any) -> list[ShowLines]: ...
    @overload
    def browse(self, name: Literal['show.links'], **values: Any) -> list[ShowLinks]: ...
    @overload
    def browse(self, name: Literal['show.met'], **values: Any) -> list[ShowMet]: ...
    @overload
    def browse(self, name: Literal['show.moves'], **values: Any) -> list[ShowMoves]: ...
    @overload
    def browse(self, name: Literal['show.needs'], **values: Any) -> list[ShowNeeds]: ...
    @overload
    def browse(self, name: Literal['show.people'], **values: Any) -> list[ShowPeople]: ...
    @overload
    def browse(self, name: Literal['show.phones'], **values: Any) -> list[ShowPhones]: ...
    @overload
    def browse(self, name: Literal['show.present'], **values: Any) -> list[ShowPresent]: ...
    @overload
    def browse(self, name: Literal['show.sources'], **values: Any) -> list[ShowSources]: ...
    @overload
    def browse(self, name: Literal['show.stages'], **values: Any) -> list[ShowStages]: ...
    @overload
    def browse(self, name: Literal['show.standing'], **values: Any) -> list[ShowStanding]: ...
    @overload
    def browse(self, name: Literal['show.steps'], **values: Any) -> list[ShowSteps]: ...
    @overload
    def browse(self, name: Literal['show.tags'], **values: Any) -> list[ShowTags]: ...
    @overload
    def browse(self, name: Literal['show.talks'], **values: Any) -> list[ShowTalks]: ...
    @overload
    def browse(self, name: Literal['show.units'], **values: Any) -> list[ShowUnits]: ...
    @overload
    def browse(self, name: Literal['tags.hung'], **values: Any) -> list[TagsHung]: ...
    @overload
    def browse(self, name: Literal['tags.list'], **values: Any) -> list[TagsList]: ...
    @overload
    def browse(self, name: Literal['tags.named'], **values: Any) -> list[TagsNamed]: ...
    @overload
    def browse(self, name: Literal['tags.names'], **values: Any) -> list[TagsNames]: ...
    @overload
    def browse(self, name: Literal['tags.of'], **values: Any) -> list[TagsOf]: ...
    @overload
    def browse(self, name: Literal['tags.whole'], **values: Any) -> list[TagsWhole]: ...
    @overload
    def browse(self, name: Literal['tenure.bought'], **values: Any) -> list[TenureBought]: ...
    @overload
    def browse(self, name: Literal['tenure.costs'], **values: Any) -> list[TenureCosts]: ...
    @overload
    def browse(self, name: Literal['tenure.effort'], **values: Any) -> list[TenureEffort]: ...
    @overload
    def browse(self, name: Literal['tenure.sales'], **values: Any) -> list[TenureSales]: ...
    @overload
    def browse(self, name: Literal['tenure.talk_costs'], **values: Any) -> list[TenureTalkCosts]: ...
    @overload
    def browse(self, name: Literal['timeline.closed'], **values: Any) -> list[TimelineClosed]: ...
    @overload
    def browse(self, name: Literal['timeline.contracts'], **values: Any) -> list[TimelineContracts]: ...
    @overload
    def browse(self, name: Literal['timeline.costs'], **values: Any) -> list[TimelineCosts]: ...
    @overload
    def browse(self, name: Literal['timeline.ended'], **values: Any) -> list[TimelineEnded]: ...
    @overload
    def browse(self, name: Literal['timeline.feedback'], **values: Any) -> list[TimelineFeedback]: ...
    @overload
    def browse(self, name: Literal['timeline.links'], **values: Any) -> list[TimelineLinks]: ...
    @overload
    def browse(self, name: Literal['timeline.losses'], **values: Any) -> list[TimelineLosses]: ...
    @overload
    def browse(self, name: Literal['timeline.moves'], **values: Any) -> list[TimelineMoves]: ...
    @overload
    def browse(self, name: Literal['timeline.needs'], **values: Any) -> list[TimelineNeeds]: ...
    @overload
    def browse(self, name: Literal['timeline.opened'], **values: Any) -> list[TimelineOpened]: ...
    @overload
    def browse(self, name: Literal['timeline.person_feedback'], **values: Any) -> list[TimelinePersonFeedback]: ...
    @overload
    def browse(self, name: Literal['timeline.person_moves'], **values: Any) -> list[TimelinePersonMoves]: ...
    @overload
    def browse(self, name: Literal['timeline.person_needs'], **values: Any) -> list[TimelinePersonNeeds]: ...
    @overload
    def browse(self, name: Literal['timeline.person_steps'], **values: Any) -> list[TimelinePersonSteps]: ...
    @overload
    def browse(self, name: Literal['timeline.person_talks'], **values: Any) -> list[TimelinePersonTalks]: ...
    @overload
    def browse(self, name: Literal['timeline.sales'], **values: Any) -> list[TimelineSales]: ...
    @overload
    def browse(self, name: Literal['timeline.stages'], **values: Any) -> list[TimelineStages]: ...
    @overload
    def browse(self, name: Literal['timeline.standing'], **values: Any) -> list[TimelineStanding]: ...
    @overload
    def browse(self, name: Literal['timeline.steps'], **values: Any) -> list[TimelineSteps]: ...
    @overload
    def browse(self, name: Literal['timeline.talks'], **values: Any) -> list[TimelineTalks]: ...
    @overload
    def browse(self, name: Literal['today.accounts'], **values: Any) -> list[TodayAccounts]: ...
    @overload
    def browse(self, name: Literal['today.away'], **values: Any) -> list[TodayAway]: ...
    @overload
    def browse(self, name: Literal['today.by_currency'], **values: Any) -> list[TodayByCurrency]: ...
    @overload
    def browse(self, name: Literal['today.contracts'], **values: Any) -> list[TodayContracts]: ...
    @overload
    def browse(self, name: Literal['today.dropped'], **values: Any) -> list[TodayDropped]: ...
    @overload
    def browse(self, name: Literal['today.due'], **values: Any) -> list[TodayDue]: ...
    @overload
    def browse(self, name: Literal['today.notices'], **values: Any) -> list[TodayNotices]: ...
    @overload
    def browse(self, name: Literal['today.opportunities'], **values: Any) -> list[TodayOpportunities]: ...
    @overload
    def browse(self, name: Literal['today.opportunity'], **values: Any) -> list[TodayOpportunity]: ...
    @overload
    def browse(self, name: Literal['today.overrides'], **values: Any) -> list[TodayOverrides]: ...
    @overload
    def browse(self, name: Literal['today.planned'], **values: Any) -> list[TodayPlanned]: ...
    @overload
    def browse(self, name: Literal['today.rates'], **values: Any) -> list[TodayRates]: ...
    @overload
    def browse(self, name: Literal['today.revenue'], **values: Any) -> list[TodayRevenue]: ...
    @overload
    def browse(self, name: Literal['today.since'], **values: Any) -> list[TodaySince]: ...
    @overload
    def browse(self, name: Literal['today.slipped'], **values: Any) -> list[TodaySlipped]: ...
    @overload
    def browse(self, name: Literal['today.units'], **values: Any) -> list[TodayUnits]: ...
    @overload
    def browse(self, name: Literal['transactions.list'], **values: Any) -> list[TransactionsList]: ...
    @overload
    def browse(self, name: Literal['transactions.of_account'], **values: Any) -> list[TransactionsOfAccount]: ...
    @overload
    def browse(self, name: Literal['transactions.one'], **values: Any) -> list[TransactionsOne]: ...
    @overload
    def browse(self, name: Literal['triage.accounts'], **values: Any) -> list[TriageAccounts]: ...
    @overload
    def browse(self, name: Literal['triage.people'], **values: Any) -> list[TriagePeople]: ...
    @overload
    def browse(self, name: Literal['value.acquired'], **values: Any) -> list[ValueAcquired]: ...
    @overload
    def browse(self, name: Literal['value.channels'], **values: Any) -> list[ValueChannels]: ...
    @overload
    def browse(self, name: Literal['value.contracts'], **values: Any) -> list[ValueContracts]: ...
    @overload
    def browse(self, name: Literal['value.gaps'], **values: Any) -> list[ValueGaps]: ...
    @overload
    def browse(self, name: Literal['value.held'], **values: Any) -> list[ValueHeld]: ...
    @overload
    def browse(self, name: Literal['value.invoices'], **values: Any) -> list[ValueInvoices]: ...
    @overload
    def browse(self, name: Literal['value.last_day'], **values: Any) -> list[ValueLastDay]: ...
    @overload
    def browse(self, name: Literal['value.margins'], **values: Any) -> list[ValueMargins]: ...
    @overload
    def browse(self, name: Literal['value.people'], **values: Any) -> list[ValuePeople]: ...
    @overload
    def browse(self, name: Literal['value.years'], **values: Any) -> list[ValueYears]: ...
    @overload
    def browse(self, name: Literal['wallets.list'], **values: Any) -> list[WalletsList]: ...
    @overload
    def browse(self, name: Literal['wallets.of_account'], **values: Any) -> list[WalletsOfAccount]: ...
    @overload
    def browse(self, name: Literal['wallets.one'], **values: Any) -> list[WalletsOne]: ...
    @overload
    def browse(self, name: Literal['whitespace.known'], **values: Any) -> list[WhitespaceKnown]: ...
    @overload
    def browse(self, name: Literal['whitespace.offered'], **values: Any) -> list[WhitespaceOffered]: ...
    @overload
    def browse(self, name: Literal['whitespace.of_cell'], **values: Any) -> list[WhitespaceOfCell]: ...
    @overload
    def browse(self, name: Literal['whitespace.years'], **values: Any) -> list[WhitespaceYears]: ...
    @overload
    def browse(self, name: str, **values: Any) -> list[Any]: ...
