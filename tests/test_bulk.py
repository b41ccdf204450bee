"""Many rows at once: the plan of a table refuses whatever its columns' checks would."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.schema import CreateColumn

from kamcrm import compiled, compiler
from kamcrm.bulk import plan, uids
from kamcrm.errors import BadInput
from kamcrm.store import part

ODD = [
    "", " ", "x", "x" * 41, "x" * 101, "x" * 201, "x" * 501, "NOK", "nok", "N1K", "NOKK", "ÅÆØ", "09:30", "9:30",
    "24.00", "ab:cd", "2026-11-23", "active", "A", "å" * 200, "a\0b", "e\u0301" * 200, 0, 1, -1, 2, -2, 3, 10, 11, 101,
    -1001, 3651, 2**31, 2**63 - 1, 1.5, True, False,
    date(2026, 11, 23), date(1, 1, 1), datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(1, 1, 2, tzinfo=UTC),
]  # fmt: skip


@pytest.mark.parametrize("table", [table for table in compiler.tables() if table.name in compiled.TABLES], ids=str)
def test_what_passes_the_plan_passes_the_columns_checks(table):
    db = sqlite3.connect(":memory:")
    checks = plan(part(f"{table.name}_rows").SPEC).checks
    passed = 0

    for column in table.columns:
        text = str(CreateColumn(column).compile(dialect=compiler.DIALECT)).replace("PRIMARY KEY", "")
        text = text.replace("AUTOINCREMENT", "")
        db.executescript(f"DROP TABLE IF EXISTS one; CREATE TABLE one ({text}) STRICT")
        for value in ODD:
            try:
                stored = checks[column.name](value)
            except BadInput:
                continue
            db.execute("INSERT INTO one VALUES (?)", (stored,))
            passed += 1

    assert passed


def test_a_plan_stores_what_is_given_and_names_what_is_wrong():
    accounts = plan(part("accounts_rows").SPEC)
    row = {"name": "Elv", "folded": "elv", "sort_key": "elv", "handle": "elv", "currency": "NOK", "tier": None}

    assert accounts.stored(row | {"customer_since": date(2026, 1, 2)})["customer_since"] == "2026-01-02"
    with pytest.raises(BadInput, match="accounts have no colour"):
        accounts.stored(row | {"colour": "red"})
    with pytest.raises(BadInput, match="name is missing"):
        accounts.stored(row | {"name": None})
    with pytest.raises(BadInput, match="currency: 'nok' is not a currency"):
        accounts.stored(row | {"currency": "nok"})


def test_many_uids_are_sevens_in_ascending_order_and_all_different():
    made = list(uids(datetime(2026, 11, 23, 9, tzinfo=UTC), os.urandom, 1000))

    assert made == sorted(set(made)) and len(made) == 1000
    assert {(uid[14], uid[19] in "89ab", len(uid)) for uid in made} == {("7", True, 36)}
