"""How the desk asks and writes: each in a transaction of its own, on a thread of its own, ended at once.

A key does what a line does: it is the same command, read from the same tables, and so has the same words and the same
place in the list of changes. Nothing is open while the desk is idle.
"""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor

from kamcrm import drafts, line
from kamcrm.errors import CrmError, Locked, Usage
from kamcrm.shell import MANY, OPTIONS, function_of
from kamcrm.store import Store
from kamcrm.unit import clock, open_crm, today_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any, TypeVar

    from kamcrm.settings import Settings
    from kamcrm.sheets.form import Outcome
    from kamcrm.unit import Crm

    Found = TypeVar("Found")


class Watch:
    """Tells whether others have changed the file, or put another in its place; it locks nobody out, nor waits."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.place = _place(path)
        self.store: Store | None = self._opened()
        self.seen = self._version()

    def changed(self) -> bool:
        """Whether it is another than when this was asked last."""
        place = _place(self.path)
        if self.store is None or place != self.place:
            return self._reopened(place)
        try:
            before, self.seen = self.seen, self._version()
        except Locked:
            return False  # It is being written: what comes of it is seen at the next look.
        except BaseException:
            self.close()
            raise
        return before != self.seen

    def _reopened(self, place: tuple[int, int] | None) -> bool:
        self.close()
        self.place = place
        self.store = self._opened()
        self.seen = self._version()
        return True

    def _opened(self) -> Store:
        store = Store(self.path, write=False)
        store.commit()
        store.execute("PRAGMA busy_timeout = 100")
        return store

    def _version(self) -> int:
        return int(self.store.execute("PRAGMA data_version").fetchone()[0]) if self.store else 0

    def close(self) -> None:
        """Leave the file."""
        if self.store is not None:
            self.store.close()
            self.store = None


def _place(path: str) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None when there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Session:
    """One database, seen from the desk."""

    def __init__(self, settings: Settings, as_of: str = "") -> None:
        self.settings = settings
        self.as_of = as_of
        self._one = ThreadPoolExecutor(1, "kamcrm")
        self._watch: Watch | None = None
        self._one.submit(self._looked)  # What is written from now on is news.

    def today(self) -> date:
        """The day that the desk takes for today."""
        return today_of(self.settings, clock(), self.as_of)

    async def ask(self, question: Callable[[Crm], Found]) -> Found:
        """The answer to a question, asked of the file as it stands."""
        return await self._threaded(self._asked, question)

    async def run(self, *argv: str, draft: bool = True) -> Outcome:
        """Run a command that writes; when it is refused, what was typed is kept as a draft unless it is one already."""
        return await self._threaded(self._ran, list(argv), draft)

    async def aside(self, work: Callable[..., Found], *given: Any) -> Found:
        """Do what may wait for the disk on the desk's thread, and not on the screen's."""
        return await self._threaded(work, *given)

    async def changed(self) -> bool:
        """Whether somebody else has written since this was asked last."""
        return await self._threaded(self._looked)

    async def _threaded(self, work: Callable[..., Any], *given: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._one, work, *given)

    def _asked(self, question: Callable[[Crm], Found]) -> Found:
        with open_crm(self.settings, as_of=self.as_of) as crm:
            return question(crm)

    def _ran(self, argv: list[str], draft: bool) -> Outcome:
        found = line.read(argv)
        if found is None:
            raise Usage(f"{' '.join(argv[:2])} does not take this", f"see kamcrm {argv[0]} --help")
        target, values = found
        try:
            return self._written(target, values)
        except BaseException as error:
            told = drafts.keep(target, values, self.settings.database) if draft else ""
            if told and isinstance(error, CrmError):
                error.hint = f"{error.hint} · {told}" if error.hint else told
            raise

    def _written(self, target: Any, values: dict[str, Any]) -> Outcome:
        own = {key: value for key, value in values.items() if key not in OPTIONS}
        with open_crm(self.settings, write=True, command=target[3], as_of=self.as_of) as crm:
            if crm.opens_the_day:
                from kamcrm.services import upkeep

                upkeep.daily(crm)
            outcome: Outcome = function_of(target)(crm, **own)
            if crm.changed > MANY and not (values.get("yes") or outcome.asked):
                raise Usage(f"this would change {crm.changed} rows; nothing was changed", "add --yes to go on")
            crm.commit(outcome.said[0] if outcome.said else "")
            outcome.notes[:0] = crm.notes
            return outcome

    def _looked(self) -> bool:
        if self._watch is None:
            self._watch = Watch(self.settings.database)
        return self._watch.changed()

    def close(self) -> None:
        """Leave the file."""
        if self._watch is not None:
            self._one.submit(self._watch.close).result()
        self._one.shutdown()
