"""What report and text say of a set as `checklist new` begins it: with caps, without findings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from flask import Flask

from checklist.assessments.pinned_set import register
from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.commands.new_set import write_skeleton
from checklist.core.commands.score_text import build_text
from checklist.core.question_sets.library import ShippedSet, read_file
from checklist.core.scoring.score import score
from checklist.reports.content import serialise_content
from checklist.reports.content_builders.findings import build_concerns, build_theme_findings
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.html import render_html
from checklist.resources import bundled
from tests.core.sheets import AS_AT
from tests.reports.cases import MadeAnswers, make_saved_answers, scored

LOWEST = {"rules-01": "0", "practice-01": "3"}


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[ShippedSet]:
    """The set, in a service that has it."""
    file = write_skeleton(bundled("checklists"), tmp_path, "begun-2026", date(2026, 1, 1))
    app = Flask(__name__)
    register(app, tmp_path)
    with app.app_context():
        yield read_file(file)


def answer(begun: ShippedSet, levels: dict[str, str]) -> MadeAnswers:
    return make_saved_answers(levels, of=begun)


def test_a_draft_cause_of_concern_stands_among_the_findings_too(begun: ShippedSet) -> None:
    found = scored(answer(begun, LOWEST), of=begun)

    assert build_concerns(found)[0].kind == "Draft cause of concern"
    [theme] = build_theme_findings(found)
    assert theme.label == "No theme"
    assert {each.kind for each in theme.findings} == {"Draft cause of concern"}
    assert "rules-01" in {each.question_id for each in theme.findings}


def test_a_graded_set_without_rules_for_findings_has_none_but_causes(begun: ShippedSet) -> None:
    levels = {"rules-01": "1", "practice-01": "2", "practice-02": "1"}

    assert build_theme_findings(scored(answer(begun, levels), of=begun)) == ()


def test_a_rule_that_lowers_nothing_does_not_need_attention(begun: ShippedSet) -> None:
    levels = {"rules-01": "1", "rules-02": "1", "practice-01": "1", "practice-02": "1"}
    found = scored(answer(begun, levels), of=begun)

    assert any("lowers nothing here" in str(cap) for cap in found.result.overall.caps)
    assert not any("lowers nothing" in concern.text for concern in build_concerns(found))


def test_nobody_is_told_that_a_fixed_question_lacks_an_exhibit(begun: ShippedSet) -> None:
    def count(levels: dict[str, str]) -> int:
        saved = make_saved_answers(levels, of=begun)
        saved.exhibits.clear()
        content = serialise_content(build_report(scored(saved, of=begun)))
        return render_html(content).count("No exhibit supports this answer")

    assert count({"rules-01": "0"}) == 1
    assert count({"rules-01": "2", "practice-02": "2"}) == 2


@pytest.mark.parametrize(("given", "is_told"), [("3", True), ("0", False)])
def test_an_answer_that_a_fixed_level_overrules_is_named(
    begun: ShippedSet, given: str, is_told: bool
) -> None:
    sheet = AnswerSheet(
        AS_AT, {"rules-01": Response(Given("0")), "practice-02": Response(Given(given))}
    )

    lines = list(build_text(begun.question_set, sheet, score(begun.question_set, sheet)))

    told = "  practice-02. It was answered “3”, which does not count: its level is fixed."
    assert (told in lines) is is_told
    assert any(line.startswith("  practice-02 is not asked and counts") for line in lines)
