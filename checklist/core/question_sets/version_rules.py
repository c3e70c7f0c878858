"""What a version of a set owes those before it: its number, its ids, its reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from fractions import Fraction

from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.version_changes import Change, ChangeKind, VersionChanges
from checklist.core.question_sets.version_comparison import compare_versions, list_placed_questions
from checklist.core.question_sets.version_numbers import Step, next_version
from checklist.core.question_sets.yaml_reader import Keys

_LEAST_WORDS_KEPT = Fraction(1, 2)
"""The share of words that two texts have in common, in order, if they are to ask the same."""

# Whoever takes the answers for the same later reads no more than this.
_FEWEST_WORDS_OF_A_REASON = 3
# Of one earlier version the change itself is judged.
_FEWEST_STEPS = 2
# More would hide the first behind the last.
_MOST_NAMED = 8


def find_version_problems(
    earlier: Sequence[QuestionSet], question_set: QuestionSet
) -> Iterator[Problem]:
    """Yield what is wrong with a version beside the earlier ones, the oldest of them first."""
    changes = compare_versions(earlier[-1], question_set)
    yield from _check_number(changes)
    yield from _check_day(changes)
    yield from _check_rule_version(changes)
    yield from _check_questions(changes)
    yield from _check_drift(earlier, question_set)
    yield from _check_reused_ids(earlier, question_set)
    yield from _check_change_log(changes)


def share_of_words_kept(before: str, now: str) -> Fraction:
    """Return the share of words that two texts have in common, in the same order."""
    first, second = (re.findall(r"\w+", text.casefold()) for text in (before, now))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    common = sum(block.size for block in matcher.get_matching_blocks())
    total = len(first) + len(second)
    return Fraction(2 * common, total) if total else Fraction(1)


def _check_number(changes: VersionChanges) -> Iterator[Problem]:
    """Check that a version's number follows the one before, by the step that its changes ask."""
    old, new = changes.old.version, changes.new.version
    if changes.step is None:
        advice = f"change something or remove this file: it asks and scores as {old} does"
        yield Problem(("version",), advice)
        return
    steps = {next_version(old, step): step for step in Step}
    if new not in steps:
        yield Problem(("version",), f"write {changes.calls_for}: {old} comes before it")
    elif steps[new] < changes.step:
        cause = next(each for each in changes.changes if each.kind.step is changes.step)
        raises = f"{_describe(cause)}, which raises the {changes.step.number} number"
        yield Problem(("version",), f"write {changes.calls_for}: {raises}")


def _check_day(changes: VersionChanges) -> Iterator[Problem]:
    if changes.new.published < changes.old.published:
        day = f"{changes.old.published}, the day of {changes.old.version}"
        yield Problem(("published",), f"write a day that is not before {day}")


def _check_rule_version(changes: VersionChanges) -> Iterator[Problem]:
    """Check that the version of the rules is raised where scoring changed."""
    rescored = [each for each in changes.changes if each.kind is ChangeKind.RESCORED]
    before, now = (each.scoring.rule_version for each in (changes.old, changes.new))
    if rescored and not _is_raised(before, now):
        advice = f"raise it above {before}: {_describe(rescored[0])}"
        yield Problem(("scoring", "rule_version"), advice)


def _is_raised(before: str, now: str) -> bool:
    if before.isdecimal() and now.isdecimal():
        return int(now) > int(before)
    return now != before


def _describe(change: Change) -> str:
    return f"{change.subject} is {change.kind} ({change.what})"


def _check_questions(changes: VersionChanges) -> Iterator[Problem]:
    """Check that each question of the version before is there, and asks what it asked."""
    version = changes.old.version
    for change in changes.changes:
        if change.kind is ChangeKind.REMOVED and change.what == "question":
            advice = f"bring back {change.subject} of {version}, and write under retired since when"
            yield Problem(change.keys, f"{advice} and why: a question never goes")
        elif change.kind is ChangeKind.RETURNED:
            advice = f"leave {change.subject} retired, as in {version}, and ask this again under a"
            yield Problem(change.keys, f"{advice} new id")
    before = {question.id: question for question in changes.old.questions}
    for keys, question in list_placed_questions(changes.new):
        if question.id in before:
            yield from _check_sameness(keys, before[question.id], question, version)


