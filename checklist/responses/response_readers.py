"""Who reads what both bodies write of a report: the lines beside the boxes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.core.audience import Body, Circle, Thing, describe_audience, find_audience
from checklist.core.organisations import Person
from checklist.responses.models import ReportResponse

_ALL = "Once the response is published, by all who read the report."


@dataclass(frozen=True, slots=True)
class ResponseReaders:
    """The line beside the chief officer's comments, that beside the body's, and of the record."""

    chief_officers: str
    bodys: str
    publication: str = "Seen by: all who read the published report."


def describe_response_readers(
    session: Session, person: Person, assessment: Assessment, response: ReportResponse
) -> ResponseReaders:
    """Say who reads each text before and after it is given, and once the response is published."""
    force = assessment.force
    body_id = response.organisation_id or person.organisation_id
    body = session.get_one(Organisation, body_id)
    of_force = _describe(
        Thing.CHIEF_OFFICERS_COMMENTS, assessment, Body(force.id, force.name, force.kind)
    )
    of_body = _describe(Thing.RESPONSE, assessment, Body(body.id, body.name, body.kind))
    return ResponseReaders(
        chief_officers=f"Seen by: {of_force}. Once given, also by {of_body}. {_ALL}",
        bodys=f"Seen by: {of_body}. {_ALL}",
    )


def _describe(thing: Thing, assessment: Assessment, body: Body) -> str:
    audience = find_audience(thing, assessment.state, Circle([body]))
    return describe_audience(audience, [body], {})
