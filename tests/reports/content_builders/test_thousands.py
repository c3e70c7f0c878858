"""Every number of 1,000 or more has its commas in what is printed; years and ids have none."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

from checklist.assessments.figures import format_figure, format_formula
from checklist.core.question_sets.library import ShippedSet
from checklist.reports.content import serialise_content
from checklist.reports.paper_form.form import build_blank_form, build_filled_form
from checklist.reports.printing.html import render_html
from tests.reports.cases import (
    ALL,
    ALL_2011,
    VCC,
    WFOF,
    MadeAnswers,
    build_report_content,
    make_saved_answers,
    scored,
)

BARE = re.compile(r"(?<![\w.,/-])(?!(?:19|20)\d\d\b)\d{4,}(?![\w/-])")
SETS = [pytest.param(VCC, ALL, id="vcc-2022"), pytest.param(WFOF, ALL_2011, id="wfof-2011")]


def answer_in_thousands(of: ShippedSet, levels: dict[str, str]) -> MadeAnswers:
    """Answer all of a set, with figures and numbers from 3,000 upwards."""
    saved = make_saved_answers(levels, of=of)
    for number, key in enumerate(saved.figures):
        if "-" not in saved.figures[key]:
            saved.figures[key] = str(3000 + number * 17)
    return saved


def find_bare_numbers(content: bytes) -> list[str]:
    """The numbers of 1,000 or more without commas, but in the titles of sources and in hashes."""
    page = BeautifulSoup(render_html(content), "lxml")
    for source in page.select(".sources, .code, style, title"):
        source.decompose()
    return BARE.findall(page.get_text(" "))


@pytest.mark.parametrize(("of", "levels"), SETS)
def test_no_report_prints_thousands_without_a_comma(of: ShippedSet, levels: dict[str, str]) -> None:
    content = build_report_content(answer_in_thousands(of, levels), of=of)

    assert re.search(rb"\d,\d{3}", content)
    assert find_bare_numbers(content) == []


@pytest.mark.parametrize(("of", "levels"), SETS)
def test_no_form_prints_thousands_without_a_comma(of: ShippedSet, levels: dict[str, str]) -> None:
    filled = build_filled_form(scored(answer_in_thousands(of, levels), of=of))

    assert find_bare_numbers(serialise_content(build_blank_form(of))) == []
    assert find_bare_numbers(serialise_content(filled)) == []


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("999", "999"),
        ("1000", "1,000"),
        ("-1000", "-1,000"),
        ("12345.50", "12,345.50"),
        ("2022-01-31", "2022-01-31"),
        ("about 5000", "about 5000"),
        ("-", "-"),
    ],
)
def test_a_figure_is_written_with_commas_and_a_date_or_word_as_it_is(
    stored: str, read: str
) -> None:
    assert format_figure(stored) == read


@pytest.mark.parametrize(
    ("formula", "read"),
    [("M04 * 999", "× 999"), ("M04 * 1000", "× 1,000"), ("M04 * 0.12345", "× 0.12345")],
)
def test_a_number_in_a_formula_has_commas_too(formula: str, read: str) -> None:
    assert format_formula(VCC.question_set, formula).endswith(read)
