from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kamcrm.errors import BadInput
from kamcrm.exchange.evidence import Hints, Unreadable
from kamcrm.exchange.values import PLAIN, Columns, clean, emails, flag, phones
from kamcrm.money import Money


def decided(kind, *cells, **hints):
    columns = Columns(["Felt"], {"Felt": kind}, Hints(**hints))
    for line, cell in enumerate(cells, 2):
        columns.see([cell], line)
    return columns.decide()["Felt"]


def read(kind, *cells, **hints):
    decision = decided(kind, *cells, **hints)
    return [decision.read(clean(cell)) for cell in cells]


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-27", "2026-11-27 00:00:00", "2026-11-27T10:15:00.000Z", "2026-11-27T22:14:25.000+0000", "20261127",
        "2026-11-27 09:31", "27.11.2026", "27. 11. 2026", "27.11.26", "27/11/2026", "27-11-2026 13:00", "46353",
        "27. november 2026", "27 nov 2026", "Nov 27, 2026", "27-Nov-2026", "11/27/2026 1:00 PM", "2026/11/27",
        "46353,5",
    ],
)  # fmt: skip
def test_one_day_is_understood_in_every_way_files_write_it(text):
    assert read("date", text) == [date(2026, 11, 27)]


@pytest.mark.parametrize(
    ("text", "month"),
    [("3. mai 2027", 5), ("3 maj 2027", 5), ("3. desember 2027", 12), ("3 oktober 2027", 10), ("3. mars 2027", 3)],
)
def test_months_have_nordic_names(text, month):
    assert read("date", text) == [date(2027, month, 3)]


def test_an_instant_is_the_local_day_it_fell_on():
    assert read("date", "2026-11-27T23:30:00.000Z") == [date(2026, 11, 28)]


def test_one_day_above_twelve_decides_the_whole_column():
    decision = decided("date", "03/04/2026", "13/04/2026")

    assert decision.words == "day-month-year (by 13/04/2026 on line 3)"
    assert decision.read("03/04/2026") == date(2026, 4, 3)
    assert read("date", "03/04/2026", "04/13/2026")[0] == date(2026, 3, 4)


def test_an_undecidable_column_is_asked_about_with_its_first_cell():
    with pytest.raises(BadInput, match=r"'Felt': 03/04/2026 on line 2 may be day-month") as refusal:
        decided("date", "03/04/2026", "05/06/2026")

    assert "--date-format" in refusal.value.hint
    assert read("date", "03/04/2026", date_order="mdy") == [date(2026, 3, 4)]
    assert read("date", "26/11/03", date_order="ymd") == [date(2026, 11, 3)]


def test_cells_that_prove_both_orders_are_asked_about():
    with pytest.raises(BadInput, match=r"by 13/01/2026 on line 2 but month-day-year by 01/13/2026 on line 3"):
        decided("date", "13/01/2026", "01/13/2026")


def test_dots_and_nordic_files_mean_day_and_month():
    assert read("date", "03.04.2026") == [date(2026, 4, 3)]
    decision = decided("date", "03/04/2026", nordic="its semicolons")

    assert decision.words == "day-month-year (by its semicolons)"
    assert decision.read("03/04/2026") == date(2026, 4, 3)


@pytest.mark.parametrize("text", ["snarest", "31.02.2026", "27.11", "99999999", "uke 48", "2026-13-01"])
def test_what_is_no_date_is_unreadable(text):
    with pytest.raises(Unreadable, match="is not a date"):
        read("date", text)


