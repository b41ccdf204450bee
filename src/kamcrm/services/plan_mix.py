"""The mix of customers that a plan aims at, as it is written, and as it is."""

from __future__ import annotations

from kamcrm import folding, vocab
from kamcrm.services import books
from kamcrm.services.plan_text import alone, only, wrong

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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
    """By target: the share that its accounts have of what all customers and prospects have.

    Money and hours are those of the last 12 months. None where there is nothing to have a share of, or part of it is
    in a currency without a rate.
    """
    places = crm.ask("plans.places")
    kept = books.Books(crm, books.year(crm))
    measures: dict[str, Callable[[int], int | None]] = {
        "accounts": lambda id: 1,
        "revenue": lambda id: sold.net if (sold := kept.sales.get(id, books.NOTHING_SOLD)) else None,
        "profit": lambda id: kept.profit(id).profit,
        "hours": lambda id: kept.effort.get(id, books.NOTHING_DONE).minutes,
    }
    found: dict[int, float | None] = {}
    for target in targets:
        measure, name = measures[target.measure], target.name.casefold()
        parts = [(measure(row.id), (getattr(row, target.dimension) or "").casefold() == name) for row in places]
        known = [(value, ours) for value, ours in parts if value is not None]
        all_ = sum(value for value, _ in known)
        whole = all_ > 0 and (len(known) == len(parts) or target.measure == "profit")
        found[target.id] = sum(value for value, ours in known if ours) / all_ if whole else None
    return found
