"""A person's whole sitting must go the same way through the compiled tables and through Typer."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True, params=["tables", "typer"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Which of the two reads the command lines."""
    way: str = request.param
    if way == "typer":
        monkeypatch.setenv("KAMCRM_SLOW", "1")
    return way
