"""The pages of one published finding: how it stands, asking for its closure, deciding on that."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.reach.assigned import reaches
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.plans.closure_states import ClosureEvent
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.plans.answerable import name_published
from checklist.plans.closure_pages.closure_proofs import list_given_proofs
from checklist.plans.closure_pages.closure_saves import (
    TypedClosure,
    find_gap,
    get_finding_for,
    refuse_closure,
    save_closure,
)
from checklist.plans.closure_pages.forms import AskForm, DecideForm, ReopenForm
from checklist.plans.closure_pages.offered_closures import list_offered
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    get_published_finding,
    list_published_findings,
)
from checklist.plans.followed_actions import list_followed
from checklist.plans.repeatable_form import RepeatableForm
from checklist.web.access import open_to

bp = Blueprint(
    "closures",
    __name__,
    url_prefix=(
        "/assessments/<uuid:assessment_id>/published/findings/<int:finding>/<int:recommendation>"
    ),
)
_SEEN = (
    "Seen by: all who read the published report. If it is about a restricted question, only by"
    " those who read that."
)


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.get("")
@open_to(Action.READ_PUBLISHED_FINDINGS)
def finding(assessment_id: UUID, finding: int, recommendation: int) -> ResponseReturnValue:
    """Show how a published finding, or a recommendation of it, stands."""
    found = get_published_finding(db.session, g.person, assessment_id, finding, recommendation)
    offered = list_offered(db.session, g.person, found)
    parts = list_published_findings(db.session, g.person, [found.assessment])
    return _render(
        "finding.html",
        found,
        recommendations=[
            each for each in parts if each.key[0] == finding and each.recommendation is not None
        ],
        actions=list_followed(db.session, g.person, assessment_id, finding, recommendation),
        adds=name_published(assessment_id, finding, recommendation) if _may_add(found) else "",
        offered={each.name for each in offered},
        gap=find_gap(db.session, found, offered[0]) if offered else "",
    )


@bp.route("/ask", methods=["GET", "POST"])
@open_to(Action.ASK_FOR_CLOSURE, redisplays_form=True)
def ask(assessment_id: UUID, finding: int, recommendation: int) -> ResponseReturnValue:
    """Ask the inspectorate to close a finding."""
    found = _get(assessment_id, finding, recommendation, Action.ASK_FOR_CLOSURE)
    form = AskForm(base_version=found.standing.version)
    if not form.was_sent_before:
        refuse_closure(db.session, found, ClosureEvent.ASK)
        if not form.save(lambda: _save(found, form.typed)):
            actions = list_followed(db.session, g.person, assessment_id, *found.key)
            return _render_form("ask.html", found, form, actions=actions)
        flash(say_told("Closure is asked for", "The inspectors are told"), "success")
    return _lead(found)


@bp.route("/decide", methods=["GET", "POST"])
@open_to(Action.CLOSE_FINDING, redisplays_form=True)
def decide(assessment_id: UUID, finding: int, recommendation: int) -> ResponseReturnValue:
    """Close a finding on what was seen, or return it to the force."""
    found = _get(assessment_id, finding, recommendation, Action.CLOSE_FINDING)
    form = DecideForm(base_version=found.standing.version)
    offered = list_offered(db.session, g.person, found)
    if ClosureEvent.RETURN not in offered:
        form.leave_out_return()
    if not form.was_sent_before:
        refuse_closure(db.session, found, ClosureEvent.CLOSE, ClosureEvent.RETURN)
        if not form.save(lambda: _save(found, form.typed)):
            gap = find_gap(db.session, found, ClosureEvent.CLOSE)
            proofs = list_given_proofs(db.session, g.person, found)
            return _render_form("decide.html", found, form, gap=gap, proofs=proofs)
        is_closed = form.event is ClosureEvent.CLOSE
        flash("It is closed" if is_closed else "It is returned to the force", "success")
    return _lead(found)


@bp.route("/reopen", methods=["GET", "POST"])
@open_to(Action.CLOSE_FINDING, redisplays_form=True)
def reopen(assessment_id: UUID, finding: int, recommendation: int) -> ResponseReturnValue:
    """Open a closed finding again, with a reason."""
    found = _get(assessment_id, finding, recommendation, Action.CLOSE_FINDING)
    form = ReopenForm(base_version=found.standing.version)
    if not form.was_sent_before:
        refuse_closure(db.session, found, ClosureEvent.REOPEN)
        if not form.save(lambda: _save(found, form.typed)):
            return _render_form("reopen.html", found, form)
        flash(say_told("It is open again", "The force is told"), "success")
    return _lead(found)


def _get(
    assessment_id: UUID, finding: int, recommendation: int, action: Action
) -> PublishedFinding:
    return get_finding_for(db.session, g.person, assessment_id, finding, recommendation, action)


def _save(found: PublishedFinding, typed: TypedClosure) -> None:
    save_closure(db.session, g.person, found, typed)


def _may_add(found: PublishedFinding) -> bool:
    is_own = found.assessment.force_id == g.person.organisation_id
    is_over = found.standing.state.is_over or found.assessment.is_archived
    return is_own and not is_over and is_permitted(g.person, Action.KEEP_ACTIONS)


def _lead(found: PublishedFinding) -> ResponseReturnValue:
    finding, recommendation = found.key
    assessment_id = found.assessment.id
    return redirect(
        url_for(
            "closures.finding",
            assessment_id=assessment_id,
            finding=finding,
            recommendation=recommendation,
        )
    )


def _render_form(
    template: str, found: PublishedFinding, form: RepeatableForm, **shown: Any
) -> ResponseReturnValue:
    """Show a form with the finding as it is now, which a refused press may have read anew."""
    now = get_published_finding(db.session, g.person, found.assessment.id, *found.key)
    return _render(template, now, form=form, seen=_SEEN, **shown)


def _render(template: str, found: PublishedFinding, **shown: Any) -> str:
    return render_template(
        f"closures/{template}",
        assessment=found.assessment,
        found=found,
        standing=found.standing,
        is_reached=reaches(db.session, g.person, Action.READ_ASSESSMENT, found.assessment),
        **shown,
    )
