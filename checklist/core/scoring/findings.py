"""Candidate findings: those that final levels suggest, for a reviewer to publish or dismiss."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.question_sets.scoring_model import FindingRules
from checklist.core.scoring.grading import QuestionResults
from checklist.core.scoring.results import (
    Basis,
    Candidate,
    FindingKind,
    QuestionResult,
    SectionResult,
)
from checklist.core.scoring.section_grade import find_draft_causes


def find_candidates(
    question_set: QuestionSet,
    results: QuestionResults,
    sections: Mapping[str, SectionResult],
    confirmed: frozenset[str],
) -> Iterator[Candidate]:
    """Find every candidate finding, in the order of the set (dossier 4.2, "Findings")."""
    for section in question_set.sections:
        causes = _find_causes(question_set, section, results, sections[section.id])
        if section.id in causes:
            yield _section_cause(section, is_confirmed=section.id in confirmed)
        for question in section.questions:
            result = results[question.id]
            is_counted = is_scored(question) and result.status is QuestionStatus.ANSWERED
            if is_counted and result.final is not None:
                yield from _question_candidates(
                    question_set, section, question, result, causes, confirmed
                )


def find_confirmed_causes(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: QuestionResults,
    sections: Mapping[str, SectionResult],
) -> tuple[str, ...]:
    """Find the draft causes of concern that a reviewer confirmed, in the order of the set."""
    drafts = (
        cause
        for section in question_set.sections
        for cause in _find_causes(question_set, section, results, sections[section.id])
    )
    return tuple(cause for cause in drafts if cause in sheet.confirmed_causes)


def group_by_theme(candidates: Sequence[Candidate]) -> dict[str, tuple[Candidate, ...]]:
    """Group candidates by theme across sections, those of a whole section under the empty one."""
    ordered = sorted(candidates, key=lambda candidate: candidate.theme)
    return {
        theme: tuple(group)
        for theme, group in groupby(ordered, key=lambda candidate: candidate.theme)
    }


def find_repeat_themes(candidates: Sequence[Candidate], earlier: frozenset[str]) -> frozenset[str]:
    """Find the themes of this round's candidates that an earlier round already had."""
    poor = {
        candidate.theme
        for candidate in candidates
        if candidate.kind is not FindingKind.PROMISING_PRACTICE
    }
    return frozenset(poor & earlier)


def _find_causes(
    question_set: QuestionSet,
    section: Section,
    results: QuestionResults,
    section_result: SectionResult,
) -> tuple[str, ...]:
    """Find the limiting questions, or the section itself, that make a draft cause of concern."""
    score = section_result.scores[Basis.FINAL].score
    is_final = not section_result.is_provisional
    return tuple(find_draft_causes(question_set, section, results, score, is_final=is_final))


def _section_cause(section: Section, *, is_confirmed: bool) -> Candidate:
    return Candidate(
        kind=FindingKind.CAUSE_OF_CONCERN,
        section=section.id,
        question="",
        theme="",
        reason=say("The score of {section} is in the lowest band.", section=section.short_title),
        is_confirmed=is_confirmed,
    )


def _question_candidates(
    question_set: QuestionSet,
    section: Section,
    question: Question,
    result: QuestionResult,
    causes: Sequence[str],
    confirmed: frozenset[str],
) -> Iterator[Candidate]:
    """Find the candidate that one question's final level makes, if any."""
    rules = question_set.scoring.findings
    suggested = _finding_kind(question_set, rules, question, result) if rules else None
    kind = FindingKind.CAUSE_OF_CONCERN if question.id in causes else suggested
    if kind is None:
        return
    yield Candidate(
        kind=kind,
        section=section.id,
        question=question.id,
        theme=question.theme,
        reason=_explain_candidate(kind, question, result),
        is_confirmed=question.id in causes and question.id in confirmed,
    )


def _finding_kind(
    question_set: QuestionSet, rules: FindingRules, question: Question, result: QuestionResult
) -> FindingKind | None:
    """Find the kind of finding a final level suggests, causes of concern aside."""
    scale = question_set.get_scale(question)
    if result.final is None:
        return None
    if scale.rank(result.final) <= scale.rank(rules.at_most):
        is_weighty = question.weight >= rules.improvement_from_weight
        return FindingKind.AREA_FOR_IMPROVEMENT if is_weighty else FindingKind.OBSERVATION
    if result.final == rules.promising_level and result.best_strength == rules.promising_strength:
        return FindingKind.PROMISING_PRACTICE
    return None


def _explain_candidate(kind: FindingKind, question: Question, result: QuestionResult) -> Sentence:
    """Say why a question makes a candidate: where more is claimed, what is supported."""
    is_lower = result.is_over_claimed and result.final == result.supported
    match kind:
        case FindingKind.CAUSE_OF_CONCERN if is_lower:
            text = "{question} limits its section and is supported at level {level}."
        case FindingKind.CAUSE_OF_CONCERN:
            text = "{question} limits its section and is at level {level}."
        case FindingKind.PROMISING_PRACTICE:
            text = "{question} is at level {level} with {strength} evidence."
        case _ if is_lower:
            text = "{question}, of weight {weight}, is supported at level {level}."
        case _:
            text = "{question}, of weight {weight}, is at level {level}."
    return say(
        text,
        question=question.id,
        weight=question.weight,
        level=result.final,
        strength=result.best_strength,
    )
