"""What an inspectorate's pages cost with sixty forces and six hundred submissions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind
from checklist.db import db
from tests.accounts.walking import build_seal, build_submission
from tests.across_forces.many_forces import PAGES as ACROSS
from tests.across_forces.many_forces import add_many, publish_round
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.bench.assessing import answered, getting, service_in
from tests.bench.measuring import Measured, beside
from tests.reviews.sixty_forces import FORCES, OF_EACH, PAGES, add_sixty

COMPARED, YEARS = 45, 10


def inspecting(folder: Path) -> Iterator[Measured]:
    """What each page costs beside what it costs an inspectorate with one submission."""
    with (
        service_in(folder / "one", is_second_factor_optional=True) as one,
        service_in(folder / "many", is_second_factor_optional=True) as many,
    ):
        small, (large, inspectorate, sent) = begin(one)[0], begin(many)
        add_sixty(many, inspectorate, sent, "Ina Inspector")
        count = FORCES * OF_EACH
        for name, path in PAGES.items():
            grown = beside(getting(large, path), getting(small, path))
            # Fifty lines are longer than one, however they are found.
            yield Measured(f"{name}, {count} sent beside one", grown.median, 3, "x")


def comparing(folder: Path) -> Iterator[Measured]:
    """What each page across forces costs with ten years of reports, beside one report."""
    with (
        service_in(folder / "one report", is_second_factor_optional=True) as one,
        service_in(folder / "many reports", is_second_factor_optional=True) as many,
    ):
        small, large = (begin_published(each) for each in (one, many))
        with many.app_context():
            inspectorate = db.session.scalars(
                select(Organisation.id).filter_by(kind=OrganisationKind.INSPECTORATE)
            ).one()
        add_many(many, inspectorate, COMPARED, YEARS)
        for name, path in ACROSS.items():
            grown = beside(getting(large, path), getting(small, path))
            what = f"across forces: {name}, {COMPARED * YEARS} reports beside one"
            yield Measured(what, grown.median, 5, "x")


def begin_published(app: Flask) -> FlaskClient:
    """A lead of an inspectorate, to which a force is open whose report is published."""
    _, assessment = answered(app)
    with app.app_context():
        force = db.session.get_one(Assessment, assessment).force_id
    inspectorate = open_to_inspectorate(app, force)
    publish_round(app, force)
    return lead(app, inspectorate).client


def begin(app: Flask) -> tuple[FlaskClient, UUID, UUID]:
    """A lead, the inspectorate, and an assessment under review, of whose force one is assigned."""
    _, assessment = answered(app)
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        force, author = found.force_id, an_account()
        candidate, seal = build_candidate(db.session, found), build_seal(assessment, author, 1)
        seal.content, seal.digest = candidate.content.decode(), candidate.digest
        seal.reopened_at = seal.reopened_by = None
        db.session.add(seal)
        db.session.flush()
        submission = build_submission(assessment, seal.id, author, 1)
        submission.withdrawn_at = submission.withdrawn_by = None
        db.session.add(submission)
        found.state = AssessmentState.UNDER_REVIEW
        db.session.commit()
    inspectorate = open_to_inspectorate(app, force)
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    return leading.client, inspectorate, assessment
