"""The pages that archive and restore an assessment, and delete one for good."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.archive import (
    archive_assessment,
    count_contents,
    delete_assessment,
    list_against_deleting,
    restore_assessment,
    was_deleted,
)
from checklist.assessments.blueprint import bp
from checklist.assessments.delete_form import DeleteForm
from checklist.assessments.service import get_assessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import show_on_field


@bp.post("/<uuid:assessment_id>/archive")
@open_to(Action.ARCHIVE)
def archive(assessment_id: UUID) -> ResponseReturnValue:
    """Archive an assessment."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    title = assessment.title
    archive_assessment(db.session, g.person, assessment)
    db.session.commit()
    flash(f"{title} is archived. You find it under “Archived assessments”", "success")
    return redirect(url_for("insight.home"))


@bp.post("/<uuid:assessment_id>/restore")
@open_to(Action.ARCHIVE)
def restore(assessment_id: UUID) -> ResponseReturnValue:
    """Restore an archived assessment."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    restore_assessment(db.session, g.person, assessment)
    db.session.commit()
    flash("This assessment is restored. It can be changed again", "success")
    return redirect(url_for(".tasks", assessment_id=assessment_id))


@bp.route("/<uuid:assessment_id>/delete", methods=["GET", "POST"])
@open_to(Action.DELETE, redisplays_form=True)
def delete(assessment_id: UUID) -> ResponseReturnValue:
    """Say what goes when an assessment is deleted, and delete it once that is confirmed.

    One that was ever signed can be archived here, and the page says why it cannot be deleted.
    """
    form = DeleteForm()
    is_valid = form.validate_on_submit()
    if is_valid and was_deleted(db.session, g.person, form.idempotency_key):
        return redirect(url_for("insight.home"))
    assessment = get_assessment(db.session, g.person, assessment_id)
    against = list_against_deleting(db.session, g.person, assessment)
    if is_valid:
        try:
            title = assessment.title
            delete_assessment(db.session, g.person, assessment, form.deletion)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
        else:
            db.session.commit()
            flash(f"{title} is deleted", "success")
            return redirect(url_for("insight.home"))
    contents = count_contents(db.session, assessment)
    form.shown.data = contents.stamp
    form.sure.data = False
    return render_template(
        "assessments/delete.html",
        form=form,
        assessment=assessment,
        contents=contents,
        against=against,
    )
