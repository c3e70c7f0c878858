"""With whom questions can be shared: posts and people of a force, and bodies that may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.service import select_bodies_for_force
from checklist.assessments.reach.models import Post, Share, name_recipient
from checklist.core.assessment_states import AssessmentState
from checklist.core.characters import fold
from checklist.core.errors import UserError
from checklist.core.organisations import ROLES_IN, OrganisationKind
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person, a post and who holds it now, or another body; ``id`` is how pages name it.

    ``is_here`` where questions can still reach them. A post that nobody holds can be given
    questions: its next holder finds them. ``body`` names the other body of which it is a person,
    or which it is itself.
    """

    id: UUID
    name: str
    is_post: bool = False
    holder: str = ""
    is_here: bool = True
    person_id: UUID | None = None
    post_id: UUID | None = None
    organisation_id: UUID | None = None
    body: str = ""

    @property
    def label(self) -> str:
        """The name, with who holds the post now, or of which body it is."""
        if self.is_post:
            holder = f"held by {self.holder}" if self.holder else "nobody holds it now"
            return f"{self.name} ({holder})"
        if self.is_whole_body:
            return f"{self.name} (all who answer there)"
        return f"{self.name} ({self.body})" if self.body else self.name

    @property
    def in_full(self) -> str:
        """The name, and of which other body a person is."""
        is_person = self.person_id is not None and self.body != ""
        return f"{self.name} of {self.body}" if is_person else self.name

    @property
    def is_whole_body(self) -> bool:
        """Whether questions are put to all of a body who answer, and to nobody by name."""
        return self.organisation_id is not None and self.person_id is None

    @property
    def place(self) -> tuple[bool, str, bool, str, str]:
        """Where it stands in a list: posts, then people by name, then each body and its people."""
        is_person = not self.is_post and not self.is_whole_body
        body, name = fold(self.body), fold(self.name)
        return (not self.is_post, body, is_person, name, str(self.id))


def list_recipients(session: Session, force_id: UUID) -> Sequence[Recipient]:
    """List with whom a force can share questions: posts, people, and bodies that may see it."""
    posts = session.scalars(
        select(Post)
        .outerjoin(Post.holder)
        .options(contains_eager(Post.holder))
        .where(Post.force_id == force_id)
    )
    people = list_answering_people(session, force_id)
    found = [
        *map(_build_post, posts),
        *(Recipient(key, name, person_id=key) for key, name in people),
        *_list_bodies(session, force_id),
    ]
    return sorted(found, key=lambda each: each.place)


def list_answering_people(session: Session, force_id: UUID) -> Sequence[tuple[UUID, str]]:
    """List the people who answer for a force now, by name."""
    people = session.execute(
        select(Account.id, Account.name)
        .join(Membership, Membership.account_id == Account.id)
        .where(
            Account.is_active,
            Membership.organisation_id == force_id,
            _is_answering(OrganisationKind.FORCE),
        )
        .distinct()
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
        select(Account.id, Account.name, Organisation.id, Organisation.name)
        .select_from(Share)
        .outerjoin(Account, Account.id == Share.person_id)
        .outerjoin(Organisation, Organisation.id == Share.organisation_id)
        .where(Share.assessment_id == assessment_id, Share.post_id.is_(None))
        .distinct()
    )
    shared = [_build_recipient(*row, is_here=False) for row in rows]
    return here | {each.id: each for each in shared if each.id not in here}


def _list_bodies(session: Session, force_id: UUID) -> Sequence[Recipient]:
    """List the local policing bodies that a force is open to, and their people who answer."""
    rows = session.execute(
        select(Organisation.id, Organisation.name, Account.id, Account.name)
        .outerjoin(
            Membership,
            (Membership.organisation_id == Organisation.id)
            & _is_answering(OrganisationKind.LOCAL_POLICING_BODY),
        )
        .outerjoin(Account, (Account.id == Membership.account_id) & Account.is_active)
        .where(Organisation.id.in_(select_bodies_for_force(force_id)))
    ).all()
    # Who holds two roles there is found twice.
    found = [_build_recipient(None, None, place, body) for place, body, _, _ in rows]
    found += [_build_recipient(key, name, place, body) for place, body, key, name in rows if key]
    return list({each.id: each for each in found}.values())


def _build_recipient(
    person_id: UUID | None,
    name: str | None,
    organisation_id: UUID | None,
    body: str | None,
    *,
    is_here: bool = True,
) -> Recipient:
    """Build the recipient that is a person, another body, or a person of one."""
    return Recipient(
        id=name_recipient(person_id, None, organisation_id),
        name=name or body or "",
        is_here=is_here,
        person_id=person_id,
        organisation_id=organisation_id,
        body=body or "",
    )


def _build_post(post: Post) -> Recipient:
    holder = post.holder.name if post.holder else ""
    return Recipient(post.id, post.name, is_post=True, holder=holder, post_id=post.id)


def _is_answering(kind: OrganisationKind) -> ColumnElement[bool]:
    """Build the condition that a membership of a kind of organisation lets answer, and is held."""
    answering = [
        role
        for role in ROLES_IN[kind]
        if find_scope(kind, role, Action.ANSWER, AssessmentState.PREPARING)
    ]
    return Membership.role.in_(answering) & Membership.ended_at.is_(None)
