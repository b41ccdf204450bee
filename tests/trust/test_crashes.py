"""A bug ends in one sentence and a private log, and neither holds a word of the customer's."""

from __future__ import annotations

import stat

import pytest

from kamcrm import render, unit
from lines import WRITING, filled, reading, targets, writing

SECRET = "Hemmelig AS has cancelled"


@pytest.fixture
def portfolio(db, ok, laid):
    """The laid portfolio, whose names no log may hold; the ids in it."""
    return laid(db, ok)


@pytest.fixture
def broken(monkeypatch):
    """Whatever prints a result or commits a change fails with customer text in the error, its causes and its locals."""

    def fail(*_args, **_more):
        customer = SECRET
        try:
            raise KeyError(customer)
        except KeyError as cause:
            raise ValueError(f"cannot read {customer!r}") from cause

    for place, name in ((render, "text_of"), (render, "spooled"), (unit.Crm, "commit")):
        monkeypatch.setattr(place, name, fail)


PAGES = {words for words, target, _ in targets() if target[2].startswith("str")}  # Text of our own, without a record.
LINES = [line for words, line in reading().items() if line and words not in PAGES]
LINES += [WRITING[words][0] for words in writing() if WRITING.get(words)]


@pytest.mark.parametrize("line", LINES)
def test_a_bug_is_one_sentence_and_nothing_of_the_customers_is_in_it(line, portfolio, broken, kam, home, tmp_path):
    failed = kam(filled(line, portfolio, tmp_path))

    log = home / ".local/state/kamcrm/log/crashes.log"
    assert failed.code == 1, (line, failed)
    assert "unexpected" in failed.stderr and str(log) in failed.stderr
    assert "Traceback" not in failed.stderr and SECRET not in failed.stderr + failed.stdout
    written = log.read_text()
    assert "ValueError" in written and "test_crashes.py" in written
    assert SECRET not in written and "Nordlys" not in written and "Kari" not in written
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_debug_shows_the_error_in_full(portfolio, broken, kam):
    with pytest.raises(ValueError, match=SECRET):
        kam("accounts list --debug")


def test_the_text_of_a_command_that_fails_unexpectedly_is_kept(portfolio, broken, kam, home):
    failed = kam(["log", "nordlys", "call Kari: wants an offer"])

    assert "your text is kept" in failed.stderr
    assert [path.read_text() for path in (home / ".local/state/kamcrm").rglob("*.txt")] == ["call Kari: wants an offer"]
