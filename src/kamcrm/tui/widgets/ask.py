"""A question that one line answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from kamcrm.safe import clean
from kamcrm.tui.keys import Binding

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Ask(ModalScreen[str | None]):
    """Asks at the foot of the screen; Enter answers, Escape means no."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Cancel")]
    DEFAULT_CSS = """
    Ask { align: left bottom; background: transparent; }
    Ask > Vertical { height: auto; background: $panel; padding: 0 1; border-top: solid $primary; }
    Ask Input { background: $panel; }
    Ask .hint { color: $text-muted; }
    """

    def __init__(self, question: str, hint: str = "", value: str = "") -> None:
        super().__init__()
        self.question = clean(question)
        self.hint = clean(hint)
        self.value = value

    def compose(self) -> ComposeResult:
        """The question, the line to answer in, and what may be written."""
        with Vertical():
            yield Static(Text(self.question))
            yield Input(self.value, compact=True)
            yield Static(Text(self.hint), classes="hint")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer."""
        self.dismiss(event.value)
