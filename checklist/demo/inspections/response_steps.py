"""Responds to the demonstration's published reports, as chief officer and policing body would."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from uuid import uuid4

from sqlalchemy import update
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.responses.recommendation_words import RecommendationKey
from checklist.demo.inspection_story import GivenResponse, Inspection
from checklist.responses.asking_for_comments import ask_for_comments
from checklist.responses.models import CommentsAsk, CommentsOf, ResponseText
from checklist.responses.recording import TypedPublication, record_publication
from checklist.responses.response_texts import TypedWord, give_comments, save_comments, save_word
from checklist.web.filters import LONDON, today_in_london


def respond(
    session: Session,
    assessment: Assessment,
    story: Inspection,
    given: GivenResponse,
    people: Mapping[str, Person],
) -> None:
    """Ask for the chief officer's comments, give them, and record the published response."""
    body, chief = people[given.by], people[story.signatory]
    ask_for_comments(session, body, assessment, today_in_london(), 0, uuid4())
    session.flush()
    side, text = CommentsOf.CHIEF_OFFICER, " ".join(given.chief_officer.split())
    save_comments(session, chief, assessment, side, text, 0, uuid4())
    session.flush()
    give_comments(session, chief, assessment, 1, uuid4())
    session.flush()
    side, text = CommentsOf.LOCAL_POLICING_BODY, " ".join(given.comments.split())
    save_comments(session, body, assessment, side, text, 0, uuid4())
    for word in given.words:
        key_of = RecommendationKey(word.finding, word.recommendation)
        typed = TypedWord(word.kind, " ".join(word.text.split()))
        save_word(session, body, assessment, key_of, typed, 0, uuid4())
    session.flush()
    published = TypedPublication(
        given.address, given.response_on, given.inspectors_on, given.home_secretary_on
    )
    record_publication(session, body, assessment, published, 0, uuid4())
    session.flush()
    _date(session, assessment, given)


def _date(session: Session, assessment: Assessment, given: GivenResponse) -> None:
    """Date what was asked and written as the story does. The record keeps the day of loading."""
    of_chief, of_body = (
        datetime.combine(day, time(11), LONDON) for day in (given.given_on, given.response_on)
    )
    asked = update(CommentsAsk).where(CommentsAsk.assessment_id == assessment.id)
    asked_at = of_chief - timedelta(days=10)
    session.execute(asked.values(comments_by=given.comments_by, asked_at=asked_at))
    texts = update(ResponseText).where(ResponseText.assessment_id == assessment.id)
    chief = texts.where(ResponseText.body == CommentsOf.CHIEF_OFFICER)
    session.execute(chief.values(saved_at=of_chief, given_at=of_chief))
    body = texts.where(ResponseText.body == CommentsOf.LOCAL_POLICING_BODY)
    session.execute(body.values(saved_at=of_body))
    session.expire_all()
