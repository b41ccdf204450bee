"""What leaves, read row by row, is what the list prints."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("noun", ["accounts", "contacts", "followups", "interactions"])
def test_an_export_is_the_list_as_csv_to_the_byte(noun, ok):
    ok("accounts add 'Nordlys AS, \"Oslo\"' --tier A")
    ok("contacts add 'Kari Moen' nordlys")
    ok(["log", "nordlys", 'call Kari: "soon", she said\nand rang off'])
    ok(["log", "nordlys", "call the sign \x1f between units, and one \x1f more"])
    ok(["followups", "add", "nordlys", "fri send the offer, and the terms"])

    exported = ok(f"export {noun}").stdout

    assert exported == ok(f"{noun} list --all -f csv").stdout
    assert "Nordlys" in exported
    assert noun != "interactions" or exported.count("\x1f") == 2


def test_an_export_in_another_format_is_the_list_too(ok):
    ok("accounts add 'Nordlys AS'")

    assert ok("export accounts -f json").stdout == ok("accounts list --all -f json").stdout
