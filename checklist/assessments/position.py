"""Where an assessment stands: what was said in it, as the core reads it, and what that comes to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.said import Said, UsedEvidence, follow_up_key, said_in
from checklist.assessments.sets import question_set_of
from checklist.assessments.working import Worked, Working, find_next_best, work_out, working_of
from checklist.core.answers import EARLIER, AnswerSheet, ExhibitGiven, Response
from checklist.core.measures import FailedCheck
from checklist.core.next_best import NextBest
from checklist.core.question_set import Question, QuestionSet
from checklist.core.requirements import Known, Requirements, wants
from checklist.core.results import Result
from checklist.core.typed import in_words
from checklist.web.filters import LONDON

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Position:
    """One assessment with its question set, all that was said in it, and its result."""

    assessment: Assessment
    question_set: QuestionSet
    said: Said
    working: Working
    worked: Worked

    @property
    def sheet(self) -> AnswerSheet:
        return self.working.sheet

    @property
    def result(self) -> Result:
        return self.worked.result

    @property
    def known(self) -> Known:
        return self.worked.known

    @property
    def failed(self) -> tuple[FailedCheck, ...]:
        return self.worked.failed

    def in_words(self, question: Question, kept: str) -> str:
        """An answer as people read it, whatever its type."""
        return in_words(question, self.question_set.scale_of(question), kept)

    def wants_of(self, question: Question) -> Requirements:
        """What a question asks, and what its answer still lacks."""
        return wants(self.question_set, question, self.sheet, self.known)

    @property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most, then the score."""
        return find_next_best(self.working)


def position_of(session: Session, assessment: Assessment) -> Position:
    """Where one assessment stands: two queries."""
    return positions_of(session, [assessment])[0]


def positions_of(session: Session, assessments: Collection[Assessment]) -> list[Position]:
    """Where some assessments stand: two queries for all of them."""
    said = said_in(session, [assessment.id for assessment in assessments])
    return [settle(assessment, said[assessment.id]) for assessment in assessments]


def settle(assessment: Assessment, said: Said) -> Position:
    """Where an assessment stands on what is said in it."""
    question_set = question_set_of(assessment)
    sheet = sheet_from(question_set, assessment, said)
    working = working_of(assessment.set_hash, question_set, sheet)
    return Position(assessment, question_set, said, working, work_out(working))


def sheet_of(session: Session, assessment: Assessment) -> AnswerSheet:
    """The input of scoring: answers, figures, facts and exhibits of an assessment."""
    said = said_in(session, [assessment.id])[assessment.id]
    return sheet_from(question_set_of(assessment), assessment, said)


def results_of(session: Session, assessment: Assessment) -> Result:
    """The result of an assessment as it stands."""
    return position_of(session, assessment).result


def sheet_from(question_set: QuestionSet, assessment: Assessment, said: Said) -> AnswerSheet:
    """What is said, as the core reads it."""
    facts = {fact.id for fact in question_set.facts}
    return AnswerSheet(
        as_at=assessment.as_at,
        responses={
            question.id: response_to(question, said)
            for question in question_set.questions
            if question.id in said.answers or question.id in said.exhibits
        },
        figures={
            key: value
            for key, value in said.figures.items()
            if key not in facts and not key.startswith(EARLIER)
        },
        facts={key: value for key, value in said.figures.items() if key in facts},
        earlier_themes=frozenset(
            key.removeprefix(EARLIER) for key in said.figures if key.startswith(EARLIER)
        ),
        today=datetime.now(LONDON).date(),
    )


def response_to(question: Question, said: Said) -> Response:
    """All there is on one question."""
    saved = said.answers.get(question.id)
    return Response(
        given=saved.given if saved else None,
        exhibits=tuple([as_given(used) for used in said.exhibits.get(question.id, ())]),
        follow_ups=dict(follow_ups_to(question, said)) if question.follow_ups else NOTHING,
    )


def follow_ups_to(question: Question, said: Said) -> Iterator[tuple[str, str]]:
    """What is said to the follow-ups of a question."""
    for one in question.follow_ups:
        key = follow_up_key(question.id, one.id)
        if key in said.follow_ups:
            yield one.id, said.follow_ups[key]


def as_given(used: UsedEvidence) -> ExhibitGiven:
    """An exhibit as far as scoring cares."""
    return ExhibitGiven(
        strength=used.exhibit.strength,
        dated=used.document_date,
        review_date=used.review_date,
        tested_by=used.exhibit.tested_by,
        held=used.is_held,
        names_revision=used.names_revision,
        label=f"Exhibit {used.exhibit.number}",
    )
