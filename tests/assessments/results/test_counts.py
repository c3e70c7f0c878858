"""The counts of the results: charts and tables whose numbers lead to the questions behind them."""

from __future__ import annotations

from fractions import Fraction
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.charts.drawing import NARROW
from checklist.assessments.lists.question_list import QuestionFilter, list_questions
from checklist.assessments.models import Assessment
from checklist.assessments.results.counts import COVERAGE, build_counts
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db
from tests.assessments.assessments import EDITIONS, VCC, answer, begin, name_edition
from tests.assessments.volume import full_assessment
from tests.browser import Browser, one

ONE = {"vet-03": "2"}
SOME = {"vet-01": "3", "vet-03": "2", "inf-01": "0", "inf-03": NOT_APPLICABLE, "cor-06": "4"}


@pytest.fixture(
    params=["none", "one", "some", *EDITIONS], ids=lambda each: name_edition(each) or each
)
def assessment(app: Flask, force: UUID, request: pytest.FixtureRequest) -> UUID:
    """Nothing answered, one answer, some with a level fixed, or everything."""
    if isinstance(request.param, ShippedSet):
        return full_assessment(app, force, request.param)
    made = begin(app, force)
    answer(app, made, {"none": {}, "one": ONE, "some": SOME}[request.param])
    return made


def listed(scored: ScoredAssessment, filter_args: tuple[tuple[str, str], ...]) -> list[str]:
    """The questions that a number leads to."""
    groups = list_questions(scored, QuestionFilter(**dict(filter_args))).groups
    return [row.question.id for group in groups for row in group.rows]


def test_every_number_leads_to_as_many_questions(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))

        for shown in build_counts(scored):
            for row in shown.rows:
                for count in row.counts:
                    behind = listed(scored, count.filter_args)
                    if shown.title == COVERAGE:
                        weights = [scored.question_set.get_question(key).weight for key in behind]
                        assert sum(weights) == count.number, (row.name, count)
                    else:
                        assert len(behind) == count.number, (shown.title, row.name, count)


def test_every_chart_fills_its_paper_and_has_its_table(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    with app.app_context():
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        for shown in build_counts(scored):
            for stack in shown.chart.stacks:
                widths = sum((Fraction(str(part.width)) for part in stack.parts), Fraction(0))
                assert not stack.parts or abs(widths - NARROW) < 1

    page = browser.get(f"/assessments/{assessment}/results")

    for counts in page.select(".checklist-counts"):
        [title] = counts.select("svg title")
        assert title.text == one(counts, "table caption").text
        assert len(one(counts, "tbody").select("tr")) == len(counts.select("svg text[font-weight]"))


def test_a_number_of_the_page_opens_the_list_of_its_questions(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force)
    answer(app, made, SOME)
    page = browser.get(f"/assessments/{made}/results")

    [link] = [
        link
        for link in page.select("#claimed-heading ~ details a")
        if "Vetting, Works with clear gaps" in link.text
    ]
    shown = browser.get(str(link["href"]))

    assert link.text.endswith("1")
    assert one(shown, "#count").text == f"1 of {len(VCC.questions)} questions"
    assert [row.select("a")[0].text for row in shown.select("main tbody tr")] == ["vet-03"]
    assert one(shown, "select[name=level] option[selected]").text.startswith("Claimed: 2.")


def test_strengths_of_evidence_are_counted_apart(app: Flask, browser: Browser, force: UUID) -> None:
    made = begin(app, force)
    answer(app, made, SOME)

    found = browser.get(f"/assessments/{made}/all?strength=E0")

    assert one(found, "#count").text.startswith("4 of")
