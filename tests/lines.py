"""One line or more for every command there is, on one small portfolio: tests of what holds for all commands use them.

A command that is new needs no line when its arguments go by the names below; a new writing command always does.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from kamcrm import compiled

# The portfolio that the lines below speak of; the names in front are the ids that they put in braces.
LAID: tuple[tuple[str, str], ...] = (
    ("account", 'accounts add "Nordlys AS" --tier A --phase grow --city Bergen --phone "+47 55 00 00 00"'),
    ("prospect", 'accounts add "Havbris AB" --prospect --parent nordlys --tag strategic'),
    ("away", 'accounts add "Gammel AS"'),
    ("", "accounts archive gammel"),
    ("quiet", 'accounts add "Stille AS"'),
    ("lost", 'accounts add "Tapt AS"'),
    ("", "accounts lose tapt --reason price --on 2026-11-02"),
    ("person", 'contacts add "Kari Moen" nordlys --email kari@nordlys.no --phone 90000000 --role champion'),
    ("other", 'contacts add "Per Lie" nordlys --reports-to kari'),
    ("left", 'contacts add "Ola Sæther" havbris'),
    ("", "contacts archive ola"),
    ("talk", 'log nordlys "call Kari 20m: wants an offer"'),
    ("planned", 'log nordlys "today 16:00 meeting Kari" --planned'),
    ("followup", 'followups add nordlys "fri send the offer"'),
    ("weekly", 'followups add havbris "today call about the pilot" --every 1w'),
    ("crowded", 'followups add nordlys "today ring Per"'),
    ("contract", "contracts add nordlys Hosting --ends 2027-01-31 --notice-days 90 --value 900k"),
    ("opportunity", "opportunities add nordlys 'Renewal' --amount 100000"),
    ("closed", "opportunities add nordlys 'Racks' --amount 50000"),
    ("", "opportunities win {closed}"),
    ("rival", 'accounts add "Polar AS" --kind competitor'),
    ("product", "products add 'Probe [/]' --code T4 --price 1200 --margin 35"),
    ("", "opportunities line {closed} T4"),
    ("", "products add Course --code COURSE"),
    ("", "products archive course"),
    ("rate", "rates add EUR 11.62 --on 2026-11-01"),
    ("asked", "feedback ask kari"),
    ("wallet", "wallets add nordlys 4m --category hosting --year 2026"),
    ("cost", "costs add nordlys 9400 'two days in Tromsø' --kind travel --on 2026-11-20"),
    ("need", "needs add nordlys 'faster [/] delivery' --contact kari --on 2026-11-01"),
    ("unneeded", "needs add nordlys 'every site on one screen' --on 2026-11-01"),
    ("", "needs met {unneeded} --on 2026-11-02"),
    ("case", "cases add nordlys 'late [/] delivery' --severity high --on 2026-11-01"),
    ("mended", "cases add nordlys 'wrong certificate' --on 2026-11-01"),
    ("", "cases close {mended} 'sent anew'"),
    ("sale", "transactions add nordlys 120k --product T4 --cost 80k --number 1001 --on 2026-11-02"),
    ("competitor", "competitors add nordlys 'Kvikk [/]' --create --rank 2 --on 2026-11-01"),
    ("link", "links add nordlys https://files.example/frame.pdf 'Frame [/]'"),
    ("", "links add {cost} https://files.example/receipt.pdf"),
    ("goal", "goals add own 10 --by 2027-01-31 --name visits"),
    ("tag", "tags add key nordlys"),
    ("segment", "segments add nordic --where tier:A"),
    ("criterion", "criteria add Ships --axis fit"),
    ("", "criteria archive ships"),
    (
        "campaign",
        "campaigns add 'Winter [/] check' nordic 'offer a [/] check' --from 2026-11-30 --until 2026-12-11",
    ),
    ("plan", "plans new nordlys --type retention --name 'Nordlys [/] 2027'"),
    ("aim", "plans objective nordlys 'half the [/] rejected batches' --side them --due 2027-06-30"),
    ("mark", "plans milestone nordlys '2026-12-10 first [/] figures'"),
)

# What each writing command is tried with, one line or more, each on the portfolio as laid.
WRITING: dict[str, tuple[str, ...]] = {
    "accounts add": ('accounts add "Øst & Vest [/] AS" --tier B --phase acquire --tag a --tag b --about "x; y"',),
    "accounts edit": (
        "accounts edit nordlys --name 'Nordlys Group' --city '' --tag new --cadence 45 --phone '' --at-risk 'rival'",
    ),
    "accounts archive": ("accounts archive nordlys havbris",),
    "accounts unarchive": ("accounts unarchive gammel",),
    "accounts convert": ("accounts convert havbris --phase grow --why 'first order'",),
    "accounts tier": ("accounts tier B nordlys havbris",),
    "accounts phase": ("accounts phase nordlys retain --why mature",),
    "accounts verify": ("accounts verify nordlys",),
    "accounts hand-over": ("accounts hand-over nordlys --to Anne",),
    "accounts lose": (
        "accounts lose nordlys --reason 'service failure' --competitor polar --narrative '[/] late' --no-preventable",
        "accounts lose stille --reason no-need --on yesterday",
    ),
    "accounts win-back": ("accounts win-back tapt --on yesterday",),
    "contacts add": ("contacts add 'Anne Berg' nordlys --email a@b.no --email c@d.no --phone 91111111 --tag vip",),
    "contacts edit": ("contacts edit kari --title CFO --email k@x.no --without kari@nordlys.no --about 'likes fish'",),
    "contacts archive": ("contacts archive kari per",),
    "contacts unarchive": ("contacts unarchive ola",),
    "contacts verify": ("contacts verify kari",),
    "contacts move": ("contacts move kari havbris --successor per --why 'new job'",),
    "log": (
        "log nordlys 'yesterday 15:00 visit Kari 1h: plans #big need: faster delivery nps 8' --next 'fri call Per'",
        "log kari 'email sent the deck' --private --mood 2 --done {followup}",
        "log havbris 'no answer'",
        "log nordlys '- sent the offer [/] \u00f8' --next '2w ask' --owner Anne",
    ),
    "done": ("done {followup} --next '2w ask for a decision'", "done {weekly}"),
    "snooze": ("snooze {followup} 3d", "snooze nordlys 3w"),
    "move": ("move {followup} 3d", "move {planned} 2w"),
    "followups add": ("followups add nordlys 'tomorrow call' --theirs --with kari --note 'about [red]price'",),
    "followups edit": ("followups edit {followup} --what 'send two offers' --due '2w' --note x --tag vip",),
    "followups done": ("followups done {followup} {weekly}",),
    "followups snooze": ("followups snooze {weekly} 1w",),
    "followups cancel": ("followups cancel {followup}",),
    "followups suggest": ("followups suggest nordlys --apply",),
    "followups spread": ("followups spread --apply --a-day 1",),
    "interactions add": ("interactions add nordlys 'video demo' --at yesterday --with kari --minutes 30",),
    "interactions edit": (
        "interactions edit {talk} --text 'call Kari: wants two offers' --with per --mood -1 --tag x",
    ),
    "interactions held": ("interactions held {planned}",),
    "interactions not-held": ("interactions not-held {planned}",),
    "interactions cancel": ("interactions cancel {planned}",),
    "opportunities add": ("opportunities add nordlys 'Three years' --amount 100000",),
    "opportunities edit": (
        "opportunities edit {opportunity} --stage proposal --amount 250k --closes 2026-12-15 --about 'x [/] y'",
        "opportunities edit {opportunity} --name Renewed --probability 40 --next-step '' --tag vip",
    ),
    "opportunities move": ("opportunities move {opportunity} negotiation",),
    "opportunities win": ("opportunities win {opportunity} --amount 120k",),
    "opportunities lose": ("opportunities lose {opportunity} --reason 'too [/] dear' --competitor polar",),
    "opportunities line": (
        "opportunities line {opportunity} T4 --quantity 12 --price 24 --discount '5 %' --need {need} --tailoring [/]",
        "opportunities line {opportunity} T4 --cost 9k",
        "opportunities line {closed} T4 --remove",
    ),
    "opportunities reopen": ("opportunities reopen {closed}",),
    "contracts add": (
        "contracts add nordlys 'Framework' --ends 2027-06-30",
        "contracts add nordlys 'Hosting [/]' --starts 2026-01-01 --ends 2027-12-31 --notice-days 3m --value 900k",
        "contracts add havbris Pilot --currency EUR --probability 40 --status draft --about 'x; y'",
    ),
    "contracts edit": (
        "contracts edit {contract} --ends 2028-12-31 --value 950k --about 'x [/] y'",
        "contracts edit {contract} --name Hosted --status terminated --notice-days '' --probability 40 --tag vip",
    ),
    "products add": ("products add 'Flow meter; F8' --code F8 --price 14.5k --unit pcs --margin 12,5",),
    "products edit": ("products edit T4 --name 'Probe T4' --price '' --category sensors",),
    "products cell": (
        "products cell nordlys T4 --status 'not applicable' --why 'their [/] own'",
        "products cell havbris T4 --potential 100k",
    ),
    "products archive": ("products archive T4",),
    "products unarchive": ("products unarchive course",),
    "rates add": ("rates add SEK 1,02 --source 'the [/] bank'", "rates add NOK 0.086 --in EUR"),
    "rates edit": ("rates edit {rate} --rate 11.64 --on yesterday",),
    "rates delete": ("rates delete {rate}",),
    "contracts renew": (
        "contracts renew {contract} --until 2028-01-31",
        "contracts renew {contract} --until 2028-01-31 --value 950k --concession 'two [/] courses' --cost 28600",
    ),
    "feedback ask": ("feedback ask per --kind csat --source 'a [/] talk'",),
    "feedback answer": (
        "feedback answer {asked} 4 'invoices [/] are wrong'",
        "feedback answer nordlys 2 --kind csat --no-followup --on yesterday",
    ),
    "feedback edit": ("feedback edit {asked} --score 7 --answered today --comment 'x; y'",),
    "feedback delete": ("feedback delete {asked}",),
    "wallets add": (
        "wallets add havbris 350k --product T4 --starts 2026-07-01 --source 'the [/] report' --currency SEK",
    ),
    "wallets edit": ("wallets edit {wallet} --amount 4.5m --year 2025 --confidence high --category ''",),
    "wallets delete": ("wallets delete {wallet}",),
    "costs add": ("costs add nordlys 28600 'two [/] courses' --kind concession --contract {contract}",),
    "costs edit": ("costs edit {cost} --amount 9600 --what '' --opportunity {opportunity}",),
    "costs delete": ("costs delete {cost}",),
    "needs add": (
        "needs add nordlys 'speed [/]' --kind potential --expression wish --product T4 --interaction {talk}",
    ),
    "needs edit": ("needs edit {need} --status partly --contact '' --what 'speed; now'",),
    "needs met": ("needs met {need} --on yesterday",),
    "needs partly": ("needs partly {need}",),
    "needs unmet": ("needs unmet {unneeded}",),
    "needs delete": ("needs delete {unneeded}",),
    "cases add": ("cases add nordlys 'no [/] alarm' --category alarms --contact kari --product T4",),
    "cases edit": ("cases edit {mended} --severity low --resolution 'a [/] visit' --closed 2026-11-10",),
    "cases close": ("cases close {case} 'one visit; free of charge' --on yesterday",),
    "cases reopen": ("cases reopen {mended}",),
    "cases delete": ("cases delete {case}",),
    "transactions add": (
        "transactions add havbris 9400 --credit --what 'a [/] probe' --quantity 2,5",
        "transactions add nordlys 50k --kind order --product T4 --discount 5k --list-value 55k",
    ),
    "transactions edit": ("transactions edit {sale} --amount 121k --cost '' --on 2026-11-03 --quantity 3",),
    "transactions delete": ("transactions delete {sale}",),
    "competitors add": ("competitors add nordlys 'New [/] AS' --create --category sensors --about 'x; y'",),
    "competitors edit": ("competitors edit {competitor} --rank 1 --product T4 --about 'cheap [/]'",),
    "competitors gone": ("competitors gone {competitor} --on yesterday",),
    "competitors delete": ("competitors delete {competitor}",),
    "links add": ("links add {talk} https://files.example/notes.pdf --on yesterday",),
    "links edit": ("links edit {link} --name 'Frame; new' --target https://files.example/new.pdf",),
    "links delete": ("links delete {link}",),
    "goals add": (
        "goals add revenue 5m --by eoy --account nordlys --start 4m",
        "goals add own 12 --by 2027-12-31 --name 'visits [/]' --horizon long --under {goal}",
    ),
    "goals edit": ("goals edit {goal} --target 20 --by 2027-03-31 --name 'x; y'",),
    "goals drop": ("goals drop {goal}",),
    "goals measure": ("goals measure {goal} 7",),
    "criteria add": ("criteria add 'Many sites [/]' --axis fit --weight 30",),
    "criteria edit": ("criteria edit growth --weight 30 --name 'Growth [/]'",),
    "criteria archive": ("criteria archive growth",),
    "criteria unarchive": ("criteria unarchive ships",),
    "criteria score": ("criteria score nordlys 'strategic fit' 8 --why 'their [/] plan'",),
    "campaigns add": (
        "campaigns add 'New; prices' nordic 'send them' --from 2027-01-11 --until 2027-01-29 --channel email",
    ),
    "campaigns answered": ("campaigns answered {campaign} nordlys --on yesterday",),
    "plans new": ("plans new havbris --type acquisition --until 2027-12-31", "plans new portfolio --name 'x; y'"),
    "plans edit": (
        "plans edit nordlys '# Nordlys\n## Their objectives\n- [x] [/] fewer (due fri, owner Per, 60 %) #{aim}\n"
        "  > why\n  - [ ] call Per (due fri)\n## Risks\n- one person\n<!-- end of plan {plan} -->'",
    ),
    "plans objective": ("plans objective nordlys 'agree; sign' --due eoq --owner Per --department Quality",),
    "plans milestone": ("plans milestone nordlys 'fri offer [/] sent' --objective {aim}",),
    "plans action": ("plans action nordlys {aim} 'fri send [/] figures' --owner Per",),
    "plans done": ("plans done {aim}", "plans done {mark} --on yesterday"),
    "segments add": ("segments add shipping --where tier:B",),
    "segments remove": ("segments remove nordic",),
    "tags add": ("tags add strategic nordlys kari",),
    "tags remove": ("tags remove key nordlys",),
    "tags rename": ("tags rename key kernel", "tags rename key strategic"),
    "import": ("import portfolio {csv}", "import transactions {sales}"),
    "undo": ("undo",),
    "redo": (),
}

# What arguments are given where a reading command needs them, by the names they go by.
ARGUMENTS = {
    "account": "nordlys", "name": "nordlys", "ref": "{account}", "person": "kari", "text": "offer",
    "segment": "nordic", "tag": "key", "what": "all", "words": "today", "topic": "dates",
}  # fmt: skip
READING = {
    "tui": "",  # The desk needs a terminal of its own: tests/tui/test_terminal.py and test_untrusted.py try it.
    "interactions show": "interactions show {talk}",
    "opportunities show": "opportunities show {opportunity}",
    "contracts show": "contracts show {contract}",
    "feedback show": "feedback show {asked}",
    "goals show": "goals show {goal}",
    "campaigns show": "campaigns show {campaign}",
    "plans show": "plans show nordlys",
    "plans text": "plans text nordlys",
    "products show": "products show T4",
    "wallets show": "wallets show {wallet}",
    "costs show": "costs show {cost}",
    "needs show": "needs show {need}",
    "cases show": "cases show {case}",
    "transactions show": "transactions show {sale}",
    "competitors show": "competitors show {competitor}",
    "links show": "links show {link}",
    "rates show": "rates show {rate}",
    "draft show": "",
    "draft resume": "",
    "draft drop": "",
    "demo": "",
    "init": "",
}
CSV = 'Firma;Kontaktperson;E-post;Tier;Neste kontakt\n"Fjord AS";Eva Dahl;eva@fjord.no;A;30.11.2026\nBre AS;;;;\n'
SALES = (
    "Kunde;Fakturanr;Linje;Dato;Varenr;Vare;Antall;Netto;Farge\nNordlys AS;F1;1;2026-11-02;R;Racks;2;100,00;red\n"
    "Nordlys AS;K1;1;2026-11-03;R;Racks;-1;-50,00;\nHavbris AB;F2;1;2026-11-03;;[/] Freight;;9,50;\n"
)


def targets() -> Iterator[tuple[str, tuple[Any, ...], tuple[Any, ...]]]:
    """Every command of the compiled tables: its words, target and arguments."""
    for word, kind in compiled.WORDS.items():
        module = f"{word.replace('-', '_')}_lines" if kind == "noun" else "verbs_lines"
        for words, (target, arguments, _) in import_module(f"kamcrm.compiled.{module}").LINES.items():
            if kind == "noun" or words == word:
                yield words, target, arguments


def writing() -> list[str]:
    """The commands that change records."""
    return [words for words, target, _ in targets() if target[2].startswith("Outcome")]


def reading() -> dict[str, str]:
    """A line for each command that only shows something; '' where it can't run here."""
    found = {}
    for words, target, arguments in targets():
        if not target[2].startswith("Outcome"):
            given = [ARGUMENTS.get(name, f"<{name}>") for name, _, _, required in arguments if required]
            found[words] = READING.get(words, " ".join([words, *given]))
    return found


def lay(run: Callable[..., Any]) -> dict[str, str]:
    """Lay the portfolio with `run`; the ids that lines name in braces."""
    ids: dict[str, str] = {}
    for name, line in LAID:
        said = run([*shlex.split(line.format_map(ids)), "-q"])
        if name:
            ids[name] = said.stdout.split()[0]
    return ids


def filled(line: str, ids: dict[str, str], folder: Path) -> list[str]:
    """A line with its ids and files in place."""
    files = {"csv": (folder / "portfolio.csv", CSV), "sales": (folder / "sales.csv", SALES)}
    for name, (path, text) in files.items():
        if f"{{{name}}}" in line:
            path.write_text(text, encoding="utf-8")
    return shlex.split(line.format_map({name: str(path) for name, (path, _) in files.items()} | ids))
