"""What the cells of each type of column mean; every decision is taken for the whole column and put in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from kamcrm.errors import BadInput
from kamcrm.exchange.days import Days
from kamcrm.exchange.evidence import Decision, Hints, Undecided, Unreadable
from kamcrm.exchange.numbers import Numbers
from kamcrm.services import contact_reach, typed

# None is longer than the id of nobody that Salesforce writes, so that longer cells need no look.
EMPTY = frozenset(("", "-", "–", "—", "n/a", "#n/a", "#i/t", "000000000000000aaa", "000000000000000"))
REMEMBERED = 20_000  # Cells of a column that are known again.
RISKY = tuple("=+-@\t\r'＝＋－＠")
YES = ("1", "true", "yes", "y", "x", "ja", "j", "sant", "sand", "done", "✓", "on")
NO = ("0", "false", "no", "n", "nei", "nej", "usant", "falsk", "falskt", "to do", "off")
TIERS = {
    "A": "a, a-kunde, a-kund, a kunde, a kund, tier 1, tier a, gull, guld, gold, strategisk, strategic, key account",
    "B": "b, b-kunde, b-kund, b kunde, b kund, tier 2, tier b, sølv, silver",
    "C": "c, c-kunde, c-kund, c kunde, c kund, tier 3, tier c, bronse, brons, bronze",
}
KINDS = {
    "customer": "customer, kunde, kund, client, klient, customer - direct, customer - channel, aktiv kunde",
    "prospect": "prospect, prospekt, emne, lead, potential, potensiell kunde, potentiell kund, ny",
    "partner": "partner, reseller, forhandler, återförsäljare, technology partner, channel partner",
    "competitor": "competitor, konkurrent",
    "us": "us, own company, oss, egen, eget selskap, eget företag, egen virksomhed",
}
STATUSES = {
    "active": "active, aktiv, open, true, yes",
    "dormant": "dormant, inactive, inaktiv, sovende, vilande, hvilende, false, no",
    "lost": "lost, tapt, förlorad, tabt, former, tidligere, tidigare",
    "handed over": "handed over, overlatt, overført, överlämnad, overdraget",
}
CHANNELS = {
    "call": "call, phone, telephone, telefon, ringte, samtale, samtal, opkald, telefonsamtale, log a call, cold call",
    "meeting": "meeting, møte, möte, møde, demo, lunch, lunsj",
    "visit": "visit, besøk, besök, besøg, onsite",
    "email": "email, e-mail, mail, e-post, epost, mejl, list email",
    "video": "video, teams, zoom, webinar",
    "message": "message, sms, chat, linkedin, melding, meddelande, besked",
    "web": "web, website, online, nett, nettbutikk, webbutik",
    "store": "store, shop, butikk, butik",
    "callcenter": "callcenter, call center, call centre, contact center, kundesenter, kundtjänst",
    "service": "service, support, kundeservice, kundservice",
    "letter": "letter, brev",
    "event": "event, fair, trade show, seminar, messe, mässa, arrangement",
    "note": "note, notat, anteckning, comment, kommentar",
}
SALES = {
    "invoice": "invoice, sales invoice, invoice line, inv, sale, faktura, salgsfaktura, kundefaktura, kundfaktura, "
    "utgående faktura, försäljningsfaktura, debetfaktura",
    "order": "order, sales order, order confirmation, ordre, salgsordre, säljorder, kundeordre, kundorder, "
    "ordrebekreftelse, ordererkännande, orderbekräftelse, ordrebekræftelse, bestilling, beställning",
    "credit": "credit, credit note, credit-note, credit memo, creditnote, credit invoice, refund, return, kredit, "
    "kreditt, kreditnota, kreditfaktura, kreditering, salgskreditnota, retur",
}
PHASES = {
    "acquire": "acquire, acquisition, skaffe, vinne, värva, ny",
    "grow": "grow, expansion, øke, utvikle, växa, öka, udvikle",
    "retain": "retain, retention, beholde, behålla, beholde/bevare, bevare, fastholde",
    "lost": "lost, tapt, förlorad, tabt",
    "won back": "won back, vunnet tilbake, återvunnen, vundet tilbage",
}


def clean(text: str, excel: bool = False) -> str:
    """A cell as text: composed letters, plain line ends, no blanks around, '' for the marks of emptiness.

    >>> clean("  Blåfjell\\r\\nAS "), clean("-"), clean("'=sum", excel=True)
    ('Blåfjell\\nAS', '', '=sum')
    """
    text = text.strip()
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if excel and text.startswith("'") and text[1:].startswith(RISKY):
        text = text[1:]
    if len(text) < 20 and text.casefold() in EMPTY:
        return ""
    return text if text.isascii() else unicodedata.normalize("NFC", text).strip()


def exactly(text: str, excel: bool = False) -> str:
    """A cell of an export of our own: as it stands, but for the mark that keeps a spreadsheet from running it."""
    return text[1:] if excel and text.startswith("'") else text


def _table(words: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, listed in words.items() for word in listed.split(", ")}


def _choice(words: Mapping[str, str]) -> Callable[[str], str]:
    table = _table(words)

    def read(text: str) -> str:
        try:
            return table[" ".join(text.casefold().replace("_", " ").split())]
        except KeyError:
            raise Unreadable(f"{text!r} is none of {', '.join(words)}") from None

    return read


def flag(text: str) -> bool:
    """Yes or no, in the words of four languages."""
    word = text.casefold()
    if word in YES or word in NO:
        return word in YES
    raise Unreadable(f"{text!r} is neither yes nor no")


def _typed(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """What may be typed for a field is what may be imported, and is refused in the same words."""

    def taken(text: str) -> Any:
        try:
            return read(text)
        except BadInput as problem:
            raise Unreadable(problem.message) from None

    return taken


_email, _phone = _typed(contact_reach.email), _typed(contact_reach.phone)


def phones(text: str) -> list[str]:
    """Each number as it was typed."""
    return [_phone(part) for part in re.split(r"[;\n|]| / |, | ::: ", text) if part.strip()]


def emails(text: str) -> list[str]:
    """Each address; whatever is no address makes the cell unreadable.

    >>> emails("Kari Moen <kari@elv.example>; per@elv.example ola@elv.example")
    ['kari@elv.example', 'per@elv.example', 'ola@elv.example']
    """
    parts = [part for part in re.split(r"[;,\n|]|:::", text) if part.strip()]
    return [_email(word) for part in parts for word in ([part] if "<" in part else part.split())]


Reader = Callable[[str], Any]
PLAIN: dict[str, Reader] = {
    "text": str, "flag": flag, "listed": lambda text: text.split(", "),
    "phones": phones, "emails": emails, "phone": _phone,
    "domain": _typed(typed.domain), "org_number": typed.org_number,
    "tier": _choice(TIERS), "kind": _choice(KINDS), "status": _choice(STATUSES), "channel": _choice(CHANNELS),
    "phase": _choice(PHASES), "sale": _choice(SALES),
}  # fmt: skip
DECIDED: dict[str, tuple[Callable[[], Any], str]] = {
    "date": (Days, "decide"),
    "instant": (Days, "decide_instants"),
    "number": (Numbers, "decide"),
    "whole": (Numbers, "decide_whole"),
    "amount": (Numbers, "decide_amounts"),
    "rounded": (Numbers, "decide_rounded"),
}


class Columns:
    """The typed columns of one file: shown every row once, then able to read any cell."""

    def __init__(self, headers: Iterable[str], types: Mapping[str, str], hints: Hints) -> None:
        self.hints = hints
        self.types = types
        self.evidence = {header: DECIDED[kind][0]() for header, kind in types.items() if kind in DECIDED}
        self.places: list[tuple[int, str, set[str]]] = [
            (place, header, set()) for place, header in enumerate(headers) if header in self.evidence
        ]

    def see(self, cells: list[str], line: int) -> None:
        """Take one row as evidence."""
        for place, header, seen in self.places:
            cell = cells[place]
            if cell in seen:
                continue  # The first to say something is the proof; dates and amounts repeat by the thousand.
            if len(seen) < REMEMBERED:
                seen.add(cell)
            if text := clean(cell, self.hints.excel):
                self.evidence[header].see(text, line)

    def decide(self) -> dict[str, Decision]:
        """How each column is read; BadInput names every column that cannot be decided, and what settles it."""
        decisions, open_, options = {}, [], set()
        for header, kind in self.types.items():
            try:
                decisions[header] = self._decision(header, kind)
            except Undecided as doubt:
                open_.append(f"column {header!r}: {doubt}")
                options.add(doubt.option)
        if open_:
            raise BadInput("; ".join(open_), f"say {' and '.join(sorted(options))}")
        return decisions

    def _decision(self, header: str, kind: str) -> Decision:
        if kind not in DECIDED:
            return Decision("", PLAIN[kind])
        return getattr(self.evidence[header], DECIDED[kind][1])(self.hints)
