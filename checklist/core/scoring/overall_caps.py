"""Overall caps: the lowest section, too many low sections, confirmed causes of concern."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_plain
from checklist.core.scoring.grading import cap_grade, grade_in_words, list_grades, raise_grade
from checklist.core.scoring.results import SectionResult

SectionResults = Mapping[str, SectionResult]


@dataclass(frozen=True, slots=True)
class OverallCap:
    """The overall grade once a cap is applied, the sentence on that cap, and if it lowers it."""

    grade: str
    sentence: Sentence
    lowers: bool = True


def apply_overall_caps(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    sections: SectionResults,
    causes: Sequence[str],
    band: str,
) -> Iterator[OverallCap]:
    """Apply each overall cap in turn, where it applies (dossier 4.2, "Overall")."""
    model = question_set.scoring
    grade = band
    lowest = list_grades(model)[0]
    if grade == lowest and model.unconfirmed_lowest:
        grade = model.unconfirmed_lowest
        yield OverallCap(
            grade,
            say(
                "A score below {limit} is shown as {shown_as} until a reviewer with a confirmed"
                " cause of concern decides otherwise.",
                limit=format_plain(model.bands[1].begins_at),
                shown_as=grade_in_words(model, grade),
            ),
        )
    if model.overall is None:
        return
    for find_cap in (_cap_by_lowest_section, _cap_by_low_sections):
        cap = find_cap(question_set, sections, grade)
        if cap is not None:
            grade = cap.grade
            yield cap
    if causes:
        yield from _cap_by_causes(question_set, sheet, causes, grade)


def _cap_by_lowest_section(
    question_set: QuestionSet, sections: SectionResults, grade: str
) -> OverallCap | None:
    """Cap the grade so many bands above the lowest section's, as shown."""
    model = question_set.scoring
    grades = [section.grade for section in sections.values() if section.grade is not None]
    if model.overall is None or not grades:
        return None
    lowest = min(grades, key=list_grades(model).index)
    at_most = raise_grade(model, lowest, model.overall.above_lowest)
    if cap_grade(model, grade, at_most) == grade:
        return None
    return OverallCap(
        at_most,
        say(
            "The lowest section grade is {lowest}, so overall may be {at_most} at most.",
            lowest=grade_in_words(model, lowest),
            at_most=grade_in_words(model, at_most),
        ),
    )


def _cap_by_low_sections(
    question_set: QuestionSet, sections: SectionResults, grade: str
) -> OverallCap | None:
    """Cap the grade where so many sections are at a grade or lower: the two-sections rule."""
    model = question_set.scoring
    if model.overall is None:
        return None
    rule, grades = model.overall, list_grades(model)
    low = [
        section.section
        for section in sections.values()
        if section.grade is not None
        and grades.index(section.grade) <= grades.index(rule.sections_at)
    ]
    if len(low) < rule.sections:
        return None
    titles = {section.id: section.short_title for section in question_set.sections}
    capped = cap_grade(model, grade, rule.sections_at_most)
    text = (
        "{sections_are} at {grade} or lower ({sections}), so overall may be {at_most} at"
        " most, which lowers nothing here."
        if capped == grade
        else "{sections_are} at {grade} or lower ({sections}), so overall may be {at_most}"
        " at most, which lowers its grade."
    )
    return OverallCap(
        capped,
        say(
            text,
            sections_are=format_count(len(low), "section is", "sections are"),
            grade=grade_in_words(model, rule.sections_at),
            sections=", ".join(titles[section] for section in low),
            at_most=grade_in_words(model, rule.sections_at_most),
        ),
        lowers=capped != grade,
    )


def _cap_by_causes(
    question_set: QuestionSet, sheet: AnswerSheet, causes: Sequence[str], grade: str
) -> Iterator[OverallCap]:
    """Cap the grade for confirmed causes of concern, and set it where a reviewer did."""
    model = question_set.scoring
    if model.overall is None:
        return
    at_most = model.overall.confirmed_cause_at_most
    yield OverallCap(
        cap_grade(model, grade, at_most),
        say(
            "A cause of concern is confirmed ({causes}), so overall may be {at_most} at most.",
            causes=", ".join(causes),
            at_most=grade_in_words(model, at_most),
        ),
    )
    if sheet.overall_inadequate:
        lowest = list_grades(model)[0]
        label = grade_in_words(model, lowest)
        yield OverallCap(lowest, say("The reviewer set the overall grade to {grade}.", grade=label))
