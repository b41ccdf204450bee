"""What is asked on a terminal, outside of any transaction since others may want to write; elsewhere an error stands."""

from __future__ import annotations

import sys

from kamcrm import render
from kamcrm.errors import CrmError, Usage
from kamcrm.shell import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kamcrm.errors import Ambiguous, Unsaid
    from kamcrm.shell import Shell


def agree(shell: Shell, changed: int) -> None:
    """Ask whether so many rows may change; Usage when not, or where nobody can be asked."""
    if shell.asks:
        say(f"This changes {changed} rows. Go on? [y/N] ", sys.stderr)
        if sys.stdin.readline().strip().lower() in ("y", "yes", "j", "ja"):
            return
    raise Usage(f"this would change {changed} rows; nothing was changed", "add --yes to go on")


def chosen(shell: Shell, error: Ambiguous) -> int:
    """The record that the user picks by its id; without a terminal the error stands."""
    if not shell.asks:
        raise error
    say(render.complaint(CrmError(error.message)) + "Which one? id: ", sys.stderr)
    answer = sys.stdin.readline().strip()
    if answer.isdigit() and int(answer) in [id for id, _ in error.candidates]:
        return int(answer)
    # The list is on the screen already.
    error.message = f"{answer!r} is the id of none of them" if answer else f"which {error.ref!r} stays open"
    raise error


def said(shell: Shell, error: Unsaid) -> str:
    """What the user types, or picks by its number; without a terminal, or an answer, what it is otherwise."""
    answer = _typed(error) if shell.asks else ""
    if error.words and answer.isdigit():
        answer = error.words[int(answer) - 1] if 0 < int(answer) <= len(error.words) else ""
    if answer:
        return answer
    if error.otherwise is None:
        raise error
    return error.otherwise


def _typed(error: Unsaid) -> str:
    listed = "".join(f"  {number:>2}  {word}\n" for number, word in enumerate(error.words, 1))
    say(f"{error.asked}\n{listed}Which one? number: " if listed else f"{error.asked}: ", sys.stderr)
    return sys.stdin.readline().strip()
