"""Validates grades: a worse answer never gives a better one, and each can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Cap, Guard, OverallRule, ScoringModel
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

_HERE: Keys = ("scoring",)


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield bands, guards and caps that give the wrong grade, or can never count.

    What names no level or grade of the set is refused elsewhere, and left out here.
    """
    model = question_set.scoring
    levels = [level.id for level in question_set.scales[0].levels]
    grades = [band.grade for band in model.bands]
    if len(set(grades)) < len(grades):  # refused elsewhere
        return
    yield from _check_bands(question_set, grades)
    yield from _check_guards(model, levels, grades)
    yield from _check_caps(model, levels, grades)
    if model.overall is not None:
        yield from _check_overall(question_set, model.overall, grades)


def _check_bands(question_set: QuestionSet, grades: list[str]) -> Iterator[Problem]:
    """Yield too few bands, one that no answers reach, and a worst score shown as a good one."""
    model = question_set.scoring
    most = question_set.scales[0].levels[-1].points
    last = model.bands[-1].begins_at
    if last > most:
        advice = f"let it begin at {most} or below, the points of the best level"
        yield Problem((*_HERE, "bands", len(grades) - 1, "begins_at"), advice)
    if len(grades) < 2:
        yield Problem((*_HERE, "bands"), "list at least two bands; one tells nobody apart")
    elif model.unconfirmed_lowest in grades and model.unconfirmed_lowest != grades[1]:
        yield Problem(
            (*_HERE, "unconfirmed_lowest"), f"write {grades[1]}, the grade above the lowest"
        )


def _check_guards(model: ScoringModel, levels: list[str], grades: list[str]) -> Iterator[Problem]:
    """Yield guards that always pass, stand twice, or ask less for a better grade."""
    by_grade: dict[str, Guard] = {}
    for number, guard in enumerate(model.guards):
        here = (*_HERE, "guards", number)
        if guard.grade in by_grade:
            yield Problem((*here, "grade"), f"keep one guard for {guard.grade}; this is the second")
        elif guard.grade == grades[0]:
            yield Problem((*here, "grade"), "name a better grade; no grade is below the lowest")
        elif guard.level == levels[0]:
            yield Problem((*here, "level"), "name a better level; every answer is at the lowest")
        by_grade.setdefault(guard.grade, guard)
    if by_grade and all(
        guard.grade in grades[1:] and guard.level in levels for guard in model.guards
    ):
        yield from _compare_guards(model, by_grade, levels, grades)


def _compare_guards(
    model: ScoringModel, by_grade: dict[str, Guard], levels: list[str], grades: list[str]
) -> Iterator[Problem]:
    """Yield a better grade without a guard, or with a guard that asks less."""
    lowest = min(grades.index(grade) for grade in by_grade)
    for grade in grades[lowest:]:
        if grade not in by_grade:
            yield Problem((*_HERE, "guards"), f"add a guard for {grade}; a lower grade has one")
    ordered = [by_grade[grade] for grade in grades if grade in by_grade]
    for lower, guard in pairwise(ordered):
        if _asks_less(guard, lower, levels):
            advice = f"ask no less than for {lower.grade}: {lower.share} at level {lower.level}"
            yield Problem((*_HERE, "guards", model.guards.index(guard), "share"), advice)


def _asks_less(guard: Guard, lower: Guard, levels: list[str]) -> bool:
    """Say whether a guard asks less than that of a lower grade, by share or by level."""
    level, lower_level = levels.index(guard.level), levels.index(lower.level)
    if level == lower_level:
        return guard.share < lower.share
    return level < lower_level and guard.share <= lower.share


def _check_caps(model: ScoringModel, levels: list[str], grades: list[str]) -> Iterator[Problem]:
    """Yield caps that stand twice, hold the best answers down, or spare the worst."""
    by_level: dict[str, Cap] = {}
    for number, cap in enumerate(model.caps):
        keys = (*_HERE, "caps", number, "level")
        if cap.level in by_level:
            yield Problem(keys, f"keep one cap for level {cap.level}; this is the second")
        elif cap.level == levels[-1]:
            yield Problem(keys, "name a lower level; nothing caps the best answers")
        by_level.setdefault(cap.level, cap)
    if by_level and all(cap.level in levels and cap.at_most in grades for cap in model.caps):
        ordered = [by_level[level] for level in levels if level in by_level]
        for level in levels[: levels.index(ordered[-1].level)]:
            if level not in by_level:
                advice = f"add a cap for level {level}; a better level has one"
                yield Problem((*_HERE, "caps"), advice)
        for worse, better in pairwise(ordered):
            yield from _compare_caps(model, worse, better, grades)


def _compare_caps(
    model: ScoringModel, worse: Cap, better: Cap, grades: list[str]
) -> Iterator[Problem]:
    """Yield a cap on a level that is kinder than the cap on a better level."""
    here = (*_HERE, "caps", model.caps.index(worse))
    if grades.index(worse.at_most) > grades.index(better.at_most):
        advice = f"allow no better grade than level {better.level} does: {better.at_most}"
        yield Problem((*here, "at_most"), advice)
    if better.draft_cause and not worse.draft_cause:
        advice = f"write draft_cause: yes here too; level {better.level} is better and has it"
        yield Problem(here, advice)


def _check_overall(
    question_set: QuestionSet, rule: OverallRule, grades: list[str]
) -> Iterator[Problem]:
    """Yield rules on the whole that never count, or always hold it down."""
    here = (*_HERE, "overall")
    count = sum(section.is_scored or bool(section.share) for section in question_set.sections)
    if rule.sections > max(count, 1):
        yield Problem(
            (*here, "sections"), f"write at most {count}, the number of sections that count"
        )
    if rule.sections_at == grades[-1]:
        advice = "name a grade below the best; every section is at the best or lower"
        yield Problem((*here, "sections_at"), advice)
