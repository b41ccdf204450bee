"""The command line's one place that catches: whatever goes wrong becomes a sentence and its exit code."""

from __future__ import annotations

import os
import sys

from kamcrm import render
from kamcrm.errors import CannotCreate, CrmError, Fault, NotPermitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

CLOSED = 141  # What a program leaves with when nobody reads its output any more.


class Stopped(BaseException):
    """The system asked the program to end (SIGTERM, SIGHUP); what was not committed is as if it had not been."""


STOPPED = 143


def guarded(work: Callable[[], int], argv: list[str]) -> int:
    """Run; a refusal, a full disk, a closed pipe or a bug ends in words and an exit code, never a traceback."""
    try:
        return work()
    except CrmError as error:
        return explain(error, argv)
    except BrokenPipeError:
        _give_up(sys.stdout)
        return CLOSED
    except KeyboardInterrupt:
        return 130
    except Stopped:
        return STOPPED
    except OSError as error:
        if error.filename is None:
            _give_up(sys.stdout)
        return explain(of_file(error), argv)
    except Exception:
        if "--debug" in argv:
            raise
        from kamcrm import crashes

        return explain(crashes.noted(), argv)


def explain(error: CrmError, argv: list[str]) -> int:
    """Say an error on stderr: a sentence and a way forward, or JSON where JSON was asked for."""
    as_json = any(argv[at : at + 2] in (["-f", "json"], ["--format", "json"]) for at in range(len(argv)))
    format = "json" if as_json or "--format=json" in argv else "table"
    mention(render.complaint(error, format))
    return error.code


def mention(text: str) -> None:
    """Say something on stderr; that nobody can hear it is no reason to fail."""
    try:
        render.write(text, sys.stderr)
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Let what is still to be written to a stream go nowhere, so that the end is quiet."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError:
        return  # Not a file at all: then there is nothing to be flushed.


def of_file(error: OSError) -> CrmError:
    """A file error of the system as a refusal of ours."""
    import errno

    where = error.filename or "the output"
    why = error.strerror or str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Fault(f"{where} cannot be written: {why}", "free some space and try again")
    if error.errno in (errno.EIO, errno.EBADF):
        return Fault(f"{where} cannot be written: {why}", "check where the output goes, and try again")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotPermitted(f"{where} may not be written: {why}", "check the permissions of the file and its folder")
    return CannotCreate(f"{where}: {why}")


def flushed(code: int) -> int:
    """Flush what is still in memory; a stream that cannot take it is an error too."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        return CLOSED
    except OSError as error:
        mention(f"kamcrm: the output could not be written: {error.strerror}\n")
        return Fault.code
    return code


def prepare() -> None:
    """Before anything else: files are private, a request to end is heard, and no stream is missing."""
    import _signal  # type: ignore[import-not-found] # The public module costs more than all the rest of a start.

    os.umask(0o077)
    for number in (_signal.SIGTERM, getattr(_signal, "SIGHUP", 0)):
        if number and _signal.getsignal(number) == _signal.SIG_DFL:
            _signal.signal(number, _stop)
    if None in (sys.stdin, sys.stdout, sys.stderr):
        _open_missing()


def _stop(number: int, frame: object) -> None:
    import _signal

    _signal.signal(number, _signal.SIG_DFL)  # Asked twice, it ends at once.
    raise Stopped


def _open_missing() -> None:
    """Take the places of closed streams, lest the next file opened takes them and gets what is said.

    From a closed stdin nothing can be read; to a closed stdout nothing can be written, and that is an error.
    """
    for at, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            flags = os.O_WRONLY if at == 2 else os.O_RDONLY
            handle = os.open(os.devnull, flags)
            if handle != at:
                os.dup2(handle, at)
            stream = open(at, "w" if at else "r", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)
