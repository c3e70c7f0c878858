"""What-if: each answer raised by one step, and the grades and scores that would follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import EMPTY_RESPONSE, QuestionStatus, is_scored
from checklist.core.formulas.formula import list_names, parse
from checklist.core.question_sets.model import Question, QuestionSet, Scale, Section
from checklist.core.question_sets.question_order import list_condition_references
from checklist.core.scoring.evidence_strength import weigh_force_evidence
from checklist.core.scoring.findings import find_confirmed_causes
from checklist.core.scoring.grading import QuestionResults, tally_weights
from checklist.core.scoring.overall_grade import OverallGrade, grade_overall
from checklist.core.scoring.provisional import why_provisional
from checklist.core.scoring.results import Basis, OverallResult, Result, SectionResult
from checklist.core.scoring.score import compute_result
from checklist.core.scoring.section_grade import grade_section

_CHANGEABLE = (QuestionStatus.ANSWERED, QuestionStatus.UNANSWERED)


@dataclass(frozen=True, slots=True)
class CandidateChange:
    """One answer raised by one step: the levels claimed and supported, before and after.

    ``strength`` is the weakest evidence that supports the step; empty where the evidence there
    suffices.
    """

    question: Question
    section: Section
    claimed_before: str | None
    supported_before: str | None
    claimed: str
    supported: str
    strength: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Grades of one section and overall and, on the final basis, their scores."""

    section_grade: str | None
    section_score: Fraction | None
    grade: str | None
    score: Fraction | None
    floor: Fraction


def find_changes(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[CandidateChange]:
    """Find one change for each scored question whose level could be higher.

    A level set by a reviewer is left alone: no evidence of the force changes it.
    """
    for section in question_set.sections:
        for question in section.questions:
            response = sheet.responses.get(question.id, EMPTY_RESPONSE)
            judged = response.judgement is not None and response.judgement.level is not None
            status = result.questions[question.id].status
            if not is_scored(question) or status not in _CHANGEABLE or judged:
                continue
            change = _find_change(question_set, section, question, sheet, result)
            if change is not None:
                yield change


def find_dependencies(question_set: QuestionSet) -> frozenset[str]:
    """Find the names in conditions and formulas: those answers may change how others count."""
    conditions = {
        name for question in question_set.questions for name in list_condition_references(question)
    }
    formulas = {
        name
        for measure in question_set.measures
        for derived in measure.derived
        for name in list_names(parse(derived.formula))
    }
    return frozenset(conditions | formulas)


def predict_outcome(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    change: CandidateChange,
    dependencies: frozenset[str],
) -> Outcome:
    """Predict the outcome of a change.

    The whole sheet is scored again only where other questions depend on the answer: for the
    others, grading their section again suffices.
    """
    question, section = change.question, change.section
    if question.id in dependencies:
        rescored = compute_result(question_set, apply_change(sheet, change))
        return build_outcome(rescored.sections[section.id], rescored.overall)
    results = {
        **result.questions,
        question.id: replace(
            result.questions[question.id],
            status=QuestionStatus.ANSWERED,
            claimed=change.claimed,
            supported=change.supported,
            final=change.supported,
        ),
    }
    regraded = _regrade_section(question_set, sheet, result.sections[section.id], section, results)
    sections = {**result.sections, section.id: regraded}
    causes = find_confirmed_causes(question_set, sheet, results, sections)
    return build_outcome(regraded, grade_overall(question_set, sheet, results, sections, causes))


def apply_change(sheet: AnswerSheet, change: CandidateChange) -> AnswerSheet:
    """Return the sheet as it would be after a change."""
    before = sheet.responses.get(change.question.id, Response())
    note = before.given.note if before.given else ""
    response = replace(
        before, given=Given(change.claimed, note), strength=change.strength or before.strength
    )
    return replace(sheet, responses={**sheet.responses, change.question.id: response})


def build_outcome(section: SectionResult, overall: OverallResult | OverallGrade) -> Outcome:
    final = overall.scores[Basis.FINAL]
    return Outcome(
        section_grade=section.grade,
        section_score=section.scores[Basis.FINAL].score,
        grade=overall.grade,
        score=final.score,
        floor=final.floor or Fraction(0),
    )


def _find_change(
    question_set: QuestionSet,
    section: Section,
    question: Question,
    sheet: AnswerSheet,
    result: Result,
) -> CandidateChange | None:
    """Find one question's next step: answered, supported as claimed, or a level higher."""
    scale, result_before = question_set.get_scale(question), result.questions[question.id]
    levels = [level.id for level in scale.levels]
    if result_before.supported is None or result_before.claimed is None:
        target = claimed = levels.index(_assumed_level(question_set, scale))
    else:
        supported, claimed = (
            levels.index(result_before.supported),
            levels.index(result_before.claimed),
        )
        target, claimed = supported + 1, max(claimed, supported + 1)
    if target >= len(levels):
        return None
    response = sheet.responses.get(question.id, EMPTY_RESPONSE)
    rank_now = weigh_force_evidence(question_set.scoring, scale, response, sheet.as_at).rank
    strength, reach = "", rank_now
    if rank_now < target:
        strength, reach = _weakest_evidence(question_set, scale, target)
    if reach < target:
        return None
    return CandidateChange(
        question=question,
        section=section,
        claimed_before=result_before.claimed,
        supported_before=result_before.supported,
        claimed=levels[claimed],
        supported=levels[min(claimed, reach)],
        strength=strength,
    )


def _assumed_level(question_set: QuestionSet, scale: Scale) -> str:
    """Choose the level at which an unanswered question is assumed to be answered.

    It is the lowest one that a guard asks for, or the highest where there are no guards.
    """
    guarded = [guard.level for guard in question_set.scoring.guards]
    return min(guarded, key=scale.rank) if guarded else scale.levels[-1].id


def _weakest_evidence(question_set: QuestionSet, scale: Scale, target: int) -> tuple[str, int]:
    """Find the weakest strength that supports a level, and the rank it reaches; -1 if none does."""
    for ceiling in question_set.scoring.ceilings:
        if scale.rank(ceiling.level) >= target:
            return ceiling.strength, scale.rank(ceiling.level)
    return "", -1


def _regrade_section(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    before: SectionResult,
    section: Section,
    results: QuestionResults,
) -> SectionResult:
    """Recompute a section's final score and grade; its trail and other scores stay as they were."""
    final = tally_weights(question_set, section.questions, results, Basis.FINAL)
    is_final = not any(True for _ in why_provisional(question_set, section, results, final))
    graded = grade_section(
        question_set, section, results, final, sheet.confirmed_causes, is_final=is_final
    )
    return replace(
        before,
        scores={**before.scores, Basis.FINAL: final.score},
        coverage=final.coverage,
        cap=graded.cap,
        grade=graded.grade,
        is_provisional=not is_final,
    )
