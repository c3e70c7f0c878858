"""Overall grade: the sections' scores by their shares, the band and the caps on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.dates import format_long_date, months_after
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import format_decimal, format_percent, format_plain
from checklist.core.scoring.deciding_rules import (
    explain_cap,
    explain_guard,
    explain_idle_cap,
    find_deciding_rules,
)
from checklist.core.scoring.grading import (
    QuestionResults,
    find_band,
    find_band_by_grade,
    grade_in_words,
    tally_weights,
)
from checklist.core.scoring.not_applicable import explain_excess
from checklist.core.scoring.overall_caps import OverallCap, SectionResults, apply_overall_caps
from checklist.core.scoring.provisional_grade import explain_no_grade
from checklist.core.scoring.results import Basis, OverallResult, Score


@dataclass(frozen=True, slots=True)
class OverallGrade:
    """The overall scores, the band they fall in, and each cap applied to it in turn."""

    scores: Mapping[Basis, Score]
    coverage: Fraction | None
    band: str | None
    caps: tuple[OverallCap, ...]
    is_provisional: bool
    excess: Sentence | None

    @property
    def grade(self) -> str | None:
        return self.caps[-1].grade if self.caps else self.band


def build_overall_result(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: QuestionResults,
    sections: SectionResults,
    causes: Sequence[str],
) -> OverallResult:
    """Build the overall result. ``causes`` are the confirmed causes of concern."""
    sections = _leave_out_unscored(question_set, sections)
    graded = grade_overall(question_set, sheet, results, sections, causes)
    grade, is_provisional = graded.grade, graded.is_provisional
    out_of_date = _is_out_of_date(sheet, question_set.scoring.out_of_date_after_months)
    return OverallResult(
        scores=graded.scores,
        coverage=graded.coverage,
        band=graded.band,
        caps=tuple(cap.sentence for cap in graded.caps),
        grade=grade,
        is_provisional=is_provisional,
        is_out_of_date=out_of_date,
        trail=(
            *_section_lines(question_set, sections),
            *_score_trail(question_set, graded.scores[Basis.FINAL], sections, graded.band),
            *(cap.sentence for cap in graded.caps),
            *_conclusion(question_set, sheet, graded, out_of_date),
        ),
        not_applicable_excess=graded.excess,
        lowering_caps=tuple(cap.sentence for cap in graded.caps if cap.lowers),
    )


def grade_overall(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: QuestionResults,
    sections: SectionResults,
    causes: Sequence[str],
    bases: Sequence[Basis] = tuple(Basis),
) -> OverallGrade:
    """Grade the whole from the scores and grades of its sections.

    The grade rests on the final basis alone: ``bases`` holds it, and what else is wanted.

    Where a section has too little answered for a grade, the whole has none either. A section of
    share 0 without a scored question never has a grade, and is left out.
    """
    sections = _leave_out_unscored(question_set, sections)
    scores, coverage = _score_bases(question_set, results, sections, bases)
    score = scores[Basis.FINAL].score
    is_provisional = any(section.is_provisional for section in sections.values())
    excess = explain_excess(question_set.scoring, "the whole", question_set.questions, results)
    if question_set.scoring.kind == "share-in-place":
        withheld = is_provisional = bool(excess) or not _has_coverage(question_set, coverage)
    else:
        withheld = any(section.grade is None for section in sections.values())
    band = None if score is None or withheld else find_band(question_set.scoring, score).grade
    caps = tuple(apply_overall_caps(question_set, sheet, sections, causes, band)) if band else ()
    return OverallGrade(scores, coverage, band, caps, is_provisional, excess)


def _leave_out_unscored(question_set: QuestionSet, sections: SectionResults) -> SectionResults:
    """Return the results of the sections that have a scored question."""
    return {section.id: sections[section.id] for section in _list_scored(question_set)}


def _list_scored(question_set: QuestionSet) -> list[Section]:
    return [section for section in question_set.sections if section.is_scored]


def _has_coverage(question_set: QuestionSet, coverage: Fraction | None) -> bool:
    return coverage is not None and coverage >= question_set.scoring.coverage_for_grade


def _score_bases(
    question_set: QuestionSet,
    results: QuestionResults,
    sections: SectionResults,
    bases: Sequence[Basis],
) -> tuple[dict[Basis, Score], Fraction | None]:
    """Compute scores, floors and coverage: by the sections' shares, or all questions alike."""
    if question_set.scoring.kind == "share-in-place":
        tallies = {
            basis: tally_weights(question_set, question_set.questions, results, basis)
            for basis in bases
        }
        return {basis: tally.score for basis, tally in tallies.items()}, tallies[
            Basis.FINAL
        ].coverage
    shares = {section.id: section.share for section in _list_scored(question_set)}
    coverage = sum(
        (shares[key] * (section.coverage or 0) for key, section in sections.items()), Fraction(0)
    )
    return {basis: _weigh_by_share(shares, sections, basis) for basis in bases}, coverage


