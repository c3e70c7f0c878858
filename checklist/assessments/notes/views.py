"""The pages of the notes on a question: all its threads, and one thread."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.notes import (
    note_change_views,  # noqa: F401  # adds its pages to the blueprint
)
from checklist.assessments.notes.blueprint import bp, find_question, find_thread, lead_to_notes
from checklist.assessments.notes.forms import LONGEST_NOTE, NoteForm, ThreadForm
from checklist.assessments.notes.note_audiences import list_writable
from checklist.assessments.notes.service import begin_thread, reopen, reply, resolve
from checklist.assessments.notes.thread_page import (
    describe_reply,
    offer_names,
    show_threads,
)
from checklist.assessments.notes.thread_queries import list_threads, load_notes
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.service import refuse_archived
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.address_numbers import read_query_number
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show

_READING = (Action.READ_NOTES, Action.READ_NOTES_TO_INSPECTORS)
_WRITING = (Action.WRITE_NOTE, Action.WRITE_NOTE_TO_INSPECTORS)

# Beyond any real page, an offset would only be too large for the database.
_LAST_PAGE = 10_000


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.route("/questions/<question_id>/notes", methods=["GET", "POST"])
@open_to(*_READING, redisplays_form=True)
def notes(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show the threads on a question, and begin one."""
    assessment, question = find_question(assessment_id, question_id)
    things = list_writable(db.session, g.person, assessment)
    form = ThreadForm()
    form.offer(things)
    if request.method == "POST" and not things:
        _refuse_writing(assessment)
    if form.validate_on_submit():

        def begin() -> None:
            new = form.new_note
            begin_thread(db.session, g.person, assessment, question.id, form.chosen, new)

        if commit_or_show(form, begin):
            flash("Your note is saved", "success")
            return redirect(url_for(".notes", assessment_id=assessment_id, question_id=question_id))
    page = min(max(read_query_number("page") or 1, 1), _LAST_PAGE)
    found, has_more = list_threads(db.session, g.person, assessment, question.id, page)
    return render_template(
        "notes/notes.html",
        assessment=assessment,
        question=question,
        threads=show_threads(db.session, g.person, assessment, found),
        page=page,
        has_more=has_more,
        things=things,
        form=form,
        limit=LONGEST_NOTE,
        names=offer_names(db.session, assessment, question.id, things),
    )


@bp.route("/notes/threads/<uuid:thread_id>", methods=["GET", "POST"])
@open_to(*_READING, redisplays_form=True)
def thread(assessment_id: UUID, thread_id: UUID) -> ResponseReturnValue:
    """Show one thread, and reply to it."""
    assessment, found = find_thread(assessment_id, thread_id)
    may_write = found.thing in list_writable(db.session, g.person, assessment)
    form = NoteForm()
    if request.method == "POST" and not may_write:
        _refuse_writing(assessment)
    if form.validate_on_submit() and commit_or_show(
        form, lambda: reply(db.session, g.person, assessment, found, form.new_note)
    ):
        flash("Your note is saved", "success")
        return lead_to_notes(found)
    before = read_query_number("before")
    loaded = load_notes(db.session, g.person, assessment, found, before)
    seen_by, names = describe_reply(db.session, assessment, found)
    return render_template(
        "notes/thread.html",
        assessment=assessment,
        question=load_pinned_set(assessment).get_question(found.question_id),
        shown=show_threads(db.session, g.person, assessment, [loaded])[0],
        form=form,
        limit=LONGEST_NOTE,
        seen_by_line=seen_by,
        names=names,
        buttons=IdempotentForm(formdata=None),
    )


@bp.post("/notes/threads/<uuid:thread_id>/resolve", endpoint="resolve")
@open_to(*_WRITING)
def close(assessment_id: UUID, thread_id: UUID) -> ResponseReturnValue:
    """Resolve a thread."""
    assessment, found = find_thread(assessment_id, thread_id)
    form = IdempotentForm()
    if form.validate_on_submit():
        resolve(db.session, g.person, assessment, found, form.idempotency_key)
        db.session.commit()
        flash("Resolved. You find these notes below those that are open", "success")
    return lead_to_notes(found)


@bp.post("/notes/threads/<uuid:thread_id>/reopen", endpoint="reopen")
@open_to(*_WRITING)
def open_again(assessment_id: UUID, thread_id: UUID) -> ResponseReturnValue:
    """Reopen a resolved thread."""
    assessment, found = find_thread(assessment_id, thread_id)
    form = IdempotentForm()
    if form.validate_on_submit():
        reopen(db.session, g.person, assessment, found, form.idempotency_key)
        db.session.commit()
        flash("Reopened. You can reply again", "success")
    return redirect(url_for(".thread", assessment_id=assessment_id, thread_id=thread_id))


def _refuse_writing(assessment: Assessment) -> None:
    """Refuse what was sent by somebody who was offered no form. Raises Locked or NotForThisRole."""
    refuse_archived(assessment)
    require(g.person, Action.WRITE_NOTE, assessment.state)
