"""The schema, defined once as SQLModel tables; one module per group of nouns."""

from kamcrm.models.absences import Absence
from kamcrm.models.accounts import Account, AccountHistory
from kamcrm.models.campaigns import Campaign, CampaignMember
from kamcrm.models.cases import Case
from kamcrm.models.competitors import Competitor
from kamcrm.models.contacts import Contact, ContactEmail, ContactHistory, ContactPhone
from kamcrm.models.contracts import Contract
from kamcrm.models.costs import Cost
from kamcrm.models.criteria import Criterion, CriterionScore
from kamcrm.models.feedback import Feedback
from kamcrm.models.fields import CustomField, FieldValue
from kamcrm.models.followups import FollowUp
from kamcrm.models.goals import Goal
from kamcrm.models.health import HealthSnapshot
from kamcrm.models.imports import ImportBatch, ImportRow
from kamcrm.models.interactions import Interaction, Participant
from kamcrm.models.journal import Change, Operation, Sequence
from kamcrm.models.links import Link
from kamcrm.models.losses import Loss
from kamcrm.models.needs import Need, NeedHistory
from kamcrm.models.opportunities import Opportunity, OpportunityLine, StageHistory
from kamcrm.models.plans import Milestone, MixTarget, Objective, Plan, SwotItem
from kamcrm.models.playbooks import Playbook, PlaybookStep
from kamcrm.models.privacy import Erasure
from kamcrm.models.products import Product, WhitespaceCell
from kamcrm.models.rates import Rate
from kamcrm.models.relations import Profile, Relation, TeamMember
from kamcrm.models.segments import Segment
from kamcrm.models.tags import Tag, Tagging
from kamcrm.models.transactions import Transaction
from kamcrm.models.wallets import Wallet

__all__ = [
    "Absence",
    "Account",
    "AccountHistory",
    "Campaign",
    "CampaignMember",
    "Case",
    "Change",
    "Competitor",
    "Contact",
    "ContactEmail",
    "ContactHistory",
    "ContactPhone",
    "Contract",
    "Cost",
    "Criterion",
    "CriterionScore",
    "CustomField",
    "Erasure",
    "Feedback",
    "FieldValue",
    "FollowUp",
    "Goal",
    "HealthSnapshot",
    "ImportBatch",
    "ImportRow",
    "Interaction",
    "Link",
    "Loss",
    "Milestone",
    "MixTarget",
    "Need",
    "NeedHistory",
    "Objective",
    "Operation",
    "Opportunity",
    "OpportunityLine",
    "Participant",
    "Plan",
    "Playbook",
    "PlaybookStep",
    "Product",
    "Profile",
    "Rate",
    "Relation",
    "Segment",
    "Sequence",
    "StageHistory",
    "SwotItem",
    "Tag",
    "Tagging",
    "TeamMember",
    "Transaction",
    "Wallet",
    "WhitespaceCell",
]
