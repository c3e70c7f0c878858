"""What the form of a question opens with: the person's draft, or the saved answer."""

from __future__ import annotations

from checklist.assessments.answers.history import PastSave
from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.assessments.question.form import AnswerForm, build_question_form
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.model import Question


def open_question_form(
    scored: ScoredAssessment,
    question: Question,
    draft: OfferedDraft | None,
    restored: PastSave | None,
) -> AnswerForm:
    """Fill the form of a page that is opened.

    An earlier Save that the person asked for goes before their draft, and the draft before the
    saved answer.
    """
    form = build_question_form(scored, question)
    if restored is not None:
        form.restore(question, restored)
    elif draft is not None:
        form.offer(draft)
    return form
