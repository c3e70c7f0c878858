"""Judges the questions of the demonstration's inspections: twice where needed, then settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.core.reviews.second_judgements import SecondDecision
from checklist.demo.inspection_story import (
    Inspection,
    JudgedQuestion,
    OwnEvidence,
    SettledQuestion,
)
from checklist.reviews.judgements.agreeing import Agreement, agree_with_list, build_agree_list
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, load_judgements
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.judgements.service import JudgementSave, TypedJudgement, save_judgement
from checklist.reviews.moderation.choosing import TypedDecision, decide_second
from checklist.reviews.moderation.moderation_queries import load_moderated
from checklist.reviews.moderation.second_queries import find_needs, load_choices
from checklist.reviews.moderation.settlements import TypedSettlement, settle_difference
from checklist.reviews.weighing.own_exhibits import TypedExhibit, add_own_exhibit


@dataclass(frozen=True, slots=True)
class Judging:
    """Judges one assessment as its story says; ``people`` are found by their e-mail."""

    session: Session
    assessment: Assessment
    story: Inspection
    people: Mapping[str, Person]

    def judge_all(self) -> None:
        """Judge the questions, then those that need it a second time, and settle what differs."""
        inspector = self.people[self.story.inspector]
        for key, judged in self.story.judged.items():
            for own in (self.story.report, judged.own):
                if own is not None:
                    self.add_own(inspector, key, own)
            self.judge(inspector, key, judged)
        if self.story.agreed is not None:
            self.agree_with_the_rest(inspector, self.story.agreed)
        self.judge_again()
        self.settle_all(self.story.settled)

    def add_own(self, person: Person, key: str, own: OwnEvidence) -> None:
        """Add what an inspector gathered themselves to a question."""
        typed = TypedExhibit(
            title=own.title,
            shows=" ".join(own.shows.split()),
            pinpoint=own.pinpoint,
            place=own.place,
            strength=own.strength,
            tested_by=own.tested_by,
            document_date=own.dated,
            position_as_at=own.position_as_at,
        )
        question = self.get_question(key)
        add_own_exhibit(self.session, person, self.assessment, question, typed, uuid4())
        self.session.flush()

    def judge(self, person: Person, key: str, judged: JudgedQuestion) -> None:
        """Judge one question: agree, or give it the level of the story."""
        typed = TypedJudgement(
            Choice.OTHER_LEVEL if judged.level else Choice.AGREE,
            judged.level or None,
            " ".join(judged.reason.split()),
            judged.verification,
            note_to_force=" ".join(judged.note_to_force.split()),
        )
        save = JudgementSave(0, self.find_sent().digests[key], uuid4())
        question = self.get_question(key)
        save_judgement(self.session, person, self.assessment, question, typed, save)
        self.session.flush()

    def agree_with_the_rest(self, person: Person, verification: Verification) -> None:
        """Agree with all that can be agreed at once, section by section, then with the rest."""
        for section in self.find_sent().question_set.sections:
            judgements = load_judgements(self.session, person, self.assessment)
            found = build_agree_list(self.find_sent(), section, judgements)
            if found.offered:
                agreement = Agreement(found.shown, verification, uuid4())
                agree_with_list(self.session, person, self.assessment, section, agreement)
                self.session.flush()
        judgements = load_judgements(self.session, person, self.assessment)
        for question in self.find_sent().question_set.questions:
            if not judgements.get(question.id, NOT_JUDGED).is_judged:
                self.judge(person, question.id, JudgedQuestion(verification=verification))

    def judge_again(self) -> None:
        """Give second judgements, or do without them, for a reason."""
        choices = load_choices(self.session, self.people[self.story.lead], self.assessment)
        for key in find_needs(self.find_sent(), choices):
            if self.story.second:
                judged = self.story.second_judged.get(key, JudgedQuestion())
                self.judge(self.people[self.story.second], key, judged)
            else:
                lead, reason = self.people[self.story.lead], self.story.without_second
                typed = TypedDecision(SecondDecision.WAIVED, " ".join(reason.split()), uuid4())
                question = self.get_question(key)
                decide_second(self.session, lead, self.assessment, question, typed)
                self.session.flush()

    def settle_all(self, settled: Mapping[str, SettledQuestion]) -> None:
        """Settle questions as a lead does."""
        lead = self.people[self.story.lead]
        for key, each in settled.items():
            [found] = load_moderated(self.session, lead, self.find_sent(), key)
            reason = " ".join(each.reason.split())
            typed = TypedSettlement(each.verdict, reason, found.shown, uuid4())
            settle_difference(self.session, lead, self.assessment, found.question, typed)
            self.session.flush()

    def find_sent(self) -> SentAssessment:
        """Find what was sent, as it now is."""
        return find_sent(self.session, self.assessment)

    def get_question(self, key: str) -> Question:
        """Get a question of the set by its id."""
        return self.find_sent().question_set.get_question(key)
