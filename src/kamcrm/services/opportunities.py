"""What can be asked of the pipeline."""

from __future__ import annotations

from kamcrm import folding, vocab
from kamcrm.errors import Usage
from kamcrm.services import moments, naming, typed
from kamcrm.services.choices import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.unit import Crm


def everything(crm: Crm, *, status: str = "open", account: str = "") -> list[Any]:
    """The opportunities of a status, the next to close first; of one account when it is named."""
    found = one_of("status", status, vocab.OPPORTUNITY_STATUSES)
    if not account:
        return crm.browse("opportunities.list", status=found)
    return crm.browse("opportunities.of_account", status=found, account_id=naming.account(crm, account).id)


def add(crm: Crm, account: str, name: str, given: dict[str, Any]) -> Any:
    """Make an open opportunity of what was typed; its stage begins its history, and gives the probability."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    called = typed.line(name)
    if not called:
        raise Usage("an opportunity needs a name", 'kamcrm opportunities add nordlys "3-year deal" --amount 1.8m')
    stage = one_of("stage", given["stage"] or vocab.STAGES[0], vocab.STAGES[:-2])
    chance, currency = given["probability"], typed.currency(given["currency"] or owner.currency)
    id = crm.insert(
        "opportunities",
        account_id=owner.id,
        contact_id=naming.contact(crm, given["contact"], owner.id).id if given["contact"] else None,
        name=called,
        folded=folding.fold(called)[:400],
        stage=stage,
        type=one_of("type", given["type"], vocab.OPPORTUNITY_TYPES) if given["type"] else None,
        amount=typed.amount(given["amount"], currency) if given["amount"] else None,
        currency=currency,
        probability=vocab.STAGE_PROBABILITIES[stage] if chance is None else chance,
        probability_manual=chance is not None,
        forecast_category=vocab.STAGE_FORECASTS[stage],
        created_on=crm.today,
        close_on=moments.day(crm, given["closes"]) if given["closes"] else None,
        next_step=typed.line(given["next_step"]) or None,
    )
    return _begun(crm, id, stage)


def _begun(crm: Crm, id: int, stage: str) -> Any:
    (row,) = crm.ask("opportunities.one", id=id)
    crm.insert("stage_history", opportunity_id=id, became=stage, changed_on=crm.today, probability=row.probability)
    return row
