"""Validates what is read side by side: no two labels, choices or entries of a list are alike."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.characters import fold_name
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.names import locate_questions
from checklist.core.question_sets.validation.problem import Named, Problem
from checklist.core.question_sets.yaml_reader import Keys

# What pages and counts call the questions without a level, beside the ids of levels.
_RESERVED_LEVELS = frozenset({"none", "unanswered", "not-applicable", NOT_APPLICABLE})


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield labels, choices and descriptions that nobody can tell apart, and reserved names."""
    for s, scale in enumerate(question_set.scales):
        here: Keys = ("scales", s, "levels")
        levels = list(enumerate(scale.levels))
        yield from _find_alike([((*here, n, "label"), level.label) for n, level in levels])
        for n, level in levels:
            if level.id in _RESERVED_LEVELS:
                advice = f"name the level otherwise; {level.id} is what has no level"
                yield Problem((*here, n, "id"), advice)
    bands = enumerate(question_set.scoring.bands)
    yield from _find_alike([(("scoring", "bands", n, "label"), band.label) for n, band in bands])
    for field in ("title", "short_title"):
        sections = enumerate(question_set.sections)
        yield from _find_alike(
            [(("sections", n, field), getattr(section, field)) for n, section in sections]
        )
    yield from _check_questions(question_set)
    yield from _check_measures(question_set)


def _check_questions(question_set: QuestionSet) -> Iterator[Problem]:
    for keys, question in locate_questions(question_set):
        choices = dict.fromkeys(question.choices)  # the same one twice is refused elsewhere
        yield from _find_alike(
            [((*keys, "choices", question.choices.index(text)), text) for text in choices]
        )
        descriptors = enumerate(question.descriptors)
        yield from _find_alike([((*keys, "descriptors", n), text) for n, text in descriptors])
        for field in ("measures", "sources"):
            listed = enumerate(getattr(question, field))
            yield from _find_twice([((*keys, field, n), name) for n, name in listed])
        for n, choice in enumerate(question.choices):
            if fold_name(choice) == NOT_APPLICABLE:
                advice = "remove this choice, and write na_allowed: yes; choosing it is no answer"
                yield Problem((*keys, "choices", n), advice)


def _check_measures(question_set: QuestionSet) -> Iterator[Problem]:
    for m, measure in enumerate(question_set.measures):
        for field in ("figures", "derived", "groups"):
            here: Keys = ("measures", m, field)
            items = enumerate(getattr(measure, field))
            yield from _find_alike([((*here, n, "label"), item.label) for n, item in items])


def _find_alike(named: list[Named]) -> Iterator[Problem]:
    """Yield each text that reads the same as one before it."""
    seen: dict[str, str] = {}
    for keys, text in named:
        folded = fold_name(text)
        if folded and folded in seen:
            advice = f"tell it apart from “{seen[folded]}”, which reads the same"
            yield Problem(keys, advice, is_alike=True)
        seen.setdefault(folded, text)


def _find_twice(named: list[Named]) -> Iterator[Problem]:
    seen: set[str] = set()
    for keys, name in named:
        if name in seen:
            yield Problem(keys, f"remove this; {name} is listed already")
        seen.add(name)
