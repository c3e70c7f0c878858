"""Who wrote what is to be signed: whoever last saved its answers and exhibits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from checklist.core.characters import fold
from checklist.core.seals.compare import ChangedPart, SealComparison
from checklist.core.seals.content import SealedContent

_NOT_WRITTEN = frozenset({ChangedPart.RESTRICTION, ChangedPart.SAVED_AGAIN})
"""Changes that are no writing: who may see a question, and a save that changed nothing."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person, and how many answers and exhibits they saved last."""

    person_id: UUID
    name: str
    answers: int
    exhibits: int


def list_authors(content: SealedContent) -> tuple[Author, ...]:
    """List who wrote what stands in an assessment, who saved most first."""
    questions = content.questions.values()
    answers = Counter(each.answer.saved_by for each in questions if each.answer)
    exhibits = Counter(
        exhibit.saved_by
        for each in questions
        for exhibit in each.exhibits
        if exhibit.withdrawn_at is None
    )
    people = {**answers, **exhibits}
    order = sorted(people, key=lambda who: (-answers[who], -exhibits[who], fold(who.name)))
    return tuple(Author(who.id, who.name, answers[who], exhibits[who]) for who in order)


def has_other_author(comparison: SealComparison, person_id: UUID) -> bool:
    """Say whether somebody else wrote at least one of the answers that changed.

    An exhibit counts as authorship of its answer. Where nothing was written anew, nobody signs what
    is theirs alone.
    """
    authors = {
        change.by.id
        for question in comparison.questions
        for change in question.changes
        if change.by is not None and change.part not in _NOT_WRITTEN
    }
    return authors != {person_id}
