"""What was typed is never lost: drafts, the editor, a full disk."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

TEXT = "call Kari 20m: wants an offer on the 3-year deal"


@pytest.fixture(autouse=True)
def nordlys(scene):
    id = scene.account("Nordlys AS", tier="A")
    scene.person("Kari Moen", id)
    return id


@pytest.fixture
def editor(home, monkeypatch):
    """Make a shell script the editor; it gets the draft's path as $1."""

    def write(script: str) -> Path:
        path = home / "my editor.sh"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        monkeypatch.setenv("VISUAL", f"'{path}'")
        return path

    return write


def drafts(home: Path) -> list[Path]:
    return sorted((home / ".local/state/kamcrm/drafts").glob("*"))


def test_a_text_whose_account_is_unknown_is_kept_and_resumed_for_another(kam, ok, home):
    refused = kam(["log", "nrdlys", TEXT, "--next", "fri send offer"])
    assert refused.code == 3
    assert "your text is kept: kamcrm draft resume 1" in refused.stderr
    assert TEXT in ok("draft list").stdout

    said = ok("draft resume --name nordlys").stdout

    assert said.startswith("Logged  3  Nordlys AS  call  today 10:00  20 min  with Kari Moen")
    assert "send offer  due Fri 2026-11-27" in said
    assert drafts(home) == []


def test_a_draft_means_by_tomorrow_the_day_after_it_was_typed_whenever_it_is_resumed(kam, ok, monkeypatch):
    kam(["log", "nrdlys", TEXT, "--next", "tomorrow send offer", "--next", "fri call again"])
    monkeypatch.setenv("KAMCRM_NOW", "2026-12-02T15:00:00Z")

    refused = kam("draft resume --name nrdlis")
    said = ok("draft resume --name nordlys")

    assert refused.code == 3
    assert "read as of 2026-11-23, when it was typed" in said.stderr
    assert [row["day"] for row in json.loads(ok("export all").stdout)["interactions"]] == [739943]  # That Monday.
    assert "due Tue 2026-11-24" in said.stdout and "due Fri 2026-11-27" in said.stdout


def test_a_draft_that_fails_again_stays_one_draft(kam, ok, home):
    kam(["log", "nrdlys", TEXT])

    again = kam("draft resume")

    assert again.code == 3
    assert "kamcrm draft resume 1" in again.stderr
    assert len(drafts(home)) == 2


@pytest.mark.parametrize(
    "line",
    [
        ["log", "nordlys", TEXT, "--next", "someday send offer"],
        ["log", "nordlys", TEXT, "--with", "Nobody"],
        ["log", "nordlys", TEXT, "--chanel", "call"],
        ["log", "nordlys", TEXT, "--mood", "great"],
        ["done", "999", "--log", TEXT],
        ["followups", "add", "nrdlys", f"fri {TEXT}"],
        ["interactions", "add", "nrdlys", TEXT],
    ],
)
def test_whatever_is_wrong_with_a_line_its_text_is_kept(kam, ok, line):
    refused = kam(line)

    assert refused.code != 0
    assert "your text is kept" in refused.stderr
    assert TEXT in ok("draft show").stdout


@pytest.mark.parametrize("line", [["done", "999"], ["snooze", "999", "next", "fri"], ["followups", "tody"]])
def test_a_line_without_text_leaves_no_draft(kam, home, line):
    assert kam(line).code != 0
    assert drafts(home) == []


def test_drafts_are_for_their_owner_alone(kam, home):
    old = os.umask(0)
    try:
        kam(["log", "nrdlys", TEXT])
    finally:
        os.umask(old)

    kept = drafts(home)
    assert [stat.S_IMODE(path.stat().st_mode) for path in kept] == [0o600, 0o600]
    assert stat.S_IMODE(kept[0].parent.stat().st_mode) == 0o700


def test_drafts_are_dropped_one_or_all(kam, ok, home):
    for _ in range(3):
        kam(["log", "nrdlys", TEXT])

    assert ok("draft drop 2").stdout == "Dropped draft 2\n"
    assert ok("draft drop --all").stdout == "Dropped draft 1\nDropped draft 3\n"
    assert drafts(home) == []
    assert kam("draft show").code == 3
    assert "No drafts" in ok("draft list").stdout


def test_a_text_is_written_in_the_editor(ok, editor, home):
    editor('printf "call Kari 20m:\\nwants an offer\\n" > "$1"')

    said = ok("log nordlys -e").stdout

    assert said.startswith("Logged  3  Nordlys AS  call  today 10:00  20 min  with Kari Moen")
    assert drafts(home) == []


def test_the_editor_begins_with_what_the_line_says(ok, editor):
    editor('printf " and a demo" >> "$1"')

    ok(["log", "nordlys", TEXT, "-e"])

    assert f"{TEXT} and a demo" in ok("interactions show 3").stdout


