"""What other pages show of earlier findings: a question of the force, and one that is judged."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import find_asked_themes, load_pinned_set
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import db
from checklist.earlier_findings.finding_queries import list_of_themes
from checklist.earlier_findings.models import EarlierFinding
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_EARLIER_FINDINGS}))
    template = "earlier_findings/_on_question.html"
    add_panel(app, "on a question", template, _build_question, access)
    add_panel(app, "under what was sent", template, _build_judging, access)


def _build_question(assessment: Assessment, question: Question) -> dict[str, object] | None:
    return _build(assessment, load_pinned_set(assessment), question)


def _build_judging(sent: SentAssessment, question: Question) -> dict[str, object] | None:
    return _build(sent.assessment, sent.question_set, question)


def _build(
    assessment: Assessment, question_set: QuestionSet, question: Question
) -> dict[str, object] | None:
    """Build what was found before on the theme of a question, or on all where it asks for them.

    Without any there is no panel, but where the question asks for them and the person may enter
    some: that is where they are looked for.
    """
    asked = [theme.id for theme in find_asked_themes(question_set, question)]
    themes = asked or ([question.theme] if question.theme else [])
    found: Sequence[EarlierFinding] = ()
    if assessment.force.has_earlier_findings:
        found = list_of_themes(db.session, assessment.force_id, question_set.id, themes)
    enters = is_permitted(g.person, Action.ENTER_EARLIER_FINDINGS)
    if not found and not (asked and enters):
        return None
    return {
        "assessment": assessment,
        "question": question,
        "question_set": question_set,
        "found": found,
        "asks_all": bool(asked),
        "enters": enters,
    }
