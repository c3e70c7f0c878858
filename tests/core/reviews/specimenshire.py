"""Specimenshire, a made-up force: its sheet at each step of the story of the practice, part 7.2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import read_answers
from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, SourceKind
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice, JudgementGiven, judge
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis, Result
from checklist.core.scoring.score import score
from checklist.core.worksheets.strength import name_test
from checklist.resources import bundled
from tests.core.shipped import LIBRARY

SET = LIBRARY.get("vcc-2022", "2.0.0").question_set
AS_AT = date(2026, 3, 31)
DURING_REVIEW = date(2026, 6, 26)
AGREE = JudgementGiven(Choice.AGREE, verification=Verification.DOCUMENT_SEEN)


@cache
def read_file(name: str) -> AnswerFile:
    """Read one of the made-up forces: of the demonstration, or else beside this file."""
    path = bundled("checklists") / "demonstration" / f"{name}-2026.answers.yaml"
    if not path.exists():
        path = Path(__file__).with_name(f"{name}.answers.yaml")
    return read_answers(path.read_text(encoding="utf-8"), path.name, SET)


def first_seal() -> AnswerSheet:
    """As signed on 17 April (step 5): seal A, and the levels of seal B."""
    return read_file("specimenshire").build_sheet()


def third_submission() -> AnswerSheet:
    """As sent on 27 May (step 13), once the first request is answered."""
    sheet = first_seal()
    vet_16, cor_11 = sheet.responses["vet-16"], sheet.responses["cor-11"]
    files = ExhibitGiven("E2", date(2026, 3, 20), label="Review of files")
    answered = {
        "vet-16": replace(vet_16, given=Given("2", "Seven rationales in ten are full.")),
        "cor-11": replace(cor_11, exhibits=(files,)),
    }
    return replace(sheet, responses={**sheet.responses, **answered})


def found_by_inspectors(label: str, tested_by: str) -> ExhibitGiven:
    """What inspectors gathered in June, of the position as at the end of March."""
    return ExhibitGiven(
        "E3",
        date(2026, 6, 19),
        tested_by=tested_by,
        label=label,
        position_as_at=AS_AT,
        source_kind=SourceKind.INSPECTORATE,
    )


JUDGED = {
    "vet-08": JudgementGiven(
        Choice.OTHER_LEVEL,
        "0",
        "9 of 60 posts drawn at random did not hold it.",
        Verification.SAMPLED,
        exhibits=(found_by_inspectors("Worksheet 1", name_test("Inspector Rao", "Worksheet 1")),),
    ),
    "vet-16": JudgementGiven(
        Choice.OTHER_LEVEL,
        "1",
        "10 of 30 files drawn at random are thin.",
        Verification.SAMPLED,
        exhibits=(found_by_inspectors("Worksheet 2", name_test("Inspector Rao", "Worksheet 2")),),
    ),
    "inf-05": JudgementGiven(
        Choice.OTHER_LEVEL,
        "3",
        "Monitoring was searched every month, and three searches led to a case.",
        Verification.OBSERVED,
        exhibits=(found_by_inspectors("Search log", "Inspector Rao, at the force"),),
    ),
    "cor-15": JudgementGiven(
        Choice.OTHER_LEVEL,
        "2",
        "In focus groups, two teams of five did not know the signs.",
        Verification.OBSERVED,
    ),
}
"""The judgements of step 17 that do not agree; to all else the inspector agrees."""


def judge_all(sheet: AnswerSheet, judged: Mapping[str, JudgementGiven]) -> AnswerSheet:
    """Give each question of a sheet its judgement: agree, where no other is named."""
    before = score(SET, sheet)
    responses = {
        question.id: judge(
            SET,
            question,
            sheet.responses[question.id],
            before.questions[question.id],
            judged.get(question.id, AGREE),
            sheet.as_at,
        )
        for question in SET.questions
    }
    return replace(sheet, responses=responses, today=DURING_REVIEW, is_reviewed=True)


def judged_sheet(*causes: str, **levels: str) -> AnswerSheet:
    """The sheet of step 17, with some levels settled otherwise and some causes confirmed."""
    changed = {
        key: replace(JUDGED[key], level=level)
        for key, level in ((name.replace("_", "-"), level) for name, level in levels.items())
    }
    sheet = judge_all(third_submission(), JUDGED | changed)
    return replace(sheet, confirmed_causes=frozenset(causes))


def grades_of(result: Result) -> list[str | None]:
    """The grades of the sections in the order of the set, and the overall one last."""
    return [*(section.grade for section in result.sections.values()), result.overall.grade]


def scores_of(result: Result, basis: Basis) -> str:
    """The scores of the sections and the overall one on a basis, as they are printed."""
    scores = [section.scores[basis].score for section in result.sections.values()]
    scores.append(result.overall.scores[basis].score)
    return " ".join("none" if each is None else format_decimal(each) for each in scores)
