"""Validates a set's scoring model against its scales and grades."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.question_sets.validation.names import locate_questions
from checklist.core.question_sets.validation.problem import (
    Named,
    Problem,
    find_repeated,
    find_unknown,
)
from checklist.core.question_sets.yaml_reader import Keys

_HERE: Keys = ("scoring",)


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield the problems of a set's scales and scoring model."""
    model = question_set.scoring
    yield from _check_rising_points(question_set)
    yield from _check_bands(model)
    levels = [level.id for level in question_set.scales[0].levels]
    yield from find_unknown(_list_named_levels(model), levels, "level")
    yield from _check_ceilings(model, levels)
    yield from _check_other_scales(question_set, levels)
    yield from find_unknown(
        _list_named_grades(model), [band.grade for band in model.bands], "grade"
    )
    yield from _find_missing_parts(model)
    yield from _check_coverage(model)
    yield from _check_not_applicable_limit(model)
    if model.findings:
        strength = model.findings.promising_strength
        known = [ceiling.strength for ceiling in model.ceilings]
        yield from find_unknown(
            [((*_HERE, "findings", "promising_strength"), strength)], known, "strength"
        )


def _check_other_scales(question_set: QuestionSet, levels: list[str]) -> Iterator[Problem]:
    """Yield level questions on a scale that grades, counts or ceilings do not know."""
    for keys, question in locate_questions(question_set):
        if question.type != "level":
            continue
        own = [level.id for level in question_set.get_scale(question).levels]
        if question.scored and own != levels:
            advice = (
                f"score by the set's first scale, {question_set.scales[0].id}, or write scored: no"
            )
            yield Problem((*keys, "scale"), advice)
            continue
        missing = [
            ceiling.level for ceiling in question_set.scoring.ceilings if ceiling.level not in own
        ]
        if missing and missing[0] in levels:
            advice = (
                f"name a scale with the levels that evidence supports; this has no {missing[0]}"
            )
            yield Problem((*keys, "scale"), advice)


def _check_rising_points(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield levels that earn no more points than the level below."""
    for scale_number, scale in enumerate(question_set.scales):
        points = [level.points for level in scale.levels]
        for number, (lower, higher) in enumerate(pairwise(points), 1):
            if higher <= lower:
                keys = ("scales", scale_number, "levels", number, "points")
                yield Problem(
                    keys, "list levels from the lowest; each earns more than the one before"
                )


def _check_bands(model: ScoringModel) -> Iterator[Problem]:
    """Yield bands that share a grade, do not begin at 0 or do not rise."""
    bands = [((*_HERE, "bands", n), band) for n, band in enumerate(model.bands)]
    yield from find_repeated([((*keys, "grade"), band.grade) for keys, band in bands], "band")
    begins = [band.begins_at for _, band in bands]
    if begins[0] != 0:
        yield Problem((*_HERE, "bands", 0, "begins_at"), "let the lowest band begin at 0")
    for n, (lower, higher) in enumerate(pairwise(begins), 1):
        if higher <= lower:
            keys = (*_HERE, "bands", n, "begins_at")
            yield Problem(keys, f"list bands from the lowest; this one must begin above {lower}")


def _check_ceilings(model: ScoringModel, levels: list[str]) -> Iterator[Problem]:
    """Yield strengths with more than one ceiling, and a stronger one that supports less."""
    named: list[Named] = [
        ((*_HERE, "ceilings", number, "strength"), ceiling.strength)
        for number, ceiling in enumerate(model.ceilings)
    ]
    yield from find_repeated(named, "ceiling")
    supported = [
        levels.index(ceiling.level) for ceiling in model.ceilings if ceiling.level in levels
    ]
    if supported != sorted(supported):
        yield Problem((*_HERE, "ceilings"), "list strengths from the weakest; none supports less")


def _list_named_levels(model: ScoringModel) -> Iterator[Named]:
    """Yield every level that the model names."""
    for field in ("guards", "caps", "ceilings"):
        for number, rule in enumerate(getattr(model, field)):
            yield (*_HERE, field, number, "level"), rule.level
    if model.findings:
        for field in ("at_most", "promising_level", "cause_level"):
            yield (*_HERE, "findings", field), getattr(model.findings, field)


def _list_named_grades(model: ScoringModel) -> Iterator[Named]:
    """Yield every grade that the model names."""
    yield (*_HERE, "unconfirmed_lowest"), model.unconfirmed_lowest
    for n, guard in enumerate(model.guards):
        yield (*_HERE, "guards", n, "grade"), guard.grade
    for n, cap in enumerate(model.caps):
        yield (*_HERE, "caps", n, "at_most"), cap.at_most
    if model.overall:
        for field in ("sections_at", "sections_at_most", "confirmed_cause_at_most"):
            yield (*_HERE, "overall", field), getattr(model.overall, field)


def _find_missing_parts(model: ScoringModel) -> Iterator[Problem]:
    """Yield what a graded set lacks: overall caps, and the grade of an unconfirmed lowest band."""
    if model.kind != "graded":
        return
    for field in ("overall", "unconfirmed_lowest"):
        if not getattr(model, field):
            yield Problem(_HERE, f"add {field}; a graded set needs it")


def _check_coverage(model: ScoringModel) -> Iterator[Problem]:
    """Yield a final grade from less than a grade is given at all."""
    if model.coverage_for_grade < model.provisional_from:
        advice = f"write {model.provisional_from} or more; below provisional_from no grade is given"
        yield Problem((*_HERE, "coverage_for_grade"), advice)


def _check_not_applicable_limit(model: ScoringModel) -> Iterator[Problem]:
    """Yield a limit by questions in a set that has one by weight."""
    if model.not_applicable_limit is None:
        return
    here = (*_HERE, "not_applicable_limit")
    if model.kind == "graded":
        yield Problem(here, "remove this; a graded set has not_applicable_at_most instead")
    elif model.not_applicable_at_most < 1:
        yield Problem(here, "keep this or not_applicable_at_most; each limits the same")
