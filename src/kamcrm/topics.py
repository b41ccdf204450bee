"""What `kamcrm help TOPIC` says: short pages on what all commands have in common."""

from __future__ import annotations

import sys

from kamcrm import compiled
from kamcrm.errors import NotFound

DATES = """\
Dates, in English, Norwegian, Swedish and Danish at once

  today  tomorrow  fri  next fri  27.11  nov 27  2026-11-27     days
  3d  2w  1m  -3d  in two weeks  om to uker  för tre dagar sedan  distances
  eow  eom  eoq  eoy  next month  first mon of dec  uke 49       periods
  yesterday 15:00  i morgen kl. 9  fri 10:00                     with a time

Ahead, a plain weekday is the next such day, never today; looking back it is the last one; next fri is Friday of next
week. Every write answers with the day it understood. What isn't understood is refused with examples.
"""
FILTERS = """\
Filters: --where on every list, with --sort and --limit

  kamcrm accounts list --where 'tier:A phase:grow'
  kamcrm portfolio --where 'touched<-30d or pipeline>1M' --sort=-pipeline
  kamcrm followups list --where 'due<=fri -account:nordlys "data centre"'

  tier:A  tier:A,B     is that, or one of several       tier:none  tier:any    empty, or not
  due<=fri  value>100k  comparisons                      due:2026-11  due:q4    in that month or quarter
  name:nord             a text that holds it             -tier:A  not tier:A    every other row
  #strategic            with that tag                    ( ) and or             brackets and words

The fields are the columns of the list; a field it doesn't have is refused with the nearest one named.
"""
LOG = """\
What log understands: kamcrm log NAME "[date] [channel] [duration] text"

  kamcrm log nordlys "call Kari 20m: wants an offer" --next "fri send offer"
  kamcrm log kari "yesterday 15:00 møte 1h: gikk gjennom planen #renewal"
  kamcrm log nordlys "ringte Kari, ikke svar"                an attempt; doesn't count as contact
  kamcrm log nordlys "note: they are moving"                 a note; doesn't count as contact
  kamcrm log nordlys --planned "fri 10:00 meeting Kari"      agreed but not yet held

A date in front is when it happened; the first channel word is the channel; 20m is the time spent. People of the
account are recognised by name. need: …  case: …  competitor: …  nps 8  #tag feed the registers. What was understood
is echoed.
"""
FORMATS = """\
Formats: --format, -f, or the suffix of --output

  kamcrm portfolio -f json           table, json, csv, tsv, ids, md or html
  kamcrm portfolio -o portfolio.csv  by the suffix; - is stdout
  kamcrm today -q                    ids only, ready for xargs
  kamcrm accounts list --columns name,tier,city

stdout is data, stderr is talk. JSON and CSV hold the stored values, ISO dates and exact amounts; --excel makes CSV
that a spreadsheet opens as it is. A piped table is never cut, coloured or wrapped.
"""
EXIT_CODES = """\
Exit codes

  0  all is well                                69  something outside is not available
  1  unexpected: a bug                          73  a file cannot be made
  2  the line, a filter or a date is wrong      74  reading or writing failed, or the disk is full
  3  not found, or nothing matched              75  another program is writing: try again
  4  the name fits several                      77  not permitted
  5  changed meanwhile, or is so already        78  the configuration, or a newer database
 65  input that cannot be taken as it is       130  interrupted
"""
STAGES = """
The stages of opportunities are these, until the file lists your own, each like the first:

  [[stages]]
  name = "prospecting"
  probability = 10         # per cent, until you type another
  days = 30                # after which it has been there too long; leave it out for no limit
  forecast = "pipeline"    # pipeline, best case, commit or omitted

  prospecting 10 %, qualification 10 %, needs analysis 20 %, value proposition 50 %,
  decision makers 60 %, perception analysis 70 %, proposal 75 %, negotiation 90 %

Winning and losing end them as closed won and closed lost.
"""
TOPICS = {"dates": DATES, "filters": FILTERS, "log": LOG, "formats": FORMATS, "exit-codes": EXIT_CODES}
MORE = ("config", "all")


def page(words: list[str]) -> str:
    """The page of a topic or a command; the program's own without a word. NotFound names the nearest."""
    name = " ".join(words).lower()
    if name == "all":
        return everything()
    if name == "config":
        return config()
    # A command's own page goes before a topic of that name, unless the topic says more: log is both.
    found = TOPICS.get(name.replace(" ", "-")) or _page(words)
    if found is None:
        raise NotFound("topic or command", name, _close(name), "kamcrm help all lists them")
    own = _page(words) if name in TOPICS else None
    return f"{found}\n{own}" if own else found if words else f"{found}\n{_topics()}"


def everything() -> str:
    """Every command with what it does, then the topics."""
    lines = ["Every command; each has --help", ""]
    for word, kind in compiled.WORDS.items():
        pages = _pages(word, kind)
        for name, text in pages.items():
            if name == word if kind == "verb" else name != word:
                lines.append(f"  {name:<24} {_summary(text)}")
    return "\n".join(lines) + "\n\n" + _topics()


def config() -> str:
    """Every setting with its default, what it is for, and where it may be set."""
    from kamcrm.settings import DEFAULTS, Settings

    lines = [
        "Settings, in the environment as KAMCRM_NAME, which goes first, or in the file",
        Settings().config_path,
        "",
    ]
    lines += [f"  {key:<20} {default!s:<8} {about}" for key, (default, about) in DEFAULTS.items()]
    return (
        "\n".join(lines) + f"\n\ncadence.A is A under [cadence] in the file, and KAMCRM_CADENCE_A outside it.\n{STAGES}"
    )


def _topics() -> str:
    return f"Topics: kamcrm help {' | '.join([*TOPICS, *MORE])}\n"


def _page(words: list[str]) -> str | None:
    if not words:
        return _module("verbs").get("")
    kind = compiled.WORDS.get(words[0])
    return _pages(words[0], kind).get(" ".join(words)) if kind else None


def _pages(word: str, kind: str) -> dict[str, str]:
    if kind == "noun":
        return _module(word.replace("-", "_"))
    return {word: _module("verbs").get(word, "")}


def _module(name: str) -> dict[str, str]:
    full = f"kamcrm.compiled.{name}_help"
    __import__(full)
    found: dict[str, str] = sys.modules[full].HELP
    return found


def _summary(text: str) -> str:
    return text.partition("\n")[0].rstrip(".")


def _close(name: str) -> tuple[str, ...]:
    from kamcrm.names import suggest

    return suggest(name, [*TOPICS, *MORE, *compiled.WORDS], 2)
