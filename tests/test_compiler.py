"""The compiled modules say what the declarations say, on SQLite and, offline, on PostgreSQL."""

from __future__ import annotations

import itertools
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import Session, create_engine

from kamcrm import compiler, demo, stubs
from kamcrm.models import types
from kamcrm.money import Money
from kamcrm.services import changes
from kamcrm.settings import Settings
from kamcrm.store import Store, instant
from kamcrm.unit import open_crm

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


TODAY = date(2026, 11, 23)
# Where the values of a parameter of this name are found in the demo portfolio; every other goes by its type.
FOUND = {
    "account_id": "SELECT id FROM accounts", "contact_id": "SELECT id FROM contacts",
    "competitor_id": "SELECT id FROM accounts WHERE kind = 'competitor'",
    "opportunity_id": "SELECT id FROM opportunities", "campaign_id": "SELECT id FROM campaigns",
    "folded": "SELECT folded FROM accounts UNION ALL SELECT folded FROM contacts UNION ALL SELECT folded FROM tags"
    " UNION ALL SELECT folded FROM segments UNION ALL SELECT folded FROM fields",
    "lower": "SELECT lower(min(code)) FROM products UNION ALL SELECT email FROM contact_emails",
    "email": "SELECT email FROM contact_emails",
    "phone_key": "SELECT phone_key FROM contact_phones", "domain": "SELECT domain FROM accounts",
    "ref": "SELECT org_number FROM accounts UNION ALL SELECT external_id FROM import_rows ORDER BY 1 DESC",
    "operation_id": "SELECT id FROM operations", "segment": "SELECT segment FROM accounts WHERE segment > ''",
    "interaction_id": "SELECT interaction_id FROM participants", "tag_id": "SELECT tag_id FROM taggings",
    "record_id": "SELECT record_id FROM taggings", "field_id": "SELECT id FROM fields",
    "name": "SELECT name FROM accounts", "handle": "SELECT handle FROM accounts", "quote": "SELECT quote FROM rates",
    "currency": "SELECT currency FROM rates", "quoted_on": "SELECT quoted_on FROM rates",
    "code": "SELECT lower(code) FROM products", "product": "SELECT folded FROM products",
    "source": "SELECT DISTINCT source FROM import_rows", "external_id": "SELECT external_id FROM import_rows",
    "noun": "SELECT DISTINCT noun FROM records",
    # One talk and one promise, with all that makes another the same.
    "at": "SELECT at FROM interactions WHERE account_id > 0 ORDER BY id LIMIT 1",
    "text": "SELECT text FROM interactions WHERE account_id > 0 ORDER BY id LIMIT 1",
    "due": "SELECT due FROM followups WHERE account_id > 0 ORDER BY id LIMIT 1",
    "what": "SELECT * FROM (SELECT what FROM followups WHERE account_id > 0 ORDER BY id LIMIT 1)"
    " UNION ALL SELECT min(what) FROM needs UNION ALL SELECT min(what) FROM cases",
    "incurred_on": "SELECT incurred_on FROM costs", "starts_on": "SELECT starts_on FROM wallets",
    "opened_on": "SELECT opened_on FROM cases",
    "amount": "SELECT amount FROM (SELECT amount FROM costs LIMIT 5) UNION ALL SELECT amount FROM wallets",
    "number": "SELECT number FROM transactions ORDER BY account_id, id LIMIT 1",
    "net": "SELECT net FROM transactions ORDER BY account_id, id LIMIT 1",
    "called": "SELECT name FROM (SELECT min(name) AS name FROM opportunities UNION SELECT min(name) FROM contracts)",
}  # fmt: skip
FIXED: dict[str, list[Any]] = {
    "after": [0], "start": ["a"], "end": ["\U0010ffff"], "query": ["a*"], "most": [20],
}  # fmt: skip
EARLY = ("since", "first", "start")  # The near end of a stretch of time; the far end is every other name but today.
# A few ids of each noun, for a parameter that may be any of them.
ANY_ID = """
SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY noun ORDER BY id) AS place,
                count(*) OVER (PARTITION BY noun) AS many FROM records)
WHERE place % max(many / 40, 1) = 0
UNION SELECT interaction_id FROM needs UNION SELECT interaction_id FROM cases ORDER BY id
"""


def candidates(name: str, type: Any, db: sqlite3.Connection) -> list[Any]:
    """Values to try for a parameter, most likely first."""
    day = TODAY - timedelta(400) if name in EARLY else TODAY if name == "today" else TODAY + timedelta(400)
    if name in FIXED:
        return FIXED[name]
    if name in FOUND:
        read = {types.Day: date.fromisoformat, types.Instant: datetime.fromisoformat}.get(type.__class__)
        return [read(row[0]) if read else row[0] for row in db.execute(FOUND[name])][:200]
    if isinstance(type, types.Word):
        return list(type.words)
    if isinstance(type, types.Flag):
        return [False, True]
    if isinstance(type, types.Day):
        return [day.replace(year=day.year - 3) if name == "first_day" else day]
    if isinstance(type, types.Instant):
        return [datetime(day.year, day.month, day.day, tzinfo=UTC)]
    if name in (*EARLY, "today", "by", "until", "last", "day"):
        return [day.toordinal()]
    return [row[0] for row in db.execute(ANY_ID)]


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo portfolio, with an archived account and an undone operation besides."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KAMCRM_NOW", f"{TODAY}T09:00:00Z")
        patch.setenv("HOME", str(path.parent))
        demo.make(str(path))
        for change in (_log, _put_away, _archive, _archive, changes.undo):
            crm = open_crm(Settings(str(path)), write=True, command=change.__name__.strip("_"))
            change(crm)
            crm.commit()
            crm.close()
    return path


def _log(crm: Any) -> None:
    """Log a note."""
    account = crm.ask("accounts.list", archived=False)[0].id
    crm.insert("interactions", account_id=account, at=crm.now, day=TODAY.toordinal(), channel="note", text="a note")


def _put_away(crm: Any) -> None:
    """Put the first product away."""
    crm.update("products", crm.ask("products.list", archived=False)[0].id, archived=True)


def _archive(crm: Any) -> None:
    """Put the first account away that is still there."""
    crm.update("accounts", crm.ask("accounts.list", archived=False)[0].id, archived=True)


@pytest.mark.parametrize("name", STATEMENTS)
def test_sqlmodel_and_the_compiled_text_find_the_same_rows(name, portfolio):
    select, store = STATEMENTS[name], Store(str(portfolio), write=False)
    binds = {key: bind.type for key, bind in select.compile().binds.items() if bind.value is None}
    names = list(binds)
    tried = itertools.islice(itertools.product(*(candidates(key, binds[key], store.db) for key in names)), 3000)
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
