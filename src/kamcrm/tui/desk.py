"""The desk itself: its screens, its themes, and the look at the file every second."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from rich.text import Text
from textual.app import SystemCommand
from textual.binding import BindingType
from textual.theme import Theme

from kamcrm.tui import screens
from kamcrm.tui.keys import Binding, Offer, keymap, offers
from kamcrm.tui.palette import DEFAULT, THEMES, named
from kamcrm.tui.pasting import reading
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.session import Session
from kamcrm.tui.today import TodayScreen
from kamcrm.tui.waiting import Waiting
from kamcrm.tui.writing import Keeping
from kamcrm.wording import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.driver import Driver
    from textual.screen import Screen

    from kamcrm.settings import Settings
    from kamcrm.sheets.form import Sheet
    from kamcrm.tui.opening import Quiet

LOOK = 1.0  # Seconds between looks at whether somebody else has written.


class Desk(Waiting):
    """Today, accounts, agenda, search and history; what is opened from them lies on top."""

    TITLE = "kamcrm"
    # What is said stands above what a list comes to, and its item; what is typed in keeps its ground, to be read on.
    CSS = """
    ToastRack { align-horizontal: right; margin-bottom: 4; }
    Input:focus, TextArea:focus { background-tint: $foreground 0%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "go('today')", "Today", show=False),
        Binding("2", "go('accounts')", "Accounts", show=False),
        Binding("3", "go('agenda')", "Agenda", show=False),
        Binding("4", "go('search')", "Search", show=False),
        Binding("5", "go('history')", "History", show=False),
        Binding("question_mark,f1", "keys", "Keys"),
        Binding("f2", "colours", "Other colours", show=False),
        Binding("q,ctrl+q", "quit", "Quit", show=False),
        Binding("ctrl+z", "suspend_process", "To the shell", show=False),
    ]
    MODES: ClassVar[dict[str, str | Callable[[], Screen[Any]]]] = {
        "today": TodayScreen,
        "accounts": partial(screens.made, "AccountsScreen"),
        "agenda": partial(screens.made, "AgendaScreen"),
        "search": partial(screens.made, "SearchScreen"),
        "history": partial(screens.made, "HistoryScreen"),
    }
    DEFAULT_MODE = "today"

    def __init__(self, settings: Settings, *, as_of: str = "", filter: str = "") -> None:
        if filter:
            self.DEFAULT_MODE = "accounts"  # type: ignore[misc]
        super().__init__()
        self.quiet: Quiet | None = None
        self.morning: Sheet | None = None  # The first page, as it was painted.
        self.crash: BaseException | None = None
        self.session = Session(settings, as_of)
        self.filter = filter
        self.day = session_day(self.session)
        self.trouble = ""  # What is wrong with the file, while it is.
        for name, colors in THEMES.items():
            if name != "ansi":
                self.register_theme(_theme(name, colors))
        wished = settings.get("theme")
        self.wear(wished if wished in THEMES else DEFAULT)
        if own := settings.table("keys"):
            screens.load()
            self.set_keymap(keymap(own, settings.config_path))

    def get_driver_class(self) -> type[Driver]:
        """Textual's own, but for what it makes of a paste."""
        return reading(super().get_driver_class())

    def on_mount(self) -> None:
        """Begin to watch the file; Textual now has the terminal, and gives it back as it was before the first page."""
        if self.quiet is not None:
            self.quiet.hand_over(self._driver)
        self.set_interval(LOOK, self._look)

    async def _look(self) -> None:
        before, self.day = self.day, session_day(self.session)
        screen = self.front
        if screen is not None and (
            before != self.day or (await screen.attempt(self.session.changed(), looking=True))[1]
        ):
            self.wrote()

    @property
    def front(self) -> DeskScreen | None:
        """The screen of ours that is seen, behind a question if one is asked."""
        return next((screen for screen in reversed(self.screen_stack) if isinstance(screen, DeskScreen)), None)

    def wrote(self) -> None:
        """Something has changed: the screen that is seen shows it now, the others when they are seen again."""
        for stack in self._screen_stacks.values():
            for screen in stack:
                if isinstance(screen, DeskScreen):
                    screen.stale = True
        if self.front is not None:
            self.front.reload()

    def action_go(self, place: str) -> None:
        """Go to one of the places of the desk."""
        self.switch_mode(place)

    async def action_quit(self) -> None:
        """Leave the desk; what is half-written is kept first, and where is said on the way out."""
        open_ = [screen for stack in self._screen_stacks.values() for screen in stack]
        kept = [await screen.kept_now() for screen in open_ if isinstance(screen, Keeping)]
        told = "\n".join(filter(None, kept))
        self.exit(message=Text(told) if told else None)

    def action_keys(self) -> None:
        """List every key that works here, and run the one that is chosen."""

        async def run(offer: Offer | None) -> None:
            if offer is not None:
                await self.run_action(offer.action, offer.node)

        self.push_screen(screens.made("KeysScreen", offers(self.screen), self.session.today()), run)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """What the palette offers: all that keys do here, and the colours."""
        for offer in offers(screen):
            help = " · ".join(word for word in (offer.keys, offer.line) if word)
            yield SystemCommand(offer.words, help, partial(self.run_action, offer.action, offer.node))
        for name in THEMES:
            yield SystemCommand(f"Colours: {name}", "until the desk is left", partial(self.wear, name))

    def wear(self, name: str) -> None:
        """Take on the colours of a theme."""
        self.theme = "ansi-dark" if name == "ansi" else f"kamcrm-{name}"

    def action_colours(self) -> None:
        """Take on the colours of the next theme, for this sitting."""
        names = list(THEMES)
        self.wear(names[(names.index(named(self.theme)) + 1) % len(names)])

    def open_account(self, id: int, name: str) -> None:
        """Open an account on top of where one is."""
        self.push_screen(screens.made("AccountScreen", id, name))

    def open_form(self, id: int) -> None:
        """Open a record in a form."""
        self.push_screen(screens.made("EditScreen", id))

    def open_log(self, account: tuple[int, str] | None) -> None:
        """Open the box that a talk is written in."""
        self.push_screen(screens.made("LogScreen", account))

    def on_unmount(self) -> None:
        """Leave the file."""
        self.session.close()

    def _fatal_error(self) -> None:
        """A bug ends the desk; Textual's own page would show the customer's words on the terminal."""
        self.crash = self.crash or sys.exc_info()[1]
        self._close_messages_no_wait()


def session_day(session: Session) -> str:
    """Today, as the bar says it."""
    day = session.today()
    return f"{WEEKDAYS[day.weekday()]} {day}"


def _theme(name: str, colors: dict[str, str]) -> Theme:
    return Theme(
        name=f"kamcrm-{name}",
        primary=colors["primary"],
        secondary=colors["head"],
        accent=colors["accent"],
        success=colors["good"],
        warning=colors["warn"],
        error=colors["bad"],
        foreground=colors["foreground"],
        background=colors["background"],
        surface=colors["surface"],
        panel=colors["panel"],
        dark=name != "light",
        variables={"text-muted": colors["muted"], "text-disabled": colors["muted"]},
    )
