"""What surrounds every command: open, run, commit, print. What goes wrong is explained in `refusals`."""

from __future__ import annotations

import os
import sys

from kamcrm import render
from kamcrm.errors import Ambiguous, CrmError, Unsaid, Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kamcrm.line import Target
    from kamcrm.unit import Crm

PROSE = ("text", "what")  # In these a word that is also the ambiguous name is only a word.
WRITTEN = ("plans edit",)  # What these take is a text: an editor opens unless the line has it.
MANY = 25  # More changes than this at once are confirmed first.
OPTIONS = {
    "format": "", "output": "", "quiet": False, "excel": False, "color": "", "no_input": False, "as_of": "", "db": "",
    "demo": False, "debug": False, "columns": "", "all": False, "where": (), "sort": "", "limit": 0,
    "dry_run": False, "yes": False,
}  # fmt: skip


class Unasked(Exception):
    """A change so large that it is asked about first: outside of the transaction, since others may want to write."""

    def __init__(self, changed: int) -> None:
        super().__init__(changed)
        self.changed = changed


class Shell:
    """The options that every command shares, and the terminal they meet."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = OPTIONS | options
        self.committed = False
        self.to_file = self.options["output"] not in ("", "-")
        self.tty = sys.stdout.isatty() and not self.to_file
        both = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
        self.asks = both and not self.options["no_input"]

    def __getitem__(self, name: str) -> Any:
        return self.options[name]

    @property
    def format(self) -> str:
        """The format to print in: -q, then --format, then the suffix of -o, else a table."""
        if self["quiet"]:
            return "ids"
        if self["format"]:
            return str(self["format"])
        if self["output"].endswith("/"):
            return "csv"  # Into a folder: a file for each table.
        return render.format_of(self["output"]) if self.to_file else "table"

    def screen(self) -> int:
        """How many rows fit on the terminal; 0 where that doesn't matter."""
        if not self.tty or self["all"] or self.format != "table":
            return 0
        return max(render.screen_height(sys.stdout, os.environ) - 4, 5)

    def color(self) -> bool:
        """Whether to colour what is printed."""
        wish = self["color"] or os.environ.get("KAMCRM_COLOR", "auto")
        if wish not in ("auto", "always", "never"):
            raise Usage(f"--color is auto, always or never, not {wish!r}")
        return bool(wish == "always") if wish != "auto" else render.color_wanted(self.tty, os.environ)


def execute(target: Target, values: dict[str, Any], draft: int = 0) -> int:
    """Run one command, read from the tables or by Typer; returns the exit code. A draft it came from goes with success.

    What was typed is kept whatever goes wrong, until the change is committed.
    """
    own = _own(target, values)
    shell = Shell({key: values[key] for key in values if key not in own})
    writes = target[2] == "Outcome"
    if target[3] in WRITTEN and not values.get("text"):
        values |= {"edit": True}
    if writes and (values.get("edit") or values.get("text") in ("-", ["-"])):
        values, draft = _gathered(shell, target, values)
    try:
        result = _answer(shell, target, values)
    except BaseException:
        if writes and not shell.committed:
            _keep_draft(target, values, draft)
        raise
    if draft and not shell["dry_run"]:
        from kamcrm import drafts

        drafts.drop(draft)
    return result if isinstance(result, int) else _told(shell, result)


def _answer(shell: Shell, target: Target, values: dict[str, Any]) -> Any:
    own = _own(target, values)
    try:
        if target[2] == "Desk-alone":
            from kamcrm.opening import seated

            return seated(function_of(target), shell["db"], demo=shell["demo"], own=own)
        if target[2].endswith("-alone"):
            return function_of(target)(**own)
        return _in_crm(shell, function_of(target), own, target[2], target[3])
    except Ambiguous as error:
        from kamcrm import questions

        chosen = questions.chosen(shell, error)
        named = {key: _replaced(value, error.ref, chosen) for key, value in values.items() if key not in PROSE}
        return _answer(shell, target, values | named)
    except Unsaid as error:
        from kamcrm import questions

        return _answer(shell, target, values | {error.option: questions.said(shell, error)})
    except Unasked as error:
        from kamcrm import questions

        questions.agree(shell, error.changed)
        shell.options["yes"] = True
        return _answer(shell, target, values)


def function_of(target: Target) -> Callable[..., Any]:
    """The command that a line names."""
    full = f"kamcrm.commands.{target[0]}"
    __import__(full)
    found: Callable[..., Any] = getattr(sys.modules[full], target[1])
    return found


def _own(target: Target, values: dict[str, Any]) -> dict[str, Any]:
    """The values that the command itself takes; its own --limit goes before the shared one."""
    code = function_of(target).__code__
    taken = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return {key: value for key, value in values.items() if key in taken or key not in OPTIONS}


