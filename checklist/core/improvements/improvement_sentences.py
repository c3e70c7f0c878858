"""Improvement sentences: what a change takes, what it would do, and what it alone holds back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checklist.core.improvements.what_if import CandidateChange, Outcome
from checklist.core.messages import Sentence, lower_first, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_decimal
from checklist.core.scoring.deciding_rules import (
    explain_cap,
    explain_guard,
    find_deciding_rules,
)
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.results import Result


def describe_change(question_set: QuestionSet, change: CandidateChange) -> Sentence:
    """Say what the change takes, from what is claimed now and what is supported of it."""
    at = _say_standing(change)
    if change.supported_before is None and not change.strength:
        text = "If {supported} is true, answer so: its evidence would support it."
    elif change.supported_before is None:
        text = "If {supported} is true, answer so, with evidence that bears it out ({strength})."
    elif change.claimed == change.claimed_before:
        text = f"{at} Evidence of strength {{strength}} would support {{supported}}."
    elif change.strength:
        text = f"{at} If {{supported}} is true, answer so, with evidence of strength {{strength}}."
    else:
        text = f"{at} If {{supported}} is true, answer so: its evidence would support it."
    return _say_of_change(question_set, change, text)


def describe_lack(question_set: QuestionSet, change: CandidateChange) -> Sentence:
    """Say what an answer lacks that nobody can change now: how it stands, and no advice."""
    text = "Its evidence would support {supported}."
    if change.strength:
        text = "Evidence of strength {strength} would support {supported}."
    if change.supported_before is not None:
        text = f"{_say_standing(change)} {text}"
    return _say_of_change(question_set, change, text)


def describe_strength(question_set: QuestionSet, strength: str) -> Iterator[Sentence]:
    """Say in the words of the set what a strength of evidence is."""
    for ceiling in question_set.scoring.ceilings:
        if ceiling.strength == strength:
            lowered = lower_first(ceiling.meaning).rstrip(".")
            yield say("{strength} is {meaning}.", strength=strength, meaning=lowered)


def describe_figures(
    question_set: QuestionSet, result: Result, change: CandidateChange
) -> Iterator[Sentence]:
    """Say what level the figures of a question speak for, where the change goes too far above."""
    hint = result.hints.get(change.question.id)
    if hint is None:
        return
    scale = question_set.get_scale(change.question)
    _, above = question_set.scoring.reasons_needed_from
    if scale.rank(change.claimed) - scale.rank(hint) >= above:
        text = "As its figures stand, they suggest {hint}."
        if change.question.hints:
            text = "As its figures stand, they allow {hint} at most."
        yield say(text, hint=scale.get_level(hint).in_words)


def describe_effect(
    question_set: QuestionSet, change: CandidateChange, before: Outcome, after: Outcome
) -> Iterator[Sentence]:
    """Say what the change would do: to grades first, then to scores."""
    section = change.section.short_title
    if before.grade != after.grade:
        yield _describe_grade_change(question_set, "Overall", before.grade, after.grade)
    if before.section_grade != after.section_grade:
        yield _describe_grade_change(
            question_set, section, before.section_grade, after.section_grade
        )
    yield from _describe_finality(question_set, section, before, after)
    if before.score is not None and after.score is not None:
        text = "The overall score would go from {before} to {after}."
        yield say(text, before=format_decimal(before.score), after=format_decimal(after.score))
    elif before.section_score is not None and after.section_score is not None:
        text = "The score of {section} would go from {before} to {after}."
        old, new = format_decimal(before.section_score), format_decimal(after.section_score)
        yield say(text, section=section, before=old, after=new)
    if before.score is None or after.score is None:
        text = (
            "Counting unanswered questions as 0, the overall score would go from {before} to"
            " {after}."
        )
        yield say(text, before=format_decimal(before.floor), after=format_decimal(after.floor))


def describe_hold(
    question_set: QuestionSet, result: Result, change: CandidateChange, alone: Mapping[str, str]
) -> Iterator[Sentence]:
    """Say where a grade is held back by this answer alone, and by which rule."""
    model, section, question = question_set.scoring, change.section, change.question.id
    if alone.get("") == question:
        text = model.choose_wording(
            "No other answer alone would raise the overall grade.",
            "No other answer alone would raise the overall band.",
        )
        yield say(text)
        yield from result.overall.lowering_caps
    if alone.get(section.id) == question:
        text = model.choose_wording(
            "No other answer alone would raise the grade of {section}.",
            "No other answer alone would raise the band of {section}.",
        )
        yield say(text, section=section.short_title)
        decides = find_deciding_rules(model, result.sections[section.id])
        if decides.guard is not None:
            yield explain_guard(model, section, decides.guard)
        if decides.cap is not None:
            yield explain_cap(model, section, decides.cap)


def _say_standing(change: CandidateChange) -> str:
    """Say at what level an answer stands, as a template."""
    if change.claimed_before != change.supported_before:
        return "It is claimed as {claimed_before} and supported as {before}."
    return "It is at {before}."


def _say_of_change(question_set: QuestionSet, change: CandidateChange, text: str) -> Sentence:
    scale, before = question_set.get_scale(change.question), change.supported_before
    claimed_before = change.claimed_before
    return say(
        text,
        claimed_before=scale.get_level(claimed_before).in_words if claimed_before else "",
        before=scale.get_level(before).in_words if before is not None else "",
        supported=scale.get_level(change.supported).in_words,
        strength=change.strength,
    )


def _describe_grade_change(
    question_set: QuestionSet, name: str, before: str | None, after: str | None
) -> Sentence:
    """Say how a grade would change, where there is one before and after or not."""
    model = question_set.scoring
    none = model.choose_wording("no grade", "no band")
    old, new = (grade_in_words(model, grade) if grade else none for grade in (before, after))
    return say("{name} would go from {before} to {after}.", name=name, before=old, after=new)


def _describe_finality(
    question_set: QuestionSet, section: str, before: Outcome, after: Outcome
) -> Iterator[Sentence]:
    """Say which grade that stands already would no longer be provisional."""
    model = question_set.scoring
    if after.is_final and not before.is_final and before.grade is not None:
        text = model.choose_wording(
            "The overall grade would be final.", "The overall band would be final."
        )
        yield say(text)
    if after.is_section_final and not before.is_section_final and before.section_grade is not None:
        text = model.choose_wording(
            "The grade of {section} would be final.", "The band of {section} would be final."
        )
        yield say(text, section=section)
