"""Where the force stands overall: the sections' shares, and what bounds the grade."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.dates import day_in_words, months_after
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import percent, plain, shown
from checklist.core.scoring.grading import Levels, band_called, band_of, grade_in_words, tally
from checklist.core.scoring.overall_caps import Sections, Step, bounds
from checklist.core.scoring.results import Basis, OverallResult, Score


@dataclass(frozen=True, slots=True)
class Graded:
    """The whole's scores, the band they fall in, and each step that bounds its grade."""

    scores: Mapping[Basis, Score]
    coverage: Fraction | None
    band: str | None
    steps: tuple[Step, ...]
    is_provisional: bool

    @property
    def grade(self) -> str | None:
        return self.steps[-1].grade if self.steps else self.band


def overall_result(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: Levels,
    sections: Sections,
    causes: Sequence[str],
) -> OverallResult:
    """Say where the force stands overall. ``causes`` are the confirmed causes of concern."""
    graded = grade_overall(question_set, sheet, results, sections, causes)
    grade, is_provisional = graded.grade, graded.is_provisional
    out_of_date = _is_out_of_date(sheet, question_set.scoring.out_of_date_after_months)
    return OverallResult(
        scores=graded.scores,
        coverage=graded.coverage,
        band=graded.band,
        caps=tuple(step.sentence for step in graded.steps),
        grade=grade,
        is_provisional=is_provisional,
        is_out_of_date=out_of_date,
        trail=(
            *_section_lines(question_set, sections),
            *_score_trail(question_set, graded.scores[Basis.FINAL], sections, graded.band),
            *(step.sentence for step in graded.steps),
            *_conclusion(question_set, sheet, grade, is_provisional, out_of_date),
        ),
    )


def grade_overall(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: Levels,
    sections: Sections,
    causes: Sequence[str],
) -> Graded:
    """Take the sections' scores and grades to those of the whole."""
    scores, coverage = _figures(question_set, results, sections)
    score = scores[Basis.FINAL].score
    is_provisional = any(one.is_provisional for one in sections.values())
    withheld = question_set.scoring.kind == "share-in-place" and not _covers(question_set, coverage)
    if question_set.scoring.kind == "share-in-place":
        is_provisional = withheld
    band = None if score is None or withheld else band_of(question_set.scoring, score).grade
    steps = tuple(bounds(question_set, sheet, sections, causes, band)) if band else ()
    return Graded(scores, coverage, band, steps, is_provisional)


def _covers(question_set: QuestionSet, coverage: Fraction | None) -> bool:
    return coverage is not None and coverage >= question_set.scoring.coverage_for_grade


def _figures(
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
    return {basis: _by_shares(shares, sections, basis) for basis in Basis}, coverage


def _by_shares(shares: Mapping[str, Fraction], sections: Sections, basis: Basis) -> Score:
    """The overall score on one basis: none while a section has none; the floor always."""
    each = [(shares[one.section], one.scores[basis]) for one in sections.values()]
    known = [share * one.score for share, one in each if one.score is not None]
    return Score(
        score=sum(known, Fraction(0)) if len(known) == len(each) else None,
        floor=sum((share * (one.floor or 0) for share, one in each), Fraction(0)),
    )


def _is_out_of_date(sheet: AnswerSheet, months: int) -> bool:
    """Say whether a rating has run out on the day handed in."""
    today: date | None = sheet.today
    return today is not None and today >= months_after(sheet.as_at, months)


def _section_lines(question_set: QuestionSet, sections: Sections) -> Iterator[Sentence]:
    """Each section's grade and what holds it down, so that the overall trail stands alone."""
    model = question_set.scoring
    none = model.worded("{section} has no grade yet.", "{section} has no band yet.")
    for section in question_set.sections:
        found = sections[section.id]
        if found.grade is None:
            yield say(none, section=section.short_title)
            continue
        label = grade_in_words(question_set.scoring, found.grade)
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


def _score_trail(
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
        yield say(
            "A score of {score} is in the band {band}, which begins at {begins_at}.",
            score=shown(final.score),
            band=grade_in_words(question_set.scoring, band),
            begins_at=plain(band_called(question_set.scoring, band).begins_at),
        )


def _conclusion(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    grade: str | None,
    is_provisional: bool,
    out_of_date: bool,
) -> Iterator[Sentence]:
    """The overall grade itself, as the last step."""
    if grade is None:
        model = question_set.scoring
        yield say(
            model.worded("There is no overall grade yet.", "There is no band for the whole yet.")
        )
    else:
        text = "Overall: {grade} (provisional)." if is_provisional else "Overall: {grade}."
        yield say(text, grade=grade_in_words(question_set.scoring, grade))
    if out_of_date:
        yield say(
            "This rating is as at {as_at}, {months} months ago or more: it is shown as ungraded,"
            " out of date.",
            as_at=day_in_words(sheet.as_at),
            months=question_set.scoring.out_of_date_after_months,
        )