def test_the_last_log_and_any_other_are_edited_in_the_editor(ok, editor):
    ok(["log", "nordlys", TEXT])
    editor('sed -i s/20m/40m/ "$1"')

    assert "40 min" in ok("log --last -e").stdout
    editor('sed -i s/Kari/Per/ "$1"')
    ok("interactions edit 3 -e")

    assert "call Per 40m" in ok("interactions show 3").stdout


def test_the_draft_is_there_before_the_editor_starts_and_nothing_is_locked(ok, editor, home, db):
    lock = f"import sqlite3; sqlite3.connect('{db}').execute('begin immediate'); print('free')"
    editor(f"""ls {home}/.local/state/kamcrm/drafts > {home}/seen
{sys.executable} -c "{lock}" >> {home}/seen
echo "call Kari" > "$1"
""")

    ok("log nordlys -e")

    seen = (home / "seen").read_text()
    assert seen.split() == ["1.json", "1.txt", "free"]


@pytest.mark.parametrize(
    ("script", "code"), [('echo "half a thought" > "$1"; exit 1', 69), ('kill -9 $$', 69), (': > "$1"', 65)]
)  # fmt: skip
def test_an_editor_that_fails_or_saves_nothing_leaves_the_draft(kam, ok, editor, home, script, code):
    editor(script)

    refused = kam(["log", "nordlys", TEXT, "-e"])

    assert refused.code == code
    assert str(home / ".local/state/kamcrm/drafts/1.txt") in refused.stderr
    assert "log" in ok("draft list").stdout
    assert ok("interactions list -f json").stdout == "[]\n"


def test_an_editor_left_without_a_word_leaves_no_empty_draft(kam, ok, editor):
    editor(":")

    refused = kam("log nordlys -e")

    assert refused.code == 65
    assert "draft" not in refused.stderr
    assert ok("draft list -f json").stdout == "[]\n"


def test_an_editor_that_is_not_there_is_named(kam, monkeypatch):
    monkeypatch.setenv("EDITOR", "no-such-editor --wait")

    refused = kam("log nordlys -e")

    assert refused.code == 69
    assert "no-such-editor" in refused.stderr


def test_without_an_editor_there_is_a_way_forward(kam, monkeypatch):
    monkeypatch.setenv("PATH", "")

    refused = kam("log nordlys -e")

    assert refused.code == 69
    assert "VISUAL" in refused.stderr


def test_the_editor_is_run_as_the_words_written_and_by_no_shell(ok, kam, home, monkeypatch):
    monkeypatch.setenv("EDITOR", f"echo 'a; touch {home}/pwned' $(touch {home}/pwned) `touch {home}/pwned`")

    kam("log nordlys -e")

    assert not (home / "pwned").exists()


def test_an_editor_that_cannot_be_read_is_a_configuration_error(kam, monkeypatch):
    monkeypatch.setenv("EDITOR", "vi 'unbalanced")

    assert kam("log nordlys -e").code == 78


def test_a_draft_is_resumed_in_the_editor(kam, ok, editor):
    kam(["log", "nrdlys", TEXT])
    editor('sed -i "s/3-year/5-year/" "$1"')

    ok("draft resume 1 -e --name nordlys")

    assert "5-year deal" in ok("interactions show 3").stdout


def test_on_a_full_disk_the_text_itself_is_printed(kam, home):
    state = home / ".local/state"
    state.mkdir(parents=True)
    (state / "kamcrm").write_text("in the way")

    refused = kam(["log", "nrdlys", TEXT])

    assert refused.code == 3
    assert TEXT in refused.stderr


def test_a_dry_run_keeps_what_was_written_in_the_editor(ok, editor, home):
    editor('echo "call Kari" > "$1"')

    ok("log nordlys -e --dry-run")

    assert len(drafts(home)) == 2


def test_a_read_only_database_keeps_the_text(kam, ok, db, monkeypatch):
    from kamcrm import store
    from kamcrm.errors import NotPermitted

    def refuse(*_, **__):
        raise NotPermitted("may not be written")

    with monkeypatch.context() as patch:
        patch.setattr(store.Store, "commit", refuse)
        refused = kam(["log", "nordlys", TEXT])

    assert refused.code == 77
    assert TEXT in ok("draft show").stdout
    assert ok("draft resume").stdout.startswith("Logged")


def test_ctrl_c_keeps_the_text(kam, ok, monkeypatch):
    from kamcrm import store

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(store.Store, "commit", interrupted)
        refused = kam(["log", "nordlys", TEXT])

    assert refused.code == 130
    assert TEXT in ok("draft show").stdout


def test_a_bug_keeps_the_text(kam, ok, monkeypatch):
    from kamcrm import store

    def broken(*_, **__):
        raise ValueError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(store.Store, "commit", broken)
        refused = kam(["log", "nordlys", TEXT])

    assert refused.code == 1
    assert "Traceback" not in refused.stderr
    assert TEXT in ok("draft show").stdout


def test_of_a_long_draft_the_list_shows_the_beginning(kam):
    kam(["log", "nobody", "-"], stdin="she wants " * 200 + "\nand more")

    listed = kam("draft list").stdout

    assert "she wants she wants" in listed
    assert max(map(len, listed.splitlines())) < 130
    assert len(json.loads(kam("draft list -f json").stdout)[0]["text"]) > 2000


