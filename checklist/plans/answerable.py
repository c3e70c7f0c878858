"""What an action may answer, and what one answers: low answers and findings on a force."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.scored_assessment import score_for
from checklist.core.errors import Locked, UserError
from checklist.core.improvements.low_answers import list_low_answers
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.core.question_sets.model import Question
from checklist.core.review_reports.report_content import ReportFinding, ReviewReport
from checklist.earlier_findings.finding_queries import list_findings
from checklist.earlier_findings.kinds import Standing
from checklist.earlier_findings.models import EarlierFinding
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    list_findings_of_force,
    list_published_findings,
    load_reports,
    name_finding,
)
from checklist.plans.models import AnsweredKind, AnsweredLink, AnsweredQuestion, PlanAction
from checklist.web.filters import format_day

_BETWEEN = "/"
_LONGEST = 140
_OPEN = frozenset({Standing.OPEN, Standing.NOT_KNOWN})


@dataclass(frozen=True, slots=True)
class Answerable:
    """One thing that an action may answer: how its form names it, and what a person reads.

    ``about`` are the questions that a published finding is about, ``due_on`` is its day.
    """

    value: str
    label: str
    hint: str = ""
    assessment_id: UUID | None = None
    question_id: str | None = None
    earlier_id: UUID | None = None
    finding: int | None = None
    recommendation: int | None = None
    about: tuple[str, ...] = ()
    due_on: date | None = None

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions of its assessment that it is about."""
        return (self.question_id,) if self.question_id is not None else self.about

    @property
    def kind(self) -> AnsweredKind:
        """What it is."""
        if self.earlier_id is not None:
            return AnsweredKind.EARLIER_FINDING
        if self.finding is None:
            return AnsweredKind.QUESTION
        return AnsweredKind.RECOMMENDATION if self.recommendation else AnsweredKind.FINDING

    @property
    def short_name(self) -> str:
        """What it is in a few words, inside a sentence."""
        if self.finding is not None:
            name = name_finding(self.finding, self.recommendation or 0)
            return f"{name[0].lower()}{name[1:]}"
        return self.question_id or "an earlier finding"

    def build_link(self, number: int) -> AnsweredLink:
        """Build the row that says that an action answers it."""
        return AnsweredLink(
            number=number,
            kind=self.kind,
            assessment_id=self.assessment_id,
            question_id=self.question_id,
            earlier_id=self.earlier_id,
            finding=self.finding,
            recommendation=self.recommendation,
            about=[
                AnsweredQuestion(assessment_id=self.assessment_id, question_id=each)
                for each in self.about
            ],
        )


def name_question(assessment_id: UUID, question_id: str) -> str:
    """Name a question as the form of an action does."""
    return f"{assessment_id}{_BETWEEN}{question_id}"


def name_published(assessment_id: UUID, finding: int, recommendation: int = 0) -> str:
    """Name a published finding, or a recommendation, as the form of an action does."""
    own = f"{finding}.{recommendation}" if recommendation else f"{finding}"
    return f"{assessment_id}{_BETWEEN}{own}"


def is_answerable(finding: EarlierFinding) -> bool:
    """Say whether an action may answer an earlier finding: one that is not known to be closed."""
    return finding.standing in _OPEN


def list_answerable(
    session: Session, person: Person, asked: Collection[str] = ()
) -> list[Answerable]:
    """List what an action of a person's force may answer, as they may see it.

    These are the published findings and recommendations that are open, the low answers of the
    newest signed assessment of each question set, and of those of which a question is ``asked`` by
    name, and the earlier findings not known to be closed.
    """
    found = [
        _build_published(each)
        for each in list_findings_of_force(session, person)
        if not each.standing.state.is_over
    ]
    found += [
        answerable
        for assessment in _list_signed(session, person, asked)
        for answerable in _list_low(session, person, assessment)
    ]
    earlier, _ = list_findings(session, person, force_id=person.organisation_id)
    found += [_build_earlier(each) for each in earlier if is_answerable(each)]
    return found


def refuse_unanswerable(session: Session, person: Person, added: Collection[Answerable]) -> None:
    """Refuse to answer a published finding that was closed meanwhile. Raises UserError.

    It locks their assessments, as a closure does, so that neither overlooks the other.
    """
    published = [each for each in added if each.finding is not None]
    if not published:
        return
    ids = {each.assessment_id for each in published}
    assessments = session.scalars(
        select(Assessment)
        .where(Assessment.id.in_(ids), Assessment.archived_at.is_(None))
        .order_by(Assessment.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    still = {
        _build_published(each).value
        for each in list_published_findings(session, person, assessments)
        if not each.standing.state.is_over
    }
    for each in published:
        if each.value not in still:
            raise UserError(
                "Leave out {name}: it is no longer open, so no action can answer it",
                name=each.short_name,
                field="answered",
            )


def load_answered_reports(
    session: Session, actions: Collection[PlanAction]
) -> Mapping[UUID, ReviewReport]:
    """Load the published reports whose findings some actions answer: one query at most."""
    links = (link for action in actions for link in action.answered if link.finding is not None)
    return load_reports(session, {each.assessment_id for each in links if each.assessment_id})


def show_answered(
    links: Sequence[AnsweredLink], reports: Mapping[UUID, ReviewReport]
) -> list[Answerable]:
    """Show what an action answers, whatever has become of it since."""
    return [_show_link(link, reports) for link in links]


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
    return Answerable(
        str(finding.id),
        f"{finding.kind.value.capitalize()}: {_shorten(finding.text)}",
        f"{finding.report}, {finding.published}",
        earlier_id=finding.id,
    )


def _build_published(found: PublishedFinding) -> Answerable:
    finding, recommendation = found.key
    return _name_published(found.assessment, found.finding, finding, recommendation)


def _name_published(
    assessment: Assessment, found: ReportFinding | None, finding: int, recommendation: int
) -> Answerable:
    """Name a published finding; of a report that can no longer be read by its number alone."""
    own = next(
        (each for each in found.recommendations if each.number == recommendation)
        if found
        else iter(()),
        None,
    )
    label, hint = name_finding(finding, recommendation), ""
    if found is not None:
        kind = "" if own else f" ({found.kind.value})"
        label = f"{label}{kind}: {_shorten((own or found).text)}"
    if assessment.published_on is not None:
        hint = f"Report published on {format_day(assessment.published_on)}"
    return Answerable(
        name_published(assessment.id, finding, recommendation),
        label,
        f"Due {format_day(own.due)}. {hint}" if own else hint,
        assessment_id=assessment.id,
        finding=finding,
        recommendation=recommendation or None,
        about=found.questions if found else (),
        due_on=own.due if own else None,
    )


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _show_link(link: AnsweredLink, reports: Mapping[UUID, ReviewReport]) -> Answerable:
    if link.earlier is not None:
        return _build_earlier(link.earlier)
    if link.assessment is not None and link.finding is not None:
        return _show_published(link.assessment, link, link.finding, reports)
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


def _show_published(
    assessment: Assessment,
    link: AnsweredLink,
    number: int,
    reports: Mapping[UUID, ReviewReport],
) -> Answerable:
    report = reports.get(assessment.id)
    found = [each for each in report.findings if each.number == number] if report else []
    shown = _name_published(
        assessment, found[0] if found else None, number, link.recommendation or 0
    )
    return replace(shown, about=link.questions)
