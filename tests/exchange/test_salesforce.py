from datetime import UTC, date, datetime

import pytest

from kamcrm.errors import BadInput, NotFound
from kamcrm.exchange import salesforce
from kamcrm.exchange.incoming import Link
from kamcrm.money import Money

ACCOUNT, CONTACT, SALE, TASK = "001Xx0000Elv01", "003Xx0000Kari1", "006Xx0000Salg1", "00TXx0000Task1"
ACCOUNTS = (
    "Id,IsDeleted,Name,Type,ParentId,Website,AnnualRevenue,NumberOfEmployees,Kjede__c\n"
    f"{ACCOUNT}AIAA,0,Elv AS,Prospect,000000000000000AAA,www.elv.example,1000.5,12,Nord\n"
)


def test_an_account_keeps_what_has_no_field_and_ids_of_fifteen_characters(bring):
    (account,) = bring(ACCOUNTS)

    assert account.values == {
        "name": "Elv AS", "kind": "prospect", "domain": "elv.example", "employees": 12, "currency": "NOK",
        "annual_revenue": Money(100050, "NOK"),
    }  # fmt: skip
    assert account.external_id == f"{ACCOUNT}A" and account.source == "salesforce"
    assert account.extras == {"Kjede__c": "Nord"} and account.links == {}


def test_the_three_exports_of_salesforce_give_the_same_record(bring):
    head, row = ACCOUNTS.splitlines()
    loader = f"{head.upper()}\n{row.replace(',0,', ',false,')}\n".encode("cp1252")

    (weekly,), (api,), (loaded,) = bring(ACCOUNTS), bring("\ufeff" + ACCOUNTS), bring(loader)

    assert weekly.digest == api.digest
    assert (loaded.values, loaded.external_id) == (weekly.values, weekly.external_id)


def test_what_was_deleted_there_is_skipped(bring):
    brought = bring(ACCOUNTS.replace(",0,", ",1,"))

    assert brought == [] and (brought.left[0].result, brought.left[0].reason) == ("skipped", "deleted in Salesforce")


def test_contacts_link_by_id_and_stay_without_an_account(bring):
    linked, free = bring(
        "Id,OwnerId,AccountId,LastName,FirstName,MailingCity,Phone,MobilePhone,Email,HasOptedOutOfEmail,DoNotCall\n"
        f"{CONTACT}AIAR,005,{ACCOUNT}AIAR,Bråten,Åse,Tromsø,22,900,ase@elv.example,1,0\n"
        "003Xx0000Ola001AAA,005,000000000000000AAA,Vik,Ola,,,,,0,0\n"
    )

    assert linked.links == {"account": Link("accounts", f"{ACCOUNT}A")}
    assert linked.values["name"] == "Åse Bråten" and linked.values["phones"] == ["22", "900"]
    assert linked.values["do_not_contact"] is True and free.values["do_not_contact"] is False
    assert free.links == {}


def test_opportunities_take_our_stages_and_keep_the_name_theirs_had(bring):
    head = "Id,OwnerId,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,CreatedDate\n"
    first, second, third = bring(
        head
        + f"{SALE}AAA,005,{ACCOUNT}AAA,Ett,Proposal/Price Quote,12.50,75,2026-12-31,0,0,2026-01-02T09:00:00.000+0000\n"
        + f"{SALE[:-1]}2AAA,005,{ACCOUNT}AAA,To,Closed Won,7,100,2026-06-30,1,1,2026-01-02T09:00:00.000+0000\n"
        + f"{SALE[:-1]}3AAA,005,{ACCOUNT}AAA,Tre,Discovery,7,15,2026-06-30,0,0,2026-01-02T09:00:00.000+0000\n"
    )

    assert first.values == {
        "name": "Ett", "stage": "proposal", "amount": Money(1250, "NOK"), "currency": "NOK", "probability": 75,
        "close_on": date(2026, 12, 31), "created_on": date(2026, 1, 2), "status": "open", "probability_manual": False,
    }  # fmt: skip
    assert first.extras == {"StageName": "Proposal/Price Quote"}
    assert (second.values["status"], second.values["closed_on"]) == ("won", date(2026, 6, 30))
    assert (third.values["stage"], third.values["probability_manual"]) == ("discovery", True)


