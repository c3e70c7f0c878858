"""The page that cites a finished worksheet as an exhibit."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.blueprint import (
    bp,
    build_worksheet_url,
    find_own_worksheet,
    find_refusal,
)
from checklist.assessments.worksheets.citing import cite as add_citing_exhibit
from checklist.assessments.worksheets.citing import refuse_citing
from checklist.assessments.worksheets.citing_form import CitationForm
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at
from checklist.core.permissions.actions import Action
from checklist.core.worksheets.annex import Annex
from checklist.core.worksheets.strength import may_be_strongest
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show


@bp.route("/worksheets/<int:number>/exhibit", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def cite(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask who looked at the items, and add the worksheet as an exhibit of its question."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    annex = find_annex(worksheet, load_looked_at(db.session, worksheet))
    form = CitationForm(
        asks_whether_outside=may_be_strongest(annex.finding, is_chosen=worksheet.is_chosen)
    )
    added: list[int] = []
    if form.validate_on_submit() and commit_or_show(
        form,
        lambda: added.append(
            add_citing_exhibit(db.session, g.person, assessment, worksheet, form.citation)
        ),
    ):
        flash(f"Exhibit {added[0]} added", "success")
        return redirect(build_worksheet_url(assessment, number))
    return _render(assessment, worksheet, annex, form)


def _render(assessment: Assessment, worksheet: Worksheet, annex: Annex, form: CitationForm) -> str:
    """Show the form, or in its place why the worksheet cannot be cited."""
    question_set = load_pinned_set(assessment)
    form.base_version.data = worksheet.version
    return render_template(
        "worksheets/cite.html",
        assessment=assessment,
        question=question_set.get_question(worksheet.question_id),
        worksheet=worksheet,
        annex=annex,
        form=form,
        refusal=find_refusal(lambda: refuse_citing(question_set, worksheet, annex)),
    )
