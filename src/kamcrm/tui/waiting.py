"""Keys wait for the screen they are meant for, and for the key before them: who types ahead loses nothing.

Textual hands a key to what has the focus and turns to the next one at once; what the first key opens is then not there
for the second. Here a key has done what it does before the next is let through.
"""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from textual import events
from textual.app import App

if TYPE_CHECKING:
    from textual.screen import Screen

LONGEST = 5.0  # Seconds that keys wait for a screen; after that they go to what is there, so that one can always leave.
LOST = 0.5  # Seconds after which a key was taken by something that is there no more.
SOON = 0.01  # Seconds between looks at whether there is still something to wait for.


class Waiting(App[None]):
    """An app whose screens get no key before they have something that the keys go to, and have shown what they show.

    A screen that has more to wait for than its focus says so in `shown`.
    """

    _awaited: Screen[Any] | None = None  # The screen that keys wait for, and since when.
    _since = 0.0
    _under_way: events.Event | None = None  # The key that has not done yet what it does, and since when.
    _began = 0.0
    _looking = False  # Whether there will be another look soon.

    def __init__(self) -> None:
        super().__init__()
        self._held: deque[events.Event] = deque()
        self._met: WeakSet[Screen[Any]] = WeakSet()

    async def on_event(self, event: events.Event) -> None:
        """Let keys and what is pasted through one by one, in the order in which they came."""
        typed = isinstance(event, (events.Key, events.Paste))
        if typed and not event.is_forwarded:
            self._held.append(event)
            if len(self._held) == 1:
                await self._pass_on()
            return
        await super().on_event(event)
        if event is self._under_way:
            await self._done()

    async def _pass_on(self) -> None:
        if self._held and self._free() and self._there():
            event = self._under_way = self._held.popleft()
            self._began = monotonic()
            target = self.focused or self.screen
            await super().on_event(event)
            if event.is_forwarded:
                target.call_later(self._taken, event)
            else:
                await self._done()
        elif self._held and not self._looking:
            self._looking = True
            self.set_timer(SOON, self._look_again)

    async def _look_again(self) -> None:
        self._looking = False
        await self._pass_on()

    async def _taken(self, event: events.Event) -> None:
        """What had the focus has seen the event; a key that it did not keep goes on to the screen and to the app."""
        if event is self._under_way and (event._stop_propagation or isinstance(event, events.Paste)):
            await self._done()

    async def _done(self) -> None:
        self._under_way = None
        await self._pass_on()

    def _free(self) -> bool:
        return self._under_way is None or monotonic() - self._began > LOST

    def _there(self) -> bool:
        """Whether the screen on top takes keys, or has had its time."""
        stack = self._screen_stacks.get(self._current_mode)
        top = stack[-1] if stack else None
        if top is not self._awaited:
            self._awaited, self._since = top, monotonic()
        if top is not None and top not in self._met:
            if top.focused is None or not getattr(top, "shown", True):
                return monotonic() - self._since > LONGEST
            self._met.add(top)
        return top is not None
