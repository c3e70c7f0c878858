"""The pages on which a local policing body asks, responds, and records where it was published."""

from __future__ import annotations

from uuid import UUID

from flask import g
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.responses.asking_for_comments import ask_for_comments
from checklist.responses.blueprint import (
    bp,
    build_comments_form,
    lead_to_response,
    render_response,
    save_side,
    save_typed,
)
from checklist.responses.forms import AskForm, PublicationForm, WordForm
from checklist.responses.models import CommentsOf
from checklist.responses.recording import find_gap, record_publication
from checklist.responses.response_queries import FoundResponse, find_response
from checklist.responses.response_texts import save_word
from checklist.web.access import open_to


@bp.route("/ask", methods=["GET", "POST"])
@open_to(Action.RESPOND, redisplays_form=True)
def ask(assessment_id: UUID) -> ResponseReturnValue:
    """Ask for the chief officer's comments by a day, or ask again."""
    found = _find(assessment_id)
    form = AskForm(data={"base_version": len(found.response.asks)})

    def act() -> None:
        base, key = form.base_version.data or 0, form.idempotency_key
        ask_for_comments(db.session, g.person, found.published.assessment, form.day.data, base, key)

    if save_typed(form, act, form.day.name):
        return lead_to_response(assessment_id, say_told("Asked", "The force is told"))
    return render_response("ask.html", _find(assessment_id), form=form)


@bp.route("/comments", methods=["GET", "POST"])
@open_to(Action.RESPOND, redisplays_form=True)
def comments(assessment_id: UUID) -> ResponseReturnValue:
    """Write the comments of the local policing body."""
    found = _find(assessment_id)
    form = build_comments_form(found.comments)
    if save_side(form, found, CommentsOf.LOCAL_POLICING_BODY):
        return lead_to_response(assessment_id, "Saved. It is not published yet")
    return render_response("comments.html", _find(assessment_id), form=form)


@bp.route("/recommendations/<int:finding>/<int:number>", methods=["GET", "POST"])
@open_to(Action.RESPOND, redisplays_form=True)
def word(assessment_id: UUID, finding: int, number: int) -> ResponseReturnValue:
    """Say what is done on a recommendation, or why nothing."""
    found = _find(assessment_id)
    key_of = found.get_recommendation(finding, number).key
    saved = found.find_word(key_of)
    form = WordForm(
        data={"kind": saved.kind.value, "text": saved.text, "base_version": saved.version}
        if saved
        else None
    )

    def act() -> None:
        assessment, base = found.published.assessment, form.base_version.data or 0
        save_word(
            db.session, g.person, assessment, key_of, form.typed, base, form.idempotency_key
        )  # fmt: skip

    if save_typed(form, act, form.text.name):
        return lead_to_response(assessment_id, f"Saved for recommendation {number}")
    found = _find(assessment_id)
    addressed = found.get_recommendation(finding, number)
    return render_response(
        "word.html", found, form=form, addressed=addressed, saved=found.find_word(key_of)
    )


@bp.route("/publication", methods=["GET", "POST"])
@open_to(Action.RESPOND, redisplays_form=True)
def publication(assessment_id: UUID) -> ResponseReturnValue:
    """Record where and when the response was published, and the copies that were sent."""
    found = _find(assessment_id)
    saved = found.response.publication
    names = ("address", "response_on", "inspectors_on", "home_secretary_on")
    data = {name: getattr(saved, name) for name in names} if saved else {}
    form = PublicationForm(data={**data, "base_version": saved.version if saved else 0})

    def act() -> None:
        base, key = form.base_version.data or 0, form.idempotency_key
        record_publication(db.session, g.person, found.published.assessment, form.typed, base, key)

    if save_typed(form, act, form.address.name):
        return lead_to_response(assessment_id, "The publication is recorded")
    found = _find(assessment_id)
    return render_response("publication.html", found, form=form, gap=find_gap(found))


def _find(assessment_id: UUID) -> FoundResponse:
    return find_response(db.session, g.person, assessment_id, Action.RESPOND)
