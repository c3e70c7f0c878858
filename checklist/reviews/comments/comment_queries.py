"""Finding comments on draft reports, as far as a person reads them, and what is left of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import questions_closed_to
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.review_reports.comments import find_questions_of
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import Place
from checklist.core.workflow.facts import Facts
from checklist.core.workflow.guards import BEFORE_DAY_ENDS
from checklist.reviews.comments.models import CommentAnswer, CommentRound, DraftComment
from checklist.reviews.draft_reports.draft_queries import list_drafts, read_draft
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class ShownComments:
    """The comments on a draft report as a person reads them.

    ``closed`` are the numbers of those on questions that are closed to them. ``is_newest``: no
    later draft report was sent.
    """

    draft: DraftReport
    round: CommentRound
    comments: tuple[DraftComment, ...]
    closed: tuple[int, ...]
    is_newest: bool

    @property
    def number(self) -> int:
        """How many comments there are, of closed questions too."""
        return len(self.round.standing)

    @property
    def is_over(self) -> bool:
        """Whether the last day has passed; that day is still the force's own."""
        return is_day_over(self.draft)

    @property
    def is_open(self) -> bool:
        """Whether comments can still be written, approved and sent."""
        return not self.why_closed

    @property
    def why_closed(self) -> str:
        """Why no comment can be written, approved or sent any more; empty where one can."""
        if not self.is_newest:
            return "There is a newer draft report. Comment on that one"
        if self.round.is_sent:
            return (
                "The comments on this draft report are sent, so they stay as they are. Write a"
                " note to the inspectors"
            )
        return str(BEFORE_DAY_ENDS.missing(Facts())) if self.is_over else ""

    def get(self, number: int) -> DraftComment:
        """Get a comment that the person reads, by what it is called. Raises NotFound."""
        return _get(each for each in self.comments if each.number == number)

    def get_written(self, number: int) -> DraftComment:
        """Get a comment by the number under which the force wrote it. Raises NotFound."""
        return _get(each for each in self.comments if each.written_number == number)


def is_day_over(draft: DraftReport) -> bool:
    """Say whether the last day to comment on a draft report has passed, in London."""
    return draft.last_day < today_in_london()


def show_comments(
    session: Session,
    person: Person,
    assessment: Assessment,
    drafts: Sequence[DraftReport],
    draft: DraftReport,
) -> ShownComments:
    """Show the comments on a draft report that a person may read.

    Inspectors read none before they are sent, and a force no answer before it is released.
    """
    found = load_round(session, draft.id)
    is_hidden = person.organisation_kind is OrganisationKind.INSPECTORATE and not found.is_sent
    standing = () if is_hidden else tuple(found.standing)
    report = read_draft(draft)
    closed = questions_closed_to(session, person, assessment).questions
    kept = tuple(each for each in standing if _is_open(each, report, closed))
    return ShownComments(
        draft=draft,
        round=found,
        comments=kept,
        closed=tuple(each.number for each in standing if each not in kept),
        is_newest=draft is drafts[0],
    )


@dataclass(frozen=True, slots=True)
class OtherDraft:
    """Another draft report of an assessment, and how many comments on it a person knows of."""

    number: int
    comments: int
    is_released: bool


def list_other_drafts(
    session: Session, person: Person, assessment: Assessment, draft: DraftReport
) -> list[OtherDraft]:
    """List the other draft reports that have comments, the newest first: of a force its own ones.

    Inspectors know of those that were sent to them.
    """
    others = {
        each.id: each.number
        for each in list_drafts(session, person, assessment)
        if each.number != draft.number
    }
    is_inspector = person.organisation_kind is OrganisationKind.INSPECTORATE
    found = (
        OtherDraft(others[each.draft_report_id], len(each.standing), each.released_at is not None)
        for each in (load_rounds(session, list(others)) if others else ())
        if each.standing and (each.is_sent or not is_inspector)
    )
    return sorted(found, key=lambda each: -each.number)


def load_round(session: Session, draft_id: UUID) -> CommentRound:
    """Load what a force wrote of a draft report; where nobody began, an empty one, not kept."""
    found = load_rounds(session, [draft_id])
    return found[0] if found else CommentRound(draft_report_id=draft_id, version=0, comments=[])


def load_rounds(session: Session, draft_ids: Sequence[UUID]) -> Sequence[CommentRound]:
    """Load what was begun on draft reports, with each comment and each answer."""
    comments = selectinload(CommentRound.comments)
    return session.scalars(
        select(CommentRound)
        .where(CommentRound.draft_report_id.in_(draft_ids))
        .options(
            joinedload(CommentRound.approver),
            joinedload(CommentRound.sender),
            comments.joinedload(DraftComment.saver),
            comments.selectinload(DraftComment.answers).joinedload(CommentAnswer.answerer),
        )
        .execution_options(populate_existing=True)
    ).all()


def list_noted_since(
    session: Session, person: Person, assessment: Assessment
) -> Iterator[tuple[Place, str]]:
    """List what answers to comments note as done since, once the force reads them: four queries."""
    drafts = {each.id: each.number for each in list_drafts(session, person, assessment)}
    rounds = load_rounds(session, list(drafts)) if drafts else ()
    for found in sorted(rounds, key=lambda each: drafts[each.draft_report_id]):
        for comment in found.standing if found.released_at is not None else ():
            if comment.answer is not None and comment.answer.since:
                yield comment.place, comment.answer.since


def reads_answers(person: Person, found: CommentRound) -> bool:
    """Say whether a person reads the answers: a force once they are released, inspectors always."""
    is_inspector = person.organisation_kind is OrganisationKind.INSPECTORATE
    return is_inspector or found.released_at is not None


def _get(found: Iterator[DraftComment]) -> DraftComment:
    comment = next(found, None)
    if comment is None:
        raise NotFound("We could not find that comment")
    return comment


def _is_open(comment: DraftComment, report: ReviewReport, closed: Set[str]) -> bool:
    return closed.isdisjoint(find_questions_of(comment.place, report))
