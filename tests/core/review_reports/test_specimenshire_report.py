"""Step 21 of Specimenshire: what draft 1 says, of levels, grades and how reliable it was."""

from __future__ import annotations

from fractions import Fraction

from checklist.core.review_reports.report_bytes import write_report
from checklist.core.rounding import format_decimal
from tests.core.review_reports.reports import build


def test_draft_1_of_specimenshire() -> None:
    report = build()
    found = report.reliability
    assert found is not None
    assert (found.bias, found.accuracy, found.same) == (Fraction(4, 64), Fraction(6, 64), 59)
    assert [format_decimal(each) for each in (found.bias, found.accuracy) if each] == [
        "0.06",
        "0.09",
    ]
    assert "59 of 64 answers (92.2%) were the same" in found.words
    assert found.far_apart == ("vet-08",)
    vet_16, vet_01 = report.questions["vet-16"], report.questions["vet-01"]
    assert (vet_16.claimed, vet_16.final) == ("2", "1")
    assert vet_16.reason == "10 of 30 files drawn at random are thin."
    assert (vet_01.final, vet_01.reason) == ("3", "")
    grades = {each.section: each.grades["final"] for each in report.lines}
    assert grades["vet"] == "inadequate"
    assert grades[""] == "requires improvement"


def test_a_report_names_no_inspector() -> None:
    canonical = write_report(build()).decode()
    assert "Rao" not in canonical
