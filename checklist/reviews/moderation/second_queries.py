"""Finding which questions are judged twice, who gave the first, and whose the second is to give."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.errors import Locked
from checklist.core.organisations import Person, Role
from checklist.core.question_sets.model import Question
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.core.reviews.moderation import list_needing_second
from checklist.core.reviews.second_judgements import (
    SecondBecause,
    SecondDecision,
    find_second_needs,
)
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    QuestionJudgements,
    load_judgements,
)
from checklist.reviews.judgements.models import InspectorJudgement
from checklist.reviews.moderation.models import SecondChoice

_OF_LEVELS = (Choice.AGREE, Choice.OTHER_LEVEL)


# Built once: each page on which a question is judged runs it.
_SELECT_DECISION = (
    select(SecondChoice.decision)
    .where(
        SecondChoice.assessment_id == bindparam("assessment_id"),
        SecondChoice.organisation_id == bindparam("organisation_id"),
        SecondChoice.question_id == bindparam("question_id"),
    )
    .order_by(SecondChoice.number.desc())
    .limit(1)
)


class SecondStanding(StrEnum):
    """How far a question is that two inspectors judge; its words head the lists."""

    TO_GIVE = "For you to give"
    WAITING = "Not judged twice yet"
    GIVEN = "Judged twice"
    WAIVED = "Done without"


@dataclass(frozen=True, slots=True)
class SecondRow:
    """A question that needs a second judgement, or did; ``told`` says how far it is.

    ``choice`` is what a lead decided of it last.
    """

    question: Question
    because: SecondBecause
    standing: SecondStanding
    told: str
    choice: SecondChoice | None


def load_choices(
    session: Session, person: Person, assessment: Assessment, question_id: str | None = None
) -> Mapping[str, Sequence[SecondChoice]]:
    """Load what leads of the person's inspectorate decided by question, the newest first."""
    found = (
        select(SecondChoice)
        .where(
            SecondChoice.assessment_id == assessment.id,
            SecondChoice.organisation_id == person.organisation_id,
        )
        .options(joinedload(SecondChoice.decider))
        .order_by(SecondChoice.number.desc())
    )
    if question_id is not None:
        found = found.where(SecondChoice.question_id == question_id)
    by_question: dict[str, list[SecondChoice]] = defaultdict(list)
    for row in session.scalars(found):
        by_question[row.question_id].append(row)
    return by_question


def find_need(
    session: Session, person: Person, sent: SentAssessment, question_id: str
) -> SecondBecause | None:
    """Find why one question needs a second judgement, or did: one query."""
    decision = session.scalar(
        _SELECT_DECISION,
        {
            "assessment_id": sent.assessment.id,
            "organisation_id": person.organisation_id,
            "question_id": question_id,
        },
    )
    decided = {} if decision is None else {question_id: decision}
    return _find_needs(sent, decided).get(question_id)


def find_needs(
    sent: SentAssessment, choices: Mapping[str, Sequence[SecondChoice]]
) -> Mapping[str, SecondBecause]:
    """Find the questions of what was sent that need a second judgement, or did, and why.

    It asks nothing of any judgement, so the list tells nobody how a question was judged.
    """
    return _find_needs(sent, {key: rows[0].decision for key, rows in choices.items()})


def takes_judgement(sent: SentAssessment, question_id: str) -> bool:
    """Say whether a question was answered so that it can be judged."""
    question = sent.question_set.get_question(question_id)
    return bool(list_judging_choices(question, sent.result.questions[question_id]))


def list_second_rows(
    sent: SentAssessment,
    choices: Mapping[str, Sequence[SecondChoice]],
    judgements: Mapping[str, QuestionJudgements],
) -> Sequence[SecondRow]:
    """List the questions that two inspectors judge, in the order of the set."""
    return [
        _build_row(sent, key, why, choices.get(key, ()), judgements.get(key, NOT_JUDGED))
        for key, why in find_needs(sent, choices).items()
    ]


def list_seconds_to_give(session: Session, person: Person, sent: SentAssessment) -> Sequence[str]:
    """List the questions whose second judgement is a person's to give, blind: four queries."""
    choices = load_choices(session, person, sent.assessment)
    judgements = load_judgements(session, person, sent.assessment)
    rows = list_second_rows(sent, choices, judgements)
    return [row.question.id for row in rows if row.standing is SecondStanding.TO_GIVE]


