import random
import tracemalloc

import pytest

from kamcrm.errors import BadInput
from kamcrm.exchange.batches import prepare
from kamcrm.exchange.evidence import Hints
from kamcrm.exchange.source import from_bytes, from_path

FILES = {
    "portfolio": 'Firma;Kontaktperson;E-post;Klasse;Omsetning;Siste kontakt;Neste kontakt;Notat\n'
    'Blåfjell;Øyvind;o@b.example;A;1 234,5;1.11.2026;27.11.2026;"sa ""ja""\nog mer"\nElv;;;;;;3.12.2026;\n',
    "salesforce": "Id,WhoId,WhatId,Subject,ActivityDate,Status,IsClosed,CreatedDate\n"
    "00TXx0000Task1AAA,003Xx0000Kari1AAA,,Ring,2026-12-01,Not Started,0,2026-01-01T10:00:00.000Z\n"
    "00TXx0000Task2AAA,,001Xx0000Elv01AAA,Call,2026-12-01,Completed,1,2026-01-01T10:00:00.000Z\n",
    "opportunities": "Name,Account,Stage,Amount,Close date\nSale,Elv,Proposal,1200.50,2026-12-31\n",
    "transactions": "Kunde;Fakturanr;Dato;Varenr;Type;Antall;Netto;Valuta\n"
    "Elv;F1;3.11.2026;T4;Kredit;-1,5;-1 200,50;SEK\n",
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_spoilt_files_raise_nothing_but_bad_input(name):
    chance = random.Random(name)
    outcomes = set()

    for _ in range(700):
        spoilt = bytearray(FILES[name].encode(chance.choice(["utf-8", "cp1252", "utf-16"])))
        for _ in range(chance.randint(1, 5)):
            place = chance.randrange(len(spoilt))
            menu = [b"", b'"', b"\0", b"\xff", b"9", b"-", b"/", b"\n", "Å".encode(), bytes([chance.randrange(256)])]
            spoilt[place : place + chance.choice([0, 1, 4])] = chance.choice(menu)
        try:
            for part in prepare("", [from_bytes(bytes(spoilt))], Hints()):
                outcomes.update(type(record).__name__ for record in part.records())
        except BadInput as refusal:
            outcomes.add(type(refusal).__name__)

    assert outcomes == {"Incoming", "Left", "BadInput"}


def test_ten_thousand_rows_take_the_memory_of_a_few(tmp_path):
    path = tmp_path / "samtaler.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("Dato;Kanal;Notat;Kunde\n")
        file.writelines(f"{1 + n % 28}.11.2026;møte;Samtale nummer {n};Elv {n % 50}\n" for n in range(10_000))
    tracemalloc.start()

    (part,) = prepare("", [from_path(str(path))], Hints())
    number = sum(1 for _ in part.records())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert number == 10_000
    assert peak < 1 << 20
