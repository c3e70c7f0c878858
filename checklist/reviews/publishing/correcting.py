"""Correcting a published report: a new version beside the old one; the 56 days run on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.corrections import (
    CorrectedPlace,
    follow_level,
    list_corrected_kinds,
    read_place,
    write_place,
)
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_outcomes import set_outcome
from checklist.core.review_reports.report_places import Part, Place
from checklist.core.scoring.score import score
from checklist.core.seals.canonical import digest
from checklist.core.stale_save import StaleSave, name_saver
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.reviews.draft_reports.sending import build_current
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.publishing.announcing import announce
from checklist.reviews.publishing.corrected_levels import (
    list_levels,
    read_levels,
    set_levels,
)
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import list_versions, read_publication
from checklist.reviews.publishing.published_rows import keep_rows
from checklist.reviews.publishing.publishers import refuse_other_publishers
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right at one place, and the final level where it is a question's."""

    place: Place
    right: CorrectedPlace
    level: str | None
    reason: str
    base_version: int
    key: UUID


class StaleCorrection(StaleSave):
    """The report was corrected since the page was opened: by somebody, or in another tab."""

    def __init__(self, person: Person, newest: Publication) -> None:
        super().__init__(
            "This report",
            field="text",
            text=f"{name_saver(person, newest.decider)} corrected this report after you opened this"
            " page. Read it as it is now, then correct it again",
        )
        self.version = newest.version


def correct(
    session: Session, person: Person, assessment: Assessment, correction: Correction
) -> int:
    """Publish a correction as the next version; returns its number. A repeat changes nothing.

    Raises StaleCorrection, UserError where nothing would change, and what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    versions = list_versions(session, assessment)
    if is_key_used(session, person, correction.key):
        return versions[0].version
    refuse_archived(assessment)
    find_row(assessment.state, Event.CORRECT_PUBLISHED)
    require(person, Action.CORRECT_PUBLISHED, assessment.state)
    refuse_other_publishers(session, person, assessment)
    newest = versions[0]
    if newest.version != correction.base_version:
        raise StaleCorrection(person, newest)
    before = read_publication(newest)
    _check(read_place(before, correction.place), correction.right)
    report = _correct(session, person, assessment, before, correction)
    if report == before:
        raise UserError("Nothing is corrected: change something of this place", field="text")
    version = newest.version + 1
    content = write_report(replace(report, number=version))
    change = change_state(
        session,
        person,
        assessment,
        Event.CORRECT_PUBLISHED,
        facts=Facts(has_reason=says_something(correction.reason)),
        detail=f"version {version}, report {digest(content)}",
    )
    publication = Publication(
        assessment_id=assessment.id,
        organisation_id=person.organisation_id,
        version=version,
        outcome=newest.outcome,
        content=content.decode(),
        digest=digest(content),
        published_on=today_in_london(),
        correction=correction.reason,
        part=correction.place.part,
        place_key=correction.place.key,
        state_change_id=change.id,
        decided_by=person.id,
        role=person.role.value,
        decided_at=change.at,
    )
    session.add(publication)
    keep_rows(session, publication)
    announce(session, publication, change.at)
    use_key(session, person, correction.key)
    return version


def _check(now: CorrectedPlace, right: CorrectedPlace) -> None:
    """Refuse to take a text away, and a kind that a correction cannot bring. Raises UserError."""
    if now.text.strip() and not says_something(right.text):
        raise UserError("Enter what is right: a published text is not taken away", field="text")
    if now.kind and right.kind not in list_corrected_kinds(now.kind):
        raise UserError("Select what kind of finding it is", field="kind")


def _correct(
    session: Session,
    person: Person,
    assessment: Assessment,
    before: ReviewReport,
    correction: Correction,
) -> ReviewReport:
    place = correction.place
    report = write_place(before, place, correction.right)
    if place.part is not Part.QUESTION or correction.level == before.questions[place.key].final:
        return report
    reviewed = load_reviewed(session, person, find_sent(session, assessment))
    question = reviewed.sent.question_set.get_question(place.key)
    if correction.level not in [each.id for each in list_levels(reviewed, question)]:
        raise UserError("The evidence does not support that level", field="level")
    levels = {**read_levels(before), place.key: correction.level}
    scored = _score_anew(session, person, reviewed, levels)
    if before.outcome is not None:
        scored = set_outcome(scored, before.outcome, before.outcome_reason)
    return follow_level(report, scored, place.key)


def _score_anew(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    levels: dict[str, str | None],
) -> ReviewReport:
    """Build the report as it would be with some final levels, by the rules it was pinned to."""
    sheet = set_levels(reviewed.sheet, levels)
    result = score(reviewed.sent.question_set, sheet)
    return build_current(session, person, replace(reviewed, sheet=sheet, result=result), 1)
