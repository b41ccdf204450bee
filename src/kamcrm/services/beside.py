"""What belongs to a record beside its own columns, as one line of text: its tags, addresses, numbers and people.

The line is read as a spreadsheet would: commas between, and quotes around what holds a comma itself.
"""

from __future__ import annotations

import csv
import io

from kamcrm.folding import fold
from kamcrm.records import namedtuple
from kamcrm.safe import clean
from kamcrm.services import contact_reach, interactions, naming, tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from kamcrm.unit import Crm

WITHOUT = "without"  # The option that takes away what is named, whichever list it is of.


class Item(namedtuple("Item", "text ref")):
    """One of several: as it is shown, and what the command line calls it."""

    __slots__ = ()
    text: str
    ref: str


class Several(namedtuple("Several", "label items check ordered offers")):
    """A list of a record: what is in it, what is refused in it, whether its order counts, and what is offered."""

    __slots__ = ()
    label: str
    items: Callable[[Crm, Any], list[Item]]
    check: Callable[[Crm, Any, str], Any]
    ordered: bool
    offers: Callable[[Crm, Any], list[str]]


def _named(names: Sequence[str]) -> list[Item]:
    return [Item(clean(name), name) for name in names]


def people(crm: Crm, row: Any) -> list[str]:
    """The people of the account that a record belongs to."""
    return [person.name for person in naming.people_of(crm, row.account_id)] if row.account_id else []


LISTS = {
    "tag": Several(
        "tags",
        lambda crm, row: _named([tag.name for tag in tags.of(crm, row.id)]),
        lambda crm, row, text: tags.spelled(text),
        ordered=False,
        offers=lambda crm, row: [tag.name for tag in crm.ask("tags.names")],
    ),
    "email": Several(
        "e-mails",
        lambda crm, row: _named([email.value for email in crm.ask("contacts.emails", id=row.id)]),
        lambda crm, row, text: contact_reach.email(text),
        ordered=True,
        offers=lambda crm, row: [],
    ),
    "phone": Several(
        "phones",
        lambda crm, row: _named([phone.value for phone in crm.ask("contacts.phones", id=row.id)]),
        lambda crm, row, text: contact_reach.phone(text),
        ordered=True,
        offers=lambda crm, row: [],
    ),
    "with_": Several(
        "with",
        lambda crm, row: [Item(clean(one.name), str(one.id)) for one in interactions.people(crm, row.id)],
        lambda crm, row, text: naming.contact(crm, text, row.account_id),
        ordered=False,
        offers=people,
    ),
}


def joined(texts: Sequence[str]) -> str:
    """Several texts as one line.

    >>> joined(["vip", "Moen, Kari"])
    'vip, "Moen, Kari"'
    """
    return ", ".join(f'"{text.replace(chr(34), chr(34) * 2)}"' if set(text) & {",", '"'} else text for text in texts)


def parted(text: str) -> list[str]:
    """The texts of a line, each once.

    >>> parted('vip, "Moen, Kari",, vip')
    ['vip', 'Moen, Kari']
    """
    rows = csv.reader(io.StringIO(text), skipinitialspace=True)
    return list({_key(found): found for row in rows for part in row if (found := " ".join(part.split()))}.values())


def _key(text: str) -> str:
    """What two spellings of one thing have in common."""
    return fold(text).lstrip("# ")


def checked(crm: Crm, key: str, row: Any, was: Sequence[Item], text: str) -> None:
    """Refuse what is new in a line and can't be kept, in the words of the command."""
    known = {_key(item.text) for item in was}
    for new in parted(text):
        if _key(new) not in known:
            LISTS[key].check(crm, row, new)


def options(key: str, was: Sequence[Item], text: str) -> list[str]:
    """The options of the edit command that make a list what the line says."""
    name, wanted = f"--{key.rstrip('_')}=", parted(text)
    known, kept = {_key(item.text): item for item in was}, {_key(one) for one in wanted}
    new = [one for one in wanted if _key(one) not in known]
    stays = [item.text for item in was if _key(item.text) in kept]
    if LISTS[key].ordered and [*map(_key, stays), *map(_key, new)] != [*map(_key, wanted)]:
        refs = [known[_key(one)].ref if _key(one) in known else one for one in wanted]
        return [name, *[f"{name}{ref}" for ref in refs]]
    gone = [item.ref for item in was if _key(item.text) not in kept]
    return [*[f"{name}{one}" for one in new], *[f"--{WITHOUT}={ref}" for ref in gone]]


def after(key: str, was: Sequence[Item], values: Mapping[str, Any]) -> str:
    """The line that a list becomes by the values of an edit command, which may be half-typed and kept."""
    given, gone = values.get(key) or [], values.get(WITHOUT) or []
    stays = [] if "" in given else [item.text for item in was if item.ref not in gone]
    return joined([*stays, *[clean(text) for text in given if text]])


def completed(text: str, offers: Sequence[str], *, several: bool) -> str | None:
    """The line with its last word completed to what begins like it; None where nothing does.

    >>> completed("vip, str", ["harbour", "strategic"], several=True)
    'vip, strategic'
    """
    last = text.rpartition(",")[2].lstrip() if several else text
    taken = set(map(_key, parted(text))) if several else set()
    for offer in offers:
        fits = _key(offer).startswith(_key(last)) and _key(offer) not in taken and not set(offer) & {",", '"'}
        if last and fits and len(offer) > len(last):
            return text[: len(text) - len(last)] + offer
    return None
