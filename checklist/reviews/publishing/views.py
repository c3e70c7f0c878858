"""The pages on which everybody who may reads a published report, and each version of it."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, g, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import reaches
from checklist.core.permissions.actions import Action
from checklist.core.workflow.decisions import offered
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.reviews.publishing import (
    correcting_views,  # noqa: F401  # adds its pages to the blueprint
    publication_emails,
    publication_panels,
    publishing_views,  # noqa: F401  # likewise
)
from checklist.reviews.publishing.blueprint import bp
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import (
    get_published,
    get_version,
    list_versions,
)
from checklist.reviews.publishing.shown_publication import show_publication, show_versions
from checklist.web.access import open_to


def register(app: Flask) -> None:
    """Add these pages, what other pages show of them, and the job that tells people."""
    app.register_blueprint(bp)
    publication_panels.register(app)
    publication_emails.register(app)


@bp.get("/published")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def published(assessment_id: UUID) -> ResponseReturnValue:
    """Show a published report as it is now, with the versions before it."""
    assessment = get_published(db.session, g.person, assessment_id)
    return _render(assessment, None)


@bp.get("/published/<int:number>")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def version(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show one version of a published report, as it came out."""
    assessment = get_published(db.session, g.person, assessment_id)
    return _render(assessment, number)


def _render(assessment: Assessment, number: int | None) -> str:
    versions = list_versions(db.session, assessment)
    publication = get_version(versions, versions[0].version if number is None else number)
    return render_template(
        "publishing/published.html",
        assessment=assessment,
        publication=publication,
        versions=show_versions(db.session, g.person, assessment, versions),
        shown=show_publication(db.session, g.person, assessment, publication),
        follows_up=True,
        is_reached=reaches(db.session, g.person, Action.READ_ASSESSMENT, assessment),
        events=_list_offered(assessment, versions[-1]),
        Event=Event,
    )


def _list_offered(assessment: Assessment, first: Publication) -> list[Event]:
    """List what is offered: a correction, to those alone who published the report."""
    is_own = first.organisation_id == g.person.organisation_id
    events = offered(assessment.state, g.person)
    return [each for each in events if is_own or each is not Event.CORRECT_PUBLISHED]
