from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from kamcrm.errors import NotFound, Usage
from kamcrm.render import FORMATS, complaint, format_of, notes_of, text_of
from render.samples import document, outcome, sheet

LIGHT = "import sys, kamcrm.render.table, kamcrm.render.json, kamcrm.render.csv; print(*sys.modules)"
HEAVY = {"typing", "dataclasses", "re", "pathlib", "json", "enum", "csv", "html", "difflib", "unicodedata", "rich"}


def test_an_unknown_column_names_the_nearest_and_all_of_them():
    with pytest.raises(Usage, match="'acount'") as refused:
        text_of(sheet(), "csv", columns=("id", "acount"))

    assert refused.value.hint.startswith("nearest: account; all: id, account,")


def test_a_column_may_be_written_with_a_dash():
    listed = sheet()
    listed.columns[1].key, listed.rows = "account_name", []

    assert text_of(listed, "csv", columns=("account-name",)) == "account_name\n"


def test_an_unknown_format_is_a_wrong_command_line():
    with pytest.raises(Usage, match="'xml'"):
        text_of(sheet(), "xml")


@pytest.mark.parametrize(
    ("path", "format"),
    [
        ("a.csv", "csv"),
        ("out/A.JSON", "json"),
        ("a.b.tsv", "tsv"),
        ("x.md", "md"),
        ("x.html", "html"),
        ("x.txt", "table"),
    ],
)
def test_a_file_says_its_format_by_its_suffix(path, format):
    assert format_of(path) == format


@pytest.mark.parametrize("path", ["report", "report.xls", "dir.csv/report", ""])
def test_a_file_without_a_known_suffix_is_refused(path):
    with pytest.raises(Usage):
        format_of(path)


def test_notes_are_one_line_each_and_safe():
    made = outcome()
    made.sheet.notes = ["\x1b[2Jcleared"]

    assert notes_of(made) == "and 3 accounts to reconnect: kamcrm\n\ufffd[2Jcleared\n"
    assert notes_of(document()) == ""


def test_an_error_is_a_sentence_and_a_way_forward():
    error = NotFound("account", "nord\x1b[2J", ("Nordlys AS",))

    assert complaint(error) == "kamcrm: no account is called 'nord\\x1b[2J'\n  did you mean Nordlys AS?\n"


def test_an_error_is_json_when_json_was_asked_for():
    told = json.loads(complaint(Usage("no", "try this"), "json"))

    assert told == {"error": {"code": 2, "kind": "Usage", "message": "no", "hint": "try this"}}


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_input_gives_the_same_bytes(format):
    texts = {text_of(sheet(total=5), format) for _ in range(3)}

    assert len(texts) == 1


def test_what_a_daily_list_needs_loads_nothing_heavy():
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}

    loaded = subprocess.run(
        [sys.executable, "-S", "-c", LIGHT], capture_output=True, text=True, env=environ, check=True
    )

    assert not HEAVY & set(loaded.stdout.split())


def test_the_output_does_not_hang_on_the_seed_of_hashes():
    code = (
        "from render.samples import *; from kamcrm.render import *; "
        "print(*(text_of(document(), format) for format in FORMATS if format not in ('csv', 'tsv')))"
    )
    shown = set()
    for seed in "01":
        environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        shown.add(subprocess.run([sys.executable, "-c", code], capture_output=True, env=environ, check=True).stdout)

    assert len(shown) == 1
