"""Which questions a person sees, and who sees a question: decided here for notes and changes.

Nobody is left out within an assessment yet. Shares and restrictions of questions decide here, and
everything that lists notes, mentions or changes asks these two functions and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.audience import Member
from checklist.core.errors import NotFound
from checklist.core.organisations import Person


def find_seen_questions(
    _session: Session, _person: Person, _assessment: Assessment, question_ids: Collection[str]
) -> frozenset[str]:
    """Find which of some questions a person sees, who may read the assessment."""
    return frozenset(question_ids)


def find_those_who_see(
    _session: Session, _assessment: Assessment, _question_id: str, members: Collection[Member]
) -> frozenset[Member]:
    """Find which of some members see a question, of those who may read the assessment."""
    return frozenset(members)


def require_question(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> None:
    """Refuse a question that the person does not see, as one that is not there."""
    if question_id not in find_seen_questions(session, person, assessment, [question_id]):
        raise NotFound("We could not find that question")
