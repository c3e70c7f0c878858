"""The exhibits as the report lists them: beside their question, and in the register."""

from __future__ import annotations

from checklist.assessments.saved_answers import UsedEvidence
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.evidence.models import EvidenceKind
from checklist.reports.content.questions import ExhibitEntry
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

_KINDS = {
    EvidenceKind.FILE: "File",
    EvidenceKind.LINK: "Link",
    EvidenceKind.HELD_BY_FORCE: "Held by the force",
}
_WITHDRAWN = "Withdrawn: it does not count."
_SET_ASIDE = "Set aside until the virus scanner clears it: it does not count."
_DISPOSED = "The file was disposed of: it does not count."
_AFTER_AS_AT = "Dated after the as-at date: it does not count."


def build_evidence_register(scored: ScoredAssessment) -> tuple[ExhibitEntry, ...]:
    """Return all exhibits, by number."""
    found = [
        one
        for question in scored.saved_answers.exhibits
        for one in build_exhibit_entries(scored, question)
    ]
    return tuple(sorted(found, key=lambda one: one.number))


def build_exhibit_entries(scored: ScoredAssessment, question_id: str) -> tuple[ExhibitEntry, ...]:
    """Return the exhibits of one question."""
    used = scored.saved_answers.exhibits.get(question_id, ())
    return tuple(_shown(scored, one) for one in used)


def _shown(scored: ScoredAssessment, used: UsedEvidence) -> ExhibitEntry:
    """Return one exhibit with the evidence it uses and the very revision, if it is a file."""
    exhibit, evidence, revision = used.exhibit, used.evidence, used.revision
    names = {one.strength: one.label for one in scored.question_set.scoring.ceilings}
    return ExhibitEntry(
        number=exhibit.number,
        question=exhibit.question_id,
        title=clip_text(evidence.title),
        kind=_KINDS[evidence.kind],
        place=clip_text(evidence.place),
        dated=format_day(used.document_date),
        marking=evidence.marking.value,
        pinpoint=clip_text(exhibit.pinpoint),
        shows=clip_text(exhibit.shows),
        strength=exhibit.strength,
        strength_name=names.get(exhibit.strength, ""),
        tested_by=clip_text(exhibit.tested_by),
        file_name=clip_text(revision.name) if revision else "",
        sha256=revision.sha256 if revision else "",
        note=_describe_exclusion(scored, used),
    )


def _describe_exclusion(scored: ScoredAssessment, used: UsedEvidence) -> str:
    """Return why an exhibit does not count, where it does not."""
    dated = used.document_date
    if used.exhibit.withdrawn_at is not None:
        return _WITHDRAWN
    if used.revision is not None and used.revision.is_disposed:
        return _DISPOSED
    if used.revision is not None and used.revision.is_quarantined:
        return _SET_ASIDE
    if dated is not None and dated > scored.sheet.as_at:
        return _AFTER_AS_AT
    return ""
