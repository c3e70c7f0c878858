"""The contradictions in an assessment, by the rules that ship; pages call them points to check."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import cache
from weakref import WeakKeyDictionary

from checklist.assessments.saved_answers import SavedTexts
from checklist.assessments.saved_exhibits import SavedExhibits
from checklist.assessments.score_cache import CachedScore
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.contradictions.case import Case, EvidenceItem
from checklist.core.contradictions.contradiction_list import Contradiction, find_contradictions
from checklist.core.contradictions.rules import FILE, ContradictionRules, read_rules_file
from checklist.core.messages import say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.restricted_sentences import RESTS_ON_CLOSED, name_restricted
from checklist.resources import bundled
from checklist.web.filters import LONDON


def list_contradictions(scored: ScoredAssessment) -> tuple[Contradiction, ...]:
    """List all contradictions in an assessment, in the order of the rules.

    They are the force's own to check: outside readers are told of none, and its contributors of
    those alone whose questions are all open to them.
    """
    if not scored.is_own:
        return ()
    whole, saved = scored.whole, scored.saved_answers
    found = _find_cached_contradictions(
        whole.cached_score, whole.saved_answers.texts, whole.saved_answers.exhibits
    )
    if not scored.reach.reads_all:
        found = tuple(one for one in found if scored.reach.reads(*one.questions))
    if not scored.closed:
        return found
    seen = _find_cached_contradictions(scored.cached_score.open_part, saved.texts, saved.exhibits)
    return tuple(_close(each, seen, scored.closed.questions) for each in found)


def list_question_contradictions(
    scored: ScoredAssessment, question: Question
) -> tuple[Contradiction, ...]:
    """List the contradictions about one question, but for failed checks: its figures show those."""
    return tuple(
        contradiction
        for contradiction in list_contradictions(scored)
        if question.id in contradiction.questions and contradiction.kind != "check failed"
    )


_RESTRICTED = "With a restricted question"
"""Over what cannot be told to a person from whom a question is closed."""


@cache
def _read_shipped_rules() -> ContradictionRules:
    return read_rules_file(bundled("checklists") / FILE)


def _close(
    found: Contradiction, seen: Collection[Contradiction], closed: frozenset[str]
) -> Contradiction:
    """Close a contradiction that cannot be found in the open questions alone.

    It names its questions still, and says neither what it is nor in which words it shows.
    """
    if found in seen and closed.isdisjoint(found.questions):
        return found
    named = tuple(key for key in found.questions if key in closed)
    sentence = name_restricted(named) if named else say(RESTS_ON_CLOSED)
    return replace(found, rule="restricted", heading=_RESTRICTED, sentence=sentence)


# Kept for as long as the score is, which is found by all that the rules look at.
_FOUND: WeakKeyDictionary[CachedScore, tuple[Contradiction, ...]] = WeakKeyDictionary()


def _find_cached_contradictions(
    cached_score: CachedScore, texts: SavedTexts, exhibits: SavedExhibits
) -> tuple[Contradiction, ...]:
    """Find the contradictions once for as long as nothing changes that the rules look at."""
    found = _FOUND.get(cached_score)
    if found is None:
        found = _FOUND[cached_score] = _find_contradictions(cached_score, texts, exhibits)
    return found


def _find_contradictions(
    cached_score: CachedScore, texts: SavedTexts, exhibits: SavedExhibits
) -> tuple[Contradiction, ...]:
    question_set, sheet = cached_score.question_set, cached_score.sheet
    uses = _list_evidence_items(question_set, exhibits)
    case = Case(question_set, sheet, cached_score.ungraded, uses, _find_days_saved(texts))
    return find_contradictions(_read_shipped_rules(), case)


def _find_days_saved(texts: SavedTexts) -> dict[str, date]:
    """Find the day in London on which each answer was last saved."""
    return {
        key: answer.saved_at.astimezone(LONDON).date()
        for key, answer in texts.answers.items()
        if answer.is_answered
    }


def _list_evidence_items(
    question_set: QuestionSet, exhibits: SavedExhibits
) -> tuple[EvidenceItem, ...]:
    """List each piece of evidence with the questions it is used for, without withdrawn exhibits."""
    titles: dict[str, str] = {}
    questions: dict[str, dict[str, None]] = {}
    for question in question_set.questions:
        for exhibit in exhibits.by_question.get(question.id, ()):
            if not exhibit.is_withdrawn:
                titles[exhibit.evidence_id] = exhibit.title
                questions.setdefault(exhibit.evidence_id, {})[question.id] = None
    return tuple(EvidenceItem(titles[key], tuple(ids)) for key, ids in questions.items())
