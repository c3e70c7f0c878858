"""The table of a copy that holds what earlier inspections found, on the themes of the set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.earlier_findings.finding_queries import list_of_set
from checklist.earlier_findings.models import EarlierFinding
from checklist.exchange.copy_content import Cell, Table

_COLUMNS = (
    *("Theme", "Found", "Kind", "Report", "Web address", "Published", "State", "Closed on"),
    *("How that is known", "Entered by", "Saved at", "Version"),
)


def build_earlier_table(session: Session, person: Person, scored: ScoredAssessment) -> Table:
    """Build the table of the earlier findings that stand beside the questions of an assessment."""
    found: Sequence[EarlierFinding] = ()
    if is_permitted(person, Action.READ_EARLIER_FINDINGS):
        found = list_of_set(session, scored.assessment.force, scored.question_set)
    labels = {theme.id: theme.label for theme in scored.question_set.themes}
    return Table("Earlier findings", _COLUMNS, tuple(_list_rows(found, labels)))


def _list_rows(
    found: Sequence[EarlierFinding], labels: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    for each in found:
        yield (
            labels[each.theme],
            each.text,
            each.kind.value,
            each.report,
            each.address or None,
            str(each.published),
            each.standing.value,
            each.closed_on.isoformat() if each.closed_on else None,
            each.standing_note or None,
            each.organisation.name,
            each.saved_at.isoformat(),
            each.version,
        )
