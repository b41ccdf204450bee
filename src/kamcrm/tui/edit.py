"""Any record in a form: what is wrong is said while one types, and nothing that others wrote is overwritten."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from kamcrm.services import clashes
from kamcrm.services import editable as service
from kamcrm.tui.clash import ClashScreen
from kamcrm.tui.keys import Binding
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.bar import Line
from kamcrm.tui.widgets.fields import Choice, Entry, Labelled, Note
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.writing import Half, Keeping
from kamcrm.wording import plural

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.timer import Timer

    from kamcrm.services.clashes import Disputed
    from kamcrm.services.editable import Form
    from kamcrm.unit import Crm

PAUSE = 0.15  # Seconds without a key after which a field is looked at.
NARROW = 60  # Columns below which names are shorter and refusals begin at the left.
LEAVE = ("y", "yes", "j", "ja")


class EditScreen(Keeping, DeskScreen, inherit_bindings=False):
    """The fields that the noun's edit command takes, saved by that command."""

    CSS = """
    EditScreen.-narrow Labelled .label { width: 16; }
    EditScreen.-narrow Labelled .wrong { margin-left: 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "save", "Save"),
        Binding("escape", "back", "Leave"),
        Binding("tab", "app.focus_next", "Next pane", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "Pane before", show=False, priority=True),
    ]

    def __init__(self, id: int) -> None:
        super().__init__()
        self.record = id
        self.form: Form | None = None
        self.rows: dict[str, Labelled] = {}
        self.half = Half()
        self._pauses: dict[str, Timer] = {}

    def compose(self) -> ComposeResult:
        """The record's name, its fields, and what there is to say."""
        yield self.bar()
        yield Line(classes="title")
        yield VerticalScroll(can_focus=False)
        yield Line(id="said")
        yield Footer()

    def load(self, crm: Crm) -> tuple[Form, dict[str, Any]]:
        """The record as it stands, and at first what was left half-typed for it."""
        found = service.form(crm, self.record)
        return found, {} if self.form else self._left_over(crm, found)

    def _left_over(self, crm: Crm, found: Form) -> dict[str, Any]:
        return self.half.left_over(f"{found.noun} edit", found.id, crm.settings.database)

    async def kept_now(self) -> str:
        """Keep what is half-typed, as at a pause."""
        if self.form is not None:
            await self.desk.session.aside(self.half.keep, service.line(self.form, self.texts))
        return self.half.told

    def on_unmount(self) -> None:
        """Leave what is half-typed to the next form."""
        self.half.leave()

    async def _reload(self) -> None:
        """Ask; what has no form is left again, once it is said why."""
        await super()._reload()
        if self.form is None:
            self.dismiss()

    def show(self, found: Any) -> None:
        """Lay the fields out once; what is being typed is never replaced."""
        found, left = found
        if self.form is None:
            self.form = found._replace(version=left.get("if_version", found.version))
            self.rows = {field.key: Labelled(field) for field in found.fields}
            self.query_one(Line).say(found.title)
            self.run_worker(self._begin(left), group="begin")
        elif found.version != self.form.version:
            self._say("changed meanwhile by another command: saving shows both versions")

    async def _begin(self, left: dict[str, Any]) -> None:
        """Put the fields on the screen, and begin in the first once it is there: before, it would not take the keys."""
        await self.query_one(VerticalScroll).mount_all(self.rows.values())
        next(iter(self.rows.values())).box.focus()
        for key, text in service.kept(self.form, left).items() if self.form else ():
            self.rows[key].box.put(text)
        if left:
            self._say("what you had typed was kept from before: Enter saves it")

    def on_resize(self, event: events.Resize) -> None:
        """Take less room for the names where there is little."""
        self.set_class(event.size.width < NARROW, "-narrow")

    @property
    def texts(self) -> dict[str, str]:
        """What is in each field."""
        return {key: row.box.text for key, row in self.rows.items()}

    def noun_here(self) -> str:
        """What the record is one of."""
        return self.form.noun if self.form else "accounts"

    def _say(self, words: str) -> None:
        for line in self.query("#said").results(Line):  # None, where the desk is being left meanwhile.
            line.say(words)

    def on_input_changed(self, event: Entry.Changed) -> None:
        """Look at the field as soon as the typing pauses."""
        self._typed(event.input)

    def on_text_area_changed(self, event: Note.Changed) -> None:
        """Look at the field as soon as the typing pauses."""
        self._typed(event.text_area)

    def on_choice_changed(self, event: Choice.Changed) -> None:
        """Look at the field."""
        self._typed(event._sender)

    def _typed(self, box: Any) -> None:
        key = next(key for key, row in self.rows.items() if row.box is box)
        self.rows[key].mark()
        if key in self._pauses:
            self._pauses[key].stop()
        self._pauses[key] = self.set_timer(PAUSE, partial(self._look, key))

    def _look(self, key: str) -> None:
        self.run_worker(self._check(key), group=f"check {key}", exclusive=True)

    async def _check(self, key: str) -> None:
        form, texts = self.form, self.texts
        if form is not None:
            await self.desk.session.aside(self.half.keep, service.line(form, texts))
            answered, words = await self.attempt(
                self.desk.session.ask(lambda crm: service.refusal(crm, form, key, texts))
            )
            if answered and self.is_current:  # Not when it was left meanwhile.
                self.rows[key].refuse(words or "")

    def on_input_submitted(self, event: Entry.Submitted) -> None:
        """Save, wherever Enter is pressed."""
        self.action_save()

    def action_save(self) -> None:
        """Write what was changed; where something is wrong or was changed meanwhile, say so and write nothing."""
        self.run_worker(self._save(), group="save", exclusive=True)

    async def _save(self) -> None:
        form, texts = self.form, self.texts
        if form is None:
            return
        answered, met = await self.attempt(self.desk.session.ask(lambda crm: clashes.met(crm, form, texts)))
        if not answered or met is None:
            return
        wrong, overtaken = met
        for key, row in self.rows.items():
            row.refuse(wrong.get(key, ""))
        if wrong:
            self._say(f"nothing is saved: {plural(len(wrong), 'field')} to put right")
            self.rows[next(iter(wrong))].box.focus()
        elif overtaken:
            now, fields = overtaken
            self.app.push_screen(ClashScreen(now, fields), partial(self._decided, now))
        else:
            await self._write(form, texts)

    async def _write(self, form: Form, texts: dict[str, str]) -> None:
        """Run the command; between asking and writing another may still come first, and then it refuses."""
        line = service.line(form, texts)
        if not line:
            self.tell("Nothing was changed.")
        if not line or await self.act(*line, draft=not self.half.id):
            await self._drop()

    async def _drop(self) -> None:
        """Leave, and forget what was typed."""
        for pause in self._pauses.values():
            pause.stop()
        await self.desk.session.aside(self.half.forget)
        self.dismiss()

    def _decided(self, now: Form, fields: list[Disputed] | None) -> None:
        """Go on from the record as it is now, with what was decided; None leaves everything as it is."""
        if fields is None:
            return
        self.form = now
        for field in now.fields:
            self.rows[field.key].field = field
        for disputed in fields:
            if disputed.keep == clashes.THEIRS:
                self.rows[disputed.key].box.put(disputed.theirs)
            self.rows[disputed.key].mark()
        self.action_save()

    def action_back(self) -> None:
        """Leave; what was changed is asked about first."""
        many = len(service.changed(self.form, self.texts)) if self.form else 0
        if not many:
            self.dismiss()
            return

        async def leave(answer: str) -> None:
            if answer.casefold() in LEAVE:
                await self._drop()

        self.ask(f"Leave {plural(many, 'changed field')} unsaved?", "y leaves · Enter goes on", leave)
