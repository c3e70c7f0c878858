"""The pages on which inspectors draft a finding, and change what it says."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import MEANINGS, suggest_kind
from checklist.db import db
from checklist.reviews.findings.beside import list_beside
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.forms import FindingForm, build_finding_form
from checklist.reviews.findings.kept_texts import fill_in, offer_texts
from checklist.reviews.findings.models import Finding, name_finding
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.findings.saving import NO_QUESTION, change_finding, draft_finding
from checklist.reviews.judgements.readers import describe_readers
from checklist.web.access import open_to
from checklist.web.errors import show_on_field

_SAVE, _FILL_IN = "save", "fill"


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def new(assessment_id: UUID) -> ResponseReturnValue:
    """Draft a finding: on the questions of candidates, or on any that are chosen."""
    reviewed = get_reviewed(assessment_id)
    questions, section = request.args.getlist("questions"), request.args.get("section", "")
    kind = suggest_kind(reviewed.find_candidates((*questions, section)))
    form = build_finding_form(reviewed, None, kind=kind, questions=questions)
    form.section_id = section if section in reviewed.section_titles else None
    offer_texts(db.session, g.person, form)
    if _is_good(form, reviewed):
        try:
            number = draft_finding(
                db.session, g.person, reviewed.sent.assessment, form.typed, form.idempotency_key
            )
        except UserError as error:
            reviewed = _refuse(assessment_id, form, error)
        else:
            db.session.commit()
            flash(f"{name_finding(number)} is saved. The force does not see it", "success")
            return redirect(url_for(".finding", assessment_id=assessment_id, number=number))
    return _render(reviewed, None, form)


@bp.route("/<int:number>/change", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def change(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Change what a finding says, with the evidence beside it."""
    reviewed = get_reviewed(assessment_id)
    found = reviewed.get_finding(number)
    form = build_finding_form(reviewed, found)
    form.section_id = found.section_id
    offer_texts(db.session, g.person, form)
    if _is_good(form, reviewed):
        typed, version, key = form.typed, form.base_version.data or 0, form.idempotency_key
        assessment = reviewed.sent.assessment
        was_confirmed = found.is_confirmed
        try:
            change_finding(db.session, g.person, assessment, number, typed, version, key)
        except UserError as error:
            reviewed = _refuse(assessment_id, form, error)
        else:
            db.session.commit()
            again = ". A lead inspector is to confirm it again" if was_confirmed else ""
            flash(f"{found.name} is saved{'' if found.is_confirmed else again}", "success")
            return redirect(url_for(".finding", assessment_id=assessment_id, number=number))
    return _render(reviewed, reviewed.get_finding(number), form)


def _is_good(form: FindingForm, reviewed: ReviewedAssessment) -> bool:
    """Say whether the form is to be saved, and every box can stand; else do what was asked."""
    then = request.form.get("then", _SAVE)
    if request.method == "POST" and then == _FILL_IN:
        name = fill_in(db.session, g.person, reviewed, form)
        if name is not None:
            flash(f"“{name}” is filled in. Change what does not fit, then save", "success")
        return False
    if request.method == "POST" and then != _SAVE:
        if not form.is_about_something:
            show_on_field(form, UserError(NO_QUESTION, field="questions"))
        return False
    has_good_rows = request.method != "POST" or form.validate_rows()
    return form.validate_on_submit() and has_good_rows


def _refuse(assessment_id: UUID, form: FindingForm, error: UserError) -> ReviewedAssessment:
    """Show why nothing was saved, over the review as it is now."""
    db.session.rollback()
    form.refuse(error)
    return get_reviewed(assessment_id)


def _render(reviewed: ReviewedAssessment, found: Finding | None, form: FindingForm) -> str:
    sent = reviewed.sent
    return render_template(
        "findings/write.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question_set=sent.question_set,
        finding=found,
        form=form,
        forms=form.rows,
        meanings=list(MEANINGS.values()),
        section_title=reviewed.section_titles.get(form.section_id or ""),
        beside=list_beside(db.session, g.person, reviewed, form.questions.data or ()),
        readers=describe_readers(g.person, sent.assessment),
    )
