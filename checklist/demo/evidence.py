"""The demonstration's evidence, entered into its forces' libraries as people would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from checklist.core.answer_files.model import EvidenceEntry
from checklist.core.organisations import Person
from checklist.demo.documents import write_document
from checklist.demo.examples import Document, Example, MadeUpFile
from checklist.evidence.library.add import (
    Received,
    UploadContext,
    add_files,
    add_held_record,
    add_link,
    receive,
)
from checklist.evidence.library.describe import Description
from checklist.evidence.library.dispose import dispose
from checklist.evidence.library.revise import add_revision
from checklist.evidence.models import Evidence, Revision

Library = dict[str, Evidence]


@dataclass(frozen=True, slots=True)
class EvidenceLoader:
    """Adds the evidence of one example to its force's library."""

    session: Session
    upload_context: UploadContext
    person: Person
    example: Example

    def enter_all(self, library: Library) -> None:
        """Add what the force's library does not have yet."""
        for key, entry in self.example.answers.evidence.items():
            if key not in library:
                document = self.example.documents.get(key)
                described = self.described(entry)
                library[key] = (
                    self.enter_record(entry, described)
                    if document is None
                    else self.enter_file(document, described)
                )

    def described(self, entry: EvidenceEntry) -> Description:
        marking = self.example.marking
        return Description(entry.title, entry.dated, entry.review_date, marking)

    def enter_record(self, entry: EvidenceEntry, described: Description) -> Evidence:
        """Enter a link, or a record of what the force holds."""
        adding = add_held_record if entry.kind == "held by the force" else add_link
        place = self.example.find_place_text(entry)
        return adding(self.session, self.person, self.force_id, described, place)

    def enter_file(self, document: Document, described: Description) -> Evidence:
        """Enter a made-up file, with the revision before it if there was one."""
        before = document.before
        if before is None:
            return self.add(document, described)
        dates = (described.document_date, described.review_date)
        earlier = Description(described.title, before.dated, before.review_date, described.marking)
        evidence = self.add(before, earlier)
        received = self.received(document, described.title)
        add_revision(
            self.session, self.person, self.upload_context, evidence, received, dates, uuid4()
        )
        return evidence

    def add(self, written: MadeUpFile, described: Description) -> Evidence:
        files = [self.received(written, described.title)]
        [added] = add_files(
            self.session, self.person, self.force_id, self.upload_context, files, described
        )
        return added

    def received(self, written: MadeUpFile, title: str) -> Received:
        """Write a made-up file and keep its bytes."""
        content = BytesIO(write_document(written.file, title, written.lines))
        return receive(self.upload_context, self.force_id, written.file, content)

    def dispose_of_some(self, library: Mapping[str, Evidence]) -> Iterator[Revision]:
        """Dispose of the files that were disposed of; what has to be cleared away after it."""
        for key, document in self.example.documents.items():
            revision = library[key].newest
            if document.disposed and revision is not None and not revision.is_disposed:
                dispose(self.session, self.person, revision, document.disposed, uuid4())
                yield revision

    @property
    def force_id(self) -> UUID:
        return self.person.organisation_id
