"""A document on the whole screen: the page that `prep`, `show` or `why` prints, to be scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType

from kamcrm.services import prep as prep_service
from kamcrm.services import show as show_service
from kamcrm.sheets import prep as prep_sheet
from kamcrm.sheets import show as show_sheet
from kamcrm.tui.keys import Binding
from kamcrm.tui.screen import DeskScreen
from kamcrm.tui.widgets.footer import Footer
from kamcrm.tui.widgets.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from kamcrm.sheets.form import Document
    from kamcrm.unit import Crm


class PageScreen(DeskScreen):
    """One document."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "back", "Back")]

    def __init__(
        self, document: Callable[[Crm], Document], account: tuple[int, str] | None = None, record: int | None = None
    ) -> None:
        super().__init__()
        self.document = document
        self.account = account
        self.record = record

    def compose(self) -> ComposeResult:
        """The page between the bar and the keys."""
        yield self.bar()
        yield Paper()
        yield Footer()

    def load(self, crm: Crm) -> Any:
        """The document as it stands."""
        return self.document(crm)

    def show(self, found: Any) -> None:
        """Set it for the width there is."""
        self.query_one(Paper).put(found)

    def account_here(self) -> tuple[int, str] | None:
        """The account that the page is about."""
        return self.account

    def record_here(self) -> int | None:
        """The record that the page is about, else the account."""
        return self.record or super().record_here()


def record(id: int, account: tuple[int, str] | None) -> PageScreen:
    """The page of a record, and the account that it belongs to."""
    return PageScreen(lambda crm: show_sheet.document(show_service.show(crm, str(id)), crm.today), account, id)


def prep(account: tuple[int, str]) -> PageScreen:
    """The page for before a meeting with an account."""
    return PageScreen(lambda crm: prep_sheet.document(prep_service.page(crm, str(account[0])), crm.today), account)
