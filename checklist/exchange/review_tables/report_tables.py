"""The tables of a copy that hold the reports on a review: drafts sent to the force, what is out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.exchange.copy_content import Cell, Table
from checklist.reviews.draft_reports.draft_queries import list_drafts
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.draft_reports.shown_draft import ShownDraft, ShownReport, show_drafts
from checklist.reviews.publishing.publication_queries import list_versions
from checklist.reviews.publishing.shown_publication import (
    ShownVersion,
    show_publication,
    show_versions,
)

_REPORTS = (
    *("Report", "Day", "By", "Role", "Last day for comments", "Grades", "Why so"),
    *("What was wrong", "How the review was done", "How reliable it was, in figures"),
    *("How reliable it was, by inspectors", "Findings on restricted questions"),
    *("Worksheets on restricted questions", "SHA-256"),
)
_GRADES = (
    *("Report", "Section", "Claimed", "Claimed grade", "Supported", "Supported grade"),
    *("Final", "Final grade", "Provisional", "How it comes about"),
)
_QUESTIONS = (
    *("Report", "Question", "Claimed", "Supported", "Final", "Does not apply: agreed"),
    *("Why", "Notes to the force", "Restricted"),
)
_FINDINGS = (
    *("Report", "Finding", "Kind", "Confirmed", "Section", "Questions", "Text"),
    "Action since",
)
_RECOMMENDATIONS = ("Report", "Finding", "Recommendation", "Text", "To whom", "By")
_SAMPLES = (
    *("Report", "Worksheet", "Question", "Population", "Number on the list", "Drawn"),
    *("Outcomes", "Range", "What may be said"),
)
_BASES = ("claimed", "supported", "final")
_IN_RESTRICTED = "In a restricted question"

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class _CopiedReport:
    """One report as a person reads it, its name in every table, and its line in the first."""

    name: str
    shown: ShownReport
    line: Row


def build_report_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the tables of the reports that a person may read on pages now; none without any.

    They say what the pages say: nothing of a question that is closed to the person.
    """
    found = [
        *_list_drafts(session, person, assessment),
        *_list_published(session, person, assessment),
    ]
    if not found:
        return ()
    return (
        Table("Reports", _REPORTS, tuple(each.line for each in found)),
        Table("Report grades", _GRADES, tuple(_list_grades(found))),
        Table("Report questions", _QUESTIONS, tuple(_list_questions(found))),
        Table("Report findings", _FINDINGS, tuple(_list_findings(found))),
        Table("Report recommendations", _RECOMMENDATIONS, tuple(_list_recommendations(found))),
        Table("Report worksheets", _SAMPLES, tuple(_list_samples(found))),
    )


def load_drafts(session: Session, person: Person, assessment: Assessment) -> Sequence[DraftReport]:
    """Load the draft reports that a person may read, the newest first; none where they may not."""
    if not is_permitted(person, Action.READ_DRAFT, assessment.state):
        return ()
    return list_drafts(session, person, assessment)


def _list_drafts(
    session: Session, person: Person, assessment: Assessment
) -> Iterator[_CopiedReport]:
    drafts = load_drafts(session, person, assessment)
    for each in show_drafts(session, person, assessment, drafts[::-1]) if drafts else ():
        yield _CopiedReport(f"Draft {each.draft.number}", each.shown, _describe_draft(each))


def _describe_draft(each: ShownDraft) -> Row:
    draft, report = each.draft, each.shown.report
    return (
        f"Draft {draft.number}",
        draft.sent_at.isoformat(),
        draft.sender.name,
        draft.role,
        draft.last_day.isoformat(),
        None,
        None,
        None,
        report.method or None,
        report.reliability.words if report.reliability else None,
        report.how_reliable or None,
        _name_withheld(each.shown.withheld),
        _name_withheld(each.shown.withheld_worksheets),
        draft.digest,
    )


def _list_published(
    session: Session, person: Person, assessment: Assessment
) -> Iterator[_CopiedReport]:
    if not is_permitted(person, Action.READ_PUBLISHED_FINDINGS, assessment.state):
        return
    versions = list_versions(session, assessment)
    if not versions:
        return
    for each in reversed(show_versions(session, person, assessment, versions)):
        shown = show_publication(session, person, assessment, each.publication)
        name = f"Published {each.publication.version}"
        yield _CopiedReport(name, shown, _describe_version(name, each, shown))


def _describe_version(name: str, each: ShownVersion, shown: ShownReport) -> Row:
    found, report = each.publication, shown.report
    return (
        name,
        found.published_on.isoformat(),
        found.decider.name,
        found.role,
        None,
        found.outcome.value,
        report.outcome_reason or None,
        _IN_RESTRICTED if each.is_closed else found.correction or None,
        report.method or None,
        report.reliability.words if report.reliability else None,
        report.how_reliable or None,
        _name_withheld(shown.withheld),
        _name_withheld(shown.withheld_worksheets),
        found.digest,
    )


def _name_withheld(numbers: Sequence[int]) -> str | None:
    return ", ".join(map(str, numbers)) or None


def _list_grades(found: Sequence[_CopiedReport]) -> Iterator[Row]:
    for each in found:
        for line in each.shown.report.lines:
            by_basis: list[Cell] = []
            for basis in _BASES:
                score = line.scores.get(basis)
                by_basis += [None if score is None else str(score), line.grades.get(basis)]
            yield (
                each.name,
                each.shown.section_titles[line.section],
                *by_basis,
                "yes" if line.is_provisional else "no",
                "\n".join(line.trail),
            )


def _list_questions(found: Sequence[_CopiedReport]) -> Iterator[Row]:
    in_words = {None: None, True: "yes", False: "no"}
    for each in found:
        for key, said in each.shown.report.questions.items():
            yield (
                each.name,
                key,
                said.claimed,
                said.supported,
                said.final,
                in_words[said.is_agreed],
                said.reason or None,
                "\n".join(said.notes) or None,
                "yes" if said.is_restricted else "no",
            )


def _list_findings(found: Sequence[_CopiedReport]) -> Iterator[Row]:
    for each in found:
        for said in each.shown.report.findings:
            yield (
                each.name,
                said.number,
                said.kind.value,
                "yes" if said.is_confirmed else "no",
                each.shown.section_titles[said.section] if said.section else None,
                ", ".join(said.questions) or None,
                said.text,
                "\n".join(said.since) or None,
            )


def _list_recommendations(found: Sequence[_CopiedReport]) -> Iterator[Row]:
    for each in found:
        for finding in each.shown.report.findings:
            for said in finding.recommendations:
                addressee, due = said.addressee or None, said.due.isoformat()
                yield each.name, finding.number, said.number, said.text, addressee, due


def _list_samples(found: Sequence[_CopiedReport]) -> Iterator[Row]:
    for each in found:
        for said in each.shown.report.worksheets:
            has_range = said.lowest is not None and said.highest is not None
            yield (
                each.name,
                said.number,
                said.question,
                said.population,
                said.size,
                said.drawn,
                ", ".join(f"{word}: {number}" for word, number in said.counted.items()),
                f"{said.lowest} to {said.highest}" if has_range else None,
                said.sentence,
            )
