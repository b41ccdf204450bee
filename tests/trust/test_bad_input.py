"""What can't be taken is refused in a sentence with its code, nothing is half-written, and what was typed is kept."""

from __future__ import annotations

import unicodedata

import pytest

MEGABYTE = "fjord " * 170_000  # A little under what a note may hold.
NFD = unicodedata.normalize("NFD", "Åse Sørlie")

REFUSED = [
    (["log", "nowhere", "call about the offer"], 3),
    (["show", "no such thing"], 3),
    (["show", "99999999999999999999999999"], 3),
    (["done", "4000000000"], 3),
    (["show", "-1"], 2),
    (["log", "no", "call about the offer"], 4),
    (["followups", "add", "nordlys", "30 feb send the offer"], (0, 2)),
    (["followups", "edit", "4", "--due", "30.02.2027"], 2),
    (["followups", "list", "--as-of", "the day after never"], 2),
    (["accounts", "list", "--where", "due<<fri"], 2),
    (["accounts", "list", "--where", "(" * 500], 2),
    (["accounts", "add", ""], 65),
    (["accounts", "add", "   "], 65),
    (["accounts", "add", "x" * 100_000], 65),
    (["accounts", "add", "Nul\0Name"], 65),
    (["accounts", "add", "Bytes \udcff"], 65),
    (["accounts", "edit", "nordlys", "--employees", "99999999999999999999"], (2, 65)),
    (["accounts", "edit", "nordlys", "--employees", "-5"], (2, 65)),
    (["accounts", "tier", "Z", "nordlys"], (2, 65)),
    (["log", "nordlys", "call nul\0byte here"], 65),
    (["log", "nordlys", "call " + "x" * 1_100_000], 65),
    (["log", "nordlys", ""], (2, 65)),
    (["log", "nordlys", "call Kari", "--mood", "9"], (2, 65)),
    (["interactions", "add", "nordlys", "call", "--minutes", "-20"], (2, 65)),
    (["import", "portfolio", "/no/such/file.csv"], (2, 3, 65, 74)),
    (["export", "nothing"], 2),
    (["accounts", "list", "-f", "docx"], 2),
    (["accounts", "list", "-f", "csv", "-o", "/no/such/folder/x.csv"], 73),
    (["accounts", "list", "--limit", "-3"], (0, 2)),
    (["nonsense"], 2),
    (["accounts"], (0, 2)),
]


@pytest.fixture
def nordlys(ok):
    ok(["accounts", "add", "Nordlys AS"])
    ok(["accounts", "add", "Nordvik AS"])
    ok(["contacts", "add", "Kari Moen", "nordlys"])
    ok(["followups", "add", "nordlys", "fri send the offer"])


@pytest.mark.parametrize(
    "argv, code", REFUSED, ids=[" ".join(argv)[:50].encode("ascii", "replace").decode() for argv, _ in REFUSED]
)
def test_it_is_refused_in_a_sentence_and_leaves_the_portfolio_as_it_was(argv, code, nordlys, ok, kam):
    before = ok("export all").stdout

    refused = kam(argv)

    assert refused.code in (code if isinstance(code, tuple) else (code,)), refused
    assert "Traceback" not in refused.stderr and "unexpected" not in refused.stderr
    if refused.code:
        assert refused.stderr.startswith(("kamcrm: ", "your text"))
        assert len(refused.stderr) < 5000
        assert ok("export all").stdout == before
    if refused.code and argv[0] == "log" and argv[-1].strip():
        assert "your text is kept" in refused.stderr


@pytest.mark.parametrize(
    "name",
    [
        "🚀 Rakett AS",
        NFD,
        "[/]",
        "[red]Rød[/red]",
        "-leading dash AS",
        "O'Brien; DROP TABLE accounts",
        "日本電力",
        "\x1b[31mRed",
    ],
)
def test_an_odd_name_is_a_name(name, ok):
    added = ok(["accounts", "add", name, "-q"]).ids[0]

    assert ok(["accounts", "show", str(added)]).code == 0
    found = ok(["accounts", "list", "-f", "json"]).stdout
    assert name in found or unicodedata.normalize("NFC", name) in found or "\\u001b" in found


def test_a_note_of_a_megabyte_is_kept_whole_and_shown_short(nordlys, ok):
    text = f"note {MEGABYTE}"

    logged = ok(["log", "nordlys", text])

    assert len(logged.stdout) < 5000
    assert MEGABYTE.strip() in ok("export all").stdout
    assert ok(["find", "fjord"]).code == 0


@pytest.mark.parametrize("day", ["1900-01-01", "2999-12-31"])
def test_a_day_far_away_is_a_day(nordlys, kam, ok, day):
    planned = kam(["followups", "add", "nordlys", f"{day} send the offer"])
    shown = ok(["followups", "list", "--as-of", day])
    today = ok(["today", "--as-of", day])

    assert planned.code in (0, 2) and "Traceback" not in planned.stderr
    assert shown.code == today.code == 0
