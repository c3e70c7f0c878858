"""Takes the demonstration's assessments through sign-off, step by step, as its people would."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.assessments.sign_off.ask_and_decline import (
    ask_for_sign_off,
    decline,
    take_back,
)
from checklist.assessments.sign_off.reopening import reopen_assessment
from checklist.assessments.sign_off.service import GivenReason, list_state_changes
from checklist.assessments.sign_off.signing import Signature, sign_assessment
from checklist.assessments.submissions.declaration import write_declaration
from checklist.assessments.submissions.service import (
    Sending,
    send_assessment,
    withdraw_submission,
)
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event
from checklist.demo.answers import AnswerLoader
from checklist.demo.examples import Step


@dataclass(frozen=True, slots=True)
class SignOffLoader:
    """Takes the steps of one assessment, whose people are found by their e-mail."""

    session: Session
    answers: AnswerLoader
    people: Mapping[str, Person]

    def take_all(self) -> None:
        """Take each step of the example, in order."""
        # What was dated without the session is read anew: a seal holds when answers were saved.
        self.session.flush()
        self.session.expire_all()
        self.take_steps(self.answers.example.past.sign_off)

    def take_steps(self, steps: Iterable[Step]) -> None:
        """Take some steps, in order."""
        for step in steps:
            self.take(step, self.people[step.by])
            self.session.flush()

    def take(self, step: Step, person: Person) -> None:
        """Take one step, by the service that its page calls."""
        steps: Mapping[Event | None, Callable[[Step, Person], object]] = {
            None: self.mend,
            Event.ASK_FOR_SIGN_OFF: self.ask,
            Event.TAKE_BACK: self.take_back,
            Event.DECLINE: self.decline,
            Event.SIGN: self.sign,
            Event.REOPEN: self.reopen,
            Event.SEND: self.send,
            Event.WITHDRAW: self.withdraw,
        }
        steps[step.event](step, person)

    def mend(self, step: Step, person: Person) -> None:
        """Save answers again, with exhibits that are added to them."""
        example = self.answers.example
        for question_id, entry in step.answers.items():
            question = example.question_set.get_question(question_id)
            versions = len(example.past.saves.get(question_id, ())) + 1
            self.answers.save(question, entry, person, versions)
            for exhibit in entry.exhibits:
                self.answers.add_exhibit(question, exhibit, person)
        self.answers.put_pinpoints_right(step.pinpoints, person)

    def ask(self, _: Step, person: Person) -> None:
        """Ask the signatories of the force."""
        ask_for_sign_off(self.session, person, self.assessment, uuid4())

    def take_back(self, _: Step, person: Person) -> None:
        """Take back what awaits sign-off."""
        take_back(self.session, person, self.assessment, uuid4())

    def decline(self, step: Step, person: Person) -> None:
        """Decline to sign, for a reason."""
        decline(self.session, person, self.assessment, GivenReason(step.reason, uuid4()))

    def sign(self, step: Step, person: Person) -> None:
        """Sign what sign-off was asked for."""
        [asked, *_] = list_state_changes(self.session, self.assessment)
        signature = Signature(step.capacity, step.authority, asked.candidate, uuid4())
        sign_assessment(self.session, person, self.assessment, signature, is_fresh=True)

    def reopen(self, step: Step, person: Person) -> None:
        """Reopen what is signed, for a reason."""
        reopen_assessment(self.session, person, self.assessment, GivenReason(step.reason, uuid4()))

    def send(self, _: Step, person: Person) -> None:
        """Send what is signed, with the declaration that its page shows."""
        assessment = self.assessment
        restricted = [each.question.id for each in list_restricted(self.session, assessment)]
        declaration = write_declaration(assessment.force.name, restricted)
        sending = Sending(is_declared=True, shown=declaration, key=uuid4())
        send_assessment(self.session, person, assessment, sending)

    def withdraw(self, step: Step, person: Person) -> None:
        """Withdraw what was sent, for a reason."""
        withdraw_submission(
            self.session, person, self.assessment, GivenReason(step.reason, uuid4())
        )

    @property
    def assessment(self) -> Assessment:
        return self.answers.assessment
