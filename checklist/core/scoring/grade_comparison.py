"""Grade comparison: the overall grade that is claimed beside the one that evidence supports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import is_scored
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.grading import find_level, grade_in_words
from checklist.core.scoring.overall_grade import OverallGrade, grade_overall
from checklist.core.scoring.results import Basis, QuestionResult, Result, SectionResult
from checklist.core.scoring.section_grade import build_section_result


@dataclass(frozen=True, slots=True)
class GradeComparison:
    """Both grades as they stand inside a sentence, and the scored questions claimed above.

    Those questions are all that tells the two apart.
    """

    claimed: str
    supported: str
    questions: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return self.claimed != self.supported


@dataclass(frozen=True, slots=True)
class BasisGrades:
    """What the rules make of the levels on one basis: each section's result, and the whole."""

    sections: Mapping[str, SectionResult]
    overall: OverallGrade


def grade_on_basis(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result, basis: Basis
) -> BasisGrades:
    """Grade by the same rules, the levels on one basis taken as they stand.

    A cause of concern that a reviewer confirmed is part of neither the claim nor its support.
    """
    results = {key: _take_level(each, basis) for key, each in result.questions.items()}
    sections = {
        section.id: build_section_result(question_set, section, results, frozenset())
        for section in question_set.sections
    }
    return BasisGrades(sections, grade_overall(question_set, sheet, results, sections, ()))


def compare_grades(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> GradeComparison | None:
    """Compare the grade that the claims alone would have with the one supported; None if none."""
    claimed = grade_on_basis(question_set, sheet, result, Basis.CLAIMED).overall.grade
    supported = result.overall.grade
    if claimed is None or supported is None:
        return None
    return GradeComparison(
        claimed=grade_in_words(question_set.scoring, claimed),
        supported=grade_in_words(question_set.scoring, supported),
        questions=tuple(
            question.id
            for question in question_set.questions
            if is_scored(question) and result.questions[question.id].is_over_claimed
        ),
    )


def _take_level(result: QuestionResult, basis: Basis) -> QuestionResult:
    level = find_level(result, basis)
    return replace(result, supported=level, final=level)
