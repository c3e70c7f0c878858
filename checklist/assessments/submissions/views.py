"""The pages on which an assessment is sent, read as it was sent, and withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.directory.role_holders import list_inspectorates
from checklist.accounts.models import Organisation
from checklist.assessments.blueprint import score_for_reader
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_reached
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.assessments.service import get_assessment
from checklist.assessments.sign_off.held_since import HeldSince, list_files_held_since
from checklist.assessments.sign_off.seal_queries import find_current_seal
from checklist.assessments.sign_off.service import find_standing
from checklist.assessments.sign_off.signing_page import count_questions
from checklist.assessments.submissions import submission_emails
from checklist.assessments.submissions.came_in import list_came_in
from checklist.assessments.submissions.declaration import write_declaration
from checklist.assessments.submissions.forms import SendForm, WithdrawForm
from checklist.assessments.submissions.models import Submission
from checklist.assessments.submissions.sent_answers import list_sent
from checklist.assessments.submissions.sent_assessment import read_sent
from checklist.assessments.submissions.service import send_assessment, withdraw_submission
from checklist.assessments.submissions.submission_queries import (
    find_closing,
    find_standing_submission,
    get_submission,
    has_review_begun,
    list_submissions,
    reads_sent_alone,
    refuse_sent,
)
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import OrganisationKind
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.web.access import Access, open_to
from checklist.web.address_numbers import read_query_number
from checklist.web.errors import commit_or_show
from checklist.web.panels import add_panel

_LAST_PAGE = 10_000

bp = Blueprint("submissions", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def register(app: Flask) -> None:
    """Add these pages and their e-mails, and whom an assessment can be sent to."""
    app.register_blueprint(bp)
    app.jinja_env.globals["find_inspectorates"] = _find_inspectorates
    submission_emails.register(app)
    access = Access(frozenset({Action.READ_SUBMISSION}))
    add_panel(app, "home", "submissions/_came_in.html", _build_came_in, access)


@bp.route("/send", methods=["GET", "POST"])
@open_to(Action.SEND, redisplays_form=True)
def send(assessment_id: UUID) -> ResponseReturnValue:
    """Show what is sent, and send it once it is declared."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = SendForm()
    form.declaration.label.text = str(form.shown.data)  # as the page that was sent showed it
    if form.validate_on_submit():
        numbers: list[int] = []

        def act() -> None:
            numbers.append(send_assessment(db.session, g.person, assessment, form.sending))

        if commit_or_show(form, act):
            url = url_for(".submission", assessment_id=assessment_id, number=numbers[0], sent="yes")
            return redirect(url)
    refuse_sent(db.session, assessment)
    find_row(assessment.state, Event.SEND)
    require(g.person, Action.SEND, assessment.state)
    restricted = list_restricted(db.session, assessment)
    form.shown.data = write_declaration(
        assessment.force.name, [each.question.id for each in restricted]
    )
    form.declaration.label.text = form.shown.data
    form.standing.data = find_standing(db.session, assessment)
    return render_template(
        "submissions/send.html",
        assessment=assessment,
        form=form,
        seal=find_current_seal(db.session, assessment),
        counts=count_questions(score_for_reader(assessment)),
        restricted=restricted,
        inspectorates=_find_inspectorates(assessment),
        before=list_submissions(db.session, assessment),
        has_review_begun=has_review_begun(db.session, assessment),
    )


@bp.get("/submissions/<int:number>")
@open_to(Action.READ_SUBMISSION)
def submission(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show one submission: its reference, its seal, what was declared, and whether it stands.

    To inspectors, while the force changes answers anew, all that was sent as well. Of a withdrawn
    one the inspectorate keeps the line that it was withdrawn.
    """
    assessment, found = get_submission(db.session, g.person, assessment_id, number)
    is_of_inspectorate = g.person.organisation_kind is OrganisationKind.INSPECTORATE
    is_closed = found.is_withdrawn and is_of_inspectorate
    is_alone = reads_sent_alone(db.session, g.person, assessment)
    others = [] if is_alone else list_submissions(db.session, assessment)
    is_earlier = is_of_inspectorate and any(
        each.number > number and not each.is_withdrawn for each in others
    )
    shows_all = (is_alone or is_earlier) and not is_closed
    return render_template(
        "submissions/submission.html",
        assessment=assessment,
        submission=found,
        closing=find_closing(db.session, assessment),
        is_of_inspectorate=is_of_inspectorate,
        is_closed=is_closed,
        is_alone=is_alone,
        is_new=request.args.get("sent") == "yes",
        sent=list_sent(g.person, read_sent(assessment, found)) if shows_all else (),
        held=() if found.is_withdrawn else _list_held(assessment, found),
        others=[each for each in others if each.number != number],
    )


@bp.route("/withdraw", methods=["GET", "POST"])
@open_to(Action.WITHDRAW, redisplays_form=True)
def withdraw(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows when a submission is withdrawn, and withdraw it for a reason."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = WithdrawForm()
    if form.validate_on_submit():

        def act() -> None:
            withdraw_submission(db.session, g.person, assessment, form.given)

        if commit_or_show(form, act):
            flash("It is withdrawn. The inspectorate cannot read it any more", "success")
            return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    find_row(assessment.state, Event.WITHDRAW)
    require(g.person, Action.WITHDRAW, assessment.state)
    form.standing.data = find_standing(db.session, assessment)
    return render_template(
        "submissions/withdraw.html",
        assessment=assessment,
        form=form,
        submission=find_standing_submission(db.session, assessment),
    )


def _build_came_in() -> dict[str, object] | None:
    """Build what home lists for an inspector; None where nothing came in."""
    page = min(max(read_query_number("came-in") or 1, 1), _LAST_PAGE)
    came_in = list_came_in(db.session, g.person, page)
    if not came_in.lines and page == 1:
        return None
    sent = [line.assessment for line in came_in.lines]
    readable = load_reached(db.session, g.person, Action.READ_SUBMISSION, sent)
    return {"came_in": came_in, "readable": readable}


def _list_held(assessment: Assessment, submission: Submission) -> Sequence[HeldSince]:
    """List what happened to files of evidence since they were sent; nothing of an unread seal."""
    with suppress(NotFound, Locked):
        sent = read_sent(assessment, submission)
        return list_files_held_since(db.session, g.person, assessment, sent.content)
    return ()


def _find_inspectorates(assessment: Assessment) -> Sequence[Organisation]:
    """Find the inspectorates that an assessment of this force can be sent to."""
    return list_inspectorates(db.session, assessment.force_id)
