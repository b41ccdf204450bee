"""One command or keystroke: one transaction, one clock, one way to ask and to write."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from itertools import repeat

from kamcrm.errors import BadConfig
from kamcrm.records import record_class
from kamcrm.settings import Settings
from kamcrm.store import FEW_PAGES, Store, part, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator
    from datetime import date
    from typing import Any

    from kamcrm.compiled.asking import Asking
    from kamcrm.journal import Journal
    from kamcrm.services.naming import Known
else:
    Asking = object


class Pick:
    """What the user asked of a list: a filter, an order, how many; `screen` is how many rows fit when none was said."""

    __slots__ = ("everything", "limit", "screen", "sort", "used", "where")

    def __init__(self, where: tuple[str, ...] = (), sort: str = "", limit: int = 0, screen: int = 0) -> None:
        self.where = where
        self.sort = sort
        self.limit = limit
        self.screen = screen
        self.used = False
        self.everything = True


class Crm(Asking):
    """What a command works with: the store, today, now, who acts, and the settings."""

    def __init__(self, store: Store, settings: Settings, now: datetime, today: date | None, command: str) -> None:
        self.store = store
        self.settings = settings
        self.now = now
        self.today = today or now.astimezone().date()
        self.command = command
        self.pick = Pick()
        self.total: int | None = None
        self.trial = False  # A dry run: nothing is kept.
        self.notes: list[str] = []
        self.known: Known | None = None  # Names kept from one unit of work to the next, where many ask for them.
        self.pours = False  # Whether a list is to be read row by row as it is written, being too long to hold.
        self._journal: Journal | None = None

    @property
    def local(self) -> datetime:
        """Now on the wall clock here, on the day that the command takes for today."""
        here = self.now.astimezone()
        return here.replace(year=self.today.year, month=self.today.month, day=self.today.day)

    @property
    def opens_the_day(self) -> bool:
        """Whether nothing was changed yet today, in a file in which something was before."""
        if self.trial or self.today != self.now.astimezone().date():
            return False
        last = self.store.execute("SELECT at FROM operations ORDER BY id DESC LIMIT 1").fetchone()
        return bool(last) and datetime.fromisoformat(last[0]).astimezone().date() < self.today

    @property
    def actor(self) -> str:
        """Who does it: the configured name, else the login."""
        return self.settings.get("name") or os.environ.get("USER") or os.environ.get("USERNAME") or "me"

    # Type checkers read these from the stub instead, where each statement's record has its columns.
    if not TYPE_CHECKING:

        def ask(self, name: str, **values: Any) -> list[Any]:
            """Every row of a named statement, as records."""
            return self.store.ask(name, values)

        def one(self, name: str, **values: Any) -> Any:
            """The first row of a named statement, or None."""
            found = self.store.ask(name, values)
            return found[0] if found else None

        def browse(self, name: str, **values: Any) -> list[Any]:
            """Every row of a named statement, with the user's filter, order and limit around it.

            When a limit cut the list short, `total` is how many there are.
            """
            module, _, key = name.partition(".")
            text, columns, kinds, converters = getattr(part(f"{module}_sql"), key.upper())
            pick = self.pick
            pick.used = True
            if self.pours:
                from kamcrm.pouring import Poured

                return Poured(self.store, text, columns, kinds, converters, values)
            if not (pick.where or pick.sort or pick.limit or pick.screen):
                rows = self.store.rows(text, columns, converters, values)
                self.total = len(rows)
                return rows
            from kamcrm.filters import wrapped

            if pick.where or pick.sort:
                self.store.teach_folding(self.settings.get("locale"))
            text, counting, bound = wrapped(text, columns, kinds, pick, self.local, self.settings)
            values |= bound
            rows = self.store.rows(text, columns, converters, values)
            self.total = len(rows)
            if len(rows) == (pick.limit or pick.screen):
                bindings = {key: plain(value) for key, value in values.items()}
                self.total = self.store.execute(counting, bindings).fetchone()[0]
            return rows

    def each(self, name: str, **values: Any) -> Iterator[Any]:
        """The rows of a named statement one by one, each as it is stored; for more than can be held."""
        module, _, key = name.partition(".")
        text, columns, _, _ = getattr(part(f"{module}_sql"), key.upper())
        found = self.store.execute(text, {key: plain(value) for key, value in values.items()})
        return map(tuple.__new__, repeat(record_class(columns)), found)

    def ids(self, name: str, **values: Any) -> array[int]:
        """The ids of a named statement's rows, with the user's filter and order around it, however many there are.

        For a list that is read a page at a time: 200,000 rows are 1.6 MB this way.
        """
        from array import array

        from kamcrm.filters import wrapped_ids

        module, _, key = name.partition(".")
        text, columns, kinds, _ = getattr(part(f"{module}_sql"), key.upper())
        if self.pick.where or self.pick.sort:
            self.store.teach_folding(self.settings.get("locale"))
        text, bound = wrapped_ids(text, columns, kinds, self.pick, self.local, self.settings)
        bindings = {key: plain(value) for key, value in (values | bound).items()}
        return array("q", (id for (id,) in self.store.execute(text, bindings)))

    def skim(self) -> None:
        """Hold few of the file's pages from here on; for questions that read most pages once and never again."""
        self.store.execute(FEW_PAGES)

    def row(self, noun: str, id: int) -> Any:
        """One whole row of a table; NotFound when there is none."""
        return self.store.row(noun, id)

    @property
    def journal(self) -> Journal:
        """Where writes go; they are one operation."""
        if self._journal is None:
            from kamcrm.journal import Journal

            self._journal = Journal(self.store, self.command, self.now, self.actor)
        return self._journal

    def insert(self, noun: str, /, **values: Any) -> int:
        """Write a row; returns its id."""
        return self.journal.insert(noun, values)

    def insert_many(self, noun: str, rows: Any, *, stored: bool = False) -> list[int]:
        """Write many rows at once; returns their ids. `stored` rows were checked before and are in stored form."""
        return self.journal.insert_many(noun, rows, stored=stored)

    def update(self, noun: str, id: int, /, version: int | None = None, **values: Any) -> None:
        """Change a row; Conflict when it is no longer at `version`."""
        self.journal.update(noun, id, values, version)

    def delete(self, noun: str, id: int) -> None:
        """Remove a row."""
        self.journal.delete(noun, id)

    @property
    def changed(self) -> int:
        """How many rows this command has changed so far."""
        return self._journal.changes if self._journal else 0

    def commit(self, summary: str = "") -> None:
        """Make everything durable, under a few words for the list of changes."""
        if self._journal is not None:
            self._journal.summarise(" ".join(summary.split()))
        self.store.commit(self._journal.operation if self._journal else None)

    def close(self) -> None:
        """Leave; what was not committed is as if it had not been."""
        self.store.close()

    def __enter__(self) -> Crm:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.store.leave(error)


def open_crm(settings: Settings, *, write: bool = False, command: str = "", as_of: str = "") -> Crm:
    """Open the database for one command; the caller commits and closes."""
    now = clock()
    today = today_of(settings, now, as_of) if as_of else None
    return Crm(Store(settings.database, write=write), settings, now, today, command)


def today_of(settings: Settings, now: datetime, as_of: str) -> date:
    """The day that is taken for today: the one that was asked for, else that of the wall clock here."""
    if not as_of:
        return now.astimezone().date()
    from kamcrm import dates

    return dates.day(as_of, now.astimezone(), **settings.habits)


def clock() -> datetime:
    """Now, in UTC; KAMCRM_NOW, an ISO instant, sets it for tests and scripts."""
    pinned = os.environ.get("KAMCRM_NOW", "")
    if not pinned:
        return datetime.now(UTC)
    try:
        return datetime.fromisoformat(pinned).astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadConfig(f"KAMCRM_NOW is not an ISO instant: {pinned!r}", "write 2026-11-23T09:00:00Z") from None
