"""The mix of the portfolio beside the mix that is aimed at."""

from __future__ import annotations

from kamcrm.metrics import mix as metric
from kamcrm.records import namedtuple
from kamcrm.services.books import ACCOUNT, Books, year
from kamcrm.services.choices import one_of
from kamcrm.sifting import figures, ordered, picked
from kamcrm.vocab import MIX_DIMENSIONS, MIX_MEASURES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.services.books import Terms
    from kamcrm.unit import Crm

Part = figures(
    "Part",
    "name:text accounts:whole revenue:money profit:money hours:whole "
    + " ".join(f"{measure}_share:whole {measure}_target:whole {measure}_gap:whole" for measure in MIX_MEASURES),
)


class Mix(namedtuple("Mix", "rows by aimed unknown terms")):
    """The parts of the portfolio, the largest revenue first; `aimed` says whether any of them has a target, `unknown`
    are accounts whose profit is not known."""

    __slots__ = ()
    rows: list[Any]
    by: str
    aimed: bool
    unknown: list[str]
    terms: Terms


def mix(crm: Crm, by: str) -> Mix:
    """The shares of the accounts that are kept, by segment, tier, phase or industry, over the last twelve months."""
    by = one_of("by", by, MIX_DIMENSIONS)
    books = Books(crm, year(crm))
    kept = [row for row in crm.ask("books.accounts") if _kept(row)]
    parts: dict[str, dict[str, int]] = {}
    unknown = []
    for row in picked(crm, kept, ACCOUNT):
        one = books.profit(row.id)
        if one.profit is None and row.id in books.bought:
            unknown.append(row.name)
        part = parts.setdefault(getattr(row, by) or "", dict.fromkeys(MIX_MEASURES, 0))
        sums = {"accounts": 1, "revenue": one.revenue, "hours": one.minutes}
        sums["profit"] = -one.cost_to_serve if row.id not in books.bought else one.profit
        for measure, value in sums.items():
            part[measure] += value or 0
    targets = _targets(crm, by)
    for name in targets:
        parts.setdefault(name, dict.fromkeys(MIX_MEASURES, 0))
    rows = _rows(books, parts, targets)
    return Mix(ordered(crm, rows, Part.kinds), by, bool(targets), unknown, books.terms)


def _kept(row: Any) -> bool:
    return row.kind in ("customer", "prospect") and row.status in ("active", "dormant") and not row.archived


def _targets(crm: Crm, by: str) -> dict[str, dict[str, int]]:
    """The targets of the portfolio's plan, by name and measure; a later plan's take the place of an earlier's."""
    found: dict[str, dict[str, int]] = {}
    for row in crm.ask("mix.targets", dimension=by):
        found.setdefault(row.name, {})[row.measure] = row.share
    return found


def _rows(books: Books, parts: dict[str, dict[str, int]], targets: dict[str, dict[str, int]]) -> list[Any]:
    shares = {measure: metric.shares({name: part[measure] for name, part in parts.items()}) for measure in MIX_MEASURES}
    rows = []
    for name in sorted(parts, key=lambda name: (-parts[name]["revenue"], name)):
        part, aims = parts[name], targets.get(name, {})
        row: dict[str, Any] = {"name": name or None, "accounts": part["accounts"]}
        row |= {key: books.converter.amount(part[key]) for key in ("revenue", "profit")}
        row["hours"] = round(part["hours"] / 60, 1)
        for measure in MIX_MEASURES:
            share, aim = shares[measure][name], aims.get(measure)
            row |= {f"{measure}_share": share, f"{measure}_target": None if aim is None else aim / 1000}
            row[f"{measure}_gap"] = metric.gap(share, aim)
        rows.append(Part(**row))
    return rows
