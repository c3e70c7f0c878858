"""The pages that show where judgements differ, and on which a lead settles it."""

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
from checklist.db import db
from checklist.reviews.judgements.judgement_queries import QuestionJudgements
from checklist.reviews.judgements.judging_list import find_levels
from checklist.reviews.judgements.question_rows import QuestionRows
from checklist.reviews.judgements.readers import describe_readers
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.moderation.double_judgements import describe_doubles
from checklist.reviews.moderation.moderation_queries import (
    ModeratedQuestion,
    load_moderated,
    load_moderated_question,
    may_differ,
    read_settlement,
)
from checklist.reviews.moderation.settle_form import SettleForm
from checklist.reviews.moderation.settlements import (
    describe_settled,
    list_verdicts,
    settle_difference,
    why_to_settle,
)
from checklist.reviews.moderation.weighed import weigh_for_settling
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("moderation", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def register(app: Flask) -> None:
    """Add these pages, and what the page of a question says of it."""
    app.register_blueprint(bp)
    app.jinja_env.globals["describe_settled"] = describe_settled
    app.jinja_env.globals["read_settlement"] = read_settlement
    app.jinja_env.globals["why_to_settle"] = why_to_settle
    access = Access(frozenset({Action.READ_JUDGEMENTS}))
    add_panel(app, "beside a judgement", "moderation/_beside.html", _build_beside, access)


@bp.get("/differences")
@open_to(Action.READ_JUDGEMENTS)
def differences(assessment_id: UUID) -> ResponseReturnValue:
    """List where judgements differ: to settle, settled, and agreed between the two."""
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_JUDGEMENTS)
    found = load_moderated(db.session, g.person, sent)
    return render_template(
        "moderation/differences.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        question_set=sent.question_set,
        to_settle=[each for each in found if each.is_to_settle],
        settled=[each for each in found if each.settled],
        agreed=[each for each in found if each.is_agreed_between and not each.difference],
        in_words=describe_doubles(db.session, g.person, assessment_id, found),
    )


@bp.route("/differences/<question_id>", methods=["GET", "POST"])
@open_to(Action.SETTLE, redisplays_form=True)
def settle(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show the judgements of a question side by side, and settle what differs."""
    sent = get_sent(db.session, g.person, assessment_id)
    require(g.person, Action.SETTLE, sent.assessment.state)
    question = get_question(sent.question_set, question_id)
    found = _find(sent, question)
    form = SettleForm(data={"shown": found.shown if found else ""})
    form.offer(list_verdicts(weigh_for_settling(sent, found), question))
    if form.validate_on_submit():
        try:
            settle_difference(db.session, g.person, sent.assessment, question, form.typed)
        except UserError as error:
            db.session.rollback()
            sent = get_sent(db.session, g.person, assessment_id)
            found = _find(sent, question)
            verdicts = list_verdicts(weigh_for_settling(sent, found), question)
            form.refuse(error, found.shown if found else "", verdicts)
        else:
            db.session.commit()
            flash(f"{question.id} is settled", "success")
            return redirect(url_for(".differences", assessment_id=assessment_id))
    return _render(sent, question, found, form)


def _find(sent: SentAssessment, question: Question) -> ModeratedQuestion | None:
    return next(iter(load_moderated(db.session, g.person, sent, question.id)), None)


def _render(
    sent: SentAssessment, question: Question, found: ModeratedQuestion | None, form: SettleForm
) -> str:
    result = sent.result.questions[question.id]
    claimed, supported = find_levels(sent.question_set, question, result)
    return render_template(
        "moderation/settle.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question_set=sent.question_set,
        question=question,
        found=found,
        form=form,
        claimed=claimed,
        supported=supported,
        readers=describe_readers(g.person, sent.assessment),
    )


def _build_beside(
    sent: SentAssessment, question: Question, judgements: QuestionJudgements, rows: QuestionRows
) -> Mapping[str, object] | None:
    """Build what stands beside a judgement, once the person sees the judgements of others."""
    seen = ((judgements.own,) if judgements.own else ()) + judgements.others
    if judgements.hidden or not may_differ(sent, question, seen):
        return None
    found = load_moderated_question(db.session, g.person, sent, question, rows)
    if found is None or not (found.difference or found.settled):
        return None
    return {"assessment": sent.assessment, "question_set": sent.question_set, "found": found}
