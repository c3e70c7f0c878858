"""Builds the exhibits of a question and the evidence register."""

from __future__ import annotations

from checklist.assessments.exhibits.queries import find_ceiling
from checklist.assessments.models import Exhibit
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence, build_exhibit_given
from checklist.core.answers.sheet import HeldBecause
from checklist.core.scoring.evidence_age import explain_age
from checklist.evidence.models import EvidenceKind
from checklist.reports.content.questions import DocumentEntry, ExhibitEntry
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

_KINDS = {
    EvidenceKind.FILE: "File",
    EvidenceKind.LINK: "Link",
    EvidenceKind.HELD_BY_FORCE: "Held by the force",
}
HELD_TEXTS = {
    HeldBecause.WITHDRAWN: "Withdrawn: it does not count.",
    HeldBecause.DISPOSED: "The file was disposed of: it does not count.",
    HeldBecause.NOT_SCANNED: "Not yet scanned for viruses: it does not count until it is.",
    HeldBecause.INFECTED: "A virus was found in the file: it does not count.",
}
_HELD_ON = {
    HeldBecause.WITHDRAWN: "Withdrawn on {day}: it does not count.",
    HeldBecause.DISPOSED: "Held since {day}, as its file was disposed of: it does not count.",
    HeldBecause.INFECTED: "Held since {day}, as a virus was found in its file: it does not count.",
}
_AFTER_AS_AT = "Dated after the as-at date: it does not count."


def build_evidence_register(scored: ScoredAssessment) -> tuple[DocumentEntry, ...]:
    """Build the register of all documents, by the number of the first exhibit that uses each."""
    entries = [
        entry
        for question_id in scored.used_evidence
        for entry in build_exhibit_entries(scored, question_id)
    ]
    uses: dict[tuple[str, ...], list[ExhibitEntry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.number):
        uses.setdefault(_identify_document(entry), []).append(entry)
    return tuple(_build_document_entry(found) for found in uses.values())


def build_exhibit_entries(scored: ScoredAssessment, question_id: str) -> tuple[ExhibitEntry, ...]:
    """Build the exhibits of one question."""
    exhibits = scored.used_evidence.get(question_id, ())
    return tuple(_build_exhibit_entry(scored, used) for used in exhibits)


def _build_document_entry(uses: list[ExhibitEntry]) -> DocumentEntry:
    """Build what the register tells of the document that all these exhibits use."""
    first = uses[0]
    return DocumentEntry(
        title=first.title,
        kind=first.kind,
        place=first.place,
        dated=first.dated,
        marking=first.marking,
        file_name=first.file_name,
        sha256=first.sha256,
        uses=tuple(uses),
    )


def _identify_document(entry: ExhibitEntry) -> tuple[str, ...]:
    """Return what tells one document from another: where it is the same, so is the document."""
    about = (entry.title, entry.kind, entry.place, entry.dated, entry.marking)
    return (*about, entry.file_name, entry.sha256)


def _build_exhibit_entry(scored: ScoredAssessment, used: UsedEvidence) -> ExhibitEntry:
    """Build one exhibit with its evidence, and the used revision if it is a file."""
    exhibit, evidence, revision = used.exhibit, used.evidence, used.revision
    names = {ceiling.strength: ceiling.label for ceiling in scored.question_set.scoring.ceilings}
    return ExhibitEntry(
        number=exhibit.number,
        question_id=exhibit.question_id,
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
        reported=_describe_position(exhibit),
        file_name=clip_text(revision.name) if revision else "",
        sha256=revision.sha256 if revision else "",
        note=_describe_exclusion(scored, used),
    )


def _describe_exclusion(scored: ScoredAssessment, used: UsedEvidence) -> str:
    """Return why an exhibit does not count; "" where it does."""
    why = used.held_because
    if why is not None:
        since = _HELD_ON.get(why) if used.held_at else None
        return since.format(day=format_day(used.held_at)) if since else HELD_TEXTS[why]
    model, exhibit = scored.question_set.scoring, build_exhibit_given(used)
    ceiling = find_ceiling(scored.question_set, exhibit.strength)
    if ceiling is None:
        return ""
    why_not = explain_age(model, ceiling, exhibit, scored.sheet.as_at)
    if why_not is None:
        return ""
    is_later = exhibit.dated is not None and exhibit.dated > scored.sheet.as_at
    return _AFTER_AS_AT if is_later and exhibit.earlier_position is None else f"{why_not}"


def _describe_position(exhibit: Exhibit) -> str:
    """Describe of when an exhibit reports the position, and who found it; "" where it does not."""
    if exhibit.position_as_at is None:
        return ""
    position = format_day(exhibit.position_as_at)
    return f"Reports the position as at {position}, found by {exhibit.source_kind.in_words}."
