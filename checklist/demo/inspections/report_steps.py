"""Takes the demonstration's inspections from their findings to the published report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_places import Place
from checklist.core.reviews.findings import PublishedKind
from checklist.core.seals.canonical import digest
from checklist.demo.inspection_story import (
    CheckedDraft,
    GivenComment,
    Inspection,
    PublishedReport,
    WrittenFinding,
)
from checklist.demo.inspections.judging_steps import Judging
from checklist.demo.inspections.sampling_steps import recount
from checklist.reviews.comments.answering import TypedAnswer, answer_comment, release_answers
from checklist.reviews.comments.comment_queries import load_round
from checklist.reviews.comments.writing import (
    TypedComment,
    approve_comments,
    send_comments,
    write_comment,
)
from checklist.reviews.draft_reports.draft_queries import get_draft, list_drafts
from checklist.reviews.draft_reports.sending import NewDraft, build_next, digest_report, send_draft
from checklist.reviews.findings.deciding import Deciding, Verdict, decide_cause
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.findings.saving import (
    TypedFinding,
    TypedRecommendation,
    change_finding,
    draft_finding,
)
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.publishing.publishing import NewPublication, build_publication, publish
from checklist.reviews.report_texts.service import TypedTexts, save_texts
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class Reporting:
    """Takes one assessment from its findings to the published report, as its story says."""

    session: Session
    assessment: Assessment
    story: Inspection
    people: Mapping[str, Person]

    def report(self) -> None:
        """Write all that the report says, send each draft, and publish if it was."""
        for written in self.story.findings:
            self.write_finding(written)
        texts = TypedTexts(self.story.method.strip(), self.story.how_reliable.strip())
        if texts != TypedTexts():
            save_texts(self.session, self.lead, self.assessment, texts, 0, uuid4())
        for draft in self.story.drafts:
            number = self.send_draft(draft.days)
            if not draft.is_open:
                self.check_draft(number, draft)
        if self.story.published is not None:
            self.publish(self.story.published)

    def write_finding(self, written: WrittenFinding) -> None:
        """Draft a finding; a lead confirms a cause of concern."""
        typed = _type(written, " ".join(written.text.split()))
        number = draft_finding(self.session, self.inspector, self.assessment, typed, uuid4())
        self.session.flush()
        if written.kind is PublishedKind.CAUSE_OF_CONCERN:
            version = self.load_reviewed().get_finding(number).version
            deciding = Deciding(number, version, "", uuid4())
            decide_cause(self.session, self.lead, self.assessment, deciding, Verdict.CONFIRM)
            self.session.flush()

    def check_draft(self, number: int, draft: CheckedDraft) -> None:
        """The force comments on a draft report, and the inspectors answer."""
        coordinator, signatory = self.people[self.story.coordinator], self.signatory
        for comment in draft.comments:
            typed = TypedComment(comment.kind, Place(comment.part, comment.key), comment.text)
            write_comment(self.session, coordinator, self.assessment, number, typed, uuid4())
            self.session.flush()
        version = self.find_comments_version(number)
        approve_comments(self.session, signatory, self.assessment, number, version, uuid4())
        self.session.flush()
        send_comments(self.session, coordinator, self.assessment, number, uuid4())
        self.session.flush()
        for place, comment in enumerate(draft.comments, 1):
            self.answer(number, place, comment)
        for worksheet, counted in draft.recounted.items():
            recount(self.session, self.assessment, worksheet, counted, self.inspector)
        Judging(self.session, self.assessment, self.story, self.people).settle_all(draft.settled)
        if draft.comments:
            release_answers(self.session, self.lead, self.assessment, number, uuid4())
        for finding, text in draft.findings.items():
            self.rewrite_finding(finding, " ".join(text.split()))

    def send_draft(self, days: int) -> int:
        """Send what the report says now as the next draft, and return its number."""
        report = build_next(self.session, self.lead, self.load_reviewed())
        new = NewDraft(today_in_london() + timedelta(days=days), digest_report(report), uuid4())
        number = send_draft(self.session, self.lead, self.assessment, new)
        self.session.flush()
        return number

    def answer(self, number: int, place: int, comment: GivenComment) -> None:
        """Answer one comment."""
        typed = TypedAnswer(comment.decision, comment.reason, comment.since)
        key = uuid4()
        person = self.inspector
        answer_comment(self.session, person, self.assessment, number, place, typed, 0, key)
        self.session.flush()

    def rewrite_finding(self, number: int, text: str) -> None:
        """Change the text of a finding after a draft."""
        version = self.load_reviewed().get_finding(number).version
        typed = _type(self.story.findings[number - 1], text)
        key = uuid4()
        change_finding(self.session, self.lead, self.assessment, number, typed, version, key)
        self.session.flush()

    def publish(self, told: PublishedReport) -> None:
        """Publish the report on the day of the story, whenever that was."""
        report = build_publication(self.session, self.lead, self.load_reviewed())
        new = NewPublication(
            day=told.day,
            outcome=told.outcome,
            outcome_reason=" ".join(told.outcome_reason.split()),
            own_reason=told.own_reason,
            shown=digest(write_report(report)),
            key=uuid4(),
        )
        publish(self.session, self.lead, self.assessment, new, earliest=told.day)
        self.session.flush()

    def load_reviewed(self) -> ReviewedAssessment:
        """Load the review as its lead sees it."""
        return load_reviewed(self.session, self.lead, find_sent(self.session, self.assessment))

    def find_comments_version(self, number: int) -> int:
        """Find the version of the comments that a signatory is shown."""
        drafts = list_drafts(self.session, self.signatory, self.assessment)
        return load_round(self.session, get_draft(drafts, number).id).version

    @property
    def lead(self) -> Person:
        return self.people[self.story.lead]

    @property
    def inspector(self) -> Person:
        return self.people[self.story.inspector]

    @property
    def signatory(self) -> Person:
        return self.people[self.story.signatory]


def _type(written: WrittenFinding, text: str) -> TypedFinding:
    recommendations = tuple(
        TypedRecommendation(number, each.text, each.addressee, each.due)
        for number, each in enumerate(written.recommendations, 1)
    )
    return TypedFinding(written.kind, text, written.questions, recommendations)
