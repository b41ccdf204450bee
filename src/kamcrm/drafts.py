"""Text that was typed and could not be stored: kept in a private folder until it is used or dropped."""

from __future__ import annotations

import os
import time

from kamcrm.settings import private_folder


def keep(text: str) -> str:
    """Keep a text; returns the sentence that tells where it is, or the text itself where the disk takes nothing."""
    try:
        folder = private_folder("state", "drafts")
        path = os.path.join(folder, time.strftime("%Y%m%d-%H%M%S", time.gmtime()) + f"-{os.getpid()}.txt")
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return f"your text could not be kept on disk; here it is:\n{text}"
    return f"your text is kept: kamcrm draft show {os.path.basename(path)[:-4]}"
