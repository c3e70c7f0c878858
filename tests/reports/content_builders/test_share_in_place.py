"""The report on a set that is scored by the share in place."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.saved_answers import SavedAnswer, SavedTexts
from checklist.core.answers.sheet import Given
from checklist.core.organisations import Marking, OrganisationKind
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.db import now
from checklist.reports.content import serialise_content
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from tests.reports.cases import MadeAnswers, make_exhibit, print_once, score_made
from tests.reports.printing.test_printed import find_typefaces

SHIPPED = shipped_library().get("wfof-2011", "1.0.0")
"""The edition that hides most of its questions, and where not applicable is always offered."""
ANSWERS = {
    "hosp-01": "yes",
    "hosp-02": "2025-10-18",
    "hosp-03": "money limit",
    "hosp-04": "25",
    "hosp-06": "no",
    "media-01": "partly",
    "media-05": NOT_APPLICABLE,
    "public-03": "36",
}


@pytest.fixture(scope="module")
def content() -> bytes:
    """What the report says of a few answers, one of them with evidence."""
    answers = {
        question: SavedAnswer(Given(value, "Because."), 1, "Asha", now())
        for question, value in ANSWERS.items()
    }
    saved = MadeAnswers(SavedTexts(answers), {"hosp-01": [make_exhibit(1, "hosp-01", "E1")]})
    assessment = Assessment(
        id=UUID(int=1),
        set_id=SHIPPED.question_set.id,
        set_version=SHIPPED.question_set.version,
        set_hash=SHIPPED.content_hash,
        title="Integrity self-assessment",
        period_begins=date(2025, 11, 1),
        period_ends=date(2026, 10, 31),
        as_at=date(2026, 10, 31),
        marking=Marking.OFFICIAL,
        notice="",
    )
    assessment.force = Organisation(kind=OrganisationKind.FORCE, name="Heddlu Ŵyn y Tŷ")
    return serialise_content(build_report(score_made(assessment, saved)))


@pytest.fixture(scope="module")
def page(content: bytes) -> BeautifulSoup:
    return BeautifulSoup(render_html(content), "lxml")


def read_question(page: BeautifulSoup, question: str) -> str:
    """What the report says of one question."""
    heading = page.find(id=question)
    assert heading is not None
    assert heading.parent is not None
    return " ".join(heading.parent.get_text(" ").split())


def test_typed_answers_are_printed_as_people_read_them_and_not_scored(page: BeautifulSoup) -> None:
    assert "Answered: 18 October 2025" in read_question(page, "hosp-02")
    assert "Answered: £25" in read_question(page, "hosp-04")
    assert "Not scored" in read_question(page, "hosp-04")
    assert "Not asked, given the other answers." in read_question(page, "public-03")


def test_answers_are_counted_as_claimed_and_as_supported(page: BeautifulSoup) -> None:
    counts = [
        [" ".join(cell.text.split()) for cell in table.select("tbody tr:last-child > *")]
        for table in page.select("table")
        if "Scored questions by answer" in table.text
    ]

    # Four are hidden: public-04, hosp-06, proc-03 and biz-07.
    assert counts == [
        ["Overall", "1", "1", "0", "1", "28"],
        ["Overall", "1", "0", "1", "1", "28"],
    ]


def test_levels_are_called_by_their_words(page: BeautifulSoup) -> None:
    words = read_question(page, "media-01")

    assert "Claimed Partly" in words
    assert "Supported No" in words


def test_the_bands_are_said_to_be_ours(page: BeautifulSoup) -> None:
    text = " ".join(page.get_text(" ").split())

    assert "The bands are ours, not the inspectorate's." in text
    assert "Appendix B's own wording was not available" in text
    assert "Then no band is shown." in text


@pytest.fixture(scope="module")
def printed(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return print_once(content, tmp_path_factory)


def test_it_can_be_printed(printed: bytes) -> None:
    assert printed.startswith(b"%PDF")


def test_the_same_content_prints_to_the_same_bytes_and_welsh_in_our_typeface(
    content: bytes, printed: bytes, tmp_path: Path
) -> None:
    again = print_content(content, tmp_path).path.read_bytes()

    assert again == printed
    reader = PdfReader(BytesIO(again))
    assert {name.partition("-")[0] for name in find_typefaces(reader)} == {"Arimo"}
    assert "Heddlu Ŵyn y Tŷ" in reader.pages[0].extract_text()
