"""Who owns an action: a person who answers for the force, or the post that somebody holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import load_named_members
from checklist.assessments.reach.models import Post
from checklist.assessments.shares.recipients import (
    Recipient,
    list_answering_people,
    list_recipients,
)
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may
from checklist.core.permissions.table import Scope
from checklist.plans.answerable import Answerable
from checklist.plans.models import PlanAction


@dataclass(frozen=True, slots=True)
class Owners:
    """Those of a force who can own an action today, and the posts that a person holds."""

    here: frozenset[UUID]
    own_posts: frozenset[UUID]

    def owns(self, person: Person, action: PlanAction) -> bool:
        """Say whether a person owns an action, or holds the post that does."""
        return action.owner_id == person.id or action.post_id in self.own_posts

    def find_holder(self, action: PlanAction) -> UUID | None:
        """Find who is to do an action; None where its owner has left, or the post is empty."""
        held = action.post.held_by if action.post is not None else action.owner_id
        return held if held in self.here else None

    def describe(self, action: PlanAction) -> str:
        """Name the owner of an action as it is today: a post with who holds it."""
        if action.post is None:
            return action.owner.name if action.owner is not None else action.owner_name
        holder = action.post.holder
        held = f"held by {holder.name}" if holder else "nobody holds it now"
        return f"{action.post.name} ({held})"


def load_owners(session: Session, person: Person) -> Owners:
    """Load who can own an action of a person's force today: two queries."""
    force_id = person.organisation_id
    posts = select(Post.id).where(Post.force_id == force_id, Post.held_by == person.id)
    here = frozenset(key for key, _ in list_answering_people(session, force_id))
    return Owners(here, frozenset(session.scalars(posts)))


def list_possible(session: Session, person: Person) -> Sequence[Recipient]:
    """List whom a person may name as owner: everybody who answers, or only themselves."""
    found = [each for each in list_recipients(session, person.organisation_id) if not each.body]
    if may(person, Action.KEEP_ACTIONS) is Scope.YES:
        return found
    own = load_owners(session, person).own_posts
    return [each for each in found if each.person_id == person.id or each.post_id in own]


def choose_owner(
    session: Session, person: Person, chosen: UUID, answered: Iterable[Answerable]
) -> Recipient:
    """Find the owner that a person chose. Raises UserError, also for one who may not see it.

    What answers a restricted question is seen by those named for it, so one of them must own it.
    """
    found = [each for each in list_possible(session, person) if each.id == chosen]
    if not found:
        raise UserError("Select who owns the action", field="owner")
    owner = found[0]
    holder = owner.person_id
    if owner.post_id is not None:
        holder = session.get_one(Post, owner.post_id).held_by
    asked = [(each.assessment_id, key) for each in answered for key in each.questions]
    for assessment_id, question in asked:
        named = load_named_members(session, session.get_one(Assessment, assessment_id), question)
        if named is not None and holder not in {member.person_id for member in named}:
            raise UserError(
                "Select an owner who is named for {question}: it is restricted",
                field="owner",
                question=question,
            )
    return owner
