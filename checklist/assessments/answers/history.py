"""The history of one answer: one entry for every Save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from checklist.accounts.models import Account
from checklist.assessments.figures import format_figure
from checklist.assessments.models import AnswerEntry, Assessment
from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.saved_answers import follow_up_key
from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, Given
from checklist.core.errors import NotFound
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.organisations import Role
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet


@dataclass(frozen=True, slots=True)
class PastSave:
    """One Save: who saved, acting as what, when, and what was saved.

    ``labelled`` holds figures, facts and follow-ups as people read them, with their labels;
    ``stored`` the same by key, as it is stored.
    """

    version: int
    saved_by: str
    role: str
    saved_at: datetime
    given: Given
    labelled: tuple[tuple[str, str], ...]
    stored: Mapping[str, str]

    @property
    def is_put_back(self) -> bool:
        """Whether a request ended, and what the force last signed was put back: no new answer."""
        return self.role in _END_REQUESTS


_END_REQUESTS = (Role.INSPECTOR.value, Role.LEAD_INSPECTOR.value)


def load_saves(
    session: Session,
    assessment: Assessment,
    question_set: QuestionSet,
    question: Question,
    *,
    before: int | None,
    limit: int,
) -> list[PastSave]:
    """Load the Saves of one answer, the newest first; only those before a version, if named."""
    statement = (
        _select_saves(assessment, question).order_by(AnswerEntry.version.desc()).limit(limit)
    )
    if before is not None:
        statement = statement.where(AnswerEntry.version < before)
    labels = build_field_labels(question_set, question)
    return [_build_past_save(entry, name, labels) for entry, name in session.execute(statement)]


def get_save(
    session: Session,
    assessment: Assessment,
    question_set: QuestionSet,
    question: Question,
    version: int,
) -> PastSave:
    """Find one Save of an answer by its version. Raises NotFound."""
    row = session.execute(
        _select_saves(assessment, question).where(AnswerEntry.version == version)
    ).one_or_none()
    if row is None:
        raise NotFound("We could not find that save")
    entry, name = row
    return _build_past_save(entry, name, build_field_labels(question_set, question))


def suppress_small_numbers(
    save: PastSave, assessment: Assessment, question_set: QuestionSet, question: Question
) -> PastSave:
    """Return a Save with the figures suppressed that could identify a person of a small group."""
    hidden = find_suppressed_figures(
        question_set, AnswerSheet(assessment.as_at, figures=save.stored)
    )
    texts = {key: str(build_suppression_notice(least)) for key, least in hidden.items()}
    labels = build_field_labels(question_set, question)
    labelled = tuple(
        (labels[key], texts.get(key) or format_figure(save.stored[key]))
        for key in labels
        if key in save.stored
    )
    return replace(save, labelled=labelled, stored={})


def build_field_labels(question_set: QuestionSet, question: Question) -> dict[str, str]:
    """Build the labels of the figures, facts and follow-ups of a question's page, by key."""
    labels = {fact.id: fact.prompt for fact in question_set.facts if fact.before == question.id}
    for measure_id in question.measures:
        for key, figure, group in list_figure_keys(question_set.get_measure(measure_id)):
            labels[key] = f"{figure.label}: {group.label}" if group else figure.label
    for theme in find_asked_themes(question_set, question):
        labels[EARLIER_PREFIX + theme.id] = f"Earlier finding: {theme.label}"
    for follow_up in question.follow_ups:
        labels[follow_up_key(question.id, follow_up.id)] = follow_up.prompt
    return labels


def name_note(question: Question) -> str:
    """Name the note of an answer: where a level is chosen, it is the reason for that level."""
    if question.type != "level":
        return "Note"
    return "Reason for this level" if question.descriptors else "Reason for this answer"


def _select_saves(assessment: Assessment, question: Question) -> Select[AnswerEntry, str]:
    """Select the Saves of one answer, each with the name of its author."""
    return (
        select(AnswerEntry, Account.name)
        .join(Account, AnswerEntry.saved_by == Account.id)
        .options(selectinload(AnswerEntry.figures))
        .where(AnswerEntry.assessment_id == assessment.id, AnswerEntry.question_id == question.id)
    )


def _build_past_save(entry: AnswerEntry, name: str, labels: dict[str, str]) -> PastSave:
    """Build a Save from its entry, with figures and follow-ups in the order of the page."""
    stored = {figure.key: figure.value for figure in entry.figures}
    return PastSave(
        version=entry.version,
        saved_by=name,
        role=entry.role,
        saved_at=entry.saved_at,
        given=Given(entry.value, entry.note),
        labelled=tuple(
            (labels[key], format_figure(stored[key])) for key in labels if key in stored
        ),
        stored=stored,
    )
