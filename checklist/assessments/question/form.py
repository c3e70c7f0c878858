"""The form of one question, built from the question's data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar
from uuid import UUID, uuid4

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, Field, HiddenField, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.history import PastSave, name_note
from checklist.assessments.answers.service import (
    NOTE,
    VALUE,
    AnswerProblem,
    Save,
    StaleAnswer,
    TypedAnswer,
)
from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.question.fields import (
    DOES_NOT_APPLY_FIELD,
    FIELD_BUILDERS,
    OneChoiceField,
    build_does_not_apply_field,
    build_initial_answer,
    to_stored_text,
)
from checklist.assessments.question.figure_fields import build_figure_fields
from checklist.assessments.saved_answers import follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import EARLIER_PREFIX, Given
from checklist.core.errors import UserError
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import (
    Fact,
    Measure,
    Question,
    QuestionSet,
    Scale,
    Theme,
)
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import Form
from checklist.web.errors import show_on_field
from checklist.web.text import clean_text

# What the page sends in addition to what a person typed: no part of a draft.
_HIDDEN_FIELDS = frozenset(
    {"csrf_token", "base_version", "key", "draft", "sequence", "then", "sure"}
    | {"mark", "base_mark_version", "mark_key", "mark_reason"}
)
# As the character counts of the page say, which count down from the same limit.
_LONGEST_NOTE = 4000
_LONGEST_FOLLOW_UP = 4000
_TOO_LONG_NOTE = "{label} must be {{limit}} characters or fewer"
_TOO_LONG_FOLLOW_UP = "This answer must be {limit} characters or fewer"


class AnswerForm(Form):
    """The part of a question's form that is the same for every question.

    ``figures`` maps the key of a figure or fact to the name of its field, ``follow_ups`` the id of
    a follow-up. ``draft`` is the key of the page whose draft was offered; ``sure`` the ids of the
    questions that the page named as no longer counted. ``must_be_answered`` says that figures or
    a note are not enough. ``initial`` is what the fields began with. ``other_draft`` is the draft
    of another tab that stays in place of what was typed here.
    """

    base_version = StoredNumberField(default=0)
    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])
    draft = HiddenField(default="", validators=[must.Optional(), must.UUID()])
    sure = HiddenField(default="")
    value: Field
    note: Field
    figures: ClassVar[dict[str, str]]
    follow_ups: ClassVar[dict[str, str]]
    conflict: StaleAnswer | None = None
    other_draft: OfferedDraft | None = None
    problem_links: Mapping[str, str] = {}
    must_be_answered = False
    uncounted: tuple[Question, ...] = ()
    initial: Mapping[str, object]

    @property
    def answer(self) -> str:
        """The answer as it is stored; ``NOT_APPLICABLE`` where the box for it is ticked."""
        if DOES_NOT_APPLY_FIELD in self and self[DOES_NOT_APPLY_FIELD].data:
            return NOT_APPLICABLE
        return to_stored_text(self.value.data)

    @property
    def typed(self) -> TypedAnswer:
        """What was typed, with the follow-ups that were on the page."""
        return TypedAnswer(
            given=Given(self.answer, self.note.data),
            figures={key: to_stored_text(self[name].data) for key, name in self.figures.items()},
            follow_ups={
                follow_up: self[name].data
                for follow_up, name in self.follow_ups.items()
                if self[name].raw_data
            },
        )

    @property
    def has_more_than_answer(self) -> bool:
        """Whether figures, facts, follow-ups or a note are typed, to be saved before the answer."""
        if self.must_be_answered:
            return False
        typed = self.typed
        others = (typed.given.note, *typed.figures.values(), *typed.follow_ups.values())
        return any(others) or any(field.process_errors for field in self)

    @property
    def save(self) -> Save:
        draft = UUID(self.draft.data) if self.draft.data else None
        return Save(self.base_version.data or 0, UUID(self.key.data), draft)

    @property
    def is_unchanged(self) -> bool:
        """Whether what was sent equals what the page shows when it offers no draft."""
        initial = type(self)(formdata=None, data=self.initial)
        names = self.follow_ups.values()
        return (
            not any(field.process_errors for field in self)
            and (self.typed.given, self.typed.figures)
            == (initial.typed.given, initial.typed.figures)
            and all(self[name].data == initial[name].data for name in names)
        )

    def find_field_name(self, key: str) -> str:
        """Find the name of the field that a problem's key belongs to; the note takes the rest."""
        if key in (VALUE, NOTE):
            return key
        return self.figures.get(key) or self.follow_ups.get(key) or NOTE

    def say_if_note_required(self, *, is_required: bool) -> None:
        """Say in the note's label whether it may be left empty."""
        word = "required" if is_required or self.note.errors else "optional"
        self.note.label.text = f"{self.note.label.text} ({word})"

    def show_problem(self, problem: AnswerProblem) -> None:
        """Show a problem beside its field."""
        name = self.find_field_name(problem.key)
        show_on_field(self, UserError("{text}", field=name, text=problem.text))

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field; after a conflict the next save replaces what is shown.

        Whoever chose no level takes over the one saved meanwhile, and does not take it away.
        """
        show_on_field(self, error)
        if isinstance(error, StaleAnswer):
            if isinstance(self.value, OneChoiceField) and not self.answer:
                self.value.process_data(error.saved.given.value or None)  # type: ignore[no-untyped-call]  # WTForms has no types
            self.conflict = error
            self.problem_links = {str(error.field): "#conflict-heading"}
            self.base_version.data = error.saved.version
            if error.is_same_page:
                self.key.data = str(uuid4())

    def restore(self, question: Question, save: PastSave) -> None:
        """Fill the form from an earlier Save, to be saved over the current answer."""
        values = dict(self.initial)
        values |= {VALUE: "", DOES_NOT_APPLY_FIELD: False, NOTE: save.given.note}
        values |= build_initial_answer(question, save.given.value)
        values |= {name: save.stored.get(key, "") for key, name in self.figures.items()}
        for follow_up, name in self.follow_ups.items():
            values[name] = save.stored.get(follow_up_key(question.id, follow_up), "")
        self.process(data=values)  # type: ignore[no-untyped-call]  # WTForms has no types

    def keep_to_figures(self) -> None:
        """Validate the figures alone: other fields show no errors, since nothing is saved yet."""
        self.validate_on_submit()
        for name, field in self._fields.items():
            if name not in (*self.figures.values(), "csrf_token"):
                field.errors = ()

    def confirms(self, uncounted: tuple[Question, ...]) -> bool:
        """Whether the page that was sent named these questions; the page shown next names them."""
        named = " ".join(question.id for question in uncounted)
        was_named = not uncounted or self.sure.data == named
        self.sure.data = named
        self.uncounted = uncounted
        return was_named

    def offer(self, draft: OfferedDraft) -> None:
        """Fill the form from a draft, with the version of the answer that it began from."""
        self.process(formdata=MultiDict(draft.fields), data=self.initial)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.base_version.data, self.draft.data = draft.base_version, str(draft.page)


def build_question_form(scored: ScoredAssessment, question: Question) -> AnswerForm:
    """Build the form of a question's page, filled with what was sent or else what is saved."""
    question_set, saved = scored.question_set, scored.saved_answers
    form_class = _build_form_class(
        question_set.get_scale(question),
        question,
        _find_own_measures(question_set, question),
        tuple(fact for fact in question_set.facts if fact.before == question.id),
        find_asked_themes(question_set, question),
    )
    initial: dict[str, object] = {}
    answer = saved.answers.get(question.id)
    if answer is not None:
        initial |= {NOTE: answer.given.note, "base_version": answer.version}
        initial |= build_initial_answer(question, answer.given.value)
    initial |= {name: saved.figures.get(key) for key, name in form_class.figures.items()}
    for follow_up, name in form_class.follow_ups.items():
        initial[name] = saved.follow_ups.get(follow_up_key(question.id, follow_up), "")
    form = form_class(data=initial)
    form.initial = initial
    return form


