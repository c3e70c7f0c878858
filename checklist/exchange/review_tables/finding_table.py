"""The table of a copy that holds the findings of a review with their history, for inspectors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.organisations import Person
from checklist.core.reviews.findings import FindingState
from checklist.exchange.copy_content import Cell, Table
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed

_COLUMNS = (
    *(
        "Draft finding",
        "Finding",
        "Save",
        "What was done",
        "State",
        "Kind",
        "Confirmed",
        "Section",
        "Questions",
    ),
    *(
        "Text",
        "Recommendations",
        "Why",
        "Part of draft finding",
        "By",
        "Role",
        "Saved at",
        "Newest",
    ),
)


def build_finding_table(session: Session, person: Person, sent: SentAssessment) -> Table:
    """Build the table of each save of the findings that a person may read on pages now.

    Of one that they read as a draft report told it alone it has that.
    """
    found = load_reviewed(session, person, sent)
    rows = (*_list_rows(found.findings, found.section_titles), *_list_told(found))
    return Table("Findings", _COLUMNS, rows)


def _list_rows(found: Sequence[Finding], titles: Mapping[str, str]) -> Iterator[tuple[Cell, ...]]:
    for finding in found:
        for entry in finding.entries:
            is_newest = entry is finding.entries[-1]
            yield (
                finding.number,
                finding.report_number,
                entry.version,
                entry.deed,
                entry.state.value,
                entry.kind.value,
                "yes" if entry.is_confirmed else "no",
                titles.get(finding.section_id) if finding.section_id else None,
                ", ".join(entry.questions.split()) or None,
                entry.text or None,
                _write_recommendations(entry.listed_recommendations),
                entry.reason or None,
                finding.into.number if finding.into and is_newest else None,
                entry.saver.name,
                entry.role,
                entry.saved_at.isoformat(),
                "yes" if is_newest else "no",
            )


def _list_told(found: ReviewedAssessment) -> Iterator[tuple[Cell, ...]]:
    for finding in found.told_findings:
        said = finding.said
        yield (
            finding.number,
            said.number,
            None,
            f"as draft report {found.told.number} tells it" if found.told else None,
            FindingState.DRAFTED.value,
            said.kind.value,
            "yes" if said.is_confirmed else "no",
            found.section_titles[said.section] if said.section else None,
            ", ".join(said.questions) or None,
            said.text or None,
            _write_recommendations(
                [
                    (each.number, each.text, each.addressee, each.due)
                    for each in said.recommendations
                ]
            ),
            *(None,) * 6,
        )


def _write_recommendations(found: Sequence[tuple[int, str, str, date]]) -> str | None:
    """Write recommendations, one a line: its number, the text, to whom, by when."""
    lines = (
        f"{number}. {text} ({addressee + ', ' if addressee else ''}by {due.isoformat()})"
        for number, text, addressee, due in found
    )
    return "\n".join(lines) or None
