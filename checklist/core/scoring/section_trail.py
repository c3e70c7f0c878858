"""Section trails: every step from a section's answers to its grade, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.rounding import format_decimal, format_percent, format_plain
from checklist.core.scoring.grading import (
    QuestionResults,
    Tally,
    apply_guards,
    find_applicable,
    find_band_by_grade,
    find_limiting,
    grade_in_words,
    list_grades,
)
from checklist.core.scoring.provisional_grade import explain_no_grade
from checklist.core.scoring.results import GuardResult, SectionGrade


def write_section_trail(
    question_set: QuestionSet,
    section: Section,
    results: QuestionResults,
    final: Tally,
    graded: SectionGrade,
) -> Iterator[Sentence]:
    """Write the steps from the answers to the grade, one sentence each."""
    model, score = question_set.scoring, final.score.score
    if score is None:
        if final.applicable:
            yield say("Nothing in {section} is answered yet.", section=section.short_title)
        return
    text = model.choose_wording(
        "{section} scores {score} out of 100 on what is answered: {answered} of {applicable} of"
        " its weight. Counting unanswered questions as 0, it would score {floor}.",
        "Of what is answered in {section}, {score} out of 100 is in place, with {answered} of"
        " {applicable} scored questions answered. Counting unanswered questions as 0, it would be"
        " {floor}.",
    )
    yield say(
        text,
        section=section.short_title,
        score=format_decimal(score),
        answered=final.answered,
        applicable=final.applicable,
        floor=format_decimal(final.score.floor or Fraction(0)),
    )
    for question in find_applicable(section.questions, results):
        if results[question.id].status is QuestionStatus.FIXED:
            yield results[question.id].remarks[-1]
    if graded.band is None:
        return
    yield say(
        "A score of {score} is in the band {band}, which begins at {begins_at}.",
        score=format_decimal(score),
        band=grade_in_words(model, graded.band),
        begins_at=format_plain(find_band_by_grade(model, graded.band).begins_at),
    )
    yield from _guard_trail(question_set, graded.guards, graded.band)
    yield from _cap_trail(question_set, section, results, graded)


def conclude_section(
    model: ScoringModel,
    section: Section,
    final: Tally,
    graded: SectionGrade,
    *,
    is_provisional: bool,
    is_excess: bool,
) -> Iterator[Sentence]:
    """Write the grade itself, or that there is none, as the last step."""
    if graded.grade is None:
        coverage, score = final.coverage, final.score.score
        yield explain_no_grade(model, section, coverage, score, is_excess=is_excess)
        return
    text = "{section} is {grade} (provisional)." if is_provisional else "{section} is {grade}."
    label = grade_in_words(model, graded.grade)
    yield say(text, section=section.short_title, grade=label)


def _guard_trail(
    question_set: QuestionSet, guards: Sequence[GuardResult], band: str
) -> Iterator[Sentence]:
    """Write what each guard asked, what was reached, and what followed."""
    model = question_set.scoring
    if model.guards and not guards:
        text = "For the grade {band}, no share of the section has to be at a level or above."
        yield say(text, band=grade_in_words(model, band))
    for guard in guards:
        text = (
            "To be graded {grade}, {needed} of what is answered, by weight, must be at level"
            " {level} or above. It is {reached}, which is enough."
            if guard.passed
            else "To be graded {grade}, {needed} of what is answered, by weight, must be at level"
            " {level} or above. It is {reached}, so the grade is one lower."
        )
        yield say(
            text,
            grade=grade_in_words(model, guard.grade),
            reached=format_percent(guard.reached),
            level=guard.level,
            needed=format_percent(guard.needed),
        )
    lowest = list_grades(model)[0]
    if model.unconfirmed_lowest and apply_guards(model, band, guards) == lowest:
        yield say(
            "A score below {limit} is shown as {shown_as} until a reviewer confirms a cause of"
            " concern.",
            limit=format_plain(model.bands[1].begins_at),
            shown_as=grade_in_words(model, model.unconfirmed_lowest),
        )


def _cap_trail(
    question_set: QuestionSet, section: Section, results: QuestionResults, graded: SectionGrade
) -> Iterator[Sentence]:
    """Write the cap in force, even where it lowers nothing, and the confirmed causes."""
    model, cap = question_set.scoring, graded.cap
    if cap is not None:
        text = (
            "The lowest limiting level is {level} ({questions}): the section may be {at_most} at"
            " most, which lowers its grade."
            if cap.lowers
            else "The lowest limiting level is {level} ({questions}): the section may be {at_most}"
            " at most, which lowers nothing here."
        )
        yield say(
            text,
            level=cap.level,
            questions=", ".join(cap.questions),
            at_most=grade_in_words(model, cap.at_most),
        )
    elif any(
        results[question.id].final is not None for question in find_limiting(section, results)
    ):
        yield say("No limiting question that is answered holds the section down.")
    if graded.causes:
        yield say(
            "The reviewer confirmed a cause of concern ({causes}), so the section is {grade}.",
            causes=", ".join(graded.causes),
            grade=grade_in_words(model, list_grades(model)[0]),
        )
