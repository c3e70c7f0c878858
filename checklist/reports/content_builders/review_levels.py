"""Builds the grades, the levels and the reliability of a report on a review."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.review_reports.report_content import (
    ReportLine,
    ReportQuestion,
    ReportReliability,
    ReviewReport,
)
from checklist.core.rounding import format_decimal
from checklist.core.scoring.grading import find_band_by_grade
from checklist.core.scoring.results import Basis
from checklist.reports.content.cover import Term
from checklist.reports.content.printed_review import (
    PrintedReliability,
    ReviewedQuestion,
    ReviewedSection,
    ReviewGrade,
)
from checklist.reports.content_builders.clipping import clip_text

_OVERALL = "Overall"
WORKED_EXAMPLE = (
    "This is a worked example from published reports. Nobody knows what the force would have"
    " claimed, so nothing is said of how reliable it was."
)
NOT_PUBLISHED = "The figures would tell what is restricted, so they are left out here."
_RESTRICTED = "Restricted, so it is left out here."
_AGREED = "The force says that it does not apply. Inspectors agree."
_NOT_AGREED = "The force says that it does not apply. Inspectors do not agree."


def build_review_grades(question_set: QuestionSet, report: ReviewReport) -> tuple[ReviewGrade, ...]:
    """Build the scores and grades of each section and of the whole, on each basis."""
    names = {section.id: section.short_title for section in question_set.sections}
    return tuple(
        _build_grade(question_set, line, names.get(line.section, _OVERALL)) for line in report.lines
    )


def build_reviewed_sections(
    question_set: QuestionSet, report: ReviewReport
) -> Iterator[ReviewedSection]:
    """Yield the sections with the questions that the report says something of."""
    for section in question_set.sections:
        questions = tuple(_list_questions(question_set, section, report))
        if questions:
            yield ReviewedSection(section.id, section.title, questions)


def build_review_reliability(
    question_set: QuestionSet, report: ReviewReport, without: str
) -> PrintedReliability:
    """Build how reliable the claims were; ``without`` says why not, where nothing is known."""
    found = report.reliability
    if found is None:
        return PrintedReliability("", (), (), (), (), (), without)
    columns, rows = _build_table(question_set, found)
    titles = ((each.id, each.short_title) for each in question_set.sections)
    return PrintedReliability(
        words=found.words,
        figures=tuple(_list_figures(found)),
        sections=tuple(
            Term(title, found.sections[key]) for key, title in titles if key in found.sections
        ),
        far_apart=found.far_apart,
        columns=columns,
        rows=rows,
        without="",
    )


def _build_grade(question_set: QuestionSet, line: ReportLine, name: str) -> ReviewGrade:
    def name_score(basis: Basis) -> str:
        score = line.scores.get(basis.value)
        return "" if score is None else format_decimal(score)

    def name_grade(basis: Basis) -> str:
        grade = line.grades.get(basis.value)
        return find_band_by_grade(question_set.scoring, grade).label if grade else ""

    return ReviewGrade(
        section_id=line.section,
        name=name,
        claimed=name_score(Basis.CLAIMED),
        supported=name_score(Basis.SUPPORTED),
        final=name_score(Basis.FINAL),
        claimed_grade=name_grade(Basis.CLAIMED),
        supported_grade=name_grade(Basis.SUPPORTED),
        final_grade=name_grade(Basis.FINAL),
        is_provisional=line.is_provisional,
        trail=line.trail,
    )


def _list_questions(
    question_set: QuestionSet, section: Section, report: ReviewReport
) -> Iterator[ReviewedQuestion]:
    for question in section.questions:
        found = report.questions.get(question.id)
        if found is not None:
            yield _build_question(question_set, question, found)


def _build_question(
    question_set: QuestionSet, question: Question, found: ReportQuestion
) -> ReviewedQuestion:
    def name_level(level: str | None) -> str:
        return _name_level(question_set, question, level)

    return ReviewedQuestion(
        question_id=question.id,
        prompt=question.prompt,
        claimed=name_level(found.claimed),
        supported=name_level(found.supported),
        final=name_level(found.final),
        is_changed=found.claimed != found.final,
        answered=_describe_answer(found),
        reason=clip_text(found.reason),
        notes=tuple(clip_text(note) for note in found.notes),
    )


def _describe_answer(found: ReportQuestion) -> str:
    """Say what stands in place of levels, or beside a final one that the force did not claim."""
    if found.is_agreed is not None:
        return _AGREED if found.is_agreed else _NOT_AGREED
    if found.is_restricted and not (found.claimed or found.final):
        return _RESTRICTED
    return ""


def _name_level(question_set: QuestionSet, question: Question, level_id: str | None) -> str:
    """Name a level by its number and name; one that is called by a word by that alone."""
    if level_id is None:
        return ""
    level = question_set.get_scale(question).get_level(level_id)
    return f"{level.id} {level.name}" if level.id.isdecimal() else level.label


def _list_figures(found: ReportReliability) -> Iterator[Term]:
    if found.bias is not None:
        yield Term("Bias", f"{_write(found.bias)} of a level: claimed minus final, on average")
    if found.accuracy is not None:
        text = "{} of a level apart, whichever way, on average"
        yield Term("Accuracy", text.format(_write(found.accuracy)))


def _write(number: Fraction) -> str:
    return format_decimal(number)


def _build_table(
    question_set: QuestionSet, found: ReportReliability
) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """Build how many questions have which claimed and which final level, a row for each claimed."""
    counts = {(each.claimed, each.final): each.number for each in found.table}
    names = {
        level.id: level.id if level.id.isdecimal() else level.label
        for scale in question_set.scales
        for level in scale.levels
    }
    claimed = [key for key in names if any(key == row for row, _ in counts)]
    final = [key for key in names if any(key == column for _, column in counts)]
    rows = (
        (names[row], tuple(str(counts.get((row, column), 0)) for column in final))
        for row in claimed
    )
    return tuple(names[key] for key in final), tuple(rows)
