"""Closed word lists, in the field's standard terms. What a column may hold is one of these words or nothing."""

from __future__ import annotations

KINDS = ("customer", "prospect", "partner", "competitor", "us")
STATUSES = ("active", "dormant", "lost", "handed over")
TIERS = ("A", "B", "C")
PHASES = ("acquire", "grow", "retain", "lost", "won back")

CHANNELS = (
    "meeting", "visit", "call", "video", "email", "message", "web", "store", "callcenter", "service", "letter",
    "event", "note",
)  # fmt: skip
DIRECTIONS = ("in", "out")
INTERACTION_STATUSES = ("planned", "held", "not held", "cancelled")
SIDES = ("us", "them")
PURPOSES = ("marketing", "sales", "service", "value add", "review", "social")

ROLES = (
    "decision maker", "budget holder", "champion", "executive sponsor", "influencer", "evaluator", "technical buyer",
    "legal", "end user", "blocker", "coach", "other",
)  # fmt: skip
KEY_ROLES = ("decision maker", "champion", "executive sponsor")  # The least set of an account that is kept.
LEGAL_BASES = (
    "legitimate interest", "performance of contract", "consent", "legal obligation", "not applicable",
)  # fmt: skip

FOLLOWUP_STATUSES = ("open", "done", "cancelled")
ORIGINS = (
    "typed", "log", "done", "recurrence", "cadence", "playbook", "campaign", "plan", "feedback", "rule", "import",
)  # fmt: skip
ANCHORS = ("start", "contract end", "quarter end", "year end")

CAMPAIGN_STATUSES = ("planned", "running", "done", "cancelled")
MEMBER_STATUSES = ("planned", "reached", "answered", "not reached", "left out")

OPPORTUNITY_STATUSES = ("open", "won", "lost")
OPPORTUNITY_TYPES = ("new", "upsell", "cross-sell", "renewal")
FORECAST_CATEGORIES = ("omitted", "pipeline", "best case", "commit", "closed")
# The stages of a new file. The user's own replace them, so that no column is bound to this list.
STAGES = (
    "prospecting", "qualification", "needs analysis", "value proposition", "decision makers", "perception analysis",
    "proposal", "negotiation", "closed won", "closed lost",
)  # fmt: skip
OPEN_STAGES = STAGES[:-2]
STAGE_PROBABILITIES = dict(zip(STAGES, (10, 10, 20, 50, 60, 70, 75, 90, 100, 0), strict=True))
STAGE_LIMIT_DAYS = dict(zip(STAGES[:8], (30, 30, 45, 45, 30, 30, 30, 21), strict=True))
STAGE_FORECASTS = dict(zip(STAGES, (*["pipeline"] * 4, *["best case"] * 3, "commit", "closed", "omitted"), strict=True))

CONTRACT_STATUSES = ("draft", "active", "renewed", "ended", "terminated")
FIELD_TYPES = ("text", "number", "money", "date", "flag", "choice")

OPERATION_KINDS = ("do", "undo", "redo")

TRANSACTION_KINDS = ("order", "invoice", "credit")
COST_KINDS = ("concession", "event", "travel", "gift", "sample", "other")
CONFIDENCES = ("low", "medium", "high")
CELL_STATUSES = ("owned", "open", "lost", "lapsed", "not applicable", "white")

NEED_KINDS = ("current", "potential")
NEED_EXPRESSIONS = ("stated", "implied", "wish")
NEED_STATUSES = ("unmet", "partly", "met")
SEVERITIES = ("high", "medium", "low")
FEEDBACK_KINDS = ("nps", "csat", "sentiment")

PLAN_TYPES = ("acquisition", "expansion", "retention")
PLAN_STATUSES = ("draft", "active", "closed")
OBJECTIVE_STATUSES = ("open", "met", "missed", "dropped")
SWOT_KINDS = ("strength", "weakness", "opportunity", "threat", "risk")
MIX_DIMENSIONS = ("segment", "tier", "phase", "industry")
MIX_MEASURES = ("accounts", "revenue", "profit", "hours")
HORIZONS = ("short", "long")
GOAL_STATUSES = ("open", "dropped")
GOAL_METRICS = (
    "revenue", "margin", "profit", "won value", "open pipeline", "new accounts", "retention", "net retention",
    "win rate", "share of wallet", "nps", "csat", "health", "adherence", "on time", "touches", "own",
)  # fmt: skip
CRITERION_AXES = ("attractiveness", "strength", "fit")

# Ten codes, so that a Pareto of them says something.
LOSS_REASONS = (
    "price", "competitor", "product gap", "service failure", "champion left", "central purchasing", "no need",
    "insolvency", "we left", "other",
)  # fmt: skip
RELATION_KINDS = ("partner", "supplier", "customer", "owner", "adviser", "referred")
ERASURE_MODES = ("erased", "anonymised")
