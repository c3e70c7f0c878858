"""What each kind of rule finds: one function a kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven
from checklist.core.answers.visibility import NOTHING
from checklist.core.contradictions.case import (
    Case,
    answered,
    claim_in_words,
    claims,
    claims_from,
    note_on,
    said,
)
from checklist.core.contradictions.rules import Rule
from checklist.core.dates import day_in_words, months_before
from checklist.core.measures.values import failed_checks
from checklist.core.question_sets.model import Question, QuestionSet, figure_keys

Found = Iterator[tuple[tuple[str, ...], Mapping[str, object]]]
"""The questions that something was found on, and what fills the gaps of its sentence."""

_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = re.compile(
    rf"\b(?:19|20)\d\d\b|\b\d\d?[/.]\d\d?[/.]\d\d|\b\d\d?(?:st|nd|rd|th)? (?:{_MONTHS})\b",
    re.IGNORECASE,
)


def _review_date_passed(rule: Rule, case: Case) -> Found:
    """Claims that rest on a document whose review date had passed at the as-at date."""
    for question, found in claims_from(case, rule.points):
        for exhibit in case.sheet.responses[question.id].exhibits:
            if _is_overdue(exhibit, case.sheet) and exhibit.review_date is not None:
                yield (
                    (question.id,),
                    {
                        "question": question.id,
                        "level": claim_in_words(case, question, found.claimed),
                        "exhibit": exhibit.label or "An exhibit",
                        "review_date": day_in_words(exhibit.review_date),
                    },
                )


def _is_overdue(exhibit: ExhibitGiven, sheet: AnswerSheet) -> bool:
    return (
        not exhibit.held and exhibit.review_date is not None and exhibit.review_date < sheet.as_at
    )


def _no_evidence(rule: Rule, case: Case) -> Found:
    """Claims that nothing bears out but a statement."""
    lowest = case.question_set.scoring.ceilings[0].strength
    for question, found in claims_from(case, rule.points):
        if found.strength == lowest:
            level = claim_in_words(case, question, found.claimed)
            yield (question.id,), {"question": question.id, "level": level}


def _same_evidence(rule: Rule, case: Case) -> Found:
    """Evidence that so many answers rest on, or more."""
    for use in case.uses:
        if len(use.questions) >= (rule.answers or 0):
            yield use.questions, {"evidence": use.title, **_counted_out(use.questions)}


def _same_note(rule: Rule, case: Case) -> Found:
    """Notes of some length that stand under so many answers, or more, word for word."""
    under: dict[str, list[str]] = {}
    for question, _ in answered(case):
        note = _plainly(note_on(case, question))
        if len(note) >= (rule.characters or 0):
            under.setdefault(note, []).append(question.id)
    for questions in under.values():
        if len(questions) >= (rule.answers or 0):
            yield tuple(questions), _counted_out(questions)


def _counted_out(questions: Iterable[str]) -> dict[str, object]:
    """How many questions, and which."""
    ids = tuple(questions)
    return {"count": len(ids), "questions": ", ".join(ids)}


def _phrase_without_a_date(rule: Rule, case: Case) -> Found:
    """Notes that say one of some things, and name no day or year."""
    for question, _ in answered(case):
        note = _plainly(note_on(case, question))
        phrase = _phrase_in(rule, note)
        if phrase is not None and not _DATE.search(note):
            yield (question.id,), {"question": question.id, "phrase": phrase}


def _phrase_at_a_claim(rule: Rule, case: Case) -> Found:
    """Notes that say one of some things under a claim of so many points or more."""
    for question, found in claims_from(case, rule.points):
        phrase = _phrase_in(rule, _plainly(note_on(case, question)))
        if phrase is not None:
            level = claim_in_words(case, question, found.claimed)
            yield (question.id,), {"question": question.id, "level": level, "phrase": phrase}


def _phrase_in(rule: Rule, note: str) -> str | None:
    """The first of the rule's phrases that stands in a note as whole words."""
    each = (phrase for phrase in rule.phrases or () if _plainly(phrase) in note)
    return next((one for one in each if re.search(rf"\b{re.escape(_plainly(one))}\b", note)), None)


