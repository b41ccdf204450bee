"""How a review for the customer reads, in English, Norwegian, Swedish or Danish."""

from __future__ import annotations

from kamcrm.records import namedtuple
from kamcrm.sheets.form import Column, Document, Part, Sheet
from kamcrm.wording import money, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from kamcrm.services.reviews import Review

Action = namedtuple("Action", "what who due status")
LANGUAGES = ("en", "nb", "sv", "da")
# What is said, in the order of LANGUAGES.
WORDS = {
    "title": ("Review", "Gjennomgang", "Genomgång", "Gennemgang"),
    "deliveries": ("Deliveries", "Leveranser", "Leveranser", "Leverancer"),
    "no_deliveries": (
        "nothing was delivered in the period", "ingenting ble levert i perioden", "inget levererades under perioden",
        "intet blev leveret i perioden",
    ),
    "product": ("product", "produkt", "produkt", "produkt"),
    "other": ("other", "annet", "övrigt", "andet"),
    "quantity": ("quantity", "antall", "antal", "antal"),
    "invoiced": ("invoiced", "fakturert", "fakturerat", "faktureret"),
    "last": ("last", "sist", "senast", "senest"),
    "objectives": ("Your objectives", "Deres mål", "Era mål", "Jeres mål"),
    "no_objectives": (
        "none are written down yet", "ingen er skrevet ned ennå", "inga är nedskrivna än", "ingen er skrevet ned endnu",
    ),
    "what": ("what", "hva", "vad", "hvad"),
    "due": ("due", "frist", "senast den", "frist"),
    "progress": ("progress", "fremdrift", "framsteg", "fremdrift"),
    "status": ("status", "status", "status", "status"),
    "open": ("open", "åpen", "öppen", "åben"),
    "met": ("met", "nådd", "uppnått", "nået"),
    "missed": ("missed", "ikke nådd", "ej uppnått", "ikke nået"),
    "agreed": ("Agreed actions", "Avtalte tiltak", "Överenskomna åtgärder", "Aftalte tiltag"),
    "no_agreed": ("none in the period", "ingen i perioden", "inga under perioden", "ingen i perioden"),
    "who": ("who", "hvem", "vem", "hvem"),
    "us": ("us", "oss", "vi", "os"),
    "you": ("you", "dere", "ni", "jer"),
    "kept": ("kept", "holdt", "hållen", "holdt"),
    "late": ("kept late", "holdt for sent", "hållen för sent", "holdt for sent"),
    "not_kept": ("not kept", "ikke holdt", "ej hållen", "ikke holdt"),
    "to_come": ("to come", "gjenstår", "återstår", "udestår"),
    "cases": ("Cases", "Saker", "Ärenden", "Sager"),
    "no_cases": ("none were open", "ingen var åpne", "inga var öppna", "ingen var åbne"),
    "opened": ("opened", "åpnet", "öppnat", "åbnet"),
    "closed": ("closed", "lukket", "stängt", "lukket"),
    "ahead": ("Dates ahead", "Datoer fremover", "Kommande datum", "Kommende datoer"),
    "no_ahead": ("none are set", "ingen er satt", "inga är satta", "ingen er sat"),
    "when": ("when", "når", "när", "hvornår"),
    "contract": ("contract ends", "avtale utløper", "avtal löper ut", "aftale udløber"),
    "milestone": ("milestone", "milepæl", "milstolpe", "milepæl"),
    "meeting": ("meeting", "møte", "möte", "møde"),
    "visit": ("visit", "besøk", "besök", "besøg"),
    "call": ("call", "samtale", "samtal", "samtale"),
    "video": ("video meeting", "videomøte", "videomöte", "videomøde"),
    "event": ("event", "arrangement", "evenemang", "arrangement"),
}  # fmt: skip
# How languages are named on an account.
NAMES = {"no": "nb", "nn": "nb", "norwegian": "nb", "norsk": "nb", "se": "sv", "swedish": "sv", "svenska": "sv"}
NAMES |= {"dk": "da", "danish": "da", "dansk": "da", "english": "en", "engelsk": "en", "engelska": "en"}


def language_of(text: str | None) -> str:
    """The language a text names; English where we have no other.

    >>> language_of("nb-NO"), language_of("Svenska"), language_of("fi"), language_of(None)
    ('nb', 'sv', 'en', 'en')
    """
    word = (text or "").strip().lower()
    short = NAMES.get(word) or NAMES.get(word[:2]) or word[:2]
    return short if short in LANGUAGES else "en"


def document(review: Review, today: date, language: str) -> Document:
    """The review on one page."""
    place = LANGUAGES.index(language)
    words = {key: told[place] for key, told in WORDS.items()}
    last = review.period.until.toordinal() - 1
    subtitle = f"{review.period.first} – {today.fromordinal(last)}"
    parts = [
        _part(words, "deliveries", _deliveries(review, words), _sold_columns(words), today),
        _part(words, "objectives", [_objective(row, words) for row in review.objectives], _aims(words), today),
        _part(words, "agreed", [_agreed(row, words, today) for row in review.agreed], _actions(words), today),
        _part(words, "cases", review.cases, _case_columns(words), today),
        _part(words, "ahead", [_ahead(row, words) for row in review.ahead], _dates(words), today),
    ]
    return Document(f"{review.name} · {words['title']}", subtitle, parts, today, language=language)


def _part(words: dict[str, str], key: str, rows: Any, columns: tuple[Column, ...], today: date) -> Part:
    return Part(key, words[key], Sheet(key, columns, rows, today), words[f"no_{key}"])


def _sold_columns(words: dict[str, str]) -> tuple[Column, ...]:
    return (
        Column("product", words["product"], shrink=True),
        Column("quantity", words["quantity"], align=">", words=number),
        Column("invoiced", words["invoiced"], align=">", words=money),
        Column("last", words["last"]),
    )


def _aims(words: dict[str, str]) -> tuple[Column, ...]:
    progress = Column("progress", words["progress"], align=">", words=lambda value, today: f"{value} %")
    return Column("what", words["what"], shrink=True), Column("due", words["due"]), progress, _status(words)


def _actions(words: dict[str, str]) -> tuple[Column, ...]:
    return (
        Column("what", words["what"], shrink=True),
        Column("who", words["who"]),
        Column("due", words["due"]),
        _status(words),
    )


def _case_columns(words: dict[str, str]) -> tuple[Column, ...]:
    return (
        Column("what", words["what"], shrink=True),
        Column("opened_on", words["opened"]),
        Column("closed_on", words["closed"]),
    )


def _dates(words: dict[str, str]) -> tuple[Column, ...]:
    return Column("on", words["when"]), Column("what", words["what"], shrink=True)


def _status(words: dict[str, str]) -> Column:
    return Column("status", words["status"])


def _deliveries(review: Review, words: dict[str, str]) -> list[Any]:
    return [row._replace(product=row.product or words["other"]) for row in review.deliveries]


def _objective(row: Any, words: dict[str, str]) -> Any:
    return row._replace(status=words[row.status])


def _agreed(row: Any, words: dict[str, str], today: date) -> Any:
    """Kept when done by the day first agreed; what isn't done and late is said as plainly."""
    if row.done_on is not None:
        status = words["kept" if row.done_on <= row.original_due else "late"]
    else:
        status = words["not_kept" if row.original_due < today else "to_come"]
    return Action(row.what, words["you" if row.theirs else "us"], row.original_due, status)


def _ahead(row: Any, words: dict[str, str]) -> Any:
    kind = words.get(row.kind, words["meeting"])
    return row._replace(what=f"{kind}: {row.what}" if row.what else kind)
