"""The made-up forces: one that answered everything, and one half-way, with real files."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO, StringIO

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader
from sqlalchemy import select

from checklist.accounts.models import Account, Membership
from checklist.accounts.service import build_person
from checklist.assessments.answers.service import TypedAnswer, find_answer_problems
from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.models import Answer, AnswerEntry, Assessment, Draft, Exhibit
from checklist.assessments.notes.asked import asked_of
from checklist.assessments.notes.models import NoteThread
from checklist.assessments.saved_answers import follow_up_key
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.db import db, now
from checklist.demo.examples import read_example
from checklist.demo.load import EXAMPLES
from checklist.demo.people import EXAMPLESHIRE, SAMPLESHIRE
from checklist.evidence.models import Evidence, EvidenceKind, Revision
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import KeptBytes
from checklist.registry import SETTINGS
from tests.browser import one
from tests.demo.conftest import Demonstration

SETS = {"vcc-2022": 64, "wfof-2011": 72}
FAY = "fay@sampleshire.example"


def scored(loaded: Demonstration, force: str, set_id: str) -> ScoredAssessment:
    return score_assessment(db.session, loaded.load_assessment(force, set_id))


def load_files(loaded: Demonstration, force: str) -> Iterator[tuple[Revision, bytes]]:
    """Open the files of a force that can be read, with their bytes."""
    store = build_store(SETTINGS.get(loaded.app))
    force_id = loaded.load_assessment(force, "vcc-2022").force_id
    of_force = select(Revision).join(Evidence).where(Evidence.force_id == force_id)
    for revision in db.session.scalars(of_force):
        if not revision.is_disposed:
            with store.open(force_id, revision.sha256) as file:
                yield revision, file.read()


@pytest.mark.parametrize(("set_id", "questions"), SETS.items())
def test_the_full_force_has_answered_every_question(
    loaded: Demonstration, set_id: str, questions: int
) -> None:
    with loaded.app.app_context():
        statuses = [
            found.status for found in scored(loaded, SAMPLESHIRE, set_id).result.questions.values()
        ]

    assert len(statuses) == questions
    assert set(statuses) <= {QuestionStatus.ANSWERED, QuestionStatus.NOT_APPLICABLE}


@pytest.mark.parametrize("set_id", SETS)
def test_its_answers_are_such_as_the_pages_would_take(loaded: Demonstration, set_id: str) -> None:
    with loaded.app.app_context():
        full = scored(loaded, SAMPLESHIRE, set_id)
        saved = full.saved_answers

    for question in full.question_set.questions:
        follow_ups = {
            asked.id: saved.follow_ups.get(follow_up_key(question.id, asked.id), "")
            for asked in question.follow_ups
        }
        typed = TypedAnswer(saved.answers[question.id].given, saved.figures, follow_ups)
        assert [*find_answer_problems(full, question, typed)] == [], question.id


def test_it_has_given_every_figure(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        full = scored(loaded, SAMPLESHIRE, "vcc-2022")

    wanted = {
        key for measure in full.question_set.measures for key, _, _ in list_figure_keys(measure)
    }
    assert wanted <= full.saved_answers.figures.keys()


@pytest.mark.parametrize("set_id", SETS)
def test_it_claims_more_than_its_evidence_supports(loaded: Demonstration, set_id: str) -> None:
    with loaded.app.app_context():
        full = scored(loaded, SAMPLESHIRE, set_id)

    assert sum(found.is_over_claimed for found in full.result.questions.values()) >= 5


def test_its_contradictions_are_of_many_kinds(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        found = {
            point.rule
            for set_id in SETS
            for point in list_contradictions(scored(loaded, SAMPLESHIRE, set_id))
        }

    assert found >= {
        "review-date-passed",
        "claimed-without-evidence",
        "one-document-for-many",
        "told-but-not-when",
        "one-note-for-many",
    }


def test_pages_point_at_what_is_stale_and_what_is_over_used(loaded: Demonstration) -> None:
    fay = loaded.sign_in(FAY)

    results = one(fay.get(loaded.address(SAMPLESHIRE, "vcc-2022") + "/results"), "main").text
    library = {
        name: one(fay.get(f"/evidence?title={name}"), "main tbody").text
        for name in ("board+pack", "vetting+policy")
    }

    assert "was due for review on 14 February 2025" in results
    assert "“Integrity and standards board pack, September 2026” is used for" in results
    assert "Used for 11 questions" in library["board+pack"]
    assert "Review date passed" in library["vetting+policy"]


def test_its_notes_are_long_and_short_and_none_is_filling(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        notes = list(db.session.scalars(select(Answer.note)))

    assert max(map(len, notes)) > 3700
    assert max(map(len, notes)) <= 4000
    assert sum(0 < len(note) < 60 for note in notes) >= 20
    assert not any("lorem" in note.lower() for note in notes)


@pytest.mark.parametrize("force", [SAMPLESHIRE, EXAMPLESHIRE])
def test_every_file_opens_as_what_it_is(loaded: Demonstration, force: str) -> None:
    with loaded.app.app_context():
        files = [
            (file.name.rsplit(".", 1)[-1], content) for file, content in load_files(loaded, force)
        ]

    for ending, content in files:
        assert OPENED[ending](content)
    assert {"pdf", "docx", "csv", "png"} <= {ending for ending, _ in files}


FIGURE_OR_DAY = re.compile(r"[\d,.]+|\d+ [A-Z][a-z]+ \d{4}")


def opened_pdf(content: bytes) -> bool:
    text = [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    return all("Made up for a demonstration" in page for page in text)


def opened_docx(content: bytes) -> bool:
    document = Document(BytesIO(content))
    foot = document.sections[0].footer.paragraphs[0].text
    says = len(list(document.iter_inner_content())) > 1
    return says and foot.startswith("Made up") and bool(document.paragraphs[0].text)


def opened_xlsx(content: bytes) -> bool:
    sheets = load_workbook(BytesIO(content)).worksheets
    cells = [cell for sheet in sheets for row in sheet for cell in row if cell.data_type == "s"]
    assert [cell.value for cell in cells if FIGURE_OR_DAY.fullmatch(str(cell.value))] == []
    return all(sheet.max_row > 1 for sheet in sheets)


def opened_csv(content: bytes) -> bool:
    rows = list(csv.reader(StringIO(content.decode())))
    return len(rows) > 1 and len({len(row) for row in rows}) == 1


def opened_png(content: bytes) -> bool:
    with Image.open(BytesIO(content)) as picture:
        colours = picture.getcolors(picture.width * picture.height)
    return picture.format == "PNG" and colours is not None and len(colours) > 1


OPENED = {
    "pdf": opened_pdf,
    "docx": opened_docx,
    "xlsx": opened_xlsx,
    "csv": opened_csv,
    "png": opened_png,
}


def test_its_library_has_all_that_a_library_may_hold(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        force_id = loaded.load_assessment(SAMPLESHIRE, "vcc-2022").force_id
        library = db.session.scalars(select(Evidence).where(Evidence.force_id == force_id)).all()
        revisions = [revision for one in library for revision in one.revisions]

        assert {one.kind for one in library} == set(EvidenceKind)
        assert any(len(one.revisions) == 2 for one in library)
        assert [revision.is_disposed for revision in revisions].count(True) == 1


def test_what_was_disposed_of_is_no_longer_kept(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        [gone] = db.session.scalars(select(Revision).where(Revision.disposed_at.is_not(None)))
        kept = KeptBytes(gone.sha256, gone.size)

        assert gone.disposed_reason
        store = build_store(SETTINGS.get(loaded.app))
        assert not store.holds(gone.evidence.force_id, kept)


def test_evidence_named_in_both_of_a_forces_assessments_is_the_same() -> None:
    first, second = (
        read_example(name, EXAMPLES[name]).answers.evidence
        for name in ("sampleshire-vetting-2026", "sampleshire-relationships-2026")
    )

    assert {key: first[key] for key in first.keys() & second.keys()} == {
        key: second[key] for key in first.keys() & second.keys()
    }


def test_the_force_half_way_is_half_way(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        half = scored(loaded, EXAMPLESHIRE, "vcc-2022")

    coverage = half.result.overall.coverage
    assert coverage is not None
    assert Fraction(4, 10) < coverage < Fraction(7, 10)
    assert sum(found.is_over_claimed for found in half.result.questions.values()) >= 10


def test_answers_came_about_by_several_people_and_some_is_not_saved(
    loaded: Demonstration,
) -> None:
    with loaded.app.app_context():
        half = loaded.load_assessment(EXAMPLESHIRE, "vcc-2022")
        of_one = select(AnswerEntry.saved_by, AnswerEntry.note).where(
            AnswerEntry.assessment_id == half.id, AnswerEntry.question_id == "vet-03"
        )
        saves = db.session.execute(of_one).all()
        drafts = db.session.scalars(select(Draft).where(Draft.assessment_id == half.id)).all()

    assert len(saves) == 3
    assert len({author for author, _ in saves}) == 2
    assert len({draft.person_id for draft in drafts}) == 2


def test_the_work_was_spread_over_days_gone_by(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        full = loaded.load_assessment(SAMPLESHIRE, "vcc-2022")
        moments = db.session.scalars(
            select(AnswerEntry.saved_at).where(AnswerEntry.assessment_id == full.id)
        ).all()

    assert len({moment.date() for moment in moments}) >= 10
    assert full.started_at < min(moments)
    assert max(moments) < now()


def test_drafts_are_offered_again_to_those_who_typed_them(loaded: Demonstration) -> None:
    address = loaded.address(EXAMPLESHIRE, "vcc-2022") + "/questions/vet-09"

    mine = loaded.sign_in("ben@exampleshire.example").get(address)
    anothers = loaded.sign_in("ada@exampleshire.example").get(address)

    assert "Temporary promotions seem to go round it" in one(mine, "textarea#note").text
    assert "Temporary promotions" not in anothers.text


def test_questions_are_marked_by_those_who_work_on_them(loaded: Demonstration) -> None:
    ada = loaded.sign_in("ada@exampleshire.example")
    cards = one(ada.get(loaded.address(EXAMPLESHIRE, "vcc-2022")), "main").text

    assert "Needs another look" in cards
    assert "Done" in cards
    assert "saved since" not in cards


def test_every_exhibit_says_what_it_shows(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        exhibits = db.session.scalars(select(Exhibit)).all()
        forces = db.session.scalars(select(Assessment.id)).all()

    assert len(forces) == 11
    assert len(exhibits) >= 190
    assert all(exhibit.shows for exhibit in exhibits)
    assert {exhibit.strength for exhibit in exhibits} == {"E0", "E1", "E2", "E3"}
    assert any(exhibit.withdrawn_at for exhibit in exhibits)


def test_the_people_of_the_full_force_talk_about_its_answers(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        assessment = loaded.load_assessment(SAMPLESHIRE, "vcc-2022")
        threads = list(
            db.session.scalars(select(NoteThread).where(NoteThread.assessment_id == assessment.id))
        )
        by_question = {thread.question_id: len(thread.notes) for thread in threads}
        resolved = [thread.question_id for thread in threads if thread.is_resolved]
        moments = [note.written_at for thread in threads for note in thread.notes]
        gus = db.session.scalars(
            select(Membership).join(Membership.account).where(Account.name == "Gus Generic")
        ).one()
        asked = [each.thread.question_id for each in asked_of(db.session, build_person(gus))]

    assert by_question == {"vet-03": 2, "vet-17": 1, "inf-03": 2, "cor-11": 2}
    assert resolved == ["cor-11"]
    assert len(set(moments)) == 7
    assert max(moments) < now()
    assert asked == []
