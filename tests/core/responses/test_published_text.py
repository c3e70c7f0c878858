"""A word is due on each recommendation, and a sheet holds nothing of a restricted question."""

from __future__ import annotations

from checklist.core.responses.recommendation_words import (
    RecommendationKey,
    WordKind,
    find_without_word,
    list_recommendations,
)
from checklist.core.responses.response_sheet import choose_sheet_findings
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, build, with_question

REPORT = build()


def test_only_recommendations_need_a_word() -> None:
    assert {each.finding.number for each in list_recommendations(REPORT.findings)} == {CAUSE.number}
    assert not find_without_word((IMPROVEMENT,), ())


def test_each_recommendation_needs_a_word_of_its_own() -> None:
    wanted = [each.key for each in list_recommendations(REPORT.findings)]
    assert len(wanted) == len(CAUSE.recommendations)

    for number in range(len(wanted) + 1):
        missing = find_without_word(REPORT.findings, wanted[:number])
        assert [each.key for each in missing] == wanted[number:]


def test_a_word_on_another_finding_does_not_count() -> None:
    other = RecommendationKey(IMPROVEMENT.number, 1)

    assert len(find_without_word(REPORT.findings, {other})) == len(
        list_recommendations(REPORT.findings)
    )


def test_a_word_that_nothing_is_done_asks_for_the_reason() -> None:
    assert WordKind.NONE.asks.startswith("why")
    assert all(
        each.asks.startswith("what action") for each in WordKind if each is not WordKind.NONE
    )


def test_a_sheet_leaves_out_findings_on_restricted_questions_and_counts_them() -> None:
    closed = with_question(REPORT, CAUSE.questions[0], is_restricted=True)

    sheet = choose_sheet_findings(closed)

    assert sheet.left_out == 1
    assert not sheet.holds(CAUSE.number)
    assert sheet.holds(IMPROVEMENT.number)
    assert choose_sheet_findings(REPORT).left_out == 0
