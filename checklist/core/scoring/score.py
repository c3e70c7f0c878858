"""Scoring: from one answer sheet to its whole result, each step a function of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checklist.core.answers.sheet import AnswerSheet, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.measures.values import (
    MeasureValue,
    condition_values,
    failed_checks,
    hints,
    unread_figures,
    values,
)
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import still_wanted
from checklist.core.rounding import shown
from checklist.core.scoring.confidence_rating import confidence
from checklist.core.scoring.findings import candidates, causes_of, repeat_themes
from checklist.core.scoring.overall_grade import overall_result
from checklist.core.scoring.question_levels import stand
from checklist.core.scoring.results import Candidate, QuestionResult, Result, SectionResult
from checklist.core.scoring.reviewer_level import why_refused
from checklist.core.scoring.section_grade import section_result

__all__ = ["score", "shown"]


def score(question_set: QuestionSet, sheet: AnswerSheet) -> Result:
    """Score one force's answers to one version of a set, exactly, with its trail."""
    first = values(question_set, sheet)
    results = stand(question_set, sheet, condition_values(sheet, first))
    sections = {
        section.id: section_result(question_set, section, results, sheet.confirmed_causes)
        for section in question_set.sections
    }
    causes = confirmed_causes(question_set, sheet, results, sections)
    overall = overall_result(question_set, sheet, results, sections, causes)
    found = tuple(candidates(question_set, results, sections, sheet.confirmed_causes))
    measured = _with_repeats(question_set, sheet, first, found)
    return Result(
        rule_version=question_set.scoring.rule_version,
        questions=results,
        sections=sections,
        overall=overall,
        candidates=found,
        confidence=confidence(question_set, sheet, results, overall.coverage),
        values=measured,
        hints=hints(question_set, measured),
        problems=(
            *_problems(question_set, sheet, results, measured),
            *_problems_with_causes(sheet, causes),
        ),
    )


def confirmed_causes(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: Mapping[str, QuestionResult],
    sections: Mapping[str, SectionResult],
) -> tuple[str, ...]:
    """The draft causes of concern that a reviewer confirmed, in the order of the set."""
    drafts = (
        one
        for section in question_set.sections
        for one in causes_of(question_set, section, results, sections[section.id])
    )
    return tuple(one for one in drafts if one in sheet.confirmed_causes)


_KINDS = {"integer": "whole number", "decimal": "number", "date": "date, as 2022-03-04"}


def _with_repeats(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    first: Mapping[str, MeasureValue],
    found: Sequence[Candidate],
) -> Mapping[str, MeasureValue]:
    """The derived values once it is known which themes came back, if earlier ones are known."""
    if not sheet.earlier_themes:
        return first
    return values(question_set, sheet, len(repeat_themes(found, sheet.earlier_themes)))


def _problems(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: Mapping[str, QuestionResult],
    measured: Mapping[str, MeasureValue],
) -> Iterator[Sentence]:
    """What was given and could not be taken as given: each for a person to mend."""
    for question in question_set.questions:
        response, result = sheet.responses.get(question.id), results[question.id]
        if response is not None and response.given is not None and question.type == "level":
            if result.status is QuestionStatus.UNANSWERED:
                yield result.remarks[0]
            elif result.status is QuestionStatus.ANSWERED:
                yield from _refusals(question_set, question, response, sheet)
    for key, figure in unread_figures(question_set, sheet):
        yield say("{key} must be a {kind}.", key=key, kind=_KINDS[figure.type])
    for failed in failed_checks(question_set, sheet):
        yield failed.message
    found = {one: result.status for one, result in results.items()}
    yield from still_wanted(question_set, sheet, found, measured)


def _refusals(
    question_set: QuestionSet, question: Question, response: Response, sheet: AnswerSheet
) -> Iterator[Sentence]:
    refused = why_refused(question_set, question, response, sheet.as_at)
    if refused is not None:
        yield refused


def _problems_with_causes(sheet: AnswerSheet, causes: Sequence[str]) -> Iterator[Sentence]:
    """Confirmations that rest on nothing."""
    for one in sorted(sheet.confirmed_causes - set(causes)):
        yield say("{cause} gives rise to no cause of concern, so none is confirmed.", cause=one)
    if sheet.overall_inadequate and not causes:
        yield say("Overall can be set lower only with a confirmed cause of concern.")
