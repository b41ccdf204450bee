"""What leaves: any noun's list in any format, or everything as canonical JSON."""

from __future__ import annotations

from kamcrm import compiled, render
from kamcrm.errors import Usage
from kamcrm.exchange import canonical
from kamcrm.pouring import MARK, Poured
from kamcrm.sheets.form import Sheet, Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamcrm.unit import Crm


def stream(crm: Crm, what: str) -> Stream:
    """The stream of a noun, or of all; Usage for a word that is neither."""
    if what == "all":
        return Stream(lambda format: canonical.pieces(crm))
    nouns = [word for word, kind in compiled.WORDS.items() if kind == "noun"]
    what = compiled.ALIASES.get(what, what)
    if what not in nouns:
        raise Usage(f"there is nothing called {what!r} to export", f"one of: all, {', '.join(nouns)}")
    return Stream(lambda format: _listed(crm, what, format))


def _listed(crm: Crm, noun: str, format: str) -> Iterator[str]:
    module = __import__(f"kamcrm.commands.{noun}", fromlist=["list_"])
    format = "csv" if format == "table" else format
    crm.pours = format == "csv"
    # What is over belongs in the file, although its list leaves it out unless asked.
    whole = {"every": True} if "every" in module.list_.__code__.co_varnames else {}
    sheet: Sheet = module.list_(crm, **whole)
    crm.pours = False
    keys = [column.key for column in sheet.columns]
    if isinstance(sheet.rows, Poured) and sheet.rows.plain(keys):
        from kamcrm.render import csv

        yield from csv.pieces(keys, sheet.rows.texts(keys), MARK)
    elif format == "csv":
        yield render.text_of(module.list_(crm, **whole), format)
    else:
        yield render.text_of(sheet, format)
