"""The form of one question, made from its data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar
from uuid import UUID, uuid4

from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, Field, HiddenField, IntegerField, RadioField, TextAreaField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.drafts import KeptDraft
from checklist.assessments.answers.history import PastSave
from checklist.assessments.answers.service import NOTE, VALUE, Fault, Save, StaleAnswer, Typed
from checklist.assessments.figures import DateFigureField, FigureField
from checklist.assessments.pinned_set import themes_asked
from checklist.assessments.question.fields import APART, FIELDS, apart_field, as_kept, begun_with
from checklist.assessments.saved_answers import follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import EARLIER, NOT_APPLICABLE, Given
from checklist.core.errors import UserError
from checklist.core.question_sets.model import (
    Fact,
    Figure,
    Measure,
    Question,
    Scale,
    Theme,
    figure_keys,
)
from checklist.web.csrf import Form
from checklist.web.errors import show_on
from checklist.web.text import cleaned

_LONGEST_NOTE = 4000
_LONGEST_FOLLOW_UP = 4000
_TOO_LONG_NOTE = "Reason or note must be {limit} characters or fewer"
_TOO_LONG_FOLLOW_UP = "This answer must be {limit} characters or fewer"


class AnswerForm(Form):
    """The part of a question's form that is the same for every question.

    ``figures`` says which field holds which figure or fact, ``follow_ups`` which follow-up.
    """

    seen = IntegerField(default=0)
    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])
    draft = HiddenField(default="", validators=[must.Optional(), must.UUID()])
    sure = HiddenField(default="")
    value: Field
    note: Field
    figures: ClassVar[dict[str, str]]
    follow_ups: ClassVar[dict[str, str]]
    conflict: StaleAnswer | None = None
    aside: tuple[Question, ...] = ()
    begun: Mapping[str, object]

    @property
    def answer(self) -> str:
        """The answer as it is kept; "not applicable" where that is said apart from it."""
        if APART in self and self[APART].data:
            return NOT_APPLICABLE
        return as_kept(self.value.data)

    @property
    def typed(self) -> Typed:
        """What was typed; a follow-up that was not on the page was not asked."""
        return Typed(
            given=Given(self.answer, self.note.data),
            figures={key: as_kept(self[name].data) for key, name in self.figures.items()},
            follow_ups={
                follow_up: self[name].data
                for follow_up, name in self.follow_ups.items()
                if self[name].raw_data
            },
        )

    @property
    def save(self) -> Save:
        draft = UUID(self.draft.data) if self.draft.data else None
        return Save(self.seen.data or 0, UUID(self.key.data), draft)

    @property
    def is_as_begun(self) -> bool:
        """Whether what was sent is what the page began with, when nothing on it was a draft."""
        begun = type(self)(formdata=None, data=self.begun)
        names = self.follow_ups.values()
        return (
            not any(field.process_errors for field in self)
            and (self.typed.given, self.typed.figures) == (begun.typed.given, begun.typed.figures)
            and all(self[name].data == begun[name].data for name in names)
        )

    def field_at(self, place: str) -> str:
        """The name of the field a fault belongs beside."""
        if place in (VALUE, NOTE):
            return place
        return self.figures.get(place) or self.follow_ups.get(place) or NOTE

    def show(self, fault: Fault) -> None:
        """Put a fault beside its field."""
        show_on(self, UserError("{text}", field=self.field_at(fault.at), text=fault.text))

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field; after a stale save the next one replaces what it saw."""
        show_on(self, error)
        if isinstance(error, StaleAnswer):
            self.conflict = error
            self.seen.data = error.saved.version
            if error.is_same_page:
                self.key.data = str(uuid4())

    def restore(self, question: Question, save: PastSave) -> None:
        """Begin from an earlier Save, to be saved over the answer as it now stands."""
        begun = dict(self.begun)
        begun |= {VALUE: "", APART: False, NOTE: save.given.note}
        begun |= begun_with(question, save.given.value)
        begun |= {name: save.said.get(key, "") for key, name in self.figures.items()}
        for follow_up, name in self.follow_ups.items():
            begun[name] = save.said.get(follow_up_key(question.id, follow_up), "")
        self.process(data=begun)  # type: ignore[no-untyped-call]  # WTForms has no types

    def keep_to_figures(self) -> None:
        """Say what is wrong with the figures alone: nothing is being saved yet."""
        self.validate_on_submit()
        for name, field in self._fields.items():
            if name not in (*self.figures.values(), "csrf_token"):
                field.errors = ()

    def is_sure_of(self, aside: tuple[Question, ...]) -> bool:
        """Whether the page that was sent named these as what will no longer count; else it will."""
        named = " ".join(one.id for one in aside)
        was_named = not aside or self.sure.data == named
        self.sure.data = named
        self.aside = aside
        return was_named

    def offer(self, draft: KeptDraft) -> None:
        """Begin from a draft, with the version that it began from."""
        self.process(formdata=MultiDict(draft.fields), data=self.begun)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.seen.data, self.draft.data = draft.seen, str(draft.page)


