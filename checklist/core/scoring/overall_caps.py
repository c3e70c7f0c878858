"""What bounds the overall grade: the lowest section, too many low sections, confirmed causes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import plain
from checklist.core.scoring.grading import grade_in_words, ladder, lower, steps_up
from checklist.core.scoring.results import SectionResult

Sections = Mapping[str, SectionResult]


@dataclass(frozen=True, slots=True)
class Step:
    """A grade as bounded so far, and the sentence on what bounded it."""

    grade: str
    sentence: Sentence


def bounds(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    sections: Sections,
    causes: Sequence[str],
    band: str,
) -> Iterator[Step]:
    """Each rule that bounds the overall grade, in turn, where it applies."""
    model = question_set.scoring
    grade = band
    lowest = ladder(model)[0]
    if grade == lowest and model.unconfirmed_lowest:
        grade = model.unconfirmed_lowest
        yield Step(
            grade,
            say(
                "A score below {limit} is shown as {shown_as} until a reviewer with a confirmed"
                " cause of concern decides otherwise.",
                limit=plain(model.bands[1].begins_at),
                shown_as=grade_in_words(model, grade),
            ),
        )
    if model.overall is None:
        return
    for step in (_by_lowest, _by_sections):
        found = step(question_set, sections, grade)
        if found is not None:
            grade = found.grade
            yield found
    if causes:
        yield from _by_causes(question_set, sheet, causes, grade)


def _by_lowest(question_set: QuestionSet, sections: Sections, grade: str) -> Step | None:
    """Keep the grade within so many bands of the lowest section's, as shown."""
    model = question_set.scoring
    shown_grades = [one.grade for one in sections.values() if one.grade is not None]
    if model.overall is None or not shown_grades:
        return None
    lowest = min(shown_grades, key=ladder(model).index)
    at_most = steps_up(model, lowest, model.overall.above_lowest)
    if lower(model, grade, at_most) == grade:
        return None
    return Step(
        at_most,
        say(
            "The lowest section grade is {lowest}, so overall may be {at_most} at most.",
            lowest=grade_in_words(model, lowest),
            at_most=grade_in_words(model, at_most),
        ),
    )


def _by_sections(question_set: QuestionSet, sections: Sections, grade: str) -> Step | None:
    """The two-sections rule: so many sections at a grade or lower hold the whole down."""
    model = question_set.scoring
    if model.overall is None:
        return None
    rule, grades = model.overall, ladder(model)
    low = [
        one.section
        for one in sections.values()
        if one.grade is not None and grades.index(one.grade) <= grades.index(rule.sections_at)
    ]
    if len(low) < rule.sections:
        return None
    titles = {section.id: section.short_title for section in question_set.sections}
    bounded = lower(model, grade, rule.sections_at_most)
    text = (
        "{number} sections are at {grade} or lower ({sections}), so overall may be {at_most} at"
        " most, which lowers nothing here."
        if bounded == grade
        else "{number} sections are at {grade} or lower ({sections}), so overall may be {at_most}"
        " at most, which lowers its grade."
    )
    return Step(
        bounded,
        say(
            text,
            number=len(low),
            grade=grade_in_words(model, rule.sections_at),
            sections=", ".join(titles[one] for one in low),
            at_most=grade_in_words(model, rule.sections_at_most),
        ),
    )


def _by_causes(
    question_set: QuestionSet, sheet: AnswerSheet, causes: Sequence[str], grade: str
) -> Iterator[Step]:
    """What a confirmed cause of concern does, and what a reviewer with one has decided."""
    model = question_set.scoring
    if model.overall is None:
        return
    at_most = model.overall.confirmed_cause_at_most
    yield Step(
        lower(model, grade, at_most),
        say(
            "A cause of concern is confirmed ({causes}), so overall may be {at_most} at most.",
            causes=", ".join(causes),
            at_most=grade_in_words(model, at_most),
        ),
    )
    if sheet.overall_inadequate:
        lowest = ladder(model)[0]
        label = grade_in_words(model, lowest)
        yield Step(lowest, say("The reviewer set the overall grade to {grade}.", grade=label))
