"""`make quick` runs the tests that stand where something changed."""

from __future__ import annotations

import pytest

from tests.architecture.reading import ROOT
from tests.quick import PROOFS, leave_out, select_tests


@pytest.mark.parametrize(
    ("changed", "test"),
    [
        ("checklist/assessments/answers/drafts.py", "tests/assessments/answers/test_drafts.py"),
        ("checklist/jobs/job_types.py", "tests/jobs/test_leases.py"),
        ("templates/assessments/results.html", "tests/assessments/test_pages.py"),
        ("checklist/db.py", "tests/test_db.py"),
        ("tests/mail/test_tls.py", "tests/mail/test_tls.py"),
        ("tests/mail/smtp_server.py", "tests/mail/test_sending.py"),
        ("checklist/plans/service.py", "tests/plans/test_moving.py"),
        ("tests/plans/test_repeats_in_print.py", "tests/plans/test_repeats_in_print.py"),
        ("checklist/reports/printing/volumes.py", "tests/reports/printing/test_volumes.py"),
        ("checklist/reports/printing/html.py", "tests/reports/printing/test_printed.py"),
    ],
)
def test_a_change_brings_the_tests_beside_it(changed: str, test: str) -> None:
    assert test in select_tests([changed], ROOT)


@pytest.mark.parametrize(
    "changed", ["docs/map.md", "checklist/core/rounding.py", "tests/walks/test_lists.py"]
)
def test_what_runs_in_any_case_or_takes_minutes_is_not_named(changed: str) -> None:
    assert select_tests([changed], ROOT) == []


def test_where_a_whole_folder_is_tried_what_prints_is_left_to_the_whole_run() -> None:
    chosen = select_tests(["checklist/plans/service.py"], ROOT)

    assert "tests/plans/test_repeats.py" in chosen
    assert "tests/plans/test_repeats_in_print.py" not in chosen


@pytest.mark.parametrize(
    ("changed", "left_out"),
    [
        (["checklist/plans/service.py", "templates/base.html"], PROOFS),
        (["checklist/plans/service.py", "checklist/core/rounding.py"], ()),
        (["checklists/vcc-2022.yaml"], ()),
        (["tests/core/sheets.py"], ()),
        (["requirements.txt"], ()),
    ],
)
def test_proofs_of_the_core_are_left_out_only_where_nothing_reaches_it(
    changed: list[str], left_out: tuple[str, ...]
) -> None:
    assert leave_out(changed) == left_out
    assert [proof for proof in PROOFS if not (ROOT / proof).is_file()] == []
