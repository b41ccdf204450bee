from kamcrm.exchange.incoming import Left
from kamcrm.exchange.report import Report, rejects

SHEET = """\
Firma;Kontaktperson;Neste kontakt;Notat
Elv AS;Kari;27.11.2026;
Foss AS;Ola;snarest;"med ""sitat""
og linje"
;Per;1.12.2026;
"Bekk AS;Pål;2.12.2026;
"""


def reported(brought):
    report = Report()
    for record in brought:
        report.took(record, "created")
    for left in brought.left:
        report.left(left)
    return report


def test_the_totals_add_up_to_the_rows_of_the_file(bring):
    report = reported(bring(SHEET))

    assert report.totals == {"created": 1, "updated": 0, "unchanged": 0, "skipped": 0, "rejected": 3}
    assert report.words == "4 rows: 1 created, 0 updated, 0 unchanged, 0 skipped, 3 rejected"
    assert report.records["followups"] == {"created": 1, "updated": 0, "unchanged": 0}


def test_a_row_counts_as_the_most_that_became_of_its_records(bring):
    brought = bring("Firma;Kontaktperson;Neste kontakt\nElv;Kari;1.12.2026\nFoss;Ola;2.12.2026\nBekk;Pål;3.12.2026\n")
    report = Report()
    for record in brought:
        report.took(record, "created" if record.line == 2 and record.kind == "followups" else "unchanged")
    report.left(Left("rejected", 4, "the database said no", file="fil1.csv"))

    assert report.totals == {"created": 1, "updated": 0, "unchanged": 1, "skipped": 0, "rejected": 1}


def test_every_row_given_back_has_its_line_and_reason(bring):
    entries = reported(bring(SHEET)).entries

    assert [(entry.line, entry.reason) for entry in entries] == [
        (3, "Neste kontakt: 'snarest' is not a date"),
        (5, "there is no customer in this row"),
        (6, "a quotation mark is opened and never closed"),
    ]


def test_the_rows_given_back_make_a_file_that_can_be_mended_and_imported(bring):
    brought = bring(SHEET.encode("cp1252"))
    given = rejects(brought.parts[0].conversion.table, brought.left)

    mended = (
        given.decode("cp1252").replace("snarest", "28.11.2026").replace(";Per;", "Vik AS;Per;").replace('"Bekk', "Bekk")
    )
    again = bring(mended)

    assert [customer.name for customer in again.of("accounts")] == ["Foss AS", "Vik AS", "Bekk AS"]
    assert again.left == []
    assert again.of("accounts")[0].values["about"] == 'med "sitat"\nog linje'
    assert not any(record.extras for record in again)


def test_the_rows_given_back_say_why_and_unmended_are_given_back_again(bring):
    brought = bring(SHEET)
    given = rejects(brought.parts[0].conversion.table, brought.left)

    assert b"line 3: Neste kontakt: 'snarest' is not a date" in given
    assert len(bring(given).left) == 3 and bring(given) == []
