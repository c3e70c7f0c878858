"""Holds what inspectors issued, draft reports and each published version, against the deeds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from checklist.assessments.models import Assessment
from checklist.core.deeds import DeedKind
from checklist.core.seals.canonical import digest
from checklist.core.seals.named_digests import read_named_digests
from checklist.core.workflow.events import Event
from checklist.exchange.kept_seals.erased_deeds import ErasedDeeds
from checklist.exchange.kept_seals.workflow_deeds import WorkflowDeed
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.publishing.models import Publication
from checklist.web.filters import format_moment


@dataclass(slots=True)
class VerifiedIssues:
    """What came of verifying what inspectors issued; ``notes`` are no faults.

    ``is_all_named`` where every deed of publishing names its report by digest.
    """

    is_all_named: bool
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def verify_issued(
    session: Session, assessment: Assessment, deeds: Sequence[WorkflowDeed], erased: ErasedDeeds
) -> VerifiedIssues:
    """Verify that what was issued is kept, as it went out: the deeds name each by digest."""
    told, kept = _list_told(deeds), dict(_load_kept(session, assessment))
    verified = VerifiedIssues(is_all_named=bool(told) and all(map(_read_digest, told.values())))
    for name, deed in told.items():
        if name not in kept:
            verified.problems.append(f"{name}, of {format_moment(deed.at)}, is gone")
    for name, row in kept.items():
        moment = row.sent_at if isinstance(row, DraftReport) else row.decided_at
        is_erased = erased.has(DeedKind.ASSESSMENT, moment)
        verified.problems += _compare(name, row, told.get(name), is_erased=is_erased)
    untold = [name for name in kept if name in told and not _read_digest(told[name])]
    verified.notes += [
        f"Not held against the record, which did not name digests as it went out: {name}."
        for name in untold
    ]
    return verified


def _list_told(deeds: Sequence[WorkflowDeed]) -> Mapping[str, WorkflowDeed]:
    """List what the deeds say was issued, by what it is called; what was cancelled never was."""
    told: dict[str, WorkflowDeed] = {}
    for deed in deeds:
        draft, version = _DRAFT.search(deed.detail), _VERSION.search(deed.detail)
        match deed.action:
            case Event.SEND_DRAFT | Event.SEND_NEW_DRAFT if draft:
                told[_name_draft(int(draft[1]))] = deed
            case Event.PUBLISH:
                told[_name_version(1)] = deed
            case Event.CANCEL_PUBLICATION:
                told.pop(_name_version(1), None)
            case Event.CORRECT_PUBLISHED if version:
                told[_name_version(int(version[1]))] = deed
    return told


def _load_kept(
    session: Session, assessment: Assessment
) -> Iterator[tuple[str, DraftReport | Publication]]:
    drafts = select(DraftReport).filter_by(assessment_id=assessment.id)
    for draft in session.scalars(
        drafts.options(undefer(DraftReport.content)).order_by(DraftReport.number)
    ):
        yield _name_draft(draft.number), draft
    versions = select(Publication).filter_by(assessment_id=assessment.id)
    for version in session.scalars(
        versions.options(undefer(Publication.content)).order_by(Publication.version)
    ):
        yield _name_version(version.version), version


def _compare(
    name: str, row: DraftReport | Publication, deed: WorkflowDeed | None, *, is_erased: bool
) -> Iterator[str]:
    """Hold the text of what was issued against its digest, and that against the deed."""
    found, named = digest(row.content.encode()), _read_digest(deed) if deed else ""
    if found != row.digest:
        yield f"{name}: its text has the digest {found}, and is kept as {row.digest}"
    if named and row.digest != named:
        yield f"{name}: its digest is {row.digest}, and it went out as {named}"
    if deed is None and not is_erased:
        yield f"{name}: no deed on record says that it went out"


def _read_digest(deed: WorkflowDeed) -> str:
    """Read the digest that a deed names; older ones name none."""
    return read_named_digests(deed.detail).get("report", "")


def _name_draft(number: int) -> str:
    return f"draft report {number}"


def _name_version(number: int) -> str:
    return f"version {number} of the published report"


_DRAFT = re.compile(r", draft report (\d{1,9}),")
_VERSION = re.compile(r", version (\d{1,9})\b")
