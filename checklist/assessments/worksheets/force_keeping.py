"""What people of a force, and those who read its answers, may do with its worksheets."""

from __future__ import annotations

from flask import g, url_for

from checklist.assessments.blueprint import build_question_url
from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.blueprint import may_keep
from checklist.assessments.worksheets.keeping import CitedIn, Keeping
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import reads_references


def build_keeping(
    assessment: Assessment, question_id: str, worksheet: Worksheet | None = None
) -> Keeping:
    """Build what the person of a request may do with the force's worksheets of a question."""
    may = may_keep(assessment, question_id)
    exhibit = worksheet.cited_in if worksheet else None
    cited: tuple[CitedIn, ...] = ()
    if exhibit is not None:
        url = url_for("exhibits.exhibit", assessment_id=assessment.id, number=exhibit.number)
        remark = "To change an outcome, withdraw the exhibit first." if may else ""
        cited = (CitedIn(f"Exhibit {exhibit.number}", url, exhibit.strength, remark),)
    return Keeping(
        may_draw=may,
        may_save=may,
        may_cite=may and not cited,
        is_fixed=bool(cited),
        question_url=build_question_url(assessment.id, question_id),
        shows_references=reads_references(g.person, assessment),
        cited=cited,
    )
