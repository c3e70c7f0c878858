"""What an inspector may do with the worksheets of their inspectorate, and who else sees them."""

from __future__ import annotations

from flask import g, url_for

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.keeping import CitedIn, Keeping
from checklist.assessments.worksheets.models import Worksheet
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.reviews.judgements.evidence.models import OwnExhibit
from checklist.reviews.judgements.readers import describe_readers
from checklist.reviews.worksheets.worksheet_exhibits import (
    has_citing,
    list_seen_citing,
    refuse_to_draw_more,
    refuse_to_weaken,
)


def build_keeping_of_inspectors(
    assessment: Assessment, question_id: str, worksheet: Worksheet | None = None
) -> Keeping:
    """Build what the inspector of a request may do with worksheets of a question."""
    state, may_judge = assessment.state, is_permitted(g.person, Action.JUDGE, assessment.state)
    url = ""
    if is_permitted(g.person, Action.READ_JUDGEMENTS, state):
        url = url_for("judgements.question", assessment_id=assessment.id, question_id=question_id)
    seen = (
        [] if worksheet is None else list_seen_citing(db.session, g.person, assessment, worksheet)
    )
    return Keeping(
        may_draw=is_permitted(g.person, Action.WRITE_WORKSHEET, state),
        may_save=is_permitted(g.person, Action.SAVE_OUTCOMES, state),
        may_cite=may_judge and all(row.person_id != g.person.id for _, row in seen),
        seen=describe_readers(g.person, assessment).worksheet,
        question_url=url,
        cited=[_describe(by, row, url, worksheet) for by, row in seen if worksheet is not None],
        is_fixed=worksheet is not None and has_citing(db.session, worksheet),
        refuse_more=lambda found: refuse_to_draw_more(db.session, found),
        check=lambda annex: (
            refuse_to_weaken(db.session, worksheet, annex) if worksheet is not None else None
        ),
    )


def _describe(by: str, exhibit: OwnExhibit, url: str, worksheet: Worksheet) -> CitedIn:
    """Name an exhibit, and which version of the worksheet it cites where that was amended."""
    whose = "Your exhibit" if exhibit.person_id == g.person.id else f"{by}’s exhibit"
    remark = ""
    if exhibit.worksheet_version != worksheet.version:
        remark = f"It cites version {exhibit.worksheet_version}, which was amended since."
    address = f"{url}#own-exhibits" if url else ""
    return CitedIn(f"{whose} {exhibit.number}", address, exhibit.strength, remark)
