"""The pages on which an inspector judges what was sent, question by question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.answers.stored_drafts import OfferedDraft, sequence_now
from checklist.assessments.models import Assessment
from checklist.assessments.notes.thread_queries import count_threads
from checklist.assessments.reach.assigned import reaches
from checklist.assessments.reach.closed import NOTHING_CLOSED
from checklist.assessments.service import get_question
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.assessment_states import CLOSED_STATES
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.earlier_findings.finding_queries import list_of_set
from checklist.reviews.judgements.begun import BegunJudgement, find_begun, list_beginners
from checklist.reviews.judgements.candidate_findings import list_candidates
from checklist.reviews.judgements.forms import (
    JudgementForm,
    build_judgement_form,
    equals_saved_judgement,
)
from checklist.reviews.judgements.judgement_drafts import find_own_draft
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    Judgements,
    load_history,
    load_judgements,
    sort_judgements,
)
from checklist.reviews.judgements.judging_list import (
    describe_judgement,
    find_judged,
    find_next_to_judge,
    list_sections,
)
from checklist.reviews.judgements.judging_page import JudgingPage, build_judging_page
from checklist.reviews.judgements.question_rows import QuestionRows, load_question_rows
from checklist.reviews.judgements.sent_for_judging import find_changes, get_sent
from checklist.reviews.judgements.service import save_judgement
from checklist.reviews.judgements.verification_field import VERIFICATION_HINTS
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

_PATH = "/questions/<question_id>"
_AGREE = "agree"

bp = Blueprint("judgements", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def register(app: Flask) -> None:
    """Add these pages, the way to them from the assessment, and the words of a judgement."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_JUDGEMENTS}))
    for place in ("above the questions", "on a published report"):
        add_panel(app, place, "reviews/_to_judgements.html", _build_way, access)
    app.jinja_env.globals["describe_judgement"] = describe_judgement


@bp.get("/questions")
@open_to(Action.READ_JUDGEMENTS)
def questions(assessment_id: UUID) -> ResponseReturnValue:
    """List the questions of what was sent: those without a judgement, and those judged."""
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_JUDGEMENTS)
    judgements = load_judgements(db.session, g.person, sent.assessment)
    earlier = list_of_set(db.session, sent.assessment.force, sent.question_set)
    return render_template(
        "reviews/questions.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        sections=list_sections(sent, judgements),
        themes=list_candidates(sent, judgements, earlier),
        next_to_judge=find_next_to_judge(sent, find_judged(judgements)),
        begun=_list_begun(sent.assessment, judgements),
    )


