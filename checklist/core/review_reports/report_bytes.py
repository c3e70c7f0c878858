"""The canonical bytes of a report on a review, and reading them back strictly."""

from __future__ import annotations

from functools import cache

import rfc8785
from pydantic import TypeAdapter

from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.seals.strict_reading import CanonicalForm, read_strictly

_FORM = "checklist review report 2"
"""The name of the form, in every report: a later form gets another one."""

_FIRST_FORM = "checklist review report 1"
"""That of reports whose findings say nothing of actions since. None is written any more."""

_END_OF_FIRST = rfc8785.dumps({"form": _FIRST_FORM})[1:]
"""How canonical bytes of the first form end: the name of the form comes last."""


class BadReport(Exception):
    """The bytes are no report; the message says in a sentence what is wrong with them."""


def write_report(report: ReviewReport) -> bytes:
    """Write a report as canonical bytes: equal reports are equal bytes."""
    content = _report_adapter().dump_python(report, mode="json")
    return rfc8785.dumps({"form": _FORM, "content": content})


def read_report(canonical: bytes) -> ReviewReport:
    """Read a report. Raises BadReport where a byte is not as it would be written."""
    name, write = _FORM, write_report
    if canonical.endswith(_END_OF_FIRST):
        name, write = _FIRST_FORM, _write_first
    form = CanonicalForm(name, "report", _report_adapter(), write, BadReport)
    return read_strictly(canonical, form)


def _write_first(report: ReviewReport) -> bytes:
    """Write a report as the first form had it."""
    content = _report_adapter().dump_python(report, mode="json")
    for finding in content["findings"]:
        del finding["since"]
    return rfc8785.dumps({"form": _FIRST_FORM, "content": content})


@cache
def _report_adapter() -> TypeAdapter[ReviewReport]:
    return TypeAdapter(ReviewReport)
