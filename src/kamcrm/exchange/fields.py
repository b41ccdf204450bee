"""What each kind of file may hold: our fields, their types, and the headers that people and programs give them.

A target is `noun.field`. Headers are compared by their letters, digits and % alone, so one spelling of an alias serves
`AnnualRevenue`, `ANNUALREVENUE` and `Annual Revenue*`.
"""

from __future__ import annotations

from kamcrm.exchange.register_fields import REGISTERS
from kamcrm.exchange.sale_fields import COUNTED, SALES
from kamcrm.exchange.shared_fields import (
    ABOUT,
    ACCOUNT,
    AT,
    CITY,
    CONTACT,
    COUNTRY,
    CURRENCY,
    DATE,
    DUE,
    EXTERNAL,
    FLAG,
    LANGUAGE,
    OUR_DATE,
    OUR_FLAG,
    OUR_ID,
    OUR_WORD,
    POSTAL,
    STREET,
    TAGS,
    TEXT,
    TIME_OF_DAY,
    WHAT,
    WHOLE,
    Field,
)  # fmt: skip

FIELDS: dict[str, dict[str, Field]] = {
    "accounts": {
        "name": ACCOUNT._replace(english=ACCOUNT.english + ", name", nordic=ACCOUNT.nordic + ", navn, namn"),
        "kind": Field("kind", "kind, type, account type, relation", "kundetype, kundtyp, relasjon"),
        "status": Field("status", "status, account status"),
        "tier": Field(
            "tier", "tier, class, abc, abc class, classification, priority, account tier",
            "klasse, klass, kundeklasse, kundklass, klassifisering, klassificering, prioritet, abc-klasse, segment abc",
        ),
        "phase": Field("phase", "phase, lifecycle", "fase, fas"),
        "segment": Field("text", "segment, customer segment", "kundesegment, kundsegment, kundegruppe, kundgrupp"),
        "industry": Field("text", "industry, sector", "bransje, bransch, branche, næring, næringskode"),
        "org_number": Field(
            "org_number", "org number, organisation number, organization number, registration number, company number",
            "orgnr, organisasjonsnummer, org nummer, organisationsnummer, cvr, cvr-nr, cvr nummer, foretaksnummer",
        ),
        "domain": Field(
            "domain", "domain, website, web site, homepage, url, web, company domain name",
            "nettside, nettsted, hjemmeside, hemsida, webbplats, webside, hjemmesider",
        ),
        "street": STREET, "postal_code": POSTAL, "city": CITY, "country": COUNTRY,
        "phone": Field(
            "phone", "phone, main phone, company phone, telephone, phone number, switchboard",
            "telefon, tlf, firmatelefon, sentralbord, växel, hovednummer, telefonnummer, tel",
        ),
        "employees": Field(
            "whole", "employees, number of employees, headcount", "ansatte, antall ansatte, anställda, antal anställda",
        ),
        "annual_revenue": Field(
            "amount", "annual revenue, revenue, turnover, sales",
            "omsetning, årsomsetning, omsättning, årsomsättning, omsætning, årlig omsetning",
        ),
        "currency": CURRENCY, "language": LANGUAGE, "about": ABOUT,
        "source": Field("text", "source, account source, lead source", "kilde, källa"),
        "customer_since": Field("date", "customer since, client since", "kunde siden, kund sedan"),
        "parent": Field(
            "text", "parent, parent account, parent company",
            "morselskap, moderbolag, moderselskab, konsern",
        ),
        "handle": TEXT, "cadence_days": WHOLE, "rest_until": DATE, "at_risk": FLAG, "at_risk_why": TEXT,
        "default_margin": WHOLE, "acquisition_cost": Field("amount"), "verified_on": DATE, "handed_to": TEXT,
        "archived": FLAG, "tags": TAGS, "external_id": EXTERNAL, "parent_id": OUR_ID,
    },
    "contacts": {
        "name": Field("text", "name, full name, contact name, display name", "navn, namn, fullt navn, kontaktnavn"),
        "first_name": Field("text", "first name, given name, forename", "fornavn, förnamn"),
        "last_name": Field("text", "last name, family name, surname", "etternavn, efternamn, efternavn"),
        "account": ACCOUNT,
        "title": Field("text", "title, job title, position", "stilling, titel, tittel, befattning, rolle, roll"),
        "department": Field("text", "department", "avdeling, avdelning, afdeling"),
        "emails": Field(
            "emails", "email, e-mail, emails, email address, e-mail address, mail, e-mail 2 address, work email",
            "e-post, epost, e-postadresse, e-postadress, mailadresse, mejl",
        ),
        "phones": Field(
            "phones",
            "phone, phones, mobile, telephone, phone number, mobile phone, cell, business phone, home phone, "
            "other phone, mobile phone number, direct phone, contact phone",
            "telefon, tlf, mobil, mobiltelefon, mobilnr, telefonnummer, direktenummer, mobilnummer, tel",
        ),
        "street": STREET, "postal_code": POSTAL, "city": CITY, "country": COUNTRY, "language": LANGUAGE,
        "do_not_contact": Field(
            "flag", "do not contact, do not call, opted out, unsubscribed, unsubscribed from all email, email opt out",
            "ikke kontakt, reservert, kontakta ej, må ikke kontaktes",
        ),
        "reports_to": Field("text", "reports to, manager", "rapporterer til, leder, chef, rapporterar till"),
        "source": Field("text", "source, lead source", "kilde, källa"),
        "role": TEXT, "influence": WHOLE, "sentiment": WHOLE, "preferred_channel": Field("channel"),
        "preferred_times": TEXT, "legal_basis": TEXT, "legal_basis_on": DATE, "cadence_days": WHOLE,
        "verified_on": DATE, "left_on": DATE, "archived": FLAG, "tags": TAGS,
        "about": ABOUT, "external_id": EXTERNAL, "account_id": OUR_ID, "reports_to_id": OUR_ID,
    },
    "interactions": {
        "at": AT,
        "channel": Field("channel", "channel, type, activity type, kind", "kanal, aktivitetstype, aktivitetstyp"),
        "status": Field("text", "status, outcome"),
        "minutes": Field("whole", "minutes, duration, duration minutes", "minutter, varighet, minuter, varighed"),
        "text": Field(
            "text", "text, subject, note, notes, summary, description, comment",
            "tekst, notat, emne, ämne, referat, kommentar, anteckning, beskrivelse",
        ),
        "direction": TEXT, "initiator": TEXT, "purpose": TEXT, "attempt": FLAG, "mood": WHOLE, "place": TEXT,
        "private": FLAG, "minutes_estimated": FLAG, "has_time": OUR_FLAG,
        "account_id": OUR_ID, "opportunity_id": OUR_ID,
        "account": ACCOUNT, "contact": CONTACT._replace(english=CONTACT.english + ", people"), "external_id": EXTERNAL,
    },
    "followups": {
        "what": WHAT, "due": DUE._replace(
            english="due, due date, date, " + DUE.english,
            nordic="frist, forfall, forfallsdato, förfallodatum, dato, datum, " + DUE.nordic,
        ),
        "due_time": TIME_OF_DAY,
        "status": Field("text", "status"), "owner": Field("text", "owner, assigned to", "eier, ägare, ejer, ansvarlig"),
        "original_due": DATE, "snoozes": WHOLE, "done_on": DATE, "every": TEXT, "theirs": FLAG,
        "note": ABOUT, "account": ACCOUNT, "contact": CONTACT._replace(english=CONTACT.english + ", who"),
        "opportunity": Field("text", "opportunity, deal", "salgsmulighet, affär"),
        "external_id": EXTERNAL, "origin": OUR_WORD,
        "account_id": OUR_ID, "contact_id": OUR_ID, "opportunity_id": OUR_ID, "outcome_interaction_id": OUR_ID,
    },
    "opportunities": {
        "name": Field(
            "text", "name, opportunity name, opportunity, deal name, topic, deal",
            "navn, namn, salgsmulighet, affär, emne",
        ),
        "account": ACCOUNT, "contact": CONTACT,
        "stage": Field("text", "stage, stage name, sales stage, deal stage, status", "salgsfase, fase, steg, säljfas"),
        "amount": Field(
            "amount", "amount, value, est. revenue, deal value",
            "beløp, belopp, beløb, verdi, värde, sum, værdi",
        ),
        "currency": CURRENCY,
        "probability": Field(
            "number", "probability, probability (%), chance",
            "sannsynlighet, sannolikhet, sandsynlighed",
        ),
        "close_on": Field(
            "date", "close on, close date, expected close date, est. close date",
            "lukkedato, forventet lukket, avslutsdatum, lukkes, forventet avslutning",
        ),
        "created_on": Field("date", "created on, created date, create date", "opprettet, skapad, oprettet"),
        "type": Field("text", "type, deal type", "salgstype"),
        "next_step": Field("text", "next step", "neste steg, nästa steg, næste skridt"),
        "lead_source": Field("text", "lead source, source", "kilde, källa"),
        "lost_reason": Field("text", "lost reason, closed lost reason", "tapsårsak, förlustorsak, tabsårsag"),
        "about": ABOUT, "external_id": EXTERNAL, "forecast_category": TEXT,
        "status": OUR_WORD, "closed_on": OUR_DATE, "probability_manual": OUR_FLAG,
        "account_id": OUR_ID, "contact_id": OUR_ID, "competitor_id": OUR_ID,
    },
    "contracts": {
        "name": Field(
            "text", "name, contract, contract name, agreement, contract number",
            "navn, avtale, avtal, aftale, kontrakt, avtalenavn",
        ),
        "account": ACCOUNT,
        "starts_on": Field(
            "date", "starts on, start, start date, from",
            "startdato, startdatum, fra, från, gyldig fra",
        ),
        "ends_on": Field(
            "date", "ends on, end, end date, expires, until, to",
            "sluttdato, slutdatum, slutdato, utløper, til, till, utløpsdato, udløber",
        ),
        "notice_days": Field(
            "whole", "notice days, notice, notice period",
            "oppsigelse, oppsigelsesfrist, uppsägningstid, opsigelse, oppsigelse dager",
        ),
        "value": Field(
            "amount", "value, annual value, amount",
            "verdi, årsverdi, värde, årsvärde, værdi, beløp, belopp",
        ),
        "currency": CURRENCY, "status": Field("text", "status"), "about": ABOUT, "external_id": EXTERNAL,
        "renewal_probability": WHOLE, "concession": TEXT, "account_id": OUR_ID, "renewed_from_id": OUR_ID,
    },
    "transactions": SALES,
    **{kind: register.fields for kind, register in REGISTERS.items()},
}  # fmt: skip

