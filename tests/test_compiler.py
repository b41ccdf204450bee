"""The compiled modules say what the declarations say, on SQLite and, offline, on PostgreSQL."""

from __future__ import annotations

import itertools
import sqlite3
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Session, create_engine

from kamcrm import compiler, stubs
from kamcrm.money import Money
from kamcrm.store import Store, instant

COMPILED = Path(compiler.__file__).parent / "compiled"
STATEMENTS = {
    f"{module}.{name.lower()}": select
    for module, named in compiler.declared().items()
    for name, select in named.items()
}


def test_the_compiled_modules_are_fresh():
    made = compiler.build()

    there = {path.stem: path.read_text(encoding="utf-8") for path in COMPILED.glob("*.py")}

    assert there == made


def test_type_checkers_know_each_records_columns():
    stub = (COMPILED / "asking.pyi").read_text(encoding="utf-8")

    assert stub == stubs.asking(compiler.sql())
    assert "class AccountsList(NamedTuple):\n    id: int | Any\n    name: str | Any" in stub


def test_the_first_migration_is_the_models_schema():
    script = (COMPILED.parent / "migrations" / "0001_initial.sql").read_text(encoding="utf-8")
    migrated, declared = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    migrated.executescript(script)
    for statement in compiler.ddl():
        declared.execute(statement)

    shape = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"

    assert migrated.execute(shape).fetchall() == declared.execute(shape).fetchall()


@pytest.mark.parametrize("table", compiler.tables(), ids=lambda table: table.name)
def test_every_table_compiles_for_postgresql(table):
    made = [str(CreateTable(table).compile(dialect=postgresql.dialect()))]
    made += [str(CreateIndex(index).compile(dialect=postgresql.dialect())) for index in table.indexes]

    assert all(text.strip().startswith("CREATE") and "GLOB" not in text for text in made)


@pytest.mark.parametrize("name", STATEMENTS)
def test_every_statement_compiles_for_postgresql(name):
    text = str(STATEMENTS[name].compile(dialect=postgresql.dialect()))

    assert text.startswith(("SELECT", "WITH"))
    assert "strftime" not in text and "NOCASE" not in text


# What the statements' parameters may be, so that each finds something in the demo portfolio.
def candidates(name: str, db: sqlite3.Connection, today: date) -> list[Any]:
    """Values to try for a parameter, most likely first."""
    columns = {
        "account_id": "SELECT id FROM accounts", "contact_id": "SELECT id FROM contacts",
        "folded": "SELECT folded FROM accounts UNION ALL SELECT folded FROM contacts",
        "lower": "SELECT email FROM contact_emails", "phone_key": "SELECT phone_key FROM contact_phones",
        "ref": "SELECT org_number FROM accounts UNION ALL SELECT external_id FROM import_rows ORDER BY 1 DESC",
        "operation_id": "SELECT id FROM operations", "segment": "SELECT segment FROM accounts",
        "interaction_id": "SELECT interaction_id FROM participants", "tag_id": "SELECT id FROM tags",
        "name": "SELECT name FROM accounts", "handle": "SELECT handle FROM accounts",
        "opportunity_id": "SELECT id FROM opportunities", "field_id": "SELECT id FROM fields",
    }  # fmt: skip
    known: dict[str, list[Any]] = {
        "archived": [False, True], "by": [today + timedelta(400)], "after": [0], "start": ["a"], "end": ["\U0010ffff"],
        "today": [today], "query": ["a*"], "most": [20], "until": [today + timedelta(400)], "noun": ["accounts"],
    }  # fmt: skip
    if name in known:
        return known[name]
    if name in columns:
        return [*[row[0] for row in db.execute(columns[name])][:60], None]
    ids = [row[0] for row in db.execute("SELECT id FROM records ORDER BY id")]
    days = [
        today,
        today - timedelta(30),
        today.toordinal(),
        today.toordinal() - 400,
        datetime.fromisoformat("2020-01-01T00:00:00Z"),
    ]
    return [*ids[:400], *days, None]


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo portfolio, with an import's rows and an undone operation besides."""
    demo = pytest.importorskip("kamcrm.demo")
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    demo.make(str(path))
    return path


@pytest.mark.parametrize("name", STATEMENTS)
def test_sqlmodel_and_the_compiled_text_find_the_same_rows(name, portfolio):
    select, store = STATEMENTS[name], Store(str(portfolio), write=False)
    names = [key for key, value in select.compile().params.items() if value is None]
    today = date(2026, 11, 23)
    tried = itertools.islice(itertools.product(*(candidates(key, store.db, today) for key in names)), 3000)
    values = next((dict(zip(names, v, strict=True)) for v in tried if _finds(store, name, names, v)), None)
    assert values is not None, f"nothing in the demo portfolio answers {name}"

    fast = [tuple(row) for row in store.ask(name, values)]
    store.close()

    with Session(create_engine(f"sqlite:///{portfolio}")) as session:
        slow = [tuple(row) if hasattr(row, "_mapping") else (row,) for row in session.execute(select, values)]
    assert [_plain(row) for row in fast] == [_plain(row) for row in slow]


def _finds(store: Store, name: str, names: list[str], values: tuple[Any, ...]) -> bool:
    return bool(store.ask(name, dict(zip(names, values, strict=True))))


def _plain(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Values as both ways may give them: money as its minor units, instants as their text."""
    return tuple(
        value.minor if isinstance(value, Money) else instant(value) if isinstance(value, datetime) else value
        for value in row
    )
