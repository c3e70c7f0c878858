"""The address of a plan's pages, and what all of them ask and show."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from flask import Blueprint, g, redirect, url_for
from flask.typing import ResponseReturnValue

from checklist.core.audience import Body, Circle, Thing, describe_audience, find_audience
from checklist.core.organisations import Marking, Person
from checklist.plans.models import PlanAction

bp = Blueprint("plans", __name__, url_prefix="/plan")


def lead_to_action(action_id: UUID) -> ResponseReturnValue:
    """Lead to the page of an action."""
    return redirect(url_for("plans.action", action_id=action_id))


def find_marking(actions: Iterable[PlanAction]) -> Marking:
    """Find the marking of a page: the strictest of the assessments that its actions answer."""
    return max(
        (
            link.assessment.marking
            for action in actions
            for link in action.answered
            if link.assessment is not None
        ),
        default=Marking.OFFICIAL_SENSITIVE,
    )


_TITLE = (
    " If it answers a published finding, what will be done, its owner and its day are also read by"
    " the local policing body and by the inspectors of that report."
)


_PROOF = (
    " If it answers a published finding, the inspectors who decide on closing that also read it"
    " once its closure is asked for."
)


def describe_readers(*, is_title: bool = False, is_proof: bool = False) -> str:
    """Say who sees what is written of an action of the person's force.

    Of one that answers a published finding others read what it is, and no other word but its proof.
    """
    person: Person = g.person
    force = Body(person.organisation_id, person.organisation_name, person.organisation_kind)
    audience = find_audience(Thing.ACTION, None, Circle([force]))
    more = _TITLE if is_title else _PROOF if is_proof else ""
    return (
        f"Seen by: {describe_audience(audience, [force], {})}.{more} If it"
        " answers a restricted question, only by those named for it."
    )
