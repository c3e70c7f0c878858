"""What an inspector began to write of a question, for who takes it over once they cannot go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.directory.role_holders import list_holders
from checklist.assessments.answers.stored_drafts import is_over, offer_stored
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reach.models import Assignment
from checklist.core.organisations import Person, Role
from checklist.core.reviews.how_verified import Verification
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, QuestionJudgements
from checklist.reviews.judgements.models import JudgementDraft
from checklist.reviews.judgements.question_rows import was_assigned
from checklist.reviews.judgements.readers import reads_private_note, reads_private_notes_of
from checklist.web.filters import LONDON, today_in_london


@dataclass(frozen=True, slots=True)
class BegunJudgement:
    """What an inspector wrote who is assigned no more, and judged nothing of the question yet.

    ``ended`` is the last day of their assignment; None where there was none. ``private_note`` is
    empty for who may not read it. ``is_saved``: as notes; else it was their draft,
    in which they may have chosen how to judge.
    """

    person_id: UUID
    name: str
    ended: date | None
    reason: str
    verification: Verification
    private_note: str
    note_to_force: str
    choice: str = ""
    level: str = ""
    is_saved: bool = True


def find_begun(
    session: Session,
    person: Person,
    assessment: Assessment,
    drafts: Iterable[JudgementDraft],
    found: QuestionJudgements,
) -> BegunJudgement | None:
    """Find what a person can take over of a question that nobody judged and they wrote nothing on.

    ``drafts`` are all of the question. A draft comes before notes that are saved, which it holds
    too. No query where nobody else began, and three where somebody did.
    """
    if found.row is not None or found.is_judged:
        return None
    drafts = [each for each in _sort_newest(drafts) if _is_left(person, each, found)]
    if not drafts and not found.begun:
        return None
    at_work = _list_at_work(session, person, assessment)
    draft = next((each for each in drafts if each.person_id not in at_work), None)
    if draft is not None:
        return _read_draft(session, person, assessment, draft)
    row = next((each for each in found.begun if each.person_id not in at_work), None)
    if row is None:
        return None
    return BegunJudgement(
        person_id=row.person_id,
        name=row.person.name,
        ended=_find_last_day(session, person, assessment, row.person_id),
        reason=row.reason,
        verification=row.verification,
        private_note=row.private_note if reads_private_note(person, row) else "",
        note_to_force=row.note_to_force,
    )


def list_beginners(
    session: Session,
    person: Person,
    assessment: Assessment,
    judgements: Mapping[str, QuestionJudgements],
) -> Mapping[str, str]:
    """List who began what a person can take over, by question: as many queries."""
    drafts = _list_drafts(session, person, assessment, judgements)
    begun = [(each.question_id, each.person_id, each.person.name) for each in drafts]
    for key, found in judgements.items():
        if found.row is None and not found.is_judged:
            begun += [(key, each.person_id, each.person.name) for each in found.begun]
    if not begun:
        return {}
    at_work = _list_at_work(session, person, assessment)
    return {key: name for key, person_id, name in reversed(begun) if person_id not in at_work}


def may_take_over(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    found: QuestionJudgements,
    beginner: UUID,
) -> bool:
    """Say whether somebody began what a person saves as theirs: no query where they saved notes."""
    if beginner in {each.person_id for each in found.begun}:
        return True
    drafts = _list_drafts(session, person, assessment, {question_id: found})
    return beginner in {each.person_id for each in drafts}


def _list_drafts(
    session: Session,
    person: Person,
    assessment: Assessment,
    judgements: Mapping[str, QuestionJudgements],
) -> list[JudgementDraft]:
    """List the drafts of others of a person's inspectorate on questions that nobody judged.

    Of the one question of ``judgements`` if it is one; drafts that were taken over are left out.
    """
    drafts = select(JudgementDraft).where(
        JudgementDraft.assessment_id == assessment.id,
        JudgementDraft.person_id != person.id,
        ~is_over(JudgementDraft.page, JudgementDraft.person_id),
        select(Assignment.id)
        .where(
            Assignment.person_id == JudgementDraft.person_id,
            *was_assigned(person.organisation_id, assessment.force_id, assessment.id),
        )
        .exists(),
    )
    if len(judgements) == 1:
        drafts = drafts.where(JudgementDraft.question_id.in_(judgements))
    found = session.scalars(drafts.options(joinedload(JudgementDraft.person))).all()
    return [
        each
        for each in _sort_newest(found)
        if _is_left(person, each, judgements.get(each.question_id, NOT_JUDGED))
    ]


def _sort_newest(drafts: Iterable[JudgementDraft]) -> list[JudgementDraft]:
    return sorted(drafts, key=lambda draft: draft.kept_at, reverse=True)


def _is_left(person: Person, draft: JudgementDraft, found: QuestionJudgements) -> bool:
    is_own_to_give = found.row is None and not found.is_judged
    is_of_other = draft.person_id != person.id
    return is_own_to_give and is_of_other and draft.person_id not in found.taken


def _read_draft(
    session: Session, person: Person, assessment: Assessment, draft: JudgementDraft
) -> BegunJudgement:
    typed = {name: values[0] for name, values in offer_stored(draft).fields.items() if values}
    verified = typed.get("verification", "")
    is_known = verified in set(Verification)
    return BegunJudgement(
        person_id=draft.person_id,
        name=draft.person.name,
        ended=_find_last_day(session, person, assessment, draft.person_id),
        reason=typed.get("reason", ""),
        verification=Verification(verified) if is_known else Verification.ASSERTED,
        private_note=typed.get("private_note", "")
        if reads_private_notes_of(person, draft.person_id)
        else "",
        note_to_force=typed.get("note_to_force", ""),
        choice=typed.get("choice", ""),
        level=typed.get("level", ""),
        is_saved=False,
    )


def _list_at_work(session: Session, person: Person, assessment: Assessment) -> set[UUID]:
    """List who of a person's inspectorate is assigned today, or leads."""
    own = person.organisation_id
    members = load_assigned_members(session, assessment)
    assigned = {each.person_id for each in members if each.organisation_id == own}
    return assigned.union(list_holders(session, own, (Role.LEAD_INSPECTOR,)))


def _find_last_day(
    session: Session, person: Person, assessment: Assessment, inspector: UUID
) -> date | None:
    """Find the last day on which an inspector was assigned to an assessment."""
    found = session.scalars(
        select(Assignment).where(
            Assignment.person_id == inspector,
            Assignment.begins <= today_in_london(),
            *was_assigned(person.organisation_id, assessment.force_id, assessment.id),
        )
    )
    return max(_list_last_days(found), default=None)


def _list_last_days(assignments: Iterable[Assignment]) -> list[date]:
    return [
        min(each.ends, each.ended_at.astimezone(LONDON).date()) if each.ended_at else each.ends
        for each in assignments
    ]
