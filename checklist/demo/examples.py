"""Reads the demonstration's assessments from their files: answers, documents, and the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import Field, TypeAdapter

from checklist.assessments.pinned_set import shipped_library
from checklist.core.answer_files.model import AnswerEntry, AnswerFile, EvidenceEntry
from checklist.core.answer_files.reader import find_named_set, read_answers
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import Part, QuestionSet
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.core.reviews.findings import PublishedKind
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.demo.inspection_story import Inspection, InspectorsSample
from checklist.resources import bundled

Read = TypeVar("Read")


class MadeUpFile(Part):
    """A made-up file: its name and its lines."""

    file: str
    lines: tuple[str, ...]


class EarlierRevision(MadeUpFile):
    """The revision of a file before the newest."""

    dated: date
    review_date: date | None = None


class Document(MadeUpFile):
    """A made-up document; ``disposed`` is the reason for which it was disposed of."""

    before: EarlierRevision | None = None
    disposed: str = ""


class PastAnswer(AnswerEntry):
    """An earlier save of an answer, with the figures that differed."""

    by: str = ""
    measures: Mapping[str, str] = Field(default_factory=dict)


class Draft(Part):
    """A person's draft."""

    by: str
    level: str = ""
    note: str = ""


class Withdrawal(Part):
    """The withdrawal of an exhibit, found by its question and evidence."""

    question: str
    evidence: str
    reason: str


class WrittenNote(Part):
    """A note, by whom, and its text."""

    by: str
    text: str


class Talk(WrittenNote):
    """A thread of notes on a question; ``resolved`` is the person who resolved it, if anybody."""

    question: str
    replies: tuple[WrittenNote, ...] = ()
    resolved: str = ""


class Step(Part):
    """A step of signing off or sending, by whom; without an event, answers saved before the next.

    ``capacity`` and ``authority`` are those of a signature; ``pinpoints`` are put right, by the
    number of the exhibit.
    """

    by: str
    event: Event | None = None
    reason: str = ""
    capacity: Capacity = Capacity.DEPUTY
    authority: str = ""
    answers: Mapping[str, AnswerEntry] = Field(default_factory=dict)
    pinpoints: Mapping[int, str] = Field(default_factory=dict)


class AskedChanges(Part):
    """A request for changes, by question; the steps that answer it, or why it is closed unanswered.

    ``by`` asks, or closes it, by e-mail.
    """

    by: str
    asked: Mapping[str, str]
    steps: tuple[Step, ...] = ()
    closed_by: str = ""
    closed_because: str = ""


class KeptText(Part):
    """A text that a lead inspector keeps to begin findings with."""

    name: str
    kind: PublishedKind
    text: str


class BegunReview(Part):
    """A review that a lead began once an inspector was assigned, and what both did there.

    ``closed_because`` is why the lead closed it without a published report.
    """

    lead: str
    inspector: str
    sample: InspectorsSample | None = None
    finding_text: KeptText | None = None
    closed_because: str = ""


class Past(Part):
    """The past of an assessment: earlier saves, drafts, marks, withdrawals, notes, and sign-off.

    ``done`` and ``another_look`` list the questions marked so, by their person's e-mail. ``notice``
    stands in place of what the file of answers is about. ``review`` began once it was sent. Of
    ``is_statement_only`` answers nobody entered the exhibits.
    """

    notice: str = ""
    is_statement_only: bool = False

    saves: Mapping[str, tuple[PastAnswer, ...]] = Field(default_factory=dict)
    drafts: Mapping[str, Draft] = Field(default_factory=dict)
    withdrawn: tuple[Withdrawal, ...] = ()
    done: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    another_look: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    notes: tuple[Talk, ...] = ()
    sign_off: tuple[Step, ...] = ()
    review: BegunReview | None = None
    requests: tuple[AskedChanges, ...] = ()
    inspection: Inspection | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """One assessment of the demonstration, with its documents and its past."""

    answers: AnswerFile
    question_set: QuestionSet
    documents: Mapping[str, Document]
    past: Past
    marking: Marking

    @property
    def notice(self) -> str:
        return " ".join((self.past.notice or self.answers.about).split())

    def find_place_text(self, entry: EvidenceEntry) -> str:
        """Return the place of evidence that is no file: its address, or its source and our note."""
        if entry.link:
            return entry.link
        named = {source.id: source.text for source in self.question_set.sources}
        source = f"{named.get(entry.source, entry.source)}. " if entry.source else ""
        return " ".join(f"{source}{entry.note}".split())


def read_example(name: str, marking: Marking) -> Example:
    """Read one assessment: its answers, its documents and its past."""
    folder = bundled("checklists") / "demonstration"
    file = folder / f"{name}.answers.yaml"
    text = file.read_text(encoding="utf-8")
    question_set = shipped_library().get(*find_named_set(text)).question_set
    answers = read_answers(text, file.name, question_set)
    past = _read_companion(folder / f"{name}.past.yaml", Past) or Past()
    return Example(
        answers=_without_evidence(answers) if past.is_statement_only else answers,
        question_set=question_set,
        documents=_read_companion(folder / f"{name}.documents.yaml", dict[str, Document]) or {},
        past=past,
        marking=marking,
    )


def _without_evidence(file: AnswerFile) -> AnswerFile:
    """Leave out of a file all evidence, and what its answers say of it."""
    answers = {
        key: entry.model_copy(update={"exhibits": ()}) for key, entry in file.answers.items()
    }
    return file.model_copy(update={"answers": answers, "evidence": {}})


def _read_companion(file: Path, kind: type[Read]) -> Read | None:
    """Read a file that accompanies the answers; None where there is none."""
    if not file.exists():
        return None
    return TypeAdapter(kind).validate_python(
        YamlReader(file.read_text(encoding="utf-8")).document()
    )
