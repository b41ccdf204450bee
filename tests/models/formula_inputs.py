"""What each formula reads: formula -> the columns that hold its inputs."""

SALES = "transactions.account_id transactions.kind transactions.net transactions.currency transactions.day"
MARGIN = "transactions.cost transactions.quantity products.default_margin accounts.default_margin"
EFFORT = "interactions.account_id interactions.minutes interactions.minutes_estimated interactions.day"
DIRECT = "interactions.cost costs.account_id costs.amount costs.currency costs.incurred_on costs.kind"
PROFIT = f"{SALES} {MARGIN} {EFFORT} {DIRECT} rates.currency rates.quote rates.quoted_on rates.rate"
TOUCH = (
    "interactions.status interactions.attempt interactions.channel interactions.direction interactions.day "
    "interactions.account_id participants.contact_id accounts.parent_id contacts.account_id"
)
CADENCE = (
    f"{TOUCH} accounts.cadence_days contacts.cadence_days accounts.tier accounts.customer_since accounts.created_at "
    "account_history.field account_history.became account_history.changed_on accounts.rest_until absences.starts_on "
    "absences.ends_on"
)
WALLET = (
    "wallets.amount wallets.currency wallets.category wallets.starts_on wallets.ends_on wallets.source wallets.as_of "
    "wallets.confidence products.category"
)
SATISFACTION = "feedback.kind feedback.score feedback.asked_on feedback.answered_on feedback.contact_id"

INPUTS = {
    "3 money in several currencies": "rates.currency rates.quote rates.quoted_on rates.rate accounts.kind",
    "3.1 account profit": PROFIT,
    "3.1 concessions, events and travel": "costs.kind costs.amount",
    "3.2 traits of the top ten": (
        f"{PROFIT} accounts.industry accounts.segment accounts.employees accounts.annual_revenue accounts.source "
        "transactions.product_id interactions.channel contacts.role"
    ),
    "3.3 historic lifetime value": f"{PROFIT} accounts.acquisition_cost",
    "3.3 retention model": (
        f"{PROFIT} contracts.renewal_probability accounts.tier accounts.segment losses.lost_on accounts.status"
    ),
    "3.3 contractual lifetime value": (
        "contracts.value contracts.currency contracts.starts_on contracts.ends_on contracts.renewal_probability"
    ),
    "3.4 RFM": f"{SALES} {MARGIN} transactions.number",
    "3.5 health: engagement": CADENCE,
    "3.5 health: relationship": f"{TOUCH} contacts.role contacts.sentiment contacts.left_on",
    "3.5 health: commercial": SALES,
    "3.5 health: satisfaction": SATISFACTION,
    "3.5 health: plan": (
        "objectives.plan_id objectives.due objectives.status milestones.plan_id milestones.due milestones.done_on "
        "plans.account_id plans.status accounts.tier"
    ),
    "3.5 health: issues": "cases.account_id cases.severity cases.opened_on cases.closed_on",
    "3.5 health: manual flag and trend": (
        "accounts.at_risk accounts.at_risk_why health_snapshots.account_id health_snapshots.day "
        "health_snapshots.score health_snapshots.confidence health_snapshots.components"
    ),
    "3.6 share of wallet": f"{SALES} {WALLET} transactions.product_id",
    "3.6 wallet allocation rule": (
        "competitors.account_id competitors.competitor_id competitors.category competitors.rank competitors.seen_on "
        "competitors.gone_on"
    ),
    "3.7 whitespace": (
        f"{SALES} transactions.product_id transactions.quantity opportunity_lines.product_id "
        "opportunity_lines.opportunity_id opportunities.status opportunities.closed_on whitespace_cells.account_id "
        "whitespace_cells.product_id whitespace_cells.status whitespace_cells.potential whitespace_cells.currency "
        "accounts.segment accounts.parent_id"
    ),
    "3.8 pipeline": (
        "opportunities.amount opportunities.currency opportunities.probability opportunities.probability_manual "
        "opportunities.stage opportunities.status opportunities.created_on opportunities.closed_on goals.target_value"
    ),
    "3.8 pipeline hygiene": (
        "opportunities.close_on followups.opportunity_id followups.status stage_history.opportunity_id "
        "stage_history.became stage_history.changed_on interactions.opportunity_id interactions.day"
    ),
    "3.9 retention": f"{SALES} losses.lost_on losses.won_back_on",
    "3.9 losses": (
        f"{PROFIT} losses.account_id losses.reason losses.competitor_id losses.lost_margin losses.currency "
        "losses.preventable losses.narrative contracts.ends_on contracts.status transactions.number"
    ),
    "3.9 repeat rate and buying rhythm": f"{SALES} transactions.number",
    "3.10 last touch, due by, adherence": CADENCE,
    "3.10 on-time rate": "followups.done_on followups.original_due followups.status followups.snoozes followups.due",
    "3.10 coverage, breadth, dependency": f"{TOUCH} contacts.role",
    "3.10 next-step rate and dropped balls": (
        f"{TOUCH} accounts.status followups.account_id followups.due followups.status followups.done_on "
        "followups.interaction_id followups.created_at"
    ),
    "3.11 concentration and ABC": f"{PROFIT} accounts.tier",
    "3.12 portfolio matrix": (
        f"criteria.axis criteria.weight criterion_scores.account_id criterion_scores.criterion_id "
        f"criterion_scores.score {WALLET} contacts.role contacts.sentiment"
    ),
    "3.13 satisfaction": f"{SATISFACTION} feedback.account_id",
    "3.13 loop closed": "feedback.followup_id feedback.answered_on followups.done_on followups.created_at",
    "3.14 goals": (
        "goals.account_id goals.metric goals.start_value goals.target_value goals.starts_on goals.due goals.currency "
        "goals.measured goals.measured_on goals.horizon goals.parent_id"
    ),
    "3.14 effort return": f"{PROFIT} accounts.tier",
    "3.14 completeness and staleness": (
        "contacts.role accounts.industry wallets.account_id plans.account_id followups.account_id accounts.tier "
        "accounts.verified_on contacts.verified_on"
    ),
    "3.14 duplicates": (
        "accounts.org_number accounts.domain accounts.folded contact_emails.email contact_phones.phone_key "
        "contacts.folded contacts.account_id"
    ),
    "3.15 urgency": (
        f"{CADENCE} followups.due followups.theirs contracts.ends_on contracts.notice_days opportunities.close_on "
        "transactions.net"
    ),
    "3.15 three sides of value": f"{PROFIT} {WALLET} accounts.default_margin criterion_scores.score",
    "3.15 mix": (
        f"{PROFIT} accounts.segment accounts.tier accounts.phase accounts.industry mix_targets.dimension "
        "mix_targets.name mix_targets.measure mix_targets.share"
    ),
    "3.15 effort by phase": (
        f"{PROFIT} account_history.account_id account_history.field account_history.was account_history.became "
        "account_history.changed_on accounts.kind accounts.acquisition_cost costs.opportunity_id"
    ),
    "3.15 price": "transactions.discount transactions.list_value transactions.net transactions.cost feedback.score",
    "3.15 tenure": f"{PROFIT} accounts.customer_since losses.lost_on",
    "3.15 prospects": (
        "criteria.axis criteria.weight criterion_scores.score accounts.kind accounts.created_at account_history.field "
        "account_history.became account_history.changed_on accounts.source"
    ),
    "3.15 best channel per person": f"{TOUCH} interactions.mood contacts.preferred_channel",
    "3.15 promises kept": "followups.theirs followups.original_due followups.done_on followups.status",
}
