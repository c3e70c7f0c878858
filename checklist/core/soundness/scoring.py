"""Whether a set's scoring model hangs together with its scales and grades."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.question_set import QuestionSet
from checklist.core.reading import Keys
from checklist.core.scoring_model import ScoringModel
from checklist.core.soundness.fault import Fault, Named, repeated, unknown

HERE: Keys = ("scoring",)


def faults(question_set: QuestionSet) -> Iterator[Fault]:
    """What does not hang together in the scales and the scoring model of a set."""
    model = question_set.scoring
    levels = [level.id for level in question_set.scales[0].levels]
    yield from rising_points(question_set)
    yield from in_bands(model)
    yield from repeated(strengths(model), "ceiling")
    yield from unknown(named_levels(model), levels, "level")
    yield from unknown(named_grades(model), [band.grade for band in model.bands], "grade")
    yield from missing_parts(model)
    if model.findings:
        strength = model.findings.promising_strength
        known = [ceiling.strength for ceiling in model.ceilings]
        yield from unknown(
            [((*HERE, "findings", "promising_strength"), strength)], known, "strength"
        )


def rising_points(question_set: QuestionSet) -> Iterator[Fault]:
    """Levels are listed from the lowest, so their points must rise."""
    for s, scale in enumerate(question_set.scales):
        points = [level.points for level in scale.levels]
        for n, (lower, higher) in enumerate(pairwise(points), 1):
            if higher <= lower:
                keys = ("scales", s, "levels", n, "points")
                yield Fault(
                    keys, "list levels from the lowest; each earns more than the one before"
                )


def in_bands(model: ScoringModel) -> Iterator[Fault]:
    """Bands have grades of their own, begin at 0 and rise."""
    bands = [((*HERE, "bands", n), band) for n, band in enumerate(model.bands)]
    yield from repeated([((*keys, "grade"), band.grade) for keys, band in bands], "band")
    begins = [band.begins_at for _, band in bands]
    if begins[0] != 0:
        yield Fault((*HERE, "bands", 0, "begins_at"), "let the lowest band begin at 0")
    for n, (lower, higher) in enumerate(pairwise(begins), 1):
        if higher <= lower:
            keys = (*HERE, "bands", n, "begins_at")
            yield Fault(keys, f"list bands from the lowest; this one must begin above {lower}")


def strengths(model: ScoringModel) -> Iterator[Named]:
    """Each ceiling by its strength and what it asks; two alike would contradict each other."""
    for n, one in enumerate(model.ceilings):
        asks = [name for name in ("tested", "current") if getattr(one, name)]
        if one.within_months is not None:
            asks.append(f"within {one.within_months} months")
        yield (*HERE, "ceilings", n, "strength"), " ".join([one.strength, *asks])


def named_levels(model: ScoringModel) -> Iterator[Named]:
    """Every level that the model names."""
    for field in ("guards", "caps", "ceilings"):
        for n, one in enumerate(getattr(model, field)):
            yield (*HERE, field, n, "level"), one.level
    if model.findings:
        for field in ("at_most", "promising_level", "cause_level"):
            yield (*HERE, "findings", field), getattr(model.findings, field)


def named_grades(model: ScoringModel) -> Iterator[Named]:
    """Every grade that the model names."""
    yield (*HERE, "unconfirmed_lowest"), model.unconfirmed_lowest
    for n, guard in enumerate(model.guards):
        yield (*HERE, "guards", n, "grade"), guard.grade
    for n, cap in enumerate(model.caps):
        yield (*HERE, "caps", n, "at_most"), cap.at_most
    if model.overall:
        for field in ("sections_at", "sections_at_most", "confirmed_cause_at_most"):
            yield (*HERE, "overall", field), getattr(model.overall, field)


def missing_parts(model: ScoringModel) -> Iterator[Fault]:
    """A graded set says how sections bound the overall grade, and what is not confirmed."""
    if model.kind != "graded":
        return
    for field in ("overall", "unconfirmed_lowest"):
        if not getattr(model, field):
            yield Fault(HERE, f"add {field}; a graded set needs it")
