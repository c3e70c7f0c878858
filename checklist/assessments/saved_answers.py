"""All that is saved in an assessment, read in one query; a second where exhibits have changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from operator import attrgetter
from sys import getsizeof
from threading import Lock
from typing import Any
from uuid import UUID

from cachetools import LRUCache, cached
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from checklist.assessments.models import MarkKind, Named
from checklist.assessments.saved_answers_statements import (
    EXHIBITS,
    SELECT_EXHIBITS,
    SELECT_SAVED,
)
from checklist.assessments.saved_exhibits import SavedExhibits, find_exhibits, read_exhibits
from checklist.core.answers.sheet import Given

# All texts kept in memory, in bytes: those of 500 assessments with ten short answers,
# or of 43 whose notes are of 1,000 characters.
_COLLECTED: LRUCache[Any, SavedTexts] = LRUCache(8 * 2**20, getsizeof=attrgetter("memory"))
# What a row takes in memory besides its note (measured).
_BYTES_A_ROW = 1_200


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """An answer as last saved: its version, and by whom and when.

    Figures or a note may be saved before the answer itself, and then its value is empty.
    """

    given: Given
    version: int
    saved_by: str
    saved_at: datetime
    author_id: UUID | None = None

    @property
    def is_answered(self) -> bool:
        """Whether a level or another answer is saved, and not figures or a note alone."""
        return self.given.value != ""


@dataclass(frozen=True, slots=True)
class CurrentMark:
    """The newest mark on a question: its version, and by whom and when it was set."""

    kind: MarkKind
    version: int
    set_by: str
    set_at: datetime
    reason: str = ""


@dataclass(frozen=True, eq=False)
class SavedTexts:
    """Answers and marks by question; figures, facts and follow-ups by key.

    ``restrictions`` are the people who may see each restricted question, ``asked`` the questions
    that are put to another body or people of it.
    Two are equal where they are one object: a cached score is found by it.
    """

    answers: dict[str, SavedAnswer] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    follow_ups: dict[str, str] = field(default_factory=dict)
    marks: dict[str, CurrentMark] = field(default_factory=dict)
    restrictions: dict[str, set[Named]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    @cached_property
    def memory(self) -> int:
        """How many bytes of memory they take, about: of a note up to four a character."""
        rows = len(self.answers) + len(self.figures) + len(self.follow_ups) + len(self.marks)
        rows += sum(map(len, self.restrictions.values())) + len(self.asked)
        notes = [answer.given.note for answer in self.answers.values()]
        notes += [mark.reason for mark in self.marks.values()]
        return _BYTES_A_ROW * (1 + rows) + sum(map(getsizeof, notes))


@dataclass(frozen=True, slots=True)
class SavedAnswers:
    """All that is saved in an assessment: its texts, and its exhibits."""

    texts: SavedTexts = field(default_factory=SavedTexts)
    exhibits: SavedExhibits = field(default_factory=SavedExhibits)

    @property
    def answers(self) -> dict[str, SavedAnswer]:
        return self.texts.answers

    @property
    def figures(self) -> dict[str, str]:
        return self.texts.figures

    @property
    def follow_ups(self) -> dict[str, str]:
        return self.texts.follow_ups

    @property
    def marks(self) -> dict[str, CurrentMark]:
        return self.texts.marks


def follow_up_key(question_id: str, follow_up_id: str) -> str:
    """Return the key of a follow-up's answer: its own id is unique within its question only."""
    return f"{question_id}.{follow_up_id}"


def load_saved_answers(session: Session, assessments: Collection[UUID]) -> dict[UUID, SavedAnswers]:
    """Load what is saved in each of some assessments: one query, however many they are.

    A second one reads the exhibits of those of which memory has none, or others than now.
    """
    rows: dict[str, list[_Row]] = {}
    stamps: dict[str, str] = {}
    connection = session.connection()
    for row in connection.execute(SELECT_SAVED, {"assessments": list(assessments)}):
        if row[1] == EXHIBITS:
            stamps[row[0]] = row[3]
        else:
            rows.setdefault(row[0], []).append(row[1:])
    exhibits = _load_exhibits(connection, stamps)
    loaded = {key: SavedAnswers(_collect(()), _NO_EXHIBITS) for key in assessments}
    for key in rows.keys() | exhibits.keys():
        texts = _collect(tuple(rows.get(key, ())))
        loaded[UUID(key)] = SavedAnswers(texts, exhibits.get(key, _NO_EXHIBITS))
    return loaded


def _load_exhibits(connection: Connection, stamps: Mapping[str, str]) -> dict[str, SavedExhibits]:
    """Find the exhibits of assessments in memory by their stamps, and read those not found.

    What is read is kept under the stamps read with it: others may have written in between.
    """
    found = {key: kept for key in stamps if (kept := find_exhibits(key, stamps[key]))}
    missing = [UUID(key) for key in stamps if key not in found]
    if missing:
        statement = SELECT_EXHIBITS[connection.dialect.name]
        for key, stamped, text in connection.execute(statement, {"assessments": missing}):
            found[key] = read_exhibits(key, stamped, text)
    return found


_NO_EXHIBITS = SavedExhibits()
_Row = tuple[str, str, str, str, int, str, datetime, str | None]


# Each page reads its rows anew, and most often they are the same.
@cached(_COLLECTED, lock=Lock())
def _collect(rows: tuple[_Row, ...]) -> SavedTexts:
    """Collect what the rows of one assessment say, once for as long as none of them changes."""
    texts = SavedTexts()
    authors = {author: UUID(author) for *_, author in rows if author}  # few, of many answers
    for kind, key, text, note, version, name, moment, author in rows:
        match kind:
            case "answer":
                saved_by = authors[author] if author else None
                texts.answers[key] = SavedAnswer(Given(text, note), version, name, moment, saved_by)
            case "mark":
                texts.marks[key] = CurrentMark(MarkKind(text), version, name, moment, note)
            case "figure":
                texts.figures[key] = text
            case "follow-up":
                texts.follow_ups[key] = text
            case "restriction":
                named = Named(UUID(text), UUID(note) if note else None)
                texts.restrictions.setdefault(key, set()).add(named)
            case "asked":
                texts.asked.add(key)
    return texts
