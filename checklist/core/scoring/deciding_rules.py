"""Deciding rules: which of a section's guards and cap its grade rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Section
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.restricted_sentences import name_restricted
from checklist.core.rounding import format_percent
from checklist.core.scoring.grading import (
    apply_guards,
    cap_grade,
    grade_in_words,
    list_grades,
)
from checklist.core.scoring.results import GuardResult, SectionCap, SectionResult

LOWERS_NOTHING = "lowers nothing here"
"""What every sentence says of a cap that holds a grade no lower than it is anyway."""


@dataclass(frozen=True, slots=True)
class DecidingRules:
    """The failed guard and the cap that hold a section's grade down; None where one does not.

    A rule decides where its removal alone would raise the grade. Where guard and cap hold it at
    the same grade neither does alone: the guard is named first, the cap that lowers nothing last.
    """

    guard: GuardResult | None
    cap: SectionCap | None


def find_deciding_rules(model: ScoringModel, result: SectionResult) -> DecidingRules:
    """Find the rules that decide a section's grade; none where its score alone does."""
    cap = result.cap
    if result.band is None:
        return DecidingRules(None, None)
    if cap is not None and cap.lowers:
        return DecidingRules(None, cap if result.grade == cap.at_most else None)
    guard = next((guard for guard in result.guards if not guard.passed), None)
    if guard is None or result.grade != _lower_band(model, result, result.band):
        return DecidingRules(None, None)
    if result.grade == result.band:
        return DecidingRules(None, None)
    holds = cap is not None and cap_grade(model, result.band, cap.at_most) == result.grade
    return DecidingRules(guard, cap if holds else None)


def explain_guard(model: ScoringModel, section: Section, guard: GuardResult) -> Sentence:
    """Say what a failed guard asks of a section, and what the section reaches."""
    return say(
        "To be graded {grade}, {needed} of {section} must be at level {level} or above."
        " It is {reached}, so the grade is one lower.",
        grade=grade_in_words(model, guard.grade),
        needed=format_percent(guard.needed),
        section=section.short_title,
        level=guard.level,
        reached=format_percent(guard.reached),
    )


def explain_cap(model: ScoringModel, section: Section, cap: SectionCap) -> Sentence:
    """Say to what grade a section's lowest limiting level holds it, and by which questions."""
    if cap.is_restricted:
        return name_restricted(cap.questions)
    return say(
        "{section} is held to {grade} at most by {questions} at level {level}.",
        section=section.short_title,
        grade=grade_in_words(model, cap.at_most),
        questions=_list_questions(cap.questions),
        level=cap.level,
    )


def explain_idle_cap(model: ScoringModel, section: Section, cap: SectionCap) -> Sentence:
    """Say to what grade a cap would hold a section that is no higher without it."""
    if cap.is_restricted:
        return name_restricted(cap.questions)
    return say(
        "{section} may be {grade} at most, with {questions} at level {level}, which lowers nothing"
        " here.",
        section=section.short_title,
        grade=grade_in_words(model, cap.at_most),
        questions=_list_questions(cap.questions),
        level=cap.level,
    )


def _list_questions(questions: Sequence[str]) -> str:
    """Name questions as a sentence does: commas, and before the last an "and"."""
    *others, last = questions
    return f"{', '.join(others)} and {last}" if others else last


def _lower_band(model: ScoringModel, result: SectionResult, band: str) -> str:
    """Return the grade that the guards alone leave; a confirmed cause of concern goes below it."""
    grade = apply_guards(model, band, result.guards)
    is_lowest = grade == list_grades(model)[0]
    return model.unconfirmed_lowest or grade if is_lowest else grade