def _weigh_by_share(
    shares: Mapping[str, Fraction], sections: SectionResults, basis: Basis
) -> Score:
    """Compute the overall score on one basis: None while a section has none; the floor always."""
    weighed = [(shares[key], section.scores[basis]) for key, section in sections.items()]
    known = [share * part.score for share, part in weighed if part.score is not None]
    return Score(
        score=sum(known, Fraction(0)) if len(known) == len(weighed) else None,
        floor=sum((share * (part.floor or 0) for share, part in weighed), Fraction(0)),
    )


def _is_out_of_date(sheet: AnswerSheet, months: int) -> bool:
    """Say whether a rating is out of date on the day handed in."""
    today: date | None = sheet.today
    return today is not None and today >= months_after(sheet.as_at, months)


def _section_lines(question_set: QuestionSet, sections: SectionResults) -> Iterator[Sentence]:
    """Write each section's grade and what decides it, so that the trail can be read alone.

    A cap that lowers nothing is told as well, last: it counts once the score is higher.
    """
    model = question_set.scoring
    for section in _list_scored(question_set):
        section_result = sections[section.id]
        if section_result.grade is None:
            score = section_result.scores[Basis.FINAL].score
            coverage, excess = section_result.coverage, section_result.not_applicable_excess
            yield explain_no_grade(model, section, coverage, score, is_excess=bool(excess))
            continue
        label = grade_in_words(model, section_result.grade)
        yield say("{section}: {grade}.", section=section.short_title, grade=label)
        decides, cap = find_deciding_rules(model, section_result), section_result.cap
        if decides.guard is not None:
            yield explain_guard(model, section, decides.guard)
        if cap is not None:
            explain = explain_cap if decides.cap is not None or cap.lowers else explain_idle_cap
            yield explain(model, section, cap)


def _score_trail(
    question_set: QuestionSet, final: Score, sections: SectionResults, band: str | None
) -> Iterator[Sentence]:
    """Write the overall score, its sum, and the band it is in."""
    if final.score is None:
        empty = [
            section.short_title
            for section in _list_scored(question_set)
            if sections[section.id].scores[Basis.FINAL].score is None
        ]
        text = "There is no overall score while a section has no answer: {sections}."
        yield say(text, sections=", ".join(empty))
        return
    if question_set.scoring.kind == "share-in-place":
        text = "Overall, {score} out of 100 is in place, every scored question counting alike."
        yield say(text, score=format_decimal(final.score))
    else:
        yield say(
            "Overall, {score} out of 100: {sum}.",
            score=format_decimal(final.score),
            sum=" + ".join(
                f"{format_percent(section.share)} of {format_decimal(score)}"
                for section in _list_scored(question_set)
                if (score := sections[section.id].scores[Basis.FINAL].score) is not None
            ),
        )
    if band is not None:
        yield say(
            "A score of {score} is in the band {band}, which begins at {begins_at}.",
            score=format_decimal(final.score),
            band=grade_in_words(question_set.scoring, band),
            begins_at=format_plain(find_band_by_grade(question_set.scoring, band).begins_at),
        )


def _conclusion(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    graded: OverallGrade,
    out_of_date: bool,
) -> Iterator[Sentence]:
    """Write the overall grade itself, as the last step."""
    grade = graded.grade
    if graded.excess is not None:
        yield graded.excess
    elif grade is None:
        model = question_set.scoring
        yield say(
            model.choose_wording(
                "There is no overall grade yet.", "There is no band for the whole yet."
            )
        )
    else:
        text = "Overall: {grade} (provisional)." if graded.is_provisional else "Overall: {grade}."
        yield say(text, grade=grade_in_words(question_set.scoring, grade))
    if out_of_date:
        yield say(
            "This rating is as at {as_at}, {months} ago or more: it is shown as ungraded,"
            " out of date.",
            as_at=format_long_date(sheet.as_at),
            months=format_count(question_set.scoring.out_of_date_after_months, "month"),
        )
