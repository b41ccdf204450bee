"""Every screen of the desk looks as it did, in a small terminal and in a wide one, and so do the pictures of it."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tui import views

GOLDEN = Path(__file__).parent.parent / "golden" / "tui"
REWRITING = bool(os.environ.get("KAMCRM_REWRITE"))


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Where the demo portfolio is kept, so that it is made but once."""
    return tmp_path_factory.mktemp("demo") / "demo.db"


@pytest.mark.parametrize("size", views.SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("view", views.VIEWS)
async def test_a_screen_shows_the_demo_portfolio_as_it_did(view, size, demo, kam, monkeypatch):
    if not demo.exists():
        assert kam(["demo", "--keep", str(demo)]).code == 0
    monkeypatch.setenv("KAMCRM_DB", str(demo))

    seen, _ = await views.visited(view, size)

    kept = GOLDEN / f"{view}-{size[0]}x{size[1]}.txt"
    if REWRITING:
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(seen + "\n", encoding="utf-8")
    assert seen + "\n" == kept.read_text(encoding="utf-8"), f"KAMCRM_REWRITE=1 writes {kept.name} anew"


@pytest.mark.parametrize("view", views.VIEWS)
def test_every_screen_is_drawn_in_both_sizes_dark_and_light_and_loads_nothing(view):
    for size in views.SIZES:
        for theme in ("dark", "light"):
            picture = (views.PICTURES / f"{view}-{size[0]}-{theme}.svg").read_text(encoding="utf-8")
            addresses = set(re.findall(r"https?://[^\s\"'<>)]+", picture))

            assert addresses <= {"http://www.w3.org/2000/svg", "https://www.textualize.io"}
            assert "@font-face" not in picture and "@import" not in picture and "url(#" in picture
