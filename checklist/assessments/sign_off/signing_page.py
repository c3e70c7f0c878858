"""What the page on which somebody signs says of what they sign."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.restrictions.restricted_questions import (
    RestrictedQuestion,
    list_restricted,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.authorship import (
    Author,
    has_other_author,
    list_authors,
)
from checklist.assessments.sign_off.candidate import Candidate
from checklist.assessments.sign_off.changes import ChangesSince
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import join_names
from checklist.core.organisations import Person
from checklist.core.signature import shorten_seal, write_statement
from checklist.core.workflow.facts import Facts
from checklist.core.workflow.guards import OTHER_AUTHOR

_CAPACITY_OPEN = "[the capacity that you select]"


@dataclass(frozen=True, slots=True)
class Counts:
    """How the questions stand that are signed; one whose answer another fixes is answered.

    Of those in ``left_out``, which the reader is not shown, nothing is told but if they are
    answered.
    """

    answered: int
    not_applicable: int
    unanswered: int
    not_asked: int
    over_claimed: int
    left_out: str


@dataclass(frozen=True, slots=True)
class SigningPage:
    """What is signed, as its signatory reads it before.

    ``closed`` are the ids of the restricted questions whose answers the signatory does not see.
    ``only_author`` says why they cannot sign, where nobody else wrote what they would.
    """

    seal: str
    statement: str
    counts: Counts
    restricted: tuple[RestrictedQuestion, ...]
    closed: tuple[str, ...]
    closed_in_words: str
    authors: tuple[Author, ...]
    only_author: str
    since: ChangesSince | None


def build_signing_page(
    session: Session, person: Person, candidate: Candidate, shown: ScoredAssessment
) -> SigningPage:
    """Build the page for a signatory; ``shown`` is the assessment as they may see it."""
    assessment, since = candidate.assessment, candidate.since
    closed = tuple(sorted(shown.closed.questions))
    return SigningPage(
        seal=shorten_seal(candidate.digest),
        statement=write_statement(assessment.force.name, assessment.as_at, _CAPACITY_OPEN, closed),
        counts=count_questions(shown),
        restricted=tuple(list_restricted(session, assessment)),
        closed=closed,
        closed_in_words=join_names(closed),
        authors=list_authors(candidate.sealed),
        only_author=_say_only_author(person, candidate),
        since=since.leave_out(closed) if since else None,
    )


def count_questions(scored: ScoredAssessment) -> Counts:
    """Count the questions by how they stand, as far as the reader is shown them."""
    statuses = Counter(result.status for result in scored.result.questions.values())
    return Counts(
        answered=statuses[QuestionStatus.ANSWERED] + statuses[QuestionStatus.FIXED],
        not_applicable=statuses[QuestionStatus.NOT_APPLICABLE],
        unanswered=statuses[QuestionStatus.UNANSWERED],
        not_asked=statuses[QuestionStatus.HIDDEN],
        over_claimed=sum(
            scored.question_set.get_question(key).type == "level" and result.is_over_claimed
            for key, result in scored.result.questions.items()
        ),
        left_out=join_names(sorted(scored.closed.questions)),
    )


def _say_only_author(person: Person, candidate: Candidate) -> str:
    if has_other_author(candidate.comparison, person.id):
        return ""
    facts = Facts(was_ever_signed=not candidate.comparison.is_first)
    return str(OTHER_AUTHOR.missing(facts))
