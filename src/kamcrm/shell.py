"""What surrounds every command: open, run, commit, print, explain. One of the two places that catch a CrmError."""

from __future__ import annotations

import os
import sys

from kamcrm import render
from kamcrm.errors import Ambiguous, CannotCreate, CrmError, Fault, Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kamcrm.line import Target
    from kamcrm.settings import Settings
    from kamcrm.unit import Crm

MANY = 25  # More changes than this at once are confirmed first.
OPTIONS = {
    "format": "", "output": "", "quiet": False, "excel": False, "color": "", "no_input": False, "as_of": "", "db": "",
    "demo": False, "debug": False, "columns": "", "all": False, "where": (), "sort": "", "limit": 0,
    "dry_run": False, "yes": False,
}  # fmt: skip


class Shell:
    """The options that every command shares, and the terminal they meet."""

    def __init__(self, values: dict[str, Any], kind: str) -> None:
        for key, default in OPTIONS.items():
            shared = key in values and (key not in ("all", "columns", "where", "sort", "limit") or kind != "Text")
            setattr(self, key, values[key] if shared else default)
        self.tty = sys.stdout.isatty()
        self.asks = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty() and not self.no_input

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    @property
    def kind(self) -> str:
        """The format to print in."""
        if self.quiet:
            return "ids"
        if self.format:
            if self.format not in render.FORMATS:
                raise Usage(f"there is no format {self.format!r}", f"one of {', '.join(render.FORMATS)}")
            return str(self.format)
        if self.output and self.output != "-":
            return render.format_of(self.output)
        return "table"

    def screen(self) -> int:
        """How many rows fit on the terminal; 0 where that doesn't matter."""
        if not self.tty or self.all or self.kind != "table" or self.output:
            return 0
        return max(os.get_terminal_size(sys.stdout.fileno()).lines - 4, 5)


def execute(target: Target, values: dict[str, Any]) -> int:
    """Run one command of the tables or of Typer; returns the exit code."""
    module, name, kind = target
    shell = Shell(values, kind)
    own = {key: value for key, value in values.items() if key not in OPTIONS or key in OWN.get((module, name), ())}
    full = f"kamcrm.commands.{module}"
    __import__(full)
    function = getattr(sys.modules[full], name)
    try:
        result = function(**own) if kind.endswith("-alone") else _in_crm(shell, function, own, kind, f"{module}.{name}")
    except Ambiguous as error:
        chosen = _chosen(shell, error)
        again = {key: _replaced(value, error.ref, chosen) for key, value in values.items()}
        return execute(target, again)
    except CrmError:
        if kind == "Outcome":
            _keep_draft(own)
        raise
    if isinstance(result, int):
        return result
    return _emit(shell, result)


# Commands with an option of their own by a shared name.
OWN: dict[tuple[str, str], tuple[str, ...]] = {}


def _in_crm(shell: Any, function: Callable[..., Any], own: dict[str, Any], kind: str, command: str) -> Any:
    from kamcrm.settings import Settings
    from kamcrm.unit import Pick, open_crm

    settings = Settings(shell.db)
    _ensure(shell, settings)
    writes = kind == "Outcome"
    crm = open_crm(settings, write=writes, command=command.replace("day.", "").replace(".", " "), as_of=shell.as_of)
    try:
        crm.pick = Pick(tuple(shell.where), shell.sort, shell.limit, shell.screen())
        crm.pick.everything = shell.all or not shell.tty
        result = function(crm, **own)
        if kind == "Listing" and not crm.pick.used and (shell.where or shell.sort or shell.limit):
            raise Usage("this list takes no --where, --sort or --limit")
        if writes:
            _finish(shell, crm, result)
        if hasattr(result, "notes"):
            result.notes[:0] = crm.notes
        return result
    finally:
        crm.close()


def _finish(shell: Any, crm: Crm, outcome: Any) -> None:
    if shell.dry_run:
        outcome.notes.append("dry run: nothing was changed")
        return
    changed = crm.changed
    if changed > MANY and not (shell.yes or outcome.asked or _agreed(shell, changed)):
        raise Usage(f"this would change {changed} rows; nothing was changed", "add --yes to go on")
    crm.commit(outcome.said[0] if outcome.said else "")


def _ensure(shell: Any, settings: Settings) -> None:
    """The default file is made on first use; a file that was named must exist."""
    if shell.demo:
        from kamcrm import demo

        settings.database = demo.throw_away()
    elif not settings.explicit and not os.path.exists(settings.database):
        from kamcrm import migrating

        migrating.create(settings.database)
        say(f"kamcrm: made a new, empty database: {settings.database}\n", sys.stderr)


