"""A form on paper from its question set alone, or with what is saved in an assessment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from checklist.assessments.saved_answers import SavedAnswers, UsedEvidence, follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.small_number_suppression import find_suppressed_figures
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.reports.content import Kind
from checklist.reports.content.cover import FormCover, Subject, Term
from checklist.reports.content.form import (
    PaperExhibit,
    PaperFollowUp,
    PaperForm,
    PaperGroup,
    PaperQuestion,
    PaperSection,
)
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_builders.questions import SAID_OF
from checklist.reports.content_builders.report import build_edition, build_subject
from checklist.reports.paper_form.answer_boxes import (
    build_box,
    build_text,
    build_ticks,
    how_to_mark,
)
from checklist.reports.paper_form.conditions import describe_condition, describe_conditions
from checklist.reports.paper_form.measures import build_measure_boxes
from checklist.web.filters import format_day

_WHEN_FILLED_IN = "OFFICIAL-SENSITIVE once filled in"
_BOTH = "force and local policing body"


@dataclass(frozen=True)
class FormContext:
    """A question set, and the position of the assessment that fills it in, if any."""

    question_set: QuestionSet
    scored: ScoredAssessment | None = None
    said: SavedAnswers = field(default_factory=SavedAnswers)

    @cached_property
    def figures(self) -> Mapping[str, str]:
        """The figure as typed, or the notice that replaces a small number."""
        if self.scored is None:
            return self.said.figures
        hidden = find_suppressed_figures(self.question_set, self.scored.sheet)
        given = self.said.figures
        return {**given, **{key: f"under {hidden[key]}" for key in hidden if key in given}}


def blank_form(shipped: ShippedSet) -> PaperForm:
    """Return a form to fill in by hand, from the set alone."""
    return _build_form(FormContext(shipped.question_set), _blank_cover(shipped))


def filled_form(scored: ScoredAssessment) -> PaperForm:
    """Return a form with everything that is saved filled in; drafts are not."""
    return _build_form(
        FormContext(scored.question_set, scored, scored.saved_answers), _build_cover(scored)
    )


def build_paper_question(paper: FormContext, question: Question) -> PaperQuestion:
    """Return one question, with room for all that may be said to it."""
    saved = paper.said.answers.get(question.id)
    given = saved.given if saved else None
    value = given.value if given else ""
    return PaperQuestion(
        question=question.id,
        prompt=question.prompt,
        guidance=question.guidance,
        about=tuple(_about(question)),
        rules=tuple(describe_conditions(paper.question_set, question)),
        status=_find_status(paper, question),
        facts=tuple(_facts_before(paper, question)),
        tallies=tuple(build_measure_boxes(paper.question_set, question, paper.figures)),
        how=how_to_mark(question),
        ticks=tuple(build_ticks(paper.question_set, question, value)),
        box=build_box(question, value),
        words=build_text(question, value),
        follow_ups=tuple(_build_follow_ups(paper, question)),
        good=question.what_good_looks_like,
        evidence=question.evidence,
        note=clip_text(given.note) if given else "",
        exhibits=tuple(_put(one) for one in paper.said.exhibits.get(question.id, ())),
    )


def _build_form(paper: FormContext, cover: FormCover) -> PaperForm:
    """Return the form: what to know first, then every question in the order of the screen."""
    question_set = paper.question_set
    return PaperForm(
        kind=Kind.FORM.value,
        cover=cover,
        how_to_answer=question_set.how_to_answer,
        marks=question_set.evidence_marks,
        strengths=tuple(
            Term(f"{one.strength} {one.label}", one.explanation)
            for one in question_set.scoring.ceilings
        ),
        sections=tuple(_build_section(paper, section) for section in question_set.sections),
    )


def _blank_cover(shipped: ShippedSet) -> FormCover:
    """Return the cover of a blank form."""
    return FormCover(
        is_blank=True,
        subject=Subject("", "", "", "", marking=_WHEN_FILLED_IN, notice=""),
        edition=build_edition(shipped.question_set, shipped.content_hash),
        answered=0,
    )


def _build_cover(scored: ScoredAssessment) -> FormCover:
    """Return the cover of a form that an assessment fills in."""
    return FormCover(
        is_blank=False,
        subject=build_subject(scored.assessment),
        edition=build_edition(scored.question_set, scored.assessment.set_hash),
        answered=len(scored.saved_answers.answers),
    )


def _build_section(paper: FormContext, section: Section) -> PaperSection:
    """Return a section, without questions that are asked no more."""
    groups = (
        PaperGroup(
            part.title,
            tuple(build_paper_question(paper, one) for one in part.questions if not one.retired),
        )
        for part in section.subsections
    )
    return PaperSection(
        section.id,
        section.title,
        section.introduction,
        tuple(group for group in groups if group.questions),
    )


def _about(question: Question) -> Iterator[str]:
    """Yield who is to be asked, for whom, and how much it counts."""
    yield f"Who usually knows: {question.owner}"
    if question.answered_for != "force":
        yield f"For the {_BOTH if question.answered_for == 'both' else question.answered_for}"
    yield f"Weight {question.weight}" if question.scored else "Not scored"


def _find_status(paper: FormContext, question: Question) -> str:
    """Return why a question is not asked of this force, if it is not."""
    if paper.scored is None:
        return ""
    status = paper.scored.result.questions[question.id].status
    return SAID_OF[status] if status.value in ("hidden", "fixed") else ""


def _facts_before(paper: FormContext, question: Question) -> Iterator[PaperFollowUp]:
    """Yield the plain yes/no questions that are asked first."""
    for fact in paper.question_set.facts:
        if fact.before == question.id:
            yield PaperFollowUp("", fact.prompt, paper.figures.get(fact.id, ""))


def _build_follow_ups(paper: FormContext, question: Question) -> Iterator[PaperFollowUp]:
    """Yield what is asked besides, and when."""
    for one in question.follow_ups:
        when = f"If {describe_condition(paper.question_set, one.when)}"
        saved = paper.said.follow_ups.get(follow_up_key(question.id, one.id), "")
        yield PaperFollowUp(when, one.prompt, clip_text(saved))


def _put(used: UsedEvidence) -> PaperExhibit:
    """Return one exhibit as a line of the form."""
    exhibit, evidence = used.exhibit, used.evidence
    return PaperExhibit(
        number=exhibit.number,
        title=clip_text(evidence.title),
        pinpoint=clip_text(exhibit.pinpoint),
        dated=format_day(evidence.document_date),
        strength="Withdrawn" if exhibit.withdrawn_at else exhibit.strength,
    )
