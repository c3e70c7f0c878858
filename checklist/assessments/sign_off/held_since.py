"""Exhibits that counted when they were sealed and would not now: told beside, and never scored."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.sealed_scores import StandingSeal, load_standing_seals
from checklist.assessments.used_evidence import UsedEvidence, load_used_evidence
from checklist.core.answers.sheet import HeldBecause
from checklist.core.organisations import Person
from checklist.core.seals.content import SealedContent, SealedExhibit
from checklist.web.filters import format_day

_WHY = {
    HeldBecause.INFECTED: "a virus was found in its file",
    HeldBecause.DISPOSED: "its file was disposed of",
    HeldBecause.NOT_SCANNED: "its file waits to be scanned for viruses",
    HeldBecause.WITHDRAWN: "it was withdrawn",
}


@dataclass(frozen=True, slots=True)
class HeldSince:
    """An exhibit that counts for the seal, and since when and why it would not count now."""

    used: UsedEvidence

    @property
    def sentence(self) -> str:
        why = _WHY[self.used.held_because] if self.used.held_because else ""
        since = f" since {format_day(self.used.held_at)}" if self.used.held_at else ""
        return f"Held{since}, as {why}: it counts for the seal, and would not count now"


def list_held_since(session: Session, person: Person, assessment: Assessment) -> list[HeldSince]:
    """List them for an assessment that is signed, but for those that are closed to the person."""
    sealed = load_standing_seals(session, [assessment]).get(assessment.id)
    if sealed is None:
        return []
    closed = questions_closed_to(session, person, assessment).questions
    used = load_used_evidence(session, assessment.id)
    return [
        HeldSince(each)
        for question_id, uses in used.items()
        if question_id not in closed
        for each in uses
        if each.is_held and each.exhibit.number in _list_counting(sealed, question_id)
    ]


def find_held_since(
    session: Session, assessment: Assessment, used: UsedEvidence
) -> HeldSince | None:
    """Find it of one exhibit: None where it is not held, or was when it was sealed."""
    if not used.is_held:
        return None
    sealed = load_standing_seals(session, [assessment]).get(assessment.id)
    question_id, number = used.exhibit.question_id, used.exhibit.number
    if sealed is None or number not in _list_counting(sealed, question_id):
        return None
    return HeldSince(used)


def describe_files_held_since(
    session: Session, assessment: Assessment, question_id: str, sent: Iterable[SealedExhibit]
) -> Mapping[int, str]:
    """Describe, by number, exhibits that counted when they were sent and whose files are held now.

    That the force withdrew one since is not told: inspectors learn of it once it is sent anew.
    """
    counting = {each.number for each in sent if not each.held_because and not each.withdrawn_at}
    if not counting:
        return {}
    used = load_used_evidence(session, assessment.id, question_id).get(question_id, ())
    return {
        each.exhibit.number: HeldSince(each).sentence
        for each in used
        if each.exhibit.number in counting and each.exhibit.withdrawn_at is None and each.is_held
    }


def list_files_held_since(
    session: Session, person: Person, assessment: Assessment, sent: SealedContent
) -> list[HeldSince]:
    """List exhibits that counted when they were sent and whose files are held now, as above.

    Those of questions that are closed to the person are left out.
    """
    closed = questions_closed_to(session, person, assessment).questions
    counting = {
        exhibit.number
        for key, entered in sent.questions.items()
        for exhibit in entered.exhibits
        if key not in closed and not exhibit.held_because and not exhibit.withdrawn_at
    }
    used = load_used_evidence(session, assessment.id) if counting else {}
    return [
        HeldSince(each)
        for uses in used.values()
        for each in uses
        if each.exhibit.number in counting and each.exhibit.withdrawn_at is None and each.is_held
    ]


def _list_counting(sealed: StandingSeal, question_id: str) -> Collection[int]:
    """List the numbers of the exhibits of a question that were not held when they were sealed."""
    exhibits = sealed.input.exhibits.by_question.get(question_id, ())
    return {each.number for each in exhibits if not each.given.held}
