"""The history of one answer: one entry for every Save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from checklist.accounts.models import Account
from checklist.assessments.figures import with_commas
from checklist.assessments.models import Assessment, Entry
from checklist.assessments.pinned_set import themes_asked
from checklist.assessments.saved_answers import follow_up_key
from checklist.core.answers.sheet import EARLIER, AnswerSheet, Given
from checklist.core.answers.typed_values import in_words as answer_in_words
from checklist.core.errors import NotFound
from checklist.core.measures.small_number_suppression import in_its_place, too_small_to_show
from checklist.core.question_sets.model import Question, QuestionSet, figure_keys


@dataclass(frozen=True, slots=True)
class PastSave:
    """One Save as it is shown: who, acting as what, when, and all that was said.

    ``besides`` is labelled and written as it is read; ``said`` is the same by key, as it is kept.
    """

    version: int
    saved_by: str
    role: str
    saved_at: datetime
    given: Given
    besides: tuple[tuple[str, str], ...]
    said: Mapping[str, str]


def history_of(
    session: Session,
    assessment: Assessment,
    question_set: QuestionSet,
    question: Question,
    *,
    before: int | None,
    limit: int,
) -> list[PastSave]:
    """The Saves of one answer, the newest first, before a version if one is named."""
    wanted = _saves(assessment, question).order_by(Entry.version.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(Entry.version < before)
    labels = labels_of(question_set, question)
    return [_past_save(entry, name, labels) for entry, name in session.execute(wanted)]


def get_save(
    session: Session,
    assessment: Assessment,
    question_set: QuestionSet,
    question: Question,
    version: int,
) -> PastSave:
    """One Save of an answer, by its version."""
    found = session.execute(
        _saves(assessment, question).where(Entry.version == version)
    ).one_or_none()
    if found is None:
        raise NotFound("We could not find that save")
    entry, name = found
    return _past_save(entry, name, labels_of(question_set, question))


def in_words(question_set: QuestionSet, question: Question, given: Given) -> str:
    """An answer as it is read, whatever its type."""
    return answer_in_words(question, question_set.scale_of(question), given.value)


def without_small(
    save: PastSave, assessment: Assessment, question_set: QuestionSet, question: Question
) -> PastSave:
    """A Save without the figures of groups from which somebody could be picked out."""
    hidden = too_small_to_show(question_set, AnswerSheet(assessment.as_at, figures=save.said))
    texts = {key: str(in_its_place(least)) for key, least in hidden.items()}
    labels = labels_of(question_set, question)
    besides = tuple(
        (labels[key], texts.get(key) or with_commas(save.said[key]))
        for key in labels
        if key in save.said
    )
    return replace(save, besides=besides, said={})


def labels_of(question_set: QuestionSet, question: Question) -> dict[str, str]:
    """What is typed on a question's page besides its answer, by key."""
    labels = {fact.id: fact.prompt for fact in question_set.facts if fact.before == question.id}
    for measure_id in question.measures:
        for key, figure, group in figure_keys(question_set.measure(measure_id)):
            labels[key] = f"{figure.label}: {group.label}" if group else figure.label
    for theme in themes_asked(question_set, question):
        labels[EARLIER + theme.id] = f"Earlier finding: {theme.label}"
    for one in question.follow_ups:
        labels[follow_up_key(question.id, one.id)] = one.prompt
    return labels


def _saves(assessment: Assessment, question: Question) -> Select[Entry, str]:
    """The query for the Saves of one answer, each with who saved."""
    return (
        select(Entry, Account.name)
        .join(Account, Entry.saved_by == Account.id)
        .options(selectinload(Entry.figures))
        .where(Entry.assessment_id == assessment.id, Entry.question_id == question.id)
    )


def _past_save(entry: Entry, name: str, labels: dict[str, str]) -> PastSave:
    """An entry with what its figures and follow-ups are called, in the order of the page."""
    given = {figure.key: figure.value for figure in entry.figures}
    return PastSave(
        version=entry.version,
        saved_by=name,
        role=entry.role,
        saved_at=entry.saved_at,
        given=Given(entry.value, entry.note),
        besides=tuple((labels[key], with_commas(given[key])) for key in labels if key in given),
        said=given,
    )
