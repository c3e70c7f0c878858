"""Validates sections and questions: their ids, fields and references."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from checklist.core.messages import format_count
from checklist.core.question_sets.model import NUMERIC_TYPES, Question, QuestionSet
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.problem import (
    Named,
    Problem,
    find_repeated,
    find_unknown,
)
from checklist.core.question_sets.yaml_reader import Keys

# A later year is a year typed wrong.
_LATEST = date(2100, 12, 31)


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's sections, questions and lists."""
    if question_set.published > _LATEST:
        yield Problem(("published",), f"write a date up to {_LATEST.isoformat()}")
    yield from _find_repeated_ids(question_set)
    yield from _find_unknown_names(question_set)
    yield from _find_misplaced_ids(question_set)
    for keys, question in locate_questions(question_set):
        for rule in _RULES:
            yield from rule(question_set, keys, question)
    yield from _find_unused_facts(question_set, names)


def _check_descriptors(
    question_set: QuestionSet, keys: Keys, question: Question
) -> Iterator[Problem]:
    """Yield level questions that describe neither each level nor what good looks like."""
    if question.type != "level":
        if question.descriptors:
            yield Problem((*keys, "descriptors"), "remove these; only level questions have levels")
        return
    needed = len(question_set.get_scale(question).levels)
    if not question.descriptors and question.what_good_looks_like:
        return
    if len(question.descriptors) != needed:
        count = len(question.descriptors)
        here = f"{count} is here" if count == 1 else f"{count} are here"
        advice = f"describe each of the {format_count(needed, 'level')}, lowest first; {here}"
        yield Problem((*keys, "descriptors"), advice)


def _check_choices(question_set: QuestionSet, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield questions of choices with fewer than two, and other questions with any."""
    has_choices = question.type in ("choice", "choices")
    if has_choices and len(set(question.choices)) < 2:
        yield Problem((*keys, "choices"), "list at least two different choices")
    elif question.choices and not has_choices:
        yield Problem((*keys, "choices"), f"remove these; a {question.type} question has none")
    yield from find_repeated(
        [((*keys, "choices", n), choice) for n, choice in enumerate(question.choices)], "choice"
    )
    for number, choice in enumerate(question.choices):
        if ";" in choice:
            advice = "write it without a semicolon, which stands between several choices"
            yield Problem((*keys, "choices", number), advice)


def _check_limits(question_set: QuestionSet, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield limits of questions that are no numbers or dates, and a minimum above the maximum."""
    minimum, maximum = question.minimum, question.maximum
    if question.type not in NUMERIC_TYPES:
        for field in ("minimum", "maximum", "decimal_places", "unit"):
            if getattr(question, field):
                advice = f"remove {field}; a {question.type} question is no number"
                yield Problem((*keys, field), advice)
    elif minimum is not None and maximum is not None and minimum > maximum:
        yield Problem((*keys, "minimum"), f"keep the minimum at or below the maximum, {maximum}")
    if question.not_in_future and question.type != "date":
        yield Problem((*keys, "not_in_future"), "remove this; only dates can be in the future")


def _check_flags(question_set: QuestionSet, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield fields that mean nothing without another one."""
    if question.limiting and not (question.type == "level" and question.scored):
        yield Problem((*keys, "limiting"), "limit only by a scored level question")
    if question.limiting and not question_set.scoring.caps:
        yield Problem((*keys, "limiting"), "remove this, or add caps to the scoring")
    if (question.na_when or question.na_refused_when) and not question.na_allowed:
        field = "na_when" if question.na_when else "na_refused_when"
        yield Problem((*keys, field), "allow not applicable (na_allowed: yes), or remove this")
    hinting = (
        measure.hints for measure in question_set.measures if measure.id in question.measures
    )
    if question.reason_below_hint and not question.hints and not any(hinting):
        yield Problem((*keys, "reason_below_hint"), "remove this; no measure here gives a hint")
    if question_set.scoring.findings and question.scored and not question.theme:
        yield Problem((*keys, "theme"), "add a theme; findings are grouped by it")


_RULES: tuple[Callable[[QuestionSet, Keys, Question], Iterator[Problem]], ...] = (
    _check_descriptors,
    _check_choices,
    _check_limits,
    _check_flags,
)


def _list_ids(question_set: QuestionSet, field: str) -> Iterator[Named]:
    """Yield the ids in one of a set's lists, with their keys in the file."""
    for number, part in enumerate(getattr(question_set, field)):
        yield (field, number, "id"), part.id


def _find_repeated_ids(question_set: QuestionSet) -> Iterator[Problem]:
    for field in ("scales", "themes", "sources", "measures", "sections"):
        yield from find_repeated(_list_ids(question_set, field), field.removesuffix("s"))
    question_ids: list[Named] = [
        ((*keys, "id"), question.id) for keys, question in locate_questions(question_set)
    ]
    yield from find_repeated([*question_ids, *_list_ids(question_set, "facts")], "question or fact")
    for s, section in enumerate(question_set.sections):
        parts = enumerate(section.subsections)
        yield from find_repeated(
            [(("sections", s, "subsections", p, "id"), part.id) for p, part in parts], "subsection"
        )
    for s, scale in enumerate(question_set.scales):
        levels = enumerate(scale.levels)
        yield from find_repeated(
            [(("scales", s, "levels", n, "id"), level.id) for n, level in levels], "level"
        )
    for keys, question in locate_questions(question_set):
        steps = enumerate(question.follow_ups)
        yield from find_repeated(
            [((*keys, "follow_ups", n, "id"), step.id) for n, step in steps], "follow-up"
        )


def _find_unknown_names(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield names in questions and facts that nothing in the set has."""
    known = {
        field: [part.id for part in getattr(question_set, field)]
        for field in ("measures", "sources", "themes", "scales")
    }
    for keys, question in locate_questions(question_set):
        for field in ("measures", "sources"):
            named = [((*keys, field, n), name) for n, name in enumerate(getattr(question, field))]
            yield from find_unknown(named, known[field], field.removesuffix("s"))
        yield from find_unknown([((*keys, "theme"), question.theme)], known["themes"], "theme")
        yield from find_unknown([((*keys, "scale"), question.scale)], known["scales"], "scale")
    before = [(("facts", n, "before"), fact.before) for n, fact in enumerate(question_set.facts)]
    yield from find_unknown(
        before, [question.id for question in question_set.questions], "question"
    )


def _find_misplaced_ids(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield questions whose id does not begin with their section's.

    Where all of a section begin alike with something else, it is the section that is misnamed.
    """
    for number, section in enumerate(question_set.sections):
        begins = {question.id.partition("-")[0] for question in section.questions}
        if len(begins) == 1 and section.id not in begins and len(section.questions) > 1:
            advice = f"call this section {min(begins)}, as its questions begin, or begin them with"
            yield Problem(("sections", number, "id"), f"{advice} {section.id}-")
            continue
        for keys, question in locate_questions(question_set):
            if keys[1] == number and question.id.partition("-")[0] != section.id:
                yield Problem((*keys, "id"), f"begin the id with the section's: {section.id}-")


def _find_unused_facts(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield facts that no condition names, of a question or of a contradiction."""
    of_questions = (
        condition for question in question_set.questions for _, condition in question.conditions
    )
    conditions = (*of_questions, *(rule.when for rule in question_set.contradictions))
    used = {comparison.of for condition in conditions for comparison in condition.comparisons}
    for number, fact in enumerate(question_set.facts):
        if fact.id not in used:
            yield Problem(("facts", number), f"remove {fact.id}; no condition rests on it")
