"""The pages on which a note is changed or withdrawn."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.assessments.notes.blueprint import bp, find_note, lead_to_notes
from checklist.assessments.notes.forms import LONGEST_NOTE, EditForm, WithdrawNoteForm
from checklist.assessments.notes.note_audiences import WRITE
from checklist.assessments.notes.note_changes import (
    edit,
    refuse_uneditable,
    refuse_unwithdrawable,
    withdraw,
)
from checklist.assessments.notes.thread_page import describe_reply
from checklist.assessments.service import refuse_archived
from checklist.core.errors import SentBefore, UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.stale_save import StaleSave
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import show_on_field


@bp.route("/notes/<uuid:note_id>/change", methods=["GET", "POST"])
@open_to(Action.WRITE_NOTE, Action.WRITE_NOTE_TO_INSPECTORS, redisplays_form=True)
def change(assessment_id: UUID, note_id: UUID) -> ResponseReturnValue:
    """Change the text of a note of one's own, a quarter of an hour long."""
    assessment, thread, note = find_note(assessment_id, note_id)
    require(g.person, WRITE[thread.thing], assessment.state)
    refuse_archived(assessment)
    form, conflict = EditForm(), ""
    if request.method == "GET":
        refuse_uneditable(note, g.person)
        form.fill(note)
    if form.validate_on_submit():
        base_version, new = form.base_version.data or 0, form.new_note
        try:
            edit(db.session, g.person, assessment, thread, note, base_version, new)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
            if isinstance(error, SentBefore | StaleSave):
                conflict, form.base_version.data = note.text, note.version
        else:
            db.session.commit()
            flash("Your note is changed", "success")
            return lead_to_notes(thread)
    seen_by, names = describe_reply(db.session, assessment, thread)
    return render_template(
        "notes/change.html",
        assessment=assessment,
        thread=thread,
        note=note,
        form=form,
        conflict=conflict,
        limit=LONGEST_NOTE,
        seen_by_line=seen_by,
        names=names,
    )


@bp.route("/notes/<uuid:note_id>/withdraw", methods=["GET", "POST"], endpoint="withdraw")
@open_to(Action.WITHDRAW_NOTE, redisplays_form=True)
def take_back(assessment_id: UUID, note_id: UUID) -> ResponseReturnValue:
    """Withdraw a note, once that is confirmed."""
    assessment, thread, note = find_note(assessment_id, note_id)
    refuse_unwithdrawable(note, g.person, assessment.state)
    refuse_archived(assessment)
    form = WithdrawNoteForm()
    if form.validate_on_submit():
        withdraw(db.session, g.person, assessment, thread, note, form.idempotency_key)
        db.session.commit()
        flash("The note is withdrawn", "success")
        return lead_to_notes(thread)
    if note.is_withdrawn:
        return lead_to_notes(thread)
    return render_template(
        "notes/withdraw.html", assessment=assessment, thread=thread, note=note, form=form
    )
