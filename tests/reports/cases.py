"""Scored assessments made in memory: nothing answered, sixteen questions, or all of a set."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.saved_answers import SavedAnswer, SavedAnswers, SavedTexts
from checklist.assessments.saved_exhibits import SavedExhibit, SavedExhibits
from checklist.assessments.scored_assessment import ScoredAssessment, score_saved_answers
from checklist.assessments.used_evidence import UsedEvidence, build_exhibit_given
from checklist.core.answers.sheet import Given
from checklist.core.organisations import Marking, OrganisationKind
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.reports.content import digest, serialise_content
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.child_process import PrintLimits
from checklist.reports.printing.print_process import find_pdf_path, print_content

VCC = SHIPPED = shipped_library().latest("vcc-2022")
FIRST_VCC = shipped_library().get("vcc-2022", "1.0.0")
WFOF = shipped_library().latest("wfof-2011")
MAPPED = {
    "vet-01": "3", "vet-03": "2", "vet-04": "3", "vet-05": "3", "vet-11": "3", "vet-22": "1",
    "inf-01": "1", "inf-02": "1", "inf-03": "1", "inf-05": "1",
    "cor-06": "1", "cor-12": "1", "cor-14": "3", "cor-15": "2", "cor-16": "1", "cor-23": "1",
}  # fmt: skip
TYPED = {
    "number": "1250",
    "money": "5000",
    "percentage": "12.5",
    "date": "2021-11-05",
    "text": "One was warned.\nOne left the force.",
}


def make_answer(question_set: QuestionSet, question: Question, number: int) -> str:
    """Make an answer that fits a question: of levels and choices, another each time."""
    if question.type in TYPED:
        return TYPED[question.type]
    levels = [level.id for level in question_set.get_scale(question).levels]
    fitting = question.choices or levels
    return fitting[number * 7 % len(fitting)]


def answer_all(shipped: ShippedSet) -> dict[str, str]:
    """Make an answer to every question of a set."""
    question_set = shipped.question_set
    return {
        one.id: make_answer(question_set, one, number)
        for number, one in enumerate(question_set.questions)
    }


ALL = answer_all(VCC)
ALL_2011 = answer_all(WFOF)
SIXTEEN_2011 = dict(list(ALL_2011.items())[::5]) | {"gov-01": "no"}
NOTE = (
    "The force records each case in the vetting system and reviews the list every month."
    " Three people were found without the right level for their post; each had been sent a"
    " reminder in the weeks before.\n\nThe vetting manager reports the position to the deputy"
    " chief constable every quarter, with reasons and dates."
)


@dataclass(frozen=True)
class MadeAnswers:
    """Answers, and exhibits by question with all that they say."""

    texts: SavedTexts
    exhibits: dict[str, list[UsedEvidence]]

    @property
    def answers(self) -> dict[str, SavedAnswer]:
        return self.texts.answers

    @property
    def figures(self) -> dict[str, str]:
        return self.texts.figures


def score_made(assessment: Assessment, made: MadeAnswers) -> ScoredAssessment:
    """Score what was made, with all that its exhibits say."""
    exhibits = SavedExhibits(
        SavedExhibit(
            question_id,
            used.exhibit.number,
            used.evidence.title,
            used.evidence.title,
            build_exhibit_given(used),
        )
        for question_id, all_used in made.exhibits.items()
        for used in all_used
    )
    scored = score_saved_answers(assessment, SavedAnswers(made.texts, exhibits))
    return replace(scored, evidence=made.exhibits)


def make_exhibit(number: int, question_id: str, strength: str, shows: str = "") -> UsedEvidence:
    """Make an exhibit that uses a file of its own."""
    evidence = Evidence(
        kind=EvidenceKind.FILE,
        title=f"Vetting unit monthly return, part {number}",
        document_date=date(2022, 2, 14),
        marking=Marking.OFFICIAL_SENSITIVE,
        place="",
    )
    revision = Revision(
        number=1,
        name=f"vetting-return-{number:02}.pdf",
        media_type="application/pdf",
        size=1000,
        sha256=f"{number:064x}",
        scan=Scan.CLEAN,
    )
    exhibit = Exhibit(
        question_id=question_id,
        number=number,
        pinpoint=f"page {number}, paragraph 4",
        shows=shows or "Counts of clearances by status at the end of the month, with reasons",
        strength=strength,
        tested_by="Internal audit sampled 30 files" if strength == "E3" else "",
        withdrawn_at=None,
    )
    return UsedEvidence(exhibit, evidence, revision)


def make_saved_answers(
    levels: dict[str, str], note: str = NOTE, strength: str = "E3", of: ShippedSet = SHIPPED
) -> MadeAnswers:
    """Make saved answers of those levels, with a note and an exhibit each, and all figures."""
    answers: dict[str, SavedAnswer] = {}
    figures: dict[str, str] = {}
    exhibits: dict[str, list[UsedEvidence]] = {}
    for number, (question_id, level) in enumerate(levels.items(), 1):
        question = of.question_set.get_question(question_id)
        given = Given(level, note)
        answers[question_id] = SavedAnswer(given, 1, "Asha Coordinator", now())
        exhibits[question_id] = [make_exhibit(number, question_id, strength)]
        figures.update(figures_for(of.question_set, question, number))
    return MadeAnswers(SavedTexts(answers, figures), exhibits)


def figures_for(question_set: QuestionSet, question: Question, number: int) -> dict[str, str]:
    """Make a value for every figure typed on a question's page."""
    return {
        key: "2022-01-31" if figure.type == "date" else str(1200 - number * 7 - index)
        for measure in question.measures
        for index, (key, figure, _) in enumerate(
            list_figure_keys(question_set.get_measure(measure))
        )
    }


def scored(
    saved: MadeAnswers,
    *,
    force: str = "Dorset Police",
    title: str = "Health check before inspection, 2022",
    notice: str = "",
    of: ShippedSet = SHIPPED,
) -> ScoredAssessment:
    """Score saved answers to a set, as at 4 March 2022."""
    assessment = Assessment(
        id=UUID(int=1),
        set_id=of.question_set.id,
        set_version=of.question_set.version,
        set_hash=of.content_hash,
        title=title,
        period_begins=date(2021, 3, 5),
        period_ends=date(2022, 3, 4),
        as_at=date(2022, 3, 4),
        marking=Marking.OFFICIAL_SENSITIVE,
        notice=notice,
    )
    assessment.force = Organisation(kind=OrganisationKind.FORCE, name=force)
    return score_made(assessment, saved)


def build_report_content(saved: MadeAnswers, of: ShippedSet = SHIPPED, **about: str) -> bytes:
    """Build the content of a report on saved answers."""
    return serialise_content(build_report(scored(saved, of=of, **about)))


def print_once(content: bytes, base: pytest.TempPathFactory) -> bytes:
    """Print content, or take what another process of the same run has printed of it."""
    folder = base.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    kept: Path = folder / "printed"
    path = find_pdf_path(kept, digest(content))
    if not path.is_file():
        print_content(content, kept, PrintLimits(wall=900))
    return path.read_bytes()
