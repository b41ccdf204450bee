"""The screens as they are shown and compared: each over the demo portfolio, reached by keys.

`make screenshots` runs this file: it draws every view into docs/screenshots, in two sizes, dark and light.
"""

from __future__ import annotations

import asyncio
import io
import os
import re
import shlex
import shutil
import sys
import tempfile
import time
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "docs" / "screenshots"
NOW = "2026-11-23T09:00:00Z"
SIZES = ((80, 24), (160, 48))
FONTS = "DejaVu Sans Mono, Menlo, Consolas, monospace"
MEANWHILE = "kamcrm followups edit 2381 --what 'ask for the fleet plan' --owner Anne"
# The name of each view, and the keys that lead to it from the morning's list; a line is what another terminal runs.
VIEWS: dict[str, tuple[str, ...]] = {
    "today": (),
    "done": ("j", "j", "d"),
    "prep": ("j", "j", "j", "p"),
    "why": ("w",),
    "accounts": ("2",),
    "account": ("j", "j", "j", "enter"),
    "log": ("l",),
    "keys": ("question_mark",),
    "agenda": ("3",),
    "search": ("4", *"data"),
    "history": ("5",),
    "form": ("j", "j", "e"),
    "clash": ("j", "j", "e", "end", *" today", MEANWHILE, "enter"),
}


async def visited(view: str, size: tuple[int, int], theme: str = "dark") -> tuple[str, str]:
    """A view as text and as a picture."""
    from kamcrm.__main__ import run
    from kamcrm.settings import Settings
    from kamcrm.tui.desk import Desk
    from tui.conftest import Sitting

    path = os.environ["KAMCRM_DB"]
    if MEANWHILE in VIEWS[view]:
        path = shutil.copy(path, f"{path}-{os.getpid()}")  # The other views show what is there from the beginning.
    desk = Desk(Settings(path))
    desk.theme = f"kamcrm-{theme}"
    async with desk.run_test(size=size) as pilot:
        at = Sitting(desk, pilot)
        await at.settle()
        for key in VIEWS[view]:
            if key == MEANWHILE:
                with redirect_stdout(io.StringIO()):
                    assert run([*shlex.split(key)[1:], "--db", path]) == 0
            else:
                await at.press("space" if key == " " else key)
        await pilot.pause(0.4)  # What is looked for while one types waits for a pause.
        await at.settle()
        return at.text, local(desk.export_screenshot())


CELL = 12.2  # How wide a picture draws one.
TEXT = re.compile(r'x="([\d.]+)" (y="[\d.]+") textLength="([\d.]+)"([^>]*)>((?:&#160;)*)(.*?)((?:&#160;)*)</text>')


def local(picture: str) -> str:
    """A picture that loads nothing from anywhere, and whose texts begin where they are seen.

    Fonts are those of the reader's machine; blanks at the edge of a text are drawn by some and left out by others.
    """
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    picture = re.sub(r"font-family: (?:Fira Code|arial)[^;]*;", f"font-family: {FONTS};", picture)
    picture = TEXT.sub(_tight, picture)
    return "\n".join(line.rstrip() for line in picture.splitlines()) + "\n"


def _tight(found: re.Match[str]) -> str:
    x, y, length, more, before, words, after = found.groups()
    left, right = len(before) // 6 * CELL, len(after) // 6 * CELL
    if not words:
        return f'x="{x}" {y} textLength="{length}"{more}></text>'
    return f'x="{float(x) + left:.1f}" {y} textLength="{float(length) - left - right:.1f}"{more}>{words}</text>'


def main() -> None:
    """Draw every view anew."""
    from kamcrm.__main__ import run

    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = {"KAMCRM_NOW": NOW, "TZ": "Europe/Oslo", "HOME": folder, "USER": "kari"}
        os.environ |= settings | {"KAMCRM_DB": f"{folder}/demo.db", "TEXTUAL_ANIMATIONS": "none"}
        time.tzset()
        run(["demo", "--keep", f"{folder}/demo.db"])
        for view in VIEWS:
            for size in SIZES:
                for theme in ("dark", "light"):
                    picture = asyncio.run(visited(view, size, theme))[1]
                    (PICTURES / f"{view}-{size[0]}-{theme}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tests"))
    main()
