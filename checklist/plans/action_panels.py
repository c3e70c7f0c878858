"""What other pages show of the plan: a question that was signed, and evidence that is proof."""

from __future__ import annotations

from flask import Flask, g

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.improvements.low_answers import find_low_level
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.earlier_findings.models import EarlierFinding
from checklist.evidence.models import Evidence
from checklist.plans.answerable import is_answerable, name_question
from checklist.plans.plan_queries import list_of_earlier, list_of_question, list_proved
from checklist.web.access import Access
from checklist.web.panels import add_panel


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_PLAN}))
    add_panel(app, "actions on a question", "plans/_on_question.html", _build_question, access)
    add_panel(app, "on an earlier finding", "plans/_on_question.html", _build_earlier, access)
    add_panel(app, "evidence", "plans/_on_evidence.html", _build_evidence, access)


def _build_question(scored: ScoredAssessment, question: Question) -> dict[str, object] | None:
    """Build the actions on a question that was signed, and the way to add one where it is low."""
    assessment, result = scored.assessment, scored.ungraded.questions[question.id]
    if not scored.is_own or question.id in scored.closed:
        return None
    if not is_permitted(g.person, Action.READ_ASSESSMENT, assessment.state):
        return None
    found = list_of_question(db.session, g.person, assessment.id, question.id)
    is_signed = is_permitted(g.person, Action.KEEP_ACTIONS, assessment.state)
    level = find_low_level(scored.question_set, question, result)
    adds = is_signed and not assessment.is_archived and level is not None
    if not found and not adds:
        return None
    return {"found": found, "adds": name_question(assessment.id, question.id) if adds else ""}


def _build_earlier(finding: EarlierFinding) -> dict[str, object] | None:
    """Build the actions on an earlier finding of one's force, and the way to add one."""
    found = list_of_earlier(db.session, g.person, finding.id)
    is_own = finding.force_id == g.person.organisation_id
    adds = is_own and is_answerable(finding) and is_permitted(g.person, Action.KEEP_ACTIONS)
    return {"found": found, "adds": str(finding.id) if adds else ""} if found or adds else None


def _build_evidence(evidence: Evidence) -> dict[str, object] | None:
    """Build the actions of which evidence is proof."""
    found = list_proved(db.session, g.person, evidence.id)
    return {"found": found} if found else None
