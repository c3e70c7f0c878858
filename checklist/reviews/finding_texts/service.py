"""Keeping finding texts: adding, changing and withdrawing them, with the history of each save."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.service import refuse_ended
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.characters import fold_name
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.reviews.findings import PublishedKind
from checklist.core.stale_save import StaleSave
from checklist.db import advisory_lock, now
from checklist.reviews.finding_texts.models import FindingText, FindingTextEntry

_KEEP = Action.KEEP_FINDING_TEXTS


@dataclass(frozen=True, slots=True)
class TypedText:
    """A finding text as it was typed. The names are those of its columns."""

    name: str
    kind: PublishedKind
    text: str
    is_withdrawn: bool = False


class StaleText(StaleSave):
    """The text was saved by somebody since the page was opened."""

    def __init__(self) -> None:
        super().__init__("This finding text", field="text")


def add_text(session: Session, person: Person, typed: TypedText, key: UUID) -> UUID:
    """Keep a new text, and return its id; a repeat adds nothing. Raises UserError: name taken."""
    _lock(session, person)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    _refuse_taken(session, person, typed.name)
    found = FindingText(organisation_id=person.organisation_id, version=0)
    _save(session, person, found, typed, "kept a finding text")
    use_key(session, person, key, str(found.id))
    return found.id


def change_text(
    session: Session,
    person: Person,
    found: FindingText,
    typed: TypedText,
    base_version: int,
    key: UUID,
) -> None:
    """Change a text, withdraw it or offer it again; a repeat changes nothing.

    Raises StaleText where it was saved since the page was opened, UserError for a taken name.
    """
    _lock(session, person)
    session.refresh(found)
    if is_key_used(session, person, key):
        return
    if found.version != base_version:
        raise StaleText
    _refuse_taken(session, person, typed.name, found)
    use_key(session, person, key)
    if all(getattr(found, name) == value for name, value in asdict(typed).items()):
        return
    deed = "changed a finding text"
    if typed.is_withdrawn != found.is_withdrawn:
        deed = "withdrew a finding text" if typed.is_withdrawn else "offered a finding text again"
    _save(session, person, found, typed, deed)


def _lock(session: Session, person: Person) -> None:
    """Let one person at a time change the texts of an inspectorate, so that names are compared."""
    require(person, _KEEP)
    advisory_lock(session, f"finding texts of {person.organisation_id}")
    refuse_ended(session, person)


def _refuse_taken(
    session: Session, person: Person, name: str, found: FindingText | None = None
) -> None:
    """Refuse a name that another text has, withdrawn or not: it could be offered again."""
    other = session.scalar(
        select(FindingText).where(
            FindingText.organisation_id == person.organisation_id,
            FindingText.folded_name == fold_name(name),
        )
    )
    if other is None or other is found:
        return
    if other.is_withdrawn:
        raise UserError(
            "A withdrawn text is called “{name}”. Enter another name, or offer that text again",
            name=other.name,
            field="name",
        )
    raise UserError(
        "Another text is called “{name}”. Enter another name", name=other.name, field="name"
    )


def _save(
    session: Session, person: Person, found: FindingText, typed: TypedText, deed: str
) -> None:
    """Write what was typed, keep it in the history, and record it for the inspectorate."""
    content = asdict(typed)
    for name, value in content.items():
        setattr(found, name, value)
    found.folded_name = fold_name(typed.name)
    found.version += 1
    found.saved_by, found.saved_at = person.id, now()
    session.add(found)
    session.flush()
    session.add(
        FindingTextEntry(
            text_id=found.id,
            version=found.version,
            saved_at=found.saved_at,
            saved_by=person.id,
            role=person.role.value,
            **content,
        )
    )
    detail = f"{found.kind.value}, version {found.version}"
    record(session, person, deed, subject=f"finding text {found.id}", detail=detail)
