import time

import pytest

from kamcrm.exchange.batches import prepare
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.incoming import Left
from kamcrm.exchange.source import from_bytes


@pytest.fixture(autouse=True)
def oslo(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


class Brought(list):
    """The records an import brings, and beside them the rows it left and what it said."""

    def of(self, kind):
        return [record for record in self if record.kind == kind]


@pytest.fixture
def bring():
    """Read texts (or bytes) as one import and keep all that comes of it."""

    def run(*texts, kind="", plan=None, **hints):
        sources = [from_bytes(text.encode() if isinstance(text, str) else text, f"fil{number}.csv")
                   for number, text in enumerate(texts, 1)]  # fmt: skip
        parts = prepare(kind, sources, Hints(**hints), plan)
        everything = [record for part in parts for record in part.records()]
        brought = Brought(record for record in everything if not isinstance(record, Left))
        brought.left = [record for record in everything if isinstance(record, Left)]
        brought.words = [words for part in parts for words in part.words]
        brought.parts = parts
        return brought

    return run
