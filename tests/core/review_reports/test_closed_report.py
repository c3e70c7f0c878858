"""What of a report is shown to a person from whom questions are closed."""

from __future__ import annotations

from checklist.core.review_reports.closed_report import close_report
from checklist.core.review_reports.report_bytes import write_report
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, build

REPORT = build()


def test_nothing_is_left_out_where_nothing_is_closed() -> None:
    assert close_report(REPORT, frozenset()) is REPORT


def test_what_tells_of_a_closed_question_is_left_out() -> None:
    shown = close_report(REPORT, frozenset({"vet-16"}))

    assert shown.questions["vet-16"].is_restricted
    assert shown.questions["vet-16"].final is None
    assert [each.number for each in shown.findings] == [1, 5]
    assert not shown.worksheets
    written = write_report(shown).decode()
    for told in (IMPROVEMENT.text, "10 of 30", "We looked at thirty files."):
        assert told not in written
        assert told in write_report(REPORT).decode()
    assert shown.questions["vet-22"] == REPORT.questions["vet-22"]


def test_neither_the_trail_nor_the_reliability_tells_its_level() -> None:
    shown = close_report(REPORT, frozenset({"vet-08"}))

    trails = [sentence for line in shown.lines for sentence in line.trail if "vet-08" in sentence]
    assert trails
    assert all("restricted" in sentence for sentence in trails)
    assert shown.reliability is None
    assert REPORT.reliability is not None
    assert CAUSE not in shown.findings
    assert [each.scores for each in shown.lines] == [each.scores for each in REPORT.lines]
