"""What a report lacks before it can be published, as a lead inspector sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders, list_open_organisations
from checklist.assessments.models import Assessment
from checklist.core.messages import join_names
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.review_reports.comparing import find_graver
from checklist.core.review_reports.report_changes import ReportChange
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.workflow.facts import Facts
from checklist.reviews.comments.comment_queries import (
    ShownComments,
    load_rounds,
    show_comments,
)
from checklist.reviews.draft_reports.draft_gaps import DraftGaps, find_draft_gaps
from checklist.reviews.draft_reports.draft_queries import get_draft, list_drafts, read_draft
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.findings.reviewed import ReviewedAssessment


@dataclass(frozen=True, slots=True)
class PublishingGaps:
    """What holds the report back: of the review, of draft reports, of who reviewed.

    ``to_answer`` has the number of each draft whose comments have no answer that the force can
    read, and how many have none at all. ``graver`` is what the force did not read in the last
    draft. ``is_only_reviewer``: nobody but the person judged anything. ``has_other_lead``: somebody
    else could publish it.
    """

    of_review: DraftGaps
    draft: DraftReport
    comments: ShownComments
    to_answer: tuple[tuple[int, int], ...]
    graver: tuple[ReportChange, ...]
    is_only_reviewer: bool
    has_other_lead: bool

    @property
    def is_commenting_over(self) -> bool:
        """Whether the force can comment no more: it sent what it had, or the day has passed."""
        return self.comments.round.is_sent or self.comments.is_over

    @property
    def needs_other_lead(self) -> bool:
        """Whether another lead inspector must publish it."""
        return self.is_only_reviewer and self.has_other_lead

    @property
    def is_empty(self) -> bool:
        is_checked = self.is_commenting_over and not self.to_answer and not self.graver
        return is_checked and self.of_review.is_empty and not self.needs_other_lead

    def find_facts(self, *, has_outcome: bool, has_own_reason: bool) -> Facts:
        """Find what the workflow asks about before a report is published."""
        may_publish = not self.is_only_reviewer or (has_own_reason and not self.has_other_lead)
        return replace(
            self.of_review.find_facts(0),
            are_comments_answered=not self.to_answer,
            is_commenting_over=self.is_commenting_over,
            is_nothing_graver=not self.graver,
            has_outcome=has_outcome,
            may_publish_own_review=may_publish,
        )


def find_publishing_gaps(
    session: Session, person: Person, reviewed: ReviewedAssessment, report: ReviewReport
) -> PublishingGaps:
    """Find what a report lacks that would be published now. Raises NotFound without a draft."""
    sent = reviewed.sent
    drafts = list_drafts(session, person, sent.assessment)
    draft = get_draft(drafts, max((each.number for each in drafts), default=0))
    leads = list_holders(session, person.organisation_id, (Role.LEAD_INSPECTOR,))
    return PublishingGaps(
        of_review=find_draft_gaps(session, person, reviewed),
        draft=draft,
        comments=show_comments(session, person, sent.assessment, drafts, draft),
        to_answer=tuple(_list_to_answer(session, drafts)),
        graver=find_graver(sent.question_set, read_draft(draft), report),
        is_only_reviewer=_list_judges(reviewed) == {person.id},
        has_other_lead=any(lead != person.id for lead in leads),
    )


def find_who_is_not_told(session: Session, assessment: Assessment) -> str:
    """Say why nobody of a local policing body would be told of the report; empty where one is."""
    bodies = list_open_organisations(
        session, assessment.force_id, OrganisationKind.LOCAL_POLICING_BODY
    )
    if not bodies:
        return (
            "The force is open to no local policing body, so nobody is told of the report there,"
            " and nobody can respond to it. An administrator can open it"
        )
    without = [
        body.name for body in bodies if not list_holders(session, body.id, (Role.COORDINATOR,))
    ]
    if not without:
        return ""
    return (
        f"{join_names(without)} {'has' if len(without) == 1 else 'have'} no coordinator, so nobody"
        " there is told of the report, and nobody can respond to it. An administrator can invite"
        " one"
    )


def _list_to_answer(session: Session, drafts: Sequence[DraftReport]) -> Iterator[tuple[int, int]]:
    """List the drafts, older ones too, of which comments were sent and the answers not released."""
    numbers = {each.id: each.number for each in drafts}
    for found in load_rounds(session, list(numbers)):
        if found.is_sent and found.standing and found.released_at is None:
            yield numbers[found.draft_report_id], len(found.unanswered)


def _list_judges(reviewed: ReviewedAssessment) -> set[object]:
    """List who judged anything, the first or the second time."""
    return {each for found in reviewed.moderated.values() for each in found.judge_ids}
