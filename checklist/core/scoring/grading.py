"""From levels to grades: weights, scores, bands, guards and the caps of limiting questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.question_sets.scoring_model import Band, ScoringModel
from checklist.core.scoring.results import Basis, CapInForce, GuardResult, QuestionResult, Score

Levels = Mapping[str, QuestionResult]
_UNCOUNTED = (QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Tally:
    """Weights of questions, and what the answered ones earn: weight times points out of 100."""

    applicable: int
    answered: int
    earned: Fraction

    @property
    def score(self) -> Score:
        """The score on what is answered, and the floor with the unanswered at nothing."""
        return Score(
            score=100 * self.earned / self.answered if self.answered else None,
            floor=100 * self.earned / self.applicable if self.applicable else None,
        )

    @property
    def coverage(self) -> Fraction | None:
        return Fraction(self.answered, self.applicable) if self.applicable else None


def level_of(result: QuestionResult, basis: Basis) -> str | None:
    match basis:
        case Basis.CLAIMED:
            return result.claimed
        case Basis.SUPPORTED:
            return result.supported
        case Basis.FINAL:
            return result.final


def applicable(questions: Iterable[Question], results: Levels) -> list[Question]:
    """The questions that count: scored, asked or fixed, and not set aside as not applicable."""
    return [
        question
        for question in questions
        if is_scored(question) and results[question.id].status not in _UNCOUNTED
    ]


def weight_of(model: ScoringModel, question: Question) -> int:
    """A question's weight; all count alike where a set is scored by its share in place."""
    return 1 if model.kind == "share-in-place" else question.weight


def tally(
    question_set: QuestionSet, questions: Iterable[Question], results: Levels, basis: Basis
) -> Tally:
    """Weigh some questions of a set on one basis."""
    model = question_set.scoring
    counted = applicable(questions, results)
    answered = [
        (question, level)
        for question in counted
        if (level := level_of(results[question.id], basis)) is not None
    ]
    return Tally(
        applicable=sum(weight_of(model, question) for question in counted),
        answered=sum(weight_of(model, question) for question, _ in answered),
        earned=sum(
            (
                weight_of(model, question)
                * question_set.scale_of(question).level(level).points
                / 100
                for question, level in answered
            ),
            start=Fraction(0),
        ),
    )


def band_of(model: ScoringModel, score: Fraction) -> Band:
    """The band a score falls in: the highest that begins at or below it."""
    return [band for band in model.bands if band.begins_at <= score][-1]


def band_called(model: ScoringModel, grade: str) -> Band:
    return next(band for band in model.bands if band.grade == grade)


def grade_in_words(model: ScoringModel, grade: str) -> str:
    """A grade as it is written inside a sentence."""
    label = band_called(model, grade).label
    return label[:1].lower() + label[1:]


def ladder(model: ScoringModel) -> list[str]:
    """The grades, lowest first."""
    return [band.grade for band in model.bands]


def lower(model: ScoringModel, grade: str, at_most: str) -> str:
    """The lower of two grades."""
    return min(grade, at_most, key=ladder(model).index)


def steps_up(model: ScoringModel, grade: str, steps: int) -> str:
    """The grade so many bands above another, or the highest."""
    grades = ladder(model)
    return grades[min(grades.index(grade) + steps, len(grades) - 1)]


def guard_results(
    question_set: QuestionSet, section: Section, results: Levels, band: str
) -> Iterator[GuardResult]:
    """Test the guard of a band and, while guards fail, of each band below in turn."""
    guards = {guard.grade: guard for guard in question_set.scoring.guards}
    for grade in reversed(
        ladder(question_set.scoring)[: ladder(question_set.scoring).index(band) + 1]
    ):
        if grade not in guards:
            return
        guard = guards[grade]
        reached = _share_at(question_set, section, results, guard.level)
        passed = reached >= guard.share
        yield GuardResult(grade, guard.level, guard.share, reached, passed)
        if passed:
            return


def after_guards(model: ScoringModel, band: str, guards: Sequence[GuardResult]) -> str:
    """The grade once each failed guard has dropped it one band."""
    failed = sum(not guard.passed for guard in guards)
    return ladder(model)[ladder(model).index(band) - failed]


def limiting(section: Section, results: Levels) -> list[Question]:
    return [one for one in applicable(section.questions, results) if one.limiting]


def cap_in_force(
    question_set: QuestionSet, section: Section, results: Levels, grade: str
) -> CapInForce | None:
    """The cap set by the lowest limiting level; None where that level sets none.

    An unanswered limiting question sets no cap.
    """
    model = question_set.scoring
    answered = [
        (question_set.scale_of(one).rank(final), final, one.id)
        for one in limiting(section, results)
        if (final := results[one.id].final) is not None
    ]
    if not answered:
        return None
    lowest, level, _ = min(answered)
    cap = next((one for one in model.caps if one.level == level), None)
    if cap is None:
        return None
    return CapInForce(
        level=level,
        at_most=cap.at_most,
        questions=tuple(one for rank, _, one in answered if rank == lowest),
        lowers=lower(model, grade, cap.at_most) != grade,
    )


def _share_at(question_set: QuestionSet, section: Section, results: Levels, level: str) -> Fraction:
    """The share of answered applicable weight that stands at a level or above after review."""
    weights = [
        (question.weight, question_set.scale_of(question), final)
        for question in applicable(section.questions, results)
        if (final := results[question.id].final) is not None
    ]
    reached = sum(
        weight for weight, scale, final in weights if scale.rank(final) >= scale.rank(level)
    )
    return Fraction(reached, sum(weight for weight, _, _ in weights))
