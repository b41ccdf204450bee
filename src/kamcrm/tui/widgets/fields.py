"""The fields of a form: a line of text, a note of many lines, a word of a closed list; what is wrong is below each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from rich.text import Text
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.reactive import reactive
from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from kamcrm.safe import clean
from kamcrm.services import beside
from kamcrm.tui.keys import Binding

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from kamcrm.services.editable import Field

MARK = "•"  # Before a field that was changed.


class Offered(Suggester):
    """Completes what is typed to what exists; the right arrow takes it."""

    def __init__(self, field: Field) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self.field = field

    async def get_suggestion(self, value: str) -> str | None:
        """The line as it would be, with its last word completed."""
        return beside.completed(value, self.field.offers, several=self.field.kind == "list")


class Entry(Input):
    """A field of one line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Save"),
        Binding("down", "app.focus_next", "Down", show=False, priority=True),
        Binding("up", "app.focus_previous", "Up", show=False, priority=True),
    ]

    def __init__(self, field: Field) -> None:
        hint, offered = HINTS.get(field.kind, ""), Offered(field) if field.offers else None
        super().__init__(field.text, placeholder=hint, suggester=offered, compact=True, select_on_focus=False)

    @property
    def text(self) -> str:
        """What is in it."""
        return self.value

    def put(self, text: str) -> None:
        """Write another text in it."""
        self.value = text

    def on_paste(self, event: events.Paste) -> None:
        """Make it text; the input itself then takes it."""
        event.text = clean(event.text)


class Note(TextArea):
    """A field of many lines, whose Enter saves too."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.save", "Save", priority=True),
        Binding("ctrl+o", "break", "New line"),
    ]

    def __init__(self, text: str) -> None:
        super().__init__(text, compact=True, soft_wrap=True, highlight_cursor_line=False)

    def put(self, text: str) -> None:
        """Write another text in it."""
        self.load_text(text)

    def action_break(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def on_paste(self, event: events.Paste) -> None:
        """Make it text; the text area itself then takes it."""
        event.text = clean(event.text, True)


class Choice(Widget, can_focus=True):
    """A word of a closed list: gone through with left and right, or chosen by the letter that it begins with."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.save", "Save"),
        Binding("down", "app.focus_next", "Down", show=False, priority=True),
        Binding("up", "app.focus_previous", "Up", show=False, priority=True),
    ]
    text: reactive[str] = reactive("")

    class Changed(Message):
        """Another word was chosen."""

    def __init__(self, text: str, choices: tuple[str, ...], *, required: bool) -> None:
        super().__init__()
        words = choices if required else ("", *choices)
        self.words = words if text in words else (*words, text)
        self.set_reactive(Choice.text, text)

    def put(self, text: str) -> None:
        """Choose a word."""
        self.text = text

    def render(self) -> Text:
        """The word, and where one is in the list."""
        word = clean(self.text) or "–"
        if not self.has_focus:
            return Text(word, no_wrap=True)
        place = f"  {self.words.index(self.text) + 1} of {len(self.words)}"
        return Text.assemble("‹ ", (word, Style(bold=True, reverse=True)), " ›", place, no_wrap=True)

    def watch_text(self) -> None:
        """Say that it is another."""
        self.post_message(self.Changed())

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters choose; they are no keys of the desk here."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """Choose the word before, the next one, the next that begins with a letter, or none."""
        at = self.words.index(self.text)
        after = [*self.words[at + 1 :], *self.words[: at + 1]]
        if event.key in ("right", "space"):
            self.text = after[0]
        elif event.key == "left":
            self.text = after[-2] if len(after) > 1 else self.text
        elif event.key in ("backspace", "delete"):
            self.text = "" if "" in self.words else self.text
        elif event.is_printable:
            letter = (event.character or "").casefold()
            self.text = next((word for word in after if word.casefold().startswith(letter)), self.text)
        else:
            return
        event.stop()
        event.prevent_default()


class Labelled(Vertical):
    """A field with its name before it and, below it, what is wrong."""

    DEFAULT_CSS = """
    Labelled { height: auto; padding: 0 1; }
    Labelled > Horizontal { height: auto; }
    Labelled .label { width: 20; color: $text-muted; }
    Labelled:focus-within .label { color: $primary; text-style: bold; }
    Labelled Entry, Labelled Choice { width: 1fr; height: 1; background: $surface; }
    Labelled Note { width: 1fr; height: auto; min-height: 2; max-height: 8; background: $surface; }
    Labelled .wrong { margin-left: 20; height: auto; color: $error; display: none; }
    Labelled.-wrong .wrong { display: block; }
    """

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.box = self._box()
        self.wrong = ""

    def _box(self) -> Entry | Note | Choice:
        field = self.field
        if field.choices:
            return Choice(field.text, field.choices, required=field.required)
        return Note(field.text) if field.kind == "note" else Entry(field)

    def compose(self) -> ComposeResult:
        """The name, the box, and room for what is wrong."""
        with Horizontal():
            yield Static(self._label(), classes="label")
            yield self.box
        yield Static(classes="wrong")

    def _label(self) -> Text:
        mark = MARK if self.box.text != self.field.text else " "
        return Text(f"{mark} {self.field.label}{' *' if self.field.required else ''}", no_wrap=True)

    def mark(self) -> None:
        """Show whether it was changed."""
        self.query_one(".label", Static).update(self._label())

    def refuse(self, words: str) -> None:
        """Say what is wrong with it; nothing when it is right."""
        self.wrong = clean(words)
        self.query_one(".wrong", Static).update(Text(f"✗ {self.wrong}"))
        self.set_class(bool(words), "-wrong")


HINTS = {
    "day": "fri · 27.11 · 2026-11-27",
    "instant": "yesterday 15:00 · 20.11",
    "money": "250m · 1 840 000",
    "link": "a name or a number",
    "list": "one or several, with commas between",
}
