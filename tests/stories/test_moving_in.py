"""A key account manager moves in: a sheet kept for years in a Norwegian Excel, and a real Salesforce export."""

from __future__ import annotations

SHEET = """\
sep=;
Kunde;Kontaktperson;Stilling;Mobil;E-post;Kundeklasse;Omsetning;Siste kontakt;Neste kontakt;Neste steg;Merknad;Parkering
Åsgård Bygg AS;Øyvind Næss;Innkjøpssjef;900 12 345;oyvind@asgard.example;A;1 250 000,50 kr;3.11.2026;20.11.2026;Ring om tilbud;"Sa ""nesten ja""
– vil se tall";Bak bygget
Åsgård Bygg AS;Åse Berg;Daglig leder;;ase@asgard.example;A;;;24.11.2026;;;
Fjord & Fjell AS;Per Dahl;;91 11 11 11;per@fjord.example;b;300 000;12.06.2026;snart;;;
Fjord & Fjell AS;;;;;B;;;1.12.2026;Send kontrakt;Ringer helst på fredager;
Bø Mek;Kari Moen;;;kari@bo.example / post@bo.example;C;;;;;;
;Ukjent Person;;;;;;;;;;
;;;;;;;;;;;
"""  # noqa: E501


def test_a_messy_sheet_is_moved_into_in_one_sitting(kam, ok, home):
    sheet = home / "Kunder 2026.csv"
    sheet.write_bytes(SHEET.replace("\n", "\r\n").encode("cp1252"))

    tried = kam(["import", str(sheet), "--dry-run"])
    assert tried.code == 65 and tried.stdout.startswith("Would import") and not ok("accounts list -q").stdout

    said = kam(["import", str(sheet)])
    assert "6 rows: 4 created, 0 updated, 0 unchanged, 0 skipped, 2 rejected" in said.stdout
    assert "read as Windows-1252" in said.stdout and "decimal comma" in said.stdout
    assert "kept as custom fields: Parkering" in said.stdout
    assert "line 6: Neste kontakt: 'snart' is not a date" in said.stdout
    assert "line 9: there is no customer in this row" in said.stdout
    assert "Ring om tilbud" in said.stdout.partition("Today:")[2]

    today = ok("followups today").stdout
    assert "Åsgård Bygg AS" in today and "Ring om tilbud" in today
    page = ok("prep asgard").stdout
    assert "Øyvind Næss" in page and "Åse Berg" in page and "nesten ja" in page
    ok(["log", "asgard", "ringte Øyvind 10m: de tar tilbudet", "--next", "fredag send kontrakt"])

    rejected = home / "Kunder 2026.rejected.csv"
    mended = rejected.read_bytes().decode("cp1252").replace("snart", "2.12.2026").replace(";Ukjent", "Vik AS;Ukjent")
    rejected.write_bytes(mended.encode("cp1252"))
    again = ok(["import", str(rejected)])
    assert "2 rows: 2 created" in again.stdout
    assert len(ok("accounts list -q").stdout.split()) == 4

    same = kam(["import", str(sheet)])
    assert "0 created" in same.stdout and same.stdout.startswith("Nothing new in")
    shown = ok("show asgard").stdout
    assert "Bak bygget" in shown and "1250000.50" in shown.replace("\u202f", "").replace(" ", "").replace(",", "")


def test_a_salesforce_portfolio_is_worked_with_as_ones_own(ok, samples):
    ok(["import", "salesforce", str(samples / "salesforce" / "api_")])

    due = ok("followups today --as-of 2023-12-20").stdout
    assert "Credit Card Application" in due
    assert ok("contacts list --unassigned -q").stdout.count("\n") == 84
    name = "Moody and Sons"
    page = ok(["prep", name, "--as-of", "2023-12-20"]).stdout
    assert "Michael Jensen" in page and "Credit Card Application" in page
    ok(["log", name, "call Michael Jensen 15m: sends the papers", "--next", "2w ask for the papers"])
    assert "sends the papers" in ok(["timeline", name]).stdout
    number = due.split("Credit Card Application")[0].split("\n")[-1].split()[0]
    ok(["done", number])
    assert "status: done → open" in ok("undo").stdout
