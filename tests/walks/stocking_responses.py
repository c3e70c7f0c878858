"""A published report to which a local policing body responds: what both bodies see of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import signatory
from tests.browser import Browser, sign_in
from tests.responses.published import publish_report
from tests.responses.responding import ask, give, record, respond, say, write_body, write_chief
from tests.walks.stocking import Stock, stocking


@dataclass(frozen=True)
class Published:
    """A published report, and those who write of it."""

    assessment: UUID
    coordinator: Browser
    signatory: Browser
    body: Browser

    def seen_by(self, who: Browser, role: Role, kind: OrganisationKind) -> Stock:
        """What one of them sees."""
        return Stock(
            who,
            {"assessment_id": self.assessment, "finding": 1, "number": 1},
            role=role,
            kind=kind,
            shown=frozenset({"responses"}),
            state=AssessmentState.CLOSED_PUBLISHED,
        )


def responding(app: Flask) -> Stock:
    """A response that is late, as the body's coordinator sees it, with a word that is missing."""
    found = publish(app, "Respondshire")
    ask(found.body, found.assessment)
    write_chief(found.coordinator, found.assessment)
    give(found.signatory, found.assessment)
    write_body(found.body, found.assessment)
    say(found.body, found.assessment, 1)
    return found.seen_by(found.body, Role.COORDINATOR, OrganisationKind.LOCAL_POLICING_BODY)


def commenting(app: Flask) -> Stock:
    """Comments of a chief officer that are written and not given, as a signatory sees them."""
    found = publish(app, "Commentshire")
    ask(found.body, found.assessment)
    write_chief(found.coordinator, found.assessment)
    return found.seen_by(found.signatory, Role.SIGNATORY, OrganisationKind.FORCE)


def responded(app: Flask) -> Stock:
    """A response that was published late, as the force's coordinator sees it."""
    found = publish(app, "Answershire")
    respond(found.body, found.coordinator, found.signatory, found.assessment)
    record(found.body, found.assessment)
    return found.seen_by(found.coordinator, Role.COORDINATOR, OrganisationKind.FORCE)


def publish(app: Flask, name: str) -> Published:
    """A report that was published 59 days ago, so that a response is four days late."""
    shire = stocking(app, f"{name} Police", f"{name} Writes")
    assessment = begin(app, shire.force)
    publish_report(app, assessment, days_ago=59)
    body = add_body(app, shire.force, f"{name} PCC")
    return Published(
        assessment,
        shire.browser,
        signatory(app, shire.force, f"{name} Signs"),
        sign_in(app, f"{name} Responds", body, Role.COORDINATOR),
    )
