"""The desk's colours, named for what they mean; read by the first page too, so nothing of Textual is needed here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# Every name that a screen may colour with; a tone of a sheet is one of good, warn, bad and muted.
THEMES: dict[str, dict[str, str]] = {
    "dark": {
        "background": "#14171c", "surface": "#1b1f26", "panel": "#262c36", "foreground": "#d8dee6",
        "primary": "#6cb2eb", "accent": "#e5b567", "good": "#7ec699", "warn": "#e5c07b", "bad": "#ef7b85",
        "muted": "#8a94a3", "head": "#a9c7e8",
    },
    "light": {
        "background": "#fbfbf9", "surface": "#f1f1ed", "panel": "#e2e4df", "foreground": "#22272e",
        "primary": "#1b629e", "accent": "#8a5200", "good": "#1f6e3a", "warn": "#7a5200", "bad": "#b3261e",
        "muted": "#565f6b", "head": "#1b4f7f",
    },
    "contrast": {
        "background": "#000000", "surface": "#000000", "panel": "#262626", "foreground": "#ffffff",
        "primary": "#00ffff", "accent": "#ffff00", "good": "#00ff00", "warn": "#ffff00", "bad": "#ff8080",
        "muted": "#d0d0d0", "head": "#ffff00",
    },
    # The terminal's own colours, whatever they are.
    "ansi": {
        "background": "", "surface": "", "panel": "", "foreground": "", "primary": "blue", "accent": "magenta",
        "good": "green", "warn": "yellow", "bad": "red", "muted": "bright_black", "head": "blue",
    },
}  # fmt: skip
DEFAULT = "dark"


def named(theme: str) -> str:
    """What we call a theme of Textual."""
    return "ansi" if theme.startswith("ansi") else theme.removeprefix("kamcrm-")


def palette(name: str) -> Mapping[str, str]:
    """The colours of a theme; the default ones for a name that is none of ours."""
    return THEMES.get(name) or THEMES[DEFAULT]


def sgr(name: str, ground: str = "") -> str:
    """The escape code that begins a text in this colour, on a ground; nothing for the terminal's own."""
    return "".join(_code(color, layer) for color, layer in ((name, 38), (ground, 48)) if color[:1] == "#")


def _code(color: str, layer: int) -> str:
    red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return f"\x1b[{layer};2;{red};{green};{blue}m"
