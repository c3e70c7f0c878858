"""The posts of a force: named, held by somebody, removed once nothing is shared with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Account
from checklist.assessments.reach.models import Post, Share
from checklist.assessments.shares.recipients import list_answering_people
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.assessment_states import AssessmentState
from checklist.core.characters import fold, fold_name
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import advisory_lock

_NAMES_LOCK = "names of posts"


@dataclass(frozen=True, slots=True)
class ListedPost:
    """A post, and how many questions are shared with it."""

    post: Post
    questions: int


def list_posts(session: Session, force_id: UUID) -> Sequence[ListedPost]:
    """List the posts of a force by name."""
    rows = session.execute(
        select(Post, func.count(Share.id))
        .outerjoin(Post.holder)
        .outerjoin(Share, Share.post_id == Post.id)
        .options(contains_eager(Post.holder))
        .where(Post.force_id == force_id)
        .group_by(Post.id, Account.id)
    )
    return sorted((ListedPost(*row) for row in rows), key=lambda each: fold(each.post.name))


def name_posts(session: Session, person: Person, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Name those of the posts that are of the person's own force."""
    of_force = select(Post).where(Post.id.in_(ids), Post.force_id == person.organisation_id)
    return {post.id: post.name for post in session.scalars(of_force)}


def get_post(session: Session, person: Person, post_id: UUID) -> ListedPost:
    """Find a post of the person's own force. Raises NotFound."""
    for listed in list_posts(session, person.organisation_id):
        if listed.post.id == post_id:
            return listed
    raise NotFound("We could not find that post")


def save_post(
    session: Session,
    person: Person,
    post: Post | None,
    name: str,
    holder_id: UUID | None,
    key: UUID,
) -> None:
    """Add a post, or change its name and who holds it. A repeat changes nothing.

    What is shared with a post is from then on open to its new holder, and not to the one before.
    """
    _require(person)
    advisory_lock(session, _NAMES_LOCK)
    if is_key_used(session, person, key):
        return
    _refuse_taken(session, person, post, name)
    holder = _find_holder(session, person, holder_id)
    action = "added a post" if post is None else "changed a post"
    post = post or Post(force_id=person.organisation_id)
    post.name, post.held_by = name, holder_id
    session.add(post)
    session.flush()
    _record(session, person, action, post, f"{name}, held by {holder or 'nobody'}")
    use_key(session, person, key)


def remove_post(session: Session, person: Person, post: Post, key: UUID) -> None:
    """Remove a post. Raises UserError while questions are shared with it."""
    _require(person)
    advisory_lock(session, _NAMES_LOCK)
    if is_key_used(session, person, key):
        return
    if session.scalar(select(Share.id).where(Share.post_id == post.id).limit(1)) is not None:
        raise UserError("Take back what is shared with this post first", field="name")
    _record(session, person, "removed a post", post, post.name)
    session.delete(post)
    use_key(session, person, key)


def _require(person: Person) -> None:
    require(person, Action.SHARE_OUT, AssessmentState.PREPARING)


def _refuse_taken(session: Session, person: Person, post: Post | None, name: str) -> None:
    for listed in list_posts(session, person.organisation_id):
        if listed.post is not post and fold_name(listed.post.name) == fold_name(name):
            raise UserError(
                "There is a post called {name} already", field="name", name=listed.post.name
            )


def _find_holder(session: Session, person: Person, holder_id: UUID | None) -> str:
    """Find the name of whoever is to hold a post; "" for nobody. Raises UserError."""
    if holder_id is None:
        return ""
    names = dict(list_answering_people(session, person.organisation_id))
    if holder_id not in names:
        raise UserError("Select somebody who answers here now", field="holder")
    return names[holder_id]


def _record(session: Session, person: Person, action: str, post: Post, detail: str) -> None:
    force_id, subject = person.organisation_id, f"post {post.id}"
    record(session, person, action, force_id=force_id, subject=subject, detail=detail)
