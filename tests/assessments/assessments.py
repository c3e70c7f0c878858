"""An assessment of the 2022 set, started and answered without the pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import event, select, update

from checklist.accounts.models import Account
from checklist.assessments.models import Answer, Assessment, Figure
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.reach.request_models import ChangeRequest, RequestedQuestion
from checklist.core.assessment_states import AssessmentState
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Section
from checklist.db import db

EDITIONS = tuple(shipped_library())
"""Every edition of every set that ships, for what each of their pages must do."""
NEWEST = tuple(
    shipped for shipped in EDITIONS if shipped is shipped_library().latest(shipped.question_set.id)
)
"""What is offered to somebody who starts today."""
EARLIER = tuple(shipped for shipped in EDITIONS if shipped not in NEWEST)
"""What assessments begun before go on with; tests of these need one kind of database only."""
VCC = shipped_library().latest("vcc-2022").question_set


def begin(app: Flask, force: UUID, **fields: object) -> UUID:
    """Write an assessment of a force, as at 4 March 2022, into the database."""
    with app.app_context():
        shipped = shipped_library().get(VCC.id, VCC.version)
        made: dict[str, object] = {
            "force_id": force,
            "set_id": VCC.id,
            "set_version": VCC.version,
            "set_hash": shipped.content_hash,
            "title": "Health check",
            "period_begins": date(2021, 3, 5),
            "period_ends": date(2022, 3, 4),
            "as_at": date(2022, 3, 4),
            "started_by": an_account(),
        }
        assessment = Assessment(**(made | fields))
        db.session.add(assessment)
        db.session.commit()
        return assessment.id


def begin_edition(app: Flask, force: UUID, shipped: ShippedSet, **fields: object) -> UUID:
    """Write an assessment of one edition of a set into the database."""
    pinned: dict[str, object] = {
        "set_id": shipped.question_set.id,
        "set_version": shipped.question_set.version,
        "set_hash": shipped.content_hash,
    }
    return begin(app, force, **(pinned | fields))


def name_edition(case: object) -> str:
    """Name an edition or a section in the list of tests: ``vcc-2022 1.0.0``, ``vet``."""
    if isinstance(case, ShippedSet):
        return f"{case.question_set.id} {case.question_set.version}"
    return case.id if isinstance(case, Section) else str(case)


def bring_all_into(app: Flask, state: AssessmentState) -> None:
    """Write the state of every assessment, as no pages bring them all into it at once."""
    with app.app_context():
        db.session.execute(update(Assessment).values(decided_state=state))
        if state is AssessmentState.CHANGES_REQUESTED:
            asked = select(ChangeRequest.assessment_id)
            others = db.session.scalars(select(Assessment).where(Assessment.id.not_in(asked)))
            db.session.add_all(map(_request_all, others.all()))
        db.session.commit()


def _request_all(assessment: Assessment) -> ChangeRequest:
    """A request that names every question: without one that is open none can be changed."""
    request = ChangeRequest(
        assessment_id=assessment.id,
        number=1,
        due=date(2030, 1, 1),
        asked_by=assessment.started_by,
        role="lead inspector",
    )
    request.questions = [
        RequestedQuestion(question_id=each.id, position=place, asked="Which?")
        for place, each in enumerate(VCC.questions, 1)
    ]
    return request


def an_account() -> UUID:
    """The id of the first account; of a new one where there is none yet."""
    account = db.session.scalars(select(Account).order_by(Account.created_at)).first()
    if account is None:
        account = Account(email=f"{uuid4().hex}@example.test", name="Earlier Coordinator")
        db.session.add(account)
        db.session.flush()
    return account.id


def answer(app: Flask, assessment: UUID, answers: Mapping[str, str], **figures: str) -> None:
    """Write answers, and figures such as ``M03="3"``, into the database."""
    with app.app_context():
        author = an_account()
        for question, level in answers.items():
            db.session.add(
                Answer(assessment_id=assessment, question_id=question, value=level, saved_by=author)
            )
        for key, value in figures.items():
            db.session.add(Figure(assessment_id=assessment, key=key, value=value))
        db.session.commit()


@contextmanager
def queries_counted(app: Flask) -> Iterator[list[str]]:
    """The statements sent to the database in the block, but for BEGIN and pragmas."""
    sent: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
            sent.append(statement)

    with app.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
