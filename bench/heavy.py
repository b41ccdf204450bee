"""Bulk work beside the sqlite3 program doing the same: import, export, and search beside ripgrep."""

from __future__ import annotations

from pathlib import Path

from bench.rows import Bench


def rows(bench: Bench, small: Path, large: Path) -> None:
    """The rows that the commands of today can fill."""
