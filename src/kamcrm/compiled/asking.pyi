"""Generated from the statements by `make compile`; do not edit."""

from datetime import date, datetime
from typing import Any, Literal, NamedTuple, overload

from kamcrm.money import Money

class AccountsList(NamedTuple):
    id: int | Any
    name: str | Any
    handle: str | Any
    kind: str | Any
    tier: str | Any
    phase: str | Any
    status: str | Any
    segment: str | Any
    industry: str | Any
    city: str | Any
    country: str | Any
    domain: str | Any
    org_number: str | Any
    phone: str | Any
    customer_since: date | Any
    verified_on: date | Any
    at_risk: bool | Any
    archived: bool | Any
    sort_key: str | Any

class ChangesFirstUndone(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesLastDone(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesList(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class ChangesNewest(NamedTuple):
    id: int | Any
    operations: int | Any

class ChangesOfOperation(NamedTuple):
    id: int | Any
    noun: str | Any
    row_id: int | Any
    was: str | Any
    became: str | Any

class ChangesOperation(NamedTuple):
    id: int | Any
    at: datetime | Any
    command: str | Any
    summary: str | Any
    actor: str | Any
    kind: str | Any
    target_id: int | Any
    undone: int | Any

class NamingAccountsAll(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    handle: str | Any
    domain: str | Any
    archived: bool | Any

class NamingAccountsExact(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    handle: str | Any
    domain: str | Any
    archived: bool | Any

class NamingContactsAll(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    account_id: int | Any
    account: str | Any
    role: str | Any
    archived: bool | Any

class NamingContactsExact(NamedTuple):
    id: int | Any
    name: str | Any
    folded: str | Any
    account_id: int | Any
    account: str | Any
    role: str | Any
    archived: bool | Any

class NamingExternal(NamedTuple):
    noun: str | Any
    record_id: int | Any

class NamingHandles(NamedTuple):
    handle: str | Any

class NamingNounOf(NamedTuple):
    noun: str | Any

class NamingPeopleOf(NamedTuple):
    id: int | Any
    name: str | Any
    role: str | Any

class SearchHits(NamedTuple):
    id: int | Any
    noun: str | Any
    account: str | Any
    day: int | Any
    due: date | Any
    text: str | Any

class TodayAccounts(NamedTuple):
    id: int | Any
    name: str | Any
    tier: str | Any
    kind: str | Any
    parent_id: int | Any
    cadence_days: int | Any
    rest_until: str | Any
    touched: int | Any

class TodayAnchors(NamedTuple):
    id: int | Any
    customer_since: date | Any
    created_at: datetime | Any
    tiered_on: date | Any

class TodayAway(NamedTuple):
    starts_on: date | Any
    ends_on: date | Any

class TodayContracts(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    name: str | Any
    ends_on: date | Any
    notice_days: int | Any

class TodayDropped(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    day: int | Any
    channel: str | Any
    text: str | Any

class TodayDue(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    what: str | Any
    due: date | Any
    due_time: str | Any
    owner: str | Any
    theirs: bool | Any
    snoozes: int | Any

class TodayOverrides(NamedTuple):
    account_id: int | Any
    cadence_days: int | Any

class TodayPlanned(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    day: int | Any
    at: datetime | Any
    has_time: bool | Any
    channel: str | Any
    text: str | Any

class TodayRates(NamedTuple):
    currency: str | Any
    rate: int | Any

class TodayRevenue(NamedTuple):
    account_id: int | Any
    currency: str | Any
    minor: int | Any

class TodaySlipped(NamedTuple):
    id: int | Any
    account_id: int | Any
    account: str | Any
    name: str | Any
    stage: str | Any
    close_on: date | Any

class Asking:
    @overload
    def ask(self, name: Literal['accounts.list'], **values: Any) -> list[AccountsList]: ...
    @overload
    def ask(self, name: Literal['changes.first_undone'], **values: Any) -> list[ChangesFirstUndone]: ...
    @overload
    def ask(self, name: Literal['changes.last_done'], **values: Any) -> list[ChangesLastDone]: ...
    @overload
    def ask(self, name: Literal['changes.list'], **values: Any) -> list[ChangesList]: ...
    @overload
    def ask(self, name: Literal['changes.newest'], **values: Any) -> list[ChangesNewest]: ...
    @overload
    def ask(self, name: Literal['changes.of_operation'], **values: Any) -> list[ChangesOfOperation]: ...
    @overload
    def ask(self, name: Literal['changes.operation'], **values: Any) -> list[ChangesOperation]: ...
    @overload
    def ask(self, name: Literal['naming.accounts_all'], **values: Any) -> list[NamingAccountsAll]: ...
    @overload
    def ask(self, name: Literal['naming.accounts_exact'], **values: Any) -> list[NamingAccountsExact]: ...
    @overload
    def ask(self, name: Literal['naming.contacts_all'], **values: Any) -> list[NamingContactsAll]: ...
    @overload
    def ask(self, name: Literal['naming.contacts_exact'], **values: Any) -> list[NamingContactsExact]: ...
    @overload
    def ask(self, name: Literal['naming.external'], **values: Any) -> list[NamingExternal]: ...
    @overload
    def ask(self, name: Literal['naming.handles'], **values: Any) -> list[NamingHandles]: ...
    @overload
    def ask(self, name: Literal['naming.noun_of'], **values: Any) -> list[NamingNounOf]: ...
    @overload
    def ask(self, name: Literal['naming.people_of'], **values: Any) -> list[NamingPeopleOf]: ...
    @overload
    def ask(self, name: Literal['search.hits'], **values: Any) -> list[SearchHits]: ...
    @overload
    def ask(self, name: Literal['today.accounts'], **values: Any) -> list[TodayAccounts]: ...
    @overload
    def ask(self, name: Literal['today.anchors'], **values: Any) -> list[TodayAnchors]: ...
    @overload
    def ask(self, name: Literal['today.away'], **values: Any) -> list[TodayAway]: ...
    @overload
    def ask(self, name: Literal['today.contracts'], **values: Any) -> list[TodayContracts]: ...
    @overload
    def ask(self, name: Literal['today.dropped'], **values: Any) -> list[TodayDropped]: ...
    @overload
    def ask(self, name: Literal['today.due'], **values: Any) -> list[TodayDue]: ...
    @overload
    def ask(self, name: Literal['today.overrides'], **values: Any) -> list[TodayOverrides]: ...
    @overload
    def ask(self, name: Literal['today.planned'], **values: Any) -> list[TodayPlanned]: ...
    @overload
    def ask(self, name: Literal['today.rates'], **values: Any) -> list[TodayRates]: ...
    @overload
    def ask(self, name: Literal['today.revenue'], **values: Any) -> list[TodayRevenue]: ...
    @overload
    def ask(self, name: Literal['today.slipped'], **values: Any) -> list[TodaySlipped]: ...
    @overload
    def ask(self, name: str, **values: Any) -> list[Any]: ...

    @overload
    def one(self, name: Literal['accounts.list'], **values: Any) -> AccountsList | None: ...
    @overload
    def one(self, name: Literal['changes.first_undone'], **values: Any) -> ChangesFirstUndone | None: ...
    @overload
    def one(self, name: Literal['changes.last_done'], **values: Any) -> ChangesLastDone | None: ...
    @overload
    def one(self, name: Literal['changes.list'], **values: Any) -> ChangesList | None: ...
    @overload
    def one(self, name: Literal['changes.newest'], **values: Any) -> ChangesNewest | None: ...
    @overload
    def one(self, name: Literal['changes.of_operation'], **values: Any) -> ChangesOfOperation | None: ...
    @overload
    def one(self, name: Literal['changes.operation'], **values: Any) -> ChangesOperation | None: ...
    @overload
    def one(self, name: Literal['naming.accounts_all'], **values: Any) -> NamingAccountsAll | None: ...
    @overload
    def one(self, name: Literal['naming.accounts_exact'], **values: Any) -> NamingAccountsExact | None: ...
    @overload
    def one(self, name: Literal['naming.contacts_all'], **values: Any) -> NamingContactsAll | None: ...
    @overload
    def one(self, name: Literal['naming.contacts_exact'], **values: Any) -> NamingContactsExact | None: ...
    @overload
    def one(self, name: Literal['naming.external'], **values: Any) -> NamingExternal | None: ...
    @overload
    def one(self, name: Literal['naming.handles'], **values: Any) -> NamingHandles | None: ...
    @overload
    def one(self, name: Literal['naming.noun_of'], **values: Any) -> NamingNounOf | None: ...
    @overload
    def one(self, name: Literal['naming.people_of'], **values: Any) -> NamingPeopleOf | None: ...
    @overload
    def one(self, name: Literal['search.hits'], **values: Any) -> SearchHits | None: ...
    @overload
    def one(self, name: Literal['today.accounts'], **values: Any) -> TodayAccounts | None: ...
    @overload
    def one(self, name: Literal['today.anchors'], **values: Any) -> TodayAnchors | None: ...
    @overload
    def one(self, name: Literal['today.away'], **values: Any) -> TodayAway | None: ...
    @overload
    def one(self, name: Literal['today.contracts'], **values: Any) -> TodayContracts | None: ...
    @overload
    def one(self, name: Literal['today.dropped'], **values: Any) -> TodayDropped | None: ...
    @overload
    def one(self, name: Literal['today.due'], **values: Any) -> TodayDue | None: ...
    @overload
    def one(self, name: Literal['today.overrides'], **values: Any) -> TodayOverrides | None: ...
    @overload
    def one(self, name: Literal['today.planned'], **values: Any) -> TodayPlanned | None: ...
    @overload
    def one(self, name: Literal['today.rates'], **values: Any) -> TodayRates | None: ...
    @overload
    def one(self, name: Literal['today.revenue'], **values: Any) -> TodayRevenue | None: ...
    @overload
    def one(self, name: Literal['today.slipped'], **values: Any) -> TodaySlipped | None: ...
    @overload
    def one(self, name: str, **values: Any) -> Any: ...

    @overload
    def browse(self, name: Literal['accounts.list'], **values: Any) -> list[AccountsList]: ...
    @overload
    def browse(self, name: Literal['changes.first_undone'], **values: Any) -> list[ChangesFirstUndone]: ...
    @overload
    def browse(self, name: Literal['changes.last_done'], **values: Any) -> list[ChangesLastDone]: ...
    @overload
    def browse(self, name: Literal['changes.list'], **values: Any) -> list[ChangesList]: ...
    @overload
    def browse(self, name: Literal['changes.newest'], **values: Any) -> list[ChangesNewest]: ...
    @overload
    def browse(self, name: Literal['changes.of_operation'], **values: Any) -> list[ChangesOfOperation]: ...
    @overload
    def browse(self, name: Literal['changes.operation'], **values: Any) -> list[ChangesOperation]: ...
    @overload
    def browse(self, name: Literal['naming.accounts_all'], **values: Any) -> list[NamingAccountsAll]: ...
    @overload
    def browse(self, name: Literal['naming.accounts_exact'], **values: Any) -> list[NamingAccountsExact]: ...
    @overload
    def browse(self, name: Literal['naming.contacts_all'], **values: Any) -> list[NamingContactsAll]: ...
    @overload
    def browse(self, name: Literal['naming.contacts_exact'], **values: Any) -> list[NamingContactsExact]: ...
    @overload
    def browse(self, name: Literal['naming.external'], **values: Any) -> list[NamingExternal]: ...
    @overload
    def browse(self, name: Literal['naming.handles'], **values: Any) -> list[NamingHandles]: ...
    @overload
    def browse(self, name: Literal['naming.noun_of'], **values: Any) -> list[NamingNounOf]: ...
    @overload
    def browse(self, name: Literal['naming.people_of'], **values: Any) -> list[NamingPeopleOf]: ...
    @overload
    def browse(self, name: Literal['search.hits'], **values: Any) -> list[SearchHits]: ...
    @overload
    def browse(self, name: Literal['today.accounts'], **values: Any) -> list[TodayAccounts]: ...
    @overload
    def browse(self, name: Literal['today.anchors'], **values: Any) -> list[TodayAnchors]: ...
    @overload
    def browse(self, name: Literal['today.away'], **values: Any) -> list[TodayAway]: ...
    @overload
    def browse(self, name: Literal['today.contracts'], **values: Any) -> list[TodayContracts]: ...
    @overload
    def browse(self, name: Literal['today.dropped'], **values: Any) -> list[TodayDropped]: ...
    @overload
    def browse(self, name: Literal['today.due'], **values: Any) -> list[TodayDue]: ...
    @overload
    def browse(self, name: Literal['today.overrides'], **values: Any) -> list[TodayOverrides]: ...
    @overload
    def browse(self, name: Literal['today.planned'], **values: Any) -> list[TodayPlanned]: ...
    @overload
    def browse(self, name: Literal['today.rates'], **values: Any) -> list[TodayRates]: ...
    @overload
    def browse(self, name: Literal['today.revenue'], **values: Any) -> list[TodayRevenue]: ...
    @overload
    def browse(self, name: Literal['today.slipped'], **values: Any) -> list[TodaySlipped]: ...
    @overload
    def browse(self, name: str, **values: Any) -> list[Any]: ...
