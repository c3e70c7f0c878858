"""Makes the demonstration's improvement plans, and has the findings that they answer closed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.plans.action_states import ActionEvent
from checklist.core.plans.closure_states import ClosureEvent
from checklist.core.question_sets.model import Part
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.core.reviews.how_verified import Verification
from checklist.evidence.service import load_library
from checklist.plans.answerable import Answerable, list_answerable
from checklist.plans.closure_pages.closure_saves import TypedClosure, save_closure
from checklist.plans.finding_closures.published_findings import get_published_finding
from checklist.plans.moving import Sent, TypedProof, move_action
from checklist.plans.plan_queries import get_action
from checklist.plans.service import TypedAction, make_action
from checklist.resources import bundled
from checklist.web.filters import today_in_london

_FILE = "plan.yaml"
_MOST_EVIDENCE = 1000


class PlannedAction(Part):
    """An action: what it answers, by e-mail who owns it, and how far it has come.

    It answers low answers by the id of the question, published findings by their number, and
    recommendations by both: "1.2". ``proof`` is the title of the evidence that shows that it is
    done, ``approved_by`` who said so too.
    """

    title: str
    answers: tuple[str, ...]
    owner: str
    due_in_days: int | None = None
    text: str = ""
    steps: tuple[str, ...] = ()
    progress: str = ""
    steps_done: int = 0
    proof: str = ""
    shows: str = ""
    approved_by: str = ""


class ClosureStep(Part):
    """What is asked or decided of a published finding, or of a recommendation, and by whom."""

    finding: int
    recommendation: int = 0
    event: ClosureEvent
    by: str
    text: str
    how_verified: Verification | None = None


class PlanOfForce(Part):
    """The plan of a force, by e-mail of who makes it, and what becomes of the findings."""

    by: str
    actions: tuple[PlannedAction, ...]
    closures: tuple[ClosureStep, ...] = ()


def read_plans() -> Mapping[str, PlanOfForce]:
    """Read the plans, by the name of the force."""
    file = bundled("checklists") / "demonstration" / _FILE
    document = YamlReader(file.read_text(encoding="utf-8")).document()
    return TypeAdapter(dict[str, PlanOfForce]).validate_python(document)


def make_plan(session: Session, people: Mapping[str, Person], plan: PlanOfForce) -> None:
    """Make the actions of a force, then ask and decide; people are found by their e-mail."""
    maker = people[plan.by]
    session.flush()
    answerable = {each.value.rpartition("/")[2]: each for each in list_answerable(session, maker)}
    for planned in plan.actions:
        _make(session, people, maker, planned, [answerable[key] for key in planned.answers])
    if plan.closures:
        published = next(
            each.assessment_id
            for each in answerable.values()
            if each.finding and each.assessment_id
        )
        for step in plan.closures:
            _close(session, people[step.by], published, step)


def _make(
    session: Session,
    people: Mapping[str, Person],
    maker: Person,
    planned: PlannedAction,
    answered: list[Answerable],
) -> None:
    """Make one action, and report how far its owner has come."""
    owner, days = people[planned.owner], planned.due_in_days
    typed = TypedAction(
        title=planned.title,
        text=" ".join(planned.text.split()),
        steps=planned.steps,
        owner=owner.id,
        due_on=None if days is None else today_in_london() + timedelta(days=days),
        answered=tuple(answered),
    )
    action_id = make_action(session, maker, typed, uuid4())
    if planned.progress:
        done = frozenset(range(1, planned.steps_done + 1))
        words = " ".join(planned.progress.split())
        _move(session, owner, action_id, ActionEvent.REPORT_PROGRESS, words, done)
    if planned.proof:
        library = load_library(session, owner, owner.organisation_id, limit=_MOST_EVIDENCE)
        [evidence] = [each for each in library if each.title == planned.proof]
        proof = TypedProof(evidence.id, " ".join(planned.shows.split()))
        _move(session, owner, action_id, ActionEvent.FINISH, proof=proof)
    if planned.approved_by:
        _move(session, people[planned.approved_by], action_id, ActionEvent.APPROVE)


def _move(
    session: Session,
    owner: Person,
    action_id: UUID,
    event: ActionEvent,
    words: str = "",
    steps: Collection[int] = (),
    proof: TypedProof | None = None,
) -> None:
    action = get_action(session, owner, action_id)
    move_action(session, owner, action, event, Sent(action.version, uuid4(), words, steps, proof))
    session.flush()


def _close(session: Session, person: Person, assessment_id: UUID, step: ClosureStep) -> None:
    """Ask for the closure of a published finding, or decide on it."""
    key = (step.finding, step.recommendation)
    found = get_published_finding(session, person, assessment_id, *key)
    typed = TypedClosure(
        step.event,
        found.standing.version,
        uuid4(),
        " ".join(step.text.split()),
        step.how_verified,
    )
    save_closure(session, person, found, typed)
    session.flush()
