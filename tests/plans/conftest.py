"""A published report whose first recommendation is overdue, and all who follow it up."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.reach.assigning import assign
from tests.assessments.sign_off.signed import signatory
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, sign_in
from tests.plans.closing import Parties, build_due
from tests.plans.planning import contributor
from tests.responses.published import publish_for, publish_report


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    assessment = begin(app, force)
    publish_report(app, assessment, days_ago=40, report=build_due())
    return assessment


@pytest.fixture
def parties(app: Flask, force: UUID, assessment: UUID) -> Parties:
    inspectorate = open_to_inspectorate(app, force)
    ina = sign_in(app, "Ina Inspector", inspectorate, Role.INSPECTOR)
    assign(app, inspectorate, force)
    publish_for(app, assessment, inspectorate)
    return Parties(
        contributor(app, force),
        signatory(app, force, "Sid Signs"),
        ina,
        sign_in(app, "Otto Other", inspectorate, Role.INSPECTOR),
        sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR),
        inspectorate,
    )
