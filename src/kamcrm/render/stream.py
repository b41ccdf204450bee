"""The one place that prints: text to a stream or a file, in one go and in the right encoding."""

from __future__ import annotations

import os

from kamcrm.errors import CannotCreate, Fault, NotPermitted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TextIO

# What a stream that can't hold our own marks gets in their place, each as wide as the mark.
STAND_INS = {0x2026: "~", 0x2013: "-", 0xB7: ".", 0x2500: "-", 0x23CE: "/", 0x2192: ">", 0xFFFD: "?"}


def write(text: str, stream: TextIO, format: str = "table") -> None:
    """Write and flush: words in the stream's encoding, data formats always in UTF-8 with bare line feeds."""
    raw: Any = getattr(stream, "buffer", None)
    if raw is None:
        stream.write(text)
    else:
        stream.flush()
        raw.write(_encoded(text, (stream.encoding or "utf-8") if format in ("table", "ids") else "utf-8"))
    stream.flush()


def _encoded(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_needed(encoding)).encode(encoding, "replace")


def _needed(encoding: str) -> dict[int, str]:
    """The stand-ins for those marks that the encoding lacks."""
    return {mark: other for mark, other in STAND_INS.items() if chr(mark).encode(encoding, "ignore") == b""}


class Spool:
    """A long text on its way to stdout, held in memory or, past some size, in a nameless private file."""

    __slots__ = ("file",)

    def __init__(self, file: Any) -> None:
        self.file = file


def spooled(pieces: Iterable[str]) -> Spool:
    """Take in all the pieces, so that whoever makes them can be done before a slow reader is."""
    from tempfile import SpooledTemporaryFile

    file = SpooledTemporaryFile(max_size=32 << 20)  # noqa: SIM115
    file.writelines(_encoded(piece, "utf-8") for piece in pieces)
    return Spool(file)


def unrolled(spool: Spool, stream: TextIO) -> int:
    """Write what was taken in; returns the exit code."""
    from shutil import copyfileobj

    raw: Any = getattr(stream, "buffer", None)
    spool.file.seek(0)
    if raw is None:
        stream.write(spool.file.read().decode("utf-8"))
    else:
        stream.flush()
        copyfileobj(spool.file, raw, 1 << 20)
    stream.flush()
    return 0


def save(text: str, path: str, format: str = "table", *, folder: bool = False) -> str:
    """Write a private file whole or not at all, making its folder if told to; returns the path."""
    return save_pieces((text,), path, folder=folder)


def save_pieces(pieces: Iterable[str], path: str, *, folder: bool = False) -> str:
    """Write a private file whole or not at all from pieces too many to hold; returns the path."""
    try:
        if folder:
            os.makedirs(os.path.dirname(path) or ".", mode=0o700, exist_ok=True)
        if os.path.exists(path) and not os.path.isfile(path):
            with open(path, "wb") as device:
                device.writelines(_encoded(piece, "utf-8") for piece in pieces)
        else:
            _replace(pieces, os.path.realpath(path))
    except PermissionError as error:
        raise NotPermitted(f"{path} may not be written", error.strerror or "") from error
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise CannotCreate(f"{path} cannot be made", error.strerror or "") from error
    except OSError as error:
        raise Fault(f"{path} could not be written", error.strerror or "") from error
    return path


def _replace(pieces: Iterable[str], path: str) -> None:
    """Put the content beside the file first, so that a full disk leaves the old one whole."""
    beside = f"{path}.{os.getpid()}.part"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with open(handle, "wb", buffering=1 << 20) as file:
            file.writelines(_encoded(piece, "utf-8") for piece in pieces)
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise


def color_wanted(tty: bool, environ: Mapping[str, str]) -> bool:
    """Whether to use colour: NO_COLOR forbids it, FORCE_COLOR asks for it, else a terminal that isn't dumb."""
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return tty and environ.get("TERM") != "dumb"


def screen_width(stream: TextIO, environ: Mapping[str, str]) -> int:
    """The terminal's width in cells: COLUMNS when it is a number, else what the terminal says, else 80."""
    told = environ.get("COLUMNS", "")
    if told.isascii() and told.isdigit() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def screen_height(stream: TextIO, environ: Mapping[str, str]) -> int:
    """The terminal's height in lines: LINES when it is a number, else what the terminal says, else 24."""
    told = environ.get("LINES", "")
    if told.isascii() and told.isdigit() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(stream.fileno()).lines or 24
    except (OSError, ValueError):
        return 24
