"""The entry: the compiled tables first, Typer for what they decline; leaves as soon as all is written."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def run(argv: list[str]) -> int:
    """Run one command line; returns the exit code."""
    from kamcrm import refusals

    return refusals.guarded(lambda: _run(argv), argv)


def _run(argv: list[str]) -> int:
    from kamcrm import compiled, late, line, shell

    if getattr(compiled, "VERSION", "") == "" or (CHECKOUT and _stale()):
        late.uninstall()
        from kamcrm import compiler

        compiler.install()
    arranged = line.arranged(argv)
    if arranged == ["--version"]:
        return shell.version()
    page = line.help_for(arranged)
    if page is not None:
        return shell.say(page)
    found = None if os.environ.get("KAMCRM_SLOW") else line.read(arranged)
    if found:
        return shell.execute(*found)
    from kamcrm import cli

    return cli.run(arranged)


HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.exists(os.path.join(HERE, "..", "..", "pyproject.toml"))


def _stale() -> bool:
    """Whether a declaration has been edited since it was compiled; asked only in a checkout."""
    compiled_at = os.stat(os.path.join(HERE, "compiled", "__init__.py")).st_mtime
    for folder in ("models", "statements", "commands", ""):
        with os.scandir(os.path.join(HERE, folder)) as entries:
            for entry in entries:
                declares = folder or entry.name in ("vocab.py", "cli.py", "grammar.py", "compiler.py")
                if declares and entry.name.endswith(".py") and entry.stat().st_mtime > compiled_at + 2:
                    return True
    return False


def main() -> NoReturn:
    """Run the command line of this process, flush, and leave without tearing the interpreter down."""
    import gc

    try:
        from kamcrm import late, lean

        late.install()
        lean.install()
        gc.set_threshold(100_000)  # A short life leaves little garbage; looking for it while loading costs a twentieth.
        from kamcrm import refusals

        refusals.prepare()
        code = refusals.flushed(run(sys.argv[1:]))
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


if __name__ == "__main__":
    main()