TASKS = (
    "Id,WhoId,WhatId,Subject,ActivityDate,Status,Description,AccountId,IsClosed,CreatedDate,TaskSubtype,"
    "CallDurationInSeconds\n"
)


def test_open_tasks_are_follow_ups_that_belong_to_person_account_and_opportunity(bring):
    (promise,) = bring(
        TASKS + f"{TASK}AAA,{CONTACT}AAA,{SALE}AAA,Ring,2026-12-01,Not Started,Om prøver,{ACCOUNT}AAA,0,,Task,\n"
    )

    assert promise.kind == "followups"
    assert promise.values == {"what": "Ring", "due": date(2026, 12, 1), "status": "open", "note": "Om prøver"}
    assert {field: link.external_id for field, link in promise.links.items()} == {
        "contact": f"{CONTACT}A", "account": f"{ACCOUNT}A", "opportunity": f"{SALE}A",
    }  # fmt: skip


def test_closed_tasks_are_interactions_on_their_day(bring):
    call, other = bring(
        TASKS
        + f"{TASK}AAA,,{ACCOUNT}AAA,Call,2026-11-02,Completed,Enige,,1,2026-11-01T08:00:00.000+0000,Call,600\n"
        + f"{TASK[:-1]}2AAA,,,Rydde,,Completed,,,1,2026-11-01T23:30:00.000+0000,Task,\n"
    )

    assert call.values == {
        "at": datetime(2026, 11, 2, 11, tzinfo=UTC), "has_time": False, "status": "held", "channel": "call",
        "text": "Call\n\nEnige", "minutes": 10,
    }  # fmt: skip
    assert call.links["account"].external_id == f"{ACCOUNT}A"
    assert (other.values["channel"], other.values["at"].date()) == ("note", date(2026, 11, 2))


def test_a_task_about_a_lead_is_kept_with_its_id_and_a_remark(bring):
    (promise,) = bring(TASKS + f"{TASK}AAA,00QXx0000Lead1AAA,,Ring,2026-12-01,Not Started,,,0,,Task,\n")

    assert promise.links == {} and promise.extras == {"WhoId": "00QXx0000Lead1A"}
    assert promise.notes == ("00QXx0000Lead1A is a lead: kept as text",)


def test_a_task_without_any_day_is_given_back(bring):
    assert "neither an ActivityDate" in bring(TASKS + f"{TASK}AAA,,,Ring,,Not Started,,,0,,Task,\n").left[0].reason


def test_files_come_in_the_order_their_links_need(bring):
    kinds = [part.kind for part in bring(TASKS, "Id,OwnerId,LastName,MailingCity\n", ACCOUNTS).parts]

    assert kinds == ["Account", "Contact", "Task"]


def test_a_folder_gives_its_objects_whatever_their_names_begin_with(tmp_path):
    (tmp_path / "api_Account.csv").write_text(ACCOUNTS)
    (tmp_path / "api_Task.csv").write_text(TASKS)
    (tmp_path / "tom_Account.csv").write_text(ACCOUNTS.splitlines()[0])
    (tmp_path / "notater.csv").write_text("a,b\n")

    for path in (tmp_path, tmp_path / "api_", tmp_path / "api_*"):
        assert [name for name, _ in salesforce.tables([str(path)])] == ["Account", "Task"]

    (tmp_path / "ny_Account.csv").write_text(ACCOUNTS)
    with pytest.raises(BadInput, match=r"two exports of Account: api_Account\.csv and ny_Account\.csv"):
        salesforce.tables([str(tmp_path)])


def test_a_folder_without_an_export_and_a_file_of_something_else_are_refused(tmp_path):
    (tmp_path / "kunder.csv").write_text("Firma;Neste kontakt\n")

    with pytest.raises(NotFound):
        salesforce.tables([str(tmp_path)])
    with pytest.raises(BadInput, match="holds no Account"):
        salesforce.tables([str(tmp_path / "kunder.csv")])
