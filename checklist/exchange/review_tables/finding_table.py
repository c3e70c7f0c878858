"""The table of a copy that holds the findings of a review with their history, for inspectors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.organisations import Person
from checklist.exchange.copy_content import Cell, Table
from checklist.reviews.findings.models import Finding, FindingEntry
from checklist.reviews.findings.reviewed import load_reviewed

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
    """Build the table of each save of the findings that a person may read on pages now."""
    found = load_reviewed(session, person, sent)
    return Table("Findings", _COLUMNS, tuple(_list_rows(found.findings, found.section_titles)))


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
                _write_recommendations(entry),
                entry.reason or None,
                finding.into.number if finding.into and is_newest else None,
                entry.saver.name,
                entry.role,
                entry.saved_at.isoformat(),
                "yes" if is_newest else "no",
            )


def _write_recommendations(entry: FindingEntry) -> str | None:
    """Write the recommendations then, one a line: its number, the text, to whom, by when."""
    lines = (
        f"{number}. {text} ({addressee + ', ' if addressee else ''}by {due.isoformat()})"
        for number, text, addressee, due in entry.listed_recommendations
    )
    return "\n".join(lines) or None
