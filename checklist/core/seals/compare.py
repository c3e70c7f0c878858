"""Compares two seals question by question: what changed, and who wrote it.

That something was saved anew changes nothing by itself: it is told only where no part changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from checklist.core.seals.canonical import write_exhibit, write_json
from checklist.core.seals.content import (
    SealedAnswer,
    SealedContent,
    SealedExhibit,
    SealedPerson,
    SealedQuestion,
    SealedRestriction,
)
from checklist.core.seals.differences import Difference, find_differences

_NOTHING = SealedQuestion()
# Who saved it and when, and how often: no part of what it says.
_SAVING = frozenset({"version", "saved_by", "saved_at", "added_by", "added_at"})


class ChangedPart(StrEnum):
    """The part of a question that changed."""

    ANSWER = "answer"
    NOTE = "note"
    FIGURE = "figure"
    FOLLOW_UP = "follow-up"
    EXHIBIT = "exhibit"
    RESTRICTION = "restriction"
    SAVED_AGAIN = "saved again"


@dataclass(frozen=True, slots=True)
class PartChange:
    """One change to one part, with who saved it where that is known.

    ``key`` is that of the figure or follow-up, or the number of the exhibit. ``before`` and
    ``after`` are None where there was, or is, none. ``fields`` are those of an exhibit that differ.
    """

    part: ChangedPart
    key: str
    before: str | None
    after: str | None
    by: SealedPerson | None
    at: datetime | None
    fields: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """All that changed on one question."""

    question: str
    changes: tuple[PartChange, ...]

    @property
    def parts(self) -> tuple[ChangedPart, ...]:
        """The parts that changed, each once."""
        return tuple(dict.fromkeys(change.part for change in self.changes))

    @property
    def authors(self) -> tuple[SealedPerson, ...]:
        """Who saved the changes, each person once."""
        return tuple(dict.fromkeys(change.by for change in self.changes if change.by))


@dataclass(frozen=True, slots=True)
class SealComparison:
    """What differs between two seals: details and facts, questions, and the result.

    ``is_first``: there was none before, so all that was entered is new.
    """

    details: tuple[Difference, ...] = ()
    questions: tuple[QuestionChange, ...] = ()
    result: tuple[Difference, ...] = field(default=())
    is_first: bool = False

    @property
    def is_same(self) -> bool:
        return not (self.details or self.questions or self.result)


def compare_seals(old: SealedContent | None, new: SealedContent) -> SealComparison:
    """Find what changed from one seal to the next. Against none, all that was entered is new."""
    before, after = write_json(old) if old else _write_none(new), write_json(new)
    questions = old.questions if old else {}
    changes = (compare_question(key, old, new) for key in _list_keys(questions, new.questions))
    return SealComparison(
        details=find_differences(before["details"], after["details"]),
        questions=tuple(change for change in changes if change.changes),
        result=find_differences(before["result"], after["result"]),
        is_first=old is None,
    )


def compare_question(
    question_id: str, old: SealedContent | None, new: SealedContent
) -> QuestionChange:
    """Find what changed of one question from one seal to the next; nothing where it is the same."""
    before = old.questions.get(question_id, _NOTHING) if old else _NOTHING
    after = new.questions.get(question_id, _NOTHING)
    return QuestionChange(question_id, tuple(_compare(before, after)))


def _write_none(new: SealedContent) -> dict[str, Any]:
    """Stand in for a seal that there is none of: neither details nor result are then new."""
    written = write_json(new)
    return {"details": written["details"], "result": written["result"]}


def _list_keys(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """List all keys, those of the new in its order."""
    return [*new, *(key for key in old if key not in new)]


def _compare(old: SealedQuestion, new: SealedQuestion) -> Iterator[PartChange]:
    found = [
        *_compare_answers(old.answer, new.answer),
        *_compare_texts(ChangedPart.FIGURE, old.figures, new.figures, new.answer),
        *_compare_texts(ChangedPart.FOLLOW_UP, old.follow_ups, new.follow_ups, new.answer),
    ]
    yield from found or _find_saved_again(old.answer, new.answer)
    before = {exhibit.number: exhibit for exhibit in old.exhibits}
    after = {exhibit.number: exhibit for exhibit in new.exhibits}
    for number in sorted(before.keys() | after.keys()):
        yield from _compare_exhibits(number, before.get(number), after.get(number))
    yield from _compare_restrictions(old.restriction, new.restriction)


def _compare_answers(old: SealedAnswer | None, new: SealedAnswer | None) -> Iterator[PartChange]:
    values = (old.value if old else "", new.value if new else "")
    notes = (old.note if old else "", new.note if new else "")
    for part, (before, after) in ((ChangedPart.ANSWER, values), (ChangedPart.NOTE, notes)):
        if before != after:
            yield _change(part, "", before or None, after or None, new)


def _compare_texts(
    part: ChangedPart,
    old: Mapping[str, str],
    new: Mapping[str, str],
    answer: SealedAnswer | None,
) -> Iterator[PartChange]:
    """Compare figures or follow-ups, which are saved with their answer."""
    for key in _list_keys(old, new):
        if old.get(key) != new.get(key):
            yield _change(part, key, old.get(key), new.get(key), answer)


def _change(
    part: ChangedPart, key: str, before: str | None, after: str | None, saved: SealedAnswer | None
) -> PartChange:
    by, at = (saved.saved_by, saved.saved_at) if saved else (None, None)
    return PartChange(part, key, before, after, by, at)


def _find_saved_again(old: SealedAnswer | None, new: SealedAnswer | None) -> Iterator[PartChange]:
    if old != new:
        yield _change(
            ChangedPart.SAVED_AGAIN,
            "",
            f"version {old.version}" if old else None,
            f"version {new.version}" if new else None,
            new,
        )


def _compare_exhibits(
    number: int, old: SealedExhibit | None, new: SealedExhibit | None
) -> Iterator[PartChange]:
    """Compare one exhibit. What the scanner or the library changed has no author here."""
    if old == new:
        return
    is_saved = new is not None and (old is None or old.version != new.version)
    fields = find_differences(_list_fields(old), _list_fields(new)) if old and new else ()
    # One that was added and withdrawn again never counted.
    is_added = old is None and new is not None and new.withdrawn_at is None
    is_changed = bool(fields) or is_added or new is None
    yield PartChange(
        part=ChangedPart.EXHIBIT if is_changed else ChangedPart.SAVED_AGAIN,
        key=str(number),
        before=old.evidence.title if old else None,
        after=new.evidence.title if new else None,
        by=new.saved_by if new and is_saved else None,
        at=new.saved_at if new and is_saved else None,
        fields=fields,
    )


def _list_fields(exhibit: SealedExhibit | None) -> dict[str, Any]:
    if exhibit is None:
        return {}
    return {key: value for key, value in write_exhibit(exhibit).items() if key not in _SAVING}


def _compare_restrictions(
    old: SealedRestriction | None, new: SealedRestriction | None
) -> Iterator[PartChange]:
    if old != new:
        by, at = (new.set_by, new.set_at) if new else (None, None)
        names = (_name_people(old), _name_people(new))
        yield PartChange(ChangedPart.RESTRICTION, "", *names, by, at)


def _name_people(restriction: SealedRestriction | None) -> str | None:
    return ", ".join(sorted(restriction.people.values())) if restriction else None
