"""Makes the actions of the demonstration's improvement plan, from their file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from uuid import UUID, uuid4

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.plans.action_states import ActionEvent
from checklist.core.question_sets.model import Part
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.evidence.service import load_library
from checklist.plans.answerable import Answerable, list_answerable
from checklist.plans.moving import Sent, TypedProof, move_action
from checklist.plans.plan_queries import get_action
from checklist.plans.service import TypedAction, make_action
from checklist.resources import bundled
from checklist.web.filters import today_in_london

_FILE = "plan.yaml"
_MOST_EVIDENCE = 1000


class PlannedAction(Part):
    """An action: which low answers it answers, by e-mail who owns it, and how far it has come.

    ``proof`` is the title of the evidence that shows that it is done.
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


class PlanOfForce(Part):
    """The plan of a force, by e-mail of who makes it."""

    by: str
    actions: tuple[PlannedAction, ...]


def read_plans() -> Mapping[str, PlanOfForce]:
    """Read the plans, by the name of the force."""
    file = bundled("checklists") / "demonstration" / _FILE
    document = YamlReader(file.read_text(encoding="utf-8")).document()
    return TypeAdapter(dict[str, PlanOfForce]).validate_python(document)


def make_plan(session: Session, people: Mapping[str, Person], plan: PlanOfForce) -> None:
    """Make the actions of a force, whose people are found by their e-mail."""
    maker = people[plan.by]
    session.flush()
    answerable = {each.question_id: each for each in list_answerable(session, maker)}
    for planned in plan.actions:
        _make(session, people, maker, planned, [answerable[key] for key in planned.answers])


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
