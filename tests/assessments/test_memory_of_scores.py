"""What is kept in memory of the assessments read last: no more than is stated, however large."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Protocol
from uuid import uuid4

import pytest

from checklist.assessments.contradictions import _FOUND, _find_cached_contradictions
from checklist.assessments.saved_answers import SavedAnswer, SavedTexts
from checklist.assessments.saved_exhibits import (
    EXHIBITS_READ,
    SavedExhibits,
    find_exhibits,
    read_exhibits,
)
from checklist.assessments.score_cache import SCORES, CachedScore, ScoreInput, score_input
from checklist.core.answers.sheet import Given
from tests.assessments.assessments import VCC

AS_AT = date(2022, 3, 4)
MOMENT = datetime(2022, 3, 1, 9, tzinfo=UTC)


def make_exhibits(count: int) -> SavedExhibits:
    """Exhibits of an assessment not read before, read from the text that the database writes.

    They stand on ten questions, and each is of evidence of its own.
    """
    later = [None, "force", None, "file", "2022-01-31", None, str(uuid4()), "clean", None]
    rows = [
        [f"vet-0{number % 10}", number, str(uuid4()), f"Register, part {number}", "E2", "", *later]
        for number in range(1, count + 1)
    ]
    return read_exhibits(str(uuid4()), f"{count} 1 2 3", json.dumps(rows))


class Sized(Protocol):
    """What says how many bytes of memory it takes, about."""

    @property
    def memory(self) -> int: ...


@contextmanager
def traced() -> Iterator[Callable[[], int]]:
    """Trace what is allocated, and give a function that says how many bytes of it are in use."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        yield lambda: tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


def says_what_it_takes(make: Callable[[], Sized], most: float) -> bool:
    """Say whether what is made says about how much memory it takes, up to so many times that.

    Made again where it does not, three times in all: now and then something else of the process
    (a thread, a garbage collection, a first import) allocates at the same moment.
    """
    for _ in range(3):
        EXHIBITS_READ.clear()
        with traced() as count_bytes:
            made = make()
            if 0.6 < made.memory / count_bytes() < most:
                return True
    return False


@pytest.mark.parametrize("count", [50, 2000])
def test_exhibits_say_what_they_take_in_memory(count: int) -> None:
    assert says_what_it_takes(lambda: make_exhibits(count), most=1.5)


def test_exhibits_of_many_large_assessments_are_not_all_kept() -> None:
    EXHIBITS_READ.clear()
    bound = EXHIBITS_READ.maxsize
    with traced() as count_bytes:
        total = sum(make_exhibits(2000).memory for _ in range(18))
        assert total > 2 * bound
        assert count_bytes() < 1.2 * bound
    assert EXHIBITS_READ.currsize <= bound


def test_the_exhibits_read_last_are_read_once() -> None:
    assert find_exhibits("an assessment", "0 1 2 3") is None
    exhibits = read_exhibits("an assessment", "0 1 2 3", "[]")
    assert find_exhibits("an assessment", "0 1 2 3") is exhibits
    assert read_exhibits("an assessment", "0 1 2 3", "[]") is exhibits
    assert find_exhibits("another", "0 1 2 3") is None
    assert find_exhibits("an assessment", "0 1 2 4") is None


def make_texts(note: str) -> SavedTexts:
    """Every question answered at level 3, each with a note of its own."""
    return SavedTexts(
        {
            question.id: SavedAnswer(Given("3", f"{number} {note}"), 1, "Fay", MOMENT)
            for number, question in enumerate(VCC.questions)
            if question.type == "level"
        }
    )


def score_all_parts(texts: SavedTexts, exhibits: SavedExhibits) -> CachedScore:
    cached = score_input(ScoreInput("hash", AS_AT, AS_AT, texts, exhibits, VCC))
    assert len(cached.next_best) <= 3 < len(cached.result.questions)
    assert set(cached.unfinished).isdisjoint(cached.failed_checks)
    return cached


@pytest.mark.parametrize("count", [10, 2000])
def test_a_score_says_what_it_takes_with_its_exhibits_and_notes(count: int) -> None:
    score_all_parts(make_texts("first"), SavedExhibits())  # what the set itself keeps

    def score() -> CachedScore:
        return score_all_parts(make_texts("A note of some length. " * 20), make_exhibits(count))

    assert says_what_it_takes(score, most=1.6)


def test_scores_of_many_large_assessments_are_not_all_kept() -> None:
    SCORES.clear()
    bound = SCORES.maxsize
    texts, total = make_texts("Seen."), 0
    for _ in range(24):
        exhibits = make_exhibits(1500)
        total += score_input(ScoreInput("hash", AS_AT, AS_AT, texts, exhibits, VCC)).memory
    assert total > bound
    assert 0 < SCORES.currsize <= bound


def test_contradictions_are_kept_no_longer_than_their_score() -> None:
    SCORES.clear()
    gc.collect()
    before = len(_FOUND)
    texts, exhibits = make_texts("All officers and staff know the policy."), SavedExhibits()
    cached = score_all_parts(texts, exhibits)
    first = _find_cached_contradictions(cached, texts, exhibits)
    assert first is _find_cached_contradictions(cached, texts, exhibits)
    assert len(_FOUND) == before + 1
    del cached
    SCORES.clear()
    gc.collect()
    assert len(_FOUND) == before
