"""The pages on which an exhibit is shown, changed and withdrawn."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.exhibits import (
    add_views,  # noqa: F401  # adds its pages to the blueprint
    use_views,
)
from checklist.assessments.exhibits.blueprint import bp, build_exhibits_url, get_changeable_exhibit
from checklist.assessments.exhibits.change_forms import NewestRevisionForm, WithdrawForm
from checklist.assessments.exhibits.forms import build_change_form
from checklist.assessments.exhibits.queries import (
    exhibit_remarks,
    find_ceiling,
    find_newest_revision_number,
    get_exhibit,
    get_exhibit_file,
    list_exhibit_history,
)
from checklist.assessments.exhibits.service import (
    StaleExhibit,
    change_exhibit,
    change_revision,
    withdraw_exhibit,
)
from checklist.assessments.exhibits.usage import ExhibitUses
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.questions import questions_open_to
from checklist.assessments.service import may_change_now
from checklist.core.errors import NotFound, UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.evidence.library.blueprint import load_upload_rules
from checklist.evidence.library.downloads import send_revision
from checklist.evidence.usage import set_usage_finder
from checklist.web.access import open_to
from checklist.web.errors import show_on_field


def register(app: Flask) -> None:
    """Add these pages, what the question's page shows of exhibits, and the uses of evidence."""
    app.register_blueprint(bp)
    app.jinja_env.globals.update(
        exhibit_remarks=exhibit_remarks, load_upload_rules=load_upload_rules
    )
    set_usage_finder(app, ExhibitUses())
    use_views.register(app)


@bp.get("/exhibits/<int:number>")
@open_to(Action.READ_ASSESSMENT)
def exhibit(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show an exhibit with its history."""
    assessment, used = get_exhibit(db.session, g.person, assessment_id, number)
    question = load_pinned_set(assessment).get_question(used.exhibit.question_id)
    return render_template(
        "assessments/exhibit.html",
        assessment=assessment,
        question=question,
        used=used,
        remarks=exhibit_remarks(assessment, used),
        ceiling=find_ceiling(load_pinned_set(assessment), used.exhibit.strength),
        history=list_exhibit_history(db.session, used.exhibit),
        may_change=may_change_now(g.person, assessment)
        and questions_open_to(db.session, g.person, assessment).owns(question.id)
        and used.exhibit.withdrawn_at is None,
    )


@bp.get("/exhibits/<int:number>/file")
@open_to(Action.READ_ASSESSMENT)
def file(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Send the file of an exhibit to whoever reads the library, or is of the body that added it."""
    _, used = get_exhibit(db.session, g.person, assessment_id, number)
    revision = get_exhibit_file(db.session, g.person, used)
    back = url_for(".exhibit", assessment_id=assessment_id, number=number)
    return send_revision(revision, back)


@bp.route("/exhibits/<int:number>/change", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def change(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Change the statement on an exhibit, and the description of its evidence."""
    assessment, used = get_changeable_exhibit(assessment_id, number)
    may_describe = is_permitted(g.person, Action.DESCRIBE_EVIDENCE)
    form = build_change_form(assessment, used, may_describe=may_describe)
    conflict = False
    if form.validate_on_submit():
        base_version, key = form.base_version.data or 0, form.idempotency_key
        statement, description = form.statement, form.description if form.title else None
        try:
            change_exhibit(
                db.session, g.person, assessment, used, statement, description, base_version, key
            )
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
            form.base_version.data = used.exhibit.version
            conflict = isinstance(error, StaleExhibit)
        else:
            db.session.commit()
            flash(f"Exhibit {number} changed", "success")
            return redirect(build_exhibits_url(assessment, used.exhibit.question_id))
    return render_template(
        "assessments/exhibit_change.html",
        form=form,
        conflict=conflict,
        assessment=assessment,
        used=used,
    )


@bp.route("/exhibits/<int:number>/newest", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def newest(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Have an exhibit use the newest revision of its file, once that is confirmed."""
    assessment, used = get_changeable_exhibit(assessment_id, number)
    if not used.evidence.is_file:
        raise NotFound("Exhibit {number} is not a file, so it has no revisions", number=number)
    form = NewestRevisionForm(
        data={"number": find_newest_revision_number(db.session, used.evidence)}
    )
    if form.validate_on_submit():
        revision_number, key = form.number.data or 0, form.idempotency_key
        change_revision(db.session, g.person, assessment, used, revision_number, key)
        db.session.commit()
        flash(f"Exhibit {number} now uses revision {revision_number}", "success")
        return redirect(build_exhibits_url(assessment, used.exhibit.question_id))
    if request.method == "GET" and used.revision is not None and not used.has_newer:
        return redirect(url_for(".exhibit", assessment_id=assessment_id, number=number))
    return render_template(
        "assessments/exhibit_newest.html", form=form, assessment=assessment, used=used
    )


@bp.route("/exhibits/<int:number>/withdraw", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def withdraw(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Withdraw an exhibit, with the reason."""
    assessment, used = get_changeable_exhibit(assessment_id, number)
    form = WithdrawForm()
    if form.validate_on_submit():
        reason, key = str(form.reason.data), form.idempotency_key
        withdraw_exhibit(db.session, g.person, assessment, used, reason, key)
        db.session.commit()
        flash(f"Exhibit {number} withdrawn", "success")
        return redirect(build_exhibits_url(assessment, used.exhibit.question_id))
    return render_template(
        "assessments/exhibit_withdraw.html",
        form=form,
        assessment=assessment,
        used=used,
    )
