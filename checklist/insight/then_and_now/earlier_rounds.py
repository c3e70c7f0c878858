"""The earlier rounds of a force: assessments before this one whose report is published."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, undefer

from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import load_closed
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.review_reports.closed_report import close_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import read_publication
from checklist.web.filters import format_day, today_in_london

_OUT = AssessmentState.CLOSED_PUBLISHED


@dataclass(frozen=True, slots=True)
class EarlierRound:
    """An earlier assessment of a force, and its published report as a person may read it.

    ``question_set`` is None where its file has changed since. ``withheld`` findings are about
    questions that are closed to the person.
    """

    assessment: Assessment
    published_on: date
    report: ReviewReport
    question_set: QuestionSet | None
    withheld: int = 0

    @property
    def name(self) -> str:
        """What it is called: its title, and the day that it speaks of."""
        return f"{self.report.details.title}, as at {format_day(self.report.details.as_at)}"

    @property
    def version(self) -> str:
        """The version of its question set."""
        return self.report.details.question_set.version

    def find_question(self, question_id: str) -> Question | None:
        """Find a question as it was asked then; None where it was not."""
        if self.question_set is None or question_id not in self.report.questions:
            return None
        return self.question_set.get_question(question_id)

    def name_level(self, question_id: str) -> str:
        """Say the final level of a question in words; "" where it had none, or it is closed."""
        found = self.report.questions.get(question_id)
        if found is None or found.final is None:
            return ""
        question = self.find_question(question_id)
        if self.question_set is None or question is None:
            return found.final
        return self.question_set.get_scale(question).get_level(found.final).in_words


def load_earlier_rounds(
    session: Session, person: Person | None, assessment: Assessment
) -> Sequence[EarlierRound]:
    """Load the earlier rounds of the force of an assessment, the newest first.

    Each is there from the day on which its report came out, as it was last corrected. For whoever
    may read the assessment: without a person, as for all of them, what is restricted then is left
    out. Two queries, and no more for many rounds; none where no report on the force came out.
    """
    if not assessment.force.has_published_reports:
        return ()
    if person is not None and not is_permitted(person, Action.READ_PUBLISHED_FINDINGS, _OUT):
        return ()
    found = _load_newest(session, assessment)
    closed = _load_closed(session, person, list(found))
    return [
        _build_round(each, publication, closed.get(each.id, frozenset()))
        for each, publication in found.items()
    ]


def _load_newest(session: Session, assessment: Assessment) -> Mapping[Assessment, Publication]:
    """Load the newest version that is out of the report of each earlier assessment."""
    rows = session.execute(
        select(Assessment, Publication)
        .join(Publication, Publication.assessment_id == Assessment.id)
        .options(joinedload(Assessment.force), undefer(Publication.content))
        .where(
            Assessment.force_id == assessment.force_id,
            Assessment.id != assessment.id,
            Assessment.as_at < assessment.as_at,
            Assessment.state == _OUT,
            Publication.published_on <= today_in_london(),
        )
        .order_by(Assessment.as_at.desc(), Assessment.started_at.desc(), Publication.version)
    )
    return {row.Assessment: row.Publication for row in rows}


def _build_round(
    assessment: Assessment, publication: Publication, closed: frozenset[str]
) -> EarlierRound:
    report = read_publication(publication)
    shown = close_report(report, closed)
    try:
        question_set = load_pinned_set(assessment)
    except Locked:
        question_set = None
    return EarlierRound(
        assessment,
        assessment.published_on or publication.published_on,
        shown,
        question_set,
        len(report.findings) - len(shown.findings),
    )


def _load_closed(
    session: Session, person: Person | None, assessments: Collection[Assessment]
) -> Mapping[UUID, frozenset[str]]:
    """Load what is closed to a person in each; without one, all that is restricted."""
    if person is not None:
        found = load_closed(session, person, assessments)
        return {key: each.questions for key, each in found.items()}
    rows = session.execute(
        select(Restriction.assessment_id, Restriction.question_id).where(
            Restriction.assessment_id.in_([each.id for each in assessments])
        )
    )
    restricted: dict[UUID, set[str]] = {}
    for assessment_id, question_id in rows:
        restricted.setdefault(assessment_id, set()).add(question_id)
    return {key: frozenset(questions) for key, questions in restricted.items()}
