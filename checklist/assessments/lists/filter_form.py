"""The form that filters a list of questions, read from the address of the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import request
from wtforms import Form, SelectField, StringField
from wtforms.fields.choices import SelectChoice

from checklist.assessments.lists.question_list import (
    MARKS,
    ONLY,
    POINTS,
    SECTION_VIEWS,
    VIEWS,
    QuestionFilter,
    list_level_choices,
    list_state_choices,
    list_strength_choices,
)
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.web.text import clean_line

# Every word is looked for in every question: what is longer than a sentence is cut.
_LONGEST_SEARCH = 100


class FilterForm(Form):
    """What to show, read from the address: a value that is not on offer leaves nothing out.

    A plain form without a CSRF token, since it changes nothing and its address is shared.
    """

    by = SelectField("Show by")
    section = SelectField("Section")
    state = SelectField("State")
    mark = SelectField("Mark")
    owner = SelectField("Who usually knows")
    theme = SelectField("Theme")
    only = SelectField("Show")
    level = SelectField("Level")
    strength = SelectField("Strongest evidence")
    words = StringField("Words in the question, answer or note")

    @property
    def question_filter(self) -> QuestionFilter:
        chosen = {
            name: str(field.data or "")
            for name, field in self._fields.items()
            if name != "words" and field.data in [choice.value for choice in field.iter_choices()]
        }
        words = clean_line(self.words.data)[:_LONGEST_SEARCH]
        first = next(iter(self.by.iter_choices())).value
        return QuestionFilter(**(chosen | {"words": words, "by": chosen.get("by") or str(first)}))


def build_filter_form(question_set: QuestionSet, *, is_own: bool) -> FilterForm:
    """Build the form with the choices of the whole set, filled in from the address."""
    sections = {section.id: section.short_title for section in question_set.sections}
    return _build_form(question_set, question_set.questions, VIEWS, sections, is_own=is_own)


def build_section_filter_form(
    question_set: QuestionSet, section: Section, *, is_own: bool
) -> FilterForm:
    """Build the form with the choices of one section, for a page that shows no other."""
    return _build_form(question_set, section.questions, SECTION_VIEWS, {}, is_own=is_own)


def _build_form(
    question_set: QuestionSet,
    questions: Sequence[Question],
    views: Mapping[str, str],
    sections: Mapping[str, str],
    *,
    is_own: bool,
) -> FilterForm:
    """Build the form; outside readers are offered nothing that tells of points to check."""
    form = FilterForm(request.args, by=next(iter(views)))  # type: ignore[no-untyped-call]  # WTForms has none
    themes = {question.theme for question in questions}
    owners = sorted({question.owner for question in questions})
    form.by.choices = [SelectChoice(value, label) for value, label in views.items()]
    for field, choices in (
        (form.section, sections),
        (form.state, list_state_choices()),
        (form.mark, MARKS),
        (form.owner, {owner: owner for owner in owners}),
        (
            form.theme,
            {theme.id: theme.label for theme in question_set.themes if theme.id in themes},
        ),
        (form.only, {key: ONLY[key] for key in ONLY if is_own or key != POINTS}),
        (form.level, list_level_choices(question_set)),
        (form.strength, list_strength_choices(question_set)),
    ):
        field.choices = _build_choices(choices, "Everything" if field is form.only else "All")
    return form


def _build_choices(labels: Mapping[str, str], all_label: str) -> list[SelectChoice]:
    """Build the choices of a field: all, or one of those named."""
    return [
        SelectChoice("", all_label),
        *(SelectChoice(value, label) for value, label in labels.items()),
    ]
