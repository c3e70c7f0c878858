"""The pages on which a lead inspector corrects a published report, place by place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.service import get_assessment_for
from checklist.core.errors import NotFound, UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Level, QuestionSet
from checklist.core.review_reports.corrections import CorrectedPlace, list_corrigible, read_place
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import Part, Place, name_place
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.findings.reviewed import load_reviewed
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.publishing.blueprint import bp
from checklist.reviews.publishing.corrected_levels import list_levels
from checklist.reviews.publishing.correcting import correct as correct_report
from checklist.reviews.publishing.forms import CorrectForm
from checklist.reviews.publishing.publication_queries import list_versions, read_publication
from checklist.reviews.publishing.publishers import refuse_other_publishers
from checklist.reviews.publishing.publishing_gaps import find_who_is_not_told
from checklist.web.access import open_to


@dataclass(frozen=True, slots=True)
class CorrectionPage:
    """A published report that is corrected, as its newest version says it."""

    assessment: Assessment
    version: int
    report: ReviewReport
    question_set: QuestionSet

    @property
    def places(self) -> Sequence[Place]:
        """The places that can be corrected."""
        return tuple(list_corrigible(self.report, self.question_set))

    def list_places(self, *parts: Part) -> list[tuple[Place, str, str]]:
        """List the places of some parts: each with its name and what it says."""
        return [
            (each, name_place(each, self.question_set), self.read(each).text)
            for each in self.places
            if each.part in parts
        ]

    def read(self, place: Place) -> CorrectedPlace:
        """Read what stands at a place."""
        return read_place(self.report, place)

    def get_place(self, anchor: str) -> Place:
        """Get a place by its name in an address. Raises NotFound."""
        found = next((each for each in self.places if each.anchor == anchor), None)
        if found is None:
            raise NotFound("We could not find that place of the report")
        return found


@bp.get("/published/correct")
@open_to(Action.CORRECT_PUBLISHED)
def correct(assessment_id: UUID) -> ResponseReturnValue:
    """List the places of a published report that can be corrected."""
    page = _get_page(assessment_id)
    return render_template(
        "publishing/corrigible.html", assessment=page.assessment, page=page, Part=Part
    )


@bp.route("/published/correct/<place>", methods=["GET", "POST"])
@open_to(Action.CORRECT_PUBLISHED, redisplays_form=True)
def correct_place(assessment_id: UUID, place: str) -> ResponseReturnValue:
    """Correct one place of a published report, and say what was wrong there."""
    page = _get_page(assessment_id)
    at = page.get_place(place)
    form = CorrectForm()
    form.offer(_list_levels(page, at), page.read(at))
    if form.validate_on_submit():
        try:
            correction = form.build_correction(at, page.read(at).kind)
            version = correct_report(db.session, g.person, page.assessment, correction)
        except UserError as error:
            db.session.rollback()
            form.refuse(error)
            page = _get_page(assessment_id)
        else:
            db.session.commit()
            flash(say_told(f"Version {version} is published", "The force is told"), "success")
            return redirect(url_for(".published", assessment_id=assessment_id))
    if request.method == "GET":
        _fill(form, page, at)
    name = name_place(at, page.question_set)
    is_question = at.part is Part.QUESTION
    return render_template(
        "publishing/correct.html",
        assessment=page.assessment,
        page=page,
        name=name,
        question=page.question_set.get_question(at.key) if is_question else None,
        now=page.read(at).text,
        not_told=find_who_is_not_told(db.session, page.assessment),
        form=form,
    )


def _get_page(assessment_id: UUID) -> CorrectionPage:
    action = Action.CORRECT_PUBLISHED
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    find_row(assessment.state, Event.CORRECT_PUBLISHED)
    require(g.person, action, assessment.state)
    refuse_other_publishers(db.session, g.person, assessment)
    newest = list_versions(db.session, assessment)[0]
    report = read_publication(newest)
    return CorrectionPage(assessment, newest.version, report, load_pinned_set(assessment))


def _list_levels(page: CorrectionPage, place: Place) -> Sequence[Level]:
    if place.part is not Part.QUESTION or page.report.questions[place.key].final is None:
        return ()
    reviewed = load_reviewed(db.session, g.person, find_sent(db.session, page.assessment))
    return list_levels(reviewed, page.question_set.get_question(place.key))


def _fill(form: CorrectForm, page: CorrectionPage, place: Place) -> None:
    form.base_version.data = page.version
    form.fill(page.read(place))
    if "level" in form:
        form.level.data = page.report.questions[place.key].final
