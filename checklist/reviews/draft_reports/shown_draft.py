"""A draft report as a page shows it to a person, with what changed since the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.worksheets.models import Worksheet
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.review_reports.closed_report import close_report, list_open_changes
from checklist.core.review_reports.comparing import list_changes
from checklist.core.review_reports.report_changes import ReportChange
from checklist.core.review_reports.report_content import ReportQuestion, ReviewReport
from checklist.core.review_reports.report_numbers import say_why_numbers_are_missing
from checklist.core.review_reports.report_places import Place, list_places
from checklist.core.scoring.grading import grade_in_words
from checklist.reviews.draft_reports.draft_queries import find_before, read_draft
from checklist.reviews.draft_reports.draft_worksheets import FinishedWorksheets
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.findings.reviewed import ReviewedAssessment


@dataclass(frozen=True, slots=True)
class ShownReport:
    """What a report says to a person; ``withheld`` are findings on questions closed to them.

    ``withheld_worksheets`` are worksheets on such. ``before`` is the number of the draft report
    before, 0 of the first one; ``changes`` is what changed since, as far as they may read it.
    ``drafts`` are the inspectors' numbers of the findings that no report told of before, by the
    numbers that they would get. ``own_worksheets`` are all worksheets, by the numbers that they
    have or would get, where inspectors read what is not sent yet.
    """

    question_set: QuestionSet
    report: ReviewReport
    withheld: tuple[int, ...]
    withheld_worksheets: tuple[int, ...]
    before: int
    changes: tuple[ReportChange, ...]
    hides_changes: bool = False
    hides_reliability: bool = False
    drafts: Mapping[int, int] = field(default_factory=dict)
    own_worksheets: Mapping[int, Worksheet] = field(default_factory=dict)

    @property
    def numbering(self) -> str:
        """Why the numbers of its findings do not run on; "" where they do, or it is told apart."""
        return say_why_numbers_are_missing(
            [*self.withheld, *(each.number for each in self.report.findings)]
        )

    @property
    def worksheet_numbering(self) -> str:
        """Why the numbers of its worksheets do not run on, as of its findings."""
        kept = (each.number for each in self.report.worksheets)
        return say_why_numbers_are_missing([*self.withheld_worksheets, *kept], "Worksheets")

    @property
    def graver(self) -> tuple[ReportChange, ...]:
        """What is new or graver than in the draft report before."""
        return tuple(each for each in self.changes if each.is_graver)

    @property
    def milder(self) -> tuple[ReportChange, ...]:
        """What else changed since."""
        return tuple(each for each in self.changes if not each.is_graver)

    @property
    def section_titles(self) -> dict[str, str]:
        """The short title of each section, by its id, and of the whole."""
        titles = {each.id: each.short_title for each in self.question_set.sections}
        return {**titles, "": "Overall"}

    @property
    def places(self) -> frozenset[Place]:
        """The places that a page of it has, to lead to."""
        return frozenset(list_places(self.report, self.question_set))

    def say_grade(self, grade: str) -> str:
        """Write a grade as it stands inside a sentence."""
        return grade_in_words(self.question_set.scoring, grade)

    def list_sections(self, words: Mapping[str, str]) -> list[tuple[str, str]]:
        """List what is said of each section, with its title, in the order of the set."""
        sections = self.question_set.sections
        return [(each.short_title, words[each.id]) for each in sections if each.id in words]

    def list_questions(self, section: Section) -> list[tuple[Question, ReportQuestion]]:
        """List what the report says of the questions of a section."""
        found = self.report.questions
        return [(each, found[each.id]) for each in section.questions if each.id in found]


@dataclass(frozen=True, slots=True)
class ShownDraft:
    """A draft report that was sent, and what it says to a person."""

    draft: DraftReport
    shown: ShownReport


def show_review(
    session: Session,
    person: Person,
    reviewed: ReviewedAssessment,
    report: ReviewReport,
    before: DraftReport | None,
    finished: FinishedWorksheets,
) -> ShownReport:
    """Show a lead inspector what a report would say now, which is not sent yet.

    ``finished`` are the worksheets that it was built from.
    """
    return replace(
        show_report(session, person, reviewed.sent.assessment, report, before),
        drafts={number: each.number for each, number in reviewed.new_numbers.items()},
        own_worksheets=finished.by_report_number,
    )


def show_report(
    session: Session,
    person: Person,
    assessment: Assessment,
    report: ReviewReport,
    before: DraftReport | None,
) -> ShownReport:
    """Show what a report says, to a person who may read it, beside the draft report before it."""
    closed = questions_closed_to(session, person, assessment).questions
    return _show(load_pinned_set(assessment), report, before, closed)


def show_draft(
    session: Session,
    person: Person,
    assessment: Assessment,
    drafts: Sequence[DraftReport],
    draft: DraftReport,
) -> ShownDraft:
    """Show one of the draft reports of an assessment."""
    before = find_before(drafts, draft)
    report = show_report(session, person, assessment, read_draft(draft), before)
    return ShownDraft(draft, report)


def show_drafts(
    session: Session, person: Person, assessment: Assessment, drafts: Sequence[DraftReport]
) -> list[ShownDraft]:
    """Show all the draft reports of an assessment, in their order."""
    closed = questions_closed_to(session, person, assessment).questions
    question_set = load_pinned_set(assessment)
    return [
        ShownDraft(each, _show(question_set, read_draft(each), find_before(drafts, each), closed))
        for each in drafts
    ]


def _show(
    question_set: QuestionSet,
    report: ReviewReport,
    before: DraftReport | None,
    closed: Set[str],
) -> ShownReport:
    changes = list_changes(question_set, read_draft(before), report) if before else ()
    open_changes = list_open_changes(changes, closed)
    open_report = close_report(report, closed)
    kept = {each.number for each in open_report.findings}
    kept_worksheets = {each.number for each in open_report.worksheets}
    return ShownReport(
        question_set=question_set,
        report=open_report,
        withheld=tuple(each.number for each in report.findings if each.number not in kept),
        withheld_worksheets=tuple(
            each.number for each in report.worksheets if each.number not in kept_worksheets
        ),
        before=before.number if before else 0,
        changes=open_changes,
        hides_changes=len(open_changes) < len(changes),
        hides_reliability=report.reliability is not None and open_report.reliability is None,
    )
