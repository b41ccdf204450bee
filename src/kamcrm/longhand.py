"""Text that doesn't stand on the command line: read from stdin, or written in an editor, before anything is locked."""

from __future__ import annotations

import os
import sys

from kamcrm import drafts, refusals
from kamcrm.errors import BadConfig, BadInput, Fault, NotAvailable, Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kamcrm.drafts import Draft
    from kamcrm.line import Target

JOINED = ("text", "what")  # The parameters whose words are one text; others are a text each.
MOST = 4_194_304  # Characters of stdin that could still be a note.
EDITORS = ("sensible-editor", "nano", "vi") if os.name != "nt" else ("notepad",)


def gathered(
    target: Target, values: dict[str, Any], before: Callable[[], str], *, many: bool
) -> tuple[dict[str, Any], int]:
    """The values with the text in its place, and the number of the draft that holds it.

    `before` gives the text that an editor begins with when the line has none; `many` says that the text is a list.
    """
    if not values.get("edit"):
        return values | {"text": _shaped(from_stdin(), many)}, 0
    text = from_stdin() if values.get("text") in ("-", ["-"]) else drafts.said(values.get("text") or "") or before()
    values = values | {"edit": False, "text": _shaped(text, many)}
    try:
        id = drafts.write(target, values, "text")
    except OSError as error:
        raise Fault(f"no draft can be written: {error.strerror}", "give the text on the line instead of -e") from None
    return values | {"text": _shaped(edited(id), many)}, id


def _shaped(text: str, many: bool) -> Any:
    return [text] if many else text


def from_stdin() -> str:
    """All of stdin as text."""
    if sys.stdin is None or sys.stdin.closed:
        raise BadInput("there is no stdin to read from", "give the text on the line")
    try:
        text = sys.stdin.read(MOST)
    except (OSError, ValueError):
        raise BadInput("stdin is not readable as UTF-8 text", "save it as UTF-8 and try again") from None
    if len(text) == MOST:
        raise BadInput(f"{MOST:,} characters and more came from stdin: that is no note", "nothing was kept of it")
    if not text.strip():
        raise BadInput("nothing came from stdin", "give the text on the line, or pipe it in")
    return text.rstrip("\n")


def edited(id: int) -> str:
    """The text of a draft after the user's editor has had it; the draft stays whatever the editor does."""
    import shlex

    where = drafts.path(id)
    try:
        argv = [*shlex.split(_editor()), where]
        left = _run(argv)
    except ValueError as error:
        raise BadConfig(f"$EDITOR cannot be read: {error}", drafts.kept(id)) from None
    except OSError as error:
        raise NotAvailable(f"the editor {argv[0]!r} cannot be started: {error.strerror}", drafts.kept(id)) from None
    draft = f"the draft is {where}: kamcrm draft resume {id} -e"
    if left:
        raise NotAvailable(f"the editor left with {left}; nothing was stored", draft)
    text = drafts.read(id).strip()
    if not text:
        if not drafts.find(id).text.strip():
            drafts.drop(id)
            draft = ""
        raise BadInput("the editor saved nothing; nothing was stored", draft)
    return text


def _run(argv: list[str]) -> int:
    """Run the editor, no shell between; Ctrl-C is its own business while it runs."""
    import signal
    import subprocess

    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return subprocess.run(argv, check=False).returncode
    finally:
        signal.signal(signal.SIGINT, before)


def _editor() -> str:
    import shutil

    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    found = named or next((name for name in EDITORS if shutil.which(name)), "")
    if not found or not (named or sys.stdin.isatty()):
        raise NotAvailable("no editor is known", "set VISUAL or EDITOR, or give the text on the line")
    return found


def again(
    draft: Draft, *, name: str = "", edit: bool = False, db: str = "", demo: bool = False
) -> tuple[Target, dict[str, Any], int]:
    """The command of a draft with its text as it is now, perhaps for another name: what the shell is to run."""
    if not draft.target[1]:
        raise Usage(f"the line of draft {draft.id} could not be read", f"type it anew: kamcrm draft show {draft.id}")
    values = draft.values | _typed_on(draft) | _where(draft, db, demo=demo)
    text = edited(draft.id) if edit else draft.text
    if isinstance(values.get(draft.field), str):
        values[draft.field] = text
    elif draft.boxed:
        values |= _parted(values, text)
    elif draft.field in JOINED:
        values[draft.field] = [text]
    if name:
        values |= {key: name for key in ("name", "account", "ref") if key in values}
    return draft.target, values, draft.id


def _typed_on(draft: Draft) -> dict[str, Any]:
    """The day from which a draft of another day is read, since tomorrow was meant from there; it is said."""
    from kamcrm.unit import clock

    if not draft.on or draft.values.get("as_of") or draft.on == clock().astimezone().date().isoformat():
        return {}
    refusals.mention(f"read as of {draft.on}, when it was typed\n")
    return {"as_of": draft.on}


def _where(draft: Draft, db: str, *, demo: bool) -> dict[str, Any]:
    """The options that name the database; Usage where it is not the one that the draft was meant for."""
    own = draft.values.get("demo") or draft.values.get("db")
    here = drafts.database(db, demo=demo) if db or demo or not own else draft.db
    if not draft.db:  # Of an older version, which didn't say.
        return {key: value for key, value in (("db", db), ("demo", demo)) if value}
    if here != draft.db:
        raise Usage(f"draft {draft.id} was written for another database: {_named(draft.db)}", _way(draft))
    return {} if here == drafts.DEMO else {"db": here}


def _named(db: str) -> str:
    return "the demo" if db == drafts.DEMO else db


def _way(draft: Draft) -> str:
    import shlex

    if draft.db == drafts.DEMO:
        return f"kamcrm draft resume {draft.id} --demo"
    if os.path.exists(draft.db):
        return f"kamcrm draft resume {draft.id} --db {shlex.quote(draft.db)}"
    return f"that one is gone; kamcrm draft show {draft.id} has the text, to be typed anew"


def _parted(values: dict[str, Any], text: str) -> dict[str, Any]:
    """The one text of the desk's box as the name, the text and the next steps, as the box reads it."""
    from kamcrm.services import understanding
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    with open_crm(Settings(values.get("db", ""))) as crm:
        parts = understanding.split(crm, text, values["name"])
    return {"name": parts.name, "text": [parts.text], "next": list(parts.next)}