def question_form(scored: ScoredAssessment, question: Question) -> AnswerForm:
    """The form of a question's page, filled with what is saved unless it was sent."""
    question_set, said = scored.question_set, scored.said
    facts = tuple(one for one in question_set.facts if one.before == question.id)
    made = _form_for(
        question_set.scale_of(question),
        question,
        _measures_at_home(scored, question),
        facts,
        themes_asked(question_set, question),
    )
    begun: dict[str, object] = {}
    saved = said.answers.get(question.id)
    if saved is not None:
        begun |= {NOTE: saved.given.note, "seen": saved.version}
        begun |= begun_with(question, saved.given.value)
    begun |= {name: said.figures.get(key) for key, name in made.figures.items()}
    for follow_up, name in made.follow_ups.items():
        begun[name] = said.follow_ups.get(follow_up_key(question.id, follow_up), "")
    form = made(data=begun)
    form.begun = begun
    return form


def _text_field(label: str, limit: int, message: str) -> Field:
    """A text of some length, kept as typed with plain line ends."""
    return TextAreaField(
        label,
        default="",
        filters=[cleaned],
        validators=[must.Length(max=limit, message=message.format(limit=f"{limit:,}"))],
    )


def _fact_field(fact: Fact) -> Field:
    """A plain yes or no."""
    return RadioField(
        fact.prompt,
        choices=[SelectChoice("yes", "Yes"), SelectChoice("no", "No")],
        validators=[must.Optional()],
    )


def _figure_field(figure: Figure, label: str) -> Field:
    """A count, an amount or a date."""
    if figure.type == "date":
        return DateFigureField(label)
    return FigureField(label, figure=figure)


@cache
def _form_for(
    scale: Scale,
    question: Question,
    measures: tuple[Measure, ...],
    facts: tuple[Fact, ...],
    themes: tuple[Theme, ...],
) -> type[AnswerForm]:
    """The form that one question asks for, with all that is typed there besides."""
    fields: dict[str, Any] = {}
    figures: dict[str, str] = {}
    for fact in facts:
        figures[fact.id] = f"fact-{fact.id}"
        fields[figures[fact.id]] = _fact_field(fact)
    for theme in themes:
        figures[EARLIER + theme.id] = f"earlier-{theme.id}"
        fields[f"earlier-{theme.id}"] = BooleanField(theme.label)
    for key, name, field in _figure_fields(measures):
        figures[key] = name
        fields[name] = field
    fields[VALUE] = FIELDS[question.type](scale, question)
    if (apart := apart_field(question)) is not None:
        fields[APART] = apart
    fields[NOTE] = _text_field("Reason or note", _LONGEST_NOTE, _TOO_LONG_NOTE)
    follow_ups = {one.id: f"follow-up-{one.id}" for one in question.follow_ups}
    for one in question.follow_ups:
        fields[follow_ups[one.id]] = _text_field(
            one.prompt, _LONGEST_FOLLOW_UP, _TOO_LONG_FOLLOW_UP
        )
    fields |= {"figures": figures, "follow_ups": follow_ups}
    return type("QuestionForm", (AnswerForm,), fields)


def _figure_fields(measures: tuple[Measure, ...]) -> Iterator[tuple[str, str, Field]]:
    """Each figure's key, the name of its field, and the field."""
    for measure in measures:
        for key, figure, group in figure_keys(measure):
            label = f"{figure.label}: {group.label}" if group else figure.label
            yield key, "figure-" + key.replace(".", "-"), _figure_field(figure, label)


def _measures_at_home(scored: ScoredAssessment, question: Question) -> tuple[Measure, ...]:
    """The measures that are typed on a question's page, and nowhere else."""
    question_set = scored.question_set
    return tuple(
        question_set.measure(one)
        for one in question.measures
        if question_set.home_of(one).id == question.id
    )
