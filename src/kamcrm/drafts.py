"""Text that was typed and isn't stored yet: kept with its command in a private folder until it is, or is dropped.

A draft is two files: `N.json`, the command to run and the database it was meant for, and `N.txt`, the text, which an
editor may open. Its number never comes back, so nobody writes on another's; whoever is writing on it holds it.
"""

from __future__ import annotations

import json
import os
import sys

from kamcrm.errors import BadConfig, Locked, NotFound, Usage
from kamcrm.records import namedtuple
from kamcrm.settings import Settings, folder, private_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import ExitStack
    from typing import IO, Any

    from kamcrm.line import Target

TEXTS = ("text", "what", "log", "next", "note")  # The parameters that hold what people write.
COMMANDS = ("log", "done", "followups", "interactions")  # Where a line that cannot be read may hold a text.
DEMO = "demo"  # The database of a command on the demo portfolio, which is made anew for each.
WORDS = 3  # In any other parameter so many words are worth keeping too.


class Draft(namedtuple("Draft", "id at command field values target text db boxed on", defaults=("", False, ""))):
    """A command with its text: `field` is the parameter that the text belongs to.

    `db` is the database it was meant for, empty in drafts of older versions; `boxed` says that the text is the desk's
    box as it was typed, next steps and perhaps the name included; `on` is the day of the first word, from which its
    dates are read.
    """

    __slots__ = ()
    id: int
    at: str
    command: str
    field: str
    values: dict[str, Any]
    target: Target
    text: str
    db: str
    boxed: bool
    on: str


def said(value: Any) -> str:
    """A parameter as one text, its words joined."""
    return " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def field_of(values: dict[str, Any]) -> str:
    """The parameter whose text would be missed most; nothing when none would."""
    found = [key for key in TEXTS if said(values.get(key) or "").strip()]
    others = [key for key, value in values.items() if isinstance(value, str) and len(value.split()) >= WORDS]
    return (found or sorted(others, key=lambda key: -len(values[key])) or [""])[0]


def keep(target: Target, values: dict[str, Any], db: str = "") -> str:
    """Keep a command's text; returns the sentence that says where, or the text itself where the disk takes nothing."""
    field = field_of(values)
    if not field:
        return ""
    try:
        return kept(write(target, values, field, db))
    except OSError:
        return f"your text could not be kept on the disk; here it is:\n{said(values[field])}"


def keep_line(line: list[str]) -> str:
    """Keep a line that could not be read, where it holds a text; returns the sentence that says where."""
    texts = [token for token in line if len(token.split()) >= WORDS]
    if line[:1] == ["log"] and len(line) >= WORDS + 2:
        texts.append(" ".join(token for token in line[2:] if token[:2] != "--"))
    if not texts or line[0] not in COMMANDS:
        return ""
    text = max(texts, key=len)
    try:
        id = write(("", "", "", line[0]), {"line": line, "text": text}, "text")
    except OSError:
        return f"your text could not be kept on the disk; here it is:\n{text}"
    return f"your text is kept: kamcrm draft show {id}"


def kept(id: int) -> str:
    """The sentence that says where a draft is and what to do with it."""
    return f"your text is kept: kamcrm draft resume {id}"


def database(db: str = "", *, demo: bool = False) -> str:
    """The database that a line means which says --db or --demo, or neither: its absolute path."""
    return DEMO if demo else os.path.realpath(Settings(db).database)


