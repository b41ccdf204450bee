"""SQLite and dates without the parts of their Python modules that a command never uses.

`import sqlite3` runs `datetime.py` (before Python 3.12 a second, slow implementation that the C one then replaces),
`functools` and `collections` besides what is SQLite's: half as much again as an empty process does. Where they are
loaded already, or Python isn't CPython, there is nothing to spare and the usual modules are taken.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any


def install() -> None:
    """Have `datetime` be the C implementation alone, as it is from Python 3.12 on."""
    if "datetime" not in sys.modules:
        try:
            import _datetime  # type: ignore[import-not-found]
        except ImportError:
            return
        sys.modules["datetime"] = _datetime


def _without_functools() -> ModuleType:
    """The C module below `sqlite3`, which asks `functools` for `lru_cache` while it is being loaded.

    Connections keep their prepared statements by it; what it makes is written in C, and made of that here too.
    """
    from _functools import _lru_cache_wrapper as kept  # type: ignore[import-not-found]

    stand_in: Any = type(sys)("functools")
    stand_in.lru_cache = lambda size: lambda function: kept(function, size, False, tuple)
    sys.modules["functools"] = stand_in
    try:
        import _sqlite3
    finally:
        del sys.modules["functools"]
    return _sqlite3


def sqlite() -> ModuleType | None:
    """The C module below `sqlite3`: `connect`, the classes of errors, the codes; None where nothing would be spared."""
    if {"functools", "sqlite3", "_sqlite3"} & sys.modules.keys():
        return None
    try:
        return _without_functools()
    except ImportError:
        return None
