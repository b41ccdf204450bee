"""The ledger of erasures: enough to erase again what an old backup brings back, and nothing about anyone."""

from __future__ import annotations

from datetime import date

from kamcrm.models.base import Part, day, line, word
from kamcrm.vocab import ERASURE_MODES


class Erasure(Part, table=True):
    """That a person was erased: a salted hash of the record's uid, the salt, the day, and how."""

    __tablename__ = "erasures"

    digest: str = line(64, unique=True)
    salt: str = line(64)
    erased_on: date = day()
    mode: str = word(*ERASURE_MODES, default="erased")
