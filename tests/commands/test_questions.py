"""Bare `analyze`: the five questions, answered at once or told how to be answered."""

from __future__ import annotations

import json

import pytest


def test_analyze_alone_answers_the_five_questions(kam, demo):
    shown = kam("analyze")
    page = json.loads(kam("analyze -f json").stdout)

    assert [key for key in page if isinstance(page[key], list)] == [
        "products",
        "churn",
        "top",
        "traits",
        "share_of_wallet",
    ]
    assert all(1 <= len(page[key]) <= 3 for key in ("products", "churn", "top", "traits", "share_of_wallet"))
    assert "Havbrisa Rederi AB earns most" in shown.stdout
    for command in ("products", "churn", "top", "traits", "share-of-wallet"):
        assert f"more: kamcrm analyze {command}" in shown.stdout


def test_with_nothing_recorded_each_says_how_to_begin(kam):
    shown = kam("analyze")

    assert shown.code == 0
    for hint in ("import transactions", "accounts lose", "wallets add"):
        assert f"kamcrm {hint}" in shown.stdout


@pytest.mark.parametrize("line", ["analyze --help", "analyze -h", "help analyze"])
def test_its_help_lists_all_the_figures(kam, line):
    shown = kam(line)

    assert "top" in shown.stdout
    assert "health" in shown.stdout


def test_a_word_that_is_no_figure_is_refused(kam):
    assert kam("analyze profits").code == 2


def test_options_alone_belong_to_the_questions(kam):
    assert json.loads(kam("analyze -f json --as-of 2026-06-30").stdout)["as_of"] == "2026-06-30"