def _plainly(text: str) -> str:
    """A text without regard to its spaces and capitals."""
    return " ".join(text.lower().split())


def _figures_disagree(rule: Rule, case: Case) -> Found:
    """Claims so many levels or more from what their figures suggest."""
    for question, found in claims(case):
        hint = case.result.hints.get(question.id)
        if hint is None or found.claimed is None:
            continue
        scale = case.question_set.scale_of(question)
        if abs(scale.rank(found.claimed) - scale.rank(hint)) >= (rule.levels or 0):
            values = {
                "question": question.id,
                "level": claim_in_words(case, question, found.claimed),
                "hint": claim_in_words(case, question, hint),
            }
            yield (question.id,), values


def _not_applicable_with_figures(rule: Rule, case: Case) -> Found:
    """Questions said not to apply though something other than nothing is counted for them."""
    for question in case.question_set.questions:
        given = case.sheet.responses.get(question.id, NOTHING).given
        if given is None or not given.is_not_applicable:
            continue
        keys = [
            key for key in _figures_of(case.question_set, question) if _counted(case.sheet, key)
        ]
        if keys:
            yield (question.id,), {"question": question.id, "figures": ", ".join(keys)}


def _figures_of(question_set: QuestionSet, question: Question) -> Iterator[str]:
    """The keys of the figures that are typed on a question's own page."""
    for measure_id in question.measures:
        if question_set.home_of(measure_id).id == question.id:
            yield from (key for key, _, _ in figure_keys(question_set.measure(measure_id)))


def _counted(sheet: AnswerSheet, key: str) -> bool:
    return sheet.figures.get(key, "").strip() not in ("", "0")


def _check_failed(rule: Rule, case: Case) -> Found:
    """Figures that cannot all be right, by the checks of the set."""
    for failed in failed_checks(case.question_set, case.sheet):
        homes = dict.fromkeys(_home_of(case.question_set, key) for key in failed.keys)
        questions = sorted(filter(None, homes), key=case.question_set.place_of)
        yield tuple(questions), {"message": str(failed.message)}


def _home_of(question_set: QuestionSet, key: str) -> str:
    """The question that a figure, value or answer is given on; empty for the as-at date."""
    if any(question.id == key for question in question_set.questions):
        return key
    measures = {measure.id for measure in question_set.measures}
    measure = key.partition(".")[0]
    return question_set.home_of(measure).id if measure in measures else ""


def _unchanged(rule: Rule, case: Case) -> Found:
    """Answers last saved so many months before the as-at date, or longer."""
    limit = months_before(case.sheet.as_at, rule.months or 0)
    for question, _ in answered(case):
        saved = case.saved.get(question.id)
        if saved is not None and saved < limit:
            values = {"question": question.id, "saved": day_in_words(saved), "months": rule.months}
            yield (question.id,), values


def _cannot_both_hold(rule: Rule, case: Case) -> Found:
    """Two things said, in the set that the rule is for, that cannot both be so."""
    if rule.when is None or rule.set != case.question_set.id:
        return
    if rule.when.holds(said(case)):
        homes = (_home_of(case.question_set, one.of) for one in rule.when.comparisons)
        yield tuple(dict.fromkeys(filter(None, homes))), {}


FINDERS: Mapping[str, Callable[[Rule, Case], Found]] = {
    "review date passed": _review_date_passed,
    "no evidence": _no_evidence,
    "same evidence": _same_evidence,
    "same note": _same_note,
    "phrase without a date": _phrase_without_a_date,
    "phrase at a claim": _phrase_at_a_claim,
    "figures disagree": _figures_disagree,
    "not applicable with figures": _not_applicable_with_figures,
    "check failed": _check_failed,
    "unchanged": _unchanged,
    "cannot both hold": _cannot_both_hold,
}
