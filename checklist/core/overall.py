"""Where the force stands overall: the sections' shares, and what bounds the grade."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from checklist.core.answers import AnswerSheet
from checklist.core.dates import months_after
from checklist.core.grading import (
    Levels,
    band_called,
    band_of,
    ladder,
    lower,
    steps_up,
    tally,
)
from checklist.core.question_set import QuestionSet
from checklist.core.results import Basis, OverallResult, Score, SectionResult
from checklist.core.rounding import percent, plain, shown
from checklist.core.sentences import Sentence, say

Sections = Mapping[str, SectionResult]


@dataclass(frozen=True, slots=True)
class Step:
    """A grade as bounded so far, and the sentence on what bounded it."""

    grade: str
    sentence: Sentence


def overall_result(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: Levels,
    sections: Sections,
    causes: Sequence[str],
) -> OverallResult:
    """Say where the force stands overall. ``causes`` are the confirmed causes of concern."""
    scores, coverage = figures(question_set, results, sections)
    score = scores[Basis.FINAL].score
    is_provisional = any(one.is_provisional for one in sections.values())
    withheld = question_set.scoring.kind == "share-in-place" and not covers(question_set, coverage)
    if question_set.scoring.kind == "share-in-place":
        is_provisional = withheld
    band = None if score is None or withheld else band_of(question_set.scoring, score).grade
    steps = tuple(bounds(question_set, sheet, sections, causes, band)) if band else ()
    grade = steps[-1].grade if steps else band
    out_of_date = is_out_of_date(sheet, question_set.scoring.out_of_date_after_months)
    return OverallResult(
        scores=scores,
        coverage=coverage,
        band=band,
        caps=tuple(step.sentence for step in steps),
        grade=grade,
        is_provisional=is_provisional,
        is_out_of_date=out_of_date,
        trail=(
            *section_lines(question_set, sections),
            *score_trail(question_set, scores[Basis.FINAL], sections, band),
            *(step.sentence for step in steps),
            *conclusion(question_set, sheet, grade, is_provisional, out_of_date),
        ),
    )


def covers(question_set: QuestionSet, coverage: Fraction | None) -> bool:
    return coverage is not None and coverage >= question_set.scoring.coverage_for_grade


def figures(
    question_set: QuestionSet, results: Levels, sections: Sections
) -> tuple[dict[Basis, Score], Fraction | None]:
    """Scores, floors and coverage: by the sections' shares, or with every question alike."""
    if question_set.scoring.kind == "share-in-place":
        tallies = {
            basis: tally(question_set, question_set.questions, results, basis) for basis in Basis
        }
        return {basis: one.score for basis, one in tallies.items()}, tallies[Basis.FINAL].coverage
    shares = {section.id: section.share for section in question_set.sections}
    coverage = sum(
        (shares[one.section] * (one.coverage or 0) for one in sections.values()), Fraction(0)
    )
    return {basis: by_shares(shares, sections, basis) for basis in Basis}, coverage


def by_shares(shares: Mapping[str, Fraction], sections: Sections, basis: Basis) -> Score:
    """The overall score on one basis: none while a section has none; the floor always."""
    each = [(shares[one.section], one.scores[basis]) for one in sections.values()]
    known = [share * one.score for share, one in each if one.score is not None]
    return Score(
        score=sum(known, Fraction(0)) if len(known) == len(each) else None,
        floor=sum((share * (one.floor or 0) for share, one in each), Fraction(0)),
    )


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
                shown_as=band_called(model, grade).label,
            ),
        )
    if model.overall is None:
        return
    for step in (by_lowest, by_sections):
        found = step(question_set, sections, grade)
        if found is not None:
            grade = found.grade
            yield found
    if causes:
        yield from by_causes(question_set, sheet, causes, grade)


def by_lowest(question_set: QuestionSet, sections: Sections, grade: str) -> Step | None:
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
            lowest=band_called(model, lowest).label,
            at_most=band_called(model, at_most).label,
        ),
    )


def by_sections(question_set: QuestionSet, sections: Sections, grade: str) -> Step | None:
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
            grade=band_called(model, rule.sections_at).label,
            sections=", ".join(titles[one] for one in low),
            at_most=band_called(model, rule.sections_at_most).label,
        ),
    )


def by_causes(
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
            at_most=band_called(model, at_most).label,
        ),
    )
    if sheet.overall_inadequate:
        lowest = ladder(model)[0]
        label = band_called(model, lowest).label
        yield Step(lowest, say("The reviewer set the overall grade to {grade}.", grade=label))


def is_out_of_date(sheet: AnswerSheet, months: int) -> bool:
    """Say whether a rating has run out on the day handed in."""
    today: date | None = sheet.today
    return today is not None and today >= months_after(sheet.as_at, months)


def section_lines(question_set: QuestionSet, sections: Sections) -> Iterator[Sentence]:
    """Each section's grade and what holds it down, so that the overall trail stands alone."""
    for section in question_set.sections:
        found = sections[section.id]
        if found.grade is None:
            yield say("{section} has no grade yet.", section=section.short_title)
            continue
        label = band_called(question_set.scoring, found.grade).label
        if found.cap is None:
            yield say("{section}: {grade}.", section=section.short_title, grade=label)
        else:
            yield say(
                "{section}: {grade}; its lowest limiting level is {level} ({questions}).",
                section=section.short_title,
                grade=label,
                level=found.cap.level,
                questions=", ".join(found.cap.questions),
            )


def score_trail(
    question_set: QuestionSet, final: Score, sections: Sections, band: str | None
) -> Iterator[Sentence]:
    """The overall score, how it is made up, and the band it is in."""
    if final.score is None:
        empty = [
            section.short_title
            for section in question_set.sections
            if sections[section.id].scores[Basis.FINAL].score is None
        ]
        text = "There is no overall score while a section has no answer: {sections}."
        yield say(text, sections=", ".join(empty))
        return
    if question_set.scoring.kind == "share-in-place":
        text = "Overall, {score} out of 100 is in place, every scored question counting alike."
        yield say(text, score=shown(final.score))
    else:
        yield say(
            "Overall, {score} out of 100: {sum}.",
            score=shown(final.score),
            sum=" + ".join(
                f"{percent(section.share)} of {shown(one)}"
                for section in question_set.sections
                if (one := sections[section.id].scores[Basis.FINAL].score) is not None
            ),
        )
    if band is not None:
        found = band_called(question_set.scoring, band)
        yield say(
            "A score of {score} is in the band {band}, which begins at {begins_at}.",
            score=shown(final.score),
            band=found.label,
            begins_at=plain(found.begins_at),
        )


def conclusion(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    grade: str | None,
    is_provisional: bool,
    out_of_date: bool,
) -> Iterator[Sentence]:
    """The overall grade itself, as the last step."""
    if grade is None:
        yield say("There is no overall grade yet.")
    else:
        text = "Overall: {grade} (provisional)." if is_provisional else "Overall: {grade}."
        yield say(text, grade=band_called(question_set.scoring, grade).label)
    if out_of_date:
        yield say(
            "This rating is as at {as_at}, {months} months ago or more: it is shown as ungraded,"
            " out of date.",
            as_at=str(sheet.as_at),
            months=question_set.scoring.out_of_date_after_months,
        )