# In the sheet of a whole portfolio a telephone number or an e-mail address belongs to the person of the row.
PERSONAL = ("first_name", "last_name", "title", "department", "emails", "phones", "do_not_contact")
PORTFOLIO: dict[str, Field] = {
    **{
        f"accounts.{name}": field
        for name, field in FIELDS["accounts"].items()
        if name not in ("name", "phone", "about") and not field.ours
    },
    "accounts.name": ACCOUNT,
    "accounts.about": ABOUT,
    "accounts.phone": Field(
        "phone", "main phone, company phone, switchboard", "firmatelefon, sentralbord, växel, hovednummer"
    ),
    "contacts.name": CONTACT._replace(nordic=CONTACT.nordic + ", navn på kontakt"),
    **{f"contacts.{name}": FIELDS["contacts"][name] for name in PERSONAL},
    "interactions.at": AT,
    "followups.due": DUE,
    "followups.what": WHAT,
}

# Losing one of these silently would be worse than giving the row back.
STRICT = frozenset(
    ("followups.due", "interactions.at", "opportunities.amount", "opportunities.close_on", "contracts.starts_on",
     "contracts.ends_on", "contracts.value", *(f"transactions.{field}" for field in COUNTED),
     *(f"{kind}.{name}" for kind, register in REGISTERS.items() for name, field in register.fields.items()
       if field.type in ("amount", "date", "number", "whole"))),
)  # fmt: skip
LINKS = {
    "account": "accounts", "contact": "contacts", "opportunity": "opportunities", "parent": "accounts",
    "reports_to": "contacts", "account_org_number": "accounts", "account_number": "accounts",
    "competitor": "accounts", "outcome_interaction": "interactions", "renewed_from": "contracts",
}  # fmt: skip
# Fields that only our own exports fill: they name the other end of a link by its number there.
LED = frozenset(f"{link}_id" for link in LINKS)


def of(kind: str) -> dict[str, Field]:
    """The targets that a kind of file may fill."""
    if kind == "portfolio":
        return PORTFOLIO
    return {f"{kind}.{name}": field for name, field in FIELDS[kind].items()}


def type_of(target: str) -> str:
    """The type of a target's cells."""
    noun, _, field = target.partition(".")
    return FIELDS[noun][field].type
