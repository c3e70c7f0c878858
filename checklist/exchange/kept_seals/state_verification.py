"""Holds the state that an assessment is in, and how it came there, against the deeds on record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.dates import read_iso_date
from checklist.core.deeds import DeedKind
from checklist.core.workflow.decisions import may_lead_to
from checklist.core.workflow.events import Event
from checklist.exchange.kept_seals.erased_deeds import SAME_MOMENT, ErasedDeeds
from checklist.exchange.kept_seals.workflow_deeds import (
    ARCHIVED,
    KEPT_BACK,
    RESTORED,
    Step,
    WorkflowDeed,
)
from checklist.web.filters import format_day, format_moment

_Moment: TypeAlias = tuple[Step, datetime]
"""A change of state, and when it was."""

_KIND = DeedKind.ASSESSMENT
"""What each deed is about that leads from state to state, archives, or restores."""

_ERASED = (
    "Its state was not held against the record: the words of what came last were erased, as their"
    " retention was over."
)


@dataclass(frozen=True, slots=True)
class VerifiedState:
    """What came of verifying a state; ``notes`` are no faults, ``chains`` hold what it rests on."""

    problems: Sequence[str]
    notes: Sequence[str]
    chains: frozenset[UUID]


def verify_state(
    session: Session, assessment: Assessment, deeds: Sequence[WorkflowDeed], erased: ErasedDeeds
) -> VerifiedState:
    """Verify that an assessment is where the deeds of the workflow led it, in both directions."""
    problems = [*_retrace(deeds)]
    last = _find_last_state(deeds)
    if last is not None and last is not assessment.decided_state:
        problems.append(
            f"it is kept as “{assessment.decided_state.value}”, and the record leads to"
            f" “{last.value}”"
        )
    kept = _load_kept(session, assessment)
    problems += _compare_changes(kept, deeds, erased)
    problems += _compare_archived(assessment, deeds, erased)
    problems += _compare_publication(assessment, kept, deeds, erased)
    notes = [] if problems else [_say_sound(assessment, last)]
    chains = frozenset({assessment.force_id, *(deed.chain_id for deed in deeds)})
    return VerifiedState(problems, notes, chains)


def _say_sound(assessment: Assessment, last: AssessmentState | None) -> str:
    if last is None:
        return _ERASED
    archived = ", and archived" if assessment.is_archived else ""
    return f"It is “{last.value}”{archived}, as the record has it."


def _retrace(deeds: Sequence[WorkflowDeed]) -> Iterator[str]:
    """Follow the deeds from state to state, and tell where one does not begin where one ended."""
    state: AssessmentState | None = AssessmentState.PREPARING
    for deed in deeds:
        step = deed.step
        if step is None:
            state = state if deed.action else None
            continue
        before = _find_before(step)
        if state is not None and before is not state:
            yield (
                f"the record has {deed.name} lead from “{before.value}”, where it was"
                f" “{state.value}”"
            )
        if not may_lead_to(step.from_state, step.event, step.to_state):
            yield f"the record has {deed.name} lead to “{step.to_state.value}”, which it cannot"
        state = step.to_state


def _find_before(step: Step) -> AssessmentState:
    """Find in which state a step was decided: a report is published, and is out on its day."""
    if step.event is Event.CANCEL_PUBLICATION:
        return AssessmentState.CLOSED_PUBLISHED
    return step.from_state


def _find_last_state(deeds: Sequence[WorkflowDeed]) -> AssessmentState | None:
    """Find where the last deed led; None where words were erased that may have been later."""
    for deed in reversed(deeds):
        if not deed.action:
            return None
        if step := deed.step:
            return step.to_state
    return AssessmentState.PREPARING


def _load_kept(session: Session, assessment: Assessment) -> Sequence[_Moment]:
    """Load the changes of state that are kept, which pages show, and when each was."""
    rows = session.scalars(
        select(StateChange)
        .where(StateChange.assessment_id == assessment.id)
        .order_by(StateChange.number)
    )
    return [(Step(row.event, row.from_state, row.to_state, row.person_id), row.at) for row in rows]


def _compare_changes(
    kept: Sequence[_Moment], deeds: Sequence[WorkflowDeed], erased: ErasedDeeds
) -> Iterator[str]:
    """Hold the kept changes of state against the deeds: no deed has a reason.

    A change of a moment of which the words were erased is held only where one is told all the same.
    """
    told = [(step, deed.at) for deed in deeds if (step := deed.step)]
    held = [each for each in kept if _is_told(each, told) or not erased.has(_KIND, each[1])]
    held_steps, told_steps = (Counter(step for step, _ in each) for each in (held, told))
    for step, at in held:
        if step in told_steps and not _is_told((step, at), told):
            yield f"a change of state is kept as of {format_moment(at)}, and was not then: {step}"
    for step in (told_steps - held_steps).elements():
        yield f"a change of state that is on record is not kept, or not as it was: {step}"
    for step in (held_steps - told_steps).elements():
        yield f"a change of state is kept that no deed on record tells of: {step}"


def _is_told(kept: _Moment, told: Sequence[_Moment]) -> bool:
    """Say whether the record has a change like one that is kept, of the same moment."""
    step, at = kept
    return any(other == step and abs(at - moment) <= SAME_MOMENT for other, moment in told)


def _compare_archived(
    assessment: Assessment, deeds: Sequence[WorkflowDeed], erased: ErasedDeeds
) -> Iterator[str]:
    told = [deed.action for deed in deeds if deed.action in (ARCHIVED, RESTORED)]
    if not told and erased.has(_KIND, assessment.archived_at):
        return
    was_archived = told[-1:] == [ARCHIVED]
    if assessment.is_archived and not was_archived:
        yield "it is kept as archived, and the record has it that it is not"
    elif was_archived and not assessment.is_archived:
        yield "it was archived, and no longer says so"


def _compare_publication(
    assessment: Assessment,
    kept: Sequence[_Moment],
    deeds: Sequence[WorkflowDeed],
    erased: ErasedDeeds,
) -> Iterator[str]:
    """Hold the day of publication, from which on the report is out, against the last deed."""
    told = [deed for deed in deeds if deed.action in KEPT_BACK]
    decided = [at for step, at in kept if step.event is Event.PUBLISH]
    if not told and erased.has(_KIND, decided[-1] if decided else None):
        return
    last = told[-1] if told else None
    is_to_come_out = last is not None and last.action == Event.PUBLISH.value
    day = _find_day(last.detail) if last and is_to_come_out else None
    if day != assessment.published_on:
        kept_day = format_day(assessment.published_on) if assessment.published_on else "none"
        told_day = format_day(day) if day else "none"
        yield f"its day of publication is kept as {kept_day}, and is on record as {told_day}"


def _find_day(detail: str) -> date | None:
    found = _ON.search(detail)
    return read_iso_date(found[1]) if found else None


_ON = re.compile(r", on (\d{4}-\d{2}-\d{2})\b")
