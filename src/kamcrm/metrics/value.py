"""What a customer is worth, on three sides that are never added: now, what it could bring, what it stands for."""

from __future__ import annotations


def rate(revenue: int | None, margin: int | None, usual: int | None) -> float | None:
    """An account's own margin of its revenue, else a usual one in thousandths; None where neither is known.

    >>> rate(1000, 400, 250), rate(0, 0, 250), rate(None, None, None)
    (0.4, 0.25, None)
    """
    if revenue is not None and revenue > 0 and margin is not None:
        return margin / revenue
    return None if usual is None else usual / 1000


def potential(headroom: int | None, expected: float, rate: float | None) -> int | None:
    """The yearly margin of the part that one expects of what the customer still spends elsewhere.

    >>> potential(1_000_00, 0.3, 0.4), potential(0, 0.3, 0.4), potential(None, 0.3, 0.4), potential(1_000_00, 0.3, None)
    (12000, 0, None, None)
    """
    return None if headroom is None or rate is None else round(headroom * expected * rate)
