"""What can go wrong, as the user hears it: an exit code, a sentence, perhaps a way forward."""

from __future__ import annotations


class CrmError(Exception):
    """A refusal the user can act on; `code` is the exit status, `hint` the way forward."""

    code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Usage(CrmError):
    """The command line itself is wrong: an option, a date, a filter."""

    code = 2


class Unsaid(Usage):
    """One word of a list is needed and none was said; where there is a terminal it is asked for.

    `option` is the parameter that takes it, `asked` the question; without words any text will do. What can be left
    unsaid has the value that it `otherwise` takes.
    """

    def __init__(
        self, option: str, asked: str, words: tuple[str, ...], hint: str, otherwise: str | None = None
    ) -> None:
        super().__init__(f"{asked} {', '.join(words)}", hint)
        self.otherwise = otherwise
        self.option = option
        self.asked = asked
        self.words = words


class NotFound(CrmError):
    """Nothing goes by that name; `close` holds up to three suggestions."""

    code = 3

    def __init__(self, noun: str, ref: str, close: tuple[str, ...] = (), hint: str = "") -> None:
        suggestion = f"did you mean {' or '.join(close)}?" if close else hint
        super().__init__(f"no {noun} is called {ref!r}", suggestion)
        self.close = close


class Ambiguous(CrmError):
    """Several records go by that name; `candidates` are (id, words) pairs to choose from."""

    code = 4

    def __init__(self, noun: str, ref: str, candidates: list[tuple[int, str]]) -> None:
        listed = "\n".join(f"  {id}  {words}" for id, words in candidates)
        super().__init__(f"{ref!r} names more than one {noun}:\n{listed}", "use the id instead of the name")
        self.ref = ref
        self.candidates = candidates


class Conflict(CrmError):
    """The record has changed, or is already what it was asked to become."""

    code = 5


class BadInput(CrmError):
    """A value or a file that cannot be taken as it is."""

    code = 65


class NotAvailable(CrmError):
    """Something outside that is needed is not there."""

    code = 69


class CannotCreate(CrmError):
    """A file or folder cannot be made."""

    code = 73


class Fault(CrmError):
    """Reading or writing failed: a full disk, an unreadable file."""

    code = 74


class Locked(CrmError):
    """Another program is writing; try again."""

    code = 75


class NotPermitted(CrmError):
    """The file or folder may not be read or written by this user."""

    code = 77


class BadConfig(CrmError):
    """The configuration, or a database of a newer kamcrm, cannot be used."""

    code = 78