def test_what_is_too_large_for_a_note_is_kept_but_not_what_was_never_one(kam):
    assert "your text is kept" in kam(["log", "nordlys", "-"], stdin="x" * 1_200_000).stderr
    endless = kam(["log", "nordlys", "-"], stdin="x" * 5_000_000)

    assert (endless.code, "kept:" in endless.stderr) == (65, False)
    assert "4,194,304 characters and more" in endless.stderr


def test_from_an_empty_stdin_nothing_is_kept(kam):
    assert kam(["log", "nordlys", "-"], stdin=" \n").code == 65
    assert "No drafts" in kam("draft list").stdout


def test_a_draft_is_dropped_only_when_it_is_said_which(kam):
    kam(["log", "nobody", "call Kari 20m"])

    assert kam("draft drop").code == 2
    assert "call Kari" in kam("draft list").stdout


@pytest.fixture
def other(db, template, home):
    """Another database, in which the same id is another customer."""
    import shutil

    path = home / "other.db"
    shutil.copyfile(template, path)
    path.chmod(0o600)
    return path


def test_a_draft_is_resumed_in_the_database_that_it_was_meant_for_and_in_no_other(kam, ok, db, other, monkeypatch):
    kam(["log", "nrdlys", TEXT])
    assert str(db) not in ok("draft list").stdout

    monkeypatch.setenv("KAMCRM_DB", str(other))
    ok("accounts add Nordlys")
    refused = kam("draft resume 1 --name nordlys")

    assert refused.code == 2
    assert f"draft 1 was written for another database: {db}" in refused.stderr
    assert f"kamcrm draft resume 1 --db {db}" in refused.stderr
    assert str(db) in ok("draft list").stdout
    assert ok("interactions list -f json").stdout == "[]\n"
    assert ok(["draft", "resume", "1", "--db", str(db), "--name", "nordlys"]).stdout.startswith("Logged")
    assert ok("interactions list -f json").stdout == "[]\n"
    assert "No drafts" in ok("draft list").stdout


def test_a_draft_of_a_database_that_is_gone_says_where_its_text_is(kam, other, db, monkeypatch):
    monkeypatch.setenv("KAMCRM_DB", str(other))
    kam(["log", "nrdlys", TEXT])
    monkeypatch.setenv("KAMCRM_DB", str(db))
    other.unlink()

    refused = kam("draft resume --name nordlys")

    assert refused.code == 2
    assert "that one is gone; kamcrm draft show 1" in refused.stderr
    assert TEXT in kam("draft show").stdout


def test_a_draft_of_a_line_that_named_its_database_goes_there_from_any_folder(kam, ok, other, home, monkeypatch):
    monkeypatch.chdir(home)
    ok("accounts add Nordlys --db other.db")
    kam(["log", "nrdlys", TEXT, "--db", "other.db"])
    monkeypatch.chdir("/")

    assert ok("draft resume --name nordlys").stdout.startswith("Logged")
    assert "wants an offer" in ok(f"interactions list --db {other}").stdout


def test_a_draft_of_the_demo_goes_to_the_demo_and_one_of_ones_own_does_not(kam, ok, home):
    kam(["--demo", "log", "nrdlys", TEXT])
    kam(["log", "nrdlys", TEXT])

    assert "was written for another database" in kam("draft resume 2 --demo --name nordlys").stderr
    assert ok("draft resume 1 --name nordlys").stdout.startswith("Logged")
    assert ok("interactions list -f json").stdout == "[]\n"


def test_a_draft_of_an_older_version_that_named_no_database_is_resumed_where_one_is(kam, ok, home):
    kam(["log", "nrdlys", TEXT])
    path = home / ".local/state/kamcrm/drafts/1.json"
    old = json.loads(path.read_text())
    del old["db"], old["boxed"]
    path.write_text(json.dumps(old))

    assert ok("draft resume --name nordlys").stdout.startswith("Logged")


def test_the_number_of_a_draft_never_comes_back(kam, ok, home):
    kam(["log", "nrdlys", TEXT])
    ok("draft drop 1")

    assert "kamcrm draft resume 2" in kam(["log", "nrdlys", TEXT]).stderr
    (home / ".local/state/kamcrm/drafts.count").unlink()
    assert "kamcrm draft resume 3" in kam(["log", "nrdlys", TEXT]).stderr
    assert len(drafts(home)) == 4


def test_a_draft_that_is_open_in_an_editor_is_not_run_a_second_time(ok, editor, home, process, kam):
    kam(["log", "nrdlys", TEXT])
    command = f"{sys.executable} -m kamcrm draft resume 1 --name nordlys"
    editor(f'{command} 2> "{home}/second"; true')

    ok("draft resume 1 -e --name nordlys")

    assert "draft 1 is being written at a desk" in (home / "second").read_text()
    assert len(json.loads(ok("interactions list -f json").stdout)) == 1
