"""The pages that show all questions of an assessment at once: to find, and to check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import Form, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from checklist.assessments import service
from checklist.assessments.overview import LONGEST_SEARCH, ONLY, VIEWS, Sought, overview, states
from checklist.assessments.position import Position, position_of
from checklist.assessments.progress import progress_of
from checklist.assessments.setting_aside import (
    SettingAsideForm,
    can_be_set_aside,
    set_aside,
)
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.question_set import Question, QuestionSet
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import shows_again
from checklist.web.errors import show_on

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


@bp.route("/<uuid:assessment_id>/sections/<section_id>/not-applicable", methods=["GET", "POST"])
@open_to(*service.WRITERS)
@shows_again
def not_applicable(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Say of several questions of a section that they do not apply, once it has been checked."""
    position = position_for(assessment_id)
    if not service.may_change(g.person):
        raise NotForThisRole("You cannot answer as {role}", role=g.person.role)
    section = service.get_section(position.question_set, section_id)
    offered = can_be_set_aside(position, section)
    allowed = [question for question in section.questions if question.na_allowed]
    form = SettingAsideForm()
    form.offer(allowed)
    is_checking = form.validate_on_submit()
    chosen = [question for question in allowed if question.id in (form.questions.data or ())]
    if is_checking and form.sure.data:
        if is_set_aside(position, chosen, form):
            flash("Saved as not applicable", "success")
            return redirect(
                url_for("assessments.section", assessment_id=assessment_id, section_id=section_id)
            )
        is_checking = False
    form.offer(offered)
    return render_template(
        "assessments/set_aside.html",
        position=position,
        section=section,
        form=form,
        offered=offered,
        chosen=chosen,
        is_checking=is_checking,
    )


def is_set_aside(position: Position, chosen: Sequence[Question], form: SettingAsideForm) -> bool:
    """Save what was checked, or put beside the questions why it cannot stand."""
    reason, key = str(form.reason.data), form.one_time_key
    try:
        set_aside(db.session, g.person, position, chosen, reason, key)
    except UserError as error:
        db.session.rollback()
        show_on(form, error)
        return False
    db.session.commit()
    return True


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)
