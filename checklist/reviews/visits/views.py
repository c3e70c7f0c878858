"""The pages of a visit: what to see there, the sheet to print, and the notes on a question."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.answers.stored_drafts import OfferedDraft, sequence_now
from checklist.assessments.service import get_question
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.core.reviews.how_verified import Verification
from checklist.db import db
from checklist.reviews.judgements.forms import (
    equals_saved_notes,
    list_beside_notes,
    read_beside_notes,
)
from checklist.reviews.judgements.judgement_drafts import load_judgement_draft
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, load_judgements
from checklist.reviews.judgements.judging_page import JudgingPage, build_judging_page
from checklist.reviews.judgements.note_saves import save_notes
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.judgements.verification_field import VERIFICATION_HINTS
from checklist.reviews.visits.forms import VisitFilterForm, build_notes_form
from checklist.reviews.visits.visit_page import VisitShow, build_visit, find_next, list_held
from checklist.web.access import open_to

bp = Blueprint("visits", __name__, url_prefix="/assessments/<uuid:assessment_id>/review/visit")


@bp.get("")
@open_to(Action.VERIFY_EVIDENCE)
def visit(assessment_id: UUID) -> ResponseReturnValue:
    """List what there is to see on a visit: what the force holds, and question by question."""
    sent = _get_sent(assessment_id)
    form = _read_filter()
    return render_template("visits/visit.html", form=form, **_show_visit(sent, form.shown))


@bp.get("/sheet")
@open_to(Action.VERIFY_EVIDENCE)
def sheet(assessment_id: UUID) -> ResponseReturnValue:
    """Show the same as it is printed, with room to write and nothing that inspectors wrote."""
    sent = _get_sent(assessment_id)
    return render_template(
        "visits/sheet.html",
        verifications=[each.value.capitalize() for each in Verification if each.rests_on_more],
        **_show_visit(sent, _read_filter().shown),
    )


@bp.route("/questions/<question_id>", methods=["GET", "POST"])
@open_to(Action.VERIFY_EVIDENCE, redisplays_form=True)
def notes(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show one question as it was sent, and save what an inspector saw and noted of it."""
    sent = _get_sent(assessment_id)
    page = _build_page(sent, get_question(sent.question_set, question_id))
    show = _read_filter().shown
    draft = _load_draft(page) if request.method == "GET" else None
    form = build_notes_form(page, None if draft and equals_saved_notes(page, draft) else draft)
    if form.validate_on_submit():
        try:
            save_notes(db.session, g.person, sent.assessment, page.question, form.typed, form.save)
        except UserError as error:
            db.session.rollback()
            page = _build_page(_get_sent(assessment_id), page.question)
            form.refuse(error, page)
        else:
            db.session.commit()
            flash(f"Your notes on {page.question.id} are saved", "success")
            return redirect(_find_address(sent, page.question, show))
    return render_template(
        "visits/notes.html",
        assessment=page.sent.assessment,
        known_seals=page.sent.seals,
        question_set=page.sent.question_set,
        page=page,
        held=list(list_held(page.sent, page.question)),
        form=form,
        draft=draft if form.draft.data else None,
        sequence=sequence_now(),
        beside=read_beside_notes(request.form)
        if request.method == "POST"
        else list_beside_notes(page, draft),
        show=show,
        verification_hints=VERIFICATION_HINTS,
    )


def _get_sent(assessment_id: UUID) -> SentAssessment:
    return get_sent(db.session, g.person, assessment_id, Action.VERIFY_EVIDENCE)


def _read_filter() -> VisitFilterForm:
    return VisitFilterForm(formdata=request.args, meta={"csrf": False})


def _show_visit(sent: SentAssessment, show: VisitShow) -> dict[str, Any]:
    judgements = load_judgements(db.session, g.person, sent.assessment)
    return {
        "assessment": sent.assessment,
        "known_seals": sent.seals,
        "submission": sent.submission,
        "question_set": sent.question_set,
        "visit": build_visit(sent, judgements, show),
    }


def _build_page(sent: SentAssessment, seen: Question) -> JudgingPage:
    judgements = load_judgements(db.session, g.person, sent.assessment, seen.id)
    return build_judging_page(g.person, sent, seen, judgements.get(seen.id, NOT_JUDGED))


def _load_draft(page: JudgingPage) -> OfferedDraft | None:
    """Load the person's own draft of the question, typed here or where it is judged."""
    return load_judgement_draft(db.session, g.person, page.sent.assessment, page.question.id)


def _find_address(sent: SentAssessment, noted: Question, show: VisitShow) -> str:
    """Find where a Save leads: back to the list, or to the next question of it."""
    assessment_id = sent.assessment.id
    if request.form.get("then") == "next":
        judgements = load_judgements(db.session, g.person, sent.assessment)
        following = find_next(sent, build_visit(sent, judgements, show), noted)
        if following is not None:
            return url_for(
                ".notes", assessment_id=assessment_id, question_id=following.id, show=show
            )
    return url_for(".visit", assessment_id=assessment_id, show=show, _anchor=noted.id)
