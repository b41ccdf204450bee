"""Where the benchmark keeps what it makes once: portfolios, an environment with the wheel; outside the repository."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench import portfolio

ROOT = Path(__file__).parent.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kamcrm-bench"
CONFIG = 'name = "Kari Moen"\ncurrency = "NOK"\nlocale = "nb_NO"\n\n[cadence]\nA = 28\n'


def digest(*paths: Path) -> str:
    """A short name for the content of these files and folders."""
    sums = hashlib.sha256()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                sums.update(str(file.relative_to(ROOT)).encode() + file.read_bytes())
    return sums.hexdigest()[:12]


def environment(home: Path) -> dict[str, str]:
    """What every measured process sees: a HOME with a config file, a pinned now, byte-code allowed."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("KAMCRM_", "XDG_", "PYTHON"))}
    for key in ("TZ", "COLUMNS", "LINES"):  # As most people have it; with TZ set some peers start faster.
        kept.pop(key, None)
    return kept | {"HOME": str(home), "KAMCRM_NOW": portfolio.NOW, "LANG": "C.UTF-8", "USER": "kari"}


def home(name: str, size: portfolio.Size) -> Path:
    """A HOME with a config file and the portfolio of this size, made when it isn't there yet."""
    declared = digest(ROOT / "src/kamcrm/migrations", ROOT / "bench/portfolio.py", ROOT / "bench/loading.py")
    there = CACHE / f"{name}-{declared}"
    if not (there / "whole").exists():
        for old in CACHE.glob(f"{name}-*"):
            shutil.rmtree(old)
        print(f"Making the {name} portfolio …", file=sys.stderr)
        database(there).parent.mkdir(parents=True)
        portfolio.build(database(there), size)
        database(there).chmod(0o600)
        _configure(there)
        (there / "whole").touch()
    return there


def copy(home: Path, name: str) -> Path:
    """A copy of a HOME that may be written to, fresh each time."""
    there = CACHE / name
    shutil.rmtree(there, ignore_errors=True)
    shutil.copytree(home, there)
    return there


def database(home: Path) -> Path:
    """The portfolio's file."""
    return home / ".local/share/kamcrm/kamcrm.db"


def _configure(home: Path) -> None:
    (home / ".config/kamcrm").mkdir(parents=True)
    (home / ".config/kamcrm/config.toml").write_text(CONFIG)


def installed() -> Path:
    """The folder of programs of a clean environment that holds this source's wheel, compiled.

    A current pip makes it, as pipx and uv would: without setuptools, and with a start script that imports nothing.
    """
    locked = digest(ROOT / "requirements.lock", ROOT / "pyproject.toml")
    source = digest(ROOT / "src/kamcrm")
    there = CACHE / f"venv-{locked}"
    stamp = there / "source"
    if stamp.exists() and stamp.read_text() == source:
        return there / "bin"
    print("Installing the wheel …", file=sys.stderr)
    tools = _tools()
    if not stamp.exists():
        for old in CACHE.glob("venv-*"):
            shutil.rmtree(old)
        _run(sys.executable, "-m", "venv", "--without-pip", str(there))
    wheels = CACHE / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    _run(str(tools), "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    shutil.rmtree(ROOT / "build", ignore_errors=True)
    wheel = str(next(wheels.glob("*.whl")))
    into = [str(tools), "--python", str(there / "bin/python"), "install", "--quiet", "--disable-pip-version-check"]
    _run(*into, "--constraint", str(ROOT / "requirements.lock"), wheel)
    _run(*into, "--no-deps", "--force-reinstall", wheel)
    stamp.write_text(source)
    return there / "bin"


def _tools() -> Path:
    tools = CACHE / "tools"
    if not (tools / "current").exists():
        shutil.rmtree(tools, ignore_errors=True)
        _run(sys.executable, "-m", "venv", str(tools))
        _run(str(tools / "bin/pip"), "install", "--quiet", "--disable-pip-version-check", "--upgrade", "pip")
        (tools / "current").touch()
    return tools / "bin/pip"


def _run(*argv: str) -> None:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    subprocess.run(argv, check=True, env=kept, stderr=subprocess.PIPE)
