"""Points to check: the contradictions in an assessment, by the rules that ship."""

from __future__ import annotations

from functools import cache
from uuid import UUID

from checklist.assessments.position import Position
from checklist.core.contradiction_rules import FILE, ContradictionRules, read_rules_file
from checklist.core.contradictions import Case, Contradiction, EvidenceUse, contradictions
from checklist.core.question_set import Question
from checklist.resources import bundled


@cache
def shipped_rules() -> ContradictionRules:
    """The rules, read once."""
    return read_rules_file(bundled("checklists") / FILE)


def points_to_check(position: Position) -> tuple[Contradiction, ...]:
    """All that the rules point at in an assessment."""
    case = Case(position.question_set, position.sheet, position.result, uses_in(position))
    return contradictions(shipped_rules(), case)


def points_on(position: Position, question: Question) -> tuple[Contradiction, ...]:
    """What the rules point at on one question."""
    return tuple(one for one in points_to_check(position) if question.id in one.questions)


def uses_in(position: Position) -> tuple[EvidenceUse, ...]:
    """Each piece of evidence with the questions it is used for; withdrawn exhibits are none."""
    titles: dict[UUID, str] = {}
    questions: dict[UUID, dict[str, None]] = {}
    for question in position.question_set.questions:
        for used in position.said.exhibits.get(question.id, ()):
            if used.exhibit.withdrawn_at is None:
                titles[used.evidence.id] = used.evidence.title
                questions.setdefault(used.evidence.id, {})[question.id] = None
    return tuple(EvidenceUse(titles[one], tuple(found)) for one, found in questions.items())
