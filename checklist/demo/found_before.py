"""Enters what earlier inspections found in the demonstration's forces, from their file."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.question_sets.model import Part
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.earlier_findings.kinds import EarlierKind, Standing, read_publication_date
from checklist.earlier_findings.service import TypedFinding, enter_finding
from checklist.resources import bundled

_FILE = "earlier-findings.yaml"


class FoundBefore(Part):
    """An earlier finding: on which theme, in which report, of when, and where it stands."""

    theme: str
    kind: EarlierKind = EarlierKind.NOT_KNOWN
    report: str
    year: int
    month: int | None = None
    day: int | None = None
    text: str
    standing: Standing = Standing.NOT_KNOWN
    known_by: str = ""


class FoundInForce(Part):
    """What was found before in a force, by e-mail of who enters it."""

    question_set: str
    by: str
    findings: tuple[FoundBefore, ...]


def read_found_before() -> Mapping[str, FoundInForce]:
    """Read what was found before, by the name of the force."""
    file = bundled("checklists") / "demonstration" / _FILE
    document = YamlReader(file.read_text(encoding="utf-8")).document()
    return TypeAdapter(dict[str, FoundInForce]).validate_python(document)


def enter_found_before(session: Session, person: Person, found: FoundInForce) -> None:
    """Enter the findings of a person's own force."""
    for each in found.findings:
        published = read_publication_date(each.year, each.month, each.day)
        typed = TypedFinding(
            set_id=found.question_set,
            theme=each.theme,
            kind=each.kind,
            report=each.report,
            address="",
            published_last=published.last,
            published_precision=published.precision,
            text=" ".join(each.text.split()),
            standing=each.standing,
            closed_on=None,
            standing_note=" ".join(each.known_by.split()),
        )
        enter_finding(session, person, person.organisation_id, typed, uuid4())
