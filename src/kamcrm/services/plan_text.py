r"""The plan as one Markdown document that an editor takes: written, and read back without losing a word.

    # Name of the plan

    type: retention
    status: active
    from: 2026-01-01
    until: 2027-12-31

    > what the plan is about, as many lines as it needs

    ## Our objectives

    - [ ] Three-year agreement  (due 2026-12-31, owner Kari, department Sales, 70 %)  #2310
      > what else is to be known of it
      - [ ] send the draft  (due fri, owner Per)  #2390
      * [x] first offer  (due 2026-10-08, done 2026-10-10)  #2320

    ## Strengths

    - they show our alarms to colleagues  #12

    <!-- end of plan 2301, 9f3a12c4 -->

A line without a number is new. Of an objective `[ ]` says open, `[x]` met, `[!]` missed, `[-]` given up; below it `-`
is an action and `*` a milestone. A backslash keeps what would mean something: `\(`, `\#`, `\,`, `\\`; `\n` is a line
break in a line, `\s` a blank at its end. The last line says that nothing was cut off, and from which state of the plan
it was made.
"""

from __future__ import annotations

import re
from zlib import crc32

from kamcrm.errors import BadInput
from kamcrm.records import namedtuple

SECTIONS = {
    "them": "Their objectives", "us": "Our objectives", "milestones": "Milestones", "strength": "Strengths",
    "weakness": "Weaknesses", "opportunity": "Opportunities", "threat": "Threats", "risk": "Risks", "mix": "Mix",
}  # fmt: skip
HEADS = ("type", "status", "from", "until")
FACTS = ("due", "done", "owner", "department")
LEGEND = """\
<!-- A line without a number is new; one taken out is given up, cancelled or deleted. [x] met or done, [!] missed. -->
<!-- - [ ] objective  (due 2026-12-01, owner Kari, 60 %)  #7 -->
<!-- below an objective: "  - [ ] action", "  * [ ] milestone", "  > note" -->"""
MANUAL = "docs/how-to/plan-an-account.md says how a plan is written"
_ITEM = re.compile(r"(?P<in>[ \t]*)(?P<bullet>[-*])(?: \[(?P<box>.)\])?(?: (?P<text>.*))?")
_NUMBER = re.compile(r"(?:^|(?<= )) *#(\d{1,17})$")
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d)?) ?%(?: of (\w+))?")
_END = re.compile(r"<!-- end of plan (\d{1,17})(?:, ([0-9a-f]{8}))? -->")
_SIGNS = {"n": "\n", "r": "\r", "s": " "}


class Item(namedtuple("Item", "bullet box what facts id note parts line", defaults=(None, None, (), 0))):
    """A line of a section: `box` is what stands in its brackets, '' without; `parts` are the lines below it."""

    __slots__ = ()
    bullet: str
    box: str
    what: str
    facts: dict[str, str]
    id: int | None
    note: str | None
    parts: tuple[Item, ...]
    line: int


class Page(namedtuple("Page", "name heads about sections plan mark")):
    """A plan as a document: its heads and sections by their keys, the plan's id, and what it was made from."""

    __slots__ = ()
    name: str
    heads: dict[str, str]
    about: str | None
    sections: dict[str, list[Item]]
    plan: int
    mark: str


def write(page: Page) -> str:
    """The document, its last line the mark of all the others."""
    lines = [f"# {_kept(page.name)}", "", *[f"{key}: {_kept(value)}" for key, value in page.heads.items()], ""]
    lines += [*_quoted(page.about, ""), *([""] if page.about is not None else []), LEGEND, ""]
    for key, items in page.sections.items():
        lines += [f"## {SECTIONS[key]}", ""]
        for item in items:
            lines += _item(item, "")
        lines += [""] if items else []
    body = "\n".join(lines)
    return f"{body}\n<!-- end of plan {page.plan}, {crc32(body.encode()):08x} -->\n"


