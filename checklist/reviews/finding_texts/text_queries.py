"""Which finding texts a person's inspectorate keeps. No other inspectorate learns of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, defer, joinedload

from checklist.core.audience import Body, Circle, Thing, describe_audience, find_audience
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.reviews.findings import PublishedKind
from checklist.reviews.finding_texts.models import FindingText, FindingTextEntry


@dataclass(frozen=True, slots=True)
class KeptTexts:
    """The texts that an inspectorate keeps, by kind and then by name, without what they say."""

    offered: Mapping[PublishedKind, Sequence[FindingText]]
    withdrawn: Sequence[FindingText]


def list_texts(session: Session, person: Person) -> KeptTexts:
    """List the texts that a person's inspectorate keeps, those withdrawn apart."""
    require(person, Action.READ_FINDING_TEXTS)
    rows = session.scalars(
        select(FindingText)
        .where(FindingText.organisation_id == person.organisation_id)
        .options(defer(FindingText.text, raiseload=True), joinedload(FindingText.saver))
        .order_by(FindingText.folded_name)
    ).all()
    by_kind = {
        kind: [each for each in rows if each.kind is kind and not each.is_withdrawn]
        for kind in PublishedKind
    }
    return KeptTexts(
        offered={kind: texts for kind, texts in by_kind.items() if texts},
        withdrawn=[each for each in rows if each.is_withdrawn],
    )


def get_text(session: Session, person: Person, text_id: UUID) -> FindingText:
    """Get a text that a person's inspectorate keeps, withdrawn or not. Raises NotFound."""
    require(person, Action.READ_FINDING_TEXTS)
    found = session.scalar(
        select(FindingText)
        .where(FindingText.id == text_id, FindingText.organisation_id == person.organisation_id)
        .options(joinedload(FindingText.saver))
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise NotFound("We could not find that finding text")
    return found


def load_history(session: Session, found: FindingText) -> Sequence[FindingTextEntry]:
    """Load each time a text was saved, the last first."""
    return session.scalars(
        select(FindingTextEntry)
        .where(FindingTextEntry.text_id == found.id)
        .options(joinedload(FindingTextEntry.saver))
        .order_by(FindingTextEntry.version.desc())
    ).all()


def describe_readers(person: Person) -> str:
    """Say who reads the texts that a person's inspectorate keeps."""
    own = Body(
        person.organisation_id,
        person.organisation_name,
        person.organisation_kind,
        asks_no_assignment=True,
    )
    audience = find_audience(Thing.FINDING_TEXT, None, Circle([own]))
    return f"Seen by: {describe_audience(audience, [own], {})}."