@bp.get(_PATH)
@open_to(Action.READ_JUDGEMENTS)
def question(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show one question as it was sent, and beside it the person's own judgement.

    Once the assessment is closed the judgements are there to read, without a form.
    """
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_JUDGEMENTS)
    page, rows = _load_page(sent, get_question(sent.question_set, question_id))
    if not is_permitted(g.person, Action.JUDGE, sent.assessment.state):
        return _render_closed(page, rows)
    draft = _find_draft(page, rows)
    form = build_judgement_form(page, draft)
    begun = _find_begun(page, rows)
    if begun is not None and draft is None and request.args.get("take") == "over":
        form.take_over(begun)
    return _render(page, rows, form, draft, begun)


@bp.post(_PATH)
@open_to(Action.JUDGE, redisplays_form=True)
def save(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Save the person's own judgement of one question."""
    sent = get_sent(db.session, g.person, assessment_id)
    page, rows = _load_page(sent, get_question(sent.question_set, question_id))
    form = build_judgement_form(page, None)
    agrees = request.form.get("then") == _AGREE
    if agrees:
        form.agree(page)
    if form.validate_on_submit():
        try:
            save_judgement(
                db.session, g.person, sent.assessment, page.question, form.typed, form.save
            )
        except UserError as error:
            db.session.rollback()
            sent = get_sent(db.session, g.person, assessment_id)
            page, rows = _load_page(sent, page.question)
            form.refuse(error, page)
        else:
            db.session.commit()
            flash(_confirm(page.question, form), "success")
            return redirect(_find_address(page, page.next_to_judge if agrees else page.question))
    return _render(page, rows, form, None, _find_begun(page, rows))


@bp.get(f"{_PATH}/history")
@open_to(Action.READ_JUDGEMENTS)
def history(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show each Save of the judgements of a question that the person sees."""
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_JUDGEMENTS)
    found = get_question(sent.question_set, question_id)
    return render_template(
        "reviews/judgement_history.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question_set=sent.question_set,
        question=found,
        history=load_history(db.session, g.person, sent.assessment, found.id),
    )


def _build_way(assessment: Assessment, **_: object) -> dict[str, object] | None:
    """Build the way to how an assessment is judged, or once it is closed was, for who reads it."""
    is_open = reaches(db.session, g.person, Action.READ_JUDGEMENTS, assessment)
    is_over = assessment.state in CLOSED_STATES
    return {"assessment": assessment, "is_over": is_over} if is_open else None


def _list_begun(assessment: Assessment, judgements: Judgements) -> Mapping[str, str]:
    """List who began what is left to take over, while questions are judged."""
    if not is_permitted(g.person, Action.JUDGE, assessment.state):
        return {}
    return list_beginners(db.session, g.person, assessment, judgements)


def _load_page(sent: SentAssessment, judged: Question) -> tuple[JudgingPage, QuestionRows]:
    """Load the page of a question, and the rows that stand beside it."""
    rows = load_question_rows(db.session, g.person, sent.assessment, judged.id)
    found = sort_judgements(g.person, sent.assessment, rows).get(judged.id, NOT_JUDGED)
    return build_judging_page(g.person, sent, judged, found, rows.judged), rows


def _find_draft(page: JudgingPage, rows: QuestionRows) -> OfferedDraft | None:
    """Find the person's own draft, unless it holds what they saved."""
    draft = find_own_draft(g.person, rows.drafts)
    return None if draft is None or equals_saved_judgement(page, draft) else draft


def _find_begun(page: JudgingPage, rows: QuestionRows) -> BegunJudgement | None:
    """Find what somebody began who is assigned no more, for the person to take over."""
    return find_begun(db.session, g.person, page.sent.assessment, rows.drafts, page.judgements)


def _render(
    page: JudgingPage,
    rows: QuestionRows,
    form: JudgementForm,
    draft: OfferedDraft | None,
    begun: BegunJudgement | None,
) -> str:
    """Show the page; beside a draft of one's own nothing is to be taken over in its place."""
    is_own_text = draft is not None and not form.begun_by.data
    return render_template(
        "reviews/judge.html",
        form=form,
        draft=draft,
        sequence=sequence_now(),
        begun=None if is_own_text else begun,
        verification_hints=VERIFICATION_HINTS,
        **_show_sent(page, rows),
    )


def _render_closed(page: JudgingPage, rows: QuestionRows) -> str:
    """Show how a question was judged, once nobody judges it any more."""
    draft = _find_draft(page, rows)
    return render_template("reviews/judged.html", draft=draft, **_show_sent(page, rows))


def _show_sent(page: JudgingPage, rows: QuestionRows) -> dict[str, Any]:
    """Show what was sent of a question, and what changed of it."""
    assessment = page.sent.assessment
    changes = find_changes(g.person, page.sent, [page.question])
    return {
        "assessment": assessment,
        "known_seals": page.sent.seals,
        "question_set": page.sent.question_set,
        "page": page,
        "unsorted_rows": rows,
        "changes": changes.get(page.question.id),
        "notes": count_threads(db.session, g.person, assessment, page.question.id, NOTHING_CLOSED),
    }


def _confirm(judged: Question, form: JudgementForm) -> str:
    """Say what is saved, and that a note alone judges nothing."""
    if form.typed.choice is None:
        return f"The notes on {judged.id} are saved. It has no judgement yet"
    return f"Your judgement of {judged.id} is saved"


def _find_address(page: JudgingPage, after: Question | None) -> str:
    """Find where a Save leads: to a question, or to the list where none is left to judge."""
    assessment_id = page.sent.assessment.id
    if after is None:
        return url_for(".questions", assessment_id=assessment_id)
    return url_for(".question", assessment_id=assessment_id, question_id=after.id)
