"""Then and now in a report: what was found before, what was done, and what is claimed today."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class PrintedFound:
    """One thing that was found before: where it stands, and what was done about it.

    ``standing`` is "" where nothing is asked for, ``questions`` are those it was about then.
    """

    kind: str
    text: str
    source: str
    standing: str
    questions: tuple[str, ...]
    recommendations: tuple[Term, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelsThenAndNow:
    """A question, its final level in each earlier round, and what is claimed and supported now."""

    question_id: str
    prompt: str
    then: tuple[str, ...]
    claimed: str
    supported: str


@dataclass(frozen=True, slots=True)
class PrintedHistory:
    """What was found on one theme, or by other criteria, and the levels of its questions."""

    label: str
    found: tuple[PrintedFound, ...]
    levels: tuple[LevelsThenAndNow, ...]


@dataclass(frozen=True, slots=True)
class ThenAndNowChapter:
    """The chapter: ``rounds`` names each earlier round on the same question set, by its date.

    Without ``histories`` nothing is recorded of earlier inspections. ``left_out`` says that some
    findings are about questions that were restricted.
    """

    rounds: tuple[Term, ...]
    histories: tuple[PrintedHistory, ...]
    left_out: str
