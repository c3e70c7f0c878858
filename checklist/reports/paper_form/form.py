"""Builds the paper form from a question set, or from an assessment's saved answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from checklist.assessments.saved_answers import SavedAnswers, follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence, UsesByQuestion
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.measures.small_number_suppression import find_suppressed_figures
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.reports.content import DocumentKind
from checklist.reports.content.cover import FormCover, RecordPosition, Subject, Term
from checklist.reports.content.form import (
    PaperExhibit,
    PaperFollowUp,
    PaperForm,
    PaperGroup,
    PaperQuestion,
    PaperSection,
)
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_builders.condition_words import describe_condition
from checklist.reports.content_builders.cover import build_edition, build_left_out, build_subject
from checklist.reports.content_builders.figure_hints import build_figure_hints
from checklist.reports.content_builders.questions import RESTRICTED_TEXTS, STATUS_TEXTS
from checklist.reports.paper_form.answer_boxes import (
    build_box,
    build_instruction,
    build_text,
    build_ticks,
)
from checklist.reports.paper_form.conditions import describe_conditions
from checklist.reports.paper_form.measures import build_measure_boxes
from checklist.web.filters import format_day

_MARKING_ONCE_FILLED_IN = "OFFICIAL-SENSITIVE once filled in"
_BOTH = "force and local policing body"


@dataclass(frozen=True)
class FormContext:
    """A question set, and the scored assessment and saved answers that fill it in, if any."""

    question_set: QuestionSet
    scored: ScoredAssessment | None = None
    saved_answers: SavedAnswers = field(default_factory=SavedAnswers)

    @property
    def used_evidence(self) -> UsesByQuestion:
        """The exhibits by question; none in a blank form."""
        return {} if self.scored is None else self.scored.used_evidence

    @cached_property
    def figures(self) -> Mapping[str, str]:
        """The figures as typed, or the notice that replaces a small number, by key."""
        if self.scored is None:
            return self.saved_answers.figures
        suppressed = find_suppressed_figures(self.question_set, self.scored.sheet)
        typed = self.saved_answers.figures
        return typed | {key: f"under {suppressed[key]}" for key in suppressed if key in typed}


def build_blank_form(shipped: ShippedSet) -> PaperForm:
    """Build a form to fill in by hand, from the question set alone."""
    return _build_form(FormContext(shipped.question_set), _build_blank_cover(shipped))


def build_filled_form(scored: ScoredAssessment, record: RecordPosition | None = None) -> PaperForm:
    """Build a form with the saved answers filled in; drafts are left out."""
    context = FormContext(scored.question_set, scored, scored.saved_answers)
    return _build_form(context, _build_filled_cover(scored), record)


def build_paper_question(context: FormContext, question: Question) -> PaperQuestion:
    """Build one question with its boxes and saved answer."""
    saved = context.saved_answers.answers.get(question.id)
    given = saved.given if saved else None
    value = given.value if given else ""
    return PaperQuestion(
        question_id=question.id,
        prompt=question.prompt,
        guidance=question.guidance,
        details=tuple(_list_details(question)),
        rules=tuple(describe_conditions(context.question_set, question)),
        status=_find_status(context, question),
        facts=tuple(_build_facts(context, question)),
        measures=tuple(build_measure_boxes(context.question_set, question, context.figures)),
        hints=tuple(build_figure_hints(context.question_set, question)),
        instruction=build_instruction(question),
        ticks=tuple(build_ticks(context.question_set, question, value)),
        box=build_box(question, value),
        text=build_text(question, value),
        follow_ups=tuple(_build_follow_ups(context, question)),
        what_good_looks_like=question.what_good_looks_like,
        evidence=question.evidence,
        note=clip_text(given.note) if given else "",
        exhibits=tuple(_build_exhibit(used) for used in context.used_evidence.get(question.id, ())),
    )


def _build_form(
    context: FormContext, cover: FormCover, record: RecordPosition | None = None
) -> PaperForm:
    """Build the form: how to answer, then every question in the order of the screen."""
    question_set = context.question_set
    return PaperForm(
        kind=DocumentKind.FORM.value,
        cover=cover,
        how_to_answer=question_set.how_to_answer,
        evidence_marks=question_set.evidence_marks,
        strengths=tuple(
            Term(f"{ceiling.strength} {ceiling.label}", ceiling.guidance)
            for ceiling in question_set.scoring.ceilings
        ),
        sections=tuple(_build_section(context, section) for section in question_set.sections),
        record=record,
    )


def _build_blank_cover(shipped: ShippedSet) -> FormCover:
    """Build the cover of a blank form."""
    return FormCover(
        is_blank=True,
        subject=Subject("", "", "", "", marking=_MARKING_ONCE_FILLED_IN, notice=""),
        edition=build_edition(shipped.question_set, shipped.content_hash),
        answered=0,
    )


def _build_filled_cover(scored: ScoredAssessment) -> FormCover:
    """Build the cover of a filled form."""
    return FormCover(
        is_blank=False,
        subject=build_subject(scored.assessment),
        edition=build_edition(scored.question_set, scored.assessment.set_hash),
        answered=sum(saved.is_answered for saved in scored.saved_answers.answers.values()),
        left_out=build_left_out(scored),
    )


def _build_section(context: FormContext, section: Section) -> PaperSection:
    """Build a section without its retired questions."""
    groups = (
        PaperGroup(part.title, tuple(_build_unretired(context, part.questions)))
        for part in section.subsections
    )
    return PaperSection(
        section.id,
        section.title,
        section.introduction,
        tuple(group for group in groups if group.questions),
    )


def _build_unretired(
    context: FormContext, questions: tuple[Question, ...]
) -> Iterator[PaperQuestion]:
    for question in questions:
        if not question.retired:
            yield build_paper_question(context, question)


def _list_details(question: Question) -> Iterator[str]:
    """Yield the owner, the organisation it is answered for, and the weight."""
    yield f"Who usually knows: {question.owner}"
    if question.answered_for != "force":
        yield f"For the {_BOTH if question.answered_for == 'both' else question.answered_for}"
    yield f"Weight {question.weight}" if question.scored else "Not scored"


def _find_status(context: FormContext, question: Question) -> str:
    """Return why a question needs no answer from this force; "" where it does."""
    if context.scored is None:
        return ""
    result = context.scored.result.questions[question.id]
    if result.is_restricted:
        return RESTRICTED_TEXTS[result.status is QuestionStatus.UNANSWERED]
    status = result.status
    return STATUS_TEXTS[status] if status.value in ("hidden", "fixed") else ""


def _build_facts(context: FormContext, question: Question) -> Iterator[PaperFollowUp]:
    """Yield the yes/no facts that come before a question."""
    for fact in context.question_set.facts:
        if fact.before == question.id:
            yield PaperFollowUp("", fact.prompt, context.figures.get(fact.id, ""))


def _build_follow_ups(context: FormContext, question: Question) -> Iterator[PaperFollowUp]:
    """Yield the follow-ups with their conditions in words."""
    for follow_up in question.follow_ups:
        when = f"If {describe_condition(context.question_set, follow_up.when)}"
        saved = context.saved_answers.follow_ups.get(follow_up_key(question.id, follow_up.id), "")
        yield PaperFollowUp(when, follow_up.prompt, clip_text(saved))


def _build_exhibit(used: UsedEvidence) -> PaperExhibit:
    """Build one line of the exhibit table."""
    exhibit, evidence = used.exhibit, used.evidence
    return PaperExhibit(
        number=exhibit.number,
        title=clip_text(evidence.title),
        pinpoint=clip_text(exhibit.pinpoint),
        dated=format_day(evidence.document_date),
        strength="Withdrawn" if exhibit.withdrawn_at else exhibit.strength,
    )
