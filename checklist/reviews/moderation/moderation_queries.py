"""Finding the judgements of both inspectors, where they differ, and how a lead settled it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import Judgement
from checklist.core.assessment_states import CLOSED_STATES
from checklist.core.organisations import Person, Role
from checklist.core.question_sets.model import Question
from checklist.core.reviews.judgement_sight import JudgementSight
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.core.reviews.moderation import Difference, Judged, differ, find_differences
from checklist.reviews.judgements.evidence.evidence_queries import (
    AS_SENT,
    EvidenceByPerson,
    QuestionEvidence,
    gather_evidence,
    load_evidence,
)
from checklist.reviews.judgements.judgement_queries import SeenJudgement
from checklist.reviews.judgements.models import InspectorJudgement, JudgementContent
from checklist.reviews.judgements.question_rows import QuestionRows
from checklist.reviews.moderation.models import Settlement


@dataclass(frozen=True, slots=True)
class ModeratedQuestion:
    """A question that is judged: both judgements as they stand, what differs, what was settled.

    ``evidence`` is what each of the judges makes of the evidence. ``settlements`` are all of them,
    the newest first; ``shown`` tells what they settle, and how many there are.
    """

    question: Question
    first: InspectorJudgement
    second: InspectorJudgement | None
    judged: Judged
    difference: Difference | None
    settlements: Sequence[Settlement]
    basis: str
    evidence: tuple[QuestionEvidence, ...]

    @property
    def blind(self) -> Judged:
        """The judgements as they were before either inspector saw the other's."""
        return _read_blind(self.judged, self.first, self.second)

    @property
    def judge_ids(self) -> frozenset[UUID]:
        """Who judged it, the first or the second time."""
        return frozenset(row.person_id for row in (self.first, self.second) if row is not None)

    @property
    def settled(self) -> Settlement | None:
        """The settlement that counts: none where the question was judged or sent anew since."""
        newest = next(iter(self.settlements), None)
        return newest if newest is not None and newest.basis == self.basis else None

    @property
    def is_to_settle(self) -> bool:
        return self.difference is not None and not self.difference.is_settled

    @property
    def is_agreed_between(self) -> bool:
        """Whether the two judged differently, and came to one judgement since."""
        return differ(self.blind) and not differ(self.judged)

    @property
    def shown(self) -> str:
        """What a page shows of it, to tell later whether that is still the same."""
        return f"{len(self.settlements)} {self.basis}"


def load_moderated(
    session: Session, person: Person, sent: SentAssessment, question_id: str | None = None
) -> Sequence[ModeratedQuestion]:
    """Load the judged questions, or one, whose judgements the person sees: five queries.

    They stand in the order of the set. The caller has found out that the person may read how it was
    judged.
    """
    rows = _load_given(session, person, sent, question_id)
    if not rows:
        return ()
    settlements = _load_settlements(session, person, sent, question_id)
    evidence = load_evidence(session, person, sent.assessment, question_id)
    return tuple(
        _moderate(
            sent,
            question,
            rows[question.id],
            settlements.get(question.id, ()),
            evidence.get(question.id, {}),
        )
        for question in sent.question_set.questions
        if question.id in rows and _sees(person, sent.assessment, rows[question.id])
    )


def load_moderated_question(
    session: Session, person: Person, sent: SentAssessment, question: Question, rows: QuestionRows
) -> ModeratedQuestion | None:
    """Load one judged question whose judgements the person sees: one query, beside its rows."""
    judged = [row for row in rows.judgements if row.choice is not None]
    given = _sort_given(sent, judged).get(question.id)
    if not given or not _sees(person, sent.assessment, given):
        return None
    settlements = _load_settlements(session, person, sent, question.id)
    evidence = gather_evidence(rows.lowered, rows.own_exhibits)
    return _moderate(
        sent, question, given, settlements.get(question.id, ()), evidence.get(question.id, {})
    )


def may_differ(sent: SentAssessment, question: Question, seen: Sequence[SeenJudgement]) -> bool:
    """Say whether judgements that a person sees may differ, or be far from the claim: no query."""
    given = [_read_judgement(each) for each in seen if each.choice is not None]
    if not given:
        return False
    claimed = sent.result.questions[question.id].claimed
    judged = Judged(question.id, claimed, given[0], given[1] if len(given) > 1 else None)
    return bool(find_differences(sent.question_set, {question.id: judged}))


def read_settlement(row: Settlement) -> Judgement:
    """Read what a lead settled as scoring takes it."""
    return Judgement(row.level, row.reason, not_applicable_agreed=row.not_applicable_agreed)