def _check_sameness(keys: Keys, old: Question, new: Question, version: str) -> Iterator[Problem]:
    """Check that a question still asks the same, or says why its new words do."""
    if new.same_question and new.same_question != old.same_question:
        if len(re.findall(r"\w{2,}", new.same_question)) < _FEWEST_WORDS_OF_A_REASON:
            said = f"“{new.same_question.strip()}” gives no reason"
            yield Problem((*keys, "same_question"), f"say why it asks the same: {said}")
        return
    advice = f"give this a new id and retire {new.id}, or say under same_question why it asks the"
    if old.type != new.type:
        yield Problem((*keys, "type"), f"{advice} same: its type was {old.type} in {version}")
    elif _is_other(old.prompt, new.prompt):
        was = f"under half of its words are those of {version}, “{old.prompt.strip()}”"
        yield Problem((*keys, "prompt"), f"{advice} same: {was}")


def _check_drift(earlier: Sequence[QuestionSet], new: QuestionSet) -> Iterator[Problem]:
    """Check that a prompt did not become another in steps, each of which kept half of its words.

    It is held against the first version with the reason it has now, which was accepted then.
    """
    for keys, question in list_placed_questions(new):
        before: list[tuple[str, str]] = []
        for version in reversed(earlier):
            old = next((each for each in version.questions if each.id == question.id), None)
            if old is None or old.same_question != question.same_question:
                break
            before.append((version.version, old.prompt))
        if len(before) < _FEWEST_STEPS or _is_other(before[0][1], question.prompt):
            continue
        number, prompt = before[-1]
        if _is_other(prompt, question.prompt):
            advice = f"give this a new id and retire {question.id}, or say under same_question why"
            was = f"under half of its words are left of {number}, “{prompt.strip()}”"
            yield Problem((*keys, "prompt"), f"{advice} it asks the same: {was}")


def _is_other(before: str, now: str) -> bool:
    return share_of_words_kept(before, now) < _LEAST_WORDS_KEPT


def _check_reused_ids(
    earlier: Iterable[QuestionSet], question_set: QuestionSet
) -> Iterator[Problem]:
    """Check that no measure, fact or follow-up has an id that once meant something else."""
    before: dict[str, tuple[str, str]] = {}
    for version in earlier:
        for _, name, text in _list_named(version):
            before[name] = (text, version.version)
    for keys, name, text in _list_named(question_set):
        earlier_text, version_number = before.get(name, (text, ""))
        if share_of_words_kept(earlier_text, text) < _LEAST_WORDS_KEPT:
            was = f"in {version_number} {name} was “{earlier_text.strip()}”"
            yield Problem(keys, f"give this an id that was never used: {was}")


def _list_named(question_set: QuestionSet) -> Iterator[tuple[Keys, str, str]]:
    """List what has an id beside questions: its keys, the id, and the words that say what it is."""
    for index, measure in enumerate(question_set.measures):
        yield ("measures", index, "id"), measure.id, f"{measure.label}. {measure.definition}"
    for index, fact in enumerate(question_set.facts):
        yield ("facts", index, "id"), f"fact {fact.id}", fact.prompt
    for keys, question in list_placed_questions(question_set):
        for index, follow_up in enumerate(question.follow_ups):
            name = f"follow-up {follow_up.id} of {question.id}"
            yield (*keys, "follow_ups", index, "id"), name, follow_up.prompt


def _check_change_log(changes: VersionChanges) -> Iterator[Problem]:
    """Check that the change log gives a reason for all that changed, and for nothing else."""
    version = changes.old.version
    changed = [subject.subject for subject in changes.subjects]
    named = {name for note in changes.new.changes for name in note.of}
    missing = [subject for subject in changed if subject not in named]
    if missing:
        names = ", ".join(missing[:_MOST_NAMED])
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        advice = f"write under changes why these are not as in {version}: {names}{more}"
        yield Problem(("changes",), advice)
    for number, note in enumerate(changes.new.changes):
        for index, name in enumerate(note.of):
            if name not in changed:
                advice = f"take {name} out: it is as it was in {version}"
                yield Problem(("changes", number, "of", index), advice)
