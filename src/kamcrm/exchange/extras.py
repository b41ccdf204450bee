"""What a file holds that has no column here, kept as custom fields of its own name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kamcrm import folding
from kamcrm.unit import Crm


class Extras:
    """Writes extra values, making each custom field when it is first needed."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self._fields: dict[tuple[str, str], int] | None = None
        self._names: dict[int, str] = {}

    def _field(self, noun: str, name: str) -> int:
        if self._fields is None:
            self._fields = {(row.noun, row.folded): row.id for row in self.crm.ask("imports.fields")}
        name = " ".join(name.split())[:100] or "column"
        key = noun, folding.fold(name)[:200] or name
        if key not in self._fields:
            self._fields[key] = self.crm.insert("fields", noun=noun, name=name, folded=key[1])
        self._names[self._fields[key]] = name
        return self._fields[key]

    def _numbered(self, noun: str, extras: Mapping[str, str]) -> dict[int, str]:
        """Values by field; headers that are the same but for case share one, each on a line of its own."""
        found: dict[int, str] = {}
        for name, text in extras.items():
            field = self._field(noun, name)
            found[field] = f"{found[field]}\n{text}" if field in found else text
        return found

    def write_all(self, noun: str, ids: list[int], extras: Iterable[Mapping[str, str]]) -> None:
        """The extra values of new records."""
        self.crm.insert_many(
            "field_values",
            [
                {"field_id": field, "record_id": id, "value": text}
                for id, said in zip(ids, extras, strict=True)
                for field, text in self._numbered(noun, said).items()
            ],
        )

    def apply(self, noun: str, id: int, extras: Mapping[str, str]) -> list[str]:
        """Bring the extra values of a record to what is given, the others left alone; says what changed."""
        if not extras:
            return []
        held = {row.field_id: row for row in self.crm.ask("imports.values_of", record_id=id)}
        changed = []
        for field, text in self._numbered(noun, extras).items():
            if field not in held:
                self.crm.insert("field_values", field_id=field, record_id=id, value=text)
            elif held[field].value != text:
                self.crm.update("field_values", held[field].id, value=text)
            else:
                continue
            changed.append(f"{self._names[field]} → {text}")
        return changed
