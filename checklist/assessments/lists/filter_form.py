"""The form that narrows a list of questions, asked in the address of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import request
from wtforms import Form, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from checklist.assessments.lists.question_list import (
    LONGEST_SEARCH,
    MARKS,
    ONLY,
    VIEWS,
    VIEWS_OF_SECTION,
    QuestionFilter,
    levels,
    states,
    strengths,
)
from checklist.core.question_sets.model import Question, QuestionSet, Section


class FilterForm(Form):
    """What to show, asked in the address; what is not on offer there leaves nothing out."""

    by = SelectField("Show by")
    section = SelectField("Section")
    state = SelectField("State")
    mark = SelectField("Mark")
    owner = SelectField("Who usually knows")
    theme = SelectField("Theme")
    only = SelectField("Only")
    level = SelectField("Level")
    strength = SelectField("Strongest evidence")
    words = StringField("Words in the question, answer or note")

    @property
    def sought(self) -> QuestionFilter:
        chosen = {
            name: str(field.data or "")
            for name, field in self._fields.items()
            if name != "words" and field.data in [choice.value for choice in field.iter_choices()]
        }
        words = (self.words.data or "").replace("\x00", "").strip()[:LONGEST_SEARCH]
        first = next(iter(self.by.iter_choices())).value
        return QuestionFilter(**(chosen | {"words": words, "by": chosen.get("by") or str(first)}))


def filter_form(question_set: QuestionSet) -> FilterForm:
    """The form with what the set has to offer, filled in from the address."""
    sections = {one.id: one.short_title for one in question_set.sections}
    return _offering(question_set, question_set.questions, VIEWS, sections)


def sought_in_section(question_set: QuestionSet, section: Section) -> FilterForm:
    """The form with what one section has to offer, for a page that shows no other."""
    return _offering(question_set, section.questions, VIEWS_OF_SECTION, {})


def _offering(
    question_set: QuestionSet,
    questions: Sequence[Question],
    views: Mapping[str, str],
    sections: Mapping[str, str],
) -> FilterForm:
    """The form with what these questions have to offer, filled in from the address."""
    form = FilterForm(request.args, by=next(iter(views)))  # type: ignore[no-untyped-call]  # WTForms has none
    themes = {one.theme for one in questions}
    form.by.choices = [SelectChoice(value, label) for value, label in views.items()]
    for field, offered in (
        (form.section, sections),
        (form.state, states()),
        (form.mark, MARKS),
        (form.owner, {one: one for one in sorted({one.owner for one in questions})}),
        (form.theme, {one.id: one.label for one in question_set.themes if one.id in themes}),
        (form.only, ONLY),
        (form.level, levels(question_set)),
        (form.strength, strengths(question_set)),
    ):
        field.choices = _any_or(offered)
    return form


def _any_or(offered: Mapping[str, str]) -> list[SelectChoice]:
    """All, or one of what is offered."""
    return [
        SelectChoice("", "All"),
        *(SelectChoice(value, name) for value, name in offered.items()),
    ]
