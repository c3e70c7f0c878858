"""Validates what evidence supports: a claim without any never counts as supported."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ConfidenceRule, FindingRules, ScoringModel
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

_HERE: Keys = ("scoring",)
_WEAKEST = "E0"


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield ceilings, findings and ratings of confidence that evidence cannot bear out."""
    model = question_set.scoring
    levels = [level.id for level in question_set.scales[0].levels]
    if model.ceilings[0].strength != _WEAKEST:
        advice = f"begin with {_WEAKEST}, what an answer without evidence has"
        yield Problem((*_HERE, "ceilings", 0, "strength"), advice)
    else:
        yield from _check_weakest(question_set, levels)
        yield from _check_rising_strengths(model)
        yield from _check_confidence(model)
    if model.findings is not None and _is_known(model, model.findings, levels):
        yield from _check_findings(model, model.findings, levels)
    yield from _check_ages(model)


def _check_weakest(question_set: QuestionSet, levels: list[str]) -> Iterator[Problem]:
    """Yield a weakest strength that supports more than the lowest levels, or a good grade.

    It is what an answer without evidence has: by it a bare claim would count as supported.
    """
    model = question_set.scoring
    weakest = model.ceilings[0]
    if weakest.level not in levels or len(model.bands) == 1:  # refused elsewhere
        return
    place = levels.index(weakest.level)
    points = question_set.scales[0].levels[place].points
    reached = [band for band in model.bands if band.begins_at <= points]
    is_low = 2 * place < len(levels) - 1 and len(reached) <= min(2, len(model.bands) - 1)
    if not is_low:
        advice = "let E0 support the lowest levels only; it is what a claim without evidence has"
        yield Problem((*_HERE, "ceilings", 0, "level"), advice)


def _check_rising_strengths(model: ScoringModel) -> Iterator[Problem]:
    """Yield strengths whose names fall: E3 is stronger than E2 wherever both are read."""
    for number, (weaker, stronger) in enumerate(pairwise(model.ceilings), 1):
        if stronger.strength < weaker.strength:
            advice = f"list strengths from the weakest; {weaker.strength} comes before this one"
            yield Problem((*_HERE, "ceilings", number, "strength"), advice)


def _check_ages(model: ScoringModel) -> Iterator[Problem]:
    """Yield limits on age that no evidence can meet, or that contradict one another."""
    for number, ceiling in enumerate(model.ceilings):
        here = (*_HERE, "ceilings", number)
        if ceiling.current_for_months is not None:
            if not ceiling.current:
                advice = "write current: yes too, or remove this; other strengths have no review"
                yield Problem((*here, "current_for_months"), advice)
            elif ceiling.within_months is not None:
                advice = "remove this, or within_months; both limit the age of the same evidence"
                yield Problem((*here, "current_for_months"), advice)
        if ceiling.past_review != "one-level-less" and not ceiling.current:
            advice = "write current: yes too, or remove this; other strengths have no review"
            yield Problem((*here, "past_review"), advice)


def _is_known(model: ScoringModel, rules: FindingRules, levels: list[str]) -> bool:
    """Say whether all that the rules name is there, and rises; else it is refused elsewhere."""
    named = (rules.at_most, rules.promising_level, rules.cause_level)
    strengths = [ceiling.strength for ceiling in model.ceilings]
    supported = [
        levels.index(ceiling.level) for ceiling in model.ceilings if ceiling.level in levels
    ]
    is_rising = supported == sorted(supported) and strengths == sorted(set(strengths))
    return (
        is_rising
        and all(level in levels for level in named)
        and rules.promising_strength in strengths
    )


def _check_findings(
    model: ScoringModel, rules: FindingRules, levels: list[str]
) -> Iterator[Problem]:
    """Yield findings that are never made, or made of the best answers."""
    here, at_most = (*_HERE, "findings"), levels.index(rules.at_most)
    if levels.index(rules.promising_level) <= at_most:
        advice = f"name a level above {rules.at_most}; up to it every answer is to be improved"
        yield Problem((*here, "promising_level"), advice)
    if levels.index(rules.cause_level) > at_most:
        advice = f"name a level up to {rules.at_most}; a better one is no cause of concern"
        yield Problem((*here, "cause_level"), advice)
    strongest = model.ceilings[-1]
    if rules.promising_strength != strongest.strength:
        advice = f"write {strongest.strength}; stronger evidence is no less promising"
        yield Problem((*here, "promising_strength"), advice)
    elif strongest.level in levels and levels.index(strongest.level) < levels.index(
        rules.promising_level
    ):
        advice = f"name a level up to {strongest.level}, the highest that evidence supports"
        yield Problem((*here, "promising_level"), advice)


def _check_confidence(model: ScoringModel) -> Iterator[Problem]:
    """Yield ratings that stand twice, in the wrong order, or can never be reached."""
    highest = len(model.ceilings) - 1
    for number, rule in enumerate(model.confidence):
        here = (*_HERE, "confidence", number)
        if rule.mean_strength > highest:
            advice = f"write a mean from 0 to {highest}, the rank of the strongest evidence"
            yield Problem((*here, "mean_strength"), advice)
        if number and rule.rating == model.confidence[number - 1].rating:
            yield Problem((*here, "rating"), f"keep one rule for {rule.rating}; this is the second")
        elif number and rule.rating == "high":
            yield Problem((*here, "rating"), "list high before medium")
    if [rule.rating for rule in model.confidence] == ["high", "medium"]:
        yield from _check_medium(*model.confidence)


def _check_medium(high: ConfidenceRule, medium: ConfidenceRule) -> Iterator[Problem]:
    """Yield what the rating medium asks more of than the rating high does."""
    here = (*_HERE, "confidence", 1)
    if medium.coverage > high.coverage:
        yield Problem((*here, "coverage"), f"ask no more than for high, {high.coverage}")
    if medium.mean_strength > high.mean_strength:
        yield Problem((*here, "mean_strength"), f"ask no more than for high, {high.mean_strength}")
    if medium.reviewed and not high.reviewed:
        yield Problem((*here, "reviewed"), "remove this; high needs no review")
    if medium.final_within is not None and (
        high.final_within is None or medium.final_within < high.final_within
    ):
        yield Problem((*here, "final_within"), "ask no more than for high")
