"""The first minute with an empty program."""

from __future__ import annotations


def test_a_first_account_is_added_renamed_away_and_brought_back(ok):
    added = ok(["accounts", "add", "Nordlys AS", "--tier", "A"])
    assert "Nordlys AS" in added.stdout

    before = ok("export all").stdout
    taken = ok("undo")
    assert "removed: Nordlys AS" in taken.stdout
    assert ok("accounts list -f json").stdout == "[]\n"

    again = ok("redo")
    assert "added: Nordlys AS" in again.stdout
    assert ok("export all").stdout == before


def test_nothing_to_undo_is_said_and_changes_nothing(kam):
    refused = kam("undo")

    assert refused.code == 5
    assert "nothing to undo" in refused.stderr


def test_what_happened_can_be_read(ok):
    ok(["accounts", "add", "Nordlys AS"])
    ok(["accounts", "add", "Havbris AB"])
    ok("undo")

    shown = ok("changes").stdout

    assert shown.index("undo") < shown.index("Havbris") < shown.index("Nordlys")
    assert "undone" in shown
