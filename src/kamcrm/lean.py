"""SQLite and dates without the parts of their Python modules that a command never uses.

`import sqlite3` runs `datetime.py` (before Python 3.12 a second, slow implementation that the C one then replaces),
`functools` and `collections` besides what is SQLite's: a third of what an empty process does. Where they are loaded
already, or Python isn't CPython, there is nothing to spare and the usual modules are taken.
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


def _lru_cache(size: int) -> Any:
    """`functools.lru_cache` as SQLite's connections call it, to keep prepared statements; it is C all the same."""
    from _functools import _lru_cache_wrapper  # type: ignore[import-not-found]

    return lambda function: _lru_cache_wrapper(function, size, False, tuple)


def _without_functools() -> ModuleType:
    """The C module below `sqlite3`, which asks `functools` for that one function while it is being loaded."""
    from _functools import _lru_cache_wrapper  # noqa: F401

    stand_in: Any = type(sys)("functools")
    stand_in.lru_cache = _lru_cache
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
