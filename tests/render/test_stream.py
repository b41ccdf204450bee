from __future__ import annotations

import io
import os
import stat

import pytest

from kamcrm.errors import CannotCreate, Fault
from kamcrm.render import color_wanted, save, screen_width, text_of, write
from render.samples import document, sheet


def printed(text, encoding, format="table"):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, newline="\r\n")
    write(text, stream, format)
    return stream.buffer.getvalue()


def test_what_is_written_is_there_at_once():
    assert printed("Åse\n", "utf-8") == "Åse\n".encode()


def test_a_stream_that_holds_only_ascii_gets_stand_ins_of_the_same_width():
    page = text_of(document(), "table")

    text = printed(page, "ascii").decode("ascii")

    assert list(map(len, text.splitlines())) == list(map(len, page.splitlines()))
    assert "----------" in text and "?yvind" in text


def test_a_console_of_another_alphabet_keeps_what_it_can():
    assert printed("Åse → … ⏎", "cp1252").decode("cp1252") == "Åse > … /"


def test_data_is_in_utf_8_with_bare_line_feeds_whatever_the_stream():
    text = text_of(sheet(), "csv")

    assert printed(text, "ascii", "csv") == text.encode("utf-8")


def test_what_was_printed_before_stays_before():
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8")
    stream.write("first ")

    write("second", stream)

    assert raw.getvalue() == b"first second"


def test_a_stream_without_bytes_gets_the_text():
    stream = io.StringIO()

    write("Åse", stream)

    assert stream.getvalue() == "Åse"


def test_a_file_is_private_and_whole(tmp_path):
    path = str(tmp_path / "list.csv")

    save("Kari\n", path, "csv")
    save("Åse\n", path, "csv")

    assert (tmp_path / "list.csv").read_bytes() == "Åse\n".encode()
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert os.listdir(tmp_path) == ["list.csv"]


def test_a_file_in_a_folder_that_is_not_there_cannot_be_made(tmp_path):
    with pytest.raises(CannotCreate):
        save("x", str(tmp_path / "none" / "list.csv"))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device here")
def test_a_full_disk_is_a_fault():
    with pytest.raises(Fault, match="/dev/full"):
        save("x", "/dev/full")


@pytest.mark.parametrize(
    ("tty", "environ", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_terminals_unless_the_environment_says_otherwise(tty, environ, wanted):
    assert color_wanted(tty, environ) is wanted


def test_the_width_is_what_columns_says_and_else_the_terminal_or_eighty():
    assert screen_width(io.StringIO(), {"COLUMNS": "132"}) == 132
    assert screen_width(io.StringIO(), {"COLUMNS": "wide"}) == 80
