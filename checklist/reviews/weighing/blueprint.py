"""The address under which inspectors weigh the evidence of a question that was sent."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint(
    "weighing",
    __name__,
    url_prefix="/assessments/<uuid:assessment_id>/review/questions/<question_id>",
)
