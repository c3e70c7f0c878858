"""The tables across forces as CSV, whole, and the record that somebody took one."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from checklist.across_forces.asked_reports import Asked
from checklist.across_forces.claims_table import load_claims
from checklist.across_forces.findings_table import FindingRow, load_findings
from checklist.across_forces.forms import (
    ClaimsForm,
    FindingsForm,
    GradesForm,
    LevelsForm,
    ResponsesForm,
)
from checklist.across_forces.grades_table import GradeOrder, GradeRow, load_grades, say_grade
from checklist.across_forces.late_responses import ResponseRow, load_responses_across
from checklist.across_forces.levels_table import LevelOrder, OneLevel, load_groups, load_levels
from checklist.across_forces.published_rounds import WHOLE, PublishedRound
from checklist.across_forces.question_groups import QuestionGroup, name_themes
from checklist.audit.service import record
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.reviews.levels_across import describe_mean
from checklist.core.rounding import format_decimal
from checklist.db import begin_write
from checklist.exchange.copy_content import Cell, Table

_ROUND = ("Force", "Period begins", "Period ends", "Published", "Version", "Worked example")
_FINDING = ("Finding", "Kind", "Text", "Questions", "Themes", "Stands", "Recommendations")


def take_grades(session: Session, person: Person, asked: Asked[GradesForm]) -> Table:
    """Build the table of grades, and put on record that it was taken."""
    if asked.question_set is None:
        return _take(session, person, "Grades", _ROUND, ())
    question_set, order = asked.question_set, GradeOrder(asked.form.order.data)
    table = load_grades(session, person, asked.selection, question_set, order, WHOLE)
    parts = [("", "Overall"), *((each.id, each.short_title) for each in question_set.sections)]
    columns = [
        f"{title}: {what}" for _, title in parts for what in ("claimed", "final", "provisional")
    ]
    sections = [key for key, _ in parts]
    rows = (_write_grades(question_set, each, sections) for each in table.rows)
    return _take(session, person, "Grades", (*_ROUND, "Outcome", *columns), rows)


def take_levels(session: Session, person: Person, asked: Asked[LevelsForm]) -> Table:
    """Build the table of sections and themes, or of one force by force, and record the taking."""
    if asked.question_set is None:
        return _take(session, person, "Sections and themes", _ROUND, ())
    if asked.group is not None:
        return _take_group(session, person, asked, asked.question_set, asked.group)
    found = load_groups(session, person, asked.selection, asked.question_set)
    levels = [f"Final: {each.full_label}" for each in asked.question_set.scales[0].levels]
    rows = (
        (
            each.group.label,
            "section" if each.group.section else "theme",
            *each.levels.finals.values(),
            describe_mean(each.levels.scale, each.levels.mean),
        )
        for each in found
    )
    columns = ("Section or theme", "Which", *levels, "Mean")
    return _take(session, person, "Sections and themes", columns, rows)


def take_claims(session: Session, person: Person, asked: Asked[ClaimsForm]) -> Table:
    """Build the table of over-claimed questions, and put on record that it was taken."""
    found = (
        load_claims(session, person, asked.selection, asked.question_set, asked.group)
        if asked.question_set
        else ()
    )
    columns = (
        *("Question", "Asks", "Reports compared", "Claimed higher", "Claimed lower"),
        *("Two levels or more higher", "Mean of claimed minus final"),
    )
    rows = (
        (
            *(each.question.id, each.question.prompt, each.levels.compared, each.levels.higher),
            *(each.levels.lower, each.levels.far_above),
            "" if each.levels.bias is None else format_decimal(each.levels.bias),
        )
        for each in found
    )
    return _take(session, person, "Claims", columns, rows)


def take_findings(session: Session, person: Person, asked: Asked[FindingsForm]) -> Table:
    """Build the table of published findings, and put on record that it was taken."""
    question_set = asked.question_set
    if question_set is None:
        return _take(session, person, "Findings", (*_ROUND, *_FINDING), ())
    filters = asked.form.build_filter(asked.group)
    table = load_findings(session, person, asked.selection, filters, WHOLE)
    rows = (_write_finding(question_set, each) for each in table.rows)
    return _take(session, person, "Findings", (*_ROUND, *_FINDING), rows)


def take_responses(session: Session, person: Person, asked: Asked[ResponsesForm]) -> Table:
    """Build the table of responses, and put on record that it was taken."""
    columns = (
        *(*_ROUND, "Day 56", "How far", "Comments asked for", "Comments given"),
        *("Response published", "Days late"),
    )
    if asked.question_set is None:
        return _take(session, person, "Responses", columns, ())
    table = load_responses_across(session, person, asked.selection, asked.form.wanted, WHOLE)
    return _take(session, person, "Responses", columns, map(_write_response, table.rows))


def _take_group(
    session: Session,
    person: Person,
    asked: Asked[LevelsForm],
    question_set: QuestionSet,
    group: QuestionGroup,
) -> Table:
    order = LevelOrder(asked.form.order.data)
    table = load_levels(session, person, asked.selection, question_set, group, order, WHOLE)
    questions = sorted(group.questions, key=question_set.get_index)
    columns = [f"{key}: {what}" for key in questions for what in ("claimed", "final")]
    rows = (
        (
            *_write_round(each.round),
            describe_mean(each.scale, each.counted.mean),
            *(
                level
                for key in questions
                for level in _write_level(each.round, each.levels.get(key))
            ),
        )
        for each in table.rows
    )
    return _take(session, person, group.label, (*_ROUND, "Mean", *columns), rows)


def _write_level(of: PublishedRound, found: OneLevel | None) -> tuple[Cell, Cell]:
    if found is None:
        return "", ""
    if found.is_restricted:
        return "restricted", "restricted"
    return "" if of.is_example else found.claimed or "", found.final or ""


def _write_grades(
    question_set: QuestionSet, row: GradeRow, sections: Iterable[str]
) -> tuple[Cell, ...]:
    cells: list[Cell] = [*_write_round(row.round), row.round.outcome.value]
    for section in sections:
        line = row.lines.get(section)
        claimed, final = (line.claimed, line.final) if line else (None, None)
        claimed = None if row.round.is_example else claimed
        cells += [say_grade(question_set, each) if each else "" for each in (claimed, final)]
        cells.append("provisional" if line and line.is_provisional else "")
    return tuple(cells)


def _write_finding(question_set: QuestionSet, row: FindingRow) -> tuple[Cell, ...]:
    finding, standing = row.finding, row.standing
    recommendations = (
        f"{finding.number}.{each.number} by {each.due.isoformat()}"
        f" ({row.find_standing(each).value}): {each.text}"
        for each in row.recommendations
    )
    return (
        *_write_round(row.round),
        finding.number,
        finding.kind.value,
        finding.text,
        ", ".join(row.questions) or finding.section,
        ", ".join(name_themes(question_set, row.questions)),
        standing.value if standing else "",
        "\n".join(recommendations),
    )


def _write_response(row: ResponseRow) -> tuple[Cell, ...]:
    facts = row.facts
    days = (facts.comments_by, facts.given_on, facts.response_on)
    return (
        *_write_round(row.round),
        row.last_day.isoformat(),
        facts.state.value,
        *(each.isoformat() if each else "" for each in days),
        row.days_late,
    )


def _write_round(found: PublishedRound) -> tuple[Cell, ...]:
    return (
        found.force,
        *(found.period.begins.isoformat(), found.period.ends.isoformat()),
        *(found.published_on.isoformat(), found.version),
        "yes" if found.is_example else "",
    )


def _take(
    session: Session,
    person: Person,
    name: str,
    columns: Iterable[str],
    rows: Iterable[tuple[Cell, ...]],
) -> Table:
    table = Table(name, tuple(columns), tuple(rows))
    begin_write(session)
    record(
        session,
        person,
        "downloaded a table across forces",
        subject=f"organisation {person.organisation_id}",
        detail=f"{name}: {format_count(len(table.rows), 'row')}",
    )
    return table
