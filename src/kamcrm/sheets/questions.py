"""How the five questions are answered: a sentence and three rows each, and the command that says more."""

from __future__ import annotations

from kamcrm.sheets import buying, churn, share, traits, worth
from kamcrm.sheets.form import Document, Part, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from kamcrm.services.questions import Answers

FIRST = 3


def document(found: Answers, today: date) -> Document:
    """The five answers on one page."""
    reasons = Sheet("reasons", churn.REASONS, churn.bars(found.left), today)
    answered = (
        ("products", "Who buys what", buying.products(found.bought, today, None), buying.sentence(found.bought)),
        ("churn", "Why customers leave", reasons, churn.sentence(found.left)),
        ("top", "Who earns most", worth.top(found.best, "profit", today, None), worth.sentence(found.best)),
        ("traits", "What marks them", traits.marks(found.marks, today), traits.sentence(found.marks)),
        ("share-of-wallet", "Our share of each", share.shares(found.shares, today, None), share.sentence(found.shares)),
    )
    parts = [_part(*answer) for answer in answered]
    return Document("Five questions", "twelve months", parts, today)


def _part(command: str, question: str, sheet: Sheet, sentence: str) -> Part:
    """The sheet's first rows, with what they say; an empty one says how it is filled."""
    sheet.rows = sheet.rows[:FIRST]
    sheet.footer = [sentence, f"more: kamcrm analyze {command}"]
    return Part(command.replace("-", "_"), question, sheet, sentence)
