"""Which files are opened, made, refused and left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat

import pytest

from kamcrm import compiled

READ, WRITE = "accounts list", 'accounts add "Nordlys AS"'


def fingerprint(path):
    found = path.stat()
    return path.read_bytes(), found.st_mtime_ns, stat.S_IMODE(found.st_mode)


def beside(path):
    return [name for name in sorted(os.listdir(path.parent)) if name.startswith(path.stem) or name == "backups"]


@pytest.mark.parametrize("line", [READ, WRITE, "undo", "export all"])
def test_a_mistyped_database_is_an_error_with_a_way_forward_and_makes_no_file(kam, home, monkeypatch, line):
    mistyped = home / "portfolo.db"
    monkeypatch.setenv("KAMCRM_DB", str(mistyped))

    refused = kam(line)

    assert refused.code == 73
    assert f"there is no database at {mistyped}" in refused.stderr and "kamcrm init" in refused.stderr
    assert not mistyped.exists()


def test_a_folder_that_is_not_there_is_not_made_for_a_mistyped_database(kam, home):
    refused = kam(["--db", str(home / "wrok" / "kamcrm.db"), "accounts", "list"])

    assert refused.code == 73
    assert not (home / "wrok").exists()


def test_the_default_database_is_made_on_first_use_with_one_line_on_stderr(kam, home, monkeypatch):
    monkeypatch.delenv("KAMCRM_DB")

    first, second = kam(READ), kam(READ)

    made = home / ".local/share/kamcrm/kamcrm.db"
    assert (first.code, second.code) == (0, 0)
    assert [line for line in first.stderr.splitlines() if str(made) in line] == first.stderr.splitlines()[:1]
    assert str(made) not in second.stderr
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_init_makes_a_private_database_and_says_what_next(kam, home, monkeypatch):
    monkeypatch.delenv("KAMCRM_DB")
    path = home / "work" / "kari's portfolio.db"

    made = kam(["init", str(path)])

    assert made.code == 0 and "kamcrm accounts add" in made.stdout
    assert "export KAMCRM_DB='" in made.stdout
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert kam(["--db", str(path), *READ.split()]).code == 0


def test_init_says_in_its_help_that_it_cannot_be_undone(kam):
    assert "cannot be undone" in kam("init --help").stdout


@pytest.mark.parametrize("line", ["init", "--db {} init", "init {}"])
def test_init_refuses_a_file_that_is_there_and_leaves_it_as_it_was(kam, db, line):
    before = fingerprint(db)

    refused = kam(line.format(db))

    assert refused.code == 73 and "there already" in refused.stderr
    assert fingerprint(db) == before
    assert beside(db) == [db.name]


def test_init_through_a_broken_link_makes_nothing(kam, home):
    link = home / "link.db"
    link.symlink_to(home / "nowhere.db")

    assert kam(["init", str(link)]).code == 73
    assert not (home / "nowhere.db").exists()


@pytest.mark.parametrize("line", [READ, WRITE, "undo", "changes", "export all"])
def test_a_newer_database_is_refused_and_left_byte_for_byte_as_it_was(kam, db, line):
    newer = sqlite3.connect(db)
    newer.execute(f"PRAGMA user_version = {compiled.SCHEMA + 1}")
    newer.close()
    before = fingerprint(db)

    refused = kam(line)

    assert refused.code == 78
    assert "newer kamcrm" in refused.stderr and "nothing was changed" in refused.stderr
    assert fingerprint(db) == before
    assert beside(db) == [db.name]


def foreign(path):
    other = sqlite3.connect(path)
    other.executescript(f"CREATE TABLE accounts (id, name); PRAGMA user_version = {compiled.SCHEMA};")
    other.close()


SPOILT = {
    "another program's SQLite file": foreign,
    "a text file": lambda path: path.write_text("Firma;Telefon\n" * 400),
    "an empty file": lambda path: path.write_bytes(b""),
    "a short file": lambda path: path.write_bytes(b"SQLite format 3\0 and no more"),
    "a truncated database": lambda path: os.truncate(path, 100_000),
    "a database cut in its first page": lambda path: os.truncate(path, 700),
}


@pytest.mark.parametrize("line", [READ, WRITE])
@pytest.mark.parametrize("what", SPOILT)
def test_what_is_not_a_whole_kamcrm_database_is_refused_and_left_as_it_was(kam, db, what, line):
    if "trunc" not in what and "cut" not in what:
        db.unlink()
    SPOILT[what](db)
    before = fingerprint(db)

    refused = kam(line)

    assert refused.code == 65, refused.stderr
    assert str(db) in refused.stderr and "Traceback" not in refused.stderr
    assert fingerprint(db) == before
    assert beside(db) == [db.name]


@pytest.mark.parametrize("line", [READ, WRITE])
def test_a_folder_in_the_place_of_the_database_is_refused(kam, home, line):
    (home / "folder.db").mkdir()

    refused = kam(f"--db {home}/folder.db {line}")

    assert refused.code == 65 and "is a folder" in refused.stderr


def test_a_path_with_signs_that_a_uri_would_read_is_a_path(kam, home, template):
    odd = home / "50% #1?mode=ro.db"
    shutil.copyfile(template, odd)

    assert kam(["--db", str(odd), "accounts", "add", "Nordlys"]).code == 0
    assert kam(["--db", f"/{odd}", "accounts", "list"]).code == 0


def test_no_list_is_ever_written_over_the_database(kam, db):
    before = fingerprint(db)

    for line in (
        f"accounts list -f csv -o {db}",
        f"export all -f json -o {db}",
        f"accounts add Nordlys -f json -o {db}",
    ):
        refused = kam(line)
        assert (refused.code, fingerprint(db)) == (73, before), line


def test_a_device_is_written_to_and_not_replaced(kam):
    for line in ("export all -f json -o /dev/null", "accounts list -f csv -o /dev/null"):
        assert kam(line).code == 0
        assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_others_being_able_to_read_the_database_is_said_once(kam, db):
    db.chmod(0o644)

    first, second = kam(READ), kam(READ)

    assert first.stderr.count("chmod 600") == 1
    assert "chmod 600" not in second.stderr


def test_nobody_is_told_to_change_the_permissions_of_a_folder(kam, tmp_path):
    tmp_path.chmod(0o755)

    refused = kam(f"today --db {tmp_path}")

    assert refused.code == 65
    assert "chmod" not in refused.stderr


def test_a_day_of_commands_under_any_umask_leaves_private_files_alone(process, home, monkeypatch):
    monkeypatch.setenv("KAMCRM_EMAIL", "")
    day = [
        "accounts list",
        'accounts add "Nordlys AS"',
        'accounts add "Nordlys AS" --tier "not a tier"',
        "accounts list -o shown.csv",
        "export all -o all.json",
        f"init {home}/crm/second.db",
        "undo",
    ]
    (home / ".config/kamcrm").mkdir(parents=True, mode=0o700)
    (home / ".config/kamcrm/config.toml").write_text('name = "Kari"\n')
    before = set(home.rglob("*")) | {home}

    for line in day:
        process(line, cwd=home, umask=0)

    made = [path for path in home.rglob("*") if path not in before]
    loose = [f"{path} {path.stat().st_mode:o}" for path in made if path.stat().st_mode & 0o077]
    assert len([path for path in made if path.is_file()]) >= 6, made
    assert loose == []
