"""The evidence that stands beside the text of a finding, question by question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at_of
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED
from checklist.reviews.judgements.judging_page import JudgingPage, build_judging_page
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion


@dataclass(frozen=True, slots=True)
class WorksheetBeside:
    """A worksheet of a question, and what may be said of it. The force's has a page."""

    worksheet: Worksheet
    sentences: Sequence[Sentence]
    is_of_force: bool


@dataclass(frozen=True, slots=True)
class QuestionBeside:
    """One question of a finding: what was sent of it, how it was judged, and its worksheets.

    ``judged`` is None where nobody judged it, or where ``is_hidden``: the person may judge it yet.
    """

    page: JudgingPage
    judged: ModeratedQuestion | None
    is_hidden: bool
    worksheets: Sequence[WorksheetBeside]


def list_beside(
    session: Session, person: Person, reviewed: ReviewedAssessment, questions: Collection[str]
) -> list[QuestionBeside]:
    """List what stands beside a finding on some questions, in the order of the set."""
    worksheets = _load_worksheets(session, person, reviewed.sent.assessment, questions)
    return [
        QuestionBeside(
            page=build_judging_page(
                person, reviewed.sent, question, reviewed.judgements.get(question.id, NOT_JUDGED)
            ),
            judged=reviewed.moderated.get(question.id),
            is_hidden=question.id in reviewed.hidden,
            worksheets=worksheets.get(question.id, ()),
        )
        for question in reviewed.sent.question_set.questions
        if question.id in questions
    ]


def _load_worksheets(
    session: Session, person: Person, assessment: Assessment, questions: Collection[str]
) -> Mapping[str, Sequence[WorksheetBeside]]:
    """Load the worksheets of the inspectorate, and of the force where its answers are read now."""
    owners = {person.organisation_id}
    if is_permitted(person, Action.READ_ASSESSMENT, assessment.state):
        owners.add(assessment.force_id)
    found: dict[str, list[WorksheetBeside]] = defaultdict(list)
    rows = session.scalars(
        select(Worksheet)
        .options(joinedload(Worksheet.organisation))
        .where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id.in_(owners),
            Worksheet.question_id.in_(questions),
        )
        .order_by(Worksheet.organisation_id, Worksheet.number)
    ).all()
    for row, looked_at in load_looked_at_of(session, rows).items():
        annex = find_annex(row, looked_at)
        is_of_force = row.organisation_id == assessment.force_id
        found[row.question_id].append(WorksheetBeside(row, annex.sentences, is_of_force))
    return found
