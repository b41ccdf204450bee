"""The schema holds what the figures need, explains each column, and is what either database accepts."""

import re
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import PrimaryKeyConstraint, Table, UniqueConstraint
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

import kamcrm.models
from kamcrm.models.types import Minor, Word
from models.formula_inputs import INPUTS

TABLES = {table.name: table for table in SQLModel.metadata.sorted_tables}
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "data-model.md"
SHARED = {"id", "version", "created_at", "updated_at"}  # Explained once, for all records and parts.


@pytest.fixture
def database():
    connection = sqlite3.connect(":memory:")
    for table in TABLES.values():
        connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            connection.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
    yield connection
    connection.close()


@pytest.mark.parametrize("formula", INPUTS)
def test_every_input_of_a_formula_has_a_column(formula):
    wanted = INPUTS[formula].split()

    missing = [name for name in wanted if not _has(name)]

    assert wanted
    assert not missing


def test_every_column_is_explained_and_every_explained_column_exists():
    explained = _explained(PAGE.read_text(encoding="utf-8"))

    columns = {f"{table.name}.{column.name}" for table in TABLES.values() for column in _own(table)}

    assert explained == columns


def test_the_overview_shows_tables_that_point_at_each_other():
    overview = PAGE.read_text(encoding="utf-8").partition("```mermaid")[2].partition("```")[0]

    drawn = re.findall(r"^    (\w+) \|\|--o\{ (\w+) :", overview, re.MULTILINE)

    assert len(drawn) > 30
    assert [pair for pair in drawn if pair[0] not in _targets(TABLES[pair[1]])] == []


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_strict(name, database):
    strict = dict(database.execute("SELECT name, strict FROM pragma_table_list").fetchall())

    assert strict[name] == 1


@pytest.mark.parametrize("name", TABLES)
def test_a_table_checks_its_closed_lists(name, database):
    (ddl,) = database.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()

    for column in TABLES[name].columns:
        if isinstance(column.type, Word):
            assert column.type.words
            assert f"CHECK ({column.name} IN ({', '.join(map(repr, column.type.words))}))" in ddl


@pytest.mark.parametrize("name", TABLES)
def test_money_has_its_currency_beside_it(name):
    money = [column for column in TABLES[name].columns if isinstance(column.type, Minor)]

    assert not money or "currency" in TABLES[name].columns


@pytest.mark.parametrize("name", TABLES)
def test_a_foreign_key_has_an_index(name):
    table = TABLES[name]

    bare = [column.name for column in table.columns if column.foreign_keys and not _indexed(table, column.name)]

    assert bare == []


@pytest.mark.parametrize("name", TABLES)
def test_a_table_compiles_for_postgresql(name):
    table = TABLES[name]

    ddl = str(CreateTable(table).compile(dialect=postgresql.dialect()))
    indexes = [str(CreateIndex(index).compile(dialect=postgresql.dialect())) for index in table.indexes]

    assert "STRICT" not in ddl
    assert all(index.startswith(("CREATE INDEX", "CREATE UNIQUE INDEX")) for index in indexes)


@pytest.mark.parametrize("name", TABLES)
def test_no_column_is_called_by_a_reserved_word(name):
    preparers = [each.dialect().identifier_preparer for each in (postgresql, sqlite)]

    reserved = preparers[0].reserved_words | preparers[1].reserved_words

    assert reserved.isdisjoint({name, *TABLES[name].columns.keys()})


def test_a_word_outside_its_list_is_refused(database):
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        database.execute("INSERT INTO fields VALUES (1, 1, :at, :at, 'accounts', 'Fleet', 'fleet', 'colour', NULL)", AT)


def test_a_moment_in_another_form_is_refused(database):
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        database.execute("INSERT INTO tags VALUES (1, 1, '2026-11-23 09:00', :at, 'vip', 'vip')", AT)


def test_only_the_open_followups_are_looked_through_for_what_is_due(database):
    plan = _plan(database, "SELECT id FROM followups WHERE status = 'open' AND due <= '2026-11-23' ORDER BY due, id")

    assert "followups_due" in plan
    assert "SORT" not in plan.upper()


def test_the_last_touch_of_an_account_is_read_off_an_index(database):
    touched = "status = 'held' AND attempt = 0 AND channel <> 'note'"

    plan = _plan(database, f"SELECT max(day) FROM interactions WHERE account_id = 1 AND {touched}")

    assert "INDEX interactions_touch (account_id=?)" in plan


def test_a_column_that_most_rows_lack_is_found_by_its_sparse_index(database):
    plan = _plan(database, "SELECT id FROM interactions WHERE opportunity_id = 7")

    assert "interactions_opportunity_id" in plan


def test_every_table_is_exported_by_the_package():
    exported = {getattr(kamcrm.models, name).__tablename__ for name in kamcrm.models.__all__}

    assert exported == set(TABLES)


AT = {"at": "2026-11-23T09:00:00Z"}


def _has(name: str) -> bool:
    table, _, column = name.partition(".")
    return table in TABLES and column in TABLES[table].columns


def _own(table: Table):
    """The columns a table has of its own; `id` too where it is the sequence itself."""
    shared = SHARED - {"id"} if table.name == "records" else SHARED
    return [column for column in table.columns if column.name not in shared]


def _explained(page: str) -> set[str]:
    found = set()
    for section in re.split(r"^### ", page, flags=re.MULTILINE)[1:]:
        table, _, body = section.partition("\n")
        for cell, use in re.findall(r"^\| (`[^|]+`) \| ([^|]*) \|$", body, re.MULTILINE):
            assert use.strip(), f"{table}: {cell} has no use"
            found |= {f"{table}.{column}" for column in re.findall(r"`(\w+)`", cell)}
    return found


def _targets(table: Table) -> set[str]:
    return {key.column.table.name for key in table.foreign_keys}


def _indexed(table: Table, column: str) -> bool:
    """Is the column the first of the primary key, a unique constraint, or an index over all rows that have it?"""
    keys = [each for each in table.constraints if isinstance(each, PrimaryKeyConstraint | UniqueConstraint)]
    indexes = [each for each in table.indexes if _reaches(each.dialect_options["sqlite"]["where"], column)]
    return any(next(iter(each.columns)).name == column for each in (*keys, *indexes))


def _reaches(where, column: str) -> bool:
    return where is None or str(where) == f"{column} IS NOT NULL"


def _plan(database, query: str) -> str:
    return "\n".join(row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {query}"))
