"""Seals made from answer sheets, as where no database is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from uuid import UUID

from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, ExhibitGiven, Response
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.core.seals.content import (
    FILE,
    SealedAnswer,
    SealedContent,
    SealedDetails,
    SealedEvidence,
    SealedExhibit,
    SealedForce,
    SealedPerson,
    SealedQuestion,
    SealedRevision,
    SealedSet,
)
from checklist.core.seals.result_sealing import seal_result

ASHA = SealedPerson(UUID(int=1), "Asha Khan")
BEN = SealedPerson(UUID(int=2), "Ben Ó Dálaigh")
MONDAY = datetime(2022, 3, 7, 9, tzinfo=UTC)


def keep_entered(question_set: QuestionSet, sheet: AnswerSheet) -> AnswerSheet:
    """Keep what a force enters of a sheet: no judgements, and exhibits with their numbers."""
    numbers = count(1)
    return AnswerSheet(
        as_at=sheet.as_at,
        responses={
            question.id: _keep_response(sheet.responses[question.id], numbers)
            for question in question_set.questions
            if question.id in sheet.responses
        },
        figures=sheet.figures,
        facts=sheet.facts,
        earlier_themes=sheet.earlier_themes,
        today=sheet.today or sheet.as_at,
    )


def _keep_response(response: Response, numbers: Iterator[int]) -> Response:
    exhibits = response.exhibits or tuple(
        ExhibitGiven(strength=strength, dated=date(2022, 3, 1), tested_by="Internal audit")
        for strength in filter(None, [response.strength])
    )
    kept = (
        replace(
            exhibit,
            by_reviewer=False,
            lowered_to=None,
            held=False,
            held_because=None,
            label=f"Exhibit {next(numbers)}",
        )
        for exhibit in exhibits
    )
    return Response(response.given, tuple(kept), follow_ups=response.follow_ups)


def seal_sheet(question_set: QuestionSet, sheet: AnswerSheet) -> SealedContent:
    """Seal what a force entered of a sheet; its figures belong to no question in particular."""
    sheet = keep_entered(question_set, sheet)
    numbers = count(1)
    responses = sheet.responses
    return SealedContent(
        details=_seal_details(question_set, sheet),
        questions={
            question.id: _seal_response(responses.get(question.id, Response()), numbers)
            for question in question_set.questions
        },
        scored_on=sheet.today or sheet.as_at,
        result=seal_result(score(question_set, sheet)),
    )


def _seal_details(question_set: QuestionSet, sheet: AnswerSheet) -> SealedDetails:
    return SealedDetails(
        assessment_id=UUID(int=10),
        force=SealedForce(UUID(int=11), "Specimenshire Police"),
        question_set=SealedSet(question_set.id, question_set.version, "a" * 64),
        title="Spring",
        period_begins=date(2021, 4, 1),
        period_ends=date(2022, 3, 31),
        as_at=sheet.as_at,
        marking=Marking.OFFICIAL_SENSITIVE,
        notice="",
        facts=sheet.facts,
        figures={**sheet.figures, **dict.fromkeys(_earlier(sheet), "yes")},
    )


def _earlier(sheet: AnswerSheet) -> Iterator[str]:
    return (f"{EARLIER_PREFIX}{theme}" for theme in sheet.earlier_themes)


def _seal_response(response: Response, numbers: Iterator[int]) -> SealedQuestion:
    given = response.given
    return SealedQuestion(
        answer=SealedAnswer(given.value, given.note, 1, ASHA, MONDAY) if given else None,
        follow_ups=response.follow_ups,
        exhibits=tuple(seal_exhibit(next(numbers), exhibit) for exhibit in response.exhibits),
    )


def seal_exhibit(number: int, given: ExhibitGiven) -> SealedExhibit:
    """Seal an exhibit as the core reads it, of a made-up file."""
    revision = SealedRevision(1, "policy.pdf", "application/pdf", 2**20, "b" * 64)
    evidence = SealedEvidence(
        id=UUID(int=100 + number),
        title=f"Policy {number}",
        kind=FILE,
        marking=Marking.OFFICIAL,
        place="",
        document_date=given.dated,
        review_date=given.review_date,
        revision=revision if given.names_revision else None,
    )
    return SealedExhibit(
        number=number,
        evidence=evidence,
        strength=given.strength,
        pinpoint="page 2",
        shows="That checks are made.",
        tested_by=given.tested_by,
        position_as_at=given.position_as_at,
        source_kind=given.source_kind,
        held_because=given.held_because,
        withdrawn_at=None,
        withdrawn_reason="",
        version=1,
        added_by=ASHA,
        added_at=MONDAY,
        saved_by=ASHA,
        saved_at=MONDAY,
    )
