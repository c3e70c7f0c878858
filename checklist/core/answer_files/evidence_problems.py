"""Finds what is wrong with the evidence of a file of answers: its strengths, names and dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checklist.core.answer_files.model import AnswerEntry, AnswerFile, ExhibitEntry
from checklist.core.question_sets.advice.spelling import explain_unknown, quote
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys
from checklist.core.scoring.evidence_strength import rank_strength


def find_record_problems(answers: AnswerFile) -> Iterator[Problem]:
    """Yield the records of evidence whose dates cannot be right."""
    for name, record in answers.evidence.items():
        yield from _check_review_date(("evidence", name), record.dated, record.review_date)
        yield from _check_position(("evidence", name), record.dated, record.position_as_at)


def find_evidence_problems(
    question_set: QuestionSet, answers: AnswerFile, keys: Keys, entry: AnswerEntry
) -> Iterator[Problem]:
    """Yield what is wrong with the evidence of one answer and of its review."""
    review = entry.review
    yield from _check_strength(question_set, keys, entry.strength, entry.exhibits)
    for number, exhibit in enumerate(entry.exhibits):
        yield from _check_exhibit(question_set, answers, (*keys, "exhibits", number), exhibit)
    if review is None:
        return
    keys = (*keys, "review")
    yield from _check_strength(question_set, keys, review.strength, review.exhibits)
    for number, exhibit in enumerate(review.exhibits):
        yield from _check_exhibit(question_set, answers, (*keys, "exhibits", number), exhibit)


def list_unused_evidence(answers: AnswerFile) -> list[str]:
    """List the records of evidence that no exhibit names."""
    used = {
        exhibit.evidence
        for entry in answers.answers.values()
        for exhibit in (*entry.exhibits, *(entry.review.exhibits if entry.review else ()))
    }
    return [name for name in answers.evidence if name not in used]


def _check_strength(
    question_set: QuestionSet, keys: Keys, strength: str | None, exhibits: tuple[ExhibitEntry, ...]
) -> Iterator[Problem]:
    """Yield a strength that the set has not, or that stands beside exhibits, which say theirs."""
    keys = (*keys, "strength")
    yield from _check_known(question_set, keys, strength)
    if strength is not None and exhibits:
        advice = "remove this strength or the exhibits: each exhibit says how strong it is"
        yield Problem(keys, advice)


def _check_exhibit(
    question_set: QuestionSet, answers: AnswerFile, keys: Keys, exhibit: ExhibitEntry
) -> Iterator[Problem]:
    """Yield what is wrong with one exhibit."""
    yield from _check_known(question_set, (*keys, "strength"), exhibit.strength)
    if exhibit.evidence and exhibit.evidence not in answers.evidence:
        end = explain_unknown(exhibit.evidence, answers.evidence)
        advice = f"list {quote(exhibit.evidence)} under evidence{end}"
        yield Problem((*keys, "evidence"), advice)
    if not exhibit.evidence.strip() and not exhibit.title.strip():
        yield Problem(keys, "name the evidence, or give the exhibit a title")
    yield from _check_review_date(keys, exhibit.dated, exhibit.review_date)
    record = answers.evidence.get(exhibit.evidence)
    dated = exhibit.dated or (record.dated if record else None)
    yield from _check_position(keys, dated, exhibit.position_as_at)
    yield from _check_lowering(question_set, (*keys, "lowered_to"), exhibit)


def _check_lowering(
    question_set: QuestionSet, keys: Keys, exhibit: ExhibitEntry
) -> Iterator[Problem]:
    """Yield a strength that was lowered without a reason, or not lowered at all."""
    lowered = exhibit.lowered_to
    if lowered is None:
        return
    yield from _check_known(question_set, keys, lowered)
    if not exhibit.lowered_because.strip():
        yield Problem(keys, "give the reason as lowered_because")
    model = question_set.scoring
    if rank_strength(model, lowered) >= rank_strength(model, exhibit.strength) > 0:
        yield Problem(keys, f"write a strength below {exhibit.strength}; {lowered} lowers nothing")


def _check_known(question_set: QuestionSet, keys: Keys, strength: str | None) -> Iterator[Problem]:
    """Yield a strength that the set does not have."""
    known = [ceiling.strength for ceiling in question_set.scoring.ceilings]
    if strength is not None and strength not in known:
        end = explain_unknown(strength, known)
        advice = f"{quote(strength)} is no strength of evidence of {question_set.id}{end}"
        yield Problem(keys, advice)


def _check_review_date(
    keys: Keys, dated: date | None, review_date: date | None
) -> Iterator[Problem]:
    """Yield a review date before the date of what is to be reviewed."""
    if dated and review_date and review_date < dated:
        advice = f"write a review date that is not before {dated}, when this was dated"
        yield Problem((*keys, "review_date"), advice)


def _check_position(keys: Keys, dated: date | None, position: date | None) -> Iterator[Problem]:
    """Yield the date of a position that was reported before it was reached."""
    if dated and position and position > dated:
        advice = f"write a date up to {dated}, when this was dated; it reports no later position"
        yield Problem((*keys, "position_as_at"), advice)
