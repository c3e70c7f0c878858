"""The inspectors' worksheets as a draft report says them: counts and range, and no single item."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import find_annex, load_looked_at
from checklist.core.review_reports.report_content import ReportWorksheet
from checklist.core.worksheets.finding import Finding
from checklist.core.worksheets.outcomes import Outcome


def list_report_worksheets(
    session: Session, assessment: Assessment, organisation_id: UUID
) -> Sequence[ReportWorksheet]:
    """List the worksheets of an inspectorate of which each item has an outcome."""
    found = session.scalars(
        select(Worksheet)
        .where(
            Worksheet.assessment_id == assessment.id,
            Worksheet.organisation_id == organisation_id,
        )
        .order_by(Worksheet.number)
    )
    built = (_build(session, each) for each in found)
    return [each for each in built if each is not None]


def _build(session: Session, worksheet: Worksheet) -> ReportWorksheet | None:
    annex = find_annex(worksheet, load_looked_at(session, worksheet), has_references=False)
    finding = annex.finding
    if not finding.tally.is_finished:
        return None
    return ReportWorksheet(
        number=worksheet.number,
        question=worksheet.question_id,
        population=worksheet.population,
        size=finding.population,
        drawn=finding.tally.looked_at,
        counted=_count(finding),
        lowest=finding.interval.low if finding.interval else None,
        highest=finding.interval.high if finding.interval else None,
        sentence=" ".join(str(sentence) for sentence in annex.sentences),
    )


def _count(finding: Finding) -> dict[str, int]:
    """Count the outcomes that came up, by their words."""
    tally = finding.tally
    counted = {
        Outcome.MET: tally.met,
        Outcome.NOT_MET: tally.not_met,
        Outcome.UNCLEAR: tally.unclear,
        Outcome.NOT_FOUND: tally.not_found,
        Outcome.NOT_IN_POPULATION: tally.not_in_population,
    }
    return {outcome.value: number for outcome, number in counted.items() if number}
