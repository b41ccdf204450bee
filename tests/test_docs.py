"""What the pages show is what the program prints, every link leads somewhere, and every command exists."""

from __future__ import annotations

import io
import os
import re
import sys

import pytest

import pages
import reference
from conftest import Result, Stream
from kamcrm import compiled, line

IDS = [str(page.relative_to(pages.ROOT)) for page in pages.PAGES]
SHOWING = [page for page in pages.PAGES if list(pages.lines(page.read_text(encoding="utf-8")))]
REWRITING = bool(os.environ.get("KAMCRM_REWRITE"))  # make docs


class Terminal(Stream):
    """A stand-in for a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def reader(home, tmp_path, monkeypatch):
    """Someone who follows a page line by line, in a folder and with a HOME of his own."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for key, value in (("COLUMNS", "120"), ("LINES", "60"), ("NO_COLOR", "1")):
        monkeypatch.setenv(key, value)

    def follow(found: pages.Line) -> Result:
        from kamcrm.__main__ import run

        if found.command.startswith("export "):
            monkeypatch.setenv(*found.argv[0].split("=", 1))
            return Result(0, "", "")
        out, err = Terminal(), Stream()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.StringIO(""))
            code = run(found.argv)
        return Result(code, out.text(), err.text())

    return follow


@pytest.mark.parametrize("page", SHOWING, ids=[str(page.relative_to(pages.ROOT)) for page in SHOWING])
def test_a_page_shows_what_its_commands_print(page, reader, tmp_path):
    text = page.read_text(encoding="utf-8")
    for name, content in pages.files(text):
        (tmp_path / "here" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "here" / name).write_text(content, encoding="utf-8")
    printed = {}

    for found in pages.lines(text, "kamcrm export"):
        result = reader(found)
        refused = found.shown.startswith("kamcrm: ")
        printed[found] = result.stderr if refused else result.stdout
        assert (result.code != 0) == refused, f"{found.command}: exit {result.code}\n{result.stderr}"
        agrees = pages.agrees(found.shown, printed[found])
        assert REWRITING or agrees, f"{found.command}\nprints now:\n{printed[found]}"

    if REWRITING:
        pages.rewrite(page, lambda found: printed[found])


@pytest.mark.parametrize("page", pages.PAGES, ids=IDS)
def test_every_command_line_of_a_page_fits_the_tables(page):
    for found in pages.lines(page.read_text(encoding="utf-8")):
        arranged = line.arranged(found.argv)
        known = line.help_for(arranged) or line.read(arranged) or arranged == ["--version"]
        assert known or found.shown.startswith("kamcrm: "), found.command


@pytest.mark.parametrize("page", pages.PAGES, ids=IDS)
def test_every_command_that_a_page_mentions_exists(page):
    for mentioned in re.findall(r"`kamcrm ([a-z][a-z-]*)", page.read_text(encoding="utf-8")):
        assert mentioned in compiled.WORDS or mentioned in compiled.ALIASES, f"there is no kamcrm {mentioned}"


@pytest.mark.parametrize("page", pages.PAGES, ids=IDS)
def test_every_link_within_the_pages_leads_somewhere(page):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", pages.PAGES, ids=IDS)
def test_every_page_has_one_title_and_lines_that_end_where_they_end(page):
    text = page.read_text(encoding="utf-8")
    outside = pages.BLOCK.sub("", text)

    assert len(re.findall(r"^# ", outside, re.MULTILINE)) == 1
    assert not [row for row in text.splitlines() if row != row.rstrip()]
    assert text.endswith("\n") and not text.endswith("\n\n")


def test_a_page_that_shows_something_else_is_noticed():
    assert pages.agrees("a\n…\nc\n", "a\nb\nb\nc\n")
    assert not pages.agrees("a\n…\nd\n", "a\nb\nb\nc\n")
    assert not pages.agrees("a\n", "a\nb\n")


def test_the_readme_opens_with_what_the_program_is_and_two_commands():
    text = (pages.ROOT / "README.md").read_text(encoding="utf-8")

    assert text.index("make demo") < text.index("make test") < text.index("pipx install") < 1600


def test_every_target_of_make_that_a_page_mentions_exists():
    made = set(re.findall(r"^([a-z]+):", (pages.ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    for page in pages.PAGES:
        for target in re.findall(r"(?:^\$ |`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE):
            assert target in made, f"{page.name}: make {target}"


def test_every_decision_is_in_the_index_under_a_number_of_its_own():
    path = pages.ROOT / "docs" / "decisions" / "README.md"
    text = path.read_text(encoding="utf-8")
    made = reference.index(text, path.parent)
    if REWRITING:
        path.write_text(made, encoding="utf-8")

    numbers = [page.name[:4] for page in path.parent.glob("[0-9]*.md")]
    assert REWRITING or text == made, "print it anew: make docs"
    assert len(set(numbers)) == len(numbers)


def test_the_reference_says_what_help_says():
    path = pages.ROOT / "docs" / "reference" / "cli.md"
    if REWRITING:
        path.write_text(reference.page(), encoding="utf-8")

    assert path.read_text(encoding="utf-8") == reference.page(), "print it anew: make docs"


def test_the_page_of_the_desk_says_what_its_keys_are():
    path = pages.ROOT / "docs" / "reference" / "desk.md"
    if REWRITING:
        path.write_text(reference.desk(), encoding="utf-8")

    assert path.read_text(encoding="utf-8") == reference.desk(), "print it anew: make docs"
