"""Moving data in and out."""

from __future__ import annotations

from kamcrm.sheets import imports as sheet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    from kamcrm.commands.parameters import Choices
    from kamcrm.sheets.form import Outcome, Stream
    from kamcrm.unit import Crm


def import_(
    crm: Crm,
    files: Annotated[list[str], "files, after a kind if it is to be said; - is stdin"],
    *,
    date_format: Annotated[str, Choices(("dmy", "mdy", "ymd")), "the order in dates: dmy, mdy or ymd"] = "",
    decimal: Annotated[str, Choices(("comma", "point")), "the decimal mark: comma or point"] = "",
    encoding: Annotated[str, "the encoding of the files, such as cp1252"] = "",
    map: Annotated[str, "a file that says what each column means"] = "",
    write_map: Annotated[str, "write such a file, to be edited, and import nothing"] = "",
    on_conflict: Annotated[str, Choices(("update", "skip")), "records that are here: update, or skip"] = "update",
    atomic: Annotated[bool, "take no row unless all can be taken"] = False,
    rejects: Annotated[str, "where rejected rows go, instead of FILE.rejected.csv"] = "",
    currency: Annotated[str, "the currency of amounts that name none, instead of your own"] = "",
) -> Outcome:
    """Import a portfolio sheet, a list of one noun, or an export of another program; undo takes it back.

    kamcrm import portfolio customers.csv --dry-run
    kamcrm import portfolio customers.csv
    kamcrm import salesforce exports/
    kamcrm import contacts people.csv --map people.toml
    kamcrm import transactions invoices.csv

    A kind is portfolio (a row may hold a customer, a person, the last contact and the next one), accounts, contacts,
    interactions, followups, opportunities, contracts, transactions (lines of invoices, orders and credit notes),
    salesforce (a folder, or the beginning of file names in it), or products, rates, costs, wallets, needs or cases,
    which are always said. Without a kind the file is recognised by its headers, in English, Norwegian, Swedish or
    Danish. Importing the same file again changes nothing. Rows that cannot be taken are given back in a file of their
    own, with the reason, and the exit code is 65. Columns without a place here are kept as custom fields.
    """
    from kamcrm.exchange import importing

    wish = importing.Wish(files, date_format, decimal, encoding, map, on_conflict, atomic, rejects, currency)
    if write_map:
        return sheet.mapped(write_map, importing.mapped(wish, write_map), files[-1], crm.today)
    return sheet.imported(importing.run(crm, wish), crm.command, crm.today)


def export(crm: Crm, what: Annotated[str, "a noun such as accounts, or all"]) -> Stream:
    """Export a list, or everything, to a file or to stdout.

        kamcrm export accounts -o accounts.csv
        kamcrm export interactions --format json
        kamcrm export all -o kamcrm.json

    The format follows the file's suffix; CSV without one. `all` is the canonical JSON: every record in one fixed order.
    """
    from kamcrm.exchange import leaving

    return leaving.stream(crm, what)
