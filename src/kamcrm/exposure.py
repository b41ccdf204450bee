"""The warning that others on the machine can read the database: said once a file, not at every command."""

from __future__ import annotations

import os
import stat

from kamcrm.settings import private_folder


def warning(path: str, mode: int) -> str:
    """The line to say about a file with these permissions; nothing when it has been said before."""
    if _said(f"{os.path.realpath(path)} {stat.S_IMODE(mode):o}\n"):
        return ""
    return f"kamcrm: others on this machine may read {path}; to keep it to yourself: chmod 600 {path}\n"


def _said(line: str) -> bool:
    """Whether a line is in the list of what was said; from now on it is."""
    try:
        listed = os.path.join(private_folder("state"), "exposed")
        with open(os.open(listed, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+", encoding="utf-8") as file:
            if line in file.read().splitlines(keepends=True):
                return True
            file.write(line)
    except OSError:
        pass  # What cannot be noted is said again.
    return False
