"""Where the screens are: the module of one is loaded when it is first opened, and the morning's list needs no other."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.screen import Screen

MODULES = {
    "AccountScreen": "account",
    "AccountsScreen": "accounts",
    "AgendaScreen": "agenda",
    "EditScreen": "edit",
    "HistoryScreen": "history",
    "KeysScreen": "help",
    "LogScreen": "logging",
    "SearchScreen": "search",
}


def made(name: str, *given: Any) -> Screen[Any]:
    """A screen of this class."""
    screen: Screen[Any] = getattr(import_module(f"kamcrm.tui.{MODULES[name]}"), name)(*given)
    return screen


def load() -> None:
    """Load every screen, so that the keys of all are known."""
    for module in MODULES.values():
        import_module(f"kamcrm.tui.{module}")
