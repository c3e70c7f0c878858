"""Candidate findings: what the final levels suggest, for a reviewer to publish or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.question_sets.scoring_model import FindingRules
from checklist.core.scoring.grading import Levels
from checklist.core.scoring.results import (
    Basis,
    Candidate,
    FindingKind,
    QuestionResult,
    SectionResult,
)
from checklist.core.scoring.section_grade import draft_causes


def candidates(
    question_set: QuestionSet,
    results: Levels,
    sections: Mapping[str, SectionResult],
    confirmed: frozenset[str],
) -> Iterator[Candidate]:
    """Every candidate finding, in the order of the set."""
    for section in question_set.sections:
        causes = causes_of(question_set, section, results, sections[section.id])
        if section.id in causes:
            yield _section_cause(section, is_confirmed=section.id in confirmed)
        for question in section.questions:
            result = results[question.id]
            if result.status is QuestionStatus.ANSWERED and result.final is not None:
                yield from _on_question(question_set, section, question, result, causes, confirmed)


def causes_of(
    question_set: QuestionSet, section: Section, results: Levels, found: SectionResult
) -> tuple[str, ...]:
    """The limiting questions, or the section itself, that give rise to a draft cause."""
    score = found.scores[Basis.FINAL].score
    is_final = not found.is_provisional
    return tuple(draft_causes(question_set, section, results, score, is_final=is_final))


def by_theme(found: Sequence[Candidate]) -> dict[str, tuple[Candidate, ...]]:
    """Candidates grouped by theme across sections, those of a whole section under none."""
    ordered = sorted(found, key=lambda one: one.theme)
    return {theme: tuple(group) for theme, group in groupby(ordered, key=lambda one: one.theme)}


def repeat_themes(found: Sequence[Candidate], earlier: frozenset[str]) -> frozenset[str]:
    """The themes of this round's candidates that an earlier round already had."""
    poor = {one.theme for one in found if one.kind is not FindingKind.PROMISING_PRACTICE}
    return frozenset(poor & earlier)


def _section_cause(section: Section, *, is_confirmed: bool) -> Candidate:
    return Candidate(
        kind=FindingKind.CAUSE_OF_CONCERN,
        section=section.id,
        question="",
        theme="",
        reason=say("The score of {section} is in the lowest band.", section=section.short_title),
        is_confirmed=is_confirmed,
    )


def _on_question(
    question_set: QuestionSet,
    section: Section,
    question: Question,
    result: QuestionResult,
    causes: Sequence[str],
    confirmed: frozenset[str],
) -> Iterator[Candidate]:
    """The candidate that one question's final level makes, if any."""
    rules = question_set.scoring.findings
    if rules is None or result.final is None:
        return
    if question.id in causes:
        kind = FindingKind.CAUSE_OF_CONCERN
    elif (found := _kind_of(question_set, rules, question, result)) is not None:
        kind = found
    else:
        return
    yield Candidate(
        kind=kind,
        section=section.id,
        question=question.id,
        theme=question.theme,
        reason=_reason_for(kind, question, result),
        is_confirmed=question.id in causes and question.id in confirmed,
    )


def _kind_of(
    question_set: QuestionSet, rules: FindingRules, question: Question, result: QuestionResult
) -> FindingKind | None:
    """What a final level suggests, causes of concern aside."""
    scale = question_set.scale_of(question)
    if result.final is None:
        return None
    if scale.rank(result.final) <= scale.rank(rules.at_most):
        is_weighty = question.weight >= rules.improvement_from_weight
        return FindingKind.AREA_FOR_IMPROVEMENT if is_weighty else FindingKind.OBSERVATION
    if result.final == rules.promising_level and result.best_strength == rules.promising_strength:
        return FindingKind.PROMISING_PRACTICE
    return None


def _reason_for(kind: FindingKind, question: Question, result: QuestionResult) -> Sentence:
    """Why a question is a candidate."""
    match kind:
        case FindingKind.CAUSE_OF_CONCERN:
            text = "{question} limits its section and is at level {level}."
        case FindingKind.PROMISING_PRACTICE:
            text = "{question} is at level {level} with {strength} evidence."
        case _:
            text = "{question}, of weight {weight}, is at level {level}."
    return say(
        text,
        question=question.id,
        weight=question.weight,
        level=result.final,
        strength=result.best_strength,
    )
