"""What a desk says of draft reports that a force checks: until when, and what it commented."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.reviews.comments.comment_queries import load_rounds
from checklist.reviews.comments.models import CommentRound
from checklist.reviews.draft_reports.models import DraftReport


@dataclass(frozen=True, slots=True)
class DeskDraft:
    """A draft report of an assessment, and how far the force's comments on it are."""

    draft: DraftReport
    round: CommentRound | None

    def is_over(self, today: date) -> bool:
        """Say whether the last day passed and the force sent nothing."""
        return not self.is_sent and self.draft.last_day < today

    @property
    def is_sent(self) -> bool:
        """Whether the force sent its comments, or that it has none."""
        return self.round is not None and self.round.is_sent

    @property
    def number_of_comments(self) -> int:
        """How many comments the force sent."""
        return len(self.round.standing) if self.round is not None and self.is_sent else 0

    @property
    def to_answer(self) -> int:
        """How many comments have no answer yet."""
        return len(self.round.unanswered) if self.round else 0

    @property
    def is_to_release(self) -> bool:
        """Whether all comments are answered, and the force does not read the answers yet."""
        found = self.round
        if found is None or not found.is_sent or found.released_at is not None:
            return False
        return bool(found.standing) and not found.unanswered


@dataclass(frozen=True, slots=True)
class DeskDrafts:
    """The draft reports of one assessment: the newest while it is with the force, and others.

    ``commented`` are the others on which the force sent comments, the newest first.
    """

    newest: DeskDraft | None
    commented: tuple[DeskDraft, ...]


def load_desk_drafts(
    session: Session, person: Person, assessments: Iterable[Assessment]
) -> Mapping[UUID, DeskDrafts]:
    """Load the draft reports of each assessment that the person may read: four queries at most."""
    readable = {
        each.id: each.state
        for each in assessments
        if is_permitted(person, Action.READ_DRAFT, each.state)
    }
    if not readable:
        return {}
    found = session.scalars(
        select(DraftReport)
        .where(
            DraftReport.assessment_id.in_(readable),
            DraftReport.organisation_id == person.organisation_id,
        )
        .order_by(DraftReport.number.desc())
    ).all()
    rounds = load_rounds(session, [each.id for each in found]) if found else ()
    by_draft = {each.draft_report_id: each for each in rounds}
    drafts: dict[UUID, list[DeskDraft]] = defaultdict(list)
    for draft in found:
        drafts[draft.assessment_id].append(DeskDraft(draft, by_draft.get(draft.id)))
    return {key: _sort_out(each, readable[key]) for key, each in drafts.items()}


def _sort_out(drafts: Sequence[DeskDraft], state: AssessmentState) -> DeskDrafts:
    newest = drafts[0] if state is AssessmentState.FACTUAL_ACCURACY else None
    others = drafts if newest is None else drafts[1:]
    return DeskDrafts(newest, tuple(each for each in others if each.number_of_comments))
