"""Ready to sign: the sentence that matters most about an assessment that somebody is to sign."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.core.messages import Sentence, format_count, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is so of an assessment before it is signed, in counts and in words.

    ``grade`` is in words, and "" where there is none; ``no_grade`` then says why in few words.
    ``grade_word`` is what the set gives, "grade" or "band". ``why_provisional`` is the first reason
    for which the grade is not final. ``claimed`` and ``supported`` are grades in words, "" where
    they cannot be compared.
    """

    questions: int
    answered: int
    unanswered: int
    unanswered_limiting: int
    over_claimed: int
    without_evidence: int
    points: int
    grade_word: str
    grade: str
    no_grade: str
    is_provisional: bool
    is_out_of_date: bool
    why_provisional: str
    claimed: str
    supported: str


def lead_with(standing: Standing) -> Sentence:
    """Say the one thing that whoever signs must know first."""
    return (
        _lead_with_no_grade(standing)
        or _lead_with_provisional(standing)
        or _lead_with_age(standing)
        or _lead_with_claims(standing)
        or _lead_with_the_rest(standing)
    )


def _lead_with_no_grade(standing: Standing) -> Sentence | None:
    word = standing.grade_word
    if not standing.answered:
        return say("Nothing is answered, so there is no {word}.", word=word)
    if standing.grade:
        return None
    if not standing.unanswered:
        return say("There is no {word}. {why}.", word=word, why=standing.no_grade)
    if standing.unanswered_limiting:
        return say(
            "{unanswered} of {questions} {are} unanswered, {limiting} of them limiting, so there is"
            " no {word}.",
            unanswered=standing.unanswered,
            questions=format_count(standing.questions, "question"),
            are=_are(standing.unanswered),
            limiting=standing.unanswered_limiting,
            word=word,
        )
    return say(
        "{unanswered} of {questions} {are} unanswered, so there is no {word}.",
        unanswered=standing.unanswered,
        questions=format_count(standing.questions, "question"),
        are=_are(standing.unanswered),
        word=word,
    )


def _lead_with_provisional(standing: Standing) -> Sentence | None:
    if not standing.is_provisional:
        return None
    if standing.unanswered_limiting:
        return say(
            "{limiting_are} unanswered, so the {word} is not final: {grade} is provisional.",
            limiting_are=_count(standing.unanswered_limiting, "limiting question"),
            word=standing.grade_word,
            grade=standing.grade,
        )
    return say(
        "The {word} is not final: {grade} is provisional. {why}",
        word=standing.grade_word,
        grade=standing.grade,
        why=standing.why_provisional,
    )


def _lead_with_age(standing: Standing) -> Sentence | None:
    if not standing.is_out_of_date:
        return None
    return say(
        "The as-at date is so long ago that the {word}, {grade}, counts as out of date.",
        word=standing.grade_word,
        grade=standing.grade,
    )


def _lead_with_claims(standing: Standing) -> Sentence | None:
    if not standing.over_claimed:
        return None
    answers = _count(standing.over_claimed, "answer")
    if standing.claimed == standing.supported:
        return say("{answers_are} claimed above the evidence.", answers_are=answers)
    return say(
        "{answers_are} claimed above the evidence: {claimed} is claimed, and the evidence"
        " supports {supported}.",
        answers_are=answers,
        claimed=standing.claimed,
        supported=standing.supported,
    )


def _lead_with_the_rest(standing: Standing) -> Sentence:
    if standing.unanswered:
        return say("{questions_are} unanswered.", questions_are=_count(standing.unanswered))
    if standing.without_evidence:
        has = format_count(standing.without_evidence, "answer has", "answers have")
        return say("{answers_have} no evidence that counts.", answers_have=has)
    if standing.points:
        points = format_count(standing.points, "point")
        return say("There {are} {points} to check.", are=_are(standing.points), points=points)
    return say(
        "Every question is answered, and nothing is claimed above its evidence. The {word} is"
        " {grade}.",
        word=standing.grade_word,
        grade=standing.grade,
    )


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _count(count: int, noun: str = "question") -> str:
    return f"{format_count(count, noun)} {_are(count)}"
