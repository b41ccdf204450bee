"""What takes long to work out, kept in the cache folder until something it rests on changes.

The portfolio's thirds: adding up a year of sales takes a tenth of a morning's time even where they are few, and where
they are a few hundred thousand longer than all else. The copy says at which operation it was made; it holds as long as
none since has touched sales, rates or accounts. Whatever rests on everything holds while the file stays as it is.
"""

from __future__ import annotations

import marshal
import os
import time

from kamcrm.settings import folder, keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kamcrm.unit import Crm

WORTH = 100  # Accounts from which on a copy is worth its file.
TICK = 1_000_000_000  # Nanoseconds; of two writes so close together the clock of a file may show only one.


class Kept:
    """What was worked out before, if it still holds; `thirds` is None when it has to be worked out."""

    def __init__(self, crm: Crm) -> None:
        self.crm = crm
        self.path = os.path.join(folder("cache"), "thirds.cache")
        self.thirds: dict[int, int] | None = None
        key, seen, at, thirds = self._read()
        if key == self._key():
            now = crm.one("today.since", seen=seen)
            if now is not None and not now.changes and (now.newest or 0) >= seen and str(now.at) == at:
                self.thirds = thirds

    def keep(self, thirds: dict[int, int]) -> None:
        """Take newly worked out thirds, and keep a copy where that pays."""
        self.thirds = thirds
        if len(thirds) >= WORTH and not self.crm.changed:
            newest = self.crm.ask("today.since", seen=0)[0].newest or 0
            at = str(self.crm.ask("today.since", seen=newest)[0].at)
            keep(self.path, marshal.dumps((self._key(), newest, at, thirds)))

    def _key(self) -> tuple[int, int, str, str]:
        """Which file, day and currency it is about; a file that took another's place is another file."""
        file = os.stat(self.crm.settings.database)
        return file.st_dev, file.st_ino, self.crm.today.isoformat(), self.crm.settings.get("currency")

    def _read(self) -> tuple[tuple[int, int, str, str] | None, int, str, dict[int, int]]:
        found: tuple[tuple[int, int, str, str], int, str, dict[int, int]] = _copy(self.path, 4)
        return found or (None, 0, "", {})


def _copy(path: str, size: int) -> Any:
    """The tuple of this size that was kept; None while there is none, or it can't be read: it is made again."""
    try:
        with open(path, "rb") as file:
            found = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return found if type(found) is tuple and len(found) == size else None


def while_unchanged(crm: Crm, name: str, besides: Any, work_out: Callable[[], tuple[Any, bool]]) -> Any:
    """What `work_out` gives, or gave before while neither the file, the day nor what it rests on `besides` was another.

    It also says whether a copy is worth its file. To be asked once something has been read: until the transaction ends
    nobody can then change the file.
    """
    found = kept(crm, name, besides)
    if found is None:
        found, worth = work_out()
        if worth:
            keep_while_unchanged(crm, name, besides, found)
    return found


def kept(crm: Crm, name: str, besides: Any) -> Any:
    """What was kept by this name while all is as it was then; None where there is no such thing."""
    found = _copy(_path(name), 2)
    return found[1] if found and found[0] == _key(crm, besides) and not crm.changed else None


def keep_while_unchanged(crm: Crm, name: str, besides: Any, found: Any) -> None:
    """Keep by this name what was worked out in this transaction."""
    key = _key(crm, besides)
    if key[0] and time.time_ns() - key[0][-1] > TICK and not crm.changed:
        keep(_path(name), marshal.dumps((key, found)))


def _path(name: str) -> str:
    return os.path.join(folder("cache"), f"{name}.cache")


def _key(crm: Crm, besides: Any) -> tuple[tuple[int, ...] | None, str, Any]:
    return _state(crm.settings.database), crm.today.isoformat(), besides


def _state(path: str) -> tuple[int, ...] | None:
    """What tells the file as it stands from what it was and from every other; None where changes lie beside it.

    It is never opened here: closing it would give up the locks that SQLite holds on it for the whole process.
    """
    if os.path.exists(f"{path}-wal"):
        return None
    file = os.stat(path)
    return file.st_dev, file.st_ino, file.st_size, file.st_mtime_ns, file.st_ctime_ns
