"""What is being written at the desk, kept on the disk at each pause: no crash, kill or closed lid loses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamcrm import drafts, line
from kamcrm.errors import NotFound

if TYPE_CHECKING:
    from kamcrm.line import Target

ARGUMENTS = ("id", "account", "person")  # What an edit command calls the record.


class Kept:
    """A text that belongs to a command, such as `log`, with the values that are known already."""

    def __init__(self, command: str, values: dict[str, Any]) -> None:
        self.command = command
        self.values = values
        self.id = 0

    def left_over(self) -> str:
        """The newest text that was being written here, for the same record, when the desk was left."""
        for draft in reversed(drafts.listed()):
            same = {key: value for key, value in draft.values.items() if key != "text"} == self.values
            if draft.command == self.command and same:
                self.id = draft.id
                return draft.text.strip()
        return ""

    def keep(self, text: str, *, blank: bool = False) -> int:
        """Put the text on the disk; returns the draft's number, 0 where there is nothing to keep or no room.

        An empty one is kept only when a `blank` page is wanted, for an editor.
        """
        if not (text.strip() or blank):
            self.drop()
            return 0
        try:
            if self.id:
                drafts.rewrite(self.id, text)
            else:
                self.id = drafts.write(self._target(), self.values | {"text": [text]}, "text")
        except OSError:
            return 0  # The text is still on the screen, and logging it says what the disk says.
        return self.id

    def drop(self) -> None:
        """Forget it: it is stored, or was cleared."""
        if self.id:
            drafts.drop(self.id)
            self.id = 0

    def _target(self) -> Target:
        found = line.read([self.command, "name", "text"])
        if found is None:
            raise NotFound("command", self.command)
        return found[0]


class Half:
    """What was changed in a form and isn't saved yet, kept as the line that would save it."""

    def __init__(self) -> None:
        self.id = 0

    def left_over(self, command: str, record: int) -> dict[str, Any]:
        """The values of the newest such line for a record; nothing when none was left."""
        for draft in reversed(drafts.listed()):
            values = draft.values | ({draft.field: draft.text} if draft.field in draft.values else {})
            if draft.command == command and str(record) in [str(values.get(key)) for key in ARGUMENTS]:
                self.id = draft.id
                return values
        return {}

    def keep(self, argv: list[str]) -> None:
        """Put the line on the disk in place of the one before; an empty one leaves none there."""
        found, before = line.read(argv) if argv else None, self.id
        if found is not None:
            target, values = found
            texts = [key for key, value in values.items() if isinstance(value, str) and key not in ARGUMENTS]
            try:
                self.id = drafts.write(target, values, drafts.field_of(values) or "".join(texts[:1]))
            except OSError:
                return  # What was typed is still on the screen, and saving it says what the disk says.
        if before:
            drafts.drop(before)
        if found is None:
            self.id = 0
