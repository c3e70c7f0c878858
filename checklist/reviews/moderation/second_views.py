"""The pages of second judgements: those to give, and which questions are judged twice."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_question
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.core.reviews.second_judgements import SecondBecause
from checklist.db import db
from checklist.reviews.judgements.judgement_queries import QuestionJudgements, load_judgements
from checklist.reviews.judgements.readers import describe_readers
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.moderation.choosing import decide_second, find_next_decision
from checklist.reviews.moderation.second_form import SecondForm
from checklist.reviews.moderation.second_queries import (
    SecondStanding,
    find_need,
    list_second_rows,
    load_choices,
    name_givers,
    takes_judgement,
)
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("second_judgements", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def register(app: Flask) -> None:
    """Add these pages, and what the page of a question says of its second judgement."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.JUDGE}))
    add_panel(app, "above a judgement", "moderation/_above.html", _build_above, access)


@bp.get("/second")
@open_to(Action.READ_JUDGEMENTS)
def questions(assessment_id: UUID) -> ResponseReturnValue:
    """List the questions that two inspectors judge: to give, waiting, given and done without."""
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_JUDGEMENTS)
    judgements = load_judgements(db.session, g.person, sent.assessment)
    rows = list_second_rows(sent, load_choices(db.session, g.person, sent.assessment), judgements)
    listed = {row.question.id for row in rows}
    return render_template(
        "moderation/second.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        parts=[(each, [row for row in rows if row.standing is each]) for each in SecondStanding],
        Standing=SecondStanding,
        others=[
            each
            for each in sent.question_set.questions
            if each.id not in listed and takes_judgement(sent, each.id)
        ],
    )


@bp.route("/second/<question_id>", methods=["GET", "POST"])
@open_to(Action.CHOOSE_SECOND, redisplays_form=True)
def choose(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Ask for the second judgement of a question, or do without it."""
    sent = get_sent(db.session, g.person, assessment_id)
    require(g.person, Action.CHOOSE_SECOND, sent.assessment.state)
    question = get_question(sent.question_set, question_id)
    offered = find_next_decision(_find_because(sent, question))
    form = SecondForm(data={"decision": offered.value})
    if form.validate_on_submit():
        try:
            decide_second(db.session, g.person, sent.assessment, question, form.typed)
        except UserError as error:
            db.session.rollback()
            sent = get_sent(db.session, g.person, assessment_id)
            form.refuse(error, find_next_decision(_find_because(sent, question)))
        else:
            db.session.commit()
            said = "needs no second judgement" if form.is_waiver else "is to be judged twice"
            flash(f"{question.id} {said}", "success")
            return redirect(url_for(".questions", assessment_id=assessment_id))
    return render_template(
        "moderation/choose_second.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question=question,
        form=form,
        because=_find_because(sent, question),
        takes_judgement=takes_judgement(sent, question.id),
        readers=describe_readers(g.person, sent.assessment),
    )


def _find_because(sent: SentAssessment, question: Question) -> SecondBecause | None:
    return find_need(db.session, g.person, sent, question.id)


def _build_above(
    sent: SentAssessment, question: Question, judgements: QuestionJudgements
) -> Mapping[str, object] | None:
    """Build what stands above a judgement, until two inspectors have given theirs."""
    givers = name_givers(judgements)
    if len(givers) > 1 or not takes_judgement(sent, question.id):
        return None
    return {
        "assessment": sent.assessment,
        "question": question,
        "because": _find_because(sent, question),
        "Because": SecondBecause,
        "givers": givers,
        "is_second": bool(judgements.hidden),
    }
