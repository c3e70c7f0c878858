"""Who reads what an inspector writes beside an answer: asked of the audience, and said by it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import (
    Audience,
    Body,
    Circle,
    Member,
    Thing,
    describe_audience,
    find_audience,
)
from checklist.core.organisations import Person
from checklist.reviews.judgements.models import InspectorJudgement


@dataclass(frozen=True, slots=True)
class Readers:
    """The lines beside the boxes: of a private note, and of what the force reads one day.

    ``inspectorate`` is that of what the force never reads, ``after_judging`` of what inspectors
    besides see only once they judged too; ``worksheet`` is that of a worksheet, ``report`` that of
    what stands in the report and tells of no judgement.
    """

    private: str
    shared: str
    inspectorate: str
    after_judging: str
    worksheet: str
    report: str


def describe_readers(person: Person, assessment: Assessment) -> Readers:
    """Say who reads what a person writes of an answer, now and once a draft report is sent."""
    own, state = _own_body(person), assessment.state
    writer = Member(person.id, person.organisation_id, person.role)
    private = find_audience(Thing.PRIVATE_NOTE, state, Circle([own], writer))
    if (writer.organisation_id, writer.role) in private.roles:
        private = Audience(private.roles)  # who reads it by role is not named beside it
    now = find_audience(Thing.JUDGEMENT, state, Circle([own]))
    force = Body(assessment.force.id, assessment.force.name, assessment.force.kind)
    later = find_audience(Thing.DRAFT_REPORT, AssessmentState.FACTUAL_ACCURACY, Circle([force]))
    sampled = find_audience(Thing.WORKSHEET, state, Circle([own]))
    inspectorate = describe_audience(now, [own], {})
    after_judging = f"Seen by: {inspectorate}; inspectors see it after their own judgement."
    once_sent = f"Once a draft report is sent, also by {describe_audience(later, [force], {})}"
    return Readers(
        inspectorate=f"Seen by: {inspectorate}.",
        worksheet=(
            f"Seen by: {describe_audience(sampled, [own], {})}. {once_sent}, but for references."
        ),
        private=f"Seen by: {describe_audience(private, [own], {person.id: person.name})}.",
        shared=f"{after_judging} {once_sent}.",
        after_judging=after_judging,
        report=(
            f"Seen by: {inspectorate}; who has a second judgement to give sees it after that."
            f" {once_sent}."
        ),
    )


def reads_private_note(person: Person, judgement: InspectorJudgement) -> bool:
    """Say whether a person reads the private note of a judgement: their own, or as a lead."""
    writer = Member(judgement.person_id, judgement.organisation_id, person.role)
    return _find_private(person, writer).admits(person)


def reads_private_notes_of(person: Person, writer_id: UUID) -> bool:
    """Say whether a person reads private notes of somebody who writes for their inspectorate."""
    writer = Member(writer_id, person.organisation_id, person.role)
    return _find_private(person, writer).admits(person)


def _find_private(person: Person, writer: Member) -> Audience:
    return find_audience(Thing.PRIVATE_NOTE, None, Circle([_own_body(person)], writer))


def _own_body(person: Person) -> Body:
    return Body(
        person.organisation_id,
        person.organisation_name,
        person.organisation_kind,
        assigned_by_role=True,
    )
