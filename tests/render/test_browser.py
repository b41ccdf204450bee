"""Reports as a browser shows them: every drawing there, nothing complained about, readable in both schemes."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from kamcrm.render import html

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--enable-logging=stderr", "--dump-dom",
    "--virtual-time-budget=2000",
]  # fmt: skip
SCHEMES = {"light": ("#ffffff", 0), "dark": ("#121212", 1)}


def luminance(color):
    """WCAG's relative luminance of #rgb or #rrggbb."""
    digits = color.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits[:6]
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """WCAG's contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_and_lines_stand_out_from_the_page(scheme):
    background, place = SCHEMES[scheme]
    block = html.STYLE.split("@media")[place]
    colors = dict(re.findall(r"--(muted|good|warn|bad|s\d): (#[0-9a-f]+);", block))

    assert len(colors) == 8
    weak = {
        name: round(contrast(color, background), 2)
        for name, color in colors.items()
        if contrast(color, background) < (3 if name[0] == "s" else 4.5)
    }
    assert not weak


@pytest.mark.skipif(
    not BROWSER, reason="NO BROWSER HERE: no report was opened in one; install chromium to have it tested"
)
@pytest.mark.parametrize("line", ["reports portfolio", "reports qbr nordlys --lang nb"])
def test_a_browser_shows_the_whole_report_and_has_nothing_to_complain_of(kam, home, demo, line):
    kam(f"{line} -o {home}/report.html")
    page = (home / "report.html").read_text()

    shown = subprocess.run(
        [BROWSER, *FLAGS, f"--user-data-dir={home}/browser", f"file://{home}/report.html"],
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert shown.returncode == 0
    assert "CONSOLE" not in shown.stderr
    assert shown.stdout.count("<svg") == page.count("<svg")
    assert shown.stdout.count("<figcaption") == page.count("<figcaption")
    assert "</html>" in shown.stdout
