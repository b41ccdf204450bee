"""The mix of a portfolio: what share each part has, beside the share it shall have."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def shares(parts: Mapping[str, int | float]) -> dict[str, float | None]:
    """Each part of what all come to; None where that is not above 0.

    >>> shares({"A": 30, "B": 10}), shares({"A": 5, "B": -5})
    ({'A': 0.75, 'B': 0.25}, {'A': None, 'B': None})
    """
    total = sum(parts.values())
    return {name: part / total if total > 0 else None for name, part in parts.items()}


def gap(share: float | None, target: int | None) -> float | None:
    """How far a share is from its target, which counts thousandths, in percentage points.

    >>> gap(0.42, 500), gap(0.42, None), gap(None, 500)
    (-8.0, None, None)
    """
    return None if share is None or target is None else round(share * 100 - target / 10, 1)
