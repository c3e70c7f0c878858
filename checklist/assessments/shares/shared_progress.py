"""How far what is shared out has come: by person, post and body, and by section."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from checklist.assessments.models import Named
from checklist.assessments.reach.models import Share
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.shares.recipients import Recipient
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question, Section


@dataclass(frozen=True, slots=True)
class SharedQuestion:
    """A question that is shared with somebody, by when, and whether that is still to be done.

    ``is_closed``: it is restricted, and to be shared with them does not open it.
    """

    question: Question
    due: date | None
    is_open: bool
    is_closed: bool = False

    def is_overdue(self, today: date) -> bool:
        """Say whether it is still open after its day."""
        return self.is_open and self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class RecipientProgress:
    """What is shared with one person or post, in the order of the set."""

    recipient: Recipient
    questions: tuple[SharedQuestion, ...]

    @property
    def answered(self) -> int:
        return sum(not each.is_open for each in self.questions)

    @property
    def next_due(self) -> date | None:
        """The first day by which something is still to be answered."""
        return min((each.due for each in self.questions if each.is_open and each.due), default=None)

    def count_overdue(self, today: date) -> int:
        """Count what is still open after its day."""
        return sum(each.is_overdue(today) for each in self.questions)


@dataclass(frozen=True, slots=True)
class SharedSection:
    """How many questions of a section apply, are answered, and are shared with nobody."""

    section: Section
    applicable: int
    answered: int
    unshared: int


def build_recipient_progress(
    scored: ScoredAssessment, shares: Sequence[Share], recipients: Mapping[UUID, Recipient]
) -> list[RecipientProgress]:
    """Build what each person, post and body has been given, posts first, each by name."""
    given: defaultdict[UUID, dict[str, Share]] = defaultdict(dict)
    for share in shares:
        given[share.recipient_id][share.question_id] = share
    found = [
        _build_progress_of(scored, recipients[recipient_id], by_id)
        for recipient_id, by_id in given.items()
        if recipient_id in recipients
    ]
    return sorted(found, key=lambda each: each.recipient.place)


def list_closed_to(
    scored: ScoredAssessment, recipient: Recipient, questions: Iterable[Question]
) -> list[str]:
    """List those of some questions that are restricted, and that naming alone opens to somebody.

    Of a post or a whole body nobody in particular is named, so it is all that is restricted.
    """
    restricted = scored.whole.saved_answers.texts.restrictions
    who = recipient.person_id and Named(recipient.person_id, recipient.organisation_id)
    return [
        each.id for each in questions if each.id in restricted and who not in restricted[each.id]
    ]


def build_section_progress(
    scored: ScoredAssessment, shared: Collection[str]
) -> list[SharedSection]:
    """Build how far each section has come; ``shared`` are the questions given to somebody."""
    return [
        SharedSection(
            section=section,
            applicable=sum(_applies(scored, question) for question in asked),
            answered=sum(
                _applies(scored, question) and not _is_open(scored, question) for question in asked
            ),
            unshared=sum(question.id not in shared for question in asked),
        )
        for section in scored.question_set.sections
        for asked in [[each for each in section.questions if _is_asked(scored, each)]]
    ]


def _build_progress_of(
    scored: ScoredAssessment, recipient: Recipient, by_id: Mapping[str, Share]
) -> RecipientProgress:
    """Build what one person, post or body has been given; ``by_id`` are their shares."""
    questions = [each for each in scored.question_set.questions if each.id in by_id]
    closed = list_closed_to(scored, recipient, questions)
    shared = [
        SharedQuestion(each, by_id[each.id].due, _is_open(scored, each), each.id in closed)
        for each in questions
    ]
    return RecipientProgress(recipient, tuple(shared))


def _is_asked(scored: ScoredAssessment, question: Question) -> bool:
    """Say whether a question is asked, as answers stand."""
    status = scored.ungraded.questions[question.id].status
    return status not in (QuestionStatus.HIDDEN, QuestionStatus.FIXED)


def _applies(scored: ScoredAssessment, question: Question) -> bool:
    """Say whether a question counts among those to be answered, as on the list of questions."""
    return scored.ungraded.questions[question.id].status is not QuestionStatus.NOT_APPLICABLE


def _is_open(scored: ScoredAssessment, question: Question) -> bool:
    """Say whether a question still has no answer, and needs one."""
    return scored.ungraded.questions[question.id].status is QuestionStatus.UNANSWERED
