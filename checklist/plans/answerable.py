"""What an action may answer, and what one answers: low answers and earlier findings of a force."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.scored_assessment import score_for
from checklist.core.errors import Locked
from checklist.core.improvements.low_answers import list_low_answers
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.core.question_sets.model import Question
from checklist.earlier_findings.finding_queries import list_findings
from checklist.earlier_findings.kinds import Standing
from checklist.earlier_findings.models import EarlierFinding
from checklist.plans.models import AnsweredKind, AnsweredLink
from checklist.web.filters import format_day

_BETWEEN = "/"
_LONGEST = 140
_OPEN = frozenset({Standing.OPEN, Standing.NOT_KNOWN})


@dataclass(frozen=True, slots=True)
class Answerable:
    """One thing that an action may answer: how its form names it, and what a person reads."""

    value: str
    label: str
    hint: str = ""
    assessment_id: UUID | None = None
    question_id: str | None = None
    earlier_id: UUID | None = None

    def build_link(self, number: int) -> AnsweredLink:
        """Build the row that says that an action answers it."""
        kind = AnsweredKind.EARLIER_FINDING if self.earlier_id else AnsweredKind.QUESTION
        return AnsweredLink(
            number=number,
            kind=kind,
            assessment_id=self.assessment_id,
            question_id=self.question_id,
            earlier_id=self.earlier_id,
        )


def name_question(assessment_id: UUID, question_id: str) -> str:
    """Name a question as the form of an action does."""
    return f"{assessment_id}{_BETWEEN}{question_id}"


def is_answerable(finding: EarlierFinding) -> bool:
    """Say whether an action may answer an earlier finding: one that is not known to be closed."""
    return finding.standing in _OPEN


def list_answerable(
    session: Session, person: Person, asked: Collection[str] = ()
) -> list[Answerable]:
    """List what an action of a person's force may answer, as they may see it.

    These are the low answers of the newest signed assessment of each question set, and of those of
    which a question is ``asked`` by name, and the earlier findings not known to be closed.
    """
    found = [
        answerable
        for assessment in _list_signed(session, person, asked)
        for answerable in _list_low(session, person, assessment)
    ]
    earlier, _ = list_findings(session, person, force_id=person.organisation_id)
    found += [_build_earlier(each) for each in earlier if is_answerable(each)]
    return found


def show_answered(links: Sequence[AnsweredLink]) -> list[Answerable]:
    """Show what an action answers, whatever has become of it since."""
    return [_show_link(link) for link in links]


def _list_signed(session: Session, person: Person, asked: Collection[str]) -> list[Assessment]:
    """List the newest assessment of each set that may have actions, and those asked for."""
    rows = session.scalars(
        select(Assessment)
        .options(joinedload(Assessment.force))
        .where(
            Assessment.force_id == person.organisation_id,
            Assessment.archived_at.is_(None),
            Assessment.state.in_(list_permitted_states(person, Action.KEEP_ACTIONS)),
        )
        .order_by(Assessment.as_at, Assessment.started_at)
    )
    signed = list(rows)
    newest = {each.set_id: each for each in signed}
    named = {each.partition(_BETWEEN)[0] for each in asked}
    return [each for each in signed if each is newest[each.set_id] or str(each.id) in named]


def _list_low(session: Session, person: Person, assessment: Assessment) -> Iterator[Answerable]:
    try:
        scored = score_for(session, person, assessment)
    except Locked:  # its question set has changed, and it cannot be scored
        return
    for low in list_low_answers(scored.question_set, scored.ungraded.questions):
        yield _build_question(assessment, low.question, f"At {low.level.in_words}")


def _build_question(assessment: Assessment, question: Question, level: str) -> Answerable:
    signed = f"{assessment.title or assessment.set_id}, as at {format_day(assessment.as_at)}"
    return Answerable(
        name_question(assessment.id, question.id),
        f"{question.id}. {question.prompt}",
        f"{level}. {signed}" if level else signed,
        assessment_id=assessment.id,
        question_id=question.id,
    )


def _build_earlier(finding: EarlierFinding) -> Answerable:
    text = finding.text if len(finding.text) <= _LONGEST else f"{finding.text[:_LONGEST]}…"
    return Answerable(
        str(finding.id),
        f"{finding.kind.value.capitalize()}: {text}",
        f"{finding.report}, {finding.published}",
        earlier_id=finding.id,
    )


def _show_link(link: AnsweredLink) -> Answerable:
    if link.earlier is not None:
        return _build_earlier(link.earlier)
    if link.assessment is None or link.question_id is None:
        raise ValueError("it answers nothing")
    try:
        question = load_pinned_set(link.assessment).get_question(link.question_id)
    except Locked:
        value = name_question(link.assessment.id, link.question_id)
        return Answerable(
            value,
            link.question_id,
            assessment_id=link.assessment.id,
            question_id=link.question_id,
        )
    return _build_question(link.assessment, question, "")
