"""The pages on which inspectors answer comments, and release the answers to the force."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.comments.answering import answer_comment, release_answers
from checklist.reviews.comments.blueprint import CommentedDraft, bp, get_commented
from checklist.reviews.comments.comment_readers import describe_comment_readers
from checklist.reviews.comments.forms import AnswerForm
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm


@bp.route("/<int:comment>/answer", methods=["GET", "POST"])
@open_to(Action.ANSWER_COMMENTS, redisplays_form=True)
def answer(assessment_id: UUID, number: int, comment: int) -> ResponseReturnValue:
    """Answer a comment of the force, for a reason."""
    found = get_commented(assessment_id, number, Action.ANSWER_COMMENTS)
    last = found.comments.get(comment).answer
    form = AnswerForm(
        data={
            "decision": last.decision.value if last else None,
            "reason": last.reason if last else "",
            "since": last.since if last else "",
            "base_version": last.version if last else 0,
        }
    )
    if form.validate_on_submit():
        base, key = form.base_version.data or 0, form.idempotency_key
        try:
            answer_comment(
                db.session, g.person, found.assessment, number, comment, form.typed, base, key
            )
        except UserError as error:
            db.session.rollback()
            form.refuse(error, form.reason.name)
            found = get_commented(assessment_id, number, Action.ANSWER_COMMENTS)
        else:
            db.session.commit()
            flash(f"Comment {comment} is answered. The force does not read it yet", "success")
            return _go_to_list(assessment_id, number)
    return _render(found, form, comment)


@bp.post("/release")
@open_to(Action.ANSWER_COMMENTS)
def release(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Let the force read all the answers."""
    found = get_commented(assessment_id, number, Action.ANSWER_COMMENTS)
    form = IdempotentForm()
    if form.validate_on_submit():
        release_answers(db.session, g.person, found.assessment, number, form.idempotency_key)
        db.session.commit()
        flash("The answers are released. The force can read them now", "success")
    return _go_to_list(assessment_id, number)


def _go_to_list(assessment_id: UUID, number: int) -> ResponseReturnValue:
    return redirect(url_for(".comments", assessment_id=assessment_id, number=number))


def _render(found: CommentedDraft, form: AnswerForm, comment: int) -> str:
    draft = found.comments.draft
    return render_template(
        "comments/answer.html",
        assessment=found.assessment,
        found=found,
        draft=draft,
        comment=found.comments.get(comment),
        form=form,
        readers=describe_comment_readers(db.session, found.assessment, draft),
    )
