"""What-if: one answer raised to a higher level, and the grades and scores that would follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import EMPTY_RESPONSE, QuestionStatus, is_scored
from checklist.core.formulas.formula import list_names, parse
from checklist.core.measures.values import condition_values
from checklist.core.question_sets.model import Question, QuestionSet, Scale, Section
from checklist.core.question_sets.question_order import list_condition_references
from checklist.core.scoring.evidence_strength import weigh_force_evidence
from checklist.core.scoring.findings import find_confirmed_causes
from checklist.core.scoring.grading import QuestionResults, Tally, find_weight
from checklist.core.scoring.overall_grade import OverallGrade, grade_overall
from checklist.core.scoring.provisional_grade import why_provisional
from checklist.core.scoring.results import (
    Basis,
    OverallResult,
    QuestionResult,
    Result,
    SectionResult,
)
from checklist.core.scoring.score import compute_result
from checklist.core.scoring.section_grade import grade_section

_CHANGEABLE = (QuestionStatus.ANSWERED, QuestionStatus.UNANSWERED)


@dataclass(frozen=True, slots=True)
class CandidateChange:
    """One answer raised: the levels claimed and supported, before and after.

    ``strength`` is the weakest evidence that supports the rise; empty where the evidence there
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
    """Grades of one section and overall, whether final and, on the final basis, their scores."""

    section_grade: str | None
    section_score: Fraction | None
    grade: str | None
    score: Fraction | None
    floor: Fraction
    is_final: bool
    is_section_final: bool


def find_changes(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[CandidateChange]:
    """Find the changes of each scored question whose level could be higher, the least rise first.

    An answered question may rise to any level that evidence supports. An open one may be answered
    at what it is assumed to be, or higher: a lower level leads to a higher grade only where it
    fixes others at their lowest, which improves nothing. A level set by a reviewer is left alone:
    no evidence of the force changes it; and so is an open question that would be fixed once it is
    answered: no answer of its own changes that.
    """
    known_values = _find_final_values(sheet, result)
    for section in question_set.sections:
        for question in section.questions:
            response = sheet.responses.get(question.id, EMPTY_RESPONSE)
            judged = response.judgement is not None and response.judgement.level is not None
            status = result.questions[question.id].status
            if not is_scored(question) or status not in _CHANGEABLE or judged:
                continue
            if question.fixed is not None and question.fixed.when.holds(known_values):
                continue
            yield from _find_rises(question_set, section, question, sheet, result)


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
    others, grading their section again suffices, on its tally with the one answer changed.
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
    regraded = _regrade_section(question_set, sheet, result, change, results)
    sections = {**result.sections, section.id: regraded}
    causes = (
        find_confirmed_causes(question_set, sheet, results, sections)
        if sheet.confirmed_causes
        else ()
    )
    whole = grade_overall(question_set, sheet, results, sections, causes, (Basis.FINAL,))
    return build_outcome(regraded, whole)


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
        is_final=not overall.is_provisional,
        is_section_final=not section.is_provisional,
    )


def _find_final_values(sheet: AnswerSheet, result: Result) -> Mapping[str, str]:
    """Find the values that conditions see once levels are final; figures and facts among them."""
    known = condition_values(sheet, result.values)
    for key, found in result.questions.items():
        given = sheet.responses.get(key, EMPTY_RESPONSE).given
        if found.final is not None:
            known[key] = found.final
        elif found.status is QuestionStatus.ANSWERED and given is not None:
            known[key] = given.value
    return known


def _find_rises(
    question_set: QuestionSet,
    section: Section,
    question: Question,
    sheet: AnswerSheet,
    result: Result,
) -> Iterator[CandidateChange]:
    """Find the rises of one question, each once: two levels may need the same evidence."""
    scale, before = question_set.get_scale(question), result.questions[question.id]
    levels = [level.id for level in scale.levels]
    response = sheet.responses.get(question.id, EMPTY_RESPONSE)
    rank_now = weigh_force_evidence(question_set.scoring, scale, response, sheet.as_at).rank
    assumed, reached = scale.rank(_assumed_level(question_set, scale)), -1
    for target in _list_targets(scale, before, assumed):
        strength, reach = "", rank_now
        if rank_now < target:
            strength, reach = _weakest_evidence(question_set, scale, target)
        claimed = max(target, -1 if before.claimed is None else levels.index(before.claimed))
        if not reached < target <= reach:
            continue
        reached = min(claimed, reach)
        yield CandidateChange(
            question=question,
            section=section,
            claimed_before=before.claimed,
            supported_before=before.supported,
            claimed=levels[claimed],
            supported=levels[reached],
            strength=strength,
        )


def _list_targets(scale: Scale, before: QuestionResult, assumed: int) -> range:
    """List the ranks that a question may rise to, the least rise first."""
    if before.supported is None or before.claimed is None:
        return range(assumed, len(scale.levels))
    return range(scale.rank(before.supported) + 1, len(scale.levels))


def _assumed_level(question_set: QuestionSet, scale: Scale) -> str:
    """Choose the lowest level at which an open question is assumed to be answered.

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
    result: Result,
    change: CandidateChange,
    results: QuestionResults,
) -> SectionResult:
    """Recompute a section's final score and grade; its trail and other scores stay as they were.

    Raising an answer that counted already leaves open what was open.
    """
    section, before = change.section, result.sections[change.section.id]
    final, is_final = _retally(question_set, before, change), not before.is_provisional
    if change.supported_before is None:
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


def _retally(question_set: QuestionSet, before: SectionResult, change: CandidateChange) -> Tally:
    """Tally a section again by the difference that one answer makes."""
    weight = find_weight(question_set.scoring, change.question)
    scale, old = question_set.get_scale(change.question), change.supported_before
    points = scale.get_level(change.supported).points
    if old is not None:
        points -= scale.get_level(old).points
    return Tally(
        applicable=before.applicable_weight,
        answered=before.answered_weight + (weight if old is None else 0),
        earned=_find_earned(before) + weight * Fraction(points) / 100,
    )


def _find_earned(section: SectionResult) -> Fraction:
    """Find the weight that a section's final levels earn: its lowest possible score undone."""
    floor = section.scores[Basis.FINAL].floor or Fraction(0)
    return floor * section.applicable_weight / 100
