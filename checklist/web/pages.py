"""Pages open to anyone, about the service: how it works, and what it keeps of whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import cast, get_args

from flask import Blueprint, Flask, current_app, render_template
from flask.typing import ResponseReturnValue

from checklist.core.question_sets.library import Library
from checklist.core.question_sets.model import Confidence, QuestionSet
from checklist.settings import Settings
from checklist.web.access import ANYONE, open_to

bp = Blueprint("pages", __name__)


def register(app: Flask, library: Callable[[], Library]) -> None:
    """Add the pages, which describe the newest version of every set in the library."""
    app.extensions["library"] = library
    app.register_blueprint(bp)


@bp.get("/how-scoring-works")
@open_to(ANYONE)
def scoring() -> ResponseReturnValue:
    """Tell how each question set is scored, from its own rules."""
    return render_template("pages/scoring.html", question_sets=_newest_sets())


@bp.get("/question-sets")
@open_to(ANYONE)
def sources() -> ResponseReturnValue:
    """Tell what each question set rests on, and how sure we are of it."""
    return render_template(
        "pages/sources.html", question_sets=_newest_sets(), confidence_of=_confidence_of
    )


@bp.get("/accessibility")
@open_to(ANYONE)
def accessibility() -> ResponseReturnValue:
    """The accessibility statement."""
    return render_template("pages/accessibility.html", contact=_contact())


@bp.get("/what-counts-as-evidence")
@open_to(ANYONE)
def evidence() -> ResponseReturnValue:
    """Tell what evidence supports, by the rules of each question set."""
    return render_template("pages/evidence.html", question_sets=_newest_sets())


@bp.get("/what-not-to-upload")
@open_to(ANYONE)
def uploading() -> ResponseReturnValue:
    """Tell what must stay with the force, and what to do instead."""
    return render_template("pages/uploading.html")


@bp.get("/privacy")
@open_to(ANYONE)
def privacy() -> ResponseReturnValue:
    """Tell what the service keeps about the people who use it."""
    return render_template("pages/privacy.html", contact=_contact())


@bp.get("/cookies")
@open_to(ANYONE)
def cookies() -> ResponseReturnValue:
    """Tell which cookies the service sets: those it cannot do without."""
    return render_template("pages/cookies.html")


def _newest_sets() -> list[QuestionSet]:
    """The newest version of each question set, by id."""
    library = cast("Callable[[], Library]", current_app.extensions["library"])()
    by_id = {shipped.question_set.id: shipped.question_set for shipped in library}
    return list(by_id.values())


def _confidence_of(question_set: QuestionSet) -> list[tuple[str, int]]:
    """How many questions are quoted from their source, reported, or inferred."""
    counted = Counter(question.confidence for question in question_set.questions)
    return [(rating, counted[rating]) for rating in get_args(Confidence) if counted[rating]]


def _contact() -> str:
    """Where people reach whoever runs the service; empty where nobody said."""
    settings: Settings = current_app.extensions["settings"]
    return settings.contact
