"""How many questions of a submission there are to judge, read from what its seal says of each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from typing import Any
from uuid import UUID

from cachetools import LRUCache
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.submissions.models import Submission
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import Locked
from checklist.core.question_sets.model import QuestionSet
from checklist.core.reviews.judging import find_choices

# What was signed never changes, and a number is small: more than an inspectorate has before it.
_KEPT: LRUCache[UUID, int] = LRUCache(10_000)
_LOCK = Lock()


def count_to_judge(
    session: Session, sent: Sequence[tuple[Assessment, Submission]]
) -> Mapping[UUID, int]:
    """Count the questions of each assessment that take a judgement, as it was sent.

    One query where a seal is opened for the first time, and none else. An assessment whose set or
    seal cannot be read is not there.
    """
    seals = {submission.seal_id: assessment for assessment, submission in sent}
    with _LOCK:
        found = {seal_id: _KEPT[seal_id] for seal_id in seals if seal_id in _KEPT}
    for seal_id, number in _count_sealed(session, seals, found):
        found[seal_id] = number
        with _LOCK:
            _KEPT[seal_id] = number
    return {seals[seal_id].id: number for seal_id, number in found.items()}


def _count_sealed(
    session: Session, seals: Mapping[UUID, Assessment], found: Mapping[UUID, int]
) -> Iterator[tuple[UUID, int]]:
    missing = [seal_id for seal_id in seals if seal_id not in found]
    if not missing:
        return
    for seal_id, content in session.execute(
        select(Seal.id, Seal.content).where(Seal.id.in_(missing))
    ):
        try:
            yield seal_id, _count(load_pinned_set(seals[seal_id]), content)
        except (Locked, KeyError, ValueError):
            continue  # the pages of the submission say that it cannot be read


def _count(question_set: QuestionSet, content: str) -> int:
    results: dict[str, Any] = json.loads(content)["content"]["result"]["questions"]
    return sum(
        bool(
            find_choices(
                question,
                QuestionStatus(results[question.id]["status"]),
                was_answered=results[question.id]["was_answered"],
            )
        )
        for question in question_set.questions
        if question.id in results
    )
