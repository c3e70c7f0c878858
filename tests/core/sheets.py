"""Question sets and answers for tests of scoring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import read_answers
from checklist.core.answers.sheet import AnswerSheet, Given, Judgement, Response
from checklist.core.question_sets.library import read_file
from checklist.core.question_sets.model import QuestionSet
from checklist.resources import bundled

AS_AT = date(2022, 3, 4)
REASON = "Seen in the files sampled."


FIRST, SECOND = "1.0.0", "2.0.0"


@cache
def vcc(edition: str = FIRST) -> QuestionSet:
    """An edition of the 2022 set as shipped."""
    return read_file(bundled("checklists") / "vcc-2022" / f"{edition}.yaml").question_set


@cache
def dorset_file(edition: str = FIRST) -> AnswerFile:
    """The worked example: as shipped, or by the first edition, dated by the fieldwork."""
    return _read_dorset("2022", edition, vcc(edition))


@cache
def wfof(edition: str = FIRST) -> QuestionSet:
    """An edition of the 2011 set as shipped."""
    return read_file(bundled("checklists") / "wfof-2011" / f"{edition}.yaml").question_set


@cache
def revisit_file(edition: str = FIRST) -> AnswerFile:
    """The worked example of 2012: as shipped, or by the first edition, dated by the inspection."""
    return _read_dorset("2012", edition, wfof(edition))


def _read_dorset(year: str, edition: str, question_set: QuestionSet) -> AnswerFile:
    shipped = bundled("checklists") / "demonstration" / f"dorset-{year}.answers.yaml"
    first = Path(__file__).with_name(f"dorset_{year}_first_edition.yaml")
    path = first if edition == FIRST else shipped
    return read_answers(path.read_text(encoding="utf-8"), path.name, question_set)


def dorset(edition: str = FIRST, **levels: str) -> AnswerSheet:
    """The worked example's sheet, with other levels where they are given: ``vet_22="0"``."""
    sheet = dorset_file(edition).build_sheet()
    changed = {
        key: replace(sheet.responses[key], given=Given(level, "Changed."))
        for key, level in by_id(levels).items()
    }
    return replace(sheet, responses={**sheet.responses, **changed})


def by_id(levels: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): level for name, level in levels.items()}


def sheet(strength: str | None = "E3", **levels: str) -> AnswerSheet:
    """A sheet with a level for some questions, all with evidence of one strength."""
    return AnswerSheet(
        AS_AT,
        {key: Response(Given(level), strength=strength) for key, level in by_id(levels).items()},
    )


def full(level: str = "3", strength: str | None = "E3", **others: str) -> AnswerSheet:
    """A sheet with every question at one level, but for those named."""
    every = {question.id: level for question in vcc().questions}
    return sheet(strength, **(every | by_id(others)))


def judged(before: AnswerSheet, **levels: str) -> AnswerSheet:
    """A sheet after a reviewer has set some final levels, each with a reason."""
    changed = {
        key: replace(before.responses[key], judgement=Judgement(level, REASON))
        for key, level in by_id(levels).items()
    }
    return replace(before, responses={**before.responses, **changed})


def typed(**figures: str) -> AnswerSheet:
    """A sheet with figures: ``M29__in_service="10"`` is M29.in_service."""
    named = {name.replace("__", "."): text for name, text in figures.items()}
    return AnswerSheet(AS_AT, figures=named)