def write(target: Target, values: dict[str, Any], field: str, db: str = "", *, boxed: bool = False) -> int:
    """Write a new draft, readable by its owner alone; returns its number."""
    db = os.path.realpath(db) if db else database(values.get("db", ""), demo=values.get("demo", False))
    where = private_folder("state", "drafts")
    while True:
        try:
            id = _next_number(where)
            handle = os.open(os.path.join(where, f"{id}.json"), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            break
        except FileExistsError:
            continue  # Where the counter was lost; it goes on until a number is free.
    try:
        with open(handle, "w", encoding="utf-8") as file:
            line = {"target": target, "values": values, "field": field, "db": db}
            json.dump(line | {"boxed": boxed, "on": _day()}, file)
        _put(id, said(values.get(field) or ""), os.O_CREAT)
    except OSError:
        drop(id)  # Half a draft would only mislead; the caller still has the text.
        raise
    return id


def _day() -> str:
    """Today, '' where the clock that was set can't be read: no text is lost for that."""
    from kamcrm.unit import clock

    try:
        return clock().astimezone().date().isoformat()
    except BadConfig:
        return ""


def replace(id: int, target: Target, values: dict[str, Any], field: str, db: str) -> IO[str] | None:
    """Put another line in the place of a draft, held throughout; returns the hold, None where the draft is gone.

    Its text comes last: until it is there the line itself says it, so that no crash between mixes two lines.
    """
    name = f"{path(id)[:-4]}.json"
    if not os.path.exists(name):
        return None
    with open(f"{name}.new", "w", encoding="utf-8", opener=_own) as file:
        line = {"target": target, "values": values, "field": field, "db": os.path.realpath(db)}
        json.dump(line | {"on": _day()}, file)
    hold = _locked(f"{name}.new")
    if os.path.exists(path(id)):
        os.unlink(path(id))
    os.replace(f"{name}.new", name)
    _put(id, said(values.get(field) or ""), os.O_CREAT)
    return hold


def _own(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def rewrite(id: int, text: str) -> None:
    """Replace the text of a draft; FileNotFoundError where it is gone, since nobody would find the text there."""
    _put(id, text)


def _put(id: int, text: str, how: int = 0) -> None:
    handle = os.open(path(id), os.O_WRONLY | os.O_TRUNC | how, 0o600)
    with open(handle, "w", encoding="utf-8", errors="surrogateescape", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def path(id: int) -> str:
    """Where the text of a draft is."""
    return os.path.join(folder("state"), "drafts", f"{id}.txt")


def listed() -> list[Draft]:
    """Every draft, the oldest first."""
    where = os.path.join(folder("state"), "drafts")
    return [find(id) for id in sorted(_numbers(where))]


def find(id: int = 0) -> Draft:
    """One draft, or the newest; NotFound when there is none."""
    where = os.path.join(folder("state"), "drafts")
    id = id or max(_numbers(where), default=0)
    name = os.path.join(where, f"{id}.json")
    try:
        with open(name, encoding="utf-8") as file:
            found = json.load(file)
        at = _stamp(os.stat(name).st_mtime)
    except (OSError, ValueError):
        raise NotFound("draft", str(id or "the newest"), hint="kamcrm draft list shows what is kept") from None
    text = read(id)
    values, field = found["values"], found["field"]
    if not text and field in values:
        text = said(values[field])
    known = (found.get("db", ""), found.get("boxed", False), found.get("on", ""))
    return Draft(id, at, found["target"][3], field, values, tuple(found["target"]), text, *known)


def held(id: int) -> IO[str] | None:
    """Hold a draft until the file returned is closed or the program ends; None where it is gone or held already."""
    name = f"{path(id)[:-4]}.json"
    file = _locked(name)
    if file is None or os.path.exists(name):
        return file
    file.close()
    return None


def _locked(name: str) -> IO[str] | None:
    if sys.platform == "win32":
        return open(os.devnull, encoding="utf-8")  # What is open there could not be dropped.
    import fcntl

    try:
        file = open(name, encoding="utf-8")  # noqa: SIM115 - it is the hold, and outlives this.
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    except OSError:
        pass  # A file system without locks: there a draft cannot be held, and must not be lost for it.
    return file


def taken(id: int) -> IO[str]:
    """Hold a draft to run or drop it; Locked where it is being written at a desk."""
    hold = held(id)
    if hold is None:
        raise Locked(f"draft {id} is being written at a desk", "save or leave it there with Esc, and try again")
    return hold


def all_taken(ids: list[int]) -> ExitStack:
    """Hold several drafts, all or none."""
    from contextlib import ExitStack

    with ExitStack() as holds:
        for id in ids:
            holds.enter_context(taken(id))
        return holds.pop_all()


def meant(id: int) -> int:
    """The number itself; Usage when none was said, since what is dropped cannot be brought back."""
    if not id:
        raise Usage("which draft?", "kamcrm draft list shows them; --all drops every one")
    return id


def read(id: int) -> str:
    """The text of a draft as it is on the disk."""
    try:
        with open(path(id), encoding="utf-8", errors="surrogateescape") as file:
            return file.read()
    except OSError:
        return ""


def drop(id: int) -> None:
    """Remove a draft."""
    for name in (path(id), f"{path(id)[:-4]}.json"):
        if os.path.exists(name):
            os.unlink(name)


def _numbers(where: str) -> list[int]:
    if not os.path.isdir(where):
        return []
    return [int(name[:-5]) for name in os.listdir(where) if name.endswith(".json") and name[:-5].isdigit()]


def _next_number(where: str) -> int:
    """A number that no draft has had: how long a file is that each draft makes one byte longer."""
    first = max(_numbers(where), default=0) + 1
    handle = os.open(f"{where}.count", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        while True:
            os.write(handle, b".")
            id = os.lseek(handle, 0, os.SEEK_CUR)  # Behind the byte of one's own, whoever else adds some.
            if id >= first:
                return id
    finally:
        os.close(handle)


def _stamp(seconds: float) -> str:
    import time

    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
