"""The table of a copy that holds what the force said of draft reports, with the answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_places import name_place
from checklist.exchange.copy_content import Cell, Table
from checklist.exchange.review_tables.report_tables import load_drafts
from checklist.reviews.comments.comment_queries import (
    ShownComments,
    reads_answers,
    show_comments,
)
from checklist.reviews.comments.models import CommentAnswer

_COLUMNS = (
    *("Draft report", "Comment", "Kind", "Place", "Text", "Written by", "Written at", "Sent at"),
    *("Answer", "Why", "Noted as action since", "Answered by", "Answered at", "Released at"),
)


def build_comment_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the table of the comments that a person reads; none before a draft report is sent.

    The force has its own from when they are written, and answers once they are released;
    inspectors have comments once they are sent.
    """
    drafts = load_drafts(session, person, assessment)
    if not drafts:
        return ()
    found = [show_comments(session, person, assessment, drafts, each) for each in drafts[::-1]]
    rows = tuple(_list_rows(found, person, load_pinned_set(assessment)))
    return (Table("Comments on drafts", _COLUMNS, rows),)


def _list_rows(
    found: Sequence[ShownComments], person: Person, question_set: QuestionSet
) -> Iterator[tuple[Cell, ...]]:
    for shown in found:
        round_ = shown.round
        for comment in shown.comments:
            answer = comment.answer if reads_answers(person, round_) else None
            yield (
                shown.draft.number,
                comment.number,
                comment.kind.value,
                name_place(comment.place, question_set),
                comment.text,
                comment.saver.name,
                comment.saved_at.isoformat(),
                round_.sent_at.isoformat() if round_.sent_at else None,
                *_tell_answer(answer, person),
                round_.released_at.isoformat() if round_.released_at else None,
            )


def _tell_answer(answer: CommentAnswer | None, person: Person) -> tuple[Cell, ...]:
    """Tell an answer; who gave it is for the inspectorate, as on the page."""
    if answer is None:
        return (None,) * 5
    is_own = person.organisation_kind is OrganisationKind.INSPECTORATE
    return (
        answer.decision.value,
        answer.reason,
        answer.since or None,
        answer.answerer.name if is_own else None,
        answer.answered_at.isoformat() if is_own else None,
    )
