"""An older file is brought up to date: after a verified backup, whole or not at all, and nothing is lost.

Only one schema has been released, so a second one is invented here: it rebuilds a table that others hang on.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat

import pytest

from kamcrm import compiled, migrating
from kamcrm.errors import BadConfig, BadInput, CannotCreate
from kamcrm.store import Store, connect
from nightly import NIGHTLY

INVENTED = """
-- A rebuild: the children of `parents` would go with it if foreign keys were enforced meanwhile.
CREATE TABLE parents_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT 'a; b') STRICT;
INSERT INTO parents_new (id, name) SELECT id, name FROM parents;
DROP TABLE parents;
ALTER TABLE parents_new RENAME TO parents;
CREATE INDEX parents_name ON parents (name);
"""
ORPHANING = "DELETE FROM parents WHERE id = 1;\n"
PARENTS = """
CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parents (id) ON DELETE CASCADE) STRICT;
INSERT INTO parents VALUES (1, 'Åse'), (2, 'NULL');
INSERT INTO children VALUES (1, 1), (2, 1), (3, 2);
"""  # noqa: E501


@pytest.fixture
def older(db, kam):
    """A database of schema 1 with rows in it."""
    kam('accounts add "Nordlys AS"')
    file = sqlite3.connect(db)
    file.executescript(PARENTS)
    file.close()
    return db


@pytest.fixture
def second(tmp_path, monkeypatch):
    """Pretend that this kamcrm knows the schema after; returns the folder of its scripts."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrating.SCRIPTS, folder)
    (folder / "0002_notes.sql").write_text(INVENTED)
    monkeypatch.setattr(migrating, "SCRIPTS", str(folder))
    monkeypatch.setattr(compiled, "SCHEMA", 2)
    return folder


def rows(path):
    file = sqlite3.connect(path)
    found = {
        table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("accounts", "records", "operations", "changes", "parents", "children")
    }
    sound = file.execute("PRAGMA integrity_check").fetchone()[0], file.execute("PRAGMA foreign_key_check").fetchall()
    version = file.execute("PRAGMA user_version").fetchone()[0]
    file.close()
    assert sound == ("ok", [])
    return version, found


def backups(db):
    folder = db.parent / "backups"
    return sorted(folder.iterdir()) if folder.exists() else []


def test_an_older_file_is_migrated_by_any_command_and_nothing_is_lost(older, second, kam):
    before = rows(older)[1]

    shown = kam("accounts list")

    assert shown.code == 0 and "Nordlys AS" in shown.stdout
    assert "from schema 1 to 2" in shown.stderr and str(backups(older)[0]) in shown.stderr
    assert rows(older) == (2, before)
    assert kam("accounts list").stderr == ""


def test_the_backup_is_private_verified_and_the_file_as_it_was(older, second, kam):
    before = rows(older)

    kam('accounts add "Havbris AB"')

    (copy,) = backups(older)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert rows(copy) == before


def test_each_migration_keeps_its_own_backup(older, second, kam, monkeypatch):
    kam("accounts list")
    (second / "0003_more.sql").write_text("ALTER TABLE parents ADD COLUMN more TEXT;\n")
    monkeypatch.setattr(compiled, "SCHEMA", 3)

    kam("accounts list")

    assert [path.name for path in backups(older)] == ["kamcrm-schema-1.db", "kamcrm-schema-2.db"]


def test_without_a_backup_nothing_is_changed(older, second, kam):
    (older.parent / "backups").write_text("a file where the folder should be")
    before = older.read_bytes(), older.stat().st_mtime_ns

    refused = kam("accounts list")

    assert refused.code == 73
    assert "no backup" in refused.stderr and "nothing was changed" in refused.stderr
    assert (older.read_bytes(), older.stat().st_mtime_ns) == before


