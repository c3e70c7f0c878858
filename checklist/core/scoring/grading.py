"""From levels to grades: weights, scores, bands, guards and the caps of limiting questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.question_sets.scoring_model import Band, ScoringModel
from checklist.core.scoring.results import Basis, GuardResult, QuestionResult, Score, SectionCap

QuestionResults = Mapping[str, QuestionResult]
_UNCOUNTED = (QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Tally:
    """Weights of questions, and the sum of weight times points out of 100 over the answered."""

    applicable: int
    answered: int
    earned: Fraction

    @property
    def score(self) -> Score:
        """The score over the answered questions, and the floor with the unanswered as zero."""
        return Score(
            score=100 * self.earned / self.answered if self.answered else None,
            floor=100 * self.earned / self.applicable if self.applicable else None,
        )

    @property
    def coverage(self) -> Fraction | None:
        return Fraction(self.answered, self.applicable) if self.applicable else None


def find_level(result: QuestionResult, basis: Basis) -> str | None:
    match basis:
        case Basis.CLAIMED:
            return result.claimed
        case Basis.SUPPORTED:
            return result.supported
        case Basis.FINAL:
            return result.final


def find_applicable(questions: Iterable[Question], results: QuestionResults) -> list[Question]:
    """Find the questions that count: scored, asked or fixed, and not marked not applicable."""
    return [
        question
        for question in questions
        if is_scored(question) and results[question.id].status not in _UNCOUNTED
    ]


def find_weight(model: ScoringModel, question: Question) -> int:
    """Find a question's weight: 1 for every question of a set scored by its share in place."""
    return 1 if model.kind == "share-in-place" else question.weight


def tally_weights(
    question_set: QuestionSet, questions: Iterable[Question], results: QuestionResults, basis: Basis
) -> Tally:
    """Add up the weights and levels of some questions of a set on one basis."""
    model = question_set.scoring
    counted = find_applicable(questions, results)
    answered = [
        (question, level)
        for question in counted
        if (level := find_level(results[question.id], basis)) is not None
    ]
    return Tally(
        applicable=sum(find_weight(model, question) for question in counted),
        answered=sum(find_weight(model, question) for question, _ in answered),
        earned=sum(
            (
                find_weight(model, question)
                * question_set.get_scale(question).get_level(level).points
                / 100
                for question, level in answered
            ),
            start=Fraction(0),
        ),
    )


def find_band(model: ScoringModel, score: Fraction) -> Band:
    """Find the band of a score: the highest that begins at or below it."""
    return [band for band in model.bands if band.begins_at <= score][-1]


def find_band_by_grade(model: ScoringModel, grade: str) -> Band:
    return next(band for band in model.bands if band.grade == grade)


def grade_in_words(model: ScoringModel, grade: str) -> str:
    """Write a grade as it stands inside a sentence."""
    label = find_band_by_grade(model, grade).label
    return label[:1].lower() + label[1:]


def list_grades(model: ScoringModel) -> list[str]:
    """List the grades, lowest first."""
    return [band.grade for band in model.bands]


def cap_grade(model: ScoringModel, grade: str, at_most: str) -> str:
    """Return the lower of two grades."""
    return min(grade, at_most, key=list_grades(model).index)


def raise_grade(model: ScoringModel, grade: str, steps: int) -> str:
    """Return the grade so many bands above another, or the highest."""
    grades = list_grades(model)
    return grades[min(grades.index(grade) + steps, len(grades) - 1)]


def check_guards(
    question_set: QuestionSet, section: Section, results: QuestionResults, band: str
) -> Iterator[GuardResult]:
    """Test the guard of a band and, while guards fail, of each band below in turn.

    A share that equals the guard's passes (dossier 4.2, "Guard on substantially all").
    """
    guards = {guard.grade: guard for guard in question_set.scoring.guards}
    for grade in reversed(
        list_grades(question_set.scoring)[: list_grades(question_set.scoring).index(band) + 1]
    ):
        if grade not in guards:
            return
        guard = guards[grade]
        reached = _share_at_level(question_set, section, results, guard.level)
        passed = reached >= guard.share
        yield GuardResult(grade, guard.level, guard.share, reached, passed)
        if passed:
            return


def apply_guards(model: ScoringModel, band: str, guards: Sequence[GuardResult]) -> str:
    """Lower a band by one for each failed guard."""
    failed = sum(not guard.passed for guard in guards)
    return list_grades(model)[list_grades(model).index(band) - failed]


def find_limiting(section: Section, results: QuestionResults) -> list[Question]:
    return [
        question for question in find_applicable(section.questions, results) if question.limiting
    ]


def find_cap(
    question_set: QuestionSet, section: Section, results: QuestionResults, grade: str
) -> SectionCap | None:
    """Find the cap set by the lowest limiting level; None where that level sets none.

    An unanswered limiting question sets no cap.
    """
    model = question_set.scoring
    answered = [
        (question_set.get_scale(question).rank(final), final, question.id)
        for question in find_limiting(section, results)
        if (final := results[question.id].final) is not None
    ]
    if not answered:
        return None
    lowest, level, _ = min(answered)
    cap = next((cap for cap in model.caps if cap.level == level), None)
    if cap is None:
        return None
    return SectionCap(
        level=level,
        at_most=cap.at_most,
        questions=tuple(question_id for rank, _, question_id in answered if rank == lowest),
        lowers=cap_grade(model, grade, cap.at_most) != grade,
    )


def _share_at_level(
    question_set: QuestionSet, section: Section, results: QuestionResults, level: str
) -> Fraction:
    """Compute the share of answered applicable weight whose final level reaches a level."""
    weights = [
        (find_weight(question_set.scoring, question), question_set.get_scale(question), final)
        for question in find_applicable(section.questions, results)
        if (final := results[question.id].final) is not None
    ]
    reached = sum(
        weight for weight, scale, final in weights if scale.rank(final) >= scale.rank(level)
    )
    return Fraction(reached, sum(weight for weight, _, _ in weights))
