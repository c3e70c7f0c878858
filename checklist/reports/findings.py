"""What the report puts before chief officers first, and the candidate findings by theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from checklist.assessments.points import points_to_check
from checklist.assessments.position import Position
from checklist.core.findings import by_theme
from checklist.core.grading import grade_in_words
from checklist.core.results import Candidate, FindingKind
from checklist.core.sentences import say
from checklist.reports.content import Concern, Finding, Thread

MOST_CONCERNS = 3
WHOLE_SECTION = "Whole sections"


def concerns_of(position: Position) -> tuple[Concern, ...]:
    """The three strongest: draft causes of concern first, then over-claims and caps in turn."""
    pairs = zip_longest(over_claims(position), caps(position))
    rest = (one for one in chain.from_iterable(pairs) if one is not None)
    return tuple(islice(chain(causes(position), rest), MOST_CONCERNS))


def causes(position: Position) -> Iterator[Concern]:
    """The draft causes of concern, each with what was asked."""
    for one in position.result.candidates:
        if one.kind is FindingKind.CAUSE_OF_CONCERN:
            text = str(one.reason)
            if one.question:
                text = f"{position.question_set.question(one.question).prompt} {text}"
            yield Concern("Draft cause of concern", text, (one.question,) if one.question else ())


def over_claims(position: Position) -> Iterator[Concern]:
    """The over-claims, the widest and weightiest first."""
    question_set = position.question_set
    found = []
    for question in question_set.questions:
        result = position.result.questions[question.id]
        if question.type != "level" or not result.is_over_claimed:
            continue
        scale = question_set.scale_of(question)
        gap = scale.rank(result.claimed or "") - scale.rank(result.supported or "")
        found.append((-gap * question.weight, question, result))
    for _, question, result in sorted(found, key=lambda one: one[0]):
        text = say(
            "{prompt} {question} is claimed at level {claimed}; its evidence supports {supported}.",
            prompt=question.prompt,
            question=question.id,
            claimed=result.claimed,
            supported=result.supported,
        )
        yield Concern("Claimed above its evidence", str(text), (question.id,))


def caps(position: Position) -> Iterator[Concern]:
    """The caps in force: on the overall grade, then on sections, the lowest level first."""
    for sentence in position.result.overall.caps:
        yield Concern("Cap on the overall grade", str(sentence), ())
    sections = [
        (section, cap)
        for section in position.question_set.sections
        if (cap := position.result.sections[section.id].cap) is not None
    ]
    for section, cap in sorted(sections, key=lambda one: (one[1].level, not one[1].lowers)):
        text = say(
            "{section} is held to {grade} at most by {questions} at level {level}.",
            section=section.short_title,
            grade=grade_in_words(position.question_set.scoring, cap.at_most),
            questions=" and ".join(cap.questions),
            level=cap.level,
        )
        yield Concern("Cap on a section", str(text), cap.questions)


def points_of(position: Position) -> tuple[Concern, ...]:
    """What the rules point at, to be checked by a person."""
    return tuple(
        Concern(one.heading, str(one.sentence), one.questions) for one in points_to_check(position)
    )


def threads_of(position: Position) -> tuple[Thread, ...]:
    """The candidate findings, theme by theme in the order of the set."""
    grouped = by_theme(position.result.candidates)
    ordered = [(theme.id, theme.label) for theme in position.question_set.themes]
    return tuple(
        Thread(label, tuple(finding_of(position, one) for one in grouped[theme]))
        for theme, label in [*ordered, ("", WHOLE_SECTION)]
        if theme in grouped
    )


def finding_of(position: Position, candidate: Candidate) -> Finding:
    """A candidate with what was asked, so that it can be read alone."""
    sections = {section.id: section.short_title for section in position.question_set.sections}
    prompt = position.question_set.question(candidate.question).prompt if candidate.question else ""
    kind = candidate.kind.value
    return Finding(
        kind=kind[:1].upper() + kind[1:],
        question=candidate.question,
        section=sections[candidate.section],
        prompt=prompt,
        reason=str(candidate.reason),
    )
