"""The inspectors' worksheets as a draft report says them: counts and range, and no single item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.worksheet_queries import (
    find_annex,
    list_worksheets_of,
    load_looked_at_of,
)
from checklist.core.review_reports.report_content import ReportWorksheet
from checklist.core.review_reports.report_numbers import number_new
from checklist.core.worksheets.annex import Annex
from checklist.core.worksheets.finding import Finding
from checklist.core.worksheets.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class FinishedWorksheets:
    """The worksheets of an inspectorate of which each item has an outcome, in their order.

    ``new_numbers`` are those under which a report would tell of those that none told of before.
    """

    annexes: Mapping[Worksheet, Annex]
    new_numbers: Mapping[Worksheet, int]

    @property
    def by_report_number(self) -> Mapping[int, Worksheet]:
        """Each by the number under which a report tells of it, or would."""
        return {each.report_number or self.new_numbers[each]: each for each in self.annexes}

    def build(self) -> Sequence[ReportWorksheet]:
        """Build what a report says of each."""
        numbered = self.by_report_number.items()
        return [_build(number, each, self.annexes[each]) for number, each in numbered]


def load_finished_worksheets(
    session: Session, assessment: Assessment, organisation_id: UUID
) -> FinishedWorksheets:
    """Load the finished worksheets of an inspectorate; one that is not gets no number yet."""
    every = list_worksheets_of(session, assessment, organisation_id)
    annexes = {
        each: find_annex(each, looked_at, has_references=False)
        for each, looked_at in load_looked_at_of(session, every).items()
    }
    finished = {each: annex for each, annex in annexes.items() if annex.finding.tally.is_finished}
    told = [each.report_number for each in every if each.report_number]
    new_numbers = number_new(told, (each for each in finished if not each.report_number))
    return FinishedWorksheets(finished, new_numbers)


def give_worksheet_numbers(finished: FinishedWorksheets) -> None:
    """Give each its number in reports: a draft report tells of them from now on.

    The published report tells of no other: one that no draft told of keeps it from being published.
    """
    for worksheet, number in finished.new_numbers.items():
        worksheet.report_number = number


def _build(number: int, worksheet: Worksheet, annex: Annex) -> ReportWorksheet:
    finding = annex.finding
    return ReportWorksheet(
        number=number,
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
