"""What becomes of a finding: merged into another, dismissed, reopened, or decided by a lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.messages import lower_first
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import FindingState, PublishedKind, key_of, suggest_kind
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.open_candidates import list_open_candidates
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.findings.saving import (
    StaleFinding,
    add_finding,
    lock_review,
    may_confirm,
    record_save,
    refuse_lesser,
    write_questions,
)

MERGED, DISMISSED, REOPENED = "merged findings", "dismissed a finding", "reopened a finding"
CONFIRMED, LESSENED = "confirmed a cause of concern", "made less of a cause of concern"


class Verdict(StrEnum):
    """What a lead makes of a cause of concern."""

    CONFIRM = "confirm"
    LESSEN = "lessen"


VERDICTS: Mapping[Verdict, str] = {
    Verdict.CONFIRM: "Confirm it as a cause of concern",
    Verdict.LESSEN: "Make it an area for improvement",
}


@dataclass(frozen=True, slots=True)
class Deciding:
    """One press of a button about a finding: its number, the version shown, why, and the key."""

    number: int
    base_version: int
    reason: str
    key: UUID


def merge_finding(
    session: Session, person: Person, assessment: Assessment, deciding: Deciding, into: int
) -> None:
    """Merge a finding into another one, which takes its questions over. A repeat changes nothing.

    Raises StaleFinding, and UserError where it is refused.
    """
    reviewed = lock_review(session, person, assessment)
    if is_key_used(session, person, deciding.key):
        return
    finding = _find(person, reviewed, deciding, "into", "merge it", FindingState.DRAFTED)
    target = next((each for each in list_targets(reviewed, finding) if each.number == into), None)
    if target is None:
        raise _explain_no_target(reviewed, finding, into)
    if target.kind is not PublishedKind.CAUSE_OF_CONCERN or finding.is_for_lead_to_undo:
        _refuse_lesser(person, reviewed, finding, "into")
    if finding.section_id and target.section_id:
        raise UserError("Findings on whole sections stay apart", field="into")
    target.section_id = target.section_id or finding.section_id
    finding.bring_into(FindingState.MERGED)
    finding.merged_into = target.id
    record_save(session, person, finding, MERGED)
    write_questions(reviewed, target, (*target.question_ids, *finding.question_ids))
    target.is_confirmed = target.is_confirmed and may_confirm(person, reviewed)
    target.reason = f"Took over {lower_first(finding.name)}"
    record_save(session, person, target, MERGED)
    use_key(session, person, deciding.key)


def list_targets(reviewed: ReviewedAssessment, finding: Finding) -> list[Finding]:
    """List the findings into which one may be merged."""
    return [
        each
        for each in reviewed.findings
        if each.state is FindingState.DRAFTED and each.number != finding.number
    ]


def dismiss_finding(
    session: Session, person: Person, assessment: Assessment, deciding: Deciding
) -> None:
    """Dismiss a drafted finding, for a reason. A repeat changes nothing.

    Raises StaleFinding, and UserError where it is refused.
    """
    reviewed = lock_review(session, person, assessment)
    if is_key_used(session, person, deciding.key):
        return
    finding = _find(person, reviewed, deciding, "reason", "dismiss it", FindingState.DRAFTED)
    _refuse_lesser(person, reviewed, finding, "reason")
    _require_reason(deciding)
    finding.bring_into(FindingState.DISMISSED, deciding.reason)
    write_questions(reviewed, finding, finding.question_ids)
    record_save(session, person, finding, DISMISSED)
    use_key(session, person, deciding.key)


def dismiss_candidate(
    session: Session, person: Person, assessment: Assessment, key: str, deciding: Deciding
) -> None:
    """Dismiss the candidate that a question makes, or a section, for a reason.

    It becomes a dismissed finding without a text. A repeat changes nothing.
    """
    reviewed = lock_review(session, person, assessment)
    if is_key_used(session, person, deciding.key):
        return
    candidate = next((each for each in list_open_candidates(reviewed) if key_of(each) == key), None)
    if candidate is None:
        raise UserError("This is no candidate any more, or was decided meanwhile", field="reason")
    refuse_lesser(person, reviewed, (key,), "reason")
    _require_reason(deciding)
    finding = add_finding(session, person, reviewed, None if candidate.question else key)
    kind = suggest_kind([candidate])
    finding.kind = kind or PublishedKind.NARRATIVE
    finding.bring_into(FindingState.DISMISSED, deciding.reason)
    write_questions(reviewed, finding, (candidate.question,))
    record_save(session, person, finding, DISMISSED)
    use_key(session, person, deciding.key)


def reopen_finding(
    session: Session, person: Person, assessment: Assessment, deciding: Deciding
) -> None:
    """Reopen a finding that was dismissed or merged, for a reason. A repeat changes nothing.

    What another finding took over of it stays there too.
    """
    reviewed = lock_review(session, person, assessment)
    if is_key_used(session, person, deciding.key):
        return
    closed = (FindingState.DISMISSED, FindingState.MERGED)
    finding = _find(person, reviewed, deciding, "reason", "reopen it", *closed)
    _require_reason(deciding)
    finding.bring_into(FindingState.DRAFTED, deciding.reason)
    finding.merged_into = None
    record_save(session, person, finding, REOPENED)
    use_key(session, person, deciding.key)


def decide_cause(
    session: Session,
    person: Person,
    assessment: Assessment,
    deciding: Deciding,
    verdict: Verdict,
) -> None:
    """Confirm a cause of concern, or make an area for improvement of it, for a reason.

    Its recommendations go then, and stay in its history. A repeat changes nothing.
    """
    reviewed = lock_review(session, person, assessment, Action.CONFIRM_CAUSE)
    if is_key_used(session, person, deciding.key):
        return
    finding = _find(person, reviewed, deciding, "verdict", "decide", FindingState.DRAFTED)
    if not finding.is_cause:
        raise UserError("This is no cause of concern any more", field="verdict")
    finding.is_confirmed = verdict is Verdict.CONFIRM
    if verdict is Verdict.LESSEN:
        _require_reason(deciding)
        finding.kind = PublishedKind.AREA_FOR_IMPROVEMENT
        finding.recommendations.clear()
    finding.reason = deciding.reason
    write_questions(reviewed, finding, finding.question_ids)
    record_save(session, person, finding, CONFIRMED if finding.is_confirmed else LESSENED)
    use_key(session, person, deciding.key)


def _find(
    person: Person,
    reviewed: ReviewedAssessment,
    deciding: Deciding,
    field: str,
    again: str,
    *states: FindingState,
) -> Finding:
    """Find the finding that is decided, as the page showed it. Raises StaleFinding.

    ``again`` is what to do once what changed is read.
    """
    finding = reviewed.get_finding(deciding.number)
    if finding.version != deciding.base_version:
        raise StaleFinding(person, finding, field, again)
    if finding.state not in states:
        raise UserError("This finding is {state}", state=finding.state.value, field=field)
    return finding


def _explain_no_target(reviewed: ReviewedAssessment, finding: Finding, into: int) -> UserError:
    """Build what to do where a finding cannot be merged into that of a number."""
    found = next((each for each in reviewed.findings if each.number == into), finding)
    if found is finding:
        return UserError("Select the finding that it becomes part of", field="into")
    return UserError(
        "{finding} is {state}, so nothing can become part of it. Select another, or reopen it"
        " first",
        finding=found.name,
        state=found.state.value,
        field="into",
    )


def _require_reason(deciding: Deciding) -> None:
    if not says_something(deciding.reason):
        raise UserError("Enter in words why", field="reason")


def _refuse_lesser(
    person: Person, reviewed: ReviewedAssessment, finding: Finding, field: str
) -> None:
    """Refuse to make less of a cause of concern that a finding is, but for a lead."""
    keys = (*finding.question_ids, finding.section_id or "")
    refuse_lesser(person, reviewed, keys, field, is_confirmed=finding.is_for_lead_to_undo)
