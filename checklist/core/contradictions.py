"""Contradictions: answers that do not agree with their evidence, their figures or themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checklist.core.answers import AnswerSheet, ExhibitGiven
from checklist.core.asking import NOTHING
from checklist.core.contradiction_rules import ContradictionRules, Rule
from checklist.core.dates import day_in_words
from checklist.core.question_set import Question, QuestionSet, figure_keys
from checklist.core.results import QuestionResult, Result, Standing
from checklist.core.sentences import Sentence, say

Found = Iterator[tuple[tuple[str, ...], Mapping[str, object]]]
"""The questions that something was found on, and what fills the gaps of its sentence."""

MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DATE = re.compile(
    rf"\b(?:19|20)\d\d\b|\b\d\d?[/.]\d\d?[/.]\d\d|\b\d\d?(?:st|nd|rd|th)? (?:{MONTHS})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """One piece of evidence, and the questions whose answers rest on it, once each."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something to check: the rule that found it, the questions it is about, and why."""

    rule: str
    heading: str
    questions: tuple[str, ...]
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules look at: a sheet, its result, and how its evidence is used."""

    question_set: QuestionSet
    sheet: AnswerSheet
    result: Result
    uses: Sequence[EvidenceUse] = field(default=())


def contradictions(rules: ContradictionRules, case: Case) -> tuple[Contradiction, ...]:
    """All that the rules point at, rule by rule, in the order of the set."""
    return tuple(
        Contradiction(rule.id, rule.heading, questions, say(rule.sentence, **values))
        for rule in rules.rules
        for questions, values in FINDERS[rule.kind](rule, case)
    )


def claims(case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """The answered level questions."""
    for question in case.question_set.questions:
        found = case.result.questions[question.id]
        if found.standing is Standing.ANSWERED and found.claimed is not None:
            yield question, found


def strong_claims(rule: Rule, case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """The claims of so many points or more."""
    for question, found in claims(case):
        points = case.question_set.scale_of(question).level(found.claimed or "").points
        if points >= (rule.from_points or 0):
            yield question, found


def review_date_passed(rule: Rule, case: Case) -> Found:
    """Claims that rest on a document whose review date had passed at the as-at date."""
    for question, found in strong_claims(rule, case):
        for exhibit in case.sheet.responses[question.id].exhibits:
            if is_overdue(exhibit, case.sheet) and exhibit.review_date is not None:
                yield (
                    (question.id,),
                    {
                        "question": question.id,
                        "level": found.claimed,
                        "exhibit": exhibit.label or "An exhibit",
                        "review_date": day_in_words(exhibit.review_date),
                    },
                )


def is_overdue(exhibit: ExhibitGiven, sheet: AnswerSheet) -> bool:
    return (
        not exhibit.held and exhibit.review_date is not None and exhibit.review_date < sheet.as_at
    )


def no_evidence(rule: Rule, case: Case) -> Found:
    """Claims that nothing bears out but a statement."""
    lowest = case.question_set.scoring.ceilings[0].strength
    for question, found in strong_claims(rule, case):
        if found.strength == lowest:
            yield (question.id,), {"question": question.id, "level": found.claimed}


def same_evidence(rule: Rule, case: Case) -> Found:
    """Evidence that so many answers rest on, or more."""
    for use in case.uses:
        if len(use.questions) >= (rule.answers or 0):
            yield (
                use.questions,
                {
                    "evidence": use.title,
                    "count": len(use.questions),
                    "questions": ", ".join(use.questions),
                },
            )


def phrase_without_a_date(rule: Rule, case: Case) -> Found:
    """Notes that say one of some things, and name no day or year."""
    for question in case.question_set.questions:
        given = case.sheet.responses.get(question.id, NOTHING).given
        if given is None or case.result.questions[question.id].standing is not Standing.ANSWERED:
            continue
        note = " ".join(given.note.lower().split())
        said = next((phrase for phrase in rule.phrases or () if phrase.lower() in note), None)
        if said is not None and not DATE.search(note):
            yield (question.id,), {"question": question.id, "phrase": said}


def figures_disagree(rule: Rule, case: Case) -> Found:
    """Claims so many levels or more from what their figures suggest."""
    for question, found in claims(case):
        hint = case.result.hints.get(question.id)
        if hint is None or found.claimed is None:
            continue
        scale = case.question_set.scale_of(question)
        if abs(scale.rank(found.claimed) - scale.rank(hint)) >= (rule.levels or 0):
            values = {"question": question.id, "level": found.claimed, "hint": hint}
            yield (question.id,), values


def not_applicable_with_figures(rule: Rule, case: Case) -> Found:
    """Questions said not to apply though something other than nothing is counted for them."""
    for question in case.question_set.questions:
        given = case.sheet.responses.get(question.id, NOTHING).given
        if given is None or not given.is_not_applicable:
            continue
        keys = [key for key in figures_of(case.question_set, question) if counted(case.sheet, key)]
        if keys:
            yield (question.id,), {"question": question.id, "figures": ", ".join(keys)}


def figures_of(question_set: QuestionSet, question: Question) -> Iterator[str]:
    """The keys of the figures that are typed on a question's own page."""
    for measure_id in question.measures:
        if question_set.home_of(measure_id).id == question.id:
            yield from (key for key, _, _ in figure_keys(question_set.measure(measure_id)))


def counted(sheet: AnswerSheet, key: str) -> bool:
    return sheet.figures.get(key, "").strip() not in ("", "0")


FINDERS: Mapping[str, Callable[[Rule, Case], Found]] = {
    "review date passed": review_date_passed,
    "no evidence": no_evidence,
    "same evidence": same_evidence,
    "phrase without a date": phrase_without_a_date,
    "figures disagree": figures_disagree,
    "not applicable with figures": not_applicable_with_figures,
}
