"""What anybody may read of a report: nothing restricted, no small number; and what is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.responses.response_sheet import choose_sheet_findings
from checklist.core.restricted_sentences import RESTS_ON_CLOSED
from checklist.core.review_reports.published_edition import (
    LeftOut,
    LeftOutWhy,
    build_published_edition,
    mark_restricted,
)
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import RELIABILITY, Part, Place, place_of_line
from tests.core.review_reports.reports import IMPROVEMENT, WORKSHEET, build, with_question
from tests.core.reviews.specimenshire import SET

REPORT = build()
RESTRICTED = with_question(REPORT, "vet-16", is_restricted=True)
SMALL = replace(WORKSHEET, counted={"met": 27, "not met": 3}, sentence="3 of the 30 are thin.")


def list_why(report: ReviewReport) -> dict[str, LeftOutWhy]:
    found = build_published_edition(report, SET).left_out
    return {each.place.anchor: each.why for each in found}


def test_of_an_open_report_only_notes_to_the_force_are_left_out() -> None:
    edition = build_published_edition(REPORT, SET)

    assert edition.left_out == (LeftOut(Place(Part.QUESTION, "vet-16"), LeftOutWhy.FOR_THE_FORCE),)
    assert edition.report == with_question(REPORT, "vet-16", notes=())
    assert build_published_edition(edition.report, SET).left_out == ()


def test_nothing_of_a_restricted_question_is_in_it() -> None:
    edition = build_published_edition(RESTRICTED, SET)

    written = write_report(edition.report).decode()
    for told in (IMPROVEMENT.text, WORKSHEET.sentence, "We looked at thirty files."):
        assert told not in written
        assert told in write_report(RESTRICTED).decode()
    assert edition.report.questions["vet-16"].final is None
    assert list_why(RESTRICTED) == {
        "section-vet": LeftOutWhy.TELLS_OF_RESTRICTED,
        "overall": LeftOutWhy.TELLS_OF_RESTRICTED,
        "finding-2": LeftOutWhy.RESTRICTED,
        "worksheet-2": LeftOutWhy.RESTRICTED,
        "reliability": LeftOutWhy.TELLS_OF_RESTRICTED,
        "question-vet-16": LeftOutWhy.RESTRICTED,
    }


def test_what_was_restricted_after_the_report_was_frozen_is_left_out_too() -> None:
    marked = mark_restricted(REPORT, {"vet-16"})

    assert marked == with_question(REPORT, "vet-16", is_restricted=True)
    written = write_report(build_published_edition(marked, SET).report).decode()
    assert IMPROVEMENT.text not in written


def test_a_finding_on_a_restricted_question_that_has_no_answer_is_left_out_too() -> None:
    questions = {key: each for key, each in REPORT.questions.items() if key != "vet-16"}
    marked = mark_restricted(replace(REPORT, questions=questions), {"vet-16"})

    written = write_report(build_published_edition(marked, SET).report).decode()

    assert IMPROVEMENT.text not in written
    assert IMPROVEMENT not in choose_sheet_findings(marked).findings


def test_no_score_and_no_step_tells_a_restricted_level_and_every_grade_stands() -> None:
    published = build_published_edition(RESTRICTED, SET).report

    lines = {each.section: each for each in published.lines}
    assert [key for key, each in lines.items() if not any(each.scores.values())] == ["vet", ""]
    assert {lines[key].trail for key in ("vet", "")} == {(RESTS_ON_CLOSED,)}
    assert [each.grades for each in published.lines] == [each.grades for each in REPORT.lines]
    assert published.reliability is None
    assert published.how_reliable == REPORT.how_reliable


@pytest.mark.parametrize(
    ("other", "is_shown"),
    [
        ({"counted": {"met": 25, "not met": 5}}, True),
        ({"counted": {"met": 30}}, True),
        ({"counted": {"met": 26, "not met": 4}}, False),
        ({"counted": {"met": 1, "not met": 29}}, False),
        ({"counted": {"met": 20, "not met": 9, "not found": 1}}, False),
        ({"counted": {"met": 4}, "size": 4, "drawn": 4}, False),
    ],
)
def test_a_worksheet_with_a_number_below_five_keeps_its_figures_to_itself(
    other: dict[str, object], is_shown: bool
) -> None:
    sampled = replace(WORKSHEET, **other)  # type: ignore[arg-type]  # fields of it by name
    [shown] = build_published_edition(replace(REPORT, worksheets=(sampled,)), SET).report.worksheets

    assert (shown == sampled) is is_shown
    if not is_shown:
        assert (shown.size, shown.drawn, shown.counted, shown.sentence) == (0, 0, {}, "")
        assert (shown.lowest, shown.highest) == (None, None)
        assert shown.population == sampled.population


def test_what_is_left_out_is_listed_once_for_each_place_in_its_order() -> None:
    report = replace(RESTRICTED, worksheets=(replace(SMALL, number=1, question="vet-08"), SMALL))

    found = build_published_edition(report, SET).left_out

    places = [each.place for each in found]
    assert len(set(places)) == len(places)
    assert places[:2] == [place_of_line("vet"), place_of_line("")]
    assert found[3] == LeftOut(Place(Part.WORKSHEET, "1"), LeftOutWhy.SMALL)
    assert places.index(RELIABILITY) < places.index(Place(Part.QUESTION, "vet-16"))
