"""Names from a file or from stdin, one a line."""

from __future__ import annotations

import sys


def names(path: str) -> list[str]:
    """The names in a file, one a line, blank lines left out; - is stdin, and no path is no names."""
    if not path:
        return []
    if path == "-":
        text = sys.stdin.read() if sys.stdin else ""
    else:
        from kamcrm.exchange import source

        found = source.from_path(path)
        with found.open() as file:
            text = file.read().decode(source.detect(found).name)
    return [line.strip().lstrip("\ufeff") for line in text.splitlines() if line.strip()]
