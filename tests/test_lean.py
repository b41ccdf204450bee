"""SQLite and dates without what a command never uses of their Python modules: the same classes all the same."""

from __future__ import annotations

import subprocess
import sys

from conftest import SRC

PROGRAM = """
import sys
{before}
from kamcrm import lean
lean.install()
import kamcrm.store
sqlite = kamcrm.store.sqlite3
lean_alone = "functools" not in sys.modules
db = sqlite.connect(":memory:")
db.execute("CREATE TABLE days (day TEXT)")
for day in ("2026-02-28", "2024-02-29") * 200:  # More statements than are kept, and the same one again.
    db.execute(f"INSERT INTO days VALUES ('{{day}}')")
    db.execute("INSERT INTO days VALUES (?)", (day,))
try:
    db.execute("SELECT nothing")
except sqlite.OperationalError as error:
    refused = isinstance(error, sqlite.Error) and error.sqlite_errorname
import datetime
day = datetime.date.fromisoformat("2024-02-29") + datetime.timedelta(1)
import functools, sqlite3, collections
assert sqlite3.Error is sqlite.Error and sqlite3.connect(":memory:").execute("SELECT 1").fetchone() == (1,)
assert functools.lru_cache(4)(len)("abc") == 3 and functools.reduce
print(lean_alone, db.execute("SELECT count(*) FROM days").fetchone()[0], refused, day, datetime.UTC)
"""


def said(before: str = "") -> str:
    """What the program prints in a process without a site: nothing is loaded that it did not ask for."""
    argv = [sys.executable, "-S", "-c", PROGRAM.format(before=before)]
    return subprocess.run(argv, env={"PYTHONPATH": str(SRC)}, capture_output=True, text=True, check=True).stdout.strip()


def test_without_functools_sqlite_is_the_same_and_the_usual_modules_come_when_asked_for():
    assert said() == "True 800 SQLITE_ERROR 2024-03-01 UTC"


def test_where_functools_is_loaded_already_the_usual_module_is_taken():
    assert said("import functools") == "False 800 SQLITE_ERROR 2024-03-01 UTC"


def test_where_the_c_modules_hold_less_the_usual_ones_are_taken():
    lacking = "import _functools; del _functools._lru_cache_wrapper; sys.modules['_datetime'] = None"
    assert said(lacking) == "False 800 SQLITE_ERROR 2024-03-01 UTC"