def _emit(shell: Any, result: Any) -> int:
    columns = tuple(part.strip() for part in shell.columns.split(",") if part.strip()) if shell.columns else ()
    kind = shell.kind
    to_file = bool(shell.output) and shell.output != "-"
    tty = shell.tty and not to_file
    width = os.get_terminal_size(sys.stdout.fileno()).columns if tty else 0
    if isinstance(result, str):
        text = result
    else:
        text = render.text_of(
            result, kind, tty=tty, width=width, color=_colored(shell, tty), excel=shell.excel, columns=columns
        )
    if to_file:
        _write_file(shell.output, text)
    else:
        say(text)
    for note in getattr(result, "notes", ()):
        say(f"{note}\n", sys.stderr)
    return getattr(result, "code", 0)


def _colored(shell: Any, tty: bool) -> bool:
    wish = shell.color or os.environ.get("KAMCRM_COLOR", "auto")
    if wish not in ("auto", "always", "never"):
        raise Usage(f"--color is auto, always or never, not {wish!r}")
    if wish != "auto":
        return bool(wish == "always")
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (tty and os.environ.get("TERM") != "dumb")


def _write_file(path: str, text: str) -> None:
    """Write a file of the user's, private, and whole or not at all."""
    spare = f"{path}.{os.getpid()}.part"
    try:
        with open(
            os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", newline=""
        ) as file:
            file.write(text)
        os.replace(spare, path)
    except OSError as error:
        if os.path.exists(spare):
            os.unlink(spare)
        raise _file_error(error, path) from error


def _file_error(error: OSError, path: str) -> CrmError:
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
        return Fault(f"{path} cannot be written: {error.strerror}", "free some space and try again")
    return CannotCreate(f"{path} cannot be written: {error.strerror}")


def say(text: str, stream: Any = None) -> int:
    """Write text to stdout or another stream; the only way anything leaves the program."""
    render.write(text, stream or sys.stdout)
    return 0


def version() -> int:
    """Say which kamcrm, which SQLite and which schema this is."""
    from kamcrm import __version__, compiled
    from kamcrm.store import SQLITE

    return say(f"kamcrm {__version__} (SQLite {SQLITE}, schema {compiled.SCHEMA})\n")


def _agreed(shell: Any, changed: int) -> bool:
    if not shell.asks:
        return False
    say(f"This changes {changed} rows. Go on? [y/N] ", sys.stderr)
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes", "j", "ja")


def _chosen(shell: Any, error: Ambiguous) -> int:
    if not shell.asks:
        raise error
    say(f"{error.message}\nWhich one? id: ", sys.stderr)
    sys.stderr.flush()
    answer = sys.stdin.readline().strip()
    ids = [id for id, _ in error.candidates]
    if answer.isdigit() and int(answer) in ids:
        return int(answer)
    raise error


def _replaced(value: Any, ref: str, chosen: int) -> Any:
    if isinstance(value, list):
        return [_replaced(item, ref, chosen) for item in value]
    return str(chosen) if value == ref else value


def _keep_draft(own: dict[str, Any]) -> None:
    """Keep typed text that could not be stored, and say where."""
    texts = [value for value in own.values() if isinstance(value, str) and len(value.split()) > 1]
    if texts:
        from kamcrm import drafts

        say(f"{drafts.keep(max(texts, key=len))}\n", sys.stderr)


def guarded(work: Callable[[], int], argv: list[str]) -> int:
    """Run; whatever goes wrong becomes a sentence and its exit code, never a traceback."""
    try:
        return work()
    except CrmError as error:
        return explain(error, argv)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        return explain(_file_error(error, str(error.filename or "output")), argv)
    except Exception:
        if "--debug" in argv:
            raise
        from kamcrm import crashes

        return explain(crashes.noted(), argv)


def explain(error: CrmError, argv: list[str]) -> int:
    """Say an error on stderr: a sentence and a way forward, or JSON where JSON was asked for."""
    from kamcrm.safe import clean

    if "json" in argv[1:] or "--format=json" in argv:
        from kamcrm.render.json import dumps

        told = dumps({"error": error.message, "hint": error.hint, "code": error.code}) + "\n"
    else:
        hint = f"\n  {clean(error.hint, keep_newlines=True)}" if error.hint else ""
        told = f"kamcrm: {clean(error.message, keep_newlines=True)}{hint}\n"
    say(told, sys.stderr)
    return error.code


def flushed(code: int) -> int:
    """Flush what is still in memory; a stream that cannot take it is an error too."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        return 141
    except OSError as error:
        os.write(2, f"kamcrm: the output could not be written: {error.strerror}\n".encode())
        return 74
    return code