def _load_given(
    session: Session, person: Person, sent: SentAssessment, question_id: str | None
) -> Mapping[str, Sequence[InspectorJudgement]]:
    """Load what was judged of each question, the first judgement first.

    What the answer as it now stands cannot be judged so is left out: it was sent anew.
    """
    found = (
        select(InspectorJudgement)
        .where(
            InspectorJudgement.assessment_id == sent.assessment.id,
            InspectorJudgement.organisation_id == person.organisation_id,
            InspectorJudgement.choice.is_not(None),
        )
        .options(joinedload(InspectorJudgement.person), selectinload(InspectorJudgement.entries))
        .execution_options(populate_existing=True)
    )
    if question_id is not None:
        found = found.where(InspectorJudgement.question_id == question_id)
    return _sort_given(sent, session.scalars(found))


def _sort_given(
    sent: SentAssessment, found: Iterable[InspectorJudgement]
) -> Mapping[str, Sequence[InspectorJudgement]]:
    rows: dict[str, list[InspectorJudgement]] = defaultdict(list)
    for row in found:
        question = sent.question_set.get_question(row.question_id)
        if row.choice in list_judging_choices(question, sent.result.questions[question.id]):
            rows[row.question_id].append(row)
    return {key: sorted(each, key=_order) for key, each in rows.items()}


def _load_settlements(
    session: Session, person: Person, sent: SentAssessment, question_id: str | None
) -> Mapping[str, Sequence[Settlement]]:
    """Load how the questions were settled, each time, the newest first."""
    found = (
        select(Settlement)
        .where(
            Settlement.assessment_id == sent.assessment.id,
            Settlement.organisation_id == person.organisation_id,
        )
        .options(joinedload(Settlement.settler))
        .order_by(Settlement.number.desc())
    )
    if question_id is not None:
        found = found.where(Settlement.question_id == question_id)
    by_question: dict[str, list[Settlement]] = defaultdict(list)
    for row in session.scalars(found):
        by_question[row.question_id].append(row)
    return by_question


def _sees(person: Person, assessment: Assessment, rows: Sequence[InspectorJudgement]) -> bool:
    """Say whether a person sees the judgements of a question: not while they may still judge it."""
    own = sum(row.person_id == person.id for row in rows)
    is_lead, is_over = person.role is Role.LEAD_INSPECTOR, assessment.state in CLOSED_STATES
    return JudgementSight(len(rows) - own, bool(own), is_lead, is_over).sees_others


def _moderate(
    sent: SentAssessment,
    question: Question,
    rows: Sequence[InspectorJudgement],
    settlements: Sequence[Settlement],
    evidence: EvidenceByPerson,
) -> ModeratedQuestion:
    first, second = rows[0], rows[1] if len(rows) > 1 else None
    claimed = sent.result.questions[question.id].claimed
    judged = Judged(
        question.id, claimed, _read_judgement(first), _read_judgement(second) if second else None
    )
    weighed = {row.id: evidence[row.person_id] for row in rows if row.person_id in evidence}
    basis = _compute_basis(sent, question, rows, weighed)
    newest = next(iter(settlements), None)
    if newest is not None and newest.basis == basis:
        judged = replace(judged, settled=read_settlement(newest))
    found = find_differences(sent.question_set, {question.id: judged})
    return ModeratedQuestion(
        question=question,
        first=first,
        second=second,
        judged=judged,
        difference=found[0] if found else None,
        settlements=settlements,
        basis=basis,
        evidence=tuple(weighed.get(row.id, AS_SENT) for row in rows[:2]),
    )


def _read_judgement(content: JudgementContent | SeenJudgement) -> Judgement:
    """Read what somebody judged as scoring takes it."""
    match content.choice:
        case Choice.NOT_APPLICABLE_AGREED:
            return Judgement(reason=content.reason, not_applicable_agreed=True)
        case Choice.NOT_APPLICABLE_REFUSED:
            return Judgement(reason=content.reason, not_applicable_agreed=False)
    return Judgement(content.level, content.reason)


def _read_blind(
    judged: Judged, first: InspectorJudgement, second: InspectorJudgement | None
) -> Judged:
    """Read two judgements as they were when the second was given: it saw nothing of the first."""
    if second is None or second.given_at is None:
        return replace(judged, settled=None)
    return replace(
        judged,
        first=_read_as_at(first, second.given_at),
        second=_read_as_at(second, second.given_at),
        settled=None,
    )


def _read_as_at(row: InspectorJudgement, moment: datetime) -> Judgement:
    saves = [each for each in row.entries if each.choice is not None and each.saved_at <= moment]
    return _read_judgement(saves[-1] if saves else row)


def _compute_basis(
    sent: SentAssessment,
    question: Question,
    rows: Iterable[InspectorJudgement],
    weighed: Mapping[UUID, QuestionEvidence],
) -> str:
    """Compute the digest of what is settled: what was sent, each judgement, and its evidence."""
    judged = [[str(row.id), row.choice, row.level] for row in rows]
    evidence = [[str(key), each.fingerprint] for key, each in weighed.items()]
    content = json.dumps([sent.digests[question.id], judged, *([evidence] if evidence else ())])
    return sha256(content.encode()).hexdigest()


def _order(row: InspectorJudgement) -> tuple[datetime, UUID]:
    return row.given_at or row.saved_at, row.id
