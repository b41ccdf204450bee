"""What is pasted is text, whatever is in it: Textual would take an escape sequence inside of it for keys."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from textual._xterm_parser import XTermParser

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.driver import Driver
    from textual.message import Message

BEGIN, END, ESC = "\x1b[200~", "\x1b[201~", "\x1b"


class Pasting:
    """Takes the escapes out of what stands between the marks of a paste, however it is cut into pieces."""

    def __init__(self) -> None:
        self.inside = False
        self._held = ""  # Inside: what may become the mark of the end. Outside: what may have begun that of a paste.

    def passed(self, typed: str) -> str:
        """What is to be read of the next piece.

        >>> pasting = Pasting()
        >>> pasting.passed("d\\x1b[200~a\\x1b[31mq") + pasting.passed("\\x1b[2") + pasting.passed("01~j")
        'd\\x1b[200~a[31mq\\x1b[201~j'
        """
        made = ""
        while typed:
            piece, typed = self._inner(typed) if self.inside else self._outer(typed)
            made += piece
        return made

    def _outer(self, typed: str) -> tuple[str, str]:
        seen, self._held = self._held, ""
        at = (seen + typed).find(BEGIN)
        if at < 0:
            self._held = (seen + typed)[1 - len(BEGIN) :]
            return typed, ""
        self.inside = True
        end = at + len(BEGIN) - len(seen)
        return typed[:end], typed[end:]

    def _inner(self, typed: str) -> tuple[str, str]:
        typed, self._held = self._held + typed, ""
        text, mark, rest = typed.partition(END)
        if mark:
            self.inside = False
            return text.replace(ESC, "") + END, rest
        at = max(typed.rfind(ESC), 0)
        if END.startswith(typed[at:]):
            typed, self._held = typed[:at], typed[at:]
        return typed.replace(ESC, ""), ""


class Parser(XTermParser):
    """Textual's reader of keys, to which no paste looks like keys."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self.pasting = Pasting()

    def feed(self, data: str) -> Iterable[Message]:
        """The events of what was typed; nothing typed is the end."""
        passed = self.pasting.passed(data)
        if passed or not data:
            yield from super().feed(passed)


def reading(driver: type[Driver]) -> type[Driver]:
    """The driver, which reads what is typed by our parser."""
    module: Any = sys.modules[driver.__module__]
    if hasattr(module, "XTermParser"):
        module.XTermParser = Parser
    return driver
