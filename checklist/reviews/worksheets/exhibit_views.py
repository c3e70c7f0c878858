"""The page on which an inspector cites a finished worksheet in an exhibit of their own."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import find_refusal
from checklist.assessments.worksheets.citing import find_last_day
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at
from checklist.core.permissions.actions import Action
from checklist.core.worksheets.sentences import describe_limits
from checklist.core.worksheets.strength import describe_strength
from checklist.db import db
from checklist.reviews.worksheets.blueprint import bp, find_sampled
from checklist.reviews.worksheets.forms import WorksheetExhibitForm
from checklist.reviews.worksheets.worksheet_exhibits import (
    WorksheetCitation,
    cite_worksheet,
    find_strength_of,
    refuse_citing_twice,
)
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import format_day


@bp.route("/worksheets/<int:number>/exhibit", methods=["GET", "POST"])
@open_to(Action.JUDGE, redisplays_form=True)
def cite(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show what the sample says and how strong it is, and add it to the person's own exhibits."""
    assessment, worksheet = find_sampled(assessment_id, number, Action.JUDGE)
    question_set = load_pinned_set(assessment)
    question = question_set.get_question(worksheet.question_id)
    form = WorksheetExhibitForm()
    added: list[int] = []

    def act() -> None:
        typed = form.citation
        number = cite_worksheet(
            db.session, g.person, assessment, question, question_set, worksheet, typed
        )
        added.append(number)

    if form.validate_on_submit() and commit_or_show(form, act):
        flash(_say_what_counts(assessment, worksheet, added[0], form.citation), "success")
        return redirect(
            url_for("judgements.question", assessment_id=assessment.id, question_id=question.id)
        )
    annex = find_annex(worksheet, load_looked_at(db.session, worksheet))
    form.base_version.data = worksheet.version
    return render_template(
        "reviews/worksheets/cite.html",
        assessment=assessment,
        question=question,
        question_set=question_set,
        worksheet=worksheet,
        annex=annex,
        strength=describe_strength(
            annex.finding, find_strength_of(worksheet, annex), is_chosen=worksheet.is_chosen
        ),
        form=form,
        refusal=find_refusal(
            lambda: refuse_citing_twice(db.session, g.person, question_set, worksheet, annex)
        ),
    )


def _say_what_counts(
    assessment: Assessment, worksheet: Worksheet, number: int, cited: WorksheetCitation
) -> str:
    """Say as what an exhibit is added, whether it counts, and what its sample does not tell."""
    annex = find_annex(worksheet, load_looked_at(db.session, worksheet))
    strength = describe_strength(
        annex.finding, find_strength_of(worksheet, annex), is_chosen=worksheet.is_chosen
    )
    day = cited.position_as_at or find_last_day(db.session, worksheet)
    late = (
        f"It speaks of {format_day(day)}, after the as-at date {format_day(assessment.as_at)}, so"
        " it does not count"
    )
    counts = f"It counts in your judgement of {worksheet.question_id}, and sets no level"
    limits = [str(each).removesuffix(".") for each in describe_limits(annex.finding)]
    told = [f"Exhibit {number} is added as {strength}", late if day > assessment.as_at else counts]
    return ". ".join([*told, *limits])
