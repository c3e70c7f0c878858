"""The pages that say what becomes of a finding: merged, dismissed, reopened, or confirmed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.messages import lower_first
from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import FindingState, key_of
from checklist.db import db
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.deciding import (
    Verdict,
    decide_cause,
    dismiss_candidate,
    dismiss_finding,
    list_targets,
    merge_finding,
    reopen_finding,
)
from checklist.reviews.findings.decision_forms import (
    DecisionForm,
    MergeForm,
    ReasonForm,
    VerdictForm,
)
from checklist.reviews.findings.open_candidates import list_open_candidates
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.judgements.candidate_findings import group_candidates
from checklist.reviews.judgements.readers import describe_readers
from checklist.web.access import open_to


@bp.route("/<int:number>/merge", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def merge(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Merge a finding into another one."""
    reviewed = get_reviewed(assessment_id)
    found, assessment = reviewed.get_finding(number), reviewed.sent.assessment
    form = MergeForm(data={"base_version": found.version})
    form.offer(list_targets(reviewed, found))

    def act() -> None:
        deciding = form.build_deciding(number)
        merge_finding(db.session, g.person, assessment, deciding, form.into.data)

    if _decide(form, act):
        targets = (each.name for each in reviewed.findings if each.number == form.into.data)
        into = lower_first(next(targets, "another"))
        return _go_on(assessment_id, f"{found.name} is part of {into}")
    return _render(reviewed, "findings/merge.html", form, number)


@bp.route("/<int:number>/dismiss", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def dismiss(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Dismiss a finding, for a reason."""
    reviewed = get_reviewed(assessment_id)
    found, assessment = reviewed.get_finding(number), reviewed.sent.assessment
    form = ReasonForm(data={"base_version": found.version})

    def act() -> None:
        deciding = form.build_deciding(number, str(form.reason.data))
        dismiss_finding(db.session, g.person, assessment, deciding)

    if _decide(form, act):
        return _go_on(assessment_id, f"{found.name} is dismissed")
    return _render(reviewed, "findings/dismiss.html", form, number)


@bp.route("/<int:number>/reopen", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def reopen(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Reopen a finding that was dismissed or merged, for a reason."""
    reviewed = get_reviewed(assessment_id)
    found, assessment = reviewed.get_finding(number), reviewed.sent.assessment
    form = ReasonForm(data={"base_version": found.version})

    def act() -> None:
        deciding = form.build_deciding(number, str(form.reason.data))
        reopen_finding(db.session, g.person, assessment, deciding)

    if _decide(form, act):
        flash(f"{found.name} is reopened", "success")
        return redirect(url_for(".finding", assessment_id=assessment_id, number=number))
    return _render(reviewed, "findings/reopen.html", form, number)


@bp.route("/<int:number>/decide", methods=["GET", "POST"])
@open_to(Action.CONFIRM_CAUSE, redisplays_form=True)
def decide(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Confirm a cause of concern, or make an area for improvement of it."""
    reviewed = get_reviewed(assessment_id, Action.CONFIRM_CAUSE)
    found, assessment = reviewed.get_finding(number), reviewed.sent.assessment
    form = VerdictForm(data={"base_version": found.version})

    def act() -> None:
        deciding = form.build_deciding(number, form.reason.data or "")
        verdict = Verdict(form.verdict.data)
        decide_cause(db.session, g.person, assessment, deciding, verdict)

    if _decide(form, act):
        is_confirmed = form.verdict.data == Verdict.CONFIRM
        said = "is confirmed" if is_confirmed else "is an area for improvement now"
        flash(f"{found.name} {said}", "success")
        return redirect(url_for(".finding", assessment_id=assessment_id, number=number))
    return _render(reviewed, "findings/decide.html", form, number)


@bp.route("/candidates/<question_id>/dismiss", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def leave_out(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Dismiss the candidate that a question makes, or a section, for a reason."""
    reviewed = get_reviewed(assessment_id)
    form, assessment = ReasonForm(), reviewed.sent.assessment

    def act() -> None:
        deciding = form.build_deciding(0, str(form.reason.data))
        dismiss_candidate(db.session, g.person, assessment, question_id, deciding)

    if _decide(form, act):
        return _go_on(assessment_id, f"The candidate of {question_id} is dismissed")
    reviewed = _read_again(reviewed, form)
    found = [each for each in list_open_candidates(reviewed) if key_of(each) == question_id]
    themes = group_candidates(reviewed.sent, found)
    return render_template(
        "findings/leave_out.html",
        assessment=assessment,
        key=question_id,
        candidates=[each for theme in themes for each in theme.candidates],
        form=form,
        readers=describe_readers(g.person, assessment),
    )


def _decide(form: DecisionForm, act: Callable[[], None]) -> bool:
    """Act and commit, or show on the form why not. Returns whether it was done."""
    if not form.validate_on_submit():
        return False
    try:
        act()
    except UserError as error:
        db.session.rollback()
        form.refuse(error)
        return False
    db.session.commit()
    return True


def _read_again(reviewed: ReviewedAssessment, form: DecisionForm) -> ReviewedAssessment:
    """Read the review as it is now, where something was refused: that undid what was read."""
    return get_reviewed(reviewed.sent.assessment.id) if form.errors else reviewed


def _go_on(assessment_id: UUID, said: str) -> ResponseReturnValue:
    flash(said, "success")
    return redirect(url_for(".findings", assessment_id=assessment_id))


def _render(reviewed: ReviewedAssessment, template: str, form: DecisionForm, number: int) -> str:
    reviewed = _read_again(reviewed, form)
    found = reviewed.get_finding(number)
    return render_template(
        template,
        assessment=reviewed.sent.assessment,
        finding=found,
        form=form,
        targets=list_targets(reviewed, found),
        FindingState=FindingState,
        readers=describe_readers(g.person, reviewed.sent.assessment),
    )
