"""Every deed stands in the chains of those it concerns, whatever is done at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, create_engine, event, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from checklist.audit.models import AuditEvent, AuditHead, AuditLink
from checklist.audit.service import record
from checklist.audit.verification import verify_chains
from checklist.core.audit_chain import SERVICE_CHAIN
from checklist.db import begin_write
from tests.audit.chains import add_deeds, person_of, read_chain

FORCE, OTHER, BODY = UUID(int=1), UUID(int=2), UUID(int=3)
THREADS, DEEDS = 8, 12


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """An engine on a fresh, migrated database of either kind."""
    engine = create_engine(database)
    yield engine
    engine.dispose()


def chains_of(session: Session, action: str) -> set[UUID]:
    links = select(AuditLink.chain_id).join(AuditEvent, AuditEvent.id == AuditLink.event_id)
    return set(session.scalars(links.where(AuditEvent.action == action)))


def test_a_deed_stands_in_the_chain_of_each_body_that_it_concerns(engine: Engine) -> None:
    with Session(engine) as session:
        record(session, person_of(FORCE), "save answer", force_id=FORCE)
        record(session, person_of(BODY), "asked for a report", force_id=FORCE)
        record(session, None, "opened a force to an organisation", force_id=FORCE, bodies=(BODY,))
        record(session, None, "tried to sign in")
        session.commit()

        assert chains_of(session, "save answer") == {FORCE}
        assert chains_of(session, "asked for a report") == {FORCE, BODY}
        assert chains_of(session, "opened a force to an organisation") == {FORCE, BODY}
        assert chains_of(session, "tried to sign in") == {SERVICE_CHAIN}
        assert verify_chains(session).is_sound


def test_each_row_follows_the_one_before_it(engine: Engine) -> None:
    with Session(engine) as session:
        assessment = add_deeds(session, FORCE, 3)
        add_deeds(session, OTHER, 1)
        add_deeds(session, FORCE, 2)

        rows = read_chain(session, FORCE)

        assert [row["number"] for row in rows] == [1, 2, 3, 4, 5]
        assert [row["previous"] for row in rows[1:]] == [row["digest"] for row in rows[:-1]]
        assert [row["assessment_id"] == assessment for row in rows] == [True] * 3 + [False] * 2
        assert {row["kind"] for row in rows} == {"answer"}
        head = session.get_one(AuditHead, FORCE)
        assert (head.number, head.digest) == (5, rows[-1]["digest"])


def test_a_deed_that_was_rolled_back_leaves_no_row(engine: Engine) -> None:
    with Session(engine) as session:
        record(session, person_of(FORCE), "save answer", force_id=FORCE)
        session.rollback()
        record(session, person_of(OTHER), "save answer", force_id=OTHER)
        session.commit()

        assert set(session.scalars(select(AuditLink.chain_id))) == {OTHER}
        assert session.scalars(select(AuditHead.chain_id)).all() == [OTHER]


def test_two_statements_more_chain_all_deeds_of_a_transaction(engine: Engine) -> None:
    statements: list[str] = []
    with Session(engine) as session:
        begin_write(session)
        session.connection()
        record(session, person_of(BODY), "save answer", force_id=FORCE)
        record(session, person_of(BODY), "mark question", force_id=FORCE)
        session.flush()
        event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
        session.commit()

    assert [statement.split()[2] for statement in statements] == ["audit_head", "audit_link"]


def test_deeds_of_two_bodies_at_once_never_wait_for_each_other(engine: Engine) -> None:
    orders = [order for count in (1, 2, 3) for order in permutations((FORCE, OTHER, BODY), count)]

    def do_deeds(place: int) -> None:
        for turn in range(DEEDS):
            first, *others = orders[(place + 5 * turn) % len(orders)]
            with Session(engine) as session:
                begin_write(session)
                record(session, person_of(first), "save answer", bodies=others)
                session.commit()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(do_deeds, range(THREADS)))

    with Session(engine) as session:
        assert session.scalar(select(func.count(AuditEvent.id))) == THREADS * DEEDS
        verified = verify_chains(session)
        assert verified.is_sound
        assert {chain.chain for chain in verified.chains} == {FORCE, OTHER, BODY}


REFUSED = {
    "UPDATE audit_link SET kind = 'other'": "audit_link is only ever added to",
    "DELETE FROM audit_link": "audit_link is only ever added to",
    "DELETE FROM audit_head": "audit_head only moves on",
    "UPDATE audit_head SET number = 1": "audit_head only moves on",
    "UPDATE audit_head SET digest = 'other'": "audit_head only moves on",
    "UPDATE audit_event SET action = '', salt = ''": "audit_event is only ever added to",
    "INSERT INTO audit_link SELECT chain_id, number + 2, event_id, at, kind, assessment_id,"
    " words_digest, previous, digest FROM audit_link": "does not follow the head",
}


@pytest.mark.parametrize("change", REFUSED)
def test_the_database_refuses_to_change_a_chain(engine: Engine, change: str) -> None:
    with Session(engine) as session:
        add_deeds(session, FORCE, 2)
        before = read_chain(session, FORCE)

        with pytest.raises(DBAPIError, match=REFUSED[change]):
            session.execute(text(change))
        session.rollback()

        assert read_chain(session, FORCE) == before


def test_an_action_that_cannot_be_chained_is_not_done(engine: Engine) -> None:
    with engine.connect() as connection:
        writing = connection.execution_options(writes=True)
        writing.execute(text("DROP TABLE audit_link"))
        writing.commit()

    with Session(engine) as session:
        record(session, person_of(FORCE), "save answer", force_id=FORCE)
        with pytest.raises(DBAPIError):
            session.commit()
        session.rollback()

        assert session.scalars(select(AuditEvent)).all() == []


def test_a_deed_names_its_assessment_where_that_is_its_subject(engine: Engine) -> None:
    assessment, copied = uuid4(), uuid4()
    with Session(engine) as session:
        record(session, None, "save answer", subject=f"assessment {assessment}")
        record(session, None, "save answer", subject=f"copy {copied}", assessment_id=assessment)
        record(session, None, "add evidence", subject=f"evidence {copied}")
        session.commit()

        rows = read_chain(session, SERVICE_CHAIN)
        assert [row["assessment_id"] for row in rows] == [assessment, assessment, None]
