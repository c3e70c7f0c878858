"""The tables of a copy that hold what inspectors judged, for an inspector or a lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.organisations import Person
from checklist.exchange.copy_content import Cell, Table
from checklist.reviews.judgements.evidence.evidence_queries import QuestionEvidence
from checklist.reviews.judgements.judgement_queries import (
    QuestionJudgements,
    load_histories,
    load_judgements,
)
from checklist.reviews.judgements.judging_list import describe_judgement
from checklist.reviews.moderation.moderation_queries import load_moderated, read_settlement
from checklist.reviews.moderation.second_queries import load_choices
from checklist.reviews.moderation.settlements import describe_settled

_JUDGEMENTS = (
    *("Question", "Inspector", "Save", "Judgement", "Level", "Why", "Verified"),
    *("Note to the force", "Private note", "Claimed then", "Supported then", "Saved at"),
)
_SETTLEMENTS = ("Question", "Number", "Settled at", "In words", "Why", "By", "When", "Counts now")
_SECONDS = ("Question", "Number", "Decision", "Why", "By", "When")
_EVIDENCE = (
    *("Question", "Inspector", "Exhibit", "Of", "Title", "Where it is kept", "Where in it"),
    *("What it shows", "Strength", "Graded by the force", "Tested by", "Document date"),
    *("Reports the position as at", "Why", "Worksheet", "Saved at", "Withdrawn at"),
    "Why withdrawn",
)

Row = tuple[Cell, ...]


def build_judgement_tables(
    session: Session, person: Person, sent: SentAssessment
) -> tuple[Table, ...]:
    """Build the tables of the judgements that a person may read on pages now.

    So a judgement is left out that they may still give a second one beside, and a private note that
    is neither theirs nor theirs to read as a lead inspector.
    """
    seen = load_judgements(session, person, sent.assessment)
    return (
        Table("Judgements", _JUDGEMENTS, tuple(_list_judgements(session, person, sent))),
        Table("Second judgements", _SECONDS, tuple(_list_seconds(session, person, sent))),
        Table("Settlements", _SETTLEMENTS, tuple(_list_settlements(session, person, sent))),
        Table("Weighed by inspectors", _EVIDENCE, tuple(_list_evidence(person, sent, seen))),
    )


def _list_judgements(session: Session, person: Person, sent: SentAssessment) -> Iterator[Row]:
    histories = load_histories(session, person, sent.assessment)
    for question in sent.question_set.questions:
        for row, saves in histories.get(question.id, ()):
            for save in reversed(saves):
                yield (
                    question.id,
                    row.person.name,
                    save.version,
                    describe_judgement(sent.question_set, question, save),
                    save.level,
                    save.reason or None,
                    save.verification.value,
                    save.note_to_force or None,
                    save.private_note or None,
                    save.claimed,
                    save.supported,
                    save.saved_at.isoformat(),
                )


def _list_seconds(session: Session, person: Person, sent: SentAssessment) -> Iterator[Row]:
    choices = load_choices(session, person, sent.assessment)
    for question in sent.question_set.questions:
        for each in reversed(choices.get(question.id, ())):
            yield (
                question.id,
                each.number,
                each.decision.value,
                each.reason or None,
                each.decider.name,
                each.decided_at.isoformat(),
            )


def _list_settlements(session: Session, person: Person, sent: SentAssessment) -> Iterator[Row]:
    for found in load_moderated(session, person, sent):
        for each in reversed(found.settlements):
            yield (
                found.question.id,
                each.number,
                each.level,
                describe_settled(sent.question_set, found.question, read_settlement(each)),
                each.reason,
                each.settler.name,
                each.settled_at.isoformat(),
                "yes" if each is found.settled else "no",
            )


def _list_evidence(
    person: Person, sent: SentAssessment, seen: Mapping[str, QuestionJudgements]
) -> Iterator[Row]:
    for question in sent.question_set.questions:
        found = seen.get(question.id)
        if found is None:
            continue
        by: Sequence[tuple[str, QuestionEvidence]] = (
            (person.name, found.evidence),
            *((each.by, each) for each in found.evidence_of_others),
        )
        for name, evidence in by:
            yield from _list_lowered(question.id, name, evidence)
            yield from _list_own(question.id, name, evidence)


def _list_lowered(question_id: str, name: str, evidence: QuestionEvidence) -> Iterator[Row]:
    for each in evidence.lowered.values():
        yield (
            *(question_id, name, each.exhibit_number, "the force", None, None, None, None),
            *(each.strength, each.graded, None, None, None, each.reason, None),
            *(each.saved_at.isoformat(), None, None),
        )


def _list_own(question_id: str, name: str, evidence: QuestionEvidence) -> Iterator[Row]:
    for each in evidence.own:
        yield (
            *(question_id, name, each.number, "the inspector", each.title, each.place or None),
            *(each.pinpoint or None, each.shows, each.strength, None, each.tested_by or None),
            each.document_date.isoformat(),
            each.position_as_at.isoformat() if each.position_as_at else None,
            None,
            each.worksheet.number if each.worksheet else None,
            each.added_at.isoformat(),
            each.withdrawn_at.isoformat() if each.withdrawn_at else None,
            each.withdrawn_reason or None,
        )
