"""The page on which an inspector agrees with the answers of a section over a shown list."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_section
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Section
from checklist.db import db
from checklist.reviews.judgements.agree_form import AgreeForm
from checklist.reviews.judgements.agreeing import AgreeList, agree_with_list, build_agree_list
from checklist.reviews.judgements.judgement_queries import load_judgements
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.judgements.verification_field import VERIFICATION_HINTS
from checklist.web.access import open_to

bp = Blueprint("agreeing", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


@bp.route("/sections/<section_id>/agree", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def agree(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Show which answers of a section may be agreed at once, and agree with them."""
    sent = get_sent(db.session, g.person, assessment_id)
    section = get_section(sent.question_set, section_id)
    found = _build_list(sent, section)
    form = AgreeForm(data={"shown": found.shown})
    if form.validate_on_submit():
        try:
            number = agree_with_list(db.session, g.person, sent.assessment, section, form.agreement)
        except UserError as error:
            db.session.rollback()
            sent = get_sent(db.session, g.person, assessment_id)
            found = _build_list(sent, section)
            form.refuse(error, found)
        else:
            db.session.commit()
            flash(f"You agreed with {format_count(number, 'answer')} of {section.title}", "success")
            return redirect(url_for("judgements.questions", assessment_id=assessment_id))
    return render_template(
        "reviews/agree.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        found=found,
        form=form,
        verification_hints=VERIFICATION_HINTS,
    )


def _build_list(sent: SentAssessment, section: Section) -> AgreeList:
    judgements = load_judgements(db.session, g.person, sent.assessment)
    return build_agree_list(sent, section, judgements)