def name_givers(found: QuestionJudgements) -> Sequence[str]:
    """Name who judged a question, as the person may know it: "you" for themselves."""
    others = [each.judge for each in found.others if each.choice is not None]
    return [*(("you",) if found.has_own else ()), *others, *found.hidden]


def count_missing_seconds(
    session: Session, person: Person, assessments: Collection[Assessment]
) -> Mapping[UUID, int]:
    """Count the second judgements still to give of many assessments: two queries.

    For an inspector those that are theirs to give; for a lead all. Read from judgements alone, it
    opens no seal. One without any is not there.
    """
    ids = [each.id for each in assessments]
    judged = _load_judges(session, person, ids)
    decided = _load_decisions(session, person, ids)
    counted: Counter[UUID] = Counter()
    for assessment in assessments:
        limiting = _list_limiting(assessment) if judged.get(assessment.id) else ()
        for question, (givers, has_level) in judged.get(assessment.id, {}).items():
            decision = decided.get((assessment.id, question))
            is_needed = decision is SecondDecision.ASKED or (question in limiting and has_level)
            is_theirs = person.role is Role.LEAD_INSPECTOR or person.id not in givers
            if len(givers) == 1 and is_theirs:
                counted[assessment.id] += is_needed and decision is not SecondDecision.WAIVED
    return {key: number for key, number in counted.items() if number}


def _find_needs(
    sent: SentAssessment, decided: Mapping[str, SecondDecision]
) -> Mapping[str, SecondBecause]:
    needing = list_needing_second(sent.question_set, sent.result)
    found = find_second_needs(sent.question_set, needing, decided)
    return {key: why for key, why in found.items() if takes_judgement(sent, key)}


def _build_row(
    sent: SentAssessment,
    key: str,
    why: SecondBecause,
    choices: Sequence[SecondChoice],
    found: QuestionJudgements,
) -> SecondRow:
    givers = name_givers(found)
    if len(givers) > 1:
        standing, told = SecondStanding.GIVEN, " and ".join(givers)
    elif why is SecondBecause.WAIVED:
        standing, told = SecondStanding.WAIVED, choices[0].reason
    elif found.hidden and found.may_judge:
        standing, told = SecondStanding.TO_GIVE, f"{givers[0]} gave the first"
    else:
        told = f"{givers[0]} gave the first" if givers else "Nobody has judged it yet"
        standing = SecondStanding.WAITING
    return SecondRow(
        sent.question_set.get_question(key),
        why,
        standing,
        told[:1].upper() + told[1:],
        next(iter(choices), None),
    )


def _load_judges(
    session: Session, person: Person, assessments: Collection[UUID]
) -> Mapping[UUID, Mapping[str, tuple[set[UUID], bool]]]:
    """Load who judged which question of each, and whether it was given a level."""
    rows = session.execute(
        select(
            InspectorJudgement.assessment_id,
            InspectorJudgement.question_id,
            InspectorJudgement.person_id,
            InspectorJudgement.choice,
        ).where(
            InspectorJudgement.assessment_id.in_(assessments),
            InspectorJudgement.organisation_id == person.organisation_id,
            InspectorJudgement.choice.is_not(None),
        )
    )
    found: dict[UUID, dict[str, tuple[set[UUID], bool]]] = defaultdict(dict)
    for assessment, question, judge, choice in rows:
        givers, _ = found[assessment].get(question, (set(), False))
        found[assessment][question] = (givers | {judge}, choice in _OF_LEVELS)
    return found


def _load_decisions(
    session: Session, person: Person, assessments: Collection[UUID]
) -> Mapping[tuple[UUID, str], SecondDecision]:
    """Load what was decided last of each question."""
    rows = session.execute(
        select(SecondChoice.assessment_id, SecondChoice.question_id, SecondChoice.decision)
        .where(
            SecondChoice.assessment_id.in_(assessments),
            SecondChoice.organisation_id == person.organisation_id,
        )
        .order_by(SecondChoice.number)
    )
    return {(assessment, question): decision for assessment, question, decision in rows}


def _list_limiting(assessment: Assessment) -> Collection[str]:
    """List the limiting questions of its set; none where the set cannot be read any more."""
    try:
        question_set = load_pinned_set(assessment)
    except Locked:
        return ()
    return {question.id for question in question_set.questions if question.limiting}
