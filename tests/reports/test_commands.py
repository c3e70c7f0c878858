"""Printing a report from the command line."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from pypdf import PdfReader

from checklist.cli import main
from checklist.reports.commands import report
from tests.assessments.assessments import begin


def run(app: Flask, *words: str) -> Result:
    """Run the command as `checklist report` does, on a test's service."""
    return CliRunner().invoke(report, words, obj=lambda: app)


def test_the_command_is_there() -> None:
    result = CliRunner().invoke(main, ["report", "--help"])

    assert "health-check report" in result.output


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_prints_into_a_folder_and_says_how_long_it_took(
    app: Flask, force: UUID, tmp_path: Path
) -> None:
    assessment = begin(app, force)

    result = run(app, str(assessment), "--out", str(tmp_path))

    pdf = tmp_path / "OFFICIAL-SENSITIVE testshire-police vcc-2022 2022-03-04 draft.pdf"
    assert result.exit_code == 0, result.output
    assert f"{pdf}: {len(PdfReader(pdf).pages)} pages in " in result.output


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ([], "Name the assessment"),
        ([str(uuid4())], "There is no such assessment"),
        (["not-an-id"], "is not the id of an assessment"),
        (["--force", "Testshire Police"], "Several assessments fit"),
        (["--title", "No such title"], "There is no such assessment"),
    ],
)
def test_it_says_what_to_do_where_it_cannot_tell_which(
    app: Flask, force: UUID, words: list[str], advice: str
) -> None:
    begin(app, force)
    begin(app, force)

    result = run(app, *words)

    assert result.exit_code == 1
    assert advice in result.output
