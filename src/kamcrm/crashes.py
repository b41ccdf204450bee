"""A bug's traceback goes to a private log, without a word of the customer's: frames and the error's type, no values."""

from __future__ import annotations

import os
import sys
import time
import traceback

from kamcrm.errors import CrmError
from kamcrm.settings import private_folder


def noted() -> CrmError:
    """Log the error being handled and say, in a sentence, where."""
    kind, _, trace = sys.exc_info()
    frames = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    name = kind.__name__ if kind else "error"
    path = os.path.join(private_folder("state", "log"), "crashes.log")
    entry = "\n".join([time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()) + f" {name}", *frames, ""])
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as file:
            file.write(entry + "\n")
    except OSError:
        path = "(the log could not be written)"
    return CrmError(f"something unexpected went wrong ({name})", f"the details are in {path}; --debug shows them")
