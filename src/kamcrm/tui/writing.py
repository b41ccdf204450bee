"""What is being written at the desk, kept on the disk at each pause: no crash, kill or closed lid loses it."""

from __future__ import annotations

import os
from threading import RLock
from typing import IO, TYPE_CHECKING, Any

from kamcrm import drafts, line, longhand
from kamcrm.errors import NotFound

if TYPE_CHECKING:
    from kamcrm.drafts import Draft
    from kamcrm.line import Target

ARGUMENTS = ("id", "account", "person")  # What an edit command calls the record.


class Keeping:
    """A screen that something is written on."""

    async def kept_now(self) -> str:
        """Put it on the disk as it is; returns the sentence that says where, nothing where there is none."""
        raise NotImplementedError


class Kept:
    """A text that belongs to a command, such as `log`, with the values that are known already."""

    def __init__(self, command: str, values: dict[str, Any]) -> None:
        self.command = command
        self.values = values
        self.db = ""
        self.id = 0
        self.one = RLock()  # The pause keeps on the desk's thread, and Esc on the screen's.
        self.hold: IO[str] | None = None

    def left_over(self, db: str) -> str:
        """The newest text that was being written here, for the same record, and that no other desk is writing on."""
        self.db = os.path.realpath(db)
        for draft in reversed(drafts.listed()):
            same = {key: value for key, value in draft.values.items() if key != "text"} == self.values
            if draft.command == self.command and same and draft.db in ("", self.db):
                self.hold = drafts.held(draft.id)
                if self.hold is not None:
                    return self._took(draft)
        return ""

    def _took(self, draft: Draft) -> str:
        text = draft.text.strip()
        if draft.boxed:
            self.id = draft.id
        elif self.keep(text):  # A line's text is the box's from here on, and is read as the box reads.
            drafts.drop(draft.id)
        return text

    def keep(self, text: str, *, blank: bool = False) -> int:
        """Put the text on the disk; returns the draft's number, 0 where there is nothing to keep or no room.

        An empty one is kept only when a `blank` page is wanted, for an editor.
        """
        with self.one:
            if text.strip() or blank:
                return self._put(text)
            self.drop()
            return 0

    def edited(self) -> str:
        """The text after the user's editor has had it; it stays on the disk whatever the editor does."""
        return longhand.edited(self.id)

    @property
    def told(self) -> str:
        """Where the text is, as a sentence."""
        return drafts.kept(self.id)

    def _put(self, text: str) -> int:
        try:
            if self.id:
                drafts.rewrite(self.id, text)
                return self.id
        except FileNotFoundError:
            self.id = 0  # It was logged or dropped elsewhere, but this is still on the screen.
        except OSError:
            return 0
        try:
            self.id = drafts.write(self._target(), self.values | {"text": [text]}, "text", self.db, boxed=True)
        except OSError:
            return 0  # The text is still on the screen, and logging it says what the disk says.
        self.leave()
        self.hold = drafts.held(self.id)
        return self.id

    def leave(self) -> None:
        """Leave the text to whoever opens it next."""
        if self.hold is not None:
            self.hold.close()
            self.hold = None

    def drop(self) -> None:
        """Forget it: it is stored, or was cleared."""
        if self.id:
            drafts.drop(self.id)
            self.id = 0
        self.leave()

    def _target(self) -> Target:
        found = line.read([self.command, "name", "text"])
        if found is None:
            raise NotFound("command", self.command)
        return found[0]


class Half:
    """What was changed in a form and isn't saved yet, kept as the line that would save it."""

    def __init__(self) -> None:
        self.db = ""
        self.id = 0
        self.over = False
        self.hold: IO[str] | None = None

    def left_over(self, command: str, record: int, db: str) -> dict[str, Any]:
        """The values of the newest such line for a record that is open at no other desk; nothing without one."""
        self.db = os.path.realpath(db)
        for draft in reversed(drafts.listed()):
            values = draft.values | ({draft.field: draft.text} if draft.field in draft.values else {})
            same = draft.command == command and str(record) in [str(values.get(key)) for key in ARGUMENTS]
            if same and draft.db in ("", self.db):
                self.hold = drafts.held(draft.id)
                if self.hold is not None:
                    self.id = draft.id
                    return values
        return {}

    def keep(self, argv: list[str]) -> None:
        """Put the line on the disk in place of the one before, under its number; an empty one leaves none there."""
        found = line.read(argv) if argv else None
        if found is None or self.over:
            self._drop()
            return
        target, values = found
        texts = [key for key, value in values.items() if isinstance(value, str) and key not in ARGUMENTS]
        try:
            self._put(target, values, drafts.field_of(values) or "".join(texts[:1]))
        except OSError:
            return  # What was typed is still on the screen, and saving it says what the disk says.

    @property
    def told(self) -> str:
        """Where the line is, as a sentence; nothing where there is none."""
        return drafts.kept(self.id) if self.id else ""

    def forget(self) -> None:
        """Keep nothing of it, and nothing that is still on its way here: it is saved, or was left on purpose."""
        self.over = True
        self._drop()

    def _drop(self) -> None:
        if self.id:
            drafts.drop(self.id)
            self.id = 0
        self.leave()

    def _put(self, target: Target, values: dict[str, Any], field: str) -> None:
        hold = drafts.replace(self.id, target, values, field, self.db) if self.id else None
        if hold is None:  # The first line, or the draft was dropped while nobody held it.
            self.id = drafts.write(target, values, field, self.db)
            hold = drafts.held(self.id)
        self.leave()
        self.hold = hold

    def leave(self) -> None:
        """Leave the line to whoever opens the form next."""
        if self.hold is not None:
            self.hold.close()
            self.hold = None
