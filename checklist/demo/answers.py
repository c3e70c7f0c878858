"""Answers the demonstration's assessments as people would: save by save, by several people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from types import MappingProxyType
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.answers.drafts import keep_draft
from checklist.assessments.answers.marks import MarkChange, set_mark
from checklist.assessments.answers.service import Save, TypedAnswer, save_answer
from checklist.assessments.answers.stored_drafts import DraftInput, sequence_now
from checklist.assessments.exhibits.service import (
    Statement,
    add_exhibits,
    change_exhibit,
    withdraw_exhibit,
)
from checklist.assessments.models import Assessment, Exhibit, MarkKind
from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.service import NewAssessment, start_assessment
from checklist.assessments.used_evidence import UsedEvidence, load_used_evidence
from checklist.core.answer_files.model import AnswerEntry, ExhibitEntry
from checklist.core.answers.sheet import EARLIER_PREFIX, Given
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.demo.examples import Example, Withdrawal
from checklist.evidence.models import Evidence

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AnswerLoader:
    """Answers one assessment: its authors by e-mail, and the library they use."""

    session: Session
    example: Example
    started: ScoredAssessment
    writers: Mapping[str, Person]
    library: Mapping[str, Evidence]

    def answer_all(self) -> None:
        """Answer each question that the example answers, by its writers in turn."""
        for question, entry, person in list_turns(self.example, self.writers):
            self.answer(question, entry, person)
        for withdrawal in self.example.past.withdrawn:
            self.withdraw(withdrawal)
        for question_id, draft in self.example.past.drafts.items():
            fields = {"value": [draft.level], "note": [draft.note.strip()]}
            typed = DraftInput(uuid4(), 0, sequence_now(), fields)
            person = self.writers[draft.by]
            keep_draft(self.session, person, self.assessment, question_id, typed)
        self.mark(MarkKind.DONE, self.example.past.done)
        self.mark(MarkKind.LOOK, self.example.past.another_look)

    def mark(self, kind: MarkKind, marked: Mapping[str, Sequence[str]]) -> None:
        """Mark questions as done, or in need of another look."""
        for email, question_ids in marked.items():
            for question_id in question_ids:
                question = self.example.question_set.get_question(question_id)
                change = MarkChange(kind, 0, uuid4())
                scored = self.get_scored_assessment(question)
                set_mark(self.session, self.writers[email], scored, question, change)

    def answer(self, question: Question, entry: AnswerEntry, person: Person) -> None:
        """Save the earlier answers, then the current one, and add its exhibits."""
        before = self.example.past.saves.get(question.id, ())
        for version, past in enumerate(before):
            self.save(question, past, self.writers[past.by], version, past.measures)
        self.save(question, entry, person, len(before))
        for exhibit in entry.exhibits:
            self.add_exhibit(question, exhibit, person)

    def save(
        self,
        question: Question,
        entry: AnswerEntry,
        person: Person,
        version: int,
        changed: Mapping[str, str] = _NOTHING,
    ) -> None:
        """Save one answer with the figures and facts of its page; ``changed`` ones differ then."""
        page_values = {**dict(self.list_page_values(question)), **changed}
        typed = TypedAnswer(_build_given(entry), page_values, entry.follow_ups)
        scored = self.get_scored_assessment(question)
        save_answer(self.session, person, scored, question, typed, Save(version, uuid4()))
        self.session.flush()

    def get_scored_assessment(self, question: Question) -> ScoredAssessment:
        """Return the assessment's score, computed again only where it decides what is asked."""
        if question.hidden_unless is None and question.fixed is None:
            return self.started
        return score_assessment(self.session, self.assessment)

    @property
    def assessment(self) -> Assessment:
        return self.started.assessment

    def list_page_values(self, question: Question) -> Iterator[tuple[str, str]]:
        """List the values typed on a question's page besides its answer: figures, facts, themes."""
        answers, question_set = self.example.answers, self.example.question_set
        for key, value in answers.measures.items():
            if question_set.get_home_question(key.split(".")[0]).id == question.id:
                yield key, value
        for theme in find_asked_themes(question_set, question):
            if theme.id in answers.earlier_themes:
                yield EARLIER_PREFIX + theme.id, "yes"
        for fact in question_set.facts:
            if fact.before == question.id and fact.id in answers.facts:
                yield fact.id, answers.facts[fact.id]

    def add_exhibit(self, question: Question, entry: ExhibitEntry, person: Person) -> None:
        """Use a piece of evidence for one answer."""
        evidence = self.library[entry.evidence]
        add_exhibits(
            self.session,
            person,
            self.assessment,
            question,
            Statement(
                entry.pinpoint,
                entry.shows,
                entry.strength,
                entry.tested_by,
                self.example.answers.find_position(entry),
                self.example.answers.find_source_kind(entry),
            ),
            lambda: [evidence],
            uuid4(),
        )

    def put_pinpoints_right(self, pinpoints: Mapping[int, str], person: Person) -> None:
        """Change where in their evidence some exhibits are to be found, by their numbers."""
        used = load_used_evidence(self.session, self.assessment.id) if pinpoints else {}
        for each in (each for found in used.values() for each in found):
            exhibit = each.exhibit
            if exhibit.number in pinpoints:
                stated = Statement(
                    pinpoints[exhibit.number],
                    exhibit.shows,
                    exhibit.strength,
                    exhibit.tested_by,
                    exhibit.position_as_at,
                    exhibit.source_kind,
                )
                version = exhibit.version
                key = uuid4()
                change_exhibit(
                    self.session, person, self.assessment, each, stated, None, version, key
                )

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Withdraw the exhibit that uses a piece of evidence for a question."""
        evidence = self.library[withdrawal.evidence]
        exhibit = self.session.scalars(
            select(Exhibit).where(
                Exhibit.assessment_id == self.assessment.id,
                Exhibit.question_id == withdrawal.question,
                Exhibit.evidence_id == evidence.id,
            )
        ).one()
        used = UsedEvidence(exhibit, evidence, evidence.newest)
        person = next(iter(self.writers.values()))
        withdraw_exhibit(self.session, person, self.assessment, used, withdrawal.reason, uuid4())


def list_turns(
    example: Example, writers: Mapping[str, Person]
) -> Iterator[tuple[Question, AnswerEntry, Person]]:
    """List each question that an example answers with its answer, and whose turn it is."""
    turns = cycle(writers.values())
    for question in example.question_set.questions:
        entry = example.answers.answers.get(question.id)
        if entry is not None:
            yield question, entry, next(turns)


def begin_assessment(session: Session, example: Example, coordinator: Person) -> ScoredAssessment:
    """Start the example's assessment."""
    answers = example.answers
    plan = NewAssessment(
        set_id=example.question_set.id,
        set_version=example.question_set.version,
        title=answers.title,
        period_begins=answers.period_from or answers.as_at,
        period_ends=answers.period_to or answers.as_at,
        as_at=answers.as_at,
        marking=example.marking,
        key=uuid4(),
    )
    assessment = session.get_one(Assessment, start_assessment(session, coordinator, plan))
    assessment.notice = example.notice
    return score_assessment(session, assessment)


def _build_given(entry: AnswerEntry) -> Given:
    """Build what was given as an answer: level, value or reason, with its note."""
    given = entry.given or Given("")
    return Given(given.value, given.note.strip())
