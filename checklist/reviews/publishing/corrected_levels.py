"""Final levels of a published report, put back onto what was judged, to score it anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checklist.core.answers.sheet import AnswerSheet, Judgement
from checklist.core.question_sets.model import Level, Question
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.reviews.final_ceiling import find_final_ceiling
from checklist.reviews.findings.reviewed import ReviewedAssessment


def read_levels(report: ReviewReport) -> dict[str, str | None]:
    """Read the final level of each question that has one."""
    return {key: each.final for key, each in report.questions.items() if each.final is not None}


def set_levels(sheet: AnswerSheet, levels: Mapping[str, str | None]) -> AnswerSheet:
    """Set final levels as if they had been judged so."""
    responses = dict(sheet.responses)
    for key, level in levels.items():
        response = responses[key]
        judgement = response.judgement or Judgement()
        responses[key] = replace(response, judgement=replace(judgement, level=level))
    return replace(sheet, responses=responses)


def list_levels(reviewed: ReviewedAssessment, question: Question) -> Sequence[Level]:
    """List the levels to which a question can be corrected: none that its evidence does not bear.

    None of a question that has no final level: that is no error of the text.
    """
    response = reviewed.sheet.responses.get(question.id)
    if response is None or reviewed.result.questions[question.id].final is None:
        return ()
    sent = reviewed.sent
    ceiling = find_final_ceiling(sent.question_set, question, response, sent.sheet.as_at)
    scale = sent.question_set.get_scale(question)
    return [level for level in scale.levels if level.id in ceiling.levels]