def test_moments_are_utc_and_bare_days_are_noon():
    assert read("instant", "2026-11-27T16:14:25.000+0000") == [(datetime(2026, 11, 27, 16, 14, 25, tzinfo=UTC), True)]
    assert read("instant", "27.11.2026 09:30") == [(datetime(2026, 11, 27, 8, 30, tzinfo=UTC), True)]
    assert read("instant", "2026-11-27 09:30:00", naive=UTC) == [(datetime(2026, 11, 27, 9, 30, tzinfo=UTC), True)]
    assert read("instant", "27.11.2026") == [(datetime(2026, 11, 27, 11, tzinfo=UTC), False)]
    assert read("instant", "2026-11-27 00:00:00", naive=UTC) == [(datetime(2026, 11, 27, 11, tzinfo=UTC), False)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234,56", "1234.56"), ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("1\u00a0234,5", "1234.5"),
        ("1\u202f234", "1234"), ("kr 12,50", "12.50"), ("12,50 kr", "12.50"), ("1 200,-", "1200"), ("-5", "-5"),
        ("5-", "-5"),
        ("−5", "-5"), ("(5)", "-5"), ("1.234.567", "1234567"), ("1'234.50", "1234.50"), ("500k", "500000"),
        ("1,2 mill", "1200000.0"), ("75 %", "75"), ("0.125", "0.125"), ("10.0", "10.0"),
    ],
)  # fmt: skip
def test_one_number_is_understood_in_every_way_files_write_it(text, value):
    assert read("number", text) == [Decimal(value)]


def test_one_clear_number_decides_the_whole_column():
    assert read("number", "1.234", "12,5") == [Decimal(1234), Decimal("12.5")]
    assert read("number", "1,234", "12.5") == [Decimal(1234), Decimal("12.5")]
    assert read("number", "1.234", nordic="its semicolons") == [Decimal(1234)]
    assert decided("number", "1,234").words == "decimal point (by habit: no cell tells)"


def test_numbers_that_prove_both_marks_are_asked_about():
    with pytest.raises(BadInput, match=r"decimal comma by 1,5 on line 2 but decimal point by 1.5 on line 3"):
        decided("number", "1,5", "1.5")

    assert read("number", "1,5", decimal=",") == [Decimal("1.5")]


def test_amounts_are_exact_minor_units_in_the_currency_they_name():
    assert read("amount", "1 234,50", "€ 10,00", "7 SEK") == [
        Money(123450, "NOK"), Money(1000, "EUR"), Money(700, "SEK"),
    ]  # fmt: skip
    assert read("amount", "43603545.98", currency="USD") == [Money(4360354598, "USD")]
    assert read("amount", "1,2 MNOK", currency="SEK") == [Money(120000000, "NOK")]


@pytest.mark.parametrize(
    ("kind", "text"), [("whole", "2,5"), ("number", "ukjent"), ("number", "12 biler"), ("amount", "1.005,001")]
)
def test_what_is_no_number_is_unreadable(kind, text):
    with pytest.raises(Unreadable):
        read(kind, text)


@pytest.mark.parametrize(
    ("text", "value"), [("Ja", True), ("x", True), ("nej", False), ("FALSE", False), ("To do", False)]
)
def test_yes_and_no_have_words_in_four_languages(text, value):
    assert flag(text) is value


@pytest.mark.parametrize(
    ("text", "tier"), [("a", "A"), ("B-kunde", "B"), ("Gull", "A"), ("Silver", "B"), ("C kund", "C")]
)
def test_tiers_go_by_many_names(text, tier):
    assert read("tier", text) == [tier]
    with pytest.raises(Unreadable, match="none of A, B, C"):
        read("tier", "VIP")


@pytest.mark.parametrize("text", ["", " ", "-", "–", "000000000000000AAA", "n/a"])
def test_the_marks_of_emptiness_are_empty(text):
    assert clean(text) == ""


def test_text_is_composed_and_the_neutralised_cells_of_excel_files_are_restored():
    assert clean("A\u030as") == "Ås"
    assert clean("'=1+1", excel=True) == "=1+1"
    assert clean("''t Hof", excel=True) == "'t Hof"
    assert clean("'t Hof", excel=True) == "'t Hof"
    assert clean("'=1+1") == "'=1+1"


def test_several_numbers_and_addresses_may_share_a_cell():
    assert phones("+47 22 33 44 55 / 900 11 222; 911") == ["+47 22 33 44 55", "900 11 222", "911"]
    assert emails("kari@elv.example; <post@elv.example>") == ["kari@elv.example", "post@elv.example"]
    with pytest.raises(Unreadable):
        emails("ring meg")


def test_web_addresses_and_organisation_numbers_are_made_bare():
    assert PLAIN["domain"]("WWW.Elv.example") == "elv.example"
    assert PLAIN["org_number"]("NO 987 654 321") == "NO987654321"
    with pytest.raises(Unreadable):
        PLAIN["domain"]("ingen")
