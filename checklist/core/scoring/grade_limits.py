"""Grade limits: what keeps a grade from being one higher, each in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Band, ScoringModel
from checklist.core.restricted_sentences import name_restricted
from checklist.core.rounding import format_decimal, format_percent, format_plain
from checklist.core.scoring.grading import (
    cap_grade,
    find_band_by_grade,
    grade_in_words,
    list_grades,
    raise_grade,
)
from checklist.core.scoring.provisional_grade import is_enough_answered
from checklist.core.scoring.results import Basis, OverallResult, Result, SectionResult


def find_section_limits(model: ScoringModel, result: SectionResult) -> tuple[Sentence, ...]:
    """Find all that stands between a section and the next grade; or between it and any."""
    if result.grade is None:
        return tuple(_limit_by_coverage(model, result))
    higher = _find_next_band(model, result.grade)
    if higher is None:
        return (say(model.choose_wording("No grade is higher.", "No band is higher.")),)
    return (
        *_limit_by_score(model, result, higher),
        *_limit_by_guard(model, result, higher),
        *_limit_by_cap(model, result, higher),
        *_limit_by_cause(model, result),
    )


def find_overall_limits(question_set: QuestionSet, result: Result) -> tuple[Sentence, ...]:
    """Find all that stands between the whole and the next grade; or between it and any."""
    model, overall = question_set.scoring, result.overall
    if overall.grade is None:
        return tuple(_limit_whole_by_coverage(question_set, result))
    higher = _find_next_band(model, overall.grade)
    if higher is None:
        return (say(model.choose_wording("No grade is higher.", "No band is higher.")),)
    return (
        *_limit_by_score(model, overall, higher),
        *_limit_by_lowest_section(model, result, higher),
        *_limit_by_low_sections(model, result, higher),
        *_limit_whole_by_causes(model, result, higher),
    )


def _find_next_band(model: ScoringModel, grade: str) -> Band | None:
    above = raise_grade(model, grade, 1)
    return None if above == grade else find_band_by_grade(model, above)


def _is_below(model: ScoringModel, at_most: str, higher: Band) -> bool:
    return cap_grade(model, at_most, higher.grade) != higher.grade


def _limit_by_coverage(
    model: ScoringModel, result: SectionResult | OverallResult
) -> Iterator[Sentence]:
    """Say how much is answered, and how much a grade or band needs; nothing where none applies."""
    if result.coverage is None:
        return
    if result.not_applicable_excess is not None:
        yield result.not_applicable_excess
        if result.coverage >= model.coverage_for_grade:
            return
    needed = model.provisional_from if model.kind == "graded" else model.coverage_for_grade
    text = model.choose_wording(
        "{reached} is answered by weight; a provisional grade needs {needed}.",
        "{reached} of the scored questions are answered; a band needs {needed}.",
    )
    yield say(text, reached=format_percent(result.coverage), needed=format_percent(needed))


def _limit_whole_by_coverage(question_set: QuestionSet, result: Result) -> Iterator[Sentence]:
    """Name the sections in which too little is answered."""
    model = question_set.scoring
    if model.kind == "share-in-place":
        yield from _limit_by_coverage(model, result.overall)
        return
    few = [
        section.short_title
        for section in question_set.sections
        if section.is_scored and not is_enough_answered(model, result.sections[section.id].coverage)
    ]
    text = "Not enough is answered in {sections}."
    yield say(text, sections=" and ".join(few))


def _limit_by_score(
    model: ScoringModel, result: SectionResult | OverallResult, higher: Band
) -> Iterator[Sentence]:
    score = result.scores[Basis.FINAL].score
    if score is not None and score < higher.begins_at:
        yield say(
            "The score is {score}; {grade} begins at {begins_at}.",
            score=format_decimal(score),
            grade=grade_in_words(model, higher.grade),
            begins_at=format_plain(higher.begins_at),
        )


def _limit_by_guard(model: ScoringModel, result: SectionResult, higher: Band) -> Iterator[Sentence]:
    for guard in result.guards:
        if guard.grade == higher.grade and not guard.passed:
            yield say(
                "{reached} is at level {level} or above; {grade} needs {needed}.",
                reached=format_percent(guard.reached),
                level=guard.level,
                grade=grade_in_words(model, higher.grade),
                needed=format_percent(guard.needed),
            )


def _limit_by_cap(model: ScoringModel, result: SectionResult, higher: Band) -> Iterator[Sentence]:
    if result.cap is None or not _is_below(model, result.cap.at_most, higher):
        return
    if result.cap.is_restricted:
        yield name_restricted(result.cap.questions)
    else:
        yield say(
            "With {questions} at level {level} it is {grade} at most.",
            questions=" and ".join(result.cap.questions),
            level=result.cap.level,
            grade=grade_in_words(model, result.cap.at_most),
        )


def _limit_by_cause(model: ScoringModel, result: SectionResult) -> Iterator[Sentence]:
    """Say so where a confirmed cause of concern set the grade: nothing else gives the lowest."""
    if model.unconfirmed_lowest and result.grade == list_grades(model)[0]:
        yield say("A cause of concern is confirmed.")


def _limit_by_lowest_section(
    model: ScoringModel, result: Result, higher: Band
) -> Iterator[Sentence]:
    grades = [each.grade for each in result.sections.values() if each.grade is not None]
    if model.overall is None or not grades:
        return
    lowest = min(grades, key=list_grades(model).index)
    at_most = raise_grade(model, lowest, model.overall.above_lowest)
    if _is_below(model, at_most, higher):
        yield say(
            "The lowest section is {lowest}, so the whole is {grade} at most.",
            lowest=grade_in_words(model, lowest),
            grade=grade_in_words(model, at_most),
        )


def _limit_by_low_sections(model: ScoringModel, result: Result, higher: Band) -> Iterator[Sentence]:
    rule, grades = model.overall, list_grades(model)
    if rule is None or not _is_below(model, rule.sections_at_most, higher):
        return
    low = [
        each
        for each in result.sections.values()
        if each.grade is not None and grades.index(each.grade) <= grades.index(rule.sections_at)
    ]
    if len(low) >= rule.sections:
        yield say(
            "{sections_are} at {low} or lower, so the whole is {grade} at most.",
            sections_are=format_count(len(low), "section is", "sections are"),
            low=grade_in_words(model, rule.sections_at),
            grade=grade_in_words(model, rule.sections_at_most),
        )


def _limit_whole_by_causes(model: ScoringModel, result: Result, higher: Band) -> Iterator[Sentence]:
    rule = model.overall
    is_confirmed = any(candidate.is_confirmed for candidate in result.candidates)
    if rule is None or not is_confirmed:
        return
    if _is_below(model, rule.confirmed_cause_at_most, higher):
        yield say(
            "A cause of concern is confirmed, so the whole is {grade} at most.",
            grade=grade_in_words(model, rule.confirmed_cause_at_most),
        )
    elif result.overall.grade == list_grades(model)[0]:
        yield say("A reviewer set this grade.")
