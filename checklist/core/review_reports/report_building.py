"""Builds a report on a review from its final levels: scores, questions, and how reliable it was."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_content import (
    LevelCount,
    ReportDetails,
    ReportFinding,
    ReportLine,
    ReportQuestion,
    ReportReliability,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.reviews.final_scores import list_score_lines
from checklist.core.reviews.reliability import (
    ReliabilityOfParts,
    compare_claims,
    describe_counts,
    describe_reliability,
)
from checklist.core.scoring.results import Result


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a report is built from: what was sent, with the judgements that count, and its result.

    ``judged`` are the questions that were judged, ``settled`` those of which a lead settled the
    final level, so that its reason is told also where the force claimed as much. ``notes`` are what
    is noted for the force on each, ``restricted`` those that the force restricts.
    ``is_worked_example``: nobody knows what the force would have claimed.
    """

    question_set: QuestionSet
    sheet: AnswerSheet
    result: Result
    judged: Collection[str]
    settled: Collection[str] = ()
    findings: Sequence[ReportFinding] = ()
    worksheets: Sequence[ReportWorksheet] = ()
    notes: Mapping[str, Collection[str]] = field(default_factory=dict)
    restricted: Collection[str] = ()
    is_worked_example: bool = False
    method: str = ""
    how_reliable: str = ""


def build_report(number: int, details: ReportDetails, reviewed: Reviewed) -> ReviewReport:
    """Build the report of a number. Of a question without an answer and a level it says nothing."""
    return ReviewReport(
        number=number,
        details=details,
        lines=tuple(_list_lines(reviewed)),
        questions=dict(_list_questions(reviewed)),
        findings=tuple(sorted(reviewed.findings, key=lambda each: each.number)),
        worksheets=tuple(sorted(reviewed.worksheets, key=lambda each: each.number)),
        reliability=_build_reliability(reviewed),
        method=reviewed.method,
        how_reliable=reviewed.how_reliable,
    )


def _list_lines(reviewed: Reviewed) -> Iterator[ReportLine]:
    lines = list_score_lines(reviewed.question_set, reviewed.sheet, reviewed.result)
    for line in lines:
        yield ReportLine(
            section=line.section,
            scores={basis.value: found.score for basis, found in line.scores.items()},
            grades={basis.value: grade for basis, grade in line.grades.items()},
            is_provisional=line.is_provisional,
            trail=tuple(str(sentence) for sentence in line.trail),
        )


def _list_questions(reviewed: Reviewed) -> Iterator[tuple[str, ReportQuestion]]:
    for question in reviewed.question_set.questions:
        found = reviewed.result.questions[question.id]
        notes = {each for each in reviewed.notes.get(question.id, ()) if each}
        if not (found.claimed or found.final or found.na_agreed is not None or notes):
            continue
        response = reviewed.sheet.responses.get(question.id)
        judgement = response.judgement if response else None
        is_as_sent = {found.claimed, found.supported} == {found.final}
        is_settled = question.id in reviewed.settled
        is_explained = is_settled or found.na_agreed is False or not is_as_sent
        yield (
            question.id,
            ReportQuestion(
                claimed=found.claimed,
                supported=found.supported,
                final=found.final,
                is_agreed=found.na_agreed,
                reason=judgement.reason if judgement and is_explained else "",
                notes=tuple(sorted(notes)),
                is_restricted=question.id in reviewed.restricted,
            ),
        )


def _build_reliability(reviewed: Reviewed) -> ReportReliability | None:
    found = compare_claims(
        reviewed.question_set,
        reviewed.result,
        is_worked_example=reviewed.is_worked_example,
        judged=reviewed.judged,
    )
    if found is None:
        return None
    overall = found.overall
    return ReportReliability(
        answers=overall.number,
        bias=overall.bias,
        accuracy=overall.accuracy,
        same=overall.same,
        within_one=overall.within_one,
        words=str(describe_reliability(overall)),
        sections=dict(_describe_sections(found)),
        far_apart=tuple(each.question for each in overall.far_apart),
        table=tuple(
            LevelCount(claimed, final, number)
            for (claimed, final), number in sorted(overall.table.items())
        ),
    )


def _describe_sections(found: ReliabilityOfParts) -> Iterator[tuple[str, str]]:
    """Describe each section: by its counts alone where few of its questions are compared."""
    for section, part in found.sections.items():
        if part.is_counted_only:
            yield section, str(describe_counts(part))
        else:
            yield section, str(describe_reliability(part, of_section=True))
