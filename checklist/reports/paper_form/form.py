"""A form on paper from its question set alone, or with what is saved in an assessment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from checklist.assessments.saved_answers import SavedAnswers, UsedEvidence, follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.small_number_suppression import too_small_to_show
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.reports.content import Kind
from checklist.reports.content.cover import FormCover, Subject, Term
from checklist.reports.content.form import (
    FollowOn,
    PaperForm,
    PaperGroup,
    PaperQuestion,
    PaperSection,
    Put,
)
from checklist.reports.content_builders.clipping import clip
from checklist.reports.content_builders.questions import SAID_OF
from checklist.reports.content_builders.report import edition_of, subject_of
from checklist.reports.paper_form.answer_boxes import box_of, how_to_mark, ticks_of, words_of
from checklist.reports.paper_form.conditions import rules_of, worded
from checklist.reports.paper_form.measures import tallies_of
from checklist.web.filters import day

_WHEN_FILLED_IN = "OFFICIAL-SENSITIVE once filled in"
_BOTH = "force and local policing body"


@dataclass(frozen=True)
class Paper:
    """A question set, and the position of the assessment that fills it in, if any."""

    question_set: QuestionSet
    scored: ScoredAssessment | None = None
    said: SavedAnswers = field(default_factory=SavedAnswers)

    @cached_property
    def figures(self) -> Mapping[str, str]:
        """What was typed; of a group from which somebody could be picked out, only that."""
        if self.scored is None:
            return self.said.figures
        hidden = too_small_to_show(self.question_set, self.scored.sheet)
        given = self.said.figures
        return {**given, **{key: f"under {hidden[key]}" for key in hidden if key in given}}


def blank_form(shipped: ShippedSet) -> PaperForm:
    """A form to fill in by hand, from the set alone."""
    return _form_on(Paper(shipped.question_set), _blank_cover(shipped))


def filled_form(scored: ScoredAssessment) -> PaperForm:
    """A form with everything that is saved filled in; nobody's drafts are."""
    return _form_on(Paper(scored.question_set, scored, scored.said), _cover_for(scored))


def question_on(paper: Paper, question: Question) -> PaperQuestion:
    """One question, with room for all that may be said to it."""
    saved = paper.said.answers.get(question.id)
    given = saved.given if saved else None
    value = given.value if given else ""
    return PaperQuestion(
        question=question.id,
        prompt=question.prompt,
        guidance=question.guidance,
        about=tuple(_about(question)),
        rules=tuple(rules_of(paper.question_set, question)),
        status=_status_of(paper, question),
        facts=tuple(_facts_before(paper, question)),
        tallies=tuple(tallies_of(paper.question_set, question, paper.figures)),
        how=how_to_mark(question),
        ticks=tuple(ticks_of(paper.question_set, question, value)),
        box=box_of(question, value),
        words=words_of(question, value),
        follow_ups=tuple(_follow_ups_of(paper, question)),
        good=question.what_good_looks_like,
        evidence=question.evidence,
        note=clip(given.note) if given else "",
        exhibits=tuple(_put(one) for one in paper.said.exhibits.get(question.id, ())),
    )


def _form_on(paper: Paper, cover: FormCover) -> PaperForm:
    """The form: what to know first, then every question in the order of the screen."""
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
        sections=tuple(_section_on(paper, section) for section in question_set.sections),
    )


def _blank_cover(shipped: ShippedSet) -> FormCover:
    """The cover of a form that belongs to nobody yet."""
    return FormCover(
        is_blank=True,
        subject=Subject("", "", "", "", marking=_WHEN_FILLED_IN, notice=""),
        edition=edition_of(shipped.question_set, shipped.content_hash),
        answered=0,
    )


def _cover_for(scored: ScoredAssessment) -> FormCover:
    """The cover of a form that an assessment fills in."""
    return FormCover(
        is_blank=False,
        subject=subject_of(scored.assessment),
        edition=edition_of(scored.question_set, scored.assessment.set_hash),
        answered=len(scored.said.answers),
    )


def _section_on(paper: Paper, section: Section) -> PaperSection:
    """A section, without questions that are asked no more."""
    groups = (
        PaperGroup(
            part.title,
            tuple(question_on(paper, one) for one in part.questions if not one.retired),
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
    """Who is to be asked, for whom, and how much it counts."""
    yield f"Who usually knows: {question.owner}"
    if question.answered_for != "force":
        yield f"For the {_BOTH if question.answered_for == 'both' else question.answered_for}"
    yield f"Weight {question.weight}" if question.scored else "Not scored"


def _status_of(paper: Paper, question: Question) -> str:
    """Why a question is not asked of this force, if it is not."""
    if paper.scored is None:
        return ""
    status = paper.scored.result.questions[question.id].status
    return SAID_OF[status] if status.value in ("hidden", "fixed") else ""


def _facts_before(paper: Paper, question: Question) -> Iterator[FollowOn]:
    """The plain yes/no questions that are asked first."""
    for fact in paper.question_set.facts:
        if fact.before == question.id:
            yield FollowOn("", fact.prompt, paper.figures.get(fact.id, ""))


def _follow_ups_of(paper: Paper, question: Question) -> Iterator[FollowOn]:
    """What is asked besides, and when."""
    for one in question.follow_ups:
        when = f"If {worded(paper.question_set, one.when)}"
        saved = paper.said.follow_ups.get(follow_up_key(question.id, one.id), "")
        yield FollowOn(when, one.prompt, clip(saved))


def _put(used: UsedEvidence) -> Put:
    """One exhibit as a line of the form."""
    exhibit, evidence = used.exhibit, used.evidence
    return Put(
        number=exhibit.number,
        title=clip(evidence.title),
        pinpoint=clip(exhibit.pinpoint),
        dated=day(evidence.document_date),
        strength="Withdrawn" if exhibit.withdrawn_at else exhibit.strength,
    )
