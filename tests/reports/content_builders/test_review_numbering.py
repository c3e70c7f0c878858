"""A printed report on a review says why numbers of findings are missing, where any are."""

from __future__ import annotations

from dataclasses import replace

from checklist.core.review_reports.report_content import ReviewReport
from checklist.reports.content_builders.review_report import ReviewIssue, build_review
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, NARRATIVE, build, with_question
from tests.core.reviews.specimenshire import SET

THREE = build(findings=(CAUSE, IMPROVEMENT, replace(NARRATIVE, number=3)))
WITHOUT_2 = replace(THREE, findings=(THREE.findings[0], THREE.findings[2]))
WHY = "some numbers are not used here"


def say_numbering(
    report: ReviewReport, withheld: tuple[int, ...] = (), *, is_open: bool = False
) -> str:
    issue = ReviewIssue("Version 1", "It is out", "", is_draft=False, withheld=withheld)
    return build_review(SET, report, issue, is_open=is_open).numbering


def test_numbers_that_run_on_need_no_reason() -> None:
    assert say_numbering(THREE) == ""


def test_a_number_that_no_finding_bears_is_explained_in_both_editions() -> None:
    assert WHY in say_numbering(WITHOUT_2)
    assert WHY in say_numbering(WITHOUT_2, is_open=True)


def test_a_finding_that_is_withheld_as_restricted_bears_its_number() -> None:
    assert say_numbering(WITHOUT_2, withheld=(2,)) == ""
    restricted = with_question(THREE, "vet-16", is_restricted=True)
    assert say_numbering(restricted, is_open=True) == ""
