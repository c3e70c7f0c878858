"""With whom questions can be shared: the posts of a force, and its people who answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Exists, exists, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Account, Membership
from checklist.assessments.reach.models import Post, Share
from checklist.core.characters import fold
from checklist.core.errors import UserError
from checklist.core.organisations import Role

_ANSWERING = (Role.CONTRIBUTOR, Role.COORDINATOR, Role.SIGNATORY)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person, or a post and who holds it now. ``is_here`` where questions can still reach them.

    A post that nobody holds can be given questions: its next holder finds them.
    """

    id: UUID
    name: str
    is_post: bool = False
    holder: str = ""
    is_here: bool = True

    @property
    def label(self) -> str:
        """The name, with who holds the post now."""
        if not self.is_post:
            return self.name
        return f"{self.name} ({f'held by {self.holder}' if self.holder else 'nobody holds it now'})"


def list_recipients(session: Session, force_id: UUID) -> Sequence[Recipient]:
    """List with whom a force can share questions: its posts, then its people, each by name."""
    posts = session.scalars(
        select(Post)
        .outerjoin(Post.holder)
        .options(contains_eager(Post.holder))
        .where(Post.force_id == force_id)
    )
    people = list_answering_people(session, force_id)
    found = [*map(_build_post, posts), *(Recipient(*person) for person in people)]
    return sorted(found, key=lambda each: (not each.is_post, fold(each.name), str(each.id)))


def list_answering_people(session: Session, force_id: UUID) -> Sequence[tuple[UUID, str]]:
    """List the people who answer for a force now, by name."""
    people = session.execute(
        select(Account.id, Account.name).where(Account.is_active, _answers_for(force_id))
    )
    return sorted(((row.id, row.name) for row in people), key=lambda row: (fold(row[1]), row[0]))


def get_recipient(session: Session, force_id: UUID, recipient_id: UUID) -> Recipient:
    """Find with whom a force can share questions. Raises UserError."""
    found = [each for each in list_recipients(session, force_id) if each.id == recipient_id]
    if not found:
        raise UserError("Select somebody who answers here now", field="recipient")
    return found[0]


def load_recipients_of(
    session: Session, assessment_id: UUID, force_id: UUID
) -> dict[UUID, Recipient]:
    """Load with whom questions of an assessment are shared, by id, those who have left too."""
    here = {each.id: each for each in list_recipients(session, force_id)}
    rows = session.execute(
        select(Account.id, Account.name)
        .join(Share, Share.person_id == Account.id)
        .where(Share.assessment_id == assessment_id)
        .distinct()
    )
    left = {key: Recipient(key, name, is_here=False) for key, name in rows if key not in here}
    return here | left


def _build_post(post: Post) -> Recipient:
    holder = post.holder.name if post.holder else ""
    return Recipient(post.id, post.name, is_post=True, holder=holder)


def _answers_for(force_id: UUID) -> Exists:
    return exists().where(
        Membership.account_id == Account.id,
        Membership.organisation_id == force_id,
        Membership.role.in_(_ANSWERING),
        Membership.ended_at.is_(None),
    )
