"""`make quick` runs the tests that stand where something changed."""

from __future__ import annotations

import pytest

from tests.architecture.reading import ROOT
from tests.quick import select_tests


@pytest.mark.parametrize(
    ("changed", "test"),
    [
        ("checklist/assessments/answers/drafts.py", "tests/assessments/answers/test_drafts.py"),
        ("checklist/jobs/job_types.py", "tests/jobs/test_leases.py"),
        ("templates/assessments/results.html", "tests/assessments/test_pages.py"),
        ("checklist/db.py", "tests/test_db.py"),
        ("tests/mail/test_tls.py", "tests/mail/test_tls.py"),
        ("tests/mail/smtp_server.py", "tests/mail/test_sending.py"),
    ],
)
def test_a_change_brings_the_tests_beside_it(changed: str, test: str) -> None:
    assert test in select_tests([changed], ROOT)


@pytest.mark.parametrize(
    "changed", ["docs/map.md", "checklist/core/rounding.py", "tests/walks/test_lists.py"]
)
def test_what_runs_in_any_case_or_takes_minutes_is_not_named(changed: str) -> None:
    assert select_tests([changed], ROOT) == []
