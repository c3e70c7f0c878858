"""The pages on which a force comments on a draft report, and sends what a signatory approved."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.stale_save import StaleSave
from checklist.db import db
from checklist.reviews.comments import answer_views  # noqa: F401  # adds its pages to the blueprint
from checklist.reviews.comments.blueprint import CommentedDraft, bp, get_commented
from checklist.reviews.comments.comment_queries import (
    list_noted_since,
    list_other_drafts,
    load_round,
    reads_answers,
)
from checklist.reviews.comments.comment_readers import describe_comment_readers
from checklist.reviews.comments.forms import ApproveForm, CommentForm, write_place
from checklist.reviews.comments.writing import (
    approve_comments,
    change_comment,
    send_comments,
    withdraw_comment,
    write_comment,
)
from checklist.reviews.draft_reports.actions_since import add_since_source
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.access import Access, open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these pages, the way to them on a draft report, and what reports say of answers."""
    app.register_blueprint(bp)
    add_since_source(app, list_noted_since)
    access = Access(frozenset({Action.READ_DRAFT}))
    add_panel(app, "on a draft report", "comments/_on_draft.html", _build_panel, access)


def _build_panel(assessment: Assessment, draft: DraftReport) -> dict[str, object]:
    return {"assessment": assessment, "draft": draft, "round": load_round(db.session, draft.id)}


@bp.get("")
@open_to(Action.READ_DRAFT)
def comments(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """List the comments on a draft report, how far they are, and their answers."""
    return _render_list(get_commented(assessment_id, number))


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.COMMENT_ON_DRAFT, redisplays_form=True)
def new(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Write a comment on a place of the draft."""
    found = get_commented(assessment_id, number, Action.COMMENT_ON_DRAFT)
    form = CommentForm(place=request.args.get("place", ""))
    form.offer(found.list_places())

    def act() -> None:
        write_comment(
            db.session, g.person, found.assessment, number, form.typed, form.idempotency_key
        )

    if _save(form, act):
        flash("The comment is written. It is not sent yet", "success")
        return _lead_to_list(assessment_id, number)
    return _render_form(get_commented(assessment_id, number), form)


@bp.route("/<int:comment>/change", methods=["GET", "POST"])
@open_to(Action.COMMENT_ON_DRAFT, redisplays_form=True)
def change(assessment_id: UUID, number: int, comment: int) -> ResponseReturnValue:
    """Change a comment that is not sent."""
    found = get_commented(assessment_id, number, Action.COMMENT_ON_DRAFT)
    saved = found.comments.get_written(comment)
    form = CommentForm(
        data={
            "kind": saved.kind.value,
            "place": write_place(saved.place),
            "text": saved.text,
            "base_version": saved.version,
        }
    )
    form.offer(found.list_places())

    def act() -> None:
        base, key = form.base_version.data or 0, form.idempotency_key
        change_comment(
            db.session, g.person, found.assessment, number, comment, form.typed, base, key
        )

    if _save(form, act):
        flash(f"Comment {comment} is changed. It is not sent yet", "success")
        return _lead_to_list(assessment_id, number)
    return _render_form(get_commented(assessment_id, number), form, comment)


@bp.post("/<int:comment>/withdraw")
@open_to(Action.COMMENT_ON_DRAFT)
def withdraw(assessment_id: UUID, number: int, comment: int) -> ResponseReturnValue:
    """Withdraw a comment that is not sent."""
    found = get_commented(assessment_id, number, Action.COMMENT_ON_DRAFT)
    form = IdempotentForm()
    if form.validate_on_submit():
        withdraw_comment(
            db.session, g.person, found.assessment, number, comment, form.idempotency_key
        )
        db.session.commit()
        flash(f"Comment {comment} is withdrawn", "success")
    return _lead_to_list(assessment_id, number)


@bp.post("/approve")
@open_to(Action.APPROVE_COMMENTS)
def approve(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Approve all comments as the page showed them, or that there are none."""
    found = get_commented(assessment_id, number, Action.APPROVE_COMMENTS)
    form = ApproveForm()
    if form.validate_on_submit():
        shown, key = form.shown.data or 0, form.idempotency_key
        try:
            approve_comments(db.session, g.person, found.assessment, number, shown, key)
        except StaleSave as error:
            db.session.rollback()
            flash(str(error), "error")
        else:
            db.session.commit()
            flash("Approved. A coordinator or a signatory can send it now", "success")
    return _lead_to_list(assessment_id, number)


@bp.post("/send")
@open_to(Action.COMMENT_ON_DRAFT)
def send(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Send the comments to the inspectors, or that there are none."""
    found = get_commented(assessment_id, number, Action.COMMENT_ON_DRAFT)
    form = IdempotentForm()
    if form.validate_on_submit():
        send_comments(db.session, g.person, found.assessment, number, form.idempotency_key)
        db.session.commit()
        flash("Sent. The inspectors can read it now", "success")
    return _lead_to_list(assessment_id, number)


def _save(form: CommentForm, act: Callable[[], None]) -> bool:
    """Act and commit, or show on the form why not, with all that was typed."""
    if not form.validate_on_submit():
        return False
    try:
        act()
    except UserError as error:
        db.session.rollback()
        form.refuse(error, form.text.name)
        return False
    db.session.commit()
    return True


def _lead_to_list(assessment_id: UUID, number: int) -> ResponseReturnValue:
    return redirect(url_for(".comments", assessment_id=assessment_id, number=number))


def _render_list(found: CommentedDraft) -> str:
    assessment, shown = found.assessment, found.comments
    state = assessment.state
    return render_template(
        "comments/comments.html",
        assessment=assessment,
        found=found,
        shown=shown,
        draft=shown.draft,
        approving=ApproveForm(data={"shown": shown.round.version}),
        buttons=IdempotentForm(),
        may_comment=shown.is_open and is_permitted(g.person, Action.COMMENT_ON_DRAFT, state),
        may_approve=shown.is_open and is_permitted(g.person, Action.APPROVE_COMMENTS, state),
        may_answer=is_permitted(g.person, Action.ANSWER_COMMENTS, state),
        reads_answers=reads_answers(g.person, shown.round),
        others=list_other_drafts(db.session, g.person, assessment, shown.draft),
    )


def _render_form(found: CommentedDraft, form: CommentForm, comment: int = 0) -> str:
    return render_template(
        "comments/write.html",
        assessment=found.assessment,
        found=found,
        draft=found.comments.draft,
        form=form,
        saved=found.comments.get_written(comment) if comment else None,
        readers=describe_comment_readers(db.session, found.assessment, found.comments.draft),
    )
