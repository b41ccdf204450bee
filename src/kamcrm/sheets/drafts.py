"""How drafts read."""

from __future__ import annotations

from kamcrm.sheets.form import Column, Document, Part, Sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kamcrm.drafts import Draft

OPENING = 80  # Characters of a draft that say which one it is; `draft show` has all of it.


def _opening(value: str, today: date) -> str:
    line = value.strip().partition("\n")[0]
    return line if len(line) <= OPENING else f"{line[: OPENING - 1]}…"


LIST = (Column("id", align=">"), Column("at", "when"), Column("command"), Column("text", words=_opening, shrink=True))


def listed(rows: Sequence[Draft], today: date, here: str) -> Sheet:
    """A list of drafts, each with its database where one was meant for another than this."""
    elsewhere = any(draft.db not in ("", here) for draft in rows)
    database = Column("db", "database", lambda db, _: "" if db == here else db, shown=elsewhere)
    return Sheet("drafts", (*LIST, database), rows, today, empty="No drafts: everything you typed is stored.")


def page(draft: Draft, today: date) -> Document:
    """One draft, whole."""
    facts = [
        (key.strip("_").replace("_", " "), ", ".join(value) if isinstance(value, list) else value)
        for key, value in draft.values.items()
        if key not in (draft.field, "line") and value not in ("", None, False, [])
    ]
    if draft.db and not draft.values.get("db"):
        facts.append(("database", draft.db))
    line = draft.values.get("line", [])
    if line:
        import shlex

        facts.append(("line", f"kamcrm {shlex.join(line)}"))
    parts = [
        Part("options", "Options", facts, empty="none"),
        Part("text", "Text", draft.text.splitlines(), empty="nothing yet"),
    ]
    again = "" if line else f"kamcrm draft resume {draft.id}"
    return Document(f"Draft {draft.id}", f"kamcrm {draft.command}", parts, today, next=again)
