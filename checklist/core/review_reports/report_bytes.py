"""The canonical bytes of a report on a review, and reading them back strictly."""

from __future__ import annotations

from functools import cache

import rfc8785
from pydantic import TypeAdapter

from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.seals.strict_reading import CanonicalForm, read_strictly

_FORM = "checklist review report 1"
"""The name of the form, in every report: a later form gets another one."""


class BadReport(Exception):
    """The bytes are no report; the message says in a sentence what is wrong with them."""


def write_report(report: ReviewReport) -> bytes:
    """Write a report as canonical bytes: equal reports are equal bytes."""
    content = _report_adapter().dump_python(report, mode="json")
    return rfc8785.dumps({"form": _FORM, "content": content})


def read_report(canonical: bytes) -> ReviewReport:
    """Read a report. Raises BadReport where a byte is not as it would be written."""
    form = CanonicalForm(_FORM, "report", _report_adapter(), write_report, BadReport)
    return read_strictly(canonical, form)


@cache
def _report_adapter() -> TypeAdapter[ReviewReport]:
    return TypeAdapter(ReviewReport)
