"""Points to check: the contradictions in an assessment, by the rules that ship."""

from __future__ import annotations

from functools import cache, lru_cache
from uuid import UUID

from checklist.assessments.saved_answers import KEPT, Words
from checklist.assessments.score_cache import CachedScore
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.contradictions.case import Case, EvidenceUse
from checklist.core.contradictions.detect import Contradiction, contradictions
from checklist.core.contradictions.rules import FILE, ContradictionRules, read_rules_file
from checklist.core.question_sets.model import Question
from checklist.resources import bundled
from checklist.web.filters import LONDON


def points_to_check(scored: ScoredAssessment) -> tuple[Contradiction, ...]:
    """All that the rules point at in an assessment."""
    return _pointed_at(scored.worked, scored.said.words, _uses_in(scored))


def points_on(scored: ScoredAssessment, question: Question) -> tuple[Contradiction, ...]:
    """What the rules point at on one question; the checks it fails stand beside its figures."""
    return tuple(
        one
        for one in points_to_check(scored)
        if question.id in one.questions and one.kind != "check failed"
    )


@cache
def _shipped_rules() -> ContradictionRules:
    """The rules, read once."""
    return read_rules_file(bundled("checklists") / FILE)


@lru_cache(maxsize=KEPT)
def _pointed_at(
    worked: CachedScore, words: Words, uses: tuple[EvidenceUse, ...]
) -> tuple[Contradiction, ...]:
    """What the rules point at, found once for as long as nothing they look at changes."""
    saved = {key: one.saved_at.astimezone(LONDON).date() for key, one in words.answers.items()}
    case = Case(worked.question_set, worked.sheet, worked.result, uses, saved)
    return contradictions(_shipped_rules(), case)


def _uses_in(scored: ScoredAssessment) -> tuple[EvidenceUse, ...]:
    """Each piece of evidence with the questions it is used for; withdrawn exhibits are none."""
    titles: dict[UUID, str] = {}
    questions: dict[UUID, dict[str, None]] = {}
    for question in scored.question_set.questions:
        for used in scored.said.exhibits.get(question.id, ()):
            if used.exhibit.withdrawn_at is None:
                titles[used.evidence.id] = used.evidence.title
                questions.setdefault(used.evidence.id, {})[question.id] = None
    return tuple(EvidenceUse(titles[one], tuple(found)) for one, found in questions.items())