def _gathered(shell: Shell, target: Target, values: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """The values with the text from stdin or the editor; a command may say what text an editor begins with."""
    from kamcrm import longhand

    function = function_of(target)
    begin = getattr(sys.modules[function.__module__], f"_text_of_{target[1]}", None)
    many = "list[" in str(function.__annotations__.get("text"))

    def before() -> str:
        return str(_in_crm(shell, begin, _own(target, values), "str", target[3])) if begin else ""

    return longhand.gathered(target, values, before, many=many)


def _in_crm(shell: Shell, function: Callable[..., Any], own: dict[str, Any], kind: str, command: str) -> Any:
    from kamcrm.opening import ensure
    from kamcrm.settings import Settings
    from kamcrm.unit import open_crm

    settings = Settings(shell["db"])
    ensure(settings, demo=shell["demo"], output=shell["output"] if shell.to_file else "")
    try:
        with open_crm(settings, write=kind == "Outcome", command=command, as_of=shell["as_of"]) as crm:
            return _worked(shell, crm, function, own, kind)
    finally:
        if shell["demo"]:
            from kamcrm import demo

            demo.forget(settings.database)


def _worked(shell: Shell, crm: Crm, function: Callable[..., Any], own: dict[str, Any], kind: str) -> Any:
    from kamcrm.unit import Pick

    _announce(crm)
    crm.pick = Pick(tuple(shell["where"]), shell["sort"], shell["limit"], shell.screen())
    crm.pick.everything = shell["all"] or not shell.tty
    crm.trial = shell["dry_run"]
    if kind == "Outcome" and crm.opens_the_day:
        from kamcrm.services import upkeep

        upkeep.daily(crm)
    result = function(crm, **own)
    if kind == "Outcome":
        _finish(shell, crm, result)
    if kind == "Stream":
        return _pour(shell, result)
    if crm.notes and not isinstance(result, str):
        result.notes[:0] = crm.notes
    return result


def _finish(shell: Shell, crm: Crm, outcome: Any) -> None:
    if shell.format != "table":  # Whatever is worked out only when asked for needs the file open.
        outcome.sheet.rows = list(outcome.sheet.rows)
    if shell["dry_run"]:
        outcome.notes.append("dry run: nothing was changed")
        return
    if crm.changed > MANY and not (shell["yes"] or outcome.asked):
        raise Unasked(crm.changed)
    crm.commit(outcome.said[0] if outcome.said else "")
    shell.committed = True
    _announce(crm)


def _announce(crm: Crm) -> None:
    """Say what happened to the file itself: that it was migrated, or that its disk is failing."""
    if crm.store.news:
        say(f"kamcrm: {crm.store.news}\n", sys.stderr)
        crm.store.news = ""


def _told(shell: Shell, result: Any) -> int:
    """Print the result; when that fails, what was changed is changed, and the error says so."""
    try:
        return _emit(shell, result)
    except BrokenPipeError:
        raise
    except (CrmError, OSError) as error:
        if not shell.committed:
            raise
        from kamcrm import refusals

        refusal = error if isinstance(error, CrmError) else refusals.of_file(error)
        refusal.hint = "what you asked for was done and is stored; only the answer could not be written"
        raise refusal from error


def _emit(shell: Shell, result: Any) -> int:
    if isinstance(result, str):
        return say(render.obeying_nothing(result) if shell.tty else result)
    if isinstance(result, render.Spool):
        return render.unrolled(result, sys.stdout)
    if shell["output"].endswith("/"):
        return say("".join(f"{path}\n" for path in render.write_folder(result, shell["output"], excel=shell["excel"])))
    columns = tuple(name.strip() for name in shell["columns"].split(",") if name.strip()) if shell["columns"] else ()
    width = render.screen_width(sys.stdout, os.environ) if shell.tty else 0
    text = render.text_of(
        result, shell.format, tty=shell.tty, width=width, color=shell.color(), excel=shell["excel"], columns=columns
    )
    if shell.to_file:
        render.save(text, shell["output"], shell.format)
    else:
        render.write(text, sys.stdout, shell.format)
    notes = render.notes_of(result)
    if notes:
        say(notes, sys.stderr)
    return int(getattr(result, "code", 0))


def _pour(shell: Shell, stream: Any) -> Any:
    """Read what is too large to hold while the database is open; a slow reader of stdout then locks nobody out."""
    pieces = stream.pieces(shell.format)
    if shell.to_file:
        render.save_pieces(pieces, shell["output"])
        return 0
    return render.spooled(map(render.obeying_nothing, pieces) if shell.tty else pieces)


def say(text: str, stream: Any = None) -> int:
    """Write a text to stdout or another stream."""
    render.write(text, stream or sys.stdout)
    return 0


def version() -> int:
    """Say which kamcrm, which SQLite and which schema this is."""
    from kamcrm import __version__, compiled
    from kamcrm.store import SQLITE

    return say(f"kamcrm {__version__} (SQLite {SQLITE}, schema {compiled.SCHEMA})\n")


def _replaced(value: Any, ref: str, chosen: int) -> Any:
    if isinstance(value, list):
        return [_replaced(item, ref, chosen) for item in value]
    return str(chosen) if value == ref else value


def _keep_draft(target: Target, values: dict[str, Any], draft: int) -> None:
    """Keep typed text that could not be stored, and say where."""
    from kamcrm import drafts, refusals

    told = drafts.kept(draft) if draft else drafts.keep(target, values)
    if told:
        refusals.mention(render.cleaned(told))
