"""The command line's one place that catches: whatever goes wrong becomes a sentence and its exit code."""

from __future__ import annotations

import os
import sys

from kamcrm import render
from kamcrm.errors import CannotCreate, CrmError, Fault, NotPermitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

CLOSED = 141  # What a program leaves with when nobody reads its output any more.


def guarded(work: Callable[[], int], argv: list[str]) -> int:
    """Run; a refusal, a full disk, a closed pipe or a bug ends in words and an exit code, never a traceback."""
    try:
        return work()
    except CrmError as error:
        return explain(error, argv)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED
    except KeyboardInterrupt:
        return 130
    except OSError as error:
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
    render.write(render.complaint(error, format), sys.stderr)
    return error.code


def of_file(error: OSError) -> CrmError:
    """A file error of the system as a refusal of ours."""
    import errno

    where = error.filename or "the output"
    why = error.strerror or str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
        return Fault(f"{where} cannot be written: {why}", "free some space and try again")
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
        os.write(2, f"kamcrm: the output could not be written: {error.strerror}\n".encode())
        return Fault.code
    return code
