"""The keys of the desk: what each is called in config.toml, which of them work where one is, and rebinding them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual import binding as textual_binding
from textual.dom import DOMNode
from textual.keys import Keys

from kamcrm.errors import BadConfig
from kamcrm.tui.twins import twin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.screen import Screen

# Terminals keep these for themselves, or send something else for them; ctrl+q is a second key for what has another.
SWALLOWED = ("ctrl+s", "ctrl+q", "ctrl+z", "ctrl+h", "ctrl+i", "ctrl+m", "ctrl+j")
# What these mean hangs on what is open: they answer it or leave it.
ANSWERING = ("enter", "escape", "q")


@dataclass(frozen=True)
class Binding(textual_binding.Binding):
    """A key and what it does; the words that the footer shows are its name in config.toml too."""

    def __post_init__(self) -> None:
        """Name it, unless it has a name."""
        if self.id is None:
            object.__setattr__(self, "id", "-".join(self.description.lower().split()))


class Offer(NamedTuple):
    """Something that can be done where one is: its keys, its words, its command line, and where it is done."""

    id: int
    keys: str
    words: str
    line: str
    action: str
    node: DOMNode


def offers(screen: Screen[object]) -> list[Offer]:
    """All that can be done on a screen: what does something before what only moves, the focused pane's first.

    Keys that an input would take for letters are among them; what Textual binds for itself is not.
    """
    app = screen.app
    found: dict[tuple[DOMNode, str], tuple[textual_binding.Binding, list[str]]] = {}
    seen: set[str] = set()
    start = screen.focused or screen
    for node in start.ancestors_with_self:
        bindings = node._bindings.copy()
        bindings.apply_keymap(app._keymap)
        here = set()
        for key, binding in bindings:
            state = app._check_action_state(binding.action, node)
            if key in seen or binding.id is None or state is False:
                continue
            here.add(key)
            keys = found.setdefault((node, binding.action), (binding, []))[1]
            if app.get_key_display(binding) not in keys:
                keys.append(app.get_key_display(binding))
        seen |= here
        if node.is_modal:
            break
    noun = getattr(screen, "noun_here", str)()
    all = [
        Offer(0, " ".join(keys), binding.description, twin(type(node), action, noun) or "", action, node)
        for (node, action), (binding, keys) in found.items()
    ]
    ordered = sorted(all, key=lambda offer: not offer.line)
    return [offer._replace(id=at) for at, offer in enumerate(ordered, 1)]


def owners(kind: type[DOMNode] = DOMNode) -> Iterator[type[DOMNode]]:
    """Every class of the desk that has keys of its own, in the order in which they were made."""
    for child in kind.__subclasses__():
        if child.__module__.startswith("kamcrm.tui") and vars(child).get("BINDINGS"):
            yield child
        yield from owners(child)


def own_bindings(owner: type) -> list[textual_binding.Binding]:
    """The bindings that a class adds to those of its parents, one for each key."""
    return list(textual_binding.Binding.make_bindings(vars(owner)["BINDINGS"]))


def keymap(wished: Mapping[str, object], source: str) -> dict[str, str]:
    """The keys of config.toml's [keys] table; BadConfig for what is no action, no key, or a key that is taken."""
    named: dict[str, list[str]] = {}
    for owner in owners():
        for binding in own_bindings(owner):
            named.setdefault(str(binding.id), []).append(binding.key)
    for name, keys in wished.items():
        if name not in named:
            raise BadConfig(f"{source}: the desk does nothing called {name!r}", "press ? at the desk for the names")
        named[name] = [_key(key, source) for key in str(keys).split(",")]
    for name in wished:
        for other, keys in named.items():
            taken = set(named[name]) & set(keys) - set(ANSWERING) if other != name else set()
            if taken:
                raise BadConfig(f"{source}: {sorted(taken)[0]} is the key of {other!r} already, not of {name!r}")
    return {name: ",".join(named[name]) for name in wished}


def _key(typed: str, source: str) -> str:
    key = typed.strip()
    if len(key) == 1:
        key = textual_binding._character_to_key(key)
    elif key in SWALLOWED or key.startswith("alt+"):
        raise BadConfig(f"{source}: {key} does not reach the desk from every terminal", "take another key")
    elif key not in KNOWN:
        raise BadConfig(f"{source}: {typed!r} is no key", "such as x, X, f5, ctrl+x or shift+left")
    return key


KNOWN = {key.value for key in Keys} | {f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"}
