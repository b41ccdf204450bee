"""The line of keys at the foot of a screen: whole keys only, the most important ones where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import widgets
from textual.widgets._footer import FooterKey

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

HELP = "keys"  # The action that lists all keys, by whichever of its keys works here.


class Footer(widgets.Footer):
    """The keys of the focused pane and of the screen, in the order in which they are bound, and that of all keys."""

    DEFAULT_CSS = "Footer FooterKey.-command-palette { border-left: none; }"

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)

    def compose(self) -> ComposeResult:
        """As many keys as fit, so that none is cut in two; at the right the one that lists the others."""
        keys = list(super().compose())
        help = next((key for key in keys if isinstance(key, FooterKey) and key.action == HELP), None)
        room = self.size.width - (_wide(help) if help else 0)
        for key in keys:
            if key is help or not isinstance(key, FooterKey):
                continue
            room -= _wide(key)
            if room >= 0:
                yield key
        if help:
            help.add_class("-command-palette")
            yield help

    def on_resize(self, event: events.Resize) -> None:
        """Fit them anew."""
        self.call_after_refresh(self.recompose)


def _wide(key: FooterKey) -> int:
    return len(key.key_display) + len(key.description) + 3
