"""The pages on which an exhibit is seen, changed and withdrawn."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.exhibits import add_views
from checklist.assessments.exhibits.blueprint import bp, get_standing, to_question
from checklist.assessments.exhibits.forms import NewestForm, WithdrawForm, change_form
from checklist.assessments.exhibits.queries import (
    ceiling_of,
    get_exhibit,
    history_of_exhibit,
    newest_number,
    remarks_on,
)
from checklist.assessments.exhibits.service import (
    StaleExhibit,
    change_exhibit,
    name_revision,
    withdraw_exhibit,
)
from checklist.assessments.exhibits.usage import ExhibitUses
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.service import may_change
from checklist.core.errors import NotFound, UserError
from checklist.core.permissions import READ_ASSESSMENTS, WRITE_ANSWERS
from checklist.db import db
from checklist.evidence.library.blueprint import upload_rules
from checklist.evidence.library.usage import find_uses_with
from checklist.web.access import open_to
from checklist.web.csrf import shows_again
from checklist.web.errors import show_on

__all__ = ["add_views", "bp", "register"]


def register(app: Flask) -> None:
    """Add these pages, what the question page shows of them, and where evidence is used."""
    app.register_blueprint(bp)
    app.jinja_env.globals.update(remarks_on=remarks_on, upload_rules=upload_rules)
    find_uses_with(app, ExhibitUses())


@bp.get("/exhibits/<int:number>")
@open_to(*READ_ASSESSMENTS)
def exhibit(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show an exhibit with its history."""
    assessment, used = get_exhibit(db.session, g.person, assessment_id, number)
    question = question_set_of(assessment).question(used.exhibit.question_id)
    return render_template(
        "assessments/exhibit.html",
        assessment=assessment,
        question=question,
        used=used,
        remarks=remarks_on(assessment, used),
        ceiling=ceiling_of(question_set_of(assessment), used.exhibit.strength),
        history=history_of_exhibit(db.session, used.exhibit),
        may_change=may_change(g.person) and used.exhibit.withdrawn_at is None,
    )


@bp.route("/exhibits/<int:number>/change", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def change(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Change what is said of an exhibit."""
    assessment, used = get_standing(assessment_id, number)
    form = change_form(assessment, used)
    conflict = False
    if form.validate_on_submit():
        seen, key = form.seen.data or 0, form.one_time_key
        stated, described = form.stated, form.described if form.title else None
        try:
            change_exhibit(db.session, g.person, assessment, used, stated, described, seen, key)
        except UserError as error:
            db.session.rollback()
            show_on(form, error)
            form.seen.data = used.exhibit.version
            conflict = isinstance(error, StaleExhibit)
        else:
            db.session.commit()
            flash(f"Exhibit {number} changed", "success")
            return redirect(to_question(assessment, used.exhibit.question_id))
    return render_template(
        "assessments/exhibit_change.html",
        form=form,
        conflict=conflict,
        assessment=assessment,
        used=used,
    )


@bp.route("/exhibits/<int:number>/newest", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def newest(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Have an exhibit use the newest revision of its file, once somebody says so."""
    assessment, used = get_standing(assessment_id, number)
    if not used.evidence.is_file:
        raise NotFound("Exhibit {number} is not a file, so it has no revisions", number=number)
    form = NewestForm(data={"number": newest_number(db.session, used.evidence)})
    if form.validate_on_submit():
        named, key = form.number.data or 0, form.one_time_key
        name_revision(db.session, g.person, assessment, used, named, key)
        db.session.commit()
        flash(f"Exhibit {number} now uses revision {named}", "success")
        return redirect(to_question(assessment, used.exhibit.question_id))
    if request.method == "GET" and used.revision is not None and not used.has_newer:
        return redirect(url_for(".exhibit", assessment_id=assessment_id, number=number))
    return render_template(
        "assessments/exhibit_newest.html", form=form, assessment=assessment, used=used
    )


@bp.route("/exhibits/<int:number>/withdraw", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def withdraw(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Withdraw an exhibit, with the reason."""
    assessment, used = get_standing(assessment_id, number)
    form = WithdrawForm()
    if form.validate_on_submit():
        reason, key = str(form.reason.data), form.one_time_key
        withdraw_exhibit(db.session, g.person, assessment, used, reason, key)
        db.session.commit()
        flash(f"Exhibit {number} withdrawn", "success")
        return redirect(to_question(assessment, used.exhibit.question_id))
    return render_template(
        "assessments/exhibit_withdraw.html",
        form=form,
        assessment=assessment,
        used=used,
    )
