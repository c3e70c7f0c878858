"""The tables of a copy: questions, answers, figures, exhibits and the register of evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from checklist.assessments.figures import format_measure_value
from checklist.assessments.saved_answers import follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.answers.sheet import EARLIER_PREFIX
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question
from checklist.evidence.models import Revision
from checklist.exchange.copy_content import Cell, Table

Row = tuple[Cell, ...]
Names = Mapping[UUID, str]

# Spreadsheets keep 15 digits of a number; with more it stays a text alone.
_PLAIN_NUMBER = re.compile(r"-?(?=[\d.]{1,16}$)\d{1,15}(\.\d+)?", re.ASCII)
_YES_NO = {True: "yes", False: "no"}
_ANSWERS = (
    "Question", "Status", "Saved answer", "In words", "Claimed level", "Supported level",
    "Level that counts", "Claimed more than supported", "Why", "Note", "Version", "Saved by",
    "Saved at",
)  # fmt: skip
_EXHIBITS = (
    "Exhibit", "Question", "Evidence", "Title", "Revision", "File name", "SHA-256", "Where in it",
    "What it shows", "Strength", "Tested by", "Reports the position as at", "Found by",
    "Does not count because", "Withdrawn at",
    "Why withdrawn", "Version", "Added by", "Added at",
)  # fmt: skip
_EVIDENCE = (
    "Evidence", "Title", "Kind", "Marking", "Link, or who holds it", "Document date",
    "Next review", "Keep until", "Revision", "File name", "Type", "Bytes", "SHA-256",
    "Virus scan", "Disposed of at", "Added by", "Added at", "Exhibits",
)  # fmt: skip


def build_tables(
    scored: ScoredAssessment, names: Names, *, hides_small_numbers: bool
) -> tuple[Table, ...]:
    """Build every table of an assessment. ``names`` are those of people, by id."""
    hidden = list_hidden_figures(scored) if hides_small_numbers else {}
    return (
        _build_questions(scored),
        Table("Answers", _ANSWERS, tuple(_list_answers(scored))),
        _build_follow_ups(scored),
        _build_figures(scored, hidden),
        _build_values(scored),
        Table("Exhibits", _EXHIBITS, tuple(_list_exhibits(scored, names))),
        Table("Evidence", _EVIDENCE, tuple(_list_evidence(scored, names))),
    )


def list_hidden_figures(scored: ScoredAssessment) -> dict[str, str]:
    """List the typed figures of groups too small to be shown, with what is shown instead."""
    hidden = find_suppressed_figures(scored.question_set, scored.sheet)
    return {
        key: str(build_suppression_notice(minimum))
        for key, minimum in hidden.items()
        if key in scored.saved_answers.figures
    }


def list_used_evidence(scored: ScoredAssessment) -> list[UsedEvidence]:
    """List all exhibits, withdrawn ones too, in the order of the questions they are for."""
    of = scored.used_evidence
    order = {question.id: place for place, question in enumerate(scored.question_set.questions)}
    found = sorted(of, key=lambda question_id: order.get(question_id, len(order)))
    return [used for question_id in found for used in of[question_id]]


def _build_questions(scored: ScoredAssessment) -> Table:
    columns = (
        "Section", "Part", "Question", "Text", "Type", "Weight", "Limiting", "Who answers",
        "Sources",
    )  # fmt: skip
    rows = tuple(
        (
            section.title, part.title, question.id, question.prompt, question.type,
            question.weight if question.scored else 0, _YES_NO[question.limiting],
            question.owner, ", ".join(question.sources),
        )
        for section in scored.question_set.sections
        for part in section.subsections
        for question in part.questions
    )  # fmt: skip
    return Table("Questions", columns, rows)


def _list_answers(scored: ScoredAssessment) -> Iterator[Row]:
    """Yield a row for every question, answered or not; claimed and supported stand apart."""
    for question in scored.question_set.questions:
        result = scored.result.questions[question.id]
        saved = scored.saved_answers.answers.get(question.id)
        yield (
            question.id,
            f"{result.status.value}, restricted" if result.is_restricted else result.status.value,
            saved.given.value if saved else None,
            _describe(scored, question, saved.given.value if saved else ""),
            result.claimed,
            result.supported,
            result.final,
            _YES_NO[result.is_over_claimed],
            "\n".join(str(remark) for remark in result.remarks),
            saved.given.note if saved else None,
            saved.version if saved else None,
            saved.saved_by if saved else None,
            _moment(saved.saved_at) if saved else None,
        )


def _describe(scored: ScoredAssessment, question: Question, value: str) -> str | None:
    return scored.format_answer(question, value) if value else None


def _build_follow_ups(scored: ScoredAssessment) -> Table:
    rows = tuple(
        (question.id, follow_up.id, follow_up.prompt, scored.saved_answers.follow_ups[key])
        for question in scored.question_set.questions
        for follow_up in question.follow_ups
        if (key := follow_up_key(question.id, follow_up.id)) in scored.saved_answers.follow_ups
    )
    return Table("Follow-ups", ("Question", "Follow-up", "Text", "Answer"), rows)


def _build_figures(scored: ScoredAssessment, hidden: Mapping[str, str]) -> Table:
    """Build the typed figures and facts, as typed and, where they are numbers, as numbers."""
    labels = _label_figures(scored)
    saved = scored.saved_answers.figures
    known = [key for key in labels if key in saved]
    rows = []
    for key in (*known, *sorted(saved.keys() - labels.keys())):
        typed = hidden.get(key, saved[key])
        rows.append((key, *labels.get(key, ("", "", key)), typed, _read_number(typed)))
    columns = ("Key", "Measure", "Unit", "Label", "As typed", "As a number")
    return Table("Figures", columns, tuple(rows))


def _label_figures(scored: ScoredAssessment) -> dict[str, tuple[str, str, str]]:
    """Give each key of a figure or fact its measure, its unit and its label."""
    labels: dict[str, tuple[str, str, str]] = {}
    for measure in scored.question_set.measures:
        for key, figure, group in list_figure_keys(measure):
            label = f"{figure.label}: {group.label}" if group else figure.label
            labels[key] = (measure.label, figure.unit, label)
    for fact in scored.question_set.facts:
        labels[fact.id] = ("", "", fact.prompt)
    for theme in scored.question_set.themes:
        label = f"An earlier round found: {theme.label}"
        labels[f"{EARLIER_PREFIX}{theme.id}"] = ("", "", label)
    return labels


def _build_values(scored: ScoredAssessment) -> Table:
    rows = tuple(
        (
            key, value.label, format_measure_value(value), _as_number(value.value), value.unit,
            value.formula, value.problem,
        )
        for key, value in scored.result.values.items()
        if value.value is not None or value.problem
    )  # fmt: skip
    columns = ("Key", "Label", "In words", "As a number", "Unit", "Formula", "Why there is none")
    return Table("Worked out", columns, rows)


def _list_exhibits(scored: ScoredAssessment, names: Names) -> Iterator[Row]:
    for used in list_used_evidence(scored):
        exhibit, revision, held = used.exhibit, used.revision, used.held_because
        yield (
            exhibit.number,
            exhibit.question_id,
            str(exhibit.evidence_id),
            used.evidence.title,
            revision.number if revision else None,
            revision.name if revision else None,
            revision.sha256 if revision else None,
            exhibit.pinpoint,
            exhibit.shows,
            exhibit.strength,
            exhibit.tested_by,
            _day(exhibit.position_as_at),
            exhibit.source_kind.value,
            held.value if held else None,
            _moment(exhibit.withdrawn_at),
            exhibit.withdrawn_reason,
            exhibit.version,
            names.get(exhibit.added_by),
            _moment(exhibit.added_at),
        )


def _list_evidence(scored: ScoredAssessment, names: Names) -> Iterator[Row]:
    """Yield each document once, and of a file each revision that an exhibit names."""
    uses: dict[tuple[UUID, UUID | None], list[UsedEvidence]] = {}
    for used in list_used_evidence(scored):
        uses.setdefault((used.evidence.id, used.exhibit.revision_id), []).append(used)
    for found in uses.values():
        evidence, revision = found[0].evidence, found[0].revision
        yield (
            str(evidence.id),
            evidence.title,
            evidence.kind.value,
            evidence.marking.value,
            evidence.place,
            _day(found[0].document_date),
            _day(found[0].review_date),
            _day(evidence.retention_date),
            *_describe_revision(revision),
            names.get(evidence.added_by),
            _moment(evidence.added_at),
            ", ".join(str(used.exhibit.number) for used in found),
        )


def _describe_revision(revision: Revision | None) -> Row:
    if revision is None:
        return (None,) * 7
    return (
        revision.number,
        revision.name,
        revision.media_type,
        revision.size,
        revision.sha256,
        revision.scan.value,
        _moment(revision.disposed_at),
    )


def _read_number(typed: str) -> Cell:
    return _as_number(typed) if _PLAIN_NUMBER.fullmatch(typed) else None


def _as_number(value: object) -> Cell:
    """Turn an exact number into one of a spreadsheet: whole, or with 15 digits."""
    if value is None:
        return None
    number = float(value)  # type: ignore[arg-type]  # a fraction, or text that was matched
    return int(number) if number.is_integer() else number


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
