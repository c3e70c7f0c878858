"""The forms that restrict questions, change who may see one, and lift a restriction."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from wtforms import HiddenField, SelectField, SelectMultipleField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.restrictions.restricted_questions import Colleague
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.web.csrf import IdempotentForm

_SECTION = "section:"


class PeopleForm(IdempotentForm):
    """Who may see a question, besides the person who says so."""

    people = SelectMultipleField("Who else may see it?")
    stamp = HiddenField(default="")

    def offer_people(self, colleagues: Iterable[Colleague], person: Person) -> None:
        """Offer those who may be named; the person themselves always is."""
        self.people.choices = [
            SelectChoice(str(each.id), each.label) for each in colleagues if each.id != person.id
        ]

    @property
    def chosen_people(self) -> list[UUID]:
        return [UUID(key) for key in self.people.data or ()]


class RestrictForm(PeopleForm):
    """What is to be restricted, a question or all questions of a section, and to whom."""

    what = SelectField(
        "What do you want to restrict?",
        validators=[must.InputRequired("Select a question or a section")],
    )

    def offer_questions(self, question_set: QuestionSet, restricted: Iterable[str]) -> None:
        """Offer each section and its questions, but for those that are restricted already."""
        taken = frozenset(restricted)
        choices = [SelectChoice("", "Select a question or a section")]
        for section in question_set.sections:
            free = [each for each in section.questions if each.id not in taken and not each.retired]
            if len(free) > 1:
                label = f"All of {section.short_title}"
                choices.append(SelectChoice(f"{_SECTION}{section.id}", label))
            choices += [SelectChoice(each.id, f"{each.id}. {each.prompt}") for each in free]
        self.what.choices = choices

    def find_chosen(self, question_set: QuestionSet) -> list[Question]:
        """Find the questions that were chosen, one or those of a section."""
        chosen = str(self.what.data)
        return [
            question
            for section in question_set.sections
            for question in section.questions
            if not question.retired
            and (question.id == chosen or f"{_SECTION}{section.id}" == chosen)
        ]


class LiftForm(IdempotentForm):
    """The confirmation that a question is opened to all."""

    stamp = HiddenField(default="")
    people = HiddenField(default="")
