"""The pages on which a signatory signs, a seal is read, and what is signed is reopened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import get_whole_assessment, score_for_reader
from checklist.assessments.models import Assessment, Seal
from checklist.assessments.service import get_assessment
from checklist.assessments.sign_off.candidate import build_candidate, list_differing
from checklist.assessments.sign_off.forms import ReopenForm, SignForm
from checklist.assessments.sign_off.held_since import (
    HeldSince,
    describe_files_held_since,
    find_held_since,
    list_held_since,
)
from checklist.assessments.sign_off.reopening import reopen_assessment
from checklist.assessments.sign_off.seal_page import build_seal_page
from checklist.assessments.sign_off.seal_queries import (
    choose_current_seal,
    find_current_seal,
    find_standing_seal,
    get_seal,
    refuse_signed,
)
from checklist.assessments.sign_off.service import find_standing
from checklist.assessments.sign_off.signing import CandidateChanged, sign_assessment
from checklist.assessments.sign_off.signing_page import build_signing_page
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.seals.content import SealedExhibit
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show, show_on_field

bp = Blueprint("signing", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def register(app: Flask) -> None:
    """Add these pages, and what every page of a signed assessment says of its seal."""
    app.register_blueprint(bp)
    app.jinja_env.globals["find_standing_seal"] = _find_standing_seal
    app.jinja_env.globals["find_held_since"] = _find_held_since
    app.jinja_env.globals["list_held_since"] = _list_held_since
    app.jinja_env.globals["describe_files_held_since"] = _describe_files_held_since


@bp.route("/sign", methods=["GET", "POST"])
@open_to(Action.SIGN, needs_fresh_sign_in=True, redisplays_form=True)
def sign(assessment_id: UUID) -> ResponseReturnValue:
    """Show what a signatory signs, and sign it."""
    assessment = get_whole_assessment(assessment_id)
    form = SignForm()
    changed: Sequence[str] = ()
    if form.validate_on_submit():
        try:
            number = sign_assessment(
                db.session, g.person, assessment, form.signature, is_fresh=g.is_freshly_signed_in
            )
        except CandidateChanged as error:
            db.session.rollback()
            show_on_field(form, error)
            candidate = build_candidate(db.session, assessment)
            changed = list_differing(db.session, g.person, candidate, str(form.shown.data))
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
        else:
            db.session.commit()
            url = url_for(".seal", assessment_id=assessment_id, number=number, signed="yes")
            return redirect(url)
    return _show_sign_page(assessment, form, changed)


@bp.get("/seals/<int:number>")
@open_to(Action.READ_ASSESSMENT)
def seal(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a seal: who signed it, what they said by it, and what changed since."""
    assessment, found = get_seal(db.session, g.person, assessment_id, number)
    return render_template(
        "sign_off/seal.html",
        assessment=assessment,
        page=build_seal_page(db.session, g.person, assessment, found),
        is_new=request.args.get("signed") == "yes",
    )


@bp.route("/reopen", methods=["GET", "POST"])
@open_to(Action.REOPEN, redisplays_form=True)
def reopen(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows when a signed assessment is reopened, and reopen it for a reason."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = ReopenForm()
    if form.validate_on_submit():

        def act() -> None:
            reopen_assessment(db.session, g.person, assessment, form.given)

        if commit_or_show(form, act):
            flash("This assessment is reopened. It can be changed again", "success")
            return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    find_row(assessment.state, Event.REOPEN)
    require(g.person, Action.REOPEN, assessment.state)
    form.standing.data = find_standing(db.session, assessment)
    return render_template(
        "sign_off/reopen.html",
        assessment=assessment,
        form=form,
        seal=find_current_seal(db.session, assessment),
    )


def _show_sign_page(
    assessment: Assessment, form: SignForm, changed: Sequence[str]
) -> ResponseReturnValue:
    """Show what is signed now, with its seal in the form."""
    refuse_signed(db.session, assessment)
    find_row(assessment.state, Event.SIGN)
    require(g.person, Action.SIGN, assessment.state)
    candidate = build_candidate(db.session, assessment)
    scored = score_for_reader(assessment)
    page = build_signing_page(db.session, g.person, candidate, scored)
    if form.errors and page.only_author:  # then there is no form to show again
        raise UserError(page.only_author)
    form.candidate.data, form.no_change.data = candidate.digest, candidate.no_change_digest
    form.shown.data = candidate.fingerprints
    return render_template(
        "sign_off/sign.html", scored=scored, form=form, page=page, changed=changed
    )


def _find_standing_seal(assessment: Assessment, seals: Sequence[Seal] = ()) -> Seal | None:
    """Find what every page of a signed assessment says of its seal: no query among its seals.

    Inspectors who read what was sent last, and not what is signed since, are told of none.
    """
    is_signed = assessment.state is AssessmentState.SIGNED
    if is_signed and not is_permitted(g.person, Action.READ_ASSESSMENT, assessment.state):
        return None
    if seals:
        return choose_current_seal(assessment, seals)
    return find_standing_seal(db.session, assessment)


def _find_held_since(assessment: Assessment, used: UsedEvidence) -> HeldSince | None:
    """Find what is said beside an exhibit that would not count now, and does for the seal."""
    return find_held_since(db.session, assessment, used)


def _list_held_since(assessment: Assessment) -> Sequence[HeldSince]:
    """List what is said beside a signed report: exhibits that would not count now."""
    return list_held_since(db.session, g.person, assessment)


def _describe_files_held_since(
    assessment: Assessment, question_id: str, sent: Iterable[SealedExhibit]
) -> Mapping[int, str]:
    """Describe, by number, what is said beside exhibits that were sent and would not count now."""
    return describe_files_held_since(db.session, assessment, question_id, sent)
