"""The question sets that ship, and the one an assessment is pinned to."""

from __future__ import annotations

from functools import cache

from checklist.assessments.models import Assessment
from checklist.core.errors import Locked
from checklist.core.question_sets.library import Library, load_library
from checklist.core.question_sets.measure_keys import REPEAT_THEMES
from checklist.core.question_sets.model import Question, QuestionSet, Theme
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
    """Load all versions of all sets that ship, once."""
    return load_library(bundled("checklists"))


def load_pinned_set(assessment: Assessment) -> QuestionSet:
    """Load the version an assessment is pinned to. Raises Locked where its file has changed."""
    try:
        shipped = shipped_library().get(assessment.set_id, assessment.set_version)
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
