"""A published report whose findings are open, asked for and closed: what each side sees of them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from tests.assessments.assessments import begin
from tests.assessments.reach.assigning import lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.plans.closing import ask, build_due, close
from tests.plans.planning import id_of_person, make
from tests.responses.published import publish_report
from tests.walks.stocking import Stock, stocking


@dataclass(frozen=True)
class Findings:
    """A published report, the force's coordinator, and a lead inspector."""

    assessment: UUID
    coordinator: Browser
    lee: Browser

    def seen_by(self, who: Browser, kind: OrganisationKind, *pages: str) -> Stock:
        """What one of them sees of its second finding."""
        is_force = kind is OrganisationKind.FORCE
        return Stock(
            who,
            {"assessment_id": self.assessment, "finding": 2, "recommendation": 0},
            role=Role.COORDINATOR if is_force else Role.LEAD_INSPECTOR,
            kind=kind,
            shown=frozenset(pages),
            state=AssessmentState.CLOSED_PUBLISHED,
        )


def open_finding(app: Flask) -> Stock:
    """A finding that is open, as the force's coordinator sees it."""
    found = publish(app, "Openshire")
    return found.seen_by(
        found.coordinator, OrganisationKind.FORCE, "closures.ask", "publishing.published"
    )


def asked_finding(app: Flask) -> Stock:
    """A finding of which closure is asked for, as a lead inspector sees it."""
    found = publish(app, "Closureshire")
    ask(found.coordinator, found.assessment, 2)
    return found.seen_by(
        found.lee, OrganisationKind.INSPECTORATE, "closures.decide", "closures.finding", "desk"
    )


def closed_finding(app: Flask) -> Stock:
    """A finding that is closed, as a lead inspector sees it."""
    found = publish(app, "Closeshire")
    close(found.lee, found.assessment, 2)
    return found.seen_by(
        found.lee, OrganisationKind.INSPECTORATE, "closures.finding", "closures.reopen"
    )


def publish(app: Flask, name: str) -> Findings:
    """A report with a finding whose first recommendation is overdue, and an action on that."""
    shire = stocking(app, f"{name} Police", f"{name} Writes")
    assessment = begin(app, shire.force)
    inspectorate = open_to_inspectorate(app, shire.force, f"Inspectorate of {name}")
    publish_report(app, assessment, days_ago=40, report=build_due())
    make(shire.browser, f"{assessment}/1.1", id_of_person(app, f"{name} Writes"))
    return Findings(assessment, shire.browser, lead(app, inspectorate, f"{name} Leads"))
