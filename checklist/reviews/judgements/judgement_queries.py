"""Finding judgements as an inspector or a lead sees them: their own, and those of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.core.assessment_states import CLOSED_STATES
from checklist.core.organisations import Person, Role
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judgement_sight import JudgementSight
from checklist.core.reviews.judging import Choice
from checklist.reviews.judgements.evidence.evidence_queries import (
    AS_SENT,
    EvidenceByPerson,
    QuestionEvidence,
    gather_evidence,
    load_evidence,
)
from checklist.reviews.judgements.models import InspectorJudgement, JudgementContent
from checklist.reviews.judgements.question_rows import QuestionRows
from checklist.reviews.judgements.readers import reads_private_note


@dataclass(frozen=True, slots=True)
class SeenJudgement:
    """A judgement as somebody sees it: a private note that is not theirs to read is left out.

    ``evidence`` is what the judge makes of the evidence now.
    """

    judge: str
    judge_id: UUID
    is_own: bool
    version: int
    choice: Choice | None
    level: str | None
    reason: str
    verification: Verification
    private_note: str
    note_to_force: str
    claimed: str | None
    supported: str | None
    question_digest: str
    saved_at: datetime
    evidence: QuestionEvidence = AS_SENT


@dataclass(frozen=True, slots=True)
class QuestionJudgements:
    """The judgements of one question as a person sees them; others' in the order first given.

    ``row`` is the person's own, to be changed. ``hidden`` are the names of those who judged it and
    whose judgement the person sees only after their own. ``evidence`` is what the person makes of
    the evidence, ``evidence_of_others`` what those do whom the person sees. ``begun`` are the rows
    of others who wrote notes alone, which nobody took over: what stands in them is not the person's
    to see here. ``taken`` are those of whom somebody took over what they began.
    """

    row: InspectorJudgement | None = None
    own: SeenJudgement | None = None
    others: tuple[SeenJudgement, ...] = ()
    hidden: tuple[str, ...] = ()
    may_judge: bool = True
    is_judged: bool = False
    evidence: QuestionEvidence = AS_SENT
    evidence_of_others: tuple[QuestionEvidence, ...] = ()
    begun: tuple[InspectorJudgement, ...] = ()
    taken: frozenset[UUID] = frozenset()

    @property
    def why_not(self) -> str:
        """Why the person may not judge it, where they may not."""
        if sum(other.choice is not None for other in self.others) > 1:
            return "Two inspectors have judged this question already"
        return "You see how it was judged, so the second judgement is another inspector’s to give"

    @property
    def has_own(self) -> bool:
        """Whether the person judged it, and did more than write a note."""
        return self.own is not None and self.own.choice is not None


@dataclass(frozen=True, slots=True)
class JudgedBy:
    """How many questions somebody judged; ``has_conflict``: who declared one with the force."""

    name: str
    number: int
    has_conflict: bool


@dataclass(frozen=True, slots=True)
class JudgementCount:
    """How many questions of an assessment are judged, and how many by whom, by name."""

    questions: int
    by_person: Sequence[JudgedBy]


Judgements = Mapping[str, QuestionJudgements]
"""The judgements of an assessment that a person sees, by question."""

JudgementHistory = Sequence[tuple[InspectorJudgement, Sequence[SeenJudgement]]]
"""Judgements of one question, each with its Saves."""

NOT_JUDGED = QuestionJudgements()


def load_judgements(
    session: Session, person: Person, assessment: Assessment, question_id: str | None = None
) -> Judgements:
    """Load the judgements of the person's inspectorate by question, or of one: three queries.

    The caller has found out that the person may read how it was judged. Questions that nobody
    judged, and whose evidence nobody weighed otherwise than the force, are not there.
    """
    found = (
        select(InspectorJudgement)
        .where(
            InspectorJudgement.assessment_id == assessment.id,
            InspectorJudgement.organisation_id == person.organisation_id,
        )
        .options(joinedload(InspectorJudgement.person))
        .execution_options(populate_existing=True)
    )
    if question_id is not None:
        found = found.where(InspectorJudgement.question_id == question_id)
    rows = session.scalars(found).all()
    evidence = load_evidence(session, person, assessment, question_id)
    return _sort_by_question(person, assessment, rows, evidence)


def sort_judgements(person: Person, assessment: Assessment, rows: QuestionRows) -> Judgements:
    """Sort out the same of one question, whose rows are loaded already."""
    evidence = gather_evidence(rows.lowered, rows.own_exhibits)
    return _sort_by_question(person, assessment, rows.judgements, evidence)


def load_history(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> JudgementHistory:
    """Load each Save of the judgements of a question that the person sees, the newest first.

    The person's own come before those of others. Four queries, and one for the entries.
    """
    return load_histories(session, person, assessment, question_id).get(question_id, ())


def load_histories(
    session: Session, person: Person, assessment: Assessment, question_id: str | None = None
) -> Mapping[str, JudgementHistory]:
    """Load the same of every question of an assessment, or of one: as many queries."""
    seen = load_judgements(session, person, assessment, question_id)
    found = select(InspectorJudgement).where(
        InspectorJudgement.assessment_id == assessment.id,
        InspectorJudgement.organisation_id == person.organisation_id,
    )
    if question_id is not None:
        found = found.where(InspectorJudgement.question_id == question_id)
    by_question: dict[str, list[InspectorJudgement]] = defaultdict(list)
    for row in session.scalars(
        found.options(
            joinedload(InspectorJudgement.person),
            joinedload(InspectorJudgement.beginner),
            selectinload(InspectorJudgement.entries),
        )
    ):
        if _shows_history(person, row, seen.get(row.question_id, NOT_JUDGED)):
            by_question[row.question_id].append(row)
    return {
        key: [
            (row, [_see(person, row, entry) for entry in reversed(row.entries)])
            for row in sorted(rows, key=lambda row: (row.person_id != person.id, _order(row)))
        ]
        for key, rows in by_question.items()
    }


def count_judgements(
    session: Session, person: Person, assessments: Collection[UUID]
) -> Mapping[UUID, JudgementCount]:
    """Count the judgements that people of a person's inspectorate gave, for many assessments.

    Two queries. The caller has found out that the person may read these. One without any is not
    there.
    """
    is_counted = (
        InspectorJudgement.assessment_id.in_(assessments),
        InspectorJudgement.organisation_id == person.organisation_id,
        InspectorJudgement.choice.is_not(None),
    )
    questions = session.execute(
        select(
            InspectorJudgement.assessment_id,
            func.count(InspectorJudgement.question_id.distinct()),
        )
        .where(*is_counted)
        .group_by(InspectorJudgement.assessment_id)
    )
    by_person: dict[UUID, list[JudgedBy]] = defaultdict(list)
    for assessment, name, number, has_conflict in session.execute(
        select(InspectorJudgement.assessment_id, Account.name, func.count(), _has_conflict(person))
        .join(Account, Account.id == InspectorJudgement.person_id)
        .join(Assessment, Assessment.id == InspectorJudgement.assessment_id)
        .where(*is_counted)
        .group_by(
            InspectorJudgement.assessment_id,
            InspectorJudgement.person_id,
            Account.name,
            Assessment.force_id,
        )
        .order_by(Account.name, InspectorJudgement.person_id)
    ):
        by_person[assessment].append(JudgedBy(name, number, has_conflict))
    return {
        assessment: JudgementCount(number, by_person[assessment])
        for assessment, number in questions
    }


def _has_conflict(person: Person) -> ColumnElement[bool]:
    """Build the condition that who judged declared a conflict of interest with the force."""
    return (
        select(Assignment.id)
        .where(
            Assignment.inspectorate_id == person.organisation_id,
            Assignment.person_id == InspectorJudgement.person_id,
            Assignment.force_id == Assessment.force_id,
            Assignment.has_conflict,
        )
        .correlate(InspectorJudgement, Assessment)
        .exists()
    )


def _sort_by_question(
    person: Person,
    assessment: Assessment,
    rows: Iterable[InspectorJudgement],
    evidence: Mapping[str, EvidenceByPerson],
) -> Judgements:
    by_question: dict[str, list[InspectorJudgement]] = defaultdict(list)
    for row in rows:
        by_question[row.question_id].append(row)
    is_over = assessment.state in CLOSED_STATES
    return {
        key: _sort_out(person, by_question.get(key, ()), evidence.get(key, {}), is_over=is_over)
        for key in (*by_question, *(key for key in evidence if key not in by_question))
    }


def _shows_history(person: Person, row: InspectorJudgement, seen: QuestionJudgements) -> bool:
    is_lead = person.role is Role.LEAD_INSPECTOR
    return row.person_id == person.id or (bool(seen.others) and (is_lead or row.is_given))


def _see(
    person: Person, row: InspectorJudgement, content: JudgementContent | None = None
) -> SeenJudgement:
    """Show a person a judgement that they may see, as it is now or as it was saved once."""
    shown = content or row
    return SeenJudgement(
        judge=row.person.name,
        judge_id=row.person_id,
        is_own=row.person_id == person.id,
        version=shown.version,
        choice=shown.choice,
        level=shown.level,
        reason=shown.reason,
        verification=shown.verification,
        private_note=shown.private_note if reads_private_note(person, row) else "",
        note_to_force=shown.note_to_force,
        claimed=shown.claimed,
        supported=shown.supported,
        question_digest=shown.question_digest,
        saved_at=shown.saved_at,
    )


def _sort_out(
    person: Person,
    rows: Sequence[InspectorJudgement],
    evidence: EvidenceByPerson,
    *,
    is_over: bool,
) -> QuestionJudgements:
    """Sort the judgements of one question out: which of them the person sees."""
    own = next((row for row in rows if row.person_id == person.id), None)
    others = sorted((row for row in rows if row.person_id != person.id), key=_order)
    given = [row for row in others if row.is_given]
    is_lead = person.role is Role.LEAD_INSPECTOR
    has_own = own is not None and own.is_given
    taken = frozenset(row.begun_by for row in rows if row.begun_by is not None)
    sight = JudgementSight(len(given), has_own, is_lead, is_over)
    # Who wrote notes and did not judge yet keeps them to themselves, and to leads.
    shown = (others if is_lead else given) if sight.sees_others else []
    judges = {row.person_id for row in shown}
    return QuestionJudgements(
        row=own,
        own=_weighed(_see(person, own), own, evidence) if own is not None else None,
        others=tuple(_weighed(_see(person, row), row, evidence) for row in shown),
        hidden=() if sight.sees_others else tuple(row.person.name for row in given),
        may_judge=sight.may_judge,
        is_judged=has_own or bool(given),
        evidence=evidence.get(person.id, AS_SENT),
        evidence_of_others=tuple(
            each
            for key, each in evidence.items()
            if key != person.id and (is_lead or is_over or key in judges)
        ),
        begun=tuple(row for row in others if not row.is_given and row.person_id not in taken),
        taken=taken,
    )


def _weighed(
    seen: SeenJudgement, row: InspectorJudgement, evidence: EvidenceByPerson
) -> SeenJudgement:
    return replace(seen, evidence=evidence.get(row.person_id, AS_SENT))


def _order(row: InspectorJudgement) -> tuple[bool, datetime, str]:
    """Order judgements by when they were first given; those that are notes alone come last."""
    return row.given_at is None, row.given_at or row.saved_at, str(row.id)
