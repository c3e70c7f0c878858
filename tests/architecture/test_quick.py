"""`make quick` runs the tests that stand where something changed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT
from tests.core.strategies import SOME, reckon_in_haste
from tests.quick import PROOFS, changed_files, leave_out, select_tests


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


@pytest.mark.parametrize(("few", "tried"), [(60, 7), (25, 3), (8, 3), (3, 3), (2, 2)])
def test_more_than_the_plainest_example_is_tried_in_haste(few: int, tried: int) -> None:
    assert reckon_in_haste(few, SOME) == tried


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


@pytest.mark.parametrize("is_committed", [True, False])
@pytest.mark.parametrize(
    ("gone", "moved_to"),
    [("checklists/old.yaml", ""), ("checklist/core/rounding.py", "checklist/plans/rounding.py")],
)
def test_what_is_gone_or_moved_away_reaches_the_core_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: str, moved_to: str, *, is_committed: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    git("init", "--quiet")
    for name in (gone, "tests/plans/test_gone.py", "kept.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"What stands in {name}\n" * 20)
    commit()

    git("rm", "--quiet", "tests/plans/test_gone.py")
    if moved_to:
        (tmp_path / moved_to).parent.mkdir(parents=True)
        git("mv", gone, moved_to)
    else:
        git("rm", "--quiet", gone)
    if is_committed:
        commit()

    changed = changed_files()
    assert gone in changed
    assert leave_out(changed) == ()
    assert select_tests(changed, tmp_path) == []


def commit() -> None:
    git("add", "--all")
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    git(*named, "commit", "--quiet", "--message", "All")


def git(*words: str) -> None:
    subprocess.run(["git", *words], check=True)
