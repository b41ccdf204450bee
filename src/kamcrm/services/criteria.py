"""What makes an account attractive, ours a strong position there, or a prospect fitting; and how each scores."""

from __future__ import annotations

from kamcrm import folding, vocab
from kamcrm.errors import Ambiguous, Conflict, NotFound, Usage
from kamcrm.records import namedtuple
from kamcrm.services import naming, readers, registers, typed
from kamcrm.services.registers import Field, Register
from kamcrm.sifting import figures, sifted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from kamcrm.services.editing import Edited
    from kamcrm.services.readers import About
    from kamcrm.unit import Crm

ATTRACTIVENESS, STRENGTH, FIT = vocab.CRITERION_AXES
WEIGHT = 10
# The usual criteria of an axis that has none of its own, and of what figure a criterion of that name follows.
USUAL = {
    ATTRACTIVENESS: ("size of wallet", "growth", "margin potential", "strategic fit", "reference value"),
    STRENGTH: ("share of wallet", "relationship", "satisfaction", "access to decision makers", "product fit"),
    FIT: (),
}
COMPUTED = {
    "size of wallet": "size", "wallet": "size", "size": "size",
    "growth": "growth",
    "margin potential": "margin", "margin": "margin",
    "share of wallet": "share",
    "relationship": "relationship", "relationship score": "relationship",
    "satisfaction": "satisfaction",
    "access to decision makers": "access", "access to deciders": "access", "access": "access",
    "product fit": "products",
}  # fmt: skip
Listed = figures("Listed", "id:whole axis:word name:text weight:whole computed:word scored:whole archived:flag")
Criterion = namedtuple("Criterion", "id axis name weight folded computed")


def _weight(crm: Crm, text: str, about: About) -> int:
    found = typed.whole(text)
    if not 0 <= found <= 100:
        raise Usage(f"{text!r} is not a weight", "write it as a number from 0 to 100")
    return found


CRITERIA = Register(
    "criteria",
    {
        "name": Field("name", readers.line, needed=True),
        "axis": Field("axis", readers.word("axis", vocab.CRITERION_AXES), needed=True),
        "weight": Field("weight", _weight, needed=True),
    },
)


class Scored(namedtuple("Scored", "account criterion was score why")):
    """How an account scores on a criterion now, and how it did; None is not at all."""

    __slots__ = ()
    account: Any
    criterion: Any
    was: int | None
    score: int | None
    why: str | None


def in_force(crm: Crm, axis: str) -> list[Any]:
    """The criteria of an axis: one's own, else the usual ones, which have no id yet."""
    own = [row for row in crm.ask("criteria.all") if row.axis == axis]
    if own:
        return [_criterion(row) for row in own if not row.archived]
    return [Criterion(None, axis, name, WEIGHT, folding.fold(name), COMPUTED.get(name)) for name in USUAL[axis]]


def everything(crm: Crm, *, archived: bool = False) -> list[Any]:
    """The criteria in force by axis, or those put away."""
    rows = crm.ask("criteria.all")
    found = [
        Listed(row.id, row.axis, row.name, row.weight, COMPUTED.get(row.folded), row.scored, row.archived)
        for row in rows
        if row.archived == archived
    ]
    bare = [] if archived else [axis for axis in USUAL if axis not in {row.axis for row in rows}]
    found += [
        Listed(None, axis, one.name, one.weight, one.computed, 0, False) for axis in bare for one in in_force(crm, axis)
    ]
    found.sort(key=lambda row: vocab.CRITERION_AXES.index(row.axis))
    return sifted(crm, found, Listed.kinds)


def add(crm: Crm, name: str, given: Mapping[str, Any]) -> Any:
    """Make a criterion; the usual ones of its axis become one's own beside it."""
    found = {"axis": ATTRACTIVENESS, "weight": WEIGHT} | registers.values(crm, CRITERIA, {**given, "name": name})
    keep_usual(crm, str(found["axis"]))
    return registers.add(crm, CRITERIA, found | _keys(crm, found))


