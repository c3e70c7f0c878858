"""Drafting a finding and changing it: the checks, the optimistic lock, the key and the history."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import Sent, find_sent_before, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.messages import join_names, lower_first
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may
from checklist.core.reviews.finding_texts import list_places
from checklist.core.reviews.findings import FindingState, PublishedKind, key_of
from checklist.core.scoring.results import Candidate, FindingKind
from checklist.core.stale_save import StaleSave, name_saver
from checklist.db import now
from checklist.reviews.findings.models import (
    Finding,
    FindingEntry,
    FindingQuestion,
    Recommendation,
)
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.sent_for_judging import find_sent

NO_QUESTION = "Select at least one question"
DRAFTED, CHANGED = "drafted a finding", "changed a finding"


@dataclass(frozen=True, slots=True)
class TypedRecommendation:
    """One recommendation as typed; ``number`` is its own, or that which a new one gets."""

    number: int
    text: str
    addressee: str
    due: date


@dataclass(frozen=True, slots=True)
class TypedFinding:
    """What an inspector typed of a finding. ``section_id`` is that whose score gave rise to it."""

    kind: PublishedKind
    text: str
    questions: tuple[str, ...]
    recommendations: tuple[TypedRecommendation, ...] = ()
    section_id: str | None = None


class StaleFinding(StaleSave):
    """The finding was saved since the page was opened: by somebody, or in another tab."""

    def __init__(
        self,
        person: Person,
        finding: Finding,
        field: str,
        again: str = "save again to replace it",
    ) -> None:
        saver = name_saver(person, finding.saver)
        super().__init__(
            "This finding",
            field=field,
            text=f"{saver} saved this finding after you opened this page. Read what is saved now,"
            f" then {again}",
        )
        self.version = finding.version


def draft_finding(
    session: Session, person: Person, assessment: Assessment, typed: TypedFinding, key: UUID
) -> int:
    """Draft a finding, and return its number. A repeat leads to the same one.

    Raises UserError where it is refused.
    """
    reviewed = lock_review(session, person, assessment)
    earlier = read_key_result(session, person, key, int)
    if earlier is not None:
        return earlier
    _check(person, reviewed, typed)
    finding = add_finding(session, person, reviewed, typed.section_id)
    _write_content(session, reviewed, finding, typed)
    record_save(session, person, finding, DRAFTED)
    use_key(session, person, key, str(finding.number))
    return finding.number


def change_finding(
    session: Session,
    person: Person,
    assessment: Assessment,
    number: int,
    typed: TypedFinding,
    base_version: int,
    key: UUID,
) -> None:
    """Change what a finding says. A repeat of the same content changes nothing.

    A confirmed cause of concern that somebody changes who may not confirm it is to be confirmed
    again, and still needs a lead to make less of it. Raises
    StaleFinding, and UserError where it is refused.
    """
    reviewed = lock_review(session, person, assessment)
    finding = reviewed.get_finding(number)
    sent = find_sent_before(session, person, key)
    if sent is Sent.BEFORE:
        return
    if sent is Sent.OTHERWISE or finding.version != base_version:
        raise StaleFinding(person, finding, "text")
    if finding.state is not FindingState.DRAFTED:
        state = finding.state.value
        raise UserError("This finding is {state}. Reopen it first", state=state, field="text")
    _check(person, reviewed, typed, is_confirmed=finding.is_for_lead_to_undo)
    keeps = may_confirm(person, reviewed) and typed.kind is PublishedKind.CAUSE_OF_CONCERN
    finding.is_confirmed = finding.is_confirmed and keeps
    finding.reason = ""
    _write_content(session, reviewed, finding, typed)
    record_save(session, person, finding, CHANGED)
    use_key(session, person, key)


def lock_review(
    session: Session,
    person: Person,
    assessment: Assessment,
    action: Action = Action.DRAFT_FINDING,
) -> ReviewedAssessment:
    """Lock an assessment whose findings a person is to change, and load its review.

    Raises as ``lock_for_judging`` and ``find_sent``.
    """
    lock_for_judging(session, person, assessment, action)
    return load_reviewed(session, person, find_sent(session, assessment))


def add_finding(
    session: Session, person: Person, reviewed: ReviewedAssessment, section_id: str | None
) -> Finding:
    """Add a finding with the next number, of which nothing is written yet."""
    finding = Finding(
        assessment_id=reviewed.sent.assessment.id,
        organisation_id=person.organisation_id,
        number=max((each.number for each in reviewed.all_findings), default=0) + 1,
        version=0,
        state=FindingState.DRAFTED,
        section_id=section_id,
        told_recommendations=0,
        is_confirmed=False,
        reason="",
        text="",
    )
    session.add(finding)
    return finding


def write_questions(
    reviewed: ReviewedAssessment, finding: Finding, questions: Sequence[str]
) -> None:
    """Write which questions a finding is about, each with what its level suggests today."""
    suggested = {key_of(each): each.kind for each in reviewed.candidates}
    old = {each.question_id: each for each in finding.questions}
    kept = []
    for position, question in enumerate(_sort(reviewed, questions)):
        row = old.get(question) or FindingQuestion(question_id=question)
        row.position, row.suggested = position, suggested.get(question)
        kept.append(row)
    finding.questions[:] = kept


def record_save(session: Session, person: Person, finding: Finding, deed: str) -> None:
    """Count a save of a finding, keep it in the history, and record it.

    It is recorded for the inspectorate alone: the force learns nothing of a finding by then.
    """
    finding.version += 1
    finding.saved_by, finding.saved_at = person.id, now()
    session.flush()
    listed = [
        [each.number, each.text, each.addressee, each.due.isoformat()]
        for each in finding.recommendations
    ]
    session.add(
        FindingEntry(
            finding_id=finding.id,
            version=finding.version,
            state=finding.state,
            kind=finding.kind,
            text=finding.text,
            is_confirmed=finding.is_confirmed,
            reason=finding.reason,
            saved_at=finding.saved_at,
            questions=" ".join(finding.question_ids),
            recommendations=json.dumps(listed),
            deed=deed,
            role=person.role.value,
            saved_by=person.id,
        )
    )
    detail = f"assessment {finding.assessment_id}, {lower_first(finding.name)}"
    record(session, person, deed, subject=f"finding {finding.id}", detail=detail)


def refuse_lesser(
    person: Person,
    reviewed: ReviewedAssessment,
    keys: Sequence[str],
    field: str,
    *,
    is_confirmed: bool = False,
) -> None:
    """Refuse to make less of a cause of concern, suggested or confirmed, but for a lead."""
    if may_confirm(person, reviewed):
        return
    if is_confirmed:
        raise UserError(
            "A lead inspector confirmed this cause of concern. Only a lead can make less of it,"
            " merge it or dismiss it",
            field=field,
        )
    causes = [each for each in reviewed.find_candidates(keys) if _is_cause(each)]
    if causes:
        raise UserError(
            "{key} suggests a cause of concern. Draft it as one: a lead inspector confirms it, or"
            " makes less of it",
            key=key_of(causes[0]),
            field=field,
        )


def may_confirm(person: Person, reviewed: ReviewedAssessment) -> bool:
    """Say whether a person may confirm a cause of concern, or make less of it."""
    return bool(may(person, Action.CONFIRM_CAUSE, reviewed.sent.assessment.state))


def _write_content(
    session: Session, reviewed: ReviewedAssessment, finding: Finding, typed: TypedFinding
) -> None:
    """Write what was typed into a finding. Rows that stay are changed, and not made anew.

    Recommendations that a report told of keep their numbers. All others run on after those that
    were ever told, so that none gets the number of another and none is seen to be left out.
    """
    finding.kind, finding.text = typed.kind, typed.text
    write_questions(reviewed, finding, typed.questions)
    old = {each.number: each for each in finding.recommendations}
    numbers = count(finding.told_recommendations + 1)
    kept = []
    for new in typed.recommendations:
        is_told = new.number <= finding.told_recommendations and new.number in old
        number = new.number if is_told else next(numbers)
        row = old.get(number) or Recommendation(number=number)
        row.text, row.addressee, row.due = new.text, new.addressee, new.due
        kept.append(row)
    finding.recommendations[:] = kept


def _check(
    person: Person,
    reviewed: ReviewedAssessment,
    typed: TypedFinding,
    *,
    is_confirmed: bool = False,
) -> None:
    """Check what was typed of a finding. Raises UserError."""
    if not says_something(typed.text):
        raise UserError("Enter in words what was found", field="text")
    places = list_places(typed.text)
    if places:
        raise UserError(
            "Write what is meant in place of {places}", places=join_names(places), field="text"
        )
    if not (_sort(reviewed, typed.questions) or typed.section_id):
        raise UserError(NO_QUESTION, field="questions")
    hidden = [each for each in typed.questions if each in reviewed.hidden]
    if hidden:
        raise UserError(
            "Another inspector judged {key}. Give your own judgement first",
            key=hidden[0],
            field="questions",
        )
    if typed.kind is PublishedKind.CAUSE_OF_CONCERN:
        return
    if typed.recommendations:
        raise UserError(
            "Recommendations belong to a cause of concern. Empty their boxes, or select cause of"
            " concern",
            field="kind",
        )
    keys = (*typed.questions, typed.section_id or "")
    refuse_lesser(person, reviewed, keys, "kind", is_confirmed=is_confirmed)


def _is_cause(candidate: Candidate) -> bool:
    return candidate.kind is FindingKind.CAUSE_OF_CONCERN


def _sort(reviewed: ReviewedAssessment, questions: Sequence[str]) -> list[str]:
    """Sort the ids of questions as the set has them; others are left out."""
    return [each.id for each in reviewed.sent.question_set.questions if each.id in questions]
