"""Every column of every table of a copy, read back and held against what it was made of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.figures import format_measure_value
from checklist.assessments.models import (
    Answer,
    Assessment,
    Exhibit,
    Figure,
    FollowUpAnswer,
    Seal,
)
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.assessments.worksheets.models import Worksheet
from checklist.core.answers.sheet import SourceKind
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Thing
from checklist.core.organisations import ROLES_IN, Marking, OrganisationKind
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from tests.accounts.walking import build_seal, build_submission
from tests.assessments.assessments import VCC, an_account, answer, begin
from tests.browser import Browser
from tests.exchange.asked import add_asked, expect_asked
from tests.exchange.copies import (
    HOSTILE,
    Rows,
    add_file,
    fill,
    read_csv_files,
    read_workbook,
    take,
)
from tests.exchange.found_before import add_found_before, expect_found_before
from tests.exchange.planned import add_planned, expect_history_of_plan, expect_plan
from tests.exchange.sampled import FAILED, IN_ORDER, SAID, SEED, add_worksheets

READERS = {"workbook": read_workbook, "CSV files": read_csv_files}
WITHDRAWN_AT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
DISPOSED_AT = WITHDRAWN_AT + timedelta(days=1)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """An assessment in which every column of every table has a value somewhere."""
    assessment_id = begin(app, force, title=HOSTILE[0])
    fill(app, assessment_id)
    add_found_before(app, force)
    add_planned(app, force, assessment_id)
    answer(app, assessment_id, {}, **{"M01": "3920", "M24.refused.white": "12"})
    changed = add_file(app, force, assessment_id, 7, name="=cmd.pdf", title=HOSTILE[3])
    gone = add_file(app, force, assessment_id, 8, name="gone.pdf", question="vet-05")
    with app.app_context():
        used = db.session.get_one(Exhibit, changed)
        used.pinpoint, used.tested_by, used.version = HOSTILE[4], HOSTILE[5], 3
        used.withdrawn_at, used.withdrawn_reason = WITHDRAWN_AT, HOSTILE[6]
        used.position_as_at, used.source_kind = date(2020, 12, 1), SourceKind.AUDITOR
        evidence = db.session.get_one(Evidence, used.evidence_id)
        evidence.marking = Marking.OFFICIAL
        evidence.retention_date = date(2031, 5, 6)
        evidence.document_date, evidence.review_date = date(2021, 1, 2), date(2027, 3, 4)
        of_gone = db.session.get_one(Exhibit, gone)
        for revision in db.session.get_one(Evidence, of_gone.evidence_id).revisions:
            revision.disposed_at, revision.scan = DISPOSED_AT, Scan.INFECTED
            revision.superseded_at = WITHDRAWN_AT
            revision.document_date, revision.review_date = date(2019, 1, 2), date(2020, 3, 4)
        db.session.add(_add_link(force, assessment_id))
        db.session.add(_build_thread(force, assessment_id))
        db.session.add(_build_state_change(force, assessment_id))
        seal = build_seal(assessment_id, an_account(), 3)
        seal.signed_at, seal.reopened_at = WITHDRAWN_AT, DISPOSED_AT
        seal.reopened_reason = HOSTILE[2]
        db.session.add(seal)
        db.session.flush()
        db.session.add(_build_submission(assessment_id, seal.id))
        add_worksheets(force, assessment_id, gone, WITHDRAWN_AT, DISPOSED_AT)
        add_asked(assessment_id)
        # The first state in which a force reads requests.
        db.session.get_one(Assessment, assessment_id).state = AssessmentState.AWAITING_SIGN_OFF
        db.session.commit()
    return assessment_id


def _add_link(force: UUID, assessment: UUID) -> Exhibit:
    link = Evidence(
        force_id=force, kind=EvidenceKind.LINK, title=HOSTILE[7], place="https://example.org/a",
        document_date=date(2020, 2, 3), review_date=date(2028, 4, 5), added_by=an_account(),
    )  # fmt: skip
    db.session.add(link)
    db.session.flush()
    return Exhibit(
        assessment_id=assessment, question_id="vet-04", number=9, evidence_id=link.id,
        shows=HOSTILE[8], strength="E2", added_by=an_account(),
    )  # fmt: skip


def _build_state_change(force: UUID, assessment: UUID) -> StateChange:
    """A signatory declined to sign what was to be signed."""
    return StateChange(
        assessment_id=assessment, number=1, event=Event.DECLINE,
        from_state=AssessmentState.AWAITING_SIGN_OFF, to_state=AssessmentState.PREPARING,
        person_id=an_account(), role="signatory", organisation_id=force, at=WITHDRAWN_AT,
        reason=HOSTILE[3], candidate="c" * 64,
    )  # fmt: skip


def _build_submission(assessment: UUID, seal: UUID) -> Submission:
    """It was sent, and withdrawn."""
    submission = build_submission(assessment, seal, an_account(), 4)
    submission.sent_at, submission.withdrawn_at = WITHDRAWN_AT, DISPOSED_AT
    submission.declaration, submission.withdrawn_reason = HOSTILE[4], HOSTILE[5]
    return submission


def _build_thread(force: UUID, assessment: UUID) -> NoteThread:
    """A resolved thread of two notes: one that was edited, and one withdrawn."""
    roles = [[str(force), role.value] for role in ROLES_IN[OrganisationKind.FORCE]]
    thread = NoteThread(
        assessment_id=assessment, question_id="vet-05", thing=Thing.NOTE,
        resolved_at=DISPOSED_AT, resolved_by=an_account(),
    )  # fmt: skip
    for number in (1, 2):
        note = Note(
            number=number, text=HOSTILE[number], audience=json.dumps({"roles": roles}),
            written_by=an_account(), organisation_id=force, role="coordinator",
            written_at=WITHDRAWN_AT, edited_at=DISPOSED_AT if number == 1 else None,
        )  # fmt: skip
        thread.notes.append(note)
    note.withdrawn_at, note.withdrawn_by = DISPOSED_AT, an_account()
    return thread


def name(account_id: UUID) -> str:
    return db.session.get_one(Account, account_id).name


def expect_questions(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for section in VCC.sections:
        for part in section.subsections:
            for question in part.questions:
                yield {
                    "Section": section.title, "Part": part.title, "Question": question.id,
                    "Text": question.prompt, "Type": question.type,
                    "Weight": question.weight if question.scored else 0,
                    "Limiting": "yes" if question.limiting else "no",
                    "Who answers": question.owner, "Sources": ", ".join(question.sources),
                }  # fmt: skip


def expect_answers(scored: ScoredAssessment) -> Iterable[dict[str, object]]:
    saved = {each.question_id: each for each in db.session.scalars(select(Answer))}
    for question in VCC.questions:
        result, kept = scored.result.questions[question.id], saved.get(question.id)
        yield {
            "Question": question.id, "Status": result.status.value,
            "Claimed level": result.claimed, "Supported level": result.supported,
            "Level that counts": result.final,
            "Claimed more than supported": "yes" if result.is_over_claimed else "no",
            "Why": "\n".join(str(remark) for remark in result.remarks),
            "Saved answer": kept and kept.value,
            "In words": kept and scored.format_answer(question, kept.value),
            "Note": kept and kept.note, "Version": kept and kept.version,
            "Saved by": kept and name(kept.saved_by),
            "Saved at": kept and kept.saved_at.isoformat(),
        }  # fmt: skip


def expect_follow_ups(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for saved in db.session.scalars(select(FollowUpAnswer)):
        question_id, follow_up_id = saved.follow_up_id.split(".")
        question = VCC.get_question(question_id)
        [prompt] = [each.prompt for each in question.follow_ups if each.id == follow_up_id]
        yield {
            "Question": question_id, "Follow-up": follow_up_id, "Text": prompt,
            "Answer": saved.text,
        }  # fmt: skip


def expect_figures(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    stored = {saved.key: saved for saved in db.session.scalars(select(Figure))}
    typed = [
        (stored[key], measure, figure, group)
        for measure in VCC.measures
        for key, figure, group in list_figure_keys(measure)
        if key in stored
    ]
    left = stored.keys() - {saved.key for saved, *_ in typed}
    assert left == {"M04"}, "a figure that the set does not ask for is kept and named by its key"
    for saved, measure, figure, group in typed:
        yield {
            "Key": saved.key, "Measure": measure.label, "Unit": figure.unit,
            "Label": f"{figure.label}: {group.label}" if group else figure.label,
            "As typed": saved.value, "As a number": saved.value,
        }  # fmt: skip
    yield {
        "Key": "M04", "Measure": "", "Unit": "", "Label": "M04", "As typed": "-0.5",
        "As a number": "-0.5",
    }  # fmt: skip


def expect_values(scored: ScoredAssessment) -> Iterable[dict[str, object]]:
    for key, value in scored.result.values.items():
        if value.value is not None or value.problem:
            yield {
                "Key": key, "Label": value.label, "In words": format_measure_value(value),
                "As a number": value.value, "Unit": value.unit, "Formula": value.formula,
                "Why there is none": value.problem,
            }  # fmt: skip


def expect_exhibits(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    reasons = {"7": "withdrawn", "8": "disposed of"}
    for used in db.session.scalars(select(Exhibit).order_by(Exhibit.question_id)):
        evidence = db.session.get_one(Evidence, used.evidence_id)
        revision = used.revision_id and db.session.get_one(Revision, used.revision_id)
        yield {
            "Exhibit": used.number, "Question": used.question_id, "Evidence": used.evidence_id,
            "Title": evidence.title, "Revision": revision and revision.number,
            "File name": revision and revision.name, "SHA-256": revision and revision.sha256,
            "Where in it": used.pinpoint, "What it shows": used.shows,
            "Strength": used.strength, "Tested by": used.tested_by,
            "Reports the position as at": used.position_as_at and used.position_as_at.isoformat(),
            "Found by": used.source_kind.value,
            "Does not count because": reasons.get(str(used.number)),
            "Withdrawn at": used.withdrawn_at and used.withdrawn_at.isoformat(),
            "Why withdrawn": used.withdrawn_reason, "Version": used.version,
            "Added by": name(used.added_by), "Added at": used.added_at.isoformat(),
        }  # fmt: skip


def expect_evidence(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for used in db.session.scalars(select(Exhibit).order_by(Exhibit.question_id)):
        evidence = db.session.get_one(Evidence, used.evidence_id)
        revision = used.revision_id and db.session.get_one(Revision, used.revision_id)
        dated = revision if revision and revision.superseded_at else evidence
        yield {
            "Evidence": evidence.id, "Title": evidence.title, "Kind": evidence.kind.value,
            "Marking": evidence.marking.value, "Link, or who holds it": evidence.place,
            "Document date": dated.document_date, "Next review": dated.review_date,
            "Keep until": evidence.retention_date, "Revision": revision and revision.number,
            "File name": revision and revision.name, "Type": revision and revision.media_type,
            "Bytes": revision and revision.size, "SHA-256": revision and revision.sha256,
            "Virus scan": revision and revision.scan.value,
            "Disposed of at": revision and revision.disposed_at
            and revision.disposed_at.isoformat(),
            "Added by": name(evidence.added_by), "Added at": evidence.added_at.isoformat(),
            "Exhibits": used.number,
        }  # fmt: skip


def expect_notes(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for note in db.session.scalars(select(Note).order_by(Note.number)):
        is_withdrawn = note.number == 2
        yield {
            "Question": "vet-05", "Thread": 1, "Number": note.number,
            "Between": "Without the inspectors", "Note": None if is_withdrawn else HOSTILE[1],
            "Written by": name(note.written_by), "Role": "coordinator",
            "Organisation": "Testshire Police", "Written at": WITHDRAWN_AT.isoformat(),
            "Edited at": None if is_withdrawn else DISPOSED_AT.isoformat(),
            "Withdrawn by": name(note.written_by) if is_withdrawn else None,
            "Withdrawn at": DISPOSED_AT.isoformat() if is_withdrawn else None,
            "Resolved by": name(note.written_by), "Resolved at": DISPOSED_AT.isoformat(),
        }  # fmt: skip


def expect_states(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for change in db.session.scalars(select(StateChange)):
        yield {
            "Number": 1, "What was done": "decline to sign", "State before": "awaiting sign-off",
            "State after": "preparing", "By": name(change.person_id), "Role": "signatory",
            "At": WITHDRAWN_AT.isoformat(), "Reason": HOSTILE[3],
            "SHA-256 of what was to be signed": "c" * 64,
        }  # fmt: skip


def expect_seals(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for seal in db.session.scalars(select(Seal)):
        yield {
            "Number": 3, "SHA-256": seal.digest, "Signed by": "Sam Signatory",
            "As": "deputy chief constable", "Role": "signatory", "For": "Testshire Police",
            "Signed at": WITHDRAWN_AT.isoformat(), "Statement": "I have read this assessment.",
            "Version of the rules": "1", "What became of it": "reopened",
            "When": DISPOSED_AT.isoformat(), "Why": HOSTILE[2],
        }  # fmt: skip


def expect_submissions(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    digest = db.session.scalars(select(Seal)).one().digest
    sender = db.session.get_one(Account, an_account()).name
    for submission in db.session.scalars(select(Submission)):
        yield {
            "Number": 4, "Reference": submission.reference, "Seal": digest,
            "Sent by": sender, "Role": "coordinator", "Sent at": WITHDRAWN_AT.isoformat(),
            "Declaration": HOSTILE[4], "Restricted questions": submission.restricted,
            "Withdrawn at": DISPOSED_AT.isoformat(), "Withdrawn by": sender,
            "Why it was withdrawn": HOSTILE[5],
        }  # fmt: skip


def expect_worksheets(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for each in db.session.scalars(select(Worksheet).order_by(Worksheet.number)):
        is_second = each.number == 5
        yield {
            "Worksheet": each.number, "Question": "vet-05", "List": HOSTILE[1], "Items": "posts",
            "Test": HOSTILE[2], "Number on the list": 12, "Given by": HOSTILE[3],
            "Given on": "2021-01-02", "Acceptable": HOSTILE[4], "Number wanted": 12,
            "Chosen": "no", "Seed": SEED, "List saved by": name(each.made_by),
            "Role": "coordinator", "List saved at": WITHDRAWN_AT.isoformat(),
            "Drawn by": name(each.made_by), "Drawn at": DISPOSED_AT.isoformat(),
            "Draws again from": 4 if is_second else None,
            "Because": HOSTILE[6] if is_second else None, "Exhibit": 8 if is_second else None,
            "What may be said": SAID if is_second else "None of the 12 drawn has an outcome yet.",
            "Rate": "8.3%" if is_second else None,
            "Range": "1 to 1 (8.3% to 8.3%)" if is_second else None,
            "Why it happened": HOSTILE[5] if is_second else None,
            "Version": 1 if is_second else 0,
        }  # fmt: skip


def expect_worksheet_items(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for number in (4, 5):
        for place, item in enumerate(IN_ORDER, start=1):
            outcome = ("not met" if item == FAILED else "met") if number == 5 else None
            yield {
                "Worksheet": number, "Place": place, "Number": item, "Outcome": outcome,
                "Reference": "P/7" if number == 5 and item == FAILED else None,
            }  # fmt: skip


EXPECTED: dict[str, Callable[[ScoredAssessment], Iterable[dict[str, object]]]] = {
    "Questions": expect_questions,
    "Answers": expect_answers,
    "Follow-ups": expect_follow_ups,
    "Figures": expect_figures,
    "Worked out": expect_values,
    "Exhibits": expect_exhibits,
    "Evidence": expect_evidence,
    "Notes": expect_notes,
    "States": expect_states,
    "Seals": expect_seals,
    "Submissions": expect_submissions,
    "Requests": expect_asked,
    "Worksheets": expect_worksheets,
    "Worksheet items": expect_worksheet_items,
    "Earlier findings": expect_found_before,
    "Plan": expect_plan,
    "History of the plan": expect_history_of_plan,
}
NUMBERS = {"As a number"}


def as_read(row: dict[str, object]) -> dict[str, object]:
    """Write a row as a reader of texts finds it; numbers as exact numbers."""
    return {
        column: _exact(value) if column in NUMBERS else "" if value is None else str(value)
        for column, value in row.items()
    }


def _exact(value: object) -> object:
    """Read a number to the 15 digits that a spreadsheet keeps."""
    return "" if value in (None, "") else float(Fraction(str(value)))


@pytest.mark.parametrize("kind", READERS)
def test_every_column_of_every_table_reads_back(
    app: Flask, browser: Browser, assessment: UUID, kind: str
) -> None:
    tables = READERS[kind](take(app, browser, assessment, kind))

    assert set(tables) - {"About"} == set(EXPECTED)
    with app.app_context():
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        expected = {
            table: [as_read(row) for row in rows(scored)] for table, rows in EXPECTED.items()
        }
    for table, rows in expected.items():
        found = [as_read(dict(row)) for row in tables[table]]
        assert found == rows, table
        assert never_filled(rows) - MAY_BE_EMPTY == set(), table


MAY_BE_EMPTY = {"Why there is none"}


def never_filled(rows: Rows | list[dict[str, object]]) -> set[str]:
    """List the columns without a value in any row, of which the comparison would prove nothing."""
    assert rows
    return {column for column in rows[0] if not any(row[column] for row in rows)}
