"""How many questions two inspectors judged alike, of those that both judged unseen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.reviews.moderation import count_double_judgements, describe_double_judgements
from checklist.registry import Entry
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion

FirstTold = Callable[[Session, UUID, UUID], datetime | None]
"""Finds when the first draft report of an inspectorate on an assessment was sent, if one was."""

_FIRST_TOLD: Entry[FirstTold] = Entry("first draft report")


def set_first_told(app: Flask, find: FirstTold) -> None:
    """Have that moment be found so: draft reports are kept by what stands above moderation."""
    _FIRST_TOLD.set(app, find)


def describe_doubles(
    session: Session, person: Person, assessment_id: UUID, moderated: Sequence[ModeratedQuestion]
) -> Sentence:
    """Say how many questions two inspectors judged alike, as they were when both were unseen.

    A draft report tells inspectors the levels and why: what was judged second after it is left out.
    One query.
    """
    told_at = _FIRST_TOLD.get()(session, person.organisation_id, assessment_id)
    told = frozenset(
        each.question.id
        for each in moderated
        if told_at and each.second and each.second.given_at and each.second.given_at > told_at
    )
    blind = {each.question.id: each.blind for each in moderated}
    return describe_double_judgements(count_double_judgements(blind, told))
