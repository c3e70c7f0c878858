"""Keeps the problems that are causes, and leaves out those that only follow from them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from checklist.core.question_sets.advice.place_names import name_place
from checklist.core.question_sets.advice.spelling import (
    find_meant,
    join_words,
    list_odd_characters,
    quote,
)
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys, YamlValue

# The fields in which something is given its name, with the list of which they are; all others,
# such as the grade of a guard, only name it.
_DEFINING = {"grade": "bands", "strength": "ceilings"}
# Fields that may name several things, or one of them by its parts.
_REFERRING_DEEP = {"formula", "left", "right", "minimum_of", "value"}
# A name misspelt once is wrong there, and not where it is given.
_FEWEST_USES = 2
_MOST_PLACES = 3


def keep_causes(problems: Iterable[Problem], document: YamlValue) -> list[Problem]:
    """Return the problems of a file less those that another explains.

    Where a name was given twice, the name that this took is missing elsewhere; where one was
    changed and not where it is named, the one place is at fault and not the many. Of a name that
    nothing has, no more is said than that.
    """
    found = list(problems)
    repeated = {problem.keys for problem in found if problem.is_repeat}
    if repeated:
        found = [
            problem
            for problem in found
            if problem.is_repeat or not (problem.unknown or problem.keys in repeated)
        ]
        found = [problem for problem in found if not _is_inside_repeated(problem, repeated)]
    unknown = {problem.keys for problem in found if problem.unknown}
    found = [problem for problem in found if problem.unknown or problem.keys not in unknown]
    return _join_renamed(found, document)


def _is_inside_repeated(problem: Problem, repeated: set[Keys]) -> bool:
    """Say whether a problem is a copy's only because all that it is part of was copied."""
    around = {keys[:-1] for keys in repeated if keys != problem.keys}
    is_copy = problem.is_repeat or problem.is_alike
    return is_copy and any(problem.keys[:length] in around for length in range(len(problem.keys)))


def _join_renamed(problems: list[Problem], document: YamlValue) -> list[Problem]:
    """Replace the problems of a name that was changed by one where it was changed."""
    if not any(problem.unknown for problem in problems):
        return problems
    uses: dict[str, list[Problem]] = defaultdict(list)
    renamed: dict[str, set[str]] = defaultdict(set)
    named = _count_references(document)
    for problem in problems:
        for old, new in _list_renamed(problem, named):
            renamed[old].add(new)
            if problem not in uses[old]:
                uses[old].append(problem)
    for old, names in renamed.items():
        cause = _find_cause(old, names, uses[old], document)
        if cause is not None:
            follow = {*uses[old], *(one for one in problems if _follows(one, cause, names))}
            problems = [cause, *(problem for problem in problems if problem not in follow)]
    return problems


def _find_cause(
    old: str, names: set[str], uses: list[Problem], document: YamlValue
) -> Problem | None:
    """Return the one problem behind several of a name; None where each is one by itself."""
    if len({problem.keys for problem in uses}) < _FEWEST_USES:
        return None
    new = find_meant(old, names, only_look_alikes=True) if len(names) > 1 else min(names)
    keys = _find_definition(document, new) if new else None
    places = dict.fromkeys(name_place(document, problem.keys) for problem in uses)
    where = "; ".join([*list(places)[:_MOST_PLACES], *["…"][: len(places) > _MOST_PLACES]])
    advice = f"nothing is called {quote(old)}, which {len(places)} places name ({where})"
    unnamed = join_words(sorted(quote(name) for name in ([new] if keys else names)), "or")
    odd = list_odd_characters(new) if keys else []
    holds = f", which holds {', '.join(odd)}" if odd else ""
    return Problem(keys or uses[0].keys, f"{advice}, and nothing names {unnamed}{holds}")


def _follows(problem: Problem, cause: Problem, names: set[str]) -> bool:
    """Say whether a problem is at the place of a cause, or of answers that it changed."""
    is_of_answers = not problem.unknown and not names.isdisjoint(problem.known)
    return problem.keys == cause.keys or is_of_answers


def _list_renamed(problem: Problem, named: Mapping[str, int]) -> set[tuple[str, str]]:
    """List the part of an unknown name that is not there, with each that nothing names."""
    parts = problem.unknown.split(".") if problem.unknown else []
    pairs: set[tuple[str, str]] = set()
    for other in (known.split(".") for known in problem.known):
        differing = [pair for pair in zip(parts, other, strict=False) if pair[0] != pair[1]]
        if len(differing) == 1 and len(other) == len(parts) and not named.get(differing[0][1]):
            pairs.add(differing[0])
    return {pair for pair in pairs if _find_shape(pair[0]) == _find_shape(pair[1])} or pairs


def _find_shape(name: str) -> str:
    """Return what names of one kind have in common: M03 and M11, vet-01 and inf-12."""
    return re.sub("[a-z]+", "a", re.sub("[0-9]+", "9", name))


def _count_references(document: YamlValue) -> dict[str, int]:
    """Count how often each name is named, other than where it is given."""
    counts: dict[str, int] = defaultdict(int)
    for keys, text in _walk(document, ()):
        field = next((key for key in reversed(keys) if isinstance(key, str)), "")
        if not _is_definition(keys) and (field in _REFERRING_DEEP or " " not in text):
            for name in re.split(r"[^\w-]+", text):
                counts[name] += 1
    return counts


def _find_definition(document: YamlValue, name: str) -> Keys | None:
    """Return the keys under which a name is given; None where that is not one place."""
    found = [keys for keys, text in _walk(document, ()) if text == name and _is_definition(keys)]
    return found[0] if len(found) == 1 else None


def _is_definition(keys: Keys) -> bool:
    """Say whether something is given its name at some keys."""
    field = keys[-1] if keys else ""
    return field == "id" or _DEFINING.get(str(field)) in keys


def _walk(value: YamlValue, keys: Keys) -> Iterator[tuple[Keys, str]]:
    """Yield every text of a document with its keys."""
    if isinstance(value, str):
        yield keys, value
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _walk(inner, (*keys, key))