def extract_typed_fields(sent: MultiDict[str, str]) -> dict[str, list[str]]:
    """Extract what a person typed and chose on a page, without the page's own hidden fields."""
    return {name: values for name, values in sent.lists() if name not in _HIDDEN_FIELDS}


def _text_field(label: str, limit: int, message: str) -> Field:
    """Build the field of a text, stored as typed with plain line ends."""
    return TextAreaField(
        label,
        default="",
        filters=[clean_text],
        validators=[must.Length(max=limit, message=message.format(limit=f"{limit:,}"))],
    )


def _fact_field(fact: Fact) -> Field:
    """Build the field of a fact: a plain yes or no."""
    return RadioField(
        fact.prompt,
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "No")],
        validators=[must.Optional()],
    )


@cache  # A class with its fields takes longer to make than all else on the page
def _build_form_class(
    scale: Scale,
    question: Question,
    measures: tuple[Measure, ...],
    facts: tuple[Fact, ...],
    themes: tuple[Theme, ...],
) -> type[AnswerForm]:
    """Build the form class of one question: its answer and all else that is typed on its page."""
    fields: dict[str, Any] = {}
    figures: dict[str, str] = {}
    for fact in facts:
        figures[fact.id] = f"fact-{fact.id}"
        fields[figures[fact.id]] = _fact_field(fact)
    for theme in themes:
        figures[EARLIER_PREFIX + theme.id] = f"earlier-{theme.id}"
        fields[f"earlier-{theme.id}"] = BooleanField(theme.label)
    for key, name, field in build_figure_fields(measures):
        figures[key] = name
        fields[name] = field
    fields[VALUE] = FIELD_BUILDERS[question.type](scale, question)
    if (does_not_apply := build_does_not_apply_field(question)) is not None:
        fields[DOES_NOT_APPLY_FIELD] = does_not_apply
    label = name_note(question)
    fields[NOTE] = _text_field(label, _LONGEST_NOTE, _TOO_LONG_NOTE.format(label=label))
    follow_ups = {follow_up.id: f"follow-up-{follow_up.id}" for follow_up in question.follow_ups}
    for follow_up in question.follow_ups:
        fields[follow_ups[follow_up.id]] = _text_field(
            follow_up.prompt, _LONGEST_FOLLOW_UP, _TOO_LONG_FOLLOW_UP
        )
    fields |= {"figures": figures, "follow_ups": follow_ups}
    return type("QuestionForm", (AnswerForm,), fields)


def _find_own_measures(question_set: QuestionSet, question: Question) -> tuple[Measure, ...]:
    """Find the measures that are typed on this question's page and on no other."""
    return tuple(
        question_set.get_measure(measure_id)
        for measure_id in question.measures
        if question_set.get_home_question(measure_id).id == question.id
    )
