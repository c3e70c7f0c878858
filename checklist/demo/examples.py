"""The demonstration's assessments: read from their files, and answered as people would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import cycle
from pathlib import Path
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, TypeAdapter
from sqlalchemy.orm import Session

from checklist.assessments.answering import Save, Typed, save_answer
from checklist.assessments.exhibits import Statement, add_exhibits
from checklist.assessments.models import Assessment
from checklist.assessments.service import Plan, position_of, start_assessment
from checklist.assessments.sets import library, themes_asked
from checklist.core.answer_file import AnswerEntry, AnswerFile, EvidenceEntry, ExhibitEntry
from checklist.core.answer_reading import read_answers, set_named_in
from checklist.core.answers import EARLIER, Given
from checklist.core.people import Marking, Person
from checklist.core.question_set import Question, QuestionSet
from checklist.core.reading import Reader
from checklist.demo.documents import write_document
from checklist.evidence.adding import Received, Shelf, add_files, add_link, receive
from checklist.evidence.describing import Description
from checklist.evidence.models import Evidence
from checklist.resources import bundled


class Document(BaseModel):
    """What a made-up document says, and the file it is kept in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One force's answers, with the documents that stand behind them."""

    answers: AnswerFile
    question_set: QuestionSet
    documents: Mapping[str, Document]
    marking: Marking


def read_example(name: str, marking: Marking) -> Example:
    """Read one force's answers, and what its documents say."""
    folder = bundled("checklists") / "demonstration"
    file = folder / f"{name}.answers.yaml"
    text = file.read_text(encoding="utf-8")
    question_set = library().get(*set_named_in(text)).question_set
    answers = read_answers(text, file.name, question_set)
    documents = documents_in(folder / f"{name}.documents.yaml")
    return Example(answers, question_set, documents, marking)


def documents_in(file: Path) -> dict[str, Document]:
    """The made-up documents of a file, by the id that answers cite; none where there is no file."""
    if not file.exists():
        return {}
    read = Reader(file.read_text(encoding="utf-8")).document()
    return TypeAdapter(dict[str, Document]).validate_python(read)


def receive_documents(shelf: Shelf, example: Example, person: Person) -> dict[str, Received]:
    """Write the made-up documents and keep their bytes, before anything is entered."""
    received = {}
    for key, document in example.documents.items():
        written = write_document(document.file, example.answers.evidence[key].title, document.lines)
        received[key] = receive(shelf, person.organisation_id, document.file, BytesIO(written))
    return received


def add_example(
    session: Session, shelf: Shelf, example: Example, writers: Sequence[Person]
) -> None:
    """Start an example's assessment and answer it, its writers taking turns."""
    coordinator = writers[0]
    received = receive_documents(shelf, example, coordinator)
    assessment = session.get_one(
        Assessment, start_assessment(session, coordinator, plan_of(example))
    )
    assessment.notice = " ".join(example.answers.about.split())
    library_of = {
        key: add_evidence(session, shelf, coordinator, example, entry, received.get(key))
        for key, entry in example.answers.evidence.items()
    }
    turns = cycle(writers)
    for question in example.question_set.questions:
        entry = example.answers.answers.get(question.id)
        if entry is not None:
            answer(session, next(turns), assessment, example, question)
            for exhibit in entry.exhibits:
                use(session, coordinator, assessment, question, exhibit, library_of)


def plan_of(example: Example) -> Plan:
    """What the example's assessment is to be."""
    answers = example.answers
    return Plan(
        set_id=example.question_set.id,
        set_version=example.question_set.version,
        title=answers.title,
        period_begins=answers.period_from or answers.as_at,
        period_ends=answers.period_to or answers.as_at,
        as_at=answers.as_at,
        marking=example.marking,
        key=uuid4(),
    )


def add_evidence(
    session: Session,
    shelf: Shelf,
    person: Person,
    example: Example,
    entry: EvidenceEntry,
    received: Received | None,
) -> Evidence:
    """Enter one piece of evidence: a made-up file, or a record of something published."""
    described = Description(entry.title, entry.dated, entry.review_date, example.marking)
    if received is None:
        place = published(example.question_set, entry)
        return add_link(session, person, person.organisation_id, described, place)
    [added] = add_files(session, person, person.organisation_id, shelf, [received], described)
    return added


def published(question_set: QuestionSet, entry: EvidenceEntry) -> str:
    """Where a published record is found: its source as the question set names it, and our note."""
    named = {source.id: source.text for source in question_set.sources}
    return " ".join(f"{named.get(entry.source, entry.source)}. {entry.note}".split())


def answer(
    session: Session, person: Person, assessment: Assessment, example: Example, question: Question
) -> None:
    """Save one answer, with the figures and facts that are given on its page."""
    entry = example.answers.answers[question.id]
    typed = Typed(given_in(entry), dict(given_beside(example, question)), entry.follow_ups)
    position = position_of(session, assessment)
    save_answer(session, person, position, question, typed, Save(0, uuid4()))
    session.flush()


def given_in(entry: AnswerEntry) -> Given:
    """An answer's level or reason, its note on lines of its own."""
    given = entry.given or Given("")
    return Given(given.value, " ".join(given.note.split()))


def given_beside(example: Example, question: Question) -> Iterator[tuple[str, str]]:
    """The figures whose home a question's page is, and the facts and themes asked there."""
    for key, value in example.answers.measures.items():
        if example.question_set.home_of(key.split(".")[0]).id == question.id:
            yield key, value
    for theme in themes_asked(example.question_set, question):
        if theme.id in example.answers.earlier_themes:
            yield EARLIER + theme.id, "yes"
    for fact in example.question_set.facts:
        if fact.before == question.id and fact.id in example.answers.facts:
            yield fact.id, example.answers.facts[fact.id]


def use(
    session: Session,
    person: Person,
    assessment: Assessment,
    question: Question,
    entry: ExhibitEntry,
    library_of: Mapping[str, Evidence],
) -> None:
    """Use a piece of evidence for one answer."""
    stated = Statement(
        pinpoint=" ".join(entry.pinpoint.split()),
        shows=" ".join(entry.shows.split()),
        strength=entry.strength,
        tested_by=" ".join(entry.tested_by.split()),
    )
    evidence = library_of[entry.evidence]
    add_exhibits(session, person, assessment, question, stated, lambda: [evidence], uuid4())
