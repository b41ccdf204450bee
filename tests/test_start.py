"""A process of its own starts right whichever way it goes: fresh tables, stale ones, or Typer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_a_process_reads_its_line_through_typer(process, db):
    shown = process("accounts list -f json", env={"KAMCRM_SLOW": "1"})

    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "[]\n", "")


def test_a_process_refuses_in_words_and_leaves_with_the_code(process, db):
    shown = process("acounts list")

    assert shown.returncode == 2
    assert shown.stderr.startswith("kamcrm: ") and "accounts" in shown.stderr


def test_stale_tables_are_compiled_in_memory_and_the_command_runs(tmp_path, home, db):
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "src", checkout / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", checkout / "pyproject.toml")
    table = checkout / "src/kamcrm/compiled/accounts_lines.py"
    table.write_text(table.read_text().replace("accounts list", "accounts shown"))
    command = [sys.executable, "-m", "kamcrm", "accounts", "list", "-f", "json"]
    where = {"cwd": tmp_path, "env": _environment(checkout), "capture_output": True, "text": True, "timeout": 60}

    declared = checkout / "src/kamcrm/commands/accounts.py"
    declared.touch()
    _later(declared)
    shown = subprocess.run(command, **where)

    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "[]\n", "")


def _later(path: Path) -> None:
    """Date a file ten seconds ahead, as an edit after compiling would."""
    stat = path.stat()
    os.utime(path, (stat.st_atime, stat.st_mtime + 10))


def _environment(checkout: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
