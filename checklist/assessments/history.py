"""The history of one answer: one entry for every Save."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from checklist.accounts.models import Account
from checklist.assessments.figures import with_commas
from checklist.assessments.models import Assessment, Entry
from checklist.assessments.said import follow_up_key
from checklist.assessments.sets import themes_asked
from checklist.core.answers import EARLIER, Given
from checklist.core.question_set import Question, QuestionSet, figure_keys


@dataclass(frozen=True, slots=True)
class PastSave:
    """One Save as it is shown: who, acting as what, when, and all that was said."""

    version: int
    saved_by: str
    role: str
    saved_at: datetime
    given: Given
    besides: tuple[tuple[str, str], ...]


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
    wanted = (
        select(Entry, Account.name)
        .join(Account, Entry.saved_by == Account.id)
        .options(selectinload(Entry.figures))
        .where(Entry.assessment_id == assessment.id, Entry.question_id == question.id)
        .order_by(Entry.version.desc())
        .limit(limit)
    )
    if before is not None:
        wanted = wanted.where(Entry.version < before)
    labels = labels_of(question_set, question)
    return [past_save(entry, name, labels) for entry, name in session.execute(wanted)]


def past_save(entry: Entry, name: str, labels: dict[str, str]) -> PastSave:
    """An entry with what its figures and follow-ups are called, in the order of the page."""
    given = {figure.key: figure.value for figure in entry.figures}
    return PastSave(
        version=entry.version,
        saved_by=name,
        role=entry.role,
        saved_at=entry.saved_at,
        given=Given(entry.value, entry.note),
        besides=tuple((labels[key], with_commas(given[key])) for key in labels if key in given),
    )


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
