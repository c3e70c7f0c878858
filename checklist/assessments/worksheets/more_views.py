"""The pages that draw more of a force's list, and that draw from it anew."""

from __future__ import annotations

from uuid import UUID

from flask.typing import ResponseReturnValue

from checklist.assessments.worksheets.blueprint import bp, find_own_worksheet
from checklist.assessments.worksheets.force_keeping import build_keeping
from checklist.assessments.worksheets.more_pages import draw_again, draw_more
from checklist.core.permissions.actions import Action
from checklist.web.access import open_to


@bp.route("/worksheets/<int:number>/extend", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def extend(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask how many to draw in all, and draw the next numbers in the order of the seed."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    return draw_more(assessment, worksheet, build_keeping(assessment, worksheet.question_id))


@bp.route("/worksheets/<int:number>/again", methods=["GET", "POST"])
@open_to(Action.DRAW_SAMPLE, redisplays_form=True)
def again(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Ask why, and save a new worksheet of the same list, which is then drawn by itself."""
    assessment, worksheet = find_own_worksheet(assessment_id, number)
    return draw_again(assessment, worksheet, build_keeping(assessment, worksheet.question_id))
