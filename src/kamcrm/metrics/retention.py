"""What became of the customers of a year: kept, grown, shrunk, gone, and who came new.

GRR, NRR and logo retention are of a fixed cohort, the accounts with revenue in the first of two periods; a new account
is in none of them. Amounts are minor units of one currency.
"""

from __future__ import annotations

from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

NEW, EXPANSION, CONTRACTION, LOST, REACTIVATED, SAME = (
    "new", "expansion", "contraction", "lost", "reactivated", "unchanged",
)  # fmt: skip
KINDS = (NEW, EXPANSION, REACTIVATED, CONTRACTION, LOST)
NO_COHORT = "nobody bought in the first of the two years"


class Retention(namedtuple("Retention", "cohort kept before now grr nrr logo changes reason")):
    """The cohort and how many of it still buy; revenue of all in both periods; shares of one, None without a cohort.

    `changes` is what each kind of change comes to; together they are the difference between the two periods.
    """

    __slots__ = ()
    cohort: int
    kept: int
    before: int
    now: int
    grr: float | None
    nrr: float | None
    logo: float | None
    changes: dict[str, int]
    reason: str


def kind(before: int, now: int, *, known: bool) -> str:
    """What an account's change is; `known` says whether it had ever bought before the first period ended.

    >>> kind(100, 150, known=True), kind(100, 80, known=True), kind(100, 0, known=True), kind(100, 100, known=True)
    ('expansion', 'contraction', 'lost', 'unchanged')
    >>> kind(0, 50, known=False), kind(0, 50, known=True)
    ('new', 'reactivated')
    """
    if now == before:
        return SAME
    if before > 0:
        return EXPANSION if now > before else CONTRACTION if now > 0 else LOST
    if now > 0:
        return REACTIVATED if known else NEW
    return EXPANSION if now > before else CONTRACTION


def retention(accounts: Iterable[tuple[int, int, bool]]) -> Retention:
    """GRR = Σ min(R1, R0) ÷ Σ R0, NRR = Σ R1 ÷ Σ R0, logo = those that still buy ÷ all, of those with R0 > 0.

    Each account is its revenue before, its revenue now, and whether it had bought before.

    >>> found = retention([(10000, 15000, True), (20000, 12000, True), (5000, 0, True)])
    >>> round(found.grr, 3), round(found.nrr, 3), round(found.logo, 3)
    (0.629, 0.771, 0.667)
    >>> found.changes["expansion"], found.changes["contraction"], found.changes["lost"]
    (5000, -8000, -5000)
    >>> retention([(0, 100, False)]).grr is None
    True
    """
    rows = list(accounts)
    cohort = [(before, now) for before, now, _ in rows if before > 0]
    changes = dict.fromkeys(KINDS, 0)
    for before, now, known in rows:
        if now != before:
            changes[kind(before, now, known=known)] += now - before
    base = sum(before for before, _ in cohort)
    kept = sum(now > 0 for _, now in cohort)
    grr = nrr = logo = None
    if cohort:
        grr = sum(min(max(now, 0), before) for before, now in cohort) / base
        nrr = sum(now for _, now in cohort) / base
        logo = kept / len(cohort)
    was, now = sum(before for before, _, _ in rows), sum(now for _, now, _ in rows)
    reason = "" if cohort else NO_COHORT
    return Retention(len(cohort), kept, was, now, grr, nrr, logo, changes, reason)
