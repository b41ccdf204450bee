"""The fields of a line of an order, an invoice or a credit note, with the headers that accounting programs give them.

Prices of one piece and amounts with VAT have no place here, so none of their headers is an alias: a unit price taken
for a line's amount would be believed. They are kept as custom fields.
"""

from __future__ import annotations

from kamcrm.exchange.shared_fields import ACCOUNT, CURRENCY, OUR_ID, Field

SALES: dict[str, Field] = {
    "account_org_number": Field(
        "org_number",
        "customer org number, org number, organisation number, organization number, company number, vat number",
        "orgnr, org nummer, organisasjonsnummer, organisationsnummer, cvr, cvr-nr, cvr nummer, kundens orgnr",
    ),
    "account": ACCOUNT,
    "account_number": Field(
        "text",
        "account no, account id, customer number, customer no, customer id, customer code, debtor number",
        "kundenr, kundenummer, kundnr, kundnummer, debitornr, debitornummer, kundekode, kundkod",
    ),
    "kind": Field(
        "sale", "type, document type, transaction type, invoice type, voucher type, doc type",
        "bilagstype, dokumenttype, dokumenttyp, fakturatype, fakturatyp, ordretype, ordertyp, transaksjonstype, "
        "transaktionstyp, transaktionstype, verifikationstyp",
    ),
    "number": Field(
        "text",
        "invoice number, invoice no, invoice, invoice id, credit note number, document number, document no, document, "
        "voucher number, voucher no, voucher, order number, order no, order id, order",
        "fakturanr, fakturanummer, faktura, bilagsnr, bilagsnummer, bilag, dokumentnr, dokumentnummer, "
        "verifikationsnummer, ordrenr, ordrenummer, ordernr, ordernummer, ordre",
    ),
    "line": Field(
        "text", "line number, line no, invoice line, position, pos, row",
        "linje, linjenr, linjenummer, fakturalinje, varelinje, rad, radnr, radnummer, fakturarad, posnr, posisjon",
    ),
    "transacted_on": Field(
        "date",
        "invoice date, date, transaction date, document date, posting date, voucher date, order date, credit note date",
        "fakturadato, fakturadatum, dato, datum, bilagsdato, dokumentdato, transaksjonsdato, transaktionsdatum, "
        "transaktionsdato, bokføringsdato, bokföringsdatum, bogføringsdato, verifikationsdatum, ordredato, orderdatum",
    ),
    "product": Field(
        "text", "product name, item, item name, article, article name, item description, product description, service",
        "produkt, produktnavn, produktnamn, vare, varenavn, vara, varunamn, artikkel, artikkelnavn, artikel, "
        "artikelnamn, artikelnavn, varebetegnelse, benämning, tjeneste, tjänst, ydelse",
    ),
    "code": Field(
        "text",
        "product code, product number, product no, product id, item number, item no, item code, item id, sku, "
        "article number, article no, part number",
        "produktkode, produktkod, produktnr, produktnummer, varenr, varenummer, varekode, varunr, varunummer, "
        "artikkelnr, artikkelnummer, artikelnr, artikelnummer, artikelkod",
    ),
    "what": Field(
        "text", "description, text, line text, line description",
        "beskrivelse, beskrivning, tekst, linjetekst, fakturatekst, varetekst, radtext, fakturatext",
    ),
    "quantity": Field(
        "number", "qty, units, pieces, number of units", "antall, antal, mengde, mängd, kvantum, kvantitet",
    ),
    "net": Field(
        "rounded",
        "net amount, net value, net sales, line net, line amount, line total, amount excl vat, amount ex vat, "
        "total excl vat, amount, net total, sales, revenue",
        "netto, nettobeløp, nettobelopp, nettobeløb, nettosum, linjebeløp, linjesum, radbelopp, radsumma, linjebeløb, "
        "beløp eks mva, beløp ekskl mva, sum eks mva, belopp exkl moms, summa exkl moms, beløb ekskl moms, "
        "beløp, belopp, beløb, omsetning, omsättning, omsætning",
    ),
    "cost": Field(
        "rounded", "cost amount, total cost, line cost, cost value, cost of goods, cost of goods sold, cogs",
        "kost, kostnad, kostbeløp, kostbelopp, kostbeløb, totalkost, varekost, varekostnad, varukostnad, vareforbrug",
    ),
    "discount": Field(
        "rounded", "discount amount, line discount, rebate",
        "rabatt, rabattbeløp, rabattbelopp, linjerabatt, radrabatt, rabat, rabatbeløb, linjerabat",
    ),
    "list_value": Field(
        "rounded", "list amount, list total, value at list price, amount before discount",
        "listeverdi, listebeløp, listvärde, listbelopp, listeværdi, listebeløb, beløp før rabatt, belopp före rabatt, "
        "beløb før rabat",
    ),
    "currency": CURRENCY._replace(
        english="invoice currency, " + CURRENCY.english,
        nordic=CURRENCY.nordic + ", valutakode, valutakod, fakturavaluta",
    ),
    "external_id": Field(
        "text", "external id, id, record id, uid, key, transaction id, line id, entry number, entry no",
        "transaksjonsid, transaktionsid, linje-id, rad-id, løpenummer, løbenummer, löpnummer",
    ),
    "account_id": OUR_ID,
}  # fmt: skip
# A line that lost one of these would be believed all the same: it is given back instead.
COUNTED = frozenset(("kind", "transacted_on", "quantity", "net", "cost", "discount", "list_value"))
AMOUNTS = ("net", "cost", "discount", "list_value")
