"""For screens that exist to be written on: what is typed before the cursor is there is written all the same."""

from __future__ import annotations

from textual.screen import ModalScreen
from textual.widgets import Input, TextArea


class Eager:
    """A screen with one text to write; the desk hands it the letters that came while it was being opened."""

    def take(self, letter: str) -> None:
        """Write a letter that nothing had the focus for."""
        assert isinstance(self, ModalScreen)
        for text in self.query(TextArea):
            text.insert(letter)
        for line in self.query(Input):
            line.insert_text_at_cursor(letter)
