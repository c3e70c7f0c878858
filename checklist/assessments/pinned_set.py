"""The question sets of the service, and the one an assessment is pinned to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from flask import Flask, has_app_context

from checklist.assessments.models import Assessment
from checklist.core.errors import Locked
from checklist.core.question_sets.library import Library
from checklist.core.question_sets.measure_keys import REPEAT_THEMES
from checklist.core.question_sets.model import Question, QuestionSet, Theme
from checklist.core.question_sets.own_sets import add_own_sets, load_installed_sets
from checklist.logs import log
from checklist.registry import Entry
from checklist.resources import bundled


def find_asked_themes(question_set: QuestionSet, question: Question) -> tuple[Theme, ...]:
    """Find the themes to tick on a question whose measure counts findings that repeat."""
    formulas = (
        derived.formula
        for measure_id in question.measures
        for derived in question_set.get_measure(measure_id).derived
    )
    counts_repeats = any(REPEAT_THEMES in formula for formula in formulas)
    return question_set.themes if counts_repeats else ()


@cache
def shipped_library() -> Library:
    """Load all versions of all sets that ship, once. Raises BadQuestionSet for the first bad file.

    Those are the sets that apps without a folder of their own have: each file is read once.
    """
    library = _load_shipped_sets(bundled("checklists"))
    if library.left_out:
        raise library.left_out[0]
    return library


def register(app: Flask, own_folder: Path | None) -> None:
    """Have an app read the sets that ship, and those of a folder of one's own."""
    _LIBRARY.set(app, cache(lambda: _load_installed_library(own_folder)))


def installed_library() -> Library:
    """Load all sets of the current app, those that ship and its own; once, when first used.

    Without an app, as where a report is built by itself, there are those that ship.
    """
    return _LIBRARY.get()() if has_app_context() else shipped_library()


def find_newer_version(question_set: QuestionSet) -> str | None:
    """Find the number of the version that has followed this one; None for the newest."""
    newest = installed_library().latest(question_set.id).question_set.version
    return newest if newest != question_set.version else None


def load_pinned_set(assessment: Assessment) -> QuestionSet:
    """Load the version an assessment is pinned to. Raises Locked where its file has changed."""
    try:
        shipped = installed_library().get(assessment.set_id, assessment.set_version)
    except KeyError:
        shipped = None
    if shipped is None or shipped.content_hash != assessment.set_hash:
        raise Locked(
            "The question set {set_id} {version} has changed since this assessment was pinned"
            " to it. Ask whoever runs the service to put the released file back",
            set_id=assessment.set_id,
            version=assessment.set_version,
        )
    return shipped.question_set


def _load_installed_library(own_folder: Path | None) -> Library:
    """Load all sets, and log each problem of a file that is left out."""
    shipped_folder = bundled("checklists")
    library = _load_shipped_sets(shipped_folder)
    if own_folder is not None:
        library = add_own_sets(library, shipped_folder, own_folder)
    for error in library.left_out:
        for line in error.lines():
            log.error("question set left out", problem=line)
    return library


@cache
def _load_shipped_sets(shipped_folder: Path) -> Library:
    """Load the sets that ship, once for all apps of a process: reading one takes 0.1 s."""
    return load_installed_sets(shipped_folder, None)


_LIBRARY: Entry[Callable[[], Library]] = Entry("question set library")
