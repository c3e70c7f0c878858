"""In copies of a published report, and of judgements, each level stands in its own column."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.core.scoring.results import Basis
from checklist.db import db
from checklist.reviews.judgements.models import JudgementEntry
from tests.across_forces.many_forces import publish_round
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.core.review_reports.reports import build, with_question
from tests.exchange.copies import read_csv_files, read_workbook, take
from tests.reviews.judgements.judging import REASON, assigned, begin_sent, judge
from tests.reviews.judgements.test_lowering import LOWERED, lower

READERS = {"workbook": read_workbook, "CSV files": read_csv_files}


@pytest.mark.parametrize("kind", READERS)
def test_a_published_report(app: Flask, force: UUID, browser: Browser, kind: str) -> None:
    report = with_question(build(), "vet-08", claimed="4", supported="2", final="1")
    whole = replace(
        report.lines[-1],
        scores={
            Basis.CLAIMED: Fraction(91),
            Basis.SUPPORTED: Fraction(62),
            Basis.FINAL: Fraction(3),
        },
        grades={Basis.CLAIMED: "good", Basis.SUPPORTED: "adequate", Basis.FINAL: "inadequate"},
    )
    published = publish_round(app, force, report=replace(report, lines=(*report.lines[:-1], whole)))

    tables = READERS[kind](take(app, browser, published, kind))

    [question] = [row for row in tables["Report questions"] if row["Question"] == "vet-08"]
    assert [question[each] for each in ("Claimed", "Supported", "Final")] == ["4", "2", "1"]
    grades = tables["Report grades"][-1]
    columns = ("Claimed", "Claimed grade", "Supported", "Supported grade", "Final", "Final grade")
    assert [grades[each] for each in columns] == [
        *("91", "good", "62", "adequate", "3", "inadequate"),
    ]


@pytest.mark.parametrize("kind", READERS)
def test_judgements(app: Flask, force: UUID, browser: Browser, kind: str) -> None:
    inspector = assigned(app, open_to_inspectorate(app, force), force)
    assessment = begin_sent(app, force, browser)
    judge(inspector, assessment, "vet-01", choice="another level", level="2", reason=REASON)
    with app.app_context():
        db.session.execute(update(JudgementEntry).values(claimed="4", supported="3"))
        db.session.commit()

    [row] = READERS[kind](take(app, inspector, assessment, kind))["Judgements"]
    assert [row[each] for each in ("Claimed then", "Supported then", "Level")] == ["4", "3", "2"]


@pytest.mark.parametrize("kind", READERS)
def test_what_an_exhibit_was_lowered_to(
    app: Flask, force: UUID, browser: Browser, kind: str
) -> None:
    inspector = assigned(app, open_to_inspectorate(app, force), force)
    assessment = begin_sent(app, force, browser)
    lower(inspector, assessment)

    [row] = READERS[kind](take(app, inspector, assessment, kind))["Weighed by inspectors"]

    assert (row["Strength"], row["Graded by the force"]) == (LOWERED["strength"], "E2")
