"""A long import says how far it is, on a terminal only, and leaves no trace."""

from __future__ import annotations

import sys

import pytest

from conftest import Stream
from kamcrm.exchange import progress


@pytest.mark.parametrize(("tty", "shown"), [(True, True), (False, False)])
def test_progress_writes_over_itself_on_a_terminal_and_keeps_silent_elsewhere(monkeypatch, tty, shown):
    stream, clock = Stream(tty), iter(range(100))
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress.time, "monotonic", lambda: float(next(clock)))

    line = progress.Progress()
    line.begin("/home/kari/kunder.csv")
    for _ in range(1000):
        line.step()
    line.end()

    said = stream.text()
    assert ("\rkunder.csv: 1,000 records …" in said) == shown
    assert said.endswith(" \r") == shown and "\n" not in said and "/home" not in said


def test_a_short_import_says_nothing_on_the_way(monkeypatch):
    stream = Stream(True)
    monkeypatch.setattr(sys, "stderr", stream)

    line = progress.Progress()
    line.begin("kunder.csv")
    for _ in range(200):
        line.step()
    line.end()

    assert stream.text() == ""
