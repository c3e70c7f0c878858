"""Reviews: an inspectorate's work on what a force sent to it."""

from __future__ import annotations

from flask import Flask

from checklist.reviews.assignments import views as assignment_views
from checklist.reviews.comments import views as comment_views
from checklist.reviews.desk import views as desk_views
from checklist.reviews.draft_reports import views as draft_report_views
from checklist.reviews.finding_texts import views as finding_text_views
from checklist.reviews.findings import views as finding_views
from checklist.reviews.judgements import agree_views, came_back, judgement_draft_views
from checklist.reviews.judgements import views as judgement_views
from checklist.reviews.moderation import reliability_views, second_views
from checklist.reviews.moderation import views as moderation_views
from checklist.reviews.publishing import views as publishing_views
from checklist.reviews.report_texts import views as report_text_views
from checklist.reviews.requests import request_panels
from checklist.reviews.requests import views as request_views
from checklist.reviews.steps import views as step_views
from checklist.reviews.visits import views as visit_views
from checklist.reviews.weighing import own_views as weighing_views
from checklist.reviews.worksheets import views as worksheet_views


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    desk_views.register(app)
    assignment_views.register(app)
    judgement_views.register(app)
    app.register_blueprint(agree_views.bp)
    app.register_blueprint(judgement_draft_views.bp)
    came_back.register(app)
    request_views.register(app)
    request_panels.register(app)
    moderation_views.register(app)
    second_views.register(app)
    app.register_blueprint(reliability_views.bp)
    finding_text_views.register(app)
    finding_views.register(app)
    report_text_views.register(app)
    draft_report_views.register(app)
    comment_views.register(app)
    publishing_views.register(app)
    step_views.register(app)
    app.register_blueprint(visit_views.bp)
    weighing_views.register(app)
    worksheet_views.register(app)
