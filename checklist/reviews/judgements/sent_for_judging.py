"""What an inspector judges: the submission that stands, if it is theirs to judge today."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment_for
from checklist.assessments.sign_off.changes import ChangedAnswer, describe_question
from checklist.assessments.submissions.models import Submission
from checklist.assessments.submissions.sent_answers import find_hidden_figures
from checklist.assessments.submissions.sent_assessment import SentAssessment, read_sent
from checklist.assessments.submissions.submission_queries import load_with_seals
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.core.seals.compare import ChangedPart, PartChange, compare_question


def get_sent(
    session: Session, person: Person, assessment_id: UUID, action: Action = Action.JUDGE
) -> SentAssessment:
    """Find what was sent of an assessment that the person may judge now, or do this with.

    Raises as ``get_assessment_for`` and ``require``, and as ``find_sent``.
    """
    assessment = get_assessment_for(session, person, assessment_id, action)
    require(person, action, assessment.state)
    return find_sent(session, assessment)


def find_changes(
    person: Person, sent: SentAssessment, questions: Iterable[Question]
) -> dict[str, ChangedAnswer]:
    """Find what changed of questions since the submission before, by question.

    A query where that is not in memory. Raises as ``read_sent``.
    """
    return find_changes_among(person, sent, sent.before, questions)


def find_changes_among(
    person: Person,
    sent: SentAssessment,
    submissions: Iterable[Submission],
    questions: Iterable[Question],
) -> dict[str, ChangedAnswer]:
    """Find what changed of questions since the one before of submissions, the newest first.

    Of a figure that is too small to be shown to the person, now or before, no change is told.
    """
    before = _find_sent_before(sent, submissions)
    if before is None:
        return {}
    hidden = {*find_hidden_figures(person, before), *find_hidden_figures(person, sent)}
    found = {each.id: _describe_changes(before, sent, each, hidden) for each in questions}
    return {key: described for key, described in found.items() if described.changes}


def find_sent(session: Session, assessment: Assessment) -> SentAssessment:
    """Find what stands of what was sent, with what was before. Raises NotFound for none."""
    submissions, seals = load_with_seals(session, assessment)
    newest = next(iter(submissions), None)
    if newest is None or newest.is_withdrawn:
        raise NotFound("Nothing that was sent of this assessment stands")
    return replace(read_sent(assessment, newest), before=submissions[1:], seals=seals)


def _find_sent_before(
    sent: SentAssessment, submissions: Iterable[Submission]
) -> SentAssessment | None:
    """Find what was sent before and not withdrawn."""
    number = sent.submission.number
    before = (each for each in submissions if each.number < number and not each.is_withdrawn)
    earlier = next(before, None)
    return read_sent(sent.assessment, earlier) if earlier else None


def _describe_changes(
    before: SentAssessment, sent: SentAssessment, question: Question, hidden: Container[str]
) -> ChangedAnswer:
    """Describe what changed of a question, but for what is kept back."""
    found = compare_question(question.id, before.content, sent.content)
    told = tuple(each for each in found.changes if not _is_kept_back(each, hidden))
    return describe_question(sent.question_set, replace(found, changes=told))


def _is_kept_back(change: PartChange, hidden: Container[str]) -> bool:
    """Say whether a change is not for inspectors: whom the force names, and small numbers."""
    is_hidden = change.part is ChangedPart.FIGURE and change.key in hidden
    return is_hidden or change.part is ChangedPart.RESTRICTION
