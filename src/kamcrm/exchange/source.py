"""Where the bytes of an import come from, and in which encoding they are text."""

from __future__ import annotations

import codecs
import io
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from kamcrm.errors import BadInput, Fault, NotFound, NotPermitted

CHUNK = 1 << 16
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
NAMES = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "cp1252": "Windows-1252", "latin-1": "ISO-8859-1"}


@dataclass(frozen=True)
class Source:
    """A named run of bytes that can be read again from its start."""

    name: str
    open: Callable[[], BinaryIO]


def from_bytes(content: bytes, name: str = "-") -> Source:
    """Bytes already at hand, such as those of stdin."""
    return Source(name, lambda: io.BytesIO(content))


def from_path(path: str) -> Source:
    """A file; what is not a regular file (a pipe) is read whole, since it cannot be read twice."""
    try:
        kind = os.stat(path).st_mode
        if stat.S_ISDIR(kind):
            raise BadInput(f"{path} is a folder", "name the file in it")
        with open(path, "rb") as file:
            if not stat.S_ISREG(kind):
                return from_bytes(file.read(), path)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotFound("file", path) from error
    except PermissionError as error:
        raise NotPermitted(f"{path} may not be read") from error
    except OSError as error:
        raise Fault(f"{path} cannot be read: {error.strerror}") from error
    return Source(path, lambda: open(path, "rb"))


@dataclass(frozen=True)
class Encoding:
    """The encoding a file is read in, and why if that was a guess."""

    name: str
    warning: str = ""

    @property
    def words(self) -> str:
        """The name people know it by."""
        return NAMES.get(self.name, self.name.upper())


def detect(source: Source, wanted: str = "") -> Encoding:
    """The encoding by its mark, else strict UTF-8, else Windows-1252; `wanted` overrules.

    >>> detect(from_bytes("Ås".encode())).words, detect(from_bytes("Ås".encode("cp1252"))).words
    ('UTF-8', 'Windows-1252')
    """
    with source.open() as file:
        start = file.read(4096)
    marked = wanted or next((name for mark, name in BOMS if start.startswith(mark)), "") or _unmarked_utf16(start)
    if marked:
        wrong = _undecodable(source, marked)
        if wrong:
            raise BadInput(f"{source.name} begins as {marked} but is not: line {wrong}", "save it again as UTF-8")
        return Encoding(marked)
    wrong = _undecodable(source, "utf-8")
    if not wrong:
        return Encoding("utf-8")
    guess = "latin-1" if _undecodable(source, "cp1252") else "cp1252"
    return Encoding(guess, f"not UTF-8 (line {wrong}), so read as {NAMES[guess]}; --encoding names another")


def _unmarked_utf16(start: bytes) -> str:
    """UTF-16 without a mark shows as text with a NUL at nearly every other byte."""
    pairs = len(start) // 2
    if pairs and start[1::2].count(0) > 0.6 * pairs:
        return "utf-16-le"
    return "utf-16-be" if pairs and start[::2].count(0) > 0.6 * pairs else ""


def _undecodable(source: Source, encoding: str) -> int:
    """The line of the first bytes that are not text in this encoding; 0 when all are."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
    except LookupError as error:
        raise BadInput(f"there is no encoding called {encoding!r}", "try utf-8, cp1252 or utf-16") from error
    line = 1
    with source.open() as file:
        while True:
            chunk = file.read(CHUNK)
            try:
                line += decoder.decode(chunk, final=not chunk).count("\n")
            except UnicodeError as error:
                return line + chunk[: getattr(error, "start", 0)].count(b"\n")
            if not chunk:
                return 0
