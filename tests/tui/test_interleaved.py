"""The desk and the command line work on one record at once, in any order: nothing is lost, and every clash is shown."""

from __future__ import annotations

import random

import pytest

from kamcrm.settings import Settings
from kamcrm.tui.clash import ClashScreen
from kamcrm.tui.edit import EditScreen
from kamcrm.unit import open_crm
from nightly import NIGHTLY

FIELDS = ("city", "industry", "segment", "tag")
STEPS = 8


class Both:
    """One record that a desk and a command line change, and what it must hold."""

    def __init__(self, at, ok, id, seed):
        self.at, self.ok, self.id = at, ok, id
        self.chance = random.Random(seed)
        self.held = dict.fromkeys(FIELDS, "")  # What has been stored, by whom ever.
        self.seen = dict(self.held)  # As the form had it when it was opened.
        self.typed: dict[str, str] = {}
        self.told: list[str] = []

    def kept(self):
        """What the database holds."""
        with open_crm(Settings()) as crm:
            row = crm.row("accounts", self.id)
            tags = [tag.name for tag in crm.ask("tags.of", id=self.id)]
            return {key: getattr(row, key) or "" for key in FIELDS[:3]} | {"tag": ", ".join(tags)}

    async def line(self, value):
        """Another terminal changes a field."""
        key = self.chance.choice(FIELDS)
        if key == "tag":
            gone = [f"--without={self.held[key]}"] if self.held[key] else []
            self.ok(["accounts", "edit", str(self.id), f"--tag={value}", *gone])
        else:
            self.ok(["accounts", "edit", str(self.id), f"--{key}={value}"])
        self.held[key] = value

    async def type(self, value):
        """The desk changes a field of the form, opening it first where it is not open."""
        if not isinstance(self.at.desk.screen, EditScreen):
            self.at.desk.open_form(self.id)
            await self.at.settle()
            self.seen, self.typed = dict(self.held), {}
        key = self.chance.choice(FIELDS)
        self.at.desk.screen.rows[key].box.put(value)
        self.typed[key] = value

    async def save(self, value):
        """The desk saves; where another was first both versions are shown, and each field is decided."""
        if not isinstance(self.at.desk.screen, EditScreen):
            return
        await self.at.press("enter")
        overtaken = self.seen != self.held
        assert isinstance(self.at.desk.screen, ClashScreen) == overtaken, self.told
        if overtaken:
            assert self.kept() == self.held, "nothing is overwritten before it is decided"
            await self._decide()
        self.held |= self.typed
        assert not isinstance(self.at.desk.screen, EditScreen | ClashScreen), self.at.text

    async def _decide(self):
        screen = self.at.desk.screen
        for field in list(screen.fields):
            both = self.seen[field.key] != self.held[field.key] and field.key in self.typed
            assert (field.keep == "?") == both, (field, self.told)
            if both:
                assert (field.mine, field.theirs) == (self.typed[field.key], self.held[field.key])
                mine = self.chance.random() < 0.5
                await self.at.press("M" if mine else "Y")
                if not mine:
                    del self.typed[field.key]
            else:
                await self.at.press("down")
        await self.at.press("enter")

    async def go_on(self):
        """Do this and that, in an order that chance gives; after each the record is as it must be."""
        for number in range(STEPS):
            step = self.chance.choice((self.line, self.line, self.type, self.type, self.save))
            self.told.append(step.__name__)
            await step(f"value {number}")
            assert self.kept() == self.held, self.told
        await self.save("")
        assert self.kept() == self.held, self.told


@pytest.mark.parametrize("seed", range(50 if NIGHTLY else 4))
async def test_whatever_the_order_nothing_is_lost_and_every_clash_is_shown(ok, sit, scene, seed):
    id = scene.account("Nordlys AS")

    async with sit((80, 24)) as at:
        await Both(at, ok, id, seed).go_on()
