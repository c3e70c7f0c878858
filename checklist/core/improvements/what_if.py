"""Moves: each answer bettered by one step, and what the grades and scores would then be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import NOTHING, QuestionStatus, is_scored, named
from checklist.core.formulas.formula import names_in, parse
from checklist.core.question_sets.model import Question, QuestionSet, Scale, Section
from checklist.core.scoring.evidence_strength import support_by_force
from checklist.core.scoring.grading import Levels, tally
from checklist.core.scoring.overall_grade import Graded, grade_overall
from checklist.core.scoring.provisional import why_provisional
from checklist.core.scoring.results import Basis, OverallResult, Result, SectionResult
from checklist.core.scoring.score import confirmed_causes, score
from checklist.core.scoring.section_grade import grade_section

_OPEN = (QuestionStatus.ANSWERED, QuestionStatus.UNANSWERED)


@dataclass(frozen=True, slots=True)
class Move:
    """One question better by one step: what would be claimed and supported, and what before.

    ``strength`` is the weakest evidence that bears it out; empty where what is there does.
    """

    question: Question
    section: Section
    claimed_before: str | None
    before: str | None
    claimed: str
    supported: str
    strength: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one section and the whole come to: grades and, on the final basis, scores."""

    section_grade: str | None
    section_score: Fraction | None
    grade: str | None
    score: Fraction | None
    floor: Fraction


def moves(question_set: QuestionSet, sheet: AnswerSheet, result: Result) -> Iterator[Move]:
    """Every scored question that could stand higher; a level set by a reviewer stands."""
    for section in question_set.sections:
        for question in section.questions:
            response = sheet.responses.get(question.id, NOTHING)
            judged = response.judgement is not None and response.judgement.level is not None
            status = result.questions[question.id].status
            if not is_scored(question) or status not in _OPEN or judged:
                continue
            found = _move_of(question_set, section, question, sheet, result)
            if found is not None:
                yield found


def rested_on(question_set: QuestionSet) -> frozenset[str]:
    """What conditions and formulas rest on: such an answer may change how others count."""
    conditions = {one for question in question_set.questions for one in named(question)}
    formulas = {
        name
        for measure in question_set.measures
        for derived in measure.derived
        for name in names_in(parse(derived.formula))
    }
    return frozenset(conditions | formulas)


def after(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    move: Move,
    rested: frozenset[str],
) -> Outcome:
    """What a move would lead to; all is scored anew only where others rest on the question."""
    question, section = move.question, move.section
    if question.id in rested:
        anew = score(question_set, moved(sheet, move))
        return outcome(anew.sections[section.id], anew.overall)
    results = {
        **result.questions,
        question.id: replace(
            result.questions[question.id],
            status=QuestionStatus.ANSWERED,
            claimed=move.claimed,
            supported=move.supported,
            final=move.supported,
        ),
    }
    found = _regraded(question_set, sheet, result.sections[section.id], section, results)
    sections = {**result.sections, section.id: found}
    causes = confirmed_causes(question_set, sheet, results, sections)
    return outcome(found, grade_overall(question_set, sheet, results, sections, causes))


def moved(sheet: AnswerSheet, move: Move) -> AnswerSheet:
    """The sheet as it would be after a move."""
    before = sheet.responses.get(move.question.id, Response())
    note = before.given.note if before.given else ""
    then = replace(
        before, given=Given(move.claimed, note), strength=move.strength or before.strength
    )
    return replace(sheet, responses={**sheet.responses, move.question.id: then})


def outcome(section: SectionResult, overall: OverallResult | Graded) -> Outcome:
    final = overall.scores[Basis.FINAL]
    return Outcome(
        section_grade=section.grade,
        section_score=section.scores[Basis.FINAL].score,
        grade=overall.grade,
        score=final.score,
        floor=final.floor or Fraction(0),
    )


def _move_of(
    question_set: QuestionSet,
    section: Section,
    question: Question,
    sheet: AnswerSheet,
    result: Result,
) -> Move | None:
    """One question's next step: answered, borne out as claimed, or a level higher."""
    scale, stands = question_set.scale_of(question), result.questions[question.id]
    levels = [level.id for level in scale.levels]
    if stands.supported is None or stands.claimed is None:
        target = claimed = levels.index(_anchor(question_set, scale))
    else:
        supported, claimed = levels.index(stands.supported), levels.index(stands.claimed)
        target, claimed = supported + 1, max(claimed, supported + 1)
    if target >= len(levels):
        return None
    response = sheet.responses.get(question.id, NOTHING)
    there = support_by_force(question_set.scoring, scale, response, sheet.as_at).rank
    strength, reach = "", there
    if there < target:
        strength, reach = _weakest(question_set, scale, target)
    if reach < target:
        return None
    return Move(
        question=question,
        section=section,
        claimed_before=stands.claimed,
        before=stands.supported,
        claimed=levels[claimed],
        supported=levels[min(claimed, reach)],
        strength=strength,
    )


def _anchor(question_set: QuestionSet, scale: Scale) -> str:
    """The level at which an open question is taken to be answered.

    It is the one that the guards ask for, or the highest where there are none.
    """
    asked = [guard.level for guard in question_set.scoring.guards]
    return min(asked, key=scale.rank) if asked else scale.levels[-1].id


def _weakest(question_set: QuestionSet, scale: Scale, target: int) -> tuple[str, int]:
    """The weakest strength that supports a level, and how far up it reaches; -1 if none does."""
    for ceiling in question_set.scoring.ceilings:
        if scale.rank(ceiling.level) >= target:
            return ceiling.strength, scale.rank(ceiling.level)
    return "", -1


def _regraded(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    before: SectionResult,
    section: Section,
    results: Levels,
) -> SectionResult:
    """A section with its final score and grade worked out anew; its trail stays behind."""
    final = tally(question_set, section.questions, results, Basis.FINAL)
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