def _item(item: Item, margin: str) -> list[str]:
    facts = [f"{key} {_kept(value, ',()')}" for key, value in item.facts.items() if key in FACTS]
    if "share" in item.facts:
        of = f" of {item.facts['of']}" if "of" in item.facts else ""
        facts.append(f"{item.facts['share']} %{of}")
    box = f" [{item.box}]" if item.box else ""
    tail = [f"({', '.join(facts)})"] if facts else []
    tail += [f"#{item.id}"] if item.id is not None else []
    what = _plain(item.what)
    if not box and what[:1] == "[":
        what = f"\\{what}"
    found = ["  ".join([f"{margin}{item.bullet}{box} {what}", *tail]), *_quoted(item.note, f"{margin}  ")]
    for part in item.parts:
        found += _item(part, f"{margin}  ")
    return found


def _quoted(note: str | None, margin: str) -> list[str]:
    if note is None:
        return []
    return [f"{margin}> {_kept(line)}" if line else f"{margin}>" for line in note.split("\n")]


def _kept(text: str, signs: str = "") -> str:
    r"""Text as one line that reads back the same.

    >>> print(_kept("C:\\new, or old ", ","))
    C:\\new\, or old\s
    """
    for sign in f"\\{signs}":
        text = text.replace(sign, f"\\{sign}")
    text = text.replace("\n", "\\n").replace("\r", "\\r")
    left = len(text) - len(text.lstrip(" "))
    right = len(text) - max(len(text.rstrip(" ")), left)
    return "\\s" * left + text[left : len(text) - right] + "\\s" * right


def _plain(text: str) -> str:
    r"""The same for a line's words, which may end like a number or like facts.

    >>> print(_plain("see #12"), "|", _plain("call (due fri)"), "|", _plain("call (again)"))
    see \#12 | call \(due fri) | call (again)
    """
    found = _kept(text)
    number = _NUMBER.search(found)
    if number:
        at = number.start(1) - 1
        return f"{found[:at]}\\{found[at:]}"
    group = _group(found)
    while group is not None:
        found = f"{found[:group]}\\{found[group:]}"
        group = _group(found)
    return found


def _group(text: str) -> int | None:
    """Where the facts at the end of a line begin; None where it has none."""
    if [found.group() for found in re.finditer(r"\\.|\)", text)][-1:] != [")"] or text[-1] != ")":
        return None
    opened = [one.start() for one in re.finditer(r"\\.|\(", text) if one.group() == "("]
    at = opened[-1] if opened else -1
    if at < 0 or (at and text[at - 1] != " "):
        return None
    inner = text[at + 1 : -1].strip()
    return at if inner.partition(" ")[0] in FACTS or _SHARE.match(inner) else None


def _said(text: str) -> str:
    """What `_kept` wrote, as it was."""
    return re.sub(r"\\(.)", lambda found: _SIGNS.get(found.group(1), found.group(1)), text)


def read(text: str) -> Page:
    """The document that a text is; BadInput names the line that it stumbles over."""
    return _Reader(text.lstrip("\ufeff")).page()


def wrong(line: int, what: str, hint: str = MANUAL) -> BadInput:
    """The refusal of a line."""
    return BadInput(f"line {line}: {what}", hint)


def only(item: Item, *facts: str) -> None:
    """Refuse what a line of its kind doesn't take."""
    for key in item.facts:
        if key not in facts:
            takes = ", ".join("60 %" if one == "share" else one for one in facts) or "words alone"
            said = "a share" if key in ("share", "of") else key
            raise wrong(item.line, f"{said} says nothing here", f"it takes {takes}")


def alone(item: Item) -> None:
    """Refuse what stands below a line that takes nothing below it."""
    if item.parts or item.note is not None:
        raise wrong(item.parts[0].line if item.parts else item.line, "nothing stands below this")


