"""Adds the demonstration's evidence to its forces' libraries, as people would."""

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
    ReceivedFile,
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

    def add_all(self, library: Library) -> None:
        """Add the evidence that the force's library does not have yet."""
        for key, entry in self.example.answers.evidence.items():
            if key not in library:
                document = self.example.documents.get(key)
                description = self.description(entry)
                library[key] = (
                    self.add_record(entry, description)
                    if document is None
                    else self.add_file(document, description)
                )

    def description(self, entry: EvidenceEntry) -> Description:
        marking = self.example.marking
        return Description(entry.title, entry.dated, entry.review_date, marking)

    def add_record(self, entry: EvidenceEntry, description: Description) -> Evidence:
        """Add a link, or a record of what the force holds."""
        add_evidence = add_held_record if entry.kind == "held by the force" else add_link
        place = self.example.find_place_text(entry)
        return add_evidence(self.session, self.person, self.force_id, description, place)

    def add_file(self, document: Document, description: Description) -> Evidence:
        """Add a made-up file, after its earlier revision if it has one."""
        before = document.before
        if before is None:
            return self.add(document, description)
        dates = (description.document_date, description.review_date)
        earlier = Description(
            description.title, before.dated, before.review_date, description.marking
        )
        evidence = self.add(before, earlier)
        received = self.receive_file(document, description.title)
        add_revision(
            self.session, self.person, self.upload_context, evidence, received, dates, uuid4()
        )
        return evidence

    def add(self, made_up: MadeUpFile, description: Description) -> Evidence:
        files = [self.receive_file(made_up, description.title)]
        [added] = add_files(
            self.session, self.person, self.force_id, self.upload_context, files, description
        )
        return added

    def receive_file(self, made_up: MadeUpFile, title: str) -> ReceivedFile:
        """Write a made-up file and store its bytes."""
        content = BytesIO(write_document(made_up.file, title, made_up.lines))
        return receive(self.upload_context, self.force_id, made_up.file, content)

    def dispose_of_files(self, library: Mapping[str, Evidence]) -> Iterator[Revision]:
        """Dispose of the files marked so, and yield those whose bytes are to be discarded."""
        for key, document in self.example.documents.items():
            revision = library[key].newest
            if document.disposed and revision is not None and not revision.is_disposed:
                dispose(self.session, self.person, revision, document.disposed, uuid4())
                yield revision

    @property
    def force_id(self) -> UUID:
        return self.person.organisation_id
