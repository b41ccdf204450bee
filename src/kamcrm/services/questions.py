"""The five questions of key account management, asked at once."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.services import buying, churn, share, traits, worth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.services.buying import Shown
    from kamcrm.services.churn import Churn
    from kamcrm.services.share import Wallets
    from kamcrm.services.traits import Marks
    from kamcrm.services.worth import Ranking
    from kamcrm.unit import Crm

BEST = 10


class Answers(namedtuple("Answers", "bought left best marks shares")):
    """Who buys what, why customers leave, who earns most, what marks them, and how much of each wallet is ours."""

    __slots__ = ()
    bought: Shown
    left: Churn
    best: Ranking
    marks: Marks
    shares: Wallets


def answers(crm: Crm) -> Answers:
    """All five, as of today."""
    return Answers(
        buying.products(crm),
        churn.why(crm),
        worth.top(crm, "profit", BEST),
        traits.marks(crm, "profit", BEST),
        share.share_of_wallet(crm),
    )