def edit(crm: Crm, ref: str, given: Mapping[str, Any], version: int = 0) -> Edited:
    """Change what was typed; Conflict when the criterion is no longer at `version`."""
    row = registers.begun(crm, CRITERIA, named(crm, ref).id, version)
    found = registers.values(crm, CRITERIA, given, row)
    return registers.change(crm, CRITERIA, row, found | _keys(crm, row._asdict() | found, row.id))


def archive(crm: Crm, refs: Sequence[str], *, archived: bool = True) -> list[Edited]:
    """Put criteria away, which keeps their scores, or take them back."""
    rows = [crm.row("criteria", named(crm, ref).id) for ref in refs]
    return [registers.change(crm, CRITERIA, row, {"archived": archived}) for row in rows]


def score(crm: Crm, account: str, criterion: str, score: str, why: str | None) -> Scored:
    """Say how an account scores on a criterion, 0 to 10; an empty score takes it back."""
    owner = crm.row("accounts", naming.account(crm, account).id)
    one = named(crm, criterion)
    value = _score(score)
    before = crm.one("criteria.of_account", account_id=owner.id, criterion_id=one.id)
    told = typed.line(why) or None if why is not None else (before.why if before else None)
    if value is None and before:
        crm.delete("criterion_scores", before.id)
    elif before and (before.score, before.why) != (value, told):
        crm.update("criterion_scores", before.id, score=value, scored_on=crm.today, why=told)
    elif value is not None and not before:
        told_of = {"account_id": owner.id, "criterion_id": one.id, "score": value, "why": told}
        crm.insert("criterion_scores", **told_of, scored_on=crm.today)
    return Scored(owner, one, before.score if before else None, value, told if value is not None else None)


def named(crm: Crm, ref: str) -> Any:
    """The criterion of an id or a name, or of part of one; naming a usual one makes its axis one's own."""
    text = folding.fold(ref)
    for axis in USUAL:
        if any(text in (one.folded, one.name) for one in in_force(crm, axis) if one.id is None):
            keep_usual(crm, axis)
    rows = crm.ask("criteria.all")
    found = [row for row in rows if str(row.id) == text] or [row for row in rows if row.folded == text]
    found = found or [row for row in rows if text and text in row.folded and not row.archived]
    if not found:
        from difflib import get_close_matches

        close = tuple(get_close_matches(text, [row.folded for row in rows], 3, 0.5))
        raise NotFound("criterion", ref, close, "kamcrm criteria list shows them")
    if len(found) > 1:
        raise Ambiguous("criterion", ref, [(row.id, f"{row.name} ({row.axis})") for row in found])
    return found[0]


def keep_usual(crm: Crm, axis: str) -> None:
    """Write the usual criteria of an axis down where it has none, so that they can be scored and changed."""
    for position, one in enumerate(in_force(crm, axis), 1):
        if one.id is None:
            keys = {"axis": axis, "name": one.name, "folded": one.folded}
            crm.insert("criteria", **keys, weight=one.weight, position=position)


def _criterion(row: Any) -> Any:
    return Criterion(row.id, row.axis, row.name, row.weight, row.folded, COMPUTED.get(row.folded))


def _keys(crm: Crm, found: Mapping[str, Any], id: int = 0) -> dict[str, Any]:
    """The form that its name is found by, and the place at the end; Conflict when the axis has one of that name."""
    folded = folding.fold(found["name"])
    rows = [row for row in crm.ask("criteria.all") if row.axis == found["axis"]]
    same = next((row for row in rows if row.folded == folded and row.id != id), None)
    if same:
        raise Conflict(f"{same.name} is a criterion of {same.axis} already", f"kamcrm criteria edit {same.id}")
    keys: dict[str, Any] = {"folded": folded}
    return keys if id else keys | {"position": max((row.position for row in rows), default=0) + 1}


def _score(text: str) -> int | None:
    if not text.strip():
        return None
    value = typed.whole(text)
    if not 0 <= value <= 10:
        raise Usage(f"{text!r} is not a score", "write it as a whole number from 0 to 10")
    return value
