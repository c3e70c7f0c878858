"""The printed report on a review: what its readers find in each edition of it."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import page as page_validation
import pytest
from pypdf import PdfReader

from checklist.core.organisations import Marking
from checklist.core.review_reports.comparing import list_changes
from checklist.reports.content import digest
from checklist.reports.content_builders.review_chapter import add_review_chapter
from checklist.reports.content_builders.review_report import (
    ReviewIssue,
    build_review,
    build_since_draft,
)
from checklist.reports.printing.child_process import PrintLimits
from checklist.reports.printing.print_process import print_content
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, WORKSHEET, with_question
from tests.core.reviews.specimenshire import SET
from tests.reports.cases import (
    MAPPED,
    build_report_content,
    make_saved_answers,
    print_once,
)
from tests.reports.printing.reviews import (
    BARE,
    LONG,
    REPORT,
    RESTRICTED,
    SMALL,
    build_draft,
    build_published,
    crowd,
    find_source,
)
from tests.reports.printing.test_printed import find_typefaces, list_bookmarks
from tests.reports.reading import read_pages

CASES = {
    "one": (build_draft(), Marking.OFFICIAL_SENSITIVE),
    "none": (build_draft(BARE), Marking.OFFICIAL_SENSITIVE),
    "many": (build_draft(crowd()), Marking.OFFICIAL_SENSITIVE),
    "full": (build_published(RESTRICTED, is_open=False), Marking.OFFICIAL_SENSITIVE),
    "open": (build_published(RESTRICTED, is_open=True), Marking.OFFICIAL),
}


def read(content: bytes, base: pytest.TempPathFactory) -> list[str]:
    return [" ".join(text.split()) for text in read_pages(print_once(content, base))]


@pytest.mark.parametrize("case", CASES)
def test_it_is_accessible_and_every_page_says_what_it_is(
    case: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content, marking = CASES[case]
    pdf = print_once(content, tmp_path_factory)
    pages = read(content, tmp_path_factory)

    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(one.rule_id, one.message) for one in report.failures] == []
    for number, text in enumerate(pages, 1):
        assert len(re.findall(rf"{marking}(?!-)", text)) >= 2, "the marking, above and below"
        assert ("OFFICIAL-SENSITIVE" in text) is (marking is Marking.OFFICIAL_SENSITIVE)
        assert ("Version 1, published" if case in ("full", "open") else "DRAFT 1, not") in text
        assert f"content {digest(content)[:12]}" in text
        assert f"Page {number} of {len(pages)}" in text
        assert "vcc-2022 2.0.0" in text
    assert find_typefaces(PdfReader(BytesIO(pdf))) == {"Arimo", "Arimo-Bold"}


@pytest.mark.parametrize("case", CASES)
def test_the_contents_lead_to_the_pages_they_name(
    case: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pdf = print_once(CASES[case][0], tmp_path_factory)
    reader = PdfReader(BytesIO(pdf))
    places = {
        str(one.title): str(reader.get_destination_page_number(one) + 1)  # type: ignore[operator]  # each has a page
        for one in list_bookmarks(reader.outline)
    }

    text = read_pages(pdf)[1].partition("Contents\n")[2]
    named = [one for one in re.findall(r"^(.*?)\s*(\d+)$", text, re.MULTILINE) if one[0] in places]

    assert named == [(title, places[title]) for title, _ in named]
    found = {title for title, _ in named}
    assert {"Grades and why", "Findings and recommendations", "Question by question"} <= found
    assert len(named) >= 8


def test_grades_stand_side_by_side_with_each_step_to_them(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    page = read(CASES["one"][0], tmp_path_factory)[2]

    assert "Section Claimed Supported Final" in page
    assert "Vetting 70.50 Adequate 70.00 Adequate 65.50 Inadequate" in page
    assert "Overall 71.03 Good 70.83 Good 68.95 Requires improvement" in page
    assert all(step in page for step in REPORT.lines[-1].trail)


def test_findings_stand_by_theme_the_gravest_first_with_recommendations(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = " ".join(read(CASES["one"][0], tmp_path_factory))

    assert "Causes of concern 1 Areas for improvement 1 Narratives 1" in text
    assert re.search(r"Posts that need enhanced vetting Finding 1\. Cause of concern", text)
    assert "Recommendation 1.1, by 31 December 2026: Chief constable" in text
    assert "Finding 5. Narrative" in text
    for told in ("Vet the nine", "Check each month", "Focus groups said otherwise."):
        assert told in text


def test_samples_method_and_reliability_are_told_in_words(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = " ".join(read(CASES["one"][0], tmp_path_factory))

    assert REPORT.reliability is not None
    for told in (
        f"{WORKSHEET.population}: 30 of 180 items",
        WORKSHEET.sentence,
        REPORT.reliability.words,
        "Accuracy 0.09 of a level apart",
        REPORT.how_reliable,
        REPORT.method,
        "The range is exact for a population of this size",
        "scoring rules version 2",
        f"Report {find_source(REPORT)[:12]}",
    ):
        assert told in text


def test_each_question_has_its_levels_and_why_inspectors_found_another(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = " ".join(read(CASES["one"][0], tmp_path_factory))

    assert re.search(r"vet-08 On the assessment date, .*? 2 partial 2 partial 0 absent", text)
    for told in ("9 of 60 posts", "Note to the force", "We looked at thirty files."):
        assert told in text
    assert [each.id for each in SET.questions if each.id not in text] == []


def test_of_a_worked_example_nothing_is_said_of_reliability(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = " ".join(read(CASES["none"][0], tmp_path_factory))

    assert "nothing is said of how reliable it was" in text
    assert "The review led to no finding." in text
    assert "Accuracy" not in text
    assert "What inspectors sampled" not in text


def test_a_later_draft_says_first_what_is_new_or_graver(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    later = with_question(REPORT, "vet-22", final="0")
    changes = list_changes(SET, REPORT, later)
    since = build_since_draft(1, changes, hides_some=True)

    text = " ".join(read(build_draft(later, since), tmp_path_factory)[3:])

    assert "What changed since draft 1 New or graver vet-22 is now at final level 0" in text
    assert "What changed of restricted questions is left out here." in text


def test_the_open_edition_leaves_out_what_the_full_one_lists(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    full, shown = (" ".join(read(CASES[case][0], tmp_path_factory)) for case in ("full", "open"))

    for told in (IMPROVEMENT.text, WORKSHEET.sentence, SMALL.sentence, "We looked at thirty"):
        assert told in full
        assert told not in shown
    assert "vet-16 Does each decision involving adverse information" in shown
    assert "Restricted, so it is left out here." in shown
    assert "A number here is too small to show, so no figure is given." in shown
    assert CAUSE.text in shown
    listed = full.partition("What the published edition leaves out The published")[2]
    assert "Restricted by the force finding 2, worksheet 2, vet-16" in listed
    assert "A number is too small to show worksheet 3" in listed
    assert "scores of Vetting and the steps to its grade, overall scores" in listed
    assert "What the published edition leaves out" not in shown


def test_the_longest_name_takes_one_page_of_cover(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    pages = read(CASES["many"][0], tmp_path_factory)

    assert LONG.strip() in pages[0]
    assert "Content in full" in pages[0]
    assert "Contents" in pages[1]


def test_a_long_one_is_printed_in_volumes_each_page_marked_and_accessible(tmp_path: Path) -> None:
    limits = PrintLimits(volume=30_000)
    announced: list[int] = []

    printed = print_content(
        CASES["many"][0], tmp_path, limits, lambda pages, volumes: announced.append(volumes)
    )

    pdf = printed.path.read_bytes()
    assert announced[0] > 2
    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(one.rule_id, one.message) for one in report.failures] == []
    for text in read_pages(pdf):
        assert text.count("OFFICIAL-SENSITIVE") >= 2
        assert "DRAFT 1, not published" in text


def test_the_own_report_of_a_force_gains_a_chapter_that_says_what_it_is(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    draft = ReviewIssue("DRAFT 1, not published", "To be checked", find_source(REPORT), True)
    content = add_review_chapter(
        build_report_content(make_saved_answers(MAPPED)), build_review(SET, REPORT, draft)
    )

    pdf = print_once(content, tmp_path_factory)

    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(one.rule_id, one.message) for one in report.failures] == []
    text = " ".join(" ".join(read_pages(pdf)).split())
    chapter = text.partition("What inspectors found DRAFT 1, not published")[2]
    assert "no signature covers it" in chapter
    assert "Overall 71.03 Good 70.83 Good 68.95 Requires improvement" in chapter
    assert CAUSE.text in chapter
    changed = chapter.partition("What the review changed")[2].partition("Method")[0]
    differing = [key for key, each in REPORT.questions.items() if each.claimed != each.final]
    assert [key for key in REPORT.questions if f"{key} " in changed] == differing
