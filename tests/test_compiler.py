"""The compiled modules say what the declarations say."""

from __future__ import annotations

from pathlib import Path

from kamcrm import compiler

COMPILED = Path(compiler.__file__).parent / "compiled"


def test_the_compiled_modules_are_fresh():
    made = compiler.build()

    there = {path.stem: path.read_text(encoding="utf-8") for path in COMPILED.glob("*.py")}

    assert there == made
