"""Links: documents kept elsewhere, on a record of any noun."""

from __future__ import annotations

import json

import pytest


def rows(kam, line):
    return json.loads(kam([*line.split(), "-f", "json"]).stdout)


def test_adding_one_says_what_it_is_and_where(ok, scene):
    scene.account()

    assert ok("links add nordlys https://files.example/frame.pdf 'Frame agreement'").stdout == (
        "Added   2  Frame agreement  Nordlys AS  https://files.example/frame.pdf  Mon 2026-11-23 (today)\n"
    )


def test_it_hangs_on_an_account_a_person_or_any_record_and_shows_there(ok, kam, scene):
    account = scene.account()
    scene.person("Kari Moen", account)
    contract = scene.contract(account)
    ok("links add 'kari moen' https://files.example/card.pdf")
    ok(f"links add {contract} https://files.example/signed.pdf Signed")

    assert "Signed" in ok(f"show {contract}").stdout
    assert "card.pdf" in ok("show 'kari moen'").stdout
    assert [row["name"] for row in rows(kam, "links list --account nordlys")] == ["Signed", "card.pdf"]


def test_a_file_that_is_here_is_kept_with_its_whole_path(ok, kam, scene, tmp_path, monkeypatch):
    scene.account()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "offer.pdf").write_text("x")

    ok("links add nordlys offer.pdf")
    ok("links add nordlys elsewhere/offer.pdf")

    assert [row["target"] for row in rows(kam, "links list")] == ["elsewhere/offer.pdf", str(tmp_path / "offer.pdf")]


def test_one_is_put_right_and_removed(ok, kam, scene):
    scene.account()
    ok("links add nordlys https://files.example/a.pdf A")

    assert ok("links edit 2 --name B --on 2026-11-20").stdout == (
        "Changed 2  B  name A → B  linked Mon 2026-11-23 → Fri 2026-11-20\n"
    )
    assert "https://files.example/a.pdf" in ok("links show 2").stdout
    ok("links delete 2")
    assert rows(kam, "links list") == []
    ok("undo")
    assert [row["id"] for row in rows(kam, "links list --as-of 2026-11-20")] == [2]


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("links add nordlys ' '", 2, "target cannot be empty"),
        ("links add 4711 https://x.example", 3, "4711"),
        ("links add nobody https://x.example", 3, "nobody"),
        ("links add nordlys https://x.example --on 1900-01-01", 2, "126 years away"),
        ("links edit 1 --name x", 3, "1 is one of the accounts"),
        ("links delete 4711", 3, "4711"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence_and_nothing_is_written(ok, kam, scene, line, code, said):
    scene.account()
    scene.account("Globex AS")
    before = kam("export all").stdout

    shown = kam(line)

    assert (shown.code, said in shown.stderr) == (code, True), shown.stderr
    assert kam("export all").stdout == before
