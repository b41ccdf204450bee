"""Sitting down at the desk: the first page is on the screen before Textual is loaded, which takes over from it."""

from __future__ import annotations

import os
import sys

from kamcrm.errors import NotAvailable
from kamcrm.render import screen_height, screen_width
from kamcrm.sheets.today import fitting
from kamcrm.tui import palette
from kamcrm.tui.layout import GAP, GUTTER, Layout
from kamcrm.wording import WEEKDAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.settings import Settings
    from kamcrm.sheets.form import Sheet
    from kamcrm.tui.layout import Cells

ALTERNATE, ORDINARY = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
CHROME = 6  # Lines that are no item's: the bar, the headings, two for the item under the cursor, the sum, the keys.
PLACES = ("Today", "Accounts", "Agenda", "Search", "History")


def sit_down(settings: Settings, *, as_of: str = "", filter: str = "") -> int:
    """Show the desk until the user leaves it; a bug in it comes out here, once the terminal is as it was."""
    if not (sys.stdin.isatty() and sys.stdout.isatty() and sys.stderr.isatty()):  # Textual draws on the last one.
        raise NotAvailable("the desk needs a terminal", "kamcrm today says the same in lines")
    if os.environ.get("TERM", "") in ("dumb", ""):
        raise NotAvailable("this terminal cannot show the desk", "kamcrm today says the same in lines")
    with Quiet() as quiet:
        painted = None if filter else paint(settings, as_of)
        return _taken_over(settings, as_of, filter, quiet, painted)


def _taken_over(settings: Settings, as_of: str, filter: str, quiet: Quiet, painted: Sheet | None) -> int:
    import signal

    from kamcrm import late

    late.uninstall()  # Modules are run by several threads from here on.
    from kamcrm.tui.desk import Desk

    desk = Desk(settings, as_of=as_of, filter=filter)
    desk.quiet, desk.morning = quiet, painted
    signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is a key now, also where it comes while the desk is leaving.
    desk.run()
    if desk.crash is not None:
        raise desk.crash
    return int(desk.return_code or 0)


def paint(settings: Settings, as_of: str = "") -> Sheet:
    """Draw the morning's first page as the desk will, by the standard library alone; returns what is on it."""
    from kamcrm.services import today
    from kamcrm.sheets import today as sheet
    from kamcrm.unit import open_crm

    width, height = screen_width(sys.stdout, os.environ), screen_height(sys.stdout, os.environ)
    with open_crm(settings, as_of=as_of) as crm:
        shown = sheet.items(*today.first(crm, today.HEAD), crm.today)
    lines = page(shown, width, height, settings.get("theme"))
    sys.stdout.write(f"{ALTERNATE}\x1b[H" + "\r\n".join(lines))
    sys.stdout.flush()
    return shown


def page(sheet: Sheet, width: int, height: int, theme: str) -> list[str]:
    """The lines of a first page, each as wide as the screen, with their colours."""
    colors = palette.palette("" if os.environ.get("NO_COLOR") else theme)
    ground = "" if os.environ.get("NO_COLOR") else colors["background"]
    layout = Layout(sheet, width - 1, fitting(width - 1))  # The last column of the screen is the scroll bar's.
    rows = [layout.head, *layout.lines(sheet.rows[: max(height - CHROME, 0)])]
    bar = bar_of(0, f"{WEEKDAYS[sheet.today.weekday()]} {sheet.today}", width)
    lines = [palette.sgr(colors["foreground"], colors["panel"]) + bar if ground else bar]
    lines += [_painted(cells, width, colors, ground) for cells in rows]
    blank = palette.sgr("", ground) + " " * width
    return [*lines, *[blank] * (height - len(lines))]


def _painted(cells: Cells, width: int, colors: Any, ground: str) -> str:
    usual = palette.sgr(colors["foreground"], ground) if ground else ""
    parts = [(palette.sgr(colors[tone]) if tone and ground else "") + text + usual for text, tone in cells]
    used = len(GUTTER) + sum(len(text) for text, _ in cells) + len(GAP) * (len(cells) - 1)
    return usual + GUTTER + GAP.join(parts) + " " * (width - used)


def bar_of(at: int, right: str, width: int) -> str:
    """The line at the top: the places of the desk, the one where one is in brackets, and the day."""
    left = " " + " ".join(
        f"[{index} {name}]" if index == at + 1 else f" {index} {name} " for index, name in enumerate(PLACES, 1)
    )
    if len(left) + len(right) + 2 > width:
        left = f" [{at + 1} {PLACES[at]}]"
    return (left + " " * max(width - len(left) - len(right) - 1, 1) + right)[:width].ljust(width)


class Quiet:
    """A terminal that echoes nothing and hands keys over one by one, so that what is typed early is not lost.

    Ctrl-Z is such a key: the desk heeds it, once it is there, and gives the terminal back first.
    """

    taken = False  # By Textual, which leaves the page by itself; doing so twice would move the shell's cursor.

    def __enter__(self) -> Quiet:
        import termios

        self.before = termios.tcgetattr(sys.stdin)
        wished = termios.tcgetattr(sys.stdin)
        wished[3] &= ~(termios.ECHO | termios.ICANON)
        wished[6][termios.VSUSP] = b"\0"
        termios.tcsetattr(sys.stdin, termios.TCSANOW, wished)
        return self

    def hand_over(self, driver: Any) -> None:
        """From here on Textual gives the terminal back, as it was before: when it leaves, and to the shell between."""
        if hasattr(driver, "attrs_before"):
            driver.attrs_before = self.before
            self.taken = True

    def __exit__(self, *error: object) -> None:
        import termios

        try:
            if not self.taken:
                sys.stdout.write(ORDINARY)
                sys.stdout.flush()
            termios.tcsetattr(sys.stdin, termios.TCSANOW, self.before)
        except (OSError, termios.error):
            pass  # The window was closed: there is no terminal any more to give back.
