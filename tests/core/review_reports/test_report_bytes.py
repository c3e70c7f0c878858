"""The canonical bytes of a report: equal reports are equal bytes, and no others are read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.review_reports.report_bytes import BadReport, read_report, write_report
from checklist.core.review_reports.report_content import ReviewReport
from tests.core.review_reports.reports import build
from tests.core.seals.contents import contents_of, list_changes
from tests.core.strategies import tried


@given(contents_of(ReviewReport, is_full=False))
@tried(40, 1000)
def test_what_is_read_back_is_what_was_written(report: ReviewReport) -> None:
    assert read_report(write_report(report)) == report


@given(contents_of(ReviewReport, is_full=True))
@tried(3, 100)
def test_any_change_of_any_field_changes_the_bytes(report: ReviewReport) -> None:
    before = write_report(report)
    changes = list(list_changes(report))
    assert len(changes) > 50
    assert [place for place, other in changes if write_report(other) == before] == []


@given(st.data())
@tried(40, 500)
def test_a_report_with_any_byte_changed_is_refused_or_another(data: st.DataObject) -> None:
    canonical = write_report(build())
    place = data.draw(st.integers(0, len(canonical) - 1))
    changed = canonical[:place] + bytes([canonical[place] ^ 1]) + canonical[place + 1 :]
    try:
        read = read_report(changed)
    except BadReport:
        return
    assert write_report(read) == changed != canonical


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda read: read.update(form="checklist seal 1"), "“checklist review report 2”"),
        (lambda read: read.update(more=1), "byte "),
        (lambda read: read["content"].pop("findings"), "content.findings"),
        (lambda read: read["content"]["reliability"].update(bias=0.5), "bias"),
        (lambda read: read["content"]["findings"][0].update(kind="concern"), "findings.0.kind"),
    ],
)
def test_another_form_is_refused_with_its_place(change: Any, problem: str) -> None:
    read = json.loads(write_report(build()))
    change(read)
    with pytest.raises(BadReport, match=problem):
        read_report(rfc8785.dumps(read))


@given(contents_of(ReviewReport, is_full=False))
@tried(20, 500)
def test_the_first_form_is_still_read_and_says_nothing_of_actions_since(
    report: ReviewReport,
) -> None:
    findings = tuple(replace(each, since=()) for each in report.findings)
    content = json.loads(write_report(replace(report, findings=findings)))
    content["form"] = "checklist review report 1"
    for finding in content["content"]["findings"]:
        del finding["since"]

    assert read_report(rfc8785.dumps(content)) == replace(report, findings=findings)


def test_the_first_form_has_no_actions_since() -> None:
    content = json.loads(write_report(build()))
    content["form"] = "checklist review report 1"
    with pytest.raises(BadReport, match="byte"):
        read_report(rfc8785.dumps(content))
