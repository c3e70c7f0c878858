"""The pages on which evidence is put to use for an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from flask import flash, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from checklist.assessments.exhibits.blueprint import bp, find, get_changeable, to_question
from checklist.assessments.exhibits.forms import ExhibitForm, new_form
from checklist.assessments.exhibits.queries import from_library
from checklist.assessments.exhibits.service import add_exhibits
from checklist.assessments.models import Assessment
from checklist.core.errors import UserError
from checklist.core.permissions import WRITE_ANSWERS
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.evidence.library import add
from checklist.evidence.library.add_views import too_much
from checklist.evidence.library.blueprint import upload_context
from checklist.evidence.library.receive import receive_one, take_in
from checklist.evidence.models import Evidence
from checklist.evidence.scanning.job import ask_scanner
from checklist.evidence.service import library_of
from checklist.web.access import open_to
from checklist.web.bodies import accepts_files
from checklist.web.csrf import shows_again
from checklist.web.errors import show_http, show_on, show_page

_MOST_TO_CHOOSE_FROM = 1000


@bp.route("/questions/<question_id>/exhibits/new", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@accepts_files
@shows_again
def new_files(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Take files, and ask what they show. Sent from the question's page, it only takes them."""
    assessment, question = find(assessment_id, question_id)
    begins = "begin" in request.form
    form = new_form(assessment, "files", blank=begins)
    if request.method == "POST":
        fits = begins or form.validate_on_submit()
        received = take_in(assessment.force_id, form)
        if fits and not begins and not form.files.errors:
            chosen = list(received.values())
            evidence_of = partial(_new_evidence, assessment, form, chosen)
            answer = _added(assessment, question, form, evidence_of)
            if answer is not None:
                return answer
        form.show_received(received)
    return _new_page(assessment, question, form)


@bp.post("/received")
@open_to(*WRITE_ANSWERS)
@accepts_files
def received(assessment_id: UUID) -> ResponseReturnValue:
    """Receive one file for the assessment's force, on its own, as the script sends it."""
    return receive_one(get_changeable(assessment_id).force_id)


@bp.route("/questions/<question_id>/exhibits/new/link", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def new_link(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Take something published, by its address."""
    assessment, question = find(assessment_id, question_id)
    form = new_form(assessment, "link")

    def link() -> Iterable[Evidence]:
        force_id, address = assessment.force_id, str(form.address.data)
        return [add.add_link(db.session, g.person, force_id, form.described, address)]

    return _new_other(assessment, question, form, link)


@bp.route("/questions/<question_id>/exhibits/new/held", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def new_held(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Take a record of what must not be uploaded, and is shown to an inspector."""
    assessment, question = find(assessment_id, question_id)
    form = new_form(assessment, "held")

    def held() -> Iterable[Evidence]:
        force_id, place = assessment.force_id, str(form.place.data)
        return [add.add_held_record(db.session, g.person, force_id, form.described, place)]

    return _new_other(assessment, question, form, held)


@bp.route("/questions/<question_id>/exhibits/new/library", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def new_use(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Use evidence again that the force has already."""
    assessment, question = find(assessment_id, question_id)
    form = new_form(assessment, "library")
    form.offer(library_of(db.session, assessment.force_id, limit=_MOST_TO_CHOOSE_FROM))

    def chosen() -> Iterable[Evidence]:
        wanted = UUID(str(form.evidence.data))
        return [from_library(db.session, g.person, assessment, wanted)]

    return _new_other(assessment, question, form, chosen)


@bp.errorhandler(RequestEntityTooLarge)
def too_large(error: RequestEntityTooLarge) -> ResponseReturnValue:
    """Say beside the field that the files are too large together; none of them was read."""
    db.session.rollback()
    where = request.view_args or {}
    if request.endpoint != "exhibits.new_files":
        return show_http(error)
    try:
        assessment, question = find(where["assessment_id"], where["question_id"])
    except UserError as refusal:
        return show_page(refusal)
    form = new_form(assessment, "files", blank=True)
    form.files.errors = (too_much(),)
    return _new_page(assessment, question, form), 413


def _new_evidence(
    assessment: Assessment, form: ExhibitForm, files: list[add.Received]
) -> Iterable[Evidence]:
    """The files as evidence of the force."""
    return add.add_files(
        db.session, g.person, assessment.force_id, upload_context(), files, form.described
    )


def _new_other(
    assessment: Assessment,
    question: Question,
    form: ExhibitForm,
    evidence_of: Callable[[], Iterable[Evidence]],
) -> ResponseReturnValue:
    """Ask for what is not an upload, and add it."""
    if form.validate_on_submit():
        answer = _added(assessment, question, form, evidence_of)
        if answer is not None:
            return answer
    return _new_page(assessment, question, form)


def _added(
    assessment: Assessment,
    question: Question,
    form: ExhibitForm,
    evidence_of: Callable[[], Iterable[Evidence]],
) -> ResponseReturnValue | None:
    """Add the exhibits and lead back to the question, or put beside the form why not."""
    try:
        numbers = add_exhibits(
            db.session, g.person, assessment, question, form.stated, evidence_of, form.one_time_key
        )
    except UserError as error:
        db.session.rollback()
        show_on(form, error)
        return None
    db.session.commit()
    ask_scanner()
    flash(_said_of(numbers), "success")
    return redirect(to_question(assessment, question.id))


def _said_of(numbers: list[int]) -> str:
    """What to tell a person about the exhibits now there."""
    if len(numbers) == 1:
        return f"Exhibit {numbers[0]} added"
    return f"Exhibits {numbers[0]} to {numbers[-1]} added"


def _new_page(assessment: Assessment, question: Question, form: ExhibitForm) -> str:
    """The page that asks for new exhibits."""
    return render_template(
        "assessments/exhibit_new.html",
        form=form,
        assessment=assessment,
        question=question,
    )
