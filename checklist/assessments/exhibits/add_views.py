"""The pages that add exhibits to an answer: uploads, links, held records, evidence used again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from flask import flash, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from checklist.assessments.exhibits.blueprint import (
    bp,
    build_exhibits_url,
    find_changeable_question,
    get_changeable_assessment,
)
from checklist.assessments.exhibits.forms import ExhibitForm, build_add_form
from checklist.assessments.exhibits.queries import get_reusable_evidence
from checklist.assessments.exhibits.service import add_exhibits
from checklist.assessments.models import Assessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.evidence.library import add
from checklist.evidence.library.add_views import describe_total_limit
from checklist.evidence.library.blueprint import build_upload_context
from checklist.evidence.library.receive import offer_waiting, receive_one, receive_sent_files
from checklist.evidence.library.waiting_files import drop_waiting
from checklist.evidence.models import Evidence
from checklist.evidence.service import load_library
from checklist.web.access import open_to
from checklist.web.errors import build_error_page, build_http_error_page, show_on_field

# The choice is one list on the page: a force with more evidence adds it on the library's pages.
_MOST_CHOICES = 1000


@bp.route("/questions/<question_id>/exhibits/new", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, accepts_files=True, redisplays_form=True)
def new_files(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Take files, and ask what they show.

    The upload form of the question's page sends ``begin``: its files are received and wait, and
    the form that asks what they show is opened, with nothing checked yet.
    """
    assessment, question = find_changeable_question(assessment_id, question_id)
    form = build_add_form(assessment, "files", blank="begin" in request.form)
    if request.method == "GET":
        waiting = offer_waiting(assessment.force_id, form) if "waiting" in request.args else []
        if len(waiting) > 1:
            form.ask_by_file(waiting, blank=True)
        return _build_page(assessment, question, form)
    return _take_files(assessment, question, form)


def _take_files(
    assessment: Assessment, question: Question, form: ExhibitForm
) -> ResponseReturnValue:
    """Take the files that were sent, and add them once all that is asked of them is there."""
    begins = "begin" in request.form
    received = receive_sent_files(assessment.force_id, form)
    db.session.commit()
    if begins and not form.files.errors:
        return redirect(f"{request.script_root}{request.path}?waiting={len(received)}")
    in_files, files = form.files.errors, list(received.values())
    if "rows" in request.form:
        form.ask_by_file(files, blank=False)
    is_valid = not begins and form.validate_on_submit()
    form.files.errors = in_files
    if form.validate_rows() and is_valid and not in_files:
        response = _add(assessment, question, form, partial(_add_files, assessment, form, files))
        if response is not None:
            return response
    form.show_received(received)
    return _build_page(assessment, question, form)


@bp.post("/received")
@open_to(Action.ADD_EXHIBIT, accepts_files=True)
def received(assessment_id: UUID) -> ResponseReturnValue:
    """Receive one file for the assessment's force, on its own, as the script sends it."""
    response = receive_one(get_changeable_assessment(assessment_id).force_id)
    db.session.commit()
    return response


@bp.route("/questions/<question_id>/exhibits/new/link", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def new_link(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Add a link to something published."""
    assessment, question = find_changeable_question(assessment_id, question_id)
    form = build_add_form(assessment, "link")

    def add_link() -> Iterable[Evidence]:
        force_id, address = assessment.force_id, str(form.address.data)
        return [add.add_link(db.session, g.person, force_id, form.description, address)]

    return _show_form(assessment, question, form, add_link)


@bp.route("/questions/<question_id>/exhibits/new/held", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def new_held(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Add a record of what must not be uploaded, and is shown to an inspector in person."""
    assessment, question = find_changeable_question(assessment_id, question_id)
    form = build_add_form(assessment, "held")

    def add_held_record() -> Iterable[Evidence]:
        force_id, place = assessment.force_id, str(form.place.data)
        return [add.add_held_record(db.session, g.person, force_id, form.description, place)]

    return _show_form(assessment, question, form, add_held_record)


@bp.route("/questions/<question_id>/exhibits/new/library", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def new_use(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Use evidence again that is in the force's library, for those who read it."""
    require(g.person, Action.READ_LIBRARY)
    assessment, question = find_changeable_question(assessment_id, question_id)
    form = build_add_form(assessment, "library")
    form.offer(load_library(db.session, g.person, assessment.force_id, limit=_MOST_CHOICES))

    def load_chosen() -> Iterable[Evidence]:
        evidence_id = UUID(str(form.evidence.data))
        return [get_reusable_evidence(db.session, g.person, assessment, evidence_id)]

    return _show_form(assessment, question, form, load_chosen)


@bp.errorhandler(RequestEntityTooLarge)
def too_large(error: RequestEntityTooLarge) -> ResponseReturnValue:
    """Show the form again, with the error that the files are too large together: none was read.

    Flask refuses the body before the view runs, so its form is built anew here, without it.
    """
    db.session.rollback()
    view_args = request.view_args or {}
    if request.endpoint != "exhibits.new_files":
        return build_http_error_page(error)
    try:
        assessment, question = find_changeable_question(
            view_args["assessment_id"], view_args["question_id"]
        )
    except UserError as refusal:
        return build_error_page(refusal)
    form = build_add_form(assessment, "files", blank=True)
    form.files.errors = (describe_total_limit(),)
    return _build_page(assessment, question, form), 413


def _add_files(
    assessment: Assessment, form: ExhibitForm, files: list[add.ReceivedFile]
) -> Iterable[Evidence]:
    force_id, context = assessment.force_id, build_upload_context()
    added = add.add_files(db.session, g.person, force_id, context, files, form.descriptions)
    drop_waiting(db.session, g.person, force_id, files)
    return added


def _show_form(
    assessment: Assessment,
    question: Question,
    form: ExhibitForm,
    load_evidence: Callable[[], Iterable[Evidence]],
) -> ResponseReturnValue:
    """Show the form of what is not an upload, and add the exhibit once it is sent."""
    if form.validate_on_submit():
        response = _add(assessment, question, form, load_evidence)
        if response is not None:
            return response
    return _build_page(assessment, question, form)


def _add(
    assessment: Assessment,
    question: Question,
    form: ExhibitForm,
    load_evidence: Callable[[], Iterable[Evidence]],
) -> ResponseReturnValue | None:
    """Add the exhibits and redirect to the question; None where refused, with an error shown."""
    try:
        numbers = add_exhibits(
            db.session,
            g.person,
            assessment,
            question,
            form.statements,
            load_evidence,
            form.idempotency_key,
        )
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        return None
    db.session.commit()
    flash(_describe_added(numbers), "success")
    return redirect(build_exhibits_url(assessment, question.id))


def _describe_added(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"Exhibit {numbers[0]} added"
    return f"Exhibits {numbers[0]} to {numbers[-1]} added"


def _build_page(assessment: Assessment, question: Question, form: ExhibitForm) -> str:
    return render_template(
        "assessments/exhibit_new.html",
        form=form,
        forms=form.rows,
        assessment=assessment,
        question=question,
    )
