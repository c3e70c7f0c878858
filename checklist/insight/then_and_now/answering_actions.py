"""The actions of a plan by what they answer, and what came of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Restriction
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.plans.action_states import ActionState
from checklist.core.review_reports.report_content import ReportFinding
from checklist.plans.models import ActionDeed, ActionEntry, PlanAction
from checklist.plans.plan_queries import ListedAction, load_entries, load_plan
from checklist.web.filters import LONDON, format_day


@dataclass(frozen=True, slots=True)
class AnsweringAction:
    """An action as it stands today; ``decided_on``: when it was approved or stopped."""

    listed: ListedAction
    decided_on: date | None

    @property
    def action(self) -> PlanAction:
        return self.listed.action

    @property
    def outcome(self) -> str:
        """What came of it, in words that end a sentence."""
        standing = self.action.standing
        if standing.is_over:
            on = f" on {format_day(self.decided_on)}" if self.decided_on else ""
            return f"{'approved as done' if standing is ActionState.APPROVED else 'stopped'}{on}"
        words = "done, to be approved" if standing is ActionState.DONE else standing.value
        since = self.listed.overdue_since
        return f"{words}, overdue since {format_day(since)}" if since else words


@dataclass(frozen=True, slots=True)
class AnsweringActions:
    """The actions of a force that a person sees, by what each answers, in their order."""

    of_questions: Mapping[tuple[UUID, str], Sequence[AnsweringAction]] = field(default_factory=dict)
    of_findings: Mapping[tuple[UUID, int], Sequence[AnsweringAction]] = field(default_factory=dict)
    of_earlier: Mapping[UUID, Sequence[AnsweringAction]] = field(default_factory=dict)

    def find_of_published(
        self, assessment_id: UUID, finding: ReportFinding
    ) -> Sequence[AnsweringAction]:
        """Find the actions that answer a published finding or a question of it, each once."""
        found = [*self.of_findings.get((assessment_id, finding.number), ())]
        for question in finding.questions:
            found += self.of_questions.get((assessment_id, question), ())
        unique = {each.action.id: each for each in found}
        return sorted(unique.values(), key=lambda each: each.action.number)


_NO_ACTIONS = AnsweringActions()


def load_answering(
    session: Session, person: Person | None, force_id: UUID, *, is_for_all: bool = False
) -> AnsweringActions:
    """Load the actions of a force that a person sees: as ``load_plan``, and one query more.

    Who does not read its plan sees none. What is for all of the force (``is_for_all``) leaves out
    those on a question that is restricted, for one query more.
    """
    if person is None or person.organisation_id != force_id:
        return _NO_ACTIONS
    if not is_permitted(person, Action.READ_PLAN):
        return _NO_ACTIONS
    listed = sorted(load_plan(session, person).actions, key=lambda each: each.action.number)
    if is_for_all:
        listed = _leave_out_restricted(session, listed)
    if not listed:
        return _NO_ACTIONS
    over = [each.action.id for each in listed if each.action.standing.is_over]
    entries = load_entries(session, over)
    described = [
        AnsweringAction(each, _find_decided_on(entries.get(each.action.id, ()))) for each in listed
    ]
    return _group(described)


def _leave_out_restricted(session: Session, listed: Sequence[ListedAction]) -> list[ListedAction]:
    """Leave out the actions on a question that is restricted, to whomever."""
    linked = [link for each in listed for link in each.action.answered]
    assessments = {each.assessment_id for each in linked if each.assessment_id is not None}
    rows = session.execute(
        select(Restriction.assessment_id, Restriction.question_id).where(
            Restriction.assessment_id.in_(assessments)
        )
    )
    restricted = {(assessment_id, question_id) for assessment_id, question_id in rows}
    return [
        each
        for each in listed
        if restricted.isdisjoint(
            (link.assessment_id, question)
            for link in each.action.answered
            for question in link.questions
        )
    ]


def _group(described: Iterable[AnsweringAction]) -> AnsweringActions:
    """Group actions by what each answers."""
    of_questions: dict[tuple[UUID, str], list[AnsweringAction]] = {}
    of_findings: dict[tuple[UUID, int], list[AnsweringAction]] = {}
    of_earlier: dict[UUID, list[AnsweringAction]] = {}
    for each in described:
        for link in each.action.answered:
            if link.earlier_id is not None:
                of_earlier.setdefault(link.earlier_id, []).append(each)
            elif link.assessment_id is not None and link.finding is not None:
                of_findings.setdefault((link.assessment_id, link.finding), []).append(each)
            elif link.assessment_id is not None and link.question_id is not None:
                of_questions.setdefault((link.assessment_id, link.question_id), []).append(each)
    return AnsweringActions(of_questions, of_findings, of_earlier)


def _find_decided_on(entries: Sequence[ActionEntry]) -> date | None:
    """Find the day on which it was approved or stopped: the newest such entry."""
    decided = (ActionDeed.APPROVED, ActionDeed.STOPPED)
    moments = (each.saved_at for each in entries if each.deed in decided)
    newest = next(moments, None)
    return newest.astimezone(LONDON).date() if newest else None