class _Reader:
    """Reads a document from its first line to its last."""

    def __init__(self, text: str) -> None:
        self.lines = text.rstrip("\n").split("\n")
        self.name: str | None = None
        self.heads: dict[str, str] = {}
        self.about: list[str] = []
        self.sections: dict[str, list[Item]] = {}
        self.here: list[Item] | None = None

    def page(self) -> Page:
        """The whole document."""
        end = _END.fullmatch(self.lines[-1].strip())
        if not end:
            raise wrong(len(self.lines), "the plan is cut short: its last line, <!-- end of plan … -->, is missing")
        for number, line in enumerate(self.lines[:-1], 1):
            if line.strip() and not line.lstrip().startswith("<!--"):
                self._line(number, line)
        if self.name is None:
            raise wrong(1, "the plan has no name", "it begins with # and what the plan is called")
        about = "\n".join(self.about) if self.about else None
        return Page(self.name, self.heads, about, self.sections, int(end[1]), end[2] or "")

    def _line(self, number: int, line: str) -> None:
        bare = line.lstrip(" \t")
        if line.startswith("## "):
            self._section(number, line[3:].strip())
        elif line.startswith("# ") and self.name is None:
            self.name = _said(line[2:].strip(" "))
        elif bare.startswith(">"):
            self._note(number, _said(bare[1:].removeprefix(" ").rstrip(" ")))
        elif self.here is None:
            self._head(number, line)
        else:
            self._item(number, line)

    def _section(self, number: int, title: str) -> None:
        key = next((key for key, known in SECTIONS.items() if known.casefold() == title.casefold()), None)
        if key is None:
            raise wrong(number, f"there is no section {title!r}", f"the sections are {', '.join(SECTIONS.values())}")
        self.here = self.sections.setdefault(key, [])

    def _head(self, number: int, line: str) -> None:
        key, colon, value = line.partition(":")
        if not colon or key.strip() not in HEADS or key.strip() in self.heads:
            raise wrong(number, f"{line.strip()!r} belongs to no section", f"above them stand {', '.join(HEADS)}")
        self.heads[key.strip()] = _said(value.strip(" "))

    def _note(self, number: int, text: str) -> None:
        if self.here is None:
            self.about.append(text)
            return
        if not self.here:
            raise wrong(number, "this note stands below nothing")
        item = self.here[-1]
        self.here[-1] = item._replace(note=text if item.note is None else f"{item.note}\n{text}")

    def _item(self, number: int, line: str) -> None:
        found = _ITEM.fullmatch(line)
        if not found:
            raise wrong(number, f"{line.strip()!r} is no line of a plan", "one begins with - or *, a note with >")
        item = _read_item(found, number)
        if not found["in"]:
            assert self.here is not None
            self.here.append(item)
            return
        if not self.here:
            raise wrong(number, "this line stands below nothing")
        self.here[-1] = self.here[-1]._replace(parts=(*self.here[-1].parts, item))


def _read_item(found: re.Match[str], number: int) -> Item:
    text, id = (found["text"] or "").rstrip(" "), None
    last = _NUMBER.search(text)
    if last:
        text, id = text[: last.start()].rstrip(" "), int(last[1])
    at, facts = _group(text), {}
    if at is not None:
        text, facts = text[:at].rstrip(" "), _facts(text[at + 1 : -1], number)
    return Item(found["bullet"], found["box"] or "", _said(text), facts, id, line=number)


def _facts(text: str, number: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in re.findall(r"(?:\\.|[^,\\]|(?<=\d),(?=\d))+", text):
        key, _, value = part.strip(" ").partition(" ")
        share = _SHARE.fullmatch(part.strip(" "))
        told = (
            {"share": share[1], **({"of": share[2]} if share[2] else {})} if share else {key: _said(value.strip(" "))}
        )
        if not share and (key not in FACTS or not value):
            raise wrong(number, f"{part.strip()!r} is not known here", f"it takes {', '.join(FACTS)} and 60 %")
        if any(one in found for one in told):
            raise wrong(number, f"{part.strip()!r} is said twice")
        found |= told
    return found
