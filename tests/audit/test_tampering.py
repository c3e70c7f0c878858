"""Whoever changes the record past its triggers is found out, and the row is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session

from checklist.audit.heads_file import ExportedHead
from checklist.audit.models import AuditEvent
from checklist.audit.verification import verify_chains
from checklist.core.audit_chain import NO_DIGEST, ChainRow, digest_row
from tests.audit.chains import (
    Rows,
    add_deeds,
    find_broken,
    let_anything_be_changed,
    move_head,
    read_chain,
    write_chain,
)
from tests.environment import IN_FULL

FORCE = UUID(int=7)
ROWS = 102
# At both ends and in the middle; in full, each of a hundred rows in turn.
PLACES = range(1, 101) if IN_FULL else (1, 2, 50, 100)


@pytest.fixture
def session(database: str) -> Iterator[Session]:
    """A session on a record of one force, of which anything can be changed."""
    engine: Engine = create_engine(database)
    with Session(engine) as session:
        add_deeds(session, FORCE, ROWS)
        let_anything_be_changed(engine)
        yield session
    engine.dispose()


def seal(row: dict[str, Any], previous: str, number: int) -> dict[str, Any]:
    """A row made to fit where it stands, as a forger would who knows how rows are made."""
    made = ChainRow(
        chain=row["chain_id"],
        number=number,
        previous=previous,
        at=row["at"],
        kind=row["kind"],
        assessment=row["assessment_id"],
        words=row["words_digest"],
    )
    return row | {"number": number, "previous": previous, "digest": digest_row(made)}


def change_moment(rows: Rows, place: int) -> Rows:
    row = rows[place - 1]
    return [*rows[: place - 1], row | {"at": row["at"] + timedelta(minutes=1)}, *rows[place:]]


def remove_row(rows: Rows, place: int) -> Rows:
    return rows[: place - 1] + rows[place:]


def swap_rows(rows: Rows, place: int) -> Rows:
    first, second = rows[place - 1], rows[place]
    swapped = [second | {"number": place}, first | {"number": place + 1}]
    return [*rows[: place - 1], *swapped, *rows[place + 1 :]]


def insert_row(rows: Rows, place: int) -> Rows:
    made = seal(rows[place - 1], rows[place - 1]["previous"], place)
    made = seal(made | {"kind": "other"}, made["previous"], place)
    moved = [row | {"number": row["number"] + 1} for row in rows[place - 1 :]]
    return [*rows[: place - 1], made, *moved]


def cut_off(rows: Rows, place: int) -> Rows:
    return rows[:place]


TAMPERINGS: dict[str, tuple[Callable[[Rows, int], Rows], int, str]] = {
    "moment changed": (change_moment, 0, "it was changed"),
    "row removed": (remove_row, 0, "it is missing"),
    "rows swapped": (swap_rows, 0, "it was changed"),
    "row inserted": (insert_row, 1, "it was changed"),
    "end cut off": (cut_off, 1, f"it is missing: the head is at row {ROWS}"),
}
"""What is done at a row, how far after it the first broken row is, and what is said of that."""


@pytest.mark.parametrize("kind", TAMPERINGS)
def test_each_change_of_the_chain_is_named_by_its_row(session: Session, kind: str) -> None:
    tamper, offset, problem = TAMPERINGS[kind]
    rows = read_chain(session, FORCE)
    assert find_broken(session, FORCE) is None

    for place in PLACES:
        write_chain(session, FORCE, tamper(rows, place))

        broken = find_broken(session, FORCE)
        assert broken is not None, place
        assert (broken.number, broken.problem) == (place + offset, problem)

    write_chain(session, FORCE, rows)
    assert find_broken(session, FORCE) is None


@pytest.mark.parametrize("column", ["action", "person_id", "role", "detail", "salt"])
def test_each_changed_word_is_named_by_its_row(session: Session, column: str) -> None:
    rows = read_chain(session, FORCE)
    changed = uuid4() if column == "person_id" else "x"

    for place in PLACES:
        event = session.get_one(AuditEvent, rows[place - 1]["event_id"])
        before = getattr(event, column)
        setattr(event, column, changed)
        session.commit()

        broken = find_broken(session, FORCE)
        assert broken is not None, place
        assert (broken.number, broken.problem) == (place, "its words were changed")

        setattr(event, column, before)
        session.commit()
    assert find_broken(session, FORCE) is None


def test_words_that_are_gone_without_a_deed_that_says_so_are_named(session: Session) -> None:
    event = session.get_one(AuditEvent, read_chain(session, FORCE)[4]["event_id"])
    event.action, event.salt = "", ""
    session.commit()

    broken = find_broken(session, FORCE)

    assert broken is not None
    assert (broken.number, broken.problem) == (5, "its words were erased, and no deed says so")


def test_a_deed_that_stands_in_no_chain_is_named(session: Session) -> None:
    session.add(AuditEvent(action="slipped in"))
    session.commit()

    verified = verify_chains(session)

    assert verified.unchained == (ROWS + 1,)
    assert not verified.is_sound


def test_a_row_slipped_in_after_the_head_is_named(session: Session) -> None:
    rows = read_chain(session, FORCE)
    write_chain(session, FORCE, [*rows, seal(rows[-1], rows[-1]["digest"], ROWS + 1)])

    broken = find_broken(session, FORCE)

    assert broken is not None
    assert (broken.number, broken.problem) == (ROWS + 1, "it stands after the head of the chain")


def exported(rows: Rows, number: int) -> list[ExportedHead]:
    return [ExportedHead("2026-01-01", FORCE, number, rows[number - 1]["digest"])]


def test_an_end_cut_off_with_its_head_shows_against_an_exported_head_alone(
    session: Session,
) -> None:
    rows = read_chain(session, FORCE)
    write_chain(session, FORCE, rows[:60])
    move_head(session, FORCE, 60, rows[59]["digest"])

    assert find_broken(session, FORCE) is None
    assert find_broken(session, FORCE, exported(rows, 60)) is None
    broken = find_broken(session, FORCE, exported(rows, 61))
    assert broken is not None
    assert broken.number == 61
    assert broken.problem == "it is missing: row 61 was exported at 2026-01-01"


def test_a_record_written_anew_shows_against_an_exported_head_alone(session: Session) -> None:
    rows = read_chain(session, FORCE)
    rewritten: Rows = []
    previous = NO_DIGEST
    for row in rows:
        at = row["at"] + timedelta(days=1)
        rewritten.append(seal(row | {"at": at}, previous, row["number"]))
        previous = rewritten[-1]["digest"]
    write_chain(session, FORCE, rewritten)
    move_head(session, FORCE, ROWS, previous)
    session.execute(sa.update(AuditEvent).values(at=AuditEvent.at))
    for row in rewritten:
        session.get_one(AuditEvent, row["event_id"]).at = row["at"]
    session.commit()

    assert find_broken(session, FORCE) is None
    broken = find_broken(session, FORCE, exported(rows, 40))
    assert broken is not None
    assert (broken.number, broken.problem) == (
        40,
        "it is not the row that was exported at 2026-01-01",
    )


def test_a_chain_that_is_gone_with_its_head_shows_against_an_exported_head(
    session: Session,
) -> None:
    of_another = [replace(head, chain=UUID(int=9)) for head in exported([{"digest": "0"}], 1)]

    broken = find_broken(session, UUID(int=9), of_another)

    assert broken is not None
    assert broken.number == 1
