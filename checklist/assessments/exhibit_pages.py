"""What the pages of exhibits share: where they are, what they find, and where they lead back to."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, current_app, g, url_for

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment, get_question, may_change
from checklist.assessments.sets import question_set_of
from checklist.core.errors import NotForThisRole
from checklist.core.question_set import Question
from checklist.db import db
from checklist.evidence.adding import Shelf
from checklist.evidence.file_types import TYPES, types_said
from checklist.evidence.storage import store_for
from checklist.settings import MEGABYTE, Limits, Settings

bp = Blueprint("exhibits", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def settings() -> Settings:
    found: Settings = current_app.extensions["settings"]
    return found


def shelf() -> Shelf:
    """Where uploaded files go."""
    return Shelf(store_for(settings()), settings().limits)


def upload_rules() -> Mapping[str, object]:
    """What may be uploaded, for a page that says so before it is tried."""
    limits: Limits = settings().limits
    return {
        "megabytes": limits.file // MEGABYTE,
        "files": limits.files,
        "types": str(types_said()),
        "accept": ",".join(f".{ending}" for ending in TYPES),
    }


def find(assessment_id: UUID, question_id: str) -> tuple[Assessment, Question]:
    """The assessment and the question of an address, for someone who may answer it."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    question = get_question(question_set_of(assessment), question_id)
    if not may_change(g.person):
        raise NotForThisRole("You cannot change exhibits as {role}", role=g.person.role)
    return assessment, question


def to_question(assessment: Assessment, question_id: str) -> str:
    """The address of the exhibits on a question's page."""
    return url_for(
        "assessments.question",
        assessment_id=assessment.id,
        question_id=question_id,
        _anchor="exhibits",
    )
