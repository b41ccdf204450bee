"""The usual rows of long files: talks and promises that say nothing out of the ordinary, made ready in one step each.

What holds for a whole column is settled once, what repeats is worked out once, and of each row is left what only it
says. A row with anything odd about it is handed back and goes the long way, which is the only one that explains.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from hashlib import blake2b
from typing import Any, NamedTuple

from kamcrm.bulk import plan
from kamcrm.errors import BadInput
from kamcrm.exchange.batches import Part
from kamcrm.exchange.changing import USUAL
from kamcrm.exchange.converting import Cell, Remembered
from kamcrm.exchange.evidence import Unreadable
from kamcrm.exchange.fields import FIELDS, LINKS
from kamcrm.exchange.incoming import Fresh, Link, Shaped
from kamcrm.exchange.linking import COLUMNS, Links
from kamcrm.exchange.matching import Matches
from kamcrm.exchange.reading import Row

# What every such file must have; `status` and the like are usual when nothing or just the usual stands there.
NEEDED = {"interactions": {"external_id", "at", "text"}, "followups": {"external_id", "due", "what"}}
LONG_WAY = {"interactions": (), "followups": ("due_time",)}
LONGEST = 400
ALONE = Shaped({}, {}, {}, {}, [])

Told = tuple[Any, str]  # A value in stored form, None when there is none, and its part of the fingerprint.
Read = Callable[[str], Told | None]


class Plain(NamedTuple):
    """What the report and the table of foreign rows need to know of a usual row."""

    kind: str
    source: str
    external_id: str
    line: int
    digest: str
    name: str
    file: str
    notes: tuple[str, ...] = ()


class Usual:
    """Makes the usual rows of one file ready to be written."""

    def __init__(self, part: Part, spec: dict[str, Any], links: Links, matches: Matches) -> None:
        self.kind, self.source = part.kind, part.source
        self.conversion = part.conversion
        self.file = part.conversion.table.name
        self.links = links
        self.matches = matches
        self.plan = plan(spec)
        self.first = {"origin": "import"} if self.kind == "followups" else {}
        cells = {cell.target.split(".", 1)[1]: cell for cell in part.conversion.cells}
        self.id_at = cells.pop("external_id").place
        self.belongs = [(cells.pop(field).place, field) for field in LINKS if field in cells]
        self.values = sorted(self._columns(cells), key=lambda column: column[1])
        self.named = "what" if self.kind == "followups" else "text"
        self.accounts = Remembered(self._account)

    @staticmethod
    def suits(part: Part) -> bool:
        """Whether the file is of a kind that has usual rows, and every column of it one field of its own."""
        if part.kind not in NEEDED or part.conversion.filled:
            return False
        targets = [cell.target for cell in part.conversion.cells]
        fields = {target.removeprefix(f"{part.kind}.") for target in targets}
        odd = any("." in field or FIELDS[part.kind][field].ours for field in fields)
        return len(fields) == len(targets) and fields >= NEEDED[part.kind] and not odd

    def _columns(self, cells: dict[str, Cell]) -> Iterator[tuple[int, str, Read]]:
        for field, cell in cells.items():
            if field == "at":
                yield self._column(cell, "at", lambda moment: moment.at)
                yield self._column(cell, "has_time", lambda moment: moment.has_time)
                yield self._column(cell, "day", lambda moment: moment.at.astimezone().toordinal())
            else:
                yield self._column(cell, field, lambda value: value)
        for field, usual in USUAL[self.kind].items():
            if field not in cells:
                yield self.id_at, field, lambda _, told=(usual, f"\0{field}={usual}"): told  # type: ignore[misc]

    def _column(self, cell: Cell, field: str, part: Callable[[Any], Any]) -> tuple[int, str, Read]:
        """Where a field stands and how it is read; `part` is what of the cell's value is meant."""
        read = self._reading(cell, field, part)
        return cell.place, field, read if cell.type == "text" else Remembered(read).__getitem__

    def _reading(self, cell: Cell, field: str, part: Callable[[Any], Any]) -> Read:
        check, tidy, excel = self.plan.checks[field], self.conversion.tidy, self.conversion.excel
        usual = USUAL[self.kind].get(field)
        needed = field in NEEDED[self.kind]
        unsaid = "" if field == "day" else f"\0{field}="

        def read(raw: str) -> Told | None:
            text = tidy(raw, excel)
            if not text:
                return None if needed else (usual, f"\0{field}={usual}") if usual else (None, "")
            try:
                value = part(cell.read(text))
                told = check(value), f"{unsaid}{value}" if unsaid else ""
            except (Unreadable, BadInput):
                return None
            odd = field in LONG_WAY[self.kind] or (field == "status" and value != usual)
            return None if odd or (field == "what" and " ".join(text.split()) != text) else told

        return read

    def _account(self, raw: str) -> tuple[int | None, str] | None:
        text = self.conversion.tidy(raw, self.conversion.excel)
        return self._led("account", text, None) if text else (None, "")

    def _led(self, field: str, text: str, account_id: int | None) -> tuple[int | None, str] | None:
        link = Link(LINKS[field], "", text)
        id, note = self.links.find(self.source, link, account_id)
        return None if id is None or note else (id, f"\0{field}={link}")

    def __call__(self, row: Row) -> Fresh | None:
        """The row ready to be written; None when it must go the long way."""
        cells = row.cells
        external_id = "" if row.note else self.conversion.tidy(cells[self.id_at], self.conversion.excel)
        if not external_id or len(external_id) > LONGEST:
            return None
        stored: dict[str, Any] = dict(self.first)
        parts = [self.kind, "\0"]
        for place, field, read in self.values:
            told = read(cells[place])
            if told is None:
                return None
            if told[0] is not None:
                stored[field] = told[0]
            parts.append(told[1])
        if self.kind == "followups":
            stored.setdefault("original_due", stored["due"])
        made = self._linked(cells, stored, parts)
        if made is None or not self._new(stored):
            return None
        digest = blake2b("".join(parts).encode(errors="surrogatepass"), digest_size=16).hexdigest()
        plain = Plain(self.kind, self.source, external_id, row.line, digest, stored[self.named], self.file)
        return Fresh(plain, made, stored, "", {})

    def _linked(self, cells: list[str], stored: dict[str, Any], parts: list[str]) -> Shaped | None:
        """Whom the row belongs to, put into what is stored; None when that isn't plain."""
        people: list[int] = []
        parts.append("\0")
        for place, field in self.belongs:
            if field == "account":
                found = self.accounts[cells[place]]
            else:
                text = self.conversion.tidy(cells[place], self.conversion.excel)
                found = self._led(field, text, stored.get("account_id")) if text else (None, "")
            if found is None or (found[0] is not None and field != "account" and "account_id" not in stored):
                return None  # An account is taken from its person on the long way.
            if found[0] is not None:
                if self.kind == "interactions" and field == "contact":
                    people.append(found[0])
                else:
                    stored[COLUMNS[field]] = found[0]
            parts.append(found[1])
        parts.append("\0")
        return ALONE._replace(lists={"people": people}) if people else ALONE

    def _new(self, stored: dict[str, Any]) -> bool:
        """Whether no record here can be the same."""
        account_id = stored.get("account_id")
        if account_id is None or not self.matches.any[self.kind]:
            return True
        told = {"account_id": account_id, self.named: stored[self.named]}
        if self.kind == "followups":
            told["due"] = date.fromisoformat(stored["due"])
        else:
            told["at"] = datetime.fromisoformat(stored["at"])
        return not self.matches.told.may_hold(self.kind, told)