def test_a_copy_that_is_not_like_the_file_is_no_backup(older, second, monkeypatch):
    counted = migrating.rows_of_tables
    seen = []

    def one_less(db):
        seen.append(counted(db))
        return seen[-1] if len(seen) > 1 else seen[-1] | {"accounts": 0}

    monkeypatch.setattr(migrating, "rows_of_tables", one_less)
    db = connect(str(older))

    with pytest.raises(CannotCreate, match="not like the file"):
        migrating.migrate(db, str(older), 1)
    db.close()

    assert rows(older)[0] == 1
    assert backups(older) == []


def test_a_migration_that_would_orphan_rows_is_taken_back(older, second):
    (second / "0002_notes.sql").write_text(INVENTED + ORPHANING)
    before = rows(older)
    db = connect(str(older))

    with pytest.raises(BadInput, match="belong to"):
        migrating.migrate(db, str(older), 1)
    db.close()

    assert rows(older) == before


def test_rows_that_were_orphans_before_do_not_keep_the_file_from_being_migrated(older, second, kam):
    file = sqlite3.connect(older)
    file.execute("INSERT INTO children VALUES (9, 99)")
    file.commit()
    file.close()

    assert kam("accounts list").code == 0


def test_a_script_that_fails_halfway_changes_nothing(older, second, kam):
    (second / "0002_notes.sql").write_text(INVENTED + "INSERT INTO nowhere VALUES (1);\n")
    before = rows(older)

    refused = kam("accounts list")

    assert refused.code == 1 and "Traceback" not in refused.stderr
    assert rows(older) == before


def test_a_missing_script_is_said_and_changes_nothing(older, second, kam):
    (second / "0002_notes.sql").unlink()

    assert kam("accounts list").code == BadConfig.code
    assert rows(older)[0] == 1


def test_a_file_that_another_process_has_just_migrated_is_left_as_it_is(older, second, kam):
    late = connect(str(older))
    kam("accounts list")

    said = migrating.migrate(late, str(older), 1)
    late.close()

    assert said == ""
    assert len(backups(older)) == 1


def test_statements_are_told_apart_also_where_a_text_or_a_trigger_holds_a_semicolon():
    trigger = "CREATE TRIGGER t AFTER INSERT ON parents BEGIN\n  SELECT 'a;b';\n  SELECT 2;\nEND;\n"

    assert list(migrating.statements(f"SELECT 1;\n{trigger}SELECT 3")) == ["SELECT 1;\n", trigger, "SELECT 3"]


def killed_at(path, nth):
    """Migrate in a process of its own that is killed as its nth statement begins; whether it was."""
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    seen = 0

    def trace(statement):
        nonlocal seen
        seen += 1
        if seen == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    db = connect(str(path))
    db.set_trace_callback(trace)
    migrating.migrate(db, str(path), 1)
    os._exit(0)


def test_killed_at_any_statement_the_file_is_of_the_old_schema_or_of_the_new(older, second, tmp_path):
    before, seen, nth = rows(older)[1], [], 0
    copy = tmp_path / "killed" / "kamcrm.db"
    copy.parent.mkdir()

    while True:
        nth += 1 if NIGHTLY else 3
        shutil.copyfile(older, copy)
        if not killed_at(copy, nth):
            break
        version, found = rows(copy)
        assert found == before
        seen.append(version)
        Store(str(copy), write=False).close()
        assert rows(copy) == (2, before)

    assert nth > 15
    assert set(seen) <= {1, 2} and seen == sorted(seen)
    for kept in (copy.parent / "backups").glob("*.db"):
        assert rows(kept) == (1, before)


def test_a_database_killed_while_being_made_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    path, states = tmp_path / "new.db", set()
    for nth in (1, 2, 10, 60, 120):
        child = os.fork()
        if not child:
            _kill_in_run(nth, monkeypatch)
            migrating.create(str(path))
            os._exit(0)
        os.waitpid(child, 0)
        states.add(path.exists())

    assert states == {False}
    migrating.create(str(path))
    assert path.exists()


def _kill_in_run(nth, monkeypatch):
    split = migrating.statements

    def deadly(script):
        for at, statement in enumerate(split(script), 1):
            if at == nth:
                os.kill(os.getpid(), signal.SIGKILL)
            yield statement

    monkeypatch.setattr(migrating, "statements", deadly)
