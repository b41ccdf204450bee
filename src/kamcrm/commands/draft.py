"""Text that was typed and isn't stored yet, with the command it belongs to."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Ref
    from kamcrm.sheets.form import Document, Sheet


def list_(db: str = "", demo: bool = False) -> Sheet:
    """List the drafts.

    kamcrm draft list
    """
    from kamcrm import drafts, unit
    from kamcrm.sheets import drafts as sheet

    return sheet.listed(drafts.listed(), unit.clock().date(), drafts.database(db, demo=demo))


def show(id: Annotated[int, "the draft's number; the newest when none is given"] = 0) -> Document:
    """Show a draft: the command and the whole text.

    kamcrm draft show
    kamcrm draft show 2
    """
    from kamcrm import drafts, unit
    from kamcrm.sheets import drafts as sheet

    return sheet.page(drafts.find(id), unit.clock().date())


def resume(
    id: Annotated[int, "the draft's number; the newest when none is given"] = 0,
    *,
    db: str = "",
    demo: bool = False,
    name: Annotated[Ref, "another account or person than was typed"] = "",
    edit: Annotated[bool, "-e", "change the text in your editor first"] = False,
) -> str:
    """Run the command of a draft again; the draft is gone once its text is stored.

    kamcrm draft resume
    kamcrm draft resume 2 --name nordlys-2
    """
    from kamcrm import drafts, longhand, shell

    draft = drafts.find(id)
    with drafts.taken(draft.id):
        line = longhand.again(draft, name=name, edit=edit, db=db, demo=demo)
        return shell.execute(*line)  # type: ignore[return-value]


def drop(id: Annotated[int, "the draft's number"] = 0, *, all: Annotated[bool, "-a", "every draft"] = False) -> str:
    """Throw a draft away; one that is open at a desk stays, and nothing is dropped.

    kamcrm draft drop 2
    kamcrm draft drop --all
    """
    from kamcrm import drafts

    gone = drafts.listed() if all else [drafts.find(drafts.meant(id))]
    with drafts.all_taken([draft.id for draft in gone]):
        for draft in gone:
            drafts.drop(draft.id)
    return "".join(f"Dropped draft {draft.id}\n" for draft in gone)
