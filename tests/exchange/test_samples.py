"""Other people's real exports, read where they lie; skipped where they are absent."""

import os
import pathlib
from collections import Counter

import pytest

from kamcrm.exchange.batches import prepare
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.headers import recognise
from kamcrm.exchange.incoming import Incoming
from kamcrm.exchange.reading import read
from kamcrm.exchange.source import from_path

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = pathlib.Path(os.environ.get("KAMCRM_SAMPLES", ROOT.parent / "shared" / "samples"))
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real exports are not here")
SALESFORCE = SAMPLES / "salesforce"


def records(*paths, kind=""):
    return [record for part in prepare(kind, [str(path) for path in paths], Hints()) for record in part.records()]


@pytest.fixture(scope="module")
def export():
    return records(SALESFORCE / "api_", kind="salesforce")


def test_a_real_export_gives_every_record_and_rejects_none(export):
    assert Counter(record.kind for record in export) == {
        "accounts": 22, "contacts": 102, "opportunities": 50, "followups": 75,
    }  # fmt: skip


def test_contacts_without_an_account_are_kept(export):
    people = [record for record in export if record.kind == "contacts"]

    assert sum("account" not in person.links for person in people) == 84


def test_amounts_are_exact_to_the_last_cent(export):
    sales = [record for record in export if record.kind == "opportunities"]
    won = [sale for sale in sales if sale.values["status"] == "won"]

    assert sum(sale.values["amount"].minor for sale in sales) == 43_603_545_98
    assert (len(won), sum(sale.values["amount"].minor for sale in won)) == (12, 10_542_562_98)
    weighted = sum(s.values["amount"].minor * s.values["probability"] for s in sales if s.values["status"] == "open")
    assert weighted == 926_749_78_50  # hundredths of a cent: 926 749.79 when rounded half up


def test_every_link_of_a_real_export_leads_somewhere_and_tasks_about_leads_say_so(export):
    known = {(record.kind, record.external_id) for record in export}
    promises = [record for record in export if record.kind == "followups"]

    assert all((link.kind, link.external_id) in known for record in export for link in record.links.values())
    assert sum("contact" in promise.links for promise in promises) == 60
    assert sum("is a lead" in note for promise in promises for note in promise.notes) == 15


def test_the_whole_folder_gives_the_same_as_the_prefix(export):
    folder = records(SALESFORCE, kind="salesforce")

    assert [record.digest for record in folder] == [record.digest for record in export]


@pytest.mark.parametrize(
    ("name", "number"), [("dataloader_accountData.csv", 121), ("sfdmu_Task_relationship_columns.csv", 2)]
)
def test_the_other_dialects_of_salesforce_are_read_whole(name, number):
    found = records(SALESFORCE / name)

    assert len(found) == number and all(isinstance(record, Incoming) for record in found)


def test_headers_alone_are_zero_rows_and_success():
    for object_ in ("Account", "Contact", "Opportunity", "Task"):
        assert records(SALESFORCE / f"headeronly_weeklyexport2023_{object_}.csv") == []


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("hubspot/contacts_export_shape.csv", "contacts"),
        ("google/google_contacts_current_row.csv", "contacts"),
        ("atomic-crm/contacts_export.csv", "contacts"),
        ("dynamics/d365_view_Account.csv", None),
    ],
)
def test_exports_of_other_programs_are_tables_too(path, kind):
    table = read(from_path(str(SAMPLES / path)))
    found = recognise(table.headers)

    assert not any(row.problem for row in table.rows())
    assert kind is None or found.kind == kind


def test_every_sample_table_can_be_read():
    tables = sorted(SAMPLES.glob("*/*.csv"))

    assert len(tables) > 30
    for path in tables:
        assert read(from_path(str(path))).headers
