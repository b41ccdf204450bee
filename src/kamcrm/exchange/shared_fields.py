"""The headers of fields that several kinds of files have, in English and in the Nordic languages."""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """One field: the type of its cells, its English headers, and its Norwegian, Swedish and Danish ones.

    What is `ours` stands in our own exports only: its name is no header of anybody else's.
    """

    type: str
    english: str = ""
    nordic: str = ""
    ours: bool = False


TIME_OF_DAY = Field("text", "time, due time, clock", "klokkeslett, klokka, klockslag, tidspunkt")
ACCOUNT = Field(
    "text",
    "account, account name, company, company name, customer, client, organization, organisation, organization name",
    "firma, firmanavn, firmanamn, kunde, kundenavn, kund, kundnamn, selskap, selskapsnavn, företag, företagsnamn, "
    "virksomhed, virksomhedsnavn, bedrift, bedriftsnavn, foretak",
)
CONTACT = Field(
    "text",
    "contact, contact name, contact person, person, with, main contact, primary contact",
    "kontaktperson, kontakt, kontaktnavn, kontaktnamn, hovedkontakt, med",
)
STREET = Field(
    "text",
    "street, address, billing street, mailing street, street address, visiting address",
    "adresse, gateadresse, gate, adress, gatuadress, gata, besøksadresse, besöksadress, vej, postadresse",
)
POSTAL = Field(
    "text",
    "postal code, zip, zip code, zip/postal code, billing zip/postal code, mailing zip/postal code, "
    "billing postal code, mailing postal code, postcode",
    "postnr, postnummer",
)
CITY = Field("text", "city, town, billing city, mailing city", "poststed, sted, by, ort, stad, postort, kommune")
COUNTRY = Field("text", "country, billing country, mailing country, country/region", "land")
LANGUAGE = Field("text", "language, preferred language, language code", "språk, sprog")
ABOUT = Field(
    "text",
    "about, note, notes, description, comment, comments, remarks",
    "notat, notater, anteckning, anteckningar, noter, kommentar, merknad, beskrivelse, beskrivning, anmerkning",
)
CURRENCY = Field(
    "text",
    "currency, currency code, currency iso code, amount currency, value currency, annual revenue currency",
    "valuta",
)
EXTERNAL = Field("text", "external id, id, record id, uid, key", "kundenr, kundenummer, kundnr, kundnummer, løpenummer")
DUE = Field(
    "date",
    "next contact, next follow-up, follow-up, follow up date, next activity, next activity date",
    "neste kontakt, neste oppfølging, oppfølging, oppfølgingsdato, nästa kontakt, nästa uppföljning, uppföljning, "
    "uppföljningsdatum, næste kontakt, næste opfølgning, opfølgning, opfølgningsdato, ringes",
)
WHAT = Field(
    "text",
    "what, next step, task, subject, action, to do, todo",
    "neste steg, nästa steg, næste skridt, oppgave, uppgift, opgave, tiltak, åtgärd, hva, vad, hvad, gjøremål",
)
AT = Field(
    "instant",
    "at, last contact, last contacted, date, last activity, last activity date, last touch, when",
    "siste kontakt, sist kontaktet, sist kontakt, senaste kontakt, senast kontaktad, sidste kontakt, senest kontaktet, "
    "dato, datum",
)

TEXT, FLAG, WHOLE, DATE = Field("text"), Field("flag"), Field("whole"), Field("date")
OUR_ID, OUR_WORD, OUR_FLAG, OUR_DATE = [Field(type, ours=True) for type in ("text", "text", "flag", "date")]
TAGS = Field("text", "tags, labels, categories", "etiketter, merkelapper, taggar, kategorier")
