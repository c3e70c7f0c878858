"""Builds what the summary always says: disparity, levels against their figures, disagreement."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.disparity import (
    Disparity,
    GroupRate,
    Reading,
    compute_disparities,
)
from checklist.core.messages import say
from checklist.core.question_sets.model import Group
from checklist.reports.content.grades import Concern
from checklist.web.filters import format_number

_BEYOND_CHANCE = (Reading.HIGHER, Reading.LOWER)
_AGAINST = "Level against its own figures"
_ALLOWED = "{question} is claimed at {level}, and its figures allow {hint} at most. {reason}"
_SUGGESTED = "{question} is claimed at {level}, and its figures suggest {hint}. {reason}"
_HAS_REASON = "Its note says why."
_LACKS_REASON = "Its note does not say why."


def build_figure_concerns(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Build all disparities beyond chance, levels that their own figures deny, and disagreements.

    None is left out for another that weighs more: chief officers must know each.
    """
    return (*build_own_figure_concerns(scored), *_find_disagreements(scored))


def build_own_figure_concerns(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Build what figures alone say: disparities beyond chance, and levels that they deny."""
    return (*_find_disparities(scored), *_find_levels_against_figures(scored))


def _find_disparities(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield each measure with a group whose rate differs by more than chance would explain."""
    values = scored.result.values
    for disparity in compute_disparities(scored.question_set, scored.sheet, values):
        groups = [
            _describe_ratio(group, part.reference)
            for part in disparity.compared
            for group in part.groups
            if group.reading in _BEYOND_CHANCE
        ]
        if groups:
            text = say(
                "{rate}, further apart than chance alone would explain: {groups}.",
                rate=disparity.rates.label,
                groups="; ".join(groups),
            )
            questions = _find_questions(scored, disparity)
            yield Concern("Difference between groups", str(text), questions)


def _describe_ratio(group: GroupRate, reference: Group) -> str:
    """Describe how many times the reference group's rate a group's is, with its interval."""
    ratio, low, high = (
        format_number(each.value, 2) for each in (group.ratio, group.low, group.high)
    )
    text = "{group} {ratio} times {reference} (95% interval {low} to {high})"
    filled = say(
        text,
        group=group.group.label,
        ratio=ratio,
        reference=reference.label,
        low=low,
        high=high,
    )
    return str(filled)


def _find_questions(scored: ScoredAssessment, disparity: Disparity) -> tuple[str, ...]:
    """Find the questions that the rates or their ratio belong to."""
    measures = {disparity.measure.id, disparity.rates.id}
    questions = scored.question_set.questions
    return tuple(question.id for question in questions if measures & set(question.measures))


def _find_levels_against_figures(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the levels that their own figures deny, whatever their notes say.

    A set may say from how far above its figures a claim is told, and then no other is (2022
    dossier, 4a.2); else each is told that needs a reason.
    """
    if not scored.is_own:
        return
    model = scored.question_set.scoring
    below, above = model.reasons_needed_from
    least = model.tell_above_hint_by
    for question_id, apart in _list_distances(scored).items():
        if least is not None and apart >= least:
            yield _build_told_claim(scored, question_id, _ALLOWED)
        elif least is None and (apart >= above or -apart >= below):
            yield _build_told_claim(scored, question_id, _SUGGESTED)


def _list_distances(scored: ScoredAssessment) -> dict[str, int]:
    """List by how many levels each answered claim is above its hint; below 0 where it is under."""
    distances = {}
    for question in scored.question_set.questions:
        result, hint = scored.result.questions[question.id], scored.result.hints.get(question.id)
        if result.was_answered and result.claimed is not None and hint is not None:
            rank = scored.question_set.get_scale(question).rank
            distances[question.id] = rank(result.claimed) - rank(hint)
    return distances


def _build_told_claim(scored: ScoredAssessment, question_id: str, wording: str) -> Concern:
    question_set, result = scored.question_set, scored.result
    scale = question_set.get_scale(question_set.get_question(question_id))
    given = scored.sheet.responses[question_id].given
    has_reason = given is not None and bool(given.note.strip())
    text = say(
        wording,
        question=question_id,
        level=scale.get_level(result.questions[question_id].claimed or "").in_words,
        hint=scale.get_level(result.hints[question_id]).in_words,
        reason=_HAS_REASON if has_reason else _LACKS_REASON,
    )
    return Concern(_AGAINST, str(text), (question_id,))


def _find_disagreements(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the answers that sit badly together by the set's own rules, and say no reason."""
    for found in list_contradictions(scored):
        if found.kind == "answers disagree":
            yield Concern(found.heading, str(found.sentence), found.questions)
