"""The pages on which the editions of a published report are had printed and fetched."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from flask import Blueprint, Flask, Response, g, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.service import is_own
from checklist.core.permissions.actions import Action
from checklist.core.permissions.reach import is_narrowed
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.review_prints.print_page import PrintPlace, print_or_show, send_print
from checklist.reports.review_prints.printable_publications import (
    PrintedEdition,
    get_printable_publication,
)
from checklist.reports.review_prints.review_prints import PrintableReview
from checklist.reviews.publishing.models import Publication
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

_EDITIONS = ", ".join(f'"{each.value}"' for each in PrintedEdition)

bp = Blueprint(
    "published_prints",
    __name__,
    url_prefix=f"/assessments/<uuid:assessment_id>/published/<int:number>/<any({_EDITIONS}):edition>",
)


def register(app: Flask) -> None:
    """Add these pages, and the ways to them from a published report."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_PUBLISHED_FINDINGS}))
    template = "review_prints/_on_published.html"
    add_panel(app, "on a published report", template, _build_panel, access)


@bp.route("", methods=["GET", "POST"])
@open_to(Action.READ_PUBLISHED_FINDINGS, redisplays_form=True)
def pdf(assessment_id: UUID, number: int, edition: str) -> ResponseReturnValue:
    """Show how far an edition of a published report has come; a press has it printed."""
    printable = _get(assessment_id, number, edition)
    build_url = partial(url_for, assessment_id=assessment_id, number=number)
    place = PrintPlace(
        page_url=build_url(".pdf", edition=edition),
        fetch_url=build_url(".fetch", edition=edition),
        back_url=build_url("publishing.version"),
        back="Published report",
    )
    return print_or_show(printable, place)


@bp.get("/download")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def fetch(assessment_id: UUID, number: int, edition: str) -> Response:
    """Send an edition of a published report as an attachment, and put that on record."""
    return send_print(_get(assessment_id, number, edition))


def _get(assessment_id: UUID, number: int, edition: str) -> PrintableReview:
    return get_printable_publication(
        db.session,
        g.person,
        assessment_id,
        number,
        PrintedEdition(edition),
        SETTINGS.get().reports,
    )


def _build_panel(assessment: Assessment, publication: Publication) -> dict[str, object]:
    has_own = is_own(g.person, assessment) and not is_narrowed(g.person, assessment.state)
    return {"assessment": assessment, "publication": publication, "has_own": has_own}
