"""A person's own drafts in an assessment: what they typed on its questions and did not save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session
from wtforms import Form

from checklist.assessments.answers.drafts import load_own_drafts
from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.assessments.question.form import AnswerForm, build_question_form
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.web.sent_fields import name_choice


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """A question with text of the person's own that is not saved, and when it was kept."""

    question: Question
    kept_at: datetime


def list_own_drafts(
    session: Session, person: Person, scored: ScoredAssessment
) -> tuple[OwnDraft, ...]:
    """List a person's own drafts in one assessment, in the order of the set."""
    assessment_id = scored.assessment.id
    loaded = load_own_drafts(session, person, [assessment_id])
    return select_unsaved_drafts(scored, loaded[assessment_id])


def select_unsaved_drafts(
    scored: ScoredAssessment, drafts: Mapping[str, OfferedDraft]
) -> tuple[OwnDraft, ...]:
    """Select the drafts of questions that are theirs and asked, unlike the saved answer.

    One of a question that was restricted since is kept, and offered again once it is lifted.
    """
    return tuple(
        OwnDraft(question, drafts[question.id].kept_at)
        for question in scored.question_set.questions
        if question.id in drafts
        and scored.reach.owns(question.id)
        and question.id not in scored.closed
        and scored.is_asked(question)
        and not equals_saved_answer(scored, question, drafts[question.id])
    )


def equals_saved_answer(scored: ScoredAssessment, question: Question, draft: OfferedDraft) -> bool:
    """Say whether a draft holds what is saved, so that nothing would be lost without it."""
    form = build_question_form(scored, question)
    form.offer(draft)
    return form.is_unchanged


def find_draft_of_other_page(
    session: Session, person: Person, scored: ScoredAssessment, question: Question, form: AnswerForm
) -> OfferedDraft | None:
    """Find a draft of the person's own that this page neither kept nor offered, with other text.

    It is of another tab or device, which holds it no more once this page's text replaces it.
    """
    drafts = load_own_drafts(session, person, [scored.assessment.id])
    draft = drafts[scored.assessment.id].get(question.id)
    if draft is None or str(draft.page) in (form.key.data, form.draft.data):
        return None
    return None if equals_saved_answer(scored, question, draft) else draft


def list_draft_texts(
    scored: ScoredAssessment, question: Question, draft: OfferedDraft
) -> tuple[tuple[str, str], ...]:
    """List what a draft holds as it was typed, each with the label of its field."""
    return list_typed(build_question_form(scored, question), draft)


def list_typed(form: Form, draft: OfferedDraft) -> tuple[tuple[str, str], ...]:
    """List what a draft holds of the fields of a form, each with its label."""
    return tuple(
        (str(form[name].label.text), " ".join(name_choice(form[name], value) for value in values))
        for name, values in draft.fields.items()
        if name in form and any(values)
    )
