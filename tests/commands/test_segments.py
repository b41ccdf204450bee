"""Segments: saved filters, worked out each time."""

from __future__ import annotations

import pytest


@pytest.fixture
def segments(ok):
    """Two accounts, and the segment Big (3) of those with tier A."""
    ok("accounts add Nordlys --tier A --city Oslo")
    ok("accounts add Havbris --tier B")
    ok("segments add Big --where tier:A")
    return ok


def test_a_saved_filter_says_who_belongs_now(segments):
    assert segments("segments add Rest -w 'tier:B'").stdout == "Added   4  Rest  tier:B  1 account now\n"
    assert "tier:A" in segments("segments list").stdout


def test_who_belongs_is_worked_out_each_time(segments):
    assert segments("segments show BIG -q").stdout == "1\n"

    segments("accounts tier A havbris")

    assert segments("segments show 3 -q").stdout == "2\n1\n"


def test_another_filter_narrows_a_segment(segments):
    segments("accounts tier A havbris")

    assert segments("segments show big --where city:Oslo -q").stdout == "1\n"
    assert segments("segments show big --sort -name --limit 1 -q").stdout == "1\n"
    assert "No account belongs to Big" in segments("segments show big --where city:Bergen").stdout


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("segments add New --where 'tire:A'", 2, "did you mean tier?"),
        ("segments add New", 2, "--where"),
        ("segments add ' ' --where tier:A", 65, "cannot be empty"),
        ("segments add BIG --where tier:B", 5, "'Big' already"),
        ("segments show Bog", 3, "did you mean Big?"),
        ("segments remove nothing", 3, "nothing"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_forward(kam, segments, line, code, said):
    before = segments("export all").stdout

    refused = kam(line)

    assert refused.code == code and said in refused.stderr
    assert segments("export all").stdout == before


@pytest.mark.parametrize("line", ["segments add New --where 'tier:B or city:Oslo'", "segments remove big"])
def test_undo_and_redo_restore_every_byte_of_the_export(segments, line):
    before = segments("export all").stdout

    segments(line)
    after = segments("export all").stdout
    segments("undo")

    assert after != before
    assert segments("export all").stdout == before
    segments("redo")
    assert segments("export all").stdout == after
