"""What a desk says of draft reports that a force checks: until when, and what it commented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.reviews.comments.comment_queries import load_rounds
from checklist.reviews.comments.models import CommentRound
from checklist.reviews.draft_reports.models import DraftReport


@dataclass(frozen=True, slots=True)
class DeskDraft:
    """The newest draft report of one assessment, and how far the force's comments on it are."""

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


def load_desk_drafts(
    session: Session, person: Person, assessments: Iterable[Assessment]
) -> Mapping[UUID, DeskDraft]:
    """Load the newest draft report of each assessment that is with its force: four queries."""
    checked = [each.id for each in assessments if each.state is AssessmentState.FACTUAL_ACCURACY]
    if not checked:
        return {}
    found = session.scalars(
        select(DraftReport)
        .where(
            DraftReport.assessment_id.in_(checked),
            DraftReport.organisation_id == person.organisation_id,
        )
        .order_by(DraftReport.number)
    )
    newest = {each.assessment_id: each for each in found}
    rounds = load_rounds(session, [each.id for each in newest.values()])
    by_draft = {each.draft_report_id: each for each in rounds}
    return {key: DeskDraft(draft, by_draft.get(draft.id)) for key, draft in newest.items()}
