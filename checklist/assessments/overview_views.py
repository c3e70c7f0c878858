"""The pages that show all questions of an assessment at once: to find, and to check."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, Flask, g, render_template, request
from flask.typing import ResponseReturnValue
from wtforms import Form, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from checklist.assessments import service
from checklist.assessments.overview import LONGEST_SEARCH, ONLY, VIEWS, Sought, overview, states
from checklist.assessments.position import Position, position_of
from checklist.assessments.progress import progress_of
from checklist.core.question_set import QuestionSet
from checklist.db import db
from checklist.web.access import open_to

bp = Blueprint("overview", __name__, url_prefix="/assessments")


class SoughtForm(Form):
    """What to show, asked in the address; what is not on offer there leaves nothing out."""

    by = SelectField("Show by")
    section = SelectField("Section")
    state = SelectField("State")
    owner = SelectField("Who usually knows")
    theme = SelectField("Theme")
    only = SelectField("Only")
    words = StringField("Words in the question, its guidance or the note")

    @property
    def sought(self) -> Sought:
        chosen = {
            name: str(field.data or "")
            for name, field in self._fields.items()
            if name != "words" and field.data in [choice.value for choice in field.iter_choices()]
        }
        words = (self.words.data or "").replace("\x00", "").strip()[:LONGEST_SEARCH]
        return Sought(**(chosen | {"words": words, "by": chosen.get("by") or "section"}))


def sought_form(question_set: QuestionSet) -> SoughtForm:
    """The form with what the set has to offer, filled in from the address."""
    form = SoughtForm(request.args, by="section")  # type: ignore[no-untyped-call]  # WTForms has none
    owners = sorted({one.owner for one in question_set.questions})
    form.by.choices = [SelectChoice(value, label) for value, label in VIEWS.items()]
    for field, offered in (
        (form.section, {one.id: one.short_title for one in question_set.sections}),
        (form.state, states()),
        (form.owner, {one: one for one in owners}),
        (form.theme, {one.id: one.label for one in question_set.themes}),
        (form.only, ONLY),
    ):
        field.choices = any_or(offered)
    return form


def any_or(offered: Mapping[str, str]) -> list[SelectChoice]:
    """All, or one of what is offered."""
    return [
        SelectChoice("", "All"),
        *(SelectChoice(value, name) for value, name in offered.items()),
    ]


def position_for(assessment_id: UUID) -> Position:
    """Where an assessment stands, for whoever asks."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    return position_of(db.session, assessment)


@bp.get("/<uuid:assessment_id>/all")
@open_to(*service.READERS)
def all_questions(assessment_id: UUID) -> ResponseReturnValue:
    """List questions by section, owner or theme, narrowed by what is asked for."""
    position = position_for(assessment_id)
    form = sought_form(position.question_set)
    return render_template(
        "assessments/all.html",
        position=position,
        form=form,
        sought=form.sought,
        overview=overview(position, form.sought),
    )


@bp.get("/<uuid:assessment_id>/check")
@open_to(*service.READERS)
def check(assessment_id: UUID) -> ResponseReturnValue:
    """Show every answer with its note, to be read through, changed or printed."""
    position = position_for(assessment_id)
    return render_template(
        "assessments/check.html",
        position=position,
        progress=progress_of(position),
        may_change=service.may_change(g.person),
    )


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)
