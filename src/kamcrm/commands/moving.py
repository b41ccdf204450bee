"""Moving data in and out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.sheets.form import Stream
    from kamcrm.unit import Crm


def export(crm: Crm, what: Annotated[str, "a noun such as accounts, or all"]) -> Stream:
    """Export a list, or everything, to a file or to stdout.

        kamcrm export accounts -o accounts.csv
        kamcrm export interactions --format json
        kamcrm export all -o kamcrm.json

    The format follows the file's suffix; CSV without one. `all` is the canonical JSON: every record in one fixed order.
    """
    from kamcrm.exchange import leaving

    return leaving.stream(crm, what)
