"""The line of keys at the foot of a screen: whole keys only, the most important ones where there is little room.

Textual's own footer makes a widget of each key anew whenever the focus moves; this is one widget that draws a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len
from rich.text import Text
from textual.widget import Widget

if TYPE_CHECKING:
    from textual import events
    from textual.screen import Screen

HELP = "keys"  # The action that lists all keys, by whichever of its keys works here.


class Key(NamedTuple):
    """A key as it is pressed and as it is shown, and what it does."""

    key: str
    shown: str
    does: str
    action: str

    @property
    def wide(self) -> int:
        """Columns that it takes, the space around it included."""
        return cell_len(self.shown) + cell_len(self.does) + 3


class Footer(Widget):
    """The keys of the focused pane and of the screen, in the order in which they are bound, and that of all keys."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"footer--key"}
    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Footer {
        dock: bottom; height: 1; color: $footer-description-foreground; background: $footer-background;
        & > .footer--key { color: $footer-key-foreground; background: $footer-key-background; text-style: bold; }
    }
    """

    keys: tuple[Key, ...] = ()

    def on_mount(self) -> None:
        """Follow the focus, and whatever else makes other keys work."""
        self.screen.bindings_updated_signal.subscribe(self, self._look)
        self._look(self.screen)

    def _look(self, screen: Screen[object]) -> None:
        """See which keys work now: the first of those that do the same."""
        if not self.is_attached or screen is not self.screen:
            return
        first: dict[str, Key] = {}
        for _, binding, enabled, _ in screen.active_bindings.values():
            if binding.show and enabled:
                shown = self.app.get_key_display(binding)
                first.setdefault(binding.action, Key(binding.key, shown, binding.description, binding.action))
        if (keys := tuple(first.values())) != self.keys:
            self.keys = keys
            self.refresh()

    def placed(self) -> list[tuple[int, Key]]:
        """The keys that there is room for and the column of each; at the right the one that lists the others."""
        width = self.size.width
        help = next((key for key in self.keys if key.action == HELP), None)
        room = width - (help.wide if help else 0)
        placed, at = [], 0
        for key in self.keys:
            if key is not help and at + key.wide <= room:
                placed.append((at, key))
                at += key.wide
        return [*placed, (room, help)] if help else placed

    def render(self) -> Text:
        """The line."""
        line, bright = Text(no_wrap=True), self.get_component_rich_style("footer--key")
        for at, key in self.placed():
            line.append(" " * (at - cell_len(line.plain)))
            line.append(f" {key.shown}", bright)
            line.append(f" {key.does} ")
        return line

    def on_click(self, event: events.Click) -> None:
        """A key that is clicked on is pressed."""
        for at, key in self.placed():
            if at <= event.x < at + key.wide:
                self.app.simulate_key(key.key)
