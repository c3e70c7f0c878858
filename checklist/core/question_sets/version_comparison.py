"""Compares two versions of a question set, part by part and question by question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from pydantic import BaseModel

from checklist.core.question_sets.change_words import describe_value, leave_out_wording
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.question_sets.version_changes import (
    Change,
    ChangeKind,
    SubjectChanges,
    VersionChanges,
)
from checklist.core.question_sets.yaml_reader import Keys

_Kinds = Mapping[str, ChangeKind | None]
"""By field what its change is; None where another comparison looks at it."""

_TEXT = ChangeKind.REWORDED
_SET: _Kinds = dict.fromkeys(
    ("title", "short_title", "basis", "attribution", "how_to_answer", "evidence_marks"), _TEXT
)
_SCORING: _Kinds = {"rule_version": None}
_SECTION: _Kinds = {
    "title": _TEXT,
    "short_title": _TEXT,
    "introduction": _TEXT,
    "share": ChangeKind.RESCORED,
}
_MEASURE: _Kinds = dict.fromkeys(("label", "definition", "kind", "period"), _TEXT)
_QUESTION: _Kinds = {
    **dict.fromkeys(
        (
            "prompt", "guidance", "na_when", "descriptors", "what_good_looks_like", "evidence",
            "owner", "then_and_now", "reference_figures", "rests_on", "theme",
            "sources", "source_note", "confidence",
        ),
        _TEXT,
    ),
    **dict.fromkeys(
        (
            "scale", "weight", "limiting", "scored", "na_allowed", "na_refused_when",
            "hidden_unless", "fixed",
        ),
        ChangeKind.RESCORED,
    ),
    "id": None, "retired": None, "same_question": None,
}  # fmt: skip


def compare_versions(old: QuestionSet, new: QuestionSet) -> VersionChanges:
    """Compare two versions of a set, in the order in which the new one stands."""
    by_subject: dict[str, list[Change]] = {}
    for change in _find_changes(old, new):
        by_subject.setdefault(change.subject, []).append(change)
    reasons = {name: note.why for note in new.changes for name in note.of}
    titles = _name_subjects(old) | _name_subjects(new)
    subjects = tuple(
        SubjectChanges(name, titles.get(name, ""), tuple(changes), reasons.get(name, ""))
        for name, changes in by_subject.items()
    )
    return VersionChanges(old, new, subjects)


def list_placed_questions(question_set: QuestionSet) -> Iterator[tuple[Keys, Question]]:
    """List the questions of a set, each with its keys in the file."""
    for number, section in enumerate(question_set.sections):
        for part_number, part in enumerate(section.subsections):
            for index, question in enumerate(part.questions):
                keys = ("sections", number, "subsections", part_number, "questions", index)
                yield keys, question


def _find_changes(old: QuestionSet, new: QuestionSet) -> Iterator[Change]:
    yield from _compare_fields("set", (), old, new, _SET, other=None)
    yield from _compare_value("scales", ("scales",), old.scales, new.scales, ChangeKind.RESCORED)
    yield from _compare_fields("scoring", ("scoring",), old.scoring, new.scoring, _SCORING)
    for name in ("themes", "sources"):
        yield from _compare_value(name, (name,), getattr(old, name), getattr(new, name), _TEXT)
    for name in ("facts", "checks", "contradictions"):
        before, now = getattr(old, name), getattr(new, name)
        yield from _compare_value(name, (name,), before, now, ChangeKind.ALTERED)
    yield from _compare_measures(old, new)
    yield from _compare_sections(old, new)
    yield from _compare_questions(old, new)


def _compare_measures(old: QuestionSet, new: QuestionSet) -> Iterator[Change]:
    before = {measure.id: measure for measure in old.measures}
    for index, measure in enumerate(new.measures):
        keys: Keys = ("measures", index)
        earlier = before.pop(measure.id, None)
        if earlier is None:
            yield Change(measure.id, keys, ChangeKind.ADDED, "measure", "", measure.label)
        else:
            yield from _compare_fields(
                measure.id, keys, earlier, measure, _MEASURE, other=ChangeKind.ALTERED
            )
    for measure in before.values():
        yield Change(measure.id, ("measures",), ChangeKind.REMOVED, "measure", measure.label, "")


def _compare_sections(old: QuestionSet, new: QuestionSet) -> Iterator[Change]:
    before = {section.id: section for section in old.sections}
    for index, section in enumerate(new.sections):
        keys: Keys = ("sections", index)
        earlier = before.pop(section.id, None)
        if earlier is None:
            yield Change(section.id, keys, ChangeKind.ADDED, "section", "", section.title)
            continue
        yield from _compare_fields(section.id, keys, earlier, section, _SECTION, other=None)
        before_parts, parts = _list_parts(earlier), _list_parts(section)
        yield from _compare_value(section.id, (*keys, "subsections"), before_parts, parts, _TEXT)
    for section in before.values():
        yield Change(section.id, ("sections",), ChangeKind.REMOVED, "section", section.title, "")


def _list_parts(section: Section) -> tuple[str, ...]:
    return tuple(f"{part.id} {part.title}" for part in section.subsections)


def _compare_questions(old: QuestionSet, new: QuestionSet) -> Iterator[Change]:
    before = {question.id: question for question in old.questions}
    moved = _find_moved(old, new)
    for keys, question in list_placed_questions(new):
        earlier = before.pop(question.id, None)
        if earlier is None:
            yield Change(question.id, keys, ChangeKind.ADDED, "question", "", question.prompt)
            continue
        yield from _compare_retirement(keys, earlier, question)
        yield from _compare_fields(
            question.id, keys, earlier, question, _QUESTION, other=ChangeKind.ALTERED
        )
        if question.id in moved:
            place, now = (_describe_place(each, question.id) for each in (old, new))
            yield Change(question.id, keys, ChangeKind.MOVED, "place", place, now)
    for gone in before.values():
        yield Change(gone.id, ("sections",), ChangeKind.REMOVED, "question", gone.prompt, "")


def _compare_retirement(keys: Keys, old: Question, new: Question) -> Iterator[Change]:
    """Compare whether a question is retired, and since when and why."""
    if old.retired == new.retired:
        return
    if not old.retired:
        kind = ChangeKind.RETIRED
    else:
        kind = ChangeKind.REWORDED if new.retired else ChangeKind.RETURNED
    yield Change(new.id, (*keys, "retired"), kind, "retired", old.retired, new.retired)


def _find_moved(old: QuestionSet, new: QuestionSet) -> set[str]:
    """Find the questions that stand in another place among those that both versions have."""
    orders = [[question.id for question in each.questions] for each in (old, new)]
    both = set(orders[0]) & set(orders[1])
    before, now = ([each for each in order if each in both] for order in orders)
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    blocks = matcher.get_matching_blocks()
    kept = {each for block in blocks for each in now[block.b : block.b + block.size]}
    elsewhere = {each for each in both if _find_part(old, each) != _find_part(new, each)}
    return (both - kept) | elsewhere


def _find_part(question_set: QuestionSet, question_id: str) -> tuple[str, str]:
    """Find the section and subsection of a question, by their ids."""
    section = question_set.get_section(question_id)
    [part] = [
        part.id
        for part in section.subsections
        if any(question.id == question_id for question in part.questions)
    ]
    return section.id, part


def _describe_place(question_set: QuestionSet, question_id: str) -> str:
    section, part = _find_part(question_set, question_id)
    index = question_set.get_index(question_id)
    after = f"after {question_set.questions[index - 1].id}" if index else "first"
    return f"{section}, {part}, {after}"


def _compare_fields(
    subject: str,
    keys: Keys,
    old: BaseModel,
    new: BaseModel,
    kinds: _Kinds,
    *,
    other: ChangeKind | None = ChangeKind.RESCORED,
) -> Iterator[Change]:
    """Compare field by field; a field that ``kinds`` does not name is of the ``other`` kind."""
    for name in type(new).model_fields:
        kind = kinds.get(name, other)
        if kind is not None:
            before, now = getattr(old, name), getattr(new, name)
            yield from _compare_value(subject, (*keys, name), before, now, kind)


def _compare_value(
    subject: str, keys: Keys, before: object, now: object, kind: ChangeKind
) -> Iterator[Change]:
    """Compare a value; where only words of it changed, it is reworded and nothing more."""
    if before == now:
        return
    if leave_out_wording(before) == leave_out_wording(now):
        kind = ChangeKind.REWORDED if isinstance(now, tuple | BaseModel) else kind
    what = str(keys[-1]).replace("_", " ")
    if isinstance(before, tuple) and isinstance(now, tuple) and set(before) != set(now):
        gone = tuple(each for each in before if each not in now)
        now = tuple(each for each in now if each not in before)
        before = gone
    yield Change(subject, keys, kind, what, describe_value(before), describe_value(now))


def _name_subjects(question_set: QuestionSet) -> dict[str, str]:
    """Name what a change can be of, each with the words by which it is known."""
    named: Iterable[tuple[str, str]] = (
        *((section.id, section.title) for section in question_set.sections),
        *((measure.id, measure.label) for measure in question_set.measures),
        *((question.id, question.prompt) for question in question_set.questions),
    )
    return dict(named)
