"""What the databases of earlier versions hold of a report on a review: drafts, comments, texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from checklist.core.organisations import Role
from checklist.core.plans.closure_states import ClosureEvent, ClosureState
from checklist.core.responses.recommendation_words import WordKind
from checklist.core.review_reports.comments import CommentDecision, CommentKind
from checklist.core.review_reports.report_places import Part
from checklist.core.reviews.how_verified import Verification
from checklist.db import Model, db, now
from checklist.plans.finding_closures.models import ClosureEntry, FindingRepeat
from checklist.plans.models import AnsweredLink, AnsweredQuestion
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.responses.models import (
    CommentsAsk,
    CommentsOf,
    RecommendationWord,
    ReportResponse,
    ResponsePublication,
    ResponseText,
)
from checklist.reviews.comments.models import CommentAnswer, CommentRound, DraftComment
from checklist.reviews.draft_reports.models import DraftReport, DraftReportEmail
from checklist.reviews.findings.overall_models import OverallDecision
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import (
    PublishedFindingQuestion,
    PublishedLevel,
    PublishedLine,
    PublishedRecommendation,
)
from checklist.reviews.report_texts.models import ReportTexts
from tests.reviews.finding_texts.keeping import add_entry, build_text
from tests.reviews.publishing.stored import add_publication

DRAFTED = 4
"""The number under which inspectors draft the finding that is number 1 of its report."""


def add_report(body: UUID, assessment: UUID, author: UUID) -> None:
    """Add a draft report with a comment that was answered, and a text kept for findings."""
    draft = DraftReport(
        assessment_id=assessment,
        organisation_id=body,
        number=1,
        content="{}",
        digest="0" * 64,
        last_day=date(2022, 3, 18),
        sent_by=author,
        role=Role.LEAD_INSPECTOR.value,
        told=[DraftReportEmail(account_id=author)],
    )
    db.session.add(draft)
    db.session.flush()
    db.session.add(_build_print(assessment, author, draft.id))
    db.session.add_all(_list_more(body, assessment, author, draft.id))
    db.session.add(_build_response(body, assessment, author))
    kept = build_text(body, author, "Backlog")
    db.session.add(kept)
    db.session.flush()
    add_entry(kept)
    add_publication(assessment, author, 1, "Ten days in two places")
    db.session.add_all(_list_published(body, assessment, author))


def _build_print(assessment: UUID, author: UUID, draft: UUID) -> Report:
    return Report(
        assessment_id=assessment,
        kind=DocumentKind.REVIEW,
        content="0" * 64,
        progress=Progress.FAILED,
        requested_by=author,
        source=ReviewSource.DRAFT,
        source_id=draft,
    )


def _list_more(body: UUID, assessment: UUID, author: UUID, draft: UUID) -> Iterator[Model]:
    answer = CommentAnswer(
        version=1,
        decision=CommentDecision.REFUSED,
        reason="The list says six",
        answered_by=author,
        role=Role.INSPECTOR.value,
    )
    comment = DraftComment(
        written_number=1,
        sent_number=1,
        kind=CommentKind.WRONG,
        part=Part.OVERALL,
        text="There were seven",
        saved_by=author,
        answers=[answer],
    )
    yield CommentRound(draft_report_id=draft, version=1, comments=[comment])
    yield OverallDecision(
        assessment_id=assessment,
        organisation_id=body,
        version=1,
        is_lowest=True,
        reason="Nobody watches who is vetted",
        saved_by=author,
        role=Role.LEAD_INSPECTOR.value,
    )
    yield ReportTexts(
        assessment_id=assessment,
        organisation_id=body,
        version=1,
        method="Ten days in two places",
        how_reliable="",
        saved_by=author,
        role=Role.INSPECTOR.value,
    )


def _build_response(body: UUID, assessment: UUID, author: UUID) -> ReportResponse:
    """Build a response with everything that one can have."""
    by: dict[str, Any] = {"saved_by": author, "role": Role.COORDINATOR.value}
    day = date(2022, 4, 1)
    return ReportResponse(
        assessment_id=assessment,
        organisation_id=body,
        asks=[CommentsAsk(number=1, comments_by=day, asked_by=author, role=by["role"])],
        texts=[
            ResponseText(
                body=CommentsOf.CHIEF_OFFICER,
                version=1,
                text="We accept it",
                given_by=author,
                given_at=now(),
                **by,
            ),
            ResponseText(body=CommentsOf.LOCAL_POLICING_BODY, version=1, text="So do I", **by),
        ],
        words=[
            RecommendationWord(
                finding=1, number=1, version=1, kind=WordKind.TAKEN, text="All are vetted", **by
            )
        ],
        publications=[
            ResponsePublication(
                version=1,
                address="https://pcc.example/response",
                response_on=day,
                inspectors_on=day,
                home_secretary_on=None,
                **by,
            )
        ],
    )


def _list_published(body: UUID, assessment: UUID, author: UUID) -> Iterator[Model]:
    """List what is kept of a published report beside its text, and of its only finding since."""
    key = db.session.scalars(select(Publication.id)).one()
    link = db.session.scalars(select(AnsweredLink)).one()
    yield AnsweredQuestion(
        action_id=link.action_id,
        number=link.number,
        question_id="vet-01",
        assessment_id=assessment,
    )
    line = {"claimed": "good", "final": "adequate", "is_provisional": False}
    yield PublishedLine(publication_id=key, section="", **line)
    yield PublishedLevel(publication_id=key, question_id="vet-01", claimed="3", final="2")
    yield PublishedFindingQuestion(publication_id=key, finding=1, question_id="vet-01", position=0)
    yield PublishedRecommendation(
        publication_id=key,
        finding=1,
        number=1,
        text="Clear everybody in post",
        addressee="Chief constable",
        due=date(2022, 12, 31),
    )
    who: dict[str, Any] = {"saved_by": author, "role": Role.LEAD_INSPECTOR.value}
    yield FindingRepeat(assessment_id=assessment, finding=DRAFTED, version=1, **who)
    yield ClosureEntry(
        assessment_id=assessment,
        finding=1,
        version=1,
        event=ClosureEvent.CLOSE,
        standing=ClosureState.CLOSED,
        words="All were seen",
        how_verified=Verification.OBSERVED,
        organisation_id=body,
        **who,
    )
