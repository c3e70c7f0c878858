"""What other pages show of earlier findings: a question of the force, and one that is judged."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import find_asked_themes, load_pinned_set
from checklist.assessments.question.page import QuestionPage
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question, Theme
from checklist.db import db
from checklist.earlier_findings.finding_queries import list_of_set, list_of_themes
from checklist.earlier_findings.models import EarlierFinding
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_EARLIER_FINDINGS}))
    template = "earlier_findings/_on_question.html"
    add_panel(app, "on a question", template, _build_question, access)
    add_panel(app, "under earlier themes", template, _build_themes, access)
    add_panel(app, "under what was sent", template, _build_judging, access)


def _build_question(assessment: Assessment, question: Question) -> dict[str, object] | None:
    """Build what was found before on the theme of a question; one that asks has them below."""
    if not question.theme or not assessment.force.has_earlier_findings:
        return None
    question_set = load_pinned_set(assessment)
    if find_asked_themes(question_set, question):
        return None
    found = list_of_themes(db.session, assessment.force, question_set, [question.theme])
    return {"assessment": assessment, "found": found, "asks_all": False} if found else None


def _build_themes(assessment: Assessment, page: QuestionPage) -> dict[str, object] | None:
    """Build all that was found before, under the themes to tick, and which of them are not."""
    question_set = load_pinned_set(assessment)
    asked = find_asked_themes(question_set, page.question)
    ticked = [theme.id for theme, box in zip(asked, page.earlier_themes, strict=True) if box.data]
    found = list_of_set(db.session, assessment.force, question_set)
    return _build_all(assessment, found, asked, ticked)


def _build_judging(
    sent: SentAssessment, question: Question, **_: object
) -> dict[str, object] | None:
    """Build what was found before beside what was sent, and which themes the force left out."""
    force, asked = sent.assessment.force, find_asked_themes(sent.question_set, question)
    if asked:
        found = list_of_set(db.session, force, sent.question_set)
        return _build_all(sent.assessment, found, asked, sent.sheet.earlier_themes)
    found = list_of_themes(db.session, force, sent.question_set, [question.theme])
    return {"assessment": sent.assessment, "found": found, "asks_all": False} if found else None


def _build_all(
    assessment: Assessment,
    found: Sequence[EarlierFinding],
    asked: Sequence[Theme],
    ticked: Collection[str],
) -> dict[str, object] | None:
    """Build all findings; without any, only the way to enter one for those who may."""
    enters = is_permitted(g.person, Action.ENTER_EARLIER_FINDINGS)
    if not found and not enters:
        return None
    themes = {each.theme for each in found}
    return {
        "assessment": assessment,
        "found": found,
        "asks_all": True,
        "enters": enters,
        "unticked": [each.label for each in asked if each.id in themes and each.id not in ticked],
    }
