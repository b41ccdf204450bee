"""The fields of the small registers' files: products, rates, costs, wallets, needs and cases, with their headers.

What a row of each cannot be without, what else tells two rows without an id apart, and by which columns a record that
is here already is the same, stands beside the fields, so that one more register is one more table.
"""

from __future__ import annotations

from typing import NamedTuple

from kamcrm.exchange.sale_fields import SALES
from kamcrm.exchange.shared_fields import ACCOUNT, CONTACT, CURRENCY, FLAG, OUR_ID, Field

ID = Field("text", "external id, id, record id, uid")
SOURCE = Field("text", "source, according to", "kilde, källa")
CATEGORY = Field(
    "text", "category, group, theme, topic, product group, product category",
    "kategori, varegruppe, varugrupp, produktgruppe, produktgrupp, tema, område",
)  # fmt: skip
AMOUNT = Field(
    "amount", "amount, sum, total, cost, value, spend", "beløp, belopp, beløb, sum, kostnad, omkostning, verdi, värde"
)
DAY = Field("date", "date, day, on", "dato, datum, dag")


class Kind(NamedTuple):
    """A register's file: its fields, the one it needs, what tells its rows apart, and what makes a record the same."""

    fields: dict[str, Field]
    required: str
    told_by: tuple[str, ...]
    same: tuple[str, ...]


REGISTERS = {
    "products": Kind(
        {
            "name": Field(
                "text", SALES["product"].english + ", name, product, description",
                SALES["product"].nordic + ", navn, namn, beskrivelse, beskrivning",
            ),
            "code": SALES["code"]._replace(english=SALES["code"].english + ", code"),
            "category": CATEGORY,
            "unit": Field("text", "unit, unit of measure, uom", "enhet, enhed"),
            "list_price": Field(
                "amount", "list price, price, sales price, unit price",
                "pris, listepris, listpris, salgspris, försäljningspris, utsalgspris, enhetspris, stykpris",
            ),
            "currency": CURRENCY,
            "margin": Field(
                "number", "margin, margin %, margin in per cent", "margin %, dekningsgrad, täckningsgrad, dækningsgrad"
            ),
            "archived": FLAG, "external_id": ID,
        },
        "name", ("code", "name"), (),
    ),
    "rates": Kind(
        {
            "currency": CURRENCY._replace(english="currency, code, currency code, from currency"),
            "quote": Field("text", "in, quote, quote currency, base, base currency, to currency", "i, motvaluta"),
            "quoted_on": DAY._replace(english="date, on, from, day, quoted on", nordic="dato, datum, kursdato"),
            "rate": Field("number", "rate, exchange rate, value", "kurs, valutakurs, växelkurs"),
            "source": SOURCE._replace(english="source, bank"), "external_id": ID,
        },
        "rate", ("currency", "quote", "quoted_on"), ("currency", "quote", "quoted_on"),
    ),
    "costs": Kind(
        {
            "account": ACCOUNT, "amount": AMOUNT, "currency": CURRENCY,
            "incurred_on": DAY._replace(english="date, on, incurred on, day"),
            "kind": Field("text", "kind, type, cost type", "type, kostnadstype, kostnadstyp, slag"),
            "what": Field("text", "what, description, text, note", "hva, beskrivelse, beskrivning, tekst, text"),
            "opportunity": Field("text", "opportunity, deal", "salgsmulighet, affär"),
            "external_id": ID, "account_id": OUR_ID, "opportunity_id": OUR_ID,
        },
        "amount", ("account", "incurred_on", "amount", "what"), ("account_id", "incurred_on", "amount"),
    ),
    "wallets": Kind(
        {
            "account": ACCOUNT, "amount": AMOUNT, "currency": CURRENCY, "category": CATEGORY,
            "product": Field("text", SALES["product"].english + ", product", SALES["product"].nordic),
            "year": Field("whole", "year", "år"),
            "starts_on": Field("date", "starts on, from, start", "fra, från, startdato, startdatum"),
            "ends_on": Field("date", "ends on, until, to, end", "til, till, sluttdato, slutdatum"),
            "as_of": Field("date", "as of, estimated, estimated on", "anslått, uppskattad, per"),
            "source": SOURCE,
            "confidence": Field("text", "confidence, certainty", "sikkerhet, säkerhet, sikkerhed"),
            "external_id": ID, "account_id": OUR_ID,
        },
        "amount", ("account", "category", "product", "year", "starts_on"), ("account_id", "starts_on", "amount"),
    ),
    "needs": Kind(
        {
            "account": ACCOUNT, "contact": CONTACT,
            "what": Field("text", "what, need, description, wish", "hva, behov, ønske, önskemål, beskrivelse"),
            "noted_on": DAY._replace(english="noted on, noted, date, on"),
            "kind": Field("text", "kind, type"), "expression": Field("text", "expression, how"),
            "status": Field("text", "status"),
            "product": Field("text", SALES["product"].english + ", product", SALES["product"].nordic),
            "external_id": ID, "account_id": OUR_ID, "contact_id": OUR_ID, "opportunity_id": OUR_ID,
        },
        "what", ("account", "what", "noted_on"), ("account_id", "what"),
    ),
    "cases": Kind(
        {
            "account": ACCOUNT, "contact": CONTACT,
            "what": Field(
                "text", "what, case, subject, title, description, problem", "hva, sak, ärende, sag, emne, ämne, rubrik",
            ),
            "severity": Field("text", "severity, priority", "alvorlighet, prioritet, allvarlighet"),
            "category": CATEGORY,
            "opened_on": Field("date", "opened on, opened, created, date", "opprettet, åpnet, skapad, dato, datum"),
            "closed_on": Field("date", "closed on, closed, resolved", "lukket, stängd, avsluttet, løst, löst"),
            "resolution": Field("text", "resolution, how it ended, solution", "løsning, lösning"),
            "product": Field("text", SALES["product"].english + ", product", SALES["product"].nordic),
            "external_id": ID, "account_id": OUR_ID, "contact_id": OUR_ID, "opportunity_id": OUR_ID,
        },
        "what", ("account", "what", "opened_on"), ("account_id", "what", "opened_on"),
    ),
}  # fmt: skip
