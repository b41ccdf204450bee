"""The mix of customers that a plan aims at, as it is written, and as it is."""

from __future__ import annotations

from kamcrm import folding, vocab
from kamcrm.services.plan_text import alone, only, wrong

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from kamcrm.services.plan_text import Item
    from kamcrm.unit import Crm

EXAMPLE = "- tier A  (50 % of hours)"


def wanted(items: Iterable[Item]) -> list[tuple[Item, dict[str, Any]]]:
    """The targets that the lines of a mix say; BadInput for a share that is said twice, or shares above the whole."""
    found: dict[tuple[str, str, str], tuple[Item, dict[str, Any]]] = {}
    sums: dict[tuple[str, str], int] = {}
    for item in items:
        only(item, "share", "of")
        alone(item)
        dimension, _, name = folding.nfc(item.what).partition(" ")
        share, measure = item.facts.get("share", ""), item.facts.get("of", "accounts")
        if dimension not in vocab.MIX_DIMENSIONS or not name.strip() or not share or item.id is not None:
            raise wrong(item.line, f"{item.what!r} is no target", EXAMPLE)
        if measure not in vocab.MIX_MEASURES:
            raise wrong(item.line, f"nobody measures {measure!r}", f"of {', '.join(vocab.MIX_MEASURES)}")
        if (dimension, name, measure) in found:
            raise wrong(item.line, f"{item.what!r} has its share of {measure} already")
        whole, _, part = share.replace(",", ".").partition(".")
        thousandths = int(whole) * 10 + int(part or 0)
        sums[dimension, measure] = sums.get((dimension, measure), 0) + thousandths
        if sums[dimension, measure] > 1000:
            raise wrong(item.line, f"the shares of {measure} by {dimension} come to more than 100 %")
        target = {"dimension": dimension, "name": name, "measure": measure, "share": thousandths}
        found[dimension, name, measure] = (item, target)
    return list(found.values())


def shares(crm: Crm, targets: Iterable[Any]) -> dict[int, float | None]:
    """By target: the share of its measure that its part of the portfolio has, over the last 12 months."""
    from kamcrm.services.mix import mix

    wanted = list(targets)
    parts = {
        (by, (row.name or "").casefold()): row
        for by in {target.dimension for target in wanted}
        for row in mix(crm, by).rows
    }
    return {
        target.id: getattr(parts.get((target.dimension, target.name.casefold())), f"{target.measure}_share", None)
        for target in wanted
    }
