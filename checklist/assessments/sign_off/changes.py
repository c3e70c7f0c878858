"""What changed since the last seal, in words: question by question, and who saved it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from checklist.assessments.models import Seal
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.seal_queries import describe_reopening, describe_signature
from checklist.assessments.sign_off.unsaved_changes import is_disposed, name_who_changed
from checklist.core.answers.typed_values import format_answer
from checklist.core.messages import join_names
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.seals.compare import ChangedPart, PartChange, QuestionChange, SealComparison
from checklist.web.filters import format_day, format_moment

_WITHDRAWN = "withdrawn_at"
_FIELDS = {
    "pinpoint": "where to look",
    "shows": "what it shows",
    "tested_by": "who tested it",
    "position_as_at": "the date of the position that it reports",
    "source_kind": "who found it",
    "held_because": "whether it counts",
    "evidence.document_date": "the date of the document",
    "evidence.revision.number": "the revision",
    "evidence.revision.sha256": "the file",
}

_DETAILS = {
    "as_at": "as-at date",
    "force.name": "name of the force",
    "period_begins": "first day of the period",
    "period_ends": "last day of the period",
    "question_set.version": "version of the question set",
    "question_set.sha256": "text of the question set",
}

_TEXTS = {
    ChangedPart.NOTE: "Note",
    ChangedPart.FOLLOW_UP: "Answer to a follow-up question",
}
_LONG_TEXT = 240
"""From how many characters on, before and after, a text opens where it is asked for."""

_LONG_DETAILS = {"notice", "question_set.sha256"}


@dataclass(frozen=True, slots=True)
class ChangedText:
    """A note, or an answer to a follow-up question, before and after; None where there was none."""

    name: str
    before: str | None
    after: str | None

    @property
    def is_long(self) -> bool:
        """Whether it would push what stands below it out of sight."""
        return len(self.before or "") + len(self.after or "") > _LONG_TEXT


@dataclass(frozen=True, slots=True)
class ChangedAnswer:
    """A question that differs from the last seal: how, in what words, and who saved it when."""

    question_id: str
    prompt: str
    changes: tuple[str, ...]
    saved: str
    texts: tuple[ChangedText, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesSince:
    """What changed since a seal; ``signed`` and ``reopened`` tell of that seal in words.

    ``left_out`` are the ids of restricted questions that changed and are not shown; ``details``
    say what changed of the assessment itself.
    """

    seal: Seal
    signed: str
    reopened: str
    details: tuple[str, ...]
    questions: tuple[ChangedAnswer, ...]
    left_out: tuple[str, ...] = ()

    def leave_out(self, questions: Collection[str]) -> ChangesSince:
        """Leave out what changed on some questions, and keep only that they changed."""
        kept = tuple(each for each in self.questions if each.question_id not in questions)
        changed = (each.question_id for each in self.questions)
        left_out = tuple(sorted(key for key in changed if key in questions))
        return replace(self, questions=kept, left_out=left_out)


def describe_changes(
    session: Session, scored: ScoredAssessment, seal: Seal, comparison: SealComparison
) -> ChangesSince:
    """Describe what changed since a seal, for those who see all of it."""
    question_set = scored.question_set
    changes = name_who_changed(session, scored, comparison)
    described = (describe_question(question_set, change) for change in changes)
    return ChangesSince(
        seal=seal,
        signed=describe_signature(seal),
        reopened=describe_reopening(session, seal),
        details=tuple(_list_details(comparison)),
        questions=tuple(each for each in described if each.changes),
    )


def describe_question(question_set: QuestionSet, change: QuestionChange) -> ChangedAnswer:
    """Describe what changed of one question; that it was saved again changes nothing."""
    question = question_set.get_question(change.question)
    told = [each for each in change.changes if each.part is not ChangedPart.SAVED_AGAIN]
    return ChangedAnswer(
        question_id=question.id,
        prompt=question.prompt,
        changes=tuple(_describe_part(question_set, question, each) for each in told),
        saved=_describe_saving(told),
        texts=tuple(
            ChangedText(_TEXTS[each.part], each.before, each.after)
            for each in told
            if each.part in _TEXTS
        ),
    )


def _list_details(comparison: SealComparison) -> Iterator[str]:
    """Say what changed of the assessment itself: from what to what, but for a long text."""
    for each in comparison.details:
        name = _DETAILS.get(each.place) or _name_place(each.place)
        name = f"{name[:1].upper()}{name[1:]}"
        if each.place in _LONG_DETAILS:
            yield f"{name} changed"
        else:
            yield f"{name}: from {_say_detail(each.before)} to {_say_detail(each.after)}"


def _say_detail(value: str | None) -> str:
    """Say a detail as people write it; a day stands in a seal as 2026-03-31."""
    if value is None:
        return "nothing"
    with suppress(ValueError):
        return format_day(date.fromisoformat(value))
    return value


def _describe_part(question_set: QuestionSet, question: Question, change: PartChange) -> str:
    match change.part:
        case ChangedPart.ANSWER:
            before, after = (
                format_answer(question, question_set.get_scale(question), each)
                if each
                else "no answer"
                for each in (change.before, change.after)
            )
            return f"Answer: from {before} to {after}"
        case ChangedPart.FIGURE:
            return f"{change.key}: from {change.before or 'nothing'} to {change.after or 'nothing'}"
        case ChangedPart.NOTE | ChangedPart.FOLLOW_UP:
            return _describe_text(change)
        case ChangedPart.EXHIBIT:
            return _describe_exhibit(change)
        case _:
            return f"Restricted to {change.after}" if change.after else "No longer restricted"


def _describe_text(change: PartChange) -> str:
    name = _TEXTS[change.part]
    if change.before is None:
        return f"{name} added"
    return f"{name} changed" if change.after is not None else f"{name} removed"


def _describe_exhibit(change: PartChange) -> str:
    """Say what became of an exhibit: added, withdrawn, or which parts of it changed."""
    name = f"Exhibit {change.key}"
    if change.before is None:
        return f"{name} added: {change.after}"
    if change.after is None:
        return f"{name} removed"
    if any(each.place == _WITHDRAWN and each.after for each in change.fields):
        return f"{name} withdrawn"
    if is_disposed(change):
        return f"{name}: its file was disposed of"
    fields = dict.fromkeys(_name_place(each.place) for each in change.fields)
    return f"{name} changed: {join_names(list(fields))}"


def _name_place(place: str) -> str:
    """Name a field of a seal as people know it."""
    return _FIELDS.get(place) or place.rpartition(".")[2].replace("_", " ")


def _describe_saving(changes: Collection[PartChange]) -> str:
    """Say who saved the changes, and when the last of them was saved."""
    names = list(dict.fromkeys(change.by.name for change in changes if change.by))
    moments = [change.at for change in changes if change.at]
    if not names or not moments:
        return ""
    return f"Saved by {join_names(names)}, last on {format_moment(max(moments))}"
