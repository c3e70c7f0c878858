"""An improvement plan as it is printed: alone, or as a chapter of the force's own report."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class PrintedStep:
    """A step of an action; ``done`` says when it was reported as done, "" before."""

    text: str
    done: str


@dataclass(frozen=True, slots=True)
class PrintedProgress:
    """What was reported or decided of an action: when, by whom, and in what words."""

    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class PrintedAction:
    """An action as it stood on the day it was printed; ``overdue`` is "" where it is in time."""

    number: int
    title: str
    text: str
    answers: tuple[Term, ...]
    owner: str
    due: str
    standing: str
    overdue: str
    steps: tuple[PrintedStep, ...]
    progress: tuple[PrintedProgress, ...]
    proofs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeldExhibit:
    """An exhibit that counts for the seal and would not now: its name, and since when and why."""

    name: str
    question_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class HeldChapter:
    """What happened to the evidence of a signed assessment until the day of print."""

    as_at: str
    exhibits: tuple[HeldExhibit, ...]


@dataclass(frozen=True, slots=True)
class PlanChapter:
    """The actions that answer an assessment, in the force's own report of it."""

    as_at: str
    left_out: str
    actions: tuple[PrintedAction, ...]


@dataclass(frozen=True, slots=True)
class PrintedPlan:
    """The whole plan of a force; ``kind`` tells the print process which document it is.

    ``left_out`` says that actions are left out which are closed to whom it was printed for.
    """

    kind: str
    force: str
    marking: str
    as_at: str
    left_out: str
    counts: tuple[Term, ...]
    actions: tuple[PrintedAction, ...]
