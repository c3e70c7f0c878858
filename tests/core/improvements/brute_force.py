"""Brute force: score a sheet again after every possible change of one answer, and compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.improvements.next_best import find_next_best
from checklist.core.improvements.what_if import (
    Outcome,
    apply_change,
    find_changes,
    find_dependencies,
    predict_outcome,
)
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.results import Basis, Result
from checklist.core.scoring.score import score

ZERO = Fraction(0)
NEEDED = {"0": "E0", "1": "E0", "2": "E1", "3": "E2", "4": "E3"}
NEEDED_FOR_WORDS = {"no": "E0", "partly": "E1", "yes": "E1"}
"""The strength of evidence that each level needs, by set."""
Worth = tuple[int, int, int, int, Fraction, Fraction]


def hold_to_brute_force(
    question_set: QuestionSet, sheet: AnswerSheet, needed: Mapping[str, str]
) -> None:
    """Score the sheet again with each answer at each level, and look which raise it most.

    ``needed`` is the strength of evidence that each level needs.
    """
    result, best = score(question_set, sheet), {}
    for question in question_set.questions:
        section = section_of(question_set, question)
        tried_levels = [
            (
                places_of(question_set, rescored, section),
                worth_of(question_set, result, rescored, section),
                level,
            )
            for level, rescored in raise_it(question_set, sheet, result, question, needed)
        ]
        if tried_levels:  # the least rise of those that lead highest
            best[question.id] = max(tried_levels, key=lambda entry: entry[0])[1:]
    ranked = sorted(
        (key for key in best if best[key][0] > (0,) * 6), key=lambda key: best[key][0], reverse=True
    )
    alone = find_alone(question_set, {key: best[key][0] for key in ranked})
    wanted = [key for place, key in enumerate(ranked) if place < 3 or key in alone]

    found = find_next_best(question_set, sheet, result)

    assert [entry.change.question.id for entry in found] == wanted
    for entry in found:
        assert entry.change.supported == best[entry.change.question.id][1]
        said = any("No other answer alone" in str(sentence) for sentence in entry.why)
        assert said == (entry.change.question.id in alone)


def raise_it(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    question: Question,
    needed: Mapping[str, str],
) -> Iterator[tuple[str, Result]]:
    """Score again with a question at each level above its own, with evidence that bears it out.

    An open one is tried at the level that a guard asks for, and at those above.
    """
    before = sheet.responses.get(question.id, Response())
    now, found = result.questions[question.id], set()
    is_judged = before.judgement is not None and before.judgement.level is not None
    countable = (QuestionStatus.ANSWERED, QuestionStatus.UNANSWERED)
    if not is_scored(question) or is_judged or now.status not in countable:
        return
    names = list(needed)
    assumed = [*(guard.level for guard in question_set.scoring.guards), names[-1]][0]
    to_try = names[names.index(now.supported) + 1 if now.supported else names.index(assumed) :]
    for level in to_try:
        claimed = max(level, now.claimed or level, key=names.index)
        given, strength = Given(claimed, "Raised."), max(needed[level], before.strength or "")
        raised = replace(before, given=given, strength=strength)
        after = replace(sheet, responses={**sheet.responses, question.id: raised})
        rescored = score(question_set, after)
        reached = rescored.questions[question.id].supported
        assert reached is not None
        if rescored.questions[question.id].status is QuestionStatus.FIXED:
            return  # what evidence supports fixes it once it is answered: no rise of its own
        assert names.index(reached) >= names.index(level)
        if reached not in found:
            found.add(reached)
            yield reached, rescored


def places_of(question_set: QuestionSet, after: Result, section: str) -> tuple[int, ...]:
    """Where the whole and a section come to stand, each with whether it is final."""
    grades = [None, *(band.grade for band in question_set.scoring.bands)]
    part, whole = after.sections[section], after.overall
    return (
        grades.index(whole.grade),
        -whole.is_provisional,
        grades.index(part.grade),
        -part.is_provisional,
    )


def section_of(question_set: QuestionSet, question: Question) -> str:
    return next(each.id for each in question_set.sections if question in each.questions)


def find_alone(question_set: QuestionSet, worths: Mapping[str, Worth]) -> set[str]:
    """Find the answers that are the only one to raise the whole, or their section."""
    sections = {q.id: section_of(question_set, q) for q in question_set.questions}
    whole = [key for key, worth in worths.items() if worth[0] > 0]
    parts = [key for key, worth in worths.items() if worth[2] > 0]
    within = Counter(sections[key] for key in parts)
    return {key for key in parts if within[sections[key]] == 1} | set(
        whole if len(whole) == 1 else []
    )


def hold_predictions(question_set: QuestionSet, sheet: AnswerSheet) -> None:
    """Hold every outcome that is predicted by difference against scoring all again."""
    result, dependencies = score(question_set, sheet), find_dependencies(question_set)
    for change in find_changes(question_set, sheet, result):
        rescored = score(question_set, apply_change(sheet, change))
        predicted = predict_outcome(question_set, sheet, result, change, dependencies)
        assert predicted == outcome_in(rescored, change.section.id)
        assert rescored.questions[change.question.id].supported == change.supported


def outcome_in(result: Result, section: str) -> Outcome:
    """Read from a result what a change to one of its sections comes to."""
    part, whole = result.sections[section], result.overall
    final = whole.scores[Basis.FINAL]
    return Outcome(
        part.grade,
        part.scores[Basis.FINAL].score,
        whole.grade,
        final.score,
        final.floor or ZERO,
        is_final=not whole.is_provisional,
        is_section_final=not part.is_provisional,
    )


def worth_of(question_set: QuestionSet, before: Result, after: Result, section: str) -> Worth:
    """Grades gained overall and in a section, each followed by whether it is final at last, then
    score and floor: written apart from the code."""
    old, new = before.overall.scores[Basis.FINAL], after.overall.scores[Basis.FINAL]
    gained = ZERO if old.score is None or new.score is None else new.score - old.score
    part, raised = before.sections[section], after.sections[section]
    return (
        climbed(question_set, before.overall.grade, after.overall.grade),
        before.overall.is_provisional - after.overall.is_provisional,
        climbed(question_set, part.grade, raised.grade),
        part.is_provisional - raised.is_provisional,
        gained,
        (new.floor or ZERO) - (old.floor or ZERO),
    )


def climbed(question_set: QuestionSet, old: str | None, new: str | None) -> int:
    """Grades from one to another; to have one at all is worth one, to lose it costs one."""
    if old == new:
        return 0
    if old is None or new is None:
        return 1 if old is None else -1
    places = {band.grade: place for place, band in enumerate(question_set.scoring.bands)}
    return places[new] - places[old]
