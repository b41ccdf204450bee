"""The kinds of parameters that commands take, and the options that every command shares.

A command's annotations are text that only the Typer side evaluates, in this module's namespace: `Annotated[When, "…"]`
gives the help; a text beginning with a dash is a short option; `Choices` are the words that completion offers.
"""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

from kamcrm import vocab


class Choices(NamedTuple):
    """The words a parameter may be; offered by completion and named in help."""

    words: tuple[str, ...]


class Names(NamedTuple):
    """The noun whose names completion offers."""

    noun: str


class Options(NamedTuple):
    """The function of `commands.options` whose options a command takes with `**fields`."""

    name: str


Text = str
When = Annotated[str, Names("dates")]
AccountRef = Annotated[str, Names("accounts")]
ContactRef = Annotated[str, Names("contacts")]
Ref = Annotated[str, Names("accounts")]
Refs = Annotated[list[str], Names("accounts")]
Tier = Annotated[str, Choices(vocab.TIERS)]
Phase = Annotated[str, Choices(vocab.PHASES)]
Kind = Annotated[str, Choices(vocab.KINDS)]
Status = Annotated[str, Choices(vocab.STATUSES)]
Channel = Annotated[str, Choices(vocab.CHANNELS)]
Role = Annotated[str, Choices(vocab.ROLES)]
LegalBasis = Annotated[str, Choices(vocab.LEGAL_BASES)]
TagRef = Annotated[str, Names("tags")]
SegmentRef = Annotated[str, Names("segments")]
Confidence = Annotated[str, Choices(vocab.CONFIDENCES)]
CostKind = Annotated[str, Choices(vocab.COST_KINDS)]
NeedKind = Annotated[str, Choices(vocab.NEED_KINDS)]
NeedExpression = Annotated[str, Choices(vocab.NEED_EXPRESSIONS)]
NeedStatus = Annotated[str, Choices(vocab.NEED_STATUSES)]
Severity = Annotated[str, Choices(vocab.SEVERITIES)]
SaleKind = Annotated[str, Choices(vocab.TRANSACTION_KINDS)]
ProductRef = Annotated[str, Names("products")]
Currency = Annotated[str, Names("currencies")]
AccountFields = Annotated[Any, Options("account")]
ContactFields = Annotated[Any, Options("contact")]
ContractFields = Annotated[Any, Options("contract")]
OpportunityFields = Annotated[Any, Options("opportunity")]
ProductFields = Annotated[Any, Options("product")]
WalletFields = Annotated[Any, Options("wallet")]
CostFields = Annotated[Any, Options("cost")]
NeedFields = Annotated[Any, Options("need")]
CaseFields = Annotated[Any, Options("case")]
TransactionFields = Annotated[Any, Options("transaction")]
CompetitorFields = Annotated[Any, Options("competitor")]
RateFields = Annotated[Any, Options("rate")]
FeedbackKind = Annotated[str, Choices(vocab.FEEDBACK_KINDS)]
FeedbackFields = Annotated[Any, Options("feedback")]
Metric = Annotated[str, Choices(vocab.GOAL_METRICS)]
PlanRef = Annotated[str, Names("accounts")]
PlanType = Annotated[str, Choices(vocab.PLAN_TYPES)]
Side = Annotated[str, Choices(vocab.SIDES)]
Horizon = Annotated[str, Choices(vocab.HORIZONS)]
GoalStatus = Annotated[str, Choices(vocab.GOAL_STATUSES)]
LossReason = Annotated[str, Choices(vocab.LOSS_REASONS)]
IfVersion = Annotated[int, "only while the record is at this version, else exit 5"]
Direction = Annotated[str, Choices(vocab.DIRECTIONS)]
Purpose = Annotated[str, Choices(vocab.PURPOSES)]
OpportunityStatus = Annotated[str, Choices(vocab.OPPORTUNITY_STATUSES)]
OpportunityType = Annotated[str, Choices(vocab.OPPORTUNITY_TYPES)]
Stage = Annotated[str, Choices(vocab.OPEN_STAGES)]
ContractStatus = Annotated[str, Choices(vocab.CONTRACT_STATUSES)]
FollowUpStatus = Annotated[str, Choices(vocab.FOLLOWUP_STATUSES)]
Language = Annotated[str, Choices(("en", "nb", "sv", "da"))]
Axis = Annotated[str, Choices(vocab.CRITERION_AXES)]
CellStatus = Annotated[str, Choices(vocab.CELL_STATUSES)]
BoughtBy = Annotated[str, Choices(("revenue", "margin"))]
EffortBy = Annotated[str, Choices(("account", "tier", "phase"))]
MixBy = Annotated[str, Choices(vocab.MIX_DIMENSIONS)]
EarnedBy = Annotated[str, Choices(("profit", "margin", "revenue"))]

FORMATS = ("table", "json", "csv", "tsv", "ids", "md", "html")


def every(
    *,
    format: Annotated[str, "-f", Choices(FORMATS), "how to print: table, json, csv, tsv, ids, md or html"] = "",
    output: Annotated[str, "-o", "write to this file, its suffix naming the format; - is stdout"] = "",
    quiet: Annotated[bool, "-q", "print ids only"] = False,
    excel: Annotated[bool, "CSV that a spreadsheet opens as it is"] = False,
    color: Annotated[str, Choices(("auto", "always", "never")), "auto, always or never"] = "",
    no_input: Annotated[bool, "never ask, even on a terminal"] = False,
    as_of: Annotated[When, "take this day for today"] = "",
    db: Annotated[str, "the database file"] = "",
    demo: Annotated[bool, "run on a throw-away demo portfolio"] = False,
    debug: Annotated[bool, "show what went wrong in full"] = False,
) -> None:
    """What every command takes."""


def sheet(
    *,
    columns: Annotated[str, "which columns, in which order: name,tier,due"] = "",
    all: Annotated[bool, "-a", "every row, however many"] = False,
) -> None:
    """What a command that prints rows takes besides."""


def listing(
    *,
    columns: Annotated[str, "which columns, in which order: name,tier,due"] = "",
    all: Annotated[bool, "-a", "every row, however many"] = False,
    where: Annotated[list[str], "-w", "a filter, such as 'tier:A due<fri'; see kamcrm help filters"] = [],  # noqa: B006
    sort: Annotated[str, "-s", "by which columns; -due is the latest first"] = "",
    limit: Annotated[int, "-n", "at most this many rows"] = 0,
) -> None:
    """What a list takes besides."""


def writing(
    *,
    dry_run: Annotated[bool, "show what would change and change nothing"] = False,
    yes: Annotated[bool, "-y", "don't ask before changing many records"] = False,
) -> None:
    """What a command that writes takes besides."""


SHARED = {
    "Sheet": (sheet, every),
    "Listing": (listing, every),
    "Document": (every,),
    "Outcome": (writing, every),
    "Stream": (every,),
    "str": (every,),
    "Desk": (every,),
}
