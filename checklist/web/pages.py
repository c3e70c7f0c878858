"""Public pages about the service: how it scores, its question sets, privacy, accessibility."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import get_args

from flask import Blueprint, Flask, render_template
from flask.typing import ResponseReturnValue

from checklist.core.errors import NotFound
from checklist.core.question_sets.library import Library
from checklist.core.question_sets.model import Confidence, QuestionSet
from checklist.core.question_sets.version_comparison import compare_versions
from checklist.registry import SETTINGS, Entry
from checklist.web.access import ANYONE, open_to
from checklist.web.glossary import ABBREVIATIONS, WORDS

bp = Blueprint("pages", __name__)

_LIBRARY: Entry[Callable[[], Library]] = Entry("question set library")


def register(app: Flask, library: Callable[[], Library]) -> None:
    """Add the pages; they describe the newest version of every question set in the library."""
    _LIBRARY.set(app, library)
    app.register_blueprint(bp)


@bp.get("/how-scoring-works")
@open_to(ANYONE)
def scoring() -> ResponseReturnValue:
    """Show how each question set is scored, from its own rules."""
    return render_template("pages/scoring.html", question_sets=_list_newest_sets(), words=WORDS)


@bp.get("/words")
@open_to(ANYONE)
def words() -> ResponseReturnValue:
    """Show what the words and abbreviations of the pages mean."""
    return render_template("pages/words.html", words=WORDS, abbreviations=ABBREVIATIONS)


@bp.get("/question-sets")
@open_to(ANYONE)
def sources() -> ResponseReturnValue:
    """Show the sources of each question set, and how many questions are quoted or inferred."""
    library = _LIBRARY.get()()
    return render_template(
        "pages/sources.html",
        question_sets=_list_newest_sets(),
        own_ids={version.question_set.id for version in library if version.is_own},
        left_out=_list_left_out(library),
        confidence_of=_count_confidence,
    )


@bp.get("/question-sets/<set_id>/changes")
@open_to(ANYONE)
def changes(set_id: str) -> ResponseReturnValue:
    """Show what each version of a question set changed, and why, the newest first."""
    versions = [version.question_set for version in _LIBRARY.get()()]
    versions = [question_set for question_set in versions if question_set.id == set_id]
    if not versions:
        raise NotFound("We could not find that question set")
    compared = [compare_versions(old, new) for old, new in pairwise(versions)]
    return render_template("pages/changes.html", newest=versions[-1], compared=compared[::-1])


@bp.get("/accessibility")
@open_to(ANYONE)
def accessibility() -> ResponseReturnValue:
    """Show the accessibility statement."""
    run_by = SETTINGS.get().run_by
    return render_template("pages/accessibility.html", contact=_contact(), run_by=run_by)


@bp.get("/what-counts-as-evidence")
@open_to(ANYONE)
def evidence() -> ResponseReturnValue:
    """Show which level each strength of evidence supports, by the rules of each question set."""
    return render_template("pages/evidence.html", question_sets=_list_newest_sets())


@bp.get("/what-not-to-upload")
@open_to(ANYONE)
def uploading() -> ResponseReturnValue:
    """Show what must stay with the force, and what to do instead."""
    return render_template("pages/uploading.html")


@bp.get("/privacy")
@open_to(ANYONE)
def privacy() -> ResponseReturnValue:
    """Show what the service stores about the people who use it."""
    return render_template("pages/privacy.html", contact=_contact())


@bp.get("/cookies")
@open_to(ANYONE)
def cookies() -> ResponseReturnValue:
    """Show which cookies the service sets."""
    return render_template("pages/cookies.html")


def _list_newest_sets() -> list[QuestionSet]:
    """List the newest version of each question set: the library has the newest last."""
    by_id = {shipped.question_set.id: shipped.question_set for shipped in _LIBRARY.get()()}
    return list(by_id.values())


def _list_left_out(library: Library) -> list[str]:
    """List the problems of the files that are left out, without the folders above a set's own."""
    return [
        line.replace(str(Path(error.file).parent.parent), "", 1).lstrip("/")
        for error in library.left_out
        for line in error.lines()
    ]


def _count_confidence(question_set: QuestionSet) -> list[tuple[str, int]]:
    """Count the questions that are quoted from their source, reported, or inferred."""
    counts = Counter(question.confidence for question in question_set.questions)
    return [(rating, counts[rating]) for rating in get_args(Confidence) if counts[rating]]


def _contact() -> str:
    """Return the e-mail address for help, or "" where none is set."""
    return SETTINGS.get().contact
